"""A text as a row of word classes: one character a word, so that a regular expression can match them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

import attrs

from newsparse._classes import frozen
from newsparse.annotation.times.calendar import FIRST_YEAR, LAST_YEAR
from newsparse.languages.schema.times import Meaning, TimeLexicon
from newsparse.text.patterns import late_pattern
from newsparse.text.words import SOFT_HYPHEN

OTHER, BREAK, SPECIAL = "x", "\n", "!"
_SPECIAL = late_pattern(SPECIAL)
_TOKEN = late_pattern(
    rf"((?! )(?:[a-zß-öø-ÿ]++(?![^\W\d_]|{SOFT_HYPHEN})|[,.']"  # as most are, found faster than by what a letter is
    rf"|[^\W\d_]++(?:{SOFT_HYPHEN}++[^\W\d_]++)*+|[0-9]++(?:[.,:/-][0-9]++)*+|\n\s*+|[^\w\s{SOFT_HYPHEN}]|_++|\d++))"
)
_SHAPES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("iso", late_pattern(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")),
    ("clock", late_pattern(r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?")),
    ("numdate", late_pattern(r"[0-9]{1,2}([./-])[0-9]{1,2}\1(?:[0-9]{4}|[0-9]{2})")),
    ("dotted", late_pattern(r"[0-9]{1,2}[.][0-9]{2}")),
    ("fraction", late_pattern(r"1/2")),
    ("num", late_pattern(r"[0-9]{1,3}(?:[.,][0-9]{3}){1,3}")),
    ("num", late_pattern(r"[0-9]{1,9}[.,][0-9]{1,2}")),
)
_BUILT_IN = ("iso", "clock", "numdate", "dotted", "fraction", "num", "ord", "year", "month", "soft_month")
_PUNCTUATION = {"comma": ",", "dot": ".", "dash": "-", "open": "(", "close": ")", "slash": "/", "colon": ":"}
_EVEN = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("´", "'"), ("`", "'"), ("‐", "-"), ("‑", "-"), ("–", "-"), ("—", "-"))
_LONGEST_NUMBER = 9  # figures; longer ones count nothing that time expressions count


Phrase = tuple[tuple[str, ...], str, Meaning]


@frozen
class Entry:
    """What the lexicon knows of a word: its own class and value, and the phrases that begin with it."""

    code: str
    value: Meaning
    is_alone: bool
    """It is what it is unless a phrase follows: no number, which may go on."""
    phrases: Mapping[str, tuple[Phrase, ...]] = attrs.field(factory=dict)
    """By their second word: the following words, class and value of each; the longest first."""


@frozen(eq=False)
class Lexicon:
    """The words of one language by what they are, and the character of each class."""

    table: TimeLexicon
    codes: Mapping[str, str]
    entries: Mapping[str, Entry]
    marks: Mapping[str, str]
    """The class of each known word, `SPECIAL` for one that may begin a phrase or number."""


@frozen(eq=False)
class Words:
    """The words of a text: parallel rows of classes and places, and what some of them are worth."""

    lexicon: Lexicon
    text: str
    folded: str
    codes: str
    starts: list[int]
    ends: list[int]
    made: dict[int, Meaning]
    """Values of phrases and figures; those of single words stand in the lexicon."""

    def word(self, index: int) -> str:
        """Return the word in lower case, without soft hyphens; an empty string outside the text."""
        if not 0 <= index < len(self.codes):
            return ""
        return self.folded[self.starts[index] : self.ends[index]].replace(SOFT_HYPHEN, "")

    def value(self, index: int) -> Meaning:
        """Return what the word is worth, 0 for one of no class."""
        if index in self.made:
            return self.made[index]
        entry = self.lexicon.entries.get(self.word(index))
        return entry.value if entry else 0

    def has_capital(self, index: int) -> bool:
        """Tell whether the word is written with a capital."""
        return self.text[self.starts[index]].isupper()


@lru_cache(maxsize=32)
def lexicon(table: TimeLexicon) -> Lexicon:
    """Return the lexicon of a table; made once for each."""
    names = [*_BUILT_IN, *(name for name in table.words if name not in _BUILT_IN)]
    codes = {name: chr(0x100 + index) for index, name in enumerate(names)} | _PUNCTUATION
    single: dict[str, tuple[str, Meaning]] = {
        word: (codes["soft_month" if word in table.soft_months else "month"], value)
        for word, value in table.months.items()
    }
    phrases: dict[str, dict[str, list[Phrase]]] = {}
    for name, words in table.words.items():
        for spelling, value in words.items():
            first, *rest = _TOKEN.findall(spelling)
            if rest:
                phrases.setdefault(first, {}).setdefault(rest[0], []).append((tuple(rest), codes[name], value))
            else:
                single[first] = (codes[name], value)
    entries, number = {}, codes.get("number")
    for first in single.keys() | phrases.keys():
        code, value = single.get(first, (first if first in _PUNCTUATION.values() else OTHER, 0))
        by_second = phrases.get(first, {})
        is_alone = code != number and not first[0].isdigit()
        entries[first] = Entry(
            code, value, is_alone, {second: _longest_first(found) for second, found in by_second.items()}
        )
    marks = {word: SPECIAL if entry.phrases or entry.code == number else entry.code for word, entry in entries.items()}
    signs = {sign: sign for sign in _PUNCTUATION.values()}
    return Lexicon(table=table, codes=codes, entries=entries, marks=signs | marks)


def _longest_first(phrases: list[Phrase]) -> tuple[Phrase, ...]:
    return tuple(sorted(phrases, key=lambda phrase: -len(phrase[0])))


def lex(text: str, table: TimeLexicon) -> Words:
    """Cut a text into words and give each its class.

    Example:
        >>> from newsparse.languages.fr.times import TIMES
        >>> words = lex("Le 19 juin", TIMES)
        >>> [(words.word(i), words.value(i)) for i in range(3)]
        [('le', 0), ('19', 19), ('juin', 6)]
    """
    known = lexicon(table)
    folded = _fold(text)
    cut = _cut(folded)
    spelt, firsts, lasts = cut
    marks = known.marks
    row = [marks.get(word, OTHER) if word > ":" else marks.get(word) or _mark(word) for word in spelt]
    codes: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    made: dict[int, Meaning] = {}
    done, count = 0, len(spelt)
    for match in _SPECIAL.finditer("".join(row)):
        index = match.start()
        if index < done:
            continue
        entry = known.entries.get(spelt[index])
        follows = spelt[index + 1] if index + 1 < count else ""
        if entry is not None and entry.is_alone and follows not in entry.phrases:
            row[index] = entry.code  # it could begin a phrase and does not, as most that could
            continue
        codes += row[done:index]
        starts += firsts[done:index]
        ends += lasts[done:index]
        done, units = _special(cut, index, known, text)
        for start, end, code, value in units:
            made[len(codes)] = value
            codes.append(code)
            starts.append(start)
            ends.append(end)
    codes += row[done:]
    starts += firsts[done:]
    ends += lasts[done:]
    return Words(known, text, folded, "".join(codes), starts, ends, made)


class _Cut(NamedTuple):
    """The words of a text as they are looked up, and where each begins and ends."""

    spelt: list[str]
    starts: list[int]
    ends: list[int]


def _cut(folded: str) -> _Cut:
    parts = _TOKEN.split(folded)  # in turn what lies between two words, and a word
    places = [*accumulate(map(len, parts))]
    spelt = parts[1::2]
    if SOFT_HYPHEN in folded:
        spelt = [word.replace(SOFT_HYPHEN, "") for word in spelt]
    return _Cut(spelt, places[:-1:2], places[1::2])


def _mark(word: str) -> str:
    """Return the class of a word without letters that the lexicon does not know, as far as it shows at once."""
    if word[0].isdigit() or word[0] == "\n":
        return SPECIAL
    return OTHER


def _fold(text: str) -> str:
    """Return `text` in lower case with even apostrophes and dashes, each code point in its place."""
    folded = text.lower()
    if len(folded) != len(text):  # a few capitals become two code points
        folded = "".join([low if len(low := char.lower()) == 1 else char for char in text])
    for variant, even in _EVEN:
        if variant in folded:
            folded = folded.replace(variant, even)
    return folded


_Unit = tuple[int, int, str, Meaning]


def _special(cut: _Cut, index: int, known: Lexicon, text: str) -> tuple[int, list[_Unit]]:
    """Read a phrase, a number, figures or the end of a line; return the index behind it, and what it is."""
    spelt, starts, ends = cut
    word, start, end = spelt[index], starts[index], ends[index]
    entry = known.entries.get(word)
    if entry is not None:
        behind, units = _phrase(cut, index, entry, known)
        if units[0][2] != OTHER or not word[0].isdigit():  # figures may begin a phrase ("2020er") and stand alone
            return behind, units
    index += 1
    if word[0] == "\n":
        follows = text[end : end + 1]
        wrapped = word.count("\n") == 1 and (follows.islower() or follows.isdigit())
        return index, [] if wrapped else [(start, end, BREAK, 0)]
    if not word.isascii():
        return index, [(start, end, OTHER, 0)]
    following = spelt[index] if index < len(spelt) and starts[index] == end else ""
    if following in known.table.ordinal_endings and word.isdigit():
        return index + 1, [(start, ends[index], known.codes["ord"], int(word[:_LONGEST_NUMBER]))]
    return index, list(_figures(word, start, known.codes))


def _phrase(cut: _Cut, index: int, entry: Entry, known: Lexicon) -> tuple[int, list[_Unit]]:
    spelt, start, end = cut.spelt, cut.starts[index], cut.ends[index]
    index += 1
    code, value = entry.code, entry.value
    following = spelt[index] if index < len(spelt) else ""
    for rest, phrase_code, phrase_value in entry.phrases.get(following, ()):
        if tuple(spelt[index : index + len(rest)]) == rest:
            index += len(rest)
            code, value = phrase_code, phrase_value
            break
    if code == known.codes.get("number"):
        index, value = _number(spelt, index, float(value), known.entries, (code, known.codes.get("one", "")))
        code = known.codes["num"]
    return index, [(start, max(end, cut.ends[index - 1]), code, value)]


def _number(
    spelt: list[str], index: int, value: float, entries: Mapping[str, Entry], classes: tuple[str, str]
) -> tuple[int, int | float]:
    """Read on through a number of several words; return where it ends and its value.

    Args:
        spelt: the words of the text.
        index: the word behind the first of the number.
        value: what the first is worth.
        entries: what the lexicon knows.
        classes: those of numbers, and of "one", which is an article too and adds behind a hyphen alone: "twenty-one".
    """
    total, group = (value, 0.0) if value >= 1000 else (0.0, value)  # noqa: PLR2004 - "mille deux cents"
    while index < len(spelt):
        step = 2 if spelt[index] == "-" and index + 1 < len(spelt) else 1
        entry = entries.get(spelt[index + step - 1])
        if entry is None or entry.code not in classes[:step]:
            break
        part = float(entry.value)
        if part >= 1000 and not total:  # noqa: PLR2004 - thousand closes a group
            total, group = total + max(group, 1) * part, 0
        elif (part == 100 and group < 100) or (part == 20 and group == 4):  # noqa: PLR2004 - hundred; quatre-vingts
            group = max(group, 1) * part
        elif _adds(group, part):
            group += part
        else:
            break
        index += step
    whole = total + group
    return index, int(whole) if whole.is_integer() else whole


def _adds(group: float, part: float) -> bool:
    """Tell whether a number word adds to those before it: "cent vingt", "soixante-dix", "dix-sept"."""
    tens = group % 100
    return part < 100 and (tens == 0 or (tens % 10 == 0 and part < 20 <= tens) or (tens == 10 and 7 <= part <= 9))  # noqa: PLR2004 - dix-sept


def _figures(word: str, start: int, codes: Mapping[str, str]) -> Iterator[_Unit]:
    """Yield what a run of figures says: one date, time or number, or its parts."""
    if word.isdigit():
        yield start, start + len(word), *_figure(word, codes)
        return
    for name, shape in _SHAPES:
        if shape.fullmatch(word):
            yield start, start + len(word), codes[name], _amount(word) if name == "num" else word
            return
    for match in re.finditer(r"[0-9]+|[.,:/-]", word):
        place = start + match.start(), start + match.end()
        if match[0].isdigit():
            yield *place, *_figure(match[0], codes)
        else:
            yield *place, match[0], 0


def _amount(word: str) -> int | float:
    if len(word) - max(word.rfind("."), word.rfind(",")) == 4:  # noqa: PLR2004 - thousands: a mark and three figures
        return int(word.replace(".", "").replace(",", ""))
    return float(word.replace(",", "."))


def _figure(word: str, codes: Mapping[str, str]) -> tuple[str, Meaning]:
    if len(word) > _LONGEST_NUMBER:
        return OTHER, 0
    value = int(word)
    if len(word) == 4 and FIRST_YEAR <= value <= LAST_YEAR:  # noqa: PLR2004 - figures of a year
        return codes["year"], value
    return codes["num"], value
