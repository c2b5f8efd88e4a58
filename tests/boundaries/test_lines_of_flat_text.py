"""Figures of single rules for flat text that few pages meet, just on both sides of them."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Article
from newsparse.labelling.flat import line_shapes
from newsparse.labelling.flat.line_shapes import is_date_line
from newsparse.labelling.flat.outline import Outline
from newsparse.languages import LANGUAGES
from newsparse.lines.moments import DIGIT
from newsparse.lines.word_lists import LineVocabulary
from newsparse.model.document import Document, Source, late_blocks
from newsparse.page.folded import Page
from newsparse.reading.text import read_text
from newsparse.testing._prose import PROSE
from tests.support.boundaries import Edge, edges, line, names, pad, words

TITLE = "Council puts off the vote on the tram"
EN = PROSE["en"]
MARK = "Zozo"
CREDIT = "Photo: Alex Muster"
DATES = LineVocabulary.of(LANGUAGES).date_words


def read(*lines: str, gap: str = "\n\n") -> Article:
    return newsparse.parse(gap.join(lines), kind="text", language="en", plugins=())


def label(*lines: str, gap: str = "\n\n") -> str:
    """Return the label of the first line that a test is about."""
    return next(block.label.value for block in read(*lines, gap=gap).blocks if MARK in block.text)


def inside(*lines: str) -> str:
    return label(TITLE, *EN[:3], *lines, *EN[3:])


def above(*lines: str) -> str:
    return label(*lines, TITLE, TITLE, *EN)


def below(*lines: str) -> str:
    return label(TITLE, *EN, *lines)


def single(text: str) -> str:
    """Return the label of a line in the middle of the text."""
    return read(TITLE, *EN[:3], text, *EN[3:]).blocks[4].label.value


def standfirst(again: int) -> str:
    """Return what a first paragraph of 51 longer words is, of which the next takes up so many."""
    return label(TITLE, f"{MARK} {pad(50)}.", f"{pad(again)} {pad(20, 2_000)}.", line(12, ".", 3_000), *EN)


def part(count: int) -> str:
    """Return what a line is that gives so many of the 51 words of a headline."""
    whole = [word[:2] for word in words(51 * 70)[::70]]
    return read(" ".join(whole).capitalize(), " ".join(whole[:count]).capitalize(), *EN).blocks[1].label.value


def credited(length: int) -> str:
    """Return what a line is that ends with a credit of so many code points."""
    people = " ".join((word * 3)[:9].capitalize() for word in words(12, 40))
    return inside(f"{MARK} {pad(9)} {f'© {people}'[:length]}")


def on_the_other_side(caption: str) -> str:
    """Return what a line behind a credit is, on a page that has its captions before them."""
    shown = [f"Kora {pad(20)}", CREDIT, EN[1], f"Kaka {pad(20, 90)}", CREDIT, EN[2]]
    return label(TITLE, EN[0], *shown, f"{line(40, first=900)} {line(40, '.', 1_000)}", CREDIT, caption, *EN[4:])


def given_twice(between: int) -> str:
    """Return what a sentence is that is given twice above the date, with so many lines before that."""
    return label(TITLE, *[f"{MARK} {pad(11)}."] * 2, *[f"Kora {word}" for word in words(between)], "3 May 2020", *EN)


def told_often(times: int) -> str:
    """Return what the second of so many equal sentences above a headline is."""
    return read(*[f"{MARK} {pad(11)}."] * times, TITLE, *EN).blocks[1].label.value


def footer(above: int) -> str:
    """Return what the last of a hundred paragraphs is, of which so many stand above the foot of the page."""
    text = [line(13, ".", 20 * i) for i in range(100)]
    foot = "© 2024 The Example. All rights reserved."
    return read(TITLE, *text[:above], foot, *text[above:]).blocks[-1].label.value


def whole_page(words: int, dates: int) -> str:
    """Return what a sentence of so many words is between the headline of a whole page and so many lines of dates."""
    head = ["Home", "News", "Log in", "Search the site", "Harbour council votes at night on the quay"]
    text = [f"{line(30, first=20 * i)} {line(30, '.', 20 * i + 300)}" for i in range(8)]
    foot = ["Terms of use", "Privacy", *(f"Town {i} and its ships" for i in range(40))]
    days = [f"{day} May 2020" for day in range(1, dates + 1)]
    return label(*head, f"{MARK} {pad(words - 1, 1_500)}.", *days, *text, head[-1], *foot, gap="\n")


TEXT = edges([
    ("words of a first paragraph that the next takes up", lambda: standfirst(25), "paragraph",
        lambda: standfirst(26), "lede"),
    ("words of a headline that a line gives", lambda: part(25), "kicker", lambda: part(26), "title_dup"),
    ("words that are a part of a headline",
        lambda: label("Zozo:", "Opens zozo kora on the quay of the town", *EN), "paragraph",
        lambda: label("Zozo kora:", "Opens zozo kora on the quay of the town", *EN), "kicker"),
    ("signs that close behind a full stop", lambda: inside(f"{MARK} {line(6)}.{7 * ')'}"), "paragraph",
        lambda: inside(f"{MARK} {line(6)}.{8 * ')'}"), "heading"),
    ("times that a sentence stands above a text", lambda: told_often(6), "caption", lambda: told_often(7), "paragraph"),
    ("words of a sentence below the headline of a whole page", lambda: whole_page(7, 1), "other",
        lambda: whole_page(8, 1), "paragraph"),
    ("blocks from the headline of a whole page to its text", lambda: whole_page(9, 10), "paragraph",
        lambda: whole_page(9, 11), "other"),
    ("paragraphs above the foot of a page", lambda: footer(59), "paragraph", lambda: footer(60), "other"),
])  # fmt: skip

SHAPES = edges([
    ("code points of a date in any script", lambda: is_date_line("2024.5.1 更新", DATES), True,
        lambda: is_date_line("2024.5 更新", DATES), False),
    ("columns of a menu", lambda: above(f"{MARK}\tKora"), "site_name",
        lambda: above(f"{MARK}\tKora\tTown"), "navigation"),
    ("steps of a path", lambda: single("News"), "heading", lambda: single("News > Kora"), "navigation"),
    ("steps of a path that begins at no front page", lambda: inside(f"{MARK} > Kora"), "heading",
        lambda: inside(f"{MARK} > Kora > Town"), "navigation"),
    ("code points before the colon of a source", lambda: below(f"Source: {MARK}"), "source_line",
        lambda: below(f"Source photo: {MARK}"), "credit"),
    ("numbers of a date with its year", lambda: is_date_line("On May 2024", DATES), True,
        lambda: is_date_line("May 2024", DATES), False),
])  # fmt: skip

CAPTIONS = edges([
    ("code points of a credit at the end of a line", lambda: credited(120), "caption",
        lambda: credited(121), "paragraph"),
    ("what speaks for a caption, a sentence and a line", lambda: inside(f"{MARK} {pad(8)}.", CREDIT), "paragraph",
        lambda: inside(f"{MARK} {pad(20)}", CREDIT), "caption"),
    ("what speaks for a caption on the other side, a line and one with a year",
        lambda: on_the_other_side(f"{MARK} {pad(20, 300)}"), "paragraph",
        lambda: on_the_other_side(f"{MARK} {pad(20, 300)} 2019"), "caption"),
    ("lines between a standfirst given twice and its date", lambda: given_twice(1), "paragraph",
        lambda: given_twice(2), "caption"),
])  # fmt: skip

ALL = [*TEXT, *SHAPES, *CAPTIONS]


@pytest.mark.parametrize("edge", ALL, ids=names(ALL))
def test_a_line_is_something_else_on_the_other_side_of_a_figure(edge: Edge) -> None:
    edge.check()


def test_signs_and_figures_are_found_in_the_lines_that_hold_them() -> None:
    """Whatever the patterns find in a line, a look at the words and signs of the whole page finds too."""
    text = "\n".join([sign for sign in (*map(chr, range(0x3100)), "年") if sign.isprintable()])
    page = Page(Document(text, late_blocks(text, range(0, len(text), 2), range(1, len(text) + 1, 2))))
    numbers, signed = line_shapes._numbers_of(page), line_shapes._signed_lines_of(page)

    figures = {i for i, words in enumerate(page.words) if not numbers.isdisjoint(words)}

    assert signed == {i for i, line in enumerate(page.normalized) if line_shapes.SIGN.search(line)}
    assert figures >= {i for i, line in enumerate(page.normalized) if DIGIT.search(line)}


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("The bridge is open", 4),
        ("橋は古い", 1 + 2),  # four signs are as long as two words
        ("橋は古いよ", 1 + 2),  # and five, too
        ("橋は古い old", 2 + 2),
        ("สะพาน", 1 + 2),
        ("다리가 열렸다", 2),  # Korean sets spaces
        ("100 € • open", 2),  # signs beyond these scripts are no words
    ],
)
def test_two_signs_of_scripts_without_spaces_are_as_long_as_a_word(text: str, length: int) -> None:
    """A headline of a script without spaces is one word, which is as long as many."""
    document = read_text(Source("", kind="text"), text)

    assert Outline(Page(document), [None], LineVocabulary.of(LANGUAGES)).lengths == [length]
