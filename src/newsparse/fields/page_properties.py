"""What only HTML pages say: address, access, kind of page, section and tags as declared, and the links of the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Literal
from urllib.parse import urlsplit

from newsparse.fields.context import Context, Found, evidence
from newsparse.fields.declared_media import holder, listed_objects
from newsparse.fields.title import section as shown_section
from newsparse.labelling.html.walls import WALL
from newsparse.languages.many.access_words import LOCKED, METERED
from newsparse.model.article import Link
from newsparse.model.evidence import Evidence
from newsparse.model.labels import Label
from newsparse.reading import metadata as declared
from newsparse.reading.dom import HEADINGS, Dom
from newsparse.reading.html import Html
from newsparse.reading.jsonld import Node, types_of
from newsparse.text.fold import fold
from newsparse.text.span import Span
from newsparse.text.urls import address

Access = Literal["free", "metered", "locked"]
PageKind = Literal["article", "live_blog", "video", "gallery", "wall", "index", "other"]

MAX_LINKS = 2_000
_TIERS: dict[str, Access] = {"free": "free", "metered": "metered", "locked": "locked"}
_METERED = 2_000  # code points of a text that was given although the page says that it is not free
_MAX_TAG = 60
_MANY_TEASERS = 8
_FEW_PARAGRAPHS = 2
_MOST_BESIDE_MEDIA = 1_000  # code points; the text below a video or between pictures is shorter than an article's
_VIDEOS = frozenset(("videoobject",))
_GALLERIES = frozenset(("imagegallery", "mediagallery"))
_COLLECTIONS = frozenset(("collectionpage", "itemlist"))
"""Types of schema.org, in lower case."""
_PAYWALLS = ("paywall", "regwall", "subscriber-only", "subscriberonly", "premium-wall")  # in names of classes
_DESCRIPTIONS = ("og:description", "description", "twitter:description", "dc.description", "parsely-description")
_LICENCES = ("dcterms.license", "dc.rights", "dcterms.rights", "license", "rights")
_SAYING = frozenset(max(phrase.replace("-", " ").replace(",", " ").split(), key=len) for phrase in (*LOCKED, *METERED))
"""A word of each phrase, to pass over most lines."""
_LINES = 8  # blocks above and below a text in which a page says who may read it
_MAX_SAID = 300  # code points of such a line
_OFFER = (60, 2_000)  # code points of what a paywall says


def canonical_url(context: Context) -> Found[str | None]:
    """Return the address that the page wants to be known by."""
    page = context.html
    if page is None:
        return Found(None)
    candidates = declared.metas(page, ("link.canonical", "og:url"))
    found = [(address(value, context.document.url), source) for value, source in candidates]
    proof = tuple(Evidence("canonical_url", value, source) for value, source in found if value)
    return Found(proof[0].value if proof else None, proof)


def access(context: Context) -> Found[Access | None]:
    """Return who may read the text: as declared, else as a paywall behind its beginning shows.

    A text that is there although it is not free is metered.
    """
    page = context.html
    if page is None:
        return Found(None)
    proof: list[Evidence] = []
    for value, source in declared.metas(page, ("article:content_tier", "cxenseparse:articlepaywall")):
        if tier := _TIERS.get(value.lower()):
            proof.append(Evidence("access", tier, source))
    free = [node.get("isAccessibleForFree") for node in (page.article, *page.nodes) if "isAccessibleForFree" in node]
    for told in free:
        said = str(told).rpartition("/")[2].strip().lower()
        if said in ("true", "false"):
            proof.append(Evidence("access", _by_length(context, free=said == "true"), "jsonld.isAccessibleForFree"))
    if not proof and _is_cut_off(context, page):
        proof.append(Evidence("access", "locked", "paywall"))
    if not proof:
        proof += _said_beside_text(context, page)
    return Found(_TIERS[proof[0].value] if proof else None, tuple(dict.fromkeys(proof)))


def _said_beside_text(context: Context, page: Html) -> Iterator[Evidence]:
    """Yield what lines right above and below the text say of who may read it.

    That it ends for those who do not pay is said only of a short one, and in the element that holds it.
    """
    if not context.body:
        return
    blocks, folded = context.document.blocks, context.page.folded
    first, last = (bisect_left(context.starts, block.start) for block in (context.body[0], context.body[-1]))
    beside = (*range(last, min(last + _LINES, len(blocks))), *range(max(first - _LINES, 0), first))
    short = [b for b in beside if blocks[b].end - blocks[b].start <= _MAX_SAID]
    saying = [b for b in short if not _SAYING.isdisjoint(context.page.words[b])]
    if not saying:
        return
    text, end = sum(block.end - block.start for block in context.body), _end_of_section(page.dom, last)
    for b in saying:
        if any(words in folded[b] for words in METERED):
            yield evidence("access", blocks[b], "metered")
        elif b >= last and text < _METERED and blocks[b].start < end and any(words in folded[b] for words in LOCKED):
            yield evidence("access", blocks[b], "locked")


def _end_of_section(dom: Dom, b: int) -> int:
    """Return where the `<article>` or `<main>` around a block ends; where there is none, the element around its own."""
    own = dom.owners[b]
    sections = (e for e in dom.around(own) if dom.tags[e] in ("article", "main"))
    return dom.closes[next(sections, dom.parents[own])]


def _is_cut_off(context: Context, page: Html) -> bool:
    """Tell whether an offer in a paywall follows the beginning of a text, and no more of the text follows it."""
    first = context.head.first_text
    least, most = _OFFER
    if first is None or sum([block.end - block.start for block in context.body]) >= _METERED + most:
        return False  # more than the beginning and the offer can hold
    words = [word for word in _PAYWALLS if word in page.class_words]
    if not words:
        return False
    named = {names for names in page.dom.classes if any(word in names.lower() for word in words)}
    dom, begin = page.dom, context.document.blocks[first].end
    for e in range(bisect_left(dom.opens, begin), len(dom.opens)):
        if dom.attributes[e].get("class") in named and least <= dom.closes[e] - dom.opens[e] <= most:
            text = sum(block.end - block.start for block in context.body if block.end <= dom.opens[e] + 2)
            behind = sum(block.end - block.start for block in context.body if block.start >= dom.closes[e])
            return behind == 0 and text < _METERED
    return False


def _by_length(context: Context, *, free: bool) -> Access:
    if free:
        return "free"
    return "metered" if sum(block.end - block.start for block in context.body) > _METERED else "locked"


def page_kind(context: Context, *, is_live_blog: bool) -> PageKind:
    """Tell which kind of page this is; flat text is taken for an article."""
    page = context.html
    if page is None:
        return "article"
    if _is_wall(context):
        return "wall"
    if is_live_blog:
        return "live_blog"
    if page.article or page.declared.get("og:type", "").lower() == "article":
        return "article"
    text = sum(block.end - block.start for block in context.body)
    medium = _medium(page) if text < _MOST_BESIDE_MEDIA else None
    return medium or ("index" if _is_listing(context, page, text) else "article" if context.body else "other")


def _is_listing(context: Context, page: Html, text: int) -> bool:
    """Tell whether a page with so much text of its own is the front of a site or section: mostly cards."""
    teasers = sum(1 for _ in context.labelled(Label.RELATED_TEASER))
    if not _heads_text(context):
        teasers = max(teasers, _linked_headings(page.dom))
    url = context.document.url or page.declared.get("link.canonical") or page.declared.get("og:url")
    is_section = (
        _is_front(url) if url else not (_heads_text(context) and len(context.body) >= _FEW_PARAGRAPHS)
    ) or _describes(page.nodes, _COLLECTIONS)
    return teasers >= _MANY_TEASERS and text < _METERED and is_section and not _has_head(context)


def _medium(page: Html) -> PageKind | None:
    """Return what a page that declares no article is there for: a video or pictures; None for another."""
    listed = listed_objects(page.nodes)
    own = [node for node in page.nodes if id(node) not in listed]
    if page.declared.get("og:type", "").lower().startswith("video") or _describes(own, _VIDEOS):
        return "video"
    return "gallery" if _describes(own, _GALLERIES) else None


def _describes(nodes: Iterable[Node], types: frozenset[str]) -> bool:
    return any(not types.isdisjoint(types_of(node)) for node in nodes)


def _heads_text(context: Context) -> bool:
    """Tell whether text stands right below a headline of several words, as on the page of a short report."""
    title = next(iter(context.labelled(Label.TITLE)), None)
    if title is None or not context.body:
        return False
    between = bisect_left(context.starts, context.body[0].start) - bisect_left(context.starts, title.start)
    return 0 < between <= _FEW_PARAGRAPHS and title.text.count(" ") >= _FEW_PARAGRAPHS


def _linked_headings(dom: Dom) -> int:
    """Count the headings that are links, as those of cards are."""
    blocks = zip(dom.owners, dom.linked, dom.starts, dom.ends, strict=True)
    return sum(1 for e, linked, start, end in blocks if 2 * linked > end - start and _is_in_heading(dom, e))


def _is_in_heading(dom: Dom, e: int) -> bool:
    return any(dom.tags[around] in HEADINGS for around in islice(dom.around(e), 2))


def _has_head(context: Context) -> bool:
    """Tell whether text stands under a headline with a byline or a date between them, as that of an article does."""
    head, blocks = context.head, context.document.blocks
    if head.headline is None or head.first_text is None or head.first_text < head.headline:
        return False
    between = [blocks[b].label for b in head.between if b < head.first_text]
    paragraphs = [
        block for block in context.body if block.label is Label.PARAGRAPH and block.start > blocks[head.headline].start
    ]
    return len(paragraphs) >= _FEW_PARAGRAPHS and (Label.BYLINE in between or Label.TIMESTAMP in between)


def _is_wall(context: Context) -> bool:
    """Tell whether the page is nothing but a wall: no text of an article, and mostly talk of consent or of paying."""
    walls = context.labelled(Label.CONSENT_BANNER, Label.OTHER)
    if any(block.reason and block.reason.rule_id == WALL for block in walls):
        return True
    if context.body:
        return False
    asking = sum(block.end - block.start for block in context.labelled(Label.CONSENT_BANNER, Label.PAYWALL))
    return asking * 2 > sum(block.end - block.start for block in context.document.blocks)


def _is_front(url: str | None) -> bool:
    """Tell whether an address is that of a front page or a section: a path of few plain words."""
    try:
        path = urlsplit(url or "").path.strip("/")
    except ValueError:
        return False
    return path.count("/") <= 1 and not any(char.isdigit() for char in path) and path.count("-") <= 1


def description(context: Context) -> Found[str | None]:
    """Return what the page declares the article to be about."""
    page = context.html
    if page is None:
        return Found(None)
    values = (*declared.jsonld(page, "description"), *declared.metas(page, _DESCRIPTIONS))
    return _first("description", values)


def licence(context: Context) -> Found[str | None]:
    """Return the terms under which the text may be used, as JSON-LD, `<meta>` or a link with `rel="license"` say."""
    page = context.html
    if page is None:
        return Found(None)
    dom = page.dom
    linked = [dom.get(e, "href") for e in context.licence_links if holder(dom, e) < 0]
    values = [
        *declared.jsonld(page, "license"),
        *declared.metas(page, _LICENCES),
        *((found, "link.license") for href in linked if (found := address(href, context.document.url))),
    ]
    return _first("licence", values)


def _first(field: str, values: Iterable[declared.Candidate]) -> Found[str | None]:
    proof = tuple([Evidence(field, value, source) for value, source in dict.fromkeys(values)])
    return Found(proof[0].value if proof else None, proof)


def section(context: Context) -> Found[str | None]:
    """Return the section: as declared, else as shown."""
    page = context.html
    values = (
        ()
        if page is None
        else (
            *declared.jsonld(page, "articleSection"),
            *declared.metas(page, declared.SECTIONS),
        )
    )
    if not values:
        return shown_section(context)
    return _first("section", values)


def tags(context: Context, shown: Found[tuple[str, ...]]) -> Found[tuple[str, ...]]:
    """Return the tags: those of the first place that declares any, then those that the page shows, each once."""
    page = context.html
    if page is None:
        return shown
    told = [name for name in declared.TAGS if name in page.declared_all]
    groups = [list(_split(declared.jsonld(page, "keywords")))]
    groups += [list(_split(declared.metas(page, (name,)))) for name in told]
    chosen = next((group for group in groups if group), [])
    proof_of = {one: Evidence("tags", *one) for group in groups for one in dict.fromkeys(group)}
    found: dict[str, Evidence] = {}
    for one in chosen:
        found.setdefault(fold(one[0]), proof_of[one])
    for proof in shown.evidence:
        found.setdefault(fold(proof.value), proof)
    all_proof = {id(proof): proof for proof in (*found.values(), *proof_of.values())}
    return Found(tuple([proof.value for proof in found.values()]), tuple(all_proof.values()))


def _split(values: Iterable[declared.Candidate]) -> Iterator[declared.Candidate]:
    for value, source in values:
        for tag in value.replace(";", ",").split(","):
            if 0 < len(bare := tag.strip(" #\"'")) <= _MAX_TAG:
                yield bare, source


def links(context: Context) -> tuple[Link, ...]:
    """Return the links of the article's own text."""
    page = context.html
    if page is None:
        return ()
    blocks, closes = context.body, page.dom.closes
    if not blocks:
        return ()
    starts = [block.start for block in blocks]
    found: list[Link] = []
    for e in _anchors_between(page.dom, starts[0], blocks[-1].end):
        block = blocks[bisect_right(starts, closes[e] - 1) - 1]
        if closes[e] > block.end:
            continue
        href = page.dom.get(e, "href")  # a mere place of the page has none
        target = address(href, context.document.url) if href else None
        span = _words_of(page, e, block.start)
        if target and span and len(found) < MAX_LINKS:
            found.append(Link(span, target))
    return tuple(found)


def _anchors_between(dom: Dom, start: int, end: int) -> list[int]:
    """Return the links that begin before `end` and close behind `start`: those that begin between, or around them."""
    first, last = bisect_left(dom.opens, start), bisect_left(dom.opens, end)
    around = [*dom.around(first - 1)]  # what is open when the first one begins
    tags, closes = dom.tags, dom.closes
    return [e for e in (*reversed(around), *range(first, last)) if tags[e] == "a" and closes[e] > start]


def _words_of(page: Html, e: int, first: int) -> Span | None:
    """Return where the words of an element stand, without the space that was due before it."""
    start, end = max(page.dom.opens[e], first), page.dom.closes[e]
    words = page.dom.text[start:end]
    start += len(words) - len(words.lstrip())
    return Span(start, end) if start < end else None
