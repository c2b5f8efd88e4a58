"""Each step of linking for articles that are made of terms: what is compared, with whom, and what is said of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import Any

import attrs
import msgspec
import pytest

import newsparse
from newsparse import Entity, EntityKind, Event, PassageKind, Quote, QuoteKind, Span, Zone
from newsparse.languages.schema.stems import StemRules
from newsparse.linking import (
    groups,
    happenings,
    linker,
    look_alikes,
    passages,
    series,
    statements,
    stories,
    themes,
    vectors,
    witnesses,
)
from newsparse.linking.happenings import Happening
from newsparse.linking.passages import Match
from newsparse.linking.record import AT_CUE, Record, _noted, _said, lexicon_of, packed_notes, record
from newsparse.linking.words import NAME, NOUN, NUMBER, STATE, STEM, STOP, bare, number, read_terms, stem
from newsparse.model.times import Timex, TimexType

STEP = 10  # code points from one term to the next


def made(*sentences: Sequence[str], quotes: tuple[Quote, ...] = (), **changes: Any) -> Record:  # noqa: ANN401
    """Return an article whose terms stand ten code points apart."""
    terms = tuple(term for one in sentences for term in one)
    firsts = tuple(accumulate((len(one) for one in sentences), initial=0))
    start = tuple(STEP * n for n in range(len(terms)))
    plain = Record(
        id=0, language="en", day=None, title=None, source="", digest="", term=terms, start=start,
        end=tuple(place + 5 for place in start), sentence=firsts,
        spans=tuple((STEP * first, STEP * last) for first, last in pairwise(firsts)),
        entities=(), quotes=quotes, events=(),
    )  # fmt: skip
    return msgspec.structs.replace(plain, **changes)


def told(prefix: str, count: int) -> list[str]:
    """Return so many content words that nobody else has."""
    return [f"{STEM}{prefix}{n}" for n in range(count)]


def stops(count: int) -> list[str]:
    return [f"{STOP}{n}" for n in range(count)]


class TestPassages:
    @pytest.mark.parametrize(
        ("terms", "count"),
        [
            (told("a", 6), 1), (told("a", 5), 0),
            # three that are telling, each counted once
            (told("a", 3) + stops(3), 1), (told("a", 2) + stops(4), 0), (told("a", 2) * 2 + stops(2), 0),
        ],
    )  # fmt: skip
    def test_a_sentence_is_compared_if_it_says_enough(self, terms: list[str], count: int) -> None:
        assert len(passages.sentences_of([made(terms)])) == count

    def test_function_words_do_not_tell(self) -> None:
        (one,) = passages.sentences_of([made([*told("a", 3), *stops(3)])])

        assert one.telling == tuple(told("a", 3))

    def test_equal_sentences_are_copies_from_end_to_end(self) -> None:
        records = [made(told("x", 6), told("a", 6), id="one"), made(told("a", 6), told("y", 7), id="other")]

        (found,) = passages.passages(records, passages.matches(records))

        assert (found.share, found.kind) == (1.0, PassageKind.COPY)
        assert found.members == (("one", Span(60, 115)), ("other", Span(0, 55)))

    @pytest.mark.parametrize(("shared", "count"), [(2, 0), (3, 1)])
    @pytest.mark.parametrize(("apart", "is_near"), [(2, True), (3, False)])
    def test_three_pairs_of_words_that_stand_near_each_other_are_in_both(
        self, shared: int, count: int, apart: int, *, is_near: bool
    ) -> None:
        def sentence(own: str) -> list[str]:
            between = iter(told(own, 90))
            return [
                term
                for n in range(shared)
                for term in (
                    f"{STEM}p{n}",
                    *(next(between) for _ in range(apart)),
                    f"{STEM}q{n}",
                    *(next(between) for _ in range(4)),
                )
            ]

        every = passages.sentences_of([made(sentence("x")), made(sentence("y"))])

        assert len(list(passages._candidates(every, range(2)))) == count * is_near

    @pytest.mark.parametrize(("sentences", "missing"), [(9, 0), (10, 1)])
    def test_a_sentence_is_compared_with_the_eight_likeliest(self, sentences: int, missing: int) -> None:
        every = passages.sentences_of([made([*told("a", 6), *told(f"x{n}", 2)]) for n in range(sentences)])

        found = list(passages._candidates(every, range(sentences)))

        assert len(found) == sentences * (sentences - 1) // 2 - missing

    @pytest.mark.parametrize(("sentences", "is_found"), [(40, True), (41, False)])
    def test_words_of_many_sentences_find_those_beside(self, sentences: int, *, is_found: bool) -> None:
        def sentence(n: int) -> list[str]:
            own = told(f"x{n}-", 20)
            pairs = [["p0", "p1"], *([["q0", "q1"], ["r0", "r1"]] if n in (0, sentences - 1) else [])]
            return [
                term
                for i, pair in enumerate(pairs)
                for term in (*(STEM + word for word in pair), *own[4 * i : 4 * i + 4])
            ]

        every = passages.sentences_of([made(sentence(n)) for n in range(sentences)])

        assert ((0, sentences - 1) in list(passages._candidates(every, range(sentences)))) is is_found

    @pytest.mark.parametrize(("shared", "is_found"), [(4, False), (5, True)])
    def test_sentences_of_two_languages_share_five_terms(self, shared: int, *, is_found: bool) -> None:
        names = [f"{NAME}{n}" for n in range(shared)]
        records = [made([*names, *told("x", 3)]), made([*names, *told("y", 3)], language="fr")]
        every = passages.sentences_of(records)

        assert bool(list(passages._translated(records, every, range(2)))) is is_found
        assert not list(passages._translated([records[0], records[0]], every, range(2)))

    @pytest.mark.parametrize(("shared", "is_one"), [(5, False), (6, True)])
    def test_places_that_share_most_of_the_longer_are_one(self, shared: int, *, is_one: bool) -> None:
        assert passages._overlap((0, 0, 9), (0, 10 - shared, 19 - shared)) is is_one
        assert passages._overlap((0, 10 - shared, 19 - shared), (0, 0, 9)) is is_one

    def test_of_places_that_overlap_the_longest_is_told(self) -> None:
        places = [(0, 0, 9), (0, 1, 9), (0, 2, 12), (1, 0, 9), (0, 30, 33)]

        assert passages._one_an_overlap(places) == [(0, 2, 12), (0, 30, 33), (1, 0, 9)]
        assert passages._one_an_overlap([(0, 4, 9), (0, 3, 8)]) == [(0, 3, 8)]

    def test_a_passage_is_as_sure_as_its_least_sure_members(self) -> None:
        records = [made(told("a", 20), id=n) for n in range(3)]
        found = [
            Match((0, 0, 19), (1, 0, 19), 0.98765, PassageKind.COPY),
            Match((1, 0, 19), (2, 0, 19), 0.87654, PassageKind.REWORDED),
        ]

        (passage,) = passages.passages(records, found)

        assert (passage.share, passage.kind, len(passage.members)) == (0.877, PassageKind.REWORDED, 3)

    @pytest.mark.parametrize(
        ("language", "words", "copied"), [("en", 9, False), ("en", 10, True), ("fr", 14, False), ("fr", 15, True)]
    )
    def test_an_article_carries_another_by_the_share_of_its_words(
        self, language: str, words: int, *, copied: bool
    ) -> None:
        records = [made(told("a", 20)), made(told("b", 60), language=language)]
        found = [Match((0, 0, words - 1), (1, 0, words - 1), 1.0, PassageKind.COPY)]

        assert passages.copies(records, found) == ([[0, 1]] if copied else [])

    def test_words_of_earlier_articles_are_not_an_articles_own(self) -> None:
        records = [made(told("a", 20)), made(told("b", 30)), made()]
        found = [Match((0, 0, 9), (1, 5, 14), 1.0, PassageKind.COPY)]

        assert passages.own_shares(records, found) == [1.0, 0.667, 1.0]

    def test_a_stretch_of_longer_sentences_is_as_sure_as_the_longer_of_its_places(self) -> None:
        equal = told("a", 10)
        one = [*told("x", 9), *equal, *told("y", 9)]
        other = [*told("u", 9), *equal[:5], f"{STEM}v", f"{STEM}w", *equal[5:], *told("z", 9)]
        first, second = passages.sentences_of([made(one), made(other)])

        (match,) = passages.aligned(first, second, frozenset())

        assert (match.one, match.other) == ((0, 9, 18), (1, 9, 20))
        assert (match.share, match.kind) == (10 / 12, PassageKind.REWORDED)

    @pytest.mark.parametrize(
        ("first", "last", "is_aligned"), [(2, 2, False), (3, 3, True), (6, 6, True), (7, 7, False)]
    )
    def test_a_passage_is_aligned_that_holds_a_part_of_a_quote(
        self, first: int, last: int, *, is_aligned: bool
    ) -> None:
        quotes = (Quote(span=Span(STEP * first, STEP * last + 5), text="x", kind=QuoteKind.DIRECT),)
        records = [made(told("a", 9), quotes=quotes) for _ in range(2)]

        found = passages.alignment(records, [Match((0, 3, 6), (1, 3, 6), 1.0, PassageKind.COPY)])

        assert found == ({(0, 1): {n: n for n in range(3, 7)}} if is_aligned else {})

    def test_words_of_quotes_stand_for_each_other_where_passages_run_alike(self) -> None:
        def quoted(first: int, last: int) -> tuple[Quote, ...]:
            return (Quote(span=Span(STEP * first, STEP * last + 5), text="x", kind=QuoteKind.DIRECT),)

        one = made(told("x", 3), told("a", 4), quotes=quoted(3, 4))
        other = made(told("y", 5), [told("a", 4)[0], f"{STEM}z", *told("a", 4)[1:]], quotes=quoted(5, 6))
        pair = Match((0, 3, 6), (1, 5, 9), 0.9, PassageKind.REWORDED)
        elsewhere = Match((0, 0, 2), (1, 0, 4), 0.9, PassageKind.REWORDED)

        expected = {(0, 1): {3: 5, 4: 7, 5: 8, 6: 9}}
        assert passages.alignment([one, other], [elsewhere, pair]) == expected
        assert passages.alignment([one, other], [attrs.evolve(pair, kind=PassageKind.TRANSLATED), pair]) == expected
        assert passages.alignment([one, other], [Match(pair.other, pair.one, 0.9, PassageKind.COPY)]) == expected
        assert (
            passages.alignment([one, made(told("a", 10))], [Match((0, 3, 6), (1, 0, 3), 1.0, PassageKind.COPY)]) == {}
        )
        assert passages.alignment([one], [Match((0, 3, 4), (0, 5, 6), 1.0, PassageKind.COPY)]) == {}


class TestThemes:
    @pytest.mark.parametrize(
        ("sentences", "saying", "is_theme"), [(9, 3, False), (9, 4, True), (40, 4, True), (41, 4, False), (41, 5, True)]
    )
    def test_what_a_tenth_of_an_article_says_is_what_it_is_about(
        self, sentences: int, saying: int, *, is_theme: bool
    ) -> None:
        theme = f"{STEM}harbour"
        one = made(*[[*([theme] if n < saying else []), f"{STOP}the", f"{STEM}w{n}"] for n in range(sentences)])

        assert themes.theme_words([made(), one]) == ({theme} if is_theme else frozenset())


class TestWitnesses:
    def test_copies_and_texts_of_one_source_have_one_origin(self) -> None:
        sources = ["kora", "", "lupu", "", "kora", "zozo"]

        found = witnesses.origins([made(source=one) for one in sources], [[1, 3], [2, 5]])

        assert found == [0, 1, 2, 1, 0, 2]


ADA = Entity("e1", "Ada Brenner", EntityKind.PERSON)


def quote(first: int, last: int, **changes: Any) -> Quote:  # noqa: ANN401  # any field
    return attrs.evolve(
        Quote(span=Span(STEP * first, STEP * last + 5), text=f"{first}-{last}", kind=QuoteKind.DIRECT, speaker=ADA),
        **changes,
    )


class TestStatements:
    def test_a_quote_is_compared_by_its_words_and_by_those_around_it(self) -> None:
        inside = [f"{STEM}wait", f"{NUMBER}3", f"{STOP}the", f"{NAME}kora"]
        sentences = [told("far", 3), told("near", 2), [*told("own", 1), *inside], told("next", 2), told("off", 2)]
        one = made(*sentences, quotes=(quote(6, 9),), said=(dt.date(2031, 5, 7),))

        (found,) = statements.statements([made(), one])

        assert found.content == {f"{STEM}wait", f"{NUMBER}3", f"{NAME}kora"}
        assert found.numbers == {f"{NUMBER}3"}
        assert found.occasion == {*told("near", 2), *told("own", 1), *told("next", 2)}
        assert (found.article, found.index, found.words, found.place) == (1, 0, 4, (6, 9))
        assert (found.said, found.is_only) == (dt.date(2031, 5, 7), True)
        assert found.speaker == {"ada", "brenner"}

    def test_a_quote_in_the_first_sentence_and_in_the_last(self) -> None:
        one = made(told("a", 3), told("b", 3), told("c", 3), quotes=(quote(1, 1), quote(7, 7)))

        first, last = statements.statements([one])

        assert first.occasion == {f"{STEM}a0", f"{STEM}a2", *told("b", 3)}
        assert last.occasion == {*told("b", 3), f"{STEM}c0", f"{STEM}c2"}
        assert not first.is_only
        assert not last.is_only

    def test_a_quote_of_function_words_is_none(self) -> None:
        assert statements.statements([made(stops(4), quotes=(quote(0, 3),))]) == []

    @pytest.mark.parametrize(
        ("speaker", "words"),
        [
            (ADA, {"ada", "brenner"}), (None, set()), (Entity("e1", "the mayor", EntityKind.ROLE), set()),
            (Entity("e1", "A. Jo-Ann Brénner", EntityKind.PERSON), {"a.", "jo", "ann", "brenner"}),
            (Entity("e1", "A Brenner", EntityKind.PERSON), {"brenner"}),
        ],
    )  # fmt: skip
    def test_a_speaker_is_compared_by_the_words_of_a_name(self, speaker: Entity | None, words: set[str]) -> None:
        assert statements._name(speaker) == words

    @pytest.mark.parametrize(("words", "same"), [(4, False), (5, True)])
    @pytest.mark.parametrize(("speaker", "is_allowed"), [(ADA, True), (None, True)])
    def test_five_words_in_a_row_are_one_statement(
        self, words: int, speaker: Entity | None, *, same: bool, is_allowed: bool
    ) -> None:
        content = told("a", 2)

        def article(who: Entity | None) -> Record:
            return made([*content, *stops(words - 2)], quotes=(quote(0, words - 1, speaker=who, key="k"),))

        (one, other) = statements.statements([article(speaker), article(ADA)])

        assert statements._is_same(one, other, speaker is not None) is (same and is_allowed)

    @pytest.mark.parametrize(("words", "excluded"), [(11, True), (12, False)])
    def test_twelve_words_are_not_said_by_two_people(self, words: int, *, excluded: bool) -> None:
        bo = Entity("e2", "Bo Lund", EntityKind.PERSON)
        (one, other) = statements.statements(
            [made(told("a", words), quotes=(quote(0, words - 1, key="k", speaker=who),)) for who in (ADA, bo)]
        )

        assert statements.excludes(one, other) is excluded

    @pytest.mark.parametrize(("hits", "is_aligned"), [(2, False), (3, True)])
    def test_most_words_of_the_shorter_quote_stand_for_words_of_the_longer(
        self, hits: int, *, is_aligned: bool
    ) -> None:
        one, other = statements.statements(
            [made(told("a", 9), quotes=(quote(2, 5),)), made(told("b", 9), quotes=(quote(3, 8),))]
        )
        terms = {**{2 + n: 3 + n for n in range(hits)}, 5: 2, 6: 3}

        assert statements._is_aligned(one, other, {(0, 1): terms}) is is_aligned
        assert statements._is_aligned(other, one, {(0, 1): terms}) is is_aligned
        assert not statements._is_aligned(one, one, {(0, 0): terms})
        assert not statements._is_aligned(one, other, {})

    def test_the_best_text_is_direct_then_partial_then_indirect_and_then_the_longest(self) -> None:
        def best(*texts: tuple[QuoteKind, str]) -> str:
            records = [
                made(told("a", 4), id=n, quotes=(quote(0, 3, kind=kind, text=text),), day=dt.date(2031, 5, 9 - n))
                for n, (kind, text) in enumerate(texts)
            ]
            group = statements.quote_group(records, statements.statements(records), [0] * len(records))
            assert group.said == dt.date(2031, 5, 10 - len(records))
            assert (group.witnesses, group.speaker) == (1, ADA)
            return group.text

        direct, partial, indirect = QuoteKind.DIRECT, QuoteKind.PARTIAL, QuoteKind.INDIRECT
        assert best((indirect, "longest"), (partial, "longer"), (direct, "a")) == "a"
        assert best((indirect, "longest"), (partial, "longer")) == "longer"
        assert best((direct, "a"), (direct, "ab"), (direct, "cd")) == "ab"

    def test_a_statement_is_of_whom_most_name_and_of_the_longest_name(self) -> None:
        def speaker(*names: str) -> str:
            who = [Entity(f"e{n}", name, EntityKind.PERSON) for n, name in enumerate(names)]
            records = [made(told("a", 4), id=n, quotes=(quote(0, 3, speaker=one),)) for n, one in enumerate(who)]
            found = statements.quote_group(records, statements.statements(records), [0] * len(records)).speaker
            assert found in who
            return found.name if found else ""

        assert speaker("Ada", "Bo", "Bo") == "Bo"
        assert speaker("Ada", "Ada Brenner") == "Ada Brenner"
        assert speaker("Bo", "Al") == "Al"

    @pytest.mark.parametrize(("words", "same"), [(6, True), (7, False)])
    def test_the_only_quotes_of_two_articles_are_at_most_twice_as_long(self, words: int, *, same: bool) -> None:
        shared = f"{NAME}kora"
        one = made([shared, *told("a", 2)], quotes=(quote(0, 2),))
        other = made([shared, *told("b", words - 1)], quotes=(quote(0, words - 1),), language="fr")

        first, second = statements.statements([one, other])

        assert (statements.certainty(first, second, aligned=False) > 0) is same

    @pytest.mark.parametrize(("quotes", "is_found"), [(60, True), (61, False)])
    def test_a_term_of_many_quotes_finds_those_beside(self, quotes: int, *, is_found: bool) -> None:
        every = statements.statements([made([f"{STEM}a"], quotes=(quote(0, 0, speaker=None),)) for _ in range(quotes)])

        assert ((0, quotes - 1) in statements._candidates(every)) is is_found
        assert (0, 30) in statements._candidates(every)


STRIKE = Event(type="plover:PROTEST", trigger=Span(0, 6), sentence=Span(0, 40), zone=Zone.BODY)


def happening(article: int, **changes: Any) -> Happening:  # noqa: ANN401  # any field
    plain = Happening(
        article=article, index=0, event=STRIKE, group=(STRIKE.type, "told"), trigger=f"{STEM}strike",
        actors=frozenset({f"{STEM}docker"}), recipients=frozenset(), objects=frozenset(), thing=frozenset(),
        place=frozenset(), start=None, end=None, dated=False, recalled=False,
    )  # fmt: skip
    return attrs.evolve(plain, **changes)


class TestHappenings:
    @pytest.mark.parametrize(
        ("shared", "points"),
        [
            ((), 0.0), ((f"{NAME}kora",), 0.75), ((f"{NAME}kora", f"{NAME}lupu"), 0.75), ((f"{STATE}NO",), 0.75),
            ((f"{STATE}NO", f"{STATE}DK"), 1.5), ((f"{STATE}NO", f"{STATE}DK", f"{STATE}SE"), 1.5),
        ],
    )  # fmt: skip
    def test_two_states_that_talk_count_double_and_more_of_them_no_more(
        self, shared: tuple[str, ...], points: float
    ) -> None:
        talks = attrs.evolve(STRIKE, type="plover:CONSULT")
        one, other = (
            happening(n, event=talks, actors=frozenset(shared[:1]), recipients=frozenset(shared[1:])) for n in range(2)
        )
        turned = attrs.evolve(other, actors=other.recipients, recipients=other.actors)

        assert happenings.certainty(one, other) == happenings.certainty(one, turned) == 2.0 + points

    @pytest.mark.parametrize(("mentions", "is_found"), [(60, True), (61, False)])
    def test_a_key_of_many_mentions_finds_those_beside(self, mentions: int, *, is_found: bool) -> None:
        every = [happening(n) for n in range(mentions)]

        assert ((0, mentions - 1) in happenings._candidates(every)) is is_found

    def test_another_class_or_modality_is_another_event(self) -> None:
        assert happenings._candidates([happening(0), happening(1, group=("plover:PROTEST", "planned"))]) == []
        assert happenings._candidates([happening(0), happening(1, trigger="", actors=frozenset({f"{NAME}kora"}))]) == []

    def test_the_fullest_mention_names_most_who_act_and_who_bear_it(self) -> None:
        many = tuple(Entity(f"e{n}", f"Name {n}", EntityKind.PERSON) for n in range(3))
        events = [
            attrs.evolve(STRIKE, actors=many[:actors], recipients=many[:recipients])
            for actors, recipients in ((1, 0), (2, 0), (1, 2), (2, 1), (0, 2))
        ]

        assert happenings.fullest(events) is events[2]


class TestSeries:
    def part(self, number: int, **changes: Any) -> series.Part:  # noqa: ANN401  # any field
        return series.Part((happening(number, **changes),), dt.date(2031, 5, 7), dt.date(2031, 5, 7), None, None)

    @pytest.mark.parametrize(("parts", "is_found"), [(60, True), (61, False)])
    def test_a_key_of_many_parts_finds_those_beside(self, parts: int, *, is_found: bool) -> None:
        every = [self.part(n) for n in range(parts)]

        assert ((0, parts - 1) in series._candidates(every)) is is_found

    def test_parts_are_compared_that_share_a_class_and_somebody_or_a_place(self) -> None:
        kora, nobody = frozenset({f"{NAME}kora"}), frozenset[str]()
        talks = attrs.evolve(STRIKE, type="plover:CONSULT")
        for keys in ({"actors": kora}, {"recipients": kora}, {"place": kora}):
            empty = {"actors": nobody, "recipients": nobody, "place": nobody}
            one, other = self.part(0, **(empty | keys)), self.part(1, **(empty | keys))
            assert series._candidates([one, other]) == [(0, 1)]
            assert series._candidates([one, self.part(1, **(empty | keys), event=talks)]) == []
            assert series._candidates([one, self.part(1, **empty)]) == []

    def test_the_mention_that_names_most_speaks_for_a_part(self) -> None:
        kora, lupu = frozenset({f"{NAME}kora"}), frozenset({f"{NAME}lupu"})
        bare_one, second = happening(3), happening(4, recipients=kora)
        most = happening(5, recipients=kora, place=lupu)
        day = dt.date(2031, 5, 7)

        for members in ((bare_one, second, most), (most, second, bare_one)):
            assert series._best(series.Part(members, day, day, None, None)) is most
        assert series._best(series.Part((happening(4), bare_one), day, day, None, None)) is bare_one


class TestGroups:
    def test_pairs_that_are_not_sure_at_all_do_not_merge(self) -> None:
        assert groups.agreeing(2, [(0, 1)], lambda *_: 0.0, lambda *_: False) == [[0], [1]]
        assert groups.agreeing(2, [(0, 1)], lambda *_: 0.001, lambda *_: False) == [[0, 1]]

    def test_the_surest_pairs_merge_first(self) -> None:
        sure = {(0, 1): 1.0, (1, 2): 2.0}

        found = groups.agreeing(
            3, sorted(sure), lambda *pair: sure.get(pair, 0.0), lambda one, other: (one, other) == (0, 2)
        )

        assert found == [[0], [1, 2]]


class TestStories:
    def test_what_few_articles_have_is_counted_one_by_one_and_what_many_have_nearly_so(self) -> None:
        ids = [n << 3 | vectors.STEM_KIND for n in range(1, 40)]
        for articles, has_table in ((vectors.FEW, False), (vectors.FEW + 1, True)):
            frequencies = vectors.Frequencies(articles)
            assert (frequencies._once is not None) is has_table
            for n, feature in enumerate(ids):
                for _ in range(n % 4):
                    frequencies.add(vectors._made({feature: 1}, "en", None))
            assert [frequencies.of(feature) for feature in ids] == [n % 4 for n in range(len(ids))]

    def test_a_name_counts_where_it_may_be_a_noun_too(self) -> None:
        name, noun, stemmed = (
            vectors._feature(sign + "kora", "de") for sign in (NAME, NOUN, STEM)
        )  # fmt: skip
        frequencies = vectors.Frequencies(3)
        for feature in (name, noun, noun, stemmed):
            frequencies.add(vectors._made({feature: 1}, "de", None))

        assert [frequencies.of(feature) for feature in (name, noun, stemmed)] == [3, 2, 1]

    def test_nouns_that_are_names_elsewhere_are_names_and_the_others_are_left_out(self) -> None:
        name, noun = (vectors._feature(f"{sign}kora", "de") for sign in (NAME, NOUN))
        other, word = vectors._feature(f"{NOUN}lupu", "de"), vectors._feature(f"{STEM}gehen", "de")
        frequencies = vectors.Frequencies(3)
        frequencies.add(vectors._made({name: 1}, "de", None))

        settled = frequencies.settled(vectors._made({noun: 2, other: 1, word: 3}, "de", 7))

        assert dict(zip(settled.ids, settled.counts, strict=True)) == {name: 2, word: 3}
        assert (settled.language, settled.day) == ("de", 7)

    def test_what_one_article_has_alone_makes_it_longer_and_is_not_compared(self) -> None:
        shared, own = 1 << 3, 2 << 3
        found = vectors.vector(vectors._made({shared: 1, own: 1}, "en", None), {shared: 2, own: 1}.__getitem__)

        assert found.weights() == {shared: pytest.approx(vectors.weight(2))}
        assert found.words == pytest.approx((vectors.weight(2) ** 2 + vectors.weight(1) ** 2) ** 0.5)

    @pytest.mark.parametrize(("count", "growth"), [(1, 1.0), (2, 1.6931), (255, 6.5413), (300, 6.5413)])
    def test_a_feature_that_stands_often_in_an_article_weighs_more(self, count: int, growth: float) -> None:
        found = vectors.vector(vectors._made({1 << 3: count}, "en", None), lambda _: 2, lambda _: 1.0)

        assert found.weights() == {1 << 3: pytest.approx(growth, abs=1e-4)}

    def test_keys_are_the_same_numbers_for_ever(self) -> None:
        """Callers keep them: a version that made other ones would find none of the articles that are stored."""
        article = newsparse.parse("The ferry to Armeval burnt. Norway paid 40 krones.", kind="body", language="en")

        assert newsparse.Linker.keys(article) == KEYS

    def test_nouns_are_compared_as_stems_and_as_names(self) -> None:
        one = made([f"{NOUN}kora", f"{STEM}gehen"], language="de")

        kinds = [feature & 7 for feature in vectors._features(one)]

        assert sorted(kinds) == sorted([vectors.NOUN_KIND, vectors.STEM_KIND, vectors.STEM_KIND, vectors.PAIR_KIND])

    def test_a_function_word_parts_a_pair(self) -> None:
        kinds = [feature & 7 for feature in vectors._features(made([*told("a", 2), *stops(1), *told("b", 2)]))]

        assert kinds.count(vectors.PAIR_KIND) == 2

    @pytest.mark.parametrize(("articles", "named", "count"), [(1, 1, 1), (2, 1, 0), (2, 2, 1), (3, 2, 1)])
    def test_a_story_names_whom_two_of_its_articles_name(self, articles: int, named: int, count: int) -> None:
        role = Entity("e2", "the mayor", EntityKind.ROLE)
        records = [made(entities=(ADA, role) if n < named else (role,)) for n in range(articles)]

        assert len(linker._main_entities(records)) == count

    def test_a_story_names_ten_at_most_those_of_most_articles_first(self) -> None:
        every = [Entity(f"e{n}", f"Name {n:02}", EntityKind.PERSON) for n in range(11)]
        records = [made(entities=tuple(every)), made(entities=tuple(every)), made(entities=(every[10],))]

        assert linker._main_entities(records) == (every[10], *every[:9])

    def test_a_story_goes_from_its_first_day_to_its_last(self) -> None:
        days = [dt.date(2031, 5, 7), None, dt.date(2031, 5, 3), dt.date(2031, 5, 9)]

        (story,) = linker.link_story([made(told("a", 6), id=n, day=day) for n, day in enumerate(days)]).stories

        assert (story.start, story.end, story.members) == (days[2], days[3], (0, 1, 2, 3))

    def test_two_linkers_with_articles_of_one_id_say_which(self) -> None:
        article = newsparse.parse("Norway bought 40 boats.", kind="body", language="en")
        one, other = newsparse.Linker(), newsparse.Linker()
        for id_ in ("c", "a", "b"):
            one.add(article, id=id_)
            other.add(article, id=id_)

        with pytest.raises(ValueError, match="an article with the id 'a'"):
            one.merge(other)

    def test_a_state_is_one_by_its_code(self) -> None:
        one, other = (Entity("e1", name, EntityKind.STATE, country="NO") for name in ("Norway", "Norge"))

        assert linker._main_entities([made(entities=(one,)), made(entities=(other,))]) == (one,)

    @pytest.mark.parametrize("alone", [2, 0.5])
    def test_an_article_goes_to_the_half_that_it_is_more_like(self, alone: float) -> None:
        of = [0, 0, 0, 1, 1, 1]
        alike = [[9.0 if of[p] == of[q] else 1.0 for q in range(6)] + [alone if of[p] else 1.0] for p in range(6)]
        alike.append([1.0, 1.0, 1.0, alone, alone, alone, 0.0])

        halves = ([0, 1, 2], [3, 4, 5, 6]) if alone > 1 else ([0, 1, 2, 6], [3, 4, 5])
        assert look_alikes._settled(alike, [0, 1, 2], [3, 4, 5]) == halves
        assert look_alikes._settled(alike, [0, 1], [2, 3, 4, 5]) == halves
        assert look_alikes._settled(alike, [0, 1, 2, 3], [4, 5, 6]) == halves

    def test_average_linkage_weighs_clusters_by_their_size(self) -> None:
        near = {0: {1: 0.9, 2: 0.3}, 1: {0: 0.9, 2: 0.0}, 2: {0: 0.3, 1: 0.0, 3: 0.2}, 3: {2: 0.2}}
        apart = vectors.vector(vectors._made({}, "en", None), lambda _: 1)

        assert stories._average_linkage([0, 1, 2], near, [apart] * 4) == [[0, 1, 2]]  # (.3 + 0) / 2 is enough
        near[0][2] = near[2][0] = 0.23  # and .115 is not
        assert stories._average_linkage([0, 1, 2], near, [apart] * 4) == [[0, 1], [2]]

    @pytest.mark.parametrize(("alike", "is_one"), [(0.119, False), (0.12, True)])
    def test_articles_of_one_story_are_alike_enough(self, alike: float, *, is_one: bool) -> None:
        found = stories._components(2, {0: {1: alike}, 1: {0: alike}})

        assert list(found) == ([[0, 1]] if is_one else [[0], [1]])


KEYS = (
    1754961549490506706, 2022117841960995030, 4787570859250685034, 5070950549283899229,
    7742049375308023993, 8238885792247336906, 9222839527782342006,
)  # fmt: skip


class TestRecords:
    @pytest.mark.parametrize(("between", "is_said"), [(AT_CUE, True), (AT_CUE + 1, False)])
    @pytest.mark.parametrize("is_before", [False, True])
    def test_a_day_beside_the_cue_is_that_of_the_quote(self, between: int, *, is_said: bool, is_before: bool) -> None:
        day = dt.date(2031, 5, 7)
        said = quote(20, 30, cue=Span(100, 104))
        at = Span(100 - between - 6, 100 - between) if is_before else Span(104 + between, 110 + between)
        time = Timex(at, TimexType.DATE, day.isoformat(), start=day, end=day)
        other = attrs.evolve(time, start=day + dt.timedelta(1), end=day + dt.timedelta(1))

        assert _said(said, [time]) == (day if is_said else None)
        assert _said(said, [time, other]) is None
        assert _said(said, [time, attrs.evolve(other, span=Span(205, 210))]) == (day if is_said else None)
        assert _said(said, [attrs.evolve(time, end=day + dt.timedelta(1))]) is None
        assert _said(attrs.evolve(said, cue=None), [time]) is None

    @pytest.mark.parametrize("quotes", [0, 40, 400])
    @pytest.mark.parametrize("events", [0, 40, 400])
    def test_as_many_quotes_and_events_are_kept_as_fit(self, quotes: int, events: int) -> None:
        said = tuple(
            quote(n, n + 1, text=" ".join(f"{n * 7919 * k % 104729:x}" for k in range(1, 12))) for n in range(quotes)
        )
        did = tuple(
            attrs.evolve(STRIKE, trigger=Span(10 * n, 10 * n + 5), sentence=Span(10 * n, 10 * n + 97 * n % 89 + 9))
            for n in range(events)
        )

        kept = _noted(said, did)

        assert (kept[0], kept[1]) == (said[: len(kept[0])], did[: len(kept[1])])
        assert packed_notes(*kept) <= 6000
        assert kept == (said, did) or (packed_notes(*kept) > 3000 and all(kept) == (quotes > 0 and events > 0))

    @pytest.mark.parametrize(("place", "source"), [(79, "afp"), (80, "kora.example")])
    def test_an_agency_near_the_beginning_sent_the_text(self, place: int, source: str) -> None:
        begun = ("Armeval baba " + "babe " * 20)[: place - 1]
        text = f"{begun}(AFP) - The ferry burnt on Monday, the company said, and nobody was hurt."
        article = newsparse.parse(text, kind="body", language="en", url="https://www.kora.example/a")

        assert record(article, 0).source == source

    def test_german_nouns_are_names_where_the_article_names_somebody_so(self) -> None:
        article = newsparse.parse("Ada Velsen kaufte Boote. Velsen lachte.", kind="body", language="de")

        terms = record(article, 0).term

        assert terms.count(f"{NAME}velsen") == 2
        assert "=boat" in terms


class TestWords:
    @pytest.mark.parametrize(
        ("text", "terms"),
        [
            # letters that an apostrophe joins to a word are left out, and others are function words
            ("Kora’s boat", [f"{STEM}kora", "=boat"]), ("l'été", [f"{STEM}ete"]),
            ("Room B today", [f"{STEM}room", f"{STOP}b"]),
            ("in 2,000 boats", [f"{STOP}in", f"{NUMBER}2000", "=boat"]), ("room 7", [f"{STEM}room", f"{NUMBER}7"]),
            # names of states, in one word and in several
            ("from Norway", [f"{STOP}from", f"{STATE}NO"]),
            ("from South Korea", [f"{STOP}from", f"{STATE}KR", f"{STOP}korea"]),
            ("from North Korea to Norway", [f"{STOP}from", f"{STATE}KP", f"{STOP}korea", f"{STOP}to", f"{STATE}NO"]),
        ],
    )  # fmt: skip
    def test_words_are_terms(self, text: str, terms: list[str]) -> None:
        assert list(read_terms(text, [(0, len(text))], lexicon_of("en")).term)[: len(terms)] == terms

    @pytest.mark.parametrize(
        ("text", "is_name"),
        [
            ("the boat of Kora sank", True), ("Kora sank", False), ("it sank. “Kora sank", False),
            ("the boat of Kora sank and kora", False), ("the boat: Kora sank", False), ("the boat, Kora sank", True),
        ],
    )  # fmt: skip
    def test_a_word_with_a_capital_within_a_sentence_is_a_name(self, text: str, *, is_name: bool) -> None:
        assert (f"{NAME}kora" in read_terms(text, [(0, len(text))], lexicon_of("en")).term) is is_name

    def test_terms_stand_where_their_words_do(self) -> None:
        text = "The boat sank. It was old."
        terms = read_terms(text, [(0, 14), (15, 26)], lexicon_of("en"))

        assert [text[start:end] for start, end in zip(terms.start, terms.end, strict=True)] == text.replace(
            ".", ""
        ).split()
        assert (terms.sentence, len(terms)) == ((0, 3, 6), 6)
        assert [list(terms.between(*places)) for places in ((0, 14), (4, 8), (5, 8), (4, 7), (15, 26))] == [
            [0, 1, 2], [1], [], [], [3, 4, 5],
        ]  # fmt: skip

    def test_stems_keep_four_letters_and_three_before_a_plural(self) -> None:
        rules = StemRules(endings=("ing", "s"), plurals={"ies": "y"}, participle_prefix="ge")

        assert [stem(word, rules) for word in ("singing", "bring", "going", "cats", "bus", "gas")] == [
            "sing", "bring", "going", "cat", "bus", "gas",
        ]  # fmt: skip
        assert [stem(word, rules) for word in ("cities", "gekauft", "gesagen", "gebet", "gekau")] == [
            "city", "kauft", "sagen", "gebet", "gekau",
        ]  # fmt: skip

    def test_numbers_and_bare_words(self) -> None:
        assert [number(one) for one in ("1.000", "1.0000", "1,5", "12.345,6", "1 000", "1234")] == [
            "1000", "1.0000", "1.5", "12345.6", "1000", "1234",
        ]  # fmt: skip
        assert [bare(one) for one in ("Été", "ÇA", "Straße", "plain")] == ["ete", "ca", "strasse", "plain"]
