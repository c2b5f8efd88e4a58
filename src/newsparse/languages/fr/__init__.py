"""French."""

from __future__ import annotations

from newsparse.languages.fr.page import ABBREVIATIONS, PAGE, STOP_WORDS
from newsparse.languages.fr.times import TIMES
from newsparse.languages.schema.language import Language, with_late_tables

FRENCH = with_late_tables(
    Language(
        code="fr",
        name="French",
        stop_words=STOP_WORDS,
        abbreviations=ABBREVIATIONS,
        page=PAGE,
        times=TIMES,
    ),
    "grammar",
    "names",
    "quotes",
    "events",
    "bylines",
    "stems",
)
