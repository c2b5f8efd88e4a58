"""Bold lines: those that are a block of their own, and those within a block that head the text below them.

heading = bold words alone on their line, `<br>`, a paragraph
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from newsparse.reading.dom import Dom

LONGEST = 100
"""Code points of a heading; a bold line that is longer is a sentence."""
_SHORTEST = 2
_PARAGRAPH = 80  # code points of the line below; those of poems, addresses and programmes are shorter
_PARAGRAPH_OF_IDEOGRAMS = 30
_IDEOGRAMS = "\u3040"
_ENDS = frozenset(".!?…:;,。！？：；，、।؟؛،—–-")  # what sentences, questions, names of speakers and run-ins end with


Range = tuple[int, int]


def bold_spans(dom: Dom) -> list[tuple[int, int]]:
    """Return where words stand that are bold, without the spaces around; bold words beside each other are one.

    Example:
        >>> from newsparse.reading.dom import read_dom
        >>> dom = read_dom("<p><b>Next</b> <strong>steps</strong><br>Then.</p>")
        >>> [dom.text[start:end] for start, end in bold_spans(dom)]
        ['Next steps']
    """
    found: list[tuple[int, int]] = []
    for start, end in sorted(dom.bold):
        words = dom.text[start:end]
        first, last = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
        if first >= last:
            continue
        if found and first <= found[-1][1] + 1 and dom.text[found[-1][1] : first] in ("", " "):
            found[-1] = (found[-1][0], max(last, found[-1][1]))
        else:
            found.append((first, last))
    return found


def is_heading_line(words: str) -> bool:
    """Tell whether a bold line has the shape of a heading: a few words that neither go on nor end a sentence.

    Example:
        >>> [is_heading_line(words) for words in ("Next steps", "Why did you go?", "Ada Brenner:", "and then")]
        [True, False, False, False]
    """
    return (
        _SHORTEST <= len(words) <= LONGEST
        and "\n" not in words
        and words[-1] not in _ENDS
        and words.rstrip("”’\"'»“)]")[-1:] not in _ENDS
        and not words[0].islower()
        and any(map(str.isalpha, words))
    )


def return_as_speakers_do(lines: Iterable[str]) -> bool:
    """Tell whether a line stands there twice: the names of speakers return, and headings do not."""
    return max(Counter(lines).values(), default=0) > 1


def split_headings(dom: Dom) -> None:
    """Cut the blocks of a page around the bold lines that head a paragraph in the same block."""
    lines = list(_lines(dom)) if dom.bold else []
    if not lines or return_as_speakers_do(dom.text[start:end] for _, start, end in lines):
        return
    cuts: dict[int, list[Range]] = {}
    for b, start, end in lines:
        cuts.setdefault(b, []).append((start, end))
    cut_blocks(dom, cuts)


def cut_blocks(dom: Dom, cuts: Mapping[int, Iterable[Range]]) -> None:
    """Cut blocks around parts of them, each of which becomes a block, as does what is left between if it has words."""
    columns = (dom.starts, dom.ends, dom.owners, dom.linked)
    rows: list[tuple[int, int, int, int]] = []
    for b, row in enumerate(zip(*columns, strict=True)):
        rows += [part for part in _cut(row, cuts[b]) if dom.text[part[0] : part[1]].strip()] if b in cuts else [row]
    for column, values in zip(columns, zip(*rows, strict=True), strict=True):
        column[:] = values


def _cut(row: tuple[int, int, int, int], cuts: Iterable[Range]) -> Iterator[tuple[int, int, int, int]]:
    """Yield the parts of a block, those cut out and those left; the share of link text is that of the whole."""
    first, last, owner, linked = row
    places: list[Range] = []
    at = first
    for start, end in cuts:
        places += [(at, start - 1), (start, end)] if start > at else [(start, end)]
        at = end + 1
    for start, end in (*places, (at, last)) if at < last else places:
        yield start, end, owner, linked * (end - start) // (last - first)


def _lines(dom: Dom) -> Iterator[tuple[int, int, int]]:
    """Yield the bold lines above a paragraph in the same block: the block, and where they begin and end."""
    text = dom.text
    spans = bold_spans(dom)
    bold = set(spans)
    for start, end in spans:
        b = bisect_right(dom.starts, start) - 1
        first, last = dom.starts[b], dom.ends[b]
        is_line = (start == first or text[start - 1] == "\n") and end < last and text[end] == "\n"
        if is_line and is_heading_line(text[start:end]) and 2 * dom.linked[b] <= last - first:
            stop = text.find("\n", end + 1, last)
            stop = last if stop < 0 else stop
            if (end + 1, stop) not in bold and _is_paragraph(text[end + 1 : stop]):
                yield b, start, end


def _is_paragraph(line: str) -> bool:
    least = _PARAGRAPH_OF_IDEOGRAMS if line[0] >= _IDEOGRAMS else _PARAGRAPH
    return len(line) >= least
