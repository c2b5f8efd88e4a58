"""The layout of a page as one to start from: conditions that agree with its text, its metadata, and each other."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence

from newsparse._classes import frozen
from newsparse.api import Explanation
from newsparse.cli.scaffold.proposals import Proposal, propose_body, propose_field
from newsparse.gazetteers.time_zones import ZONES
from newsparse.labelling.doubts import doubtful_blocks
from newsparse.labelling.html.class_names import hint_of
from newsparse.model.article import Article
from newsparse.model.labels import Group, Label
from newsparse.page.elements import Elements
from newsparse.page.folded import Page
from newsparse.reading.metadata import read_declared
from newsparse.sites.site import zone_of
from newsparse.text.fold import fold

_SURE = 0.8  # agreement of a condition of a field that is proposed: with one element too many of five it is not
_MOST_WORDS = 400  # code points of a title or a standfirst that elements are held against
_MOST_AROUND_NAMES = 40  # code points beside the names in a line with all authors
_STATING = ("datetime", "content")


@frozen
class LayoutProposal:
    """What a layout may select on the page, field by field, with how well it agrees with what is known."""

    name: str
    since: dt.date | None
    fields: dict[str, Proposal]


def proposed_layout(explanation: Explanation) -> LayoutProposal | None:
    """Return a layout for a page; None for one of flat text, or whose text no condition takes."""
    page, article = explanation.lines, explanation.article
    if not isinstance(page, Page) or page.elements is None:
        return None
    body = propose_body(page, _text(article, page.elements))
    if body is None:
        return None
    found = {"body": body, **dict(_fields(article, page.elements))}
    day = article.published.day if article.published else None
    return LayoutProposal(str(day.year) if day else "current", day, found)


def _text(article: Article, elements: Elements) -> set[int]:
    """Return the blocks of the text that are so without doubt; the standfirst is a field of its own.

    Long comments below a short article are taken for text by the core, so what stands in an element that is named for
    comments is not proposed.
    """
    blocks = article.blocks
    doubtful = {i for i in doubtful_blocks(blocks) if blocks[i].label is Label.PARAGRAPH}
    text = {i for i, block in enumerate(blocks) if block.group is Group.BODY and block.label is not Label.LEDE}
    return {i for i in text - doubtful if not _is_among_comments(elements, i)} or text


def _is_among_comments(elements: Elements, i: int) -> bool:
    own = elements.own(i)
    names = (
        f"{elements.attribute(e, 'class')} {elements.attribute(e, 'id')}" for e in (*own, *elements.around(own[-1]))
    )
    return any(hint_of(name).label is Label.COMMENT for name in names)


def proposed_zone(article: Article, domain: str) -> str | None:
    """Return the time zone of a site by the end of its domain, if the page's date does not contradict it.

    Example:
        >>> from newsparse import parse
        >>> proposed_zone(parse("Un titre", plugins=()), "phare.fr")
        'Europe/Paris'
    """
    name = ZONES.get(domain.rpartition(".")[2])
    zone = zone_of(name) if name else None
    published = article.published.value if article.published else None
    offset = published.utcoffset() if isinstance(published, dt.datetime) else None
    if zone is None or not isinstance(published, dt.datetime) or not offset:  # UTC says nothing of the place
        return name
    return name if published.astimezone(zone).utcoffset() == offset else None


def _fields(article: Article, elements: Elements) -> Iterator[tuple[str, Proposal]]:
    names = [author.name for author in article.authors]
    day = article.published.day if article.published else None
    searches: list[tuple[str, list[int], Callable[[int], bool]]] = []
    for field, words in (("title", article.title), ("lede", article.lede)):
        if words and len(words) <= _MOST_WORDS:
            searches.append((field, list(_saying(elements, [words])), _says(elements, [words])))
    if names:
        alone = list(_saying(elements, names))
        together = [] if alone else list(_naming_all(elements, names))
        says = _says(elements, names) if alone else set(together).__contains__
        searches.append(("byline", alone or together, says))
    if day:
        dated = [e for e in range(len(elements)) if _day(elements, e) == day]
        searches.append(("published", dated[:3], lambda e: _day(elements, e) == day))
    for field, wanted, is_right in searches:
        proposal = propose_field(elements, _innermost(elements, wanted), is_right)
        if proposal and proposal.agreement >= _SURE:
            yield field, proposal


def _words(elements: Elements, e: int) -> str:
    return fold(elements.words(e)[: 2 * _MOST_WORDS])


def _says(elements: Elements, said: Iterable[str]) -> Callable[[int], bool]:
    folded = {fold(one) for one in said}
    return lambda e: _words(elements, e) in folded


def _saying(elements: Elements, said: Sequence[str]) -> Iterator[int]:
    """Yield the elements that say just one of these."""
    folded, longest = {fold(one) for one in said}, max(map(len, said))
    for e in range(len(elements)):
        if 0 < elements.size(e) <= 2 * longest and _words(elements, e) in folded:
            yield e


def _naming_all(elements: Elements, names: Sequence[str]) -> Iterator[int]:
    """Yield the elements that name all of these and say little else."""
    folded, most = [fold(name) for name in names], sum(map(len, names)) + _MOST_AROUND_NAMES
    for e in range(len(elements)):
        if 0 < elements.size(e) <= most:
            words = _words(elements, e)
            if all(name in words for name in folded):
                yield e


def _innermost(elements: Elements, wanted: Sequence[int]) -> list[int]:
    """Return those of some elements in which no other one of them stands."""
    outer = {around for e in wanted for around in elements.around(e)}
    return [e for e in wanted if e not in outer]


def _day(elements: Elements, e: int) -> dt.date | None:
    for name in _STATING:
        value = elements.attribute(e, name)
        if value and elements.tag(e) in ("time", "span", "div") and (moment := read_declared(value[:100])):
            return moment.day
    return None
