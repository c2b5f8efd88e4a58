"""Who said what depends on where names stand, not on which names they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Entity
from newsparse.testing._reading import speech_in

_PEOPLE = {
    "en": (("Ada Brenner", "Mary Quillon", "Ruth Farrow"), ("Tom Alder", "John Doebler", "Peter Starling")),
    "fr": (("Jeanne Sorel", "Anne Modèle", "Claire Exemple"), ("Paul Ménard", "Luc Essai", "Marc Témoin")),
    "de": (("Jana Sorge", "Sabine Muster", "Petra Probe"), ("Paul Mehnert", "Peter Beispiel", "Klaus Entwurf")),
}
_NOISE = {
    "en": "Rain fell all night long. The works have lasted three years.",
    "fr": "La pluie est tombée toute la nuit. Les travaux durent depuis trois ans.",
    "de": "Es regnete die ganze Nacht. Die Arbeiten dauern seit drei Jahren.",
}
_ARTICLES = {
    "en": """On Monday {she}, the harbour master, said: “The quay is rotten.” {he} disagreed. “It is sound,” he said.
The quay, she said, would be closed. {he} called on {she} to give way at once. “Nobody asked us,” said {he}, 42, who
runs the mill. In a letter {she} wrote that the mill was wrong.""",
    "fr": """Invitée lundi de la matinale, {she} a assuré que le quai était perdu. « Il est solide », répond {he},
patron du bar. Selon {she}, « rien ne presse ». « On nous oublie », s’emporte-t-il. Le quai, affirme {she}, sera fermé.
Pour {he}, c’est « une honte ».""",
    "de": """Am Montag sagte {she}: „Der Kai ist morsch.“ {he} widersprach. „Er ist fest“, sagte er. Die Pläne nannte
{he} „eine Schande“. Wie {she} mitteilte, wird der Kai gesperrt. Laut {he} ist das falsch. Dem Kurier sagte {he}:
„Niemand hat uns gefragt.“""",
}


def _article(language: str, she: str, he: str, *, between: bool = False) -> str:
    text = " ".join(_ARTICLES[language].format(she=she, he=he).split())
    return text.replace(". ", f".\n{_NOISE[language]}\n", 1) if between else text


def _who(entity: Entity | None, she: str, he: str) -> str:
    name = entity.name if entity is not None else ""
    return name.replace(she, "she").replace(he, "he")


def _structure(text: str, language: str, she: str, he: str) -> list[tuple[str, str, str]]:
    """Each quote with its kind and who of the two speaks, names left out."""
    return [
        (quote.kind, quote.text.replace(she, "{she}").replace(he, "{he}"), _who(quote.speaker, she, he))
        for quote in speech_in(text, language).quotes
    ]


@pytest.mark.parametrize("language", _PEOPLE)
@given(data=st.data())
def test_renaming_everybody_changes_no_structure(language: str, data: st.DataObject) -> None:
    women, men = _PEOPLE[language]
    she, he = data.draw(st.sampled_from(women)), data.draw(st.sampled_from(men))
    expected = _structure(_article(language, women[0], men[0]), language, women[0], men[0])

    actual = _structure(_article(language, she, he), language, she, he)

    assert expected
    assert actual == expected


@pytest.mark.parametrize("language", _PEOPLE)
def test_swapping_two_names_swaps_the_answers(language: str) -> None:
    (one, other, *_), _ = _PEOPLE[language]
    swap = {"she": "he", "he": "she", "": ""}
    before = _structure(_article(language, one, other), language, one, other)

    after = _structure(_article(language, other, one), language, one, other)

    named = [who for _, _, who in before if who in swap]
    assert len(named) > 3
    assert [swap.get(who, who) for _, _, who in after] == [who for _, _, who in before]


@pytest.mark.parametrize("language", _PEOPLE)
@given(data=st.data())
def test_an_unrelated_paragraph_changes_only_pronouns(language: str, data: st.DataObject) -> None:
    women, men = _PEOPLE[language]
    she, he = data.draw(st.sampled_from(women)), data.draw(st.sampled_from(men))
    expected = _structure(_article(language, she, he), language, she, he)

    actual = _structure(_article(language, she, he, between=True), language, she, he)

    assert actual == expected
