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


@pytest.mark.parametrize("count", range(1, 6))
@pytest.mark.parametrize("mark", ["- [The harbour road {0}](/h{0})", "{0}. [The harbour road {0}](/h{0})"])
def test_a_list_of_links_is_one_insertion(count: int, mark: str) -> None:
    links = "\n".join(mark.format(i) for i in range(1, count + 1))

    assert of_sentences(links, SHORT[0], MENU).body_text.endswith(SHORT[0])


@pytest.mark.parametrize("second", ["Read also: [The harbour](/h)", "1. [The harbour](/h)\n2. [The quay](/q)"])
def test_two_lists_of_links_are_the_end(second: str) -> None:
    links = "- [The harbour road](/h1)\n- [The quay road](/h2)"

    assert SHORT[0] not in of_sentences(links, second, SHORT[0], MENU).body_text


BODY = "\n\n".join(PROSE["en"][:4])
HEADLINE = "The tram is put off again"
BYLINES = ("By Robin Sample", "19 June 2024", "By Robin Sample | 19 June 2024")


def title_of(*parts: str) -> str | None:
    page = "\n\n".join(parts)
    return newsparse.parse(page, kind="markdown", plugins=(), quotes=False, events=False).title


@given(
    site=st.sampled_from(("# The Gazette\n\n" + MENU, "# [The Gazette of Armeval](/)", "# [The Gazette](/)\n\nLog in")),
    level=st.integers(1, 3),
    byline=st.sampled_from(BYLINES),
    lede=st.sampled_from(("", "### What the town says to it now")),
)
def test_the_headline_stands_above_the_byline_and_below_the_name_of_the_site(
    site: str, level: int, byline: str, lede: str
) -> None:
    assert title_of(site, f"{'#' * level} {HEADLINE}", lede, byline, BODY, MENU) == HEADLINE


@pytest.mark.parametrize(
    "above",
    [
        f"# {HEADLINE}\n\n{BYLINES[1]}\n\n{MENU}\n\n## What the town says to the line now",  # its date stands above
        f"# {HEADLINE}\n\n## What the town says to the tram line now",  # no menu between them
        f"# {HEADLINE}\n\n{MENU}\n\n## What the town says to it now",  # no name of a site has so many words
        f"# [The tram waits]({'/t'})\n\n{MENU}\n\n## [What the town says](/w) ",  # a link to another page
    ],
)
def test_a_heading_below_the_headline_is_no_headline(above: str) -> None:
    assert title_of(above, "By Robin Sample", BODY, MENU) in (HEADLINE, "The tram waits")


@pytest.mark.parametrize(("words", "is_site"), [(4, True), (5, False)])
def test_the_name_of_a_site_has_four_words_at_most(words: int, *, is_site: bool) -> None:
    name = " ".join(["Gazette", *["Town"] * (words - 1)])

    assert title_of(f"# {name}", MENU, f"## {HEADLINE} today", BYLINES[2], BODY) == (
        f"{HEADLINE} today" if is_site else name
    )


@pytest.mark.parametrize("mark", ["**{}**", "__{}__", "**{}**\n\n_The line waits for money_", "***{}***"])
@pytest.mark.parametrize("byline", BYLINES)
def test_a_bold_line_is_the_headline_where_no_heading_is(mark: str, byline: str) -> None:
    assert title_of(mark.format(HEADLINE), byline, BODY) == HEADLINE


@pytest.mark.parametrize(
    ("line", "is_title"),
    [
        ("**The tram waits again**", True),
        ("**The tram waits**", False),
        ("**The tram waits again.**", False),
        ("**[The tram waits again](/t)**", False),
    ],
)
def test_a_bold_headline_has_four_words_and_no_full_stop(line: str, *, is_title: bool) -> None:
    assert (title_of(line, BYLINES[2], BODY) == "The tram waits again") == is_title


def test_a_bold_line_beside_a_heading_is_none() -> None:
    assert title_of("**Our letter of the morning**", f"# {HEADLINE}", BYLINES[0], BODY) == HEADLINE
