"""What newsparse knows about one language: tables, no code."""

from __future__ import annotations

import attrs

from newsparse.languages.schema.events import EventWords
from newsparse.languages.schema.quotes import QuoteWords
from newsparse.languages.schema.times import TimeWords
from newsparse.sites.conditions import Is, Starts
from newsparse.sites.site import Rule


@attrs.frozen
class Language:
    """The tables of one language. To add a language, write one literal of this class.

    Words and phrases are written in lower case and as a reader sees them; they are compared after `fold`, so
    typographic quotes and the width of spaces do not matter. A table may be empty: the language then says less.

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
    capitalises_nouns: bool = False
    """Whether common nouns begin with a capital, as in German."""
    rules: tuple[Rule, ...] = ()
    """What the boilerplate and the furniture of news pages says in this language."""
    byline_words: frozenset[str] = frozenset()
    """What a line of authors begins with: "par", "texte :"."""
    credit_words: frozenset[str] = frozenset()
    """What a line that credits a picture begins with, before a colon or a name: "photo", "quelle"."""
    caption_words: frozenset[str] = frozenset()
    """Phrases that only captions use, such as where in the picture somebody stands: "à gauche"."""
    date_words: frozenset[str] = frozenset()
    """Every single word that a line may hold which states nothing but a date: months, "publié", "heures"."""
    modified_words: frozenset[str] = frozenset()
    """What stands before the date of an update: "mis à jour"."""
    and_words: frozenset[str] = frozenset()
    """What joins the names of a byline: "et"."""
    with_words: frozenset[str] = frozenset()
    """What stands in a byline before an agency whose material was used: "avec"."""
    role_words: frozenset[str] = frozenset()
    """What a byline says that an author is: "correspondante", "professeur"."""
    place_words: frozenset[str] = frozenset()
    """What stands between an author and where the report was written: "à"."""
    desk_words: frozenset[str] = frozenset()
    """Words that make a byline that of a newsroom: "rédaction"."""
    agency_words: frozenset[str] = frozenset()
    """Words that, next to a short name, prove it to be a news agency: "agence", "selon"."""
    translation_phrases: tuple[tuple[str, str], ...] = ()
    """How a page says that it was translated, with the code of the language: ("traduit de l'anglais", "en")."""
    republication_phrases: tuple[str, ...] = ()
    """What a page says before the name of the medium that its text is from: "cet article est paru dans"."""
    unfinished_words: frozenset[str] = frozenset()
    """Words that no clause can end with: "du". Before a comma or full stop they show that a link was dropped."""
    broken_pairs: frozenset[str] = frozenset()
    """Two words that never follow one another, so that something between them was lost: "le de"."""
    never_doubled_words: frozenset[str] = frozenset()
    """Words that good prose never gives twice in a row: "du"."""
    quotes: QuoteWords | None = None
    """How somebody's words are reported; None where newsparse finds no quotes in this language."""
    times: TimeWords | None = None
    """How it speaks of time; None where newsparse finds no time expressions in this language."""
    events: EventWords | None = None
    """How it tells events; None where newsparse finds no events in this language."""

    def __attrs_post_init__(self) -> None:
        if not (self.code.isascii() and self.code.isalpha() and self.code.islower()):
            msg = f"code must be a BCP 47 primary subtag such as 'fr', got {self.code!r}"
            raise ValueError(msg)
        for name in (field.name for field in attrs.fields(Language) if str(field.type) == "frozenset[str]"):
            for entry in getattr(self, name):
                if not entry.strip() or entry != entry.lower():
                    msg = f"language {self.code!r}: {name} must hold words in lower case, got {entry!r}"
                    raise ValueError(msg)


def each_is(phrases: str) -> tuple[Is, ...]:
    """Return the condition `Is` for each line of a table.

    Example:
        >>> each_is("lire aussi\\nvoir aussi")
        (Is(literal='lire aussi'), Is(literal='voir aussi'))
    """
    return tuple(Is(phrase.strip()) for phrase in phrases.strip().splitlines())


def each_starts(phrases: str) -> tuple[Starts, ...]:
    """Return the condition `Starts` for each line of a table."""
    return tuple(Starts(phrase.strip()) for phrase in phrases.strip().splitlines())
