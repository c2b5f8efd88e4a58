"""Lines that only `<br>` parts and that are blocks of their own: a headline with what stands below it, and paragraphs
that the wide space of Chinese and Japanese sets in.

headline, `<br>`, date and author, `<br>`, text
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from newsparse.reading.bold_lines import Range, cut_blocks
from newsparse.reading.dom import Dom
from newsparse.text.patterns import late_pattern

_BEGINNING = 12  # code points of a title that are looked for; a shorter line agrees with one by chance
_BEGINNING_OF_IDEOGRAMS = 6
_MOST = 0.5  # of a title: the rest is the name of the site
_MOST_PLACES = 20  # at which a title begins; a page with more of them is a list
_MARKS = frozenset("-_–—|｜·•:：/»«")  # between a headline and the name of a site
_IDEOGRAMS = "\u3040"
_SET_IN = "\n\u3000"
_INNER_SET_IN = late_pattern("(?<!\n)\n(?=\u3000)")


def split_broken_lines(dom: Dom) -> None:
    """Cut the blocks that begin with the headline of a page into their lines, and paragraphs that are set in.

    Example:
        >>> from newsparse.reading.dom import read_dom
        >>> dom = read_dom("<title>Ferry runs again - Courier</title><td>Ferry runs again<br>12 May<br><br>Text.")
        >>> split_broken_lines(dom)
        >>> [dom.text[start:end] for start, end in zip(dom.starts, dom.ends)]
        ['Ferry runs again', '12 May', 'Text.']
    """
    cuts = {b: list(_lines(dom, b)) for b in _headed(dom)}
    if _SET_IN in dom.text:
        cuts.update(_set_in(dom))
    if cuts:
        cut_blocks(dom, cuts)


def _headed(dom: Dom) -> Iterator[int]:
    """Yield the blocks whose first line is the title of the page without the name of the site."""
    title, text = dom.title, dom.text
    length = _BEGINNING_OF_IDEOGRAMS if title and title[0] >= _IDEOGRAMS else _BEGINNING
    if len(title) < length:
        return
    beginning, at = title[:length], -1
    for _ in range(_MOST_PLACES):
        at = text.find(beginning, at + 1)
        if at < 0:
            return
        b = bisect_right(dom.starts, at) - 1
        stop = text.find("\n", at, dom.ends[b])
        if at == dom.starts[b] and stop > 0 and _is_headline(text[at:stop], title) and not dom.linked[b]:
            yield b


def _is_headline(line: str, title: str) -> bool:
    rest = title[len(line) :].lstrip()
    return title.startswith(line) and len(line) >= _MOST * len(title) and (not rest or rest[0] in _MARKS)


def _lines(dom: Dom, b: int) -> Iterator[Range]:
    at, end = dom.starts[b], dom.ends[b]
    for line in dom.text[at:end].split("\n"):
        if line:
            yield at, at + len(line)
        at += len(line) + 1


def _set_in(dom: Dom) -> dict[int, list[Range]]:
    """Return the paragraphs of each block that has a line which the wide space sets in."""
    cuts: dict[int, list[Range]] = {}
    for found in _INNER_SET_IN.finditer(dom.text):
        b = bisect_right(dom.starts, found.start()) - 1
        if dom.starts[b] < found.start() < dom.ends[b]:
            paragraphs = cuts.setdefault(b, [(dom.starts[b], dom.ends[b])])
            first, end = paragraphs.pop()
            paragraphs += [(first, found.start()), (found.end(), end)]  # a block never ends in a line break
    return cuts
