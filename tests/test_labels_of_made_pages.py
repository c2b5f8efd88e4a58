"""Labels of made pages: what each sign of a line adds, and what a page shows once, twice and elsewhere."""
# ruff: noqa: E501  # one case a line reads best

from __future__ import annotations

import itertools

import pytest

import newsparse
from newsparse import Article
from newsparse.labelling.html.consent import asks_for_consent
from newsparse.labelling.html.tree import is_in_ideograms
from newsparse.testing._prose import PROSE
from tests.support.boundaries import line, sized, words

TITLE = "Council puts off the vote on the tram"
EN = PROSE["en"]


def read(*lines: str) -> Article:
    return newsparse.parse("\n\n".join(lines), kind="text", language="en", plugins=())


def labels(*lines: str) -> list[str]:
    return [block.label.value for block in read(*lines).blocks]


SIGNS = list(itertools.product((False, True), repeat=5))


@pytest.mark.parametrize(("pictured", "stop", "year", "quoted", "sentences"), SIGNS)
def test_a_line_before_a_credit_is_a_caption_by_the_sum_of_its_signs(
    *, pictured: bool, stop: bool, year: bool, quoted: bool, sentences: bool
) -> None:
    told = " ".join(
        ["Babo", "pictured" if pictured else "bado", '"bafe"' if quoted else "bafe", "2019" if year else "bafi",
         "bafo. Bagu" if sentences else "bafo", "bage." if stop else "bage"]
    )  # fmt: skip
    score = 2 + 2 * pictured + (not stop) + year - 2 * quoted - 2 * sentences
    is_text = stop and sentences  # a line of several sentences is running text

    found = labels(TITLE, *EN[:3], told, "Photo: Alex Muster", *EN[3:])

    assert (found[4] == "caption") is (score >= 3), (score, is_text)


@pytest.mark.parametrize("words_before", [35, 36])
@pytest.mark.parametrize("is_first", [True, False])
def test_a_caption_above_the_text_needs_less(words_before: int, *, is_first: bool) -> None:
    told = f"{line(words_before - 1)} 2019"
    lines = (
        [TITLE, told, "Photo: Alex Muster", *EN] if is_first else [TITLE, *EN[:3], told, "Photo: Alex Muster", *EN[3:]]
    )

    assert (labels(*lines)[1 if is_first else 4] == "caption") is (is_first or words_before == 35)


def test_one_sure_caption_shows_on_which_side_the_others_stand() -> None:
    weak, strong = line(36, ".", 400).replace(".", ""), "The quay, pictured at night in 2019"
    credit = "Photo: Alex Muster"

    assert labels(TITLE, *EN[:3], weak, credit, *EN[3:])[4] != "caption"
    assert labels(TITLE, EN[0], strong, credit, *EN[1:3], weak, credit, *EN[3:])[6] == "caption"
    assert labels(TITLE, EN[0], credit, strong, *EN[1:3], credit, weak, *EN[3:])[7] == "caption"


@pytest.mark.parametrize("site", ["Kora Tidings", "kora.example"])
@pytest.mark.parametrize("mark", ["|", "-", "·", "•"])
def test_the_title_is_the_line_without_the_site(site: str, mark: str) -> None:
    found = labels(f"{TITLE} {mark} {site}", "Home", TITLE, *EN)

    assert found[0] == "title_dup"
    assert found[2] == "title"


@pytest.mark.parametrize(("first", "count"), [(0, 3), (2, 3), (6, 3), (0, 7), (2, 7)])
def test_a_line_that_repeats_a_part_of_the_title_is_an_overline_or_a_part(first: int, count: int) -> None:
    title = words(9)
    part = title[first : first + count]

    assert labels(" ".join(title).capitalize(), " ".join(part), *EN)[1] == (
        "kicker" if count < 4.5 or len(part) < 4.5 else "title_dup"
    )


@pytest.mark.parametrize("gap", [1, 2])
def test_words_of_the_title_apart_from_each_other_are_no_part_of_it(gap: int) -> None:
    title = words(9)
    picked = [*title[:3], *title[3 + gap :]]

    assert labels(" ".join(title).capitalize(), " ".join(picked[:6]), *EN)[1] == "kicker"


@pytest.mark.parametrize(
    ("line_below", "label"),
    [
        ("Saltby (Kora)", "dateline"), ("saltby (Kora)", "kicker"), ("(Kora)", "source_line"),
        ("Kora –", "source_line"), ("kora –", "kicker"), ("Kora:", "source_line"),
        ("Kora", "kicker"), ("What the day may bring:", "paragraph"), ("What the day may bring.", "paragraph"),
        ("What the day may bring!", "kicker"),
    ],
)  # fmt: skip
def test_a_line_below_the_title_is_what_its_marks_say(line_below: str, label: str) -> None:
    assert labels(TITLE, line_below, *EN)[1] == label


@pytest.mark.parametrize(
    ("first", "label"),
    [("Kora Tidings", "site_name"), ("kora.example", "site_name"), ("Kora tidings", "kicker"), ("kora", "kicker"),
     ("KORA", "kicker"), ("Kora 24", "site_name")],
)  # fmt: skip
def test_the_first_line_is_the_name_of_the_site_if_it_is_written_as_one(first: str, label: str) -> None:
    assert labels(first, TITLE, *EN)[0] == label
    assert labels("Bit of it", first, TITLE, *EN)[1] != "site_name"


@pytest.mark.parametrize(
    ("front", "steps", "label"), [("Home", 1, "navigation"), ("Bado", 1, "heading"), ("Bado", 2, "navigation")]
)
def test_a_path_of_sections_begins_at_the_front_or_has_three_steps(front: str, steps: int, label: str) -> None:
    path = " > ".join([front, *[word.capitalize() for word in words(steps)]])

    assert labels(TITLE, *EN[:3], path, *EN[3:])[4] == label


@pytest.mark.parametrize(("at", "is_ideographic"), [(0, False), (2_000, True), (4_000, False)])
def test_the_script_of_a_page_is_that_of_its_middle(at: int, *, is_ideographic: bool) -> None:
    text = "a" * at + "港船橋" * 666 + "é" + "a" * (4_000 - at)

    assert is_in_ideograms(text) is is_ideographic


@pytest.mark.parametrize(("count", "is_ideographic"), [(25, False), (26, True)])
def test_a_quarter_of_ideograms_is_not_enough(count: int, *, is_ideographic: bool) -> None:
    assert is_in_ideograms("港" * count + "a" * (100 - count)) is is_ideographic


@pytest.mark.parametrize(("length", "asks"), [(1_991, True), (1_995, False)])
def test_words_of_consent_are_looked_for_at_the_beginning_of_a_block(length: int, *, asks: bool) -> None:
    assert asks_for_consent(f"{sized(length, 'Cookies ')} accept") is asks


def html(body: str, title: str = TITLE) -> Article:
    return newsparse.parse(
        f"<html><head><title>{title}</title></head><body>{body}</body></html>", kind="html", plugins=()
    )


def paragraphs(count: int, first: int = 0) -> str:
    return "".join(f"<p>{line(24, '.', first + 24 * i)}</p>" for i in range(count))


def label_of(article: Article, text: str) -> str:
    return next(block.label.value for block in article.blocks if text in block.text)


@pytest.mark.parametrize(
    ("inner", "label"),
    [
        ("<nav><p>{}</p></nav>", "navigation"), ("<aside><p>{}</p></aside>", "related_teaser"),
        ("<form><p>{}</p></form>", "other"), ("<footer><p>{}</p></footer>", "footer"),
        ("<figure><figcaption>{}</figcaption></figure>", "caption"), ("<blockquote><p>{}</p></blockquote>", "blockquote"),
        ("<ul><li>{}</li></ul>", "list_item"), ("<table><tr><td>{}</td></tr></table>", "table"),
        ("<div role='navigation'>{}</div>", "navigation"), ("<div role='dialog'>{}</div>", "other"),
        ("<div itemprop='author'>{}</div>", "byline"), ("<div data-testid='byline'>{}</div>", "byline"),
        ("<div class='related-links'><p>{}</p></div>", "related_teaser"), ("<div class='has-related'><p>{}</p></div>", "paragraph"),
        ("<div class='isRelated'><p>{}</p></div>", "related_teaser"), ("<div class='newsletterbox'><p>{}</p></div>", "promo"),
        ("<div class='live-comments'><p>{}</p></div>", "paragraph"), ("<div class='comments'><p>{}</p></div>", "comment"),
        ("<h3>{}</h3>", "heading"), ("<h3><a href='/x'>{}</a></h3>", "related_teaser"), ("<pre>{}</pre>", "paragraph"),
        ("<div class='embed'><blockquote><p>{}</p></blockquote></div>", "blockquote"),
        ("<div class='comments'><blockquote><p>{}</p></blockquote></div>", "comment"),
    ],
)  # fmt: skip
def test_a_block_is_what_its_elements_say(inner: str, label: str) -> None:
    told = "Zozo kema keme kemi kemo kemu kena."
    article = html(f"<article><h1>{TITLE}</h1>{paragraphs(3)}{inner.format(told)}{paragraphs(3, 100)}</article>")

    assert label_of(article, told) == label


@pytest.mark.parametrize(("name", "is_text"), [("", True), ("lead", True), ("sidebar", False), ("modal", False)])
def test_names_around_the_whole_text_mean_something_else(name: str, *, is_text: bool) -> None:
    text = paragraphs(4)
    whole = html(f"<h1>{TITLE}</h1><div class='{name}'>{text}</div>")
    beside = html(f"<article><h1>{TITLE}</h1>{paragraphs(6, 200)}<div class='{name}'>{text}</div></article>")

    assert len(whole.body) == 4
    assert (len(beside.body) == 10) is is_text


@pytest.mark.parametrize(("blocks", "label"), [(11, "title"), (12, "other")])
def test_a_first_heading_near_the_text_is_the_title_of_a_page_that_declares_another(blocks: int, label: str) -> None:
    between = "<div>Bit</div>" * blocks
    article = html(f"<div><h1>Zozo kema</h1>{between}</div><article>{paragraphs(5)}</article>", "Other words of it")

    assert label_of(article, "Zozo") == label
