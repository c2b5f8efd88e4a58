"""What the lines around and in an article say in Dutch: bylines, credits, dates, boilerplate."""

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
                trefwoorden:
                onderwerpen:
                """
            ),
        ],
    ),
    Rule(
        Label.RELATED_LINK,
        when=[
            *each_is(
                """
                lees ook
                lees meer
                lees verder
                meer lezen
                meer over dit onderwerp
                meer over dit thema
                meer nieuws
                ander nieuws
                gerelateerde artikelen
                gerelateerd
                gerelateerd nieuws
                gerelateerde berichten
                aanbevolen
                aanbevolen voor jou
                bekijk ook
                bekijk meer
                meest gelezen
                net binnen
                laatste nieuws
                ook interessant
                misschien ook interessant
                dit vind je misschien ook leuk
                """
            ),
            *each_starts(
                """
                lees ook:
                lees ook
                lees meer:
                lees hier
                bekijk ook
                luister ook
                ook interessant:
                meer over
                """
            ),
        ],
    ),
    Rule(
        Label.SHARE_LINKS,
        when=[
            *each_is(
                """
                delen
                deel
                deel dit artikel
                artikel delen
                deel dit bericht
                deel via
                link kopiëren
                kopieer link
                link gekopieerd
                afdrukken
                artikel opslaan
                stuur door
                """
            ),
            *each_starts(
                """
                delen op
                delen via
                deel op
                deel via
                klik om te delen
                klik om dit te delen
                """
            ),
        ],
    ),
    Rule(
        Label.COMMENT_FORM,
        when=[
            Has("gepost door") & Has("geen opmerkingen"),
            Has("geplaatst door") & Has("geen opmerkingen"),
            *each_is(
                """
                reacties
                reageer
                reageren
                plaats een reactie
                laat een reactie achter
                geef een reactie
                geef reactie
                toon reacties
                bekijk reacties
                geen reacties
                reactie annuleren
                antwoord annuleren
                """
            ),
            *each_starts(
                """
                je e-mailadres wordt niet gepubliceerd
                het e-mailadres wordt niet gepubliceerd
                vereiste velden zijn gemarkeerd
                log in om te reageren
                je moet ingelogd zijn
                mijn naam, e-mail en site
                """
            ),
        ],
    ),
    Rule(
        Label.CONSENT_BANNER,
        when=[
            Has("wij gebruiken cookies"),
            Has("we gebruiken cookies"),
            Has("deze website gebruikt cookies"),
            Has("deze site gebruikt cookies"),
            Has("maakt gebruik van cookies"),
            *each_is(
                """
                alles accepteren
                alle cookies accepteren
                cookies accepteren
                alles weigeren
                cookie-instellingen
                privacy-instellingen
                cookievoorkeuren
                akkoord en doorgaan
                """
            ),
        ],
    ),
    Rule(
        Label.PROMO,
        when=[
            *each_is(
                """
                nieuwsbrief
                nieuwsbrieven
                aanmelden voor de nieuwsbrief
                meld je aan
                abonneer je
                abonneren
                word abonnee
                volg ons
                """
            ),
            *each_starts(
                """
                om u af te melden
                om je af te melden
                afmelden voor deze
                u ontvangt deze e-mail
                je ontvangt deze e-mail
                meld je aan voor
                schrijf je in voor
                abonneer je op
                ontvang onze nieuwsbrief
                ontvang elke
                ontvang dagelijks
                volg ons op
                volg ons via
                download onze app
                download de app
                luister naar onze podcast
                blijf op de hoogte
                mis niets
                """
            ),
            Has("door je in te schrijven") & Has("akkoord"),
            Has("door je aan te melden") & Has("akkoord"),
            Has("onze nieuwsbrief") & Has("schrijf"),
            Has("onze nieuwsbrief") & Has("aanmelden"),
            Has("ons whatsapp-kanaal"),
        ],
    ),
    Rule(
        Label.ADVERTISEMENT,
        when=[
            *each_is(
                """
                advertentie
                advertenties
                reclame
                - advertentie -
                lees verder na de advertentie
                artikel gaat verder onder de advertentie
                de tekst gaat verder onder de advertentie
                """
            ),
        ],
    ),
    Rule(
        Label.PARTNER_CONTENT,
        when=[
            *each_is(
                """
                gesponsord
                gesponsorde inhoud
                partnerbijdrage
                aangeboden door
                in samenwerking met
                """
            ),
        ],
    ),
    Rule(
        Label.NOTE,
        when=[
            *each_starts(
                """
                dit artikel is bijgewerkt
                dit artikel is aangepast
                dit artikel wordt aangevuld
                dit bericht wordt aangevuld
                in een eerdere versie
                correctie:
                rectificatie
                noot van de redactie
                meer informatie volgt
                """
            ),
        ],
    ),
    Rule(
        Label.PAYWALL,
        when=[
            *each_is(
                """
                inloggen
                log in
                registreren
                alleen voor abonnees
                exclusief voor abonnees
                al abonnee? log in
                """
            ),
            *each_starts(
                """
                dit artikel is alleen voor abonnees
                alleen voor abonnees
                al abonnee?
                ben je al abonnee
                verder lezen?
                lees verder met een
                word abonnee en
                om verder te lezen
                """
            ),
        ],
    ),
    Rule(
        Label.FOOTER,
        when=[
            Has("alle rechten voorbehouden"),
            Has("auteursrecht voorbehouden"),
            *each_is(
                """
                privacyverklaring
                privacybeleid
                cookiebeleid
                algemene voorwaarden
                gebruiksvoorwaarden
                over ons
                adverteren
                klantenservice
                """
            ),
        ],
    ),
    Rule(
        Label.NAVIGATION,
        when=[
            *each_is(
                """
                printversie
                afdrukversie
                pagina afdrukken
                zoeken
                terug naar boven
                naar de inhoud
                ga naar de inhoud
                ga naar inhoud
                vorig artikel
                volgend artikel
                vorig bericht
                volgend bericht
                meer laden
                toon meer
                bekijk alles
                sluiten
                voorpagina
                """
            ),
        ],
    ),
    Rule(
        Label.OTHER,
        when=[
            *each_is(
                """
                bekijk de video
                bekijk video
                bekijk de fotoserie
                afbeelding vergroten
                luister naar dit artikel
                volledig scherm
                """
            ),
            *each_starts(
                """
                leestijd
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
            "door",
            "tekst:",
            "tekst door",
            "auteur:",
            "auteurs:",
            "geschreven door",
            "van onze verslaggever",
            "van onze redactie",
            "van onze correspondent",
            "een opiniestuk van",
            "een analyse van",
            "interview door",
            "redactie:",
        }
    ),
    credit_words=frozenset(
        {"foto", "foto's", "beeld", "afbeelding", "bron", "bronnen", "video", "illustratie", "grafiek", "fotografie"}
    ),
    caption_words=frozenset(
        {
            "(links)",
            "(rechts)",
            "(midden)",
            "op de voorgrond",
            "op de achtergrond",
            "archieffoto",
            "archiefbeeld",
            "op de foto",
            "van links naar rechts",
        }
    ),
    date_words=words(
        "sept ma di wo do vr za zo op om uur gepubliceerd geplaatst bijgewerkt aangepast gewijzigd laatste update",
        "laatst leestijd minuten min vandaag gisteren geleden cet cest gmt utc",
    ),
    modified_words=frozenset({"bijgewerkt", "laatst bijgewerkt", "aangepast", "laatste update", "gewijzigd"}),
    and_words=words("en"),
    with_words=words("met"),
    role_words=words(
        "correspondent correspondente verslaggever verslaggeefster redacteur redactrice journalist",
        "journaliste hoofdredacteur columnist hoogleraar analist",
    ),
    place_words=words("in uit"),
    desk_words=words("redactie persbureaus"),
    agency_words=words("persbureau persbureaus volgens meldt meldde"),
    translation_phrases=(
        ("vertaald uit het engels", "en"),
        ("vertaling uit het engels", "en"),
        ("uit het engels vertaald", "en"),
        ("vertaald uit het frans", "fr"),
        ("vertaald uit het duits", "de"),
        ("vertaald uit het spaans", "es"),
        ("vertaald uit het russisch", "ru"),
    ),
    republication_phrases=(
        "verscheen eerder op",
        "verscheen eerder in",
        "verscheen oorspronkelijk in",
        "verscheen oorspronkelijk op",
        "oorspronkelijk verschenen in",
        "oorspronkelijk verschenen op",
        "oorspronkelijk gepubliceerd op",
        "oorspronkelijk gepubliceerd in",
        "eerder gepubliceerd op",
        "overgenomen van",
    ),
    never_doubled_words=words("het een en met voor van op naar"),
    definite_articles=words("de het"),
    place_particles=words("aan den de op ter"),
    topic_words=words("exclusief video opinie analyse interview voetbal sport cultuur economie politiek liveblog"),
    section_words=words("rubriek sectie"),
    front_pages=frozenset({"voorpagina"}),
    challenge_titles=frozenset({"een ogenblik geduld"}),
    medium_words=words("op in bij van door de het dagblad krant tijdschrift site"),
    medium_particles=words("van de het en voor"),
)
