"""A labelled page while its fields are read, and the shape in which each reader answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import Generic, NamedTuple, TypeVar

from newsparse._cached_attribute import cached_attribute
from newsparse.fields.date_styles import style_of
from newsparse.fields.declared_media import DeclaredMedia, licence_links
from newsparse.fields.head import Head
from newsparse.lines.date_lines import Dated, read_dates
from newsparse.lines.moments import DateStyle
from newsparse.lines.person_names import person_name
from newsparse.model.document import Block
from newsparse.model.evidence import Evidence
from newsparse.model.labels import Group, Label
from newsparse.model.moments import Moment
from newsparse.model.sightings import Sighting
from newsparse.page.folded import Page
from newsparse.plugins.tables import Tables
from newsparse.reading.metadata import read_declared
from newsparse.recognition.selection import NOTHING, Selection
from newsparse.text.clean import one_line
from newsparse.text.span import Span
from newsparse.text.urls import host_of

T = TypeVar("T")

BODY = tuple(label for label in Label if label.group is Group.BODY)
FIGURES = tuple(label for label in Label if label.group is Group.FIGURE)

_START = attrgetter("start")


class Found(NamedTuple, Generic[T]):
    """The value of a field, None or empty where the page does not say, and all candidates, the chosen one first."""

    value: T
    evidence: tuple[Evidence, ...] = ()


class Context:
    """What the readers of fields look at."""

    def __init__(
        self, page: Page, sightings: tuple[Sighting, ...], tables: Tables, selection: Selection = NOTHING
    ) -> None:
        self.page = page
        self.document = page.document
        """The document with its labels."""
        self.html = page.html
        """What an HTML page says beside its text; None for flat text."""
        self.sightings = sightings
        self.tables = tables
        self.line_words = tables.line_words_on_pages_in(page.document.language)
        """The small words of all languages, as the language of the page means them."""
        self.site = next((sighting.site for sighting in sightings if sighting.span is None), "")
        """The name of the site at the page's address; empty where that is of none."""
        self.selection = selection
        """What the layout of a site selects on the page."""
        self._dates: dict[str, tuple[Dated, ...]] = {}
        self._moments: dict[str, Moment | None] = {}
        self._names: dict[str, str | None] = {}

    @cached_attribute
    def _by_label(self) -> dict[Label, list[Block]]:
        found: defaultdict[Label, list[Block]] = defaultdict(list)
        for block in self.document.blocks:
            found[block.label].append(block)
        return dict(found)

    @cached_attribute
    def own_range(self) -> tuple[int, int]:
        """Where the first block begins and the last one ends that are no boilerplate; `(0, 0)` without any."""
        own = [blocks for label, blocks in self._by_label.items() if label.group is not Group.BOILERPLATE]
        if not own:
            return 0, 0
        return min([blocks[0].start for blocks in own]), max([blocks[-1].end for blocks in own])

    def labelled(self, *labels: Label) -> Sequence[Block]:
        """Return the blocks of these labels, label by label, in order."""
        found = self._by_label
        if len(labels) == 1:
            return found.get(labels[0], ())
        return [block for label in labels for block in found.get(label, ())]

    def in_order(self, labels: Iterable[Label]) -> Sequence[Block]:
        """Return the blocks of these labels in the order of the page."""
        return sorted(self.labelled(*labels), key=_START)

    @cached_attribute
    def starts(self) -> Sequence[int]:
        """Where the blocks start in the text."""
        return self.html.dom.starts if self.html else [block.start for block in self.document.blocks]

    @cached_attribute
    def host(self) -> str:
        """The host of the page's address, without "www."; empty where it has none."""
        return host_of(self.document.url).removeprefix("www.")

    @cached_attribute
    def date_style(self) -> DateStyle:
        """How the page writes its dates."""
        return style_of(self.document, self.tables.languages)

    def dates_in(self, line: str) -> tuple[Dated, ...]:
        """Return the dates of a line of the page, read once for all fields."""
        found = self._dates.get(line)
        if found is None:
            found = self._dates[line] = read_dates(line, self.date_style, self.line_words.modified_words)
        return found

    def declared_moment(self, value: str) -> Moment | None:
        """Return the moment that an attribute or field of the page states, read once: a page says it in many places."""
        if value not in self._moments:
            self._moments[value] = read_declared(value, self.date_style)
        return self._moments[value]

    def person_name(self, words: str) -> str | None:
        """Return the name of a person that words of the page are, read once: a page names authors in many places."""
        if words not in self._names:
            self._names[words] = person_name(words, self.line_words.bylines)
        return self._names[words]

    @cached_attribute
    def head(self) -> Head:
        """The lines around the headline and below the text."""
        return Head(self.document, self.html)

    @cached_attribute
    def licence_links(self) -> Sequence[int]:
        """The elements of an HTML page that are links to terms of use."""
        return licence_links(self.html.dom) if self.html else ()

    @cached_attribute
    def declared_media(self) -> DeclaredMedia:
        """The pictures and videos that the JSON-LD of an HTML page declares."""
        return DeclaredMedia(self.html.nodes if self.html else (), self.document.url)

    @cached_attribute
    def body(self) -> Sequence[Block]:
        """The blocks of the article's own text."""
        return self.in_order(BODY)


def evidence(field: str, block: Block, value: str | None = None, span: Span | None = None) -> Evidence:
    """Return a block, or a part of it, as evidence for a field."""
    by = block.reason.by if block.reason else "newsparse"
    return Evidence(
        field,
        one_line(block.text) if value is None else value,
        str(block.label),
        block.span if span is None else span,
        by,
    )


def part(block: Block, start: int, end: int) -> Span:
    """Return the span of `block.text[start:end]`."""
    return Span(block.start + start, block.start + end)


def within(block: Block, words: str) -> Span | None:
    """Return where `words` first stand in a block; None where they do not."""
    at = block.text.find(words) if words else -1
    return None if at < 0 else part(block, at, at + len(words))
