"""Bylines as newspapers print them, and lines that only look like one."""
# ruff: noqa: E501  # one case a line reads best

from __future__ import annotations

import pytest

import newsparse
from newsparse import AuthorKind
from newsparse.languages import LANGUAGES
from newsparse.lines.bylines import is_byline, is_nobody, read_byline, read_names_of, read_shown
from newsparse.lines.shorthand import read_shorthand
from newsparse.lines.word_lists import LineVocabulary
from newsparse.testing._prose import PROSE

FURNITURE = LineVocabulary.of(LANGUAGES)
PERSON, DESK, AGENCY = AuthorKind.PERSON, AuthorKind.DESK, AuthorKind.AGENCY


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Par Alex Muster", [("Alex Muster", PERSON, None)]),
        ("PAR ALEX MUSTER", [("ALEX MUSTER", PERSON, None)]),
        ("Par A. Muster", [("A. Muster", PERSON, None)]),
        ("Par Jean-Alex d’Exemple et Kim de La Tour", [("Jean-Alex d’Exemple", PERSON, None), ("Kim de La Tour", PERSON, None)]),
        ("Par Alex Muster, à Exempleville, avec AFP", [("Alex Muster", PERSON, "à Exempleville"), ("AFP", AGENCY, None)]),
        ("Par Alex Muster (avec AFP et Reuters)", [("Alex Muster", PERSON, None), ("AFP", AGENCY, None), ("Reuters", AGENCY, None)]),
        ("Alex Muster, correspondant à Berlin", [("Alex Muster", PERSON, "correspondant à Berlin")]),
        ("Par Alex Muster, Professeur de droit, Université de Lyon", [("Alex Muster", PERSON, "Professeur de droit, Université de Lyon")]),
        ("De notre correspondant à Berlin, Alex Muster", [("Alex Muster", PERSON, "à Berlin")]),
        ("Texte Alex Muster, photos Camille Exemple", [("Alex Muster", PERSON, None)]),
        ("Par Alex Muster - Publié le 19 juin 2024 à 13h37", [("Alex Muster", PERSON, None)]),
        ("Publié le 19 juin 2024 à 13h37 par Alex Muster", [("Alex Muster", PERSON, None)]),
        ("Le Courrier avec AFP", [("Le Courrier", DESK, None), ("AFP", AGENCY, None)]),
        ("L’Exemple avec AFP", [("L’Exemple", DESK, None), ("AFP", AGENCY, None)]),
        ("La rédaction", [("La rédaction", DESK, None)]),
        ("Par l’AFP", [("AFP", AGENCY, None)]),
        ("Avec AFP", [("AFP", AGENCY, None)]),
        ("Alex Muster @amuster", [("Alex Muster", PERSON, None)]),
        ("By Alex Muster, Camille Exemple and Robin Sample in Paris", [("Alex Muster", PERSON, None), ("Camille Exemple", PERSON, None), ("Robin Sample", PERSON, "in Paris")]),
        ("By Alex Muster in London and Camille Exemple in Paris", [("Alex Muster", PERSON, "in London"), ("Camille Exemple", PERSON, "in Paris")]),
        ("By Alex Muster, Associated Press", [("Alex Muster", PERSON, None), ("Associated Press", AGENCY, None)]),
        ("By Alex Muster | The Associated Press", [("Alex Muster", PERSON, None), ("Associated Press", AGENCY, None)]),
        ("By Alex Muster | June 19, 2024 | 7:41 a.m. EDT", [("Alex Muster", PERSON, None)]),
        ("By Alex Muster, Staff Writer", [("Alex Muster", PERSON, "Staff Writer")]),
        ("By Alex Muster Jr.", [("Alex Muster Jr.", PERSON, None)]),
        ("By Alex Muster alex@paper.example", [("Alex Muster", PERSON, None)]),
        ("Reporting by Alex Muster; Editing by Camille Exemple", [("Alex Muster", PERSON, None)]),
        ("Staff and agencies", [("Staff", DESK, None), ("agencies", DESK, None)]),
        ("By the Editorial Board", [("the Editorial Board", DESK, None)]),
        ("Von Alex Muster, Berlin", [("Alex Muster", PERSON, "Berlin")]),
        ("Von Alex von der Muster und dpa", [("Alex von der Muster", PERSON, None), ("dpa", AGENCY, None)]),
        ("Text: Alex Muster, Fotos: Camille Exemple", [("Alex Muster", PERSON, None)]),
        ("Ein Bericht von Alex Muster", [("Alex Muster", PERSON, None)]),
        ("Mit Material von dpa", [("dpa", AGENCY, None)]),
        ("Von Alex Muster Stand: 19.06.2024, 13:37 Uhr", [("Alex Muster", PERSON, None)]),
        ("Alex Muster Redakteurin Politik", [("Alex Muster", PERSON, "Redakteurin Politik")]),
        ("(Reporting by Alex Muster; editing by Camille Exemple)", [("Alex Muster", PERSON, None)]),
        ("Reporting by Camille Exemple; Editing by Alex Muster in Paris and Robin Sample", [("Camille Exemple", PERSON, None)]),
        ("By Alex MusterPublished 19 June 2024", [("Alex Muster", PERSON, None)]),
        ("Par Alex MusterPublié le 19 juin 2024 à 13h37", [("Alex Muster", PERSON, None)]),
        ("By Alex McMuster19 June 2024", [("Alex McMuster", PERSON, None)]),
        ("Af Alex Muster, journalist", [("Alex Muster", PERSON, "journalist")]),
        ("Text: Alex Muster Fotos: Camille Exemple", [("Alex Muster", PERSON, None)]),
        ("[Reporting by Alex Muster]", [("Alex Muster", PERSON, None)]),
        ("(Additional reporting by Alex Muster in Paris and Robin Sample in Rome; Writing by Camille Exemple)", [("Alex Muster", PERSON, "in Paris"), ("Robin Sample", PERSON, "in Rome")]),
        ("（文・写真　見本花子）", [("見本花子", PERSON, None)]),
        ("文＝見本花子、例田太郎 写真＝試田次郎", [("見本花子", PERSON, None), ("例田太郎", PERSON, None)]),
        ("取材・文／見本はな", [("見本はな", PERSON, None)]),
        ("【見本花子記者】", [("見本花子", PERSON, None)]),
        ("見本 花 特派員", [("見本 花", PERSON, None)]),
        ("글·사진 견본수", [("견본수", PERSON, None)]),
        ("견본수 선임기자", [("견본수", PERSON, None)]),
    ],
)  # fmt: skip
def test_bylines(line: str, named: list[tuple[str, AuthorKind, str | None]]) -> None:
    found = read_byline(line, FURNITURE)

    assert [(who.name, who.kind, who.role) for who in found] == named
    assert all(line[who.start : who.end] == who.name for who in found)
    assert is_byline(line, FURNITURE)


@pytest.mark.parametrize(
    "line",
    [
        "Par la mer", "Par ailleurs", "Par exemple, la ville attend", "By the lake", "By Monday", "By 2030",
        "By Tuesday evening the council", "Von Anfang an", "Von Montag an", "Von Berlin nach Paris", "Monde",
        "Alex Muster", "Alex Muster ist Redakteur", "Tram line opens", "Par Alex Muster est arrivé à Paris hier soir.",
        "", "@", "by", "Par", "( , ; / )", "(By the lake)", "(Von Anfang an", "文", "文化と暮らし", "女性記者", "政治部記者",
        "見本新聞社記者", "と話した記者", "記者会見", f"（文・{'見本' * 18}）",
    ],
)  # fmt: skip
def test_no_bylines(line: str) -> None:
    assert not is_byline(line, FURNITURE)


def test_a_field_for_authors_needs_no_byline_word() -> None:
    found = read_names_of("Alex Muster, Camille Exemple", FURNITURE)

    assert [who.name for who in found] == ["Alex Muster", "Camille Exemple"]


@pytest.mark.parametrize("names", ["", "Par Alex Muster ", "Alex Muster, ", "Alex Muster ("])
@pytest.mark.parametrize(("helped", "who"), [("avec agences", ()), ("mit Agenturen", ()), ("avec AFP", ("AFP",))])
def test_agencies_that_are_not_named_are_no_authors(names: str, helped: str, who: tuple[str, ...]) -> None:
    line = f"{names}{helped if names else helped[0].upper() + helped[1:]}{')' if '(' in names else ''}"
    found = read_shown(line, FURNITURE)

    named = [one.name for one in found if not is_nobody(one, line, FURNITURE)]
    assert [name for name in named if name != "Alex Muster"] == list(who)
    assert ("Alex Muster" in named) is bool(names)


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("abc", ["abc"]),
        ("abc, xyz; Foto [M]: Name Beispiel", ["abc", "xyz"]),
        ("abc/xyzu;vwxy", ["abc/xyzu", "vwxy"]),
        ("äöü ; dpa", ["äöü", "dpa"]),
        ("abcde", ["abcde"]),
        ("abc; xy; photos Z", ["abc", "xy"]),
        ("abcdef", []),  # a word
        ("a", []),
        ("abc xyz", []),
        ("abc, Name Beispiel", []),
        ("ABC", []),
        ("", []),
    ],
)
def test_people_of_a_newsroom_sign_by_initials(line: str, named: list[str]) -> None:
    read = read_shorthand(line)

    assert [who.name for who in read] == named
    assert [line[who.start : who.end] for who in read] == named
    assert [who.kind for who in read] == [AGENCY if name == "dpa" else PERSON for name in named]


def test_a_byline_may_name_its_author_by_both_genders() -> None:
    assert [who.name for who in read_shown("Autorin/Autor Alex Muster", FURNITURE)] == ["Alex Muster"]


UNNAMED = [
    "Avec agences", "avec les agences", "With agencies", "with agency inputs", "mit Agenturen",
    "Con agencias", "con agenzie", "com agências", "met agentschappen", "z agencjami", "Agencies", "Agenturen", "Agencias",
]  # fmt: skip


@pytest.mark.parametrize("words", UNNAMED)
@pytest.mark.parametrize("place", ["<p class='byline'>{}</p>", "<div class='author'><span>{}</span></div>"])
def test_a_byline_that_only_says_that_agencies_helped_names_nobody(words: str, place: str) -> None:
    assert _authors(place.format(words)) == []
    assert _authors("", f'{{"@type": "NewsArticle", "author": {{"name": "{words}"}}}}') == []


@pytest.mark.parametrize(
    ("words", "agency"),
    [
        ("mit dpa", "dpa"), ("Mit Material von dpa", "dpa"), ("avec AFP", "AFP"), ("Con información de EFE", "EFE"),
        ("With files from Reuters", "Reuters"), ("com informações da Lusa", "Lusa"),
    ],
)  # fmt: skip
def test_an_agency_that_helped_is_named_without_what_says_so(words: str, agency: str) -> None:
    assert _authors(f"<p class='byline'>{words}</p>") == [(agency, AuthorKind.AGENCY)]


@pytest.mark.parametrize("name", ["Con Dolan", "Met Vasquez", "Mit Kapoor"])
def test_a_name_that_begins_as_with_does_is_a_person(name: str) -> None:
    assert _authors(f"<p class='byline'>By {name}</p>") == [(name, AuthorKind.PERSON)]


@pytest.mark.parametrize("line", ["By {}", "Von {}", "{}", "Par {} avec AFP"])
@pytest.mark.parametrize("name", ["Petra Lind", "Anna Lusa", "PETRA LIND", "Anna Reuters"])
def test_an_agency_in_the_name_of_a_person_is_none(line: str, name: str) -> None:
    article = _read(f"<p class='byline'>{line.format(name)}</p>")

    assert [agency.name for agency in article.agencies] == ["AFP"] * ("AFP" in line)


@pytest.mark.parametrize("line", ["By Petra", "Anna Tarnow / Petra", "Anna Tarnow, Petra", "Anna Tarnow (Petra)"])
def test_an_agency_beside_a_person_is_one(line: str) -> None:
    assert [agency.name for agency in _read(f"<p class='byline'>{line}</p>").agencies] == ["Petra"]


def _read(head: str, data: str = "") -> newsparse.Article:
    text = "".join(f"<p>{sentence} {sentence}</p>" for sentence in PROSE["en"][:3])
    declared = f"<script type='application/ld+json'>{data}</script>" if data else ""
    title = "The quay of the town is closed"
    page = f"<title>{title}</title>{declared}<article><h1>{title}</h1>{head}{text}</article>"
    return newsparse.parse(page, kind="html", plugins=())


def _authors(head: str, data: str = "") -> list[tuple[str, AuthorKind]]:
    return [(author.name, author.kind) for author in _read(head, data).authors]
