"""Pictures, videos and what a page declares beside its text: main picture, description, licence."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article
from newsparse.gazetteers.players import PLAYERS
from newsparse.testing._prose import PROSE

A, B = (f"{sentence} {sentence}" for sentence in PROSE["en"][:2])
TITLE = "The quay of the town is closed"
LARGE = "https://img.example/large/quay.jpg"
names = st.from_regex(r"[a-z]{3,8}\.jpg", fullmatch=True)


def read(body: str = "", head: str = "") -> Article:
    page = f"<html><head><title>{TITLE}</title>{head}</head><body><article><h1>{TITLE}</h1><p>{A}</p>{body}<p>{B}</p>"
    return newsparse.parse(f"{page}</article></body></html>", url="https://post.example/a", kind="html", plugins=())


@given(shown=names, real=names, depth=st.integers(0, 2), is_first=st.booleans())
def test_a_lazy_picture_is_the_one_without_script(shown: str, real: str, depth: int, *, is_first: bool) -> None:
    lazy = "<div>" * depth + f"<img src='https://img.example/tiny/{shown}'>" + "</div>" * depth
    other = f"<noscript><img src='https://img.example/full/{real}' alt='The quay'></noscript>"
    pair = other + lazy if is_first else lazy + other
    (figure,) = read(f"<figure>{pair}<figcaption>The quay at dawn</figcaption></figure>").figures

    assert (figure.url, figure.alt, figure.caption) == (
        f"https://img.example/full/{real}",
        "The quay",
        "The quay at dawn",
    )


@pytest.mark.parametrize("size", ["width='1'", "height='1'", "width='0'"])
def test_a_picture_that_counts_readers_stands_for_none(size: str) -> None:
    counter = f"<noscript><img src='https://count.example/p.gif' {size}></noscript>"

    assert [figure.url for figure in read(f"<figure><img src='{LARGE}'>{counter}</figure>").figures] == [LARGE]


@pytest.mark.parametrize(("host", "service"), PLAYERS.items())
@pytest.mark.parametrize("prefix", ["", "www."])
def test_videos_have_the_service_of_their_player(host: str, service: str, prefix: str) -> None:
    (figure,) = read(f"<figure><iframe src='https://{prefix}{host}/embed/1'></iframe></figure>").figures

    assert (figure.kind, figure.provider, figure.url) == ("video", service, f"https://{prefix}{host}/embed/1")


@pytest.mark.parametrize("host", ["not-youtube.com.example", "youtube.com.example", "ads.example"])
def test_other_frames_are_no_videos(host: str) -> None:
    assert read(f"<figure><iframe src='https://{host}/embed/1'></iframe></figure>").figures == ()


def linked_data(image: object) -> str:
    data = json.dumps({"@type": "NewsArticle", "image": image})
    return f"<script type='application/ld+json'>{data}</script>"


def typed(kind: str) -> str:
    return f"<script type='application/ld+json'>{json.dumps({'@type': kind, 'name': TITLE})}</script>"


DECLARED = {
    "jsonld": linked_data([{"url": LARGE}]),
    "text": linked_data(LARGE),
    "og": f"<meta property='og:image' content='{LARGE}'><meta property='og:image:alt' content='A quay'>",
    "twitter": f"<meta name='twitter:image' content='{LARGE}'>",
}


@pytest.mark.parametrize("where", DECLARED)
def test_the_main_picture_is_declared(where: str) -> None:
    article = read(head=DECLARED[where])

    assert article.image is not None
    assert (article.image.url, article.image.alt) == (LARGE, "A quay" if where == "og" else None)
    assert [proof.value for proof in article.evidence_for("image")] == [LARGE]


def test_the_main_picture_brings_the_caption_of_the_text() -> None:
    small = "<figure><img src='https://img.example/small/quay.jpg'><figcaption>The quay at dawn</figcaption></figure>"
    article = read(small, DECLARED["og"])

    assert article.image is not None
    assert (article.image.url, article.image.caption) == (LARGE, "The quay at dawn")
    assert len(article.evidence_for("image")) == 2


def test_without_a_declared_picture_the_first_of_the_text_is_the_main_one() -> None:
    pictures = "".join(f"<figure><img src='https://img.example/{i}.jpg'></figure>" for i in range(2))
    article = read(f"<figure><iframe src='https://youtu.be/1'></iframe></figure>{pictures}")

    assert article.image is not None
    assert article.image.url == "https://img.example/0.jpg"
    assert read().image is None


def test_the_logo_of_a_site_is_the_main_picture_only_where_there_is_no_other() -> None:
    logo = "<meta property='og:image' content='https://img.example/site-logo.png'>"
    alone, beside = read(head=logo).image, read(head=logo + DECLARED["twitter"]).image

    assert alone is not None
    assert beside is not None
    assert (alone.url, beside.url) == ("https://img.example/site-logo.png", LARGE)


def test_description_and_licence_are_what_the_page_declares() -> None:
    terms = "https://terms.example/by/4.0"
    head = (
        "<meta name='description' content='What the council\n said.'><meta property='og:description' content='Said.'>"
    )
    article = read(f"<p>Free to share: <a rel='license' href='{terms}'>terms</a>.</p>", head)

    assert (article.description, article.licence) == ("Said.", terms)
    assert [proof.value for proof in article.evidence_for("description")] == ["Said.", "What the council said."]
    assert (read().description, read().licence) == (None, None)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (typed("VideoObject"), "video"),
        ("<meta property='og:type' content='video.other'>", "video"),
        (typed("ImageGallery"), "gallery"),
        (typed("VideoObject") + typed("NewsArticle"), "article"),
        ("", "article"),
    ],
)
@pytest.mark.parametrize("is_long", [False, True])
def test_pages_of_videos_and_pictures_are_told_by_what_they_declare(head: str, kind: str, *, is_long: bool) -> None:
    body = "".join(f"<p>{line} {line} {i}</p>" for i, line in enumerate(PROSE["en"] * 3)) if is_long else ""

    assert read(body, head).kind == ("article" if is_long else kind)


def test_new_fields_come_back_from_json() -> None:
    article = read("<figure><iframe src='https://youtu.be/1'></iframe></figure>", DECLARED["og"])

    assert Article.from_json(article.to_json()) == article
