"""HTML that cannot be injected into: `Html` is made by these functions only, and they escape what they are given."""

from __future__ import annotations

import html
import re
from typing import NewType

from newsparse.text.clean import clean

Html = NewType("Html", str)
"""Markup of ours, with the words of others escaped. mypy tells it from a `str` that came from a page."""

NONE = Html("")
_SAFE_TARGET = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x20\x7f]+", re.IGNORECASE)


def text(words: object) -> Html:
    """Return words as HTML that shows them and does nothing else.

    Example:
        >>> text("<b> & \\x00")
        '&lt;b&gt; &amp; \ufffd'
    """
    return Html(html.escape(clean(str(words))))


def element(name: str, /, *content: Html, **attributes: str | None) -> Html:
    """Return an element around its content; an attribute that is None is left out.

    Args:
        name: of the element.
        content: what stands in it, in order.
        attributes: `class_` stands for `class`, and `aria_label` for `aria-label`.

    Example:
        >>> element("p", text("a < b"), class_="note", id=None)
        '<p class="note">a &lt; b</p>'
    """
    return Html(f"<{name}{_attributes(attributes)}>{''.join(content)}</{name}>")


def void(name: str, /, **attributes: str | None) -> Html:
    """Return an element that never has content, such as `meta`."""
    return Html(f"<{name}{_attributes(attributes)}>")


def join(parts: list[Html], between: str = "") -> Html:
    """Return pieces of HTML as one, with words between them."""
    return Html(text(between).join(parts))


def link(target: str, content: Html) -> Html:
    """Return a link where the target is one that a reader may follow; else the content alone.

    Example:
        >>> link("https://news.example/a", text("a"))
        '<a href="https://news.example/a" rel="noopener noreferrer nofollow">a</a>'
        >>> link("javascript:alert(1)", text("a"))
        'a'
    """
    if not _SAFE_TARGET.fullmatch(target):
        return content
    return element("a", content, href=target, rel="noopener noreferrer nofollow")


def _attributes(attributes: dict[str, str | None]) -> str:
    given = [(name.rstrip("_").replace("_", "-"), value) for name, value in attributes.items() if value is not None]
    return "".join([f' {name}="{text(value)}"' for name, value in given])
