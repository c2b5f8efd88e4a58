"""Figures: caption and credit joined in whichever order a page has them."""

# ruff: noqa: E501  # one picture a line

from __future__ import annotations

import pytest

import newsparse
from newsparse.testing.fields import page_around

PLACE = "Des voyageurs attendent sur la place du Port, le 3 mai 2021"
ROOM = "La salle du conseil pendant la séance, le 4 mai 2021"

Pair = tuple[str | None, str | None]


def figures(*lines: str) -> list[Pair]:
    article = newsparse.parse(
        page_around("fr", inside=lines), kind="text", language="fr", plugins=(), times=False, quotes=False, events=False
    )
    return [(figure.caption, figure.credit.text if figure.credit else None) for figure in article.figures]


@pytest.mark.parametrize(
    "lines",
    [
        (PLACE, "Alex Muster/AFP"),
        ("Alex Muster/AFP", PLACE),
        (PLACE, PLACE, "Alex Muster/AFP"),
        (f"{PLACE}...", f"{PLACE}…", "Alex Muster/AFP"),
    ],
)
def test_one_picture_in_any_order(lines: tuple[str, ...]) -> None:
    [(caption, credit)] = figures(*lines)

    assert (caption or "").strip(".…") == PLACE
    assert credit == "Alex Muster/AFP"


def test_a_credit_in_brackets_is_cut_from_its_caption() -> None:
    assert figures(f"{PLACE}. (Alex Muster/AFP via Getty Images)") == [
        (f"{PLACE}.", "Alex Muster/AFP via Getty Images")
    ]


def test_a_credit_behind_the_caption_is_cut_from_it() -> None:
    assert figures(f"{PLACE}. © Alex Muster / AFP") == [(f"{PLACE}.", "© Alex Muster / AFP")]


@pytest.mark.parametrize("credit_first", [False, True])
def test_two_pictures_in_a_row(credit_first: bool) -> None:  # noqa: FBT001
    pairs = [(PLACE, "Alex Muster/AFP"), (ROOM, "Robin Sample/Reuters")]
    lines = [line for pair in pairs for line in (reversed(pair) if credit_first else pair)]

    assert figures(*lines) == pairs


def test_a_caption_given_twice_without_a_credit() -> None:
    assert figures(PLACE, PLACE) == [(PLACE, None)]


def test_a_credit_alone() -> None:
    page = page_around("fr", above=["Photo : Alex Muster/AFP"])

    article = newsparse.parse(page, kind="text", language="fr", plugins=(), events=False)

    assert [figure.credit and figure.credit.photographer for figure in article.figures] == ["Alex Muster"]


def figure_of(picture: str) -> newsparse.Figure:
    sentence = "The ferry of Lindhafen was late again on that morning, and nobody on the pier could tell why it was so."
    body = f"<h1>Ferry late again</h1><p>One: {sentence}</p><figure>{picture}<figcaption>The pier at dawn.</figcaption></figure>"
    article = newsparse.parse(f"{body}<p>Two: {sentence}</p>", kind="html", plugins=())
    return article.figures[0]


@pytest.mark.parametrize(
    ("picture", "url"),
    [
        ('<img src="https://a.example/blank.gif" data-src="https://a.example/pier.jpg">', "https://a.example/pier.jpg"),
        ('<img src="https://a.example/q.jpg" data-original="https://a.example/pier.jpg">', "https://a.example/pier.jpg"),
        ('<img src="data:image/gif;base64,R0lGOD" srcset="https://a.example/s.jpg 320w, https://a.example/l.jpg 1280w">', "https://a.example/l.jpg"),
        ('<img src="https://a.example/pier.jpg" srcset="https://a.example/l.jpg 1280w">', "https://a.example/l.jpg"),
        ('<iframe src="https://www.youtube.com/embed/abc123?rel=0"></iframe>', "https://www.youtube.com/embed/abc123?rel=0"),
        ('<iframe src="https://ads.example/frame"></iframe>', None),
    ],
)  # fmt: skip
def test_where_the_file_of_a_picture_or_film_is(picture: str, url: str | None) -> None:
    assert figure_of(picture).url == url
