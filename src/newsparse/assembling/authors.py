"""Who wrote the article: the names of its bylines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsparse._article import Author, AuthorKind
from newsparse._document import Block, Label
from newsparse._fold import fold
from newsparse.assembling._context import Context, Found, evidence, one_line, within
from newsparse.assembling.agencies import agency_named

# byline = byline-word names ["," role] [("|" | "-" | date) anything]
_END = re.compile(r"\s[|·•–—-]\s|\s?[|·•]\s?|[,(]?\s?\b(?=[0-9])|\s@|\s?\S+@\S+")
_MAX_NAME_WORDS = 6


def authors(context: Context) -> Found[tuple[Author, ...]]:
    """Return everyone the bylines name, once each: people, desks, agencies.

    What stands before a dash, a bar, a date or an address is read: "By A, B and C in Paris | 19 June".
    """
    named: dict[str, tuple[Author, Block]] = {}
    for block in context.labelled(Label.BYLINE):
        for author in read_names(block.text, context, block):
            named.setdefault(fold(author.name), (author, block))
    found = tuple(evidence("authors", block, author.name, author.span) for author, block in named.values())
    return Found(tuple(author for author, _ in named.values()), found)


def read_names(text: str, context: Context, block: Block | None = None) -> Iterator[Author]:
    """Yield the authors that a byline names; with their spans, if it stands in a block."""
    furniture = context.furniture
    names = _without_byline_word(text, furniture.byline_words)
    names = _END.split(names.replace("\n", " "), maxsplit=1)[0]
    last: Author | None = None
    for piece in _pieces(names, furniture.and_words):
        name, role = _split_place(piece, furniture.place_words)
        author = _author(name, role, furniture.desk_words, block)
        if author is None and last is not None:
            last = Author(last.name, last.kind, piece, last.span)
            continue
        if last is not None:
            yield last
        last = author
    if last is not None:
        yield last


def _without_byline_word(text: str, words: Iterable[str]) -> str:
    """Drop "Par", "By", "Written by"; a byline that begins with none stays as it is."""
    bare = text.lstrip(" \u2013\u2014-")
    folded = bare.casefold().replace("’", "'")
    for word in sorted(words, key=len, reverse=True):
        if folded.startswith(word) and len(bare) > len(word) and not bare[len(word)].isalnum():
            return bare[len(word) :].lstrip(" :\u00a0")
    return bare


def _pieces(names: str, joining: frozenset[str]) -> Iterator[str]:
    """Cut names at commas, semicolons, slashes, ampersands and words such as "and"."""
    for piece in re.split(r"\s?[,;/&+]\s?", names):
        words: list[str] = []
        for word in piece.split():
            if word.casefold() in joining and words:
                yield " ".join(words)
                words = []
            else:
                words.append(word)
        if words:
            yield " ".join(words)


def _split_place(piece: str, places: frozenset[str]) -> tuple[str, str | None]:
    """Split "Name in Paris" into the name and where they write from."""
    words = piece.split()
    for i, word in enumerate(words[1:-1], start=1):
        if word.casefold() in places and words[i + 1][0].isupper():
            return " ".join(words[:i]), " ".join(words[i:])
    return piece, None


def _author(name: str, role: str | None, desks: frozenset[str], block: Block | None) -> Author | None:
    """Return the author of that name; None if it is no name."""
    bare = one_line(name.strip("()[]\"'«»“” .:")) or name
    words = bare.split()
    span = within(block, bare) if block else None
    as_named = bare.removeprefix("l'").removeprefix("l’").removeprefix("the ")
    if agency_named(as_named):
        return Author(as_named, AuthorKind.AGENCY, role, span)
    if any(fold(word) in desks for word in words):
        return Author(bare, AuthorKind.DESK, role, span)
    if not words or len(words) > _MAX_NAME_WORDS or not bare[0].isalpha() or bare[0].islower():
        return None
    return Author(bare, AuthorKind.PERSON, role, span)
