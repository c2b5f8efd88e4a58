"""The data that a page hands to its scripts: what a server puts there so that a browser need not fetch it again.

Three ways are common: JSON in an element of its own (`__NEXT_DATA__`), a value given to a name or a queue in a script
(`window.__STATE__ = {...}`, `queue.push({...})`, `JSON.parse("...")`), and the rows of streamed React components
(`self.__next_f.push([1,"..."])`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from newsparse.text.patterns import late_pattern

MAX_STATE = 3_000_000  # bytes of all scripts that are read
MAX_STATES = 64  # values that one script gives to names and queues
MAX_STRING = 300_000  # code points of a string that are kept

_SCRIPT = late_pattern(rb"<script\b([^<>]{0,500})>", re.IGNORECASE)
_SCRIPT_END = late_pattern(rb"</script\b", re.IGNORECASE)
_STREAMED = "__next_f.push(["
_VALUE = late_pattern(r"""(?:=|\.push\(|JSON\.parse\()\s{0,20}(?=[\[{"'])""")
_ROW = late_pattern(r"[0-9a-f]{1,8}:(?:T([0-9a-f]{1,8}),)?")
_DECODER = json.JSONDecoder()


def script_states(page: bytes) -> Iterator[object]:
    """Yield the values that the scripts of a page hold, decoded, in their order; those of streamed rows at the end.

    Args:
        page: the source, in UTF-8. At most `MAX_STATE` bytes of scripts are read.

    Example:
        >>> list(script_states(b'<script>window.state = {"text": ["a"]};</script>'))
        [{'text': ['a']}]
        >>> rows = b'<script>self.__next_f.push([1,"1:[2]\\\\n2:T3,abc"])</script>'
        >>> list(script_states(rows))
        [[2], 'abc']
    """
    streamed: list[str] = []
    left = MAX_STATE
    for attributes, script in _scripts(page):
        left -= len(script)
        if left < 0:
            break
        if b"json" in attributes:
            yield from _decoded(script)
        elif b"{" in script or b"[" in script:
            text = script.decode("utf-8", "replace")
            at = text.find(_STREAMED)
            if at >= 0:
                streamed += _pushed(text, at)
            else:
                yield from _assigned(text)
    yield from _rows("".join(streamed))


def _scripts(page: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the attributes and the content of each script that is in the page itself."""
    at = 0
    while (tag := _SCRIPT.search(page, at)) and (end := _SCRIPT_END.search(page, tag.end())):
        if end.start() > tag.end():
            yield tag[1].lower(), page[tag.end() : end.start()]
        at = end.end()


def _decoded(script: bytes) -> Iterator[object]:
    import msgspec  # for pages whose scripts hold their state

    try:
        yield msgspec.json.decode(script)
    except (msgspec.DecodeError, ValueError, RecursionError):
        return


def _assigned(text: str) -> Iterator[object]:
    """Yield what a script gives to a name or a queue, as far as it is JSON."""
    at = 0
    for _ in range(MAX_STATES):
        found = _VALUE.search(text, at)
        if found is None:
            return
        value, at = _value(text, found.end())
        if isinstance(value, str) and value[:1] in "{[":  # JSON.parse("{...}")
            yield from _decoded(value.encode("utf-8", "replace"))
        elif isinstance(value, dict | list):
            yield value


def _value(text: str, at: int) -> tuple[object, int]:
    """Return the JSON that begins at a place, and where it ends; None and the next place where there is none."""
    try:
        return _DECODER.raw_decode(text, at)
    except (ValueError, RecursionError):
        return None, at + 1


def _pushed(text: str, at: int) -> Iterator[str]:
    """Yield the pieces of streamed rows in one script."""
    while at >= 0:
        value, end = _value(text, at + len(_STREAMED) - 1)
        if isinstance(value, list) and len(value) > 1 and isinstance(value[1], str):
            yield value[1]
        at = text.find(_STREAMED, end)


def _rows(text: str) -> Iterator[object]:
    """Yield the values of streamed rows: `id:JSON` up to the end of the line, or `id:T` with a length in bytes."""
    at = 0
    while row := _ROW.match(text, at):
        if row[1]:
            size = int(row[1], 16)
            words = text[row.end() : row.end() + size].encode("utf-8", "replace")[:size].decode("utf-8", "ignore")
            yield words[:MAX_STRING]
            at = row.end() + len(words)
            continue
        end = text.find("\n", row.end())
        end = end if end >= 0 else len(text)
        value, _ = _value(text, row.end())
        if isinstance(value, dict | list):
            yield value
        at = end + 1
