"""`newsparse health`: which layout stored pages have, what held how often, and what stopped, with its last page."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.cli.health import CHANCE, Looked, health_of
from newsparse.recognition.layout_usage import Use
from tests.test_cli import run, status

FIRST = dt.date(2024, 1, 1)
TEXT = "Le conseil municipal a décidé mardi de rouvrir la halle du port au mois de juin, après deux ans de travaux."
PLUGIN = """
from newsparse import Class, Label, Layout, Parent, Rule, Site, Tag, hookimpl

LAYOUT = Layout(
    "new",
    body=Tag("p") & Parent(Class("c-story")),
    byline=Class("c-by"),
    rules=[Rule(Label.PROMO, when=[Class("c-pro")])],
)
PHARE = Site(name="Le Phare", domains=("phare.example",), layouts=(LAYOUT,))

@hookimpl
def newsparse_sites():
    return [PHARE]
"""


def looked(held: list[bool]) -> list[Looked]:
    days = [FIRST + dt.timedelta(days=i) for i in range(len(held))]
    return [
        Looked(f"{i}.html", "A", "new", day, (Use("title", "c", int(one)),))
        for i, (one, day) in enumerate(zip(held, days, strict=True))
    ]


@given(st.lists(st.booleans(), min_size=1), st.randoms(use_true_random=False))
def test_a_condition_stopped_if_what_follows_its_last_page_is_no_chance(held: list[bool], random: object) -> None:
    pages = looked(held)
    random.shuffle(pages)  # type: ignore[attr-defined]

    ((one,),) = [layout.conditions for layout in health_of(pages).layouts]

    assert one.pages == one.count == sum(held)
    last = max((i for i, did in enumerate(held) if did), default=None)
    assert one.last_page == (None if last is None else f"{last}.html")
    later = 0 if last is None else len(held) - last - 1
    share = 0.0 if last is None else sum(held) / (last + 1)
    assert one.stopped == (later > 0 and last is not None and (1 - share) ** later < CHANCE)


@pytest.mark.parametrize(
    ("held", "stopped"),
    [
        ([True, True, False], True),
        ([True, False, True, False, True, False, False], False),
        ([True, False, True, False, False], False),
        ([True, False, True, False, False, False], True),
        ([False, True, False, False, False, False], False),
        ([False, True, False, False, False, False, False], True),
        ([False, False], False),
    ],
)
def test_one_that_held_on_half_of_the_pages_stopped_after_five_without_it(held: list[bool], *, stopped: bool) -> None:
    assert bool(health_of(looked(held)).stopped) is stopped


@pytest.fixture
def pages(tmp_path: Path) -> list[Path]:
    """Three pages of a site of which the last names its author otherwise, and one that was rebuilt."""
    (tmp_path / "newsparse_phare.py").write_text(PLUGIN, "utf-8")
    made = []
    for day, by, story in ((1, "c-by", "c-story"), (2, "c-by", "c-story"), (3, "other", "c-story"), (4, "c-by", "new")):
        page = tmp_path / f"{day}.html"
        page.write_text(
            f"""<html><head><link rel="canonical" href="https://phare.example/{day}">
            <meta property="article:published_time" content="2024-06-0{day}"></head><body><h1>La halle rouvre</h1>
            <p class="{by}">Par Nom Exemple</p><div class="{story}"><p>{TEXT}</p><p>Encore : {TEXT}</p></div></body>""",
            "utf-8",
        )
        made.append(page)
    return made


def test_what_stopped_is_named_with_its_last_page_and_pages_that_do_not_fit(pages: list[Path]) -> None:
    result = run("health", "--plugin", pages[0].parent / "newsparse_phare.py", *pages)

    words = " ".join(result.stdout.split())
    assert status(result) == 1
    assert "Le Phare, layout 'new': 3 pages 2024-06-01 to 2024-06-03" in words
    assert f'Class("c-by") stopped: held last on {pages[1]}, 2024-06-02; 2 of 3 pages, 2 times' in words
    assert f"{pages[3]}: Le Phare: site.unknown_layout" in words


def test_json_says_the_same(pages: list[Path]) -> None:
    result = run("health", "--json", "--plugin", pages[0].parent / "newsparse_phare.py", *pages[::-1])

    said = json.loads(result.stdout)
    assert said["well"] is False
    assert [page["path"] for page in said["unfit"]] == [str(pages[3])]
    (layout,) = said["layouts"]
    assert {one["field"]: (one["pages"], one["count"], one["stopped"]) for one in layout["conditions"]} == {
        "body": (3, 6, False),
        "byline": (2, 2, True),
        "rule promo": (0, 0, False),
    }


def test_pages_that_fit_are_well(pages: list[Path]) -> None:
    result = run("health", "--plugin", pages[0].parent / "newsparse_phare.py", *pages[:2])

    assert status(result) == 0
    assert "all is well" in result.stdout


def test_a_page_that_cannot_be_read_is_an_error(pages: list[Path]) -> None:
    result = run("health", "--plugin", pages[0].parent / "newsparse_phare.py", pages[0], pages[0].parent / "no.html")

    assert status(result) == 3
