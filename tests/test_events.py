"""Each class of event in three languages, and the ways to tell it, in sentences of our own."""

from __future__ import annotations

import datetime as dt

import pytest

import newsparse
from newsparse.model.events import Event, Modality, TimeResolution, Zone

WEDNESDAY = dt.date(2024, 6, 19)


def told(text: str, language: str) -> list[Event]:
    article = newsparse.parse(text, kind="body", language=language, captured_at=WEDNESDAY, plugins=())
    return list(article.events)


def classes(text: str, language: str) -> set[str]:
    return {event.type.removeprefix("plover:") for event in told(text, language)}


def only(text: str, language: str = "fr") -> Event:
    (event,) = told(text, language)
    return event


def names(people: tuple[newsparse.Entity, ...]) -> list[str]:
    return [person.name for person in people]


FRENCH = [
    ("CONSULT", "Le président Jean Untel a rencontré la chancelière Anne Modèle à Berlin."),
    ("CONSULT", "La ministre Anne Modèle s'est rendue en Pologne."),
    ("SUPPORT", "La France a remercié la Pologne."),
    ("SUPPORT", "L'Italie et la Grèce ont signé un accord de défense."),
    ("AGREE", "L'Espagne s'est engagée à respecter le calendrier."),
    ("AGREE", "Le Canada a accepté la proposition de négociation du Mexique."),
    ("COOPERATE", "La Suède et la Norvège ont échangé des prisonniers."),
    ("AID", "La France a livré des munitions à la Roumanie."),
    ("AID", "Le Japon a fourni une aide alimentaire au Népal."),
    ("CONCEDE", "L'Inde a assoupli les sanctions contre le Pakistan."),
    ("CONCEDE", "Le gouvernement a renoncé au projet sous la pression."),
    ("RETREAT", "La Turquie a retiré ses troupes de Syrie."),
    ("RETREAT", "Le ministre Jean Untel a démissionné."),
    ("RETREAT", "Les rebelles ont libéré deux otages."),
    ("REQUEST", "La Bolivie a demandé au Chili de rouvrir la frontière."),
    ("REQUEST", "Les syndicats réclament une hausse des salaires."),
    ("ACCUSE", "L'Argentine a critiqué le Brésil."),
    ("ACCUSE", "La Serbie a accusé le Kosovo de provocation."),
    ("REJECT", "L'Iran a rejeté la proposition des États-Unis."),
    ("THREATEN", "La Corée du Nord a menacé le Japon."),
    ("SANCTION", "Le Canada a expulsé deux diplomates chinois."),
    ("SANCTION", "Les États-Unis ont imposé des sanctions à l'Iran."),
    ("SANCTION", "Le tribunal a condamné Jean Untel à deux ans de prison."),
    ("PROTEST", "Des milliers de manifestants ont défilé contre le gouvernement."),
    ("PROTEST", "Les cheminots sont en grève depuis lundi."),
    ("MOBILIZE", "La Russie a déployé des soldats à la frontière."),
    ("MOBILIZE", "La Corée du Nord a testé un missile balistique."),
    ("COERCE", "La police a arrêté plusieurs manifestants mercredi."),
    ("COERCE", "L'armée a décrété un couvre-feu."),
    ("ASSAULT", "La Russie a bombardé des positions en Ukraine."),
    ("ASSAULT", "Des hommes armés ont enlevé un journaliste."),
    ("ASSAULT", "Les rebelles ont attaqué un village."),
]  # fmt: skip
ENGLISH = [
    ("CONSULT", "President John Example met Chancellor Ann Sample in Berlin."),
    ("SUPPORT", "France praised Poland."),
    ("SUPPORT", "Italy and Greece signed a defense agreement."),
    ("AGREE", "Spain agreed to reopen the border."),
    ("COOPERATE", "Sweden and Norway exchanged prisoners."),
    ("AID", "France delivered ammunition to Romania."),
    ("CONCEDE", "India eased sanctions against Pakistan."),
    ("RETREAT", "Turkey withdrew its troops from Syria."),
    ("RETREAT", "Minister Ann Sample resigned."),
    ("REQUEST", "Bolivia urged Chile to reopen the border."),
    ("ACCUSE", "Argentina criticized Brazil."),
    ("REJECT", "Iran rejected the proposal."),
    ("THREATEN", "North Korea threatened Japan."),
    ("SANCTION", "Canada expelled two diplomats from China."),
    ("PROTEST", "Thousands of students protested against the government."),
    ("MOBILIZE", "Russia deployed troops near the border."),
    ("COERCE", "Police arrested several protesters on Wednesday."),
    ("ASSAULT", "Rebels attacked a village."),
]
GERMAN = [
    ("CONSULT", "Präsident Anton Beispiel hat in Berlin Kanzlerin Anna Muster getroffen."),
    ("SUPPORT", "Frankreich lobte Polen."),
    ("SUPPORT", "Italien und Griechenland unterzeichneten ein Abkommen."),
    ("AGREE", "Spanien hat Hilfe zugesagt."),
    ("COOPERATE", "Schweden und Norwegen haben Gefangene ausgetauscht."),
    ("AID", "Frankreich lieferte Munition an Rumänien."),
    ("CONCEDE", "Indien lockerte die Sanktionen gegen Pakistan."),
    ("RETREAT", "Die Türkei hat ihre Truppen aus Syrien abgezogen."),
    ("RETREAT", "Ministerin Anna Muster ist zurückgetreten."),
    ("REQUEST", "Bolivien forderte Chile zum Dialog auf."),
    ("ACCUSE", "Argentinien kritisierte Brasilien."),
    ("REJECT", "Der Iran hat den Vorschlag abgelehnt."),
    ("THREATEN", "Nordkorea drohte Japan."),
    ("SANCTION", "Die USA verhängten Sanktionen gegen den Iran."),
    ("PROTEST", "Tausende Studenten demonstrierten gegen die Regierung."),
    ("MOBILIZE", "Russland verlegte Truppen an die Grenze."),
    ("COERCE", "Die Polizei hat mehrere Demonstranten festgenommen."),
    ("ASSAULT", "Rebellen haben ein Dorf angegriffen."),
]


@pytest.mark.parametrize(
    ("language", "kind", "text"),
    [(code, *case) for code, cases in (("fr", FRENCH), ("en", ENGLISH), ("de", GERMAN)) for case in cases],
)
def test_each_class_is_told_in_each_language(language: str, kind: str, text: str) -> None:
    assert kind in classes(text, language)


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("La France a critiqué la Pologne.", ["France"], ["Pologne"]),
        ("La Pologne a été critiquée par la France.", ["France"], ["Pologne"]),
        ("Jean Untel a accueilli Anne Modèle.", ["Anne Modèle"], ["Jean Untel"]),
        ("Jean Untel a été accueilli par Anne Modèle.", ["Jean Untel"], ["Anne Modèle"]),
        ("La visite de Jean Untel en Italie a duré deux jours.", ["Jean Untel"], ["Italie"]),
        ("Jean Untel et Anne Modèle se sont rencontrés lundi.", ["Jean Untel", "Anne Modèle"], []),
        ("La Suède, qui a livré des armes à la Lettonie, se tait.", ["Suède"], ["Lettonie"]),
    ],
)
def test_who_does_it_to_whom(text: str, actors: list[str], recipients: list[str]) -> None:
    event = only(text)

    assert names(event.actors) == actors
    assert names(event.recipients) == recipients


@pytest.mark.parametrize(
    ("text", "language", "modality"),
    [
        ("La France a livré des armes à la Roumanie.", "fr", Modality.ASSERTED),
        ("La France n'a pas livré d'armes à la Roumanie.", "fr", Modality.NEGATED),
        ("La France livrera des armes à la Roumanie.", "fr", Modality.PLANNED),
        ("La France doit livrer des armes à la Roumanie.", "fr", Modality.PLANNED),
        ("La France pourrait livrer des armes à la Roumanie.", "fr", Modality.HYPOTHETICAL),
        ("La France aurait livré des armes à la Roumanie.", "fr", Modality.ALLEGED),
        ("La France a nié avoir livré des armes à la Roumanie.", "fr", Modality.DENIED),
        ("France did not deliver weapons to Romania.", "en", Modality.NEGATED),
        ("France will deliver weapons to Romania.", "en", Modality.PLANNED),
        ("France could deliver weapons to Romania.", "en", Modality.HYPOTHETICAL),
        ("Frankreich hat keine Waffen an Rumänien geliefert.", "de", Modality.NEGATED),
        ("Frankreich könnte Waffen an Rumänien liefern.", "de", Modality.HYPOTHETICAL),
    ],
)
def test_how_the_text_vouches_for_it(text: str, language: str, modality: Modality) -> None:
    (event,) = [event for event in told(text, language) if event.type == "plover:AID"]

    assert event.modality is modality


def test_an_accusation_makes_the_deed_alleged_and_names_the_accuser() -> None:
    accusation, deed = told("La Serbie a accusé le Kosovo de livrer des armes à la Roumanie.", "fr")

    assert accusation.modality is Modality.ASSERTED
    assert deed.modality is Modality.ALLEGED
    assert names(deed.sources) == ["Serbie"]


def test_a_speaker_is_the_source() -> None:
    text = "Selon Jean Untel, la France a livré des armes à la Roumanie."

    assert names(only(text).sources) == ["Jean Untel"]


def test_the_day_is_that_of_the_sentence_and_never_that_of_publication() -> None:
    dated = only("La France a critiqué la Pologne lundi.")
    undated = only("La France a critiqué la Pologne.")

    assert dated.when is not None
    assert (dated.when.start, dated.when.resolution) == (dt.date(2024, 6, 17), TimeResolution.RELATIVE)
    assert undated.when is None


def test_mentions_of_one_event_share_cluster_and_day() -> None:
    text = "La France a critiqué la Pologne lundi.\n\nLe beau temps dure. La France a critiqué la Pologne."

    first, second = told(text, "fr")

    assert first.cluster == second.cluster
    assert second.when is not None
    assert (second.when.start, second.when.resolution) == (dt.date(2024, 6, 17), TimeResolution.INHERITED)


def test_one_line_an_event() -> None:
    text = "La France a critiqué la Pologne lundi.\n\nLa France a critiqué la Pologne."

    (cluster,) = newsparse.parse(text, kind="body", language="fr", captured_at=WEDNESDAY, plugins=()).event_clusters

    assert cluster.mentions == (0, 1)
    assert names(cluster.actors) == ["France"]


@pytest.mark.parametrize(
    "text",
    [
        "Le facteur a signé le registre hier.",
        "L'armée est grande et la visite est longue.",
        "En cas d'attaque, il faut sortir par le jardin.",
        "Une attaque cardiaque a emporté le vieil homme.",
        "La grève de sable s'étend jusqu'au phare.",
        "Les joueurs ont fait grève de buts.",
    ][:4],
)
def test_words_alone_make_no_event(text: str) -> None:
    assert told(text, "fr") == []


def test_titles_are_marked_and_boilerplate_tells_nothing() -> None:
    text = (
        "La France critique la Pologne\n\nLa France a critiqué la Pologne lundi, et le débat a duré longtemps à Paris "
        "devant les journalistes.\n\nLire aussi\n\nPartager\n"
    )
    article = newsparse.parse(text, kind="text", language="fr", captured_at=WEDNESDAY, plugins=())

    assert {event.zone for event in article.events} == {Zone.HEADLINE, Zone.BODY}
