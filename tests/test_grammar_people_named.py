"""Laws of the grammar about people with a title, figures, appositions, adverbs and what is put in between commas."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.annotation.grammar.adjuncts import after_adjuncts
from newsparse.annotation.grammar.event_tables import event_tables_of
from newsparse.annotation.grammar.phrases import names_speaker, phrase_at
from newsparse.annotation.grammar.subject_after import subject_after
from newsparse.annotation.grammar.subject_before import subject_before
from newsparse.annotation.grammar.subjects import follows_apposition, impersonal_source
from newsparse.languages import LANGUAGES
from tests.support.sentences import phrase_of, sentence

NAMES = {"en": "Jana Tarnow", "fr": "Anne Modèle"}


@pytest.mark.parametrize("titles", ["", "Mayor", "Dr", "President Dr", "Foreign Minister Dr"])
@pytest.mark.parametrize("before", ["In London", "On Monday in London"])
def test_the_titles_of_who_is_named_behind_an_adjunct_belong_to_the_subject(before: str, titles: str) -> None:
    named = f"{titles} {NAMES['en']}".strip().removeprefix("Foreign ")
    text = f"{before} {titles} {NAMES['en']} said".replace("  ", " ")
    whole = sentence(text, "en", NAMES["en"])

    assert phrase_of(subject_before(whole, len(whole.words) - 1), whole) == named


@pytest.mark.parametrize("title", ["", "maire", "ministre", "madame"])
def test_the_title_of_who_is_named_far_behind_a_verb_belongs_to_the_subject(title: str) -> None:
    named = f"{title} {NAMES['fr']}".strip()
    whole = sentence(f"raconte, la voix cassée, {named}", "fr", NAMES["fr"])

    assert phrase_of(subject_after(whole, 1), whole) == named


@pytest.mark.parametrize("tie", ["avec", "de", "et"])
def test_who_is_tied_to_something_else_is_no_subject_far_behind_a_verb(tie: str) -> None:
    whole = sentence(f"raconte, la voix cassée, {tie} {NAMES['fr']}", "fr", NAMES["fr"])

    assert subject_after(whole, 1) is None


@pytest.mark.parametrize("end", ["", ".", ", said"])
@pytest.mark.parametrize("name", ["Tarnow", "Jana Tarnow"])
def test_a_name_behind_a_comma_belongs_to_the_office_before_it_up_to_the_last_word(name: str, end: str) -> None:
    whole = sentence(f"the mayor, {name}{end}", "en")

    assert phrase_of(phrase_at(whole, 0), whole) == f"the mayor , {name}"


def test_a_comma_at_the_end_of_a_sentence_belongs_to_no_phrase() -> None:
    whole = sentence("the mayor,", "en")

    assert phrase_of(phrase_at(whole, 0), whole) == "the mayor"


@pytest.mark.parametrize(("text", "language", "speaks"), [
    ("40 workers", "en", True), ("40 percent", "en", False), ("40", "en", False),
    ("12 ministres", "fr", True), ("12 euros", "fr", False),
    ("40 Arbeiter", "de", True), ("40 Prozent", "de", False),
])  # fmt: skip
def test_a_figure_speaks_if_it_counts_people(text: str, language: str, speaks: bool) -> None:  # noqa: FBT001
    whole = sentence(text, language)

    assert names_speaker(whole, 0, len(whole.words)) is speaks


@pytest.mark.parametrize("days", ["lundi", "lundi 12", "lundi 12 juin", "lundi 12 juin 2023", "hier et lundi"])
def test_words_of_a_day_are_passed_one_by_one(days: str) -> None:
    whole = sentence(f"{days} le maire vient", "fr")

    assert after_adjuncts(whole, 0, len(whole.words)) == len(days.split())
    assert after_adjuncts(whole, 0, len(days.split())) is None


@pytest.mark.parametrize("between", ["", "hier ", "hier soir "])
@pytest.mark.parametrize("source", ["sources", "sources sûres", "milieux proches du port", "la police"])
def test_the_source_of_an_impersonal_verb_stands_behind_the_next_genitive(source: str, between: str) -> None:
    whole = sentence(f"a-t-on appris {between}de {source}", "fr")
    (cue,) = whole.cues

    assert phrase_of(impersonal_source(whole, cue), whole) == source


def test_an_impersonal_verb_without_a_genitive_has_no_source() -> None:
    whole = sentence("a-t-on appris hier soir", "fr")
    (cue,) = whole.cues

    assert impersonal_source(whole, cue) is None


@pytest.mark.parametrize(("before", "follows"), [
    ("Anna Beispiel (SPD)", True), ("Anna Beispiel", False), ("Anna Beispiel (“SPD”)", True), ("(SPD)", False),
])  # fmt: skip
def test_a_bracket_behind_a_name_parts_it_from_its_verb(before: str, follows: bool) -> None:  # noqa: FBT001
    whole = sentence(f"{before} sagte der Presse", "de", "Anna Beispiel")
    cue = next(cue for cue in whole.cues if whole.words.text[cue.first] == "sagte")

    assert follows_apposition(whole, cue) is follows


def events_in(text: str, language: str) -> list[tuple[str, list[str], list[str]]]:
    article = newsparse.parse(text, kind="body", language=language, plugins=(), quotes=False)
    return [
        (event.type, [one.name for one in event.actors], [one.name for one in event.recipients])
        for event in article.events
    ]


@pytest.mark.parametrize("between", ["", "has ", "often ", "has often ", "has now often "])
def test_a_verb_behind_and_has_the_subject_of_the_one_before_it(between: str) -> None:
    found = events_in(f"France praised Norway and {between}criticised Denmark.", "en")

    assert found == [("plover:SUPPORT", ["France"], ["Norway"]), ("plover:ACCUSE", ["France"], ["Denmark"])]


@pytest.mark.parametrize("opening", ["", "Yesterday ", "Yesterday, ", "On Monday, ", "But "])
@pytest.mark.parametrize("subject", ["the minister", "Jean Exemple"])
def test_who_opens_a_clause_does_what_stands_behind_an_insertion(opening: str, subject: str) -> None:
    text = f"{opening}{subject}, under pressure, criticised Norway."
    ((event, actors, recipients),) = events_in(text[0].upper() + text[1:], "en")

    assert (event, recipients) == ("plover:ACCUSE", ["Norway"])
    assert actors == [subject.removeprefix("the ")]


@pytest.mark.parametrize("subject", ["Paris", "la France", "le gouvernement", "Anne Modèle"])
def test_who_accuses_stands_behind_the_verb_and_what_was_said(subject: str) -> None:
    found = events_in(f"« C'est une honte », accuse {subject}.", "fr")

    assert [actors for event, actors, _ in found if event == "plover:ACCUSE"] == [
        [subject.removeprefix("la ").removeprefix("le ")]
    ]


@pytest.mark.parametrize(("who", "language", "meet"), [
    ("The ministers met in Oslo on Monday.", "en", True),
    ("The princess met in Oslo on Monday.", "en", False),
    ("Les ministres se sont réunis à Oslo lundi.", "fr", True),
])  # fmt: skip
def test_who_meets_alone_is_nobody_whose_word_only_ends_as_a_plural(who: str, language: str, meet: bool) -> None:  # noqa: FBT001
    assert ("plover:CONSULT" in [event for event, _, _ in events_in(who, language)]) is meet


@pytest.mark.parametrize("language", ["en", "fr", "de"])
def test_a_plural_shows_by_its_ending_unless_it_is_an_office(language: str) -> None:
    known = next(one for one in LANGUAGES if one.code == language)
    tables = event_tables_of(known)
    assert tables is not None
    endings = tables.lexica.grammar.plural_endings

    for role in tables.lexica.names.roles:
        assert not tables.is_plural(role)
        if endings and not role.endswith(endings):
            assert tables.is_plural(role + endings[0])
    assert (tables.is_plural("mayor") is None) is (not endings)
