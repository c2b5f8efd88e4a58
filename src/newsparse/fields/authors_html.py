"""The authors of an HTML page: declared ones, unless they are only the site itself and a byline says more."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from newsparse.fields.authors import authors, authors_of, read_names
from newsparse.fields.context import Context, Found
from newsparse.fields.site_names import SiteNames
from newsparse.model.authors import Author, AuthorKind
from newsparse.model.document import Block
from newsparse.model.evidence import Evidence
from newsparse.model.labels import Label
from newsparse.reading import metadata as declared
from newsparse.reading.html import Html
from newsparse.reading.jsonld import Node, strings
from newsparse.text.fold import fold

_ADDRESS = re.compile(r"https?:|www\.|\w/\w|@", re.IGNORECASE)
_AFTER_NAME = re.compile(r"\s*(?:\([^()]{1,30}\)|(?:기자|특파원|통신원|記者|记者))\s*$")
"""What follows a name without being part of it: a sign such as "(abc)"; "reporter" in Korean, Japanese and Chinese."""
_SLUG = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)+")
_MAX_NAMES = 30
_MAX_NAME = 60  # code points
_NEAR = 300  # code points between the text and a byline below it
_MAX_DECLARED = 300


def find_authors(context: Context, names: SiteNames) -> Found[tuple[Author, ...]]:
    """Return the authors, once each: of flat text those of its bylines.

    The places of an HTML page that may name them, in this order: JSON-LD, `<meta>`, microdata and links to authors,
    bylines near the text. The first that names a person is taken, without the site itself; else the first that names
    anybody.
    """
    page = context.html
    if page is None:
        return authors(context)
    near = (block for block in context.labelled(Label.BYLINE) if _is_near(context, block))
    shown = authors_of(near, context)
    read: dict[str, list[Author]] = {}  # a page says the same in many places
    groups = [
        _read(context, values, names, read)
        for values in (_jsonld(page), declared.metas(page, declared.AUTHORS), _marked(page))
    ]
    groups.append(list(zip(shown.value, shown.evidence, strict=True)))
    key_of = {name: fold(name) for name in {author.name for group in groups for author, _ in group}}
    houses = {name for name in key_of if names.names_newsroom(name)}
    others = [[one for one in group if one[0].name not in houses] for group in groups]
    with_people = (group for group in others if any(author.kind is AuthorKind.PERSON for author, _ in group))
    chosen = next(with_people, None) or next((group for group in groups if group), [])
    by_name: dict[str, _Named] = {}
    for author, one in chosen:
        by_name.setdefault(key_of[author.name], (author, one))
    ranked = [*by_name.values(), *[one for group in groups for one in group]]
    twins = {key_of[author.name]: author for author in shown.value}
    found = tuple([_spanned(author, twins.get(key)) for key, (author, _) in by_name.items()])
    return Found(found[:_MAX_NAMES], tuple(dict.fromkeys([one for _, one in ranked])))


_Named = tuple[Author, Evidence]


def _read(
    context: Context, values: Iterable[declared.Candidate], site: SiteNames, read: dict[str, list[Author]]
) -> list[_Named]:
    """Return whom these fields name; what fields say is noted in `read`."""
    named: list[_Named] = []
    for value, source in values:
        if len(value) > _MAX_DECLARED or _is_address(value):
            continue
        if value not in read:
            authors_here = read_names(_AFTER_NAME.sub("", value), context)
            read[value] = [author for author in authors_here if len(author.name) <= _MAX_NAME]
        named_here = read[value]
        if not named_here and len(value) <= _MAX_NAME and (source == "jsonld.author" or site.names_site(value)):
            named_here = [Author(value, AuthorKind.DESK if site.names_site(value) else AuthorKind.PERSON)]
        named += [(author, Evidence("authors", author.name, source)) for author in named_here]
    return named[:_MAX_NAMES]


def _is_near(context: Context, block: Block) -> bool:
    """Tell whether a byline stands above the text, in its first lines, or right below it."""
    body = context.body
    if not body:
        return True
    above = block.end <= body[min(2, len(body) - 1)].end
    return above or body[-1].end <= block.start <= body[-1].end + _NEAR


def _jsonld(page: Html) -> Iterator[declared.Candidate]:
    """Yield the names of the article's authors, of any object where that one has none."""
    by_id = {node["@id"]: node for node in page.nodes if isinstance(node.get("@id"), str) and "name" in node}
    for node in (page.article, *page.nodes):
        told = [node.get("author"), node.get("creator") if node is page.article else None]
        names = [name for value in told for name in strings(_resolved(value, by_id))]
        if names:
            yield from ((name, "jsonld.author") for name in names)
            return


def _resolved(value: object, by_id: Mapping[str, Node]) -> object:
    """Return what a reference to another object of the page stands for."""
    if isinstance(value, list):
        return [_resolved(element, by_id) for element in value if not isinstance(element, list)]
    if isinstance(value, dict) and "name" not in value:
        return by_id.get(str(value.get("@id")), value)
    return value


def _marked(page: Html) -> Iterator[declared.Candidate]:
    """Yield the words of elements that are marked as the author, outside of teasers."""
    dom = page.dom
    for e in page.marked_up:
        attributes = dom.attributes[e]
        prop = (attributes.get("itemprop") or "").lower()
        rel = (attributes.get("rel") or "").lower().split()
        if (prop == "author" or "author" in rel) and not declared.in_teaser(page, e):
            words = attributes.get("content") or dom.within(e)
            if 0 < len(words) <= _MAX_NAME and dom.tags[e] != "link":
                yield words, f"itemprop.{prop}" if prop else "rel.author"


def _is_address(name: str) -> bool:
    return _ADDRESS.search(name) is not None or _SLUG.fullmatch(name) is not None


def _spanned(author: Author, twin: Author | None) -> Author:
    """Give a declared author the place where a byline names them."""
    if twin is None or twin is author:
        return author
    return Author(author.name, author.kind, author.role or twin.role, twin.span)
