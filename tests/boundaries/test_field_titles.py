"""What a page is headed and whose it is, and who is named around its headline: pages one step apart."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Article
from newsparse.fields.title_html import _tight
from tests.support.boundaries import Edge, linked_data, prose, sized

TITLE = "The quay of the town is closed"


def meta(name: str, value: str) -> str:
    return f"<meta property='{name}' content='{value}'>"


def read(body: str, head: str = "", *, named: str | None = None, url: str | None = None, words: str = "") -> Article:
    """Read a page whose body begins with something and goes on with text."""
    name = f"<title>{named}</title>" if named is not None else ""
    page = f"<html lang='en'><head>{name}{head}</head><body>{body}<article>{words or prose(4)}</article></body></html>"
    return newsparse.parse(page, kind="html", url=url, plugins=())


def title(article: Article) -> str | None:
    return article.title


def publisher(article: Article) -> str | None:
    return article.publisher.name if article.publisher else None


def authors(article: Article) -> list[str]:
    return [author.name for author in article.authors]


def places(article: Article) -> list[str]:
    return [author.span.of(article.document.text) if author.span else "-" for author in article.authors]


H1 = f"<h1>{TITLE}</h1>"
OTHER = "The ferry of the town is late"

TITLES = [
    Edge("the headline before what is declared, of the same article", title,
         lambda: read(H1, meta("og:title", "The quay is closed to all of us")), TITLE,
         lambda: read(H1, meta("og:title", "Nobody sees Zozo at night")), "Nobody sees Zozo at night"),
    Edge("JSON-LD and metadata before the headline", title,
         lambda: read(H1, linked_data(headline=OTHER) + meta("og:title", OTHER)), OTHER,
         lambda: read(H1, linked_data(headline=OTHER) + meta("og:title", TITLE)), TITLE),
    Edge("words of a headline that counts most", title,
         lambda: read("<h1>Quay closed</h1>", meta("og:title", "Quay closed to all of us")), "Quay closed",
         lambda: read("<h1>Quay</h1>", meta("og:title", "Quay closed to all of us")), "Quay closed to all of us"),
    Edge("the name of the site behind a title", title,
         lambda: read("", meta("og:site_name", "Kora"), named=f"{TITLE} - Kora"), TITLE,
         lambda: read("", meta("og:site_name", "Lupu"), named=f"{TITLE} - Kora"), f"{TITLE} - Kora"),
    Edge("words of a title before a section that is hung on it", lambda words: list(_tight(words)),
         lambda: "Baba babe babi-politics", ["babababebabi"], lambda: "Baba babe-politics", []),
    Edge("a kicker by its name", title, lambda: read(f"<h1><span class='kicker'>Zozo</span> {TITLE}</h1>"), TITLE,
         lambda: read(f"<h1><span class='bold'>Zozo</span> {TITLE}</h1>"), f"Zozo {TITLE}"),
    Edge("a kicker by what is declared", title,
         lambda: read(f"<h1><span>Zozo</span> {TITLE}</h1>", meta("og:title", TITLE)), TITLE,
         lambda: read(f"<h1><span>Zozo</span> {TITLE}</h1>", meta("og:title", f"Zozo {TITLE}")), f"Zozo {TITLE}"),
    Edge("a headline in a path of sections", title,
         lambda: read(f"<nav><h1>{OTHER}</h1></nav><h2>{TITLE}</h2>", meta("og:title", TITLE)), TITLE,
         lambda: read(f"<div><h1>{OTHER}</h1></div><h2>{TITLE}</h2>", meta("og:title", OTHER)), OTHER),
    Edge("the picture of a headline", title, lambda: read(f"<h1><a><img src='/a.png' alt='{TITLE}'></a></h1>"), TITLE,
         lambda: read(f"<h1><a><span><img src='/a.png' alt='{TITLE}'></span></a></h1>"), None),
    Edge("words of the picture of a headline", title, lambda: read("<h1><img src='/a.png' alt='Quay closed'></h1>"),
         "Quay closed", lambda: read("<h1><img src='/a.png' alt='Quay'></h1>"), None),
    Edge("code points of the picture of a headline", lambda a: len(a.title or ""),
         lambda: read(f"<h1><img src='/a.png' alt='{sized(250)}'></h1>"), 250,
         lambda: read(f"<h1><img src='/a.png' alt='{sized(252)}'></h1>"), 250),
    Edge("a section that is hung on a title", title,
         lambda: read(H1, linked_data(headline=f"{TITLE}-politics")), TITLE,
         lambda: read(H1, linked_data(headline=f"{TITLE}-politics and more")), f"{TITLE}-politics and more"),
]  # fmt: skip

LOGO = "<header><a href='/'>Kora Post</a></header>"
TOWN = "<div><a href='/town'>Kora Post</a></div>"
MASTHEADS = [
    Edge("a link to the front page", publisher, lambda: read(LOGO + H1, named=f"{TITLE} - Kora Post"), "Kora Post",
         lambda: read(TOWN + H1, named=f"{TITLE} - Kora Post"), None),
    Edge("a link to the front page with a question", publisher,
         lambda: read(f"<div><a href='/'>Kora Post</a></div>{H1}", named=f"{TITLE} - Kora Post"), "Kora Post",
         lambda: read(f"<div><a href='/?a=1'>Kora Post</a></div>{H1}", named=f"{TITLE} - Kora Post"), None),
    Edge("the words for a logo", publisher,
         lambda: read(f"<a href='/'><b><img src='/l.png' alt='Kora Post logo'></b></a>{H1}",
                      named=f"{TITLE} | Kora Post"), "Kora Post",
         lambda: read(f"<a href='/'><p></p><p></p><p></p><img src='/l.png' alt='Kora Post logo'></a>{H1}",
                      named=f"{TITLE} | Kora Post"), None),
    Edge("a label of a link", publisher,
         lambda: read(f"<a href='/' aria-label='Kora Post'></a>{H1}", named=f"{TITLE} | Kora Post"), "Kora Post",
         lambda: read(f"<a href='/' data-label='Kora Post'></a>{H1}", named=f"{TITLE} | Kora Post"), None),
    Edge("the host", publisher, lambda: read(H1, named=f"{TITLE} | Kora", url="https://www.kora.example/a"), "Kora",
         lambda: read(H1, named=f"{TITLE} | Kora", url="https://www.koran.example/a"), None),
    Edge("code points of a name", lambda a: len(publisher(a) or ""),
         lambda: read(f"<a href='/'>{sized(60)}</a>{H1}", named=f"{TITLE} | {sized(60)}"), 60,
         lambda: read(f"<a href='/'>{sized(61)}</a>{H1}", named=f"{TITLE} | {sized(61)}"), 0),
    Edge("a name in a heading of another kind", publisher,
         lambda: read(f"<div class='site-title'>Kora Post</div>{H1}", named=f"{TITLE} | Kora Post"), "Kora Post",
         lambda: read(f"<div class='card'>Kora Post</div>{H1}", named=f"{TITLE} | Kora Post"), None),
]  # fmt: skip


def byline(*lines: str) -> Article:
    return read(H1 + "".join(f"<div>{one}</div>" for one in lines), named=TITLE)


NAMES = [
    Edge("what joins names", authors, lambda: byline("By Jana Tarnow, Ole Brandt & Mia Sundt"),
         ["Jana Tarnow", "Ole Brandt", "Mia Sundt"], lambda: byline("By Jana Tarnow - Ole Brandt"), ["Jana Tarnow"]),
    Edge("where names stand", places, lambda: byline("By Jana Tarnow and Ole Brandt"), ["Jana Tarnow", "Ole Brandt"],
         lambda: byline("By JANA TARNOW"), ["JANA TARNOW"]),
    Edge("one word behind a full name", authors, lambda: byline("By Jana Tarnow, Ole Brandt"),
         ["Jana Tarnow", "Ole Brandt"], lambda: byline("By Jana Tarnow, Kora"), ["Jana Tarnow"]),
    Edge("an agency behind a full name", authors, lambda: byline("By Jana Tarnow, Reuters"), ["Jana Tarnow", "Reuters"],
         lambda: byline("By Jana Tarnow, Lupus"), ["Jana Tarnow"]),
    Edge("a line that announces the next one", authors, lambda: byline("By", "Jana Tarnow"), ["Jana Tarnow"],
         lambda: byline("Bit", "Town Hall"), []),
    Edge("lines that go on with a byline", authors, lambda: byline("By Jana Tarnow", "By Ole Brandt"),
         ["Jana Tarnow", "Ole Brandt"], lambda: byline("By Jana Tarnow", "By Jana Tarnow"), ["Jana Tarnow"]),
    Edge("a desk and a sentence", authors, lambda: byline("By the Kora news team"), ["the Kora news team"],
         lambda: byline("By the quay of the town"), []),
    Edge("by inside of a line", authors, lambda: byline("Story by Jana Tarnow"), ["Jana Tarnow"],
         lambda: byline(f"{sized(40)} by Jana Tarnow"), []),
    Edge("by behind a figure", authors, lambda: byline("3 May 2020 at the town hall by Jana Tarnow"), ["Jana Tarnow"],
         lambda: byline("On some day at the town hall by Jana Tarnow"), []),
    Edge("a name behind a date", authors, lambda: byline("3 May 2020 | Jana Tarnow"), ["Jana Tarnow"],
         lambda: byline("3 May 2020 | town hall"), []),
    Edge("a picture's credit", authors, lambda: byline("Photo: Jana Tarnow"), [],
         lambda: byline("Text: Jana Tarnow"), ["Jana Tarnow"]),
]  # fmt: skip


def day(article: Article) -> str | None:
    return article.published.iso if article.published else None


def dated(words: str, language: str = "en", url: str | None = None, more: str = "") -> Article:
    page = f"<html lang='{language}'><body><article>{H1}<div>{words}</div>{prose(4)}{more}</article></body></html>"
    return newsparse.parse(page, kind="html", url=url, plugins=())


STYLES = [
    Edge("English dates alone begin with the month", day, lambda: dated("5/3/2020"), "2020-05-03",
         lambda: dated("5/3/2020", "fr"), "2020-03-05"),
    Edge("the region of a language", day, lambda: dated("5/3/2020", "en-US"), "2020-05-03",
         lambda: dated("5/3/2020", "en-GB"), "2020-03-05"),
    Edge("the domain of a page", day, lambda: dated("5/3/2020", url="https://kora.co.uk/a"), "2020-03-05",
         lambda: dated("5/3/2020", "fr", url="https://kora.gov/a"), "2020-05-03"),
    Edge("a region before a domain", day, lambda: dated("5/3/2020", "en-US", url="https://kora.co.uk/a"), "2020-05-03",
         lambda: dated("5/3/2020", "en-GB", url="https://kora.gov/a"), "2020-03-05"),
    Edge("another date of the page", day, lambda: dated("5/3/2020", "en-US", more="<p>Seen 13/4/2020.</p>"),
         "2020-03-05", lambda: dated("5/3/2020", "en-US", more="<p>Seen 12/4/2020.</p>"), "2020-05-03"),
    Edge("other dates of the page that disagree", day,
         lambda: dated("5/3/2020", "en-GB", more="<p>Seen 4/13/2020.</p>"), "2020-05-03",
         lambda: dated("5/3/2020", "en-GB", more="<p>Seen 4/13/2020, 13/4/2020.</p>"), "2020-03-05"),
]  # fmt: skip


def flat(*lines: str) -> Article:
    told = [sized(180, end=".", first=50 * i).capitalize() for i in range(4)]
    return newsparse.parse("\n\n".join([TITLE, *told[:2], *lines, *told[2:]]), kind="text", language="en", plugins=())


def figures(article: Article) -> list[tuple[str | None, str | None]]:
    return [(one.caption, one.credit.text if one.credit else None) for one in article.figures]


KORA, LUPU = "Photo: Kora Lens", "Photo: Lupu Lens"
QUAY, HALL = "Pictured: the quay at night in 2019", "Pictured: the town hall in 2020"

FIGURES = [
    Edge("a caption and its credit", figures, lambda: flat(QUAY, KORA), [(QUAY, KORA)], lambda: flat(KORA),
         [(None, KORA)]),
    Edge("two captions and their credits", figures, lambda: flat(QUAY, KORA, HALL, LUPU), [(QUAY, KORA), (HALL, LUPU)],
         lambda: flat(QUAY, QUAY, KORA), [(QUAY, KORA)]),
    Edge("credits before their captions", figures, lambda: flat(KORA, QUAY, LUPU, HALL), [(QUAY, KORA), (HALL, LUPU)],
         lambda: flat(KORA, QUAY), [(QUAY, KORA)]),
    Edge("two credits", figures, lambda: flat(KORA, LUPU), [(None, KORA), (None, LUPU)],
         lambda: flat(KORA, sized(180, end=".", first=600).capitalize(), LUPU), [(None, KORA), (None, LUPU)]),
]  # fmt: skip


@pytest.mark.parametrize("edge", [*TITLES, *MASTHEADS, *NAMES, *STYLES, *FIGURES], ids=lambda edge: edge.name)
def test_the_head_of_a_page_changes_by_one_step(edge: Edge) -> None:
    edge.check()
