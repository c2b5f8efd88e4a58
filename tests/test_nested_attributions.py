"""Outer and inner speakers: words that one person says another has said are those of the other."""

from __future__ import annotations

import itertools

import pytest

from newsparse import QuoteKind
from newsparse.testing._reading import speech_in

_PEOPLE = {
    "en": ("Anna Sample", "Carl Template", "Jane Placeholder"),
    "fr": ("Anne Modèle", "Paul Exemple", "Luc Essai"),
    "de": ("Anna Muster", "Peter Beispiel", "Jan Vorlage"),
}
_INNER = {
    "en": (
        "{outer} said that {inner} had called the quay “rotten to the core”.",
        "{outer} said {inner} had described it as “rotten to the core”.",
        "According to {outer}, {inner} called the quay “rotten to the core”.",
        "{outer} denied that {inner} had called the quay “rotten to the core”.",
        "{outer} recalled {inner} saying that the quay was “rotten to the core”.",
        "{outer} said that, according to {inner}, the quay was “rotten to the core”.",
        "{inner}, {outer} said, had called the quay “rotten to the core”.",
    ),
    "fr": (
        "{outer} a déclaré que {inner} avait qualifié le quai de « totalement pourri ».",
        "Selon {outer}, {inner} a qualifié le quai de « totalement pourri ».",
        "{outer} affirme que {inner} lui a dit que le quai était « totalement pourri ».",
        "{outer} a rappelé que, selon {inner}, le quai était « totalement pourri ».",
        "{inner}, a affirmé {outer}, a qualifié le quai de « totalement pourri ».",
    ),
    "de": (
        "{outer} sagte, dass {inner} den Kai als „völlig verfault“ bezeichnet habe.",
        "{outer} sagte, {inner} habe den Kai „völlig verfault“ genannt.",
        "{outer} erklärte, {inner} habe ihm gesagt, der Kai sei „völlig verfault“.",
        "{outer} berichtete, dass {inner} von einem „völlig verfaulten Kai“ gesprochen habe.",
    ),
}
_OUTER = {
    "en": (
        "{outer} said she wanted to speak “directly to the people”.",
        "{outer} said that {inner} hopes for a port “open to everybody”.",
    ),
    "fr": (
        "{outer} a dit qu'elle voulait un port « ouvert à tous ».",
        "{outer} a indiqué, selon {inner}, que le quai était « totalement pourri ».",
    ),
    "de": ("{outer} sagte, dass der Kai „völlig verfault“ sei.",),
}


def _speakers(text: str, language: str) -> list[str | None]:
    marked = [quote for quote in speech_in(text, language).quotes if quote.kind is not QuoteKind.INDIRECT]
    return [quote.speaker.name if quote.speaker else None for quote in marked]


def _pairs(patterns: dict[str, tuple[str, ...]]) -> list[tuple[str, str, str, str]]:
    return [
        (language, pattern, outer, inner)
        for language, some in patterns.items()
        for pattern in some
        for outer, inner in itertools.permutations(_PEOPLE[language], 2)
    ]


@pytest.mark.parametrize(("language", "pattern", "outer", "inner"), _pairs(_INNER))
def test_marked_words_are_of_the_inner_speaker(language: str, pattern: str, outer: str, inner: str) -> None:
    assert _speakers(pattern.format(outer=outer, inner=inner), language) == [inner]


@pytest.mark.parametrize(("language", "pattern", "outer", "inner"), _pairs(_OUTER))
def test_a_clause_in_which_nobody_else_speaks_is_of_the_outer(
    language: str, pattern: str, outer: str, inner: str
) -> None:
    assert _speakers(pattern.format(outer=outer, inner=inner), language) == [outer]


def test_words_that_go_on_have_the_mention_beside_their_last_verb() -> None:
    text = "Anna Sample scolded the council: “You knew it,” she said. “You all knew it.”"

    quotes = [quote for quote in speech_in(text, "en").quotes if quote.kind is not QuoteKind.INDIRECT]

    assert [text[q.speaker_mention.start : q.speaker_mention.end] for q in quotes if q.speaker_mention] == [
        "she",
        "she",
    ]


@pytest.mark.parametrize("who", ["Anna Sample", "the mayor", "Mayor Anna Sample"])
@pytest.mark.parametrize("verb", ["put it", "puts it", "put it in a letter"])
def test_who_puts_it_so_says_it(who: str, verb: str) -> None:
    assert _speakers(f"The quay is, as {who} {verb}, “the shame of the coast”.", "en") == [
        "mayor" if who == "the mayor" else "Anna Sample"
    ]


def test_who_puts_something_somewhere_says_nothing() -> None:
    text = "Anna Sample took the bread and put it on the table of the “Blue Inn”."

    assert not speech_in(text, "en").quotes
