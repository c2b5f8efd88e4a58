"""Which news agencies an article rests on: cited in its text, named in its byline, credited under a picture."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from newsparse.fields.context import FIGURES, Context, Found, part
from newsparse.fields.datelines import Dateline
from newsparse.gazetteers.agencies import AGENCIES, Agency, agency_named
from newsparse.lines.person_names import has_given_name
from newsparse.model.document import Block
from newsparse.model.entities import Entity, EntityKind
from newsparse.model.evidence import Evidence
from newsparse.model.labels import Group, Label
from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern
from newsparse.text.span import Span

_WORD = late_pattern(r"[^\W_]+")
_LAST_WORD = late_pattern(r"(?<![^\W_])[^\W\d_a-zß-ÿ][^\W\d_]+(?:-[^\W\d_]+)? $")
_NEXT_WORD = late_pattern(r" [^\W\d_a-zß-ÿ][^\W\d_]+")
_MAX_WORD = 40  # code points before a name in which its first name may stand: only so that long texts are not read
_NEAR = 40  # code points on either side that may prove a common word to be an agency
_SOURCES = (Label.BYLINE, Label.CREDIT, Label.DATELINE, Label.SOURCE_LINE)
_NAMES = late_pattern(r"(?<![^\W_])(?!via\b)[^\s/,|()\[\]:;][^/,|()\[\]:;]*?(?=\s+via\b|\s*(?:[/,|()\[\]:;]|$))")
_MAX_LINE = 300  # code points of a credit or byline that are read


class _Name(NamedTuple):
    """A spelling of an agency's name."""

    name: str
    agency: Agency
    words: frozenset[str]
    """Its folded words."""


_BY_LONGEST_WORD: dict[str, list[_Name]] = {}
for _agency in AGENCIES:
    _written = {_name: _WORD.findall(fold(_name)) for _name in (_agency.name, *_agency.names)}
    for _name, _words in (_written | {_name.upper(): _words for _name, _words in _written.items()}).items():
        _BY_LONGEST_WORD.setdefault(max(_words, key=len), []).append(_Name(_name, _agency, frozenset(_words)))
_LONGEST_WORDS = frozenset(_BY_LONGEST_WORD)


class _Mention(NamedTuple):
    agency: Agency
    span: Span
    block: Block


def agencies(context: Context, lines: Iterable[Dateline]) -> Found[tuple[Entity, ...]]:
    """Return the agencies in the order of their first mention outside the boilerplate, citations before credits.

    A name that is also a common word ("MAP", "Beta") counts only in a credit, a byline or brackets, or beside a word
    such as "agency" or "according to".
    """
    mentions = sorted(
        _mentions(context, lines), key=lambda mention: (_is_credit(mention), mention.span.start, mention.span.end)
    )
    firsts: dict[str, _Mention] = {}
    for mention in mentions:
        firsts.setdefault(mention.agency.name, mention)
    found = [_entity(first.agency.name, first.agency.country) for first in firsts.values()]
    return Found(tuple(found), tuple(map(_evidence, mentions)))


def _mentions(context: Context, lines: Iterable[Dateline]) -> Iterator[_Mention]:
    """Yield where a name of an agency stands first in each block."""
    text, blocks, starts = context.document.text, context.document.blocks, context.starts
    vocabulary = context.page.vocabulary
    named = [one for word in vocabulary & _LONGEST_WORDS for one in _BY_LONGEST_WORD[word] if one.words <= vocabulary]
    if not named:
        return
    first, last = context.own_range
    taken: set[int] = set()
    told: set[tuple[str, int]] = set()
    for name, agency, _ in sorted(named, key=_longest_first):
        for start in _occurrences(text, name, first, last):
            block = blocks[bisect_right(starts, start) - 1]
            span = Span(start, start + len(name))
            if start in taken or not _counts(text, block, span, agency, context.line_words.agency_words):
                continue
            taken.update(range(start, start + len(name)))
            if (agency.name, block.start) not in told:
                told.add((agency.name, block.start))
                yield _Mention(agency, span, block)

    for mention in _spelled_freely(context, lines):
        if (mention.agency.name, mention.block.start) not in told:
            told.add((mention.agency.name, mention.block.start))
            yield mention


def _spelled_freely(context: Context, lines: Iterable[Dateline]) -> Iterator[_Mention]:
    """Yield the agencies of credits, bylines and datelines, where any case will do: "(ats)", "via REUTERS"."""
    for block in context.labelled(*_SOURCES):
        text = block.text
        for found in _NAMES.finditer(text[:_MAX_LINE]):
            if agency := agency_named(found[0]):
                yield _Mention(agency, part(block, *found.span()), block)
    for line in lines:
        start = line.block.text.find(line.source) if line.source else -1
        for found in _NAMES.finditer(line.source or ""):
            if (agency := agency_named(found[0])) and start >= 0:
                yield _Mention(agency, part(line.block, start + found.start(), start + found.end()), line.block)


def _longest_first(one: _Name) -> tuple[int, str, str]:
    return -len(one.name), one.name, one.agency.name


def _occurrences(text: str, name: str, first: int, last: int) -> Iterator[int]:
    """Yield where a name stands as whole words, if it begins between two places."""
    last += len(name) - 1
    at = text.find(name, first, last)
    while at >= 0:
        end = at + len(name)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            yield at
        at = text.find(name, end, last)


def _counts(text: str, block: Block, name: Span, agency: Agency, proving: frozenset[str]) -> bool:
    if block.label.group is Group.BOILERPLATE or not block.start <= name.start < block.end:
        return False
    if _is_of_person(text, block, name):
        return False
    if block.label in _SOURCES:
        return True
    if agency.pictures:
        return block.label in FIGURES
    return not agency.common or _is_proved(text, block, name, proving)


def _is_of_person(text: str, block: Block, name: Span) -> bool:
    """Tell whether a name is a part of that of a person: "Petra Lind". One in capitals is so only beside another."""
    word, before = name.of(text), text[max(block.start, name.start - _MAX_WORD) : name.start]
    last, following = _LAST_WORD.search(before), _NEXT_WORD.match(text, name.end, block.end)
    pairs = (last and f"{last[0]}{word}", following and f"{word}{following[0]}")
    return any(pair and pair.isupper() == word.isupper() and has_given_name(pair) for pair in pairs)


def _is_proved(text: str, block: Block, name: Span, proving: frozenset[str]) -> bool:
    before = text[max(block.start, name.start - _NEAR) : name.start]
    after = text[name.end : min(block.end, name.end + _NEAR)]
    if before.rstrip()[-1:] in ("(", "/", "[") or after.lstrip()[:1] in (")", "/", "]"):
        return True
    words = _WORD.findall(fold(before))[-3:] + _WORD.findall(fold(after))[:2]
    return any(word in proving for word in words)


def _is_credit(mention: _Mention) -> bool:
    return mention.block.label in FIGURES


@lru_cache(maxsize=256)
def _entity(name: str, country: str | None) -> Entity:
    """Return an agency as an entity; the same ones are found on page after page."""
    identity = "agency-" + "-".join(_WORD.findall(name.casefold()))
    return Entity(id=identity, name=name, kind=EntityKind.AGENCY, country=country)


def _evidence(mention: _Mention) -> Evidence:
    return Evidence("agencies", mention.agency.name, str(mention.block.label), mention.span)
