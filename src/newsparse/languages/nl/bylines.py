"""What stands beside the names of authors in Dutch."""

from __future__ import annotations

from newsparse.languages.schema.bylines import BylineWords
from newsparse.languages.schema.entries import words

BYLINES = BylineWords(
    introducing=words("door geschreven_door van auteur auteurs tekst journalist interview"),
    no_names=words("delen volg lees meer foto video artikel"),
    listing=words("bekijk alle artikelen berichten artikel"),
    generic=words("redactie"),
    roles=words("verslaggever"),
    role_endings=words("redacteur verslaggever journalist"),
    fused=words("Door"),
    of=words("door van"),
    our=words("onze"),
    joining=words("en"),
    crediting=words("foto fotos"),
    helped=words("met"),
    material=words("de der den informatie"),
    unnamed_agencies=words("agentschap agentschappen nieuwsagentschappen persbureaus"),
)
