"""Detectors of damage inside a block: fused, dropped and doubled words, drop caps, split sentences, mojibake."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

import attrs

from newsparse._article import Defect, DefectKind
from newsparse._document import Block
from newsparse._fold import fold
from newsparse.assembling._context import Context, part

_LOWER = "a-zß-öø-ÿœ"
_UPPER = "A-ZÀ-ÖØ-ÞŒ"

_FUSED_SENTENCES = re.compile(
    rf"(?<![\w.@/:-])(?P<before>[^\W\d_]*[{_LOWER}]{{2}}[.!?…»”]{{1,2}})(?P<after>[{_UPPER}][{_LOWER}]{{0,15}}(?:['’][\w]|[{_LOWER}]\b| ))(?![.@/])"
)
_YEAR_AND_WORD = re.compile(rf"(?<![\w.,-])(?P<before>(?:19|20)[0-9]{{2}})(?P<after>[{_LOWER}]{{4,}})\b")
_DROP_CAP = re.compile(rf"(?P<letter>[{_UPPER}])(?P<gap>\.|[ \u00a0])(?P<rest>[{_UPPER}]?[{_LOWER}]+)(?= )")
_VOWELS = frozenset("AEIOUYÀÉÈÊÔÎÛÂÄÖÜ")  # words of their own in some language
_TWICE = re.compile(r"(?<![\w'’-])(?P<word>[^\W\d_]+)[ \u00a0](?P=word)(?![\w'’-])", re.IGNORECASE)
_UNFINISHED = re.compile(r"(?<![\w'’.-])(?P<word>[^\W\d_]{2,6})(?P<mark>[ \u00a0]?[.,;])(?=[ \u00a0\n]|$)")
_SPLIT = re.compile(rf"(?P<word>[^\W\d_]{{4,}})\.[ \u00a0](?=[{_LOWER}]{{2,}}[ ,])")
_MOJIBAKE = re.compile("(?:Ã[\u0080-\u00bf©¨ª«®´¹ ¢§¯±¼]|â€[™œ˜“”¦\u009d\u0080-\u00bf]|Â[«»°©®·\u00a0-\u00bf])")
_NAME = re.compile(rf"\b[{_UPPER}][{_LOWER}]{{3,}}\b")
_CAPITALISED = re.compile(rf"\b[{_UPPER}][{_LOWER}]{{6,}}\b")
_MIN_SUFFIX = 3  # letters; shorter stop words are endings in many languages


@attrs.frozen
class Words:
    """What the detectors know of the page and its language."""

    unfinished: frozenset[str]
    never_doubled: frozenset[str]
    stop_words: frozenset[str]
    abbreviations: frozenset[str]
    names: frozenset[str]
    """The capitalised words of the page."""

    @classmethod
    def of(cls, context: Context) -> Words:
        """Collect them; without a known language most tables are empty."""
        language = context.knowledge.languages.get((context.document.language or "").partition("-")[0])
        none: frozenset[str] = frozenset()
        return cls(
            unfinished=language.unfinished_words if language else none,
            never_doubled=language.never_doubled_words if language else none,
            stop_words=language.stop_words if language else none,
            abbreviations=language.abbreviations if language else none,
            names=frozenset(name for block in context.article for name in _NAME.findall(block.text)),
        )


def fused_sentences(block: Block, words: Words) -> Iterator[Defect]:
    """Yield sentences without a space between them, as a dropped tag leaves them: "thé.S'agissant"."""
    del words
    for found in _FUSED_SENTENCES.finditer(block.text):
        yield _defect(block, found, DefectKind.FUSED_WORDS, f"{found['before']} {found['after']}")


def fused_year(block: Block, words: Words) -> Iterator[Defect]:
    """Yield a year and a word without a space between them: "en 2001effectuant"."""
    del words
    for found in _YEAR_AND_WORD.finditer(block.text):
        yield _defect(block, found, DefectKind.FUSED_WORDS, f"{found['before']} {found['after']}")


def fused_name(block: Block, words: Words) -> Iterator[Defect]:
    """Yield a name that the page knows, fused with a following stop word: "en Ukraineune"."""
    for found in _CAPITALISED.finditer(block.text):
        word = found[0]
        for cut in range(4, len(word) - _MIN_SUFFIX + 1):
            if word[cut:] in words.stop_words and word[:cut] in words.names:
                yield _defect(block, found, DefectKind.FUSED_WORDS, f"{word[:cut]} {word[cut:]}")
                break


def drop_cap(block: Block, words: Words) -> Iterator[Defect]:
    """Yield an initial that layout set apart: "L e président", "R.Le président"."""
    found = _DROP_CAP.match(block.text)
    if found is None:
        return
    rest, letter = found["rest"], found["letter"]
    if found["gap"] == "." and fold(rest) in words.stop_words and rest[0].isupper():
        yield _defect(block, found, DefectKind.DROP_CAP, rest)
    elif (
        found["gap"] != "."
        and letter not in _VOWELS
        and rest.islower()
        and (letter + rest).casefold() in words.stop_words
    ):
        yield _defect(block, found, DefectKind.DROP_CAP, letter + rest)


def doubled_word(block: Block, words: Words) -> Iterator[Defect]:
    """Yield a function word given twice: "de de"."""
    for found in _TWICE.finditer(block.text):
        if found["word"].casefold() in words.never_doubled:
            yield _defect(block, found, DefectKind.DOUBLED_TEXT, found["word"])


def dropped_words(block: Block, words: Words) -> Iterator[Defect]:
    """Yield a word that no clause ends with before a comma or full stop: what followed went with a link."""
    for found in _UNFINISHED.finditer(block.text):
        if found["word"] in words.unfinished:
            yield _defect(block, found, DefectKind.DROPPED_WORDS, None)


def split_sentence(block: Block, words: Words) -> Iterator[Defect]:
    """Yield a full stop before a small letter, unless it ends an abbreviation."""
    for found in _SPLIT.finditer(block.text):
        if found["word"].casefold() not in words.abbreviations:
            end = found.end()
            span = part(block, found.start(), end)
            yield Defect(span, DefectKind.SENTENCE_SPLIT)


def mojibake(block: Block, words: Words) -> Iterator[Defect]:
    """Yield UTF-8 that was read as Windows-1252, with what it was."""
    del words
    for found in _MOJIBAKE.finditer(block.text):
        yield _defect(block, found, DefectKind.MOJIBAKE, _unscrambled(found[0]))


def _unscrambled(text: str) -> str | None:
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return None


def _defect(block: Block, found: re.Match[str], kind: DefectKind, suggestion: str | None) -> Defect:
    return Defect(part(block, found.start(), found.end()), kind, suggestion)


DETECTORS: tuple[Callable[[Block, Words], Iterable[Defect]], ...] = (
    mojibake,
    drop_cap,
    fused_sentences,
    fused_year,
    fused_name,
    doubled_word,
    dropped_words,
    split_sentence,
)
