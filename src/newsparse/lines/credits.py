"""Picture credits: whether a line or the end of a caption is one, and whom it names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from newsparse.gazetteers.agencies import AGENCIES, agency_named
from newsparse.languages.many.credit_words import BEFORE_NAMES, BETWEEN, JOINING, NAMING, OF_TEXTS, SUPPLIERS
from newsparse.text.capitals import LINKS, is_capital
from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern

_SEPARATORS = late_pattern(  # begins with one class of characters, so that a search skips to them
    rf"[\s/,|•;·©()\[\]+&](?:(?<=\s)(?:[/,|•;·©()\[\]+&]\s?|[-–—]\s|(?=via\s)|(?:{'|'.join(BETWEEN)})\s)|(?<=\S)\s?)"
)
_SIGN = late_pattern(r"(?:©|\(c\)|copyright\b)[\s©:]*(?:(?:19|20)[0-9]{2}\b[\s,]*)?", re.IGNORECASE)
_BY = late_pattern(rf"(?:{'|'.join(BEFORE_NAMES)})\s+")
_WORD = late_pattern(r"[^\W_]+")
_AGENCY_WORDS = frozenset(
    max(_WORD.findall(name.casefold()), key=len) for agency in AGENCIES for name in (agency.name, *agency.names)
)
"""The longest word of each name: one of them stands in every line that names an agency."""
_MARK = late_pattern(r"\s?(?::|\.\.\.|…|,(?=\s))\s?")
_VIA = late_pattern(r"via\s+(\S.*)", re.IGNORECASE)
_BRACKETED = late_pattern(
    r"\s*[(\[]([^()\[\]]{2,120}(?:\([^()]{2,20}\)[^()\[\]]{0,40})?)[)\]](?:\s*/ [\w /]{2,40})?\s*$"
)
_BOUNDARY = late_pattern(r"\s(?:(?<=[.!?»\"”…]\s)\s*[-–—|]?\s?|[-–—|]\s|(?=©))(?=\S)")
_SPACES_AND_MARKS = late_pattern(r"[ \u00a0/,|&+]+")

MAX_CREDIT = 120  # code points
_MAX_NAME_WORDS = 12
_MAX_WORD = 24  # code points of what a credit begins with, and its colon
_CLOSING = (")", "]")
_TAIL = 160  # code points at the end of a caption in which its credit stands


class CreditNames(NamedTuple):
    """A credit cut into what it names."""

    word: str
    """What it begins with, folded: "photo"; empty where it begins with a name."""
    marked: bool
    """It begins with a credit word and a colon, or holds a copyright sign."""
    names: tuple[str, ...]
    """People, papers and agencies in order, without "pool", "handout" and the like."""
    distributor: str | None = None

    @property
    def agencies(self) -> tuple[str, ...]:
        """Those of the names that are agencies, under the name that newsparse reports."""
        found = (agency_named(name) for name in self.names)
        return tuple(dict.fromkeys(agency.name for agency in found if agency))

    @property
    def others(self) -> tuple[str, ...]:
        """Those of the names that are no agencies."""
        return tuple(name for name in self.names if agency_named(name) is None)


@lru_cache(maxsize=256)  # a line is asked whether it is a credit, and then whom it names
def read_names(text: str, credit_words: frozenset[str]) -> CreditNames:
    """Cut a credit into what it names.

    credit = [word [":"]] ["©" [year]] name {("/" | "," | "|" | "-" | "for") name} ["via" distributor]

    Args:
        text: the credit as it stands on the page.
        credit_words: what a credit may begin with, folded: "photo", "quelle".

    Example:
        >>> read_names("Foto: picture alliance/dpa | Nom Exemple", frozenset({"foto"})).names
        ('picture alliance', 'dpa', 'Nom Exemple')
        >>> read_names("Nom Exemple (Reuters) via AP", frozenset())
        CreditNames(word='', marked=False, names=('Nom Exemple', 'Reuters'), distributor='AP')
    """
    bare = text.strip()
    bare = bare if _SIGN.match(bare) else bare.strip("()[] \u00a0")
    unsigned = _SIGN.sub("", bare, count=1) if _SIGN.match(bare) else bare
    word, marked, rest = _without_word(unsigned, credit_words)
    signed = "©" in bare or unsigned != bare
    names: list[str] = []
    distributor = None
    for piece in _SEPARATORS.split(_SIGN.sub("", rest, count=1) if _SIGN.match(rest) else rest):
        if via := _VIA.fullmatch(piece.strip()):
            distributor = _name(via[1])
        elif name := _name(piece):
            names.append(name)
    return CreditNames(word, marked or signed, tuple(names), distributor)


def _without_word(text: str, credit_words: frozenset[str]) -> tuple[str, bool, str]:
    """Take the credit word from the front, unless it begins a name: "picture alliance"."""
    first = _SEPARATORS.split(text, maxsplit=1)[0]
    if agency_named(first):
        return "", False, text
    head = fold(text[:40])
    start = _WORD.search(head)
    for word in _by_first_word(credit_words).get(start[0], ()) if start else ():
        if head.startswith(word):
            end = _end_of(word, text)
            mark = _MARK.match(text, end)
            if mark and ("," not in mark[0] or " " in word):  # "Image source, Agency"
                return word, True, text[mark.end() :]
            if text[end : end + 1].isspace() or word.endswith(":"):
                return word, word.endswith(NAMING), text[end:].strip()
    return "", False, text


def _end_of(word: str, text: str) -> int:
    """Return where a folded word ends that a text begins with."""
    if text[: len(word)].lower() == word:
        return len(word)
    return next((k for k in range(len(word) - 1, len(word) + 4) if fold(text[:k]).strip() == word), len(word))


@lru_cache(maxsize=16)
def _by_first_word(credit_words: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """Return the credit words by the first word of each, longest first."""
    words: dict[str, list[str]] = {}
    for word in sorted(credit_words, key=lambda word: (-len(word), word)):
        words.setdefault(_WORD.findall(word)[0], []).append(word)
    return {first: tuple(found) for first, found in words.items()}


def _name(piece: str) -> str:
    """Return a name without "by" before it and what suppliers add; empty where nothing else stands."""
    name = _BY.sub("", piece.strip(" \u00a0"), count=1).strip(" .")
    if agency_named(name):
        return name
    words = name.split()
    while words and fold(words[-1]).strip(".") in SUPPLIERS:
        words.pop()
    while words and fold(words[0]).strip(".") in SUPPLIERS:
        words.pop(0)
    return " ".join(words)


def is_credit(line: str, credit_words: frozenset[str], words: Sequence[str] | None = None) -> bool:
    """Tell whether a line credits a picture: a credit word and names, or names of which one is an agency.

    Args:
        line: the line.
        credit_words: what a credit may begin with, folded: "photo", "quelle".
        words: the folded words of the line, if they are known.

    Example:
        >>> words = frozenset({"photo"})
        >>> [is_credit(line, words) for line in ("Stringer/Getty Images", "Photo : AFP", "Photo de groupe")]
        [True, True, False]
    """
    return _read_credit(line, credit_words, words) is not None


def _read_credit(line: str, credit_words: frozenset[str], words: Sequence[str] | None = None) -> CreditNames | None:
    """Return what a credit names; None for any other line."""
    if len(line) > MAX_CREDIT or line.endswith(("?", "!", ":", "-")) or not _may_be_credit(line, credit_words, words):
        return None
    credit = read_names(line, credit_words)
    named = [*credit.names, credit.distributor] if credit.distributor else credit.names
    if not named or not all(map(are_names, named)):
        return None
    if credit.marked and (not line.endswith(".") or credit.word):
        return credit
    return credit if not line.endswith(".") and any(map(agency_named, named)) else None


def _may_be_credit(line: str, credit_words: frozenset[str], words: Sequence[str] | None) -> bool:
    """Tell most lines from credits by their words alone: asked of every short line of a page."""
    lower = line.casefold()
    if words is None:
        words = _WORD.findall(lower)
    if not _AGENCY_WORDS.isdisjoint(words) or (words and words[0] in _by_first_word(credit_words)):
        return True
    return ("©" in lower or "(c)" in lower or "copyright" in lower) and _SIGN.search(line) is not None


def words_of_credits(credit_words: frozenset[str]) -> frozenset[str]:
    """Return the words of which `is_credit` finds one in every credit that does not speak of copyright."""
    return _AGENCY_WORDS.union(_by_first_word(credit_words))


def are_names(text: str) -> bool:
    """Tell whether a text holds capitalised names and no sentence.

    Example:
        >>> are_names("Maria van der Berg"), are_names("dpa"), are_names("vu de la mer")
        (True, True, False)
    """
    words = [word for piece in _SPACES_AND_MARKS.split(text) if (word := piece.strip("().,'\""))]
    if not words or len(words) > _MAX_NAME_WORDS:
        return False
    named = [word for word in words if word.casefold() not in LINKS and word not in JOINING]
    return agency_named(text) is not None or (bool(named) and all(map(_is_named, named)))


def _is_named(word: str) -> bool:
    return is_capital(word) or not word[0].isalpha() or agency_named(word) is not None


def begins_as_credit(line: str, credit_words: frozenset[str]) -> bool:
    """Tell whether a short line begins with a word of pictures and a colon, whatever it goes on with.

    Example:
        >>> words = frozenset({"photo", "source"})
        >>> [begins_as_credit(line, words) for line in ("Photo: press service of the port", "Source: the port")]
        [True, False]
    """
    if len(line) > MAX_CREDIT or ":" not in line[:_MAX_WORD]:
        return False
    word, is_marked, rest = _without_word(line, credit_words)
    count = len(rest.split())
    return is_marked and not word.startswith(OF_TEXTS) and 0 < count <= _MAX_NAME_WORDS and line[-1] not in ".?!…:"


def ends_in_marked_credit(line: str, credit_words: frozenset[str]) -> bool:
    """Tell whether a line ends with a credit in brackets that begins with a word of pictures: "(Photo: A. Roy)"."""
    if line[-1:] not in _CLOSING:
        return False
    found = inline_credit(line, credit_words)
    return found is not None and found.cut > 0 and begins_as_credit(line[found.start : found.end], credit_words)


class InlineCredit(NamedTuple):
    """The credit that a caption ends with."""

    cut: int
    """Where the caption's own words end."""
    start: int
    end: int


def inline_credit(caption: str, credit_words: frozenset[str]) -> InlineCredit | None:
    """Return the credit that a caption ends with, in brackets or behind its last sentence.

    Example:
        >>> caption = "On the square. (KCNA/AP via CNN Newsource)"
        >>> caption[slice(*inline_credit(caption, frozenset())[1:])]
        'KCNA/AP via CNN Newsource'
        >>> inline_credit("The treaty was signed (in secret)", frozenset())
    """
    at = max(0, len(caption) - _TAIL)
    tail = caption[at:]
    brackets = (")" in tail or "]" in tail) and ("(" in tail or "[" in tail)
    if brackets and (found := _BRACKETED.search(tail)) and is_credit(found[1], credit_words):
        return InlineCredit(at + found.start(), at + found.start(1), at + found.end(1))
    for boundary in _BOUNDARY.finditer(tail):
        if _is_sure(tail[boundary.end() :].rstrip(), credit_words):
            return InlineCredit(at + boundary.start(), at + boundary.end(), at + len(tail.rstrip()))
    return None


def _is_sure(text: str, credit_words: frozenset[str]) -> bool:
    """Tell whether words behind a sentence can be nothing but a credit: a lone agency may sign the text."""
    credit = _read_credit(text, credit_words)
    if credit is None:
        return False
    with_agency = bool(credit.agencies) and len(credit.names) > 1
    if credit.word.startswith(OF_TEXTS):
        return with_agency and "/" in text
    return credit.marked or (with_agency and (bool(credit.word) or "/" in text))
