"""Quotes of plain paragraphs in the manner of news: what somebody says is found, with its speaker, and no more.

The paragraphs were written, with their answers, before newsparse read them; those that it did not read rightly at first
are among them. Under a paragraph stand lines `> Q NAME = words` for what is between marks and `> I NAME = words` for
indirect speech; `> oI` may be found as well. `-` is nobody. `> open` marks a paragraph that is not read rightly yet.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from newsparse import QuoteKind
from newsparse.testing._reading import speech_in

GOLD = Path(__file__).parent / "gold"
LANGUAGES = {"de": 110, "en": 120, "es": 30, "fr": 100, "it": 30, "nl": 30, "pt": 30}
"""The languages, each with how many paragraphs it has at least."""


OPEN = "> open"


class Said(NamedTuple):
    """What somebody says: `Q` between marks, `I` indirectly."""

    kind: str
    speaker: str
    words: str


def paragraphs(language: str) -> Iterator[tuple[str, list[Said], bool]]:
    """Yield each paragraph of a language with what is said in it, and whether it is not read rightly yet."""
    for part in GOLD.joinpath(f"paragraphs.{language}.txt").read_text("utf-8").split("\n\n"):
        lines = [line for line in part.splitlines() if line and not line.startswith("#")]
        said = [line.removeprefix("> ").partition(" ") for line in lines if line.startswith("> ") and line != OPEN]
        if text := "\n".join(line for line in lines if not line.startswith("> ")):
            yield text, [Said(kind, *_halves(rest)) for kind, _, rest in said], OPEN in lines


def _halves(rest: str) -> tuple[str, str]:
    speaker, _, words = rest.partition(" = ")
    return speaker, words


def _found(text: str, language: str) -> list[Said]:
    return [
        Said("I" if quote.kind is QuoteKind.INDIRECT else "Q", quote.speaker.name if quote.speaker else "-", quote.text)
        for quote in speech_in(text, language).quotes
    ]


def _agree(wanted: Said, found: Said) -> bool:
    kind = wanted.kind.removeprefix("o")
    shared = _share(wanted.words, found.words)
    named = any(_named(name, found.speaker) for name in wanted.speaker.split("|"))
    return kind == found.kind and named and shared >= (0.9 if kind == "Q" else 0.8)


def _named(name: str, other: str) -> bool:
    """Tell whether one of two names holds the last word of the other."""
    first, second = _words(name), _words(other)
    return first[-1] in second or second[-1] in first


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold()) or ["-"]


def _share(one: str, other: str) -> float:
    first, second = Counter(_words(one)), Counter(_words(other))
    return 2 * (first & second).total() / (first.total() + second.total())


CASES = [
    pytest.param(
        language, text, said, id=f"{language}: {text[:40]}", marks=[pytest.mark.xfail(strict=True)] if is_open else []
    )
    for language in LANGUAGES
    for text, said, is_open in paragraphs(language)
]


@pytest.mark.parametrize(("language", "text", "said"), CASES)
def test_all_that_is_said_is_found(language: str, text: str, said: list[Said]) -> None:
    left = _found(text, language)
    missed = []
    for wanted in said:
        match = next((one for one in left if _agree(wanted, one)), None)
        if match is not None:
            left.remove(match)
        elif not wanted.kind.startswith("o"):
            missed.append(wanted)

    assert (missed, left) == ([], [])


@pytest.mark.parametrize(("language", "least"), LANGUAGES.items())
def test_there_are_enough_paragraphs_and_each_is_there_once(language: str, least: int) -> None:
    texts = [text for text, *_ in paragraphs(language)]

    assert len(texts) == len(set(texts)) >= least
