"""What an HTML page declares in its head, its JSON-LD and its attributes: candidates for the fields of an article."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import islice
from urllib.parse import urlsplit

from newsparse._cached_attribute import cached_attribute
from newsparse.lines.moments import ANY, FIRST_YEAR, LAST_YEAR, DateStyle, read_moment
from newsparse.model.moments import Moment
from newsparse.reading.html import Html
from newsparse.reading.jsonld import Node, plain, string, strings, types_of
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
TITLES = ("twitter:title", "title", "headline", "parsely-title", "sailthru.title", "dc.title", "citation_title")
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
_IN_TEASER = 8  # elements from one inside of a teaser to what holds it
_OTHER_TYPES = frozenset(
    """
    comment usercomments answer question review imageobject videoobject audioobject person organization product
    podcastepisode podcastseries event rating aggregaterating book movie
    """.split()
)
"""Types of things whose dates are not those of the page, in lower case."""


class Metadata:
    """What an HTML page declares in several places: all candidates of a field with where they stand, read once.

    Example:
        >>> from newsparse.model.document import Source
        >>> from newsparse.reading.html import read_html
        >>> page = '<title>Quay reopens</title><meta name="date" content="2024-06-19"><p>Boats are back.'
        >>> metadata = Metadata(read_html(Source("", kind="html"), page)[1])
        >>> metadata.titles, metadata.published, metadata.day.isoformat()
        ((('Quay reopens', 'head.title'),), (('2024-06-19', 'meta.date'),), '2024-06-19')
    """

    def __init__(self, html: Html, url: str | None = None) -> None:
        self._html = html
        self._url = url

    @cached_attribute
    def titles(self) -> tuple[Candidate, ...]:
        """The declared headlines."""
        html = self._html
        title = ((one_line(html.dom.title), "head.title"),) if html.dom.title else ()
        return (*metas(html, ("og:title",)), *jsonld(html, "headline"), *metas(html, TITLES), *title)

    @cached_attribute
    def site_names(self) -> tuple[str, ...]:
        """The names that the page gives its site, and the main part of its host."""
        html = self._html
        found = [text for text, _ in metas(html, SITE_NAMES)]
        for node in (html.article, *filter(_is_website, html.nodes)):
            found += [*strings(node.get("publisher")), *(strings(node.get("name")) if node is not html.article else ())]
        return tuple(dict.fromkeys([*found, main_part(self._url or html.declared.get("link.canonical"))]))

    @cached_attribute
    def publishers(self) -> tuple[Candidate, ...]:
        """The declared names of who publishes the page: of its site, of the article, of anything else on it."""
        html = self._html
        named: list[Candidate] = []
        for node in html.nodes:
            if _is_website(node) and (name := string(node.get("name"))):
                named.append((name, "jsonld.name"))
            if node is not html.article and "publisher" in node and (name := string(node["publisher"])):
                named.append((name, "jsonld.publisher"))
        short = (found for found in self._marked_up("publisher") if len(found[0]) <= _MAX_NAME)
        return (*metas(html, ("og:site_name",)), *jsonld(html, "publisher"), *short, *named)

    @cached_attribute
    def published(self) -> tuple[Candidate, ...]:
        """The declared dates of publication, the most trustworthy first."""
        html = self._html
        reviews = [node for node in html.nodes if "review" in types_of(node)]
        dating = [*filter(_may_date, html.nodes), *(reviews if len(reviews) == 1 else ())]  # several are of customers
        dated = [string(node["datePublished"]) for node in dating if "datePublished" in node]
        return (
            *jsonld(html, "datePublished"),
            *metas(html, PUBLISHED),
            *self._marked_up("datepublished"),
            *[(value, "jsonld.datePublished") for value in dated if value],
            *jsonld(html, "dateCreated", "uploadDate"),
        )

    @cached_attribute
    def modified(self) -> tuple[Candidate, ...]:
        """The declared dates of the last change."""
        html = self._html
        return (*jsonld(html, "dateModified"), *metas(html, MODIFIED), *self._marked_up("datemodified"))

    @cached_attribute
    def day_of_address(self) -> str | None:
        """The day that the path of its address states, as ISO 8601 writes it."""
        return day_of(self._url)

    @cached_attribute
    def day(self) -> dt.date | None:
        """The day on which the page was published, as it declares, a `<time>` states or its address says."""
        for value in (*[value for value, _ in self.published], *timed(self._html), self.day_of_address):
            if value and (moment := read_declared(value)):
                return moment.day
        return None

    def _marked_up(self, prop: str) -> Iterator[Candidate]:
        """Yield what elements with that `itemprop` say: their attribute, else their words."""
        dom = self._html.dom
        for e in self._by_property.get(prop, ()):
            attributes = dom.attributes[e]
            value = attributes.get("content") or attributes.get("datetime") or dom.within(e)[:_MAX_VALUE]
            if text := _words(value):
                yield text, f"itemprop.{prop}"

    @cached_attribute
    def _by_property(self) -> dict[str, list[int]]:
        """The elements of each word of `itemprop`, in lower case, in the order of the page."""
        found: dict[str, list[int]] = {}
        for e in self._html.marked_up:
            for name in (self._html.dom.attributes[e].get("itemprop") or "").lower().split():
                found.setdefault(name, []).append(e)
        return found


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
        return " ".join(value.split()) if "  " in value else value.strip(" ")
    return one_line(plain(value))


def jsonld(page: Html, *names: str) -> Iterator[Candidate]:
    """Yield what the object that describes the article says under these names."""
    for name in names:
        for value in strings(page.article.get(name)):
            if text := one_line(value[:_MAX_VALUE]):
                yield text, f"jsonld.{name}"


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


def _is_website(node: Node) -> bool:
    return any("website" in kind for kind in types_of(node)[:1])


def _may_date(node: Node) -> bool:
    """Tell whether an object may be the page itself: no comment, film or person."""
    return _OTHER_TYPES.isdisjoint(types_of(node))


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
    around = islice(dom.around(dom.parents[e]), _IN_TEASER)
    return any(dom.tags[up] in ("aside", "nav", "footer", "a", "li") for up in around)


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
