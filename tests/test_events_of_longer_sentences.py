"""Who takes part where a sentence has more than one verb, where names go on in small letters, and across sentences."""

from __future__ import annotations

import pytest

import newsparse

Found = tuple[str, list[str], list[str]]


def _events(text: str, language: str) -> list[Found]:
    article = newsparse.parse(text, kind="body", language=language, plugins=())
    return [
        (event.type.removeprefix("plover:"), [one.name for one in event.actors], [one.name for one in event.recipients])
        for event in article.events
    ]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Mis en examen lundi, l'ancien maire a démissionné.", ("ACCUSE", [], ["ancien maire"])),
        ("Visée par une plainte, la clinique se défend.", ("ACCUSE", [], ["clinique"])),
        ("Un homme mis en examen mardi a été libéré.", ("ACCUSE", [], ["homme"])),
        ("Deux touristes pris en otage samedi ont été libérés.", ("ASSAULT", [], ["Deux touristes"])),
    ],
)
def test_a_participle_tells_of_who_is_beside_it_or_behind_its_comma(sentence: str, found: Found) -> None:
    assert found in _events(sentence, "fr")


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("fr", "Un homme soupçonné d'avoir tué un touriste a été arrêté.", ("COERCE", [], ["homme"])),
        ("en", "A man suspected of having killed a tourist was arrested.", ("COERCE", [], ["man"])),
        ("fr", "Le maire a accusé le préfet de menacer les habitants.", ("THREATEN", ["préfet"], ["habitants"])),
        ("fr", "« C'est un gâchis », a déploré le maire de la commune.", ("ACCUSE", ["maire de la commune"], [])),
    ],
)
def test_the_object_of_one_verb_is_not_the_subject_of_the_next(language: str, sentence: str, found: Found) -> None:
    assert found in _events(sentence, language)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("tribunal correctionnel de Velmar", "Le {} a condamné deux hommes à un an de prison."),
        ("Service de police de la Ville de Velmar", "Le {} a arrêté deux hommes."),
        ("Inspection générale de la Gendarmerie nationale", "L'{} a critiqué deux hommes."),
        ("centre Hospitalier de la Côte Verte", "Le {} a licencié deux hommes."),
        ("usine de Velmar", "L'{} a licencié deux hommes."),
        ("avocat de la partie civile", "L'{} a critiqué deux hommes."),
        ("ministres des Finances", "Les {} ont critiqué deux hommes."),
    ],
)
def test_a_body_has_its_whole_name(name: str, sentence: str) -> None:
    assert [actors for _, actors, _ in _events(sentence.format(name), "fr")] == [[name]]


def test_what_stands_between_commas_says_who_stands_before() -> None:
    sentence = "Le conducteur du camion, un père de famille de 52 ans, a été interpellé."
    assert _events(sentence, "fr") == [("COERCE", [], ["conducteur du camion"])]
    assert _events("Un pompier, un gendarme et un médecin ont été interpellés.", "fr") == [
        ("COERCE", [], ["pompier", "gendarme", "médecin"])
    ]


def test_a_main_clause_goes_on_behind_a_relative_clause() -> None:
    sentence = "Face au tireur, qui avait tué deux hommes, le préfet a déployé des soldats."
    assert ("MOBILIZE", ["préfet"], []) in _events(sentence, "fr")


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("La mairie a fait mardi appel à une entreprise.", ("REQUEST", ["mairie"], ["entreprise"])),
        ("Le syndicat a poursuivi sa grève.", ("PROTEST", ["syndicat"], [])),
        ("Les salariés de la sucrerie sont en grève.", ("PROTEST", ["salariés de la sucrerie"], [])),
        ("Le juge a ordonné la fermeture du bar.", ("COERCE", ["juge"], [])),
        ("La douane a saisi les biens du banquier.", ("COERCE", ["douane"], ["banquier"])),
        ("Le maire a rejeté la demande.", ("REJECT", ["maire"], [])),
        ("L'opposition réclame la démission de la ministre.", ("REQUEST", ["opposition"], ["ministre"])),
        ("Le syndicat a déposé une motion de censure.", ("REJECT", ["syndicat"], [])),
        ("Le club a suspendu deux de ses joueurs.", ("SANCTION", ["club"], ["deux de ses joueurs"])),
        ("La police a arrêté cinq ressortissants afghans.", ("COERCE", ["police"], ["cinq ressortissants afghans"])),
    ],
)
def test_phrases_vary_and_nouns_have_their_subject_or_owner(sentence: str, found: Found) -> None:
    assert found in _events(sentence, "fr")


def test_what_was_asked_for_or_given_up_is_no_event() -> None:
    assert _events("Le maire renonce à briguer un mandat.", "fr") == [("CONCEDE", ["maire"], [])]
    assert _events("L'avocat a demandé la relaxe de son client.", "fr") == [("REQUEST", ["avocat"], [])]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Une avalanche a tué deux skieurs."),
        ("fr", "Deux skieurs ont été tués dans une avalanche."),
        ("en", "Two skiers were killed in an avalanche."),
        ("de", "Zwei Skifahrer wurden von einer Lawine getötet."),
    ],
)
def test_accidents_and_nature_assault_nobody(language: str, sentence: str) -> None:
    assert _events(sentence, language) == []


def test_who_is_accused_is_not_filled_in_as_who_accuses() -> None:
    text = "La société conteste les faits. Elle a été assignée en justice."
    assert all(not set(actors) & set(recipients) for _, actors, recipients in _events(text, "fr"))
    assert ("ACCUSE", [], ["société"]) in _events(text, "fr")


def test_a_group_without_its_complement_is_the_only_one_named_with_one() -> None:
    text = "Les ouvriers de la sucrerie ont débrayé lundi. Mardi, les ouvriers ont critiqué le maire."
    assert _events(text, "fr")[1] == ("ACCUSE", ["ouvriers de la sucrerie"], ["maire"])
    text = "Les ouvriers de la sucrerie et les ouvriers du port ont débrayé. Les ouvriers ont critiqué le maire."
    assert _events(text, "fr")[-1] == ("ACCUSE", ["ouvriers"], ["maire"])


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("en", "Charged with fraud in January, the manager resigned.", ("ACCUSE", [], ["manager"])),
        ("en", "The mayor accused the army of torturing prisoners.", ("ASSAULT", ["army"], ["prisoners"])),
        (
            "en",
            "The regulator opened an investigation into the online retailer.",
            ("ACCUSE", ["regulator"], ["online retailer"]),
        ),
        ("en", "The former mayor was acquitted of all charges by the court.", ("SUPPORT", ["court"], ["former mayor"])),
        ("en", "The company cut 900 jobs.", ("SANCTION", ["company"], [])),
        (
            "en",
            "A volunteer firefighter received a medal from the governor.",
            ("SUPPORT", ["governor"], ["volunteer firefighter"]),
        ),
        ("de", "Dem Busfahrer wurde gestern gekündigt.", ("SANCTION", [], ["Busfahrer"])),
        ("de", "Ein Lehrer ist in Velmar niedergestochen worden.", ("ASSAULT", [], ["Lehrer"])),
        ("de", "Die Ministerin dankte den Helfern für ihren Einsatz.", ("SUPPORT", ["Ministerin"], ["Helfer"])),
        (
            "de",
            "Die Bürgermeisterin entschuldigte sich bei den Anwohnern.",
            ("SUPPORT", ["Bürgermeisterin"], ["Anwohner"]),
        ),
        ("de", "Der Konzern muss eine Strafe von zwei Millionen Euro zahlen.", ("SANCTION", [], ["Konzern"])),
        ("de", "Ein Richter ordnete die Schließung des Lokals an.", ("COERCE", ["Richter"], [])),
        (
            "de",
            "Nach der Festnahme eines Reporters kritisierte der Verband die Behörden.",
            ("ACCUSE", ["Verband"], ["Behörden"]),
        ),
    ],
)
def test_recipients_stand_where_verb_and_case_put_them(language: str, sentence: str, found: Found) -> None:
    assert found in _events(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence", "number"),
    [
        ("en", "The minister thanked volunteers.", 1),
        ("en", "The manager was charged with fraud.", 1),
        ("de", "Die Staatsanwaltschaft hat Anklage gegen den früheren Landrat erhoben.", 1),
        ("de", "Die Angehörigen fordern von der Bahn eine Entschädigung.", 1),
        ("en", "The company will cut 900 jobs and shut the plant.", 2),
    ],
)
def test_what_is_said_once_is_one_event(language: str, sentence: str, number: int) -> None:
    assert len(_events(sentence, language)) == number


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("de", "Bei den Krawallen wurden acht Menschen verletzt.", ("PROTEST", [], [])),
        ("de", "Nach dem Ende des Streiks lobte der Kanzler die Polizei.", ("PROTEST", [], [])),
        ("de", "Der Mann, der den Botschafter erschossen hatte, schwieg.", ("ASSAULT", ["Mann"], ["Botschafter"])),
        ("de", "Den Schülern wurde gestern der Zutritt verweigert.", ("REJECT", [], ["Schüler"])),
        ("de", "Die Lehrer sind seit Montag im Streik.", ("PROTEST", ["Lehrer"], [])),
        ("de", "Abgeordnete beider Parteien kritisierten den Kanzler.", ("ACCUSE", ["Abgeordnete"], ["Kanzler"])),
        ("en", "Three former guards are on trial in Velmar.", ("ACCUSE", [], ["Three former guards"])),
        ("en", "An 18-year-old was stabbed outside a nightclub.", ("ASSAULT", [], ["18-year-old"])),
        ("en", "Italy's parliament criticised Iran.", ("ACCUSE", ["Italy"], ["Iran"])),
        ("en", "Ivo Lantz's lawyer criticised Iran.", ("ACCUSE", ["Ivo Lantz's lawyer"], ["Iran"])),
        ("en", "The prosecutor asked the court for a ten-year term.", ("REQUEST", ["prosecutor"], ["court"])),
        ("en", "Hackers broke into the computers of the bank.", ("COERCE", ["Hackers"], ["bank"])),
    ],
)
def test_cases_ages_and_possessors_tell_who(language: str, sentence: str, found: Found) -> None:
    assert found in _events(sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        (
            "fr",
            "Le ministre de l'Agriculture s'est rendu lundi dans une école.",
            [("CONSULT", ["ministre de l'Agriculture"], [])],
        ),
        ("en", "The health minister visited a school.", [("CONSULT", ["health minister"], [])]),
        ("fr", "Un touriste s'est rendu lundi dans une école.", []),
        ("fr", "Le ministre est arrivé lundi dans une école.", []),
    ],
)
def test_who_is_in_office_visits_what_has_no_name(language: str, sentence: str, found: list[Found]) -> None:
    assert _events(sentence, language) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Accusé d'avoir menti, le maire a démissionné.", ("ACCUSE", [], ["maire"])),
        (
            "Deux policiers ont été suspendus pour avoir frappé un adolescent.",
            ("ASSAULT", ["Deux policiers"], ["adolescent"]),
        ),
        ("L'Italie a annoncé le retrait de ses troupes.", ("RETREAT", ["Italie"], [])),
        ("« C'est une provocation », s'est indigné le maire de la ville.", ("ACCUSE", ["maire de la ville"], [])),
        ("La Grèce a soutenu l'offensive de l'Italie.", ("SUPPORT", ["Grèce"], ["Italie"])),
    ],
)
def test_infinitives_of_the_past_possessives_and_inversions_have_their_subject(sentence: str, found: Found) -> None:
    assert found in _events(sentence, "fr")


def test_what_may_be_voted_is_not_voted() -> None:
    assert [kind for kind, _, _ in _events("Le maire menace de partir si le budget n'est pas voté.", "fr")] == [
        "THREATEN"
    ]
