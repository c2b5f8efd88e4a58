"""The tables of reported speech."""

import pytest

from newsparse.annotation.quotes.lexicon import lexicon
from newsparse.languages import LANGUAGES, Language
from newsparse.languages.schema.quotes import inflect

SPEAKING = [language for language in LANGUAGES if language.quotes is not None]


@pytest.mark.parametrize("language", SPEAKING, ids=lambda language: language.code)
def test_every_verb_can_be_inflected(language: Language) -> None:
    assert language.quotes is not None
    table = language.quotes

    assert all(inflect(table, lemma)["finite"] for lemma in table.speech | table.thought | table.frames)


@pytest.mark.parametrize("language", SPEAKING, ids=lambda language: language.code)
def test_words_are_written_as_they_are_looked_up(language: Language) -> None:
    assert language.quotes is not None
    forms = lexicon(language.quotes).forms

    assert all(word == word.lower() and "’" not in word and " " not in word for word in forms)


def test_a_verb_without_a_paradigm_is_told_to_its_author() -> None:
    french = next(language for language in SPEAKING if language.code == "fr")
    assert french.quotes is not None

    with pytest.raises(ValueError, match="no paradigm fits the verb 'xyz'"):
        inflect(french.quotes, "xyz")
