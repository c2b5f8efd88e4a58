"""Which blocks of an HTML page are its text: what stands with the headline, in the order and the shape that it has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article
from newsparse.testing._prose import PROSE

TITLE = "The quay of the town is closed"
HEAD = f"<title>{TITLE}</title>"
NOTICE = "Our letter of the morning tells you what the day will bring, at six and free of charge."


def sentences(count: int, words: int = 12, what: str = "ship") -> list[str]:
    """Return sentences that are all different."""
    return [f"The {what} with number {i} {'lay at the quay ' * (words // 4)}on day {i}." for i in range(count)]


def read(body: str, head: str = HEAD) -> Article:
    return newsparse.parse(f"<html><head>{head}</head><body>{body}</body></html>", kind="html", plugins=())


def texts(article: Article) -> list[str]:
    return [block.text for block in article.body]


def paragraphs(lines: list[str], tag: str = "p") -> str:
    return "".join(f"<{tag}>{line}</{tag}>" for line in lines)


@given(
    count=st.integers(2, 6),
    outside=st.integers(1, 3),
    is_nested=st.booleans(),
    tag=st.sampled_from(("main", "article")),
    where=st.sampled_from(("above", "below", "both")),
)
def test_text_outside_the_element_with_the_headline_is_not_body(
    count: int, outside: int, tag: str, where: str, *, is_nested: bool
) -> None:
    body, other = sentences(count + 2 * outside), paragraphs(sentences(outside, what="cart"))
    text = f"<{tag}><h1>{TITLE}</h1>{paragraphs(body)}</{tag}>"
    text = f"<div>{text}</div>" if is_nested else text
    above, below = (f"<div>{other}</div>" if where in (side, "both") else "" for side in ("above", "below"))
    below = below.replace("cart", "lamp")

    assert texts(read(above + text + below)) == body


@pytest.mark.parametrize(("inside", "is_cut"), [(3, False), (5, True)])
def test_an_element_with_less_than_half_of_the_text_does_not_bound_it(inside: int, *, is_cut: bool) -> None:
    lines = sentences(8)
    article = read(f"<article><h1>{TITLE}</h1>{paragraphs(lines[:inside])}</article>{paragraphs(lines[inside:])}")

    assert texts(article) == (lines[:inside] if is_cut else lines)


@pytest.mark.parametrize("copies", [2, 3, 5])
def test_text_that_stands_several_times_stays_once(copies: int) -> None:
    body = sentences(5)
    copy = f"<article><h1>{TITLE}</h1>{paragraphs(body)}</article>"

    assert texts(read(f"<div>{copy}</div>" * copies)) == body


@pytest.mark.parametrize("outer", ["{}", "<div>{}</div>", "<div class='x-1'><div>{}</div></div>"])
def test_paragraphs_that_are_links_stay_among_others(outer: str) -> None:
    body = sentences(6, words=24)
    marked = [f"<a href='/{i}'>{line}</a>" if i in (1, 4) else line for i, line in enumerate(body)]
    article = read(f"<main><h1>{TITLE}</h1>{''.join(outer.format(f'<p>{line}</p>') for line in marked)}</main>")

    assert texts(article) == body


@pytest.mark.parametrize("item", ["<li><a href='/{0}'>{0}</a></li>", "<li><p><a href='/{0}'>{0}</a></p></li>"])
@pytest.mark.parametrize(("last", "is_text"), [(":", True), (".", False)])
def test_a_list_of_links_is_text_where_a_paragraph_announces_it(item: str, last: str, *, is_text: bool) -> None:
    names = ["North basin", "Cooper wharf", "Salt stairs"]
    lines = [*sentences(3), f"These berths remain open for ships of the county{last}"]
    article = read(
        f"<main><h1>{TITLE}</h1>{paragraphs(lines)}<ul>{''.join(item.format(name) for name in names)}</ul></main>"
    )

    assert texts(article) == [*lines, *(names if is_text else ())]


def test_entries_of_a_list_are_no_credits() -> None:
    lines, entries = sentences(3), ["Jan. 3-5: Tarn Boat Club, Harbour Hotel", "Jan. 7-9: Quay Corporation, Mill Hotel"]
    article = read(f"<main><h1>{TITLE}</h1>{paragraphs(lines)}<ul>{paragraphs(entries, 'li')}</ul></main>")

    assert texts(article) == [*lines, *entries]


@pytest.mark.parametrize("first", ["It took one night.", "Why?"])
def test_short_sentences_beside_paragraphs_are_text(first: str) -> None:
    body = [first, *sentences(4), "Nobody cheered."]

    assert texts(read(f"<div><h1>{TITLE}</h1>{paragraphs(body)}</div>")) == body


@pytest.mark.parametrize("tag", ["h2", "h4", "h6"])
@pytest.mark.parametrize(("count", "is_text"), [(2, False), (3, True)])
def test_headings_that_are_sentences_are_paragraphs(tag: str, count: int, *, is_text: bool) -> None:
    body = sentences(count, words=24)
    article = read(f"<h1>{TITLE}</h1><div>{paragraphs(body, tag)}</div>")

    assert texts(article) == (body if is_text else [])
    assert article.kind == ("article" if is_text else "other")


@pytest.mark.parametrize(("size", "is_text"), [(9, False), (10, True)])
def test_a_sentence_in_ideograms_has_fewer_code_points(size: int, *, is_text: bool) -> None:
    body = [f"{'港船橋山川'[i] * (size - 1)}。" for i in range(4)]
    article = read(f"<h1>港の船が帰る</h1><div>{'<br><br>'.join(body)}</div>", "<title>港の船が帰る</title>")

    assert texts(article) == (body if is_text else [])


def test_code_is_text_and_a_menu_of_languages_is_not() -> None:
    code = "<pre class='language-c'><code class='language-c'>int add(int x, int y) { return x + y; }</code></pre>"
    lines = sentences(4)
    menu = f"<div class='language-switcher'><p>{NOTICE}</p></div>"
    article = read(f"<main>{menu}<h1>{TITLE}</h1>{paragraphs(lines[:2])}{code}{paragraphs(lines[2:])}</main>")

    assert texts(article) == [*lines[:2], "int add(int x, int y) { return x + y; }", *lines[2:]]


def test_what_stands_for_readers_who_do_not_pay_is_not_text() -> None:
    lines = sentences(5)
    paid = f"<section subscriptions-section='content'>{paragraphs(lines[1:])}</section>"
    offer = f"<section subscriptions-section='content-not-granted'><p>{NOTICE}</p></section>"

    assert texts(read(f"<article><h1>{TITLE}</h1><p>{lines[0]}</p>{paid}{offer}</article>")) == lines


@pytest.mark.parametrize("language", sorted(PROSE))
def test_prose_of_each_language_is_text(language: str) -> None:
    lines = list(PROSE[language])

    assert texts(read(f"<main><h1>{TITLE}</h1>{paragraphs(lines)}</main>")) == lines


@pytest.mark.parametrize(("share", "is_text"), [(0, True), (1, False)])
def test_the_beginning_of_a_text_may_be_called_a_teaser(share: int, *, is_text: bool) -> None:
    lines, rest = sentences(3, words=24), sentences(6, words=24, what="barge")
    link = f"<h3><a href='/x'>{'Another story of the town ' * 2}</a></h3>" if share else ""
    article = read(
        f"<article><h1>{TITLE}</h1><div class='teaser-content'>{link}{paragraphs(lines)}</div>"
        f"<div class='remainder'>{paragraphs(rest)}</div></article>"
    )

    assert texts(article) == [*(lines if is_text else ()), *rest]


@pytest.mark.parametrize("place", ["above", "below"])
def test_a_banner_longer_than_the_article_is_none_of_it(place: str) -> None:
    lines = [f"{line} {line}" for line in sentences(2, words=24)]
    banner = "This site and its partners use cookies, and you may accept all of them or some. "
    asking = f"<div class='overlay'><p>{banner * 8}</p><p>{'You may object to what they do. ' * 8}</p></div>"
    page = f"<main><h1>{TITLE}</h1>{paragraphs(lines)}</main>"
    article = read(asking + page if place == "above" else page + asking)

    assert (article.kind, texts(article)) == ("article", lines)


@pytest.mark.parametrize(("words", "is_text"), [(12, False), (40, True)])
def test_the_beginning_above_the_named_container_is_text(words: int, *, is_text: bool) -> None:
    first = sentences(1, words=words)
    rest = sentences(8, words=32, what="barge")
    furniture = "<ul class='share'>" + "".join(f"<li><a href='#{i}'>Net {i}</a></li>" for i in range(6)) + "</ul>"
    article = read(
        f"<div><h1>{TITLE}</h1>{furniture}<main><div>{paragraphs(first)}</div>"
        f"<div class='story-body'>{paragraphs(rest)}</div></main></div>"
    )

    assert texts(article) == [*(first if is_text else ()), *rest]


def test_a_heading_right_above_the_text_is_of_it() -> None:
    lines = sentences(4)

    assert texts(read(f"<main><h1>{TITLE}</h1><div><h2>A night</h2>{paragraphs(lines)}</div></main>")) == [
        "A night",
        *lines,
    ]


@pytest.mark.parametrize("heading", ["Newsletter", "It looks as if you are using an ad blocker."])
@pytest.mark.parametrize(("size", "is_text"), [(12, True), (3, False)])
def test_a_box_is_what_its_heading_says(heading: str, size: int, *, is_text: bool) -> None:
    lines, inside = sentences(9), sentences(size, what="letter")
    box = f"<div class='b'><h3>{heading}</h3>{paragraphs(inside)}</div>"
    article = read(f"<article><h1>{TITLE}</h1>{paragraphs(lines[:3])}{box}{paragraphs(lines[3:])}</article>")

    assert (inside[0] in texts(article)) is is_text
    assert set(lines) <= set(article.body_text.split("\n\n"))


@pytest.mark.parametrize("meta", ["<div>3 May 2020</div>", "<div class='byline'>By Jana Tarnow</div>"])
@pytest.mark.parametrize(("count", "is_cut"), [(1, True), (3, True), (4, False)])
def test_an_article_below_another_headline_is_another(meta: str, count: int, *, is_cut: bool) -> None:
    lines, others = sentences(12, words=24), [sentences(1, words=24, what=f"cart {i}") for i in range(count)]
    boxes = "".join(f"<div>{meta}<h3>Another day {i}</h3>{paragraphs(other)}</div>" for i, other in enumerate(others))
    article = read(f"<article><h1>{TITLE}</h1>{paragraphs(lines)}{boxes}</article>")

    assert (texts(article) == lines) is is_cut


def test_a_line_of_date_name_and_time_of_reading_is_no_text() -> None:
    lines = sentences(4)
    meta = "<div><span>3 May 2020</span> <span>Jana Tarnow</span> <span>3 min read</span></div>"
    article = read(f"<article><h1>{TITLE}</h1>{meta}{paragraphs(lines)}</article>")

    assert texts(article) == lines
    assert article.published is not None
    assert article.published.iso == "2020-05-03"


def test_the_link_to_an_embedded_post_is_no_text() -> None:
    lines = sentences(4)
    link = "<a href='https://p.example'>A post shared by Tarn Boats (@tarnboats)</a>"
    post = f"<blockquote><p>{link} in May</p></blockquote>"
    article = read(f"<article><h1>{TITLE}</h1>{paragraphs(lines[:2])}{post}{paragraphs(lines[2:])}</article>")

    assert texts(article) == lines


@pytest.mark.parametrize(("count", "kind"), [(3, "other"), (8, "index")])
def test_many_linked_headings_make_an_index(count: int, kind: str) -> None:
    cards = [
        f"<div><h2><a href='/{i}'>What we saw {i}</a></h2><p>Day {i} was good to us.</p></div>" for i in range(count)
    ]

    assert read(f"<main>{''.join(cards)}</main>", "<title>Town</title>").kind == kind


SHORT = {
    "en": "The council put off the vote on the new tram line until the autumn, since it had no majority for it",
    "fr": "Le conseil a repoussé à l’automne le vote sur la nouvelle ligne de tramway, faute de majorité dans la salle",
    "de": "Der Rat hat die Abstimmung über die neue Straßenbahn auf den Herbst verschoben, weil die Mehrheit fehlte",
    "es": "El consejo aplazó hasta el otoño la votación sobre la nueva línea de tranvía, por falta de mayoría en sala",
    "pl": "Rada odłożyła do jesieni głosowanie nad nową linią tramwajową, ponieważ w sali zabrakło większości głosów",
    "ru": "Совет отложил до осени голосование по новой линии трамвая, так как в зале не было большинства голосов",
    "ja": "市議会は、賛成する議員が過半数に届かなかったため、新しい路面電車の路線についての採決を秋まで延期した",
    "ar": "أجل مجلس المدينة التصويت على خط الترام الجديد إلى الخريف لأنه لم تكن هناك أغلبية كافية في القاعة",
}


@pytest.mark.parametrize("end", ["", "."])
@pytest.mark.parametrize("scraps", range(0, 12, 3))
@pytest.mark.parametrize("language", SHORT)
def test_a_short_article_below_its_headline_is_text(language: str, scraps: int, end: str) -> None:
    title, text = "The vote on the tram is put off", f"{SHORT[language]}{end}"
    meta = "".join(f"<li>Topic {i}</li>" for i in range(scraps))
    source = (
        f"<html><head><title>{title}</title></head><body><div class='head'><h1>{title}</h1><div class='meta'>"
        f"<ul>{meta}</ul></div></div><section><p>{text}</p></section></body></html>"
    )

    assert newsparse.parse(source, kind="html", plugins=()).body_text == text


@pytest.mark.parametrize(("end", "is_text"), [("It reopens on Monday.", True), ("Back to the index", False)])
def test_a_short_sentence_that_breaks_part_from_the_text_is_its_end(end: str, *, is_text: bool) -> None:
    long = "The bridge over the river stays closed until the end of the month, the council of the town said on Monday."
    inside = "<br><br>".join((long, long.replace("bridge", "tunnel"), end))
    page = f"<h1>Bridge closed</h1><div>{inside}</div><p><a href='/x'>More news</a></p>"

    article = newsparse.parse(page, plugins=(), times=False, quotes=False, events=False)

    assert (end in article.body_text) is is_text
