"""Attribution: a cue of a sentence with its speaker (source) and the words that it reports (content)."""

from __future__ import annotations

from newsparse._classes import frozen
from newsparse.annotation.grammar.phrases import Phrase
from newsparse.annotation.quotes.contents import Content
from newsparse.annotation.quotes.cues import Cue
from newsparse.model.entities import Entity
from newsparse.text.span import Span


@frozen(eq=False)
class Attribution:
    """A cue with its speaker and its content."""

    cue: Cue
    phrase: Phrase | None
    """None where the subject is left out."""
    speaker: Entity | None
    mention: Span | None
    inserted: bool
    """It stands after or inside what it reports, or it is a source."""
    first: int
    """Of the cue with its subject."""
    end: int
    content: Content | None = None
    """What it reports, for a cue that stands before it."""
    as_clause: bool = False
    """`wie NAME mitteilte`: a clause of its own beside what it reports."""
    addressee: Entity | None = None
    """To whom it is said."""
    relayed_by: Entity | None = None
    """Who passed the words on, such as an agency."""


def is_first_person(attribution: Attribution) -> bool:
    """Tell whether the words are those of who writes, or of the reader: `I laughed and said: “…”`."""
    return attribution.phrase is not None and attribution.phrase.foreign
