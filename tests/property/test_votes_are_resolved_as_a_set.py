"""`resolve` is a pure function of the set of votes: neither order nor repetition shows."""

import random

from hypothesis import given
from hypothesis import strategies as st

from newsparse import Label, Reason, Tier
from newsparse.labelling.votes import Ballot, resolve

COUNT = 4
BALLOTS = st.lists(
    st.builds(
        Ballot,
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
def test_neither_order_nor_repetition_shows(ballots: list[Ballot], shuffler: random.Random) -> None:
    again = [*ballots, *ballots[:5]]
    shuffler.shuffle(again)

    assert resolve(again, COUNT, Label.PARAGRAPH) == resolve(ballots, COUNT, Label.PARAGRAPH)


@given(BALLOTS)
def test_the_strongest_vote_wins_and_all_are_kept(ballots: list[Ballot]) -> None:
    verdicts, _ = resolve(ballots, COUNT, Label.PARAGRAPH)

    assert {one for ranked in verdicts.ballots for one in ranked} == set(ballots)
    for i, ranked in enumerate(verdicts.ballots):
        own = [one for one in ballots if one.block == i]
        assert bool(own) == bool(ranked)
        if own:
            assert ranked[0].strength == max(one.strength for one in own)
            assert (verdicts.labels[i], verdicts.reasons[i]) == (ranked[0].label, ranked[0].reason)


@given(BALLOTS, BALLOTS)
def test_weaker_votes_change_nothing(ballots: list[Ballot], weaker: list[Ballot]) -> None:
    """Votes compete and never add up."""
    verdicts, _ = resolve(ballots, COUNT, Label.PARAGRAPH)
    bottom = [one._replace(reason=Reason("r", "z", Tier.DEFAULT, 1), specificity=0) for one in weaker]
    merged, _ = resolve([*ballots, *bottom], COUNT, Label.PARAGRAPH)

    for before, after, ranked in zip(verdicts.labels, merged.labels, verdicts.ballots, strict=True):
        if ranked and ranked[0].reason.tier is not Tier.DEFAULT:
            assert after is before
