"""Who wrote the article: everyone its bylines name."""

from __future__ import annotations

from newsparse._article import Author
from newsparse._document import Block, Label
from newsparse._fold import fold
from newsparse.assembling._context import Context, Found, evidence, one_line, part
from newsparse.labelling.bylines import Named, read_byline


def authors(context: Context) -> Found[tuple[Author, ...]]:
    """Return everyone the bylines name, once each: people, desks, agencies.

    What stands before a bar, a date or an address is read: "By A, B and C in Paris | 19 June".
    """
    named: dict[str, tuple[Author, Block]] = {}
    for block in context.labelled(Label.BYLINE):
        for who in read_byline(block.text, context.furniture):
            named.setdefault(fold(who.name), (_author(block, who), block))
    found = tuple(evidence("authors", block, author.name, author.span) for author, block in named.values())
    return Found(tuple(author for author, _ in named.values()), found)


def _author(block: Block, who: Named) -> Author:
    return Author(
        one_line(who.name), who.kind, one_line(who.role) if who.role else None, part(block, who.start, who.end)
    )
