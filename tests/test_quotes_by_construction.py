"""Quotes by how a sentence is built: for each construction what is said, and by whom."""
# ruff: noqa: E501  # one case a line reads best

from __future__ import annotations

import pytest

from newsparse import NonQuoteReason
from newsparse.testing._reading import speech_in

SAID = [
    # contents: infinitives, questions, adjuncts
    ("fr", "Anne Berthaud dit ne pas connaître la route.", [("ne pas connaître la route", "Anne Berthaud")]),
    ("fr", "Anne Berthaud assure se souvenir de la route.", [("se souvenir de la route", "Anne Berthaud")]),
    ("fr", "Anne Berthaud a demandé pourquoi le pont ferme.", [("pourquoi le pont ferme", "Anne Berthaud")]),
    ("fr", "Anne Berthaud n’a pas dit quand le pont ferme.", [("quand le pont ferme", "Anne Berthaud")]),
    ("fr", "Anne Berthaud n’a pas dit que le pont ferme.", []),
    ("en", "Ann Kelso did not say whether the bridge would close.", [("whether the bridge would close", "Ann Kelso")]),
    ("en", "Ann Kelso asked him when the bridge would close.", [("when the bridge would close", "Ann Kelso")]),
    ("en", "Ann Kelso told them the bridge was old.", [("the bridge was old", "Ann Kelso")]),
    ("en", "Ann Kelso told the council on Monday that the bridge was old.", [("the bridge was old", "Ann Kelso")]),
    ("en", "Ann Kelso said on Monday the bridge was old.", [("the bridge was old", "Ann Kelso")]),
    ("en", "Ann Kelso vowed to close the bridge.", [("to close the bridge", "Ann Kelso")]),
    ("en", "Ann Kelso said when asked that the bridge was old.", [("the bridge was old", "Ann Kelso")]),
    ("en", "Ann Kelso accused the council of hiding the cracks.", [("hiding the cracks", "Ann Kelso")]),
    ("de", "Anna Berger sagte, die Brücke sei alt.", [("die Brücke sei alt", "Anna Berger")]),
    ("de", "Anna Berger sagte, dass die Brücke alt ist.", [("die Brücke alt ist", "Anna Berger")]),
    ("de", "Anna Berger fragte, ob die Brücke alt sei.", [("ob die Brücke alt sei", "Anna Berger")]),
    ("de", "Die Brücke sei alt, sagte Anna Berger.", [("Die Brücke sei alt", "Anna Berger")]),
    # where what is reported ends
    ("en", "Ann Kelso said the bridge was old; nobody knew why.", [("the bridge was old", "Ann Kelso")]),
    ("en", "The bridge is old, Ann Kelso said, and it will close.", [("The bridge is old, Ann Kelso said, and it will close", "Ann Kelso")]),
    ("en", "The bridge, Ann Kelso said, is old.", [("The bridge, Ann Kelso said, is old", "Ann Kelso")]),
    ("fr", "Le pont, selon Anne Berthaud, est vieux.", [("Le pont, selon Anne Berthaud, est vieux", "Anne Berthaud")]),
    ("fr", "Le pont est vieux, selon Anne Berthaud.", [("Le pont est vieux", "Anne Berthaud")]),
    ("fr", "Selon Anne Berthaud, le pont est vieux.", [("le pont est vieux", "Anne Berthaud")]),
    ("de", "Laut Anna Berger ist die Brücke alt.", [("ist die Brücke alt", "Anna Berger")]),
    ("de", "Die Brücke ist laut Anna Berger alt.", [("Die Brücke ist laut Anna Berger alt", "Anna Berger")]),
    # nouns with what they say
    ("en", "Nobody shared Ann Kelso’s claim that the bridge was old.", [("the bridge was old", "Ann Kelso")]),
    ("en", "The claim that the bridge was old was read out.", []),
    ("fr", "On attend la promesse d’Anne Berthaud de réparer le pont.", [("de réparer le pont", "Anne Berthaud")]),
    # cues
    ("fr", "« Le pont est vieux », a-t-elle dit. Anne Berthaud sourit.", [("Le pont est vieux", None)]),
    ("fr", "« Le pont est vieux », s’est réjouie Anne Berthaud.", [("Le pont est vieux", "Anne Berthaud")]),
    ("fr", "« Le pont est vieux », s’est-elle réjouie.", [("Le pont est vieux", None)]),
    ("fr", "« Le pont est vieux », a aussi déclaré Anne Berthaud.", [("Le pont est vieux", "Anne Berthaud")]),
    ("fr", "Anne Berthaud, qui dirige le port, a déclaré : « Non, jamais. »", [("Non, jamais.", "Anne Berthaud")]),
    ("en", "“The bridge is old,” Ann Kelso, who runs the port, said.", [("The bridge is old,", "Ann Kelso")]),
    ("en", "“The bridge is old,” said the mayor of Saltby, Ann Kelso.", [("The bridge is old,", "Ann Kelso")]),
    ("en", "“The bridge is old,” the mayor’s son, Bob Kelso, said.", [("The bridge is old,", "Bob Kelso")]),
    ("de", "„Die Brücke ist alt“, sagte die Bürgermeisterin Anna Berger.", [("Die Brücke ist alt", "Anna Berger")]),
    ("de", "Die Brücke sei „uralt“, teilte Anna Berger mit.", [("Die Brücke sei „uralt“", "Anna Berger"), ("uralt", "Anna Berger")]),
    # who
    ("en", "Ann Kelso and Bob Minter came. “We are late,” they said.", [("We are late,", None)]),
    ("en", "Ann Kelso met Bob Minter. “I am late,” he said.", [("I am late,", "Bob Minter")]),
    ("en", "Ann Kelso met Bob Minter. “I am late,” she said.", [("I am late,", "Ann Kelso")]),
    ("fr", "Anne Berthaud a vu Luc Essai. « Je suis en retard », a-t-il dit.", [("Je suis en retard", "Luc Essai")]),
    ("fr", "Anne Berthaud a vu Luc Essai. « Je suis en retard », a-t-elle dit.", [("Je suis en retard", "Anne Berthaud")]),
    ("de", "Anna Berger traf Paul Muster. „Ich komme zu spät“, sagte er.", [("Ich komme zu spät", "Paul Muster")]),
    ("de", "Anna Berger traf Paul Muster. „Ich komme zu spät“, sagte sie.", [("Ich komme zu spät", "Anna Berger")]),
    ("en", "“The bridge is old.” Ann Kelso shrugged. “It will close.”", [("The bridge is old.", None), ("It will close.", "Ann Kelso")]),
    ("en", "Ann Kelso shrugged: “It will close.”", [("It will close.", "Ann Kelso")]),
    ("en", "The bridge was called “a scandal, and nothing else” by Ann Kelso.", [("a scandal, and nothing else", "Ann Kelso")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), SAID)
def test_each_construction_says_what_and_who(language: str, text: str, expected: list[tuple[str, str | None]]) -> None:
    quotes = speech_in(text.replace("’", "'"), language).quotes

    assert [
        (quote.text.replace("'", "’"), quote.speaker.name if quote.speaker else None) for quote in quotes
    ] == expected


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("en", "Petra “Splinter” Olsen came to Saltby.", NonQuoteReason.NAME),
        ("en", "Petra “the splinter” Olsen came to Saltby.", NonQuoteReason.SCARE),
        ("fr", "Le journal « La Vigie du soir » paraît demain.", NonQuoteReason.TITLE),
        ("fr", "Un bateau baptisé « la belle attente » coule.", NonQuoteReason.NAME),
        ("fr", "Le principe de « précaution » suffit.", NonQuoteReason.LABEL),
        ("en", "They went to “kora.example” and left.", NonQuoteReason.NAME),
        ("en", "It was “(laughter)” to him.", NonQuoteReason.LABEL),
        ("en", "It was “???” to him.", NonQuoteReason.LABEL),
        ("en", "It was a “smart” watch.", NonQuoteReason.SCARE),
        ("de", "Der Roman „Die Insel“ ist alt.", NonQuoteReason.TITLE),
        ("de", "Der Kriminalroman „Die Insel“ ist alt.", NonQuoteReason.TITLE),
        ("de", "Das Schiff „Seestern“ fährt ab.", NonQuoteReason.TITLE),
        ("en", "“A quiet night”", NonQuoteReason.HEADLINE),
    ],
)
def test_marked_words_that_nobody_says_have_a_reason(language: str, text: str, reason: NonQuoteReason) -> None:
    found = speech_in(text, language)

    assert [one.reason for one in found.non_quotes] == [reason]
    assert found.quotes == ()
