"""Who may read a page, by its own words, and what kind of page it is where no address says so."""

import datetime as dt

import pytest

import newsparse
from newsparse import Article
from newsparse.languages.many.access_words import LOCKED, METERED
from newsparse.testing._prose import PROSE
from newsparse.text.fold import fold

A, B, C = (f"{sentence} {sentence}" for sentence in PROSE["en"][:3])
TITLE = "The quay of the town is closed"


def read(
    inside: str, after: str = "", text: str = f"<p>{A}</p>", url: str | None = "https://post.example/a"
) -> Article:
    page = f"<title>{TITLE}</title><main><article><h1>{TITLE}</h1>{text}{inside}</article></main>{after}"
    return newsparse.parse(page, url=url, kind="html", plugins=(), times=False, quotes=False, events=False)


@pytest.mark.parametrize("words", LOCKED)
def test_words_below_a_short_text_say_that_it_is_locked(words: str) -> None:
    offer = f"<div><p>{words[0].upper()}{words[1:]}. It costs one crown.</p></div>"

    assert read(offer).access == "locked"
    assert read("", after=offer).access is None  # furniture of the site
    assert (
        read(
            offer, text=f"<p>{A}</p>" + "".join(f"<p>{line} {i} {line}</p>" for i in range(8) for line in (A, B))
        ).access
        is None
    )


@pytest.mark.parametrize("words", METERED)
def test_words_beside_a_text_say_that_it_is_metered(words: str) -> None:
    assert read(f"<p>You have 2 {words}</p>").access == "metered"


@pytest.mark.parametrize("words", [*LOCKED, *METERED])
def test_the_words_are_folded_as_lines_are(words: str) -> None:
    assert words == fold(words)


@pytest.mark.parametrize(
    "offer", ["Subscribe to our newsletter", "Subscribe to read more stories like this.", "Log in"]
)
def test_an_offer_of_the_site_locks_nothing(offer: str) -> None:
    assert read(f"<p>{offer}</p>", after=f"<footer>{offer}</footer>").access is None


@pytest.mark.parametrize(("below", "is_long"), [(7, False), (8, True)])
def test_words_far_below_the_text_say_nothing_of_it(below: int, *, is_long: bool) -> None:
    links = "".join(f"<div><a href='/{i}'>Another story {i}</a></div>" for i in range(below - 1))
    offer = "<p>This article is for subscribers only.</p>"

    assert read(f"{links}{offer}").access == (None if is_long else "locked")


CARDS = "".join(
    f"<div><a href='/x{i}'><h3>Another story number {i} of the port</h3></a><p>It goes on.</p></div>" for i in range(14)
)


@pytest.mark.parametrize("url", [None, "https://post.example/2024/05/06/quay-of-the-town-closed"])
def test_an_article_among_cards_is_one_with_and_without_its_address(url: str | None) -> None:
    assert read("", f"<section>{CARDS}</section>", f"<p>{A}</p><p>{B}</p><p>{C}</p>", url).kind == "article"


@pytest.mark.parametrize("url", [None, "https://post.example/harbour/"])
def test_cards_without_a_text_are_an_index(url: str | None) -> None:
    page = f"<title>Harbour</title><main><h1>Harbour</h1>{CARDS}</main>"

    assert newsparse.parse(page, url=url, kind="html", plugins=()).kind == "index"


def test_entries_of_a_live_blog_may_say_how_long_ago_they_were_written() -> None:
    entries = "".join(
        f"<div class='entry'><span>{i + 1} minutes ago</span><h3>Entry number {i} of the day</h3><p>{words}</p></div>"
        for i, words in enumerate((A, B, C))
    )
    head = '<script type="application/ld+json">{"@type": "LiveBlogPosting"}</script>'
    page = f"<title>{TITLE}</title>{head}<main><h1>{TITLE}</h1><div>{entries}</div></main>"
    saved = dt.datetime(2024, 5, 6, 12, tzinfo=dt.UTC)
    article = newsparse.parse(page, kind="html", plugins=(), captured_at=saved)

    assert article.kind == "live_blog"
    assert [update.published.iso[11:16] for update in article.updates if update.published] == [
        "11:59",
        "11:58",
        "11:57",
    ]
    assert [update.title for update in article.updates] == [f"Entry number {i} of the day" for i in range(3)]


def test_a_hungarian_text_is_not_portuguese() -> None:
    text = (
        "A kikötői tanács kedd este úgy döntött, hogy bezárja a régi rakpartot, és ezzel véget vet a kétéves vitának."
    )

    assert newsparse.parse(text, plugins=()).language == "hu"


@pytest.mark.parametrize(
    "box", ["div class='liveblog'", "section class='c-live-blog wide'", "amp-live-list", "div class='story'"]
)
@pytest.mark.parametrize("count", [2, 3])
def test_a_box_for_entries_of_a_live_blog_shows_one(box: str, count: int) -> None:
    entries = "".join(
        f"<div><time datetime='2024-05-06T1{i}:00:00Z'>1{i}:00</time><p>{words}</p></div>"
        for i, words in enumerate((A, B, C)[:count])
    )
    page = f"<title>{TITLE}</title><main><h1>{TITLE}</h1><{box}>{entries}</{box.split(maxsplit=1)[0]}></main>"
    article = newsparse.parse(page, kind="html", plugins=())
    is_live = "live" in box and count == 3

    assert article.kind == ("live_blog" if is_live else "article")
    assert len(article.updates) == (count if is_live else 0)
