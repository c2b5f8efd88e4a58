"""How German tells events."""

from __future__ import annotations

from newsparse.languages.de.nouns import NOUNS as KINDS
from newsparse.languages.de.triggers import NOUNS, VERBS
from newsparse.languages.schema.entries import by_word, words
from newsparse.languages.schema.events import EventLexicon, Frame, Trigger

_TEXTS = (
    "abkommen vertrag vereinbarung partnerschaft pakt erklärung waffenstillstand protokoll bündnis "
    "übereinkunft kompromiss"
)
_ARMS = "waffe munition rakete granate drohne panzer kampfjet geschütz artillerie rüstung technologie system"
_HELP = (  # what is given as aid: money, food, medicine, shelter, energy, transport
    "hilfe geld million milliarde kredit unterstützung geschenk spende dollar euro lebensmittel hilfsgüter medikament "
    "nahrung güter ausrüstung impfstoff zelte wolldecke kleidung wasser getreide weizen treibstoff generator fahrzeug "
    "krankenwagen"
)
_GIFTS = (  # what heads of state give one another: vehicles, animals, works of art, jewels, medals, arms of honour
    "autos limousine pferd welpe kamel falke panda tier kunstwerk gemälde skulptur statue vase porzellan teppich "
    "bücher handschrift schmuck uhr kette medaille schwert säbel pistole"
)
_FORCES = "truppe soldat streitkräfte armee militär kräfte einheit schiff flugzeug panzer polizist reservist"


_CONTEXTS = by_word(
    {
        "military": "militär militärische militärischen militärhilfe soldat soldaten truppe truppen rakete raketen "
        "munition panzer drohne drohnen artillerie armee waffenruhe waffenstillstand feuerpause bombe bomben "
        "luftangriff luftangriffe granaten streitkräfte waffen",
        "intelligence": "geheimdienst geheimdienste spion spionage",
        "executive": "kabinettsumbildung",
        "legislative": "parlament bundestag bundesrat senat abgeordnete gesetz gesetzentwurf",
        "election": "wahl wahlen wähler kandidat kandidatin referendum stichwahl",
        "pro_democracy": "demokratie",
        "economic": "wirtschaft wirtschaftliche handel zölle lohn löhne embargo investitionen bank haushalt öl "
        "entlassungen importe exporte vermögen renten inflation",
        "legal": "gericht richter prozess staatsanwaltschaft anklage anwalt haft gefängnis bewährung justiz urteil",
        "reparations": "reparationen entschädigung",
        "human_rights": "folter gefoltert menschenrechte",
        "repression": "niederschlagung ausgangssperre zensur dissident",
        "gender": "femizid abtreibung",
        "lgbt": "homosexuelle lgbt",
        "religion_ethnicity": "kirche moschee synagoge muslime christen juden antisemitisch imam bischof",
        "inequality": "armut ungleichheit",
        "diplomatic": "diplomat diplomaten diplomatische botschafter "
        "botschafterin botschaft konsulat gipfel gipfeltreffen",
        "territory": "grenze grenzen territorium souveränität annexion",
        "peacekeeping": "blauhelme friedenstruppe",
        "health": "krankenhaus arzt ärzte pflegekräfte epidemie pandemie impfstoff virus medikamente",
        "asylum": "asyl flüchtling flüchtlinge",
        "migration": "migrant migranten einwanderer",
        "disasters": "erdbeben überschwemmung hurrikan lawine tsunami",
        "natural_resource": "bergbau staudamm fischerei uran",
        "environment": "klima umwelt klimaaktivisten umweltschützer pestizide",
        "technology": "satellit satelliten halbleiter",
        "terrorism": "terrorist terroristen terrorismus terroranschlag dschihadisten",
        "cbrn": "atomtest atomwaffen chemiewaffen nukleare",
        "cyber": "cyberangriff cyberangriffe hacker",
        "misinformation": "desinformation propaganda",
        "crime": "mord raub diebstahl einbruch mafia vergewaltigung",
        "corruption": "korruption bestechung geldwäsche",
        "illegal_drugs": "drogen kokain cannabis heroin",
        "trafficking": "schleuser menschenhandel",
    }
)

EVENTS = EventLexicon(
    verbs=(
        Trigger(
            "CONSULT",
            "sich_treffen treffen verhandeln beraten sprechen zusammenkommen",
            Frame.MEET,
            needs="mit präsident minister kanzler treffen trafen traf getroffen delegation gespräch",
            bars="entscheidung vorkehrung maßnahme vorbereitung",
        ),
        Trigger("CONSULT-phone", "telefonieren", Frame.MEET),
        Trigger(
            "CONSULT-visit",
            "besuchen reisen landen eintreffen ankommen fliegen",
            Frame.GO,
            bars="schule kurs museum konzert seite",
        ),
        Trigger(
            "CONSULT-visit",
            "empfangen begrüßen",
            Frame.HOST,
            bars="signal hilfe geld waffe entscheidung vorschlag",
        ),
        Trigger("CONSULT-third-party", "vermitteln schlichten", Frame.ACT),
        Trigger("SUPPORT", "unterzeichnen unterschreiben ratifizieren schließen", Frame.JOINT, needs=_TEXTS),
        Trigger("SUPPORT", "loben würdigen danken gratulieren", Frame.ACT),
        Trigger(
            "SUPPORT",
            "unterstützen billigen verteidigen",
            Frame.ACT,
            needs="regierung kandidat resolution plan gesetz vorschlag präsident",
        ),
        Trigger(
            "SUPPORT",
            "vertiefen stärken verbessern ausbauen",
            Frame.JOINT,
            needs="beziehung zusammenarbeit partnerschaft bündnis dialog",
            future="AGREE",
        ),
        Trigger("SUPPORT", "zusichern aussprechen", Frame.TO, needs="unterstützung solidarität beistand"),
        Trigger("SUPPORT", "zustimmen", Frame.TO, needs="gesetz resolution reform haushalt beitritt"),
        Trigger("SUPPORT", "anerkennen", Frame.ACT, needs="unabhängigkeit staat regierung"),
        Trigger("AGREE", "zusagen versprechen", Frame.TO),
        Trigger("AGREE", "annehmen", Frame.ALONE, needs="einladung angebot vorschlag plan", refusal="REJECT"),
        Trigger("AGREE", "sich_einigen vereinbaren", Frame.MEET),
        Trigger("AGREE", "einladen", Frame.ACT),
        Trigger("COOPERATE", "kooperieren zusammenarbeiten", Frame.MEET),
        Trigger("COOPERATE", "austauschen", Frame.MEET, needs="gefangene geisel geschenk information"),
        Trigger(
            "COOPERATE",
            "abhalten beginnen starten",
            Frame.MEET,
            needs="gemeinsames_manöver gemeinsame_übung manöver",
        ),
        Trigger("COOPERATE", "ausliefern", Frame.ACT, needs="verdächtig straftäter justiz behörde"),
        Trigger("AID", "gewähren", Frame.TO, needs="asyl schutz kredit darlehen hilfe zuflucht"),
        Trigger("AID", "verteilen", Frame.TO, needs="lebensmittel hilfsgüter medikament wasser decken"),
        Trigger(
            "AID",
            "liefern schicken spenden schenken übergeben bereitstellen",
            Frame.TO,
            needs=f"{_ARMS} {_HELP} {_GIFTS}",
        ),
        Trigger(
            "AID",
            "schenken spenden",
            Frame.TO,
            bars="glauben aufmerksamkeit gehör beachtung vertrauen leben trost beifall applaus blut niere sieg tor",
        ),
        Trigger(
            "AID",
            "helfen versorgen evakuieren aufnehmen finanzieren",
            Frame.ACT,
            needs=f"{_HELP} flüchtling opfer verletzt bewohner",
        ),
        Trigger(
            "CONCEDE",
            "lockern aufheben nachgeben einlenken",
            Frame.TO,
            needs="sanktion embargo ausgangssperre verbot forderung druck beschränkung",
        ),
        Trigger("CONCEDE", "begnadigen", Frame.ACT),
        Trigger("CONCEDE", "zurückziehen", Frame.ALONE, needs="gesetzentwurf reform klage antrag"),
        Trigger("CONCEDE", "aufheben lockern", Frame.ALONE, needs="ausnahmezustand kriegsrecht"),
        Trigger("CONCEDE", "beenden aussetzen", Frame.ALONE, needs="streik protest blockade"),
        Trigger("RETREAT-release", "freilassen", Frame.ACT),
        Trigger("RETREAT-withdraw", "abziehen zurückziehen sich_zurückziehen", Frame.ALONE, needs=_FORCES),
        Trigger("RETREAT-resign", "zurücktreten", Frame.ALONE),
        Trigger("RETREAT-disarm", "niederlegen", Frame.ALONE, needs="waffen"),
        Trigger("RETREAT-resign", "niederlegen", Frame.ALONE, needs="amt mandat"),
        Trigger("RETREAT-disarm", "entwaffnen abrüsten", Frame.ACT),
        Trigger("RETREAT-ceasefire", "ausrufen verkünden", Frame.ALONE, needs="waffenruhe waffenstillstand feuerpause"),
        Trigger(
            "REQUEST",
            "bitten auffordern appellieren drängen aufrufen",
            Frame.ACT,
        ),
        Trigger(
            "REQUEST",
            "fordern verlangen",
            Frame.ACT,
            bars="opfer todesopfer menschenleben leben einsatz mannschaft geduld",
        ),
        Trigger(
            "ACCUSE-disapprove",
            "kritisieren verurteilen bemängeln beklagen rügen befürchten",
            Frame.ACT,
            bars="haft gefängnis gericht jahre geldstrafe",
        ),
        Trigger("ACCUSE-allege", "beschuldigen vorwerfen bezichtigen verdächtigen", Frame.ACT),
        Trigger("ACCUSE-investigate", "ermitteln anklagen durchsuchen", Frame.ACT),
        Trigger("ACCUSE-investigate", "erheben", Frame.ACT, needs="anklage"),
        Trigger("REJECT", "sich_weigern weigern", Frame.ALONE),
        Trigger("REJECT", "abbrechen absagen", Frame.ACT, needs="gespräche verhandlungen treffen dialog"),
        Trigger("REJECT", "ablehnen zurückweisen verweigern ausschließen", Frame.TO),
        Trigger("THREATEN", "drohen bedrohen warnen", Frame.ACT, bars="unwetter sturm regen"),
        Trigger("PROTEST-demo", "demonstrieren protestieren", Frame.ALONE, bars="stärke können macht"),
        Trigger("PROTEST-strike", "streiken", Frame.ALONE),
        Trigger(
            "PROTEST-obstruct",
            "blockieren besetzen",
            Frame.ALONE,
            needs="straße autobahn demonstrant bauer aktivist",
        ),
        Trigger(
            "SANCTION",
            "entlassen absetzen",
            Frame.ACT,
            needs="minister innenminister außenminister finanzminister verteidigungsminister beamte mitarbeiter chef",
        ),
        Trigger(
            "SANCTION-discontinue",
            "verhängen einfrieren stoppen abbrechen",
            Frame.ACT,
            needs="sanktion embargo zölle vermögen beziehung handel",
        ),
        Trigger("SANCTION-discontinue", "beschließen verschärfen", Frame.ACT, needs="sanktion embargo strafmaßnahmen"),
        Trigger("SANCTION-expel", "abberufen zurückrufen", Frame.ACT, needs="diplomat botschafter"),
        Trigger("SANCTION-expel", "ausweisen", Frame.ACT, needs="diplomat botschafter"),
        Trigger(
            "SANCTION-convict",
            "verurteilen",
            Frame.SUFFER,
            needs="haft gefängnis gericht jahre geldstrafe bewährung",
        ),
        Trigger("MOBILIZE-troops", "verlegen stationieren mobilisieren entsenden", Frame.ALONE, needs=_FORCES),
        Trigger("MOBILIZE-troops", "zusammenziehen schicken", Frame.ALONE, needs=_FORCES),
        Trigger("MOBILIZE-weapons", "testen abfeuern", Frame.ALONE, needs="rakete bombe", bars="auf gegen"),
        Trigger("COERCE-arrest", "festnehmen verhaften inhaftieren", Frame.ACT),
        Trigger("COERCE-deport", "abschieben", Frame.ACT),
        Trigger("COERCE-seize", "beschlagnahmen", Frame.ACT),
        Trigger("COERCE-censor", "zensieren verbieten", Frame.ACT, needs="zeitung sender partei medium webseite"),
        Trigger(
            "COERCE-restrict",
            "auflösen niederschlagen",
            Frame.ACT,
            needs="demonstration protest kundgebung aufstand",
        ),
        Trigger("COERCE-restrict", "verbieten", Frame.ACT, needs="demonstration kundgebung versammlung organisation"),
        Trigger("COERCE-cyber", "angreifen", Frame.ACT, needs="hacker cyber server"),
        Trigger("COERCE-cyber", "hacken", Frame.ACT),
        Trigger(
            "ASSAULT",
            "angreifen töten ermorden überfallen erschießen umbringen verletzen einstechen",
            Frame.ACT,
            bars="problem erdbeben unfall immunsystem virus herzinfarkt lawine recht gesetz",
        ),
        Trigger("ASSAULT-heavy-weapons", "beschießen", Frame.ACT),
        Trigger("ASSAULT-aerial", "bombardieren", Frame.ACT),
        Trigger("ASSAULT-abduct", "entführen verschleppen", Frame.ACT),
        Trigger("ASSAULT-torture", "foltern", Frame.ACT),
        Trigger("ASSAULT-sexual", "vergewaltigen", Frame.ACT),
        Trigger("ASSAULT-explosives", "explodieren", Frame.ALONE, needs="bombe sprengsatz autobombe granate"),
        Trigger("ASSAULT-destroy", "zerstören", Frame.ACT, needs="haus stadt gebäude dorf brücke panzer"),
        *VERBS,
    ),
    nouns=(
        Trigger("CONSULT-visit", "besuch besuchs reise staatsbesuch ankunft", Frame.GO),
        Trigger("CONSULT-multilateral", "gipfel gipfeltreffen", Frame.MEET),
        Trigger("CONSULT", "treffen gespräche verhandlungen beratungen pressekonferenz", Frame.MEET),
        Trigger("CONSULT-phone", "telefonat telefongespräch", Frame.MEET),
        Trigger("SUPPORT", "unterzeichnung ratifizierung", Frame.JOINT),
        Trigger("COOPERATE", "gefangenenaustausch militärübung", Frame.MEET),
        Trigger("AID", "waffenlieferung waffenlieferungen hilfslieferung militärhilfe lieferung", Frame.ACT),
        Trigger("CONCEDE", "zugeständnisse lockerung", Frame.ACT),
        Trigger("RETREAT-withdraw", "abzug rückzug truppenabzug", Frame.ALONE),
        Trigger("RETREAT-release", "freilassung", Frame.SUFFER),
        Trigger("RETREAT-resign", "rücktritt", Frame.ALONE),
        Trigger("RETREAT-ceasefire", "waffenruhe waffenstillstand feuerpause", Frame.MEET),
        Trigger("REQUEST", "forderung forderungen", Frame.ACT),
        Trigger("THREATEN", "ultimatum", Frame.ACT),
        Trigger("ACCUSE-disapprove", "kritik sorge besorgnis empörung", Frame.FEEL),
        Trigger("ACCUSE-investigate", "ermittlungen ermittlungsverfahren razzia", Frame.ALONE),
        Trigger("ACCUSE-investigate", "prozess", Frame.SUFFER, needs="gegen gericht angeklagt"),
        Trigger("REJECT-yield", "veto", Frame.ACT),
        Trigger("PROTEST-demo", "demonstration demonstrationen kundgebung proteste", Frame.ALONE),
        Trigger("PROTEST-strike", "streik streiks warnstreik warnstreiks", Frame.ALONE),
        Trigger("PROTEST-hunger", "hungerstreik", Frame.ALONE),
        Trigger("PROTEST-riot", "ausschreitungen krawalle unruhen", Frame.ALONE),
        Trigger("SANCTION-discontinue", "embargo", Frame.ACT),
        Trigger("MOBILIZE-troops", "truppenverlegung mobilmachung teilmobilmachung", Frame.ALONE),
        Trigger("MOBILIZE-weapons", "raketentest raketentests atomtest", Frame.ALONE),
        Trigger("COERCE-arrest", "festnahme festnahmen verhaftung inhaftierung", Frame.SUFFER),
        Trigger("COERCE-arrest", "haft", Frame.SUFFER, bars="jahre_haft jahren_haft monate_haft monaten_haft"),
        Trigger("COERCE-curfew", "ausgangssperre", Frame.ALONE),
        Trigger("COERCE-martial-law", "kriegsrecht ausnahmezustand", Frame.ALONE),
        Trigger("COERCE-cyber", "cyberangriff cyberangriffe", Frame.ACT),
        Trigger(
            "ASSAULT",
            "angriff angriffe angriffs anschlag anschläge überfall offensive invasion massaker",
            Frame.ACT,
            bars="herz",
        ),
        Trigger("ASSAULT-aerial", "luftangriff luftangriffe bombardierung drohnenangriff", Frame.ACT),
        Trigger("ASSAULT-abduct", "entführung geiselnahme", Frame.SUFFER),
        Trigger("ASSAULT-explosives", "explosion", Frame.ALONE),
        *NOUNS,
    ),
    by=words("von vom durch"),
    to=words("an nach zu zur zum"),
    addressing=words("bei beim gegenüber"),
    with_=words("mit"),
    against=words("gegen auf über"),
    accusative=words("den einen seinen ihren diesen keinen jeden unseren"),
    dative=words("dem einem seinem ihrem diesem keinem"),
    of=words("des der eines beider aller von vom"),
    between=words("zwischen"),
    place=words("in im nach"),
    source_prepositions=words("laut zufolge"),
    and_=words("und oder sowie"),
    other_prepositions=words("nach vor seit während ohne laut aus unter trotz wegen am"),
    passive_marks=words("worden"),
    passive=words("wird werden wurde wurden worden"),
    perfect=words("hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wäre wären"),
    pluperfect=words("hatte hatten hätte hätten"),
    relatives=words("welcher welche"),
    object_relatives=words("den dem denen welchen welchem die das"),
    clause_conjunctions=words("dass weil wenn während obwohl nachdem bevor aber doch wo als ob"),
    corrections=words("sondern"),
    subjects={"er": "s", "sie": "s", "es": "s", "man": "", "wir": "i", "ich": "i"},
    object_pronouns={"ihn": "s", "ihm": "s", "ihnen": "p"},
    possessives={
        "sein": "s", "seine": "s", "seinen": "s", "seinem": "s", "seiner": "s", "ihr": "s", "ihre": "s",
        "ihren": "s", "ihrem": "s",
    },
    pair_phrases=words(
        (
            "beiden_präsidenten beiden_politiker beiden_länder beiden_staaten beiden_seiten beide_seiten "
            "beiden_männer beiden_minister beide_länder"
        ),
    ),
    state_nouns=words("länder staaten seiten"),
    group_nouns=words(
        (
            "menschen gewerkschafter hacker piloten ärzte rettungskräfte zollbeamte polizist aktivist aktivisten "
            "journalist bundestag delegation nato demonstranten polizei soldaten "
            "truppen rebellen militante arbeiter studenten bauern regierung "
            "behörden opposition abgeordnete staatsanwaltschaft "
            "geiseln gefangene flüchtlinge migranten bewohner lehrer gewerkschaft gewerkschaften armee "
            "streitkräfte gericht parlament aktivisten journalisten "
            "separatisten kämpfer polizisten bundesregierung ermittler terroristen"
        ),
    ),
    title_words=words("des der auswärtigen"),
    adjective_endings=("isch", "ische", "ischen", "ischer"),
    quantifiers=words("mehrere viele zahlreiche dutzende hunderte tausende zehntausende hunderttausende"),
    approximators=words(
        "mehr_als weniger_als nicht_weniger_als bis_zu über mindestens wenigstens höchstens ungefähr circa",
    ),
    officials=words(
        "präsident präsidentin bundespräsident minister ministerin außenminister außenministerin "
        "innenminister wirtschaftsminister verteidigungsminister ministerpräsident ministerpräsidentin könig "
        "königin papst kanzler kanzlerin bundeskanzler bundeskanzlerin botschafter botschafterin gouverneur "
        "prinz prinzessin delegation staatssekretär",
    ),
    authorities=words(
        "polizei staatsanwaltschaft gericht zoll bundespolizei behörden polizeidirektion landgericht amtsgericht "
        "generalstaatsanwaltschaft",
    ),
    institutions={
        "courts": words("gericht landgericht amtsgericht richter richterin strafkammer"),
        "police_forces": words("polizei bundespolizei gendarmerie"),
        "prosecutors": words("staatsanwaltschaft staatsanwalt bundesanwaltschaft"),
    },
    decreeing_stems=(
        "ordnet", "angeordnet", "verhäng", "verfüg", "beschl", "bestätig", "kündigt", "angekündigt", "erlie",
        "erlassen", "verkünd",
    ),
    negations=words("nicht nie niemals kein keine keinen keiner keinem niemand niemanden niemandem weder"),
    negating=words("ohne kein keine keinen"),
    avoiding=words(
        "verzichtet verzichtete verzichteten verzichten unterlassen unterließ unterließen vermied vermieden "
        "vermeidet vermeiden versäumt versäumte absah abgesehen",
    ),
    counterfactual=words("hätte hätten wäre wären"),
    untrue=words("falsch unwahr unzutreffend erfunden haltlos unbegründet gelogen"),
    denials=words("bestritt bestreitet bestritten dementiert dementierte dementierten leugnet leugnete"),
    accusations=words(
        (
            "beschuldigt beschuldigte beschuldigten vorgeworfen mutmaßlich mutmaßliche mutmaßlichen angeblich "
            "angebliche verdacht verdächtigt vorwurf wirft warf"
        ),
    ),
    doubts=words(
        "verzögert verzögern verzögerte könnte könnten möglicherweise vielleicht mögliche möglichen droht falls "
        "wenn gefahr befürchtet wohl würde würden dürfte dürften",
    ),
    plans=words(
        (
            "soll sollen will wollen geplant geplante geplanten plant planen erwartet wird werden vorgesehen "
            "angekündigt möchte nächste nächsten"
        ),
    ),
    background=words("ehemalige ehemaligen früher frühere früheren einst zuletzt"),
    determiners=words(
        (
            "der die das den dem des ein eine einen einem einer eines sein seine seinen ihr ihre ihren neue "
            "neuen neuer ersten erste letzten zwei mehrere"
        ),
    ),
    during=words("bei beim während"),
    definite=words("dieser diese diesem diesen dieses"),
    nominal=words("der die das den dem des ein eine einen einem einer eines dieser dieses"),
    indefinite=words("ein eine einen einem einer zwei mehrere"),
    premodifiers=words("zwei drei ehemaligen früheren neuen"),
    hearsay=words("angeblich mutmaßlich soll sollen"),
    for_=words("für"),
    suffering=words(
        "opfer ziel erlitt erlitten erhielt erhielten erhält erhalten bekam bekamen bekommt bekommen "
        "kassierte kassierten "
        "kassiert belegt zahlen zahlt zahlte bezahlen droht drohen",
    ),
    contexts=_CONTEXTS,
    adjective_before=("e", "en", "er", "es", "em"),
    kinds=KINDS,
    off_topic_words=words(
        (
            "finale halbfinale pokal meisterschaft weltmeisterschaft bundesliga stürmer torwart trainer tor titel "
            "radprofi berg etappe film roman album pianist sänger sängerin schauspieler schauspielerin spieler "
            "nationalspieler mannschaft festival festivals publikum"
        ),
    ),
    adverbs=words(
        (
            "auch bereits schon nicht nie offiziell zuletzt am montag dienstag mittwoch donnerstag freitag "
            "samstag sonntag erneut beides alles vieles manches nichts"
        ),
    ),
    reflexives=words("sich mich uns dich euch"),
    verb_group=20,
)  # fmt: skip
