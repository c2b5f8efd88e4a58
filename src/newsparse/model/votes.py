"""Claims on the label of a block, as plugins make them and as the core keeps the winning one."""

from __future__ import annotations

from typing import NamedTuple

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.model.labels import Label, Tier
from newsparse.text.clean import clean


@frozen
class Vote:
    """A claim that a block has a label, as a plugin makes it.

    Raises:
        ValueError: if the weight is not 1 to 100, or the block index is negative.
        TypeError: if the label is no `Label`, or another field is of the wrong type.
    """

    block: int = attrs.field(validator=attrs.validators.instance_of(int))
    """Index into `document.blocks`."""
    label: Label = attrs.field(validator=attrs.validators.instance_of(Label))
    rule: str = attrs.field(converter=clean)
    """Why, in words a reader understands: what the block is, begins with, stands next to."""
    weight: int = attrs.field(default=50)
    """1 to 100; decides between equally specific votes of one tier."""

    @weight.validator
    def _check_weight(self, _: object, weight: int) -> None:
        if not 1 <= weight <= 100:  # noqa: PLR2004 - as in hundredths
            msg = f"weight must be 1 to 100, got {weight!r}"
            raise ValueError(msg)

    def __attrs_post_init__(self) -> None:
        if self.block < 0:
            msg = f"block must be an index into document.blocks, got {self.block!r}"
            raise ValueError(msg)


@frozen
class Reason:
    """The vote that won a block: which rule, cast by whom."""

    rule: str
    by: str
    """Name of the site, language or plugin; `newsparse` for the core."""
    tier: Tier = Tier.DEFAULT
    weight: int = 50
    rule_id: str = ""
    """The stable id of a rule of the core, such as `flat.lede`; for those of languages, sites and plugins the tier and
    the label, such as `site.promo`. Compare and count by it: `rule` is for people."""


class RankedVote(NamedTuple):
    """A vote as the core counts it: with the tier it belongs to and who cast it, as the reason of the label."""

    block: int
    label: Label
    reason: Reason
    specificity: int = 0
    """Rank of the condition that held; 0 for votes that no condition stands behind."""

    @property
    def rule(self) -> str:
        """Why."""
        return self.reason.rule

    @property
    def by(self) -> str:
        """Who cast it: the name of a site, language or plugin."""
        return self.reason.by

    @property
    def strength(self) -> tuple[int, int, int]:
        """What decides, in this order: tier, specificity, weight."""
        return self.reason.tier.rank, self.specificity, self.reason.weight


show_as_public(__name__)
