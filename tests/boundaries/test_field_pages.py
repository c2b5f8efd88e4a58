"""What a page says of itself, which of several answers counts, and its links: pages one step apart."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Article, Class, Label, Rule, Site
from newsparse.testing import parse_with
from tests.support.boundaries import Edge, edges, linked_data, prose, sized

TITLE = "The quay of the town is closed"
URL = "https://www.kora.example/town/quay.html"


def read(
    head: str = "", *, between: str = "", inside: str = "", below: str = "", outside: str = "", url: str | None = URL,
    words: str | None = None,
) -> Article:  # fmt: skip
    """Read a page with something in its head, between headline and text, in the text, below it, or outside."""
    told = prose(2) + inside + prose(2, 200) if words is None else words
    body = f"<article><h1>{TITLE}</h1>{between}{told}{below}</article>{outside}"
    page = f"<html lang='en'><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>"
    return newsparse.parse(page, kind="html", url=url, plugins=())


def flat(*lines: str) -> Article:
    paragraphs = [sized(150, end=".", first=100 + 50 * i).capitalize() for i in range(4)]
    return newsparse.parse("\n\n".join([*lines, *paragraphs]), kind="text", language="en", plugins=())


def access(article: Article) -> str | None:
    return article.access


def kind(article: Article) -> str:
    return article.kind


def tags(article: Article) -> list[str]:
    return list(article.tags)


def section(article: Article) -> str | None:
    return article.section


def publisher(article: Article) -> str | None:
    return article.publisher.name if article.publisher else None


def links(article: Article) -> list[tuple[str, str]]:
    return [(link.span.of(article.document.text), link.target) for link in article.links]


def meta(name: str, value: str) -> str:
    return f"<meta property='{name}' content='{value}'>"


def line(words: str) -> str:
    return f"<div>{words}</div>"


def cards(count: int) -> str:
    return "".join(f"<div><h2><a href='/{i}'>What we saw {i}</a></h2></div>" for i in range(count))


OFFER = "Subscribe to continue reading"
LEFT = "You have 2 free articles left"
LOCKED, FREE = linked_data(isAccessibleForFree=False), linked_data(isAccessibleForFree="https://schema.org/True")

ACCESS = [
    Edge("the first of two declarations", access, lambda: read(meta("article:content_tier", "Metered") + FREE),
         "metered", lambda: read(meta("article:content_tier", "gold") + FREE), "free"),
    Edge("a short text that is not free", access, lambda: read(LOCKED), "locked", lambda: read(FREE), "free"),
    Edge("what is no truth value", access, lambda: read(linked_data(isAccessibleForFree="false")), "locked",
         lambda: read(linked_data(isAccessibleForFree="falsely")), None),
    Edge("an offer below a short text", access, lambda: read(below=line(OFFER)), "locked",
         lambda: read(below=line(OFFER), words=prose(12)), None),
    Edge("an offer outside of what holds the text", access, lambda: read(below=line(OFFER)), "locked",
         lambda: read(outside=line(OFFER)), None),
    Edge("an offer above the text", access, lambda: read(between=line(OFFER)), None,
         lambda: read(below=line(LEFT), words=prose(12)), "metered"),
    Edge("blocks below the text", access, lambda: read(below=line("Bit") * 6 + line(OFFER)), "locked",
         lambda: read(below=line("Bit") * 7 + line(OFFER)), None),
    Edge("code points of a line that says who may read", access,
         lambda: read(below=line(sized(300, f"{LEFT} "))), "metered",
         lambda: read(below=line(sized(301, f"{LEFT} "))), None),
    Edge("a paywall behind which text goes on", access,
         lambda: read(below=f"<div class='paywall'>{sized(80)}</div>"), "locked",
         lambda: read(inside=f"<div class='paywall'>{sized(80)}</div>"), None),
]  # fmt: skip

KINDS = [
    Edge("a video by its type", kind, lambda: read(linked_data("VideoObject", name="Zozo"), words=prose(1)), "video",
         lambda: read(linked_data("AudioObject", name="Zozo"), words=prose(1)), "article"),
    Edge("pictures by their type", kind, lambda: read(linked_data("ImageGallery", name="Zozo"), words=prose(1)),
         "gallery", lambda: read(linked_data("ImageObject", name="Zozo"), words=prose(1)), "article"),
    Edge("an article with a video", kind,
         lambda: read(linked_data() + linked_data("VideoObject", name="Zozo"), words=prose(1)), "article",
         lambda: read(linked_data("Thing") + linked_data("VideoObject", name="Zozo"), words=prose(1)), "video"),
    Edge("the front of a section", kind, lambda: read(words=cards(9), url="https://kora.example/town"), "index",
         lambda: read(words=cards(9), url="https://kora.example/town/what-we-saw"), "other"),
    Edge("figures in an address", kind, lambda: read(words=cards(9), url="https://kora.example/town"), "index",
         lambda: read(words=cards(9), url="https://kora.example/town7"), "other"),
    Edge("steps of an address", kind, lambda: read(words=cards(9), url="https://kora.example/town/quay"), "index",
         lambda: read(words=cards(9), url="https://kora.example/town/quay/now"), "other"),
    Edge("a list that says so", kind,
         lambda: read(linked_data("CollectionPage"), words=cards(9), url="https://kora.example/what-we-saw-7"), "index",
         lambda: read(linked_data("WebPage"), words=cards(9), url="https://kora.example/what-we-saw-7"), "other"),
]  # fmt: skip

ASKING = Site(name="Kora", domains=("kora.example",), rules=(
    Rule(Label.CONSENT_BANNER, when=[Class("ask")]), Rule(Label.PAYWALL, when=[Class("pay")]),
    Rule(Label.FOOTER, when=[Class("foot")]),
))  # fmt: skip


def asking(name: str, length: int) -> str:
    """Return the kind of a page without text that asks for something in so many code points, beside a hundred more."""
    page = f"<html lang='en'><body><p class='{name}'>{sized(length)}</p><p class='foot'>{sized(100)}</p></body></html>"
    return parse_with(ASKING, html=page, url=URL).kind


WALLS = edges([
    ("half of the page asks for consent, and more", lambda: asking("ask", 100), "other", lambda: asking("ask", 101),
     "wall"),
    ("half of the page asks for money, and more", lambda: asking("pay", 100), "other", lambda: asking("pay", 101),
     "wall"),
    ("what neither asks for consent nor for money", lambda: asking("foot", 101), "other",
     lambda: asking("ask", 300), "wall"),
])  # fmt: skip

FIELDS = [
    Edge("an address that the page wants to be known by", lambda a: a.canonical_url,
         lambda: read("<link rel='canonical' href='/a'>" + meta("og:url", "/b")), "https://www.kora.example/a",
         lambda: read(meta("og:url", "/b")), "https://www.kora.example/b"),
    Edge("tags of the first place that has any", tags,
         lambda: read(linked_data(keywords="Kora; Lupu") + meta("keywords", "Zozo")), ["Kora", "Lupu"],
         lambda: read(linked_data(keywords=" ") + meta("keywords", 'Zozo, "zozo", #Kora')), ["Zozo", "Kora"]),
    Edge("tags that the page shows too", tags,
         lambda: read(meta("keywords", "Kora"), below=line("#Zozo #Kora")), ["Kora", "Zozo"],
         lambda: read(meta("keywords", "Kora"), below=line("Zozo Kora")), ["Kora"]),
    Edge("tags of flat text", tags, lambda: flat(TITLE, "#Zozo, #Kora; #zozo"), ["Zozo", "Kora"],
         lambda: flat(TITLE, "# Zozo, # Kora"), []),
    Edge("a section that is declared", section, lambda: read(linked_data(articleSection="Town")), "Town",
         lambda: read(linked_data(articleSections="Town")), None),
    Edge("the last step of a path", section, lambda: flat("Home > Town > Quay", TITLE, TITLE), "Quay",
         lambda: flat("Home", TITLE, TITLE), None),
    Edge("code points of a path", section, lambda: read(outside=f"<nav>{sized(293, 'Home > ')} > Quay</nav>"), "Quay",
         lambda: read(outside=f"<nav>{sized(294, 'Home > ')} > Quay</nav>"), "Qua"),
    Edge("a kicker that the headline says", section, lambda: flat("Zozo baba", TITLE, TITLE), "Zozo baba",
         lambda: flat("The quay", TITLE, TITLE), None),
    Edge("a description of the page", lambda a: a.description,
         lambda: read(linked_data(description="Zozo") + meta("og:description", "Kora")), "Zozo",
         lambda: read(meta("og:description", "Kora")), "Kora"),
    Edge("a licence by a link", lambda a: a.licence, lambda: read(below="<a rel='license' href='/terms'>Terms</a>"),
         "https://www.kora.example/terms", lambda: read(below="<a rel='licence' href='/terms'>Terms</a>"), None),
    Edge("a licence of a picture", lambda a: a.licence,
         lambda: read(below="<figure><img src='/a.jpg'><a rel='license' href='/terms'>Terms</a></figure>"), None,
         lambda: read(meta("license", "Terms")), "Terms"),
    Edge("a declared publisher before a copyright line", publisher,
         lambda: read(meta("og:site_name", "Kora Post"), outside="<footer>© 2024 Lupu Post</footer>"), "Kora Post",
         lambda: read(outside="<footer>© 2024 Lupu Post</footer>"), "Lupu Post"),
    Edge("a name before a host", publisher,
         lambda: read(meta("og:site_name", "kora.example") + linked_data(publisher={"name": "Kora Post"})), "Kora Post",
         lambda: read(meta("og:site_name", "kora.example")), "kora.example"),
]  # fmt: skip


def anchored(words: str) -> Article:
    return read(inside=f"<p>{sized(100)} {words} {sized(60, first=60)}.</p>")


LINKS = [
    Edge("a link of the text", links, lambda: anchored("<a href='/z'>Zozo</a>"), [("Zozo", "https://www.kora.example/z")],
         lambda: anchored("<a>Zozo</a>"), []),
    Edge("a link without words", links, lambda: anchored("<a href='/z'> Zozo </a>"),
         [("Zozo", "https://www.kora.example/z")], lambda: anchored("<a href='/z'> </a>"), []),
    Edge("a link of a script", links, lambda: anchored("<a href='z?a=1'>Zozo</a>"),
         [("Zozo", "https://www.kora.example/town/z?a=1")], lambda: anchored("<a href='javascript:z()'>Zozo</a>"), []),
    Edge("a link outside of the text", links, lambda: anchored("<a href='/z'>Zozo</a>"),
         [("Zozo", "https://www.kora.example/z")], lambda: read(outside=line("<a href='/z'>Zozo</a>")), []),
    Edge("two links", links, lambda: anchored("<a href='/y'>Yoyo</a><a href='/z'>Zozo</a>"),
         [("Yoyo", "https://www.kora.example/y"), ("Zozo", "https://www.kora.example/z")],
         lambda: anchored("<a href='/y'>Yoyo</a> Zozo"), [("Yoyo", "https://www.kora.example/y")]),
]  # fmt: skip


@pytest.mark.parametrize("edge", [*ACCESS, *KINDS, *WALLS, *FIELDS, *LINKS], ids=lambda edge: edge.name)
def test_a_page_says_another_thing_by_one_step(edge: Edge) -> None:
    edge.check()
