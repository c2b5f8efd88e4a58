"""HTML told from text by how it begins: the list of the WHATWG MIME Sniffing Standard, and what pages do beyond it."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from newsparse.model.document import Kind
from newsparse.reading.decode import marked_encoding
from newsparse.reading.front_matter import has_front_matter
from newsparse.text.patterns import late_pattern

_HTML_ENDINGS = (".html", ".htm", ".xhtml", ".shtml")
_MARKDOWN_ENDINGS = (".md", ".markdown", ".mdown")
_MARKDOWN_LINKS = late_pattern(r"!?\[[^\[\]\n]{0,300}\]\((?:https?://|/|#)[^()\s]{0,500}\)")
_MARKDOWN_HEAD: Final = 20_000  # code points that are looked at
_ENOUGH_LINKS: Final = (
    3  # text by hand has none of that form; what crawlers store as Markdown has them in its first lines
)
_HEAD: Final = 4_000  # code points after leading white space that are looked at for a beginning
_FOLLOWING: Final = 200_000  # code points in which an end tag is looked for

_LEADING = late_pattern(r"[\s\ufeff\u200b\0]*+")
_STANDARD = late_pattern(
    r"(?:<!doctype\s*+html|<!--|<\?xml"
    r"|<(?:html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|meta)(?=[\s/>]))",
    re.IGNORECASE,
)
"""WHATWG MIME Sniffing, 7.1, and the `<meta>` that pages begin with as well."""
_SKIPPED = late_pattern(r"(?:\s++|<\?.{0,2000}?\?>|<!\[[^>]{0,200}\]>)++", re.IGNORECASE | re.DOTALL)
_ELEMENTS = (
    "a abbr acronym address amp-img applet area article aside audio b base basefont bdi bdo big blockquote body br "
    "button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em "
    "embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i "
    "iframe img input ins kbd label legend li link main map mark menu meta meter nav nobr noframes noscript object ol "
    "optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small "
    "source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr "
    "track tt u ul var video wbr"
).replace(" ", "|")
_STARTS = late_pattern(rf"<(?:{_ELEMENTS})(?:\s[^<>]*+)?+/?+>", re.IGNORECASE)
_ENDS = late_pattern(rf"</(?:{_ELEMENTS})\s*+>", re.IGNORECASE)
_PAGE_BELOW = late_pattern(r"^[ \t]*+<(?:!doctype\s++html|html[\s>])", re.IGNORECASE | re.MULTILINE)
"""A page behind the messages of a server: a PHP warning, a banner of a proxy."""
_FEED = late_pattern(
    rb"(?:\s++|(?><!--.*?-->)|(?><\?.*?\?>)|<!DOCTYPE[^>]*+>|\xef\xbb\xbf)*+<(?:rss|feed|rdf:RDF)[\s>]", re.DOTALL
)
_HEADER = late_pattern(rb"(?:[A-Za-z][A-Za-z0-9-]{0,60}:[^\n]*+\n(?:[ \t][^\n]*+\n)*+)++")
_OF_MAILS = frozenset((b"mime-version", b"message-id", b"received", b"return-path"))
"""Fields of mails that nobody writes by hand."""
_MARKUP_SHARE: Final = 0.01  # tags a code point; HTML has 0.02 and more, a text about HTML has few


def sniff(content: str | bytes, name: str | None = None) -> Kind:
    """Tell HTML and Markdown from flat text, by the ending of the file's name or by how the content begins.

    Example:
        >>> sniff("<!doctype html><title>A</title>"), sniff("A headline <b>"), sniff(b"", "page.htm")
        ('html', 'text', 'html')
        >>> sniff("<h2>A headline</h2><p>A line."), sniff("<soon> it said, and </soon>"), sniff("<3 is all it wrote")
        ('html', 'text', 'text')
        >>> sniff("---\\ntitle: A headline\\n---\\nA line.")
        'markdown'
    """
    if name and name.lower().endswith(_HTML_ENDINGS):
        return "html"
    if name and name.lower().endswith(_MARKDOWN_ENDINGS):
        return "markdown"
    head = _beginning(content)
    if "<" in head and _begins_as_html(head):
        return "html"
    return "markdown" if has_front_matter(head) or looks_like_markdown(head) else "text"


def _begins_as_html(head: str) -> bool:
    if _STANDARD.match(head):
        return True
    skipped = _SKIPPED.match(head)
    start = skipped.end() if skipped else 0
    if _STANDARD.match(head, start):
        return True
    below = _STARTS.match(head, start) or _PAGE_BELOW.search(head, 0, _HEAD)
    return below is not None and _ENDS.search(head, below.end()) is not None


def is_feed(head: bytes) -> bool:
    """Tell whether content begins as a feed in RSS or Atom does.

    Example:
        >>> is_feed(b'<?xml version="1.0"?><!-- A --><rss version="2.0">'), is_feed(b"<html>")
        (True, False)
    """
    return _FEED.match(head) is not None


def is_mail(head: bytes) -> bool:
    """Tell whether content begins as a mail does: with header fields, a sender and a mark of machines among them.

    Example:
        >>> lines = b"From: a@paper.example", b"MIME-Version: 1.0", b"", b"Words"
        >>> is_mail(bytes([10]).join(lines)), is_mail(b"From: the editor")
        (True, False)
    """
    fields = _HEADER.match(head)
    if fields is None:
        return False
    names = {line.partition(b":")[0].lower() for line in fields[0].splitlines()}
    return b"from" in names and not names.isdisjoint(_OF_MAILS)


def looks_like_markdown(text: str) -> bool:
    """Tell whether text is Markdown: it has links or pictures as only Markdown writes them.

    Headings with # and items with * are no sign, since flat text has them too.

    Example:
        >>> looks_like_markdown("[News](https://a.example/n) [Sport](/s) ![](/a.png)"), looks_like_markdown("# A")
        (True, False)
    """
    found = _MARKDOWN_LINKS.finditer(text, 0, _MARKDOWN_HEAD)
    return sum(1 for _ in islice(found, _ENOUGH_LINKS)) == _ENOUGH_LINKS


def is_full_of_tags(text: str) -> bool:
    """Tell whether what was taken for flat text is full of tags, so that it may have been HTML.

    Example:
        >>> is_full_of_tags("A line." + "<p>Another one.</p>" * 9), is_full_of_tags("A <p> is a paragraph.")
        (True, False)
    """
    if text.count("</", 0, _FOLLOWING) < _FEW:
        return False
    ends = len(_ENDS.findall(text, 0, _FOLLOWING))
    return ends >= _FEW and ends + len(_STARTS.findall(text, 0, _FOLLOWING)) > _MARKUP_SHARE * min(
        len(text), _FOLLOWING
    )


_FEW = 5  # end tags; fewer are an example, or were forgotten


def _beginning(content: str | bytes) -> str:
    """Return the beginning of the content behind white space, marks and NULs, decoded as far as tags need it."""
    if isinstance(content, bytes):
        encoding, mark = marked_encoding(content)
        width = {"utf-16": 2, "utf-32": 4}.get(encoding[:6], 1)
        # Latin 1 has a letter for every byte, and tags are ASCII
        content = content[mark : mark + 2 * _FOLLOWING * width].decode("latin-1" if width == 1 else encoding, "replace")
    start = _LEADING.match(content)
    at = start.end() if start else 0
    return content[at : at + _FOLLOWING]
