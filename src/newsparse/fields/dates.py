"""When the article was published and modified, and the Unix time that some sites leave on the page."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

import attrs

from newsparse.fields.context import Context, Found, evidence, part
from newsparse.fields.datelines import Dateline
from newsparse.languages.schema.times import TimeLexicon
from newsparse.lines.moments import DIGIT, read_moment
from newsparse.model.article import Publisher
from newsparse.model.document import Block
from newsparse.model.evidence import Evidence
from newsparse.model.labels import Label
from newsparse.model.moments import Moment
from newsparse.model.problems import Problem, ProblemCode
from newsparse.reading import metadata as declared
from newsparse.text.fold import fold

_WORD = re.compile(r"[^\W\d_]+")
_AFTER_CAPTURE = dt.timedelta(days=1)  # what a page may be ahead of the day it was saved on: zones
_EPOCH_SECONDS = 10  # digits; 13 are milliseconds


class Dates(NamedTuple):
    """The dates of an article with what was refused."""

    published: Found[Moment | None]
    modified: Found[Moment | None]
    epoch: Found[int | None]
    problems: tuple[Problem, ...]


class _Candidate(NamedTuple):
    moment: Moment
    evidence: Evidence


def dates(context: Context, publisher: Publisher | None, datelines: Iterable[Dateline]) -> Dates:
    """Return the dates that the page states: date lines first, then bylines, then its datelines.

    A date is naive unless the page states its zone or the publisher's site is known to use one. A date later than a
    day after `captured_at` is refused. A Unix time is never merged with the others: it dates something else.
    """
    order = _words_in_order(context)
    candidates = [*_declared(context, order), *_lines(context, order), *_dated(datelines, order)]
    zone = _zone(context, publisher)
    sound: list[_Candidate] = []
    refused: list[_Candidate] = []
    for candidate in candidates:
        (refused if _is_too_late(candidate.moment, context.document.captured_at) else sound).append(candidate)
    return Dates(
        _choose("published", sound, refused, zone),
        _choose("modified", sound, refused, zone),
        epoch(context),
        tuple(_problem(candidate) for candidate in refused),
    )


def epoch(context: Context) -> Found[int | None]:
    """Return the Unix time, in seconds, of a line that holds nothing else."""
    found = []
    for block in context.labelled(Label.EPOCH):
        digits = block.text.strip()
        found.append(evidence("epoch", block, digits[:_EPOCH_SECONDS]))
    return Found(int(found[0].value) if found else None, tuple(found))


def _declared(context: Context, order: Sequence[TimeLexicon]) -> Iterator[_Candidate]:
    """Read what an HTML page declares."""
    page = context.html
    if page is None:
        return
    read: dict[str, Moment | None] = {}  # a page says the same in many places
    fields = (("published", declared.published(page, context.document.url)), ("modified", declared.modified(page)))
    for field, values in fields:
        for value, source in values:
            if value not in read:
                read[value] = declared.read_declared(value, order)
            if moment := read[value]:
                yield _Candidate(moment, Evidence(field, moment.iso, source))


def _lines(context: Context, order: Sequence[TimeLexicon]) -> Iterator[_Candidate]:
    """Read date lines and bylines; what follows a word of updating is the date of an update."""
    updating = context.line_words.modified_words
    for block in context.labelled(Label.TIMESTAMP, Label.BYLINE):
        text = block.text
        if DIGIT.search(text) is None:
            continue
        cut = _updating(text, updating)
        for field, start, end in (("published", 0, cut), ("modified", cut, len(text))):
            moment = read_moment(text[start:end], order) if start < end else None
            if moment:
                yield _candidate(field, block, moment, start, end)


def _candidate(field: str, block: Block, moment: Moment, start: int, end: int) -> _Candidate:
    text = block.text
    at = text.find(moment.raw, start)
    first, last = (at, at + len(moment.raw)) if at >= 0 else (start, end)
    span = part(block, first, last)
    return _Candidate(Moment(moment.iso, text[first:last], span), evidence(field, block, moment.iso, span))


def _updating(text: str, updating: frozenset[str]) -> int:
    """Return where the words of updating begin in a line; its length where there are none."""
    if _first_words(updating).isdisjoint(fold(" ".join(_WORD.findall(text))).split()):
        return len(text)
    words = list(_WORD.finditer(text))
    folded = [fold(word[0]) for word in words]
    for k, word in enumerate(words):
        if any(" ".join(folded[k:end]) in updating for end in range(k + 1, k + 4)):
            return word.start()
    return len(text)


@lru_cache(maxsize=16)
def _first_words(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)


def _dated(datelines: Iterable[Dateline], order: Sequence[TimeLexicon]) -> Iterator[_Candidate]:
    for dateline in datelines:
        if dateline.date and (moment := read_moment(dateline.date, order)):
            at = dateline.block.text.find(dateline.date)
            yield _candidate("published", dateline.block, moment, at, at + len(dateline.date))


def _words_in_order(context: Context) -> Sequence[TimeLexicon]:
    """Return the months of all languages, those of the page first."""
    own = (context.document.language or "").partition("-")[0]
    languages = sorted(context.tables.languages.values(), key=lambda language: language.code != own)
    return [language.times for language in languages if language.times is not None]


def _choose(
    field: str, sound: Sequence[_Candidate], refused: Sequence[_Candidate], zone: ZoneInfo | None
) -> Found[Moment | None]:
    mine = [_in_zone(candidate, zone) for candidate in sound if candidate.evidence.field == field]
    rest = [candidate for candidate in refused if candidate.evidence.field == field]
    found = tuple(candidate.evidence for candidate in (*mine, *rest))
    return Found(mine[0].moment if mine else None, found)


def _zone(context: Context, publisher: Publisher | None) -> ZoneInfo | None:
    site = context.tables.sites.get(publisher.name) if publisher else None
    return ZoneInfo(site.timezone) if site and site.timezone else None


def _in_zone(candidate: _Candidate, zone: ZoneInfo | None) -> _Candidate:
    """Give a naive time the zone of its site."""
    if zone is None:
        return candidate
    value = candidate.moment.value
    if not isinstance(value, dt.datetime) or value.tzinfo is not None:
        return candidate
    iso = value.replace(tzinfo=zone).isoformat()
    return _Candidate(attrs.evolve(candidate.moment, iso=iso), attrs.evolve(candidate.evidence, value=iso))


def _is_too_late(moment: Moment, captured: Moment | None) -> bool:
    return captured is not None and moment.day > captured.day + _AFTER_CAPTURE


def _problem(candidate: _Candidate) -> Problem:
    field, value = candidate.evidence.field, candidate.moment.iso
    return Problem.of(
        ProblemCode.LATER_THAN_CAPTURE,
        f"{field}: {value} is later than the day the page was saved on",
        during="assemble",
    )
