"""Where the article's text runs on an HTML page: from which block to which, and inside which element."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from newsparse.labelling.html.hints import Hints
from newsparse.labelling.html.tree import Tree
from newsparse.model.labels import Label
from newsparse.reading.dom import HEADINGS

_HEADLINE = 400.0  # what it is worth, in code points of running text, to begin with the headline of the page
_FURNITURE = -20.0
_SCRAP = -15.0
_NAMED = 0.3  # taken for each code point of what a name or a word calls furniture
_MOST_NAMED = 200  # code points of it that count
_AGREEING = 2.0  # for each code point of what the page declares to be its text
_OF_LINK = 0.5  # taken for each code point of a link
_HEADING = -5.0
_MOST = 0.8  # of the main text that a named container has to hold
_MOST_OF_HEADLINE = 0.5  # of the stretch that stands with the headline of the page
_BEGINNING = 110.0  # code points of running text: a paragraph, and more than most standfirsts
_SECTIONS = frozenset(("main", "article"))
_CAPTION, _CREDIT, _LEDE = Label.CAPTION, Label.CREDIT, Label.LEDE  # asking the enum takes longer
_HEADLINES = frozenset(("h1", "h2"))
_UNSET = frozenset(("td", "th", "div", "p", "center"))  # elements of blocks that are set as headings by hand
_MOST_OF_TITLE = 0.5  # the rest is the name of the site
_MARKS = tuple("-–—|·•:/»«")
_MIN_TITLE = 10  # code points; shorter headings agree with a title by chance
_MIN_TITLE_OF_IDEOGRAMS = 4


class MainText(NamedTuple):
    """The main text: its first and last block, and where its container begins and ends in the text."""

    first: int
    last: int
    element: int
    """The innermost element around the whole main text; -1 where there is no text."""
    start: int
    end: int
    hinted: bool
    """The names of the container say that it holds the text of the article."""

    def holds(self, tree: Tree, b: int) -> bool:
        """Tell whether block `b` stands in the container, and in the main text unless the container is sure."""
        inside = self.start <= tree.dom.starts[b] and tree.dom.ends[b] <= self.end
        return inside and (self.hinted or self.first <= b <= self.last)


def find_main_text(tree: Tree, hints: Hints, headlines: set[int]) -> MainText:
    """Find the stretch of blocks with most running text and least of anything else (the greatest sum of a stretch).

    Args:
        tree: the page.
        hints: what its elements say.
        headlines: the blocks that say the title of the page.
    """
    first, last = _below_headline(tree, headlines, *_best_stretch(tree, hints, headlines))
    while first < last and not tree.weights[first]:
        first += 1
    while first < last and not tree.weights[last]:
        last -= 1
    if last < 0 or not tree.weights[last]:
        return MainText(0, -1, -1, 0, 0, hinted=False)
    element = tree.owners[first]
    while element > 0 and tree.end(element) < tree.dom.ends[last]:
        element = tree.parents[element]
    named = _named_container(tree, hints, element, sum(tree.weights[first : last + 1]))
    hinted = named > 0
    around = named if hinted else max(element, 0)
    start = _with_beginning(tree, hints, headlines, first, tree.start(around))
    while first < last and (tree.dom.starts[first] < start or not tree.weights[first]):
        first += 1
    return MainText(first, last, element, start, tree.end(around), hinted)


def _with_beginning(tree: Tree, hints: Hints, headlines: set[int], first: int, start: int) -> int:
    """Return where the text begins: above its named container, if several paragraphs below the headline stand there.

    Some sites cut a text in two, and give the name to the longer part.
    """
    b = above = bisect_left(tree.dom.starts, start)
    while b > first and tree.weights[b - 1] and tree.block_tags[b - 1] == "p" and not tree.dom.linked[b - 1]:
        b -= 1
        if hints.of_blocks[b].label is not None:
            break
        above = b
    is_text = sum(tree.weights[above : bisect_left(tree.dom.starts, start)]) >= _BEGINNING
    return tree.dom.starts[above] if is_text and any(headline < above for headline in headlines) else start


def _named_container(tree: Tree, hints: Hints, element: int, size: float) -> int:
    """Return the element that its names call the container of the text: inside its own one, else around it."""
    first = max(element, 0)
    least, masses = _MOST * size, tree.masses
    for e in reversed(tree.holding):
        if e < first:
            break
        if masses[e] >= least and hints.of_elements[e].is_text_container and tree.end(e) <= tree.end(element):
            return e
    while element > 0 and not hints.of_elements[element].is_text_container:
        element = tree.parents[element]
    return element


def headline_blocks(tree: Tree, titles: Iterable[str]) -> set[int]:
    """Return the headings that say what the page declares as its title, or a part of it.

    Where none does, as on pages set in tables and in blogs, a lesser heading or a block set by hand that says half of
    the title is taken for one; or else the only heading that says it and is a link.
    """
    least = _MIN_TITLE_OF_IDEOGRAMS if tree.short < _MIN_TITLE + 1 else _MIN_TITLE
    long = [title for title in titles if len(title) > least]
    headings = [b for b, tag in enumerate(tree.block_tags) if tag in _HEADLINES]
    found = {
        b
        for b, text in [(b, tree.texts[b]) for b in headings]
        if len(text) > least and not tree.mostly_links(b) and any(text in title or title in text for title in long)
    }
    if found or not long:
        return found
    blocks = enumerate(tree.texts)
    longest = max(map(len, long))
    short = [b for b, text in blocks if least < len(text) <= longest and any(_is_most_of(text, one) for one in long)]
    first = short[:1]
    if not first or not tree.mostly_links(first[0]):
        return {b for b in first if tree.block_tags[b] in _UNSET or tree.block_tags[b] in HEADINGS}
    linked = [b for b in short if tree.block_tags[b] in HEADINGS]  # a headline may link to its own page
    return {b for b in linked if len(linked) == 1}


def _is_most_of(text: str, title: str) -> bool:
    """Tell whether a text is a title without the name of a site, or of a view for printing, that a mark sets apart."""
    before, found, behind = title.partition(text)
    if not found or len(text) < _MOST_OF_TITLE * len(title):
        return False
    return (not before or before.rstrip().endswith(_MARKS)) and (not behind or behind.lstrip().startswith(_MARKS))


def _best_stretch(tree: Tree, hints: Hints, headlines: set[int]) -> tuple[int, int]:
    """Return the stretch of the greatest sum that holds running text: the headline of the page alone is none."""
    best = total = 0.0
    first, span, has_text = 0, (0, -1), False
    values = _values(tree, hints)
    for b in headlines:
        values[b] = _HEADLINE
    for b, (value, weight) in enumerate(zip(values, tree.weights, strict=True)):
        if total <= 0:
            total, first, has_text = 0.0, b, False
        total += value
        if weight:
            has_text = True
        if total > best and has_text:
            best, span = total, (first, b)
    return span


def _below_headline(tree: Tree, headlines: set[int], first: int, last: int) -> tuple[int, int]:
    """Return the part of a stretch that belongs to the headline of the page, if it is most of it.

    What stands outside the `<main>` or `<article>` that holds the headline, or above the headline, is of the site.
    """
    inside = [b for b in headlines if first <= b <= last]
    if not inside:
        return first, last
    headline = min(inside)
    total = sum(tree.weights[first : last + 1])
    e = tree.owners[headline]
    while e > 0 and tree.tags[e] not in _SECTIONS:
        e = tree.parents[e]
    if e > 0:
        low, high = max(first, tree.first_block(e)), min(last, tree.first_block_behind(e) - 1)
        if sum(tree.weights[low : high + 1]) >= _MOST_OF_HEADLINE * total:
            first, last = low, high
    if sum(tree.weights[headline : last + 1]) >= _MOST_OF_HEADLINE * total:
        first = headline
    return first, last


def _values(tree: Tree, hints: Hints) -> list[float]:
    """Return what each block adds to a stretch of text."""
    values: list[float] = []
    linked, agrees, heads, add = tree.dom.linked, tree.agrees, tree.heads, values.append
    for b, (text, hint, weight) in enumerate(zip(tree.texts, hints.of_blocks, tree.weights, strict=True)):
        label = hint.label
        if agrees and agrees[b]:
            add(_AGREEING * len(text))
        elif label is _CAPTION or label is _CREDIT:
            add(_FURNITURE)
        elif label is not None and label is not _LEDE:
            add(_FURNITURE - _NAMED * min(len(text), _MOST_NAMED))
        elif weight:
            add(weight)
        else:
            add((_HEADING if heads[b] >= 0 else _SCRAP) - _OF_LINK * linked[b])
    return values
