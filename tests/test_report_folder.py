"""The report in parts: what its pictures count, where its links lead, and what its filters show."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Block, Document, Entity, EntityKind, Label, Moment, Publisher, Quote, QuoteKind, Span
from newsparse.report import write_report
from newsparse.report._overview import MOST_DAYS, Overview
from newsparse.report._pictures import COLOURS, stacks
from tests.support import chromium
from tests.test_cli import run

DAY = dt.date(2024, 6, 3)
NAMES = ("Port News", "The Quay", "Le Phare")
ATTACK = "<script>document.title='run'</script>"


def article(publisher: str, day: dt.date, quotes: tuple[str, ...] = (), removed: int = 0) -> Article:
    """Return an article with quotes of these people, and blocks that were removed."""
    text = "A title\n\n" + "Share\n\n" * removed
    blocks = (Block(0, 7, Label.TITLE), *(Block(9 + 7 * n, 14 + 7 * n, Label.PROMO) for n in range(removed)))
    return Article(
        Document(text, blocks),
        title="A title",
        publisher=Publisher(publisher),
        published=Moment(day.isoformat()),
        language="fr" if publisher == "Le Phare" else "en",
        quotes=tuple(
            Quote(Span(0, 7), text[:7], QuoteKind.DIRECT, speaker=Entity(id=name, name=name, kind=EntityKind.PERSON))
            for name in quotes
        ),
    )


class Tables(HTMLParser):
    """The tables of a page, as rows of words."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self._in_cell = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        if tag == "tr":
            self.rows.append([])
        if tag in {"td", "th"}:
            self.rows[-1].append("")
        self._in_cell = tag in {"td", "th"}

    def handle_endtag(self, tag: str) -> None:
        self._in_cell = self._in_cell and tag not in {"td", "th"}

    def handle_data(self, data: str) -> None:
        if self._in_cell:
            self.rows[-1][-1] += data


articles = st.builds(
    article,
    st.sampled_from(NAMES),
    st.integers(0, 9).map(lambda number: DAY + dt.timedelta(number)),
    st.lists(st.sampled_from(["Ann Example", "Ben Example"]), max_size=3).map(tuple),
    st.integers(0, 3),
)


@given(st.lists(articles, min_size=1, max_size=8))
def test_the_numbers_are_those_of_the_articles(found: list[Article]) -> None:
    overview = Overview()
    for one in found:
        overview.add(one)
    rows = Tables(overview.html()).rows
    publishers = next(row[1:] for row in rows if row[0] == "")
    days = {
        row[0]: dict(zip(publishers, row[1:], strict=True)) for row in rows if re.fullmatch(r"\d{4}-\d\d-\d\d", row[0])
    }

    published = Counter((one.published.iso, one.publisher.name) for one in found if one.published and one.publisher)
    assert {(day, name): int(n) for day, cells in days.items() for name, n in cells.items() if n} == published
    quoted = Counter(quote.speaker.name for one in found for quote in one.quotes if quote.speaker)
    assert {row[0]: int(row[1]) for row in rows if row[0].endswith(" Example")} == quoted
    removed = sum(len(one.removed) for one in found)
    assert [row[1] for row in rows if row[0] == "promo"] == ([str(removed)] if removed else [])


@given(st.permutations([article(name, DAY, ("Ann Example",)) for name in NAMES]))
def test_the_order_of_articles_changes_no_picture(found: list[Article]) -> None:
    made, other = Overview(), Overview()
    for one, another in zip(found, reversed(found), strict=True):
        made.add(one)
        other.add(another)

    assert made.html() == other.html()


@pytest.mark.parametrize(("apart", "unit"), [(MOST_DAYS - 1, "day"), (MOST_DAYS, "week")])
def test_days_that_are_too_many_are_weeks(apart: int, unit: str) -> None:
    overview = Overview()
    for day in (DAY, DAY + dt.timedelta(apart)):
        overview.add(article("Port News", day))

    assert f"Articles a {unit}, by publisher" in overview.html()


@pytest.mark.parametrize(("count", "drawn"), [(COLOURS, COLOURS), (COLOURS + 1, COLOURS)])
def test_no_more_series_are_drawn_than_there_are_colours(count: int, drawn: int) -> None:
    names = [f"paper {number}" for number in range(count)]
    html = stacks("A title", {("a day", name): 1 for name in names}, ["a day"], names)

    assert html.count("<rect") == drawn
    assert ("others: 2" in html) == (count > COLOURS)
    assert Tables(html).rows[0] == ["", *names]


def test_each_link_of_the_index_leads_to_its_article(tmp_path: Path) -> None:
    pages = [(f"page {number} {ATTACK}", article(NAMES[number % 3], DAY)) for number in range(205)]
    write_report(iter(pages), tmp_path / "report")
    index = (tmp_path / "report/index.html").read_text("utf-8")
    links = re.findall(r'href="(part-\d+\.html)#(a\d+)"', index)
    parts = {path.name: path.read_text("utf-8") for path in (tmp_path / "report").glob("part-*.html")}

    assert sorted(parts) == ["part-0001.html", "part-0002.html", "part-0003.html"]
    assert len(set(links)) == len(pages)
    for (part, anchor), (name, _) in zip(links, pages, strict=True):
        beginning = parts[part].split(f'<article id="{anchor}">')[1][:600]
        assert name.partition(" <")[0] in beginning
    assert "<script" not in index


def test_nothing_to_report_is_an_index_without_pictures(tmp_path: Path) -> None:
    write_report([], tmp_path)

    assert [path.name for path in tmp_path.iterdir()] == ["index.html"]
    assert "<svg" not in (tmp_path / "index.html").read_text("utf-8")


def test_the_command_writes_a_folder(tmp_path: Path) -> None:
    done = run("report", "docs/examples", "-o", f"{tmp_path / 'report'}/")
    (tmp_path / "file").write_text("")
    failed = run("report", "docs/examples/ferry.txt", "-o", f"{tmp_path / 'file'}/")

    assert done.return_value == 0
    assert sorted(path.name for path in (tmp_path / "report").iterdir()) == ["index.html", "part-0001.html"]
    assert failed.return_value == 3


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[chromium.Browser]:
    with chromium.browser(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


@pytest.mark.skipif(chromium.COMMAND is None, reason="no Chromium on this machine")
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [360, 1200])
def test_filters_work_and_nothing_is_wider_than_the_screen(
    browser: chromium.Browser, tmp_path: Path, width: int, *, dark: bool
) -> None:
    pages = [
        (f"page {number}", article(NAMES[number % 3], DAY + dt.timedelta(number), ("Ann Example",), 1))
        for number in range(40)
    ]
    pages.append(("real", newsparse.parse(Path("docs/examples/talks.txt"))))
    write_report(pages, tmp_path)
    browser.open(tmp_path / "index.html", width=width, dark=dark)
    shown = "[...document.querySelectorAll('nav li')].filter(e => e.offsetHeight).length"
    every = browser.ask(shown)
    for name in (
        "fieldset:first-of-type label:nth-of-type(2) input",
        "fieldset:last-of-type label:nth-of-type(3) input",
    ):
        browser.ask(f"document.querySelector({name!r}).click()")

    assert every == len(pages)
    assert browser.ask(shown) == sum(
        a.publisher is not None and (a.publisher.name, a.language) == ("Port News", "fr") for _, a in pages
    )
    browser.ask("document.querySelector('fieldset:last-of-type input').click()")
    assert browser.ask(shown) == 14
    assert browser.ask("document.documentElement.scrollWidth") <= width
    assert browser.complaints() == []
    colours = "(s => [getComputedStyle(s).fill, getComputedStyle(document.body).backgroundColor])"
    fill, ground = browser.ask(f"{colours}(document.querySelector('rect'))")
    assert fill != ground
    assert (ground == "rgb(20, 23, 27)") == dark
