"""Whole pages of our own, in the shape of real ones: every line gets the label that stands before it.

A page is a file of lines `label<TAB>text`; `a|b` where a reader could call it either.
"""

# ruff: noqa: E501  # one page a line

from __future__ import annotations

from pathlib import Path

import pytest

import newsparse

PAGES = sorted(Path(__file__).parent.joinpath("pages").glob("*.txt"))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_line_of_the_page_gets_its_label(path: Path) -> None:
    lines = [line.split("\t") for line in path.read_text("utf-8").splitlines()]

    article = newsparse.parse("\n\n".join(text for _, text in lines), plugins=())

    wrong = [
        f"{block.label}, not {expected}: {block.text} ({block.reason})"
        for block, (expected, _) in zip(article.blocks, lines, strict=True)
        if block.label.value not in expected.split("|")
    ]
    assert not wrong, "\n".join(wrong)


SENTENCE = "The ferry of Lindhafen was late again on that morning, and nobody on the pier could tell why it was so."


def page_of_cards(head: str, count: int = 16) -> str:
    cards = "".join(
        f'<div class="teaser"><h3><a href="/{k}">Why bread is dear in towns like {k}</a></h3><p>Bakers of street {k} say so.</p></div>'
        for k in range(count)
    )
    return f"<html><body><main>{head}</main>{cards}</body></html>"


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (
            f'<h1>Ferry late again</h1><p class="byline">By Jana Tarnow</p><p>One: {SENTENCE}</p><p>Two: {SENTENCE}</p>',
            "article",
        ),
        (f"<h1>The Lindhafen Courier</h1><p>One: {SENTENCE}</p>", "index"),
    ],
)
def test_an_article_among_cards_stays_one_without_an_address(head: str, kind: str) -> None:
    assert newsparse.parse(page_of_cards(head), kind="html", plugins=()).kind == kind


@pytest.mark.parametrize(
    ("offer", "access"),
    [
        (
            '<div class="js-PaywallBox"><h3>Read on with Courier Plus</h3><p>One month for nothing, then two crowns a week.</p></div>',
            "locked",
        ),
        (
            f'<div class="js-PaywallBox"><p>One month for nothing, then two crowns a week, for all.</p></div><p>Three: {SENTENCE}</p>',
            None,
        ),
        ('<div class="subscribe"><p>Subscribe to the Courier: one month for nothing, then two crowns.</p></div>', None),
    ],
)
def test_a_paywall_behind_the_beginning_of_a_text_locks_it(offer: str, access: str | None) -> None:
    body = f"<h1>Ferry late again</h1><p>One: {SENTENCE}</p><p>Two: {SENTENCE}</p>{offer}"

    article = newsparse.parse(f"<html><body><article>{body}</article></body></html>", kind="html", plugins=())

    assert article.access == access
