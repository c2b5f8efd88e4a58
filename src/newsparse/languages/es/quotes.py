"""Reported speech in Spanish."""

from __future__ import annotations

from newsparse.languages.schema.entries import phrases, words
from newsparse.languages.schema.quotes import QuoteLexicon

QUOTES = QuoteLexicon(
    speech=words(
        "decir afirmar declarar asegurar explicar añadir agregar señalar indicar anunciar apuntar subrayar insistir",
        "advertir admitir reconocer confirmar comentar contar destacar precisar recordar responder sostener concluir",
        "reiterar revelar manifestar lamentar negar preguntar informar opinar escribir considerar argumentar",
    ),
    frames=words("calificar denunciar criticar pedir elogiar condenar saludar hablar describir llamar"),
    thought=frozenset(),
    sources=phrases("según, de acuerdo con, a juicio de"),
    source_nouns=words("informe comunicado estudio documento carta texto"),
    titled=words("diario periódico película libro novela serie canción revista"),
    terms=words("concepto noción principio término"),
    called=words("llamado llamada denominado denominada apodado"),
    addressed=words("informar"),
    hearer_prepositions=words("a al"),
)
