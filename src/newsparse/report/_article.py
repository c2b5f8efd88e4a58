"""One article as HTML: its head, problems, text, quotes, events and fields."""

from __future__ import annotations

from newsparse.model.article import Article
from newsparse.model.evidence import Evidence
from newsparse.report._markup import NONE, Html, element, join, link, text
from newsparse.report._notes import of_event, of_quote, short
from newsparse.report._segments import Facts
from newsparse.report._text import CORE, Anchors, marked_text
from newsparse.report.values import FIELDS, format_value

UNTITLED = "(no title)"


def article_html(article: Article, name: str, prefix: str) -> Html:
    """Return all of an article.

    Args:
        article: the article.
        name: where it came from, such as a path.
        prefix: its id, which begins all ids inside of it.
    """
    marked = marked_text(article, prefix)
    return element(
        "article",
        head(article, name),
        problems(article),
        section("Text", marked.html),
        _table("Quotes", _quotes(article, marked.anchors)),
        _table("Events", _events(article, marked.anchors)),
        _fields(article),
        _sites(article),
        element("p", element("a", text("Back to the index"), href="#top"), class_="back"),
        id=prefix,
    )


def head(article: Article, name: str = "") -> Html:
    """Return the title with where and when it was published, and how much was found."""
    return element(
        "header",
        element("h2", text(article.title or UNTITLED), dir="auto"),
        facts_line(article, name),
        element("p", text(counts(article)), class_="counts"),
    )


def facts_line(article: Article, name: str = "") -> Html:
    """Return publisher, day, language and the name of the page, as far as they are known."""
    publisher, original = article.publisher, article.original_publisher
    words = [
        publisher.name if publisher else "",
        f"from {original.name}" if original else "",
        format_value(article.published).replace("T", " ") if article.published else "",
        article.language or "",
        name,
    ]
    return element("p", join([element("bdi", text(word)) for word in words if word], " · "), class_="facts")


def counts(article: Article) -> str:
    """Return how much was found.

    Example:
        >>> import newsparse
        >>> counts(newsparse.parse("Un titre\\n\\nPartager\\n", plugins=()))
        '0 blocks of text, 1 removed'
    """
    found = [
        _count(len(article.body), "block") + " of text",
        f"{len(article.removed)} removed",
        *(
            _count(len(facts), name)
            for name, facts in (
                ("quote", article.quotes),
                ("event", article.events),
                ("time expression", article.times),
                ("problem", article.problems),
            )
            if facts
        ),
    ]
    return ", ".join(found)


def problems(article: Article) -> Html:
    """Return what went wrong; nothing if nothing did."""
    if not article.problems:
        return NONE
    found = [
        element("b", text(" ".join([part for part in (problem.kind, problem.plugin, problem.during) if part])))
        + text(f": {problem.error}")
        for problem in article.problems
    ]
    return section("Problems", element("ul", *[element("li", Html(one), dir="auto") for one in found]), "problems")


def section(title: str, content: Html, class_: str | None = None) -> Html:
    """Return content below a heading."""
    return element("section", element("h3", text(title)), content, class_=class_)


def _count(number: int, name: str) -> str:
    return f"{number} {name}" if number == 1 else f"{number} {name}s"


Row = tuple[tuple[str, Html], ...]
"""The cells of a row, each with the name of its column."""


def _quotes(article: Article, anchors: Anchors) -> list[Row]:
    return [
        (
            ("Speaker", text(quote.speaker.name if quote.speaker else "?")),
            ("Words", _at(anchors.get(("quote", i)), quote.text)),
            (
                "Evidence",
                _facts((("kind", quote.kind), *of_quote(quote, article.document.text)[bool(quote.speaker) :])),
            ),
        )
        for i, quote in enumerate(article.quotes)
    ]


def _events(article: Article, anchors: Anchors) -> list[Row]:
    return [
        (
            ("Class", text(short(event.type))),
            ("Words", _at(anchors.get(("event", i)), article.document.of(event.trigger))),
            ("Facts", _facts(of_event(event))),
        )
        for i, event in enumerate(article.events)
    ]


def _fields(article: Article) -> Html:
    said = [name for name in FIELDS if getattr(article, name) not in (None, ()) or article.evidence_for(name)]
    rows: list[Row] = [
        (
            ("Field", text(name.replace("_", " "))),
            ("Value", _value(getattr(article, name))),
            ("Evidence", _evidence(article.evidence_for(name), format_value(getattr(article, name)))),
        )
        for name in said
    ]
    silent = ", ".join([name.replace("_", " ") for name in FIELDS if name not in said])
    return Html(_table("Fields", rows) + element("p", text(f"The page does not say: {silent}"), class_="silent"))


def _value(value: object) -> Html:
    """Return a value in words; an address as a link, if it is one to follow."""
    words = text(format_value(value))
    return link(value, words) if isinstance(value, str) else words


def _evidence(candidates: tuple[Evidence, ...], value: str) -> Html:
    if not candidates:
        return NONE
    return element("ul", *[element("li", _candidate(one, value), dir="auto") for one in candidates])


def _candidate(one: Evidence, value: str) -> Html:
    """Return where a candidate stands and who found it, with its words if they are not the value."""
    where = f" at {one.span.start}–{one.span.end}" if one.span else ""
    by = "" if one.by == CORE else f" · {one.by}"
    words = "" if one.value == value else f" {one.value}"
    return Html(element("i", text(one.source + where + by)) + text(words))


def _sites(article: Article) -> Html:
    rows: list[Row] = [
        (("Site", text(seen.site)), ("Layout", text(seen.layout or "")), ("Sign", text(sign.sign)))
        for seen in article.sightings
        for sign in seen.signs
    ]
    return _table("Sites seen", rows)


def _table(title: str, rows: list[Row]) -> Html:
    if not rows:
        return NONE
    names = element("tr", *[element("th", text(name), scope="col") for name, _ in rows[0]])
    body = [element("tr", *[element("td", cell, dir="auto", data_name=name) for name, cell in row]) for row in rows]
    return section(title, element("table", element("thead", names), element("tbody", *body)))


def _at(anchor: str | None, words: str) -> Html:
    return element("a", text(words), href=f"#{anchor}") if anchor else text(words)


def _facts(facts: Facts) -> Html:
    return join([element("span", element("i", text(name)), text(f" {value}"), class_="fact") for name, value in facts])
