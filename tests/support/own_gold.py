"""How well an engine does on the sentences of `tests/gold`: counts of right, claimed and expected things.

The sentences of a language stand in three files: an older part, whose answers were looked at again after a first run,
a blind part, whose answers were written from the coding rules before any run, and one about who says what and what
happened on which day, written in the same way.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import newsparse
from newsparse import Article, Modality, QuoteKind

GOLD = Path(__file__).parents[1] / "gold"
WRITTEN = dt.date(2025, 3, 12)
EVENT = re.compile(r"(?P<trigger>.+?) (?P<type>[A-Z]+) (?P<actors>[^>]+) > (?P<recipients>[^@]+)(?: @ (?P<day>\S+))?")


LANGUAGES = ("de", "en", "fr")
PARTS = {"older": "", "blind": ".blind", "speech": ".speech"}
"""The parts of the gold, and how the names of their files end."""
KINDS = ("quote", "indirect", "time", "event", "actor", "recipient", "day")
"""What is compared; `day` are the days of the events that were found and have one in the gold."""

Fact = tuple[str, str]
Claims = dict[str, list[tuple[str, ...]]]


class Score(NamedTuple):
    """How many things were found rightly, how many were claimed, how many there are."""

    right: int
    claimed: int
    expected: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 where there is nothing to find and nothing is claimed."""
        return 2 * self.right / (self.claimed + self.expected) if self.claimed + self.expected else 1.0


def split_facts(line: str) -> tuple[str, list[Fact]]:
    """Return the words of a line of gold and the facts behind `##`, each a kind and the rest of its words."""
    text, _, facts = line.partition("##")
    found = [fact.strip().partition(" ") for fact in facts.split("|") if fact.strip()]
    return text.strip(), [(kind, rest) for kind, _, rest in found]


def sentences(language: str, part: str) -> Iterator[tuple[str, list[Fact]]]:
    """Yield each sentence of one part with its facts."""
    for line in GOLD.joinpath(f"sentences.{language}{PARTS[part]}.txt").read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield split_facts(line)


@cache
def read(text: str, language: str) -> Article:
    """Read a sentence as a page of its own, on the day that it was written."""
    return newsparse.parse(text, kind="body", language=language, captured_at=WRITTEN, plugins=())


def scores(language: str, part: str) -> dict[str, Score]:
    """Return the score of each kind of fact over the sentences of a language, each read as a page of its own."""
    totals: dict[str, Score] = {}
    for text, facts in sentences(language, part):
        add(totals, compare(facts, claims_of(read(text, language))))
    return totals


def faults(language: str, part: str) -> Iterator[str]:
    """Yield what is missed in each sentence, in a line of words each."""
    for text, facts in sentences(language, part):
        for fault in faults_of(facts, claims_of(read(text, language))):
            yield f"{text} ## {fault}"


def faults_of(facts: list[Fact], claims: Claims) -> Iterator[str]:
    """Yield what is missed of some facts."""
    for kind in KINDS:
        missed, _, _ = _unmatched(kind, facts, claims)
        yield from (f"missed {kind}: {' = '.join(fact)}" for fact in missed)


def add(totals: dict[str, Score], found: dict[str, Score]) -> None:
    """Add the counts of one text to those of all before."""
    for kind, score in found.items():
        before = totals.get(kind, Score(0, 0, 0))
        totals[kind] = Score(*(one + other for one, other in zip(before, score, strict=True)))


def compare(facts: list[Fact], claims: Claims) -> dict[str, Score]:
    """Return the score of each kind of fact: each fact takes the first claim that agrees with it."""
    found = {}
    for kind in KINDS:
        missed, wrong, right = _unmatched(kind, facts, claims)
        found[kind] = Score(right, right + len(wrong), right + len(missed))
    return found


def _unmatched(
    kind: str, facts: list[Fact], claims: Claims
) -> tuple[list[tuple[str, ...]], list[tuple[str, ...]], int]:
    """Return the facts of a kind that no claim agrees with, the claims that are left, and how many agree."""
    expected = list(expected_of(kind, facts))
    left = list(claims[kind])
    if kind == "day":
        left = [claim for claim in left if any(_same_event(fact, claim) for fact in expected)]
    missed = []
    for fact in expected:
        match = next((claim for claim in left if agree(kind, fact, claim)), None)
        if match is None:
            missed.append(fact)
        else:
            left.remove(match)
    return missed, left, len(expected) - len(missed)


def expected_of(kind: str, facts: list[Fact]) -> Iterator[tuple[str, ...]]:
    """Yield what the facts say of one kind, in the shape of the claims."""
    for name, rest in facts:
        if name == kind and kind != "event":
            first, _, second = rest.partition(" = ")
            yield first.strip(), second.strip()
        elif name == "event" and (event := EVENT.fullmatch(rest)):
            if kind == "event":
                yield event["trigger"], event["type"]
            elif kind == "day" and event["day"]:
                yield event["trigger"], event["type"], event["day"]
            elif kind in ("actor", "recipient"):
                names = [name.strip() for name in event[f"{kind}s"].split(",")]
                yield from ((name, event["type"]) for name in names if name != "-")


def claims_of(article: Article) -> Claims:
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
        "day": [
            (event.trigger.of(text), event.type.rpartition(":")[2], event.when.start.isoformat())
            for event in asserted
            if event.when and event.when.start == event.when.end
        ],
    }


def agree(kind: str, fact: tuple[str, ...], claim: tuple[str, ...]) -> bool:
    """Tell whether a claim says what a fact says."""
    if kind in ("quote", "indirect"):
        return _meet_any(fact[0], claim[0]) and _share(fact[1], claim[1]) >= (0.9 if kind == "quote" else 0.7)
    if kind == "time":
        return claim[1] in fact[1].split(" or ")
    return _same_event(fact, claim) and fact[2:] == claim[2:]


def _same_event(fact: tuple[str, ...], claim: tuple[str, ...]) -> bool:
    return fact[1] == claim[1] and _meet_any(fact[0], claim[0])


def _meet_any(names: str, claim: str) -> bool:
    """Tell whether a claim meets one of the names that are as good; "-" is met by nobody."""
    return (names == "-" and not claim) or any(_meet(name, claim) for name in names.split(" or "))


def words(text: str) -> list[str]:
    """Return the words of a text, case folded."""
    return re.findall(r"\w+", text.casefold())


def _meet(one: str, other: str) -> bool:
    """Tell whether one name or trigger holds the last word of the other."""
    first, second = words(one), words(other)
    return bool(first and second) and (first[-1] in second or second[-1] in first)


def _share(one: str, other: str) -> float:
    first, second = Counter(words(one)), Counter(words(other))
    both = sum((first & second).values())
    return 2 * both / (first.total() + second.total()) if first or second else 0.0
