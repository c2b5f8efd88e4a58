"""Each figure and each bound of what a layout selects, for the body and for fields, on both sides of it."""

from __future__ import annotations

import pytest

from newsparse import Article, Class, Layout, Site, Tag
from newsparse.testing import parse_with
from tests.support.boundaries import Edge, line, sized

ADDRESS = "https://phare.example/a"
TEXT = "".join(f"<p class='t'>{sized(150, end='.', first=50 * i).capitalize()}</p>" for i in range(4))
TITLE = "The quay of the town is closed"
LAYOUT = Layout(
    body=Class("t"),
    title=Class("name"),
    lede=Class("sum"),
    byline=Class("who"),
    published=Class("when"),
    caption=Tag("figcaption"),
    credit=Class("by"),
)


def read(*, above: str = "", inside: str = "", below: str = "", layout: Layout = LAYOUT, head: str = "") -> Article:
    """Read a page with something above its text, in it and below it."""
    page = (
        f"<!doctype html><html lang='en'><head><title>{TITLE}</title>{head}</head><body>{above}"
        f"<article><h1>{TITLE}</h1>{TEXT}{inside}{TEXT}{below}</article></body></html>"
    )
    return parse_with(Site(name="Le Phare", domains=("phare.example",), layouts=(layout,)), html=page, url=ADDRESS)


def label(article: Article, word: str = "Zozo") -> tuple[str, str]:
    """Return the label of the block with a word, and the rule that gave it."""
    block = next(block for block in article.blocks if word in block.text)
    assert block.reason
    return block.label.value, block.reason.rule_id


def named(article: Article) -> list[str]:
    return [author.name for author in article.authors]


def places(article: Article) -> list[str]:
    return [author.span.of(article.document.text) for author in article.authors if author.span]


def day(article: Article) -> str | None:
    return article.published.iso if article.published else None


def source(article: Article) -> str:
    return article.evidence_for("published")[0].source


def title(article: Article) -> str | None:
    return article.title


def byline(words: str, head: str = "") -> Article:
    return read(above=f"<div class='who'>{words}</div>", head=head)


def dated(words: str, attributes: str = "") -> Article:
    return read(above=f"<div class='when' {attributes}>{words}</div>")


def headed(length: int) -> Article:
    words = sized(length, "A")
    return read(above=f"<div class='name'>{words}</div>")


def chosen(element: str) -> Article:
    return read(inside=element)


LONG = sized(150, "Zozo ", ".")

FIELDS = [
    Edge("a title and its code points", lambda a: len(a.title or ""), lambda: headed(2_000), 2_000,
         lambda: headed(2_001), 2_000),
    Edge("the title that is selected before the headline", title, lambda: headed(30), sized(30, "A"),
         lambda: read(above=f"<div class='other'>{sized(30)}</div>"), TITLE),
    Edge("a standfirst that is selected", lambda a: a.lede, lambda: read(above=f"<p class='sum'>{LONG}</p>"), LONG,
         lambda: read(above=f"<p class='other'>{LONG}</p>"), None),
    Edge("code points of a line that is a name", lambda a: len("".join(named(a))),
         lambda: byline(sized(60)), 60, lambda: byline(sized(61)), 0),
    Edge("a name without figures", named, lambda: byline("kora desk"), ["kora desk"],
         lambda: byline("kora desk 7"), []),
    Edge("lines of a box with authors", lambda a: named(a)[-1],
         lambda: byline("<br>".join([*(f"by {line(2, first=2 * i)}" for i in range(19)), "kora"])), "kora",
         lambda: byline("<br>".join([*(f"by {line(2, first=2 * i)}" for i in range(20)), "kora"])), "Bano banu"),
    Edge("somebody who is named twice, and another", named,
         lambda: byline("Jana Tarnow<br>Jana Tarnow"), ["Jana Tarnow"],
         lambda: byline("Jana Tarnow<br>Ole Brandt"), ["Jana Tarnow", "Ole Brandt"]),
    Edge("where the names of a box stand", places, lambda: byline("by Jana Tarnow<br>kora<br>by Ole Brandt"),
         ["Jana Tarnow", "kora", "Ole Brandt"], lambda: byline("kora<br> <br>lupu"), ["kora", "lupu"]),
    Edge("a space that does not break before a name", places, lambda: byline("kora<br>&nbsp; lupu"), ["kora", "lupu"],
         lambda: byline("kora &nbsp;lupu"), ["kora \u00a0lupu"]),
    Edge("an attribute that states a date before the words do", day,
         lambda: dated("3 May 2020", "datetime='2020-06-07'"), "2020-06-07",
         lambda: dated("3 May 2020", "datetime='soon'"), "2020-05-03"),
    Edge("which attribute is asked first", day,
         lambda: dated("x", "content='2020-06-08' datetime='2020-06-07'"), "2020-06-07",
         lambda: dated("x", "title='2020-06-09' content='2020-06-08'"), "2020-06-08"),
    Edge("a title that states a date, and another attribute", day,
         lambda: dated("x", "title='2020-06-09'"), "2020-06-09", lambda: dated("x", "rel='2020-06-09'"), None),
    Edge("code points of what states a date", day, lambda: dated("x", f"content='{' ' * 290}2020-06-07'"),
         "2020-06-07", lambda: dated("x", f"content='{' ' * 291}2020-06-07'"), None),
    Edge("the day of publication, not of a change", source, lambda: dated("Published 3 May 2020"), "site.published",
         lambda: dated("Updated 3 May 2020"), "timestamp"),
    Edge("a day inside of the element", day, lambda: dated("<time datetime='2020-06-07'>hier</time>"), "2020-06-07",
         lambda: read(above="<div class='when'>hier</div><time datetime='2020-06-07'>hier</time>"), "2020-06-07"),
]  # fmt: skip


def pictured(caption: str) -> Article:
    return read(inside=f"<figure><img src='/a.jpg'><figcaption>{caption}</figcaption></figure>")


def figure(article: Article) -> list[tuple[str | None, str | None]]:
    return [(one.caption, one.credit.text if one.credit else None) for one in article.figures if one.caption]


PICTURES = [
    Edge("a credit in a caption, and a whole caption that is one", figure,
         lambda: pictured("The hall <span class='by'>Kora Lens</span>"), [("The hall", "Kora Lens")],
         lambda: pictured("The hall <span>Kora Lens</span>"), [("The hall Kora Lens", None)]),
    Edge("a credit at the beginning", figure,
         lambda: pictured("<span class='by'>Kora Lens</span> The hall"), [("The hall", "Kora Lens")],
         lambda: pictured("<span>Kora Lens</span> The hall"), [("Kora Lens The hall", None)]),
]  # fmt: skip

SITE = "site.body"
BODIES = [
    Edge("a paragraph that is selected", label, lambda: chosen(f"<p class='t'>{LONG}</p>"), ("paragraph", SITE),
         lambda: chosen(f"<p class='u'>{LONG}</p>"), ("other", "site.not_selected")),
    Edge("what is body on its own keeps its kind", label,
         lambda: chosen(f"<blockquote class='t'>{LONG}</blockquote>"), ("blockquote", SITE),
         lambda: chosen(f"<ul><li class='t'>{LONG}</li></ul>"), ("list_item", SITE)),
    Edge("boilerplate that is selected, by its tag", label,
         lambda: chosen("<div class='related'><h4 class='t'>Zozo baba</h4></div>"), ("heading", SITE),
         lambda: chosen(f"<div class='related'><p class='t'>{LONG}</p></div>"), ("paragraph", SITE)),
    Edge("boilerplate that is selected, by what is around it", label,
         lambda: chosen(f"<div class='related'><blockquote><p class='t'>{LONG}</p></blockquote></div>"),
         ("blockquote", SITE),
         lambda: chosen(f"<div class='related'><section><p class='t'>{LONG}</p></section></div>"),
         ("paragraph", SITE)),
    Edge("boilerplate in lists and tables", label,
         lambda: chosen(f"<div class='related'><ul><li class='t'>{LONG}</li></ul></div>"), ("list_item", SITE),
         lambda: chosen(f"<div class='related'><table><tr><td class='t'>{LONG}</td></tr></table></div>"),
         ("table", SITE)),
    Edge("a paragraph in a list", label,
         lambda: chosen(f"<div class='related'><ul><li><p class='t'>{LONG}</p></li></ul></div>"),
         ("list_item", SITE),
         lambda: chosen(f"<div class='related'><h4><span class='t'>{LONG}</span></h4></div>"), ("heading", SITE)),
    Edge("what its shape alone shows stands", label,
         lambda: chosen("<p class='t'>#Zozo #baba #kora</p>"), ("hashtags", "html.line"),
         lambda: chosen(f"<p class='t'>{LONG}</p>"), ("paragraph", SITE)),
]  # fmt: skip


@pytest.mark.parametrize("edge", [*FIELDS, *PICTURES, *BODIES], ids=lambda edge: edge.name)
def test_what_a_layout_selects_changes_by_one_step(edge: Edge) -> None:
    edge.check()
