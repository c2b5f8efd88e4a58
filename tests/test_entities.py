"""Who an article speaks of."""

from newsparse import Entity, EntityKind
from newsparse.entities import find_entities
from newsparse.languages import LANGUAGES
from newsparse.testing._reading import body_of


def _entities(text: str, language: str) -> dict[str, Entity]:
    entities, _ = find_entities(body_of(text, language), LANGUAGES)
    return {entity.name: entity for entity in entities}


def _names_of(text: str, language: str, name: str) -> list[str]:
    _, mentions = find_entities(body_of(text, language), LANGUAGES)
    return [mention.span.of(text) for mention in mentions if mention.entity.name == name]


def test_a_surname_finds_its_bearer_before_and_after() -> None:
    text = "M. Modèle est arrivé. Paul Modèle, maire de la ville, a souri. Modèle repart."

    assert _names_of(text, "fr", "Paul Modèle") == ["Modèle", "Paul Modèle", "Modèle"]


def test_two_spellings_are_one_person() -> None:
    text = "Youri Tchernov est venu. Iouri Tchernov est parti."

    assert _names_of(text, "fr", "Youri Tchernov") == ["Youri Tchernov", "Iouri Tchernov"]


def test_one_surname_can_have_two_bearers() -> None:
    text = "Susan Sample met Peter Sample. Ms. Sample left."

    assert _names_of(text, "en", "Susan Sample") == ["Susan Sample", "Sample"]


def test_roles_and_gender_come_from_the_words_around() -> None:
    entities = _entities("La porte-parole du ministère, Camille Essai, est venue avec le juge Alex Cas.", "fr")

    assert entities["Camille Essai"].roles == ("porte-parole du ministère",)
    assert entities["Camille Essai"].gender == "feminine"
    assert entities["Alex Cas"].kind is EntityKind.PERSON


def test_states_capitals_and_seats_know_their_country() -> None:
    entities = _entities("La Corée du Nord et Moscou ont répondu au Kremlin et à la Maison Blanche.", "fr")

    assert {name: (entity.kind.value, entity.country) for name, entity in entities.items()} == {
        "Corée du Nord": ("state", "KP"),
        "Moscou": ("place", "RU"),
        "Kremlin": ("organisation", "RU"),
        "Maison Blanche": ("organisation", "US"),
    }


def test_an_agency_has_one_name() -> None:
    assert _entities("Selon l'agence Tass, il pleut.", "fr")["TASS"].kind is EntityKind.AGENCY


def test_german_nouns_are_no_names() -> None:
    assert list(_entities("Der Bundesminister Peter Muster eröffnete das Zentrum für Sicherheit.", "de")) == [
        "Peter Muster"
    ]
