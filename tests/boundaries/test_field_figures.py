"""Each figure of fields that bounds what is looked at, just on both sides of it."""

from __future__ import annotations

import datetime as dt

import pytest

import newsparse
from newsparse import Article
from newsparse.fields.site_names import _is_section
from newsparse.lines.relative_dates import _ago
from tests.support.boundaries import Edge, edges, line, names, prose

TITLE = "The quay of the town is closed"


def read(words: str, head: str = "") -> Article:
    source = f"<html lang='en'><head>{head}</head><body><h1>{TITLE}</h1>{words}</body></html>"
    return newsparse.parse(source, kind="html", plugins=())


def is_confirmed_behind(count: int) -> bool:
    """Tell whether the name of a site is known that a link to its front page says, behind so many others."""
    logos = "<a href='/'>Kora</a>" * count
    article = read(f"{logos}<a href='/'>Zozo Post</a>{prose(4)}", f"<title>{TITLE} | Zozo Post</title>")
    return article.publisher is not None


def kind(paragraphs: int) -> str:
    """Return which kind of page it is that has so many short paragraphs right below its headline, and eight cards."""
    cards = "".join(f"<div class='teaser'><h3><a href='/{i}'>What we saw {i}</a></h3></div>" for i in range(8))
    return read(prose(paragraphs, length=100) + cards).kind


def passed(count: int, unit: int) -> str | None:
    """Return when so many minutes or seconds had passed at half a minute past noon."""
    found = _ago(count, unit, dt.datetime(2031, 5, 7, 12, 0, 30, tzinfo=dt.UTC), "ago")
    return found.iso[:16] if found else None


def is_section(part: str, rest: str) -> bool:
    """Tell whether the first part of a title names a section, so that the title of the page begins behind it."""
    return _is_section(part, rest)


def linked(count: int) -> int:
    """Return how many links an article has whose text holds so many."""
    words = "".join(f"zozo zoza zoze <a href='https://kora.example/{i}'>kora</a> " for i in range(count))
    return len(read(f"<p>{words}zozo.</p>{prose(3, 300)}").links)


FIGURES = edges([
    ("links of a text", lambda: linked(2_000), 2_000, lambda: linked(2_001), 2_000),
    ("words of a section before a headline", lambda: is_section(line(2), line(4)), True,
        lambda: is_section(line(3), line(4)), False),
    ("words of a headline behind a section", lambda: is_section(line(2), line(4)), True,
        lambda: is_section(line(2), line(3)), False),
    ("signs of a section before a headline", lambda: is_section("港の便り", "渡船が月曜から遅れて"), True,
        lambda: is_section("港の便り集", "渡船が月曜から遅れて"), False),
    ("signs of a headline behind a section", lambda: is_section("港の便り", "渡船が月曜から遅れて"), True,
        lambda: is_section("港の便り", "渡船が月曜から遅れ"), False),
    ("seconds of a minute that has passed", lambda: passed(40, 5), "2031-05-07T11:20", lambda: passed(41, 5),
        "2031-05-07T11:19"),
    ("seconds that have passed", lambda: passed(90, 6), "2031-05-07T11:59", lambda: passed(30, 6), "2031-05-07T12:00"),
    ("links to the front page that are looked at", lambda: is_confirmed_behind(399), True,
        lambda: is_confirmed_behind(400), False),
    ("paragraphs of an article that stands among cards", lambda: kind(1), "index", lambda: kind(2), "article"),
])  # fmt: skip


@pytest.mark.parametrize("edge", FIGURES, ids=names(FIGURES))
def test_a_figure_of_a_field_decides_on_both_sides(edge: Edge) -> None:
    edge.check()
