"""Conditions that most layouts need: the running text that stands right in the element of the article."""

from __future__ import annotations

from newsparse._lazy_imports import show_as_public
from newsparse.sites.conditions import Condition
from newsparse.sites.element_conditions import Parent, Tag, Within

_HEADINGS = ("h2", "h3", "h4", "h5")
_GROUPS = ("ul", "ol", "blockquote")


def text_in(container: Condition) -> tuple[Condition, ...]:
    """Return conditions on the paragraphs, lists and quotations that stand right in an element.

    Boxes around paragraphs of their own, such as a teaser, are left out by it.

    Args:
        container: what the element is: its tag, class or attributes.

    Example:
        >>> from newsparse import Class
        >>> text_in(Class("story"))[0] == Tag("p") & Parent(Class("story"))
        True
    """
    return (Tag("p") & Parent(container), *(Within(Tag(tag) & Parent(container)) for tag in _GROUPS))


def headings_in(container: Condition) -> tuple[Condition, ...]:
    """Return conditions on the headings that stand right in an element.

    Example:
        >>> from newsparse import Class
        >>> len(headings_in(Class("story")))
        4
    """
    return tuple(Tag(tag) & Parent(container) for tag in _HEADINGS)


show_as_public(__name__)
