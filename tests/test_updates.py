"""The entries of live blogs: those that JSON-LD lists, else the parts of the text with a time of their own."""

import datetime as dt
import json
from itertools import pairwise
from typing import Any

import pytest

import newsparse
from newsparse import Article

ENTRIES = (
    ("The bridge is open again", "10:40", "Since this morning trams and bicycles cross the river again on both lanes."),
    (
        "First tram on the bridge",
        "09:15",
        "The first tram of the day reached the other bank with only its driver.",
    ),
    (
        "Barriers are taken away",
        "08:05",
        "Workers carried the last barriers to the depot while most people slept.",
    ),
)


def page(told: object = None, *, kind: str = "LiveBlogPosting", attribute: str = "datetime") -> str:
    shown = "".join(
        f'<div class="post"><p class="post-info"><time {attribute}="2024-06-19T{time}">{time}</time></p>'
        f"<h2>{title}</h2><p>{text}</p><p>At {time} the council had not met yet; it meets in the evening.</p></div>"
        for title, time, text in ENTRIES
    )
    node = {"@type": kind, "headline": "The bridge, live", "datePublished": "2024-06-19T07:00:00+02:00"}
    script = json.dumps(node if told is None else node | {"liveBlogUpdate": told})
    return (
        f'<title>The bridge, live</title><script type="application/ld+json">{script}</script>'
        "<article><h1>The bridge, live</h1>"
        "<p>The bridge over the river opens today after a year of repairs, and we tell how it goes.</p>"
        f"<section>{shown}</section></article>"
    )


def parse(source: str) -> Article:
    return newsparse.parse(source, kind="html", plugins=())


def declared(zone: str = "+02:00") -> list[dict[str, Any]]:
    return [
        {"@type": "BlogPosting", "headline": title, "datePublished": f"2024-06-19T{time}:00{zone}", "articleBody": text}
        for title, time, text in ENTRIES
    ]


def words(article: Article) -> list[str]:
    return [article.document.of(update.span) if update.span else "" for update in article.updates]


def test_declared_entries_are_found_on_the_page() -> None:
    article = parse(page(declared()))

    assert article.kind == "live_blog"
    assert [update.title for update in article.updates] == [title for title, _, _ in ENTRIES]
    assert [update.published and update.published.iso for update in article.updates] == [
        f"2024-06-19T{time}:00+02:00" for _, time, _ in ENTRIES
    ]
    for (title, time, text), entry in zip(ENTRIES, words(article), strict=True):
        assert entry.startswith(time)
        assert title in entry
        assert text in entry
        assert entry.endswith("it meets in the evening.")


def test_an_entry_without_a_title_is_found_by_its_text() -> None:
    told = [{**one, "headline": ""} for one in declared()]

    assert all(text in entry for (_, _, text), entry in zip(ENTRIES, words(parse(page(told))), strict=True))


def test_an_entry_that_is_not_shown_is_kept_without_a_place() -> None:
    older = {"headline": "A year of repairs begins", "datePublished": "2023-06-19T08:00:00+02:00"}
    updates = parse(page([older, *declared()])).updates

    assert [update.span is None for update in updates] == [False, False, False, True]
    assert updates[-1].title == "A year of repairs begins"


@pytest.mark.parametrize("attribute", ["datetime", "data-time"])
def test_without_a_list_the_times_of_the_text_make_entries(attribute: str) -> None:
    article = parse(page(attribute=attribute))

    assert [update.title for update in article.updates] == [title for title, _, _ in ENTRIES]
    assert [update.published and update.published.iso for update in article.updates] == [
        f"2024-06-19T{time}:00" for _, time, _ in ENTRIES
    ]
    assert {one.source for one in article.evidence_for("updates")} == {"time"}


def test_entries_beside_each_other_end_where_the_next_begins() -> None:
    flat = page(declared()).replace('<div class="post">', "").replace("</div>", "")
    article = parse(flat)

    assert [text in entry for (_, _, text), entry in zip(ENTRIES, words(article), strict=True)] == [True] * 3
    assert not any(ENTRIES[1][2] in entry for entry in (words(article)[0], words(article)[2]))


def test_entries_do_not_overlap() -> None:
    spans = [update.span for update in parse(page(declared())).updates if update.span]

    assert all(one.end <= other.start for one, other in pairwise(spans))


def test_an_article_has_no_entries() -> None:
    article = parse(page(declared(), kind="NewsArticle"))

    assert article.kind == "article"
    assert article.updates == ()


@pytest.mark.parametrize("told", [{}, [], [None, 5, "x"], [{"headline": {"a": 1}, "datePublished": ["x"]}], "x", 7])
def test_broken_lists_cost_nothing_but_themselves(told: object) -> None:
    article = parse(page(told))

    assert article.title == "The bridge, live"
    assert len(article.updates) == len(ENTRIES)
    assert Article.from_json(article.to_json()) == article


@pytest.mark.parametrize("minutes", [1, 5, 59])
def test_a_time_ago_is_counted_back_from_the_capture(minutes: int) -> None:
    captured = dt.datetime(2024, 6, 19, 12, 0, tzinfo=dt.UTC)
    source = page()
    for _, time, _ in ENTRIES:
        source = source.replace(f'<time datetime="2024-06-19T{time}">{time}<', f"<time>{minutes} minutes ago<")
    article = newsparse.parse(source, kind="html", plugins=(), language="en", captured_at=captured)

    found = [update.published for update in article.updates]
    assert len(found) == len(ENTRIES)
    assert {moment.iso[:16] for moment in found if moment} == {f"2024-06-19T11:{60 - minutes:02}"}


def live(name: str, count: int, tag: str = "article") -> Article:
    """Read a page whose entries stand below a paragraph, in a box of that name."""
    text = "The bridge was opened at noon by the mayor, and many people of the town walked over it to the market."
    entries = "".join(
        f'<{tag}><time datetime="2024-06-19T1{n}:00">1{n}:00</time><p>{text} ({n})</p></{tag}>' for n in range(count)
    )
    return parse(f"<title>The bridge</title><h1>The bridge</h1><p>{text}</p><div class='{name}'>{entries}</div>")


@pytest.mark.parametrize("name", ["live", "box live", "live-feed", "LIVE_updates", "liveblog", "c-live-ticker"])
def test_entries_in_a_box_that_is_called_live_are_found(name: str) -> None:
    assert [update.published and update.published.iso[11:16] for update in live(name, 3).updates] == [
        "10:00",
        "11:00",
        "12:00",
    ]


@pytest.mark.parametrize(
    ("name", "count", "tag"),
    [("live", 2, "article"), ("live", 3, "div"), ("alive", 3, "article"), ("news", 3, "article")],
)
def test_a_name_alone_makes_no_live_blog(name: str, count: int, tag: str) -> None:
    assert live(name, count, tag).updates == ()


def test_a_live_box_beside_a_longer_article_makes_no_live_blog() -> None:
    text = "The council put off the vote on the new tram line on Tuesday, and nobody in the hall knew until when."
    entries = "".join(f"<article><time>1{n}:00</time><p>{text} ({n})</p></article>" for n in range(3))
    more = "".join(f"<p>{text} {n}</p>" for n in range(5))
    source = f"<title>The tram</title><h1>The tram</h1>{more}<div class='live'>{entries}</div>"

    assert parse(source).updates == ()
