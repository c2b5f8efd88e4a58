"""Reported speech in German."""

from __future__ import annotations

from newsparse.languages.schema.entries import phrases, words
from newsparse.languages.schema.quotes import QuoteLexicon

QUOTES = QuoteLexicon(
    speech_verbs=words(
        "abstreiten abwiegeln anregen anzweifeln attestieren aufzählen bekunden beziffern bekanntmachen",
        "diktieren",
        "einfordern einwerfen entschuldigen erwähnen erzählen formulieren frotzeln garantieren geloben herausstellen",
        "insistieren interpretieren jammern klagen kolportieren kommunizieren korrigieren lästern lamentieren mutmaßen",
        "nachlegen nachhaken offenbaren orakeln plaudern postulieren predigen raunen rechtfertigen relativieren",
        "schildern",
        "schlussfolgern schnauben schwören seufzen skizzieren sinnieren stammeln sticheln tadeln tönen toben überlegen",
        "untermauern unterrichten verdeutlichen verlauten vermelden verneinen verspotten vorrechnen wiederholen",
        "zischen",
        "zusammenfassen zweifeln verweisen vorbringen vortragen verlangen anvertrauen beanstanden beharren",
        "beipflichten",
        "beschwören beteuern bezeugen darstellen einlenken entrüsten ermahnen ermutigen eröffnen fluchen grollen",
        "grübeln",
        "insinuieren juxen keifen kalauern mosern motzen nörgeln plappern pochen prahlen preisgeben prusten quittieren",
        "rekapitulieren reklamieren skandieren spötteln statuieren suggerieren trotzen umschreiben verkündigen",
        "verlesen",
        "vermerken versprechen verteidigen voraussetzen vorlesen warnen zetern zugestehen zürnen",
        "sagen erklären betonen berichten behaupten kritisieren fordern warnen meinen schreiben antworten fragen",
        "bestätigen versichern erläutern äußern begründen bezeichnen erwidern entgegnen versprechen bemerken ergänzen",
        "erinnern urteilen vermuten befürchten spekulieren argumentieren kommentieren verlangen beklagen bedauern",
        "verkünden unterstreichen dementieren leugnen bestreiten gestehen beteuern bekräftigen vorwerfen beschuldigen",
        "empfehlen raten appellieren zitieren loben drohen mahnen schimpfen rufen jubeln spotten scherzen prophezeien",
        "prognostizieren informieren referieren protestieren resümieren präzisieren konstatieren schwärmen twittern",
        "witzeln räsonieren wettern poltern stöhnen schreien flüstern murmeln bilanzieren folgern beschweren verraten",
        "beschreiben melden mitteilen sprechen rügen verteidigen heißen bitten begrüßen monieren signalisieren",
        "schätzen",
        "hinzufügen hinweisen angeben ankündigen auffordern aufrufen zugeben einräumen feststellen",
        "klarstellen zurückweisen vorschlagen aussagen zusagen voraussagen bekanntgeben fortfahren ausführen",
        "anführen darlegen nachfragen anmerken annehmen anmahnen einwenden anordnen vorhersagen zustimmen",
        "weitergeben ausrufen anklagen anprangern hervorheben ausschließen zusichern aussprechen",
        "bejahen belehren bemängeln brüllen brummen diskutieren dozieren ermuntern",
        "enthüllen erörtern fabulieren geißeln hauchen höhnen kichern knurren kreischen lachen lächeln maulen meckern",
        "nuscheln parieren pöbeln rätseln schluchzen schwadronieren staunen tuscheln unken",
        "verharmlosen verhöhnen verheißen zwitschern weissagen widersprechen widerrufen",
        "andeuten befinden festhalten einschränken nahelegen klarmachen argwöhnen nachschieben hinzusetzen vorhalten",
        "entgegenhalten zurückrudern herausfinden beschwichtigen offenlassen",
        "kontern unterstellen plädieren publizieren verlautbaren lesen vertreten",
    ),
    fragment_verbs=words(
        "bezeichnen nennen sprechen kritisieren loben fordern verlangen begrüßen verurteilen werten bewerten",
        "beschreiben",
        "reden warnen rügen würdigen charakterisieren bescheinigen beklagen betonen titulieren einstufen zitieren",
        "verteidigen fordern rufen appellieren unterstellen ablehnen beschimpfen danken feiern drohen plädieren",
        "kommentieren verkünden vorwerfen beurteilen",
    ),
    thought_verbs=words(
        "glauben denken hoffen wünschen befürchten fürchten erwarten wissen planen beschließen vermuten ausgehen",
        "entscheiden",
        "beabsichtigen bezweifeln vermuten",
    ),
    framing_verbs=words("halten betrachten sehen empfinden verstehen preisen verkaufen deuten erachten"),
    framing_prepositions=words("als für"),
    denying_verbs=words("bestreiten dementieren leugnen abstreiten verneinen"),
    phrases=phrases(
        "zeigte sich überzeugt, zeigten sich überzeugt, zeigt sich überzeugt, zeigte sich zuversichtlich,"
        "zeigte sich besorgt, zeigte sich, zeigten sich, zeigt sich, gab sich, äußerte sich, äußerten sich,"
        "ist der meinung, sind der meinung, war der meinung, waren der meinung, ist der ansicht, sind der ansicht,"
        "war der ansicht, waren der ansicht, ist der auffassung, sind der auffassung, war der auffassung,"
        "waren der auffassung, sei der meinung, sei der ansicht, sei der auffassung, ist überzeugt, sind überzeugt,"
        "war überzeugt, waren überzeugt, ist zuversichtlich, sind zuversichtlich, war zuversichtlich,"
        "ist sich sicher, sind sich sicher, war sich sicher, ist sicher, macht deutlich, machte deutlich,"
        "machten deutlich, ließ verlauten, ließen verlauten, ließ wissen, ließ durchblicken, lässt verlauten,"
        "gab zu protokoll, gab zu bedenken, gibt zu bedenken, gaben zu bedenken, gab zu verstehen, gab an,"
        "ohne zu sagen, ohne zu erklären, ohne zu verraten, zu dem schluss, zu dem ergebnis, zu der einschätzung,"
        "zu der überzeugung, zu der auffassung, zu der erkenntnis,"
        "tat kund, nahm stellung, brachte zum ausdruck, vertritt die auffassung, vertritt die ansicht,"
        "freut sich, freute sich, freuten sich, ärgert sich, ärgerte sich, wundert sich, wunderte sich, empört sich,"
        "empörte sich, empörten sich, sorgt sich, sorgte sich, wehrt sich, wehrte sich, ereifert sich, ereiferte sich,"
        "beklagt sich, beklagte sich, beschwert sich, beschwerte sich, bedankt sich, bedankte sich, erregt sich,"
        "entschuldigt sich, entschuldigte sich, rechtfertigt sich, rechtfertigte sich, entrüstet sich, entrüstete sich,"
        "vertrat die auffassung, vertrat die ansicht, vertreten die auffassung, vertreten die ansicht",
    ),
    silent_reflexives=words("befinden einschränken"),
    withheld=frozenset(phrases("ohne zu sagen, ohne zu erklären, ohne zu verraten")),
    sources=phrases(
        "laut, nach angaben von, nach angaben der, nach angaben des, nach angaben, nach auffassung, nach ansicht,"
        "nach meinung, nach aussage, nach aussagen, nach worten, nach einschätzung, nach darstellung, nach "
        "informationen,"
        "den angaben von, gemäß, nach berichten, nach einem bericht, nach mitteilung, nach auskunft, nach "
        "einschätzungen,"
        "nach überzeugung, aus sicht, nach vorstellung, nach den vorstellungen, nach den worten, nach eigenen angaben,"
        "nach schätzungen, nach erkenntnissen",
    ),
    weak_sources=("nach", "für"),
    marked_sources=words("für"),
    own_words=words("eigenen eigener"),
    noun_sources=words("nach"),
    after_sources=words("zufolge"),
    source_adverbs=words("so"),
    parenthetical_conjunctions=words("wie"),
    source_nouns=words(
        "bericht erklärung mitteilung pressemitteilung studie umfrage dokument brief papier positionspapier artikel",
        "text buch urteil gutachten angaben medienberichte berichte medienberichten agenturberichte agenturberichten",
        "presseberichte zeitungsberichte informationen quellen kreisen agenturmeldungen stellungnahme memorandum",
        "untersuchung meldung meldungen polizeiangaben zeitungsbericht medienbericht interview rede tageszeitung",
        "nachrichtenagentur zeitung magazin angaben zeugenaussagen augenzeugenberichten polizei",
    ),
    reported_moods=words(
        "rede sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe handle handele liege",
        "lasse bleibe sehe wisse finde mache nehme brauche bestehe stelle führe halte bringe zeige erwarte gelte",
        "gehöre bedeute scheine erhalte verfüge diene entspreche folge biete laufe trage spreche sorge spiele",
        "verliere enthalte unterstütze verstoße ermögliche beruhe erfolge beginne fehle helfe versuche arbeite leide",
        "drohe fahre hätten wären hätte wäre würden könnten müssten würde fordere kenne betrage herrsche betreffe",
        "befinde achte ändere antworte baue bediene beabsichtige befürchte begrüße behalte behandle beklage belaste",
        "bemühe berate berechne bereite bereue beschäftige beschließe beschreibe besitze bestätige besuche beteilige",
        "betone betreibe bewege beweise bewerte bezahle bezeichne beziehe bilde breche brenne danke denke drehe",
        "drücke dränge eile empfange empfehle empfinde ende entdecke entfalle entlaste entscheide entstehe entwickle",
        "erachte ereigne erfahre erfülle ergebe erhebe erhöhe erinnere erkenne erkläre erlaube erlebe erleide",
        "erreiche erscheine erschwere erspare erwäge erweise erzähle existiere falle fange fasse feiere feuere fließe",
        "fliege flüchte freue frage fühle fürchte garantiere gefährde gefalle genieße genüge geschehe gewähre gewinne",
        "glaube greife grenze handhabe hänge hebe hindere hoffe höre interessiere kaufe kämpfe kläre klage klappe",
        "klinge koste kritisiere kümmere kündige lade lehne leiste leite lerne liefere lohne löse lüge mangele melde",
        "mische missachte nähere nenne nutze nütze öffne ordne passe passiere plane pflege prüfe rate räume reagiere",
        "rechne rechtfertige regele reise renne rette rufe sage sammle schade schaffe schätze scheitere schicke",
        "schlage schließe schreibe schulde schütze schweige schwebe senke setze sieche siege sinke sitze spare sperre",
        "spüre stamme starte steige sterbe steuere stoppe störe strebe streite suche tauge teile treffe treibe trete",
        "trinke überlege übernehme überprüfe überwiege überzeuge umfasse unterliege unterscheide untersuche verändere",
        "verbiete verbinde verbleibe verdiene verfolge vergehe verhalte verhandle verhandele verhindere verkaufe",
        "verlange verlasse verlaufe verletze vermeide vermute vernachlässige verschärfe verschwinde versage versorge",
        "verspreche verstehe vertraue vertrete verursache verwende verzeichne verzichte verzögere wachse wage wähle",
        "warne warte wechsle weigere werbe wiege wirke wohne wünsche zahle zähle ziehe ziele zögere zweifle zwinge",
        "überrasche übertreibe mangle zerstöre stünde stünden käme kämen gäbe gäben fände fänden läge lägen nähme",
        "nähmen sähe sähen täte täten wüsste wüssten bräuchte bräuchten ginge ließe hielte bliebe fiele hieße liefe",
        "riefe schliefe trüge träfe zöge stürbe stürben verdürbe verdürben hülfe hülfen begönne begännen befände",
        "befänden bekäme bekämen bestünde bestünden entstünde entstünden verstünde verstünden gewänne gewännen",
        "verlöre verlören schlösse schlössen flösse flössen zögen flöge flögen böte böten trügen schlügen schlüge",
        "wüchse wüchsen brächte brächten dächte dächten verschwände verschwänden würfe würfen träten träte bräche",
        "brächen spräche sprächen tränken empfände empfänden",
    ),
    first_persons=words("ich"),
    clause_ends=phrases("so, sagte, nachdem, während"),
    title_nouns=words(
        "sender fernsehsender nachrichtensender radiosender rundfunksender blatt nachrichtenagentur agentur",
        "onlineportal",
        "portal nachrichtenportal blog webseite website plattform wochenblatt fachzeitschrift fachblatt illustrierte",
        "kanal verlag label rockband popband musikgruppe theaterstück musical oper thriller krimi komödie drama",
        "dokumentation",
        "dokumentarfilm spielfilm fernsehfilm kinofilm kurzfilm talkshow show reihe folge episode hit single song",
        "ballade",
        "gedicht gemälde skulptur ausstellung messe festival konzert tournee fähre frachter tanker kreuzfahrtschiff",
        "segelschiff yacht boot rakete trägerrakete mission expedition sachbuch bestseller werk bündnis",
        "bürgerinitiative",
        "stiftung verband gewerkschaft terrorgruppe gruppierung sekte miliz restaurant café kneipe diskothek stadion",
        "software app computerspiel videospiel betriebssystem virus magazins senders films buches romans zeitschriften",
        "magazine filme bücher wettbewerb turnier cup",
        "zeitung magazin film buch roman lied album sendung serie zeitschrift programm projekt titel schiff raumschiff",
        "gruppe organisation operation motto tageszeitung nachrichtenmagazin aktion kampagne preis band stück",
        "initiative begriff wort namen name bezeichnung raumsonde sonde satellit hurrikan taifun sturm wochenzeitung",
        "boulevardzeitung fernsehsendung zeitungen internetseite partei firma unternehmen club verein hotel schrift",
    ),
    term_nouns=words("begriff prinzip konzept idee"),
    naming_words=words(
        "genannt genannte genannten genannter genanntes sogenannt sogenannte sogenannten sogenannter sogenanntes",
        "namens",
        "benannt getauft heißt heißen hieß betitelt betitelte titel kurz motto",
    ),
    question_words=words("ob"),
    question_labels=words("f frage"),
    answer_labels=words("a antwort"),
    asking_verbs=words("fragen wissen erklären erläutern erzählen nachfragen verraten beschreiben"),
    asked_words=words(
        "warum wieso weshalb wie wann wo wer was welche welcher welches welchen woher wohin womit wozu wem wen",
    ),
    utterance_nouns=words(
        "worten worte wort satz sätzen sätze botschaft urteil fazit antwort warnung rat motto devise kommentar bilanz",
        "einschätzung credo losung resümee spruch appell erklärung begründung",
    ),
    manner_phrases=phrases("so, genau so"),
    content_nouns=words(
        "ansicht auffassung meinung behauptung forderung vorwurf versprechen aussage ankündigung annahme überzeugung",
        "hoffnung befürchtung warnung erklärung zusage drohung bitte aufruf appell hinweis einschätzung vermutung",
        "these darstellung anschuldigung eingeständnis zusicherung vorschlag entscheidung",
    ),
    relaying_verbs=words("zitieren"),
    noun_complementizers=phrases("wonach, demzufolge"),
    anaphors=phrases("das, dies"),
    impersonal_verbs=words("heißen"),
    impersonal_prepositions=words("in im aus von vom bei beim seitens"),
    addressing_verbs=words("warnen informieren bitten fragen erinnern"),
    addressee_prepositions=words("gegenüber"),
)
