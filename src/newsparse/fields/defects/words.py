"""Detectors of damaged words: fused, dropped and doubled ones, drop caps, split sentences, mojibake.

Each detector goes over the prose once and starts from a rare character, so that clean prose costs little.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain

from newsparse._classes import frozen
from newsparse.fields.context import part
from newsparse.fields.defects.mojibake import mojibake
from newsparse.languages import Language
from newsparse.model.defects import Defect, DefectKind
from newsparse.model.document import Block, Document
from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern
from newsparse.text.span import Span

_LOWER = "a-zß-öø-ÿœ"
_UPPER = "A-ZÀ-ÖØ-ÞŒ"

_STOPS_AND_CAPITAL = {  # one pattern a mark: a search skips to one character much faster than to any of a class
    mark: late_pattern(rf"{re.escape(mark)}[.!?…»”]?(?=[{_UPPER}](?:[{_LOWER}]|['’]\w))") for mark in ".!?…»”"
}
_WORD_BEFORE = late_pattern(rf"(?<![\w.@/:#-])[^\W\d_]*[{_LOWER}]{{2}}$")
_WORD_AFTER = late_pattern(r"[^\W\d_]{1,30}+['’]?+(?![\w.@/-]{0,60}[@/])(?!\.\w)")
_CAMEL = late_pattern(rf"[{_LOWER}][{_UPPER}]")
_CODE = frozenset("()<[;=_")  # what follows a name in code, and no word of prose
_ADDRESS_ENDINGS = frozenset({"com", "org", "net", "js", "io", "tv"})  # "Exemple.Com" is one name
_YEAR_AND_WORD = late_pattern(rf"(?:19|20)[0-9]{{2}}[{_LOWER}]{{4,30}}")
_DROP_CAP = late_pattern(rf"(?P<letter>[{_UPPER}])(?P<gap>\.|[ \u00a0])(?P<rest>[{_UPPER}]?[{_LOWER}]{{1,30}})(?= )")
_WORD_OF_ITS_OWN = frozenset("AEIOUYÀÉÈÊÔÎÛÂÄÖÜ")  # a vowel can be a word in some language, no consonant can
_SPLIT = late_pattern(rf"\.[ \u00a0](?=[{_LOWER}]{{2,}}[ ,])")
_LAST_WORD = late_pattern(r"[^\W\d_]{4,}$")
_IN_NUMBERS = frozenset(".,/#-")  # before a year these make it a part of a number or an address
_MIN_NAME = 4
_SUFFIXES = (3, 4, 5)  # letters; shorter stop words are endings in many languages, longer ones are no articles
_LONG_WORD = late_pattern(rf"\w{{{_MIN_NAME + _SUFFIXES[0]},}}")
_MOST_WORDS = 30  # that are looked for in the whole text; what has more of them is no prose
_LOOK_BACK = 40  # code points; no word is longer

GAPS = frozenset(". \u00a0")
"""What may stand between a drop cap and the rest of its word."""


@frozen
class Prose:
    """The part of a page in which damage is looked for, with what the detectors know of the page and its language."""

    text: str
    page: str
    """The text of the whole page."""
    unfinished: frozenset[str] = frozenset()
    never_doubled: frozenset[str] = frozenset()
    broken_pairs: frozenset[str] = frozenset()
    stop_words: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    capitalises_nouns: bool = False

    @classmethod
    def of(cls, document: Document, blocks: Sequence[Block], language: Language | None) -> Prose:
        """Take the text from the first to the last of `blocks`, and the tables of its language, empty for another."""
        text = document.text[blocks[0].start : blocks[-1].end], document.text
        if language is None:
            return cls(*text)
        return cls(
            *text,
            language.page.unfinished_words,
            language.page.never_doubled_words,
            language.page.broken_pairs,
            language.stop_words,
            language.abbreviations,
            language.grammar is not None and language.grammar.capitalises_nouns,
        )


def fused_sentences(prose: Prose) -> Iterator[Defect]:
    """Yield sentences without a space between them, as a dropped tag leaves them: "thé.S'agissant"."""
    text = prose.text
    stops = [pattern.finditer(text) for mark, pattern in _STOPS_AND_CAPITAL.items() if mark in text]
    for stop in chain.from_iterable(stops):
        before = _WORD_BEFORE.search(text[max(0, stop.start() - _LOOK_BACK) : stop.start()])
        after = _WORD_AFTER.match(text, stop.end())
        if before and after and fold(after[0]) not in _ADDRESS_ENDINGS:
            start = stop.start() - len(before[0])
            pair, following = text[start : after.end()], text[after.end() : after.end() + 1]
            if following in _CODE or _CAMEL.search(pair) or prose.page.count(pair) > 1:
                continue  # one name: of a program, a product or a site
            suggestion = f"{before[0]}{stop[0]} {after[0]}"
            yield Defect(Span(start, after.end()), DefectKind.FUSED_WORDS, suggestion)


def fused_words(prose: Prose) -> Iterator[Defect]:
    """Yield words that the page writes as one: a year and a word, and a name and a function word."""
    long = set(_LONG_WORD.findall(prose.text))
    yield from _fused_years(long, prose.text)
    if not prose.capitalises_nouns:  # where nouns are capitalised, the same letters are an inflected noun
        yield from _fused_names(long, prose)


def _fused_years(long: Iterable[str], text: str) -> Iterator[Defect]:
    """Yield a year and a word without a space between them: "en 2001effectuant"."""
    fused_words = [word for word in long if word < "3" and _YEAR_AND_WORD.fullmatch(word)]
    for fused in sorted(fused_words)[:_MOST_WORDS]:
        for at in _standing(fused, text):
            if text[at - 1 : at] not in _IN_NUMBERS:
                yield Defect(Span(at, at + len(fused)), DefectKind.FUSED_WORDS, f"{fused[:4]} {fused[4:]}")


def _fused_names(long: Iterable[str], prose: Prose) -> Iterator[Defect]:
    """Yield a name that the page knows, fused with a following stop word: "en Ukraineune"."""
    ending_as = _by_ending(prose.stop_words)
    fused = [
        (name, rest)
        for word in long
        for rest in ending_as.get(word[-_SUFFIXES[0] :], ())
        if word.endswith(rest) and _may_be_name(name := word.removesuffix(rest), prose)
    ]
    for name, rest in sorted(fused)[:_MOST_WORDS]:
        if next(_standing(name.lower(), prose.page), None) is None:  # always with a capital, as no other word is
            for at in _standing(name + rest, prose.text):
                yield Defect(Span(at, at + len(name + rest)), DefectKind.FUSED_WORDS, f"{name} {rest}")


@lru_cache(maxsize=64)
def _by_ending(words: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """Return the words that can be told from an ending, by their last letters."""
    found: dict[str, tuple[str, ...]] = {}
    for word in sorted(words):
        if len(word) in _SUFFIXES:
            ending = word[-_SUFFIXES[0] :]
            found[ending] = (*found.get(ending, ()), word)
    return found


def _may_be_name(word: str, prose: Prose) -> bool:
    """Tell whether a word with a capital is no function word, and stands on the page by itself."""
    return (
        len(word) >= _MIN_NAME
        and word.isalpha()
        and word == word.title()
        and word.lower() not in prose.stop_words
        and next(_standing(word, prose.page), None) is not None
    )


def _standing(word: str, text: str) -> Iterator[int]:
    """Yield where `word` stands in a text as a whole word."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not (_goes_on(text[at - 1 : at]) or _goes_on(text[end : end + 1])):
            yield at
        at = text.find(word, end)


def _goes_on(char: str) -> bool:
    return char.isalnum() or char == "_"


def doubled_and_dropped_words(prose: Prose) -> Iterator[Defect]:
    """Yield function words given twice ("de de"), and places where words went with a link.

    These are words that no clause ends with before a mark ("de."), and words that never meet ("le de"). All are looked
    for at spaces, in one go.
    """
    if not (prose.never_doubled and prose.unfinished and prose.broken_pairs):
        return
    broken = _broken(prose.never_doubled, prose.unfinished, prose.broken_pairs)
    for found in broken.finditer(prose.text.replace("\u00a0", " ")):
        span = Span(found.start() + 1, found.end())
        first, _, second = found[0][1:].partition(" ")
        if first == second:
            yield Defect(span, DefectKind.DOUBLED_TEXT, first)
        else:
            yield Defect(span, DefectKind.DROPPED_WORDS)


@lru_cache(maxsize=64)
def _broken(never_doubled: frozenset[str], unfinished: frozenset[str], broken_pairs: frozenset[str]) -> re.Pattern[str]:
    """Return what damage leaves behind a space, by first letter and word: tried at every space, told apart later."""
    tails: dict[str, list[str]] = {}
    for pair in sorted({*broken_pairs, *[f"{word} {word}" for word in never_doubled]}):
        first = pair.partition(" ")[0]
        tails.setdefault(first, []).append(f"{pair.removeprefix(first)}(?= )")
    for word in sorted(unfinished):
        tails.setdefault(word, []).append(r" ?[.,;](?=\s|$)")
    by_letter: dict[str, list[str]] = {}
    for first, rest in tails.items():
        by_letter.setdefault(first[:1], []).append(f"{first[1:]}(?:{'|'.join(rest)})")
    branches = [f"{letter}(?:{'|'.join(words)})" for letter, words in by_letter.items()]
    return re.compile(f" (?:{'|'.join(branches)})")


def split_sentences(prose: Prose) -> Iterator[Defect]:
    """Yield a full stop before a small letter, unless it ends an abbreviation."""
    for stop in _SPLIT.finditer(prose.text):
        before = _LAST_WORD.search(prose.text[max(0, stop.start() - _LOOK_BACK) : stop.start()])
        if before and before[0].casefold() not in prose.abbreviations:
            yield Defect(Span(stop.start(), stop.end()), DefectKind.SENTENCE_SPLIT)


def drop_cap(block: Block, prose: Prose) -> Iterator[Defect]:
    """Yield an initial at the beginning of a block that layout set apart: "L e président", "R.Le président"."""
    found = _DROP_CAP.match(block.text[: 2 * _LOOK_BACK])
    if found is None:
        return
    rest, letter = found["rest"], found["letter"]
    span = part(block, *found.span())
    if found["gap"] == ".":
        if rest[0].isupper() and fold(rest) in prose.stop_words:
            yield Defect(span, DefectKind.DROP_CAP, rest)
    elif letter not in _WORD_OF_ITS_OWN and rest.islower() and (letter + rest).casefold() in prose.stop_words:
        yield Defect(span, DefectKind.DROP_CAP, letter + rest)


DETECTORS: tuple[Callable[[Prose], Iterator[Defect]], ...] = (
    lambda prose: mojibake(prose.text),
    fused_sentences,
    fused_words,
    doubled_and_dropped_words,
    split_sentences,
)
