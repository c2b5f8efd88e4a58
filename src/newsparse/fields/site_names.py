"""What a page calls its own site, and recognising that name in titles and bylines."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern

_WORD = late_pattern(r"\w+")
_SEPARATOR = late_pattern(  # begins with one class of characters, so that a search skips to them
    r"[\s|｜ㅣ：:](?:(?<=\s)\s*(?:(?:[|·•–—»«‹›~:>-]|//?)\s+|(?:[|｜ㅣ：]|::)\s*)|(?<=[|｜ㅣ：])\s*|(?<=:):\s*)"
)
_MARK = late_pattern("[|·•–—»«‹›~:>/｜ㅣ：-]")  # one of which stands in every separator
_TIGHT = late_pattern("[-_—–](?<=[\u3040-\u30ff\u4e00-\u9fff）」】！？].)(?=[\u3040-\u30ff\u4e00-\u9fff])")
"""The mark before the name of a site in scripts without spaces."""
_SPACELESS = late_pattern("[\u0e00-\u0eff\u3040-\u30ff\u4e00-\u9fff]")
_MAX_SECTION, _MIN_HEADLINE = 2, 4  # words
_MAX_SECTION_SIGNS, _MIN_HEADLINE_SIGNS = 4, 10  # of a script without spaces
_MOST_MARKS = 16  # separators at either end of a title that are looked at; a title that has more is a list
_MIN_SITE = 4  # letters of a site's name that may be recognised inside a longer one


class SiteNames:
    """The names of a site, folded once for all comparisons.

    Example:
        >>> names = SiteNames(["The Courier", "courier"])
        >>> names.without_site("Talks begin | World - The Courier"), names.without_site("Talks begin - again")
        ('Talks begin | World', 'Talks begin - again')
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._keys = frozenset(key for name in names if (key := name_key(name)))
        self._without_site: dict[str, str] = {}

    def names_site(self, part: str) -> bool:
        """Tell whether words are the name of the site, in a longer or shorter form.

        Example:
            >>> names = SiteNames(["The Courier", "courier"])
            >>> names.names_site("Courier Online"), names.names_site("Ann Courier-Smith of Leeds")
            (True, False)
        """
        key = name_key(part)
        return bool(key) and any(_same_site(key, name) for name in self._keys)

    def names_newsroom(self, author: str) -> bool:
        """Tell whether an author is the site itself: it bears its name, or begins with it.

        Example:
            >>> names = SiteNames(["courier"])
            >>> names.names_newsroom("Courier Online"), names.names_newsroom("Ann Courier")
            (True, False)
        """
        words = _WORD.findall(fold(author))
        return not self._keys.isdisjoint("".join(words[:k]) for k in range(1, len(words) + 1))

    def without_site(self, title: str) -> str:
        """Cut the name of the site off a title, at its end or its beginning."""
        if title not in self._without_site:  # a page says the same in many places
            self._without_site[title] = self._headline(title)
        return self._without_site[title]

    def _headline(self, title: str) -> str:
        parts = _separators(title)
        if parts and self.names_site(title[parts[-1].end() :]):
            sections = [part for part in parts[:-1] if part[0].strip() == parts[-1][0].strip()]
            end = _end_of_headline(title, sections, parts[-1].start())
            return title[:end].strip() or title
        if parts and self.names_site(title[: parts[0].start()]):
            sections = [part for part in parts[1:] if part[0].strip() == parts[0][0].strip()]
            return title[_start_of_headline(title, sections, parts[0].end()) :].strip() or title
        before, colon, rest = title.partition(": ")
        if colon and name_key(before) in self._keys:
            return rest.strip() or title
        return title


def _end_of_headline(title: str, sections: Sequence[re.Match[str]], end: int) -> int:
    """Return where a headline ends before the sections that stand between it and the name of the site."""
    for mark in reversed(sections):
        if _is_section(title[mark.end() : end], title[: mark.start()]):
            end = mark.start()
    return end


def _start_of_headline(title: str, sections: Sequence[re.Match[str]], start: int) -> int:
    """Return where a headline begins behind the name of the site and its sections: "SITE » Archive » TITLE"."""
    for mark in sections:
        if _is_section(title[start : mark.start()], title[mark.end() :]):
            start = mark.end()
    return start


def _is_section(part: str, rest: str) -> bool:
    """Tell whether a part of a title is so much shorter than the rest that it names a section."""
    if _SPACELESS.search(rest):
        return len(part.strip()) <= _MAX_SECTION_SIGNS < _MIN_HEADLINE_SIGNS <= len(rest.strip())
    return len(_WORD.findall(part)) <= _MAX_SECTION < _MIN_HEADLINE <= len(_WORD.findall(rest))


def ends_of(title: str) -> tuple[str, ...]:
    """Return what stands behind the last separator of a title, and before the first; empty where it has none.

    Example:
        >>> ends_of("Talks begin | World - The Courier"), ends_of("Talks begin"), ends_of("老街重新迎客_清江日报")
        (('The Courier', 'Talks begin'), (), ('清江日报', '老街重新迎客'))
    """
    parts = _separators(title)
    return (title[parts[-1].end() :].strip(), title[: parts[0].start()].strip()) if parts else ()


def beginnings(title: str) -> list[str]:
    """Return the `name_key` of what stands before each separator of a title."""
    return [name_key(title[: found.start()]) for found in _separators(title)]


def _separators(title: str) -> list[re.Match[str]]:
    """Return the separators of a title: all that a headline may have, so that none costs more than a few looks."""
    found = [] if _MARK.search(title) is None else _at_either_end(_SEPARATOR.finditer(title))
    if found or title.isascii() or _SPACELESS.search(title) is None:
        return found
    return _at_either_end(_TIGHT.finditer(title))


def _at_either_end(marks: Iterator[re.Match[str]]) -> list[re.Match[str]]:
    """Return the first and the last marks, and keep no others: a title may be megabytes of them."""
    first = list(islice(marks, _MOST_MARKS))
    return [*first, *deque(marks, maxlen=_MOST_MARKS)]


@lru_cache(maxsize=256)  # a page says its title in several places
def name_key(text: str) -> str:
    """Return what titles have in common whatever their marks, spaces and case."""
    return "".join(_WORD.findall(fold(text)))


def _same_site(key: str, name: str) -> bool:
    if key == name:
        return True
    shorter, longer = sorted((key, name), key=len)
    is_part = longer.startswith(shorter) or longer.endswith(shorter)
    return is_part and len(shorter) >= _MIN_SITE and len(longer) < 2 * len(shorter) + 8
