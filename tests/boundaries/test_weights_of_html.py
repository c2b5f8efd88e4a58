"""How much running text a block of HTML is taken for, and what else its tree is measured by, on both sides of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import newsparse
from newsparse import Article
from newsparse.labelling.html.consent import asks_for_consent
from newsparse.labelling.html.tree import Tree, is_in_ideograms
from newsparse.reading.dom import read_dom
from tests.support.boundaries import Boundary, Edge, edges, line, names, pad, sized, words
from tests.support.marked_pages import CONSENT, MARK, TITLE, group, label, marked, paragraphs, read, text

FURNITURE = (
    "newsletter cookie advertisement sidebar related footer sponsored breadcrumb teaser navigation recommended "
    "trending outbrain"
).split()


def beside_consent(make: Callable[[str], str]) -> Callable[[int], Article]:
    """Make pages of a block of 1,000 code points that asks for consent, and so many code points of other text.

    Where the other text weighs more, the block is what stands in front of it; else it is what the page is about.
    """
    asking = make(sized(999, f"{MARK} {CONSENT}"))
    return lambda count: read(f"<article><h1>{TITLE}</h1>{asking}<p>{sized(count, end='.', first=900)}</p></article>")


def second(article: Article) -> str:
    return "consent" if article.blocks[1].label.value == "consent_banner" else "text"


def boxes(count: int) -> Article:
    """Make a page whose text stands in so many boxes of different names, above comments that are longer.

    The names stand around ever less text; the last box is the one that a test is about.
    """
    inner = "".join(
        f"<div class='{name}'><p>{sized(38 - i, f'{MARK} ' if i == count - 1 else '', '.', 100 * i)}</p></div>"
        for i, name in enumerate(FURNITURE[:count])
    )
    comments = "".join(
        f"<div class='{name}'><p>{sized(700, end='.', first=1_500 + 200 * i)}</p></div>"
        for i, name in enumerate(("comments", "disqus", "commentlist"))
    )
    return read(f"<h1>{TITLE}</h1>{inner}{comments}")


def whole_page(above: int) -> Article:
    """Make a page as flat text with so many lines of five words above its headline, and a menu below its text."""
    over = [f"{MARK} {pad(4, 1_500)}", *(line(5, first=1_000 + 7 * i) for i in range(above - 1))]
    body = [sized(240, "The quay of the harbour is closed, ", ".", 100 * i) for i in range(6)]
    menu = [f"Menu {word}" for word in words(30, 2_000)]
    headline = "Quay of the harbour town is closed for the whole summer"
    page = "\n\n".join([*over, headline, "3 May 2020", *body, *menu])
    return newsparse.parse(page, kind="text", language="en", plugins=())


def holder(page: str) -> str:
    """Return the tag of what holds the block of a page that a test is about."""
    tree = Tree(read_dom(page))
    return tree.tags[tree.parent(next(b for b, words in enumerate(tree.texts) if MARK in words))]


def ideograms(first: int, count: int) -> bool:
    return is_in_ideograms("é" * first + "技" * count + "é" * (4_000 - first - count))


def banner(length: int) -> bool:
    """Tell whether a text of so many code points is seen to ask for consent that does so in its last word."""
    return asks_for_consent("Cookies ".ljust(length - len(" partner"), "x") + " partner")


ASKING = "This website and its partners use cookies, and you may accept all of them."
WEIGHTS = [
    Boundary(
        "percent of the running text in a dialog that asks for consent",
        lambda n: read(
            f"<div role='dialog'><p>{ASKING}</p><p>{marked(10 * n)}</p></div>"
            f"<article><h1>{TITLE}</h1>{text(5 * (100 - n), 300)}{text(5 * (100 - n), 700)}</article>"
        ),
        label, 30, "consent_banner", "other",
    ),
    Boundary(
        "code points of other text that weigh less than 1,000 of consent in an entry of a list",
        beside_consent(lambda words: f"<ul><li>{words}.</li></ul>"), second, 400, "consent", "text",
    ),
    Boundary(
        "code points of other text that weigh less than 1,000 of consent in a division",
        beside_consent(lambda words: f"<div>{words}.</div>"), second, 700, "consent", "text",
    ),
    Boundary(
        "code points of other text that weigh less than 1,000 of consent without the end of a sentence",
        beside_consent(lambda words: f"<p>{words}x</p>"), second, 300, "consent", "text",
    ),
    Boundary(
        "names that stand around all of the text",
        boxes, group, 12, "text", "no text",
    ),
    Boundary(
        "sentences set as headings that do not make paragraphs of them",
        lambda n: read(
            f"<article><h1>{TITLE}</h1>{paragraphs(4)}<h3>{marked(90)}</h3>"
            + "".join(text(90, 700 + 40 * i, "h3") for i in range(n - 1))
            + f"{paragraphs(3, first=300)}</article>"
        ),
        label, 2, "heading", "paragraph",
    ),
    Boundary(
        "lines above the headline of a whole page that may be its kicker",
        whole_page, label, 3, "kicker", "navigation",
    ),
]  # fmt: skip

MEASURES = edges([
    ("an element that begins with its block, and one a code point before it",
        lambda: holder(f"<body><p>A</p><div><p>{MARK} b.</p></div><p>z</p></body>"), "body",
        lambda: holder(f"<body><div>A<p>{MARK} b.</p></div><p>z</p></body>"), "div"),
    ("ideograms in a fourth of the middle of a text, and in more",
        lambda: ideograms(1_000, 500), False, lambda: ideograms(1_000, 501), True),
    ("ideograms that begin before the middle of a text, and in it",
        lambda: ideograms(999, 501), False, lambda: ideograms(1_000, 501), True),
    ("code points of a block that are looked at for words of consent",
        lambda: banner(2_000), True, lambda: banner(2_001), False),
])  # fmt: skip

ALL: list[Boundary | Edge] = [*WEIGHTS, *MEASURES]


@pytest.mark.parametrize("boundary", ALL, ids=names(ALL))
def test_a_figure_of_the_tree_decides_on_both_sides(boundary: Boundary | Edge) -> None:
    boundary.check()
