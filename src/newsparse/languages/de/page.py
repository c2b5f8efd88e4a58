"""What the lines around and in an article say in German: bylines, credits, dates, boilerplate."""

from __future__ import annotations

from newsparse.languages.schema.entries import each_is, each_starts, words
from newsparse.languages.schema.page import PageLexicon
from newsparse.model.labels import Label
from newsparse.sites.conditions import Has, Is, Starts
from newsparse.sites.rule import Rule

STOP_WORDS = frozenset(
    """
    der die das den dem des ein eine einen einem einer eines und oder aber nicht auch noch nur schon in im am an auf
    aus bei mit nach von vom zu zum zur für über unter um durch gegen ist sind war waren wird werden wurde wurden hat
    haben hatte hatten sein seine seiner seinen ihr ihre ihren sich er sie es wir ihnen ich als wie dass daß wenn weil
    bis seit vor dieser diese dieses können kann
    """.split()
)

ABBREVIATIONS = frozenset(
    """
    dr prof hr fr st nr bzw ca d.h z.b u.a usw etc evtl ggf inkl max min mio mrd mind s.a sog tel v.a vgl z.t jan feb
    febr mär apr jun jul aug sept sep okt nov dez mo di mi do fr sa so abs art bd ff jh jhd str hl geb gest ing dipl
    i.d.r o.ä u.ä a.d i.e mr mrs u.s
    """.split()
) | frozenset(map(str, range(1, 32)))  # ordinals: "am 4. April"

_DATE_WORDS = frozenset(
    """
    gestern heute früh febr mo di mi do fr sa so am um uhr stand veröffentlicht aktualisiert geändert erstellt
    publiziert zuletzt letzte aktualisierung update erschienen vom den der von datum und min minuten lesedauer
    lesezeit letztes vor stunde stunden tag tagen woche wochen utc gmt mez mesz cet cest
    """.split()
)

_RULES = (
    Rule(
        Label.HASHTAGS,
        when=each_starts(
            """
            schlagworte:
            schlagwörter:
            stichworte:
            stichwörter:
            themen:
            tags:
            """
        ),
    ),
    Rule(
        Label.RELATED_LINK,
        when=[
            *each_is(
                """
                lesen sie auch
                lesen sie mehr
                lesen sie hier
                auch interessant
                auch lesenswert
                lesetipp
                lesetipps
                mehr zum thema
                mehr zum artikel
                mehr dazu
                mehr aus
                mehr lesen
                mehr erfahren
                weiterlesen
                weitere artikel
                weitere artikel zum thema
                weitere meldungen
                weitere nachrichten
                weitere themen
                zum thema
                zum weiterlesen
                passend zum thema
                ähnliche artikel
                ähnliche beiträge
                verwandte artikel
                verwandte themen
                empfehlungen
                empfohlene artikel
                empfohlener externer inhalt
                unsere empfehlungen
                das könnte sie auch interessieren
                das könnte dich auch interessieren
                das könnte ihnen auch gefallen
                das könnte sie interessieren
                meistgelesen
                meistgelesene artikel
                am meisten gelesen
                neueste artikel
                aktuelle nachrichten
                siehe auch
                """
            ),
            *each_starts(
                """
                lesen sie auch
                lesen sie hier
                lesen sie mehr
                lies auch
                lies hier
                auch interessant:
                auch lesenswert:
                lesetipp:
                mehr zum thema:
                mehr dazu:
                hier lesen sie
                siehe auch:
                zum thema:
                """
            ),
        ],
    ),
    Rule(
        Label.SHARE_LINKS,
        when=[
            *each_is(
                """
                teilen
                artikel teilen
                beitrag teilen
                diesen artikel teilen
                link kopieren
                link kopiert
                drucken
                artikel drucken
                merken
                artikel merken
                speichern
                per mail teilen
                per e-mail teilen
                per mail versenden
                twittern
                artikel versenden
                weitersagen
                artikel verschenken
                """
            ),
            *each_starts(
                """
                per whatsapp
                teilen auf
                teilen per
                teilen über
                auf facebook teilen
                auf twitter teilen
                auf x teilen
                bei facebook teilen
                über whatsapp teilen
                per whatsapp teilen
                klicken, um auf
                klick, um auf
                """
            ),
        ],
    ),
    Rule(
        Label.COMMENT_FORM,
        when=[
            Has("eingestellt von") & Has("keine kommentare"),
            Has("gepostet von") & Has("keine kommentare"),
            Has("eingestellt von") & Has("kommentare:"),
            *each_is(
                """
                kommentar schreiben
                kommentar verfassen
                kommentar abgeben
                kommentar hinterlassen
                einen kommentar schreiben
                einen kommentar hinterlassen
                hinterlasse einen kommentar
                hinterlassen sie einen kommentar
                schreibe einen kommentar
                schreiben sie einen kommentar
                schreibe einen kommentar antworten abbrechen
                antworten abbrechen
                antwort abbrechen
                kommentieren
                kommentar
                kommentar *
                kommentare
                keine kommentare
                0 kommentare
                kommentare anzeigen
                alle kommentare anzeigen
                name *
                e-mail *
                e-mail-adresse *
                website
                ihre meinung
                diskutieren sie mit
                """
            ),
            *each_starts(
                """
                deine e-mail-adresse wird nicht veröffentlicht
                ihre e-mail-adresse wird nicht veröffentlicht
                erforderliche felder sind
                meinen namen, meine e-mail-adresse
                bitte melden sie sich an, um zu kommentieren
                bitte loggen sie sich ein, um zu kommentieren
                melde dich an, um
                du musst angemeldet sein
                sie müssen angemeldet sein
                die kommentarfunktion
                kommentare (
                """
            ),
        ],
    ),
    Rule(
        Label.CONSENT_BANNER,
        when=[
            Has("ihre einwilligung") & Has("cookies"),
            Has("deine einwilligung") & Has("cookies"),
            Has("ihre zustimmung") & Has("cookies"),
            Has("ihre einwilligung") & Has("personenbezogenen daten"),
            Has("deine einwilligung") & Has("personenbezogenen daten"),
            Has("ihre zustimmung") & Has("personenbezogene daten"),
            Has("deine zustimmung") & Has("personenbezogene daten"),
            Has("widerrufliche einwilligung") & Has("personenbezogenen daten"),
            Has("wir verwenden cookies"),
            Has("wir nutzen cookies"),
            Has("diese website verwendet cookies"),
            Has("diese website nutzt cookies"),
            Has("diese webseite verwendet cookies"),
            Has("unsere partner") & Has("cookies"),
            Has("personenbezogene daten an drittplattformen"),
            Has("ich bin damit einverstanden, dass mir externe inhalte angezeigt werden"),
            Has("externer inhalt") & Has("datenschutzerklärung"),
            Has("empfohlener redaktioneller inhalt"),
            Starts("an dieser stelle finden sie externe inhalte"),
            Starts("an dieser stelle finden sie einen externen inhalt"),
            Starts("an dieser stelle befindet sich ein"),
            Starts("um eingebettete inhalte anzuzeigen"),
            *each_is(
                """
                alle akzeptieren
                alle ablehnen
                akzeptieren
                akzeptieren und weiter
                zustimmen
                zustimmen und weiter
                ablehnen
                einstellungen verwalten
                cookie-einstellungen
                datenschutz-einstellungen
                datenschutzeinstellungen
                externer inhalt
                externe inhalte anzeigen
                """
            ),
        ],
    ),
    Rule(
        Label.PROMO,
        when=[
            *each_starts(
                """
                um sich abzumelden
                zum abbestellen
                newsletter abbestellen
                vom newsletter abmelden
                wenn sie diesen newsletter nicht mehr
                sie erhalten diese e-mail
                sie erhalten diesen newsletter
                abonnieren sie
                abonniere unseren
                abonniere jetzt
                jetzt abonnieren
                jetzt anmelden
                jetzt newsletter
                melden sie sich für unseren
                melde dich für unseren
                melden sie sich hier
                bleiben sie auf dem laufenden
                bleib auf dem laufenden
                folgen sie uns
                folge uns
                folgt uns
                laden sie unsere app
                laden sie sich unsere app
                lade unsere app
                hören sie unseren podcast
                hier können sie unsere
                unseren newsletter
                mit unserem newsletter
                """
            ),
            *each_is(
                """
                newsletter
                newsletter abonnieren
                newsletter bestellen
                unsere newsletter
                abonnieren
                jetzt abonnieren
                zum newsletter
                """
            ),
            Has("unseren newsletter") & Has("abonnieren"),
            Has("unseren newsletter") & Has("anmelden"),
            Has("unseren newsletter") & Has("melden sie sich"),
            Has("unserem newsletter") & Has("melden sie sich"),
            Has("newsletter") & Starts("melden sie sich"),
            Has("mit meiner anmeldung"),
            Has("mit ihrer anmeldung") & Has("newsletter"),
            Has("mit der anmeldung") & Has("newsletter"),
            Has("mit deiner anmeldung") & Has("newsletter"),
            Has("unseren whatsapp-kanal"),
            Has("unserem whatsapp-kanal"),
            Has("unsere podcasts") & Has("hier"),
            Has("ihren adblocker"),
            Has("deinen adblocker"),
            Has("ihren werbeblocker"),
            Has("deinen werbeblocker"),
            Has("adblocker") & Has("bitte"),
            Has("werbeblocker") & Has("bitte"),
            Has("konto") & Has("auf einem anderen gerät"),
        ],
    ),
    Rule(
        Label.ADVERTISEMENT,
        when=each_is(
            """
            anzeige
            anzeigen
            werbung
            - anzeige -
            - werbung -
            advertorial
            nach der anzeige weiterlesen
            artikel wird nach der anzeige fortgesetzt
            artikel läuft weiter nach der werbung
            """
        ),
    ),
    Rule(
        Label.PARTNER_CONTENT,
        when=each_is(
            """
            gesponsert
            gesponserter inhalt
            gesponserte inhalte
            bezahlter inhalt
            partnerinhalt
            partnerinhalte
            inhalte unserer partner
            von unseren partnern
            ein angebot unserer partner
            sponsored content
            """
        ),
    ),
    Rule(
        Label.NOTE,
        when=each_starts(
            """
            dies ist eine eilmeldung
            diese meldung wird laufend aktualisiert
            diese meldung wird aktualisiert
            diese meldung wurde aktualisiert
            diese nachricht wird aktualisiert
            dieser artikel wird aktualisiert
            dieser artikel wird laufend aktualisiert
            dieser artikel wurde aktualisiert
            dieser artikel wurde korrigiert
            dieser artikel wurde ursprünglich
            dieser text wurde
            dieser beitrag wurde aktualisiert
            in einer früheren version
            in einer früheren fassung
            anmerkung der redaktion
            hinweis der redaktion
            anm. d. red
            korrektur:
            korrekturhinweis
            transparenzhinweis
            weitere informationen in kürze
            mehr in kürze
            """
        ),
    ),
    Rule(
        Label.PAYWALL,
        when=[
            *each_starts(
                """
                weiterlesen mit
                jetzt weiterlesen
                sie haben bereits ein abo
                sie sind bereits abonnent
                bereits abonnent
                schon abonnent
                bereits registriert
                um weiterzulesen
                um diesen artikel zu lesen
                dieser artikel ist nur für abonnenten
                dieser inhalt ist nur für abonnenten
                testen sie
                """
            ),
            Has("exklusiv für abonnenten"),
            Has("nur für abonnenten"),
            *each_is(
                """
                anmelden
                einloggen
                registrieren
                abo
                zum abo
                """
            ),
            Has("affiliate-link"),
            Has("provision") & Has("links"),
            Has("eine provision") & Has("kauf"),
        ],
    ),
    Rule(
        Label.FOOTER,
        when=[
            Has("alle rechte vorbehalten"),
            Has("vervielfältigung") & Has("genehmigung"),
            *each_is(
                """
                impressum
                datenschutz
                datenschutzerklärung
                agb
                allgemeine geschäftsbedingungen
                nutzungsbedingungen
                kontakt
                über uns
                mediadaten
                karriere
                barrierefreiheit
                """
            ),
        ],
    ),
    Rule(
        Label.NAVIGATION,
        when=each_is(
            """
            druckversion
            druckansicht
            seite drucken
            startseite
            menü
            suche
            suchen
            zurück
            zurück zur startseite
            nach oben
            zum inhalt springen
            zum hauptinhalt springen
            zur navigation springen
            vorheriger artikel
            nächster artikel
            beitragsnavigation
            vorheriger beitrag
            nächster beitrag
            mehr anzeigen
            alle anzeigen
            schließen
            inhaltsverzeichnis
            """
        ),
    ),
    Rule(
        Label.OTHER,
        when=[
            *each_is(
                """
                video abspielen
                video starten
                video ansehen
                bild vergrößern
                bild in vollansicht
                galerie öffnen
                bildergalerie öffnen
                zur bildergalerie
                vollbild
                """
            ),
            Is("artikel anhören"),
            Is("vorlesen"),
            Is("vorlesen lassen"),
            Starts("lesedauer"),
            Starts("lesezeit"),
        ],
        weight=40,
    ),
)

PAGE = PageLexicon(
    rules=_RULES,
    byline_words=frozenset(
        {
            "von",
            "text:",
            "autor:",
            "autorin:",
            "ein kommentar von",
            "eine analyse von",
            "ein gastbeitrag von",
            "ein interview von",
            "ein bericht von",
            "eine reportage von",
            "aufgezeichnet von",
            "interview:",
            "bericht von",
            "bericht:",
            "reportage von",
            "interview von",
            "ein essay von",
            "essay von",
            "kommentar von",
            "analyse von",
            "gastbeitrag von",
            "eine kolumne von",
            "kolumne von",
            "eine recherche von",
            "verfasst von",
            "geschrieben von",
            "autoren:",
            "autorinnen:",
            "autor/in:",
            "autorin/autor",
            "autor/autorin",
            "autor*in:",
            "von unserem korrespondenten",
            "von unserer korrespondentin",
            "von unserem reporter",
            "von unserer reporterin",
            "ein porträt von",
            "protokoll:",
            "texte:",
            "mit material von",
            "mit informationen von",
            "mit agenturmaterial von",
        }
    ),
    credit_words=frozenset(
        {
            "foto",
            "fotos",
            "bild",
            "bilder",
            "bildquelle",
            "bildnachweis",
            "bildrechte",
            "quelle",
            "quellen",
            "grafik",
            "illustration",
            "video",
            "copyright",
            "fotocredit",
        }
    ),
    caption_words=frozenset(
        {
            "(links)",
            "(rechts)",
            "(mitte)",
            "(l.)",
            "(r.)",
            "(l)",
            "(r)",
            "von links",
            "v.l.",
            "v. l.",
            "im vordergrund",
            "im hintergrund",
            "(archivbild)",
            "(archivfoto)",
            "archivbild",
            "archivfoto",
            "symbolbild",
            "symbolfoto",
            "auf dem bild",
            "auf diesem bild",
            "im bild",
        }
    ),
    date_words=_DATE_WORDS,
    modified_words=frozenset({"aktualisiert", "zuletzt aktualisiert", "geändert", "update", "letzte aktualisierung"}),
    and_words=frozenset({"und"}),
    with_words=frozenset({"mit"}),
    role_words=frozenset(
        """
        korrespondent korrespondentin korrespondenten reporter reporterin redakteur redakteurin redakteure journalist
        journalistin autor autorin chefredakteur chefredakteurin volontär volontärin kolumnist kolumnistin professor
        professorin freier freie chefreporter chefreporterin politikredakteur politikredakteurin wirtschaftsredakteur
        wirtschaftsredakteurin sportredakteur sportredakteurin
        """.split()
    ),
    place_words=frozenset({"in", "aus"}),
    desk_words=frozenset({"redaktion", "agenturen", "ressort", "team", "onlineredaktion"}),
    agency_words=frozenset(
        {
            "agentur",
            "agenturen",
            "nachrichtenagentur",
            "nachrichtenagenturen",
            "laut",
            "meldet",
            "meldete",
            "berichtet",
            "berichtete",
        }
    ),
    translation_phrases=(
        ("aus dem englischen übersetzt", "en"),
        ("aus dem englischen von", "en"),
        ("aus dem französischen übersetzt", "fr"),
        ("aus dem französischen von", "fr"),
        ("aus dem russischen übersetzt", "ru"),
        ("aus dem russischen von", "ru"),
        ("aus dem ukrainischen von", "uk"),
        ("aus dem spanischen übersetzt", "es"),
        ("aus dem spanischen von", "es"),
        ("aus dem italienischen von", "it"),
        ("aus dem italienischen übersetzt", "it"),
        ("aus dem polnischen von", "pl"),
        ("aus dem polnischen übersetzt", "pl"),
        ("aus dem türkischen von", "tr"),
        ("aus dem arabischen von", "ar"),
        ("aus dem chinesischen von", "zh"),
        ("aus dem ukrainischen übersetzt", "uk"),
        ("übersetzung aus dem englischen", "en"),
        ("übersetzung aus dem französischen", "fr"),
        ("übersetzung aus dem russischen", "ru"),
        ("übersetzt aus dem englischen", "en"),
        ("übersetzt aus dem französischen", "fr"),
    ),
    republication_phrases=(
        "ursprünglich erschienen auf",
        "ursprünglich erschienen bei",
        "ursprünglich erschienen in",
        "erschien zuerst auf",
        "erschien zuerst bei",
        "erschien zuerst in",
        "zuerst erschienen auf",
        "zuerst erschienen bei",
        "zuerst erschienen in",
        "zuerst veröffentlicht auf",
        "zuerst veröffentlicht bei",
        "erschien zuerst im",
        "ist zuerst im",
        "ist zuerst in",
        "ist zuerst bei",
        "ist zuerst auf",
        "zuerst veröffentlicht in",
        "zuerst erschienen im",
        "übernommen von",
    ),
    unfinished_words=frozenset({"vom", "zum", "zur", "beim"}),
    broken_pairs=frozenset({"im der", "im des", "am der", "am des", "vom der", "zum der", "zur des"}),
    never_doubled_words=frozenset(
        {"und", "ein", "eine", "einen", "einem", "im", "vom", "zum", "zur", "mit", "von", "für", "auf"}
    ),
    definite_articles=words("der die das"),
    place_particles=words("am an der bei ob in im"),
    topic_words=words(
        "eil exklusiv eilmeldung liveticker ticker analyse interview reportage portrait kommentar politik",
        "wirtschaft kultur justiz welt wetter fußball sport tennis",
    ),
    section_words=words("ressort rubrik kategorie"),
    front_pages=frozenset({"startseite"}),
    challenge_titles=frozenset({"nur einen moment", "sicherheitsüberprüfung"}),
    medium_words=words("auf bei beim in im von vom der die das dem"),
    medium_particles=words("und für"),
)
