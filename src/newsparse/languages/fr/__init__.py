"""French."""

from __future__ import annotations

from newsparse.languages.fr.events import EVENTS
from newsparse.languages.fr.grammar import GRAMMAR
from newsparse.languages.fr.names import NAMES
from newsparse.languages.fr.page import ABBREVIATIONS, PAGE, STOP_WORDS
from newsparse.languages.fr.quotes import QUOTES
from newsparse.languages.fr.times import TIMES
from newsparse.languages.schema.language import Language

FRENCH = Language(
    code="fr",
    name="French",
    stop_words=STOP_WORDS,
    abbreviations=ABBREVIATIONS,
    page=PAGE,
    grammar=GRAMMAR,
    names=NAMES,
    quotes=QUOTES,
    events=EVENTS,
    times=TIMES,
)
