"""Who wrote the article: everyone its bylines name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsparse.fields.context import Context, Found, evidence, part
from newsparse.lines.bylines import Named, is_nobody, read_names_of, read_shown
from newsparse.lines.mail_heads import RULE_ID, read_mail_field
from newsparse.model.authors import Author
from newsparse.model.document import Block
from newsparse.model.labels import Label
from newsparse.text.clean import one_line
from newsparse.text.fold import fold
from newsparse.text.span import Span

_BRACKETS = ("(", "[")


def authors(context: Context) -> Found[tuple[Author, ...]]:
    """Return everyone the bylines name, once each: people, desks, agencies."""
    return authors_of(context.labelled(Label.BYLINE), context)


def authors_of(bylines: Iterable[Block], context: Context) -> Found[tuple[Author, ...]]:
    """Return everyone that these bylines name, once each.

    What stands before a bar, a date or an address is read: "By A, B and C in Paris | 19 June". Those who helped, as
    bylines in brackets name them, are authors where no other byline names any.
    """
    blocks = tuple(bylines)
    plain = [block for block in blocks if not block.text.startswith(_BRACKETS)]
    found = _named_in(plain, context)
    return found if found.value or len(plain) == len(blocks) else _named_in(blocks, context)


def _named_in(bylines: Iterable[Block], context: Context) -> Found[tuple[Author, ...]]:
    named: dict[str, tuple[Author, Block]] = {}
    for block in bylines:
        text = _words_of(block)
        for who in read_shown(text, context.line_words):
            if is_nobody(who, text, context.line_words):
                continue
            at = block.text.find(text)
            author = _author(who, part(block, at + who.start, at + who.end))
            named.setdefault(fold(author.name), (author, block))
    found = tuple(evidence("authors", block, author.name, author.span) for author, block in named.values())
    return Found(tuple(author for author, _ in named.values()), found)


def _words_of(block: Block) -> str:
    """Return what a byline says: of the sender of a mail the name."""
    if not block.reason or block.reason.rule_id != RULE_ID:
        return block.text
    field = read_mail_field(block.text)
    return block.text[field.start : field.end] if field else block.text


def read_names(text: str, context: Context) -> Iterator[Author]:
    """Yield the authors that a field names, whether or not it reads as a byline."""
    words = context.line_words
    return (_author(who, None) for who in read_names_of(text, words) if not is_nobody(who, text, words))


def _author(who: Named, span: Span | None) -> Author:
    return Author(one_line(who.name), who.kind, one_line(who.role) if who.role else None, span)
