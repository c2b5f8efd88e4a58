"""Which elements of a page may meet a condition, and which do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsparse.page.elements import Elements
from newsparse.sites.conditions import Condition
from newsparse.sites.element_conditions import Class, Prop, Tag, most_telling


def candidates(condition: Condition, elements: Elements) -> Iterable[int]:
    """Return the elements that may meet a condition on elements, in page order, by what fewest have."""
    own = [part for part in condition.parts if isinstance(part, Tag | Class | Prop)]
    if own:
        return elements.having(min(own, key=lambda part: isinstance(part, Tag)).feature)
    part = most_telling(condition)
    return elements.inside(elements.having(part.feature)) if part.is_inside else range(len(elements))


def meeting(condition: Condition, elements: Elements) -> Sequence[int]:
    """Return the outermost elements that meet a condition on elements, in page order."""
    met = [e for e in candidates(condition, elements) if condition.matches(elements, e)]
    return list(elements.outermost(met))
