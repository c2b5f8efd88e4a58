"""Italian: its texts are told from those of other languages, and its furniture and quotes are found."""

from __future__ import annotations

from newsparse.languages.it.page import PAGE
from newsparse.languages.schema.language import Language, with_late_tables

ITALIAN = with_late_tables(
    Language(
        page=PAGE,
        code="it",
        name="Italian",
        stop_words=frozenset(
            """
            il lo la gli i le un uno una di del dello della dei degli delle e ed o ma non più che chi cui è
            sono era erano stato stata ha hanno aveva in nel nella nei con per su sul sulla da dal dalla al
            alla ai tra fra come se suo sua suoi si ci questo questa questi anche dopo prima secondo quando
            dove già
            """.split()
        ),
    ),
    "grammar",
    "names",
    "quotes",
    "bylines",
    "stems",
)
