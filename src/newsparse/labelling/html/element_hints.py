"""What an element says of its content by itself: its ARIA role, its names, its tag."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse.labelling.html.class_names import MAX_NAMES, NO_HINT, ClassHint, hint_of
from newsparse.model.labels import Label
from newsparse.reading.dom import Dom
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


def element_hints(dom: Dom, elements: Iterable[int]) -> list[ClassHint]:
    """Return what elements say of their content, by their ARIA hint, their names, their tag; nothing of all others."""
    tags, table, tag_of = dom.tags, dom.attributes, _BY_TAG.get
    known: dict[str | None, ClassHint] = {}  # names repeat on a page
    hints = [NO_HINT] * len(tags)
    for e in elements:
        by_tag, attributes = tag_of(tags[e], NO_HINT), table[e]
        if not attributes:
            hints[e] = by_tag
            continue
        names = attributes.get("class")
        is_class_alone = names is not None and len(attributes) == 1  # as of most elements
        if not is_class_alone and not _BESIDE_CLASS.isdisjoint(attributes):
            if "role" in attributes and (by_aria := _BY_ARIA.get(attributes["role"] or "")):
                hints[e] = by_aria
                continue
            names = _more_names(names or "", attributes)
        by_names = known.get(names)
        if by_names is None:
            by_names = known[names] = hint_of((names or "")[:MAX_NAMES])
        hints[e] = by_tag if by_names is NO_HINT or (by_tag.strong and not by_names.strong) else by_names
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
