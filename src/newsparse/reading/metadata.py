"""What an HTML page declares in its head, its JSON-LD and its attributes: candidates for the fields of an article."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from newsparse.lines.moments import ANY, FIRST_YEAR, LAST_YEAR, DateStyle, read_moment
from newsparse.model.moments import Moment
from newsparse.reading.html import Html
from newsparse.reading.jsonld import Node, plain, string, strings
from newsparse.text.clean import one_line
from newsparse.text.patterns import late_pattern
from newsparse.text.urls import host_of

Candidate = tuple[str, str]
"""A value and where it comes from: `("Some headline", "jsonld.headline")`."""

PUBLISHED = (
    "article:published_time", "og:article:published_time", "article:published", "datepublished", "date-published",
    "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "dc.created",
    "cxenseparse:recs:publishtime", "publish-date", "publish_date", "publishdate", "publication_date", "pubdate",
    "ptime", "cre-date", "created", "rnews:datepublished", "http://ogp.me/ns/article#published_time",
    "article.published", "article_date_original", "originalpublicationdate", "og:published_time", "date",
)  # fmt: skip
MODIFIED = (
    "article:modified_time", "og:updated_time", "article:modified", "datemodified", "dateupdated", "lastmod",
    "dc.date.modified", "dcterms.modified", "last-modified", "revised", "og:article:modified_time",
    "rnews:datemodified", "article.updated", "article:updated_time", "updated_time",
)  # fmt: skip
AUTHORS = (
    "author", "article:author", "article:author_name", "og:article:author", "og:author", "authors", "article:authors",
    "parsely-author", "sailthru.author",
    "dc.creator", "dcterms.creator", "dc.contributor", "byl", "byline", "article.author", "citation_author",
    "cxenseparse:author", "articleauthor", "twitter:data1",
)  # fmt: skip
_MAX_NAME = 60  # code points of the name of a site
SITE_NAMES = (
    "og:site_name",
    "application-name",
    "apple-mobile-web-app-title",
    "al:ios:app_name",
    "publisher",
    "copyright",
)
SECTIONS = (
    "article:section",
    "og:article:section",
    "section",
    "parsely-section",
    "sailthru.section",
    "cxenseparse:category",
)
TAGS = ("article:tag", "og:article:tag", "news_keywords", "keywords", "parsely-tags", "sailthru.tags")

_URL_DAY = late_pattern(
    r"/((?:19|20)[0-9]{2})[/-]([01]?[0-9])[/-]([0-3]?[0-9])(?=[/_.+-]|$)"
    r"|[/_-](20[0-9]{2})([01][0-9])([0-3][0-9])(?=[/_.-]|$)"
    r"|/[A-Za-z]?(20[0-9]{2})(0[1-9]|1[0-2])([0-2][0-9]|3[01])(?=[0-9]{4,12}(?:[/_.-]|$))"  # an id that begins with it
)
_ISO = late_pattern(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?"
    r"(?:Z|[+-](?:0[0-9]|1[0-3]):?[0-5][0-9])?)?"
)
_DAY = len("2024-06-19")
_EPOCH = late_pattern(r"1[0-9]{9}(?:[0-9]{3})?")
_MAX_VALUE = 2_000
_OTHER_TYPES = frozenset(
    """
    comment usercomments answer question review imageobject videoobject audioobject person organization product
    podcastepisode podcastseries event rating aggregaterating book movie
    """.split()
)
"""Types of things whose dates are not those of the page, in lower case."""


def metas(page: Html, names: Iterable[str]) -> Iterator[Candidate]:
    """Yield what `<meta>` of these names say, name by name."""
    by_name = page.declared_all
    for name in names:
        if name in by_name:
            for value in by_name[name]:
                if text := _words(value[:_MAX_VALUE]):
                    yield text, f"meta.{name}"


def _words(value: str) -> str:
    """Return the words of an attribute on one line."""
    if value.isprintable() and "&" not in value and "<" not in value:
        return " ".join(value.split())
    return one_line(plain(value))


def jsonld(page: Html, *names: str) -> Iterator[Candidate]:
    """Yield what the object that describes the article says under these names."""
    for name in names:
        for value in strings(page.article.get(name)):
            if text := one_line(value[:_MAX_VALUE]):
                yield text, f"jsonld.{name}"


def marked_up(page: Html, prop: str) -> Iterator[Candidate]:
    """Yield what elements with that `itemprop` say: their attribute, else their words."""
    dom = page.dom
    for e in page.marked_up:
        attributes = dom.attributes[e]
        named = attributes.get("itemprop")
        if named and prop in named.lower().split():
            value = attributes.get("content") or attributes.get("datetime") or dom.within(e)[:_MAX_VALUE]
            if text := _words(value):
                yield text, f"itemprop.{prop}"


def titles(page: Html) -> Iterator[Candidate]:
    """Yield the declared headlines."""
    yield from metas(page, ("og:title",))
    yield from jsonld(page, "headline")
    yield from metas(
        page, ("twitter:title", "title", "headline", "parsely-title", "sailthru.title", "dc.title", "citation_title")
    )
    if page.dom.title:
        yield one_line(page.dom.title), "head.title"


def site_names(page: Html, url: str | None) -> tuple[str, ...]:
    """Return the names that the page gives its site, and the main part of its host."""
    found = [text for text, _ in metas(page, SITE_NAMES)]
    for node in (page.article, *[node for node in page.nodes if "website" in string(node.get("@type")).lower()]):
        found += [*strings(node.get("publisher")), *(strings(node.get("name")) if node is not page.article else ())]
    return tuple(dict.fromkeys([*found, main_part(url or page.declared.get("link.canonical"))]))


def publishers(page: Html) -> Iterator[Candidate]:
    """Yield the declared names of who publishes the page: of its site, of the article, of anything else on it."""
    yield from metas(page, ("og:site_name",))
    yield from jsonld(page, "publisher")
    yield from (found for found in marked_up(page, "publisher") if len(found[0]) <= _MAX_NAME)
    for node in page.nodes:
        if "website" in string(node.get("@type")).lower() and (name := string(node.get("name"))):
            yield name, "jsonld.name"
        if node is not page.article and (name := string(node.get("publisher"))):
            yield name, "jsonld.publisher"


def main_part(url: str | None) -> str:
    """Return the part of a host that names the site.

    Example:
        >>> main_part("https://www.lecourrier.example/a"), main_part("https://news.paper.co.uk"), main_part(None)
        ('lecourrier', 'paper', '')
    """
    parts = host_of(url).split(".")
    if len(parts) > 2 and len(parts[-2]) <= 3:  # noqa: PLR2004  # co.uk, com.au
        parts = parts[:-1]
    return parts[-2] if len(parts) > 1 else ""


def published(page: Html) -> Iterator[Candidate]:
    """Yield the declared dates of publication, the most trustworthy first."""
    yield from jsonld(page, "datePublished")
    yield from metas(page, PUBLISHED)
    yield from marked_up(page, "datepublished")
    for node in page.nodes:
        if _may_date(node) and (value := string(node.get("datePublished"))):
            yield value, "jsonld.datePublished"
    reviews = [node for node in page.nodes if "Review" in strings(node.get("@type"))]
    if len(reviews) == 1 and (value := string(reviews[0].get("datePublished"))):  # several are those of customers
        yield value, "jsonld.datePublished"
    yield from jsonld(page, "dateCreated", "uploadDate")


def _may_date(node: Node) -> bool:
    """Tell whether an object may be the page itself: no comment, film or person."""
    return not any(kind.lower().rpartition("/")[2] in _OTHER_TYPES for kind in strings(node.get("@type")))


def modified(page: Html) -> Iterator[Candidate]:
    """Yield the declared dates of the last change."""
    yield from jsonld(page, "dateModified")
    yield from metas(page, MODIFIED)
    yield from marked_up(page, "datemodified")


def read_declared(value: str, style: DateStyle = ANY) -> Moment | None:
    """Read a declared date; a Unix time is UTC.

    Example:
        >>> read_declared("1718789340").iso, read_declared("2024-06-19T07:41:00+02:00").iso
        ('2024-06-19T09:29:00+00:00', '2024-06-19T07:41:00+02:00')
    """
    if _EPOCH.fullmatch(value):
        return Moment.of(dt.datetime.fromtimestamp(int(value[:10]), dt.UTC), raw=value)
    return _iso(value) or read_moment(value, style)


def _iso(value: str) -> Moment | None:
    """Read the form that most pages use without a search."""
    if not _ISO.fullmatch(value):
        return None
    try:
        time = dt.datetime.fromisoformat(value) if len(value) > _DAY else dt.date.fromisoformat(value)
    except ValueError:
        return None
    return Moment.of(time, raw=value) if FIRST_YEAR <= time.year <= LAST_YEAR else None


def timed(page: Html) -> Iterator[str]:
    """Yield what the `<time>` elements outside of teasers say."""
    dom = page.dom
    for e in page.marked_up:
        if dom.tags[e] == "time" and not in_teaser(page, e) and (value := dom.get(e, "datetime") or dom.within(e)):
            yield one_line(value[:_MAX_VALUE])


def in_teaser(page: Html, e: int) -> bool:
    """Tell whether an element stands in a link, a list or the margins of the page."""
    dom = page.dom
    for _ in range(8):
        if e < 0:
            return False
        e = dom.parents[e]
        if e >= 0 and dom.tags[e] in ("aside", "nav", "footer", "a", "li"):
            return True
    return False


def day_of(url: str | None) -> str | None:
    """Return the day that the path of an address states."""
    try:
        found = _URL_DAY.search(urlsplit(url or "").path)
    except ValueError:
        return None
    if not found:
        return None
    year, month, day = next(found.group(k, k + 1, k + 2) for k in (1, 4, 7) if found[k])
    return f"{year}-{int(month):02}-{int(day):02}"
