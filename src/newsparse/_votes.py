"""From many votes to one label a block, as a pure function of the set of votes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from newsparse._document import Label, Problem, Reason, Tier, Vote


class Ballot(NamedTuple):
    """A vote as the core counts it: with the tier it belongs to and who cast it."""

    block: int
    label: Label
    tier: Tier
    specificity: int
    """Rank of the condition that held; 0 for votes that no condition stands behind."""
    weight: int
    by: str
    rule: str

    @property
    def strength(self) -> tuple[int, int, int]:
        """What decides, in this order: tier, specificity, weight."""
        return self.tier.rank, self.specificity, self.weight

    @property
    def reason(self) -> Reason:
        """The ballot as the reason of a label."""
        return Reason(rule=self.rule, by=self.by, tier=self.tier, weight=self.weight)


class Verdict(NamedTuple):
    """The label of a block, and all ballots for it, the winning one first."""

    label: Label
    reason: Reason
    ballots: tuple[Ballot, ...]


def ballot(vote: Vote, tier: Tier, by: str) -> Ballot:
    """Turn the vote of a plugin into a ballot of a tier."""
    return Ballot(vote.block, vote.label, tier, 0, vote.weight, by, vote.rule)


def leading(ballots: Iterable[Ballot]) -> dict[int, Ballot]:
    """Return the strongest ballot of each block that has any, as `resolve` ranks them."""
    best: dict[int, Ballot] = {}
    for one in ballots:
        if one.block not in best or _rank(one) < _rank(best[one.block]):
            best[one.block] = one
    return best


def resolve(ballots: Iterable[Ballot], count: int, default: Label) -> tuple[list[Verdict], tuple[Problem, ...]]:
    """Give each of `count` blocks one label: that of its strongest ballot.

    Ballots compete and never add up. Equally strong ones are decided by the name of the label; if two sites are
    equally sure of different labels, a `Problem` says so. The order of `ballots` does not matter.

    Args:
        ballots: for blocks 0 to `count` - 1, in any order.
        count: how many blocks there are.
        default: the label of a block that nobody claims.
    """
    boxes: list[list[Ballot] | None] = [None] * count
    for one in ballots:
        box = boxes[one[0]]
        if box is None:
            boxes[one[0]] = [one]
        else:
            box.append(one)
    unclaimed = Verdict(default, Reason(rule="nothing else claimed it", by="newsparse"), ())
    reasons: dict[tuple[object, ...], Reason] = {}  # most blocks share theirs with others
    verdicts: list[Verdict] = []
    problems: list[Problem] = []
    for box in boxes:
        if box is None:
            verdicts.append(unclaimed)
            continue
        ranked = tuple(box) if len(box) == 1 else tuple(sorted(set(box), key=_rank))
        first = ranked[0]
        key = first[2:]  # all but the block and the label
        reason = reasons.get(key)
        if reason is None:
            reason = reasons[key] = first.reason
        verdicts.append(Verdict(first[1], reason, ranked))
        if len(ranked) > 1:
            problems += _ties(ranked)
    return verdicts, tuple(problems)


def _rank(one: Ballot) -> tuple[int, int, int, str, str, str]:
    tier, specificity, weight = one.strength
    return -tier, -specificity, -weight, one.label, one.by, one.rule


def _ties(ranked: tuple[Ballot, ...]) -> list[Problem]:
    """Report another site that was as sure of another label as the winner."""
    winner = ranked[0]
    if winner.tier is not Tier.SITE:
        return []
    rivals = (one for one in ranked[1:] if one.strength == winner.strength and one.label is not winner.label)
    return [
        Problem(
            kind="site",
            error=f"block {winner.block}: {winner.by} says {winner.label} and {rival.by} says {rival.label}, "
            f"equally sure; {winner.label} was taken by name",
            during="label",
        )
        for rival in rivals
    ]
