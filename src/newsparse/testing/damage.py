"""Hypothesis strategies for damaged text: clean prose and what scrapers and wrong encodings make of it."""

from __future__ import annotations

import re

from hypothesis import strategies as st

from newsparse._classes import frozen
from newsparse.languages import LANGUAGES
from newsparse.testing._prose import PROSE

_SENTENCE_END = re.compile(r"(?<=[^\W\d_A-Z]{2}[.!?]) (?=[A-ZÀ-Þ][a-zß-ÿ])")
_ABROAD = re.compile("[À-ÿ’«»„“]")  # what wrong decoding shows in


@frozen
class Damaged:
    """A text before and after it was damaged."""

    clean: str
    damaged: str
    language: str


@st.composite
def prose(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a text of several paragraphs and its language, French, German or English."""
    code = draw(st.sampled_from(sorted(PROSE)))
    sentences = draw(st.permutations(PROSE[code]))
    return "\n\n".join(" ".join(sentences[i : i + 3]) for i in range(0, len(sentences), 3)), code


@st.composite
def damaged(draw: st.DrawFn) -> Damaged:
    """Draw prose with one kind of damage that a machine can repair, in one or more places."""
    text, code = draw(prose())
    ways = [_fused_sentences, _doubled_word, _mojibake]
    broken = draw(st.sampled_from(ways))(draw, text, code)
    return Damaged(text, broken, code)


def _fused_sentences(draw: st.DrawFn, text: str, _code: str) -> str:
    """Drop the space between two sentences, as a dropped tag does."""
    gaps = [match.start() for match in _SENTENCE_END.finditer(text)]
    for gap in sorted(draw(st.sets(st.sampled_from(gaps), min_size=1)), reverse=True):
        text = text[:gap] + text[gap + 1 :]
    return text


def _doubled_word(draw: st.DrawFn, text: str, code: str) -> str:
    """Give a function word twice, as a link and its text do."""
    words = next(language.page.never_doubled_words for language in LANGUAGES if language.code == code)
    places = [match.end() for match in re.finditer(r"(?<= )\w+(?= )", text) if match[0] in words]
    at = draw(st.sampled_from(places))
    return f"{text[:at]} {text[text.rindex(' ', 0, at) + 1 : at]}{text[at:]}"


def _mojibake(draw: st.DrawFn, text: str, _code: str) -> str:
    """Read the UTF-8 of some letters as Windows-1252."""
    signs = sorted(sign for sign in set(_ABROAD.findall(text)) if _survives(sign))
    broken = draw(st.sets(st.sampled_from(signs))) if signs else set()
    return "".join(sign.encode().decode("cp1252") if sign in broken else sign for sign in text)


def _survives(sign: str) -> bool:
    try:
        return sign.encode().decode("cp1252").encode("cp1252").decode() == sign
    except UnicodeError:
        return False
