"""Which pictures and films are of the text, and which one is the main picture: pages one step apart."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Article
from newsparse.fields.declared_media import DeclaredMedia, file_key
from newsparse.fields.picture_files import attributes_of, is_placeholder, sizes
from newsparse.fields.players import provider_of
from newsparse.reading.dom import read_dom
from tests.support.boundaries import Edge, edges, linked_data, prose, sized

SITE = "https://kora.example"
TITLE = "The quay of the town is closed"
PICTURE = f"<img src='{SITE}/a.jpg'>"
PLAYER = "https://www.youtube.com/embed/abc"


def read(inside: str = "", head: str = "", *, above: str = "", below: str = "", url: str | None = SITE) -> Article:
    """Read a page with something between the paragraphs of its text, above it or below it."""
    body = f"{above}<article><h1>{TITLE}</h1>{prose(2)}{inside}{prose(2, 200)}</article>{below}"
    page = f"<html lang='en'><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>"
    return newsparse.parse(page, kind="html", url=url and f"{url}/x/y.html", plugins=())


def files(article: Article) -> list[str]:
    return [(figure.url or "-").removeprefix(f"{SITE}/") for figure in article.figures]


def kinds(article: Article) -> list[tuple[str, str | None]]:
    return [(figure.kind, figure.provider) for figure in article.figures]


def image(article: Article) -> str:
    return (article.image.url or "-").removeprefix(f"{SITE}/") if article.image else ""


def alts(article: Article) -> list[int]:
    return [len(figure.alt or "") for figure in article.figures]


def captions(article: Article) -> list[tuple[str, str | None]]:
    return list(zip(files(article), [figure.caption for figure in article.figures], strict=True))


def meta(name: str, value: str) -> str:
    return f"<meta property='{name}' content='{value}'>"


def figure(inner: str) -> str:
    return f"<figure>{inner}</figure>"


OF_TEXT = [
    Edge("a picture between paragraphs", files, lambda: read(PICTURE), ["a.jpg"],
         lambda: read(below=f"<div>{PICTURE}</div>"), []),
    Edge("a picture in a link to another page", files, lambda: read(figure(f"<a href='/b.JPG?x=1'>{PICTURE}</a>")),
         ["a.jpg"], lambda: read(figure(f"<a href='/b.html'>{PICTURE}</a>")), []),
    Edge("a picture in a link to a place of the page", files, lambda: read(figure(f"<a href='#b'>{PICTURE}</a>")),
         ["a.jpg"], lambda: read(figure(f"<a href='/#b'>{PICTURE}</a>")), []),
    Edge("a picture beside the text", files, lambda: read(f"<section>{figure(PICTURE)}</section>"), ["a.jpg"],
         lambda: read(f"<aside>{figure(PICTURE)}</aside>"), []),
    Edge("elements between a picture and a box of another kind", files,
         lambda: read(f"<aside>{'<div>' * 5}{figure(PICTURE)}{'</div>' * 5}</aside>"), ["a.jpg"],
         lambda: read(f"<aside>{'<div>' * 3}{figure(PICTURE)}{'</div>' * 3}</aside>"), []),
    Edge("a picture in a box by its name", files, lambda: read(f"<div class='lead'>{figure(PICTURE)}</div>"), ["a.jpg"],
         lambda: read(f"<div class='related'>{figure(PICTURE)}</div>"), []),
    Edge("a picture in an entry of a list", files, lambda: read(f"<ul><li>{figure(PICTURE)}</li></ul>"), ["a.jpg"],
         lambda: read(f"<ul><li>{PICTURE}<b>Zozo baba</b></li></ul>"), []),
    Edge("pixels of a picture", files, lambda: read(f"<img src='{SITE}/a.jpg' width='100' height='100'>"), ["a.jpg"],
         lambda: read(f"<img src='{SITE}/a.jpg' width='400' height='99'>"), []),
    Edge("a picture in a paragraph, with its size", files,
         lambda: read(f"<p>{sized(150, end='.')} <img src='{SITE}/a.jpg' width='300'></p>"), ["a.jpg"],
         lambda: read(f"<p>{sized(150, end='.')} {PICTURE}</p>"), []),
    Edge("a picture above the headline, in the section of the text", files,
         lambda: newsparse.parse(
             f"<article>{figure(PICTURE)}<div>Kora</div><h1>{TITLE}</h1>{prose(4)}</article>", kind="html", plugins=()),
         ["a.jpg"],
         lambda: newsparse.parse(
             f"{figure(PICTURE)}<div>Kora</div><article><h1>{TITLE}</h1>{prose(4)}</article>", kind="html", plugins=()),
         []),
    Edge("the same file again", files, lambda: read(f"{figure(PICTURE)}{prose(1, 500)}{figure(PICTURE)}"), ["a.jpg"],
         lambda: read(f"{figure(PICTURE)}{prose(1, 500)}{figure(PICTURE.replace('a.jpg', 'b.jpg'))}"),
         ["a.jpg", "b.jpg"]),
    Edge("the same file with a caption and without", captions,
         lambda: read(f"{figure(PICTURE)}{prose(1, 500)}{figure(PICTURE + '<figcaption>The quay</figcaption>')}"),
         [("a.jpg", "The quay")],
         lambda: read(figure(f"{PICTURE}<figcaption>The quay</figcaption>") * 2), [("a.jpg", "The quay")]),
    Edge("code points of what stands for a picture", alts,
         lambda: read(f"<img src='{SITE}/a.jpg' alt='{'a' * 1_000}'>"), [1_000],
         lambda: read(f"<img src='{SITE}/a.jpg' alt='{'a' * 1_001}'>"), [1_000]),
]  # fmt: skip

FILES = [
    Edge("a source and what a lazy one loads", files, lambda: read("<img src='/a.jpg' data-src='/b.jpg'>"), ["b.jpg"],
         lambda: read("<img src='/a.jpg' data-image='/b.jpg'>"), ["a.jpg"]),
    Edge("a stand-in and what it stands for", files, lambda: read("<img src='/blank.gif' data-image='/b.jpg'>"),
         ["b.jpg"], lambda: read("<img src='/blank.gif' data-none='/b.jpg'>"), ["blank.gif"]),
    Edge("the largest version", files, lambda: read("<img src='/a.jpg' srcset='/b.jpg 320w, /c.jpg 1280w'>"),
         ["c.jpg"], lambda: read("<img src='/a.jpg' srcset='/b.jpg 1320w, /c.jpg 1280w'>"), ["b.jpg"]),
    Edge("versions in a picture element", files,
         lambda: read("<picture><source srcset='/b.jpg 2x'><img src='/a.jpg'></picture>"), ["b.jpg"],
         lambda: read("<div><source srcset='/b.jpg 2x'><img src='/a.jpg'></div>"), ["a.jpg"]),
    Edge("versions that are looked at", files,
         lambda: read(f"<picture><source srcset='/b.jpg 2x'>{'<source>' * 19}<img src='/a.jpg'></picture>"), ["b.jpg"],
         lambda: read(f"<picture><source srcset='/b.jpg 2x'>{'<source>' * 20}<img src='/a.jpg'></picture>"),
         ["a.jpg"]),
    Edge("a picture for readers without scripts", files,
         lambda: read("<div><img src='/blank.gif'><noscript><img src='/b.jpg'></noscript></div>"), ["b.jpg"],
         lambda: read("<div><img src='/a.jpg'></div>"), ["a.jpg"]),
]  # fmt: skip

FILMS = [
    Edge("the frame of a service", kinds, lambda: read(f"<iframe src='{PLAYER}'></iframe>"), [("video", "YouTube")],
         lambda: read("<iframe src='https://www.youtube.com.example/embed/abc'></iframe>"), []),
    Edge("a frame with video as a word", kinds, lambda: read("<iframe src='/videoplayer/1'></iframe>"),
         [("video", None)], lambda: read("<iframe src='/videogame/1'></iframe>"), []),
    Edge("video behind a question mark", kinds, lambda: read("<iframe src='/video?id=1'></iframe>"), [("video", None)],
         lambda: read("<iframe src='/player?id=video'></iframe>"), []),
    Edge("a frame that is loaded late", kinds, lambda: read(f"<iframe data-src='{PLAYER}'></iframe>"),
         [("video", "YouTube")], lambda: read(f"<iframe data-none='{PLAYER}'></iframe>"), []),
    Edge("an address given twice", kinds, lambda: read(f"<iframe src='{PLAYER}'></iframe>" * 2),
         [("video", "YouTube")],
         lambda: read(f"<iframe src='{PLAYER}'></iframe><iframe src='{PLAYER}d'></iframe>"),
         [("video", "YouTube")] * 2),
    Edge("an element of a service", files, lambda: read("<amp-youtube data-videoid='abc'></amp-youtube>"),
         ["https://www.youtube.com/watch?v=abc"],
         lambda: read("<amp-youtube data-videoid='a/c'></amp-youtube>"), []),
    Edge("a film of the page itself", kinds, lambda: read("<video src='/a.mp4'></video>"), [("video", None)],
         lambda: read("<audio src='/a.mp4'></audio>"), []),
]  # fmt: skip

MAIN = [
    Edge("the declared picture before that of the text", image,
         lambda: read(PICTURE, meta("og:image", f"{SITE}/m.jpg")), "m.jpg", lambda: read(PICTURE), "a.jpg"),
    Edge("JSON-LD before metadata", image,
         lambda: read(head=meta("og:image", f"{SITE}/m.jpg") + linked_data(image=f"{SITE}/j.jpg")), "j.jpg",
         lambda: read(head=meta("og:image", f"{SITE}/m.jpg") + linked_data(images=f"{SITE}/j.jpg")), "m.jpg"),
    Edge("a picture as an object", image, lambda: read(head=linked_data(image={"url": f"{SITE}/j.jpg"})), "j.jpg",
         lambda: read(head=linked_data(image={"name": f"{SITE}/j.jpg"})), ""),
    Edge("pictures that are declared at most", image,
         lambda: read(head=linked_data(image=["data:x"] * 19 + [f"{SITE}/j.jpg"])), "j.jpg",
         lambda: read(head=linked_data(image=["data:x"] * 20 + [f"{SITE}/j.jpg"])), ""),
    Edge("a logo gives way", image,
         lambda: read(head=linked_data(image=[f"{SITE}/logo.png", f"{SITE}/j.jpg"])), "j.jpg",
         lambda: read(head=linked_data(image=f"{SITE}/logo.png")), "logo.png"),
    Edge("a stand-in is none", image, lambda: read(head=linked_data(image=f"{SITE}/blank.gif")), "",
         lambda: read(head=linked_data(image=f"{SITE}/blank/j.gif")), "blank/j.gif"),
    Edge("the caption of the same file", lambda a: a.image and a.image.caption,
         lambda: read(figure(f"{PICTURE}<figcaption>The quay</figcaption>"), meta("og:image", f"{SITE}/c/a.jpg")),
         "The quay",
         lambda: read(figure(f"{PICTURE}<figcaption>The quay</figcaption>"), meta("og:image", f"{SITE}/c/b.jpg")),
         None),
    Edge("words for the declared picture", lambda a: a.image and a.image.alt,
         lambda: read(head=meta("og:image", f"{SITE}/m.jpg") + meta("og:image:alt", "The quay")), "The quay",
         lambda: read(head=meta("og:image", f"{SITE}/m.jpg")), None),
]  # fmt: skip


def videos(article: Article) -> list[tuple[str, str | None, str | None]]:
    return [(one.url or "-", one.provider, one.caption) for one in article.figures if one.kind == "video"]


def terms(article: Article) -> list[tuple[str | None, str | None, str | None]]:
    return [(one.licence, one.licence_page, one.copyright_notice) for one in article.figures]


FILM = "https://films.example/quay.mp4"
FRAME = f"<iframe src='{PLAYER}'></iframe>"
SIZED = f"{SITE}/c/a-300x200.jpg"

DECLARED = [
    Edge("a film that no element shows", videos,
         lambda: read(head=linked_data("VideoObject", contentUrl=FILM, name="The quay")), [(FILM, None, "The quay")],
         lambda: read(head=linked_data("VideoObject", fileUrl=FILM, name="The quay")), []),
    Edge("a film that an element shows", videos,
         lambda: read(FRAME, linked_data("VideoObject", embedUrl=PLAYER, name="The quay")),
         [(PLAYER, "YouTube", "The quay")],
         lambda: read(FRAME, linked_data("VideoObject", embedUrl=f"{PLAYER}d", name="The quay")),
         [(PLAYER, "YouTube", None), (f"{PLAYER}d", "YouTube", "The quay")]),
    Edge("a caption before a name", videos,
         lambda: read(head=linked_data("VideoObject", contentUrl=FILM, caption="A quay", name="The quay")),
         [(FILM, None, "A quay")],
         lambda: read(head=linked_data("VideoObject", contentUrl=FILM, caption=" ", name="The quay")),
         [(FILM, None, "The quay")]),
    Edge("a film of a list", videos,
         lambda: read(head=linked_data("ItemList", itemListElement=[{"@type": "VideoObject", "contentUrl": FILM}])), [],
         lambda: read(head=linked_data("NewsArticle", video=[{"@type": "VideoObject", "contentUrl": FILM}])),
         [(FILM, None, None)]),
    Edge("a film without its own address", videos,
         lambda: read("<video></video>", linked_data("VideoObject", contentUrl=FILM)), [(FILM, None, None)],
         lambda: read("<video></video>", linked_data("AudioObject", contentUrl=FILM)), []),
    Edge("who shows a film", videos,
         lambda: read(head=linked_data("VideoObject", contentUrl=FILM, provider={"name": "Kora"})),
         [(FILM, "Kora", None)],
         lambda: read(head=linked_data("VideoObject", contentUrl=FILM, embedUrl=PLAYER, provider={"name": "Kora"})),
         [(FILM, "YouTube", None)]),
    Edge("terms of a picture by its file", terms,
         lambda: read(PICTURE, linked_data("ImageObject", url=SIZED, license="/terms", acquireLicensePage="/buy")),
         [(f"{SITE}/terms", f"{SITE}/buy", None)],
         lambda: read(PICTURE, linked_data("ImageObject", url=f"{SITE}/c/b-300x200.jpg", license="/terms")),
         [(None, None, None)]),
    Edge("terms in words", terms,
         lambda: read(PICTURE, linked_data("ImageObject", url=SIZED, license="/all of it", copyrightNotice="© Kora")),
         [("/all of it", None, "© Kora")],
         lambda: read(PICTURE, linked_data("ImageObject", url=SIZED, usageInfo={"url": "/terms"})),
         [(f"{SITE}/terms", None, None)]),
    Edge("terms of the very address before those of another size", terms,
         lambda: read(PICTURE, linked_data("ImageObject", url=SIZED, license="/b")
                      + linked_data("ImageObject", url=f"{SITE}/a.jpg", license="/a")), [(f"{SITE}/a", None, None)],
         lambda: read(PICTURE, linked_data("ImageObject", url=SIZED, license="/b")
                      + linked_data("ImageObject", url=f"{SITE}/d/a.jpg", license="/a")), [(f"{SITE}/b", None, None)]),
    Edge("a link to terms in a figure", lambda a: a.figures[0].licence,
         lambda: read(figure(f"{PICTURE}{'<div>' * 8}<a rel='license' href='/terms'>x</a>{'</div>' * 8}")),
         f"{SITE}/terms",
         lambda: read(figure(f"{PICTURE}{'<div>' * 9}<a rel='license' href='/terms'>x</a>{'</div>' * 9}")), None),
]  # fmt: skip


def inside(box: str, steps: int, element: str = PICTURE) -> list[str]:
    """Return the pictures of a text that has one so many elements inside of a box."""
    return files(read(f"<{box}>{'<div>' * steps}{element}{'</div>' * steps}</{box.partition(' ')[0]}>"))


def figures(article: Article) -> list[tuple[str | None, str]]:
    return [(one.url, one.kind) for one in article.figures]


def media(count: int) -> int:
    """Return how many pictures are known of so many that JSON-LD declares beside each other."""
    return len(DeclaredMedia([{"@type": "ImageObject", "url": f"{SITE}/{i}.jpg"} for i in range(count)], None).media)


def held(count: int) -> int:
    """Return how many pictures are known of so many that hang under an article in JSON-LD."""
    pictures = [{"@type": "ImageObject", "url": f"{SITE}/{i}.jpg"} for i in range(count)]
    return len(DeclaredMedia([{"@type": "NewsArticle", "image": pictures}], None).media)


def beside_noscript(steps: int) -> bool:
    dom = read_dom(f"<section><noscript><img src='/b.jpg'></noscript>{'<div>' * steps}<img src='/a.gif'>")
    return attributes_of(dom, dom.tags.index("img"))["src"] == "/b.jpg"


def keys(*files_: str) -> list[str]:
    return [file_key(f"{SITE}/{name}") for name in files_]


CLIMBS = edges([
    ("elements between a picture and the paragraphs", lambda: inside("section", 3), ["a.jpg"],
     lambda: inside("section", 4), []),
    ("elements between a picture and its figure", lambda: inside("figure", 4), ["a.jpg"],
     lambda: inside("figure", 5), []),
    ("elements between a picture and a box beside the text", lambda: inside("aside", 3, figure(PICTURE)), [],
     lambda: inside("aside", 4, figure(PICTURE)), ["a.jpg"]),
    ("elements between a picture and the one that stands for it", lambda: beside_noscript(2), True,
     lambda: beside_noscript(3), False),
    ("elements between a picture and words that it shares a box with", lambda: captions(read(
        f"<div>{'<div>' * 4}{PICTURE}{'</div>' * 4}<p class='caption'>The quay</p></div>")), [("a.jpg", "The quay")],
     lambda: captions(read(f"<div>{'<div>' * 5}{PICTURE}{'</div>' * 5}<p class='caption'>The quay</p></div>")),
     [("-", "The quay")]),
    ("a picture in a box about an author", lambda: inside("div class='byline'", 0, figure(PICTURE)), [],
     lambda: inside("div class='lead'", 0, figure(PICTURE)), ["a.jpg"]),
    ("a film beside the text", lambda: figures(read("<div><video data-src='/a.mp4'></video></div>")),
     [(f"{SITE}/a.mp4", "video")], lambda: figures(read("<aside><video data-src='/a.mp4'></video></aside>")), []),
    ("two captions of a file", lambda: captions(read(
        figure(f"{PICTURE}<figcaption>The quay</figcaption>") + figure(f"{PICTURE}<figcaption>A hall</figcaption>"))),
     [("a.jpg", "The quay"), ("a.jpg", "A hall")], lambda: captions(read(figure(PICTURE) * 2)), [("a.jpg", None)]),
    ("pixels of one side", lambda: files(read(f"<img src='{SITE}/a.jpg' width='100' height=''>")), ["a.jpg"],
     lambda: files(read(f"<img src='{SITE}/a.jpg' width='' height='99'>")), []),
    ("pictures of JSON-LD", lambda: media(99), 99, lambda: media(101), 100),
    ("pictures under an article of JSON-LD", lambda: held(99), 99, lambda: held(101), 100),
    ("figures of a size in the name of a file", lambda: keys("a-12x12.jpg", "a-1234x1234.jpg"), ["a.jpg"] * 2,
     lambda: keys("a-1x12.jpg", "a-12345x12.jpg"), ["a-1x12.jpg", "a-12345x12.jpg"]),
    ("figures of a width in the name of a file", lambda: keys("a-320w.jpg", "a_3200w.jpg"), ["a.jpg"] * 2,
     lambda: keys("a_32w.jpg", "a-32000w.jpg"), ["a_32w.jpg", "a-32000w.jpg"]),
    ("the density of a picture, and the end of its name", lambda: keys("a@2x.png", "a-scaled.jpeg"),
     ["a.png", "a.jpeg"], lambda: keys("a@22x.png", "a-scaled.tiffs"), ["a@22x.png", "a-scaled.tiffs"]),
])  # fmt: skip

MEDIA = [*OF_TEXT, *FILES, *FILMS, *MAIN, *DECLARED, *CLIMBS]


@pytest.mark.parametrize("edge", MEDIA, ids=lambda edge: edge.name)
def test_a_picture_changes_by_one_step(edge: Edge) -> None:
    edge.check()


@pytest.mark.parametrize(
    ("versions", "expected"),
    [
        ("/a.jpg 123456w", [(123456.0, "/a.jpg")]),
        ("/a.jpg 1234567w", [(1.0, "/a.jpg")]),
        ("/a.jpg 1.25x, /b.jpg 2x,", [(1.25, "/a.jpg"), (2.0, "/b.jpg")]),
        ("/a,b.jpg, /blank.gif 2x, /c.jpg", [(1.0, "/a,b.jpg"), (2.0, "/blank.gif"), (1.0, "/c.jpg")]),
        (f"/{'a' * 3_996} 9w", [(9.0, f"/{'a' * 3_996}")]),
        (f"/{'a' * 3_997} 9w", [(1.0, f"/{'a' * 3_997}")]),
        ("", []),
    ],
)
def test_the_versions_of_a_picture_have_sizes(versions: str, expected: list[tuple[float, str]]) -> None:
    assert list(sizes(versions)) == expected


@pytest.mark.parametrize(("source", "stands_in"), [(" ", True), ("/Blank.gif", True), ("/blank./a.gif", False)])
def test_a_stand_in_shows_by_the_name_of_its_file(source: str, *, stands_in: bool) -> None:
    assert is_placeholder(source) is stands_in


@pytest.mark.parametrize(
    ("url", "service"),
    [(PLAYER, "YouTube"), ("https://youtube.com/embed/a", "YouTube"), ("https://notyoutube.com/embed/a", None),
     ("https://youtube.com.example/a", None), ("https://a.b.youtube.com/a", "YouTube"), ("https://com/a", None),
     ("/embed", None), (None, None)],
)  # fmt: skip
def test_a_service_is_known_by_its_host(url: str | None, service: str | None) -> None:
    assert provider_of(url) == service
