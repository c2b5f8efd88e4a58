"""An adverb at the beginning of a sentence is nobody, though its capital letter is that of a name."""

from __future__ import annotations

import pytest

import newsparse

_ADVERBS = {
    "en": ("Meanwhile", "Indeed", "Unfortunately", "Nevertheless", "Afterwards", "Thus", "Maybe"),
    "fr": ("Apparemment", "Peut-être", "Bientôt", "Évidemment", "Auparavant", "Là-bas"),
    "de": ("Dennoch", "Trotzdem", "Bislang", "Danach", "Zugleich", "Stattdessen", "Vielleicht"),
    "es": ("Quizá", "Asimismo", "Probablemente", "Tampoco"),
    "it": ("Intanto", "Forse", "Inoltre", "Probabilmente"),
    "nl": ("Misschien", "Daarna", "Bovendien", "Ondertussen"),
    "pt": ("Entretanto", "Talvez", "Além", "Provavelmente"),
}
_SENTENCES = {
    "en": "{}{} the minister criticised the new law.",
    "fr": "{}{} la ministre a critiqué la nouvelle loi.",
    "de": "{} kritisierte der Minister das neue Gesetz.",
    "es": "{}{} el ministro criticó la nueva ley.",
    "it": "{}{} il ministro ha criticato la nuova legge.",
    "nl": "{} bekritiseerde de minister de nieuwe wet.",
    "pt": "{}{} o ministro criticou a nova lei.",
}
_CASES = [(code, adverb, comma) for code, adverbs in _ADVERBS.items() for adverb in adverbs for comma in ("", ",")]


@pytest.mark.parametrize(("language", "adverb", "comma"), _CASES)
def test_an_adverb_that_opens_a_sentence_is_nobody(language: str, adverb: str, comma: str) -> None:
    text = _SENTENCES[language].format(adverb, comma)

    article = newsparse.parse(text, kind="body", language=language, plugins=())

    assert [entity.name for entity in article.entities if adverb in entity.name] == []


@pytest.mark.parametrize("adverb", _ADVERBS["de"])
def test_the_subject_stands_behind_a_verb_that_an_adverb_opens(adverb: str) -> None:
    article = newsparse.parse(_SENTENCES["de"].format(adverb), kind="body", language="de", plugins=(), quotes=False)

    assert [[actor.name for actor in event.actors] for event in article.events] == [["Minister"]]
