"""Lines that name authors in Chinese, Japanese or Korean, and do nothing else: 文・NAME, NAME 記者."""

from __future__ import annotations

import re
from functools import lru_cache

from newsparse.languages.many.byline_words import (
    DESK_ENDINGS,
    JAPANESE_ROLES,
    KOREAN_KINDS,
    KOREAN_ROLES,
    MEDIA_ENDINGS,
    OTHER_WORKS,
    WRITING,
)
from newsparse.lines.person_names import ShownName

_MAX_LINE = 40  # code points; two authors with what they did have fewer
_LEAST = 3  # signs of a name right before a role: "女性記者" is a woman who reports
FIRST_EAST_ASIAN = "\u2e80"
"""From here on come the scripts of East Asia."""

_HAN = r"\u4e00-\u9fff\u3005"
_KANA = r"\u3040-\u30ff"
_NAME = rf"(?:[{_HAN}]{{1,4}}[ \u3000][{_HAN}{_KANA}]{{1,4}}|[{_HAN}][{_HAN}{_KANA}]{{1,6}}|[\uac00-\ud7af]{{2,4}})"
_SIGN = r"(?:\s?[:：・＝=／/|｜]\s?|[ \u3000]{1,2})"


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a line that says what its authors did, and of one that says what somebody is."""
    writing, others = "|".join(WRITING), "|".join(OTHER_WORKS)
    more = rf"(?:[\s、，,・／/]+(?:{others}){_SIGN}.{{2,24}})?"
    roles = "|".join((*JAPANESE_ROLES, *(rf"(?:(?:{'|'.join(KOREAN_KINDS)})\s?)?{role}" for role in KOREAN_ROLES)))
    return (
        re.compile(rf"[（(【\[]?(?:{writing}){_SIGN}({_NAME})(?:[、，,]({_NAME}))?{more}[）)】\]]?"),
        re.compile(rf"[（(【\[]?({_NAME})\s?(?:{roles})[）)】\]]?"),
    )


@lru_cache(maxsize=1)
def words_of_writing() -> frozenset[str]:
    """Return the words of what stands before a sign and the names of those who wrote."""
    return frozenset(word for phrase in WRITING for word in re.findall(r"\w+", phrase))


def may_name_east_asian(line: str) -> bool:
    """Tell most lines from such bylines: by their length, and by their first two signs, of which one is no ASCII."""
    return (line[1:2] >= FIRST_EAST_ASIAN or line[:1] >= FIRST_EAST_ASIAN) and len(line) <= _MAX_LINE


def read_east_asian_byline(line: str) -> tuple[ShownName, ...]:
    """Return whom a line names as its authors; nobody if it is no such byline.

    byline = what-they-did sign name ["、" name] [other-work sign names] | name role; either may stand in brackets.

    Example:
        >>> [one.name for one in read_east_asian_byline("（文・写真　柳田健）")]
        ['柳田健']
        >>> read_east_asian_byline("政治部記者"), read_east_asian_byline("文化と暮らし")
        ((), ())
    """
    bare = line.strip()
    if not may_name_east_asian(bare):
        return ()
    by_work, by_role = _patterns()
    offset = line.find(bare)
    if found := by_work.fullmatch(bare):
        return tuple([_named(found, group, offset) for group in (1, 2) if found[group]])
    found = by_role.fullmatch(bare)
    if found is None or found[1].endswith((*DESK_ENDINGS, *MEDIA_ENDINGS)):
        return ()
    is_name = len(found[1]) >= _LEAST and not _is_sentence(found[1])
    return (_named(found, 1, offset),) if is_name else ()


def _is_sentence(name: str) -> bool:
    """Tell whether kana stand among the signs that no space sets apart: "話した記者" has no name."""
    return not any(map(str.isspace, name)) and any("\u3040" <= sign <= "\u30ff" for sign in name)


def _named(found: re.Match[str], group: int, offset: int) -> ShownName:
    return ShownName(found[group], found.start(group) + offset, found.end(group) + offset)
