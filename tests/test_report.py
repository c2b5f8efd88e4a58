"""The report: what it shows of an article, and what it lets nobody else show."""

from __future__ import annotations

import base64
import hashlib
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import newsparse
from newsparse import (
    Article,
    Block,
    Document,
    Entity,
    EntityKind,
    Event,
    Group,
    Label,
    Problem,
    Quote,
    QuoteKind,
    Reason,
    Span,
    Tier,
    Timex,
    TimexType,
    Zone,
)
from newsparse.cli._commands import cli
from newsparse.report import notebook_html, report
from tests.support.elements import Elements

EXAMPLES = sorted((Path(__file__).parents[1] / "docs/examples").glob("*.txt"))
TEXT = "A title\n\nHe met her in June.\n\nShare <now>"
MAYOR = Entity(id="e1", name="The mayor", kind=EntityKind.ROLE)


def article() -> Article:
    """Return an article whose quote, event and time cross each other."""
    shared = Reason("is 'share'", "en", Tier.LANGUAGE)
    blocks = (Block(0, 7, Label.TITLE), Block(9, 28, Label.PARAGRAPH), Block(30, 41, Label.SHARE_LINKS, shared))
    return Article(
        document=Document(TEXT, blocks),
        title="A title",
        quotes=(Quote(Span(9, 20), TEXT[9:20], QuoteKind.DIRECT, speaker=MAYOR),),
        events=(Event("plover:CONSULT", Span(12, 15), Span(9, 28), Zone.BODY, actors=(MAYOR,)),),
        times=(Timex(Span(19, 27), TimexType.DATE, "XXXX-06"),),
        problems=(Problem(kind="plugin", error="it <broke>", plugin="a"),),
    )


def one(article: Article) -> Elements:
    return Elements(report([("page.txt", article)]))


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments], standalone_mode=False)


def test_marks_that_cross_are_split_where_one_starts_or_ends() -> None:
    html = report([("page.txt", article())])
    marks = re.findall(
        r'<mark class="([a-z ]+)" id="[^"]+"( tabindex="0")? aria-describedby="[^"]+">(.*?)</mark>', html
    )

    assert marks == [
        ("quote", ' tabindex="0"', "He "),
        ("quote event", ' tabindex="0"', "met"),
        ("quote", "", " her"),
        ("quote time", ' tabindex="0"', " "),
        ("time", "", "in June"),
    ]


def test_a_mark_says_what_is_known_of_it() -> None:
    notes = one(article()).text_in("span note", outside="")

    assert "Quote, direct" in notes
    assert "speaker The mayor" in notes
    assert "Event, CONSULT" in notes
    assert "value XXXX-06" in notes


def test_what_was_removed_is_folded_away_with_the_reason() -> None:
    folded = one(article()).text_in("details removed")

    assert folded == "removed: share linksshare linksis 'share' · enShare <now>"


def test_problems_are_listed() -> None:
    assert "plugin a: it <broke>" in one(article()).text_in("section problems")


def test_an_article_without_anything_can_be_shown() -> None:
    empty = Article(document=Document(""))

    assert "(no title)" in one(empty).text_in("main")
    assert "Problems" not in one(empty).text_in("main")


@pytest.mark.parametrize("target", ["https://a.example/b?c=d&e", "http://a.example/", "mailto:a@b.example"])
def test_addresses_are_links_that_tell_nothing_of_the_reader(target: str) -> None:
    found = one(Article(document=Document(""), url=target))

    assert ("a", "href", target) in found.values
    assert ("a", "rel", "noopener noreferrer nofollow") in found.values


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox(1)",
        "file:///etc/passwd",
        "//a.example/",
        "https://a.example/ onclick=alert(1)",
        "https:javascript",
    ],
)
def test_other_addresses_are_words(target: str) -> None:
    found = one(Article(document=Document(""), url=target))

    assert {value for tag, name, value in found.values if (tag, name) == ("a", "href")} == {"#a1", "#top"}
    assert target in found.text_in("main")


def test_nothing_is_loaded_and_only_our_style_applies() -> None:
    html = report([("page.txt", article())])
    style = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style[0].encode()).digest()).decode()

    assert len(style) == 1
    assert f"default-src &#x27;none&#x27;; style-src &#x27;sha256-{digest}&#x27;;" in html
    assert not re.search(r"url\(|@import|expression", style[0])
    assert not {"src", "srcset", "style", "action", "onload"} & {name for _, name, _ in Elements(html).values}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_references_inside_of_a_report_lead_somewhere(path: Path) -> None:
    found = Elements(report([("one", newsparse.parse(path)), ("two", newsparse.parse(path))]))
    ids = found.all("id")

    assert len(ids) == len(set(ids))
    assert {*found.all("aria-describedby")} <= {*ids}
    assert {target.removeprefix("#") for target in found.all("href") if target.startswith("#")} <= {*ids}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_each_block_is_shown_once_in_order(path: Path) -> None:
    parsed = newsparse.parse(path)
    shown = one(parsed).text_in("section")

    at = 0
    for block in parsed.blocks:
        at = shown.index(block.text, at) + len(block.text)


def test_a_notebook_shows_the_article_by_itself() -> None:
    found = Elements(article()._repr_html_())

    assert "A title" in found.text_in("div newsparse")
    assert "it <broke>" in found.text_in("section problems")
    assert "Share <now>" in found.text_in("details removed")
    assert {f"block {group}" for group in (Group.META, Group.BODY, Group.BOILERPLATE)} <= {
        " ".join(value.split()[:2]) for value in found.all("class")
    }


def test_two_articles_of_a_notebook_share_no_ids() -> None:
    first, second = (Elements(notebook_html(newsparse.parse(path))) for path in EXAMPLES[:2])

    assert not {*first.all("id")} & {*second.all("id")}


def test_parsing_does_not_load_the_report() -> None:
    code = "import sys, newsparse; newsparse.parse('A title'); sys.exit('newsparse.report' in sys.modules)"

    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603


def test_the_command_writes_one_file(tmp_path: Path) -> None:
    result = run("report", *EXAMPLES, "-o", tmp_path / "report.html")

    assert result.return_value == 0
    assert result.stdout == ""
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]
    assert (tmp_path / "report.html").read_text("utf-8").count("<article ") == len(EXAMPLES)


def test_a_page_that_cannot_be_read_costs_itself(tmp_path: Path) -> None:
    result = run("report", tmp_path / "missing.txt", EXAMPLES[0])

    assert result.return_value == 3
    assert "missing.txt" in result.stderr
    assert result.stdout.count("<article ") == 1


def test_a_report_that_cannot_be_written_is_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "report.html").mkdir()
    result = run("report", EXAMPLES[0], "-o", tmp_path / "report.html")

    assert result.return_value == 3
    assert "cannot be written" in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def test_a_report_into_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    result = run("report", EXAMPLES[0], "-o", tmp_path / "nowhere/report.html")

    assert result.return_value == 3
    assert "cannot be written" in result.stderr
