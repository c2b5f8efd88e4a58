"""Spanish, Italian, Dutch and Portuguese: tables alone, without a word in the engine."""

from __future__ import annotations

import pytest

from newsparse.languages import LANGUAGES
from newsparse.testing._reading import speech_in
from newsparse.testing.quoted_sentences import VOICEBOXES, Voicebox, quoted_in


@pytest.mark.parametrize("voicebox", VOICEBOXES, ids=lambda voicebox: voicebox.language)
def test_sixty_sentences_of_each_language_come_back(voicebox: Voicebox) -> None:
    sentences = quoted_in(voicebox)

    lost = [
        quoted.text
        for quoted in sentences
        if not any(
            quoted.words in quote.text and quote.speaker is not None and quote.speaker.name == quoted.speaker
            for quote in speech_in(quoted.text, quoted.language).quotes
        )
    ]

    assert len(sentences) >= 60
    assert lost == []


@pytest.mark.parametrize("code", ["es", "it", "nl", "pt"])
def test_sixty_verbs_of_each_language_are_cues(code: str) -> None:
    quotes = next(language.quotes for language in LANGUAGES if language.code == code)

    assert quotes is not None
    assert len(quotes.speech_verbs | quotes.fragment_verbs | quotes.thought_verbs) >= 60


@pytest.mark.parametrize(
    ("language", "text", "words", "speaker"),
    [
        ("es", "El puerto, sostiene Pedro Ejemplo, está perdido.", "está perdido", "Pedro Ejemplo"),
        ("es", "Ana Muestra preguntó si el puerto abriría.", "si el puerto abriría", "Ana Muestra"),
        ("es", "Ana Muestra cerró el puerto. «Es tarde», añadió ella.", "Es tarde", "Ana Muestra"),
        ("es", "Ana Muestra tildó el retraso de «inadmisible».", "inadmisible", "Ana Muestra"),
        ("it", "Il porto, sostiene Mario Prova, è perso da anni.", "è perso da anni", "Mario Prova"),
        ("it", "Anna Esempio ha chiesto se il porto aprirà.", "se il porto aprirà", "Anna Esempio"),
        ("it", "Anna Esempio ha promesso di riparare il porto.", "riparare il porto", "Anna Esempio"),
        ("it", "Anna Esempio ha definito il ritardo «inaccettabile».", "inaccettabile", "Anna Esempio"),
        ("nl", "Volgens Anna Voorbeeld gaat de haven snel open.", "gaat de haven snel open", "Anna Voorbeeld"),
        ("nl", "Anna Voorbeeld vroeg of de haven openging.", "of de haven openging", "Anna Voorbeeld"),
        ("nl", "“Het is te laat”, voegde Piet Staal toe.", "Het is te laat", "Piet Staal"),
        ("nl", "Piet Staal liet weten dat de haven dichtgaat.", "de haven dichtgaat", "Piet Staal"),
        ("pt", "O porto, sustenta Pedro Amostra, está perdido há anos.", "está perdido há anos", "Pedro Amostra"),
        ("pt", "Ana Exemplo perguntou se o porto abriria.", "se o porto abriria", "Ana Exemplo"),
        ("pt", "Ana Exemplo fechou o porto. “É tarde”, acrescentou ela.", "É tarde", "Ana Exemplo"),
        ("pt", "Ana Exemplo classificou o atraso de «inaceitável».", "inaceitável", "Ana Exemplo"),
    ],
)
def test_reports_of_many_shapes_are_found(language: str, text: str, words: str, speaker: str) -> None:
    (quote,) = speech_in(text, language).quotes

    assert quote.text.endswith(words)
    assert quote.speaker is not None
    assert quote.speaker.name == speaker
