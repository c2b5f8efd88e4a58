"""What sentences of our own report, with all that is told of each event: `told/events.*.txt` hold texts and answers.

The answers were read, one by one, before they were written down: a text whose answer was wrong is not among them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pytest

import newsparse
from newsparse import Entity, Event
from newsparse.model.events import TimeResolution
from tests.support.told import name_of, rows

WEDNESDAY = dt.date(2024, 6, 19)


def told(event: Event, text: str) -> str:
    """Return all that is told of an event."""
    mode = "".join([f"-{one}" for one in event.mode])
    sides = f"{_names(event.actors)} > {_names(event.recipients)}"
    kind = event.type.removeprefix("plover:")
    return f"{kind}{mode} {event.modality.value} [{event.trigger.of(text)}]: {sides}{_besides(event)}"


def _names(people: Sequence[Entity]) -> str:
    return ", ".join([one.name for one in people]) or "-"


def _besides(event: Event) -> str:
    besides = []
    if when := event.when:
        last = "" if when.end == when.start else f"..{when.end}"
        besides.append(f"@ {when.start}{last}{' inherited' * (when.resolution is TimeResolution.INHERITED)}")
    if event.place:
        besides.append(f"in {event.place.name}")
    people = (("told by", event.sources), ("denied by", event.denied_by))
    besides += [f"{name} {_names(those)}" for name, those in people if those]
    if event.context:
        besides.append(f"about {', '.join(event.context)}")
    return "".join([f" ({one})" for one in [*besides, *["history"] * event.historical]])


@pytest.mark.parametrize(("language", "text", "answers"), rows("events"), ids=name_of)
def test_a_text_reports_what_stands_below_it(language: str, text: str, answers: list[str]) -> None:
    found = newsparse.parse(text, kind="body", language=language, captured_at=WEDNESDAY, plugins=()).events

    assert [told(event, text) for event in found] == answers
