"""Each share of the text of an HTML page by which a box, a card or another article is told, on both sides of it."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Article
from tests.support.boundaries import Boundary, names, sized, words
from tests.support.marked_pages import (
    CONSENT,
    MARK,
    SCRAP,
    TITLE,
    apart,
    declared,
    group,
    inside,
    label,
    link,
    marked,
    paragraphs,
    read,
    text,
)


def others(count: int) -> Article:
    """Make a page with so many articles below its own, each with a headline and a date."""
    told = [marked(90), *(sized(90, end=".", first=600 + 40 * i) for i in range(count - 1))]
    inner = "".join(
        f"<div><h3>Another day {word}</h3><div>3 May 2020</div><p>{said}</p></div>"
        for word, said in zip(words(count), told, strict=True)
    )
    return read(f"<article><h1>{TITLE}</h1>{paragraphs(20, 200)}{inner}</article>")


def boxes(free: int, sizes: int) -> Article:
    """Make a page with so many code points outside of four boxes that are all named for furniture.

    The first and longest is the one that a test is about.
    """
    named = ["newsletter", "cookie-banner", "advertisement", "sidebar"]
    rest = "".join(
        f"<div class='{name}'><p>{sized(sizes - 100, end='.', first=300 * i)}</p></div>"
        for i, name in enumerate(named[1:], 1)
    )
    return read(
        f"<article><h1>{TITLE}</h1><p>{sized(free, end='.')}</p></article>"
        f"<div class='{named[0]}'><p>{marked(sizes)}</p></div>{rest}"
    )


def ideograms(count: int, first: int = 0, end: str = "。") -> str:
    """Return so many different Chinese characters, the last of which is the end."""
    return "".join(chr(0x4E00 + (first + 7 * i) % 5_000) for i in range(count - len(end))) + end


def chinese(body: str, title: str = "") -> Article:
    page = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    return newsparse.parse(page, kind="html", language="zh", plugins=())


NAMES = [
    Boundary(
        "code points of text in a box for a paywall",
        inside(
            lambda n: (
                f"<div class='paywall'>{text(150, 900)}<p>{marked(n - 150)}</p></div>{paragraphs(6, 300, 1_000)}"
            )
        ),
        group, 299, "no text", "text",
    ),
    Boundary(
        "percent of the text in a box that its name leaves out",
        lambda n: read(
            f"<article><h1>{TITLE}</h1><p>{sized(10 * (100 - n), end='.')}</p>"
            f"<div class='related'><p>{marked(10 * n)}</p></div></article>"
        ),
        group, 50, "no text", "text",
    ),
    Boundary(
        "code points of an article beside boxes that are too few for one",
        lambda n: boxes(n, 1_100), group, 499, "text", "no text",
    ),
    Boundary(
        "code points of an article beside boxes of 1,700 that are less than a fifth of all",
        lambda n: boxes(n, 500), group, 424, "text", "no text",
    ),
    Boundary(
        "percent of the text in a card below a linked headline",
        lambda n: read(
            f"<article><h1>{TITLE}</h1>{paragraphs(5, 4 * (100 - n))}"
            f"<div><h3>{link('Another story of it')}</h3><p>{marked(20 * n)}</p></div></article>"
        ),
        group, 20, "no text", "text",
    ),
    Boundary(
        "elements around a linked headline inside of its card",
        inside(
            lambda n: (
                f"<div><p>{marked(90)}</p>{'<div>' * n}<h3>{link('Another story of it')}</h3>{'</div>' * n}</div>"
                f"{paragraphs(20, 300, 800)}"
            )
        ),
        group, 3, "no text", "text",
    ),
]  # fmt: skip

STRETCHES = [
    Boundary(
        "code points of a paragraph that four long promos outweigh",
        lambda n: apart(f"<div class='newsletter'>{sized(300)}</div>" * 4, f"<p>{marked(n)}</p>"),
        group, 320, "no text", "text",
    ),
    Boundary(
        "scraps that 150 code points of the declared text outweigh, less one for the words beside them",
        lambda n: read(
            f"<main><div><p>{sized(150, end='.')}</p><p>{marked(5, '.')}</p></div><div>{SCRAP * n}</div>"
            f"<div>{paragraphs(4, 150, 800)}</div></main>",
            declared(sized(150, end=".")),
        ),
        group, 18, "text", "no text",
    ),
    Boundary(
        "articles below another that leave it whole",
        others, group, 3, "no text", "text",
    ),
    Boundary(
        "code points of ideograms that agree with the title by chance",
        lambda n: chinese(
            f"<div><h2>{ideograms(n, end='')}</h2>"
            f"{''.join(f'<p>{ideograms(60, 900 + 80 * i)}</p>' for i in range(4))}</div>",
            f"{ideograms(n, end='')}更多",
        ),
        lambda article: article.blocks[0].label.value, 4, "heading", "title",
    ),
    Boundary(
        "code points of a sentence in ideograms that is no text yet",
        lambda n: chinese(f"<main>{''.join(f'<div>{ideograms(n, 300 * i)}</div>' for i in range(9))}</main>"),
        lambda article: len(article.body), 9, 0, 9,
    ),
    Boundary(
        "code points of other words on a page of a thousand that ask for consent",
        lambda n: read(
            f"<p>{sized(1_000, CONSENT, '.')}</p>"
            f"<div>{link(sized(n))}</div>",
            title="Other words",
        ),
        lambda article: article.blocks[0].label.value, 999, "consent_banner", "paragraph",
    ),
]  # fmt: skip

KINDS = [
    Boundary(
        "blocks of text above a line of date and name",
        lambda n: read(
            f"<article><h1>{TITLE}</h1>{paragraphs(n)}<p>{MARK} Kora | 3 May 2020 | 4 min read</p>"
            f"{paragraphs(4, first=300)}</article>"
        ),
        label, 1, "timestamp", "paragraph",
    ),
    Boundary(
        "percent of a block that are a link, before it is one",
        lambda n: read(
            f"<div>{marked(100 - n, '')}{link(sized(n, end='x', first=900))}</div>"
            f"<article><h1>{TITLE}</h1>{paragraphs(5)}</article>"
        ),
        label, 50, "other", "navigation",
    ),
    Boundary(
        "code points beside 400 that ask for consent, of which the page is about",
        lambda n: read(
            f"<article><h1>{TITLE}</h1><p>{sized(400, f'{MARK} {CONSENT}', '.')}</p>"
            f"<p>{sized(n, end='.', first=300)}</p></article>"
        ),
        label, 400, "paragraph", "lede",
    ),
    Boundary(
        "elements around the words of an entry of a list",
        inside(
            lambda n: (
                f"<p>{sized(99, end=':')}</p>"
                f"<ul><li>{'<div>' * n}{link(f'{MARK} baba')}{'</div>' * n}</li></ul>"
            )
        ),
        label, 2, "other", "related_link",
    ),
    Boundary(
        "elements around a paragraph in a block quote",
        inside(lambda n: f"<blockquote>{'<div>' * n}<p>{marked(150)}</p>{'</div>' * n}</blockquote>"),
        label, 2, "blockquote", "paragraph",
    ),
    Boundary(
        "code points of the declared text that a block begins with",
        inside(
            lambda n: f"<div class='related'><p>{marked(90)[:n]}{sized(90 - n, end='.', first=200)}</p></div>",
            lambda _: declared(marked(90)),
        ),
        label, 49, "related_teaser", "paragraph",
    ),
    Boundary(
        "ideograms in a line of fifteen that are too few for a Chinese page",
        lambda n: chinese(
            f"<main>{''.join(f'<div>{ideograms(n, 300 * i)[:-1]}{sized(15 - n)}。</div>' for i in range(9))}</main>"
        ),
        lambda article: len(article.body), 5, 0, 9,
    ),
]  # fmt: skip

ALL = [*NAMES, *STRETCHES, *KINDS]


@pytest.mark.parametrize("boundary", ALL, ids=names(ALL))
def test_a_block_changes_its_label_at_a_share(boundary: Boundary) -> None:
    boundary.check()
