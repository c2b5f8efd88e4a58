"""Who does what an infinitive tells, whom phrases are directed at, and what a document tells elsewhere."""

from __future__ import annotations

import pytest

from tests.support.told_events import told

Found = tuple[str, list[str], list[str]]


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("en", "Prosecutors charged a manager with harassing customers.", ("COERCE", ["manager"], ["customers"])),
        ("en", "The mayor promised the miners to help their families.", ("AID", ["mayor"], ["families"])),
        ("en", "The union urged parents to protest.", ("PROTEST", ["parents"], [])),
        (
            "fr",
            "Des riverains accusent l'entreprise d'espionner ses salariés.",
            ("COERCE", ["entreprise"], ["salariés"]),
        ),
        ("fr", "Le maire a promis aux pêcheurs d'aider leurs familles.", ("AID", ["maire"], ["familles"])),
        ("de", "Der Bischof warf der Polizei vor, Flüchtlinge zu schlagen.", ("ASSAULT", ["Polizei"], ["Flüchtlinge"])),
    ],
)
def test_the_governing_verb_tells_who_does_what_it_governs(language: str, sentence: str, found: Found) -> None:
    assert found in told(sentence, language)


def test_verbs_in_a_list_share_their_subject() -> None:
    assert ("ACCUSE", ["France"], ["Italy"]) in told("France did not arrest Poland or insult Italy.", "en")


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("fr", "Les mineurs ont manifesté contre la politique du ministre.", ("PROTEST", ["mineurs"], ["ministre"])),
        ("fr", "Des étudiants ont manifesté à Rennes.", ("PROTEST", ["étudiants"], [])),
        ("fr", "Le maire a rejeté une demande des syndicats.", ("REJECT", ["maire"], ["syndicats"])),
        ("fr", "L'hôpital demande l'aide des entreprises.", ("REQUEST", ["hôpital"], ["entreprises"])),
        ("fr", "L'avocat a demandé la libération du maire.", ("REQUEST", ["avocat"], [])),
        ("fr", "Un accord avec l'Italie a été signé par la Grèce.", ("SUPPORT", ["Grèce"], ["Italie"])),
        ("en", "The court handed the mayor a suspended sentence.", ("SANCTION", ["court"], ["mayor"])),
        ("en", "Canada offered Haiti 40 million dollars.", ("AID", ["Canada"], ["Haiti"])),
        ("en", "The bishop criticised the treatment of migrants by guards.", ("ACCUSE", ["bishop"], ["guards"])),
        ("en", "Parliament rejected a proposal by the opposition.", ("REJECT", ["Parliament"], ["opposition"])),
    ],
)
def test_whom_a_phrase_is_directed_at(language: str, sentence: str, found: Found) -> None:
    assert told(sentence, language) == [found]


def test_an_explosion_is_nobody() -> None:
    text = "The explosion, which the governor blamed on separatists, killed four soldiers."

    assert told(text, "en")[1:] == [("ACCUSE", ["governor"], ["separatists"]), ("ASSAULT", [], ["four soldiers"])]


def test_who_is_harmed_in_an_attack_is_harmed_by_who_did_it() -> None:
    text = "Gunmen attacked a school. Twelve people were killed in the attack, the governor said. He condemned it."

    assert told(text, "en")[1] == ("ASSAULT", ["Gunmen"], ["Twelve people"])
    assert told(text, "en")[-1][:2] == ("ACCUSE", ["governor"])


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "The teachers walked out. The teachers of the school blocked a road.", "teachers of the school"),
        ("fr", "Les salariés ont débrayé. Les salariés de l'usine ont bloqué une route.", "salariés de l'usine"),
    ],
)
def test_a_group_is_called_in_full_wherever_it_is_definite(language: str, text: str, name: str) -> None:
    assert [actors for _, actors, _ in told(text, language)] == [[name], [name]]


def test_a_group_that_is_new_is_not_called_by_another() -> None:
    text = "Teachers walked out. The teachers of the school blocked a road."

    assert [actors for _, actors, _ in told(text, "en")] == [["Teachers"], ["teachers of the school"]]


def test_whom_one_asks_is_told_once_for_all() -> None:
    text = "The committee called on the navy to pay. The committee also demanded an apology."

    assert told(text, "en") == [("REQUEST", ["committee"], ["navy"]), ("REQUEST", ["committee"], ["navy"])]


def test_whom_another_asks_is_not_told_by_it() -> None:
    text = "The committee called on the navy to pay. The miners demanded an apology."

    assert ("REQUEST", ["miners"], []) in told(text, "en")
