"""What the labels and fields of HTML pages rest on, an example each."""

import datetime as dt

import pytest

import newsparse
from newsparse import Article, Class, Label, Layout, Prop, Rule, Site, SiteError, Tag, Within
from newsparse.testing import parse_with
from newsparse.testing._prose import PROSE
from tests.support.ends import within

A, B = (f"{sentence} {sentence}" for sentence in PROSE["en"][:2])
URL = "https://www.post.example/city/a"


def read(body: str, head: str = "", url: str = URL) -> Article:
    return newsparse.parse(f"<html><head>{head}</head><body>{body}</body></html>", url=url, kind="html", plugins=())


def labels(article: Article) -> list[str]:
    return [block.label.value for block in article.blocks]


def test_parts_of_the_text_are_told_apart() -> None:
    body = "<article><h1>A headline of some words</h1><div class='entry-content'>"
    body += f"<p>{A}</p><h2>What comes now</h2><p>{B}</p>"
    body += f"<ul><li>{B}1</li></ul><blockquote><p>{A}2</p></blockquote>"
    body += f"<table><tr><td>{B}3</td></tr></table></div></article>"

    assert labels(read(body)) == ["title", "paragraph", "heading", "paragraph", "list_item", "blockquote", "table"]


def test_furniture_is_named_after_its_elements() -> None:
    body = f"<nav><p>Home and more words here</p></nav><main><p>{A}</p><p>{B}</p>"
    body += f"<div class='newsletter-box'><p>{A}!</p></div></main>"
    body += f"<section id='comments'><p>{B}!</p></section><footer><p>Imprint of the house</p></footer>"
    article = read(body)

    assert labels(article) == ["navigation", "paragraph", "paragraph", "promo", "comment", "footer"]
    assert article.blocks[3].reason is not None
    assert "newsletter" in article.blocks[3].reason.rule


def test_a_name_around_all_the_text_means_something_else() -> None:
    assert labels(read(f"<div class='sidebar-left newsletter'><p>{A}</p><p>{B}</p></div>")) == ["paragraph"] * 2


@pytest.mark.parametrize(("name", "label"), [("rounded overflow-hidden", "paragraph"), ("c hidden", "other")])
def test_how_a_box_is_cut_off_says_nothing_of_what_is_in_it(name: str, label: str) -> None:
    assert labels(
        read(f"<main><p>{A}</p><p>{B}</p><p>{A} {B}</p><div class='{name}'><span>{A} Too.</span></div></main>")
    ) == [
        *["paragraph"] * 3,
        label,
    ]


@pytest.mark.parametrize(
    ("name", "inside", "label"),
    [
        ("w-embed", f"<p>{A} {B} Too.</p>", "paragraph"),
        ("callout", f"<p>{A} {B} Too.</p>", "paragraph"),
        ("w-embed", "<p>The player needs a newer browser than this one.</p>", "other"),
        ("callout", f"<p>{A} <a href='/l'>Take our letter of the week, and of the month</a></p>", "promo"),
        ("popup", f"<p>{A} {B} Too.</p>", "other"),
    ],
)
def test_a_paragraph_without_links_is_text_in_a_box_for_what_is_embedded(name: str, inside: str, label: str) -> None:
    body = f"<main><p>{A}</p><p>{B}</p><p>{A} {B}</p><div class='{name}'>{inside}</div><p>{B} {A}</p></main>"

    assert labels(read(body))[3] == label


@pytest.mark.parametrize(("size", "label"), [(299, "paywall"), (301, "paragraph")])
def test_a_box_named_for_a_paywall_that_holds_paragraphs_is_the_text_behind_it(size: int, label: str) -> None:
    gated = f"{'The council put off the vote. ' * 20}"[: size - 1] + "."
    free = "".join(f"<p>{A} {B} {n}.</p>" for n in range(4))

    assert labels(read(f"<main>{free}<div class='paywall'><p>{gated}</p></div></main>"))[-1] == label


@pytest.mark.parametrize(
    ("paragraph", "label"),
    [
        ("Czytaj też: <a href='/b'>Czy miasto kupi nowe tramwaje?</a>", "related_link"),
        ("Czytaj też: <a href='/b'>Miasto kupi nowe tramwaje</a>", "related_link"),
        ("She said: <a href='/b'>Nobody knows why it was so</a>.", "paragraph"),
        ("Those whom the mayor met said: <a href='/b'>Nobody knows?</a>", "paragraph"),
    ],
)
def test_what_ends_an_announced_link_is_a_part_of_its_headline(paragraph: str, label: str) -> None:
    assert labels(read(f"<main><p>{A}</p><p>{B}</p><p>{paragraph}</p><p>{A} {B}</p></main>"))[2] == label


def test_a_linked_headline_makes_a_teaser() -> None:
    body = f"<main><p>{A}</p><p>{B}</p>"
    body += "<div><h3><a href='/x'>Another story of the town</a></h3><p>Its first words.</p></div></main>"

    assert labels(read(body))[-2:] == ["related_teaser", "related_teaser"]


@pytest.mark.parametrize("words", [10, 25, 60])
@pytest.mark.parametrize("count", [3, 6, 11])
def test_a_page_of_cards_alone_ends_and_is_its_cards(count: int, words: int) -> None:
    cards = [
        f"<div><h3><a href='/{i}'>A headline with number {i} of the town</a></h3><p>{i} {'word ' * words}.</p></div>"
        for i in range(count)
    ]
    with within(seconds=2):
        article = read("".join(cards))

    assert all(f"{i} word" in article.body_text for i in range(count))


def test_a_standfirst_above_the_text_is_the_lede() -> None:
    head = "<meta property='og:title' content='A headline of some words'>"
    body = f"<h1>A headline of some words</h1><p class='standfirst'>{B}</p><div class='byline'>By Jan Beispiel</div>"

    assert labels(read(f"{body}<div class='article-body'><p>{A}</p><p>{A} More.</p></div>", head))[:3] == [
        "title",
        "lede",
        "byline",
    ]


def test_captions_are_figures_with_their_picture() -> None:
    body = f"<main><p>{A}</p><figure><img src='/p.jpg' alt='Ships'>"
    body += f"<figcaption>The harbour in May</figcaption></figure><p>{B}</p></main>"
    article = read(body)

    assert article.body_text == f"{A}\n\n{B}"
    assert [(figure.caption, figure.url, figure.alt) for figure in article.figures] == [
        ("The harbour in May", "https://www.post.example/p.jpg", "Ships")
    ]


def test_links_of_the_text_have_their_targets() -> None:
    article = read(
        f"<main><p>{A} <a href='/b'>the second part</a>.</p><p><a href='javascript:x()'>no</a> {B}</p></main>"
    )

    assert [(link.span.of(article.document.text), link.target) for link in article.links] == [
        ("the second part", "https://www.post.example/b")
    ]


@pytest.mark.parametrize(
    "title",
    [
        "A vote on the tram | The Post",
        "A vote on the tram - The Post",
        "The Post: A vote on the tram",
        "A vote on the tram",
    ],
)
def test_the_name_of_the_site_is_no_part_of_the_title(title: str) -> None:
    head = f"<title>{title}</title><meta property='og:site_name' content='The Post'>"

    assert read(f"<main><p>{A}</p></main>", head).title == "A vote on the tram"


def test_authors_are_named_once_and_without_the_site() -> None:
    head = "<meta property='og:site_name' content='The Post'>"
    head += "<meta name='author' content='By Maria Muster and Jan Beispiel'>"
    head += '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"The Post"}}</script>'

    assert [author.name for author in read(f"<main><p>{A}</p></main>", head).authors] == [
        "Maria Muster",
        "Jan Beispiel",
    ]


def test_broken_linked_data_is_read() -> None:
    head = '<script type="application/ld+json"><!-- {"@type":"NewsArticle","headline":"A\nvote",} --></script>'

    assert read(f"<main><p>{A}</p></main>", head).title == "A vote"


def test_dates_keep_their_zone_and_all_candidates_are_evidence() -> None:
    head = "<meta property='article:published_time' content='2024-06-19T07:41:49+02:00'>"
    article = read(f"<main><p>{A}</p></main>", head, url="https://www.post.example/2024/06/18/a")

    assert article.published is not None
    assert article.published.iso == "2024-06-19T07:41:49+02:00"
    assert [one.source for one in article.evidence_for("published")] == ["meta.article:published_time", "url"]


def test_a_consent_wall_has_no_body() -> None:
    text = "We and our partners use cookies to store and access personal data on your device for ads and content."
    article = read(f"<div><h1>Before you go on</h1><p>{text}</p><p>{text} Accept all cookies to continue.</p></div>")

    assert article.kind == "wall"
    assert article.body == ()


def test_a_bot_challenge_has_no_body() -> None:
    article = read(
        "<h1>Just a moment...</h1><p>The site checks the security of your connection.</p>",
        "<title>Just a moment...</title>",
    )

    assert (article.kind, article.body) == ("wall", ())


def test_a_page_without_visible_text_still_has_its_fields() -> None:
    article = read("<div id='app'></div>", "<title>A vote on the tram</title>")

    assert (article.title, article.body) == ("A vote on the tram", ())
    assert Article.from_json(article.to_json()) == article


OLD = Layout(
    "old", signs=(Class("o-text"),), rules=(Rule(Label.NOTE, when=[Class("o-note")]),), until=dt.date(2022, 1, 1)
)
NEW = Layout(
    "new", signs=(Within(Prop("data-qa", "Text")),), rules=(Rule(Label.NOTE, when=[Tag("p") & Within(Class("note"))]),)
)
POST = Site(name="The Post", domains=("post.example",), layouts=(OLD, NEW), prefer={"title": ("meta.twitter:title",)})


def post(body: str, head: str = "") -> Article:
    return parse_with(POST, html=f"<html><head>{head}</head><body>{body}</body></html>", url=URL)


def test_the_layout_that_a_page_shows_labels_it() -> None:
    article = post(f"<div data-qa='Text'><p>{A}</p><p>{B}</p><div class='note'><p>{A} Corrected.</p></div></div>")

    assert labels(article) == ["paragraph", "paragraph", "note"]
    assert {sighting.layout for sighting in article.sightings} == {"new"}


def test_a_page_of_no_known_layout_is_labelled_without_and_says_so() -> None:
    article = post(f"<main><p>{A}</p><p>{B}</p></main>")

    assert labels(article) == ["paragraph", "paragraph"]
    assert [problem.kind for problem in article.problems] == ["site"]


def test_preferred_sources_come_first() -> None:
    head = "<meta property='og:title' content='One title'><meta name='twitter:title' content='Another title'>"

    assert post(f"<div data-qa='Text'><p>{A}</p><p>{B}</p></div>", head).title == "Another title"


@pytest.mark.parametrize(
    "make",
    [
        lambda: Tag("DIV"),
        lambda: Class("two words"),
        lambda: Prop("class", "x"),
        lambda: Within(Rule),  # type: ignore[arg-type]
        lambda: Layout("x", signs=(), rules=()),
        lambda: Site(name="x", domains=("x.example",), prefer={"language": ("meta.x",)}),
    ],
)
def test_conditions_that_could_never_hold_are_refused(make: object) -> None:
    with pytest.raises(SiteError):
        make()  # type: ignore[operator]


def test_conditions_on_elements_never_hold_on_flat_text() -> None:
    site = Site(name="The Post", domains=("post.example",), rules=(Rule(Label.PROMO, when=[Within(Tag("p"))]),))

    assert "promo" not in labels(parse_with(site, text=f"{A}\n\n{B}", url=URL))


@pytest.mark.parametrize("box", ["div role='dialog'", "div role='alertdialog'", "dialog open", "section role='dialog'"])
@pytest.mark.parametrize("is_asking", [True, False])
def test_all_of_a_dialog_that_asks_for_consent_is_a_banner(box: str, *, is_asking: bool) -> None:
    text = "".join(f"<p>{sentence} {sentence}</p>" for sentence in PROSE["en"][:3])
    asking = "This site and its partners use cookies. Please give your consent to it."
    words = asking if is_asking else "You can win a voyage with the ferry of the town."
    tag = box.split(maxsplit=1)[0]
    dialog = f"<{box}><h2>Your privacy</h2><p>{words}</p><button>Agree</button><button>Not now</button></{tag}>"
    page = f"<title>The quay is closed</title><article><h1>The quay is closed</h1>{text}</article>{dialog}"
    blocks = newsparse.parse(page, kind="html", plugins=()).blocks[-3:]

    assert {block.label for block in blocks} == ({Label.CONSENT_BANNER} if is_asking else {Label.OTHER})
