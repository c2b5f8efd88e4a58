from newsparse import Label, Reason, Tier
from newsparse.labelling.votes import resolve
from newsparse.model.votes import RankedVote


def rank_vote(
    label: Label, tier: Tier = Tier.SITE, specificity: int = 0, weight: int = 50, by: str = "a"
) -> RankedVote:
    return RankedVote(0, label, Reason("rule", by, tier, weight), specificity)


def winner(*votes: RankedVote) -> Label:
    decisions, _ = resolve(votes, 1, Label.PARAGRAPH)
    return decisions.labels[0]


def test_tier_counts_before_specificity_before_weight() -> None:
    site, hook = rank_vote(Label.PROMO, Tier.SITE, 10, 1), rank_vote(Label.NOTE, Tier.HOOK, 40, 100)
    literal, heavy = rank_vote(Label.CREDIT, Tier.LANGUAGE, 40, 1), rank_vote(Label.FOOTER, Tier.LANGUAGE, 10, 100)

    assert winner(hook, site) is Label.PROMO
    assert winner(heavy, literal) is Label.CREDIT
    assert winner(rank_vote(Label.NOTE, weight=51), rank_vote(Label.CREDIT)) is Label.NOTE


def test_many_weak_votes_do_not_add_up() -> None:
    many = [rank_vote(Label.PROMO, weight=10, by=str(i)) for i in range(50)]

    assert winner(*many, rank_vote(Label.NOTE, weight=11)) is Label.NOTE


def test_a_block_without_votes_gets_the_default_and_a_reason() -> None:
    decisions, problems = resolve([], 2, Label.PARAGRAPH)

    assert decisions.labels == [Label.PARAGRAPH] * 2
    assert [reason.rule for reason in decisions.reasons] == ["nothing else claimed it"] * 2
    assert decisions.ranked == [()] * 2
    assert problems == ()


def test_a_tie_of_two_sites_is_decided_by_name_and_told() -> None:
    decisions, problems = resolve([rank_vote(Label.PROMO, by="b"), rank_vote(Label.NOTE, by="a")], 1, Label.OTHER)

    assert decisions.labels[0] is Label.NOTE
    assert [problem.kind for problem in problems] == ["site"]
    assert "b says promo" in problems[0].error


def test_a_tie_of_languages_is_no_problem() -> None:
    _, problems = resolve([rank_vote(Label.PROMO, Tier.LANGUAGE), rank_vote(Label.NOTE, Tier.LANGUAGE)], 1, Label.OTHER)

    assert problems == ()
