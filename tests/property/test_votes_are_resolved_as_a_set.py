"""`resolve` is a pure function of the set of votes: neither order nor repetition shows."""

import random

from hypothesis import given
from hypothesis import strategies as st

from newsparse import Label, Tier
from newsparse._votes import Ballot, resolve

COUNT = 4
BALLOTS = st.lists(
    st.builds(
        Ballot,
        block=st.integers(0, COUNT - 1),
        label=st.sampled_from(Label),
        tier=st.sampled_from(Tier),
        specificity=st.sampled_from((0, 10, 40)),
        weight=st.sampled_from((1, 50, 100)),
        by=st.sampled_from("ab"),
        rule=st.sampled_from("rs"),
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

    assert {one for verdict in verdicts for one in verdict.ballots} == set(ballots)
    for i, verdict in enumerate(verdicts):
        own = [one for one in ballots if one.block == i]
        assert bool(own) == bool(verdict.ballots)
        if own:
            assert verdict.ballots[0].strength == max(one.strength for one in own)
            assert verdict.label is verdict.ballots[0].label


@given(BALLOTS, BALLOTS)
def test_weaker_votes_change_nothing(ballots: list[Ballot], weaker: list[Ballot]) -> None:
    """Votes compete and never add up."""
    verdicts, _ = resolve(ballots, COUNT, Label.PARAGRAPH)
    bottom = [one._replace(tier=Tier.DEFAULT, specificity=0, weight=1, by="z") for one in weaker]
    merged, _ = resolve([*ballots, *bottom], COUNT, Label.PARAGRAPH)

    for before, after in zip(verdicts, merged, strict=True):
        if before.ballots and before.ballots[0].tier is not Tier.DEFAULT:
            assert after.label is before.label
