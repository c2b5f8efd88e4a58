"""Portuguese: its texts are told from those of other languages, and its furniture and quotes are found."""

from __future__ import annotations

from newsparse.languages.pt.page import PAGE
from newsparse.languages.schema.language import Language, with_late_tables

PORTUGUESE = with_late_tables(
    Language(
        page=PAGE,
        code="pt",
        name="Portuguese",
        stop_words=frozenset(
            """
            o a os as um uma uns umas de do da dos das e ou mas não mais que quem qual é são era eram foi
            foram ser tem têm tinha em no na nos nas com por para sem sobre entre até desde como se seu sua
            seus suas ao à aos às pelo pela também ele ela este esta isso muito já quando onde segundo
            """.split()
        ),
    ),
    "grammar",
    "names",
    "quotes",
    "bylines",
    "stems",
)
