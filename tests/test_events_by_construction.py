"""Events by how a sentence is built: for each construction the class, the modality, who did it and to whom."""

from __future__ import annotations

import datetime as dt

import pytest

import newsparse

WEDNESDAY = dt.date(2024, 6, 19)

TOLD = [
    # voices and orders
    ("en", "France attacked Italy.", "ASSAULT asserted France > Italy"),
    ("en", "Italy was attacked by France.", "ASSAULT asserted France > Italy"),
    ("en", "Italy, attacked by France, fell silent.", "ASSAULT asserted France > Italy"),
    ("en", "The attack by France on Italy went on.", "ASSAULT asserted France > Italy"),
    ("en", "France and Spain attacked Italy and Malta.", "ASSAULT asserted France, Spain > Italy, Malta"),
    ("en", "France, which attacked Italy, fell silent.", "ASSAULT asserted France > Italy"),
    ("fr", "La France a attaqué l’Italie.", "ASSAULT asserted France > Italie"),
    ("fr", "L’Italie a été attaquée par la France.", "ASSAULT asserted France > Italie"),
    ("fr", "L’attaque de la France contre l’Italie continue.", "ASSAULT asserted France > Italie"),
    ("fr", "La France, qui a attaqué l’Italie, se tait.", "ASSAULT asserted France > Italie"),
    ("fr", "La France et l’Espagne ont attaqué l’Italie.", "ASSAULT asserted France, Espagne > Italie"),
    ("de", "Frankreich hat Italien angegriffen.", "ASSAULT asserted Frankreich > Italien"),
    ("de", "Italien wurde von Frankreich angegriffen.", "ASSAULT asserted Frankreich > Italien"),
    # modality
    ("en", "France did not attack Italy.", "ASSAULT negated France > Italy"),
    ("en", "France never attacked Italy.", "ASSAULT negated France > Italy"),
    ("en", "France will attack Italy.", "ASSAULT planned France > Italy"),
    ("en", "France plans to attack Italy.", "ASSAULT planned France > Italy"),
    ("en", "France may attack Italy.", "ASSAULT hypothetical France > Italy"),
    ("en", "If France attacked Italy, Spain would fall silent.", "ASSAULT hypothetical France > Italy"),
    ("en", "France would have attacked Italy.", "ASSAULT hypothetical France > Italy"),
    ("en", "France allegedly attacked Italy.", "ASSAULT alleged France > Italy"),
    ("en", "France is said to have attacked Italy.", "ASSAULT alleged France > Italy"),
    ("en", "France denied that it attacked Italy.", "ASSAULT denied France > Italy"),
    ("en", "Rumours that France had attacked Italy were false.", "ASSAULT negated France > Italy"),
    ("en", "France refrained from attacking Italy.", "ASSAULT negated France > Italy"),
    ("fr", "La France n’a pas attaqué l’Italie.", "ASSAULT negated France > Italie"),
    ("fr", "La France n’a jamais attaqué l’Italie.", "ASSAULT negated France > Italie"),
    ("fr", "La France attaquera l’Italie.", "ASSAULT planned France > Italie"),
    ("fr", "La France attaquerait l’Italie.", "ASSAULT hypothetical France > Italie"),
    ("fr", "La France aurait attaqué l’Italie.", "ASSAULT alleged France > Italie"),
    ("fr", "La France nie avoir attaqué l’Italie.", "ASSAULT denied France > Italie"),
    ("de", "Frankreich hat Italien nicht angegriffen.", "ASSAULT negated Frankreich > Italien"),
    ("de", "Frankreich soll Italien angegriffen haben.", "ASSAULT alleged Frankreich > Italien"),
    ("de", "Frankreich wird Italien angreifen.", "ASSAULT planned Frankreich > Italien"),
    ("de", "Frankreich hätte Italien angegriffen.", "ASSAULT hypothetical Frankreich > Italien"),
    # classes with two sides
    ("en", "France met Italy.", "CONSULT asserted France, Italy > -"),
    ("en", "France signed a treaty with Italy.", "SUPPORT asserted France > Italy"),
    ("en", "Jean Untel visited Italy.", "CONSULT asserted Jean Untel > Italy"),
    ("en", "Italy received Jean Untel.", "CONSULT asserted Jean Untel > Italy"),
    ("fr", "L’Italie a accueilli Jean Untel.", "CONSULT asserted Jean Untel > Italie"),
    ("de", "Italien empfing Jean Untel.", "CONSULT asserted Jean Untel > Italien"),
    ("en", "France sent tents to Italy.", "AID asserted France > Italy"),
    ("en", "France asked Italy for help.", "REQUEST asserted France > Italy"),
    ("en", "The striker attacked in the second half of the match and scored a goal.", ""),
    ("en", "France attacked a problem.", ""),
]  # fmt: skip


def told(event: newsparse.Event) -> str:
    who, whom = (", ".join(one.name for one in people) or "-" for people in (event.actors, event.recipients))
    return f"{event.type.removeprefix('plover:')} {event.modality.value} {who} > {whom}"


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_each_construction_tells_what_who_and_to_whom(language: str, text: str, expected: str) -> None:
    article = newsparse.parse(text, kind="body", language=language, captured_at=WEDNESDAY, plugins=())

    assert expected in {told(event) for event in article.events} | ({""} if not article.events else set())
