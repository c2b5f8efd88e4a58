"""Each figure by which a line of flat text gets its label, just on both sides of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import newsparse
from newsparse import Article
from newsparse.testing._prose import PROSE
from tests.support.boundaries import Boundary, line, names, sized, words

TITLE = "Council puts off the vote on the tram"
EN = PROSE["en"]
CREDIT = "Photo: Alex Muster"


def read(*lines: str) -> Article:
    return newsparse.parse("\n\n".join(lines), kind="text", language="en", plugins=())


def label_at(place: int) -> Callable[[Article], str]:
    return lambda article: article.blocks[place].label.value


def first_line(make: Callable[[int], str]) -> Callable[[int], Article]:
    """Make pages that begin with a line."""
    return lambda count: read(make(count), *EN)


def below_title(make: Callable[[int], str]) -> Callable[[int], Article]:
    """Make pages with a line between headline and text."""
    return lambda count: read(TITLE, make(count), *EN)


def inside(*makers: Callable[[int], str]) -> Callable[[int], Article]:
    """Make pages with lines in the middle of the text; the first of them is block 4."""
    return lambda count: read(TITLE, *EN[:3], *(make(count) for make in makers), *EN[3:])


def below(*makers: Callable[[int], str]) -> Callable[[int], Article]:
    """Make pages with lines below the text; the first of them is block 9."""
    return lambda count: read(TITLE, *EN, *(make(count) for make in makers))


def said(text: str) -> Callable[[int], str]:
    return lambda _count: text


def menu(count: int) -> list[str]:
    return [line(2, first=100 + 5 * i) for i in range(count)]


def told_again(long: int, again: int, size: int = 4, count: int = 8) -> Article:
    """Make a page whose first paragraph has so many longer words, of which some stand in the next one again.

    Args:
        long: how many words of the first paragraph have `size` letters; the others have two.
        again: how many of them the next paragraph takes up.
        size: letters of a longer word.
        count: words of the first paragraph.
    """
    telling = [(word * 2)[:size] for word in (words(1, 71 * i)[0] for i in range(long))]
    first = " ".join([*telling, *("yo" for _ in range(count - long))]).capitalize() + "."
    second = " ".join([*telling[:again], *words(12 - again, 500)]).capitalize() + "."
    return read(TITLE, first, second, line(12, ".", 700), *EN)


SHAPES = [
    Boundary(
        "words of a place beside a date",
        below(lambda n: f"{' '.join(['Upper', 'Saint', 'Wick', 'Green'][:n])}, 19 June 2024"),
        label_at(9), 3, "timestamp", "other",
    ),
    Boundary(
        "words of names beside a date above the text",
        below_title(lambda n: f"{' '.join(words(n)).title()}, 19 June 2024"),
        label_at(1), 10, "timestamp", "paragraph",
    ),
    Boundary(
        "words of a step of a path",
        inside(lambda n: f"Home > {line(n)}"),
        label_at(4), 4, "navigation", "heading",
    ),
    Boundary(
        "code points of a line with a shape",
        inside(lambda n: sized(n, "© ")),
        label_at(4), 160, "credit", "paragraph",
    ),
    Boundary(
        "code points of a line that is no running text yet",
        first_line(sized),
        label_at(0), 200, "title", "paragraph",
    ),
    Boundary(
        "words of a full sentence",
        first_line(lambda n: line(n, ".")),
        label_at(0), 11, "title", "paragraph",
    ),
    Boundary(
        "words of several sentences",
        first_line(lambda n: f"{line(2)}. {line(n - 2, '.', 50)}"),
        label_at(0), 4, "title", "paragraph",
    ),
]  # fmt: skip

HEADLINES = [
    Boundary(
        "words that are no headline yet",
        lambda n: read(line(n), line(7, first=60), *EN),
        label_at(1), 3, "title", "kicker",
    ),
    Boundary(
        "words next to a headline that are its kicker",
        below_title(line),
        label_at(1), 8, "kicker", "paragraph",
    ),
    Boundary(
        "short lines above a headline that are no menu yet",
        lambda n: read(*menu(n), TITLE, *EN),
        label_at(0), 3, "kicker", "navigation",
    ),
    Boundary(
        "words of a line of a menu",
        lambda n: read(*menu(4), line(n, first=300), line(2, first=340), TITLE, TITLE, *EN),
        label_at(4), 3, "navigation", "kicker",
    ),
    Boundary(
        "words that a repeat of the headline has of its own",
        lambda n: read(line(9), f"{line(4)} {line(n, first=90)} {' '.join(words(4, 5))}", *EN),
        label_at(1), 1, "title_dup", "paragraph",
    ),
    Boundary(
        "words of the headline that a line repeats, and is no headline yet",
        lambda n: read(line(9), line(n), *EN),
        label_at(1), 4, "kicker", "title_dup",
    ),
    Boundary(
        "words of a headline of twenty that a line repeats, and is no headline yet",
        lambda n: read(line(20), line(n), *EN),
        label_at(1), 9, "kicker", "title_dup",
    ),
    Boundary(
        "words of its own in a repeat of a headline of twenty",
        lambda n: read(line(20), f"{line(4)} {line(n, first=90)} {' '.join(words(15, 5))}", *EN),
        label_at(1), 3, "title_dup", "paragraph",
    ),
    Boundary(
        "words of a line that says a headline of nine more than once",
        lambda n: read(line(9), " ".join((words(9) * 3)[:n]), *EN),
        label_at(1), 18, "title_dup", "paragraph",
    ),
    Boundary(
        "words of the headline that are no overline yet behind a section of eight",
        lambda n: read(line(14), f"{line(8, first=90)} {line(n)}", *EN),
        label_at(1), 1, "paragraph", "kicker",
    ),
    Boundary(
        "words of a section before an overline",
        lambda n: read(line(14), f"{line(n, first=90)} {line(3)}", *EN),
        label_at(1), 8, "kicker", "paragraph",
    ),
    Boundary(
        "words of the name of a site",
        lambda n: read(line(n).title(), TITLE, TITLE, *EN),
        label_at(0), 5, "site_name", "kicker",
    ),
    Boundary(
        "words of a source before a dash",
        below_title(lambda n: f"{line(n).title()} –"),
        label_at(1), 3, "source_line", "kicker",
    ),
]  # fmt: skip

CAPTIONS = [
    Boundary(
        "words of a caption that its length speaks for",
        inside(line, said(CREDIT)),
        label_at(4), 35, "caption", "paragraph",
    ),
    Boundary(
        "words of a caption that all else speaks for",
        inside(lambda n: f"Pictured on the left: {line(n - 5)} 2019", said(CREDIT)),
        label_at(4), 70, "caption", "paragraph",
    ),
    Boundary(
        "words before a credit in brackets",
        inside(lambda n: line(n - 3, ". (Alex Muster/AFP)")),
        label_at(4), 210, "caption", "paragraph",
    ),
    Boundary(
        "words before an agency in brackets",
        inside(lambda n: line(n - 1, ". (AFP)")),
        label_at(4), 70, "caption", "paragraph",
    ),
    Boundary(
        "words of a line given twice in a row",
        inside(line, lambda n: line(n, "...")),
        label_at(5), 30, "caption_dup", "paragraph",
    ),
]  # fmt: skip

MARGINS = [
    Boundary(
        "words of a linked headline",
        inside(said("Read also"), line),
        label_at(5), 20, "related_teaser", "paragraph",
    ),
    Boundary(
        "lines after the text that are no list of headlines yet",
        lambda n: read(TITLE, *EN, *(line(11, first=50 * i) for i in range(n))),
        label_at(9), 2, "paragraph", "related_link",
    ),
    Boundary(
        "words of a scrap after the text",
        below(line),
        label_at(9), 9, "other", "paragraph",
    ),
    Boundary(
        "words of a comment that are no running text yet",
        below(said("Leave a comment"), lambda n: line(n, "!")),
        label_at(10), 9, "other", "comment",
    ),
    Boundary(
        "paragraphs of twenty below a footer that may still be its text",
        lambda n: read(
            TITLE,
            *(line(14, ".", 20 * i) for i in range(20 - n)),
            "© 2024 The Example. All rights reserved.",
            *(line(14, ".", 20 * i) for i in range(20 - n, 20)),
        ),
        lambda article: article.blocks[-1].label.value, 8, "other", "paragraph",
    ),
]  # fmt: skip

TEXT = [
    Boundary(
        "words of a heading",
        inside(line),
        label_at(4), 14, "heading", "paragraph",
    ),
    Boundary(
        "code points of a heading",
        inside(lambda n: sized(n).replace(" ", "o").replace("aba", "a b", 3)),
        label_at(4), 110, "heading", "paragraph",
    ),
    Boundary(
        "longer words of a standfirst of eight that nobody takes up",
        lambda n: told_again(8, 8 - n),
        label_at(1), 4, "lede", "paragraph",
    ),
    Boundary(
        "longer words that are too few for a standfirst",
        lambda n: told_again(n, n),
        label_at(1), 3, "paragraph", "lede",
    ),
    Boundary(
        "words that are too few for a standfirst",
        lambda n: told_again(7, 7, count=n),
        label_at(1), 7, "paragraph", "lede",
    ),
    Boundary(
        "letters of a word that recurs anyway",
        lambda n: told_again(8, 8, n),
        label_at(1), 3, "paragraph", "lede",
    ),
    Boundary(
        "code points of a standfirst",
        lambda n: read(TITLE, sized(n, "", "."), sized(n, "", "."), line(12, "."), *EN),
        label_at(1), 400, "lede", "paragraph",
    ),
]  # fmt: skip

ALL = [*SHAPES, *HEADLINES, *CAPTIONS, *MARGINS, *TEXT]


@pytest.mark.parametrize("boundary", ALL, ids=names(ALL))
def test_a_line_changes_its_label_at_a_figure(boundary: Boundary) -> None:
    boundary.check()
