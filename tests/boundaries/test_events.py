"""Each figure by which an event is told, or its modality, people or day, just on both sides of it."""

from __future__ import annotations

import datetime as dt

import pytest

import newsparse
from newsparse import Event
from newsparse.annotation.events.confidence import confidence_of
from newsparse.annotation.events.plover import QUADS
from tests.support.boundaries import Case, pad

WEDNESDAY = dt.date(2024, 6, 19)


def told(case: Case, text: str) -> tuple[object, ...]:
    article = newsparse.parse(text, kind="body", language=case.language, captured_at=WEDNESDAY, plugins=())
    return tuple((case.says or modality)(event) for event in article.events)


def modality(event: Event) -> str:
    return event.modality.value


def people(event: Event) -> tuple[str, ...]:
    return tuple(one.name for one in (*event.actors, *event.recipients))


def sources(event: Event) -> tuple[str, ...]:
    return tuple(one.name for one in event.sources)


def day(event: Event) -> str | None:
    return event.when.start.isoformat() if event.when else None


CASES = [
    Case("words of a negation", "en",
         lambda n: f"France has not {pad(n - 1)} attacked Italy.", 4, ("negated",), ("asserted",)),
    Case("words of doubt", "en",
         lambda n: f"France may {pad(n - 1)} attack Italy.", 6, ("hypothetical",), ("asserted",)),
    Case("words of an accusation", "en",
         lambda n: f"The court accused France of {pad(n - 3)} attacking Italy.", 14,
         ("asserted", "alleged"), ("asserted", "asserted")),
    Case("words of leaving undone", "en",
         lambda n: f"France refrained {pad(n - 2)} from attacking Italy.", 4, ("negated",), ("asserted",)),
    Case("words of hearsay", "de",
         lambda n: f"Frankreich soll {pad(n)} Italien angegriffen haben.", 18, ("alleged",), ("asserted",)),
    Case("words after nobody", "fr",
         lambda n: f"Aucun {pad(n)} accord n'a été signé par la France.", 2, ("negated",), ("asserted",)),
    Case("words of a fear with its verb", "fr",
         lambda n: f"La France pourrait {pad(n)} attaquer l'Italie.", 5, ("hypothetical",), ()),
    Case("words of a plan with its verb", "fr",
         lambda n: f"La France prévoit {pad(n)} d'attaquer l'Italie.", 3, ("planned",), ()),
    Case("words of an accusation with its verb", "fr",
         lambda n: f"La France est accusée {pad(n)} d'avoir attaqué l'Italie.", 11,
         ("asserted", "alleged"), ("asserted", "asserted")),
    Case("words to the name of a source", "fr",
         lambda n: f"Selon {pad(n)} Jean Untel, la France a attaqué l'Italie.", 14,
         (("Jean Untel",),), ((f"{pad(15)} Jean",),), sources),
    Case("words of a sentence that reports nothing yet", "en",
         lambda n: " ".join(["Police", "attacked", "demonstrators"][:n]) + ".", 1, (), ("asserted",)),
    Case("words from a verb to its object", "en",
         lambda n: f"France attacked {pad(n)} Italy.", 15, (("France", "Italy"),), (("France",),), people),
    Case("words from a verb to its agent", "en",
         lambda n: f"Italy was attacked {pad(n)} by France.", 14, (("France", "Italy"),), (("Italy",),), people),
    Case("words from a verb to its day", "en",
         lambda n: f"France attacked Italy {pad(n)} on Monday.", 21, ("2024-06-17",), (None,), day),
    Case("days after which something is no news", "fr",
         lambda n: f"Le {WEDNESDAY - dt.timedelta(days=n):%d/%m/%Y}, la France a attaqué l'Italie. "
                   "La France a attaqué l'Italie.", 45,
         ("2024-05-05", "2024-05-05"), ("2024-05-04", None), day),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[f"{case.name}-{case.language}" for case in CASES])
def test_an_event_changes_at_a_figure(case: Case) -> None:
    case.check(told)


@pytest.mark.parametrize("event_class", sorted(QUADS))
def test_every_class_has_a_confidence(event_class: str) -> None:
    assert 0 < confidence_of(event_class) < 1
