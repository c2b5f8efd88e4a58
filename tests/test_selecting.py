"""What the fields of a layout select: elements inside of lines, dates in attributes, credits in captions."""

from __future__ import annotations

import datetime as dt

import pytest

import newsparse
from newsparse import (
    After,
    Article,
    Class,
    Label,
    Layout,
    Parent,
    ProblemCode,
    Prop,
    Site,
    SiteError,
    Starts,
    Tag,
    Within,
)
from newsparse.testing import parse_with

ADDRESS = "https://phare.example/a"
TEXT = "Le conseil municipal a décidé mardi de rouvrir la halle du port au mois de juin, après deux ans de travaux."
PAGE = f"""<!doctype html><html lang="fr"><head><title>Halle : la réouverture | Le Phare</title></head><body>
<div class="top"><h1><span class="k">Port</span> <span class="t">La halle rouvre en juin</span></h1>
<p class="chapo">Deux ans de travaux s’achèvent.</p>
<div class="meta">Texte : <a href="/auteurs/ex">Nom Exemple</a>, <a href="/auteurs/au">Autre Personne</a> – publié le
<time datetime="2024-06-19T07:41:00+02:00">hier</time>, mis à jour le <time datetime="2024-06-21">21</time></div></div>
<div class="teaser-body"><p>{TEXT}</p><p>Une seconde phrase : {TEXT}</p><h3>Et après</h3><p>{TEXT} Fin.</p>
<figure><figcaption>La halle vue du port <span class="by">Photographe Exemple</span></figcaption></figure>
<div class="aside"><p>{TEXT} Ailleurs.</p></div></div>
<div class="article-text"><p>Autre chose : {TEXT}</p><p>Encore autre chose : {TEXT}</p><p>Et encore : {TEXT}</p></div>
</body></html>"""
LAYOUT = Layout(
    "2024",
    body=(Tag("p") & Parent(Class("teaser-body")), Tag("h3") & Parent(Class("teaser-body"))),
    title=Class("t"),
    lede=Class("chapo"),
    byline=Prop("href", begins="/auteurs/"),
    published=Tag("time") & Within(Class("meta")),
    caption=Tag("figcaption"),
    credit=Class("by"),
    since=dt.date(2024, 1, 1),
)


def of(*layouts: Layout, page: str = PAGE, url: str | None = ADDRESS) -> Article:
    site = Site(name="Le Phare", domains=("phare.example",), signs=(Starts("le phare vous parle"),), layouts=layouts)
    return parse_with(site, html=page, url=url)


def test_every_field_is_read_where_the_layout_says() -> None:
    article = of(LAYOUT)

    assert article.title == "La halle rouvre en juin"
    assert article.lede == "Deux ans de travaux s’achèvent."
    assert [author.name for author in article.authors] == ["Nom Exemple", "Autre Personne"]
    assert article.published
    assert article.published.iso == "2024-06-19T07:41:00+02:00"
    assert [block.label for block in article.body] == [
        Label.LEDE, Label.PARAGRAPH, Label.PARAGRAPH, Label.HEADING, Label.PARAGRAPH,
    ]  # fmt: skip
    assert [(one.caption, one.credit and one.credit.text) for one in article.figures] == [
        ("La halle vue du port", "Photographe Exemple")
    ]


@pytest.mark.parametrize(
    ("field", "source"),
    [
        ("title", "site.title"),
        ("lede", "site.lede"),
        ("authors", "site.byline"),
        ("published", "site.published"),
        ("figures", "site.credit"),
    ],
)
def test_evidence_says_that_the_site_selects_it(field: str, source: str) -> None:
    article = of(LAYOUT)

    mine = [one for one in article.evidence_for(field) if one.source == source]
    assert mine
    assert {one.by for one in mine} == {"Le Phare"}
    assert field == "figures" or article.evidence_for(field)[0].source == source
    assert all(one.span is None or one.span.of(article.document.text).strip() for one in mine)


def test_a_byline_that_the_layout_selects_may_be_in_shorthand() -> None:
    page = PAGE.replace('<a href="/auteurs/ex">Nom Exemple</a>', '<a href="/auteurs/ex">abc; xy; photos Z</a>')

    assert [author.name for author in of(LAYOUT, page=page).authors] == ["abc", "xy", "Autre Personne"]


def test_general_labelling_takes_another_text_on_this_page() -> None:
    article = newsparse.parse(PAGE, url=ADDRESS, plugins=())

    assert "Encore autre chose" in article.body_text


def test_a_layout_of_which_nothing_is_left_is_a_problem_and_changes_no_label() -> None:
    gone = Layout("2019", signs=(Class("chapo"),), body=Tag("p") & Parent(Class("old-body")))

    article = of(gone)

    general = newsparse.parse(PAGE, url=ADDRESS, plugins=())
    assert [problem.code for problem in article.problems] == [ProblemCode.BODY_NOT_SELECTED]
    assert [block.label for block in article.blocks] == [block.label for block in general.blocks]


@pytest.mark.parametrize(
    ("selected", "is_mixed", "kept"),
    [
        (32, False, 100),  # the box of a summary above the text
        (33, False, 33),
        (66, True, 100),  # paragraphs of which some have another class since a redesign
        (67, True, 67),
    ],
)
def test_a_layout_that_holds_on_too_little_of_the_text_is_not_believed(
    selected: int, kept: int, *, is_mixed: bool
) -> None:
    old = {0, 99, *range(1, selected - 1)} if is_mixed else set(range(selected))
    text = "".join(f'<p class="{"old" if i in old else "new"}">{i:02} : {TEXT}</p>' for i in range(100))
    page = f"<!doctype html><html lang='fr'><body><article><h1>La halle</h1>{text}</article></body></html>"

    article = of(Layout(body=Class("old")), page=page)

    assert len(article.body) == kept
    told = [] if kept == selected else [ProblemCode.BODY_PARTLY_SELECTED]
    assert [problem.code for problem in article.problems if problem.kind == "site"] == told


def test_the_layout_whose_body_is_there_goes_before_one_with_more_signs() -> None:
    gone = Layout("2019", signs=(Class("chapo"), Class("meta")), body=Tag("p") & Parent(Class("old-body")))

    assert {one.layout for one in of(gone, LAYOUT).sightings} == {"2024"}


@pytest.mark.parametrize(("day", "layout"), [("2019-05-05", "old"), ("2024-06-19", "new"), (None, "old")])
def test_of_layouts_that_a_page_shows_alike_its_day_decides(day: str | None, layout: str) -> None:
    old = Layout("old", body=Within(Class("teaser-body")), until=dt.date(2022, 12, 31))
    new = Layout("new", body=Within(Class("teaser-body")), since=dt.date(2023, 1, 1))
    page = PAGE.replace("2024-06-19T07:41:00+02:00", day or "").replace("2024-06-21", day or "")

    assert {one.layout for one in of(old, new, page=page).sightings} == {layout}


def test_a_class_that_many_sites_use_selects_nothing_at_the_address_of_another() -> None:
    republished = PAGE.replace("<h1>", "<p>Le Phare vous parle</p><h1>")

    elsewhere, nowhere = (of(LAYOUT, page=republished, url=url) for url in ("https://host.example/b", None))

    assert [(one.site, one.layout) for one in elsewhere.sightings] == [("Le Phare", None)]
    assert [(one.site, one.layout) for one in nowhere.sightings] == [("Le Phare", "2024")]


def test_a_day_without_a_time_gives_way_to_the_same_day_with_one() -> None:
    page = PAGE.replace("<head>", '<head><meta property="article:published_time" content="2024-06-19T07:41:00Z">')
    page = page.replace('datetime="2024-06-19T07:41:00+02:00">hier', ">19 juin 2024")

    article = of(LAYOUT, page=page)

    assert article.published
    assert article.published.iso == "2024-06-19T07:41:00+00:00"
    assert "site.published" in [one.source for one in article.evidence_for("published")]


def test_conditions_that_select_may_go_by_what_stands_before_and_around() -> None:
    inside = Parent(Class("teaser-body"))
    page = PAGE.replace(f"<p>{TEXT}</p>", "<p>Mardi.</p>").partition("<figure>")[0]

    article = of(Layout(body=[Tag("p") & After(Tag(tag)) & inside for tag in ("p", "h3")]), page=page)

    assert [block.text[:18] for block in article.body] == ["Une seconde phrase", "Le conseil municip"]


@pytest.mark.parametrize(
    "make",
    [
        lambda: Layout("x"),
        lambda: Layout("x", title=Tag("h1")),
        lambda: Layout(" ", body=Tag("p")),
        lambda: Layout("x", body=["p"]),  # type: ignore[list-item]
        Class,
        lambda: Class("a", begins="b"),
        lambda: Prop("id", "a", ends="b"),
        lambda: Prop("class", "a"),
        lambda: Within(Starts("a")),
        lambda: Parent(Tag("p") & Starts("a")),
        lambda: Site(name="x", domains=("x.example",), layouts=(Layout(body=Tag("p")), Layout(body=Tag("b")))),
    ],
)
def test_what_could_never_select_is_refused(make: object) -> None:
    with pytest.raises(SiteError):
        make()  # type: ignore[operator]
