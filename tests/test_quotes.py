"""Who said what: one small text for each thing that pages taught us."""

from __future__ import annotations

import pytest

from newsparse import NonQuoteReason, QuoteKind
from newsparse.testing._reading import speech_in


def _said(text: str, language: str = "fr") -> list[tuple[str, str | None]]:
    """The marked quotes with their speakers."""
    quotes = speech_in(text, language).quotes
    return [(q.text, q.speaker.name if q.speaker else None) for q in quotes if q.kind is not QuoteKind.INDIRECT]


def _reported(text: str, language: str = "fr") -> list[tuple[str, str | None]]:
    quotes = speech_in(text, language).quotes
    return [(q.text, q.speaker.name if q.speaker else None) for q in quotes if q.kind is QuoteKind.INDIRECT]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Dans un discours avant la réunion, Paul Modèle a exprimé son « vif intérêt » et sa « confiance ».",
            [("vif intérêt", "Paul Modèle"), ("confiance", "Paul Modèle")],
            id="fronted adjunct, two fragments",
        ),
        pytest.param(
            "Paul Modèle, de son côté, a qualifié cette « entente » de « moment rare ».",
            [("entente", "Paul Modèle"), ("moment rare", "Paul Modèle")],
            id="the object of the verb is no subject",
        ),
        pytest.param(
            "“Nous sommes prêts”, a déclaré le porte-parole du conseil régional, Luc Essai.",
            [("Nous sommes prêts", "Luc Essai")],
            id="a role with a name in apposition",
        ),
        pytest.param(
            "L'assistant de Paul Modèle, Luc Essai, a évoqué de « bons souvenirs ».",
            [("bons souvenirs", "Luc Essai")],
            id="the first name only says whose assistant",
        ),
        pytest.param(
            "Paul Modèle est parti. La maire de la ville, Anne Cas, est restée. « C'est mieux », a-t-elle ajouté.",
            [("C'est mieux", "Anne Cas")],
            id="a pronoun agrees in gender",
        ),
        pytest.param(
            "« Absurde. C'est la norme, explique Luc Essai, juriste. Les règles sont claires. »",
            [("Absurde. C'est la norme, explique Luc Essai, juriste. Les règles sont claires.", "Luc Essai")],
            id="an incise inside the marks",
        ),
        pytest.param(
            "Paul Modèle a déclaré : « Non. »\n« Et plus jamais cela. »",
            [("Non.", "Paul Modèle"), ("Et plus jamais cela.", "Paul Modèle")],
            id="the next paragraph goes on",
        ),
        pytest.param(
            "Le président Paul Modèle est venu. Le président a salué une « avancée ».",
            [("avancée", "Paul Modèle")],
            id="a role stands for its bearer",
        ),
        pytest.param("« Oui » et « non » ?", [("Oui", None), ("non", None)], id="nobody is there to speak"),
    ],
)
def test_french_speakers(text: str, expected: list[tuple[str, str | None]]) -> None:
    if expected[0][1] is None:
        assert all(speaker is None for _, speaker in _said(text))
    else:
        assert _said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is late,” Sample campaign spokesman John Template said.", [("It is late,", "John Template")]),
        ("Susan Sample left. “It is late,” said Sample, who has two jobs.", [("It is late,", "Susan Sample")]),
        ("“Why now?” Susan Sample asked. Nobody knew.", [("Why now?", "Susan Sample")]),
        ("Susan Sample, who quit in May, called the plan “a mess” on Monday.", [("a mess", "Susan Sample")]),
        ("“We won.” — Susan Sample", [("We won.", "Susan Sample")]),
    ],
)
def test_english_speakers(text: str, expected: list[tuple[str, str]]) -> None:
    assert _said(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am Montag sagte Peter Beispiel: „Es reicht.“", [("Es reicht.", "Peter Beispiel")]),
        ("Peter Beispiel (SPD) sagte der Presse: „Es reicht.“", [("Es reicht.", "Peter Beispiel")]),
        ("„Es reicht“, so Peter Beispiel.", [("Es reicht", "Peter Beispiel")]),
        ("Peter Beispiel teilte gestern mit: „Es reicht.“", [("Es reicht.", "Peter Beispiel")]),
        ("Der Sprecher, Peter Beispiel, hat die Pläne als „haltlos“ bezeichnet.", [("haltlos", "Peter Beispiel")]),
        ("In einem Bericht heißt es: „Es reicht.“", [("Es reicht.", "Bericht")]),
    ],
)
def test_german_speakers(text: str, expected: list[tuple[str, str]]) -> None:
    assert _said(text, "de") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Paul Modèle a déclaré que tout ira bien, qualifiant le plan de bon.", ["tout ira bien"]),
        ("fr", "Tout ira bien cette année, a souligné Paul Modèle.", ["Tout ira bien cette année"]),
        ("fr", "Paul Modèle n'a pas dit ce qu'il ferait.", []),
        ("fr", "Paul Modèle a précisé, selon l'agence Belga, que tout ira bien.", ["tout ira bien"]),
        ("en", "Susan Sample said she would leave, adding that it was late.", ["she would leave", "it was late"]),
        ("en", "The harbor will open soon, Susan Sample said.", ["The harbor will open soon"]),
        ("de", "Peter Beispiel sagte, der Hafen sei offen.", ["der Hafen sei offen"]),
        ("de", "Wie die Polizei mitteilte, wurde niemand verletzt.", ["wurde niemand verletzt"]),
        (
            "de",
            "Peter Beispiel sagte, er sei müde. Morgen werde er schlafen.",
            ["er sei müde", "Morgen werde er schlafen"],
        ),
    ],
)
def test_reported_clauses_have_their_borders(language: str, text: str, expected: list[str]) -> None:
    assert [words for words, _ in _reported(text, language)] == expected


def test_an_agency_carries_the_words_of_another_and_speaks_alone() -> None:
    carried, alone = (
        speech_in(text, "fr").quotes[0]
        for text in ("« Tout ira bien », a dit Paul Modèle, selon Tass.", "« Tout ira bien », a précisé Tass.")
    )

    assert (carried.speaker.name, carried.reported_by.name) == ("Paul Modèle", "TASS")  # type: ignore[union-attr]
    assert (alone.speaker.name, alone.reported_by) == ("TASS", None)  # type: ignore[union-attr]


def test_who_is_quoted_by_a_paper_speaks_and_the_paper_carries() -> None:
    (quote,) = speech_in("Die Polizei zitiert Peter Beispiel mit den Worten: „Es reicht.“", "de").quotes

    assert quote.speaker is not None
    assert quote.speaker.name == "Peter Beispiel"
    assert quote.reported_by is not None
    assert quote.reported_by.name == "Polizei"


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Susan Sample told John Template that it was late."), ("fr", "« Oui », a dit Anne Cas à John Template.")],
)
def test_the_hearer_is_named(language: str, text: str) -> None:
    (quote,) = speech_in(text, language).quotes

    assert quote.addressee is not None
    assert quote.addressee.name == "John Template"


def test_a_gerund_leans_on_the_main_clause() -> None:
    text = "Susan Sample paid the man who said he was cheated, saying, “It is over now.”"

    assert _said(text, "en") == [("It is over now.", "Susan Sample")]


def test_an_interrupted_quotation_has_two_parts() -> None:
    text = "“It is late,” Susan Sample said, “and dark.”"

    (quote,) = speech_in(text, "en").quotes

    assert [part.of(text) for part in quote.parts] == ["It is late,", "and dark."]


def test_a_transcript_names_its_speakers_in_capitals() -> None:
    text = "SAMPLE: It is late.\nTEMPLATE: So it is."

    assert _said(text, "en") == [("It is late.", "SAMPLE"), ("So it is.", "TEMPLATE")]


@pytest.mark.parametrize(
    ("language", "text", "reason"),
    [
        ("fr", "Il lit le journal “Le Matin Clair”.", NonQuoteReason.TITLE),
        ("fr", "Le missile baptisé « Orage » est tombé.", NonQuoteReason.NAME),
        ("de", "Die so genannten „Traumgegner“ kamen.", NonQuoteReason.NAME),
        ("de", "Das Raumschiff „Morgenstern 6“ startete.", NonQuoteReason.TITLE),
        ("en", "It aired on “Morning Sample Show” last week.", NonQuoteReason.NAME),
        ("en", "The (“alleged”) plan failed.", NonQuoteReason.SCARE),
    ],
)
def test_names_titles_and_scare_quotes_are_no_quotations(language: str, text: str, reason: NonQuoteReason) -> None:
    speech = speech_in(text, language)

    assert [quote for quote in speech.quotes if quote.kind is not QuoteKind.INDIRECT] == []
    assert [other.reason for other in speech.non_quotes] == [reason]


def test_reprints_have_one_key() -> None:
    first, second = (
        speech_in(text, "fr").quotes[0] for text in ("« L’été vient », a dit Paul Modèle.", '"l\'été vient", dit-il.')
    )

    assert first.key == second.key


def test_a_quote_says_in_which_other_it_lies() -> None:
    text = "“Tom Alder said, ‘Never again,’ and left,” Susan Sample said. Susan Sample said the plan was “a mess”."

    within = {q.text: q.within.of(text) if q.within else None for q in speech_in(text, "en").quotes}

    assert within == {
        "Tom Alder said, ‘Never again,’ and left,": None,
        "Never again,": "Tom Alder said, ‘Never again,’ and left,",
        "the plan was “a mess”": None,
        "a mess": "the plan was “a mess”",
    }


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Susan Sample denied that it was late.", True),
        ("Susan Sample did not say whether it was late.", True),
        ("Susan Sample said that it was late.", False),
    ],
)
def test_denial_and_doubt_are_kept(text: str, negated: bool) -> None:  # noqa: FBT001 - the expected answer
    assert [quote.negated for quote in speech_in(text, "en").quotes] == [negated]
