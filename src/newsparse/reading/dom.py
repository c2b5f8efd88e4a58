"""The tree of an HTML page as flat tables; the only module that touches the HTML library.

One walk over the tree gives the visible text, cut into blocks as a browser lays them out, a table of the elements with
the stretch of text that each covers, and what the page declares about itself. Everything later reads these tables, so
nothing depends on the library, and no question about a page costs a second walk.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final

import attrs

from newsparse._classes import frozen
from newsparse.errors import ParseError
from newsparse.model.problems import Problem
from newsparse.reading.dom_head import TELLING, Attributes, Head, printable
from newsparse.reading.guards import guard
from newsparse.reading.shadow_roots import open_roots
from newsparse.text.patterns import late_pattern

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre search section "
    "summary table tbody td tfoot th thead tr ul".split()
)
"""Elements that make a line of their own, with or without style sheets."""
PLAIN = frozenset("abbr bdi bdo big cite code del dfn em i ins kbd mark q s samp sub sup tt u var wbr".split())
"""Elements inside a line of which nothing is kept but their words."""
GAP = len("\n\n")  # code points between two blocks; an element begins before them that is the first of its block
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
BOLD = frozenset(("b", "strong"))
"""Elements inside a line of which is kept where they stand."""
MEDIA = frozenset("audio embed iframe img object source video".split())
"""Elements that are kept in the table, but not looked into."""
UNSEEN = frozenset(
    "applet canvas datalist link meta noembed noframes noscript script select style svg template textarea title".split()
)
"""Elements whose content a browser does not show as text of the page."""

# How a tag acts on the line of text; what is none of these is a part of the line. From _PART on each has its row in
# the table of elements.
_SKIP, _TEXT, _BREAK, _PLAIN, _BOLD, _HEAD, _PART, _BLOCK, _LINK, _BUTTON, _MEDIUM = range(11)
_KINDS: Final[dict[str, int]] = {
    **dict.fromkeys(BLOCKS, _BLOCK),
    **dict.fromkeys(PLAIN, _PLAIN),
    **dict.fromkeys(BOLD, _BOLD),
    **dict.fromkeys(UNSEEN, _SKIP),
    **dict.fromkeys(TELLING, _HEAD),
    **dict.fromkeys(MEDIA, _MEDIUM),
    "-text": _TEXT,
    "-comment": _SKIP,
    "-doctype": _SKIP,
    "": _SKIP,  # a leaked <?php ... ?>
    "br": _BREAK,
    "a": _LINK,
    "button": _BUTTON,
}
_USUAL_PARTS = "span picture input label time small font".split()

_WHITE = " \t\n\r\f"
_UNEVEN = late_pattern(rf"[{_WHITE}]{{2,}}|[\t\n\r\f]")
_ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\xad\xa0 "
_HIDING_STYLE = late_pattern(r"(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)")
_PANELS = frozenset(("region", "tabpanel"))
_HIDING_CLASSES = frozenset(
    "a11y-hidden assistive-text element-invisible hidden-visually is-visually-hidden off-screen offscreen "
    "screen-reader screen-reader-only screen-reader-text screenreader show-for-sr sr-only u-visually-hidden "
    "visually-hidden visuallyhidden".split()
)


@frozen(eq=False)
class Dom:
    """A page as tables. Index `e` is an element, index `b` a block; both in page order, parents before children."""

    text: str
    """The visible text, blocks joined by a blank line; those that are cut later, by a line break or a space."""
    starts: list[int]
    """Where each block begins in `text`."""
    ends: list[int]
    owners: list[int]
    """The innermost element around each block that makes a line of its own."""
    linked: list[int]
    """How many code points of each block are link text."""
    tags: list[str]
    parents: list[int]
    """The element around each element, -1 for the first. Some elements inside a line are left out of the table."""
    attributes: list[Attributes]
    opens: list[int]
    """The length of the text where an element begins: its own words stand between `opens` and `closes`."""
    closes: list[int]
    classes: frozenset[str] = frozenset()
    """The different `class` attributes of the elements."""
    bold: list[tuple[int, int]] = attrs.field(factory=list)
    """Where `<b>` and `<strong>` begin and end in `text`, in the order of their ends."""
    marked: list[int] = attrs.field(factory=list)
    """The elements with `itemprop` or `rel`, and `<time>`."""
    media: list[int] = attrs.field(factory=list)
    """The elements of `MEDIA`, and those of no standard, such as `<amp-img>`: some of these are media, too."""
    title: str = ""
    """What `<title>` says."""
    metas: tuple[tuple[str, str], ...] = ()
    """The name and content of each `<meta>`, and `link.canonical` and the like with an address."""
    scripts: tuple[str, ...] = ()
    """The JSON-LD of the page, unread."""
    problems: tuple[Problem, ...] = ()
    """Limits that were reached, in words."""
    unscripted: dict[int, Attributes] = attrs.field(factory=dict)
    """The attributes of the first picture in a `<noscript>`, by the element around it."""
    unscripted_frames: dict[int, Attributes] = attrs.field(factory=dict)
    """Those of the first frame in a `<noscript>`, likewise."""

    def within(self, e: int) -> str:
        """Return the words of element `e`."""
        return self.text[self.opens[e] : self.closes[e]].strip()

    def around(self, e: int) -> Iterator[int]:
        """Yield element `e` and those around it, from the inside out; none for -1."""
        while e >= 0:
            yield e
            e = self.parents[e]

    def get(self, e: int, name: str) -> str:
        """Return an attribute of element `e`, empty where it has none."""
        return self.attributes[e].get(name) or ""


def read_dom(page: str | bytes) -> Dom:
    r"""Read the source of a page, in UTF-8 if it is bytes.

    Example:
        >>> dom = read_dom("<title>T</title><p>One <b>wo</b>rd<br>and</p>  <div>more<script>x</script></div>")
        >>> dom.text
        'One word\nand\n\nmore'
        >>> dom.title
        'T'

    Raises:
        ParseError: if the HTML library gives up, as it does when there is no memory for the tree.
    """
    data = page if isinstance(page, bytes) else as_utf8(page)
    head, dom = _read(data)
    return _read(open_roots(data))[1] if head.has_shadow_roots else dom


def _read(page: bytes) -> tuple[Head, Dom]:
    """Read a page, with its templates closed."""
    from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, SelectolaxError

    source, problems = guard(page)
    head = Head(problems)
    try:
        parser = LexborHTMLParser(source, options=LexborDocumentOptions.WO_EVENTS)
    except SelectolaxError as error:
        msg = f"the HTML library cannot read the page: {error}"
        raise ParseError(msg) from error
    return head, _walk(parser.root, head)


def as_utf8(page: str) -> bytes:
    """Return the source of a page as bytes, lone surrogates replaced."""
    try:
        return page.encode()
    except UnicodeEncodeError:  # lone surrogates
        return page.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()


def _walk(root: LexborNode | None, head: Head) -> Dom:  # noqa: C901, PLR0912, PLR0915 - a call a node doubles the cost
    """Visit every node in page order, without recursion."""
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    owners: list[int] = []
    linked: list[int] = []
    tags: list[str] = []
    parents: list[int] = []
    table: list[Attributes] = []
    opens: list[int] = []
    closes: list[int] = []
    around: list[tuple[LexborNode, int, int, int]] = []  # node, kind, element and owner, to go back to when it ends
    names, kinds = _known_tags()
    known, hides, hides_nothing, uneven = len(kinds), _hides, _HIDING_CLASSES.isdisjoint, _UNEVEN
    shown: set[str] = set()  # classes that hide nothing; they repeat
    classes: set[str] = set()
    marked: list[int] = []
    media: list[int] = []
    bold: list[tuple[int, int]] = []
    bold_from: list[int] = []  # where those begin that are open

    length = 0  # of all parts together
    fresh = True  # the next word begins a block
    breaks = 0  # <br> that are due before the next word
    space = False  # a space is due
    ended = apart = False  # a part of the line has ended; and the next has begun, with no word between them
    anchors = in_links = 0  # links that are open; code points of the open block inside links
    element = owner = -1

    node = root
    while node is not None:
        number = node.tag_id
        kind = kinds[number] if number < known else _PART
        if kind == _TEXT:
            if node.is_empty_text_node or (raw := node.text_content or " ").isspace():
                space = True
            else:
                words = raw.strip(_WHITE)
                if "  " in words or "\n" in words or "\t" in words or "\r" in words or "\f" in words:
                    words = uneven.sub(" ", words)
                if fresh or breaks > 1:
                    if words[0] in _ZERO_WIDTH and not words.strip(_ZERO_WIDTH):
                        words = ""
                    else:
                        if length:
                            ends.append(length)
                            linked.append(in_links)
                            parts.append("\n\n")
                            length += GAP
                        starts.append(length)
                        owners.append(owner)
                        in_links = 0
                        fresh = False
                elif breaks:
                    words = "\n" + words
                elif space or raw[0] in _WHITE or (apart and _is_apart(parts[-1][-1], words[0])):
                    words = " " + words
                if words:
                    parts.append(words)
                    length += len(words)
                    if anchors:
                        in_links += len(words)
                    space = raw[-1] in _WHITE
                    breaks = 0
                    ended = apart = False
            node = node.next
        elif kind >= _PART:
            attributes = node.attributes
            tag = (number < known and names[number]) or node.tag or ""
            is_hidden, is_marked = False, tag == "time"
            named = attributes.get("class")
            if attributes and (named not in shown or len(attributes) > 1):  # most say no more than a known class
                if "style" in attributes or "hidden" in attributes:
                    is_hidden = hides(attributes)
                if named and named not in shown and not is_hidden:
                    if hides_nothing(named.lower().split()):
                        shown.add(named)
                        classes.add(named)
                    elif tag == "h1":
                        classes.add(named)
                    else:
                        is_hidden = True
                elif tag == "dialog" and not named:
                    is_hidden = is_hidden or "open" not in attributes
                is_marked = is_marked or "itemprop" in attributes or "rel" in attributes
            if is_hidden:
                node = node.next
            else:
                tags.append(tag)
                parents.append(element)
                table.append(attributes)
                opens.append(length)
                closes.append(length)
                if is_marked:
                    marked.append(len(tags) - 1)
                if kind == _MEDIUM:
                    media.append(len(tags) - 1)
                    ended = True
                    if tag == "video" and "src" not in attributes and (source := node.css_first("source")) is not None:
                        attributes["src"] = source.attributes.get("src")
                    node = node.next
                else:
                    around.append((node, kind, element, owner))
                    element = len(tags) - 1
                    if kind == _BLOCK:
                        fresh = True
                        owner = element
                    elif kind == _LINK:
                        anchors += 1
                        apart = ended
                    elif kind == _PART:
                        if number >= known:
                            media.append(element)
                        if fresh and "-" in tag:  # a custom element that is no part of a line
                            owner = element
                        apart = ended
                    else:  # a button
                        space = True
                    node = node.first_child
        elif _PLAIN <= kind <= _BOLD:
            if kind == _BOLD:
                bold_from.append(length)
            around.append((node, kind, element, owner))
            apart = ended
            node = node.first_child
        else:
            if kind == _BREAK:
                breaks += 1
            elif kind == _HEAD:
                head.collect(names[number], node, element)
            node = node.next
        while node is None and around:
            node, kind, before, before_owner = around.pop()
            if owner != before_owner:
                owner = before_owner
                fresh = True
            elif kind == _LINK:
                anchors -= 1
            elif kind == _BUTTON:
                space = True
            elif kind == _BOLD:
                bold.append((bold_from.pop(), length))
            closes[element] = length
            element = before
            ended = True
            node = node.next
    if length:
        ends.append(length)
        linked.append(in_links)
    return Dom(
        printable("".join(parts)), starts, ends, owners, linked, tags, parents, table, opens, closes,
        frozenset(classes), bold, marked, media, head.title, tuple(head.metas), tuple(head.scripts),
        tuple(head.problems), head.unscripted, head.unscripted_frames,
    )  # fmt: skip


def _hides(attributes: Attributes) -> bool:
    """Tell whether an element is hidden by its attributes other than its classes.

    The panel of an accordion or of tabs, which a heading or tab names, shows after a click, and is a part of the page.
    """
    if attributes.get("role") in _PANELS and "aria-labelledby" in attributes:
        return False
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    style = (attributes.get("style") or "")[:1000].lower()
    return ("none" in style or "hidden" in style) and _HIDING_STYLE.search(style) is not None


@cache
def _known_tags() -> tuple[tuple[str, ...], tuple[int, ...]]:
    """Return the names of tags and how they act, by the numbers that the library gives to the tags of the standard.

    A number costs less than a name, and there is one for every node of a page.
    """
    from selectolax.lexbor import LexborHTMLParser

    page = LexborHTMLParser("<!doctype html><!-- --><?php ?><p>Text")
    nodes = [page.create_node(tag) for tag in (*_KINDS, *_USUAL_PARTS) if tag.isalnum()]
    if page.root and page.root.parent:
        nodes += page.root.parent.traverse(include_text=True)  # those that are no elements
    found = {node.tag_id: node.tag or "" for node in nodes}
    names = [found.get(number, "") for number in range(max(found) + 1)]
    kinds = [_KINDS.get(found.get(number, "-"), _PART) for number in range(max(found) + 1)]
    return tuple(names), tuple(kinds)


def _is_apart(before: str, after: str) -> bool:
    """Tell whether two parts of a line are no single word: layout sets apart the parts of headlines, and links.

    A letter that has no case, as those of Chinese and Arabic, does not show that a word begins.
    """
    return (
        not (after.isalpha() and not after.isupper())
        and (before.isalnum() or before in ".!?:;)”»\"'")
        and (after.isalnum() or after in "(“«\"'@#")
    )
