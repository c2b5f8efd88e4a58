"""That the gold of our own says what can be: its words stand in its texts, its classes and values exist."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.support.own_gold import (
    EVENT,
    KINDS,
    LANGUAGES,
    PARTS,
    Fact,
    Score,
    agree,
    compare,
    expected_of,
    sentences,
    words,
)
from tests.support.own_pages import pages

CLASSES = {
    *("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST"),
    *("ACCUSE", "REJECT", "THREATEN", "SANCTION", "PROTEST", "MOBILIZE", "COERCE", "ASSAULT"),
}
_DAY = r"(\d{4}|XXXX)(-(\d\d|XX)(-(\d\d|XX))?|-W(\d\d|XX)(-(\d|WE))?|-(Q\d|H\d|SP|SU|FA|WI))?|\d{3}X"
_CLOCK = r"T(\d\d:\d\d|MO|MI|AF|EV|NI)"
VALUE = re.compile(rf"({_DAY})({_CLOCK})?|{_CLOCK}|P(\d+|X)(Y|M|W|D|DE|WE)|PT(\d+|X)[HM]|(PAST|PRESENT|FUTURE)_REF")


def facts() -> Iterator[tuple[str, str, Fact]]:
    """Yield each fact with the words that it stands behind, and those of the whole text."""
    for language in LANGUAGES:
        for part in PARTS:
            yield from ((text, text, fact) for text, found in sentences(language, part) for fact in found)
    for gold in pages():
        whole = " ".join(line.text for line in gold.lines)
        yield from ((line.text, whole, fact) for line in gold.lines for fact in line.facts)


def test_each_fact_is_of_a_known_form_and_of_words_of_its_text() -> None:
    wrong = [(fact, text) for text, whole, fact in facts() if not _sound(text, whole, *fact)]

    assert wrong == []


def _sound(text: str, whole: str, kind: str, rest: str) -> bool:
    first, _, second = rest.partition(" = ")
    if kind == "time":
        return first in text and all(VALUE.fullmatch(value) for value in second.split(" or "))
    if kind == "quote":
        return second in text and _holds(whole, first)
    if kind == "indirect":
        return _holds(text, second) and _holds(whole, first)
    event = EVENT.fullmatch(rest)
    return (
        kind == "event"
        and event is not None
        and event["type"] in CLASSES
        and _holds(text, event["trigger"])
        and _begins(whole, f"{event['actors']} {event['recipients']}")
    )


def _holds(text: str, some: str) -> bool:
    """Tell whether each of some words stands in a text; "or" stands between names that are as good."""
    return set(words(some)) - {"or"} <= set(words(text))


def _begins(text: str, some: str) -> bool:
    """Tell the same of names in the case of a subject: "Fischer" stands in "die Festnahme von Fischern"."""
    return all(any(word.startswith(name) for word in words(text)) for name in set(words(some)) - {"or"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_as_many_sentences_as_there_have_to_be(language: str) -> None:
    assert sum(len(list(sentences(language, part))) for part in PARTS) >= 200
    assert len(list(sentences(language, "blind"))) >= 75


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["quote", "indirect", "time", "event", "actor", "recipient", "day"])
def test_there_are_enough_facts_of_each_kind(language: str, kind: str) -> None:
    told = [facts for part in PARTS for _, facts in sentences(language, part)]

    assert sum(len(list(expected_of(kind, facts))) for facts in told) >= 40


def test_each_page_says_what_each_of_its_fields_is() -> None:
    found = list(pages())

    assert len(found) == 20
    assert all(gold.fields.keys() == {"title", "published", "authors", "publisher"} for gold in found)


def test_what_the_gold_says_is_right_as_a_claim() -> None:
    for language in LANGUAGES:
        for _, told in sentences(language, "blind"):
            claims = {kind: [_claim(fact) for fact in expected_of(kind, told)] for kind in KINDS}

            assert all(found.right == found.claimed == found.expected for found in compare(told, claims).values())


def _claim(fact: tuple[str, ...]) -> tuple[str, ...]:
    who, value, *more = (part.split(" or ")[0] for part in fact)
    return ("" if who == "-" else who, value, *more)


@pytest.mark.parametrize(
    ("kind", "fact", "claim", "agrees"),
    [
        ("time", ("then", "2024 or 2025"), ("", "2025"), True),
        ("time", ("then", "2024 or 2025"), ("", "2024 or 2025"), False),
        ("indirect", ("-", "it rains"), ("", "it rains"), True),
        ("indirect", ("-", "it rains"), ("Ada Brenner", "it rains"), False),
        ("quote", ("Ada Brenner", "it rains"), ("", "it rains"), False),
        ("quote", ("Ada Brenner", "it rains all day"), ("Brenner", "it rains"), False),
        ("actor", ("Ada Brenner or mayor", "AID"), ("mayor", "AID"), True),
        ("actor", ("Ada Brenner or mayor", "AID"), ("mayor", "AGREE"), False),
        ("day", ("gave", "AID", "2025-03-11"), ("gave", "AID", "2025-03-11"), True),
        ("day", ("gave", "AID", "2025-03-11"), ("gave", "AID", "2025-03-12"), False),
    ],
)
def test_a_claim_agrees_with_what_is_the_same(
    kind: str, fact: tuple[str, ...], claim: tuple[str, ...], *, agrees: bool
) -> None:
    assert agree(kind, fact, claim) is agrees


def test_days_are_asked_of_the_events_alone_that_have_one() -> None:
    told = [("event", "gave AID Ada > - @ 2025-03-11"), ("event", "met CONSULT Ada > -")]
    claims: dict[str, list[tuple[str, ...]]] = {kind: [] for kind in KINDS}
    claims["day"] = [("gave", "AID", "2025-03-12"), ("met", "CONSULT", "2025-03-12")]

    assert compare(told, claims)["day"] == Score(right=0, claimed=1, expected=1)
