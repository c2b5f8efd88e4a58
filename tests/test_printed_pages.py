"""Pages set in tables, as views for printing are: headlines without an element of their own, and what is no text."""

from __future__ import annotations

import pytest

import newsparse
from tests.support.boundaries import sized

TITLE = "The quay of the town is closed"  # 30 code points
TEXT = [sized(180, end=".", first=50 * i).capitalize() for i in range(4)]


def read(rows: list[str], title: str) -> newsparse.Article:
    cells = "".join(f"<tr><td>{row}</td></tr>" for row in [*rows, *TEXT])
    page = f"<html lang=en><head><title>{title}</title></head><body><table>{cells}</table></body></html>"
    return newsparse.parse(page, kind="html", plugins=())


@pytest.mark.parametrize("cell", ["<b>{}</b>", "<font size=4>{}</font>", "{}", "<div>{}</div>", "<p>{}</p>"])
@pytest.mark.parametrize("title", ["{}", "{} - print version", "Kora News: {}", "{} | Kora News"])
def test_the_cell_that_says_the_title_is_the_headline(cell: str, title: str) -> None:
    article = read(["Kora News - print edition", cell.format(TITLE)], title.format(TITLE))

    assert article.title == TITLE
    assert article.body_text.endswith("\n\n".join(TEXT))
    assert TITLE not in article.body_text


@pytest.mark.parametrize(
    ("title", "is_headline"),
    [
        (f"{TITLE} - {'k' * 27}", True),  # 30 of 60
        (f"{TITLE} - {'k' * 28}", False),
        (f"Why {TITLE}", False),  # no mark sets it apart
        (f"{TITLE} for long", False),
    ],
)
def test_it_says_half_of_what_the_page_declares(title: str, *, is_headline: bool) -> None:
    article = read([TITLE], title)

    assert ("html.headline" in {block.reason.rule_id for block in article.blocks if block.reason}) is is_headline


def test_a_heading_that_says_the_title_comes_first() -> None:
    article = read([TITLE, f"<h1>{TITLE}</h1>"], TITLE)

    labels = [block.label.value for block in article.blocks if block.text == TITLE]
    assert labels[1] == "title"


@pytest.mark.parametrize(
    "words", ["Print this page", "Version imprimable", "Seite drucken", "Versión para imprimir", "Printversie"]
)
def test_how_to_print_a_page_is_no_text(words: str) -> None:
    article = newsparse.parse("\n".join([TITLE, *TEXT[:2], words, *TEXT[2:]]), kind="text", plugins=())

    assert words not in article.body_text
