"""Dutch: its texts are told from those of other languages, and its furniture and quotes are found."""

from __future__ import annotations

from newsparse.languages.nl.page import PAGE
from newsparse.languages.schema.language import Language, with_late_tables

DUTCH = with_late_tables(
    Language(
        page=PAGE,
        code="nl",
        name="Dutch",
        stop_words=frozenset(
            """
            de het een en of maar niet meer dat die wie wat is zijn was waren wordt worden werd heeft hebben
            had in op aan bij met voor van uit over onder tot naar door om als hun hij zij ze haar we ook nog
            al er te dan dit deze volgens toen waar geen wel
            """.split()
        ),
    ),
    "grammar",
    "names",
    "quotes",
    "bylines",
    "stems",
)
