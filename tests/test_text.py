import textwrap

import pytest

import newsparse
from newsparse import Limits
from newsparse.testing._prose import PROSE

PROSE_EN = " ".join(PROSE["en"])


def blocks(text: str, **limits: int) -> list[str]:
    return [block.text for block in newsparse.parse(text, kind="text", plugins=(), limits=Limits(**limits)).blocks]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029", "\n\n", "\n \t\n", "\x0b", "\x0c"])
def test_every_kind_of_line_end_ends_a_block(end: str) -> None:
    assert blocks(f"  Title{end}\u00a0Body. {end}") == ["Title", "Body."]


@pytest.mark.parametrize("width", [60, 72, 80])
def test_hard_wrapped_paragraphs_are_one_block_each(width: int) -> None:
    paragraphs = [PROSE_EN, "A short one.", " ".join(PROSE["fr"])]
    text = "A headline of five words\n\n" + "\n\n".join(textwrap.fill(one, width) for one in paragraphs)

    found = blocks(text)

    assert [" ".join(block.split()) for block in found] == ["A headline of five words", *paragraphs]


@pytest.mark.parametrize("mark", ["> ", ">", "> > ", ">> "])
def test_what_mail_quotes_begins_behind_its_marks(mark: str) -> None:
    wrapped = [textwrap.wrap(paragraph, 70 - len(mark)) for paragraph in PROSE["en"]]
    text = f"\n{mark.strip()}\n".join("\n".join(mark + line for line in lines) for lines in wrapped)

    assert [" ".join(b.replace("\n" + mark, " ").split()) for b in blocks(text)] == [*PROSE["en"]]


@pytest.mark.parametrize(("quoted", "is_cut"), [(2, False), (3, True)])
def test_a_quotation_in_a_text_keeps_its_marks(quoted: int, *, is_cut: bool) -> None:
    lines = [f"> Line {i}." for i in range(quoted)]

    assert ("Line 0." in blocks("\n".join(["One.", "Two.", *lines]))) is is_cut
    assert "> Line 0." in blocks("\n".join([*["One."] * quoted, *lines]))


def test_lines_that_could_be_longer_are_not_joined() -> None:
    lines = ["The first line of a poem", "and then the second one", "a third that is longer", "and the last of all"]

    assert blocks("\n".join(lines)) == lines


def test_long_lines_in_a_row_are_paragraphs() -> None:
    assert blocks("\n".join(PROSE["en"])) == list(PROSE["en"])


def test_a_long_line_is_cut_at_spaces_and_told() -> None:
    article = newsparse.parse("one two three four", kind="text", limits=Limits(max_block_length=9))

    assert [block.text for block in article.blocks] == ["one two", "three", "four"]
    assert article.partial
    assert article.problems[0].error.startswith("max_block_length=9")


def test_the_last_block_allowed_holds_the_rest_and_is_told() -> None:
    article = newsparse.parse("one\n\ntwo\n\nthree\n\nfour", kind="text", limits=Limits(max_blocks=2))

    assert [block.text for block in article.blocks] == ["one", "two\n\nthree\n\nfour"]
    assert article.blocks[-1].label is newsparse.Label.OTHER
    assert article.problems[0].error.startswith("max_blocks=2")


@pytest.mark.parametrize("source", ["abcdé fgh", "abcdé fgh".encode()])
def test_what_is_over_the_limit_of_bytes_is_left_out_and_told(source: str | bytes) -> None:
    article = newsparse.parse(source, kind="text", limits=Limits(max_bytes=5))

    assert article.document.text == ("abcd" if isinstance(source, bytes) else "abcdé")
    assert article.partial
    assert article.problems[0].error.startswith("max_bytes=5")


def test_a_whole_page_is_not_partial() -> None:
    article = newsparse.parse("abcdé", kind="text", limits=Limits(max_bytes=6, max_blocks=1, max_block_length=5))

    assert not article.partial


def test_clean_text_is_all_body() -> None:
    article = newsparse.parse("Share\n\nLeave a Comment\n\nText.", kind="body")

    assert [block.text for block in article.body] == ["Share", "Leave a Comment", "Text."]


def test_a_str_that_looks_like_a_path_is_content_with_a_problem() -> None:
    article = newsparse.parse("articles/page.txt")

    assert article.document.text == "articles/page.txt"
    assert "give a pathlib.Path" in article.problems[0].error
