"""What an element says of its content by itself: its ARIA role, its names, its tag."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.labelling.html.class_names import MAX_NAMES, NO_HINT, ClassHint, hint_of
from newsparse.model.labels import Label
from newsparse.reading.dom_head import Attributes

_NAMING = ("itemprop", "data-testid", "data-component", "data-qa", "subscriptions-section")
_BESIDE_CLASS = frozenset(("role", "id", *_NAMING))
"""Attributes that say something beside the class."""
_MAX_ID = 30  # longer ids are made for one page
FOOTER = ClassHint(Label.FOOTER, "footer")
"""What the tag of a footer says: also who is quoted stands in one."""
_BY_TAG = {
    "nav": ClassHint(Label.NAVIGATION, "nav", strong=True),
    "footer": FOOTER,
    "aside": ClassHint(Label.RELATED_TEASER, "aside"),
    "form": ClassHint(Label.OTHER, "form"),
    "figcaption": ClassHint(Label.CAPTION, "figcaption", strong=True),
    "figure": ClassHint(Label.CAPTION, "figure"),
    "dialog": ClassHint(Label.OTHER, "dialog", strong=True),
    "menu": ClassHint(Label.NAVIGATION, "menu"),
    "time": ClassHint(Label.TIMESTAMP, "time"),
    "button": ClassHint(Label.OTHER, "button"),
    "address": ClassHint(Label.BYLINE, "address"),
}
_BY_ARIA = {
    "navigation": ClassHint(Label.NAVIGATION, "role=navigation", strong=True),
    "contentinfo": ClassHint(Label.FOOTER, "role=contentinfo", strong=True),
    "complementary": ClassHint(Label.RELATED_TEASER, "role=complementary"),
    "search": ClassHint(Label.NAVIGATION, "role=search", strong=True),
    "dialog": ClassHint(Label.OTHER, "role=dialog", strong=True),
    "alertdialog": ClassHint(Label.OTHER, "role=alertdialog", strong=True),
    "menu": ClassHint(Label.NAVIGATION, "role=menu", strong=True),
    "tooltip": ClassHint(Label.OTHER, "role=tooltip", strong=True),
}


def element_hints(tags: Sequence[str], table: Sequence[Attributes]) -> list[ClassHint]:
    """Return what each element says of its content: by its ARIA hint, its names, its tag."""
    tag_of = _BY_TAG.get
    known: dict[str | None, ClassHint] = {}  # names repeat on a page
    hints: list[ClassHint] = []
    for tag, attributes in zip(tags, table, strict=True):
        by_tag = tag_of(tag, NO_HINT)
        if not attributes:
            hints.append(by_tag)
            continue
        names = attributes.get("class")
        if not _BESIDE_CLASS.isdisjoint(attributes):
            if "role" in attributes and (by_aria := _BY_ARIA.get(attributes["role"] or "")):
                hints.append(by_aria)
                continue
            names = _more_names(names or "", attributes)
        by_names = known.get(names)
        if by_names is None:
            by_names = known[names] = hint_of((names or "")[:MAX_NAMES])
        hints.append(by_tag if by_names is NO_HINT or (by_tag.strong and not by_names.strong) else by_names)
    return hints


def _more_names(names: str, attributes: Attributes) -> str:
    """Return the names of an element with those that stand outside of its classes."""
    for name in _NAMING:
        if name in attributes:
            names = f"{names} {attributes[name]}"
    ident = attributes.get("id")
    if ident and len(ident) < _MAX_ID and ident.count("-") + ident.count("_") < 3:  # noqa: PLR2004 - more are made by programs
        names = f"{names} {ident}"
    return names
