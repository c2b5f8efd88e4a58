"""Each figure by which linking decides, just below and just above: passages, statements, events and stories."""

from __future__ import annotations

import datetime as dt
import math
from typing import Any

import attrs
import pytest

from newsparse import Event, PassageKind, Quote, QuoteKind, Span, Zone
from newsparse.linking import happenings, look_alikes, passages, statements, vectors
from newsparse.linking.groups import agreeing
from newsparse.linking.happenings import Happening
from newsparse.linking.passages import Sentence, aligned
from newsparse.linking.statements import Statement
from newsparse.linking.words import CONCEPT, NAME, NUMBER, STATE, STEM, STOP

NO_THEMES: frozenset[str] = frozenset()
DAY = dt.date(2031, 5, 7)


def words(prefix: str, count: int) -> tuple[str, ...]:
    """Return so many content words that nobody else has."""
    return tuple(f"{STEM}{prefix}{n}" for n in range(count))


def sentence(*terms: str, article: int = 0) -> Sentence:
    return Sentence(article, 0, 0, len(terms), terms)


def found(one: tuple[str, ...], other: tuple[str, ...]) -> list[passages.Match]:
    return list(aligned(sentence(*one), sentence(*other, article=1), NO_THEMES))


class TestPassages:
    @pytest.mark.parametrize(("equal", "count"), [(5, 0), (6, 1)])
    def test_six_words(self, equal: int, count: int) -> None:
        assert len(found(words("a", equal), words("a", equal))) == count

    @pytest.mark.parametrize(("telling", "count"), [(2, 0), (3, 1)])
    def test_three_of_them_telling(self, telling: int, count: int) -> None:
        terms = words("a", telling) + tuple(f"{STOP}{n}" for n in range(8 - telling))

        assert len(found(terms, terms)) == count

    @pytest.mark.parametrize(("length", "count"), [(9, 0), (10, 1)])
    def test_two_telling_of_ten(self, length: int, count: int) -> None:
        terms = words("a", 2) + tuple(f"{STOP}{n}" for n in range(length - 2))

        assert len(found(terms, terms)) == count

    @pytest.mark.parametrize(("other", "count"), [(8, 1), (9, 0)])
    def test_half_of_the_longer_is_equal(self, other: int, count: int) -> None:
        equal = words("a", 8)
        spread = tuple(term for n in range(8) for term in (equal[n], *words(f"x{n}", 1 if n < other - 1 else 0)))
        padded = spread if other == 8 else (*spread[:2], *words("y", 2), *spread[2:])

        assert len(found(equal, padded)) == count

    @pytest.mark.parametrize(("gap", "places"), [(4, [(0, 11)]), (5, [(0, 5), (6, 11)])])
    def test_four_words_between_equal_ones(self, gap: int, places: list[tuple[int, int]]) -> None:
        one = words("a", 12)
        other = (*one[:6], *words("x", gap), *one[6:])

        assert [(match.one[1], match.one[2]) for match in found(one, other)] == places

    @pytest.mark.parametrize(("rest", "whole"), [(6, True), (7, False)])
    def test_what_covers_most_of_both_is_the_sentences(self, rest: int, whole: bool) -> None:  # noqa: FBT001
        equal = words("a", 10)
        one, other = equal + words("x", rest), equal + words("y", rest)

        (match,) = found(one, other)

        assert (match.one[2] - match.one[1] + 1 == len(one)) is whole

    @pytest.mark.parametrize(("length", "kind"), [(19, PassageKind.REWORDED), (20, PassageKind.COPY)])
    def test_a_copy_differs_in_one_word_of_twenty(self, length: int, kind: PassageKind) -> None:
        one = words("a", length)
        other = (*one[:-1], f"{STEM}x")

        assert [match.kind for match in found(one, other)] == [kind]

    @pytest.mark.parametrize(("shared", "matched"), [(4, False), (5, True)])
    def test_five_shared_terms_of_two_languages(self, shared: int, matched: bool) -> None:  # noqa: FBT001
        terms = tuple(f"{NAME}{n}" for n in range(shared))

        assert (passages._translation(sentence(*terms), sentence(*terms)) is not None) is matched

    @pytest.mark.parametrize(("own", "matched"), [(6, True), (7, False)])
    def test_of_two_languages_nearly_half_is_shared(self, own: int, matched: bool) -> None:  # noqa: FBT001
        shared = tuple(f"{NAME}{n}" for n in range(5))
        one, other = sentence(*shared, *words("x", own)), sentence(*shared, *words("y", own))

        assert (passages._translation(one, other) is not None) is matched

    @pytest.mark.parametrize(("stops", "matched"), [(5, True), (6, False)])
    def test_a_translation_is_at_most_twice_as_long(self, stops: int, matched: bool) -> None:  # noqa: FBT001
        shared = tuple(f"{NAME}{n}" for n in range(5))
        other = sentence(*shared, *(f"{STOP}{n}" for n in range(stops)))

        assert (passages._translation(sentence(*shared), other) is not None) is matched


def statement(*content: str, article: int = 0, **changes: Any) -> Statement:  # noqa: ANN401  # any field
    """Return a direct quote of Ada Brenner with such content words."""
    quote = Quote(span=Span(0, 9), text=" ".join(content), kind=QuoteKind.DIRECT, key=f"{article}")
    plain = Statement(
        article=article, index=0, quote=quote, language="en", content=frozenset(content),
        numbers=frozenset(term for term in content if term[0] == NUMBER), negated=False,
        speaker=frozenset({"ada", "brenner"}), addressee=frozenset(), said=None, is_only=False,
        words=len(content), place=(0, len(content) - 1),
        occasion=frozenset(),
    )  # fmt: skip
    return attrs.evolve(plain, **changes)


def sure(one: Statement, other: Statement) -> bool:
    found = statements.certainty(one, other, aligned=False)
    assert found >= 0, "it is not sure at all, and no less"
    return found > 0


class TestStatements:
    @pytest.mark.parametrize(("equal", "same"), [(5, False), (6, True)])
    def test_three_fifths_of_the_content_where_the_speaker_is_known(self, equal: int, same: bool) -> None:  # noqa: FBT001
        one = statement(*words("a", equal), *words("x", 10 - equal))
        other = statement(*words("a", equal), *words("y", 10 - equal), article=1)

        assert sure(one, other) is same

    @pytest.mark.parametrize(("equal", "same"), [(7, False), (8, True)])
    def test_four_fifths_where_it_is_not(self, equal: int, same: bool) -> None:  # noqa: FBT001
        one = statement(*words("a", equal), *words("x", 10 - equal), speaker=frozenset())
        other = statement(*words("a", equal), *words("y", 10 - equal), article=1)

        assert sure(one, other) is same

    @pytest.mark.parametrize(("shared", "same"), [(1, False), (2, True)])
    def test_two_words_are_enough_on_one_occasion(self, shared: int, same: bool) -> None:  # noqa: FBT001
        occasion = words("o", 2)
        one = statement(*words("a", 2), occasion=frozenset(occasion))
        other = statement(*words("a", 2), article=1, occasion=frozenset(occasion[:shared]))

        assert sure(one, other) is same

    @pytest.mark.parametrize(("more", "same"), [(2, True), (3, False)])
    def test_two_words_are_not_enough_in_a_quote_of_more_than_four(self, more: int, same: bool) -> None:  # noqa: FBT001
        occasion = frozenset(words("o", 2))
        one = statement(*words("a", 2), occasion=occasion)
        other = statement(*words("a", 2), *words("x", more), article=1, occasion=occasion)

        assert sure(one, other) is same

    @pytest.mark.parametrize(("count", "same"), [(2, True), (3, False)])
    def test_yes_and_no_are_two_statements_where_more_than_two_words_say_so(self, count: int, same: bool) -> None:  # noqa: FBT001
        one, other = statement(*words("a", count)), statement(*words("a", count), article=1, negated=True)

        assert statements.excludes(one, other) is not same

    @pytest.mark.parametrize(("apart", "excluded"), [(1, False), (2, True)])
    def test_what_was_said_on_two_days_is_two_statements(self, apart: int, excluded: bool) -> None:  # noqa: FBT001
        one = statement(*words("a", 5), said=DAY)
        other = statement(*words("a", 5), article=1, said=DAY + dt.timedelta(apart))

        assert statements.excludes(one, other) is excluded

    def test_what_was_said_to_two_people_is_two_statements(self) -> None:
        one = statement(*words("a", 5), addressee=frozenset({"quincy"}))

        assert statements.excludes(one, statement(*words("a", 5), article=1, addressee=frozenset({"mirbach"})))
        assert not statements.excludes(one, statement(*words("a", 5), article=1))

    def test_other_numbers_are_another_statement_and_fewer_are_not(self) -> None:
        both = statement(*words("a", 5), f"{NUMBER}2", f"{NUMBER}3")

        assert sure(both, statement(*words("a", 5), f"{NUMBER}2", article=1))
        assert not sure(both, statement(*words("a", 5), f"{NUMBER}4", article=1))

    @pytest.mark.parametrize(("length", "same"), [(6, True), (7, False)])
    def test_a_translation_is_at_most_three_times_as_long(self, length: int, same: bool) -> None:  # noqa: FBT001
        shared = (f"{NAME}p", f"{NAME}q")
        one = statement(*shared, words=2)
        other = statement(*shared, article=1, language="fr", words=length)

        assert sure(one, other) is same

    @pytest.mark.parametrize(("own", "same"), [(3, True), (4, False)])
    def test_of_two_languages_two_fifths_are_recognised(self, own: int, same: bool) -> None:  # noqa: FBT001
        shared = (f"{CONCEPT}p", f"{CONCEPT}q")
        one = statement(*shared, *words("brea", own))
        other = statement(*shared, *words("pain", own), article=1, language="fr")

        assert sure(one, other) is same

    @pytest.mark.parametrize(("ending", "same"), [("ierung", True), ("", True), (None, False)])
    def test_words_of_two_languages_are_one_by_their_first_five_letters(self, ending: str | None, same: bool) -> None:  # noqa: FBT001
        heads = ("terror", "region") if ending is not None else ("terre", "regno")
        one = statement(f"{STEM}terrorism", f"{STEM}regional")
        other = statement(*(f"{STEM}{head}{ending or ''}" for head in heads), article=1, language="de")

        assert sure(one, other) is same

    @pytest.mark.parametrize(("length", "same"), [(4, True), (5, False)])
    def test_the_only_quotes_of_two_articles_share_one_word_and_are_alike_in_length(
        self,
        length: int,
        same: bool,  # noqa: FBT001
    ) -> None:
        one = statement(f"{NAME}p", *words("bread", 1), words=2, is_only=True)
        other = statement(f"{NAME}p", *words("pain", 3), article=1, language="fr", words=length, is_only=True)

        assert sure(one, other) is same


def happening(trigger: str = f"{STEM}strike", article: int = 0, **changes: Any) -> Happening:  # noqa: ANN401  # any field
    """Return a strike of dockers against a company on one day."""
    event = Event(type="plover:PROTEST", trigger=Span(0, 6), sentence=Span(0, 40), zone=Zone.BODY)
    plain = Happening(
        article=article, index=0, event=event, group=(event.type, "told"), trigger=trigger,
        actors=frozenset({f"{STEM}docker"}), recipients=frozenset({f"{NAME}quaymen"}), objects=frozenset(),
        thing=frozenset(), place=frozenset(), start=DAY, end=DAY, dated=True, recalled=False,
    )  # fmt: skip
    return attrs.evolve(plain, **changes)


def days(count: int) -> dict[str, Any]:
    day = DAY + dt.timedelta(count)
    return {"start": day, "end": day}


class TestHappenings:
    @pytest.mark.parametrize(("apart", "excluded"), [(1, False), (2, True), (-1, False), (-2, True)])
    def test_a_day_apart_is_a_time_zone(self, apart: int, excluded: bool) -> None:  # noqa: FBT001
        assert happenings.excludes(happening(), happening(article=1, **days(apart))) is excluded

    def test_two_states_or_two_names_are_apart_and_a_state_and_a_name_are_not(self) -> None:
        states = [frozenset({f"{STATE}{code}"}) for code in ("AA", "BB")]
        names = [frozenset({f"{NAME}{name}"}) for name in ("p", "q")]

        assert happenings.excludes(happening(actors=states[0]), happening(actors=states[1]))
        assert happenings.excludes(happening(actors=names[0]), happening(actors=names[1]))
        assert not happenings.excludes(happening(actors=states[0]), happening(actors=names[0]))

    def test_one_word_and_one_participant_are_enough_and_a_word_alone_is_not(self) -> None:
        nobody: dict[str, Any] = {"actors": frozenset[str](), "recipients": frozenset[str](), "dated": False}
        alone = happenings.certainty(happening(**nobody), happening(article=1, **nobody))
        one = happenings.certainty(
            happening(recipients=frozenset(), dated=False), happening(recipients=frozenset(), dated=False, article=1)
        )

        assert alone < happenings.ENOUGH <= one

    def test_participants_and_day_without_the_word_are_not_enough(self) -> None:
        other = happening(f"{STEM}walkout", article=1)

        assert 0 < happenings.certainty(happening(), other) < happenings.ENOUGH

    def test_a_place_or_an_object_more_decides(self) -> None:
        nobody: dict[str, Any] = {"actors": frozenset[str](), "recipients": frozenset[str](), "dated": False}
        place = nobody | {"place": frozenset({f"{NAME}armeval"})}
        thing = nobody | {"objects": frozenset({f"{STEM}crane"})}

        assert happenings.certainty(happening(**place), happening(article=1, **place)) == happenings.ENOUGH
        assert happenings.certainty(happening(**thing), happening(article=1, **thing)) >= happenings.ENOUGH

    def test_what_both_recall_of_another_month_is_one_more_easily(self) -> None:
        other = happening(f"{STEM}walkout", article=1, recalled=True)

        assert happenings.certainty(happening(recalled=False), other) < happenings.ENOUGH
        assert happenings.certainty(happening(recalled=True), other) >= happenings.ENOUGH


class TestStories:
    @pytest.mark.parametrize(("apart", "left"), [(3, 1.0), (4, 14 / 15), (17, 0.5), (31, 1 / 3)])
    def test_three_days_apart_cost_nothing_and_fourteen_more_half(self, apart: int, left: float) -> None:
        assert vectors.nearness(100, 100 + apart) == pytest.approx(left)
        assert vectors.nearness(100 + apart, 100) == pytest.approx(left)

    def test_a_feature_of_a_thousand_articles_says_next_to_nothing(self) -> None:
        assert vectors.weight(500) == pytest.approx(math.log(2))
        assert vectors.weight(1000) == vectors.weight(5000) == pytest.approx(0.05)

    def test_names_count_double_and_pairs_three_times_within_a_topic(self) -> None:
        alike = {
            kind: [vectors.likeness(one, one.weights(), other, shares) for shares in (vectors.WIDE, vectors.CLOSE)]
            for kind, one, other in (
                (kind, _vector(kind, 0), _vector(kind, 1))
                for kind in (vectors.STEM_KIND, vectors.NAME_KIND, vectors.PAIR_KIND)
            )
        }

        assert alike[vectors.NAME_KIND][0] == pytest.approx(2 * alike[vectors.STEM_KIND][0])
        assert alike[vectors.PAIR_KIND][0] == pytest.approx(alike[vectors.STEM_KIND][0] / 2)
        assert alike[vectors.PAIR_KIND][1] == pytest.approx(3 * alike[vectors.STEM_KIND][1])

    @pytest.mark.parametrize(("size", "parts"), [(120, 2), (121, 1)])
    def test_large_clusters_are_not_taken_apart(self, size: int, parts: int) -> None:
        common = {vectors._feature(f"{NAME}common", "en"): 1}
        features = {
            n: vectors._made(
                {**common, **{vectors._feature(f"{STEM}w{n % 2}{k}", "en"): 1 for k in range(6)}}, "en", None
            )
            for n in range(size)
        }

        assert len(look_alikes.halves(list(range(size)), features)) == parts

    def test_numbers_count_as_much_as_words_within_a_topic(self) -> None:
        alike = [
            vectors.likeness(one, one.weights(), _vector(kind, 1), vectors.CLOSE)
            for kind in (vectors.NUMBER_KIND, vectors.STEM_KIND)
            for one in [_vector(kind, 0)]
        ]

        assert alike[0] == pytest.approx(alike[1])

    def test_a_small_half_must_stand_out_more(self) -> None:
        shares = [look_alikes.between_to_within(size) for size in (3, 4, 8, 40)]

        assert shares == sorted(shares)
        assert shares[-1] < 0.41


def block(sizes: tuple[int, ...], within: float, between: float) -> list[list[float]]:
    """Return the likeness of articles in blocks of such sizes."""
    of = [n for n, size in enumerate(sizes) for _ in range(size)]
    return [[0.0 if p == q else within if of[p] == of[q] else between for q in range(len(of))] for p in range(len(of))]


class TestLookAlikes:
    def test_blocks_are_the_halves(self) -> None:
        assert look_alikes.two(block((3, 5), 0.5, 0.1)) == ([0, 1, 2], [3, 4, 5, 6, 7])

    def test_single_ones_that_stand_out_hide_no_halves(self) -> None:
        alike = block((3, 3, 1, 1), 0.5, 0.1)
        for alone in (6, 7):
            for p in range(8):
                near = 0.03 if p in range(3) else 0.02
                alike[alone][p] = alike[p][alone] = 0.0 if p in {6, 7} else near

        assert look_alikes.two(alike) == ([0, 1, 2, 6, 7], [3, 4, 5])

    def test_single_ones_alone_are_no_half(self) -> None:
        assert look_alikes.two(block((1, 1, 1), 0.0, 0.2)) is None

    def test_an_article_goes_to_the_half_that_it_is_more_like(self) -> None:
        alike = block((4, 5), 0.5, 0.1)
        for p in range(8):
            alike[8][p] = alike[p][8] = 0.15 if p < 4 else 0.3
        alike[8][0] = alike[0][8] = 0.6  # what average linkage would join first

        assert look_alikes.two(alike) == ([0, 1, 2, 3], [4, 5, 6, 7, 8])

    @pytest.mark.parametrize(("share", "parts"), [(0.22, 2), (0.25, 1)])
    def test_halves_of_four_that_are_a_quarter_as_alike_are_one_story(
        self, share: float, parts: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(
            look_alikes, "_likeness_within", lambda made: block((4, 4)[: len(made) // 4], 0.4, 0.4 * share)
        )

        found = look_alikes.halves(list(range(8)), {n: vectors._made({}, "en", None) for n in range(8)})

        assert len(found) == parts
        assert look_alikes.between_to_within(4) == pytest.approx(0.235)


def _vector(kind: int, which: int) -> vectors.Vector:
    """Return one of two articles that share half of their features of one kind, and have no others."""
    ids = [(n << 4) | kind for n in (range(1, 5) if which == 0 else range(3, 7))]
    made = vectors._made(dict.fromkeys(ids, 1), "en", None)
    return vectors.vector(made, lambda _feature: 2)


def test_two_groups_merge_where_half_of_the_pairs_between_them_agree() -> None:
    def merged(*between: tuple[int, int]) -> list[list[int]]:
        strength = {(0, 1): 3.0, (2, 3): 3.0} | dict.fromkeys(between, 1.0)
        return agreeing(4, sorted(strength), lambda one, other: strength.get((one, other), 0.0), lambda *_: False)

    assert merged((0, 2), (1, 3)) == [[0, 1, 2, 3]]
    assert merged((0, 2)) == [[0, 1], [2, 3]]


@pytest.mark.parametrize(("agrees", "is_one"), [((0, 1, 2, 3, 4, 11), True), ((0, 1, 2, 3, 4, 12), False)])
def test_twelve_of_a_group_are_asked_about_another(agrees: tuple[int, ...], is_one: bool) -> None:  # noqa: FBT001
    group = 13
    strength = {(one, other): 3.0 for other in range(group) for one in range(other)}
    strength |= {(one, group): 1.0 for one in agrees}
    found = agreeing(group + 1, sorted(strength), lambda one, other: strength.get((one, other), 0.0), lambda *_: False)

    assert (len(found) == 1) is is_one


def test_a_gift_is_what_the_first_two_telling_words_behind_its_word_say() -> None:
    terms = [f"{STEM}{word}" for word in ("give", "old", "large", "organ")]

    assert happenings._thing(terms, range(1), range(4), frozenset(terms[1:])) == {f"{STEM}old", f"{STEM}large"}


@pytest.mark.parametrize(("distance", "found"), [(10, 1), (11, 0)])
@pytest.mark.parametrize("is_before", [False, True])
def test_a_gift_is_told_within_ten_words_of_its_word(distance: int, found: int, is_before: bool) -> None:  # noqa: FBT001
    thing = f"{STEM}organ"
    terms = [f"{STEM}give", *(f"{STOP}{n}" for n in range(distance - 1)), thing]
    terms, at = (terms[::-1], distance) if is_before else (terms, 0)

    assert len(happenings._thing(terms, range(at, at + 1), range(len(terms)), frozenset({thing}))) == found


def test_an_event_without_a_time_lies_in_the_three_days_before_its_article() -> None:
    assert happenings._interval(happening().event, DAY) == (DAY - dt.timedelta(days=3), DAY, False)


NOBODY: dict[str, Any] = {"actors": frozenset[str](), "recipients": frozenset[str](), "dated": False}
CRANE, TOWN = frozenset({f"{STEM}crane"}), frozenset({f"{NAME}armeval"})
POINTS = [
    ("the word", {}, 2.0),
    ("who acts", {"actors": TOWN}, 2.75),
    ("who bears it", {"recipients": TOWN}, 2.75),
    ("where it was", {"place": TOWN}, 2.5),
    ("when it was", {"dated": True}, 2.5),
    ("when it was, both of which recall it", {"dated": True, "recalled": True}, 4.0),
    ("the only thing", {"objects": CRANE}, 3.5),
]


@pytest.mark.parametrize(("what", "both", "points"), POINTS)
def test_two_mentions_are_as_sure_as_what_both_say(what: str, both: dict[str, Any], points: float) -> None:
    same = NOBODY | both

    assert happenings.certainty(happening(**same), happening(article=1, **same)) == points, what


def test_one_thing_of_four_is_half_a_point_and_two_of_four_are_one() -> None:
    things = [f"{STEM}{word}" for word in ("crane", "quay", "ship", "rope", "net", "mast", "sail")]

    def points(shared: int) -> float:
        one, other = things[:4], things[4 - shared : 8 - shared]
        return happenings.certainty(
            happening(**NOBODY | {"objects": frozenset(one)}),
            happening(article=1, **NOBODY | {"objects": frozenset(other)}),
        )

    assert (points(1), points(2)) == (2.0 + 0.5, 2.0 + 1.0)


def test_two_and_a_half_points_are_one_event() -> None:
    def are_one(trigger: str, **both: Any) -> bool:  # noqa: ANN401  # any field
        mentions = [happening(**NOBODY | both), happening(f"{STEM}{trigger}", article=1, **NOBODY | both)]
        return bool(happenings.groups(mentions))

    two = {"objects": frozenset({f"{STEM}crane", f"{STEM}quay"}), "actors": TOWN}

    assert are_one("strike", place=TOWN)  # 2.5 points
    assert not are_one("walkout", **two)  # 2.25
    assert are_one("walkout", **two, place=TOWN)  # 2.75
