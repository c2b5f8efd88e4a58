"""The authors that an HTML page shows beside its headline or below its text: bylines, links to authors, boxes."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsparse.fields.context import Context, evidence, part
from newsparse.gazetteers.agencies import agency_named
from newsparse.gazetteers.class_words import AUTHOR_NAMES, AUTHOR_PATHS
from newsparse.lines.byline_words import BylineTable
from newsparse.lines.date_lines import start_of_dates, words_of_roles
from newsparse.lines.east_asian_bylines import read_east_asian_byline
from newsparse.lines.moments import DIGIT
from newsparse.lines.person_names import (
    ShownName,
    after_help,
    after_introduction,
    behind_role,
    credits_picture,
    east_asian_names,
    has_given_name,
    is_full_name,
    is_introduction,
    is_nickname,
    last_first,
    names_no_agency,
)
from newsparse.model.authors import Author, AuthorKind
from newsparse.model.document import Block
from newsparse.model.evidence import Evidence
from newsparse.model.labels import Group, Label
from newsparse.reading.dom import GAP, Dom
from newsparse.text.capitals import is_without_case
from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern

_PAGES = late_pattern(rf"/(?:{AUTHOR_PATHS})[/=]|[?&]author=|^mailto:|/@[\w.-]+/?$", re.IGNORECASE)
"""Paths of pages about authors."""
_NUMBER = late_pattern(r"\s(?:[^\W\d_]{2,20}\s?:\s?)?[0-9]")  # "Hits: 318"
_MAX_BOX = 3  # blocks between names of one byline
_SENTENCE_WORDS = 9
_MAX_BARE = 4  # names less one of a line without "by"
_OF_FIGURES = frozenset((Label.CREDIT, Label.CAPTION, Label.CAPTION_DUP))
_NEAR_DATE = 2  # blocks between a date and a name that stands alone


class Shown(NamedTuple):
    """An author that the page shows."""

    author: Author
    evidence: Evidence
    block: int


def shown_authors(context: Context) -> list[Shown]:
    """Return the authors of the first byline that the page shows, and of those lines that go on with it."""
    found: list[Shown] = []
    weak: list[Shown] = []
    blocks = context.document.blocks
    lines, bylines = context.head.lines, context.line_words.bylines
    for b in lines:
        if found and not 0 < b - found[-1].block <= _MAX_BOX:
            break
        if not _may_name(blocks[b], bylines):
            continue
        start = _start_of_names(blocks[b].text, bylines)
        new = [_shown(context, b, one) for one in _names_in(context, b, start)]
        if not new:
            continue
        if found:
            known = {fold(one.author.name) for one in found}
            new = [one for one in new if fold(one.author.name) not in known]
        strong = [one for one in new if one.author.kind is not AuthorKind.PERSON or is_full_name(one.author.name)]
        found += new if strong or start else []
        weak += () if strong else new
    return found or _bare(context, lines) or weak[:1]


def _start_of_names(text: str, bylines: BylineTable) -> int | None:
    """Return where names begin behind "by", at the start of a line or behind a section: "Ferries | By Jana Tarnow"."""
    start, bar = after_introduction(text, bylines), text.find("|", 0, _MAX_HEAD)
    if start is None and bar > 0:
        behind = after_introduction(text[bar + 1 :].lstrip(), bylines)
        start = behind and len(text) - len(text[bar + 1 :].lstrip()) + behind
    return start


def _shown(context: Context, b: int, named: ShownName) -> Shown:
    block = context.document.blocks[b]
    span = part(block, named.start, named.end)
    kind = AuthorKind.AGENCY if agency_named(named.name) else AuthorKind.PERSON
    if not context.line_words.desk_words.isdisjoint(fold(named.name).split()):
        kind = AuthorKind.DESK
    is_as_written = block.text[named.start : named.end] == named.name
    return Shown(
        Author(named.name, kind, None, span if is_as_written else None), evidence("authors", block, named.name, span), b
    )


def _may_name(block: Block, bylines: BylineTable) -> bool:
    text = block.text.partition("\n")[0]
    if block.label in _OF_FIGURES or credits_picture(text, bylines):
        return False
    is_sentence = text.rstrip().endswith((".", "!", "?")) and len(text.split()) >= _SENTENCE_WORDS
    return not is_sentence or (after_introduction(text, bylines) is not None and DIGIT.search(text) is not None)


def _names_in(context: Context, b: int, start: int | None) -> Sequence[ShownName]:
    """Return whom a line names: by links to authors, behind "by", in a box for authors."""
    blocks, bylines = context.document.blocks, context.line_words.bylines
    block = blocks[b]
    text = block.text
    linked = _linked_names(context, block, start)
    if linked:
        return linked
    if not text.isascii():
        names = (
            [*east_asian_names(text[: _end_of_names(context, text, 0)])]
            or [*east_asian_names(text)]
            or [*read_east_asian_byline(text)]
        )
        if names:
            return names
    inner = None if bylines.within.isdisjoint(context.page.words[b]) else bylines.inner.search(text)
    is_headed = inner is not None and (inner.start() < _MAX_HEAD or DIGIT.search(text[: inner.start()]) is not None)
    if start is None and b and is_introduction(blocks[b - 1].text, bylines):
        start = 0
    elif start is None and inner is not None and is_headed:
        start = inner.end()
    if start is not None or block.label is Label.BYLINE:
        end = _end_of_names(context, text, start or 0)
        cut = bylines.cut.search(text, start or 0, end)
        words = text[start or 0 : cut.start() if cut else end]
        if name := last_first(words):
            return [ShownName(name, start or 0, (start or 0) + len(words))]
    if start is not None:
        return _behind(context, text, start, _end_of_names(context, text, start)) or _house(context, text, start)
    if block.label is Label.BYLINE:
        return [] if is_linked_elsewhere(context, block) else _in_box(context, text)
    return _beside_date(context, text) if b in context.head.between else []


_MAX_DESK = 5  # words
_MAX_HEAD = 24  # code points before "by" in a line: "Story", "Monday"


def _end_of_names(context: Context, text: str, start: int) -> int:
    """Return where names that begin at a place of a line must end: before its next date, or behind "by" any number."""
    end = start_of_dates(text, context.dates_in(text), start, context.line_words.modified_words)
    number = _NUMBER.search(text, start, end) if start else None
    return number.start() if number else end


def _behind(context: Context, text: str, start: int, end: int) -> list[ShownName]:
    """Return the names that begin at a place of a line and end with what is no name, before another place."""
    bylines = context.line_words.bylines
    cut = bylines.cut.search(text, start, end)
    end = cut.start() if cut else end
    found: list[ShownName] = []
    at = start
    for joint in (*bylines.joint.finditer(text, start, end), None):
        stop = joint.start() if joint else end
        piece = text[at:stop]
        helping = after_help(piece.strip(), bylines)
        name = helping if agency_named(helping) else context.person_name(piece)
        if name is None:
            break
        if found and not (is_full_name(name) or agency_named(name)):
            break
        offset = text.find(name.split()[0], at)
        found.append(ShownName(name, offset, min(offset + len(name), len(text))))
        if joint is None:
            break
        at = joint.end()
    return found


def _in_box(context: Context, text: str) -> list[ShownName]:
    """Return the names of a line in a box for authors: full ones, agencies, or the one name that is all it says."""
    bylines = context.line_words.bylines
    names = _behind(context, text, 0, _end_of_names(context, text, 0))
    if names and (is_full_name(names[0].name) or agency_named(names[0].name)):
        return names
    return _beside_date(context, text) or (
        [ShownName(text.strip(), 0, len(text))]
        if is_nickname(text, bylines) and not names_no_agency(text, bylines)
        else []
    )


def _house(context: Context, text: str, start: int) -> list[ShownName]:
    """Return what stands behind "by" without being a person: a desk ("the Courier team"), or a nickname."""
    bylines = context.line_words.bylines
    cut = bylines.cut.search(text, start)
    words = text[start : cut.start() if cut else len(text)].strip(" :,.")
    keys = fold(words).split()
    is_desk = 0 < len(keys) <= _MAX_DESK and not context.line_words.desk_words.isdisjoint(keys)
    return (
        [ShownName(words, text.find(words, start), text.find(words, start) + len(words))]
        if is_desk or is_nickname(words, bylines)
        else []
    )


def _beside_date(context: Context, text: str) -> list[ShownName]:
    """Return the full name that stands beside a date in a line, up to a mark or a section behind "in"."""
    bylines = context.line_words.bylines
    dated = next(iter(context.dates_in(text)), None)
    if dated is None:
        return []
    for start, end in ((0, dated.start), (dated.end, len(text))):
        for piece in re.finditer(r"[^|•·⋅/]+", text[start:end]):
            name = context.person_name(bylines.before_date.split(piece[0], maxsplit=1)[0])
            if name and is_full_name(name) and not _is_word_of_dates(name):
                at = text.find(name, start + piece.start())
                if at >= 0 and (at + len(name)) <= end:
                    return [ShownName(name, at, at + len(name))]
    return []


def _is_word_of_dates(name: str) -> bool:
    """Tell whether what stands beside a date may speak of it: in scripts without capitals names show by no sign."""
    return (" " in name and is_without_case(name[0])) or fold(name) in words_of_roles()


def _linked_names(context: Context, block: Block, start: int | None) -> list[ShownName]:
    """Return the names that are links to pages of authors; in a byline, those of any link behind "by"."""
    page = context.html
    if page is None:
        return []
    dom = page.dom
    tags, opens, closes = dom.tags, dom.opens, dom.closes
    found: list[ShownName] = []
    for e in range(bisect_left(opens, block.start - GAP), bisect_left(opens, block.end)):
        if tags[e] != "a" or not max(opens[e], block.start) < closes[e] <= block.end:
            continue
        begin = opens[e] - block.start
        is_by = start is not None and start - GAP <= begin <= start + 1
        if not (is_by or _is_author_link(dom, e)):
            continue
        name = context.person_name(dom.within(e))
        if name:
            at = block.text.find(name.split()[0], max(begin, 0))
            if at >= 0:
                found.append(ShownName(name, at, min(at + len(name), len(block.text))))
    return list({fold(one.name): one for one in reversed(found)}.values())[::-1] if len(found) > 1 else found


def _is_author_link(dom: Dom, e: int) -> bool:
    if "author" in dom.get(e, "rel").lower().split():
        return True
    names = " ".join([f"{dom.get(one, 'class')} {dom.get(one, 'itemprop')}" for one in (e, dom.parents[e])]).lower()
    return any([word in names for word in AUTHOR_NAMES]) or bool(_PAGES.search(dom.get(e, "href")))  # noqa: C419


def is_linked_elsewhere(context: Context, block: Block) -> bool:
    """Tell whether a line is one link, but not to a page of an author."""
    page = context.html
    if page is None:
        return False
    dom = page.dom
    first = bisect_left(dom.opens, block.start - GAP)
    for e in range(max(first - 1, 0), min(first + 3, len(dom.opens))):
        if dom.tags[e] == "a" and dom.opens[e] <= block.start + 1 and dom.closes[e] >= block.end:
            return not _is_author_link(dom, e) and len(block.text.split()) > _MAX_BOX
    return False


def _bare(context: Context, lines: Sequence[int]) -> list[Shown]:
    """Return names that stand alone right below the headline or beside a date, and begin with first names."""
    blocks, headline, bylines = context.document.blocks, context.head.headline, context.line_words.bylines
    dated = [b for b in lines if blocks[b].label is Label.TIMESTAMP or DIGIT.search(blocks[b].text)]
    for b in lines:
        block = blocks[b]
        is_below = headline is not None and 0 < b - headline <= _NEAR_DATE
        is_near = is_below or any(abs(b - other) <= _NEAR_DATE for other in dated)
        is_text = block.label.group is Group.BODY and not (is_below and b in context.head.between)
        if is_text or not is_near or not _may_name(block, bylines):
            continue
        names = _given_names(context, bylines.joint.split(behind_role(block.text, bylines), _MAX_BARE))
        if names and not is_linked_elsewhere(context, block):
            placed = [(name, block.text.find(name)) for name in names]
            if all(at >= 0 for _, at in placed):
                return [_shown(context, b, ShownName(name, at, at + len(name))) for name, at in placed]
    return []


def _given_names(context: Context, pieces: Iterable[str]) -> list[str]:
    """Return the names that the pieces of a line are; none where one is no name that begins with a first name."""
    names: list[str] = []
    for piece in pieces:
        name = context.person_name(piece)
        if name is None or not has_given_name(name):
            return []
        names.append(name)
    return names
