"""Who an article speaks of."""

import attrs
import pytest

from newsparse import Entity, EntityKind
from newsparse.annotation.entities import find_entities
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


def _kinds(text: str, language: str) -> dict[str, str]:
    return {name: entity.kind.value for name, entity in _entities(text, language).items()}


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        (
            "en",
            "Two boats sank in Springmouth, Ohio. People left Springmouth.",
            {"Springmouth": "place", "Ohio": "place"},
        ),
        ("en", "They walked in Walden Park and along Maple Street.", {"Walden Park": "place", "Maple Street": "place"}),
        ("en", "She drove to St. Louis.", {"St. Louis": "place"}),
        ("fr", "La région de Vorlovsk est calme. On vit à Vorlovsk.", {"Vorlovsk": "place"}),
        ("fr", "La pêche dans l'Atlantique Nord recule.", {"Atlantique Nord": "place"}),
        ("de", "Er lebt in Köln und war auf der Halbinsel Krim.", {"Köln": "place", "Halbinsel Krim": "place"}),
    ],
)
def test_places(language: str, text: str, kinds: dict[str, str]) -> None:
    assert _kinds(text, language) == kinds


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("en", "We met Ann Example, who sings, and Tor Blygger, 43, of Ohio.", {"Ann Example", "Tor Blygger"}),
        ("en", "Health minister Lou Sample spoke.", {"Lou Sample"}),
        ("fr", "La ministre de la Santé Julie Modèle et Igor Essai sont venus.", {"Julie Modèle", "Igor Essai"}),
        ("fr", "Le but de Paul Modèle a été refusé. But de Paul Modèle !", {"Paul Modèle"}),
        ("de", "Gestern kam Paul Muster von der Universität Köln.", {"Paul Muster"}),
        ("de", "Der spanische Basketball-Star Sergio Muster traf.", {"Sergio Muster"}),
        ("de", "Der Trainer Tschak Musterow (44) ging.", {"Tschak Musterow"}),
    ],
)
def test_people(language: str, text: str, kinds: set[str]) -> None:
    assert {name for name, kind in _kinds(text, language).items() if kind == "person"} == kinds


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("en", "He joined Acme Widgets Ltd and the NFL.", {"Acme Widgets Ltd": "organisation", "NFL": "organisation"}),
        ("en", "They called Customer Services and Plains Oil Inc.", {"Plains Oil Inc": "organisation"}),
        ("fr", "La Banque de France et Radio France embauchent.", {"Banque de France": "organisation"}),
        ("de", "Die EU-Kommission und die Deutsche Bank warten.", {"EU-Kommission": "organisation"}),
    ],
)
def test_bodies(language: str, text: str, kinds: dict[str, str]) -> None:
    found = _kinds(text, language)

    assert kinds.items() <= found.items()
    assert "person" not in found.values()


def test_an_agency_of_pictures_is_an_agency() -> None:
    assert _kinds("A boat at sea. Ann Example/Getty Images", "en") == {
        "Ann Example": "person",
        "Getty Images": "agency",
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Rezession kommt, der Zuwachs fehlt. Zahlen, Experten und Rezession."),
        ("de", "Mit der Salami-Taktik und dem Vor-Corona-Niveau endet das Euroleague-Spiel in der Euro-Zone."),
        ("de", "Er las den RSS-Feed, ein Trainer fehlte."),
        ("fr", "Au XXe siècle. Suivant. Peut-on le dire à 12 h GMT ? Rendez-vous demain."),
        ("en", "HANDOUT. Next. Image. It starts at noon GMT for the Washington-based group."),
        ("en", "The heat shield is a box. The Heat Shield and the Box are sold."),
    ],
)
def test_words_with_a_capital_letter_are_no_names(language: str, text: str) -> None:
    assert not _kinds(text, language)


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Consider US tariffs. We consider them.", ["US"]),
        ("en", "A boat. Copyright Fredrik Example", ["Fredrik Example"]),
        ("fr", "On dit que cela pousse. Que Paul Modèle le sache.", ["Paul Modèle"]),
        ("fr", "Montréal La fin des trottinettes.", ["Montréal"]),
    ],
)
def test_labels_and_openings_are_no_part_of_a_name(language: str, text: str, names: list[str]) -> None:
    assert list(_kinds(text, language)) == names


def test_a_title_that_begins_every_word_with_a_capital_tells_little() -> None:
    text = "Spicy Winter Soups Nobody Ever Wants"
    assert not _kinds(text, "en")


def test_a_hyphen_makes_no_second_word() -> None:
    assert _names_of("Kim Jong-un est venu. Kim Jong Un repart, dit Kim.", "fr", "Kim Jong-un") == [
        "Kim Jong-un",
        "Kim Jong Un",
        "Kim",
    ]


def test_a_place_knows_its_state() -> None:
    assert _entities("Er lebt in Köln.", "de")["Köln"].country == "DE"


def test_a_language_without_a_table_of_quotes_still_names_its_entities() -> None:
    text = "Le ministre Jean Modèle est parti. M. Modèle reviendra."
    silent = [attrs.evolve(language, quotes=None) for language in LANGUAGES]

    entities, _ = find_entities(body_of(text, "fr"), silent)

    assert [entity.name for entity in entities] == ["Jean Modèle"]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "La députée UMP Laure de la Raudelle a fermé le quai.", "Laure de la Raudelle"),
        ("fr", "Selon Laure de la Raudelle, le quai est perdu.", "Laure de la Raudelle"),
        ("fr", "Le maire PS Paul Ménard a fermé le quai.", "Paul Ménard"),
        ("fr", "Le quai est perdu, dit Omar al-Tannir, pêcheur.", "Omar al-Tannir"),
        ("de", "Der Rebellenchef Achmed ash-Scharun kam zu Fuß.", "Achmed ash-Scharun"),
        ("en", "The quay was lost, Omar el-Tannir said.", "Omar el-Tannir"),
    ],
)
def test_names_are_whole_and_parties_no_part_of_them(language: str, text: str, name: str) -> None:
    assert name in _entities(text, language)


def test_an_arabic_surname_alone_keeps_its_article() -> None:
    text = "Omar al-Tannir kam. „Wir gehen“, sagte al-Tannir."

    assert _names_of(text, "de", "Omar al-Tannir") == ["Omar al-Tannir", "al-Tannir"]
