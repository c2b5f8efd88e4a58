"""Whom offices, possessives, pronouns and relative pronouns of events mean."""

from __future__ import annotations

import pytest

from tests.support.told_events import told

Found = tuple[str, list[str], list[str]]


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        (
            "en",
            "Jane Moor, an American analyst, left the United States. The American president criticised Norway.",
            ("ACCUSE", ["United States"], ["Norway"]),
        ),
        (
            "fr",
            "Ed Marsh, chercheur britannique, a quitté le Royaume-Uni. Le ministre britannique a critiqué la Russie.",
            ("ACCUSE", ["Royaume-Uni"], ["Russie"]),
        ),
        (
            "fr",
            "Le ministre britannique Ed Marsh a quitté le Royaume-Uni. Le ministre britannique a critiqué la Russie.",
            ("ACCUSE", ["Ed Marsh"], ["Russie"]),
        ),
    ],
)
def test_an_office_of_a_state_is_held_by_who_is_said_to_hold_it(language: str, sentence: str, found: Found) -> None:
    assert told(sentence, language)[-1] == found


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        (
            "fr",
            "Lors de leur rencontre à Velmar, Anna Roll et Ivo Stern ont évoqué la pêche.",
            ("CONSULT", ["Anna Roll", "Ivo Stern"], []),
        ),
        (
            "fr",
            "Après son entretien avec le pape, la chancelière a quitté la ville.",
            ("CONSULT", ["chancelière", "pape"], []),
        ),
        (
            "en",
            "During her visit to Iceland, Queen Astrid planted a tree.",
            ("CONSULT", ["Astrid"], ["Iceland"]),
        ),
        (
            "de",
            "Bei ihrem Treffen in Velmar sprachen Anna Roll und Ivo Stern über Fischerei.",
            ("CONSULT", ["Anna Roll", "Ivo Stern"], []),
        ),
    ],
)
def test_a_possessive_in_an_opening_phrase_is_of_the_subject_behind(language: str, sentence: str, found: Found) -> None:
    assert told(sentence, language) == [found]


@pytest.mark.parametrize(
    ("language", "sentence", "actors"),
    [
        ("en", "The dockers slept. After their visit to Iceland, the minister slept.", ["dockers"]),
        ("en", "The dockers slept. After his visit to Iceland, the minister slept.", ["minister"]),
    ],
)
def test_it_is_of_no_subject_of_another_number(language: str, sentence: str, actors: list[str]) -> None:
    assert told(sentence, language) == [("CONSULT", actors, ["Iceland"])]


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("fr", "Le maire a reçu les dockers. Il les a remerciés.", ("SUPPORT", ["maire"], ["dockers"])),
        ("en", "The mayor met the dockers. He thanked them.", ("SUPPORT", ["mayor"], ["dockers"])),
        ("en", "The mayor met the miner. He thanked him.", ("SUPPORT", ["mayor"], ["miner"])),
        ("en", "The mayor met the miner. He thanked them.", ("SUPPORT", ["mayor"], [])),
        ("en", "The court heard the notary. It sentenced him to two years.", ("SANCTION", ["court"], ["notary"])),
        (
            "de",
            "Der Bürgermeister traf die Hafenarbeiter. Er dankte ihnen.",
            ("SUPPORT", ["Bürgermeister"], ["Hafenarbeiter"]),
        ),
    ],
)
def test_an_object_pronoun_means_people_of_its_number(language: str, sentence: str, found: Found) -> None:
    assert told(sentence, language)[-1] == found


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Nous présenterons aux adhérents le texte, qui menace les retraites."),
        ("fr", "Le maire a lu aux syndicats un rapport qui critique la direction."),
        ("en", "The mayor read the unions a report which criticises the management."),
    ],
)
def test_a_relative_pronoun_behind_a_thing_is_nobody(language: str, sentence: str) -> None:
    assert not told(sentence, language)


def test_who_acts_by_a_weapon_acts() -> None:
    assert told("L'armée avait un missile qui a frappé un soldat.", "fr") == [("ASSAULT", ["armée"], ["soldat"])]


def test_a_form_of_address_means_nobody_of_the_text() -> None:
    text = "Der Bürgermeister traf die Hafenarbeiter. „Ich danke Ihnen“, sagte der Pfarrer."

    assert told(text, "de")[-1] == ("SUPPORT", ["Pfarrer"], [])


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("fr", "Il le condamne à deux ans de prison.", ("SANCTION", ["tribunal"], ["notaire"])),
        ("fr", "Il ne le condamne pas à deux ans de prison.", ("SANCTION", ["tribunal"], ["notaire"])),
        ("fr", "Le garde le suivait, le tuant plus tard.", ("ASSAULT", ["garde"], ["notaire"])),
    ],
)
def test_a_pronoun_before_a_french_verb_is_no_article(language: str, sentence: str, found: Found) -> None:
    assert told(f"Le tribunal connaît le notaire. {sentence}", language)[-1] == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("L'ancien maire, condamné par le tribunal, reste libre.", ("SANCTION", ["tribunal"], ["ancien maire"])),
        (
            "La Cour des comptes, déjà saisie par trente sénateurs, attend.",
            ("REQUEST", ["trente sénateurs"], ["Cour des comptes"]),
        ),
    ],
)
def test_a_french_participle_behind_a_comma_is_of_who_stands_before_it(sentence: str, found: Found) -> None:
    assert told(sentence, "fr") == [found]


@pytest.mark.parametrize(
    ("language", "sentence", "actor"),
    [
        ("en", "The judge jailed Jane Moor. Later he criticised Norway.", "judge"),
        ("en", "The judges jailed Jane Moor. Later she criticised Norway.", "Jane Moor"),
        ("fr", "Le juge a écouté Jane Moor. Il a critiqué la Norvège.", "juge"),
        ("fr", "Les juges ont écouté Jane Moor. Elle a critiqué la Norvège.", "Jane Moor"),
    ],
)
def test_a_pronoun_takes_up_the_subject_before_it_if_that_is_one_person(
    language: str, sentence: str, actor: str
) -> None:
    assert told(sentence, language)[-1][:2] == ("ACCUSE", [actor])


@pytest.mark.parametrize("currency", ["CHF", "EUR", "GNF"])
def test_a_currency_is_nobody(currency: str) -> None:
    text = f"L'avocat a réclamé le versement de 20 000 {currency} à l'hôpital."

    assert told(text, "fr") == [("REQUEST", ["avocat"], ["hôpital"])]


def test_a_place_is_not_listed_with_the_people_behind_it() -> None:
    assert told("À Velmar, Anna Roll et Ivo Stern ont critiqué la Norvège.", "fr")[0][1] == ["Anna Roll", "Ivo Stern"]


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        (
            "fr",
            "Des élèves ont manifesté contre la politique gouvernementale.",
            ("PROTEST", ["élèves"], ["gouvernement"]),
        ),
        ("fr", "Les maires rejettent le projet ministériel.", ("REJECT", ["maires"], ["ministère"])),
        ("fr", "Les maires rejettent le projet national.", ("REJECT", ["maires"], [])),
        ("en", "Teachers protested against government policy.", ("PROTEST", ["Teachers"], ["government"])),
        ("en", "Teachers protested against low wages.", ("PROTEST", ["Teachers"], [])),
        ("de", "Lehrer protestierten gegen die Regierungspolitik.", ("PROTEST", ["Lehrer"], ["Regierung"])),
        ("de", "Lehrer protestierten gegen die Schulpolitik.", ("PROTEST", ["Lehrer"], [])),
        ("de", "Die Bürgermeister lehnen die Regierungspläne ab.", ("REJECT", ["Bürgermeister"], ["Regierung"])),
    ],
)
def test_a_word_at_a_measure_says_whose_it_is(language: str, sentence: str, found: Found) -> None:
    assert told(sentence, language) == [found]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "fr",
            "Le préfet a interdit la vente d'alcool. La décision a été critiquée par les commerçants.",
            ("ACCUSE", ["commerçants"], ["préfet"]),
        ),
        (
            "fr",
            "Le préfet a interdit la vente d'alcool. Les commerçants ont critiqué cette décision.",
            ("ACCUSE", ["commerçants"], ["préfet"]),
        ),
        (
            "fr",
            "Le préfet a interdit la vente d'alcool. Les commerçants ont critiqué une décision.",
            ("ACCUSE", ["commerçants"], []),
        ),
        (
            "fr",
            "Le préfet a interdit la vente d'alcool. Les commerçants ont critiqué le texte.",
            ("ACCUSE", ["commerçants"], []),
        ),
        (
            "en",
            "Canada and Peru signed a fishing treaty. The agreement was praised by Chile.",
            ("SUPPORT", ["Chile"], ["Canada", "Peru"]),
        ),
        (
            "en",
            "Canada and Peru signed a treaty. It rained. Then it rained again. The agreement was praised by Chile.",
            ("SUPPORT", ["Chile"], []),
        ),
        (
            "en",
            "The report of the senate is out. The mayor praised the report.",
            ("SUPPORT", ["mayor"], ["senate"]),
        ),
        (
            "en",
            "The report of the senate and a report by the bishop are out. The mayor praised the report.",
            ("SUPPORT", ["mayor"], []),
        ),
        (
            "de",
            "Der Gouverneur verbot den Verkauf von Alkohol. Die Entscheidung wurde von Händlern kritisiert.",
            ("ACCUSE", ["Händler"], ["Gouverneur"]),
        ),
    ],
)
def test_a_text_or_decision_taken_up_is_of_who_made_it(language: str, text: str, found: Found) -> None:
    assert told(text, language)[-1] == found


@pytest.mark.parametrize(
    ("sentence", "recipients"),
    [
        ("Der Wächter hat auf ihn eingeschlagen.", ["Pfarrer"]),
        ("Der Wächter schlug auf ihn ein.", ["Pfarrer"]),
        ("Der Wächter hat wegen ihm eingeschlagen.", []),
        ("Der Wächter schlug auf Ihn ein.", []),
    ],
)
def test_a_pronoun_behind_a_preposition_bears_it(sentence: str, recipients: list[str]) -> None:
    assert told(f"Der Pfarrer schlief. {sentence}", "de") == [("ASSAULT", ["Wächter"], recipients)]
