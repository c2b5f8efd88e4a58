"""Who is meant: by a name, by initials, by a pronoun, and who is remembered for how long."""

from __future__ import annotations

import pytest

from newsparse.annotation.quotes.antecedents import Antecedents
from newsparse.annotation.quotes.definite_nouns import DefiniteNouns
from newsparse.annotation.quotes.found import FoundQuotes
from newsparse.annotation.quotes.marks import Marked
from newsparse.annotation.quotes.speakers import Speakers
from newsparse.model.entities import Entity, EntityKind, Gender, Mention
from newsparse.model.quotes import NonQuoteReason, QuoteKind
from newsparse.testing._reading import body_of
from newsparse.text.span import Span

PERSON, BODY = EntityKind.PERSON, EntityKind.ORGANISATION
ANN = Entity("e1", "Ann Kelso", PERSON, gender=Gender.FEMININE)
BOB = Entity("e2", "Bob Dale", PERSON, gender=Gender.MASCULINE)
KIM = Entity("e3", "Kim Lind", PERSON)
BOARD = Entity("e4", "Harbour Board", BODY)
MAYOR = Entity("e5", "mayor", EntityKind.ROLE)
CREW = Entity("e6", "crew", EntityKind.ROLE)
STATE = Entity("e7", "Norland", EntityKind.STATE)


def antecedents(*subjects: tuple[Entity, int], names: tuple[tuple[Entity, int], ...] = ()) -> Antecedents:
    """Return antecedents after some subjects and names at their places, each in a sentence of its own."""
    mentions = [Mention(entity, Span(at, at + 5)) for entity, at in names]
    found = Antecedents((ANN, BOB, KIM, BOARD, MAYOR, CREW, STATE), mentions, [one.span.start for one in mentions])
    found.plural.add(CREW.id)
    found.roles.add(MAYOR.id)
    for entity, at in subjects:
        found.begin_sentence(at)
        found.record_subject(entity, at)
    return found


@pytest.mark.parametrize(("subject", "features"), [
    (ANN, "fs"), (BOB, "ms"), (KIM, "fs ms"), (BOARD, "fs ms ns p"), (STATE, "fs ms ns p"), (CREW, "p"),
])  # fmt: skip
def test_a_pronoun_fits_by_gender_and_number(subject: Entity, features: str) -> None:
    fits = [feature for feature in ("fs", "ms", "ns", "p") if antecedents((subject, 0)).of_pronoun(feature, 9)]

    assert " ".join(fits) == features


@pytest.mark.parametrize(("subjects", "feature", "meant"), [
    ([(ANN, 0)], "fs", ANN),
    ([(ANN, 0)], "ms", None),
    ([(ANN, 0)], "ns", None),
    ([(ANN, 0)], "", None),
    ([(ANN, 0), (BOB, 10)], "fs", ANN),
    ([(ANN, 0), (KIM, 10)], "fs", KIM),
    ([(KIM, 0), (ANN, 10)], "fs", ANN),
    ([(BOARD, 0)], "fs", BOARD),
    ([(BOARD, 0)], "ns", BOARD),
    ([(BOARD, 0)], "p", BOARD),
    ([(CREW, 0)], "p", CREW),
    ([(CREW, 0)], "fs", None),
    ([(BOARD, 0), (ANN, 10)], "ns", BOARD),
    ([(ANN, 0), (BOARD, 10)], "fs", ANN),
])  # fmt: skip
def test_a_pronoun_means_the_last_subject_that_it_fits(
    subjects: list[tuple[Entity, int]], feature: str, meant: Entity | None
) -> None:
    assert antecedents(*subjects).of_pronoun(feature, 20) is meant


@pytest.mark.parametrize(("subjects", "feature", "meant"), [
    ([(BOARD, 0)], "fs", None),
    ([(BOARD, 0)], "ns", BOARD),
    ([(MAYOR, 0)], "fs", MAYOR),
    ([(MAYOR, 0)], "p", None),
    ([(CREW, 0)], "fs", None),
    ([(MAYOR, 0), (ANN, 10)], "fs", ANN),
    ([(MAYOR, 0), (ANN, 10)], "ms", MAYOR),
])  # fmt: skip
def test_where_pronouns_mean_people_an_office_may_be_of_either_gender(
    subjects: list[tuple[Entity, int]], feature: str, meant: Entity | None
) -> None:
    assert antecedents(*subjects).of_pronoun(feature, 20, people_only=True) is meant


def test_a_pronoun_tells_the_gender_of_whom_it_means_from_there_on() -> None:
    of_person, of_office = antecedents((KIM, 0)), antecedents((MAYOR, 0))

    assert (of_person.of_pronoun("fs", 9), of_person.of_pronoun("ms", 9)) == (KIM, None)
    assert of_office.of_pronoun("ms", 9, people_only=True) is MAYOR
    assert of_office.of_pronoun("fs", 9, people_only=True) is None


@pytest.mark.parametrize(("distance", "meant"), [(2_999, ANN), (3_000, None)])
def test_a_pronoun_reaches_back_to_a_subject(distance: int, meant: Entity | None) -> None:
    assert antecedents((ANN, 0)).of_pronoun("fs", distance) is meant


@pytest.mark.parametrize(("distance", "meant"), [(599, MAYOR), (600, None)])
def test_a_pronoun_reaches_back_to_an_office(distance: int, meant: Entity | None) -> None:
    assert antecedents((MAYOR, 0)).of_pronoun("fs", distance, people_only=True) is meant


@pytest.mark.parametrize(("count", "kept"), [(23, True), (24, False)])
def test_twenty_four_subjects_are_remembered(count: int, kept: bool) -> None:  # noqa: FBT001
    found = antecedents((ANN, 0), *[(BOB, at) for at in range(1, count + 1)])

    assert (ANN in found.subjects_before(100, 200)) is kept


@pytest.mark.parametrize(("at", "reach", "named"), [
    (100, 50, [BOB]), (100, 36, [BOB]), (100, 35, []), (100, 86, [BOB, ANN]), (100, 85, [BOB]), (60, 50, [ANN]),
    (61, 50, [BOB, ANN]), (10, 50, []),
])  # fmt: skip
def test_names_within_a_reach_come_last_first(at: int, reach: int, named: list[Entity]) -> None:
    found = antecedents(names=((ANN, 10), (BOB, 60)))

    assert [one.entity for one in found.named_before(at, reach)] == named


@pytest.mark.parametrize(("feature", "meant"), [("fs", ANN), ("ms", BOB), ("p", None)])
def test_the_latter_is_the_person_named_last_that_fits(feature: str, meant: Entity | None) -> None:
    found = antecedents(names=((BOB, 0), (ANN, 10), (BOARD, 20)))

    assert found.named_last(feature, 40) is meant


def _speakers(text: str, *named: Entity) -> Speakers:
    mentions = [Mention(one, Span(text.index(one.name), text.index(one.name) + len(one.name))) for one in named]
    return Speakers(named, mentions, text)


@pytest.mark.parametrize(("start", "end", "found"), [
    (0, 9, [ANN]), (0, 8, []), (1, 30, [BOB]), (0, 22, [ANN, BOB]), (0, 21, [ANN]), (9, 9, []),
])  # fmt: skip
def test_mentions_within_a_range_lie_in_it_whole(start: int, end: int, found: list[Entity]) -> None:
    speakers = _speakers("Ann Kelso met Bob Dale.", ANN, BOB)

    assert [one.entity for one in speakers.within(start, end)] == found


@pytest.mark.parametrize(("words", "name"), [
    ("AK", "Ann Kelso"), ("BD", "Bob Dale"), ("ak", "ak"), ("A", "A"), ("KL", "KL"), ("Ann Kelso", "Ann Kelso"),
    ("harbour", "harbour"),
])  # fmt: skip
def test_initials_name_the_only_person_who_has_them(words: str, name: str) -> None:
    text = f"Ann Kelso met Bob Dale. Kim Lind and Kit Lorne: {words}"
    speakers = _speakers(text, ANN, BOB, KIM, Entity("e8", "Kit Lorne", PERSON))

    assert speakers.named(text, Span(len(text) - len(words), len(text))).name == name


def test_who_has_no_name_is_entered_once() -> None:
    text = "harbour and the Harbour"
    speakers = _speakers(text)
    one, other = speakers.named(text, Span(0, 7)), speakers.named(text, Span(16, 23))

    assert (one, one.id, one.kind, speakers.added) == (other, "e1", EntityKind.ROLE, [one])
    assert [mention.span for mention in speakers.added_mentions] == [Span(0, 7), Span(16, 23)]


@pytest.mark.parametrize(("at", "who"), [(0, None), (1, ANN), (15, BOB), (30, BOB), (100, ANN)])
def test_the_person_named_most_often_answers_of_equals_the_last(at: int, who: Entity | None) -> None:
    spans = [(ANN, 0), (BOB, 14), (ANN, 40)]
    speakers = Speakers([ANN, BOB], [Mention(one, Span(start, start + 5)) for one, start in spans], "")
    found = speakers.person_before(at)

    assert (found.entity if found else None) is who


@pytest.mark.parametrize(("noun", "at", "bearer"), [
    ("builder", 30, BOARD), ("builder", 12, None), ("builder", 13, BOARD), ("Builder", 30, BOARD), ("board", 30, BOARD),
    ("maker", 30, None), ("", 30, None),
])  # fmt: skip
def test_a_noun_before_the_name_of_a_body_calls_it(noun: str, at: int, bearer: Entity | None) -> None:
    text = "the builder Harbour Board is here"
    nouns = DefiniteNouns(text, [Mention(BOARD, Span(12, 25))])

    assert nouns.bearer(noun, at) is bearer


def _said(found: FoundQuotes) -> list[Entity | None]:
    return [quote.speaker for quote in found.quotes]


def _found(count: int) -> FoundQuotes:
    found = FoundQuotes(body_of("a" * 200, "en"))
    for at in range(count):
        found.add(Span(at, at + 1), QuoteKind.DIRECT, None, None)
    return found


@pytest.mark.parametrize(("others", "told"), [(38, True), (39, False)])
def test_a_quote_without_a_speaker_is_found_again_among_the_last(others: int, told: bool) -> None:  # noqa: FBT001
    found = _found(1)
    found.await_speaker(0)
    for at in range(others):
        found.add(Span(at + 1, at + 2), QuoteKind.DIRECT, BOB, None)
    found.said_by_next(0, ANN, None)

    assert (found.quotes[0].speaker is ANN) is told


@pytest.mark.parametrize(("last", "block", "awaits"), [(0, 0, True), (0, 1, False), (1, 1, True), (1, 0, True)])
def test_a_paragraph_may_tell_who_spoke_up_to_the_one_that_is_awaited(last: int, block: int, awaits: bool) -> None:  # noqa: FBT001
    found = _found(1)
    before = found.awaits(block)
    found.await_speaker(last)
    waits = found.awaits(block)
    found.said_by_next(block, ANN, Span(0, 1))

    assert (before, waits, _said(found)) == (False, awaits, [ANN if awaits else None])
    assert not found.awaits(0)


def test_nobody_tells_nothing_and_is_awaited_on() -> None:
    found = _found(1)
    found.await_speaker(0)
    found.said_by_next(0, None, None)

    assert (found.awaits(0), _said(found)) == (True, [None])


def test_who_signs_said_what_no_cue_tells() -> None:
    found = _found(2)
    found.add(Span(5, 6), QuoteKind.DIRECT, BOB, None, cue=Span(7, 8))
    unsigned = found.without_cue(1)
    found.sign(unsigned, Mention(ANN, Span(9, 12)))

    assert (unsigned, _said(found)) == ([1], [None, ANN, BOB])
    assert [quote.confidence for quote in found.quotes] == [0.2, 0.95, 0.95]


def test_two_parts_become_one_quote_behind_those_of_before() -> None:
    found = _found(1)
    found.add(Span(5, 10), QuoteKind.DIRECT, ANN, Span(12, 13), cue=Span(12, 13), reported_by=BOARD, malformed=True)
    found.add(Span(15, 20), QuoteKind.DIRECT, ANN, Span(12, 13))
    found.join(found.quotes[1], found.quotes[2], 1)
    joined = found.quotes[1]

    assert (len(found.quotes), joined.span, joined.parts) == (2, Span(5, 20), (Span(5, 10), Span(15, 20)))
    assert (joined.cue, joined.reported_by, joined.malformed) == (Span(12, 13), BOARD, True)


def test_who_carried_the_words_is_nobody_else_than_who_spoke() -> None:
    found = _found(0)
    found.add(Span(0, 1), QuoteKind.DIRECT, BOARD, None, reported_by=BOARD)

    assert found.quotes[0].reported_by is None


def test_what_is_no_quotation_is_kept_with_its_reason() -> None:
    found = _found(0)
    found.refuse([Marked(1, 2, 0, 3), Marked(5, 6, 4, 7)], NonQuoteReason.SCARE)

    assert [(one.span, one.reason) for one in found.non_quotes] == [
        (Span(1, 2), NonQuoteReason.SCARE), (Span(5, 6), NonQuoteReason.SCARE),
    ]  # fmt: skip
