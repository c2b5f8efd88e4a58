"""English verbs without an ending: the present of several people, or an infinitive."""

from __future__ import annotations

import pytest

import newsparse

VERBS = {  # a verb and its object, and the class of what it tells
    "arrest three smugglers": "COERCE", "attack an army base": "ASSAULT", "support the bill": "SUPPORT",
    "block the motorway": "PROTEST", "approve the budget": "SUPPORT", "kidnap a journalist": "ASSAULT",
    "praise the miners": "SUPPORT", "threaten the mayor": "THREATEN",
    "deport thirty migrants": "COERCE",
    "evict the tenants": "COERCE", "condemn the raid": "ACCUSE", "criticise the mayor": "ACCUSE",
}  # fmt: skip
SEVERAL = (
    "Police",
    "Rebels",
    "The guards",
    "Hundreds of farmers",
    "Norway and Chile",
    "Armed men",
    "The dockers walked home. They",
)
INFINITIVES = (
    "Will the guards {}?",
    "Did they {}?",
    "The mayor told the guards not to {}.",
    "The guards might {}.",
    "The guards did not {}.",
)


def told(text: str) -> list[tuple[str, str]]:
    """Return class and modality of the events of an English text."""
    article = newsparse.parse(text, kind="body", language="en")
    return [(event.type.removeprefix("plover:"), event.modality.value) for event in article.events]


@pytest.mark.parametrize("subject", SEVERAL)
@pytest.mark.parametrize(("verb", "event"), VERBS.items())
def test_what_several_people_do_is_told_in_the_present(subject: str, verb: str, event: str) -> None:
    """A verb without an ending behind several people is a present: what it says is a fact."""
    assert (event, "asserted") in told(f"{subject} {verb}.")


@pytest.mark.parametrize(("verb", "event"), VERBS.items())
def test_the_present_stands_behind_conjunctions_and_relatives(verb: str, event: str) -> None:
    """It does so in a clause behind a conjunction or "who", and in what somebody says of "we"."""
    for frame in (
        "The mayor spoke after guards {}.", "The guards who {} were named.", "“We {},” said Jane Miller.",
        "Jane Miller said guards {}.", "The guards often {}.",
    ):  # fmt: skip
        assert (event, "asserted") in told(frame.format(verb)), frame


@pytest.mark.parametrize("frame", INFINITIVES)
@pytest.mark.parametrize(("verb", "event"), [pair for pair in VERBS.items() if pair[1] not in {"ACCUSE", "THREATEN"}])
def test_an_infinitive_is_no_fact(frame: str, verb: str, event: str) -> None:
    """What stands behind "to" or an auxiliary is not told as a fact, with its subject before it or not."""
    assert (event, "asserted") not in told(frame.format(verb))


@pytest.mark.parametrize("text", [
    "Nine assault rifles, a launcher and a receiver were found.",
    "Three attack helicopters were sold.",
    "The inmates walk as long as they are free of debt.",
    "The landlady didn't provide the tenants with receipts.",
    "Nine assault rifles.",
    "The rebels attack helicopters were found.",
    "They are free of debt.",
    "Ann Kelso has a landlady who didn't provide Ann Kelso with rent receipts.",
])  # fmt: skip
def test_a_noun_or_adjective_behind_several_people_is_no_verb(text: str) -> None:
    """A word that is a verb in other places is none behind an auxiliary or before the verb of its clause."""
    assert not [event for event in told(text) if event[1] == "asserted"]
