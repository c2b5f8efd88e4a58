"""What a page may not do to the HTML library: nest without end, or hang ten thousand attributes on one tag.

The library takes time quadratic in both. Two cheap looks at the source find the pages that could, and only those are
rewritten before they are read; no word of their text is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.model.problems import Problem, ProblemCode

MAX_DEPTH = 512  # as in browsers, which put deeper elements beside each other
MAX_TAGS = 8_000  # below so many the deepest nesting costs less than 0.2 s
MAX_TAG = 16_000  # code points up to the end of a tag; longer ones are looked at
MAX_ATTRIBUTES = 2_000  # of a tag; they cost 10 ms

DEPTH_PROBLEM = Problem.of(
    ProblemCode.MAX_DEPTH, f"elements nested deeper than {MAX_DEPTH} were laid side by side", during="read"
)
ATTRIBUTE_PROBLEM = Problem.of(
    ProblemCode.MAX_ATTRIBUTES, f"attributes beyond the first {MAX_ATTRIBUTES} of a tag were left out", during="read"
)

_TAG_START = re.compile(rb"<[a-zA-Z]")
_NAME = re.compile(rb"<(/?)([a-zA-Z][^\s/>]*+)|<!--")
_SEPARATOR = rb"[\s/]++"
_ATTRIBUTE = rb"""[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+)?+"""
_ATTRIBUTES = re.compile(rb"(?:%b|%b){0,%d}+" % (_SEPARATOR, _ATTRIBUTE, 2 * MAX_ATTRIBUTES))
_REST = re.compile(rb"(?:%b|%b)*+" % (_SEPARATOR, _ATTRIBUTE))
_VOID = frozenset(b"area base br col embed hr img input link meta param source track wbr".split())
_RAW = frozenset(b"script style textarea title xmp iframe noembed noframes".split())
_INLINE = frozenset(b"a abbr b big cite code em font i mark q s small span strong sub sup tt u".split())


def guard(page: bytes) -> tuple[bytes, tuple[Problem, ...]]:
    """Return a page that can be parsed in linear time, and the limits that it went over.

    Example:
        >>> flat, problems = guard(b"<div>" * 10_000 + b"text")
        >>> flat.count(b"<div>"), flat[-4:], problems[0].code
        (512, b'text', 'limit.max_depth')
    """
    problems: list[Problem] = []
    if any(_has_many_attributes(page, start) for start in _long_tags(page)):
        page, before = _trim_attributes(page), page
        if page != before:
            problems.append(ATTRIBUTE_PROBLEM)
    if len(page) - len(page.replace(b"<", b"")) > MAX_TAGS:  # in half the time that counting takes
        page, before = _flatten(page), page
        if page != before:
            problems.append(DEPTH_PROBLEM)
    return page, tuple(problems)


def _long_tags(page: bytes) -> Iterator[int]:
    """Find what could be tags with too many attributes: stretches without ">" that have enough to part them."""
    at = 0
    while at + MAX_TAG < len(page):
        end = page.rfind(b">", at + 1, at + MAX_TAG)  # seen from behind: it reads little of a sound page
        if end < 0:
            end = page.find(b">", at + MAX_TAG)
            end = end if end >= 0 else len(page)
            tag = _TAG_START.search(page, at, end)
            if tag and _separators(page[tag.start() : end]) > MAX_ATTRIBUTES:
                yield from (tag.start() for tag in _TAG_START.finditer(page, at, end))
        at = end


def _separators(part: bytes) -> int:
    return len(part) - len(part.translate(None, b" \n\t\r\f/\"'"))


def _has_many_attributes(page: bytes, at: int) -> bool:
    """Tell whether the tag at `at` goes on after `MAX_ATTRIBUTES`."""
    name = _NAME.match(page, at)
    few = _ATTRIBUTES.match(page, name.end()) if name else None
    return few is not None and page[few.end() : few.end() + 1] != b">"


def _trim_attributes(page: bytes) -> bytes:
    """Cut the attributes of each tag after the first `MAX_ATTRIBUTES`."""
    kept: list[bytes] = []
    at = done = 0
    while name := _NAME.search(page, at):
        at = _after(page, name)
        if at < 0:
            break
        if name[2]:
            few = _ATTRIBUTES.match(page, name.end())
            cut = few.end() if few else name.end()
            rest = _REST.match(page, cut)
            end = rest.end() if rest else cut
            if end > cut:
                kept.append(page[done:cut])
                done = end
            at = max(at, end)
    kept.append(page[done:])
    return b"".join(kept)


def _flatten(page: bytes) -> bytes:
    """Take out the tags that open or close elements deeper than `MAX_DEPTH`, with a line break where they made one."""
    kept: list[bytes] = []
    stack: list[bytes] = []
    counts: dict[bytes, int] = {}
    at = done = 0
    while found := _NAME.search(page, at):
        at = _after(page, found)
        if at < 0:
            break
        tag = (found[2] or b"").lower()
        if not tag or tag in _VOID or tag in _RAW:
            continue
        if found[1]:
            deep = _close(tag, stack, counts)
        else:
            stack.append(tag)
            counts[tag] = counts.get(tag, 0) + 1
            deep = len(stack) > MAX_DEPTH
        if deep:
            kept.append(page[done : found.start()])
            kept.append(b" " if tag in _INLINE else b"<br>")
            done = _tag_end(page, found.end())
            at = max(at, done)
    kept.append(page[done:])
    return b"".join(kept)


def _close(tag: bytes, stack: list[bytes], counts: dict[bytes, int]) -> bool:
    """Close the innermost open `tag`, with what is open inside it; tell whether it was too deep to be kept."""
    deep = len(stack) > MAX_DEPTH
    if not counts.get(tag):
        return deep
    while True:
        deep = len(stack) > MAX_DEPTH
        last = stack.pop()
        counts[last] -= 1
        if last == tag:
            return deep


def _after(page: bytes, found: re.Match[bytes]) -> int:
    """Return where to look on: behind a comment or an element of raw text; -1 where that never ends."""
    if not found[2]:
        end = page.find(b"-->", found.end())
        return end + 3 if end >= 0 else -1
    tag = found[2].lower()
    if found[1] or tag not in _RAW:
        return found.end()
    end = page.find(b"</" + tag, found.end())
    return end if end >= 0 else page.find(b"</" + tag.upper(), found.end())


def _tag_end(page: bytes, at: int) -> int:
    rest = _REST.match(page, at)
    end = rest.end() if rest else at
    return end + 1 if page[end : end + 1] == b">" else end
