"""Pages whose line breaks were lost are cut into sentences.

They are lines that no paragraph is as long as, and shorter ones that are all of a text and begin with a menu.

Menus and names have no full stops, so that they stick to the sentence that follows: they are cut off before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import compress

from newsparse.languages import LANGUAGES
from newsparse.text.patterns import late_pattern
from newsparse.text.sentences import sentences
from newsparse.text.stops import STOPS

LONGEST_PARAGRAPH = 2_000
"""Code points; of 30,000 paragraphs of pages, 13 are longer."""

LONGEST_MENU = 50_000
"""Code points; of 531 pages on one line the longest before a first sentence has 29,436."""

_SHORTEST_PAGE = 300  # code points of a line that may be a page; shorter ones are paragraphs and what posts say
_MIN_SENTENCES = 3  # of a page on one line
_STOPS = STOPS | frozenset("\"'»”’)]」』）")

_Range = tuple[int, int]

_FUSED = late_pattern(  # what ends a sentence of Han or kana; a full stop that a capital follows without a space
    r"""[。！？]++[」』”）]?+|(?<=[^\W\d_])[.!?…]++["”’»)]?+(?=["“«(]?[^\W\d_a-zß-öø-ÿ])"""
)

_SPACE_OF_IDEOGRAMS = late_pattern(r"(?<=[\u3001-\u30ff\u3400-\u9fff])\s+(?=[\u3001-\u30ff\u3400-\u9fff])")
_WORD = late_pattern(  # also each part of "SportWeatherLog", whose words nothing sets apart
    r"[^\s]+?(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])|[^\s]+"
)
_SPACED = late_pattern(r"\S+")
_OPENERS = "\"'“”„«»‘’([¿¡"
_IN_TEXT = 1  # two words with small letters: 2.4 times as frequent in text as in menus, of which .9 is the logarithm
_IN_MENUS = -2  # two words with capitals, digits or marks: 6 times as frequent in menus, of which 1.8 is the logarithm
_BOUND = -4  # what a later cut has to gain: the last of a menu, the first of a sentence and a name are capitals, too
_ENOUGH = -6  # of the words in sentences that menus stick to, a cut at -4 leaves 56 of 100, at -6 59


def cut_long_lines(text: str, lines: list[_Range]) -> list[_Range]:
    """Cut each line that is longer than a paragraph into its sentences, and one alone that is no paragraph.

    The other lines stay as they are, unless most of the text stands on long lines of words: then those that may be of
    several paragraphs are cut as well, so that sentences are weighed beside sentences.

    Example:
        >>> text = "Home News. The sluice was opened. " * 80
        >>> [text[start:end] for start, end in cut_long_lines(text, [(0, len(text) - 1)])][:2]
        ['Home News.', 'The sluice was opened.']
    """
    if len(lines) == 1 and _SHORTEST_PAGE <= lines[0][1] - lines[0][0] <= LONGEST_PARAGRAPH:
        pieces = [*_sentences(text, *lines[0])]
        return pieces if _is_page(text, pieces) else lines
    if not lines or max([end - start for start, end in lines]) <= LONGEST_PARAGRAPH:
        return lines
    sizes = [end - start for start, end in lines]
    of_words = [size > LONGEST_PARAGRAPH and _is_of_words(text, line) for line, size in zip(lines, sizes, strict=True)]
    is_most = 2 * sum(compress(sizes, of_words)) > sum(sizes)
    longest = _SHORTEST_PAGE if is_most else LONGEST_PARAGRAPH
    cut: list[_Range] = []
    for (start, end), size in zip(lines, sizes, strict=True):
        cut += _sentences(text, start, end) if size > longest else [(start, end)]
    return cut


def _is_of_words(text: str, line: _Range) -> bool:
    """Tell whether most signs of a line are letters, as of text and menus and not of data and dates."""
    return 2 * sum(map(str.isalpha, text[line[0] : line[1]])) > line[1] - line[0]


def _is_page(text: str, pieces: list[_Range]) -> bool:
    """Tell whether a line begins with a menu that several sentences follow."""
    stops = [text[end - 1] in _STOPS for _, end in pieces]
    return not stops[0] and sum(stops) >= _MIN_SENTENCES


def _sentences(text: str, start: int, end: int) -> Iterator[_Range]:
    common = frozenset(word[0] for word in _SPACED.finditer(text, start, end) if word[0].islower())
    has_ideograms = _SPACE_OF_IDEOGRAMS.search(text, start, end) is not None
    for span in sentences(text[start:end], _abbreviations()):
        for first, last in _apart(text, start + span.start, start + span.end):
            yield from _at_spaces(text, first, last) if has_ideograms else _without_menu(text, first, last, common)


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


def _at_spaces(text: str, start: int, end: int) -> Iterator[_Range]:
    """Yield the parts of a piece of Chinese or Japanese that spaces set apart: sentences have none, menus do."""
    for space in _SPACE_OF_IDEOGRAMS.finditer(text, start, end):
        yield start, space.start()
        start = space.end()
    if start < end:
        yield start, end


def _without_menu(text: str, start: int, end: int, common: AbstractSet[str]) -> Iterator[_Range]:
    """Yield what stands before a sentence without a full stop, as menus do, if anything does, and the sentence.

    The cut is before the capital and small letter up to which most speaks for a menu: in menus capitals follow
    capitals, in text small letters small ones. Scripts without case speak for neither.

    Args:
        text: the text that both stand in.
        start: where they begin.
        end: where the sentence ends.
        common: the words that stand in the text in small letters. Of "The Port is" the first begins the sentence.
    """
    words = [*_WORD.finditer(text, start, min(end, start + LONGEST_MENU))]
    firsts = [word[0].lstrip(_OPENERS)[:1] for word in words]
    small = [None if _is_caseless(first) else first.islower() for first in firsts]
    total, least, cut = 0, _ENOUGH + 1 - _BOUND, 0
    for i in range(1, len(words) - 1):
        if firsts[i].isupper() and small[i + 1] and total < least + _BOUND:
            least, cut = total, i
        if small[i] is small[i - 1] is not None:
            total += _IN_TEXT if small[i] else _IN_MENUS
    if cut > 1 and words[cut][0].lower() not in common and words[cut - 1][0].lower() in common:
        cut -= firsts[cut - 1].isupper()
    if cut:
        yield start, words[cut - 1].end()
    yield words[cut].start() if cut else start, end


def _is_caseless(first: str) -> bool:
    """Tell whether the first character of a word is a letter without case, or missing, as in a lone quotation mark."""
    return not first or (first.isalpha() and first.lower() == first.upper())


@cache
def _abbreviations() -> frozenset[str]:
    """Return the abbreviations of all languages of the core: which one the text is in is not known yet."""
    return frozenset[str]().union(*[language.abbreviations for language in LANGUAGES])
