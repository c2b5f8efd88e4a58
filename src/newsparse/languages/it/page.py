"""What the lines around and in an article say in Italian: bylines, credits, dates, boilerplate."""

from __future__ import annotations

from newsparse.languages.schema.entries import each_is, each_starts, words
from newsparse.languages.schema.page import PageLexicon
from newsparse.model.labels import Label
from newsparse.sites.conditions import Has
from newsparse.sites.rule import Rule

_RULES = (
    Rule(
        Label.HASHTAGS,
        when=[
            *each_starts(
                """
                argomenti:
                parole chiave:
                etichette:
                """
            ),
        ],
    ),
    Rule(
        Label.RELATED_LINK,
        when=[
            *each_is(
                """
                leggi anche
                leggi di più
                leggi tutto
                leggi l'articolo
                per approfondire
                approfondisci
                approfondimenti
                potrebbe interessarti
                potrebbe interessarti anche
                ti potrebbe interessare
                potrebbero interessarti
                articoli correlati
                notizie correlate
                contenuti correlati
                i più letti
                le più lette
                più letti
                ultime notizie
                altre notizie
                vedi anche
                guarda anche
                consigliati per te
                continua a leggere
                """
            ),
            *each_starts(
                """
                leggi anche
                leggi qui:
                per approfondire:
                potrebbe interessarti anche
                potrebbe interessarti:
                ti potrebbe interessare:
                ti potrebbe interessare anche
                vedi anche:
                guarda anche:
                approfondisci:
                """
            ),
        ],
    ),
    Rule(
        Label.SHARE_LINKS,
        when=[
            *each_is(
                """
                condividi
                condividi l'articolo
                condividi questo articolo
                condividi su
                copia link
                copia il link
                link copiato
                stampa
                salva
                invia per email
                invia tramite email
                twitta
                """
            ),
            *each_starts(
                """
                condividi su
                condividi via
                condividi con
                fai clic per condividere
                """
            ),
        ],
    ),
    Rule(
        Label.COMMENT_FORM,
        when=[
            Has("pubblicato da") & Has("nessun commento"),
            Has("pubblicato da") & Has("commenti:"),
            *each_is(
                """
                commenti
                commenta
                lascia un commento
                scrivi un commento
                aggiungi un commento
                i commenti dei lettori
                annulla risposta
                nessun commento
                mostra i commenti
                leggi i commenti
                """
            ),
            *each_starts(
                """
                il tuo indirizzo email non sarà pubblicato
                l'indirizzo email non verrà pubblicato
                i campi obbligatori sono contrassegnati
                accedi per commentare
                devi essere connesso per
                salva il mio nome, email
                """
            ),
        ],
    ),
    Rule(
        Label.CONSENT_BANNER,
        when=[
            Has("utilizziamo i cookie"),
            Has("questo sito utilizza cookie"),
            Has("questo sito utilizza i cookie"),
            Has("questo sito web utilizza i cookie"),
            Has("cookie tecnici e"),
            *each_is(
                """
                accetta tutti i cookie
                accetta tutti
                accetta e continua
                rifiuta tutti
                rifiuta e abbonati
                gestisci preferenze
                preferenze cookie
                impostazioni cookie
                """
            ),
        ],
    ),
    Rule(
        Label.PROMO,
        when=[
            *each_is(
                """
                iscriviti alla newsletter
                iscriviti
                abbonati
                abbonati ora
                seguici
                seguici su
                le nostre newsletter
                """
            ),
            *each_starts(
                """
                per cancellare l'iscrizione
                per annullare l'iscrizione
                cancella l'iscrizione
                per disiscriverti
                hai ricevuto questa e-mail
                iscriviti alla nostra newsletter
                iscriviti alla newsletter
                iscriviti al nostro
                iscriviti al canale
                ricevi la newsletter
                ricevi le notizie
                ricevi ogni mattina
                seguici su
                segui il nostro canale
                segui i nostri canali
                scarica la nostra app
                scarica l'app
                ascolta il nostro podcast
                resta aggiornato
                """
            ),
            Has("iscrivendoti") & Has("accetti"),
            Has("iscrivendosi") & Has("newsletter"),
            Has("canale whatsapp") & Has("iscriviti"),
            Has("canale whatsapp") & Has("segui"),
            Has("nostra newsletter") & Has("iscriviti"),
        ],
    ),
    Rule(
        Label.ADVERTISEMENT,
        when=[
            *each_is(
                """
                pubblicità
                annuncio pubblicitario
                messaggio pubblicitario
                - pubblicità -
                l'articolo continua dopo la pubblicità
                """
            ),
        ],
    ),
    Rule(
        Label.PARTNER_CONTENT,
        when=[
            *each_is(
                """
                contenuto sponsorizzato
                contenuti sponsorizzati
                sponsorizzato
                informazione pubblicitaria
                in collaborazione con
                """
            ),
        ],
    ),
    Rule(
        Label.NOTE,
        when=[
            *each_starts(
                """
                notizia in aggiornamento
                articolo in aggiornamento
                in aggiornamento
                (in aggiornamento)
                errata corrige
                correzione:
                rettifica:
                questo articolo è stato aggiornato
                questo articolo è stato corretto
                nota della redazione
                in una versione precedente
                """
            ),
        ],
    ),
    Rule(
        Label.PAYWALL,
        when=[
            *each_is(
                """
                accedi
                registrati
                contenuto riservato agli abbonati
                riservato agli abbonati
                sei già abbonato?
                """
            ),
            *each_starts(
                """
                questo contenuto è riservato agli abbonati
                questo articolo è riservato agli abbonati
                abbonati per continuare a leggere
                per continuare a leggere
                sei già abbonato
                hai già un abbonamento
                l'articolo completo è disponibile per gli abbonati
                """
            ),
        ],
    ),
    Rule(
        Label.FOOTER,
        when=[
            Has("riproduzione riservata"),
            Has("tutti i diritti riservati"),
            Has("diritti riservati") & Has("copyright"),
            *each_is(
                """
                informativa sulla privacy
                informativa privacy
                cookie policy
                note legali
                termini e condizioni
                chi siamo
                contatti
                redazione e contatti
                pubblicità sul sito
                """
            ),
        ],
    ),
    Rule(
        Label.NAVIGATION,
        when=[
            *each_is(
                """
                versione stampabile
                versione per la stampa
                stampa questa pagina
                cerca
                torna su
                torna all'indice
                torna alla home
                vai al contenuto
                articolo precedente
                articolo successivo
                prossimo articolo
                mostra altro
                vedi tutti
                vedi tutte
                chiudi
                prima pagina
                """
            ),
        ],
    ),
    Rule(
        Label.OTHER,
        when=[
            *each_is(
                """
                guarda il video
                guarda la gallery
                guarda la fotogallery
                ingrandisci immagine
                ascolta l'articolo
                ascolta questo articolo
                schermo intero
                """
            ),
            *each_starts(
                """
                tempo di lettura
                """
            ),
        ],
        weight=40,
    ),
)

PAGE = PageLexicon(
    rules=_RULES,
    byline_words=frozenset(
        {
            "di",
            "testo di",
            "testo:",
            "autore:",
            "autrice:",
            "a cura di",
            "scritto da",
            "articolo di",
            "un articolo di",
            "un commento di",
            "un'analisi di",
            "intervista di",
            "reportage di",
            "di redazione",
        }
    ),
    credit_words=frozenset(
        {
            "foto",
            "fotografia",
            "fotografie",
            "immagine",
            "immagini",
            "fonte",
            "fonti",
            "video",
            "illustrazione",
            "grafica",
            "credito",
            "crediti",
            "credits",
        }
    ),
    caption_words=frozenset(
        {
            "(a sinistra)",
            "(a destra)",
            "(al centro)",
            "a sinistra nella foto",
            "a destra nella foto",
            "in primo piano",
            "sullo sfondo",
            "foto d'archivio",
            "immagine d'archivio",
            "foto di archivio",
            "nella foto",
            "da sinistra a destra",
        }
    ),
    date_words=words(
        "il alle ore ora del di pubblicato pubblicata aggiornato aggiornata ultimo aggiornamento modificato lettura",
        "minuti min oggi ieri fa cet cest gmt utc",
    ),
    modified_words=frozenset({"aggiornato", "aggiornata", "ultimo aggiornamento", "aggiornato il", "modificato"}),
    and_words=words("e ed"),
    with_words=words("con"),
    role_words=words(
        "corrispondente corrispondenti inviato inviata redattore redattrice giornalista cronista direttore",
        "direttrice caporedattore editorialista professore professoressa analista",
    ),
    place_words=words("da"),
    desk_words=words("redazione agenzie"),
    agency_words=words("agenzia agenzie secondo riferisce riporta"),
    translation_phrases=(
        ("traduzione dall'inglese", "en"),
        ("tradotto dall'inglese", "en"),
        ("traduzione dal francese", "fr"),
        ("tradotto dal francese", "fr"),
        ("traduzione dal tedesco", "de"),
        ("tradotto dal tedesco", "de"),
        ("traduzione dallo spagnolo", "es"),
        ("tradotto dallo spagnolo", "es"),
        ("traduzione dal russo", "ru"),
        ("tradotto dal russo", "ru"),
    ),
    republication_phrases=(
        "pubblicato originariamente su",
        "pubblicato originariamente da",
        "originariamente pubblicato su",
        "pubblicato per la prima volta su",
        "questo articolo è uscito su",
        "questo articolo è apparso su",
        "articolo pubblicato su",
        "è stato pubblicato su",
        "uscito originariamente su",
        "articolo originale su",
    ),
    never_doubled_words=words("di del della il la un una e con per in che"),
    definite_articles=words("il lo la gli le l"),
    place_particles=words("di del della dei al alla in sul sulla"),
    topic_words=words(
        "esclusiva ultim'ora video opinione analisi intervista calcio sport cultura economia politica cronaca",
        "esteri",
    ),
    section_words=words("sezione rubrica"),
    front_pages=frozenset({"home page", "prima pagina"}),
    challenge_titles=frozenset({"un momento…"}),
    medium_words=words("su sul sulla da dal dalla il lo la quotidiano giornale settimanale sito rivista"),
    medium_particles=words("di del della e delle"),
)
