"""What stands above the text of a Markdown file between two lines of marks: fields in YAML (`---`) or TOML (`+++`).

Of YAML what such files hold is read: words with and without quotation marks, lists on one line or on several, and text
that is folded below its name. What goes deeper is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsparse.text.clean import clean, one_line
from newsparse.text.patterns import late_pattern

_FENCED = late_pattern(
    r"\A\s{0,9}(?P<mark>---|\+\+\+)[ \t]*\r?\n(?P<lines>(?:[^\n]{0,2000}\n){0,200}?)"
    r"(?:(?P=mark)|\.\.\.)[ \t]*\r?(?:\n|\Z)"
)
_FIELD = late_pattern(r"(?P<name>[A-Za-z][\w .-]{0,40}?)[ \t]{0,9}:(?:[ \t]+(?P<value>\S.*))?")
_ITEM = late_pattern(r"-[ \t]+(?:name:[ \t]+)?(?P<value>\S.*)")
_COMMENT = late_pattern(r"[ \t]#.*")
_FOLDED = ("|", ">", "|-", ">-", "|+", ">+")
_QUOTES = "\"'"
_NAMES = {
    "date": "article:published_time",
    "published": "article:published_time",
    "pubdate": "article:published_time",
    "publishdate": "article:published_time",
    "publish_date": "article:published_time",
    "modified": "article:modified_time",
    "updated": "article:modified_time",
    "lastmod": "article:modified_time",
    "last_modified_at": "article:modified_time",
    "authors": "author",
    "byline": "author",
    "author": "author",
    "url": "og:url",
    "canonical": "og:url",
    "publisher": "og:site_name",
    "lang": "language",
    "language": "language",
    "section": "article:section",
    "category": "article:section",
    "tags": "article:tag",
    "keywords": "article:tag",
    "title": "title",
    "description": "description",
}
"""What a field is called in the head of an HTML page."""
_KNOWN = frozenset(_NAMES.values())

Field = tuple[str, str]


class FrontMatter(NamedTuple):
    """The fields above a text, and where they end."""

    fields: tuple[Field, ...]
    """Names as in the head of an HTML page, with their values; one of several values stands there several times."""
    end: int


def front_matter(text: str) -> FrontMatter | None:
    r"""Return what stands above a text; None where nothing does.

    Example:
        >>> front_matter("---\ntitle: 'A: B'\nauthors: [Ada Roy, Jo Lee]\ndate: 2024-03-03\n---\n\nText.").fields
        (('title', 'A: B'), ('author', 'Ada Roy'), ('author', 'Jo Lee'), ('article:published_time', '2024-03-03'))
        >>> front_matter('+++\ntitle = "A"\ntags = ["b", "c"]\n+++\nText.')
        FrontMatter(fields=(('title', 'A'), ('article:tag', 'b'), ('article:tag', 'c')), end=38)
        >>> front_matter("---\nA line between rules.\n---\n") is None
        True
    """
    found = _FENCED.match(text)
    if found is None:
        return None
    read = _yaml if found["mark"] == "---" else _toml
    fields = tuple(
        [(_NAMES.get(name.lower(), name.lower()), one_line(clean(value))) for name, value in read(found["lines"])]
    )
    return FrontMatter(fields, found.end()) if fields else None


def has_front_matter(text: str) -> bool:
    """Tell whether a text begins with fields of which one is known: a table of other things is none of an article."""
    found = front_matter(text)
    return found is not None and any(name in _KNOWN for name, _ in found.fields)


def _toml(lines: str) -> Iterator[Field]:
    import tomllib

    try:
        table = tomllib.loads(lines.replace("\r\n", "\n"))
    except (ValueError, RecursionError):  # no TOML, or nested without end
        return
    for name, value in table.items():
        for one in value if isinstance(value, list) else [value]:
            if not isinstance(one, dict | list):
                yield name, one if isinstance(one, str) else getattr(one, "isoformat", one.__str__)()


def _yaml(lines: str) -> Iterator[Field]:
    name, folded = "", list[str]()
    for line in lines.splitlines():
        bare = line.strip()
        is_below = line[:1] in {" ", "\t", "-"}
        if folded and not is_below and bare:
            yield name, " ".join(folded[1:])
            folded = []
        if folded:
            folded.append(bare)
        elif is_below and (item := _ITEM.fullmatch(bare)):
            if name:
                yield name, _scalar(item["value"])
        elif not is_below and (field := _FIELD.fullmatch(bare)):
            name, value = field["name"], field["value"] or ""
            if value in _FOLDED:
                folded = [value]
            else:
                yield from [(name, one) for one in _values(value)]
    if folded:
        yield name, " ".join(folded[1:])


def _values(value: str) -> list[str]:
    """Return the values of a field: those of a list, or one; none where they stand on the lines below."""
    if not value or value[0] == "#":
        return []
    if value[0] == "[" and (end := value.rfind("]")) > 0:
        import json  # few pages begin with fields

        try:
            return [str(one) for one in json.loads(value[: end + 1]) if isinstance(one, str | int | float)]
        except (ValueError, RecursionError):  # words without quotation marks
            return [word for part in value[1:end].split(",") if (word := _scalar(part.strip()))]
    return [_scalar(value)]


def _scalar(value: str) -> str:
    """Return a value without its quotation marks, or without the comment behind it.

    Example:
        >>> _scalar("'l''été'"), _scalar('"a \\\\u00e9 b" # one'), _scalar("a b # one")
        ("l'été", 'a é b', 'a b')
    """
    mark = value[:1]
    end = value.rfind(mark) if mark and mark in _QUOTES else 0
    if end <= 0:
        return _COMMENT.sub("", value)
    if mark == "'":
        return value[1:end].replace("''", "'")
    import json

    try:
        return str(json.loads(value[: end + 1]))
    except ValueError:  # escapes that only YAML has
        return value[1:end]
