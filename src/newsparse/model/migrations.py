"""JSON of earlier schema versions, brought up to the one that is written today."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import msgspec

Json = dict[str, Any]


def upgraded(data: bytes | str, version: int) -> bytes | None:
    """Return the JSON of an article of an earlier schema version as that of `version`; None if it is none.

    Example:
        >>> upgraded('{"schema_version": 1, "events": [{"when": {"how": "relative"}}]}', 2)
        b'{"schema_version":2,"events":[{"when":{"resolution":"relative"}}]}'
        >>> upgraded('{"schema_version": 2}', 2) is None
        True
    """
    try:
        article = msgspec.json.decode(data)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None
    written = article.get("schema_version") if isinstance(article, dict) else None
    if type(written) is not int or written not in range(1, version):  # True is no version
        return None
    for step in STEPS[written - 1 : version - 1]:
        step(article)
    return msgspec.json.encode(article | {"schema_version": version})


def _from_1(article: Json) -> None:
    """Name `how` of the time of an event `resolution`; what version 1 did not say stays empty."""
    for time in _times_of_events(article):
        if "how" in time:
            time["resolution"] = time.pop("how")


def _times_of_events(article: Json) -> Iterator[Json]:
    for name in ("events", "event_clusters"):
        for event in _objects(article.get(name)):
            yield from _objects([event.get("when")])


def _objects(values: object) -> Iterator[Json]:
    """Yield the objects of a list; what else stands there is left for the reader of this version to refuse."""
    if isinstance(values, list):
        yield from (value for value in values if isinstance(value, dict))


STEPS: tuple[Callable[[Json], None], ...] = (_from_1,)
"""What leads from version 1 to 2, from 2 to 3, and so on; each changes an article in place."""
