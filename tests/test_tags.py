"""Tags from hashtags and from lines that list them; sections from paths and kickers."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Article
from newsparse.testing.fields import page_around


def parse(page: str, code: str) -> Article:
    return newsparse.parse(page, kind="text", language=code, plugins=(), times=False, quotes=False, events=False)


@pytest.mark.parametrize(
    ("code", "line", "tags"),
    [
        ("fr", "#Ville #Tramway #Ville", ("Ville", "Tramway")),
        ("fr", "Tags : Ville, Tramway, Conseil municipal", ("Ville", "Tramway", "Conseil municipal")),
        ("fr", "Thèmes : Ville, tramway.", ("Ville", "tramway")),
        ("en", "Topics: City | Tram", ("City", "Tram")),
        ("de", "Schlagwörter: Stadt, Bahn", ("Stadt", "Bahn")),
    ],
)
def test_tag_lines(code: str, line: str, tags: tuple[str, ...]) -> None:
    assert parse(page_around(code, below=[line]), code).tags == tags


@pytest.mark.parametrize(
    ("code", "line", "section"),
    [
        ("fr", "Accueil > Monde > Asie", "Asie"),
        ("fr", "Accueil / Monde / Asie", "Asie"),
        ("fr", "Accueil › Monde", "Monde"),
        ("en", "Home > World > Asia", "Asia"),
        ("de", "Startseite | Politik | Ausland", "Ausland"),
    ],
)
def test_paths_of_sections(code: str, line: str, section: str) -> None:
    assert parse(f"{line}\n\n{page_around(code)}", code).section == section


@pytest.mark.parametrize(
    ("code", "line", "section"),
    [("fr", "Monde", "Monde"), ("fr", "Rubrique : Monde", "Monde"), ("fr", "International | Europe", "Europe")],
)
def test_short_kickers_are_sections(code: str, line: str, section: str) -> None:
    assert parse(page_around(code, above=[line]), code).section == section
