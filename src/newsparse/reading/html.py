"""HTML to a document: the visible text of the page, with what its elements and its head say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import sub

from newsparse._cached_attribute import cached_attribute
from newsparse.model.document import Document, Source, late_blocks
from newsparse.model.problems import Problem, ProblemCode
from newsparse.reading.bold_lines import split_headings
from newsparse.reading.broken_lines import split_broken_lines
from newsparse.reading.dom import Dom, as_utf8, read_dom
from newsparse.reading.dom_head import Attributes
from newsparse.reading.jsonld import Node, article_node, plain, read_jsonld, strings
from newsparse.reading.scripts import language_tag
from newsparse.reading.text import pieces

_PICTURES = frozenset(("img", "amp-img", "video"))
_PLAIN_TAGS = frozenset(("html", "head", "body", "p", "div", "br"))


class Html:
    """What a page says beside its text; read on first use."""

    def __init__(self, dom: Dom) -> None:
        self.dom = dom

    @cached_attribute
    def declared(self) -> dict[str, str]:
        """The first value of each `<meta>`, by name."""
        return dict(reversed(self.dom.metas))

    @cached_attribute
    def declared_all(self) -> dict[str, list[str]]:
        """All values of each `<meta>`, by name."""
        values: dict[str, list[str]] = {}
        for name, value in self.dom.metas:
            values.setdefault(name, []).append(value)
        return values

    @cached_attribute
    def marked_up(self) -> list[int]:
        """The elements that say what they are: with `itemprop`, with "author" in `rel`, or `<time>`."""
        tags, attributes = self.dom.tags, self.dom.attributes
        return [e for e in self.dom.marked if tags[e] == "time" or _is_marked(attributes[e])]

    @cached_attribute
    def is_plain(self) -> bool:
        """Whether the elements say nothing: paragraphs beside each other, as made from flat text."""
        return _PLAIN_TAGS.issuperset(self.dom.tags) and not any(self.dom.attributes[2:])

    @cached_attribute
    def by_tag(self) -> Mapping[str, Sequence[int]]:
        """The elements of each tag, in the order of the page."""
        found: dict[str, list[int]] = {}
        for e, tag in enumerate(self.dom.tags):
            found.setdefault(tag, []).append(e)
        return found

    @cached_attribute
    def class_words(self) -> str:
        """The different `class` attributes of the elements in lower case, a line each, to look for words of names."""
        return "\n".join(self.dom.classes).lower()

    @cached_attribute
    def pictures(self) -> list[int]:
        """The pictures and films."""
        tags = self.dom.tags
        return [e for e in self.dom.media if tags[e] in _PICTURES]

    @cached_attribute
    def nodes(self) -> tuple[Node, ...]:
        """The objects of the page's JSON-LD."""
        return read_jsonld(self.dom.scripts)

    @cached_attribute
    def article(self) -> Node:
        """The object that describes the article, empty where there is none."""
        return article_node(self.nodes)

    @cached_attribute
    def declared_text(self) -> str:
        """The text of the article as JSON-LD gives it, on one line."""
        bodies = (text for node in self.nodes for text in strings(node.get("articleBody")))
        return " ".join(max(bodies, key=len, default="").split())

    @cached_attribute
    def titles(self) -> tuple[str, ...]:
        """What the page declares its title to be, in several places."""
        declared = self.declared
        found = (*strings(self.article.get("headline")), declared.get("og:title"), declared.get("twitter:title"))
        return tuple(plain(title) for title in (*found, self.dom.title) if title)

    @cached_attribute
    def description(self) -> str:
        """What the page declares the article to be about."""
        names = ("og:description", "description", "twitter:description")
        found = [*strings(self.article.get("description")), *[plain(self.declared.get(name, "")) for name in names]]
        return "\n".join(found)


def _is_marked(attributes: Attributes) -> bool:
    return "itemprop" in attributes or "author" in (attributes["rel"] or "").lower()


def read_html(source: Source, page: str | bytes, problems: tuple[Problem, ...] = ()) -> tuple[Document, Html]:
    """Read the source of a page, in UTF-8 if it is bytes, into a document and what stands beside its text.

    Example:
        >>> document, html = read_html(Source("", kind="html"), "<h1>Title</h1><p>One <b>li</b>ne.<p>Another.")
        >>> [block.text for block in document]
        ['Title', 'One line.', 'Another.']
        >>> html.dom.tags[-1]
        'p'
    """
    from newsparse.reading.not_shown import revealed  # with decoders of scripts, which flat text does not need

    data = page if isinstance(page, bytes) else as_utf8(page)
    dom = read_dom(data)
    if found := revealed(data, dom):
        dom, where = found
        error = f"the page shows next to no running text; its text was read where it stands {where}"
        problems = (*problems, Problem.of(ProblemCode.TEXT_NOT_SHOWN, error, during="read"))
    split_headings(dom)
    split_broken_lines(dom)
    cut = _within_limits(dom, source)
    problems = (*problems, *dom.problems, *cut)
    language = dom.get(0, "lang").strip() if dom.tags else ""
    document = Document(
        text=dom.text,
        blocks=late_blocks(dom.text, dom.starts, dom.ends),
        kind="html",
        language=source.language or language_tag(language),
        url=source.url,
        captured_at=source.captured_at,
        metadata=((("title", dom.title),) if dom.title else ()) + dom.metas,
        problems=problems,
        partial=any(problem.kind == "limit" for problem in problems),
    )
    return document, Html(dom)


def _within_limits(dom: Dom, source: Source) -> list[Problem]:
    """Bring the blocks within limits: long ones are cut, and the last that is allowed holds all that follows."""
    limits = source.limits
    cut: list[Problem] = []
    if max(map(sub, dom.ends, dom.starts), default=0) > limits.max_block_length:
        _cut(dom, limits.max_block_length)
        error = f"max_block_length={limits.max_block_length}: a block was cut into several"
        cut.append(Problem.of(ProblemCode.MAX_BLOCK_LENGTH, error, during="read"))
    if len(dom.starts) > limits.max_blocks:
        last = limits.max_blocks - 1
        error = f"max_blocks={limits.max_blocks}: the last block holds the text of {len(dom.starts) - last}"
        cut.append(Problem.of(ProblemCode.MAX_BLOCKS, error, during="read"))
        dom.ends[last] = dom.ends[-1]
        for column in (dom.starts, dom.ends, dom.owners, dom.linked):
            del column[limits.max_blocks :]
    return cut


def _cut(dom: Dom, length: int) -> None:
    """Cut long blocks at spaces; the share of link text is that of the whole."""
    rows = [
        (start, end, owner, linked * (end - start) // (last - first))
        for first, last, owner, linked in zip(dom.starts, dom.ends, dom.owners, dom.linked, strict=True)
        for start, end in pieces(dom.text, first, last, length)
    ]
    columns = (dom.starts, dom.ends, dom.owners, dom.linked)
    for column, values in zip(columns, zip(*rows, strict=True), strict=True):
        column[:] = values
