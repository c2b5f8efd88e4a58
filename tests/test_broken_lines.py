"""Lines that only `<br>` parts: a headline above a text and paragraphs that are set in are blocks of their own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Label
from newsparse.testing._prose import PROSE

TITLE = "The quay of the town is closed"
SITES = ("", " - The Courier", " | Courier", " — courier.example", " – News · The Courier")
BOXES = {
    "cell": "<table><tr><td>{}</td></tr></table>",
    "div": "<div>{}</div>",
    "nested": "<div><div class='c'>{}</div></div>",
    "center": "<center>{}</center>",
}
MARKS = ("{}", "<b>{}</b>", "<font size=5><b>{}</b></font>", "<span class='x'>{}</span>", "<big>{}</big>")


def read(body: str, title: str = TITLE) -> Article:
    return newsparse.parse(
        f"<html><head><title>{title}</title></head><body>{body}</body></html>",
        plugins=(),
        times=False,
        quotes=False,
        events=False,
    )


@given(
    site=st.sampled_from(SITES),
    box=st.sampled_from(sorted(BOXES)),
    mark=st.sampled_from(MARKS),
    meta=st.sampled_from(("12 May 2024", "12 May 2024 | Edda Lorne")),
    count=st.integers(3, 5),
)
def test_a_headline_above_the_text_in_one_box_is_told_from_it(
    site: str, box: str, mark: str, meta: str, count: int
) -> None:
    body = [f"{sentence} {sentence}" for sentence in PROSE["en"][:count]]
    article = read(BOXES[box].format("<br>".join([mark.format(TITLE), meta, "", "<br><br>".join(body)])), TITLE + site)

    assert article.title == TITLE
    assert article.published is not None
    assert article.published.iso == "2024-05-12"
    assert [block.text for block in article.body] == body


@pytest.mark.parametrize("first", ["Another quay of the town is closed", "The quay of the town", TITLE.lower()])
def test_a_first_line_that_is_not_the_whole_title_stays_with_the_next(first: str) -> None:
    article = read(f"<div>{first}<br>12 May 2024</div><p>{PROSE['en'][0]}</p>", f"{TITLE} - The Courier")

    assert article.blocks[0].text == f"{first}\n12 May 2024"


@pytest.mark.parametrize(("size", "is_cut"), [(29, False), (30, True)])
def test_the_line_is_half_of_the_title_at_least(size: int, *, is_cut: bool) -> None:
    line = "The quay of the towns is shut".ljust(size, "s")
    article = read(f"<div>{line}<br>12 May 2024</div><p>{PROSE['en'][0]}</p>", f"{line} - {'c' * 27}")

    assert (article.blocks[0].text == line) == is_cut


@pytest.mark.parametrize(
    ("title", "is_cut"), [("Quay closes", False), ("Quay closed.", True), ("港の岸壁閉", False), ("港の岸壁閉鎖", True)]
)
def test_a_short_title_agrees_with_a_line_by_chance(title: str, *, is_cut: bool) -> None:
    article = read(f"<div>{title}<br>12 May 2024</div><p>{PROSE['en'][0]}</p>", title)

    assert (article.blocks[0].text == title) == is_cut


def test_a_line_of_links_is_no_headline_of_its_box() -> None:
    article = read(f"<div><a href='/'>{TITLE}</a><br>12 May 2024</div><p>{PROSE['en'][0]}</p>")

    assert article.blocks[0].text == f"{TITLE}\n12 May 2024"


@pytest.mark.parametrize("wide", ["\u3000", "\u3000\u3000"])
@given(lines=st.lists(st.integers(8, 60), min_size=1, max_size=5), tag=st.sampled_from(("p", "div", "td")))
def test_paragraphs_that_are_set_in_are_blocks(wide: str, lines: list[int], tag: str) -> None:
    body = [f"{'海' * size}{i}。" for i, size in enumerate(lines)]
    inner = "<br>".join(f"{wide}{line}" for line in body)
    page = "<table><tr>{}</tr></table>" if tag == "td" else "{}"
    article = read(page.format(f"<{tag}>{inner}</{tag}>"))

    assert [block.text.strip("\u3000") for block in article.blocks] == body


def test_lines_that_are_not_set_in_stay_together() -> None:
    assert [block.text for block in read("<p>海の見える町<br>山の見える村</p>").blocks] == [
        "海の見える町\n山の見える村"
    ]


def test_a_wide_space_alone_on_its_line_makes_no_block() -> None:
    blocks = read("<p>\u3000海の見える町。<br>\u3000<br>\u3000山の見える村。</p>").blocks

    assert [block.text.strip("\u3000") for block in blocks] == ["海の見える町。", "山の見える村。"]


@pytest.mark.parametrize("tag", ["h3", "h4", "h5"])
@pytest.mark.parametrize("before", ["", "The Courier: ", "Courier - "])
def test_a_lesser_heading_that_says_the_title_is_the_headline(tag: str, before: str) -> None:
    body = "".join(f"<p>{sentence} {sentence}</p>" for sentence in PROSE["en"][:3])
    article = read(f"<div><a href='/'>The Courier</a></div><div><{tag}>{TITLE}</{tag}>{body}</div>", before + TITLE)

    assert [block.text for block in article.blocks if block.label is Label.TITLE] == [TITLE]
    assert article.title == TITLE


@pytest.mark.parametrize(("copies", "is_headline"), [(1, True), (2, False)])
@pytest.mark.parametrize("tag", ["h2", "h3"])
def test_a_heading_that_links_to_its_own_page_is_the_headline_if_it_is_the_only_one(
    copies: int, tag: str, *, is_headline: bool
) -> None:
    body = "".join(f"<p>{sentence} {sentence}</p>" for sentence in PROSE["en"][:3])
    heading = f"<div><{tag}><a href='/1'>{TITLE}</a></{tag}></div>"
    article = read(f"<div>{heading * copies}{body}</div>", f"{TITLE} - News - Other")

    assert (Label.TITLE in [block.label for block in article.blocks]) == is_headline
