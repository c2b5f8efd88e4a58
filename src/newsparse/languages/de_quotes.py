"""Reported speech in German."""

from __future__ import annotations

from newsparse.languages._quotes import Irregular, Paradigm, QuoteWords, lines, words

QUOTES = QuoteWords(
    articles=words(
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem sein seine seinen",
        "seiner seinem ihr ihre ihren ihrer ihrem unser unsere mehrere einige viele alle beide andere manche kein keine",
        "zwei drei vier fünf jeder jede jedes zahlreiche verschiedene weitere",
    ),
    indefinite=words("ein eine einen einem einer eines mehrere einige viele andere manche zahlreiche"),
    plurals=words("mehrere einige viele zwei drei vier beide"),
    pronouns={"er": "ms", "sie": "f", "es": "ns", "dieser": "ms", "diese": "f", "letzterer": "ms"},
    oblique={"ihm": "ms", "ihr": "fs", "ihnen": "p"},
    others=words("ich wir du uns mich mir man"),
    prepositions=words(
        "in im an am auf aus bei beim mit nach von vom zu zum zur für gegen über unter vor hinter zwischen durch ohne um",
        "seit bis während wegen trotz laut gegenüber neben gemäß zufolge anlässlich angesichts aufgrund innerhalb",
        "außerhalb statt anstatt ins ans aufs als wie per dank infolge mittels",
    ),
    genitives=words("der des von vom eines einer dieses dieser für im in am"),
    and_words=words("und aber oder sowie doch denn sondern"),
    subordinators=words(
        "dass daß weil wenn ob obwohl nachdem bevor während als da damit falls indem sodass wo wobei wodurch was wer",
        "welcher welche welches deren dessen denen",
    ),
    relatives=words("der die das welcher welche welches"),
    that=words("dass daß ob"),
    auxiliaries=words(
        "ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen",
        "musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen mag möchte sei seien habe",
        "werde würde würden worden gewesen",
    ),
    fillers=words(
        "auch nicht noch bereits jedoch aber außerdem zudem dann daraufhin später zuvor gestern heute wieder erneut",
        "nun schon immer weiter ferner sich ihm ihr ihnen dagegen hingegen allerdings ebenfalls indes inzwischen",
        "unterdessen gleichzeitig öffentlich wiederum dazu daher deshalb darüber hinaus schließlich zunächst jetzt",
        "wörtlich unter anderem ausdrücklich deutlich kürzlich offenbar offiziell so anschließend mittlerweile es",
        "mehrfach ähnlich weiterhin insgesamt erst vorerst dies ebenso hierzu nun darauf davor davon dabei hierzu",
    ),
    negations=words("nicht kein keine nie"),
    times=words(
        "montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend januar februar märz april mai juni juli",
        "august september oktober november dezember gestern heute morgen vormittag nachmittag abend nacht mittag",
        "vorgestern woche jahr uhr früh",
    ),
    paradigms=(
        Paradigm("en", finite=("t", "te", "ten", "en", "e"), participle=("t",), gerund=("end",), prefix="ge"),
        Paradigm("ten", finite=("tet", "tete", "teten", "ten", "te"), participle=("tet",), gerund=("tend",), prefix="ge"),
        Paradigm("den", finite=("det", "dete", "deten", "den", "de"), participle=("det",), gerund=("dend",), prefix="ge"),
        Paradigm("ern", finite=("ert", "erte", "erten", "ern"), participle=("ert",), gerund=("ernd",), prefix="ge"),
        Paradigm("eln", finite=("elt", "elte", "elten", "eln"), participle=("elt",), gerund=("elnd",), prefix="ge"),
        Paradigm("ieren", finite=("iert", "ierte", "ierten", "ieren", "iere"), participle=("iert",), gerund=("ierend",)),
        Paradigm("chnen", finite=("chnet", "chnete", "chneten", "chnen"), participle=("chnet",), gerund=("chnend",)),
        Paradigm("gnen", finite=("gnet", "gnete", "gneten", "gnen"), participle=("gnet",), gerund=("gnend",)),
    ),
    inseparable=("be", "er", "ver", "ent", "wider", "unter", "zer", "über", "wieder"),
    irregular={
        "sprechen": Irregular("spricht sprach sprachen sprechen spreche", "gesprochen", "sprechend"),
        "versprechen": Irregular("verspricht versprach versprachen versprechen", "versprochen", "versprechend"),
        "widersprechen": Irregular("widerspricht widersprach widersprachen", "widersprochen", "widersprechend"),
        "schreiben": Irregular("schreibt schrieb schrieben schreiben schreibe", "geschrieben", "schreibend"),
        "beschreiben": Irregular("beschreibt beschrieb beschrieben", "beschrieben", "beschreibend"),
        "geben": Irregular("gibt gab gaben geben", "gegeben", "gebend"),
        "nennen": Irregular("nennt nannte nannten nennen", "genannt", "nennend"),
        "heißen": Irregular("heißt hieß hießen", "geheißen", ""),
        "weisen": Irregular("weist wies wiesen weisen", "gewiesen", "weisend"),
        "beweisen": Irregular("beweist bewies", "bewiesen", "beweisend"),
        "werfen": Irregular("wirft warf warfen werfen", "geworfen", "werfend"),
        "raten": Irregular("rät riet rieten raten", "geraten", "ratend"),
        "denken": Irregular("denkt dachte dachten denken", "gedacht", "denkend"),
        "lassen": Irregular("lässt ließ ließen lassen", "gelassen", "lassend"),
        "finden": Irregular("findet fand fanden finden", "gefunden", "findend"),
        "bitten": Irregular("bittet bat baten bitten", "gebeten", "bittend"),
        "gestehen": Irregular("gesteht gestand gestanden", "gestanden", "gestehend"),
        "sehen": Irregular("sieht sah sahen sehen", "gesehen", "sehend"),
        "schließen": Irregular("schließt schloss schlossen schließen", "geschlossen", "schließend"),
        "halten": Irregular("hält hielt hielten halten", "gehalten", "haltend"),
        "streiten": Irregular("streitet stritt stritten", "gestritten", "streitend"),
        "bestreiten": Irregular("bestreitet bestritt bestritten", "bestritten", "bestreitend"),
        "verlassen": Irregular("verlässt", "verlassen", ""),
        "ziehen": Irregular("zieht zog zogen", "gezogen", "ziehend"),
        "befehlen": Irregular("befiehlt befahl befahlen", "befohlen", "befehlend"),
        "empfehlen": Irregular("empfiehlt empfahl empfahlen", "empfohlen", "empfehlend"),
        "wissen": Irregular("weiß wusste wussten", "gewusst", "wissend"),
        "treten": Irregular("tritt trat traten", "getreten", "tretend"),
        "vertreten": Irregular("vertritt vertrat vertraten", "vertreten", "vertretend"),
        "bringen": Irregular("bringt brachte brachten", "gebracht", "bringend"),
        "schreien": Irregular("schreit schrie schrien", "geschrien", "schreiend"),
        "lesen": Irregular("liest las lasen", "gelesen", "lesend"),
        "nehmen": Irregular("nimmt nahm nahmen", "genommen", "nehmend"),
        "gehen": Irregular("geht ging gingen", "gegangen", "gehend"),
        "räumen": Irregular("räumt räumte räumten", "geräumt", "räumend"),
        "unterstreichen": Irregular("unterstreicht unterstrich unterstrichen", "unterstrichen", "unterstreichend"),
        "unterstellen": Irregular("unterstellt unterstellte unterstellten", "unterstellt", ""),
        "wenden": Irregular("wendet wandte wandten wendete", "gewandt", "wendend"),
        "heben": Irregular("hebt hob hoben", "gehoben", ""),
        "fahren": Irregular("fährt fuhr fuhren", "gefahren", ""),
        "führen": Irregular("führt führte führten", "geführt", ""),
        "kündigen": Irregular("kündigt kündigte kündigten", "gekündigt", "kündigend"),
        "fügen": Irregular("fügt fügte fügten", "gefügt", "fügend"),
        "teilen": Irregular("teilt teilte teilten", "geteilt", "teilend"),
        "stellen": Irregular("stellt stellte stellten", "gestellt", "stellend"),
        "sagen": Irregular("sagt sagte sagten sagen sage", "gesagt", "sagend"),
        "zusagen": Irregular("zusagt", "zugesagt", ""),
    },
    speech=words(
        "sagen erklären betonen berichten behaupten kritisieren fordern warnen meinen schreiben antworten fragen",
        "bestätigen versichern erläutern äußern begründen bezeichnen erwidern entgegnen versprechen bemerken ergänzen",
        "erinnern urteilen vermuten befürchten spekulieren argumentieren kommentieren verlangen beklagen bedauern",
        "verkünden unterstreichen dementieren leugnen bestreiten gestehen beteuern bekräftigen vorwerfen beschuldigen",
        "empfehlen raten appellieren zitieren loben drohen mahnen schimpfen rufen jubeln spotten scherzen prophezeien",
        "prognostizieren informieren referieren protestieren resümieren präzisieren konstatieren schwärmen twittern",
        "witzeln räsonieren wettern poltern stöhnen schreien flüstern murmeln bilanzieren folgern beschweren verraten",
        "beschreiben melden mitteilen sprechen rügen verteidigen heißen bitten begrüßen monieren signalisieren schätzen",
        "kontern unterstellen plädieren publizieren verlautbaren lesen vertreten",
    ),
    frames=words(
        "bezeichnen nennen sprechen kritisieren loben fordern verlangen begrüßen verurteilen werten bewerten beschreiben",
        "reden warnen rügen würdigen charakterisieren bescheinigen beklagen betonen titulieren einstufen zitieren",
        "verteidigen fordern rufen appellieren unterstellen ablehnen beschimpfen danken feiern drohen plädieren",
        "kommentieren verkünden vorwerfen beurteilen",
    ),
    thought=words(
        "glauben denken hoffen wünschen befürchten fürchten erwarten wissen planen beschließen vermuten wollen",
        "beabsichtigen bezweifeln vermuten",
    ),
    separable={
        "hinzufügen": "hinzu fügen", "mitteilen": "mit teilen", "hinweisen": "hin weisen", "angeben": "an geben",
        "ankündigen": "an kündigen", "vorwerfen": "vor werfen", "auffordern": "auf fordern", "aufrufen": "auf rufen",
        "zugeben": "zu geben", "einräumen": "ein räumen", "feststellen": "fest stellen", "klarstellen": "klar stellen",
        "zurückweisen": "zurück weisen", "vorschlagen": "vor schlagen", "ablehnen": "ab lehnen",
        "aussagen": "aus sagen", "zusagen": "zu sagen", "voraussagen": "voraus sagen", "bekanntgeben": "bekannt geben",
        "fortfahren": "fort fahren", "ausführen": "aus führen", "anführen": "an führen", "darlegen": "dar legen",
        "nachfragen": "nach fragen", "anmerken": "an merken", "annehmen": "an nehmen", "anmahnen": "an mahnen",
        "einwenden": "ein wenden", "anordnen": "an ordnen", "vorhersagen": "vorher sagen", "zustimmen": "zu stimmen",
        "weitergeben": "weiter geben", "ausrufen": "aus rufen",
        "anklagen": "an klagen", "anprangern": "an prangern", "hervorheben": "hervor heben", "ausschließen": "aus schließen",
        "zusichern": "zu sichern", "aussprechen": "aus sprechen",
    },
    bare_clause=True,
    inverts=True,
    comma_clause=True,
    infinitive_marker="zu",
    sources=lines(
        "laut, nach angaben von, nach angaben der, nach angaben des, nach angaben, nach auffassung, nach ansicht,"
        "nach meinung, nach aussage, nach aussagen, nach worten, nach einschätzung, nach darstellung, nach informationen,"
        "den angaben von, gemäß, nach berichten, nach einem bericht, nach mitteilung, nach auskunft, nach einschätzungen,"
        "nach überzeugung, aus sicht, nach vorstellung, nach den vorstellungen, nach den worten, nach eigenen angaben,"
        "nach schätzungen, nach erkenntnissen",
    ),
    weak_sources=("nach",),
    noun_sources=words("nach"),
    after_sources=words("zufolge"),
    so_words=words("so"),
    as_words=words("wie"),
    source_nouns=words(
        "bericht erklärung mitteilung pressemitteilung studie umfrage dokument brief papier positionspapier artikel",
        "text buch urteil gutachten angaben medienberichte berichte medienberichten agenturberichte agenturberichten",
        "presseberichte zeitungsberichte informationen quellen kreisen agenturmeldungen stellungnahme memorandum",
        "untersuchung meldung meldungen polizeiangaben zeitungsbericht medienbericht interview rede tageszeitung",
        "nachrichtenagentur zeitung magazin angaben zeugenaussagen augenzeugenberichten polizei",
    ),
    reported_moods=words(
        "sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe handle handele liege lasse bleibe",
        "sehe wisse finde mache nehme brauche bestehe stelle führe halte bringe zeige erwarte gelte gehöre bedeute",
        "scheine erhalte verfüge diene entspreche folge biete laufe trage spreche sorge spiele verliere enthalte",
        "unterstütze verstoße ermögliche beruhe erfolge beginne fehle helfe versuche arbeite leide drohe fahre",
        "hätten wären hätte wäre würden könnten müssten würde fordere kenne betrage herrsche betreffe befinde",
    ),
    clause_ends=lines("so, sagte, nachdem, während"),
    honorifics={"herr": "m", "herrn": "m", "frau": "f", "dr": "", "dr.": "", "prof": "", "prof.": "", "general": "m",
                "oberst": "m", "graf": "m", "prinz": "m", "sir": "m", "papst": "m", "könig": "m", "kardinal": "m"},
    roles={
        **dict.fromkeys(
            "präsident minister kanzler sprecher vorsitzender vorsitzende chef direktor berater sekretär gouverneur"
            " bürgermeister oberbürgermeister abgeordneter abgeordnete senator staatsanwalt oberstaatsanwalt anwalt"
            " richter botschafter könig prinz papst bischof kardinal professor ökonom experte analyst kandidat führer"
            " leiter generalsekretär geschäftsführer beamter general kommissar trainer spieler autor journalist"
            " redakteur forscher wissenschaftler historiker arzt lehrer beobachter zeuge anwohner vertreter mitarbeiter"
            " politiker außenminister innenminister ministerpräsident premierminister staatssekretär regierungschef"
            " staatschef parteichef fraktionschef generaldirektor vizepräsident bundeskanzler bundespräsident"
            " polizist demonstrant kritiker gegner anführer oppositionsführer astronaut regisseur schauspieler sänger"
            " unternehmer gründer inhaber kapitän pilot verteidiger kollege nachfolger vorgänger amtskollege mann vater"
            " sohn bruder häftling angeklagter angestellter angestellte beauftragter beauftragte stellvertreter".split(),
            "m",
        ),
        **dict.fromkeys(
            "präsidentin ministerin kanzlerin sprecherin chefin direktorin beraterin gouverneurin bürgermeisterin"
            " senatorin staatsanwältin anwältin richterin botschafterin königin prinzessin bischöfin professorin"
            " expertin kandidatin leiterin generalsekretärin geschäftsführerin autorin journalistin politikerin"
            " forscherin außenministerin bundeskanzlerin ministerpräsidentin frau mutter tochter schwester ärztin"
            " lehrerin schauspielerin sängerin vertreterin zeugin staatssekretärin premierministerin".split(),
            "f",
        ),
        "vorsitzende": "", "abgeordnete": "", "angestellte": "", "beauftragte": "",
    },
    role_endings={
        "minister": "m", "präsident": "m", "sprecher": "m", "chef": "m", "kanzler": "m", "vorsitzender": "m",
        "vorsitzende": "", "leiter": "m", "direktor": "m", "beauftragte": "", "beauftragter": "m", "sekretär": "m",
        "politiker": "m", "experte": "m", "forscher": "m", "anwalt": "m", "richter": "m", "meister": "m",
        "führer": "m", "kandidat": "m", "abgeordnete": "", "abgeordneter": "m", "botschafter": "m", "trainer": "m",
        "ministerin": "f", "präsidentin": "f", "sprecherin": "f", "chefin": "f", "kanzlerin": "f", "leiterin": "f",
        "direktorin": "f", "politikerin": "f", "expertin": "f", "senatorin": "f", "senator": "m", "vertreter": "m",
        "kritiker": "m", "wissenschaftler": "m", "kommissar": "m", "kommissarin": "f", "sekretärin": "f",
        "anwältin": "f", "rat": "m", "rätin": "f", "inspekteur": "m", "reporter": "m", "rechtler": "m",
    },
    groups=words(
        "experten beobachter behörden kritiker politiker quellen medien vertreter sprecher zeugen augenzeugen forscher",
        "wissenschaftler gegner anhänger demonstranten anwälte ärzte ermittler diplomaten abgeordnete gewerkschaften",
        "verbände organisationen parteien grüne grünen sozialdemokraten datenschützer umweltschützer menschenrechtler",
        "anwohner bewohner journalisten oppositionelle rebellen polizisten soldaten analysten menschenrechtsorganisationen",
        "teilnehmer unternehmen minister staaten länder regierungsvertreter veranstalter meteorologen initiatoren",
    ),
    bodies=words(
        "ministerium regierung bundesregierung behörde armee partei rat kommission parlament bundestag bundesrat senat",
        "organisation verband gewerkschaft gericht polizei amt bundesamt unternehmen firma konzern institut universität",
        "stiftung bank kreml opposition fraktion staatsanwaltschaft landesregierung verein agentur nachrichtenagentur",
        "zeitung magazin sender bundeswehr marine union bündnis koalition verfassungsgericht bundesgerichtshof",
        "stadt landesamt kirche vatikan gesellschaft verwaltung universität feuerwehr außenministerium innenministerium",
        "allianz spd cdu csu fdp linkspartei bundesverfassungsgericht kongress pentagon un eu nato uno",
    ),
    agencies=words("agentur nachrichtenagentur zeitung magazin sender tageszeitung fernsehsender nachrichtenmagazin"),
    particles=words("von van de der zu del la al bin"),
    first_names={
        **dict.fromkeys(
            "hans peter wolfgang klaus jürgen michael thomas andreas stefan christian martin frank uwe bernd rainer"
            " günter günther gerhard dieter werner manfred helmut horst karl heinz kurt walter otto fritz franz josef"
            " joachim jens jan lars sven markus matthias alexander daniel sebastian florian tobias philipp lukas max"
            " felix paul johannes georg robert roland volker ulrich harald holger ralf dirk olaf norbert oskar guido"
            " edmund joschka sigmar wolf friedrich wilhelm richard john george tony barack donald wladimir volker kofi"
            " jacques nicolas silvio hugo mahmud ariel ehud viktor boris".split(),
            "m",
        ),
        **dict.fromkeys(
            "angela ursula renate claudia petra gabriele monika sabine andrea susanne birgit heike martina kerstin"
            " katrin anna maria elisabeth christine brigitte ulla hildegard ilse ute silke julia laura sarah lisa"
            " condoleezza hillary gisela edelgard annette ulrike barbara eva helga ingrid karin marion margot nina"
            " sahra katja franziska".split(),
            "f",
        ),
    },
    titled=words(
        "zeitung magazin film buch roman lied album sendung serie zeitschrift programm projekt titel schiff raumschiff",
        "gruppe organisation operation motto tageszeitung nachrichtenmagazin aktion kampagne preis band stück",
        "initiative begriff wort namen name bezeichnung raumsonde sonde satellit hurrikan taifun sturm wochenzeitung",
        "boulevardzeitung fernsehsendung zeitungen internetseite partei firma unternehmen club verein hotel schrift",
    ),
    called=words(
        "genannt genannte genannten genannter genanntes sogenannt sogenannte sogenannten sogenannter sogenanntes namens",
        "benannt getauft heißt heißen hieß betitelt betitelte titel kurz motto",
    ),
    not_names=words(
        "der die das den dem des ein eine einen einem einer eines und aber oder wenn weil dass als nach vor bei in im an",
        "am auf aus mit von zu für gegen über unter durch seit bis während trotz laut er sie es ich wir man nicht auch",
        "so dann da dort hier heute gestern morgen jetzt nun was wer wie wo warum diese dieser dieses zum zur vom beim",
        "sein seine ihr ihre unser alle viele einige mehrere beide zwei drei kein keine nur noch schon bereits",
    ),
    relays=words("zitieren"),
    impersonal=words("heißen"),
    addressed=words("warnen informieren bitten fragen erinnern"),
    agent=words("von durch"),
)
