"""Lines that no paragraph is as long as: a page whose line breaks were lost is cut into sentences."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newsparse.languages import LANGUAGES
from newsparse.text.patterns import late_pattern
from newsparse.text.sentences import sentences

LONGEST_PARAGRAPH = 2_000
"""Code points; of 30,000 paragraphs of pages, 13 are longer."""

_Range = tuple[int, int]

_FUSED = late_pattern(  # what ends a sentence of Han or kana; a full stop that a capital follows without a space
    r"""[。！？]++[」』”）]?+|(?<=[^\W\d_])[.!?…]++["”’»)]?+(?=["“«(]?[^\W\d_a-zß-öø-ÿ])"""
)


def cut_long_lines(text: str, lines: list[_Range]) -> list[_Range]:
    """Cut each line that is longer than a paragraph into its sentences; the other lines stay as they are.

    Example:
        >>> text = "Home News. The sluice was opened. " * 80
        >>> [text[start:end] for start, end in cut_long_lines(text, [(0, len(text) - 1)])][:2]
        ['Home News.', 'The sluice was opened.']
    """
    if all(end - start <= LONGEST_PARAGRAPH for start, end in lines):
        return lines
    cut: list[_Range] = []
    for start, end in lines:
        cut += _sentences(text, start, end) if end - start > LONGEST_PARAGRAPH else [(start, end)]
    return cut


def _sentences(text: str, start: int, end: int) -> Iterator[_Range]:
    for span in sentences(text[start:end], _abbreviations()):
        yield from _apart(text, start + span.start, start + span.end)


def _apart(text: str, start: int, end: int) -> Iterator[_Range]:
    """Yield the parts of a sentence that are sentences which no space sets apart."""
    for stop in _FUSED.finditer(text, start, end):
        if stop[0][0] in ".!?…" and not _is_between_sentences(text, stop.start(), stop.end()):
            continue
        yield start, stop.end()
        start = stop.end()
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end


def _is_between_sentences(text: str, stop: int, following: int) -> bool:
    """Tell whether a small letter stands before a stop and a capital after it: "opened.The", but not "U.S."."""
    return text[stop - 1].islower() and text[following : following + 2].lstrip('"“«(')[:1].isupper()


@cache
def _abbreviations() -> frozenset[str]:
    """Return the abbreviations of all languages of the core: which one the text is in is not known yet."""
    return frozenset[str]().union(*[language.abbreviations for language in LANGUAGES])
