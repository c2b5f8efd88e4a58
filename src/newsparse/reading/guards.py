"""What a page may not do to the HTML library: nest without end, hang ten thousand attributes on one tag, or leave so
many formatting elements open that each later block holds them all again.

The library takes time quadratic in all three. Cheap looks at the source find the pages that could, and only those are
rewritten before they are read; no word of their text is lost. Where the source can be understood in two ways, the one
that leaves more elements open is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.model.problems import Problem, ProblemCode
from newsparse.text.patterns import late_pattern

MAX_DEPTH = 512  # as in browsers, which put deeper elements beside each other
MAX_TAGS = 8_000  # below so many the deepest nesting costs less than 0.2 s
MAX_TAG = 16_000  # code points up to the end of a tag; longer ones are looked at
MAX_ATTRIBUTES = 2_000  # of a tag; they cost 10 ms
MAX_REOPENED = 400_000  # elements; the most that formatting could make on 1,061 real pages is 141,300

DEPTH_PROBLEM = Problem.of(
    ProblemCode.MAX_DEPTH, f"elements nested deeper than {MAX_DEPTH} were laid side by side", during="read"
)
ATTRIBUTE_PROBLEM = Problem.of(
    ProblemCode.MAX_ATTRIBUTES, f"attributes beyond the first {MAX_ATTRIBUTES} of a tag were left out", during="read"
)

FORMATTING_PROBLEM = Problem.of(
    ProblemCode.MAX_REOPENED,
    "so many formatting elements are left open that formatting was left out; no word is lost",
    during="read",
)

_TAG_START = late_pattern(rb"<[a-zA-Z]")
_NAME = late_pattern(rb"<(/?)([a-zA-Z][^\s/>]*+)|<!--|<!\[CDATA\[|<[!?/][^>]*+")
_COMMENT_END = late_pattern(rb"--!?>")
_SEPARATOR = rb"[\s/]++"
_ATTRIBUTE = rb"""[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+)?+"""
_ATTRIBUTES = late_pattern(rb"(?:%b|%b){0,%d}+" % (_SEPARATOR, _ATTRIBUTE, 2 * MAX_ATTRIBUTES))
_ANY_ATTRIBUTES = rb"(?:%b|%b)*+" % (_SEPARATOR, _ATTRIBUTE)
_REST = late_pattern(_ANY_ATTRIBUTES)

_VOID = frozenset(b"area base br col embed hr img input link meta param source track wbr".split())
_RAW = frozenset(b"script style textarea title xmp iframe noembed noframes".split())
_RAW_ENDS = {tag: late_pattern(rb"</%b(?=[\s/>])" % tag, re.IGNORECASE) for tag in _RAW}
_FORMATTING = frozenset(b"a b big code em font i nobr s small strike strong tt u".split())
_INLINE = _FORMATTING | frozenset(b"abbr cite mark q span sub sup".split())
_SCOPES = frozenset(b"applet caption html marquee math object svg table td template th".split())
"""Elements out of which an end tag does not reach."""
_SPECIAL = _SCOPES | frozenset(
    b"address article aside blockquote body button center dd details dir div dl dt fieldset figcaption figure footer "
    b"form frameset h1 h2 h3 h4 h5 h6 head header hgroup li listing main menu nav noscript ol p plaintext pre search "
    b"section select summary tbody tfoot thead tr ul".split()
)
"""Elements out of which the end tag of an ordinary one does not reach."""
_ENDED_BY_ITSELF = frozenset(b"dd dt li option p tbody td tfoot th thead tr".split())
_ENDING_P = _SPECIAL - _SCOPES | {b"table"}
_REACH = 64  # elements inside an element that its end tag may close; deeper ones are taken to stay open

# `a` and `nobr` are left out: a second one ends the first
_REOPENED = rb"(?:b|big|code|em|font|i|s|small|strike|strong|tt|u)"
_REOPENED_TAG = late_pattern(rb"</?%b(?=[\s/>])" % _REOPENED, re.IGNORECASE)
_MAYBE_START = late_pattern(rb"<[bcefistu](?:[mt]|ig|ode|ont|mall|trike|trong)?[\s/>]", re.IGNORECASE)
"""A quick look, in half the time, that takes a few other tags for them."""
_REOPENED_START = late_pattern(rb"<%b(?=[\s/>])" % _REOPENED, re.IGNORECASE)
_REOPENED_CLOSED = late_pattern(
    rb"<(%b)(?=[\s/>])%b>(?:[^<]++|</?(?:a|br|h[1-6]|img|li|p|span)(?=[\s/>])%b>)*+</\1\s*+>"
    % (_REOPENED, _ANY_ATTRIBUTES, _ANY_ATTRIBUTES),
    re.IGNORECASE,
)


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
    tags = len(page) - len(page.replace(b"<", b""))  # in half the time that counting takes
    if _reopened(page, tags) > MAX_REOPENED:
        page = _REOPENED_TAG.sub(b"<wbr", page)  # which holds nothing, parts no words and keeps its attributes' ends
        problems.append(FORMATTING_PROBLEM)
    if tags > MAX_TAGS:
        page, before = _flatten(page), page
        if page != before:
            problems.append(DEPTH_PROBLEM)
    return page, tuple(problems)


def _reopened(page: bytes, tags: int) -> int:
    """Return how many elements formatting that is left open could make: each, with each tag after it, one.

    What is closed again with a line or paragraphs inside is not left open, whatever stands around it; where a table or
    many blocks are inside, the end tag may not count.
    """
    if len(_MAYBE_START.findall(page)) * tags <= MAX_REOPENED:
        return 0
    return (len(_REOPENED_START.findall(page)) - len(_REOPENED_CLOSED.findall(page))) * tags


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
        at = _after(page, name, (name[2] or b"").lower(), is_foreign=False)
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
    at = done = 0
    while found := _NAME.search(page, at):
        tag = (found[2] or b"").lower()
        is_foreign = any(outer in stack[-_REACH:] for outer in (b"svg", b"math")) if tag in _RAW or not tag else False
        at = _after(page, found, tag, is_foreign=is_foreign)
        if at < 0:
            break
        if not tag or tag in _VOID or (tag in _RAW and not is_foreign):
            continue
        if found[1]:
            deep = _close(tag, stack)
        else:
            _close_implied(tag, stack)
            stack.append(tag)
            deep = len(stack) > MAX_DEPTH
        if deep:
            kept.append(page[done : found.start()])
            kept.append(b" " if tag in _INLINE else b"<br>")
            done = at
    kept.append(page[done:])
    return b"".join(kept)


def _close(tag: bytes, stack: list[bytes]) -> bool:
    """Close the innermost open `tag` if its end tag reaches it; tell whether the end tag was too deep to be kept."""
    deep = len(stack) > MAX_DEPTH
    barrier = {b"table", b"template"} if tag in _SCOPES else _SCOPES if tag in _SPECIAL | _FORMATTING else _SPECIAL
    for back in range(1, min(_REACH, len(stack)) + 1):
        last = stack[-back]
        if last == tag:
            deep = len(stack) - back >= MAX_DEPTH
            del stack[-back : len(stack) - back + 1 if tag in _FORMATTING else None]
            break
        if last in barrier:
            break
    return deep


def _close_implied(tag: bytes, stack: list[bytes]) -> None:
    """Close what the start of `tag` closes if it is the innermost element: a paragraph, or one of its own kind."""
    if stack and ((stack[-1] == tag and tag in _ENDED_BY_ITSELF) or (stack[-1] == b"p" and tag in _ENDING_P)):
        stack.pop()


def _after(page: bytes, found: re.Match[bytes], tag: bytes, *, is_foreign: bool) -> int:
    """Return where to look on: behind a tag, a comment or an element of raw text; -1 where that never ends."""
    if tag:
        end = _tag_end(page, found.end())
        if found[1] or tag not in _RAW or is_foreign:
            return end
        closing = _RAW_ENDS[tag].search(page, end)
        return closing.start() if closing else -1
    if found[0] == b"<!--":
        closing = _COMMENT_END.search(page, found.end() - 2)
        return closing.end() if closing else -1
    if found[0] == b"<![CDATA[":
        end = page.find(b"]]>" if is_foreign else b">", found.end())
        return end if end >= 0 else -1
    return found.end()


def _tag_end(page: bytes, at: int) -> int:
    rest = _REST.match(page, at)
    end = rest.end() if rest else at
    return end + 1 if page[end : end + 1] == b">" else end
