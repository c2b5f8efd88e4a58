"""Rules: a label, and the conditions under which a block gets it."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.errors import SiteError
from newsparse.model.labels import Label
from newsparse.model.votes import Vote
from newsparse.sites.conditions import Condition


def as_conditions(conditions: Condition | Iterable[Condition]) -> tuple[Condition, ...]:
    """Return one condition, or many, as a tuple."""
    return (conditions,) if isinstance(conditions, Condition) else tuple(conditions)


@frozen
class Rule:
    """A label for every block that meets any of the conditions.

    Example:
        >>> from newsparse import Has, Starts
        >>> rule = Rule(Label.PROMO, when=[Starts("Abonnez-vous à"), Has("notre lettre") & Has("chaque matin")])
        >>> [str(condition) for condition in rule.when]
        ["starts with 'Abonnez-vous à'", "has 'notre lettre' and has 'chaque matin'"]

    Raises:
        SiteError: if there is no condition, or something else stands in the list.
        ValueError: if the weight is not 1 to 100.
    """

    label: Label = attrs.field()
    when: tuple[Condition, ...] = attrs.field(converter=as_conditions)
    weight: int = attrs.field(default=50)
    """1 to 100; decides between equally specific conditions."""

    @label.validator
    def _check_label(self, _: object, label: object) -> None:
        if not isinstance(label, Label):
            msg = f"a rule gives blocks a Label, such as Label.PROMO, got {label!r}"
            raise SiteError(msg)

    @when.validator
    def _check_when(self, _: object, when: tuple[object, ...]) -> None:
        if not when:
            msg = f"the rule for {self.label!r} needs at least one condition in `when`"
            raise SiteError(msg)
        where = f"the rule for {self.label!r}"
        for condition in when:
            require_condition(condition, where)

    @weight.validator
    def _check_weight(self, _: object, weight: int) -> None:
        Vote(block=0, label=Label.OTHER, rule="", weight=weight)


def require_condition(candidate: object, where: str) -> None:
    """Refuse what is no condition.

    Raises:
        SiteError: saying what would do.
    """
    if not isinstance(candidate, Condition):
        msg = f"{where}: expected a condition such as Is, Starts, Has or Like, got {candidate!r}"
        raise SiteError(msg)


show_as_public(__name__)
