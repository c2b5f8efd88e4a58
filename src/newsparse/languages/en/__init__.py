"""English."""

from __future__ import annotations

from newsparse.languages.en.events import EVENTS
from newsparse.languages.en.grammar import GRAMMAR
from newsparse.languages.en.names import NAMES
from newsparse.languages.en.page import ABBREVIATIONS, PAGE, STOP_WORDS
from newsparse.languages.en.quotes import QUOTES
from newsparse.languages.en.times import TIMES
from newsparse.languages.schema.language import Language

ENGLISH = Language(
    code="en",
    name="English",
    stop_words=STOP_WORDS,
    abbreviations=ABBREVIATIONS,
    page=PAGE,
    grammar=GRAMMAR,
    names=NAMES,
    quotes=QUOTES,
    events=EVENTS,
    times=TIMES,
)
