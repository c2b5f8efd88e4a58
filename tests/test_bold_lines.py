"""Bold lines above a paragraph are headings, whatever the markup; bold words that are none stay where they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Label
from newsparse.testing._prose import PROSE

A, B, C = (f"{sentence} {sentence}" for sentence in PROSE["en"][:3])
TITLE = "The quay of the town is closed"
HEADING = "The programme at a glance"
LONG = "Ships of the northern line wait at the outer pier until a second berth is dredged"  # 81 code points


def read(inner: str) -> Article:
    page = f"<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1><p>{A}</p>{inner}<p>{B}</p>"
    return newsparse.parse(f"{page}</article></body></html>", kind="html", plugins=())


def labels(article: Article) -> list[tuple[Label, str]]:
    return [(block.label, block.text) for block in article.body if block.text not in (A, B)]


FORMS = {
    "p": "<p><{tag}>{heading}</{tag}>{br}{text}</p>",
    "div": "<div><{tag}>{heading}</{tag}>{br}{text}</div>",
    "li": "<ul><li><{tag}>{heading}</{tag}>{br}{text}</li></ul>",
    "span": "<p><span><{tag}>{heading}</{tag}></span>{br}<span>{text}</span></p>",
    "br inside": "<p><{tag}>{heading}{br}</{tag}>{text}</p>",
    "in two parts": "<p><{tag}>The programme</{tag}> <{tag}>at a glance</{tag}>{br}{text}</p>",
    "alone": "<p><{tag}>{heading}</{tag}></p><p>{text}</p>",
}


@pytest.mark.parametrize("form", FORMS)
@given(tag=st.sampled_from(["b", "strong"]), br=st.sampled_from(["<br>", "<br/>", "<br> <br>", "\n<br>\n"]))
def test_a_bold_line_above_a_paragraph_is_a_heading(form: str, tag: str, br: str) -> None:
    kind = Label.LIST_ITEM if form == "li" else Label.PARAGRAPH

    found = labels(read(FORMS[form].format(tag=tag, heading=HEADING, br=br, text=C)))

    assert found == [(Label.HEADING, HEADING), (kind, C)]


@pytest.mark.parametrize("br", ["<br>", "<br><br>"])
def test_several_headings_of_one_box_each_head_their_paragraph(br: str) -> None:
    found = labels(read(f"<div><b>{HEADING}</b><br>{C}{br}<b>Next steps</b><br>{C} {C}</div>"))

    assert found == [
        (Label.HEADING, HEADING),
        (Label.PARAGRAPH, C),
        (Label.HEADING, "Next steps"),
        (Label.PARAGRAPH, f"{C} {C}"),
    ]


@pytest.mark.parametrize(("size", "is_split"), [(79, False), (80, True)])
def test_a_line_is_headed_by_a_bold_one_if_it_is_as_long_as_a_sentence(size: int, *, is_split: bool) -> None:
    found = labels(read(f"<p><b>{HEADING}</b><br>{LONG[: size - 1]}.</p>"))

    assert (len(found) == 2) == is_split


@pytest.mark.parametrize(("size", "is_split"), [(29, False), (30, True)])
def test_a_line_of_ideograms_may_be_shorter(size: int, *, is_split: bool) -> None:
    text = "港" * (size - 1) + "。"
    article = newsparse.parse(f"<article><p>{'海' * 60}。</p><p><b>計画</b><br>{text}</p></article>", kind="html")

    assert any(block.text == "計画" for block in article.blocks) == is_split


@pytest.mark.parametrize(("size", "is_heading"), [(100, True), (101, False)])
def test_a_bold_line_of_more_than_a_hundred_code_points_is_a_sentence(size: int, *, is_heading: bool) -> None:
    line = ("Next steps of the harbour " * 5)[: size - 1] + "x"
    found = labels(read(f"<p><b>{line}</b><br>{C}</p>"))

    assert (found[0] == (Label.HEADING, line)) == is_heading


NONE = {
    "run-in": "<p><b>The programme</b> at a glance. {text}</p>",
    "run-in with a colon": "<p><b>The programme:</b><br>{text}</p>",
    "a sentence": "<p><b>The programme is out.</b><br>{text}</p>",
    "a quoted sentence": "<p><b>“The programme is out.”</b><br>{text}</p>",
    "a question of an interview": "<p><b>Why did you close the quay?</b><br>{text}</p>",
    "a speaker": "<p><b>Ada Brenner:</b><br>{text}</p>",
    "going on": "<p><b>and the programme</b><br>{text}</p>",
    "a rule": "<p><b>* * *</b><br>{text}</p>",
    "a poem": "<p><b>The quay at night</b><br>The water is black<br>and the lamps are out,<br>nobody sings</p>",
    "an address": "<p><b>Town Hall</b><br>1 Quay Street<br>Lindhafen</p>",
    "all bold": "<p><b>The programme at a glance</b><br><b>{text}</b></p>",
    "bold at its end": "<p>{text}<br><b>The programme at a glance</b></p>",
    "bold last paragraph": "<p>{text}</p><p><b>The programme at a glance</b></p><p><b>{text}</b></p>",
}


@pytest.mark.parametrize("kind", NONE)
def test_other_bold_words_head_nothing(kind: str) -> None:
    article = read(NONE[kind].format(text=C))

    assert Label.HEADING not in [block.label for block in article.blocks]
    assert len(labels(article)) == NONE[kind].count("<p>")


def test_names_that_return_are_of_speakers() -> None:
    speakers = [("Ada Brenner", C), ("Ilan Morrow", f"{C} {A}"), ("Ada Brenner", f"{C} {B}")]
    inner = "".join(f"<p><b>{name}</b><br>{words}</p>" for name, words in speakers)

    assert labels(read(inner)) == [(Label.PARAGRAPH, f"{name}\n{words}") for name, words in speakers]


def test_a_bold_line_above_a_link_is_left_to_the_rules_for_links() -> None:
    article = read(f"<p><b>More of this</b><br><a href='/x'>{C}</a></p>")

    assert [block.text for block in article.blocks if "More of this" in block.text] == [f"More of this\n{C}"]


@pytest.mark.parametrize("line", ["<b><a href='/x'>{}</a></b>", "<a href='/x'><strong>{}</strong></a>"])
def test_a_bold_line_that_is_a_link_between_paragraphs_is_a_link(line: str) -> None:
    words = "HOW THE FERRY OF THE TOWN WAS LOST"
    article = read(f"<p>{line.format(words)}</p><p>{C}</p>")

    assert {block.label for block in article.blocks if block.text == words} == {Label.RELATED_LINK}
