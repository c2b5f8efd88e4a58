"""Stories to look at: a timeline of events, each statement in all its renderings, and who has whose text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from newsparse.linking.model import EventGroup, Id, Links, Passage, QuoteGroup, Story
from newsparse.model.article import Article
from newsparse.report._markup import Html, element, text
from newsparse.report._page import page_html

Articles: TypeAlias = Mapping[Any, Article]
"""Articles by their ids; a mapping of `str` alone is none of `str | int` to a type checker."""
UNTITLED = "(no headline)"
NONE = element("p", text("None."), class_="silent")


def stories_report(links: Links, articles: Articles) -> str:
    """Return a report on the stories of several articles as one HTML file, without scripts; it loads nothing.

    A story that one article tells alone is left out. Each of the others has a timeline of its events with the number
    of witnesses, its statements in their renderings side by side, and a table of who has which share of whose text.

    Args:
        links: what `newsparse.link` found.
        articles: the articles by the ids that they were linked under; for one that is not there, offsets are shown.

    Example:
        >>> import newsparse
        >>> page = "Norway bought 40 boats for the port of Bergen."
        >>> articles = {name: newsparse.parse(page, kind="body") for name in ("a", "b")}
        >>> html = stories_report(newsparse.link(articles.values(), ids=articles), articles)
        >>> "1 story that several of 2 articles tell" in html, "Of the text of" in html, "<script" in html
        (True, True, False)
    """
    told = [story for story in links.stories if len(story.members) > 1]
    index = [
        element(
            "li",
            element("a", text(story.title or UNTITLED), href=f"#s{n}"),
            element("p", text(_facts(story)), class_="counts"),
            dir="auto",
        )
        for n, story in enumerate(told, start=1)
    ]
    parts = [_story(story, f"s{n}", links, articles) for n, story in enumerate(told, start=1)]
    count = f"{_number(len(told), 'story', 'stories')} that several of {len(links_ids(links))} articles tell"
    header = element("header", element("h1", text("newsparse stories")), element("p", text(count)), id="top")
    body = [header, element("nav", element("ol", *index), aria_label="Stories"), element("main", *parts)]
    return page_html("newsparse stories", body)


def links_ids(links: Links) -> list[Id]:
    """Return the ids of all articles."""
    return [member for story in links.stories for member in story.members]


def _facts(story: Story) -> str:
    days = " to ".join(dict.fromkeys(day.isoformat() for day in (story.start, story.end) if day))
    counts = f"{_number(len(story.members), 'article')}, {_number(story.witnesses, 'witness', 'witnesses')}"
    return ", ".join(part for part in (days, counts) if part)


def _number(count: int, one: str, several: str = "") -> str:
    return f"{count} {one if count == 1 else several or one + 's'}"


def _story(story: Story, prefix: str, links: Links, articles: Articles) -> Html:
    members = set(story.members)
    quotes = [group for group in links.quotes if group.members[0][0] in members]
    events = [group for group in links.events if group.members[0][0] in members]
    passages = [group for group in links.passages if group.members[0][0] in members]
    names = ", ".join(entity.name for entity in story.entities)
    return element(
        "article",
        element(
            "header",
            element("h2", text(story.title or UNTITLED)),
            element("p", text(_facts(story)), class_="facts"),
            element("p", text(names), class_="facts"),
        ),
        element("h3", text("Articles")),
        element("ol", *[element("li", text(_title(member, articles))) for member in story.members]),
        element("h3", text("Events")),
        _timeline(events, articles),
        element("h3", text("Statements")),
        _statements(quotes),
        element("h3", text("Whose text")),
        _matrix(story, passages, articles),
        element("p", element("a", text("Back to the top"), href="#top"), class_="back"),
        id=prefix,
    )


def _title(member: Id, articles: Articles) -> str:
    article = articles.get(member)
    return f"{member}: {article.title or UNTITLED}" if article else str(member)


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Html:
    if not rows:
        return NONE
    head = element("thead", element("tr", *[element("th", text(name)) for name in heads]))
    cells = [
        element("tr", *[element("td", text(cell), data_name=name) for name, cell in zip(heads, row, strict=True)])
        for row in rows
    ]
    return element("table", head, element("tbody", *cells))


def _timeline(groups: Sequence[EventGroup], articles: Articles) -> Html:
    rows = []
    for group in sorted(groups, key=lambda group: group.when.start.isoformat() if group.when else "9999"):
        days = dict.fromkeys(day.isoformat() for day in (group.when.start, group.when.end)) if group.when else {}
        who = ", ".join(entity.name for entity in group.actors)
        whom = ", ".join(entity.name for entity in group.recipients)
        words = {_words(member, event.trigger.start, event.trigger.end, articles) for member, event in group.members}
        what = f"{group.type.partition(':')[2]} ({group.modality.value}): {', '.join(sorted(words))}"
        told_by = dict.fromkeys(str(member) for member, _ in group.members)
        rows.append((" to ".join(days) or "?", what, f"{who} → {whom}" if whom else who, ", ".join(told_by),
                     str(group.witnesses)))  # fmt: skip
    return _table(("Day", "What", "Who", "Told by", "Witnesses"), rows)


def _statements(groups: Sequence[QuoteGroup]) -> Html:
    parts = []
    for group in groups:
        who = group.speaker.name if group.speaker else "Nobody named"
        said = f", first on {group.said.isoformat()}" if group.said else ""
        head = f"{who}{said}, {_number(group.witnesses, 'witness', 'witnesses')}"
        rows = [(str(member), quote.text) for member, quote in group.members]
        parts += [element("p", text(head), class_="facts"), _table(("Article", "Words"), rows)]
    return element("div", *parts) if parts else NONE


def _matrix(story: Story, passages: Sequence[Passage], articles: Articles) -> Html:
    """Return a table: of each article, how much of its text is in which other."""
    shared: dict[tuple[Id, Id], int] = {}
    for passage in passages:
        for member, span in passage.members:
            for other in {other for other, _ in passage.members} - {member}:
                shared[member, other] = shared.get((member, other), 0) + span.end - span.start
    if not shared:
        return NONE
    rows = []
    for member in story.members:
        size = len(articles[member].body_text) if member in articles else 0
        cells = [_share(shared.get((member, other), 0), size) if other != member else "–" for other in story.members]
        rows.append((str(member), *cells))
    return _table(("Of the text of", *[f"in {member}" for member in story.members]), rows)


def _share(part: int, size: int) -> str:
    if not part:
        return ""
    return f"{min(100 * part // size, 100)} %" if size else f"{part} characters"


def _words(member: Id, start: int, end: int, articles: Articles) -> str:
    article = articles.get(member)
    return article.document.text[start:end] if article else f"{start}-{end}"
