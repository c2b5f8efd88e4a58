"""How German tells events."""

from __future__ import annotations

from newsparse.languages.de.nouns import NOUNS as KINDS
from newsparse.languages.de.triggers import NOUNS, VERBS
from newsparse.languages.schema.entries import by_word, words
from newsparse.languages.schema.events import EventLexicon

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

_NOMINATIVES = {  # "dem früheren Minister" is "früherer Minister", "der früheren Ministerin" is "frühere Ministerin"
    "der e": "er", "das e": "es", "die en": "e", "der en": "e", "den en": "er", "dem en": "er/es", "des en": "er/es",
    "en": "e",
} | {
    f"{stem}{case} en": nominative
    for stem in "ein kein mein dein sein ihr unser dies jen jed".split()
    for case, nominative in {"e": "e", "er": "e", "en": "er", "em": "er/es", "es": "er/es"}.items()
}  # fmt: skip

EVENTS = EventLexicon(
    verbs=VERBS,
    nouns=NOUNS,
    by=words("von vom durch"),
    to=words("an nach zu zur zum"),
    addressing=words("bei beim gegenüber"),
    with_=words("mit"),
    together=words("zusammen gemeinsam"),
    beside=words("seite begleitet"),
    alongside=words("mitsamt samt nebst"),
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
    clause_conjunctions=words(
        "dass weil wenn während obwohl nachdem bevor aber doch wo als ob falls indem sodass sobald solange"
    ),
    corrections=words("sondern"),
    contrasts=words(  # behind a verb of saying, none of them stands before its subject
        "jedoch allerdings dagegen hingegen zugleich gleichzeitig dafür stattdessen"),
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
        "mehr_als weniger_als nicht_weniger_als nicht_mehr_als bis_zu über mindestens wenigstens höchstens ungefähr "
        "circa",
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
    preventing=words(
        "verhindern vermeiden abwenden abzuwenden abwehren abzuwehren verhüten vereiteln hindern abhalten abzuhalten "
        "unterbinden vorbeugen vorzubeugen entgegenwirken entgegenzuwirken",
    ),
    thwarting=words(
        "verhindert verhinderte verhinderten vermied vermieden vereitelt vereitelte vereitelten abgewendet abgewandt "
        "verhütet unterbunden gehindert",
    ),
    counterfactual=words("hätte hätten wäre wären"),
    untrue=words("falsch unwahr unzutreffend erfunden haltlos unbegründet gelogen"),
    evidence=words(
        "beweis beweise beweisen beleg belege belegen hinweis hinweise hinweisen anzeichen indiz indizien beweist "
        "bewies "
        "bewiesen belegt belegte zeigt zeigte deutet deutete deuten spricht sprach erwiesen nachgewiesen bestätigt",
    ),
    true=words("wahr richtig zutreffend korrekt stimmt stimme stimmte trifft treffe traf"),
    resuming=words("was"),
    denials=words(
        "bestritt bestreitet bestritten bestreiten dementiert dementierte dementierten dementieren leugnet leugnete "
        "leugneten leugnen geleugnet"
    ),
    accusations=words(
        (
            "beschuldigt beschuldigte beschuldigten vorgeworfen mutmaßlich mutmaßliche mutmaßlichen angeblich "
            "angebliche verdacht verdächtigt vorwurf wirft warf"
        ),
    ),
    doubts=words(
        "verzögert verzögern verzögerte könnte könnten möglicherweise vielleicht mögliche möglichen droht falls "
        "wenn ob gefahr befürchtet wohl würde würden dürfte dürften",
    ),
    plans=words(
        (
            "soll sollen will wollen geplant geplante geplanten plant planen erwartet wird werden vorgesehen "
            "angekündigt möchte nächste nächsten"
        ),
    ),
    deciding=words(
        "beschließt beschließen beschloss beschlossen entscheidet entscheiden entschied entschieden entscheidung "
        "beschluss entschluss ordnet ordnete angeordnet anordnung kündigt kündigte kündigten angekündigt ankündigung "
        "beabsichtigt beabsichtigen absicht vorhaben plan pläne plant planen geplant",
    ),
    announcing=words("kündigte kündigten kündigt kündigen"),
    threatening=words("drohte drohten droht drohen gedroht warnte warnten warnt warnen gewarnt"),
    threat_prepositions=words("mit vor"),
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
    purposes=words("um"),
    for_=words("für"),
    owning={
        "regierungs": "Regierung", "bundesregierungs": "Bundesregierung", "landesregierungs": "Landesregierung",
        "ministeriums": "Ministerium", "parlaments": "Parlament", "bundestags": "Bundestag", "senats": "Senat",
        "kommissions": "Kommission", "kabinetts": "Kabinett", "präsidenten": "Präsident", "koalitions": "Koalition",
        "stadtrats": "Stadtrat", "gemeinderats": "Gemeinderat", "gewerkschafts": "Gewerkschaft",
        "konzern": "Konzern", "behörden": "Behörde", "oppositions": "Opposition", "polizei": "Polizei",
    },
    decisions=words(
        "entscheidung entscheidungen maßnahme maßnahmen beschluss urteil strafe verbot abkommen vereinbarung "
        "einigung sanktion sanktionen schließung ankündigung ernennung vertrag schritt",
    ),
    suffering=words(
        "opfer ziel erlitt erlitten erhielt erhielten erhält erhalten bekam bekamen bekommt bekommen "
        "kassierte kassierten "
        "kassiert belegt zahlen zahlt zahlte bezahlen droht drohen",
    ),
    contexts=_CONTEXTS,
    adjective_before=("e", "en", "er", "es", "em"),
    nominatives=_NOMINATIVES,
    case_endings=("n", "s", "es", "en"),
    datives_before=("er", "el", "leute"),
    neuter_nouns=tuple(
        "gericht amt ministerium parlament unternehmen team komitee gremium bündnis institut werk krankenhaus zentrum "
        "kabinett regime konsulat präsidium kommando bataillon regiment paar kind mädchen opfer mitglied volk personal "
        "publikum militär labor museum theater haus bistum studio".split()
    ),
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
