"""What stands beside the names of authors in Italian."""

from __future__ import annotations

from newsparse.languages.schema.bylines import BylineWords
from newsparse.languages.schema.entries import words

BYLINES = BylineWords(
    introducing=words("di scritto_da pubblicato_da a_cura_di autore autrici articolo_di intervista"),
    no_names=words("condividi segui leggi tutti articoli stampa foto audio video"),
    listing=words("leggi tutti gli articoli altri"),
    generic=words("redazione"),
    roles=words("inviato inviata corrispondente giornalista redattore redattrice"),
    fused=words("Di"),
    of=words("di"),
    our=words("nostro nostra"),
    joining=words("e"),
    crediting=words("foto fotos"),
    crediting_by=words("di"),
    helped=words("con"),
    material=words("del della delle dell la le e informazioni materiale materiali stampa"),
    unnamed_agencies=words("agenzia agenzie"),
)
