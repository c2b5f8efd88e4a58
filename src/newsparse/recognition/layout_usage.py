"""How often each condition of a layout holds on a page."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse._classes import frozen
from newsparse.page.folded import Page
from newsparse.page.meeting import meeting
from newsparse.sites.condition_source import source_of
from newsparse.sites.conditions import Condition
from newsparse.sites.layout import Layout


@frozen
class Use:
    """A condition of a layout, and how often it holds on a page."""

    field: str
    """`body`, `title` and so on; `sign`; `rule promo` for a rule."""
    condition: str
    """As it is written in a plugin."""
    count: int


def layout_usage(page: Page, layout: Layout) -> tuple[Use, ...]:
    """Return how many elements or blocks meet each condition of a layout, in the order in which it states them.

    Example:
        >>> from newsparse import Class, Source, Tag, Parent
        >>> from newsparse.reading import read
        >>> page = Page(*read(Source("<body><div class=a><p>One<p>Two</div>", "html")))
        >>> layout_usage(page, Layout(body=Tag("p") & Parent(Class("a")), title=Class("b")))[0]
        Use(field='body', condition='Tag("p") & Parent(Class("a"))', count=2)
    """
    return tuple(Use(field, source_of(one), _count(page, one)) for field, one in conditions_by_field(layout))


def conditions_by_field(layout: Layout) -> Iterator[tuple[str, Condition]]:
    """Yield the conditions of a layout, each with what it is for."""
    yield from (("sign", sign) for sign in layout.signs)
    yield from layout.selecting
    for rule in layout.rules:
        yield from ((f"rule {rule.label.value}", condition) for condition in rule.when)


def _count(page: Page, condition: Condition) -> int:
    if page.elements is not None and condition.is_of_element:
        return len(meeting(condition, page.elements))
    return sum(condition.holds(page, i) for i in range(len(page)))
