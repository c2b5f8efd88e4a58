"""From many votes to one label a block, as a pure function of the set of votes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from newsparse.labelling.body_evidence.choice import BodyEvidence
from newsparse.model.labels import Label, Tier
from newsparse.model.problems import Problem, ProblemCode
from newsparse.model.votes import RankedVote, Reason, Vote


class Decisions(NamedTuple):
    """The outcome for each block of a page, in three columns."""

    labels: list[Label]
    reasons: list[Reason]
    ranked: list[tuple[RankedVote, ...]]
    """What sites, plugins and languages cast for the block, the winning vote first; most blocks have none."""
    body_evidence: BodyEvidence | None = None
    """What the engine that looks for the article's text found, and by what evidence; None where it was not asked."""

    def votes(self) -> tuple[tuple[RankedVote, ...], ...]:
        """Return all votes: where nobody else claimed a block that of the core, which votes on what is left open."""
        return tuple(
            [
                ranked or ((RankedVote(i, label, reason),) if reason.tier is Tier.STRUCTURE else ())
                for i, (label, reason, ranked) in enumerate(zip(self.labels, self.reasons, self.ranked, strict=True))
            ]
        )


def rank_vote(vote: Vote, tier: Tier, by: str) -> RankedVote:
    """Turn the vote of a plugin into a vote of a tier."""
    return RankedVote(vote.block, vote.label, Reason(vote.rule, by, tier, vote.weight, id_of_vote(tier, vote.label)))


def resolve(votes: Iterable[RankedVote], count: int, default: Label) -> tuple[Decisions, tuple[Problem, ...]]:
    """Give each of `count` blocks one label: that of its strongest vote.

    Votes compete and never add up. Equally strong ones are decided by the name of the label; if two sites are
    equally sure of different labels, a `Problem` says so. The order of `votes` does not matter.

    Args:
        votes: for blocks 0 to `count` - 1, in any order.
        count: how many blocks there are.
        default: the label of a block that nobody claims.
    """
    boxes: dict[int, list[RankedVote]] = {}
    for one in votes:
        if one[0] in boxes:
            boxes[one[0]].append(one)
        else:
            boxes[one[0]] = [one]
    decisions = Decisions([default] * count, [_UNCLAIMED] * count, [()] * count)
    labels, reasons, ranked, _ = decisions
    problems: list[Problem] = []
    for block in sorted(boxes):
        box = boxes[block]
        if len(box) > 1:
            box = sorted(set(box), key=_rank)
            problems += _ties(box)
        _, labels[block], reasons[block], _ = box[0]
        ranked[block] = tuple(box)
    return decisions, tuple(problems)


CLEAN_TEXT = "caller.clean_text"
"""The rule id of every block where the caller gave clean text."""
UNCLAIMED = "default.unclaimed"
"""The rule id of a block that nothing else claimed."""
_UNCLAIMED = Reason(rule="nothing else claimed it", by="newsparse", rule_id=UNCLAIMED)


@cache
def id_of_vote(tier: Tier, label: Label) -> str:
    """Return the rule id of a vote of a language, a plugin or a site: whose it is, and for what.

    Example:
        >>> id_of_vote(Tier.SITE, Label.PROMO)
        'site.promo'
    """
    return f"{tier.value}.{label.value}"


@lru_cache(maxsize=1_000)
def core_reason(rule: str, rule_id: str) -> Reason:
    """Return a rule of the core as a reason; most blocks share theirs with others."""
    return Reason(rule, "newsparse", Tier.STRUCTURE, rule_id=rule_id)


def _rank(one: RankedVote) -> tuple[int, int, int, str, str, str]:
    tier, specificity, weight = one.strength
    return -tier, -specificity, -weight, one.label, one.by, one.rule


def _ties(ranked: Sequence[RankedVote]) -> list[Problem]:
    """Report another site that was as sure of another label as the winner."""
    winner = ranked[0]
    if winner.reason.tier is not Tier.SITE:
        return []
    rivals = (one for one in ranked[1:] if one.strength == winner.strength and one.label is not winner.label)
    return [
        Problem.of(
            ProblemCode.TIED_SITES,
            f"block {winner.block}: {winner.by} says {winner.label} and {rival.by} says {rival.label}, "
            f"equally sure; {winner.label} was taken by name",
            during="label",
        )
        for rival in rivals
    ]
