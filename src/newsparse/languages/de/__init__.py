"""German."""

from __future__ import annotations

from newsparse.languages.de.events import EVENTS
from newsparse.languages.de.grammar import GRAMMAR
from newsparse.languages.de.names import NAMES
from newsparse.languages.de.page import ABBREVIATIONS, PAGE, STOP_WORDS
from newsparse.languages.de.quotes import QUOTES
from newsparse.languages.de.times import TIMES
from newsparse.languages.schema.language import Language

GERMAN = Language(
    code="de",
    name="German",
    stop_words=STOP_WORDS,
    abbreviations=ABBREVIATIONS,
    page=PAGE,
    grammar=GRAMMAR,
    names=NAMES,
    quotes=QUOTES,
    events=EVENTS,
    times=TIMES,
)
