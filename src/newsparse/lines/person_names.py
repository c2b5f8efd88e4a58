"""Whether words are the name of a person, as pages show it beside a headline, and what is cut off to see it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from newsparse.gazetteers.first_names import GIVEN
from newsparse.languages.many.byline_words import (
    CHINESE_AUTHORS,
    CHINESE_LABELS,
    ENDING_LINE_ROLES,
    JAPANESE_ROLES,
    KOREAN_KINDS,
    KOREAN_ROLES,
    LEADING_ROLES,
    MEDIA_ENDINGS,
)
from newsparse.lines.byline_words import BylineTable, first_word
from newsparse.text.capitals import LINKS, is_capital
from newsparse.text.fold import fold, without_accents
from newsparse.text.patterns import late_pattern

MAX_NAME = 60  # code points
_MAX_WORDS = 5
_MAX_NICKNAME = 2  # words
_MAX_HELP = 8  # words
_MAX_ROLE = 3  # words before a name that say what somebody is
_MAX_GIVEN = 2  # words of a first name behind a comma
_NICKNAME = late_pattern(r"[^\W\d_][\w.-]{1,30}")
_EAST_ASIAN = late_pattern("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_WORD = late_pattern(r"[^\s,:]+")
_WHOLE_WORD = late_pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_KEY_WORD = late_pattern(r"[^\W_]+")
_EDGES = " \t\n\u00a0\u202f\u200b,;:|/·•⋅∙–—-_()[]\"'“”«»*~>›<‹."
_SIGNS = late_pattern(r"[@#=<>{}\\$€£%!?…]|https?:|www\.|\.(?:com|org|net|de|fr|html)\b")


class _EastAsian(NamedTuple):
    """Patterns of names in Chinese, Japanese and Korean: compiled for the first page that has these letters."""

    name: re.Pattern[str]
    korean: re.Pattern[str]
    japanese: re.Pattern[str]
    leading: re.Pattern[str]
    label: re.Pattern[str]


@lru_cache(maxsize=1)
def _east_asian() -> _EastAsian:
    return _EastAsian(
        name=re.compile(
            "[\u4e00-\u9fff\u3005]{2,5}|[\u4e00-\u9fff\u3005]{1,3}[\u3040-\u309f]{2,4}|[\uac00-\ud7af]{2,4}|[\u30a0-\u30ff\u4e00-\u9fff・·]{2,12}"
        ),
        korean=re.compile(
            "(?<![\uac00-\ud7af])([\uac00-\ud7af]{2,4})\\s?"
            f"(?:(?:{'|'.join(KOREAN_KINDS)})\\s?)?(?:{'|'.join(KOREAN_ROLES)})(?![\uac00-\ud7af])"
        ),
        japanese=re.compile(
            "(?<![\u4e00-\u9fff])"
            "([\u4e00-\u9fff\u3005]{1,3}[ \u3000][\u4e00-\u9fff\u3005]{1,3}|[\u4e00-\u9fff\u3005]{2,5})"
            f"\\s?(?:{'|'.join(JAPANESE_ROLES)})"
        ),
        leading=re.compile(rf"(?:{'|'.join(LEADING_ROLES)})\s?([\u4e00-\u9fff]{{2,4}})(?=$|[\s/／,，|｜)）〕】])"),
        label=re.compile(rf"({'|'.join(CHINESE_LABELS)})\s?[:：]"),
    )


class ShownName(NamedTuple):
    """A name as it stands in a line."""

    name: str
    start: int
    end: int


def is_introduction(line: str, bylines: BylineTable) -> bool:
    """Tell whether a line is nothing but the words before a name: "By", "Autor:"."""
    found = bylines.introduction.match(line) if _may_be_introduced(line, bylines) else None
    return found is not None and found.end() >= len(line.rstrip())


def after_introduction(line: str, bylines: BylineTable) -> int | None:
    """Return where a name begins behind "by" and its like; None where a line begins otherwise.

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> known = BylineTable(language.bylines for language in LANGUAGES)
        >>> [after_introduction(words, known) for words in ("By Jana Tarnow", "Byby JANA TARNOW", "Bypass")]
        [3, 5, None]
    """
    if not _may_be_introduced(line, bylines):
        return None
    at = 0
    for _ in range(3):  # "Byby", "Written by: By"
        found = bylines.introduction.match(line[at:]) or bylines.fused.match(line[at:])
        if found is None or not found.end():
            break
        at += found.end()
    return behind_our(line, at, bylines) or None


def _may_be_introduced(line: str, bylines: BylineTable) -> bool:
    """Tell by its first word whether a line may begin with "by" and its like, or "our": few do."""
    word = first_word(line)
    return not word or word in bylines.beginnings or line.startswith(bylines.fused_words)


def credits_picture(line: str, bylines: BylineTable) -> bool:
    """Tell whether a line begins as those about pictures do.

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> known = BylineTable(language.bylines for language in LANGUAGES)
        >>> credits_picture("Photo by Jana Tarnow", known), credits_picture("By Jana Tarnow", known)
        (True, False)
    """
    word = first_word(line)
    return (not word or word in bylines.of_pictures) and bylines.credit.match(line) is not None


def behind_our(line: str, at: int, bylines: BylineTable) -> int:
    """Return where a name begins behind "our correspondent" at a place of a line; the place itself without it.

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> known = BylineTable(language.bylines for language in LANGUAGES)
        >>> line = "Von unserem Redaktionsmitglied Jana Tarnow"
        >>> line[behind_our(line, 4, known) :], behind_our("By Our Lady", 3, known)
        ('Jana Tarnow', 3)
    """
    first = _WORD.search(line, at, at + MAX_NAME)
    if first is None or _key(first[0]) not in bylines.words.our:
        return at
    roles = 0
    for word in islice(_WORD.finditer(line, first.end(), at + MAX_NAME), _MAX_ROLE):
        if not (_is_role(word[0], bylines) or (roles == 0 and word[0].islower())):
            break
        roles += 1
        at = word.end()
    return at + len(line[at:]) - len(line[at:].lstrip(" :,")) if roles else at


def behind_role(words: str, bylines: BylineTable) -> str:
    """Return the name behind what somebody is, where that stands first; else the words themselves.

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> known = BylineTable(language.bylines for language in LANGUAGES)
        >>> [behind_role(words, known) for words in ("Political editor Jana Tarnow", "Jana Tarnow", "Editor Tarnow")]
        ['Jana Tarnow', 'Jana Tarnow', 'Editor Tarnow']
    """
    tokens = words.split()
    last = next((k for k in range(min(len(tokens) - 2, _MAX_ROLE) - 1, -1, -1) if _is_role(tokens[k], bylines)), -1)
    is_led = last >= 0 and all(
        _is_role(token, bylines) or _key(token) in bylines.words.fields for token in tokens[: last + 1]
    )
    return " ".join(tokens[last + 1 :]) if is_led else words


def person_name(words: str, bylines: BylineTable) -> str | None:
    """Return the name of a person that some words are, without what surrounds it; None where they are none.

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> known = BylineTable(language.bylines for language in LANGUAGES)
        >>> [person_name(words, known) for words in ("Jana Tarnow Follow", "All posts by Jana Tarnow", "Read more")]
        ['Jana Tarnow', 'Jana Tarnow', None]
        >>> [person_name(words, known) for words in ("Jana Tarnow is in", "Jana Tarnow Founder", "Trial Attorney")]
        [None, 'Jana Tarnow', None]
    """
    bare = _listed(" ".join(words.split()).strip(_EDGES), bylines)
    if not 1 < len(bare) <= MAX_NAME or _SIGNS.search(bare) or names_no_agency(bare, bylines):
        return None
    if not bare.isascii() and _EAST_ASIAN.search(bare):
        return _east_asian_name(bare, bylines)
    tokens = [*_without_roles(_without_bracket(bare).split(), bylines)]
    no_names = bylines.words.no_names
    kept = next((k for k in range(len(tokens), 0, -1) if _key(tokens[k - 1]) not in no_names), 0)
    if kept < len(tokens) and kept < 2:  # noqa: PLR2004 - "Courier Online" is no person
        return None
    tokens = tokens[:kept]
    tokens = _without_titles(tokens)
    if not tokens or len(tokens) > _MAX_WORDS + ("(" in bare) or any(map(str.isdigit, "".join(tokens))):
        return None
    if not all(_may_stand_in_name(token, no_names) for token in tokens) or not is_capital(tokens[0].lstrip("(")):
        return None
    name = " ".join(tokens).strip(" ,;:|")
    return name if sum(map(str.isalpha, name)) > 1 and len(tokens[-1].strip(".")) > 1 else None


def person_key(name: str) -> str:
    """Return what one person's names have in common: without accents, case, marks and middle initials.

    Example:
        >>> person_key("José M. Farrow") == person_key("JOSE FARROW")
        True
    """
    words = _KEY_WORD.findall(without_accents(fold(name)))
    return " ".join([word for k, word in enumerate(words) if len(word) > 1 or k in (0, len(words) - 1)])


def is_full_name(name: str) -> bool:
    """Tell whether a name has several words, or is one of a script that writes names without spaces."""
    if " " in name.strip():
        return True
    return not name.isascii() and _east_asian().name.fullmatch(name) is not None and not name.endswith(MEDIA_ENDINGS)


def is_nickname(words: str, bylines: BylineTable) -> bool:
    """Tell whether a line is nothing but one name that somebody goes by: a word or two, without those of buttons.

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> known = BylineTable(language.bylines for language in LANGUAGES)
        >>> [is_nickname(words, known) for words in ("gull7", "crazy lennys", "Read more", "Trial Attorney")]
        [True, True, False, False]
    """
    known = bylines.words
    tokens = words.split()
    keys = [_key(token) for token in tokens]
    if not 1 <= len(tokens) <= _MAX_NICKNAME or any(
        key in known.no_names or _is_role(key, bylines) or key in known.introducing for key in keys
    ):
        return False
    return all(_NICKNAME.fullmatch(token) for token in tokens) and sum(map(str.isalpha, words)) > 2  # noqa: PLR2004 - letters


def names_no_agency(words: str, bylines: BylineTable) -> bool:
    """Tell whether words say that agencies helped, and not which: "Avec agences", "with agency inputs".

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> known = BylineTable(language.bylines for language in LANGUAGES)
        >>> [names_no_agency(words, known) for words in ("Con agencias", "Agenturen", "Con Dolan", "avec AFP")]
        [True, True, False, False]
    """
    keys = [_key(word) for word in words.split()[:_MAX_HELP]]
    return not bylines.words.unnamed_agencies.isdisjoint(keys) and bylines.of_agencies.issuperset(keys)


def after_help(words: str, bylines: BylineTable) -> str:
    """Return what stands behind "with" or "with material from"; the words themselves where nothing does.

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> known = BylineTable(language.bylines for language in LANGUAGES)
        >>> [after_help(words, known) for words in ("Mit Material von dpa", "Con Dolan", "Material")]
        ['dpa', 'Dolan', 'Material']
    """
    tokens = words.split()
    if len(tokens) > 1 and _key(tokens[0]) in bylines.words.helped:
        at = next(
            (k for k, token in enumerate(tokens[1:-1], 1) if _key(token) not in bylines.words.material), len(tokens) - 1
        )
        return " ".join(tokens[at:])
    return words


def is_generic(name: str, bylines: BylineTable) -> bool:
    """Tell whether an author is nobody in particular: "admin", "Editorial Team".

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> known = BylineTable(language.bylines for language in LANGUAGES)
        >>> [is_generic(words, known) for words in ("admin", "Editorial Team", "Jana Tarnow", "NOC Admin")]
        [True, True, False, True]
    """
    words = _WHOLE_WORD.findall(fold(name))
    known = bylines.words
    return known.generic.issuperset(words) or words[-1] in known.administrators


def last_first(words: str) -> str | None:
    """Return the name that words give as "Last, First"; None where that order does not show by a first name.

    Example:
        >>> last_first("Tarnow, Jana"), last_first("Jana, Anna"), last_first("Jana Tarnow, Anna Lind")
        ('Jana Tarnow', None, None)
    """
    last, comma, first = (part.strip() for part in words.partition(","))
    if not comma or "," in first or len(last.split()) != 1 or not 1 <= len(first.split()) <= _MAX_GIVEN:
        return None
    is_given = fold(first.split()[0]).strip(".") in GIVEN and fold(last) not in GIVEN
    return f"{first} {last}" if is_given and is_capital(last) and is_capital(first) else None


def has_given_name(name: str) -> bool:
    """Tell whether a name of several words begins with a first name."""
    first, space, _ = name.partition(" ")
    return bool(space) and fold(first).strip(".") in GIVEN


def east_asian_names(line: str) -> Iterator[ShownName]:
    """Yield the names that a Chinese, Japanese or Korean line gives its authors.

    Example:
        >>> [one.name for one in east_asian_names("来源：港口之家作者：柳舟责编：周帆")]
        ['柳舟']
        >>> [one.name for one in east_asian_names("이가람 기자 | 2020-03-04")]
        ['이가람']
    """
    if not _EAST_ASIAN.search(line):
        return
    labels = [*_east_asian().label.finditer(line)]
    for k, label in enumerate(labels):
        if label[1] in CHINESE_AUTHORS:
            end = labels[k + 1].start() if k + 1 < len(labels) else len(line)
            for found in re.finditer(
                "[\u4e00-\u9fff]{2,4}(?:·[\u4e00-\u9fff]{1,6})?", line[label.end() : min(end, label.end() + 24)]
            ):
                yield ShownName(found[0], label.end() + found.start(), label.end() + found.end())
    for pattern in (_east_asian().korean, _east_asian().japanese, _east_asian().leading):
        for found in pattern.finditer(line):
            if _east_asian().label.match(line, found.start()) is None and found[1] not in CHINESE_AUTHORS:
                yield ShownName(found[1], found.start(1), found.end(1))


def _east_asian_name(words: str, bylines: BylineTable) -> str | None:
    named = next(east_asian_names(words), None)
    if named:
        return named.name
    bare = re.sub(rf"\s?(?:{'|'.join(ENDING_LINE_ROLES)})$", "", words)
    is_name = _east_asian().name.fullmatch(bare) is not None and not bare.endswith(MEDIA_ENDINGS)
    return bare if is_name and bare not in bylines.words.no_names else None


def _listed(words: str, bylines: BylineTable) -> str:
    """Return the name behind "View all posts by" and its like."""
    tokens = words.split()
    for k, token in enumerate(tokens[:-1]):
        key = fold(token).strip(":")
        if k and key in bylines.words.of:
            return " ".join(tokens[k + 1 :])
        if key not in bylines.words.listing:
            break
    at = after_introduction(words, bylines)
    return words[at:].strip(_EDGES) if at else words


def _without_bracket(words: str) -> str:
    """Return words without what stands in brackets at their end: "Jana Tarnow (Lindhafen)"."""
    before, bracket, rest = words.partition("(")
    inner, closing, behind = rest.partition(")")
    is_inside = bracket and closing and behind.strip()[:1].isupper() and len(inner.split()) == 1
    return f"{before.strip()} ({inner}) {behind.strip()}" if is_inside else before


def _without_roles(tokens: list[str], bylines: BylineTable) -> Iterator[str]:
    """Yield the words of a name up to what somebody is: from a third word on, or all of what stands before it."""
    cut = len(tokens)
    for k in range(len(tokens) - 1, 1, -1):
        if _is_role(tokens[k], bylines):
            cut = k
    if cut < len(tokens):
        while cut > 2 and _key(tokens[cut - 1]) in bylines.words.fields:  # noqa: PLR2004 - a first and a last name
            cut -= 1
    if len(tokens) > 1 and _is_role(tokens[-1], bylines) and cut == len(tokens):
        return
    yield from tokens[:cut]


def _is_role(token: str, bylines: BylineTable) -> bool:
    key = _key(token)
    return key in bylines.words.roles or key.endswith(bylines.role_endings)


def _without_titles(tokens: list[str]) -> list[str]:
    """Return a name without degrees at its end."""
    cut = next((k for k, token in enumerate(tokens) if k and tokens[k - 1].endswith(",")), len(tokens))
    return tokens[:cut]


def _may_stand_in_name(token: str, no_names: frozenset[str]) -> bool:
    key = _key(token)
    if key in no_names and key not in LINKS:
        return False
    bare = token.strip("(),.'’")
    return bool(bare) and (is_capital(bare) or fold(bare) in LINKS)


@lru_cache(maxsize=4_000)
def _key(token: str) -> str:
    return fold(token).strip(".,:;()'\"|")
