"""How English tells events."""

from __future__ import annotations

from newsparse.languages.en.nouns import NOUNS as KINDS
from newsparse.languages.en.triggers import NOUNS, VERBS
from newsparse.languages.schema.entries import by_word, words
from newsparse.languages.schema.events import EventLexicon, Frame, Trigger

_TEXTS = (
    "agreement treaty deal pact accord partnership contract memorandum declaration truce compromise charter "
    "armistice letter bill"
)
_ARMS = "arms weapon ammunition missile shell drone tank jet aircraft artillery munition technology equipment rocket"
_HELP = (  # what is given as aid: money, food, medicine, shelter, energy, transport
    "aid help relief food medicine money fund loan grant million billion support gift supplies assistance "
    "dollar euro shelter equipment vaccine tents blanket clothing water grain wheat fuel generator vehicle ambulance"
)
_GIFTS = (  # what heads of state give one another: vehicles, animals, works of art, jewels, medals, arms of honour
    "car cars limousine horse dog dogs camel falcon panda animal artwork painting sculpture statue vase porcelain "
    "carpet books manuscript jewel watches necklace medal sword sabre pistol"
)
_FORCES = (
    "troop soldier force reinforcement army military navy ship warship plane jet police tank marines reservist guard"
)


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

_QUESTIONS = " ".join(  # who asks so wants to know: "asked whether the mine ..."
    f"{verb}_{word}"
    for verb in words("ask asks asked asking")
    for word in words("whether if why how what when where who")
)

EVENTS = EventLexicon(
    verbs=(
        Trigger(
            "CONSULT",
            "meet confer consult negotiate hold_talks discuss huddle",
            Frame.MEET,
            bars="goal target deadline requirement demand standard need",
        ),
        Trigger("CONSULT-phone", "phone telephone", Frame.MEET),
        Trigger("CONSULT-visit", "visit travel fly arrive land tour", Frame.GO, bars="website patient doctor"),
        Trigger(
            "CONSULT-visit",
            "host welcome greet receive",
            Frame.HOST,
            bars=(
                "aid money weapon missile letter support news decision idea move report call information "
                "treatment sentence award game match show party"
            ),
        ),
        Trigger("AID", "receive", Frame.HOST, needs=f"{_ARMS} {_HELP} {_GIFTS}", bars="medal award prize trophy"),
        Trigger("CONSULT-third-party", "mediate broker", Frame.ACT),
        Trigger("SUPPORT", "sign ratify conclude seal", Frame.JOINT, needs=_TEXTS),
        Trigger(
            "SUPPORT",
            "praise hail thank congratulate commend applaud salute laud endorse",
            Frame.ACT,
            bars="cab taxi",
        ),
        Trigger(
            "SUPPORT",
            "support back approve defend",
            Frame.ACT,
            needs=(
                "resolution plan bill law candidate government decision proposal bid campaign agreement "
                "president offensive effort rebels reform sanctions"
            ),
        ),
        Trigger(
            "SUPPORT",
            "express offer voice pledge reaffirm",
            Frame.TO,
            needs="support solidarity gratitude confidence condolences sympathy",
        ),
        Trigger(
            "SUPPORT",
            "strengthen deepen restore improve upgrade normalize",
            Frame.JOINT,
            needs="relation ties cooperation partnership alliance dialogue",
            future="AGREE",
        ),
        Trigger("SUPPORT", "recognize recognise", Frame.ACT, needs="independence state sovereignty government"),
        Trigger(
            "AGREE",
            "pledge promise vow commit",
            Frame.TO,
            bars="sanction retaliat aveng revenge punish fight attack",
        ),
        Trigger("AGREE", "invite", Frame.ACT),
        Trigger("AGREE", "reach strike clinch", Frame.MEET, needs="agreement deal compromise accord consensus"),
        Trigger("COOPERATE", "cooperate collaborate", Frame.MEET),
        Trigger("COOPERATE", "exchange swap", Frame.MEET, needs="gift prisoner information intelligence hostage"),
        Trigger("COOPERATE", "share", Frame.MEET, needs="intelligence"),
        Trigger("COOPERATE", "extradite", Frame.ACT),
        Trigger(
            "AID",
            "give send deliver supply provide donate ship transfer airlift grant",
            Frame.TO,
            needs=f"{_ARMS} {_HELP} {_GIFTS}",
            bars="interview speech evidence detail advice birth opportunity",
        ),
        Trigger("AID", "donate", Frame.TO, bars="blood plasma kidney liver marrow sperm egg eggs body time"),
        Trigger("AID", "distribute", Frame.TO, needs=f"{_HELP} medicine blanket water meal"),
        Trigger("AID", "grant", Frame.TO, needs="asylum refuge"),
        Trigger("AID", "assist rescue evacuate fund finance shelter repatriate", Frame.ACT),
        Trigger(
            "CONCEDE",
            "ease lift relax waive",
            Frame.TO,
            needs="sanction restriction ban embargo blockade curfew rule demand martial siege",
            bars="weight",
        ),
        Trigger(
            "CONCEDE",
            "yield concede capitulate back_down give_in relent",
            Frame.TO,
            bars="goal point defeat crop seat game",
        ),
        Trigger("CONCEDE", "pardon amnesty", Frame.ACT),
        Trigger("CONCEDE", "withdraw", Frame.ALONE, needs="bill reform proposal complaint decree"),
        Trigger("CONCEDE", "lift ease", Frame.ALONE, needs="state_of_emergency martial_law curfew lockdown"),
        Trigger("CONCEDE", "suspend call_off end", Frame.ALONE, needs="strike protest sit-in walkout blockade"),
        Trigger(
            "RETREAT-release",
            "release free",
            Frame.ACT,
            needs="hostage prisoner detainee captive jail prison journalist activist soldier custody bail",
            bars="report statement album film video data",
        ),
        Trigger(
            "RETREAT-withdraw",
            "withdraw retreat pull_out pull_back evacuate",
            Frame.ALONE,
            needs=f"{_FORCES} base position territory border town",
        ),
        Trigger(
            "RETREAT-withdraw",
            "leave",
            Frame.ALONE,
            needs="troops soldiers forces peacekeepers fighters contingent",
            bars="dead wounded injured behind killed homeless",
        ),
        Trigger("RETREAT-disarm", "lay_down_their surrender_their", Frame.ALONE, needs="arms weapon"),
        Trigger("RETREAT-resign", "resign step_down abdicate", Frame.ALONE),
        Trigger(
            "RETREAT-disarm",
            "disarm dismantle demobilize",
            Frame.ACT,
            needs="weapon rebel militia nuclear group arsenal fighter mine",
        ),
        Trigger("RETREAT-ceasefire", "declare observe announce", Frame.ALONE, needs="ceasefire cease-fire truce"),
        Trigger(
            "REQUEST",
            "demand urge request ask appeal beg plead insist call_on call_for petition",
            Frame.TO,
            bars="question reporter time effort",
        ),
        Trigger(
            "ACCUSE-disapprove",
            "criticize criticise condemn denounce slam blast deplore decry rebuke lambast fear complain object",
            Frame.ACT,
            bars="prison death life jail",
        ),
        Trigger(
            "ACCUSE-disapprove",
            "voice express raise",
            Frame.FEEL,
            needs="concern alarm outrage dismay criticism fear anger regret",
            bars="support",
        ),
        Trigger("ACCUSE-disapprove", "worry alarm anger disappoint outrage irritate", Frame.HOST),
        Trigger("ACCUSE-allege", "accuse blame suspect allege", Frame.ACT),
        Trigger(
            "ACCUSE-investigate",
            "investigate probe indict charge prosecute raid",
            Frame.ACT,
            needs=(
                "police prosecutor court corruption fraud murder crime officials judge case inquiry authorities "
                "attorney jury"
            ),
            bars="fee battery",
        ),
        Trigger(
            "REJECT",
            "reject dismiss rebuff oppose",
            Frame.TO,
            bars="report rumor bail claim allegation accusation",
        ),
        Trigger("REQUEST", "ask", Frame.TO, bars=_QUESTIONS),
        Trigger(
            "REJECT",
            "decline decline_to",
            Frame.TO,
            bars="report rumor bail claim allegation accusation say comment elaborate specify disclose discuss reveal "
            "identify confirm answer speculate name_the name_him name_her explain",
        ),
        Trigger(
            "REJECT",
            "abandon scrap cancel break_off renounce abrogate",
            Frame.ACT,
            needs="agreement policy treaty talks negotiation deal plan truce",
        ),
        Trigger("REJECT", "vote_against", Frame.ACT),
        Trigger("THREATEN", "hesitate_to", Frame.ACT, needs="sanction retaliat force strike respond attack punish"),
        Trigger(
            "THREATEN",
            "threaten warn menace",
            Frame.ACT,
            bars="storm rain hurricane extinction species weather flood",
        ),
        Trigger(
            "PROTEST-demo",
            "protest demonstrate rally march chant",
            Frame.ALONE,
            bars="ability skill market stock price interest commitment how",
        ),
        Trigger(
            "PROTEST-strike",
            "strike walk_out",
            Frame.ALONE,
            needs="worker union wage teacher driver nurse employees staff miner dockworker steelworker postman pilot "
            "crew doctor physician midwife lecturer academic cleaner porter firefighter controller railwayman docker",
            bars="missile bomb deal",
        ),
        Trigger(
            "PROTEST-obstruct",
            "block blockade occupy barricade",
            Frame.ALONE,
            needs="protester road highway farmer student demonstrator bridge striker",
        ),
        Trigger("PROTEST-riot", "riot loot torch", Frame.ALONE),
        Trigger(
            "SANCTION",
            "sanction dismiss fire sack oust",
            Frame.ACT,
            needs="minister official worker employee chief sanction government president staff",
            bars="rocket shot gun missile",
        ),
        Trigger(
            "SANCTION-discontinue",
            "impose suspend freeze cut_off halt",
            Frame.ACT,
            needs="sanction embargo tariff aid relation asset trade import export ties",
        ),
        Trigger("SANCTION-discontinue", "sever", Frame.ACT, needs="ties relation link"),
        Trigger(
            "SANCTION-discontinue",
            "adopt announce slap unveil approve",
            Frame.ACT,
            needs="sanctions embargo tariffs",
        ),
        Trigger("SANCTION-expel", "expel recall deport", Frame.ACT, needs="diplomat ambassador envoy attache embassy"),
        Trigger("SANCTION-convict", "sentence convict jail fine", Frame.SUFFER, bars="wrote read"),
        Trigger("MOBILIZE-police", "deploy mobilize mobilise", Frame.ALONE, needs="police officers"),
        Trigger("MOBILIZE-troops", "deploy mobilize mobilise mass send dispatch", Frame.ALONE, needs=_FORCES),
        Trigger(
            "MOBILIZE-weapons",
            "test test-fire launch fire",
            Frame.ALONE,
            needs="missile ballistic nuclear rockets warhead",
            bars="at into against on_the_city",
        ),
        Trigger("COERCE-arrest", "arrest detain imprison apprehend", Frame.ACT),
        Trigger("COERCE-arrest", "take_into_custody remand_in_custody", Frame.ACT),
        Trigger(
            "COERCE-deport",
            "deport expel evict",
            Frame.ACT,
            needs="migrant refugee immigrant family illegal border residents",
        ),
        Trigger(
            "COERCE-seize",
            "seize confiscate nationalize requisition",
            Frame.ACT,
            bars="opportunity chance power moment",
        ),
        Trigger(
            "COERCE-censor",
            "censor ban shut_down",
            Frame.ACT,
            needs="newspaper media broadcast website journalist party film channel station",
        ),
        Trigger("COERCE-restrict", "disperse suppress quell crack_down", Frame.ACT),
        Trigger("COERCE-restrict", "ban outlaw", Frame.ACT, needs="demonstration protest rally march gathering"),
        Trigger("COERCE-cyber", "attack breach target", Frame.ACT, needs="hacker cyber ransomware"),
        Trigger("COERCE-cyber", "hack", Frame.ACT),
        Trigger(
            "ASSAULT",
            "attack kill murder invade assault raid assassinate execute massacre ambush storm stab behead lynch",
            Frame.ACT,
            bars=(
                "bill proposal idea problem earthquake accident crash flood disease heart virus immune avalanche "
                "sonata"
            ),
        ),
        Trigger("ASSAULT-explosives", "explode detonate", Frame.ALONE, needs="bomb car grenade device mine"),
        Trigger("ASSAULT-heavy-weapons", "shell bombard", Frame.ACT),
        Trigger(
            "ASSAULT-aerial",
            "bomb strike",
            Frame.ACT,
            needs="jet warplane air aircraft target city village base plane airstrike missile",
            bars="deal union",
        ),
        Trigger("ASSAULT-firearms", "shoot gun_down open_fire", Frame.ACT, bars="film video photo"),
        Trigger("ASSAULT-abduct", "kidnap abduct", Frame.ACT),
        Trigger("ASSAULT-torture", "torture", Frame.ACT),
        Trigger(
            "ASSAULT-beat",
            "beat club",
            Frame.ACT,
            needs="police protester prisoner victim crowd officers demonstrator man",
            bars="team record match",
        ),
        Trigger("ASSAULT-sexual", "rape", Frame.ACT),
        Trigger(
            "ASSAULT-destroy",
            "destroy raze demolish",
            Frame.ACT,
            needs="house building village tank bridge mosque church base home",
            bars="earthquake storm hurricane flood",
        ),
        *VERBS,
    ),
    nouns=(
        Trigger("CONSULT-visit", "visit trip tour arrival", Frame.GO),
        Trigger("CONSULT-multilateral", "summit", Frame.MEET),
        Trigger(
            "CONSULT",
            "meeting meetings talks negotiations discussions news_conference press_conference",
            Frame.MEET,
        ),
        Trigger("CONSULT-phone", "phone_call telephone_call phone_conversation", Frame.MEET),
        Trigger("CONSULT-third-party", "mediation", Frame.ACT),
        Trigger("SUPPORT", "signing ratification", Frame.JOINT, needs=_TEXTS),
        Trigger(
            "COOPERATE",
            "joint_exercises joint_drills military_exercises prisoner_exchange prisoner_swap exchange_of_gifts",
            Frame.MEET,
        ),
        Trigger(
            "AID",
            "delivery deliveries shipment shipments transfer transfers supply",
            Frame.ACT,
            needs=f"{_ARMS} aid",
        ),
        Trigger("AID", "humanitarian_aid military_aid financial_aid food_aid relief_supplies", Frame.ACT),
        Trigger("AID", "aid_convoy aid_convoys", Frame.ALONE),
        Trigger("CONCEDE", "concessions concession amnesty lifting_of_sanctions", Frame.ACT),
        Trigger("RETREAT-withdraw", "withdrawal pullout retreat", Frame.ALONE, needs=_FORCES),
        Trigger("RETREAT-release", "release", Frame.SUFFER, needs="hostage prisoner detainee captive jail"),
        Trigger("RETREAT-resign", "resignation", Frame.ALONE),
        Trigger("RETREAT-ceasefire", "ceasefire cease-fire truce armistice", Frame.MEET),
        Trigger("RETREAT-disarm", "disarmament denuclearization", Frame.ACT),
        Trigger("THREATEN", "ultimatum ultimatums", Frame.ACT),
        Trigger("ACCUSE-disapprove", "concern concerns criticism condemnation outrage", Frame.FEEL),
        Trigger("ACCUSE-allege", "accusation accusations", Frame.ACT),
        Trigger("ACCUSE-investigate", "investigation indictment", Frame.ALONE),
        Trigger("ACCUSE-investigate", "trial", Frame.SUFFER, needs="opened open began begins court resumed charges"),
        Trigger("REJECT", "rejection refusal", Frame.ACT),
        Trigger("THREATEN", "threat_of_war death_threats threat_to_attack", Frame.ACT),
        Trigger("PROTEST-demo", "protest protests demonstration demonstrations sit-in", Frame.ALONE),
        Trigger("PROTEST-strike", "general_strike walkout labor_strike on_strike", Frame.ALONE),
        Trigger("PROTEST-hunger", "hunger_strike", Frame.ALONE),
        Trigger("PROTEST-riot", "riot riots unrest", Frame.ALONE),
        Trigger("SANCTION-discontinue", "embargo economic_sanctions", Frame.ACT),
        Trigger("SANCTION-convict", "conviction", Frame.SUFFER),
        Trigger("MOBILIZE-troops", "deployment mobilization troop_buildup", Frame.ALONE, needs=_FORCES),
        Trigger("MOBILIZE-weapons", "missile_test missile_tests nuclear_test missile_launch", Frame.ALONE),
        Trigger("COERCE-arrest", "arrest arrests detention", Frame.SUFFER),
        Trigger("COERCE-curfew", "curfew", Frame.ALONE),
        Trigger("COERCE-martial-law", "martial_law state_of_emergency", Frame.ALONE),
        Trigger("COERCE-restrict", "crackdown", Frame.ACT),
        Trigger("COERCE-cyber", "cyberattack cyberattacks", Frame.ACT),
        Trigger(
            "ASSAULT",
            (
                "attack attacks assault offensive raid shooting massacre invasion fighting "
                "clashes"
            ),
            Frame.ACT,
            bars="heart",
        ),
        Trigger(
            "ASSAULT-aerial",
            "bombardment drone_strike drone_strikes missile_strike airstrike "
            "airstrikes air_strike air_strikes bombing bombings",
            Frame.ACT,
        ),
        Trigger("ASSAULT-aerial", "strike strikes", Frame.ACT, needs="israeli russian killed drone missile air"),
        Trigger("ASSAULT-abduct", "kidnapping abduction", Frame.SUFFER),
        Trigger("ASSAULT-explosives", "explosion car_bomb suicide_attack suicide_bombing", Frame.ALONE),
        *NOUNS,
    ),
    homographs=words(
        "station stations storm storms mass masses house houses force forces monitor monitors bar bars object "
        "objects club "
        "clubs stone stones fault faults finance fund funds jail shelter shelters mourning ram rams press alleged "
        "knife",
    ),
    by=words("by"),
    to=words("to toward towards"),
    with_=words("with"),
    against=words("against over at on"),
    for_=words("for"),
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
    object_relatives=words("whom that"),
    clause_conjunctions=words("that whom when while if where but because although after before as"),
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
        "no_more_than no_fewer_than no_less_than as_many_as as_few_as an_estimated in_excess_of upwards_of",
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
    hearsay_verbs=words("said believed thought reported rumoured rumored understood alleged supposed presumed"),
    counterfactual=words("would"),
    untrue=words("false untrue unfounded baseless groundless fabricated invented incorrect"),
    denials=words("denied deny denies denying refuted refute"),
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
    background=words("former last_time previous historically once"),
    determiners=words(
        "the a an this that these those his her their its some first last new several two recent next rare",
    ),
    during=words("during at after"),
    definite=words("this that these those"),
    nominal=words("two three four five several many some new the a an this that these those his her their its 's"),
    verbal=words("to not n't did does do will would could may might should must can shall"),
    indefinite=words("a an several two three"),
    premodifiers=words("two three former late acting new outgoing"),
    decreeing_stems=("order", "announce", "impose", "decree", "declare", "confirm", "uphold", "upheld", "hand",
        "issue",
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
