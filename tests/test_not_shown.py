"""Text that a page does not show at once is read where nothing else is, with a problem that says where it stood."""

from __future__ import annotations

import html
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.reading.dom import read_dom
from newsparse.reading.not_shown import revealed
from newsparse.testing._prose import PROSE

PARAGRAPHS = "".join(f"<p>{line}</p>" for line in PROSE["en"])
STATE = {"props": {"story": {"head": "The tram", "parts": [{"kind": "p", "text": line} for line in PROSE["en"]]}}}
LD = {"@type": "NewsArticle", "headline": "The tram"}
HEAD = "<!doctype html><html lang=en><head><title>The tram is put off</title>"
MENU = "<nav><a href=/a>News</a> <a href=/b>Sport</a></nav>"


def page(content: str, head: str = "", shown: str = "") -> str:
    return f"{HEAD}{head}</head><body>{MENU}<div id=app>{shown}</div>{content}<footer>Imprint</footer></body></html>"


def script(value: object, kind: str) -> str:
    return f'<script type="{kind}">{json.dumps(value)}</script>'


PLACES = {
    "hidden": page(f'<div hidden id="S:0"><main>{PARAGRAPHS}</main></div>'),
    "noscript": page(f"<noscript><article>{PARAGRAPHS}</article></noscript>"),
    "template": page(f"<template><article>{PARAGRAPHS}</article></template>"),
    "script template": page(f'<script type="text/template"><article>{PARAGRAPHS}</article></script>'),
    "articleBody": page("", script({**LD, "articleBody": "\n\n".join(PROSE["en"])}, "application/ld+json")),
    "escaped articleBody": page("", script({**LD, "articleBody": html.escape(PARAGRAPHS)}, "application/ld+json")),
    "state": page(script(STATE, "application/json")),
    "HTML in a state": page(script({"html": PARAGRAPHS}, "application/json")),
}


@pytest.mark.parametrize("place", sorted(PLACES))
def test_text_that_is_not_shown_is_read_and_told(place: str) -> None:
    article = newsparse.parse(PLACES[place], plugins=())

    assert list(PROSE["en"]) == [block.text for block in article.body]
    assert "input.text_not_shown" in [problem.code for problem in article.problems]


@pytest.mark.parametrize("place", sorted(PLACES))
def test_a_page_that_shows_its_text_is_taken_as_it_is_shown(place: str) -> None:
    shown = "".join(f"<p>{line.replace('tram', 'train')}</p>" for line in (*PROSE["en"], *PROSE["de"]))

    article = newsparse.parse(PLACES[place].replace("<div id=app></div>", f"<article>{shown}</article>"), plugins=())

    assert PROSE["de"][0] in article.body_text
    assert PROSE["en"][0] not in article.body_text
    assert "input.text_not_shown" not in [problem.code for problem in article.problems]


@pytest.mark.parametrize(("length", "is_read"), [(299, False), (300, True)])
def test_a_few_words_that_are_not_shown_are_no_text(length: int, *, is_read: bool) -> None:
    line = ("word " * 100)[: length - 1] + "."
    source = page(f"<noscript><p>{line}</p></noscript>").encode()

    assert (revealed(source, read_dom(source)) is not None) is is_read


@pytest.mark.parametrize(("length", "is_read"), [(200, True), (201, False)])
def test_what_comes_to_light_is_twice_what_is_shown(length: int, *, is_read: bool) -> None:
    shown, hidden = ((("word " * 200)[: size - 1] + ".") for size in (length, 400))
    source = page(f"<noscript><p>{hidden}</p></noscript>", shown=f"<p>{shown}</p>").encode()

    assert (revealed(source, read_dom(source)) is not None) is is_read


@given(st.text(max_size=200), st.sampled_from(["application/json", "application/ld+json", "text/template"]))
def test_no_script_can_break_a_page(content: str, kind: str) -> None:
    article = newsparse.parse(page(f'<script type="{kind}">{content}</script>'), kind="html", plugins=())

    assert article.document.kind == "html"


@pytest.mark.parametrize("part", ["<noscript>", "<template>", '<script type="text/html">', "<div hidden", "<script "])
def test_many_hidden_parts_end(part: str) -> None:
    newsparse.parse(HEAD + part * 20_000, kind="html", plugins=(), events=False, quotes=False, times=False)


@pytest.mark.parametrize(
    "names",
    [
        "class='premium-content'",
        "class=article-rest",
        'id="paid"',
        "class='js abo-text' id=x",
        "class='contenuto-abbonati'",
    ],
)
@pytest.mark.parametrize("style", ["display:none", "color: red; display: none; margin: 0"])
def test_text_for_subscribers_that_a_style_hides_is_read(names: str, style: str) -> None:
    for tag in (f"<section {names} style='{style}'>", f'<section style="{style}" {names}>'):
        article = newsparse.parse(page(f"{tag}{PARAGRAPHS}</section>"), plugins=())

        assert list(PROSE["en"]) == [block.text for block in article.body]
        assert "input.text_not_shown" in [problem.code for problem in article.problems]


@pytest.mark.parametrize(
    "names",
    ["", "class=x", "class='cookie-content'", "class='modal-body'", "id=comment-text", "class='article related'"],
)
def test_what_else_a_style_hides_is_not_shown(names: str) -> None:
    article = newsparse.parse(page(f"<section {names} style='display:none'>{PARAGRAPHS}</section>"), plugins=())

    assert PROSE["en"][0] not in article.body_text


def test_escaped_tags_in_a_noscript_are_tags() -> None:
    article = newsparse.parse(page(f"<noscript>{html.escape(PARAGRAPHS)}</noscript>"), plugins=())

    assert list(PROSE["en"]) == [block.text for block in article.body]


def test_text_without_spaces_in_a_state_is_text() -> None:
    line = "離島の渡し船が廃止されることを受け、住民らは運航を引き継ぐ会社を設立し、島の八割が出資した。"
    parts = [f"{number}{line[1:]}" for number in "一二三四五六七八"]

    for state in ({"parts": parts}, {"text": "\n".join(parts)}):
        article = newsparse.parse(page(f"<script>window.state = {json.dumps(state)};</script>"), plugins=())

        assert [block.text for block in article.body] == parts


@pytest.mark.parametrize(("size", "is_enough"), [(84, True), (83, False)])  # of four paragraphs: 1,008 and 996
def test_a_sign_of_chinese_counts_as_three_letters(size: int, *, is_enough: bool) -> None:
    shown = "".join(f"<p>{'村' * (size - 1)}。</p>" for _ in range(4))
    source = page(f"<div hidden>{PARAGRAPHS * 9}</div>", shown=shown).encode()

    assert (revealed(source, read_dom(source)) is None) is is_enough


def test_emphasis_in_the_strings_of_a_state_is_no_text() -> None:
    parts = [line.replace(" ", " <b>", 1).replace(" ", "</b> ", 2).replace("</b> ", " ", 1) for line in PROSE["en"]]

    article = newsparse.parse(page(script({"parts": parts}, "application/json")), plugins=())

    assert list(PROSE["en"]) == [block.text for block in article.body]
