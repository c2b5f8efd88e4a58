"""Each figure by which a subject, a phrase or a clause is found, just on both sides of it."""

from __future__ import annotations

import datetime as dt

import pytest

import newsparse
from newsparse import Event
from newsparse.annotation.grammar.adjuncts import opens_participle_clause
from newsparse.annotation.grammar.datelines import length_of_dateline
from newsparse.annotation.grammar.phrases import Phrase, noun_phrase
from newsparse.annotation.grammar.subject_after import subject_after
from newsparse.annotation.grammar.subject_before import across_insertion
from newsparse.annotation.grammar.subjects import can_talk, main_subject
from newsparse.model.quotes import Quote
from newsparse.testing._reading import speech_in
from newsparse.text.words import read_words
from tests.support.boundaries import Case, names, pad, sized, words
from tests.support.sentences import phrase_of, sentence

_ANNE, _ANN = ("Anne Berthaud",), ("Ann Kelso",)


def said(case: Case, text: str) -> tuple[object, ...]:
    return tuple((case.says or speaker)(quote) for quote in speech_in(text, case.language).quotes)


def speaker(quote: Quote) -> str | None:
    return quote.speaker.name if quote.speaker else None


def statement(quote: Quote) -> str:
    return quote.text


QUOTES = [
    Case("words of a noun phrase", "en",
         lambda n: f"“It is old,” said the head {pad(n - 5)} of the port.", 16,
         (f"head {pad(11)} of the port",), (f"head {pad(12)}",)),
    Case("words in which an apposition shows its noun", "en",
         lambda n: f"It is old, according to Ann Kelso, {pad(n - 1)} mayor of the port.", 4,
         ("It is old",), (f"It is old, according to Ann Kelso, {pad(4)} mayor of the port",), statement),
    Case("words of a complement in brackets before a name", "fr",
         lambda n: f"« C'est vieux », a dit la secrétaire ({pad(n - 2)}), Anne Berthaud, lundi.", 11,
         _ANNE, ("secrétaire",)),
    Case("words before the name of an apposition", "fr",
         lambda n: f"« C'est vieux », a dit la secrétaire, {pad(n)} Anne Berthaud, lundi.", 3, _ANNE, ("secrétaire",)),
    Case("words between a verb and its subject that no table knows", "fr",
         lambda n: f"« C'est vieux », dit {pad(n)} le maire.", 2, ("maire",), (None,)),
    Case("particles and a surname", "de",
         lambda n: f"{' '.join(['Von', 'der', 'und'][: n - 1])} Tarnow betonte: „Es ist alt.“", 3,
         ("Von der Tarnow",), ()),
    Case("words of an apposition after the name of a source", "fr",
         lambda n: f"Selon Anne Berthaud, directrice {pad(n - 2)}, le pont est vieux.", 24,
         ("le pont est vieux",), (f"directrice {pad(23)}, le pont est vieux",), statement),
    Case("appositions after the name of a source", "fr",
         lambda n: f"Selon Anne Berthaud{''.join(f', directrice du {word}' for word in words(n))}, le pont est vieux.",
         5, ("le pont est vieux",), ("directrice du bada, le pont est vieux",), statement),
    Case("words that narrow a source down", "fr",
         lambda n: f"D'après une étude publiée {pad(n - 1)}, le pont est vieux.", 11,
         ("le pont est vieux",), (f"publiée {pad(11)}, le pont est vieux",), statement),
    Case("words of an adjunct after a verb inside what it reports", "en",
         lambda n: f"The quay, Ann Kelso said on {pad(n - 1)}, is rotten.", 8, _ANN, ()),
    Case("code points of a title before who tells it", "fr",
         lambda n: f"Dans son roman « {sized(n, 'Le ')} », l'auteur raconte.", 40, (), ("auteur",)),
    Case("words before a comma that are a clause", "en", lambda n: f"{pad(n)}, Ann Kelso said.", 4, (), _ANN),
    Case("words of a clause behind a conjunction", "en",
         lambda n: f"And {pad(n - 1)} are, Ann Kelso said.", 2, (), _ANN),
    Case("words behind an adjunct that are a clause", "en",
         lambda n: f"In the old port, {pad(n)}, Ann Kelso said.", 4, (), _ANN),
    Case("words of a clause with an auxiliary", "en", lambda n: f"{pad(n - 1)} was, Ann Kelso said.", 2, (), _ANN),
    Case("words from an impersonal verb to its source", "fr",
         lambda n: f"Le pont est fermé, a-t-on appris {pad(n - 1)} de sources proches du port.", 6,
         ("sources proches du port",), ()),
    Case("figures of a day before its dot", "de",
         lambda n: f"Die Lage ist seit {'1' * n}. Mai schlecht, sagte Jana Tarnow.", 2, ("Jana Tarnow",), ()),
    Case("words of a clause before a conjunction", "en",
         lambda n: f"Ann Kelso was {pad(n - 1)} and Bea Lind said the bridge was old.", 24, ("Bea Lind",), _ANN),
]  # fmt: skip


@pytest.mark.parametrize("case", QUOTES, ids=names(QUOTES))
def test_a_speaker_changes_at_a_figure(case: Case) -> None:
    case.check(said)


def told(case: Case, text: str) -> tuple[object, ...]:
    article = newsparse.parse(
        text, kind="body", language=case.language, captured_at=dt.date(2024, 6, 19), plugins=(), quotes=False
    )
    return tuple((case.says or sides)(event) for event in article.events)


def sides(event: Event) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(one.name for one in event.actors), tuple(one.name for one in event.recipients)


EVENTS = [
    Case("words from a verb back to its pronoun", "en",
         lambda n: f"Italy waited. It {pad(n - 1)} attacked France.", 16,
         ((("Italy",), ("France",)),), ((("France",), ()),)),
    Case("words to the subject behind what was said", "fr",
         lambda n: f"« C'est vieux », accuse {pad(n - 1)} Anne Berthaud.", 3, ((_ANNE, ()),), ()),
    Case("words behind an opening phrase to whom it is said of", "en",
         lambda n: f"Arrested on Monday, {pad(n - 1)} Ann Kelso waited.", 3, (((), _ANN),), ()),
    Case("words to the subject behind a verb in second place", "de",
         lambda n: f"Am Dienstag kritisierte {pad(n - 1)} Frankreich das scharf.", 6,
         ((("Frankreich",), ()),), (((), ("Frankreich",)),)),
    Case("words from a noun to its complement", "en",
         lambda n: f"Ann Kelso {pad(n - 2)} of Norway, who attacked Italy, left.", 4,
         ((_ANN, ("Italy",)),), ((("Norway",), ("Italy",)),)),
    Case("words from the start of a clause to whose its subject is", "fr",
         lambda n: f"Les avions {pad(n - 4)} de l'Italie ont attaqué la France.", 4,
         ((("Italie",), ("France",)),), (((), ("France",)),)),
    Case("words before a participle that opens its sentence", "fr",
         lambda n: f"{' '.join(['Encore', 'aussi'][:n])} arrêtée lundi, Anne Berthaud est partie.", 1,
         (((), _ANNE),), ()),
    Case("words from a noun back to its possessive", "fr",
         lambda n: f"L'Italie est partie. Sa {pad(n - 1)} visite en Espagne est finie.", 3,
         ((("Italie",), ("Espagne",)),), (((), ("Espagne",)),)),
    Case("words from a trigger to a word of sport", "fr",
         lambda n: f"La France a attaqué l'Italie {pad(n - 3)} finale.", 12, (), ((("France",), ("Italie",)),)),
    Case("words of sport that a paragraph is about", "fr",
         lambda n: f"La France a attaqué l'Italie. {pad(14)} {' '.join(['finale', 'match'][:n])}.", 1,
         ((("France",), ("Italie",)),), ()),
    Case("articles from a noun back to its preposition", "fr",
         lambda n: f"Deux personnes ont tué dans {' '.join(['la', 'une', 'cette', 'sa'][:n])} attaque de l'Italie.", 3,
         ((("Deux personnes",), ()), (("Italie",), ())), ((("Deux personnes",), ()),)),
    Case("letters of the noun that ends a compound", "de",
         lambda n: f"Die Baba{['haft', 'hilfe'][n - 4]} der Bauern begann.", 4, (), ((("Bauern",), ()),)),
    Case("words of a relative clause: its pronoun, and a verb", "de",
         lambda n: f"Zwei Bauern, {' '.join(['die', 'protestieren'][:n])}, gehen.", 1, (), ((("Zwei Bauern",), ()),)),
]  # fmt: skip


@pytest.mark.parametrize("case", EVENTS, ids=names(EVENTS))
def test_the_sides_of_an_event_change_at_a_figure(case: Case) -> None:
    case.check(told)


def test_an_infinitive_behind_a_participle_has_four_letters() -> None:
    said_of = [opens_participle_clause(sentence(f"voulant {verb} fort", "fr"), 0) for verb in ("oer", "oser")]

    assert said_of == [False, True]


@pytest.mark.parametrize(("count", "found"), [(11, "Anne Berthaud"), (12, None)])
def test_a_person_is_the_subject_within_twelve_words_behind_a_verb(count: int, found: str | None) -> None:
    whole = sentence(f"raconte {pad(count)} Anne Berthaud", "fr", "Anne Berthaud")

    assert phrase_of(subject_after(whole, 1), whole) == found


@pytest.mark.parametrize(("count", "found"), [(39, "the mayor"), (40, None)])
def test_a_sentence_shows_its_subject_within_forty_words(count: int, found: str | None) -> None:
    whole = sentence(f"{pad(count)} the mayor", "en")

    assert phrase_of(main_subject(whole), whole) == found


@pytest.mark.parametrize(("count", "talks"), [(5, True), (6, False)])
def test_the_head_of_a_phrase_stands_within_six_words(count: int, talks: bool) -> None:  # noqa: FBT001
    whole = sentence(f"{pad(count)} mayor", "en")

    assert can_talk(whole, Phrase(0, len(whole.words))) is talks


@pytest.mark.parametrize(("count", "found"), [(57, "Anne Berthaud"), (58, "Berthaud")])
def test_a_subject_stands_within_sixty_words_before_what_is_inserted(count: int, found: str) -> None:
    whole = sentence(f"Anne Berthaud, {pad(count)},", "fr", "Anne Berthaud")

    assert phrase_of(across_insertion(whole, len(whole.words) - 1), whole) == found


@pytest.mark.parametrize(("count", "reads"), [(15, 16), (16, 16)])
def test_sixteen_words_of_a_noun_phrase_are_read(count: int, reads: int) -> None:
    assert noun_phrase(sentence(f"the {pad(count)}", "en"), 0) == reads


@pytest.mark.parametrize(("text", "length"), [
    ("Saltby - The bridge is old.", 2),
    ("SALTBY – The bridge is old.", 2),
    ("Saltby – The bridge is old.", 0),
    ("Saltby/Wark – The bridge is old.", 4),
    ("Saltby/Wark, May (ABC) – The bridge is old.", 0),  # nine words
    ("Saltby, 3 May (ABC) – The bridge is old.", 8),
    ("Saltby - “The bridge is old.”", 2),
    ("Ann Kelso - Saltby, 27", 0),
    ("Ann Kelso - Saltby, 27 May 2026.", 0),
    ("Ann Kelso - Saltby, 27 left.", 3),
    ("Saltby - Ann Kelso, 27, left.", 2),
    ("Saltby - Ann Kelso", 2),
    ("Saltby - 27 May", 0),
    ("- The bridge is old.", 0),
    ("Ann Kelso - the mayor - left.", 0),
    ("Ann Kelso (1903–1975) left.", 0),
    ("The mayor – Ann Kelso – left.", 0),
    ("saltby - The bridge is old.", 0),
    ("S - The bridge is old.", 0),
    ("Saltby is old.", 0),
    ("Saltby, May -", 0),
    ("Saltby", 0),
    ("", 0),
])  # fmt: skip
def test_a_dateline_is_names_days_and_marks_before_a_dash(text: str, length: int) -> None:
    found = read_words(text, 0, len(text))

    assert length_of_dateline(found, frozenset({"may"})) == length
