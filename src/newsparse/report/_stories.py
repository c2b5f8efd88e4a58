"""Stories to look at: a timeline of events, each statement in all its renderings, and who has whose text."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from newsparse.linking.model import EventGroup, EventSeries, Id, Links, Passage, QuoteGroup, Story
from newsparse.model.article import Article
from newsparse.report._markup import NONE as NOTHING
from newsparse.report._markup import Html, element, join, text
from newsparse.report._page import page_html
from newsparse.text.span import Span

Articles: TypeAlias = Mapping[Any, Article]
"""Articles by their ids; a mapping of `str` alone is none of `str | int` to a type checker."""
Numbers: TypeAlias = Mapping[Id, tuple[int, str]]
"""The articles of a story with their numbers in its list, and the anchors there."""
MOST = 30
"""A table of who has whose text is square: with more articles it can be neither read nor written in linear time."""
UNTITLED = "(no headline)"
NONE = element("p", text("None."), class_="silent")


def stories_report(links: Links, articles: Articles) -> str:
    """Return a report on the stories of several articles as one HTML file, without scripts; it loads nothing.

    A story that one article tells alone is left out. Each of the others has a timeline of its events with the number
    of witnesses, its statements in their renderings side by side, a table of who has which share of whose text, and the
    passages that were taken over.

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
    numbers = {member: (n, f"{prefix}a{n}") for n, member in enumerate(story.members, start=1)}
    quotes = [group for group in links.quotes if group.members[0][0] in members]
    events = [group for group in links.events if group.members[0][0] in members]
    passages = [group for group in links.passages if group.members[0][0] in members]
    processes = [one for one in links.series if one.members[0][0] in members]
    names = ", ".join(entity.name for entity in story.entities)
    listed = [
        element("li", text(_title(member, articles)), id=place, dir="auto") for member, (_, place) in numbers.items()
    ]
    return element(
        "article",
        element(
            "header",
            element("h2", text(story.title or UNTITLED), dir="auto"),
            element("p", text(_facts(story)), class_="facts"),
            element("p", text(names), class_="facts", dir="auto"),
        ),
        element("h3", text("Articles")),
        element("ol", *listed),
        element("h3", text("Events")),
        _timeline(events, numbers, articles),
        _processes(processes, numbers, articles),
        element("h3", text("Statements")),
        _statements(quotes, numbers),
        element("h3", text("Whose text")),
        _matrix(story, passages, numbers, articles),
        _copied(passages, numbers, articles),
        element("p", element("a", text("Back to the top"), href="#top"), class_="back"),
        id=prefix,
    )


def _title(member: Id, articles: Articles) -> str:
    article = articles.get(member)
    return f"{member}: {article.title or UNTITLED}" if article else str(member)


def _references(members: Iterable[Id], numbers: Numbers) -> Html:
    """Return the numbers of articles, each a link to where it is listed."""
    places = [numbers[member] for member in dict.fromkeys(members)]
    return join([element("a", text(n), href=f"#{place}") for n, place in sorted(places)], ", ")


def _table(heads: Sequence[str], rows: Sequence[Sequence[Html]], class_: str | None = None) -> Html:
    if not rows:
        return NONE
    head = element("thead", element("tr", *[element("th", text(name)) for name in heads]))
    cells = [
        element("tr", *[element("td", cell, data_name=name, dir="auto") for name, cell in zip(heads, row, strict=True)])
        for row in rows
    ]
    return element("table", head, element("tbody", *cells), class_=class_)


def _timeline(groups: Sequence[EventGroup], numbers: Numbers, articles: Articles) -> Html:
    rows = []
    for group in sorted(groups, key=lambda group: group.when.start.isoformat() if group.when else "9999"):
        days = dict.fromkeys(day.isoformat() for day in (group.when.start, group.when.end)) if group.when else {}
        who = ", ".join(entity.name for entity in group.actors)
        whom = ", ".join(entity.name for entity in group.recipients)
        words = {_words(member, event.trigger, articles) for member, event in group.members}
        what = f"{group.type.partition(':')[2]} ({group.modality.value}): {', '.join(sorted(words))}"
        cells = (" to ".join(days) or "?", what, f"{who} → {whom}" if whom else who)
        told_by = _references([member for member, _ in group.members], numbers)
        rows.append((*map(text, cells), told_by, text(group.witnesses)))
    return _table(("Day", "What", "Who", "Told by", "Witnesses"), rows, class_="timeline")


def _processes(processes: Sequence[EventSeries], numbers: Numbers, articles: Articles) -> Html:
    """Return a table of what went on for long, with its first and last day."""
    rows = []
    for one in sorted(processes, key=lambda one: (one.start, one.end)):
        words = dict.fromkeys(_words(member, event.trigger, articles) for member, event in one.members)
        who = ", ".join(entity.name for entity in one.actors)
        whom = ", ".join(entity.name for entity in one.recipients)
        days = f"{one.start.isoformat()} to {one.end.isoformat()}"
        cells = (days, f"{one.type.partition(':')[2]}: {', '.join(words)}", f"{who} → {whom}" if whom else who)
        told_by = _references([member for member, _ in one.members], numbers)
        rows.append((*map(text, cells), told_by, text(one.witnesses)))
    heads = ("Went on", "What", "Who", "Told by", "Witnesses")
    return _table(heads, rows, class_="timeline") if rows else NOTHING


def _statements(groups: Sequence[QuoteGroup], numbers: Numbers) -> Html:
    parts = []
    for group in groups:
        who = group.speaker.name if group.speaker else "Nobody named"
        said = f", first on {group.said.isoformat()}" if group.said else ""
        head = f"{who}{said}, {_number(group.witnesses, 'witness', 'witnesses')}"
        words: dict[str, list[Id]] = {}
        for member, quote in group.members:
            words.setdefault(quote.text, []).append(member)
        cards = [
            element(
                "div",
                element("p", text(rendering), dir="auto"),
                element("p", text("in "), _references(members, numbers), class_="facts"),
            )
            for rendering, members in words.items()
        ]
        parts += [element("p", text(head), class_="facts"), element("div", *cards, class_="renderings")]
    return element("div", *parts) if parts else NONE


def _matrix(story: Story, passages: Sequence[Passage], numbers: Numbers, articles: Articles) -> Html:
    """Return a table: of each article, how much of its text is in which other; of the `MOST` that share most."""
    shared: dict[tuple[Id, Id], int] = {}
    for passage in passages:
        for member, span in passage.members:
            for other in {other for other, _ in passage.members} - {member}:
                shared[member, other] = shared.get((member, other), 0) + span.end - span.start
    if not shared:
        return NONE
    sums: dict[Id, int] = {}
    for (member, _), length in shared.items():
        sums[member] = sums.get(member, 0) + length
    most = set(heapq.nsmallest(MOST, sums, key=lambda member: (-sums[member], numbers[member])))
    chosen = [member for member in story.members if member in most]
    rows = []
    for member in chosen:
        size = len(articles[member].body_text) if member in articles else 0
        cells = [_share(shared.get((member, other), 0), size) if other != member else "–" for other in chosen]
        rows.append((_references([member], numbers), *map(text, cells)))
    left = len(sums) - len(chosen)
    note = f"{_number(left, 'article')} with less in common {'is' if left == 1 else 'are'} left out."
    heads = ("Of the text of", *[f"in {numbers[member][0]}" for member in chosen])
    table = element("div", _table(heads, rows, class_="matrix"), class_="wide")
    return element("div", table, *([element("p", text(note), class_="silent")] if left else []))


def _share(part: int, size: int) -> str:
    if not part:
        return ""
    return f"{min(100 * part // size, 100)}\u00a0%" if size else f"{part} characters"


def _copied(passages: Sequence[Passage], numbers: Numbers, articles: Articles) -> Html:
    """Return the passages themselves, folded away: each with its words in every article that has it."""
    if not passages:
        return NOTHING
    rows = [
        (
            text(f"{passage.kind.value}, {100 * passage.share:.0f}\u00a0%" if n == 0 else ""),
            _references([member], numbers),
            text(_words(member, span, articles)),
        )
        for passage in passages
        for n, (member, span) in enumerate(passage.members)
    ]
    title = f"{_number(len(passages), 'passage')} that several have"
    table = _table(("Equal", "In", "Words"), rows, class_="passages")
    return element("details", element("summary", text(title)), table, class_="copied")


def _words(member: Id, span: Span, articles: Articles) -> str:
    article = articles.get(member)
    return span.of(article.document.text) if article else f"{span.start}-{span.end}"
