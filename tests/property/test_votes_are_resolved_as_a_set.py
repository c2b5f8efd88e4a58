"""`resolve` is a pure function of the set of votes: neither order nor repetition shows."""

import random

from hypothesis import given
from hypothesis import strategies as st

from newsparse import Label, Reason, Tier
from newsparse.labelling.votes import resolve
from newsparse.model.votes import RankedVote

COUNT = 4
BALLOTS = st.lists(
    st.builds(
        RankedVote,
        block=st.integers(0, COUNT - 1),
        label=st.sampled_from(Label),
        reason=st.builds(
            Reason,
            rule=st.sampled_from("rs"),
            by=st.sampled_from("ab"),
            tier=st.sampled_from(Tier),
            weight=st.sampled_from((1, 50, 100)),
        ),
        specificity=st.sampled_from((0, 10, 40)),
    ),
    max_size=20,
)


@given(BALLOTS, st.randoms())
def test_neither_order_nor_repetition_shows(votes: list[RankedVote], shuffler: random.Random) -> None:
    again = [*votes, *votes[:5]]
    shuffler.shuffle(again)

    assert resolve(again, COUNT, Label.PARAGRAPH) == resolve(votes, COUNT, Label.PARAGRAPH)


@given(BALLOTS)
def test_the_strongest_vote_wins_and_all_are_kept(votes: list[RankedVote]) -> None:
    decisions, _ = resolve(votes, COUNT, Label.PARAGRAPH)

    assert {one for ranked in decisions.ranked for one in ranked} == set(votes)
    for i, ranked in enumerate(decisions.ranked):
        own = [one for one in votes if one.block == i]
        assert bool(own) == bool(ranked)
        if own:
            assert ranked[0].strength == max(one.strength for one in own)
            assert (decisions.labels[i], decisions.reasons[i]) == (ranked[0].label, ranked[0].reason)


@given(BALLOTS, BALLOTS)
def test_weaker_votes_change_nothing(votes: list[RankedVote], weaker: list[RankedVote]) -> None:
    """Votes compete and never add up."""
    decisions, _ = resolve(votes, COUNT, Label.PARAGRAPH)
    bottom = [one._replace(reason=Reason("r", "z", Tier.DEFAULT, 1), specificity=0) for one in weaker]
    merged, _ = resolve([*votes, *bottom], COUNT, Label.PARAGRAPH)

    for before, after, ranked in zip(decisions.labels, merged.labels, decisions.ranked, strict=True):
        if ranked and ranked[0].reason.tier is not Tier.DEFAULT:
            assert after is before
