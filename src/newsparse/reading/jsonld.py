"""JSON-LD: what a page declares about itself for search engines, read so that nothing in it can fail."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any, Final

from newsparse.text.patterns import late_pattern

Node = dict[str, Any]

ARTICLE_TYPES: Final = frozenset(
    """
    article newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle
    reviewnewsarticle askpublicnewsarticle advertisercontentarticle liveblogposting blogposting report techarticle
    scholarlyarticle socialmediaposting satiricalarticle newsreport
    """.split()
)
MAX_NODES: Final = 2_000
MAX_STRING: Final = 200_000

_COMMENTS = late_pattern(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|(?://\s*)?\]\]>(?:\s*\*/)?)\s*;?\s*$"
)
_TRAILING_COMMA = late_pattern(r",(?=\s{0,99}[}\]])")
_CONTROLS = late_pattern(r"[\x00-\x1f\x7f-\x9f]")
_SURROGATES = late_pattern("[\ud800-\udfff]")
_TAG = late_pattern(r"</?[a-zA-Z][^<>]{0,300}>")
_NESTING = (
    "@graph",
    "graph",
    "mainEntity",
    "mainEntityOfPage",
    "itemListElement",
    "item",
    "hasPart",
    "subjectOf",
    "about",
)


def read_jsonld(scripts: Iterable[str]) -> tuple[Node, ...]:
    """Return the objects of all scripts in page order, those of lists and graphs among them.

    Example:
        >>> [node["@type"] for node in read_jsonld(['{"@graph":[{"@type":"WebPage"},{"@type":"Article"},],}'])]
        ['WebPage', 'Article']
    """
    return tuple(node for script in scripts for node in _nodes(_load(script)))


def article_node(nodes: Iterable[Node]) -> Node:
    """Return the object that describes the article: of the right type, and saying most; empty where there is none."""
    articles = [node for node in nodes if is_article(node)]
    return max(articles, key=_fullness, default={})


def is_article(node: Node) -> bool:
    """Tell whether an object is of a type for articles."""
    return not ARTICLE_TYPES.isdisjoint(types_of(node))


def types_of(node: Node) -> tuple[str, ...]:
    """Return the types of an object in lower case, without the address of their vocabulary.

    Example:
        >>> types_of({"@type": ["https://schema.org/NewsArticle", "Report"]}), types_of({"@type": "WebPage"})
        (('newsarticle', 'report'), ('webpage',))
    """
    value = node.get("@type")
    if isinstance(value, str) and value.isalnum():  # as most are
        return (value.lower(),)
    return tuple([kind.lower().rpartition("/")[2] for kind in strings(value)])


def strings(value: object) -> tuple[str, ...]:
    """Return the strings that a value holds: itself, its elements, or the name of the thing that it describes.

    Example:
        >>> strings(["a", {"name": "b &amp; c"}, 5, None])
        ('a', 'b & c')
    """
    if value is None:
        return ()
    if isinstance(value, str):
        text = plain(value)
        return (text,) if text else ()
    return tuple(_strings(value, 4))


def string(value: object) -> str:
    """Return the first string that a value holds, empty where there is none."""
    return next(iter(strings(value)), "")


def plain(value: str) -> str:
    """Return a string of JSON-LD or of an attribute as text on one line, without markup that was left in it."""
    value = value[:MAX_STRING]
    if "&" in value:
        from html import unescape  # flat text has none

        value = unescape(value)
    if "<" in value:
        value = _TAG.sub(" ", value)
    if not value.isprintable():
        value = _SURROGATES.sub("\ufffd", _CONTROLS.sub(" ", value))
    return value.strip()


def _strings(value: object, depth: int) -> Iterator[str]:
    match value:
        case str():
            if text := plain(value):
                yield text
        case list() if depth:
            for element in value[:100]:
                yield from _strings(element, depth - 1)
        case {"@value": inner} | {"name": inner} | {"headline": inner} if depth:
            yield from _strings(inner, depth - 1)


def _load(script: str) -> object:
    import msgspec  # flat text has none

    try:
        return msgspec.json.decode(script)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return _repaired(script)


def _repaired(script: str) -> object:
    """Load JSON that browsers' consumers forgive: comments around it, raw line breaks, a comma too many."""
    import json
    from html import unescape

    bare = _COMMENTS.sub("", _COMMENTS.sub("", script)).strip().rstrip(";")
    for attempt in (bare, _TRAILING_COMMA.sub("", bare), unescape(bare)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(value: object) -> Iterator[Node]:
    """Yield the objects at the top, in lists, and under the names that graphs hang on; without recursion."""
    queue: deque[object] = deque([value])
    for _ in range(MAX_NODES):
        if not queue:
            return
        thing = queue.popleft()
        if isinstance(thing, list):
            queue.extend(thing[:MAX_NODES])
        elif isinstance(thing, dict):
            if "@type" in thing or "@graph" not in thing:
                yield thing
            queue.extend([thing[name] for name in _NESTING if name in thing and isinstance(thing[name], (dict, list))])


def _fullness(node: Node) -> int:
    return sum(bool(node.get(name)) for name in ("headline", "datePublished", "author", "articleBody"))
