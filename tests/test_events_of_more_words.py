"""Words and turns of each class that tell it, and the same words where they mean something else."""

from __future__ import annotations

import pytest

import newsparse

TOLD = {
    "en": """
ACCUSE: The mayor called the inquiry a sham.
ACCUSE: The mayor branded the minister a liar.
ACCUSE: The mayor described the ruling as unfair.
SUPPORT: The mayor called the diver a hero.
SUPPORT: Norway welcomed the ruling.
SUPPORT: Norway welcomed the ceasefire plan.
CONSULT: The president welcomed the German chancellor in Oslo.
COERCE: The journalist is being held in a prison near Lindhafen.
COERCE: The journalist was held captive by rebels.
CONCEDE: Prosecutors dropped the case against the mayor.
CONCEDE: Prosecutors shelved the investigation into the mayor.
RETREAT: The rebels handed over two prisoners to the army.
PROTEST: Farmers gathered outside the parliament to protest.
ASSAULT: Protesters threw bottles at police.
ASSAULT: The two armies traded fire on Monday.
ASSAULT: The army returned fire.
ASSAULT: A firefight killed two soldiers.
ASSAULT: The army launched air strikes on the town.
SANCTION: Norway closed its embassy in Lindhafen.
SANCTION: The minister was placed on leave by the government.
MOBILIZE: Norway scrambled two fighter jets.
REJECT: The union declined the invitation.
AGREE: Norway offered to host the talks.
ACCUSE: The impeachment proceedings against the president began.
CONSULT: The president's call with the chancellor lasted an hour.
AID: Norway sent aid to Chile.
COOPERATE: Norway and Chile pooled resources.
CONCEDE: The minister acknowledged responsibility.
""",
    "fr": """
ACCUSE: La maire a jugé la décision inacceptable.
ACCUSE: La maire a traité le ministre de menteur.
ACCUSE: La maire a qualifié la loi d'injuste.
SUPPORT: La maire a accueilli le projet avec satisfaction.
ASSAULT: La police a répliqué par des gaz lacrymogènes.
ASSAULT: La police a fait usage de la force.
ASSAULT: Des jeunes ont lancé des bouteilles sur la police.
ASSAULT: Les deux armées ont échangé des tirs lundi.
ASSAULT: Une intervention militaire a commencé lundi.
SANCTION: La Norvège a fermé son consulat à Lyon.
CONCEDE: Le parquet a abandonné les poursuites contre la maire.
CONCEDE: Le ministre a rétropédalé lundi.
PROTEST: Le cortège des dockers contre la réforme a atteint le port.
PROTEST: Une journée de mobilisation a eu lieu lundi.
COERCE: Le banquier est entré en prison lundi.
SUPPORT: La maire a exprimé son soulagement.
ACCUSE: La Norvège a remis une note de protestation à l'ambassadeur.
COERCE: Le préfet a imposé un blocus.
THREATEN: Le chef a promis des représailles.
""",
}
UNTOLD = {
    "en": """
The mayor called police after the break.
The mayor described the beautiful garden.
A veteran committed suicide.
The singer captured the mood of the town.
The camera captured footage of the sea.
The release of the film was delayed.
The release of the documents was delayed.
Motion-sensing lamps are cheap.
The children sought shelter from the rain.
We pray for the sick.
The shop is close to the harbour.
A rally was held outside the prison wall.
""",
    "fr": """
La maire a jugé le concours de gâteaux.
La maire a répondu à une question.
Des enfants ont jeté des cailloux dans la mer.
La maire a classé les lettres.
Le cortège du mariage a atteint le port.
""",
}


def classes(text: str, language: str) -> list[str]:
    """Return the classes of the events of a text."""
    article = newsparse.parse(text, kind="body", language=language)
    return [event.type.removeprefix("plover:") for event in article.events]


@pytest.mark.parametrize(
    ("language", "line"), [(code, line) for code, lines in TOLD.items() for line in lines.strip().splitlines()]
)
def test_a_sentence_tells_its_class(language: str, line: str) -> None:
    """Each sentence tells an event of the class before it."""
    event, _, text = line.partition(": ")
    assert event in classes(text, language)


@pytest.mark.parametrize(
    ("language", "text"), [(code, line) for code, lines in UNTOLD.items() for line in lines.strip().splitlines()]
)
def test_the_same_words_tell_nothing_in_another_sense(language: str, text: str) -> None:
    """A word in another sense tells no event; of a rally that was held, the rally itself."""
    assert classes(text, language) == ["PROTEST"] * ("rally" in text)


NOUNS = {"question": "ACCUSE", "challenge": "REJECT", "fear": "ACCUSE", "support": "SUPPORT", "praise": "SUPPORT"}


@pytest.mark.parametrize(("word", "event"), NOUNS.items())
def test_a_noun_behind_an_adjective_is_no_verb(word: str, event: str) -> None:
    """A word that is a noun as well is a verb behind somebody, a pronoun, "to" or an auxiliary, or before an object."""
    for nominal in ("An open {} remains.", "It is a fundamental {} in life.", "A tough {} that remains is dull."):
        assert event not in classes(nominal.format(word), "en"), nominal
    for verbal in ("The dockers {} the mayor.", "Jane Miller said they {} the mayor.", "The two letters {} the mayor."):
        if "letters" in verbal and event == "SUPPORT":
            continue  # what letters do is told of those who wrote them, who need a name
        assert event in classes(verbal.format(word), "en"), verbal


@pytest.mark.parametrize("text", [
    "The path is a little bit longer.", "The Android phone is cheap.", "A USB-C charging cable lay there.",
    "Rear suspension is standard.", "The index declined slightly.", "Thanks to the rain, the lake is full.",
    "Warmth is critical in June.", "The engine kicks in at noon.", "It was years of trial and error.",
    "The app is giving us a glimpse of the sea.", "The mayor was trying to sleep.",
    "The church received attention.", "On the other hand, the lake is full.",
])  # fmt: skip
def test_common_senses_of_a_word_tell_nothing(text: str) -> None:
    """The commonest sense of a word in other news than of politics tells no event."""
    assert classes(text, "en") == []
