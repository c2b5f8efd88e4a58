"""The authors of an HTML page: declared ones, unless they are only the site itself and a byline says more."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from newsparse.fields.authors import authors, authors_of, read_names
from newsparse.fields.authors_shown import is_linked_elsewhere, shown_authors
from newsparse.fields.context import Context, Found
from newsparse.fields.site_names import SiteNames
from newsparse.languages.many.byline_words import ENDING_ROLES
from newsparse.lines.person_names import is_full_name, is_generic, last_first, names_no_agency, person_key
from newsparse.model.authors import Author, AuthorKind
from newsparse.model.document import Block
from newsparse.model.evidence import Evidence
from newsparse.model.labels import Label
from newsparse.reading import metadata as declared
from newsparse.reading.html import Html
from newsparse.reading.jsonld import Node, string, strings
from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern

_ADDRESS = late_pattern(r"https?:|www\.|\w/\w|@", re.IGNORECASE)
_AFTER_NAME = late_pattern(rf"\s*(?:\([^()]{{1,30}}\)|(?:{'|'.join(ENDING_ROLES)}))\s*$")
"""What follows a name without being part of it: a sign such as "(abc)"; "reporter" in Korean, Japanese and Chinese."""
_SLUG = late_pattern(r"[a-z0-9]+(?:[-_][a-z0-9]+)+")
_TOKEN = late_pattern(r"[^\W\d_]+[0-9]{1,3}")
_LAST_FIRST = ("meta.citation_author", "meta.dc.creator", "meta.dcterms.creator", "meta.dc.contributor")
"""Fields of libraries, in which the last name stands first."""
_MAX_GIVEN = 3  # words
_MAX_NAMES = 30
_MAX_NAME = 60  # code points
_NEAR = 300  # code points between the text and a byline below it
_MAX_DECLARED = 300
_FIGURES = ("figure", "figcaption")
_IN_PICTURE = 6  # elements from a name to the picture whose author it is, both counted


def find_authors(context: Context, names: SiteNames) -> Found[tuple[Author, ...]]:
    """Return the authors, once each: of flat text those of its bylines, or of the lines below its headline.

    The places of an HTML page that may name them, in this order: JSON-LD, `<meta>`, microdata and links to authors, the
    lines around the headline, other bylines near the text. The first that gives a person's full name is taken, without
    the site itself and names of nobody in particular; else the first that names a person at all; else anybody. Where
    the line beside the headline names all of those and more, it is taken.
    """
    page = context.html
    if page is None:
        return _of_flat_text(context)
    known = context.line_words.bylines
    shown = [(one.author, one.evidence) for one in shown_authors(context)]
    near = (
        block
        for block in context.labelled(Label.BYLINE)
        if _is_near(context, block) and not is_linked_elsewhere(context, block)
    )
    bylines = authors_of(near, context)
    read: dict[str, list[Author]] = {}  # a page says the same in many places
    marked, elsewhere = _marked(context, page)
    groups = [
        _read(context, values, names, read)
        for values in (_jsonld(page), declared.metas(page, declared.AUTHORS), marked)
    ]
    groups += [shown, [one for one in zip(bylines.value, bylines.evidence, strict=True) if _is_name(one[0], context)]]
    groups.append(_read(context, elsewhere, names, read))
    key_of = {name: person_key(name) for name in {author.name for group in groups for author, _ in group}}
    agencies = {author.name for group in groups for author, _ in group if author.kind is AuthorKind.AGENCY}
    bodies = {person_key(name) for name in _organizations(page)} - {person_key(name) for name in agencies}
    nobody = {
        name for name, key in key_of.items() if key in bodies or names.names_newsroom(name) or is_generic(name, known)
    }
    others = [[one for one in group if one[0].name not in nobody] for group in groups]
    worth = [_worth(group) for group in others]
    best = max(worth)
    chosen = others[worth.index(best)] if any(best) else next((group for group in groups if group), [])
    keys = {key_of[author.name] for author, _ in chosen}
    if shown and keys < {key_of[author.name] for author, _ in shown}:
        chosen = shown
    by_name: dict[str, _Named] = {}
    for author, one in chosen:
        by_name.setdefault(key_of[author.name], (author, one))
    ranked = [*by_name.values(), *[one for group in groups for one in group]]
    placed = (*bylines.value, *[author for author, _ in shown])
    twins = {key_of.get(author.name) or person_key(author.name): author for author in placed}
    found = tuple([_spanned(author, twins.get(key)) for key, (author, _) in by_name.items()])
    return Found(found[:_MAX_NAMES], tuple(dict.fromkeys([one for _, one in ranked])))


def _of_flat_text(context: Context) -> Found[tuple[Author, ...]]:
    """Return whom the bylines name; where there is none, whom the lines between the headline and the text name."""
    bylines = authors(context)
    if bylines.value:
        return bylines
    shown = shown_authors(context)
    return Found(tuple([one.author for one in shown]), tuple([one.evidence for one in shown]))


def _worth(group: list[_Named]) -> tuple[bool, bool]:
    """Tell whether a group of authors gives the full name of a person, and whether it gives a name at all."""
    people = [author.name for author, _ in group if author.kind is AuthorKind.PERSON]
    is_full = any(map(is_full_name, people))
    return is_full, is_full or any(name[:1].isupper() and not any(map(str.isdigit, name)) for name in people)


def _is_name(author: Author, context: Context) -> bool:
    """Tell whether a byline far from the headline gives a name; what boxes of authors hold besides is none."""
    if author.kind is not AuthorKind.PERSON:
        return True
    return context.person_name(author.name) == author.name


_Named = tuple[Author, Evidence]


def _read(
    context: Context, values: Iterable[declared.Candidate], site: SiteNames, read: dict[str, list[Author]]
) -> list[_Named]:
    """Return whom these fields name; what fields say is noted in `read`."""
    named: list[_Named] = []
    for value, source in values:
        if len(value) > _MAX_DECLARED or _is_address(value) or names_no_agency(value, context.line_words.bylines):
            continue
        if value not in read:
            read[value] = _named_by(value, source, context)
        named_here = read[value]
        if not named_here and len(value) <= _MAX_NAME and (source == "jsonld.author" or site.names_site(value)):
            named_here = [Author(value, AuthorKind.DESK if site.names_site(value) else AuthorKind.PERSON)]
        named += [(author, Evidence("authors", author.name, source)) for author in named_here]
    return named[:_MAX_NAMES]


def _named_by(value: str, source: str, context: Context) -> list[Author]:
    """Return whom a field names: one person, "Last, First" where that is the custom, else a list of names."""
    bare = _AFTER_NAME.sub("", value)
    last, comma, first = bare.partition(",")
    if source in _LAST_FIRST and comma and "," not in first and len(first.split()) <= _MAX_GIVEN:
        return [Author(f"{first.strip()} {last.strip()}")]
    if name := last_first(bare):
        return [Author(name)]
    if "(" in bare and (name := context.person_name(bare)) and "(" in name:
        return [Author(name)]
    if _TOKEN.fullmatch(bare) and bare[:1].isupper():  # "Rapid7"
        return [Author(bare)]
    return [author for author in read_names(bare, context) if len(author.name) <= _MAX_NAME]


def _is_near(context: Context, block: Block) -> bool:
    """Tell whether a byline stands above the text, in its first lines, or right below it."""
    body = context.body
    if not body:
        return True
    above = block.end <= body[min(2, len(body) - 1)].end
    return above or body[-1].end <= block.start <= body[-1].end + _NEAR


def _jsonld(page: Html) -> Iterator[declared.Candidate]:
    """Yield the names of the article's authors, of any object where that one has none."""
    by_id = {node["@id"]: node for node in page.nodes if isinstance(node.get("@id"), str) and _has_name(node)}
    for node in (page.article, *page.nodes):
        told = [node.get("author"), node.get("creator") if node is page.article else None]
        names = [name for value in told if value is not None for name in _people(value, by_id)]
        if names:
            yield from ((name, "jsonld.author") for name in names)
            return


def _organizations(page: Html) -> Iterator[str]:
    """Yield the names of authors that the page declares to be bodies, no people."""
    for node in (page.article, *page.nodes):
        if (told := node.get("author")) is None:
            continue
        for one in told if isinstance(told, list) else [told]:
            if isinstance(one, dict) and any("organization" in kind.lower() for kind in strings(one.get("@type"))):
                yield from strings(one.get("name"))


def _has_name(node: Node) -> bool:
    return "name" in node or "familyName" in node


def _people(value: object, by_id: Mapping[str, Node], depth: int = 3) -> Iterator[str]:
    """Yield the names that a value gives: of things, of lists in lists, of references to other objects of the page."""
    if isinstance(value, list) and depth:
        for element in value[:_MAX_NAMES]:
            yield from _people(element, by_id, depth - 1)
    elif isinstance(value, dict):
        node = value if _has_name(value) else by_id.get(str(value.get("@id")), value)
        named = strings(node.get("name"))
        parts = [string(node.get(part)) for part in ("givenName", "additionalName", "familyName")]
        yield from named or ([" ".join(filter(None, parts))] if parts[0] or parts[2] else strings(node))
    else:
        yield from strings(value)


def _marked(context: Context, page: Html) -> tuple[list[declared.Candidate], list[declared.Candidate]]:
    """Return the words of elements marked as the author: of the article's head or foot, and the only one elsewhere."""
    dom = page.dom
    head = [(context.document.blocks[b].start, context.document.blocks[b].end) for b in context.head.lines]
    inside: list[declared.Candidate] = []
    elsewhere: list[declared.Candidate] = []
    for e in page.marked_up:
        attributes = dom.attributes[e]
        prop, rel = attributes.get("itemprop"), attributes.get("rel")
        prop = prop.lower() if prop else ""
        if prop != "author" and not (rel and "author" in rel.lower().split()):
            continue
        if dom.tags[e] == "link" or _is_of_picture(page, e):
            continue
        words = attributes.get("content") or _name_within(page, e) or dom.within(e)
        if 0 < len(words) <= _MAX_NAME:
            here = words, f"itemprop.{prop}" if prop else "rel.author"
            is_in_head = any(start <= dom.opens[e] < end for start, end in head) or bool(attributes.get("content"))
            if is_in_head and (name := context.person_name(words)):
                inside.append((name, here[1]))
            elif not declared.in_teaser(page, e):
                elsewhere.append(here)
    is_one = len({fold(words) for words, _ in elsewhere}) == 1
    return inside, [(context.person_name(words) or words, source) for words, source in elsewhere] if is_one else []


def _name_within(page: Html, e: int) -> str:
    """Return the words of the first element with `itemprop="name"` in an element; empty where it has none."""
    dom, marked = page.dom, page.marked_up
    for at in range(bisect_right(marked, e), len(marked)):
        inner = marked[at]
        if dom.opens[inner] >= dom.closes[e]:
            break
        if dom.get(inner, "itemprop").lower() == "name":
            return dom.get(inner, "content") or dom.within(inner)
    return ""


def _is_of_picture(page: Html, e: int) -> bool:
    """Tell whether an element stands in a picture: its author is the photographer."""
    dom = page.dom
    around = islice(dom.around(e), _IN_PICTURE)
    return any(dom.tags[up] in _FIGURES or dom.get(up, "itemtype").endswith("ImageObject") for up in around)


def _is_address(name: str) -> bool:
    return _ADDRESS.search(name) is not None or _SLUG.fullmatch(name) is not None


def _spanned(author: Author, twin: Author | None) -> Author:
    """Give a declared author the place where a byline names them."""
    if twin is None or twin is author:
        return author
    return Author(author.name, author.kind, author.role or twin.role, twin.span)
