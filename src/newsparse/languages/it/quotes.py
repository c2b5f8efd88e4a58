"""Reported speech in Italian."""

from __future__ import annotations

from newsparse.languages.schema.entries import phrases, words
from newsparse.languages.schema.quotes import QuoteLexicon

QUOTES = QuoteLexicon(
    speech_verbs=words(
        "dire affermare dichiarare assicurare spiegare aggiungere sottolineare indicare annunciare insistere avvertire",
        "ammettere riconoscere confermare commentare raccontare precisare ricordare rispondere sostenere concludere",
        "ribadire",
        "rivelare lamentare negare domandare informare scrivere argomentare osservare notare replicare ritenere",
        "promettere",
        "riferire denunciare esclamare gridare sussurrare ironizzare scherzare proseguire continuare attaccare",
        "accusare",
        "ammonire suggerire proporre garantire giurare smentire chiarire specificare segnalare evidenziare rilevare",
        "pronosticare prevedere chiedere confessare confidare esordire incalzare tuonare rimarcare puntualizzare",
        "commentare",
        "auspicare stimare consigliare raccomandare ordinare obiettare contestare",
    ),
    fragment_verbs=words(
        "definire criticare lodare condannare salutare parlare descrivere chiamare bollare accogliere elogiare",
        "difendere",
        "esprimere chiedere denunciare invocare attaccare",
    ),
    thought_verbs=words("credere pensare temere sperare sostenere reputare giudicare"),
    denying_verbs=words("negare smentire contestare"),
    parentheticals_inside_marks=True,
    withheld=frozenset(phrases("voluto dire, voluto precisare, rifiutato di dire, senza precisare, senza dire")),
    phrases=phrases("voluto dire, voluto precisare, rifiutato di dire, senza precisare, senza dire"),
    sources=phrases(
        "secondo, stando a, a detta di, a parere di, a giudizio di, ad avviso di, per bocca di,"
        "a detta del, a detta della, a parere del, a parere della, a giudizio del, a giudizio della, ad avviso del,"
        "ad avviso della, stando al, stando alla, stando ai, stando alle, agli occhi di",
    ),
    weak_sources=("per",),
    parenthetical_conjunctions=words("come"),
    source_nouns=words(
        "rapporto comunicato studio documento lettera testo nota sondaggio fonti fonte messaggio articolo",
    ),
    question_words=words("perché come quanto"),
    question_labels=words("d domanda"),
    answer_labels=words("r risposta"),
    asking_verbs=words("chiedere domandare"),
    asked_words=words("se quando dove chi quale quali"),
    infinitive_prepositions=dict.fromkeys(
        words("dire promettere affermare negare ammettere temere sperare proporre"), "di d'"
    ),
    silent_before_infinitive=words("continuare"),
    noun_complementizers=phrases("secondo cui, secondo la quale, secondo il quale"),
    content_nouns=words("promessa annuncio accusa dichiarazione affermazione minaccia avvertimento proposta richiesta"),
    title_nouns=words(
        "giornale quotidiano film libro romanzo serie canzone rivista programma album mostra nave progetto",
        "operazione rubrica",
        "trasmissione spettacolo settimanale",
    ),
    term_nouns=words("concetto nozione principio termine parola espressione"),
    naming_words=words(
        "chiamato chiamata denominato denominata soprannominato soprannominata detto detta cosiddetto cosiddetta",
    ),
    relaying_verbs=words("citare"),
    addressing_verbs=words("informare avvertire assicurare rassicurare"),
    addressee_prepositions=words("a al alla allo ai agli alle"),
)
