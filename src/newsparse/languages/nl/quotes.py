"""Reported speech in Dutch."""

from __future__ import annotations

from newsparse.languages.schema.entries import phrases, words
from newsparse.languages.schema.quotes import QuoteLexicon

QUOTES = QuoteLexicon(
    speech_verbs=words(
        "zeggen verklaren melden stellen antwoorden waarschuwen beweren betogen benadrukken bevestigen reageren",
        "vertellen",
        "vragen erkennen ontkennen vermelden herhalen klagen concluderen constateren suggereren adviseren verzekeren",
        "herinneren schrijven beloven eisen pleiten dreigen roepen grappen twitteren mopperen verzuchten onthullen",
        "oordelen",
        "opperen berichten toevoegen aankondigen meedelen uitleggen aangeven toegeven opmerken aantekenen aanvoeren",
        "vaststellen",
        "tegenspreken toezeggen informeren garanderen nuanceren preciseren zuchten fluisteren schreeuwen",
        "argumenteren hameren",
        "voorspellen onderstrepen aanvullen",
    ),
    fragment_verbs=words(
        "noemen omschrijven bekritiseren prijzen loven betreuren veroordelen spreken eisen verdedigen bedanken",
        "feliciteren uiten",
    ),
    thought_verbs=words("vinden denken menen hopen vrezen geloven verwachten weten"),
    denying_verbs=words("ontkennen tegenspreken"),
    withheld=frozenset(phrases("zonder te zeggen, zonder te melden")),
    phrases=phrases(
        "zonder te zeggen, zonder te melden,"
        "is van mening, zijn van mening, was van mening, laat weten, laten weten, liet weten, lieten weten, is ervan "
        "overtuigd,"
        "maakt duidelijk, maakte duidelijk, wijst erop, wees erop, gaat ervan uit, ging ervan uit, zegt toe"
    ),
    sources=phrases("volgens, aldus, naar eigen zeggen van, in de woorden van"),
    source_adverbs=words("aldus"),
    parenthetical_conjunctions=words("zoals"),
    source_nouns=words(
        "rapport bericht persbericht studie document brief tekst peiling verklaring bronnen bron onderzoek artikel",
    ),
    question_words=words("of waarom hoe"),
    question_labels=words("v vraag"),
    answer_labels=words("a antwoord"),
    asking_verbs=words("vragen weten uitleggen"),
    asked_words=words("wanneer waar wie wat welke"),
    anaphors=phrases("dat, dit"),
    content_nouns=words(
        "belofte beschuldiging verklaring bewering dreiging waarschuwing voorstel eis aankondiging mening conclusie",
    ),
    title_nouns=words(
        "krant dagblad film boek roman serie lied album tijdschrift programma tentoonstelling schip project operatie",
        "rubriek show",
        "weekblad zender website",
    ),
    term_nouns=words("begrip principe term woord"),
    naming_words=words("genaamd geheten zogenaamde zogeheten bijgenaamd naam"),
    relaying_verbs=words("citeren"),
    addressing_verbs=words("vertellen waarschuwen verzekeren informeren vragen"),
    addressee_prepositions=words("tegen aan"),
)
