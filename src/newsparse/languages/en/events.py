"""How English tells events."""

from __future__ import annotations

from newsparse.languages.en.nouns import NOUNS as KINDS
from newsparse.languages.en.triggers import NOUNS, VERBS
from newsparse.languages.schema.entries import by_word, words
from newsparse.languages.schema.events import EventLexicon

_CONTEXTS = by_word(
    {
        "military": "military soldier troop missile shell ammunition tank drone artillery army rocket bombardment "
        "ceasefire truce offensive warship bomb reservist airstrike",
        "intelligence": "intelligence spy espionage",
        "executive": "cabinet reshuffle",
        "legislative": "parliament senate senator lawmaker bill legislation congress",
        "election": "election voter ballot electoral candidate referendum",
        "pro_democracy": "democracy pro-democracy",
        "economic": "economic economy trade tariff wage embargo investment bank budget oil layoff import export "
        "asset pension inflation",
        "legal": "court judge trial prosecutor lawsuit lawyer indictment jail prison sentence judicial",
        "reparations": "reparation",
        "human_rights": "torture tortured",
        "repression": "crackdown curfew censorship dissident",
        "gender": "femicide feminist abortion sexist",
        "lgbt": "gay lesbian lgbt transgender",
        "religion_ethnicity": "church mosque synagogue muslim christian jewish antisemitic imam bishop religious",
        "inequality": "poverty inequality",
        "diplomatic": "diplomat diplomatic ambassador embassy consul consulate envoy summit",
        "territory": "border territory territorial sovereignty annexation",
        "peacekeeping": "peacekeeper peacekeeping",
        "health": "hospital doctor nurse epidemic pandemic vaccine virus medicine",
        "asylum": "asylum refugee",
        "migration": "migrant immigration immigrant",
        "disasters": "earthquake flood hurricane cyclone avalanche tsunami",
        "natural_resource": "mining dam fishing forest uranium",
        "environment": "climate environmental environment pollution pesticide deforestation",
        "technology": "satellite semiconductor",
        "terrorism": "terrorist terrorism jihadist suicide_bombing",
        "cbrn": "nuclear chemical biological radiological denuclearization",
        "cyber": "cyberattack hacker hack ransomware cyber",
        "misinformation": "disinformation misinformation propaganda",
        "crime": "murder homicide theft burglary robbery gang mafia rape",
        "corruption": "corruption bribe bribery embezzlement laundering",
        "illegal_drugs": "drug cocaine cannabis heroin narcotic",
        "trafficking": "trafficker smuggler trafficking",
    },
    plural="s",
)


EVENTS = EventLexicon(
    verbs=VERBS,
    nouns=NOUNS,
    homographs=words(
        "station stations storm storms mass masses house houses force forces monitor monitors bar bars object "
        "objects club "
        "clubs stone stones fault faults finance fund funds jail shelter shelters mourning ram rams press alleged "
        "knife",
    ),
    always_transitive=words(
        "abducted accused acquitted apprehended arrested assassinated banned barred beheaded blacklisted booked",
        "charged cleared convicted cuffed deported detained dismissed ejected evacuated evicted executed expelled",
        "extradited fined freed handcuffed hanged hospitalised hospitalized impeached imprisoned indicted injured",
        "interned interrogated jailed kidnapped killed lynched maimed mauled molested murdered nabbed ousted",
        "overthrown poisoned prosecuted purged questioned raped reinstated remanded reprimanded rescued sacked",
        "robbed sanctioned sentenced slain stabbed stripped subpoenaed summoned suspected suspended tasered",
        "tortured toppled trampled unseated",
        "wounded",
    ),
    by=words("by"),
    to=words("to toward towards"),
    with_=words("with"),
    together=words("together along jointly"),
    beside=words("accompanied"),
    alongside=words("alongside"),
    against=words("against over at on"),
    for_=words("for"),
    opposing=words("pitting pits pitted"),
    owning={
        **{body: body for body in "government ministry cabinet council company management police".split()},
        "presidential": "president", "ministerial": "ministry", "parliamentary": "parliament",
        "congressional": "Congress", "papal": "pope", "royal": "king", "municipal": "city",
    },
    decisions=words(
        "decision decisions measure measures move ruling rulings verdict sentence ban agreement deal pact "
        "treaty accord sanction sanctions closure fine announcement appointment suspension",
    ),
    suffering=words(
        "hit victim target targeted suffered struck received receives receive receiving face faces faced "
        "facing got gets "
        "given handed served pay pays paid escaped",
    ),
    contexts=_CONTEXTS,
    kinds=KINDS,
    off_topic_words=words(
        (
            "final semi-final semifinal quarter-final match matches championship striker midfielder quarterback "
            "coach goalkeeper league cup playoff tournament album film novel singer novelist pianist actor actress "
            "orchestra box climb lakers rugby tennis recipe champion"
        ),
    ),
    possessive_marks=words("'s"),
    from_=words("from"),
    of=words("of 's"),
    between=words("between among"),
    place=words("in into to near"),
    source_prepositions=words("according"),
    and_=words("and or"),
    other_prepositions=words(
        "from after before during since without under through about as than despite including "
        "outside inside beyond behind across beside",
    ),
    passive_marks=words("been"),
    passive=words("is are was were be been being"),
    perfect=words("has have had having"),
    pluperfect=words("had 'd"),
    relatives=words("who which"),
    object_relatives=words("whom that which"),
    clause_conjunctions=words("that whom when while if where but because although after before as"),
    corrections=words("but"),
    subjects={"he": "s", "she": "s", "they": "p", "it": "s", "we": "i", "i": "i"},
    object_pronouns={"him": "s", "her": "s", "them": "p"},
    possessives={"his": "s", "her": "s", "their": "p"},
    pair_phrases=words(
        "two_camps two_parties "
        "two_leaders two_men two_countries two_sides two_presidents two_ministers two_nations both_sides"
    ),
    state_nouns=words("countries sides nations"),
    group_nouns=words(
        (
            "people rescuers pilots hackers officers senate civilians pirates customs activist dissident delegation "
            "miners drivers supporters opponents junta coalition protesters demonstrators "
            "police soldiers troops rebels militants workers students farmers "
            "government authorities opposition officials lawmakers "
            "prosecutors gunmen terrorists insurgents hostages prisoners refugees migrants residents teachers "
            "union unions army forces crowd court parliament "
            "activists journalists separatists fighters strikers nurses doctors guerrillas inspectors"
        ),
    ),
    title_words=words("of state foreign defense defence prime interior affairs"),
    adjective_endings=("an", "ese", "ish"),
    quantifiers=words("several many dozens scores hundreds thousands"),
    approximators=words(
        "about over roughly approximately at_least at_most up_to close_to more_than fewer_than less_than",
        "no_more_than no_fewer_than no_less_than not_more_than not_less_than not_fewer_than as_many_as as_few_as "
        "an_estimated in_excess_of upwards_of",
    ),
    officials=words(
        "president minister premier king queen pope chancellor ambassador envoy governor secretary leader "
        "prince princess general commissioner delegation vice-president",
    ),
    authorities=words("police prosecutors prosecutor court sheriff authorities officers customs fbi district attorney"),
    institutions={
        "courts": words("court tribunal judge jury magistrate"),
        "police_forces": words("police sheriff gendarmerie constabulary"),
        "prosecutors": words("prosecutors prosecutor prosecution"),
    },
    negations=words("not never n't neither nor no nobody none"),
    negating=words("no without never"),
    avoiding=words(
        "refrain refrains refrained refraining avoid avoids avoided avoiding fail fails failed failing omit omits "
        "omitted short abstain abstains abstained forgo forwent neglected",
    ),
    preventing=words(
        "avoid avoiding prevent preventing avert averting forestall forestalling deter deterring thwart "
        "thwarting foil "
        "foiling pre-empt preempt pre-empting preempting dissuade dissuading discourage discouraging preclude",
    ),
    thwarting=words(
        "avoided averted averts prevented prevents forestalled thwarted thwarts foiled foils pre-empted preempted "
        "frustrated deterred",
    ),
    hearsay_verbs=words("said believed thought reported rumoured rumored understood alleged supposed presumed"),
    counterfactual=words("would"),
    untrue=words("false untrue unfounded baseless groundless fabricated invented incorrect"),
    evidence=words(
        "evidence proof proofs indication indications sign signs hint hints suggests suggest suggested indicates "
        "indicate "
        "indicated proves prove proved proven shows show showed shown confirms confirmed points point pointed",
    ),
    true=words("true correct accurate case"),
    resuming=words("which"),
    denials=words("denied deny denies denying refuted refute refutes disputed disputes"),
    accusations=words(
        (
            "accused accuses accuse accusing suspected alleged allegedly accusations accusation "
            "allegation allegations"
        ),
    ),
    doubts=words(
        "delay delays delaying delayed could may might possible possibly potential fear fears if perhaps risk "
        "whether suspected considering likely",
    ),
    plans=words(
        (
            "will would expected scheduled plans planned planning due to going plan set next upcoming intends "
            "hopes shall"
        ),
    ),
    announcing=words("announced announces announce announcing"),
    threatening=words("threatened threatens threaten threatening warned warns warn warning"),
    threat_prepositions=words("with of about"),
    background=words("former last_time previous historically once"),
    determiners=words(
        "the a an this that these those his her their its some first last new several two recent next rare",
    ),
    during=words("during at after"),
    definite=words("this that these those"),
    adverb_phrases=words(
        "time_and_again on_several_occasions on_many_occasions on_numerous_occasions on_two_occasions in_the_past "
        "so_far to_date for_the_first_time for_now at_times in_recent_days in_recent_weeks in_recent_months "
        "in_recent_years over_the_years several_times many_times in_public in_private in_vain at_last of_late",
    ),
    measures=words(
        "days nights hours weeks months years decades wave waves series spate string "
        "rash surge flurry campaign scenes",
    ),
    occurring=words(
        "took takes held opened opens open resumed resume resumes began begins begin started start starts ended "
        "ends end "
        "concluded concludes underway continued continue",
    ),
    nominal=words("two three four five several many some new the a an this that these those his her their its 's"),
    verbal=words("to not n't did does do will would could may might should must can shall"),
    indefinite=words("a an several two three"),
    premodifiers=words("two three former late acting new outgoing"),
    decreeing_stems=("order", "announce", "impose", "decree", "declare", "confirm", "uphold", "upheld", "hand",
        "issue",
    ),
    giving=words(
        "give gives gave given giving hand hands handed handing issue issues issued issuing deal deals dealt send "
        "sends sent offer offers offered show shows showed pay pays paid cause caused serve served deliver delivered"
    ),
    plurals=words(
        "police people men women children gunmen policemen policewomen firemen servicemen servicewomen fishermen "
        "militiamen clergy",
    ),
    attending_stems=("attend", "join", "took", "take"),
    hearsay=words("reportedly allegedly apparently"),
    adverbs=words(
        (
            "also already not never officially recently immediately then later again formally publicly on monday "
            "tuesday wednesday thursday friday saturday sunday n't"
        ),
    ),
    reflexives=words("himself herself themselves itself"),
)  # fmt: skip
