"""Headlines leave the auxiliary of a passive out: who stands before the participle suffers it."""

from __future__ import annotations

import pytest

import newsparse


def _sides(text: str) -> list[tuple[str, list[str], list[str]]]:
    article = newsparse.parse(text, kind="body", language="en", plugins=(), quotes=False)
    return [
        (event.trigger.of(text), [one.name for one in event.actors], [one.name for one in event.recipients])
        for event in article.events
    ]


@pytest.mark.parametrize(
    ("verb", "behind"),
    [
        ("arrested", "after a fire in the harbour"), ("jailed", "for fraud"),
        ("charged", "with murder"), ("killed", "in Lyon"),
        ("sacked", "over delays"), ("convicted", "of fraud"), ("sentenced", "on Monday"), ("detained", ""),
    ],
)  # fmt: skip
@pytest.mark.parametrize("people", ["Two men", "Former mayor", "Three dockers"])
def test_a_participle_without_auxiliary_and_object_is_passive(people: str, verb: str, behind: str) -> None:
    assert (verb, [], [people]) in _sides(f"{people} {verb} {behind}".strip())


@pytest.mark.parametrize("verb", ["arrested", "jailed", "killed", "detained"])
def test_with_an_object_the_same_form_is_past(verb: str) -> None:
    assert _sides(f"Rebels {verb} three dockers in Lyon.") == [(verb, ["Rebels"], ["three dockers"])]


@pytest.mark.parametrize("verb", ["attacked", "retaliated"])
def test_a_verb_that_needs_no_object_stays_past(verb: str) -> None:
    assert _sides(f"Rebels {verb} in the night.") == [(verb, ["Rebels"], [])]


@pytest.mark.parametrize("number", ["about 300", "over thirty", "at least 12", "up to 40"])
def test_a_number_that_is_not_exact_is_an_object(number: str) -> None:
    assert [(actors, bool(whom)) for _, actors, whom in _sides(f"Rebels killed {number} dockers in Lyon.")] == [
        (["Rebels"], True)
    ]


@pytest.mark.parametrize(
    "text",
    ["The rebels killed without mercy.", "Soldiers killed, looted and burned.", "Police arrested again on Monday."],
)
def test_a_sentence_with_its_full_stop_leaves_the_object_out(text: str) -> None:
    assert {(bool(actors), bool(whom)) for _, actors, whom in _sides(text)} == {(True, False)}
