"""The title of an HTML page: the one that its headline, its head and its JSON-LD agree on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from newsparse.fields.context import Context, Found, evidence
from newsparse.fields.site_names import SiteNames, beginnings, name_key
from newsparse.fields.title import title
from newsparse.labelling.html.class_names import hint_of
from newsparse.model.document import Block
from newsparse.model.evidence import Evidence
from newsparse.model.labels import Group, Label
from newsparse.reading.dom import GAP, Dom
from newsparse.reading.html import Html
from newsparse.text.clean import one_line
from newsparse.text.patterns import late_pattern

_WEIGHTS = {"meta.og:title": 3.0, "jsonld.headline": 3.0, "title": 2.9, "title_dup": 2.9, "meta.twitter:title": 1.0}
"""What a place counts for; titles written for search engines and networks differ from the headline now and then."""
_OTHER_WEIGHT = 0.8
_HEADING_WEIGHT = 0.5  # of a heading beside the headline: it decides only where others hold its words
_SEEN_WEIGHT = 6.0  # of the headline of a page without JSON-LD: more than `og:title`, its copies and `<title>`
_RELATED = 1 / 3  # of the words of the shorter of two titles that they share if they are of one article
_MIN_WORDS = 2  # of a headline that beats declared titles
_MAX_KICKER = 6  # words
_MIN_REST = 3  # words, or a third as many as signs of a script without spaces, of a headline behind its kicker
_HEADINGS = ("h1", "h2", "h3", "h4")
_ABOVE = 8  # blocks before the text in which a heading may be its headline
_MAX_HEADING = 250  # code points
_PATH = 4  # elements around a headline, its own among them, of which one is a path of sections
_JOINT = late_pattern(r"(?:\s?[:：|]\s|\s[–—-]\s|\.\s)")
_SECTION = late_pattern(r"(?<=\S)[-|ㅣ_]\w{1,20}$")
_LOOSE = late_pattern(r"^[\s:–—|·-]+|[\s:–—|·-]+$")
_TOKENS = late_pattern(r"[^\W_]+")
_SPACELESS = late_pattern("[\u0e00-\u0eff\u3040-\u30ff\u4e00-\u9fff]")


class _Candidate(NamedTuple):
    evidence: Evidence
    weight: float


def headline(context: Context, names: SiteNames) -> Found[str | None]:
    """Return the title: of flat text the headline, of an HTML page what most places agree on, without the site's name.

    A place that adds something behind a separator votes for what stands before it, if another place says just that;
    on a page whose headline stands in its path of sections, one that begins with a kicker votes for what stands behind
    it, if the page shows that as a heading. The headline of a page without JSON-LD counts most, if it speaks of the
    same as what the page declares.
    """
    page, metadata, shown = context.html, context.page.metadata, title(context)
    if page is None or metadata is None:
        return shown
    head = [
        _Candidate(Evidence("title", value, source), _WEIGHTS.get(source, _OTHER_WEIGHT))
        for value, source in metadata.titles
    ]
    said = {name_key(names.without_site(value)) for value in {one.evidence.value for one in head}}
    found = [*_shown(context, page, shown.evidence, said), *head]
    found = _favoured([one for one in found if one.evidence.value.strip()])
    without_site = {value: names.without_site(value) for value in {one.evidence.value for one in found}}
    bare = [_Candidate(_with_value(one.evidence, without_site[one.evidence.value]), one.weight) for one in found]
    if not bare:
        return _of_picture(page) or shown
    best = _best(bare)
    keys = [name_key(one.evidence.value) for one in bare]
    order = sorted(range(len(bare)), key=lambda i: (keys[i] != keys[best], i != best, i))
    return Found(bare[best].evidence.value, tuple(bare[i].evidence for i in order))


def _of_picture(page: Html) -> Found[str | None] | None:
    """Return the `alt` of a picture that is the headline: the last resort, of a page without any other title."""
    dom = page.dom
    for e in page.by_tag.get("img", ()):
        if len(words := one_line(dom.get(e, "alt")).split()) >= _MIN_WORDS and _is_heading(dom, e):
            proof = Evidence("title", " ".join(words)[:_MAX_HEADING], "img.alt")
            return Found(proof.value, (proof,))
    return None


def _is_heading(dom: Dom, e: int) -> bool:
    """Tell whether an element stands in a first heading, right in it or in a link."""
    return any(dom.tags[around] == "h1" for around in islice(dom.around(dom.parents[e]), 2))


def _best(bare: Sequence[_Candidate]) -> int:
    """Return the place of the title with most votes; where all say the same, of the one that counts most."""
    key_of = {one.evidence.value: name_key(one.evidence.value) for one in bare}
    if len(set(key_of.values())) == 1:
        return max(range(len(bare)), key=lambda i: (bare[i].weight, -i))
    keys = [key_of[one.evidence.value] for one in bare]
    is_led = any(one.evidence.source == "title" and one.weight > _OTHER_WEIGHT for one in bare)
    seen = set() if is_led else {key_of[one.evidence.value] for one in bare if one.evidence.span is not None}
    votes_of = {
        value: {key, *beginnings(value), *_tight(value)}.intersection(keys) | _endings(value, seen)
        for value, key in key_of.items()
    }
    votes: dict[str, float] = {}
    for one in bare:
        for voted in votes_of[one.evidence.value]:
            votes[voted] = votes.get(voted, 0.0) + one.weight
    return max(range(len(bare)), key=lambda i: (votes[keys[i]], bare[i].weight, -i))


def _tight(value: str) -> Iterator[str]:
    """Yield what stands before a section that is hung on a title without a space: "TITLE-politics"."""
    mark = _SECTION.search(value)
    if mark and len(_tokens(value[: mark.start()])) >= _MIN_REST:
        yield name_key(value[: mark.start()])


def _endings(value: str, seen: set[str]) -> set[str]:
    """Return what a title says behind its kicker, if the page shows just that."""
    joint = _JOINT.search(value)
    if joint is None or len(value[: joint.start()].split()) > _MAX_KICKER:
        return set()
    rest = value[joint.end() :]
    return {name_key(rest)} & seen if len(_tokens(rest)) >= _MIN_REST else set()


def _shown(context: Context, page: Html, titles: Sequence[Evidence], said: set[str]) -> Iterator[_Candidate]:
    """Yield the headlines of the page without the kickers inside of them, and the headings beside its text."""
    blocks = {block.start: block for block in context.labelled(Label.TITLE, Label.TITLE_DUP)}
    for one in titles:
        block = blocks.get(one.span.start) if one.span else None
        words = _without_kicker(page.dom, block, said) if block else None
        in_path = block is not None and _is_in_path(page.dom, block)
        weight = _OTHER_WEIGHT if in_path else _WEIGHTS[one.source]
        yield _Candidate(_with_value(one, words) if words else one, weight)
    for b in _headings(context, page):
        block = context.document.blocks[b]
        yield _Candidate(evidence("title", block, one_line(block.text)), _HEADING_WEIGHT)


def _favoured(found: list[_Candidate]) -> list[_Candidate]:
    """Let the headline count most where no JSON-LD says another, if it shares words with what is declared."""
    sources = {one.evidence.source for one in found}
    if "jsonld.headline" in sources:
        return found
    at = next((i for i, one in enumerate(found) if one.evidence.source == "title" and one.weight > _OTHER_WEIGHT), None)
    if at is None:
        return _favoured_heading(found, sources)
    own = _tokens(found[at].evidence.value)
    others = {one.evidence.value for one in found if one.evidence.span is None}
    if len(own) < _MIN_WORDS or not any(_are_related(own, _tokens(other)) for other in others):
        return found
    return [*found[:at], found[at]._replace(weight=_SEEN_WEIGHT), *found[at + 1 :]]


def _favoured_heading(found: list[_Candidate], sources: set[str]) -> list[_Candidate]:
    """Let a heading right above the text be the headline of a page that declares nothing but a name of few words."""
    headings = [i for i, one in enumerate(found) if one.evidence.span is not None]
    heads = [one for one in found if one.evidence.source == "head.title"]
    if sources - {"head.title"} - {found[i].evidence.source for i in headings} or len(heads) != 1 or not headings:
        return found
    at = headings[-1]
    if len(_tokens(found[at].evidence.value)) <= len(_tokens(heads[0].evidence.value)) or len(headings) > 1:
        return found
    return [*found[:at], found[at]._replace(weight=_SEEN_WEIGHT), *found[at + 1 :]]


def _headings(context: Context, page: Html) -> Iterator[int]:
    """Yield the headings between headline and text, or right above the text, that are no links to others."""
    first = context.head.first_text
    if first is None:
        return
    start = max(0, first - _ABOVE) if context.head.headline is None else context.head.headline + 1
    for b in range(start, first):
        block = context.document.blocks[b]
        tag = page.dom.tags[page.dom.owners[b]]
        is_short = block.end - block.start <= _MAX_HEADING
        is_own = block.label.group is not Group.BOILERPLATE or page.dom.linked[b] == 0
        if tag in _HEADINGS and is_short and is_own and block.label not in (Label.TITLE, Label.TITLE_DUP):
            yield b


def _without_kicker(dom: Dom, block: Block, said: set[str]) -> str | None:
    """Return the words of a headline without the kickers inside of it; None where there are none.

    An element is a kicker by its name, or if the page declares as its title just what stands behind it.
    """
    words = block.text
    cut = False
    for e in _inside(dom, block):
        names = f"{dom.get(e, 'class')} {dom.get(e, 'data-testid')}"
        start, end = max(dom.opens[e] - block.start, 0), dom.closes[e] - block.start
        is_named = bool(names.strip()) and hint_of(names).label is Label.KICKER
        if is_named or (start <= 1 and name_key(words) not in said and name_key(words[end:]) in said):
            words = words[:start] + " " * (end - start) + words[end:]
            cut = True
    rest = _LOOSE.sub("", one_line(words))
    return rest if cut and rest else None


def _inside(dom: Dom, block: Block) -> Iterator[int]:
    """Yield the elements that cover a part of a block."""
    at = bisect_left(dom.opens, block.start - GAP)
    for e in range(at, len(dom.opens)):
        if dom.opens[e] >= block.end:
            return
        if (
            block.start < dom.closes[e] <= block.end
            and dom.closes[e] - max(dom.opens[e], block.start) < block.end - block.start
        ):
            yield e


def _is_in_path(dom: Dom, block: Block) -> bool:
    """Tell whether a headline stands in a path of sections, where search engines see it and readers do not."""
    at = bisect_left(dom.starts, block.start)
    around = islice(dom.around(dom.owners[at]), _PATH)
    return any(dom.tags[e] == "nav" or "breadcrumb" in dom.get(e, "class").lower() for e in around)


def _are_related(one: set[str], other: set[str]) -> bool:
    return len(one & other) >= _RELATED * min(len(one), len(other)) > 0


def _tokens(words: str) -> set[str]:
    """Return the words of a title; of one in a script without spaces its pairs of signs."""
    folded = words.casefold()
    if _SPACELESS.search(folded):
        return {folded[i : i + 2] for i in range(len(folded) - 1)}
    return set(_TOKENS.findall(folded))


def _with_value(one: Evidence, value: str) -> Evidence:
    return one if one.value == value else Evidence(one.field, value, one.source, one.span, one.by)
