"""English."""

from __future__ import annotations

from newsparse.languages.en.page import ABBREVIATIONS, PAGE, STOP_WORDS
from newsparse.languages.en.times import TIMES
from newsparse.languages.schema.language import Language, with_late_tables

ENGLISH = with_late_tables(
    Language(
        code="en",
        name="English",
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
