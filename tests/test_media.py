"""Pictures and videos in every form in which pages have them, those that JSON-LD declares, and their terms of use."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Figure
from newsparse.gazetteers.players import PLAYER_ELEMENTS
from newsparse.testing._prose import PROSE

A, B = (f"{sentence} {sentence}" for sentence in PROSE["en"][:2])
TITLE = "The quay of the town is closed"
FILM = "https://www.youtube.com/embed/qA1"
TERMS = "https://terms.example/by/4.0"


def read(body: str = "", head: str = "", above: str = "") -> Article:
    text = f"<article>{above}<h1>{TITLE}</h1><p>{A}</p>{body}<p>{B}</p>"
    page = f"<html><head><title>{TITLE}</title>{head}</head><body>{text}"
    return newsparse.parse(
        f"{page}</article></body></html>", url="https://post.example/video/a", kind="html", plugins=()
    )


def linked_data(*data: object) -> str:
    return "".join(f"<script type='application/ld+json'>{json.dumps(one)}</script>" for one in data)


def film(**said: object) -> dict[str, object]:
    return {"@type": "VideoObject", "name": "The quay falls", "embedUrl": FILM, **said}


def facts(figure: Figure) -> tuple[str, str | None, str | None, str | None]:
    return figure.kind, figure.provider, figure.url, figure.caption


FILM_FACTS = ("video", "YouTube", FILM, "The quay falls")

PLAYERS = {
    "a frame in a paragraph": f"<p><iframe src='{FILM}'></iframe></p>",
    "a frame between paragraphs": f"<iframe src='{FILM}'></iframe>",
    "a lazy frame": f"<div><iframe src='about:blank' data-src='{FILM}'></iframe></div>",
    "a frame of AMP": f"<amp-iframe src='{FILM}'></amp-iframe>",
    "a frame without script": f"<div class='rll'><noscript><iframe src='{FILM}'></iframe></noscript></div>",
    "a frame in both forms": f"<p><iframe data-src='{FILM}'></iframe>"
    f"<noscript><iframe src='{FILM}'></iframe></noscript></p>",
    "an embedded object": f"<object data='{FILM}'><p>Nothing to see</p></object>",
    "an embed": f"<embed src='{FILM}'>",
}


@pytest.mark.parametrize("form", PLAYERS)
@pytest.mark.parametrize("above", [False, True])
def test_a_player_of_the_text_is_a_video(form: str, *, above: bool) -> None:
    article = read(above=PLAYERS[form]) if above else read(PLAYERS[form])

    assert [facts(figure)[:3] for figure in article.figures] == [FILM_FACTS[:3]]
    assert article.body_text == f"{A}\n\n{B}"


@pytest.mark.parametrize("tag", PLAYER_ELEMENTS)
def test_an_element_of_a_service_is_its_player(tag: str) -> None:
    names = [part.partition("}")[0] for part in PLAYER_ELEMENTS[tag].split("{")[1:]]
    attributes = " ".join(f"{name}='x{i}'" for i, name in enumerate(names))
    (figure,) = read(f"<{tag} {attributes}></{tag}>").figures

    assert (figure.kind, figure.url) == (
        "video",
        PLAYER_ELEMENTS[tag].format_map({n: f"x{i}" for i, n in enumerate(names)}),
    )
    assert figure.provider
    assert read(f"<{tag} {attributes.replace('x0', 'x 0/')}></{tag}>").figures == ()


@pytest.mark.parametrize(
    ("address", "is_player"),
    [
        ("https://station.example/embed/video/12", True),
        ("https://video.station.example/e/12", True),
        ("https://station.example/videos/12", True),
        ("https://station.example/videogames/12", False),
        ("https://maps.example/embed?video=1", False),
        ("https://ads.example/frame", False),
        ("", False),
    ],
)
def test_a_frame_of_an_unknown_service_is_a_player_by_its_address(address: str, *, is_player: bool) -> None:
    assert [facts(f)[:3] for f in read(f"<iframe src='{address}'></iframe>").figures] == (
        [("video", None, address)] if is_player else []
    )


@pytest.mark.parametrize("box", ["aside", "nav", "footer", "div class='related-videos'", "div class='newsletter'"])
def test_players_and_pictures_of_other_boxes_are_not_of_the_text(box: str) -> None:
    inside = f"<iframe src='{FILM}'></iframe><figure><img src='/q.jpg'></figure>"

    assert read(f"<{box}>{inside}</{box.split(maxsplit=1)[0]}>").figures == ()


@pytest.mark.parametrize(
    "film", ["<video src='/q.mp4'></video>", "<video poster='/p.jpg'><source src='/q.mp4'></video>"]
)
@pytest.mark.parametrize("caption", [None, "The quay at dawn"])
def test_a_film_has_its_file_not_its_poster(film: str, caption: str | None) -> None:
    (figure,) = read(f"<figure>{film}<figcaption>{caption}</figcaption></figure>" if caption else film).figures

    assert facts(figure) == ("video", None, "https://post.example/q.mp4", caption)


SETS = {
    "srcset": "<img srcset='/s.jpg 320w, /l.jpg 1280w'>",
    "srcset beside a source": "<img src='/s.jpg' srcset='/m.jpg 640w, /l.jpg 1280w'>",
    "lazy srcset": "<img src='data:image/gif;base64,R0' data-srcset='/s.jpg 1x, /l.jpg 2x'>",
    "picture": "<picture><source srcset='/m.jpg 640w, /l.jpg 1280w'><img src='/s.jpg'></picture>",
    "lazy picture": "<picture><source data-srcset='/m.jpg 640w, /l.jpg 1280w'><img src='/blank.gif'></picture>",
    "stand-in in a set": "<img srcset='data:image/gif;base64,R0 9999w' data-srcset='/s.jpg 320w, /l.jpg 1280w'>",
    "link to the large one": "<a href='/l.jpg'><img src='/l.jpg'></a>",
}


@pytest.mark.parametrize("form", SETS)
@pytest.mark.parametrize("box", ["figure", "p", "div", "li"])
def test_a_picture_has_its_largest_file(form: str, box: str) -> None:
    body = f"<{box}>{SETS[form]}</{box}>"
    found = read(f"<ul>{body}</ul>" if box == "li" else body).figures

    assert [figure.url for figure in found] == ["https://post.example/l.jpg"]


@pytest.mark.parametrize(
    ("picture", "is_of_text"),
    [
        ("<p><img src='/q.jpg'></p>", True),
        ("<p><a href='/b'><img src='/q.jpg'></a></p>", False),  # a teaser
        ("<p><img src='/q.jpg' width='99' height='400'></p>", False),  # an icon
        ("<p><img src='/q.jpg' width='100' height='400'></p>", True),
        (f"<p><img src='/q.jpg' width='400'>{A} {B}</p>", True),
        (f"<p><img src='/q.jpg'>{A} {B}</p>", False),  # a sign in a line
        ("<div class='author-box'><img src='/q.jpg'></div>", False),
        ("<ul><li><img src='/q.jpg'>Another story</li></ul>", False),
    ],
)
def test_pictures_without_a_figure_are_of_the_text_where_they_stand_as_paragraphs_do(
    picture: str, *, is_of_text: bool
) -> None:
    assert len(read(picture).figures) == is_of_text


def test_a_caption_that_stands_twice_is_one_figure() -> None:
    one = "<figure><img src='/q.jpg'><figcaption>The quay at dawn</figcaption></figure>"
    other = "<figure><img src='/r.jpg'><figcaption>The quay at noon</figcaption></figure>"

    captions = [figure.caption for figure in read(one + other + one).figures]

    assert captions == ["The quay at dawn", "The quay at noon"]


@pytest.mark.parametrize("words", ["Play video", "Video abspielen", "Lire la vidéo", "Open image in gallery"])
def test_the_words_of_a_button_are_no_caption(words: str) -> None:
    (figure,) = read(f"<figure><img src='/q.jpg'><figcaption>{words}</figcaption></figure>").figures

    assert figure.caption is None


DECLARED: dict[str, list[dict[str, object]]] = {
    "alone": [film()],
    "in a graph": [{"@graph": [{"@type": "NewsArticle"}, film()]}],
    "in an article": [{"@type": "NewsArticle", "video": film()}],
    "in a list": [{"@type": "NewsArticle", "video": [film()]}],
    "as another medium": [{"@type": "NewsArticle", "associatedMedia": film()}],
    "by reference": [{"@graph": [{"@type": "NewsArticle", "video": {"@id": "#v"}}, film(**{"@id": "#v"})]}],
    "of several types": [film(**{"@type": ["VideoObject", "MediaObject"]})],
    "twice": [film(), {"@type": "NewsArticle", "video": film(contentUrl="https://youtu.be/qA1", embedUrl=None)}],
}


@pytest.mark.parametrize("form", DECLARED)
@pytest.mark.parametrize("shown", ["", f"<iframe src='{FILM}'></iframe>"])
def test_a_video_that_json_ld_declares_is_a_figure_once(form: str, shown: str) -> None:
    article = read(shown, linked_data(*DECLARED[form]))

    assert [facts(figure) for figure in article.figures] == [FILM_FACTS]
    assert Article.from_json(article.to_json()) == article


def test_a_film_without_an_address_has_the_declared_one() -> None:
    body = "<figure><video poster='/p.jpg'></video><figcaption>The quay at dawn</figcaption></figure>"
    (figure,) = read(body, linked_data(film())).figures

    assert facts(figure) == ("video", "YouTube", FILM, "The quay at dawn")


def test_the_videos_of_a_list_are_of_other_pages() -> None:
    items = [{"@type": "ListItem", "item": film()}, film(embedUrl="https://youtu.be/2")]
    article = read(head=linked_data({"@type": "ItemList", "itemListElement": items}))

    assert (article.kind, article.figures) == ("article", ())


def test_the_file_of_a_video_goes_before_its_player_and_its_page() -> None:
    said = film(contentUrl="https://cdn.example/q.mp4", url="https://post.example/v/1", provider={"name": "Port TV"})
    (other,) = read(head=linked_data({**said, "embedUrl": "https://tv.example/e/1"})).figures
    (known,) = read(head=linked_data(said)).figures

    assert facts(other)[1:3] == ("Port TV", "https://cdn.example/q.mp4")
    assert facts(known)[1:3] == ("YouTube", "https://cdn.example/q.mp4")


@given(licence=st.sampled_from([TERMS, {"@type": "CreativeWork", "url": TERMS}, [TERMS]]), is_film=st.booleans())
def test_pictures_and_videos_have_the_terms_that_are_declared_for_them(licence: object, *, is_film: bool) -> None:
    terms = {"license": licence, "acquireLicensePage": "/buy", "copyrightNotice": "© The Post"}
    picture = {"@type": "ImageObject", "contentUrl": "https://img.example/quay.jpg", **terms}
    head = linked_data({"@type": "NewsArticle", "video" if is_film else "image": film(**terms) if is_film else picture})
    shown, other = read(
        "<figure><img src='https://img.example/quay-640x480.jpg'></figure><p><img src='/r.jpg'></p>", head
    ).figures[:2]
    chosen = read(head=head).figures[0] if is_film else shown

    assert (chosen.licence, chosen.licence_page, chosen.copyright_notice) == (
        TERMS,
        "https://post.example/buy",
        "© The Post",
    )
    assert (other.licence, other.licence_page, other.copyright_notice) == (None, None, None)


def test_the_main_picture_has_its_terms_though_the_text_does_not_show_it() -> None:
    picture = {"@type": "ImageObject", "url": "https://img.example/quay.jpg", "license": "Free to print"}
    article = read(head=linked_data({"@type": "NewsArticle", "image": picture}))

    assert article.image is not None
    assert (article.image.licence, article.licence) == ("Free to print", None)


def test_a_licence_in_a_figure_is_that_of_the_picture_not_of_the_text() -> None:
    caption = f"<figcaption>The quay. <a rel='license' href='{TERMS}'>CC BY</a></figcaption>"
    article = read(f"<figure><img src='/q.jpg'>{caption}</figure><figure><img src='/r.jpg'></figure>")

    assert [figure.licence for figure in article.figures] == [TERMS, None]
    assert article.licence is None
