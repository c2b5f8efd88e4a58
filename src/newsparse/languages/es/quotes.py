"""Reported speech in Spanish."""

from __future__ import annotations

from newsparse.languages.schema.entries import phrases, words
from newsparse.languages.schema.quotes import QuoteLexicon

QUOTES = QuoteLexicon(
    speech_verbs=words(
        "decir afirmar declarar asegurar explicar añadir agregar señalar indicar anunciar apuntar subrayar insistir",
        "advertir admitir reconocer confirmar comentar contar destacar precisar recordar responder sostener concluir",
        "reiterar revelar manifestar lamentar negar preguntar informar opinar escribir considerar argumentar",
    ),
    fragment_verbs=words("calificar denunciar criticar pedir elogiar condenar saludar hablar describir llamar"),
    thought_verbs=frozenset(),
    sources=phrases("según, de acuerdo con, a juicio de"),
    source_nouns=words("informe comunicado estudio documento carta texto"),
    title_nouns=words("diario periódico película libro novela serie canción revista"),
    term_nouns=words("concepto noción principio término"),
    naming_words=words("llamado llamada denominado denominada apodado"),
    addressing_verbs=words("informar"),
    addressee_prepositions=words("a al"),
)
