"""Markdown is read as the page that it stands for, and is told from flat text by its links."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.reading.sniff import sniff
from newsparse.testing._prose import PROSE

PAGE = f"""\
---
title: The tram is put off
date: 2024-06-19
---

[Home](https://gazette.example/) [News](/news) [Sport](/sport) [Log in](#login)

# The tram is *put off* again

By Robin Sample

![A tram stop](https://gazette.example/stop.jpg)

{PROSE["en"][0]}

## What comes next

> {PROSE["en"][2]}

* {PROSE["en"][3]}
* A short item

{PROSE["en"][1]} See **[the map](https://gazette.example/map)** of \\*all\\* stops.
"""


def texts(page: str) -> list[str]:
    return [block.text for block in newsparse.parse(page, kind="markdown", plugins=()).blocks]


def test_the_marks_do_not_show_and_what_they_mark_is_kept() -> None:
    article = newsparse.parse(PAGE, kind="markdown", plugins=())

    assert article.title == "The tram is put off again"
    assert article.published is not None
    assert article.published.iso == "2024-06-19"
    assert [author.name for author in article.authors] == ["Robin Sample"]
    assert PROSE["en"][0] in article.body_text
    assert "See the map of *all* stops." in article.body_text
    assert "What comes next" in article.body_text
    assert "https://gazette.example/map" in [link.target for link in article.links]
    assert "Log in" not in article.body_text
    assert article.document.kind == "markdown"


def test_spans_point_into_the_visible_text() -> None:
    article = newsparse.parse(PAGE, kind="markdown", plugins=())

    assert all(article.document.text[block.start : block.end] == block.text for block in article.blocks)
    assert not {"](", "**", "---"} & set(article.document.text.split())


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("# One\n\nTwo *three*", ["One", "Two three"]),
        ("One\ntwo\n\n\nthree", ["One two", "three"]),
        ("* a\n* b", ["a", "b"]),
        ("1. a\n2. b", ["a", "b"]),
        ("> a\n> b", ["a b"]),
        ("`a*b*` \\*c\\*", ["a*b* *c*"]),
        ("| a | b |\n| --- | --- |\n| c | d |", ["a", "b", "c", "d"]),
        ("[a](/b) <b>c</b>", ["a c"]),
        ("a[^1] ~~b~~", ["a[^1] b"]),
    ],
)
def test_each_mark_is_read(page: str, expected: list[str]) -> None:
    assert texts(page) == expected


@given(st.text(max_size=80))
def test_any_text_can_be_read_as_markdown(text: str) -> None:
    try:
        article = newsparse.parse(text, kind="markdown", plugins=())
    except newsparse.ParseError:
        return

    assert newsparse.Article.from_json(article.to_json()) == article


@pytest.mark.parametrize(("count", "kind"), [(2, "text"), (3, "markdown")])
def test_three_links_make_markdown(count: int, kind: str) -> None:
    text = "A headline of five words\n\n" + "[Some words](https://a.example/x) and more. " * count

    assert sniff(text) == kind


@pytest.mark.parametrize(
    "text", ["# A headline\n\n* one\n* two", "See [1], [2] and [3] (all of them).", "a[b](c) d[e](f) g[h](i)"]
)
def test_text_with_marks_but_without_links_is_text(text: str) -> None:
    assert sniff(text) == "text"


def test_the_ending_of_a_name_tells_markdown(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text("# One\n\nTwo", "utf-8")

    assert newsparse.parse(path, plugins=()).document.kind == "markdown"


@pytest.mark.parametrize("mark", ["[", "![", "*a_ ", "`", "> ", "<b", "[a](", "**a", "\\", "|", "* "])
def test_hostile_marks_end(mark: str) -> None:
    newsparse.parse("A word. " + mark * 20_000, kind="markdown", plugins=(), events=False, quotes=False, times=False)


MENU = "[Home](https://gazette.example/) [News](/news) [Sport](/sport)"
SHORT = ("The union called a strike.", "A meeting is planned for Tuesday.", "The tram runs until noon.")


def of_sentences(*below: str) -> newsparse.Article:
    page = "\n\n".join([MENU, "# The tram is put off again", *PROSE["en"][:2], *below])
    return newsparse.parse(page, kind="markdown", plugins=(), times=False, quotes=False, events=False)


@pytest.mark.parametrize("count", range(1, 4))
def test_short_sentences_below_the_text_are_its_end(count: int) -> None:
    assert of_sentences(*SHORT[:count], MENU).body_text.endswith("\n\n".join(SHORT[:count]))


@pytest.mark.parametrize("gap", ["Share this", "Read also: [The harbour](/h)", "## Most read", MENU])
def test_a_sentence_below_a_gap_is_not(gap: str) -> None:
    assert SHORT[0] not in of_sentences(gap, "[Another](/a)", "[A third](/b)", SHORT[0], MENU).body_text


LIST = ["a second vote in the autumn", "a hearing of the residents", "money from the region"]


@pytest.mark.parametrize("picture", ["", "![The hall](https://a.example/h.jpg)\n\n"])
@pytest.mark.parametrize("above", ["", "What comes next:\n\n", "## What comes next\n\n"])
def test_a_list_at_the_end_is_text(above: str, picture: str) -> None:
    prose = "\n\n".join(PROSE["en"][:4])
    page = f"# The tram line waits\n\n{prose}\n\n{above}{picture}" + "\n".join(f"- {item}" for item in LIST)

    article = newsparse.parse(page, kind="markdown", plugins=())

    assert [block.text for block in article.body][-3:] == LIST


@pytest.mark.parametrize(("blocks", "is_text"), [(39, True), (40, False)])
def test_of_a_text_of_a_few_blocks_the_evidence_leaves_nothing_out(blocks: int, *, is_text: bool) -> None:
    prose = "\n\n".join(PROSE["en"])
    cards = "\n\n".join(
        f"Sign in to read part {i} of the long list of letters" for i in range(blocks - 1 - len(PROSE["en"]))
    )

    article = newsparse.parse(f"# The tram line waits\n\n{prose}\n\n{cards}", kind="markdown", plugins=())

    assert len(article.blocks) == blocks
    assert is_text is all(block.reason is None or block.reason.rule_id != "html.evidence" for block in article.blocks)


@pytest.mark.parametrize(
    ("inserted", "is_text"),
    [
        ("Read also: [The harbour](/h)", True),
        ("Advertisement", True),
        ("Read also: [The harbour](/h)\n\nAdvertisement", False),
    ],
)
def test_the_text_goes_on_behind_one_insertion(inserted: str, *, is_text: bool) -> None:
    assert (SHORT[0] in of_sentences(inserted, SHORT[0], MENU).body_text) is is_text
