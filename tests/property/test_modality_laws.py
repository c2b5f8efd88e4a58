"""Laws of modality: one deed in frames that vouch for it, doubt it, plan it or leave it undone, in three languages."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Event, Modality

WEDNESDAY = dt.date(2024, 6, 5)
STATES = {
    "en": ["Norway", "Spain", "Poland", "Kenya"],
    "fr": ["la Norvège", "l'Espagne", "la Pologne", "la Hongrie"],
    "de": ["Norwegen", "Spanien", "Polen", "Ungarn"],
}
VERBS = {  # infinitive, gerund or infinitive with its marker, participle
    "en": [("attack", "attacking", "attacked"), ("praise", "praising", "praised"), ("arrest", "arresting", "arrested")],
    "fr": [("attaquer", "attaquer", "attaqué"), ("féliciter", "féliciter", "félicité")],
    "de": [("angreifen", "anzugreifen", "angegriffen"), ("loben", "zu loben", "gelobt")],
}
FRAMES = {
    "en": [
        ("{a} has {done} {b}.", Modality.ASSERTED),
        ("{a} has never {done} {b}.", Modality.NEGATED),
        ("{a} did not {do} {b}.", Modality.NEGATED),
        ("{a} refrained from {doing} {b}.", Modality.NEGATED),
        ("{a} failed to {do} {b}.", Modality.NEGATED),
        ("{a} avoided {doing} {b}.", Modality.NEGATED),
        ("The dinner ended without {a} {doing} {b}.", Modality.NEGATED),
        ("{a} left without having {done} {b}.", Modality.NEGATED),
        ("{a} will {do} {b}.", Modality.PLANNED),
        ("{a} is expected to {do} {b}.", Modality.PLANNED),
        ("{a} could {do} {b}.", Modality.HYPOTHETICAL),
        ("{a} would have {done} {b}.", Modality.HYPOTHETICAL),
        ("{a} is said to have {done} {b}.", Modality.ALLEGED),
        ("{a} has reportedly {done} {b}.", Modality.ALLEGED),
        ("{a} denied having {done} {b}.", Modality.DENIED),
        ("Not only {a} has {done} {b}.", Modality.ASSERTED),
        ("No doubt {a} has {done} {b}.", Modality.ASSERTED),
        ("{a} has {done} {b}, not a neighbour.", Modality.ASSERTED),
        ("It is not true that {a} has {done} {b}.", Modality.NEGATED),
        ("It is simply not the case that {a} has {done} {b}.", Modality.NEGATED),
        ("That {a} has {done} {b} is untrue.", Modality.NEGATED),
        ("It is true that {a} has {done} {b}.", Modality.ASSERTED),
        ("There is no evidence that {a} has {done} {b}.", Modality.HYPOTHETICAL),
        ("There is clear evidence that {a} has {done} {b}.", Modality.ASSERTED),
        ("It is unclear whether {a} has {done} {b}.", Modality.HYPOTHETICAL),
    ],
    "fr": [
        ("{a} a {done} {b}.", Modality.ASSERTED),
        ("{a} n'a pas {done} {b}.", Modality.NEGATED),
        ("{a} est partie sans {do} {b}.", Modality.NEGATED),
        ("{a} est partie sans avoir {done} {b}.", Modality.NEGATED),
        ("{a} a évité de {do} {b}.", Modality.NEGATED),
        ("{a} a failli {do} {b}.", Modality.NEGATED),
        ("{a} va {do} {b}.", Modality.PLANNED),
        ("{a} doit {do} {b}.", Modality.PLANNED),
        ("{a} pourrait {do} {b}.", Modality.HYPOTHETICAL),
        ("{a} aurait {done} {b}.", Modality.ALLEGED),
        ("{a} aurait, selon un journal, {done} {b}.", Modality.ALLEGED),
        ("{a} nie avoir {done} {b}.", Modality.DENIED),
        ("{a} n'a pas seulement {done} {b}.", Modality.ASSERTED),
        ("Il n'est pas vrai que {a} a {done} {b}.", Modality.NEGATED),
        ("Que {a} ait {done} {b} est faux.", Modality.NEGATED),
        ("Il est vrai que {a} a {done} {b}.", Modality.ASSERTED),
        ("Rien ne prouve que {a} a {done} {b}.", Modality.HYPOTHETICAL),
        ("Tout prouve que {a} a {done} {b}.", Modality.ASSERTED),
    ],
    "de": [
        ("{a} hat {b} {done}.", Modality.ASSERTED),
        ("{a} habe {b} {done}, sagte der Minister.", Modality.ASSERTED),
        ("{a} hat {b} nicht {done}.", Modality.NEGATED),
        ("{a} hat weder {b} {done} noch geschwiegen.", Modality.NEGATED),
        ("{a} verzichtete darauf, {b} {doing}.", Modality.NEGATED),
        ("{a} wird {b} {do}.", Modality.PLANNED),
        ("{a} soll {b} {do}.", Modality.PLANNED),
        ("{a} will {b} {do}.", Modality.PLANNED),
        ("{a} könnte {b} {do}.", Modality.HYPOTHETICAL),
        ("{a} würde {b} {do}.", Modality.HYPOTHETICAL),
        ("{a} hätte {b} {done}.", Modality.HYPOTHETICAL),
        ("{a} soll {b} {done} haben.", Modality.ALLEGED),
        ("Nicht nur {a} hat {b} {done}.", Modality.ASSERTED),
        ("{a} hat {b} {done}, nicht den Nachbarn.", Modality.ASSERTED),
        ("Es stimmt nicht, dass {a} {b} {done} hat.", Modality.NEGATED),
        ("Dass {a} {b} {done} hat, ist falsch.", Modality.NEGATED),
        ("Es stimmt, dass {a} {b} {done} hat.", Modality.ASSERTED),
        ("Nichts deutet darauf hin, dass {a} {b} {done} hat.", Modality.HYPOTHETICAL),
        ("Es gibt keine Beweise dafür, dass {a} {b} {done} hat.", Modality.HYPOTHETICAL),
        ("Es ist unklar, ob {a} {b} {done} hat.", Modality.HYPOTHETICAL),
    ],
}


def told(text: str, language: str) -> tuple[Event, ...]:
    return newsparse.parse(text, kind="body", language=language, captured_at=WEDNESDAY).events


@given(st.sampled_from(sorted(FRAMES)), st.data())
def test_the_frame_of_a_verb_says_how_the_text_vouches_for_it(language: str, data: st.DataObject) -> None:
    frame, modality = data.draw(st.sampled_from(FRAMES[language]))
    do, doing, done = data.draw(st.sampled_from(VERBS[language]))
    a, b = data.draw(st.permutations(STATES[language]))[:2]
    sentence = frame.format(a=a, b=b, do=do, doing=doing, done=done)

    events = told(sentence[0].upper() + sentence[1:], language)

    assert [event.modality for event in events if event.type != "plover:REJECT"] == [modality]


COMPLEMENTS = {  # a fact, and what somebody in it will or would do; each keeps its own modality
    "en": ["{a} criticised {b}, which will attack {c}.", "{a} praised {b}, which would attack {c}."],
    "fr": ["{A} a critiqué {b}, qui attaquera {c}.", "{A} a félicité {b}, qui va attaquer {c}."],
    "de": ["{a} kritisierte {b} und wird {c} angreifen.", "{a} lobte {b} und will {c} angreifen."],
}


@given(st.sampled_from(sorted(COMPLEMENTS)), st.data())
def test_what_is_to_come_in_a_complement_leaves_the_rest_a_fact(language: str, data: st.DataObject) -> None:
    a, b, c = data.draw(st.permutations(STATES[language]))[:3]
    sentence = data.draw(st.sampled_from(COMPLEMENTS[language]))

    events = told(sentence.format(a=a, A=a[0].upper() + a[1:], b=b, c=c), language)

    assert [event.modality for event in events] == [Modality.ASSERTED, Modality.PLANNED]


@given(st.permutations(STATES["en"]))
def test_a_negation_reaches_all_verbs_of_its_list(states: list[str]) -> None:
    a, b, c, d = states

    events = told(f"{a} did not attack {b}, arrest {c} or praise {d}.", "en")

    assert [event.modality for event in events] == [Modality.NEGATED] * 3
    assert [[actor.name for actor in event.actors] for event in events] == [[a]] * 3


NOBODY = {  # who is nobody, and how a deed done to them is told; between, what tells more of who they are
    "en": (["None of the miners", "No miners", "Nobody", "Neither of the miners"], "{who} {more} was arrested."),
    "fr": (["Aucun des mineurs", "Personne", "Nul"], "{who} {more} n'a été arrêté."),
    "de": (["Keiner der Bergleute", "Niemand", "Kein Bergmann"], "{who} {more} wurde festgenommen."),
}
MORE = {
    "en": ["", "from the town", "from the old town", "of a small and very old town", "in the far north of the island"],
    "fr": ["", "de la ville", "de la vieille ville", "de la petite et très vieille ville", "du nord de la grande île"],
    "de": ["", "aus der Stadt", "aus der alten Stadt", "aus der kleinen und sehr alten Stadt", "im Norden der Insel"],
}
SOMEBODY = {
    "en": (["Ten of the miners", "No fewer than ten miners", "Not only ten miners"], "{who} {more} were arrested."),
    "fr": (["Deux des mineurs", "Pas moins de dix mineurs"], "{who} {more} ont été arrêtés."),
    "de": (["Zehn der Bergleute", "Nicht weniger als zehn Bergleute"], "{who} {more} wurden festgenommen."),
}


@given(st.sampled_from(sorted(NOBODY)), st.data())
def test_where_nobody_is_the_subject_nothing_happened_however_long_the_subject_is(
    language: str, data: st.DataObject
) -> None:
    subjects, frame = NOBODY[language]
    sentence = frame.format(who=data.draw(st.sampled_from(subjects)), more=data.draw(st.sampled_from(MORE[language])))

    assert {event.modality for event in told(sentence, language)} <= {Modality.NEGATED}


TOLD_OF = {  # a deed in a relative clause that tells who nobody is
    "en": ["who attacked {b}", "who took part in the raid", "that the mayor praised", ", who attacked {b},"],
    "fr": ["qui ont attaqué {b}", "que le maire a félicités"],
    "de": [", die {b} angegriffen hatten,", ", die im Hafen lagen,", ", die das Dorf angriffen,"],
}


@given(st.sampled_from(sorted(TOLD_OF)), st.data())
def test_nobody_of_whom_a_clause_tells_more_is_still_nobody(language: str, data: st.DataObject) -> None:
    who = {"en": "None of the miners", "fr": "Aucun des mineurs", "de": "Keiner der Bergleute"}[language]
    more = data.draw(st.sampled_from(TOLD_OF[language])).format(b=data.draw(st.sampled_from(STATES[language])))
    sentence = NOBODY[language][1].format(who=who, more=more).replace(" ,", ",")

    events = told(sentence, language)

    assert [event.modality for event in events if event.type == "plover:COERCE"] == [Modality.NEGATED]
    assert {event.modality for event in events if event.type != "plover:COERCE"} <= {Modality.ASSERTED}


def test_nobody_before_a_clause_of_saying_negates_nothing_in_it() -> None:
    said = told("None of the ministers said that the army had attacked the port and arrested the mayor.", "en")
    whose = told("None of the ministers said the army attacked the port.", "en")
    bare = told("Police said none of the miners was arrested.", "en")
    jailed = told("Nobody whom the police arrested was hurt.", "en")

    assert {event.modality for event in (*said, *whose, *jailed)} == {Modality.ASSERTED}
    assert [event.modality for event in bare] == [Modality.NEGATED]


def test_nobody_puts_nobody_in_the_place_of_who_acts() -> None:
    for language, text in (("en", "Nobody in Norway attacked Spain."), ("de", "Niemand in Oslo kritisierte Spanien.")):
        assert [(event.actors, event.modality) for event in told(text, language)] == [((), Modality.NEGATED)]


THREATS = {  # what somebody threatens with or warns of, and what he threatens or warns because of
    "en": (
        ["{a} threatened {b} with an attack.", "{a} warned of new attacks.", "{a} warned {b} about a heavy attack."],
        ["{a} warned {b} after an attack.", "{a} threatened {b} over the attack.", "{a} warned {b} of the attack."],
    ),
    "fr": (["{A} a menacé {b} d'une attaque.", "{A} avertit {b} d'attaques."], ["{A} a menacé {b} après une attaque."]),
    "de": (
        ["{a} drohte {b} mit einem Angriff.", "{a} hat {b} mit einem Angriff gedroht.", "{a} warnte vor Angriffen."],
        ["{a} warnte {b} nach einem Angriff.", "{a} drohte {b} wegen des Angriffs."],
    ),
}


@given(st.sampled_from(sorted(THREATS)), st.data())
def test_what_is_threatened_or_warned_of_has_not_happened(language: str, data: st.DataObject) -> None:
    open_, known = THREATS[language]
    a, b = data.draw(st.permutations(STATES[language]))[:2]
    for frames, modality in ((open_, Modality.HYPOTHETICAL), (known, Modality.ASSERTED)):
        text = data.draw(st.sampled_from(frames)).format(a=a, A=a[0].upper() + a[1:], b=b)
        events = told(text, language)

        assert {event.modality for event in events if event.type == "plover:ASSAULT"} <= {modality}
        assert [event.modality for event in events if event.type == "plover:THREATEN"] == [Modality.ASSERTED]


def test_what_is_threatened_stands_a_few_words_behind_its_preposition() -> None:
    near = told("Norway threatened Spain with a new heavy attack.", "en")
    far = told("Norway threatened Spain with a new long heavy attack.", "en")

    assert [event.modality for event in near][1:] == [Modality.HYPOTHETICAL]
    assert [event.modality for event in far][1:] == [Modality.ASSERTED]


DENIALS = {  # a denies that it did something to b; before or behind it stands that it did something to c, a fact
    "en": [
        "{a} denied having {done} {b}.",
        "{a} denied that it {done} {b}.",
        "{a} denied {doing} {b}.",
        "{a} {done} {c} but denied {doing} {b}.",
        "{a} {done} {c}, and {a} denied having {done} {b}.",
        "{a}, which denied the charges, {done} {c}.",
        "{a} denied the charges and {done} {c}.",
    ],
    "fr": [
        "{a} nie avoir {done} {b}.",
        "{a} conteste avoir {done} {b}.",
        "{a} a rejeté avoir {done} {b}.",
        "{a} a {done} {c} mais nie avoir {done} {b}.",
        "{a} a {done} {c}, et {a} dément avoir {done} {b}.",
    ],
    "de": [
        "{a} bestreitet, {b} {done} zu haben.",
        "{a} weist zurück, {b} {done} zu haben.",
        "{a} bestreitet, dass es {b} {done} hat.",
        "{a} hat {c} {done} und bestreitet, {b} {done} zu haben.",
        "{a} hat {c} {done}, und {a} leugnet, {b} {done} zu haben.",
        "{a} bestreitet, {b} {done} zu haben, und hat {c} {done}.",
    ],
}


@given(st.sampled_from(sorted(DENIALS)), st.data())
def test_a_denial_reaches_what_it_denies_and_no_other_clause(language: str, data: st.DataObject) -> None:
    do, doing, done = data.draw(st.sampled_from(VERBS[language]))
    a, b, c = data.draw(st.permutations(STATES[language]))[:3]
    frame = data.draw(st.sampled_from(DENIALS[language]))
    text = frame.format(a=a, b=b, c=c, do=do, doing=doing, done=done)

    events = told(text[0].upper() + text[1:], language)
    found = {event.modality: _names(event) for event in events if event.type not in {"plover:REJECT", "plover:ACCUSE"}}

    expected = {Modality.DENIED: (_name(a), _name(b))} if "{b}" in frame else {}
    assert found == expected | ({Modality.ASSERTED: (_name(a), _name(c))} if "{c}" in frame else {})
    assert {entity.name for event in events for entity in event.denied_by} <= {_name(a)}
    assert not any(event.recipients for event in events if event.type in {"plover:REJECT", "plover:ACCUSE"})


def _names(event: Event) -> tuple[str, str]:
    return "+".join(one.name for one in event.actors), "+".join(one.name for one in event.recipients)


def _name(state: str) -> str:
    return state.removeprefix("la ").removeprefix("l'")


DENIED_BEHIND = [
    ("en", "Poland said Norway attacked Spain, which Norway denies."),
    ("en", "The attack on Spain was denied by Norway."),
    ("en", "Norway attacked Spain – Norway denies"),
    ("fr", "La Norvège a attaqué l'Espagne, ce que la Norvège nie."),
    ("fr", "L'attaque contre l'Espagne a été démentie par la Norvège."),
    ("de", "Norwegen habe Spanien angegriffen, was Norwegen bestreitet."),
    ("de", "Dass Polen Spanien angegriffen hat, bestreitet Norwegen."),
    ("de", "Spanien angegriffen zu haben, bestreitet Norwegen."),
]


@pytest.mark.parametrize(("language", "text"), DENIED_BEHIND)
def test_what_stands_before_a_denial_is_denied_as_its_subject_or_by_a_clause_about_all_of_it(
    language: str, text: str
) -> None:
    (deed,) = [event for event in told(text, language) if event.type == "plover:ASSAULT"]

    assert deed.modality is Modality.DENIED
    assert [one.name for one in deed.denied_by] == [STATES[language][0].removeprefix("la ")]


def test_what_stands_before_a_denial_of_something_else_is_a_fact() -> None:
    for text in ("After the attack on Spain, Norway denied the charges.", "Norway attacked Spain. Poland denies it."):
        events = told(text, "en")

        assert [event.modality for event in events] == [Modality.ASSERTED]


CALLS = {  # somebody calls for a protest, which has not begun by that
    "en": [
        "The union called for a strike.",
        "Unions call for protests.",
        "Unions call for protests against the government.",
        "The union has called for a two-day strike on Monday.",
        "The union asked teachers for a strike.",
    ],
    "fr": [
        "Les syndicats appellent à la grève.",
        "Les syndicats ont appelé à une grève lundi.",
        "Les syndicats ont appelé les enseignants à la grève.",
        "Le syndicat appelle à des manifestations contre le gouvernement.",
    ],
    "de": [
        "Die Gewerkschaft rief zum Streik auf.",
        "Die Gewerkschaft ruft die Lehrer zum Streik auf.",
        "Die Gewerkschaft hat zu einem Streik aufgerufen.",
        "Die Gewerkschaft rief am Montag zu Protesten gegen die Regierung auf.",
        "Die Gewerkschaft forderte einen Streik.",
    ],
}


@pytest.mark.parametrize(("language", "text"), [(language, text) for language in CALLS for text in CALLS[language]])
def test_who_calls_for_a_protest_tells_of_a_call_alone(language: str, text: str) -> None:
    events = told(text, language)

    assert [(event.type, event.modality) for event in events] == [("plover:REQUEST", Modality.ASSERTED)]
    assert not any(entity.name in {"government", "gouvernement", "Regierung"} for entity in events[0].recipients)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The firm demanded damages for the strike."),
        ("en", "The mayor asked for help after a strike."),
        ("fr", "Le maire a réclamé des excuses après la grève."),
        ("de", "Die Firma forderte nach dem Streik Hilfe."),
    ],
)
def test_a_protest_that_somebody_asks_something_for_is_a_fact(language: str, text: str) -> None:
    protests = [event for event in told(text, language) if event.type == "plover:PROTEST"]

    assert [event.modality for event in protests] == [Modality.ASSERTED]


@given(st.sampled_from(sorted(SOMEBODY)), st.data())
def test_a_negation_that_counts_somebody_negates_nothing(language: str, data: st.DataObject) -> None:
    subjects, frame = SOMEBODY[language]
    sentence = frame.format(who=data.draw(st.sampled_from(subjects)), more=data.draw(st.sampled_from(MORE[language])))

    assert {event.modality for event in told(sentence, language)} <= {Modality.ASSERTED}


def test_nobody_and_somebody_are_told_of_in_each_language() -> None:
    for language, more in MORE.items():
        for (subjects, frame), modality in ((NOBODY[language], "negated"), (SOMEBODY[language], "asserted")):
            events = told(frame.format(who=subjects[0], more=more[1]), language)

            assert [event.modality for event in events] == [modality]


@given(st.permutations(STATES["en"]))
def test_nobody_in_one_clause_says_nothing_of_the_next(states: list[str]) -> None:
    a, b, *_ = states

    events = told(f"Nobody was hurt, but {a} attacked {b}.", "en")

    assert [event.modality for event in events if event.actors] == [Modality.ASSERTED]


def test_a_noun_is_denied_a_few_words_behind_it() -> None:
    modalities = [
        [event.modality for event in told(f"The attack on Spain {'later ' * count}was denied by Norway.", "en")]
        for count in (8, 9)
    ]

    assert modalities == [[Modality.DENIED], [Modality.ASSERTED]]
