"""Events whose people have no name, the sense that an object gives to a verb, and the day of a story."""

from __future__ import annotations

import datetime as dt

import pytest

import newsparse
from newsparse import Event
from newsparse.languages import LANGUAGES
from newsparse.languages.schema.events import Frame, Trigger, triggers
from newsparse.languages.schema.nouns import nouns

WEDNESDAY = dt.date(2024, 6, 5)


def told(text: str, language: str) -> tuple[Event, ...]:
    return newsparse.parse(text, kind="body", language=language, captured_at=WEDNESDAY).events


def sides(event: Event) -> tuple[list[str], list[str]]:
    return [entity.name for entity in event.actors], [entity.name for entity in event.recipients]


@pytest.mark.parametrize(
    ("language", "text", "actors", "recipients"),
    [
        ("fr", "Trois dockers ont agressé le gardien.", ["Trois dockers"], ["gardien"]),
        ("fr", "Des ouvriers grévistes ont bloqué la raffinerie.", ["ouvriers grévistes"], []),
        ("fr", "Le juge a condamné le commerçant à deux ans de prison.", ["juge"], ["commerçant"]),
        ("en", "Rebels fired four rockets at harbour workers.", ["Rebels"], ["harbour workers"]),
        ("en", "Two miners and a nurse sued the company.", ["Two miners", "nurse"], ["company"]),
        ("de", "Die Belegschaft kritisierte den Vorstand.", ["Belegschaft"], ["Vorstand"]),
        ("de", "Den Bürgermeister beschuldigte die Polizei.", ["Polizei"], ["Bürgermeister"]),
        ("de", "Zwei Landwirte verklagten das Ministerium.", ["Zwei Landwirte"], ["Ministerium"]),
    ],
)
def test_people_without_a_name_take_part(language: str, text: str, actors: list[str], recipients: list[str]) -> None:
    event = told(text, language)[0]

    assert sides(event) == (actors, recipients)


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        ("en", "The ministry suspended the grants.", "SANCTION"),
        ("en", "The company fired the manager.", "SANCTION"),
        ("en", "The guards fired two shots.", "ASSAULT"),
        ("fr", "Le maire a fermé l'école.", "COERCE"),
        ("fr", "La ministre a saisi le tribunal.", "REQUEST"),
        ("de", "Der Richter verhängte eine Geldbuße.", "SANCTION"),
    ],
)
def test_the_kind_of_its_object_decides_the_sense_of_a_verb(language: str, text: str, event: str) -> None:
    assert [one.type for one in told(text, language)] == [f"plover:{event}"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Nach der Kneipenschlägerei in Velmark kam niemand.", "ASSAULT"),
        ("Die Bauern-Proteste in Velmark dauern an.", "PROTEST"),
        ("Die Gerichtsverhandlung dauert an.", "ACCUSE"),
    ],
)
def test_a_compound_tells_what_its_last_part_tells(text: str, event: str) -> None:
    assert f"plover:{event}" in [one.type for one in told(text, "de")]


def test_what_is_not_accepted_is_rejected() -> None:
    (event,) = told("Norway will not accept the plan.", "en")

    assert (event.type, event.modality) == ("plover:REJECT", "asserted")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On Monday Norway criticised Spain. The minister accused the army of theft."),
        ("fr", "Lundi, la Norvège a critiqué la Suède. Le ministre a accusé l'armée de vol."),
        ("de", "Am Montag kritisierte Norwegen die Schweiz. Der Minister beschuldigte die Armee."),
    ],
)
def test_an_event_without_a_time_inherits_the_day_of_the_story(language: str, text: str) -> None:
    event = told(text, language)[-1]

    assert event.when is not None
    assert (event.when.start, event.when.resolution) == (dt.date(2024, 6, 3), "inherited")


@pytest.mark.parametrize(
    ("day", "inherits"), [("May 30", True), ("May 29", False), ("June 6", True), ("June 7", False)]
)
def test_a_day_is_that_of_the_story_from_a_day_ahead_to_six_days_before(day: str, *, inherits: bool) -> None:
    event = told(f"On {day}, 2024, the fair opened. The minister accused the army of theft.", "en")[-1]

    assert (event.when is not None) is inherits


@pytest.mark.parametrize(
    "text",
    [
        "On Monday the fair opened. The minister had accused the army of theft.",
        "On Monday the fair opened. The minister will visit Norway.",
        "On Monday the fair opened. The minister did not accuse the army of theft.",
    ],
)
def test_what_was_before_will_be_or_was_not_inherits_no_day(text: str) -> None:
    assert told(text, "en")[-1].when is None


@pytest.mark.parametrize("size", [600, 900])
def test_the_day_of_a_story_stands_in_its_opening(size: int) -> None:
    filling = "The weather was mild. " * (size // 22)

    event = told(f"{filling} The fair opened on Monday. The minister accused the army of theft.", "en")[-1]

    assert (event.when is not None) is (size < 700)


def test_a_dateline_takes_part_in_nothing() -> None:
    (event,) = told("Velmark/Aldheim - Norwegische Truppen haben einen Reporter getötet.", "de")

    assert sides(event) == (["Norwegische Truppen"], ["Reporter"])


def test_a_line_of_triggers_says_all_that_a_trigger_has() -> None:
    (trigger,) = triggers("AGREE to of=right,event near=plan not=REJECT unless=day future=AID only=participle : allow")

    assert trigger == Trigger(
        "AGREE", "allow", Frame.TO, "plan", "day", only="participle", future="AID", refusal="REJECT",
        objects="right event",
    )  # fmt: skip


def test_an_indented_line_goes_on_where_the_line_before_ended() -> None:
    one = "AID to near=aid,food unless=advice,birth : give send\nAID act : help"
    parted = "\nAID to\n    near=aid,\n    food unless=advice,birth\n  : give\n    send\nAID act : help\n"

    assert triggers(parted) == triggers(one)


def test_a_line_of_triggers_with_another_option_is_an_error() -> None:
    with pytest.raises(ValueError, match=r"no option of a trigger is 'bars': there are of, near, unless"):
        triggers("AID to bars=advice : give")


def test_a_noun_is_of_the_kind_of_its_last_part_where_words_are_compounded() -> None:
    table = "person: wächter\nplace: see"

    assert nouns(table, compounds=True).of("sittenwächter") == {"person"}
    assert nouns(table).of("sittenwächter") == frozenset()
    assert nouns(table, compounds=True).of("nordsee") == frozenset()  # three letters end other words too


def test_a_suffix_tells_the_kind_of_a_noun_that_is_not_listed() -> None:
    lexicon = nouns(
        "person: baker", endings={"s": ""}, suffixes={"person": "ologist worker"}, other_words="frameworker"
    )

    assert lexicon.of("mycologist") == lexicon.of("mycologists") == lexicon.of("dockworkers") == {"person"}
    assert lexicon.of("worker") == lexicon.of("coworker") == lexicon.of("frameworker") == frozenset()


@pytest.mark.parametrize("language", ["fr", "en", "de"])
def test_three_thousand_nouns_of_a_language_are_told_by_kind_their_other_forms_apart(language: str) -> None:
    lexicon = next(each.events.kinds for each in LANGUAGES if each.code == language and each.events)
    kinds = {noun: kinds for noun, kinds in lexicon.kinds.items() if kinds}
    singulars = ((noun, noun.removesuffix(end) + own) for end, own in lexicon.endings.items() for noun in kinds if end)
    forms = {noun for noun, single in singulars if noun != single and kinds.get(single) == kinds[noun]}

    assert len(kinds) - len(forms) >= 3000
    assert not [noun for noun in kinds if noun != noun.lower() or not noun.strip("-'")]


@pytest.mark.parametrize(
    ("language", "noun", "kind"),
    [
        ("fr", "kinésithérapeute", "person"), ("fr", "péniches", "vehicle"), ("fr", "procès-verbal", "document"),
        ("fr", "cessez-le-feu", "measure"), ("fr", "dédommagement", "sum"), ("fr", "gîtes", "building"),
        ("en", "stallholders", "person"), ("en", "hovercraft", "vehicle"), ("en", "subpoena", "document"),
        ("en", "shutdowns", "measure"), ("en", "kickbacks", "sum"), ("en", "courthouse", "building"),
        ("de", "gabelstapler", "vehicle"), ("de", "steuerbescheide", "document"), ("de", "maskenpflicht", "measure"),
        ("de", "schmerzensgeld", "sum"), ("de", "tankstellen", "building"), ("de", "altenpflegerinnen", "person"),
    ],
)  # fmt: skip
def test_a_noun_has_the_kind_that_it_has_in_news(language: str, noun: str, kind: str) -> None:
    lexicon = next(each.events.kinds for each in LANGUAGES if each.code == language and each.events)

    assert lexicon.of(noun) == {kind}


@pytest.mark.parametrize(
    ("language", "word"),
    [("fr", "coupable"), ("en", "relations"), ("en", "will"), ("de", "begriff")],
)
def test_words_of_several_senses_and_ends_that_are_no_parts_have_no_kind(language: str, word: str) -> None:
    lexicon = next(each.events.kinds for each in LANGUAGES if each.code == language and each.events)

    assert not lexicon.of(word)


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("The mayor apologised to residents.", ["residents"]),
        ("The minister thanked nurses.", ["nurses"]),
        ("The minister thanked volunteers.", ["volunteers"]),
    ],
)
def test_a_plural_behind_a_verb_or_preposition_is_people_though_a_verb_is_spelt_so(
    text: str, recipients: list[str]
) -> None:
    (event, *_) = told(text, "en")

    assert sides(event)[1] == recipients


@pytest.mark.parametrize("text", ["The company threatened to guard the gate.", "The union agreed to press charges."])
def test_a_verb_behind_to_is_nobody(text: str) -> None:
    assert [sides(event)[1] for event in told(text, "en")] == [[]]


@pytest.mark.parametrize("who", ["Dockworkers", "Junior doctors", "Train crews"])
def test_people_who_work_can_strike(who: str) -> None:
    (event,) = told(f"{who} will strike on Friday week.", "en")

    assert (event.type, event.mode) == ("plover:PROTEST", ("strike",))
    assert event.when is not None
    assert event.when.timex is not None
    assert event.when.timex.value == "2024-06-14"
