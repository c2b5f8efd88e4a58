from newsparse import Label, Reason, Tier
from newsparse.labelling.votes import Ballot, resolve


def ballot(label: Label, tier: Tier = Tier.SITE, specificity: int = 0, weight: int = 50, by: str = "a") -> Ballot:
    return Ballot(0, label, Reason("rule", by, tier, weight), specificity)


def winner(*ballots: Ballot) -> Label:
    verdicts, _ = resolve(ballots, 1, Label.PARAGRAPH)
    return verdicts.labels[0]


def test_tier_counts_before_specificity_before_weight() -> None:
    site, hook = ballot(Label.PROMO, Tier.SITE, 10, 1), ballot(Label.NOTE, Tier.HOOK, 40, 100)
    literal, heavy = ballot(Label.CREDIT, Tier.LANGUAGE, 40, 1), ballot(Label.FOOTER, Tier.LANGUAGE, 10, 100)

    assert winner(hook, site) is Label.PROMO
    assert winner(heavy, literal) is Label.CREDIT
    assert winner(ballot(Label.NOTE, weight=51), ballot(Label.CREDIT)) is Label.NOTE


def test_many_weak_votes_do_not_add_up() -> None:
    many = [ballot(Label.PROMO, weight=10, by=str(i)) for i in range(50)]

    assert winner(*many, ballot(Label.NOTE, weight=11)) is Label.NOTE


def test_a_block_without_votes_gets_the_default_and_a_reason() -> None:
    verdicts, problems = resolve([], 2, Label.PARAGRAPH)

    assert verdicts.labels == [Label.PARAGRAPH] * 2
    assert [reason.rule for reason in verdicts.reasons] == ["nothing else claimed it"] * 2
    assert verdicts.ballots == [()] * 2
    assert problems == ()


def test_a_tie_of_two_sites_is_decided_by_name_and_told() -> None:
    verdicts, problems = resolve([ballot(Label.PROMO, by="b"), ballot(Label.NOTE, by="a")], 1, Label.OTHER)

    assert verdicts.labels[0] is Label.NOTE
    assert [problem.kind for problem in problems] == ["site"]
    assert "b says promo" in problems[0].error


def test_a_tie_of_languages_is_no_problem() -> None:
    _, problems = resolve([ballot(Label.PROMO, Tier.LANGUAGE), ballot(Label.NOTE, Tier.LANGUAGE)], 1, Label.OTHER)

    assert problems == ()
