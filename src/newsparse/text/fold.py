"""Comparing words as a reader does: without regard to case, typography and the width of spaces."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from itertools import filterfalse

from newsparse._lazy_imports import show_as_public

FOLD_LIMIT = 10_000  # code points of a block that are compared; no banner is longer, and folding can multiply a text

# what typesetters exchange for one another
_SAME = (
    ("'", "‘’‚‛ʼ′´`"),
    ('"', "“”„‟«»″"),
    ("-", "‐‑‒–—―−"),
)
_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_ODD_SPACES = (
    "\t\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
_EVEN = tuple((variant, standard) for standard, variants in _SAME for variant in variants)
_TIGHT = tuple((mark, f" {mark}") for mark in ":;!?")  # French sets a space before these, and scrapers lose it
_TIGHT_BYTES = tuple(tight.encode() for tight, _ in _TIGHT)
_FEW = 50
_VARIANTS = frozenset(map(chr, range(0xFE00, 0xFE10)))  # choose how the sign before them is drawn
_ASCII = bytes(range(128))
_MARKS = bytes(code for code in _ASCII if not (chr(code).isalnum() or chr(code) in "_\n"))
_WITHOUT_MARKS = bytes.maketrans(_MARKS, b" " * len(_MARKS))


def normalize(text: str) -> str:
    """Return `text` in NFKC with one kind of quotation mark, apostrophe, dash and space, none of them doubled.

    Example:
        >>> normalize("«\\u202fL’été\\xa0» –  1…")
        '"L\\'été" - 1...'
    """
    return _even(" ".join(_seen(text).split()))


def fold(text: str) -> str:
    """Return what `Is`, `Starts` and `Has` compare: `normalize(text)`, casefolded, without the French space before `:`.

    Example:
        >>> fold("Lire  AUSSI\\xa0:") == fold("lire aussi:")
        True
    """
    if not text.isascii():
        return fold_normalized(normalize(text))
    folded = " ".join(text.split()).replace("`", "'").lower()  # what the two make of most words, in one go
    return _with_tight_marks(folded) if " " in folded else folded


def without_accents(text: str) -> str:
    """Return a text without the marks above and below its letters, and with plain signs for their variants.

    Example:
        >>> without_accents("Québec, Škoda")
        'Quebec, Skoda'
    """
    if text.isascii():
        return text
    return "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFKD", text)))


def fold_normalized(normalized: str) -> str:
    """Return `fold` of a text that is normalized already."""
    folded = normalized.casefold()
    return _with_tight_marks(folded) if " " in folded else folded


def _with_tight_marks(folded: str) -> str:
    for tight, loose in _TIGHT:
        folded = folded.replace(loose, tight)
    return folded


def fold_all(normalized: Iterable[str]) -> tuple[list[str], list[str], set[str]]:
    """Return `fold` of normalized lines, the same with spaces between words alone, and what is beyond ASCII.

    All lines are folded in one pass: what is ASCII as bytes, what is beyond it character by character.
    """
    data = _bytes("\n".join(normalized)).lower()
    for mark in _TIGHT_BYTES:
        if mark in data:  # one sign is found several times as fast as two
            *parts, last = data.split(mark)
            data = mark.join([*[part.removesuffix(b" ") for part in parts], last])
    folded, words = _text(data), _text(data.translate(_WITHOUT_MARKS))
    signs = set(_text(data.translate(None, _ASCII)))
    lower: dict[str, str] = {}
    apart: dict[str, str] = {}
    for char in signs:
        low = char.casefold()
        if low != char:
            lower[char] = low
        if low != char or not char.isalnum():
            apart[char] = "".join([sign if sign.isalnum() or _is_mark(sign) else " " for sign in low])
    return _exchanged(folded, lower).split("\n"), _exchanged(words, apart).split("\n"), signs


def _is_mark(sign: str) -> bool:
    """Tell whether a sign goes with the letter before it, as vowels do in the scripts of India."""
    return sign not in _VARIANTS and unicodedata.category(sign) in ("Mn", "Mc")


def _exchanged(text: str, others: dict[str, str]) -> str:
    """Exchange characters: a few one after the other, many in one pass, which takes as long as about `_FEW` of them."""
    if len(others) > _FEW:
        return text.translate({ord(char): other for char, other in others.items()})
    for char, other in others.items():
        text = text.replace(char, other)
    return text


def normalize_all(texts: Iterable[str]) -> list[str]:
    """Return `normalize` of the first `FOLD_LIMIT` code points of each text, in one pass over all of them."""
    lines = [*map(str.strip, texts)]
    joined = "\n".join(lines)
    if len(_seen(joined)) < len(joined):
        lines = [_seen(line).strip() for line in lines]
        joined = "\n".join(lines)
    if joined.count("\n") >= len(lines) or len(max(lines, key=len)) > FOLD_LIMIT:
        joined = "\n".join([line[:FOLD_LIMIT].replace("\n", " ").strip() for line in lines])
    for space in _ODD_SPACES:
        if space in joined:
            joined = joined.replace(space, " ")
    while "  " in joined:
        joined = joined.replace("  ", " ")
    return _even(joined).split("\n") if lines else []


def _seen(text: str) -> str:
    """Return a text without soft hyphens and signs without width, which can stand between two spaces."""
    if text.isascii():
        return text
    for sign in _UNSEEN:
        if sign in text:
            text = text.replace(sign, "")
    return text


def _even(text: str) -> str:
    if text.isascii():
        return text.replace("`", "'")
    text = _standard(text)
    if unicodedata.is_normalized("NFKC", text):
        return text
    return "\n".join([line if unicodedata.is_normalized("NFKC", line) else _normal(line) for line in text.split("\n")])


def _normal(line: str) -> str:
    """Return a line in NFKC, which may bring spaces and marks of its own."""
    return _standard(" ".join(unicodedata.normalize("NFKC", line).split()))


def _standard(text: str) -> str:
    if "…" in text:
        text = text.replace("…", "...")
    if "«" in text:
        head, *rest = text.split("«")
        text = "«".join([head, *[part.removeprefix(" ") for part in rest]])
    if "»" in text:
        *parts, last = text.split("»")
        text = "»".join([*[part.removesuffix(" ") for part in parts], last])
    for variant, standard in _EVEN:
        if variant in text:
            text = text.replace(variant, standard)
    return text


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogatepass")


show_as_public(__name__)
