"""A page of one site with another's text: publisher and original publisher with both plugins, either or none."""

from __future__ import annotations

from html import escape

import attrs
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Article, Class, Has, Label, Layout, Parent, ProblemCode, Rule, Site, Starts, Tag
from newsparse.testing import parse_with
from newsparse.testing import strategies as news

ORIGINAL = Site(
    name="Der Leuchtturm",
    domains=("leuchtturm.example",),
    language="de",
    signs=(Has("die Leuchtturm-Podcasts"), Has("les podcasts de Leuchtturm"), Has("the Leuchtturm podcasts")),
    rules=(
        Rule(
            Label.PROMO,
            when=[
                Has("die Leuchtturm-Podcasts"),
                Has("les podcasts de Leuchtturm"),
                Has("the Leuchtturm podcasts"),
            ],
        ),
    ),
    layouts=(Layout(body=Tag("p") & Parent(Class("article-body"))),),
)
HOST = Site(
    name="Le Relais",
    domains=("relais.example",),
    language="fr",
    signs=(Has("Relayé chaque jour par Le Relais"),),
    rules=(
        Rule(Label.FOOTER, when=[Has("Relayé chaque jour par Le Relais")]),
        Rule(Label.RELATED_LINK, when=[Starts("Vu sur Le Relais :")]),
    ),
    layouts=(Layout(body=Tag("p") & Parent(Class("relais-text")), title=Class("relais-title")),),
)
PROMOS = {
    "de": "Hier hören Sie die Leuchtturm-Podcasts",
    "fr": "Écoutez ici les podcasts de Leuchtturm",
    "en": "Listen to the Leuchtturm podcasts here",
}
"""The line that the original prints, as it is and translated."""


@attrs.frozen
class Republished:
    """A page of the host with a text of the original, which may be translated."""

    source: str
    kind: str
    url: str | None
    language: str
    texts: tuple[str, ...]

    def parse(self, *sites: Site) -> Article:
        given = {"html" if self.kind == "html" else "text": self.source}
        return parse_with(*sites, url=self.url, events=False, **given)  # type: ignore[arg-type]


@st.composite
def republished(draw: st.DrawFn) -> Republished:
    language = draw(st.sampled_from(("de", "fr", "en")))
    title, *body = draw(news.articles(language)).blocks
    texts = tuple(dict.fromkeys(" ".join(text.split()) for text, _ in body))
    lines = [*texts]
    lines.insert(draw(st.integers(1, len(lines))), PROMOS[language])
    below = ["Vu sur Le Relais : la halle d’avant-guerre", "Relayé chaque jour par Le Relais"]
    if draw(st.booleans()):
        return Republished("\n\n".join([title[0], *lines, *below]), "text", None, language, texts)
    inside = "".join(f"<p>{escape(line)}</p>" for line in lines)
    furniture = "".join(f"<p>{escape(line)}</p>" for line in below)
    html = (
        f'<!doctype html><html lang="{language}"><body><h1 class="relais-title">{escape(title[0])}</h1>'
        f'<div class="relais-text">{inside}</div><div>{furniture}</div></body></html>'
    )
    return Republished(html, "html", draw(st.none() | st.just("https://relais.example/a")), language, texts)


PAGES = republished()


@given(PAGES)
def test_with_both_plugins_each_is_what_it_is(page: Republished) -> None:
    article = page.parse(ORIGINAL, HOST)

    original = article.original_publisher.name if article.original_publisher else None
    publisher = article.publisher.name if article.publisher else None
    assert {sighting.site for sighting in article.sightings} == {"Der Leuchtturm", "Le Relais"}
    if page.url or page.language == "fr":  # where nothing says who is the host, its language does
        assert (publisher, original) == ("Le Relais", "Der Leuchtturm")
    assert not [block for block in article.body if "Leuchtturm" in block.text or "Relais" in block.text]


@given(PAGES)
def test_with_the_plugin_of_the_host_it_is_the_publisher_and_nobody_the_original(page: Republished) -> None:
    article = page.parse(HOST)

    if page.url or page.language == "fr":
        assert article.publisher
        assert article.publisher.name == "Le Relais"
    assert article.original_publisher is None or article.original_publisher.name != "Der Leuchtturm"
    assert not [block for block in article.body if "Relais" in block.text]


@given(PAGES)
def test_with_the_plugin_of_the_original_alone_its_layout_selects_nothing_of_the_host(page: Republished) -> None:
    article = page.parse(ORIGINAL)

    assert [sighting.layout for sighting in article.sightings] == [None]
    assert not {ProblemCode.UNKNOWN_LAYOUT, ProblemCode.BODY_NOT_SELECTED} & {one.code for one in article.problems}
    if page.language != "de":  # it wrote in German: the text was translated by somebody else
        assert article.original_publisher
        assert article.original_publisher.name == "Der Leuchtturm"
        assert article.publisher is None or article.publisher.name != "Der Leuchtturm"
    if page.url:
        assert article.publisher is None or article.publisher.name != "Der Leuchtturm"
    assert not [block for block in article.body if "Leuchtturm" in block.text]


@given(PAGES)
def test_without_a_plugin_nobody_is_named_who_is_not_known(page: Republished) -> None:
    article = page.parse()

    assert article.sightings == ()
    assert article.original_publisher is None or article.original_publisher.name != "Der Leuchtturm"
    assert article.body


@given(PAGES, st.permutations((ORIGINAL, HOST)))
def test_the_order_of_plugins_shows_nowhere(page: Republished, order: tuple[Site, ...]) -> None:
    assert page.parse(*order) == page.parse(ORIGINAL, HOST)
