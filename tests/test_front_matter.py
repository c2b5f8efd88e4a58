"""Front matter: what stands above the text of a Markdown file is known of the article, and no text of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.outputs.markdown import markdown, plain
from newsparse.reading.front_matter import front_matter, has_front_matter
from newsparse.reading.sniff import sniff

TEXT = (
    "The council said the work on the quay would take until the end of March and cost about four million euros.\n\n"
    "Residents have complained for years that lorries use the narrow street beside the school.\n"
)
NAMES = ["Martha Quillen", "Jost Ebel"]
HEADS = {
    "YAML, lists on one line": (
        '---\ntitle: "Quay: repair to last"\nauthors: [Martha Quillen, "Jost Ebel"]\ndate: 2024-03-03T10:00:00+01:00\n'
        "tags: ['harbour', council] # two\nlang: en\n---\n"
    ),
    "YAML, lists on several lines": (
        "---\r\n# of the desk\r\ntitle: 'Quay: repair to last'\r\nauthors:\r\n"
        "  - name: Martha Quillen\r\n    url: /mq\r\n  - Jost Ebel\r\n"
        "date: 2024-03-03 10:00:00+01:00\r\ntags:\r\n- harbour\r\n- council\r\nlanguage: en\r\n---\r\n"
    ),
    "YAML, folded": (
        "---\ntitle: >-\n  Quay: repair\n  to last\nauthor:\n- Martha Quillen\n- Jost Ebel\n"
        "published: 2024-03-03T10:00:00+01:00\nkeywords: [harbour, council]\nlang: en\n"
        "summary: |\n  No words\n\n  of the text\n...\n"
    ),
    "TOML": (
        '+++\ntitle = "Quay: repair to last"\nauthors = ["Martha Quillen", "Jost Ebel"]\n'
        'date = 2024-03-03T10:00:00+01:00\ntags = ["harbour", "council"]\nlanguage = "en"\n'
        'draft = false\n[params]\nauthor = "Nobody"\n+++\n'
    ),
}


@pytest.mark.parametrize("space", ["", "\n"])
@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_the_fields_above_a_text_are_known_of_it(head: str, space: str) -> None:
    article = newsparse.parse(head + space + TEXT, plugins=())

    assert article.title == "Quay: repair to last"
    assert [author.name for author in article.authors] == NAMES
    assert article.published is not None
    assert article.published.iso == "2024-03-03T10:00:00+01:00"
    assert article.tags == ("harbour", "council")
    assert [block.text for block in article.blocks] == TEXT.strip().split("\n\n")


def test_the_language_above_a_text_is_that_of_the_text() -> None:
    assert newsparse.parse("---\ntitle: Un, due\nlang: it\n---\nBla bla.", plugins=()).language == "it"
    assert newsparse.parse("---\ntitle: Un, due\nlang: it\n---\nBla bla.", language="pt", plugins=()).language == "pt"


def test_what_is_written_is_read_again() -> None:
    page = (
        '<html lang="en"><meta property="og:title" content="The quay: &quot;open&quot;">'
        '<meta name="author" content="Ada Roy"><meta property="og:site_name" content="The Harbour Post">'
        '<meta property="article:section" content="Local">'
        '<meta property="article:tag" content="quay"><meta property="article:tag" content="ferries, harbour">'
        '<meta property="article:modified_time" content="2024-01-03T10:00:00Z">'
        '<meta property="article:published_time" content="2024-01-02"><article><h1>The quay: "open"</h1>'
        "<p>The quay of Port Example is open again, says the harbour office, and the ferries leave.</p>"
        "<p>The first of them went at six in the morning, with forty cars and a brass band on board.</p></article>"
    )
    made = newsparse.parse(page, url="https://news.example/a", plugins=())

    for written in (markdown(made, "a.html"), plain(made, "a.html")):
        read = newsparse.parse(written, plugins=())
        for name in ("title", "language", "section", "tags", "body_text"):
            assert getattr(read, name) == getattr(made, name), name
        assert [author.name for author in read.authors] == ["Ada Roy"]
        assert read.canonical_url == made.url
        assert read.publisher is not None
        assert read.publisher.name == "The Harbour Post"
        assert [moment and moment.iso for moment in (read.published, read.modified)] == [
            "2024-01-02",
            "2024-01-03T10:00:00+00:00",
        ]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40).filter(str.strip))
def test_any_value_between_quotation_marks_is_read(value: str) -> None:
    value = " ".join(value.split())
    for one in (json.dumps(value), json.dumps(value, ensure_ascii=False), "'" + value.replace("'", "''") + "'"):
        found = front_matter(f"---\nkicker: {one}\n---\n")
        assert found is not None
        assert found.fields == front_matter(f"+++\nkicker = {json.dumps(value, ensure_ascii=False)}\n+++\n").fields  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("---\ntitle: A\n---\n", True),
        ("---\ntitle: A\n---", True),
        ("---\ntitle: A\n", False),  # never closed
        ("---\n\nA line.\n\n---\n", False),  # two rules
        ("---\nwidth: 12\n---\n", False),  # fields of something else
        ("----\ntitle: A\n---\n", False),
        ("A line.\n---\ntitle: A\n---\n", False),
        ("+++\ntitle: A\n+++\n", False),  # no TOML
        ("+++\ntitle = 1\n---\n", False),
    ],
)
def test_only_known_fields_between_marks_are_front_matter(text: str, *, is_one: bool) -> None:
    assert has_front_matter(text) is is_one
    assert sniff(text) == ("markdown" if is_one else "text")


@pytest.mark.parametrize(("lines", "is_one"), [(199, True), (200, False)])
def test_a_front_matter_has_at_most_two_hundred_lines(lines: int, *, is_one: bool) -> None:
    assert has_front_matter("---\ntitle: A\n" + "a: b\n" * lines + "---\n") is is_one


def test_a_file_with_another_ending_is_told_by_its_front_matter(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(HEADS["TOML"] + TEXT, encoding="utf-8")

    assert newsparse.parse(page, plugins=()).document.kind == "markdown"


@pytest.mark.parametrize(
    "value", ["[" * 1_900, "9" * 1_900, '"' * 1_900, "'\\ud800" * 200, '"\\ud800\\u0000"', "a #" * 600, "- " * 900]
)
@pytest.mark.parametrize("form", ["---\ntitle: {}\nauthors:\n  - {}\n---\n", "+++\ntitle = {}\ntags = [{}]\n+++\n"])
def test_hostile_values_are_read_or_left(value: str, form: str) -> None:
    article = newsparse.parse(form.format(value, value) + TEXT, kind="markdown", plugins=())

    assert "council said" in article.body_text
    assert newsparse.Article.from_json(article.to_json()) == article
