"""What newsparse knows about one language: tables, no code."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING

import attrs

from newsparse._classes import frozen
from newsparse._former_names import move_fields
from newsparse._lazy_imports import show_as_public
from newsparse.languages.schema.bylines import AS_WRITTEN, BylineWords
from newsparse.languages.schema.events import EventLexicon
from newsparse.languages.schema.grammar import Grammar
from newsparse.languages.schema.names import NameLexicon
from newsparse.languages.schema.page import PageLexicon
from newsparse.languages.schema.quotes import QuoteLexicon
from newsparse.languages.schema.stems import StemRules
from newsparse.languages.schema.times import TimeLexicon

_LATE = ("grammar", "names", "quotes", "events", "bylines", "stems")
"""Tables that are not needed to tell what language a page is in."""


@frozen
class Language:
    """The tables of one language. To add a language, write one literal of this class.

    Words and phrases are written in lower case and as a reader sees them; they are compared after `fold`, so
    typographic quotes and the width of spaces do not matter. Each table may be left out: the language then says less.
    Entities need `grammar` and `names`; quotes need `quotes` besides, and events `events`.

    Raises:
        ValueError: if the code is no BCP 47 primary subtag, or a table holds an empty or capitalised entry.
    """

    code: str
    """BCP 47 primary subtag: `fr`."""
    name: str
    """In English: "French"."""
    stop_words: frozenset[str]
    """Some 60 of the most frequent words; they tell the language of a text."""
    abbreviations: frozenset[str] = frozenset()
    """Words without their final full stop, after which a full stop ends no sentence."""
    page: PageLexicon = attrs.field(factory=PageLexicon)
    """What the lines of its news pages are for: bylines, credits, dates, boilerplate."""
    grammar: Grammar | None = None
    """Its small words and its inflection."""
    names: NameLexicon | None = None
    """What stands in and beside names; without it and a grammar, newsparse finds no entities in this language."""
    quotes: QuoteLexicon | None = None
    """How somebody's words are reported; None where newsparse finds no quotes in this language."""
    events: EventLexicon | None = None
    """How it tells events; None where newsparse finds no events in this language."""
    times: TimeLexicon | None = None
    """How it speaks of time; None where newsparse finds no time expressions in this language."""
    bylines: BylineWords = attrs.field(factory=BylineWords)
    """What stands beside the names of authors."""
    stems: StemRules | None = None
    """What its inflection puts on words; without it, `Linker` compares words as they are written."""

    def __attrs_post_init__(self) -> None:
        if not (self.code.isascii() and self.code.isalpha() and self.code.islower()):
            msg = f"code must be a BCP 47 primary subtag such as 'fr', got {self.code!r}"
            raise ValueError(msg)
        for table in (self, self.page, self.bylines):
            for name in _words_in_lower_case(type(table)):
                for entry in getattr(table, name):
                    if not entry.strip() or entry != entry.lower():
                        msg = f"language {self.code!r}: {name} must hold words in lower case, got {entry!r}"
                        raise ValueError(msg)

    if not TYPE_CHECKING:  # it is asked for the fields that `with_late_tables` took out, and for what there is not

        def __getattr__(self, name: str) -> object:
            if name not in _LATE:
                msg = f"{type(self).__name__!r} object has no attribute {name!r}"
                raise AttributeError(msg)
            table = getattr(import_module(f"newsparse.languages.{self.code}.{name}"), name.upper())
            object.__setattr__(self, name, table)
            return table


def _words_in_lower_case(table: type[attrs.AttrsInstance]) -> Iterator[str]:
    """Yield the names of the fields that hold words in lower case and nothing else."""
    for field in attrs.fields(table):
        if str(field.type) in ("frozenset[str]", str(frozenset[str])) and field.name not in AS_WRITTEN:
            yield field.name


def with_late_tables(language: Language, *names: str) -> Language:
    """Return a language of the core whose tables of these names are loaded when the first page asks for them.

    The table `events` of French is `EVENTS` in `newsparse.languages.fr.events`.
    """
    for name in names:
        vars(Language)[name].__delete__(language)
    return language


_OF_LINES = tuple(
    """
    rules byline_words credit_words caption_words date_words modified_words and_words with_words role_words place_words
    desk_words agency_words translation_phrases republication_phrases unfinished_words broken_pairs never_doubled_words
    """.split()
)
move_fields(Language, "page", PageLexicon, _OF_LINES)
move_fields(Language, "grammar", Grammar, ("capitalises_nouns",))

show_as_public(__name__)
