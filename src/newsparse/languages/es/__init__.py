"""Spanish: its texts are told from those of other languages, and its furniture and quotes are found."""

from __future__ import annotations

from newsparse.languages.es.page import PAGE
from newsparse.languages.schema.language import Language, with_late_tables

SPANISH = with_late_tables(
    Language(
        page=PAGE,
        code="es",
        name="Spanish",
        stop_words=frozenset(
            """
            el la los las un una unos unas de del y o u pero no más que quien cual cuyo es son era eran fue
            fueron ser ha han había habían en con por para sin sobre entre hasta desde hacia como si su sus
            se le les lo me nos al esta este estos estas ese esa muy también según cuando donde ya
            """.split()
        ),
    ),
    "grammar",
    "names",
    "quotes",
    "bylines",
    "stems",
)
