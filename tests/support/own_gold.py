"""How well an engine does on the sentences of `tests/gold`: counts of right, claimed and expected things."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import newsparse
from newsparse import Article, Modality, QuoteKind

GOLD = Path(__file__).parents[1] / "gold"
WRITTEN = dt.date(2025, 3, 12)
_EVENT = re.compile(r"(?P<trigger>.+?) (?P<type>[A-Z]+) (?P<actors>[^>]+) > (?P<recipients>[^@]+)(?: @ (?P<day>\S+))?")


class Score(NamedTuple):
    """How many things were found rightly, how many were claimed, how many there are."""

    right: int
    claimed: int
    expected: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there is nothing to find and nothing is claimed."""
        return 2 * self.right / (self.claimed + self.expected) if self.claimed + self.expected else 1.0


def sentences(language: str) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Yield each sentence with its facts, each a kind and the rest of the words."""
    for line in GOLD.joinpath(f"sentences.{language}.txt").read_text("utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        text, _, facts = line.partition("##")
        found = [fact.strip().partition(" ") for fact in facts.split("|") if fact.strip()]
        yield text.strip(), [(kind, rest) for kind, _, rest in found]


def scores(language: str) -> dict[str, Score]:
    """Return the score of each kind of fact over the sentences of a language, each read as a page of its own."""
    totals: dict[str, Counter[str]] = {}
    for text, facts in sentences(language):
        article = newsparse.parse(text, kind="body", language=language, captured_at=WRITTEN, plugins=())
        claims = _claims(article)
        for kind in ("quote", "indirect", "time", "event", "actor", "recipient"):
            count = totals.setdefault(kind, Counter())
            expected = list(_expected(kind, facts))
            open_claims = list(claims[kind])
            count["claimed"] += len(open_claims)
            count["expected"] += len(expected)
            for fact in expected:
                match = next((claim for claim in open_claims if _agree(kind, fact, claim)), None)
                if match is not None:
                    open_claims.remove(match)
                    count["right"] += 1
    return {kind: Score(count["right"], count["claimed"], count["expected"]) for kind, count in totals.items()}


def _expected(kind: str, facts: list[tuple[str, str]]) -> Iterator[tuple[str, ...]]:
    for name, rest in facts:
        if name == kind and kind != "event":
            first, _, second = rest.partition(" = ")
            yield first.strip(), second.strip()
        elif name == "event" and (event := _EVENT.fullmatch(rest)):
            if kind == "event":
                yield event["trigger"], event["type"]
            elif kind in ("actor", "recipient"):
                names = [name.strip() for name in event[f"{kind}s"].split(",")]
                yield from ((name, event["type"]) for name in names if name != "-")


def _claims(article: Article) -> dict[str, list[tuple[str, ...]]]:
    """Return what an article says, in the shape of the facts; plans, denials and conditions are no events."""
    text = article.document.text
    asserted = [event for event in article.events if event.modality is Modality.ASSERTED]
    spoken = [(quote.speaker.name if quote.speaker else "", quote.text, quote.kind) for quote in article.quotes]
    return {
        "quote": [(who, words) for who, words, kind in spoken if kind is not QuoteKind.INDIRECT and who],
        "indirect": [(who, words) for who, words, kind in spoken if kind is QuoteKind.INDIRECT],
        "time": [(time.span.of(text), time.value) for time in article.times],
        "event": [(event.trigger.of(text), event.type.rpartition(":")[2]) for event in asserted],
        "actor": [(who.name, event.type.rpartition(":")[2]) for event in asserted for who in event.actors],
        "recipient": [(who.name, event.type.rpartition(":")[2]) for event in asserted for who in event.recipients],
    }


def _agree(kind: str, fact: tuple[str, ...], claim: tuple[str, ...]) -> bool:
    if kind in ("quote", "indirect"):
        return _meet(fact[0], claim[0]) and _share(fact[1], claim[1]) >= (0.9 if kind == "quote" else 0.7)
    if kind == "time":
        return fact[1] == claim[1]
    return fact[1] == claim[1] and _meet(fact[0], claim[0])


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _meet(one: str, other: str) -> bool:
    """Tell whether one name or trigger holds the last word of the other."""
    first, second = _words(one), _words(other)
    return bool(first and second) and (first[-1] in second or second[-1] in first)


def _share(one: str, other: str) -> float:
    first, second = Counter(_words(one)), Counter(_words(other))
    both = sum((first & second).values())
    return 2 * both / (first.total() + second.total()) if first or second else 0.0
