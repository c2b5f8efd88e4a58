"""Text that a page does not show at once: in hidden parts, <noscript>, templates, JSON-LD and the state of a script."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from functools import cache

from newsparse.gazetteers.class_words import CLASS_WORDS, HIDDEN_TEXT
from newsparse.model.labels import Label
from newsparse.reading.dom import Dom, read_dom
from newsparse.reading.jsonld import MAX_STRING, read_jsonld
from newsparse.reading.script_state import script_states
from newsparse.text.patterns import late_pattern
from newsparse.text.stops import STOPS

SHOWN_ENOUGH = 1_000
"""Code points of running text; a page that shows as many is taken as it is shown."""
_LEAST = 300  # code points of running text that have to come to light, and
_TIMES = 2  # as many times as is shown: a banner about cookies is no article
_RUNNING = 60  # code points; shorter blocks are headlines, links and labels as often as text
_IDEOGRAMS = "\u3000"  # from here on come the marks, kana and characters of Chinese and Japanese,
_WORTH = 3  # each of which says as much as three letters
_ENDS = STOPS | frozenset("」』”\"’'»“)")
_FOREIGN = (
    Label.CONSENT_BANNER,
    Label.NAVIGATION,
    Label.FOOTER,
    Label.RELATED_TEASER,
    Label.SHARE_LINKS,
    Label.COMMENT,
    Label.ADVERTISEMENT,
    Label.CAPTION,
    Label.OTHER,
)
_MAX_VALUES = 50_000  # of a script's state that are looked at

_HIDDEN = late_pattern(
    rb"""(<(?:div|section|main|article)\b[^<>]{0,300}?)\shidden(?:=["'][^"'<>]{0,20}["'])?(?=[\s/>])""", re.IGNORECASE
)
_HIDDEN_BY_STYLE = late_pattern(
    rb"""<(?:div|section|main|article)\b[^<>]{0,300}?\sstyle=["'][^"'<>]{0,100}display\s?:\s?none[^<>]{0,300}>""",
    re.IGNORECASE,
)
_STYLE = late_pattern(rb"""\sstyle=["'][^"'<>]{0,200}["']""", re.IGNORECASE)
_NAMES = late_pattern(rb"""\s(?:class|id)=(?:"([^"<>]{0,200})"|'([^'<>]{0,200})'|([^\s"'<>]{1,100}))""", re.IGNORECASE)
_NAME = late_pattern(rb"[a-z0-9]+")
_NOSCRIPT = late_pattern(rb"<noscript\b[^<>]{0,200}>[^<]{1,300000}", re.IGNORECASE)
_TEMPLATE = late_pattern(
    rb"<script\b[^<>]{0,200}\btext/(?:x-)?(?:template|html|handlebars|mustache)\b[^<>]{0,200}>", re.IGNORECASE
)
_SCRIPT_END = late_pattern(rb"</script\b", re.IGNORECASE)
_CLOSED = late_pattern(r"</(?:a|b|i|em|strong|span|u|sup|sub|small|mark)>", re.IGNORECASE)
_TAGGED = late_pattern(r"<(?:p|br|h[1-6]|li)\b", re.IGNORECASE)


def revealed(page: bytes, dom: Dom) -> tuple[Dom, str] | None:
    """Return the page with the text that it does not show at once, and where that stands; None if it shows enough.

    Args:
        page: the source, in UTF-8.
        dom: the same as it is shown.
    """
    shown = running_text(dom, SHOWN_ENOUGH)
    if shown >= SHOWN_ENOUGH:
        return None
    least = max(_LEAST, _TIMES * shown)
    for where, reveal in _PLACES:
        more = reveal(page, dom, least)
        if more is None:
            continue
        found = read_dom(more)
        if running_text(found) - shown >= least:
            return found, where
    return None


def running_text(dom: Dom, enough: int = 100_000) -> int:
    """Return how many code points of a page are running text; it stops to count where there are enough."""
    total, text = 0, dom.text
    for start, end, linked in zip(dom.starts, dom.ends, dom.linked, strict=True):
        length = end - start
        if text[start] >= _IDEOGRAMS:
            length *= _WORTH
        elif length < _RUNNING:  # as most blocks are
            continue
        if length >= _RUNNING and linked * 2 < length and text[end - 1] in _ENDS:
            total += length
            if total >= enough:
                break
    return total


def _without_hiding(page: bytes, dom: Dom, least: int) -> bytes | None:
    del dom, least
    bare = _HIDDEN_BY_STYLE.sub(_without_style, _HIDDEN.sub(rb"\1", page))
    return bare if bare != page else None


def _without_style(tag: re.Match[bytes]) -> bytes:
    """Return a tag of hidden text without the style that hides it; any other tag, as of a question, as it is."""
    names = {
        name.decode()
        for found in _NAMES.finditer(tag[0])
        for name in _NAME.findall(b"".join(found.groups(b"")).lower())
    }
    is_text = not HIDDEN_TEXT.isdisjoint(names) and _foreign_names().isdisjoint(names)
    return _STYLE.sub(b"", tag[0]) if is_text else tag[0]


@cache
def _foreign_names() -> frozenset[str]:
    """Return the words in names of elements that are hidden until somebody asks for them, or hold no text."""
    return frozenset(word for label in _FOREIGN for word in CLASS_WORDS[label].split()) - HIDDEN_TEXT


def _noscript(page: bytes, dom: Dom, least: int) -> bytes | None:
    del dom
    if b"<noscript" not in page:
        return None
    page = _NOSCRIPT.sub(_unescaped, page)
    parts = [part.partition(b"</noscript")[0] for part in page.split(b"<noscript")[1:]]
    return _as_parts(page, b"noscript") if _holds(b"".join([b"<div%b</div>" % part for part in parts]), least) else None


def _unescaped(part: re.Match[bytes]) -> bytes:
    """Return a part whose tags are escaped, as some programs store what they take for text, with its tags."""
    if b"&lt;" not in part[0]:
        return part[0]
    return html.unescape(part[0].decode("utf-8", "replace")).encode("utf-8", "replace")


def _templates(page: bytes, dom: Dom, least: int) -> bytes | None:
    del dom, least
    parts: list[bytes] = []
    at = 0
    for tag in _TEMPLATE.finditer(page):
        if tag.start() < at:
            continue
        end = _SCRIPT_END.search(page, tag.end())
        if not end:
            break
        parts += [page[at : tag.start()], b"<div>", page[tag.end() : end.start()], b"</div>"]
        at = page.find(b">", end.end()) + 1 or len(page)
    bare = b"".join([*parts, page[at:]]) if parts else page
    return _as_parts(bare, b"template") or (bare if parts else None)


def _as_parts(page: bytes, tag: bytes) -> bytes | None:
    """Return the page with an element that is not shown as one that is."""
    if b"<" + tag not in page:
        return None
    return page.replace(b"<" + tag, b"<div").replace(b"</" + tag, b"</div")


def _declared(page: bytes, dom: Dom, least: int) -> bytes | None:
    bodies = (node.get("articleBody") for node in read_jsonld(dom.scripts))
    best = max((body for body in bodies if isinstance(body, str)), key=len, default="")
    return _with_text(page, [best], least) if len(best) >= _LEAST else None


def _state(page: bytes, dom: Dom, least: int) -> bytes | None:
    del dom
    groups: dict[str, list[str]] = {}
    for number, state in enumerate(script_states(page)):
        for path, text in _strings(state, str(number) if isinstance(state, str) else ""):
            groups.setdefault(path, []).append(text)
    best = max(groups.values(), key=lambda texts: sum(map(len, texts)), default=[])
    return _with_text(page, list(dict.fromkeys(best)), least) if best else None


def _strings(state: object, path: str) -> Iterator[tuple[str, str]]:
    """Yield the running text in the state of a script in its order, with the path on which it stands."""
    stack: list[tuple[str, object]] = [(path, state)]
    for _ in range(_MAX_VALUES):
        if not stack:
            return
        path, value = stack.pop()
        if isinstance(value, dict):
            stack += [(f"{path[-500:]}.{str(name)[:50]}", inner) for name, inner in reversed(value.items())]
        elif isinstance(value, list):
            stack += [(path, inner) for inner in reversed(value)]
        elif isinstance(value, str) and len(value) * _worth(value) >= _RUNNING and _is_text(value):
            yield path, value[:MAX_STRING]


def _worth(text: str) -> int:
    """Return how many letters a code point of a text says as much as, by the first: of Chinese and Japanese three."""
    return _WORTH if text[:1] >= _IDEOGRAMS else 1


def _is_text(value: str) -> bool:
    return _TAGGED.search(value, 0, 2 * MAX_STRING) is not None or (
        value.rstrip()[-1:] in _ENDS and (" " in value or _worth(value) > 1)
    )


def _with_text(page: bytes, texts: list[str], least: int) -> bytes | None:
    """Return the page with more text at its end, as a part that says that it is the text of the article.

    None if it is too little: the part costs next to nothing to read, the page as much as before.
    """
    inner = "".join([_as_html(text) for text in texts])
    part = f'<article class="article-body">{inner}</article>'.encode("utf-8", "replace")
    return page + part if _holds(part, least) else None


def _holds(part: bytes, least: int) -> bool:
    """Tell whether a part of a page has so much running text."""
    return running_text(read_dom(part), least) >= least


def _as_html(text: str) -> str:
    """Return text of a script as HTML: some is, some is escaped HTML, and some is plain."""
    if "&lt;" in text:
        text = html.unescape(text)
    if _TAGGED.search(text):
        return f"<div>{text}</div>"
    lines = [line for line in text.splitlines() if line.strip()]
    if _CLOSED.search(text):  # emphasis and links in a paragraph
        return "".join([f"<p>{line}</p>" for line in lines])
    return "".join([f"<p>{html.escape(line, quote=False)}</p>" for line in lines])


_PLACES: tuple[tuple[str, Callable[[bytes, Dom, int], bytes | None]], ...] = (
    ("in hidden parts of the page", _without_hiding),
    ("in <noscript>", _noscript),
    ("in templates", _templates),
    ("in the articleBody of the JSON-LD", _declared),
    ("in the state of a script", _state),
)
"""Where text is looked for, in this order: each returns the page with what stands there, and may return None where that
is less running text than must come to light."""
