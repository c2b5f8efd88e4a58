"""The body of an article as Markdown or plain text, below what is known of the article."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import pairwise

from newsparse.model.article import Article, Link
from newsparse.model.document import Block
from newsparse.model.labels import Label
from newsparse.outputs.json_lines import shown
from newsparse.outputs.values import known

FRONT_MATTER = ("title", "authors", "published", "modified", "publisher", "url", "language", "section", "tags")
_BEFORE = {Label.HEADING: "## ", Label.LIST_ITEM: "- ", Label.BLOCKQUOTE: "> "}
_BEFORE_MORE = {Label.LIST_ITEM: "  ", Label.BLOCKQUOTE: "> "}
"""What stands before a line, and before the others of its block."""
_MARKS = re.compile(r"[\\`*_\[\]<>~|]|&(?=#?\w{1,40};)|!(?=\[)")
_LEADING = re.compile(r"(?:#{1,6}(?=\s|$)|[-+=](?=[-=]*(?:\s|$)|\s))|(?<=^)(\d{1,9})([.)])(?=\s|$)")
_UNSAFE = re.compile(r"[\s<>()\\]")


def markdown(article: Article, path: str) -> bytes:
    """Return an article as Markdown: a front matter in YAML, the title as a heading, and the body with its links.

    Example:
        >>> import newsparse
        >>> page = newsparse.parse("Un titre\\n\\n2 * 3 font six, dit-on dans ce village depuis cent ans.", kind="body")
        >>> print(markdown(page, "a.txt").decode().partition("---\\n\\n")[2].strip())
        Un titre
        <BLANKLINE>
        2 \\* 3 font six, dit-on dans ce village depuis cent ans.
    """
    title = f"# {escaped(article.title)}\n\n" if article.title and not _opens_with_title(article) else ""
    return f"{_front_matter(article, path)}\n{title}{body(article)}\n".encode("utf-8", "replace")


def plain(article: Article, path: str) -> bytes:
    """Return the body of an article as plain text below a front matter."""
    return f"{_front_matter(article, path)}\n{article.body_text}\n".encode("utf-8", "replace")


def body(article: Article) -> str:
    """Return the blocks of the body as Markdown."""
    blocks = article.body
    if not blocks:
        return ""
    texts = [_block(block, tuple(_links_in(block, article.links))) for block in blocks]
    gaps = ["\n" if a.label is b.label is Label.LIST_ITEM else "\n\n" for a, b in pairwise(blocks)]
    return "".join([text + gap for text, gap in zip(texts, [*gaps, ""], strict=True)])


def escaped(words: str) -> str:
    """Return words as Markdown that shows them and nothing else, on one line.

    Example:
        >>> escaped("# 1 of *all*"), escaped("1. A & B &amp; C")
        ('\\\\# 1 of \\\\*all\\\\*', '1\\\\. A & B \\\\&amp; C')
    """
    return _at_start(_marked(" ".join(words.split())))


def _at_start(line: str) -> str:
    """Escape what would make a heading, a list or a rule of the line that it begins."""
    found = _LEADING.match(line)
    if not found:
        return line
    at = found.start(2) if found[2] else 0
    return f"{line[:at]}\\{line[at:]}"


def _opens_with_title(article: Article) -> bool:
    return bool(article.body) and article.body[0].text == article.title


def _block(block: Block, links: tuple[Link, ...]) -> str:
    before = _BEFORE.get(block.label, "")
    lines = [" ".join(line.split()) for line in _with_links(block, links).split("\n")]
    if block.label is Label.HEADING:
        lines = [" ".join(lines)]
    between = "\\\n" + _BEFORE_MORE.get(block.label, "")
    return before + between.join([_at_start(line) for line in lines if line])


def _with_links(block: Block, links: tuple[Link, ...]) -> str:
    """Return the words of a block, escaped, with its links as those of Markdown."""
    parts, at = [], block.start
    for link in links:
        words = " ".join(block.text[link.span.start - block.start : link.span.end - block.start].split())
        target = _UNSAFE.sub(lambda found: f"%{ord(found[0]):02X}", link.target)
        parts += [
            _marked(block.text[at - block.start : link.span.start - block.start]),
            f"[{_marked(words)}]({target})",
        ]
        at = link.span.end
    return "".join([*parts, _marked(block.text[at - block.start :])])


def _marked(words: str) -> str:
    return _MARKS.sub(r"\\\g<0>", words)


def _links_in(block: Block, links: tuple[Link, ...]) -> Iterator[Link]:
    """Yield the links that stand in a block, none inside of another."""
    at = block.start
    for link in links:
        if at <= link.span.start < link.span.end <= block.end:
            yield link
            at = link.span.end


def _front_matter(article: Article, path: str) -> str:
    values = {"path": shown(path), **known(article, FRONT_MATTER)}
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in values.items()]
    return "\n".join(["---", *lines, "---", ""])
