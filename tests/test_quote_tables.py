"""The tables of reported speech."""

import pytest

from newsparse.annotation.grammar.lexica import lexica_of
from newsparse.annotation.quotes.lexicon import cue_lexicon
from newsparse.languages import LANGUAGES, Language
from newsparse.testing._reading import speech_in

SPEAKING = [language for language in LANGUAGES if language.quotes is not None]


@pytest.mark.parametrize("language", SPEAKING, ids=lambda language: language.code)
def test_every_verb_can_be_inflected(language: Language) -> None:
    assert language.quotes is not None
    assert language.grammar is not None
    grammar, quotes = language.grammar, language.quotes
    lemmas = quotes.speech_verbs | quotes.thought_verbs | quotes.fragment_verbs

    assert all(list(grammar.verbs.forms(lemma)) for lemma in lemmas)


@pytest.mark.parametrize("language", SPEAKING, ids=lambda language: language.code)
def test_words_are_written_as_they_are_looked_up(language: Language) -> None:
    tables = lexica_of(language)
    assert tables is not None

    forms = cue_lexicon(tables).forms

    assert all(word == word.lower() and "’" not in word and " " not in word for word in forms)


def test_a_verb_without_a_paradigm_is_told_to_its_author() -> None:
    french = next(language for language in SPEAKING if language.code == "fr")
    assert french.grammar is not None

    with pytest.raises(ValueError, match="no paradigm fits the verb 'xyz'"):
        list(french.grammar.verbs.forms("xyz"))


@pytest.mark.parametrize("code", ["en", "fr", "de"])
def test_three_hundred_verbs_report(code: str) -> None:
    quotes = next(language.quotes for language in SPEAKING if language.code == code)
    assert quotes is not None

    verbs = quotes.speech_verbs | quotes.fragment_verbs | quotes.thought_verbs | quotes.object_verbs

    assert len(verbs | quotes.reflexive_verbs) >= 300


@pytest.mark.parametrize("verb", ["freut sich", "empörte sich", "höhnt", "bemängelte"])
def test_verbs_of_feeling_report_in_german(verb: str) -> None:
    (quote,) = speech_in(f"„Der Kai ist offen“, {verb} Jana Sorge.", "de").quotes

    assert quote.speaker is not None
    assert quote.speaker.name == "Jana Sorge"
