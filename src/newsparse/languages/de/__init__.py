"""German."""

from __future__ import annotations

from newsparse.languages.de.page import ABBREVIATIONS, PAGE, STOP_WORDS
from newsparse.languages.de.times import TIMES
from newsparse.languages.schema.language import Language, with_late_tables

GERMAN = with_late_tables(
    Language(
        code="de",
        name="German",
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
