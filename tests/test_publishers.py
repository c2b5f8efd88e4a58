"""Who published a page, and whom its text was taken from, as pages state it."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

import newsparse
from newsparse import Article, Certainty
from newsparse.testing.fields import page_around


def parse(code: str, above: Iterable[str] = (), inside: Iterable[str] = (), below: Iterable[str] = ()) -> Article:
    page = page_around(code, above=above, inside=inside, below=below)
    return newsparse.parse(page, kind="text", language=code, plugins=(), times=False, quotes=False, events=False)


@pytest.mark.parametrize(
    ("code", "line", "name"),
    [
        ("fr", "© 2024 Le Courrier. Tous droits réservés.", "Le Courrier"),
        ("fr", "© Le Courrier 2024", "Le Courrier"),
        ("en", "© 2024 The Example Media Group. All rights reserved.", "The Example Media Group"),
        ("de", "© Beispielbote 2024. Alle Rechte vorbehalten.", "Beispielbote"),
    ],
)
def test_a_copyright_line_of_the_foot_names_the_publisher(code: str, line: str, name: str) -> None:
    publisher = parse(code, below=[line]).publisher

    assert publisher
    assert (publisher.name, publisher.certainty) == (name, Certainty.STATED)


def test_a_copyright_of_an_agency_names_no_publisher() -> None:
    article = parse("en", below=["Copyright 2024 The Associated Press. All rights reserved."])

    assert article.publisher is None


@pytest.mark.parametrize(
    ("code", "line", "name"),
    [
        ("fr", "Cet article est paru dans Le Courrier.", "Le Courrier"),
        ("fr", "Cet article a été publié initialement sur Le Courrier d’Exempleville.", "Le Courrier d’Exempleville"),
        ("fr", "L’article original a été publié par Le Courrier le 19 juin 2024.", "Le Courrier"),
        ("fr", "Source : Le Courrier", "Le Courrier"),
        ("en", "This story first appeared in The Example Times.", "The Example Times"),
        ("en", "Originally published at paper.example", "paper.example"),
        ("en", "Reprinted with permission from The Example Review.", "The Example Review"),
        ("de", "Dieser Text ist zuerst bei Beispielzeitung erschienen.", "Beispielzeitung"),
        ("de", "Dieser Artikel erschien zuerst auf Beispielbote.de.", "Beispielbote.de"),
        ("de", "Quelle: Der Beispielbote", "Der Beispielbote"),
    ],
)
def test_statements_below_the_text_name_the_original(code: str, line: str, name: str) -> None:
    article = parse(code, below=[line])

    assert article.original_publisher
    assert article.original_publisher.name == name
    span = article.evidence_for("original_publisher")[0].span
    assert span
    assert span.of(article.document.text) == name


@pytest.mark.parametrize("line", ["Le Courrier-", "Le Courrier –", "(Le Courrier)"])
def test_a_source_line_under_the_headline_names_the_original(line: str) -> None:
    original = parse("fr", above=[line]).original_publisher

    assert original
    assert original.name == "Le Courrier"


def test_who_passed_a_picture_on_proves_nothing_about_the_text() -> None:
    article = parse("en", inside=["Passengers wait on the square", "Alex Muster/AFP via Example Newsource"])

    assert article.original_publisher is None
    assert [one.value for one in article.evidence_for("original_publisher")] == ["Example Newsource"]


def test_prose_that_speaks_of_a_paper_states_nothing() -> None:
    page = page_around("fr", first="Le rapport a été publié par Le Courrier lundi. ")

    article = newsparse.parse(page, kind="text", language="fr", plugins=(), events=False)

    assert article.original_publisher is None
