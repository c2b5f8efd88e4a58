"""Reported speech in Spanish."""

from __future__ import annotations

from newsparse.languages.schema.entries import phrases, words
from newsparse.languages.schema.quotes import QuoteLexicon

QUOTES = QuoteLexicon(
    speech_verbs=words(
        "decir afirmar declarar asegurar explicar añadir agregar señalar indicar anunciar apuntar subrayar insistir",
        "advertir admitir reconocer confirmar comentar contar destacar precisar recordar responder sostener concluir",
        "reiterar revelar manifestar lamentar negar preguntar informar opinar escribir considerar argumentar",
        "aclarar acusar alegar alertar amenazar argüir avisar bromear celebrar confesar contestar criticar denunciar",
        "detallar",
        "enfatizar estimar exclamar exigir garantizar gritar ironizar jurar justificar matizar narrar observar",
        "ordenar pedir",
        "plantear prometer pronosticar proponer proseguir puntualizar ratificar rebatir recalcar recomendar relatar",
        "remarcar",
        "replicar resaltar resumir sentenciar sugerir susurrar zanjar desmentir prever rechazar suplicar valorar",
    ),
    fragment_verbs=words(
        "calificar denunciar criticar pedir elogiar condenar saludar hablar describir llamar tildar tachar exigir",
        "rechazar",
        "defender agradecer celebrar reclamar",
    ),
    thought_verbs=words("creer pensar temer esperar opinar juzgar suponer"),
    denying_verbs=words("negar desmentir rechazar"),
    parentheticals_inside_marks=True,
    withheld=frozenset(
        phrases(
            "quiso decir, quiso precisar, negó a decir, evitó decir, rehusó decir, sin precisar, sin decir, sin aclarar"
        )
    ),
    phrases=phrases(
        "quiso decir, quiso precisar, negó a decir, evitó decir, rehusó decir, sin precisar, sin decir, sin aclarar"
    ),
    sources=phrases(
        "según, de acuerdo con, a juicio de, en opinión de, en palabras de, a decir de, conforme a,"
        "a juicio del, en opinión del, en palabras del, a decir del, a ojos de, a ojos del, al decir de",
    ),
    weak_sources=("para",),
    parenthetical_conjunctions=words("como"),
    source_nouns=words(
        "informe comunicado estudio documento carta texto nota encuesta fuentes fuente mensaje artículo sondeo",
    ),
    question_words=words("cómo cuánto"),
    question_labels=words("p pregunta"),
    answer_labels=words("r respuesta"),
    asking_verbs=words("preguntar"),
    asked_words=words("si cuándo dónde quién qué cuál cuáles"),
    silent_before_infinitive=words("continuar"),
    noun_complementizers=phrases("según la cual, según el cual, según las cuales"),
    content_nouns=words("promesa anuncio acusación declaración afirmación amenaza advertencia propuesta"),
    title_nouns=words(
        "diario periódico película libro novela serie canción revista programa álbum exposición barco proyecto",
        "operación",
        "rubrica semanario espectáculo documental",
    ),
    term_nouns=words("concepto noción principio término palabra expresión"),
    naming_words=words("llamado llamada denominado denominada apodado apodada titulado titulada"),
    relaying_verbs=words("citar"),
    addressing_verbs=words("informar advertir avisar alertar"),
    addressee_prepositions=words("a al"),
)
