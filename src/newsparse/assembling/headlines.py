"""The title of an HTML page: the one that its headline, its head and its JSON-LD agree on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newsparse._article import Evidence
from newsparse._fold import fold
from newsparse.assembling import declared
from newsparse.assembling._context import Context, Found
from newsparse.assembling.title import title

_SEPARATOR = re.compile(r"\s+[|·•–—»«‹›~-]\s+|\s*(?:[|｜ㅣ：]|::)\s*")
_WEIGHTS = {"meta.og:title": 3.0, "jsonld.headline": 3.0, "title": 2.9, "title_dup": 2.9, "meta.twitter:title": 1.0}
_OTHER_WEIGHT = 0.8
_WORD = re.compile(r"\w+")
_MIN_SITE = 4  # letters of a site's name that may be recognised inside a longer one


def headline(context: Context) -> Found[str | None]:
    """Return the title: of flat text the headline, of an HTML page what most places agree on, without the site's name.

    A place that adds something behind a separator votes for what stands before it, if another place says just that.
    """
    page, shown = context.document.html, title(context)
    if page is None:
        return shown
    names = declared.site_names(page, context.document.url)
    candidates = [
        *shown.evidence,
        *[Evidence("title", value, _source(source)) for value, source in declared.titles(page)],
    ]
    bare = [(without_site(one.value, names), one) for one in candidates if one.value.strip()]
    keys = [_key(value) for value, _ in bare]
    votes: dict[str, float] = {}
    for key, (value, one) in zip(keys, bare, strict=True):
        for voted in {key, *[shorter for shorter in _beginnings(value) if shorter in keys]}:
            votes[voted] = votes.get(voted, 0.0) + _WEIGHTS.get(one.source, _OTHER_WEIGHT)
    if not bare:
        return shown
    best = max(range(len(bare)), key=lambda i: (votes[keys[i]], _WEIGHTS.get(bare[i][1].source, 0.0), -i))
    order = sorted(range(len(bare)), key=lambda i: (keys[i] != keys[best], i != best, i))
    return Found(bare[best][0], tuple(_with_value(bare[i][1], bare[i][0]) for i in order))


def without_site(title: str, names: Iterable[str]) -> str:
    """Cut the name of the site, and a date or section before it, off a title.

    Example:
        >>> without_site("Talks begin | World - The Courier", ["The Courier"])
        'Talks begin | World'
        >>> without_site("Talks begin - again", ["The Courier"])
        'Talks begin - again'
    """
    parts = list(_SEPARATOR.finditer(title))
    if parts and is_site(title[parts[-1].end() :], names):
        return title[: parts[-1].start()].strip() or title
    before, colon, rest = title.partition(": ")
    if colon and _key(before) in map(_key, names):
        return rest.strip() or title
    if parts and is_site(title[: parts[0].start()], names):
        return title[parts[0].end() :].strip() or title
    return title


def is_site(part: str, names: Iterable[str]) -> bool:
    """Tell whether words are the name of a site, in a longer or shorter form.

    Example:
        >>> is_site("Courier Online", ["The Courier", "courier"]), is_site("Ann Courier-Smith of Leeds", ["courier"])
        (True, False)
    """
    key = _key(part)
    return bool(key) and any(_same_site(key, name) for name in map(_key, names) if name)


def is_house(author: str, names: Iterable[str]) -> bool:
    """Tell whether an author is the site itself: it bears its name, or begins with it.

    Example:
        >>> is_house("Courier Online", ["courier"]), is_house("Ann Courier", ["courier"])
        (True, False)
    """
    words = _WORD.findall(fold(author))
    beginnings = {"".join(words[:k]) for k in range(1, len(words) + 1)}
    return any(key and key in beginnings for key in map(_key, names))


def _same_site(key: str, name: str) -> bool:
    shorter, longer = sorted((key, name), key=len)
    if key == name:
        return True
    return (
        len(shorter) >= _MIN_SITE
        and longer.startswith(shorter) | longer.endswith(shorter)
        and len(longer) < 2 * len(shorter) + 8
    )


def _beginnings(title: str) -> Sequence[str]:
    return [_key(title[: found.start()]) for found in _SEPARATOR.finditer(title)]


def _key(text: str) -> str:
    """Return what titles have in common whatever their marks, spaces and case."""
    return "".join(_WORD.findall(fold(text)))


def _source(source: str) -> str:
    return "head.title" if source == "title" else source


def _with_value(one: Evidence, value: str) -> Evidence:
    return one if one.value == value else Evidence(one.field, value, one.source, one.span, one.by)
