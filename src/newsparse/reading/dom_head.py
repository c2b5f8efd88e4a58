"""What a page says without showing it: `<title>`, `<meta>`, addresses, JSON-LD, and what stands in for scripts."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from newsparse.model.problems import Problem, ProblemCode
from newsparse.text.clean import is_clean
from newsparse.text.patterns import late_pattern

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

Attributes = dict[str, str | None]

MAX_SCRIPT: Final = 1_000_000  # code points of a JSON-LD script; the largest of a real page has a tenth of it
MAX_SCRIPTS: Final = 64

_CONTROLS = late_pattern(r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]")
_MEASURES = frozenset(("0", "1"))  # the width or height of a picture that counts readers
_DECLARING_LINKS = frozenset(("canonical", "amphtml", "author"))
TELLING = frozenset(("link", "meta", "noscript", "script", "template", "title"))
"""Elements that a page does not show, but that say something of it."""


class Head:
    """What the page says without showing it."""

    def __init__(self, problems: Iterable[Problem] = ()) -> None:
        self.title = ""
        self.metas: list[tuple[str, str]] = []
        self.scripts: list[str] = []
        self.unscripted: dict[int, Attributes] = {}
        self.unscripted_frames: dict[int, Attributes] = {}
        self.problems = dict.fromkeys(problems)
        self.has_shadow_roots = False  # parts of the page in a `<template>`

    def collect(self, tag: str, node: LexborNode, around: int) -> None:
        """Keep what an element says that is not shown; `around` is the element that holds it."""
        if tag == "script":
            if "ld+json" in (node.attributes.get("type") or "").lower():
                self.collect_script(node.text())
        elif tag == "meta":
            self.collect_meta(node.attributes)
        elif tag == "link":
            self.collect_link(node.attributes)
        elif tag == "noscript":
            self.collect_noscript(node, around)
        elif tag == "title":
            self.title = self.title or _line(node.text())
        elif tag == "template":
            self.has_shadow_roots = self.has_shadow_roots or "shadowrootmode" in node.attributes

    def collect_noscript(self, node: LexborNode, around: int) -> None:
        """Keep what the first picture and the first frame in a `<noscript>` say of themselves."""
        first: dict[str, LexborNode] = {}
        for inner in node.traverse():
            first.setdefault(inner.tag or "", inner)
        picture = first["img"].attributes if "img" in first else None
        if picture is not None and not _MEASURES.intersection(map(picture.get, ("width", "height"))):
            self.unscripted.setdefault(around, picture)
        if "iframe" in first:
            self.unscripted_frames.setdefault(around, first["iframe"].attributes)

    def collect_script(self, script: str) -> None:
        """Keep a JSON-LD script, within limits."""
        if len(script) > MAX_SCRIPT or len(self.scripts) >= MAX_SCRIPTS:
            error = f"JSON-LD beyond {MAX_SCRIPTS} scripts of {MAX_SCRIPT} characters was left out"
            self.problems[Problem.of(ProblemCode.MAX_SCRIPTS, error, during="read")] = None
        else:
            self.scripts.append(script)

    def collect_meta(self, attributes: Attributes) -> None:
        """Keep the name and the content of a `<meta>`."""
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        content = attributes.get("content")
        if name and content:
            self.metas.append((_name(name), _line(content)))

    def collect_link(self, attributes: Attributes) -> None:
        """Keep the address of a `<link>` that says what the page is."""
        relation, address = (attributes.get("rel") or "").lower(), attributes.get("href")
        if address and relation in _DECLARING_LINKS:
            self.metas.append((f"link.{relation}", _line(address)))


def _line(raw: str) -> str:
    if raw.isprintable() and "  " not in raw:  # the only white space is single spaces
        return raw.strip()
    return printable(" ".join(raw.split()))


@lru_cache(maxsize=1_000)
def _name(raw: str) -> str:
    return _line(raw).lower()


def printable(text: str) -> str:
    """Return a text with U+FFFD for its control characters."""
    if is_clean(text) and "\r" not in text:  # a quick look that most texts stand
        return text
    return _CONTROLS.sub("\ufffd", text)
