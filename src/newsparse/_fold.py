"""Comparing words as a reader does: without regard to case, typography and the width of spaces."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

FOLD_LIMIT = 10_000  # code points of a block that are compared; no banner is longer, and folding can multiply a text

# what typesetters exchange for one another
_SAME = (
    ("'", "‘’‚‛ʼ′´`"),
    ('"', "“”„‟«»″"),
    ("-", "‐‑‒–—―−"),
    ("", "\u00ad\u200b\u200c\u200d\u2060\ufeff"),
)
_ODD_SPACE = re.compile("[\t\v\f\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
_EVEN = tuple((variant, standard) for standard, variants in _SAME for variant in variants)
_TIGHT = tuple((mark, f" {mark}") for mark in ":;!?")  # French sets a space before these, and scrapers lose it


def even(text: str) -> str:
    """Return `text` in NFKC with one kind of quotation mark, apostrophe, dash and space, none of them doubled.

    Example:
        >>> even("«\\u202fL’été\\xa0» –  1…")
        '"L\\'été" - 1...'
    """
    return _even(" ".join(text.split()))


def fold(text: str) -> str:
    """Return what `Is`, `Starts` and `Has` compare: `even(text)`, casefolded, without the French space before `:`.

    Example:
        >>> fold("Lire  AUSSI\\xa0:") == fold("lire aussi:")
        True
    """
    return fold_even(_even(" ".join(text.split())))


def fold_even(evened: str) -> str:
    """Return `fold` of a text that is even already."""
    folded = evened.casefold()
    if " " in folded:
        for tight, loose in _TIGHT:
            folded = folded.replace(loose, tight)
    return folded


def even_all(texts: Iterable[str]) -> list[str]:
    """Return `even` of the first `FOLD_LIMIT` code points of each text, in one pass over all of them."""
    lines = [text[:FOLD_LIMIT].replace("\n", " ") for text in texts]
    joined = _ODD_SPACE.sub(" ", "\n".join(lines))
    if "  " in joined or " \n" in joined or "\n " in joined or joined[:1] == " " or joined[-1:] == " ":
        joined = "\n".join([" ".join(line.split()) for line in lines])
    return _even(joined).split("\n") if lines else []


def _even(text: str) -> str:
    if text.isascii():
        return text.replace("`", "'")
    text = _standard(text)
    if not unicodedata.is_normalized("NFKC", text):
        text = unicodedata.normalize("NFKC", text)  # may bring spaces and marks of its own
        text = _standard("\n".join([" ".join(line.split()) for line in text.split("\n")]))
    return text


def _standard(text: str) -> str:
    text = text.replace("…", "...").replace("« ", "«").replace(" »", "»")
    for variant, standard in _EVEN:
        if variant in text:
            text = text.replace(variant, standard)
    return text
