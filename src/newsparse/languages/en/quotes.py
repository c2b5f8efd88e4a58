"""Reported speech in English."""

from __future__ import annotations

from newsparse.languages.schema.quotes import Irregular, Paradigm, QuoteWords, lines, words

QUOTES = QuoteWords(
    articles=words(
        "a an the this that these those his her its their our my your some many several most other another both",
        "few every each no any all one two three four five six seven eight nine ten",
    ),
    indefinite=words("a an some many several most other another few"),
    plurals=words("these those several many two three four five"),
    pronouns={"he": "ms", "she": "fs", "they": "p", "it": "ns"},
    oblique={"him": "ms", "her": "fs", "them": "p"},
    others=words("i we you us me i've i'm i'd i'll we've we're we'll we'd you're you've you'll let's let"),
    prepositions=words(
        "of in on at by for with from to into about after before during under over between among against through",
        "without within since until despite amid like as per via toward towards across behind beyond near upon because",
        "following regarding including inside outside than around along alongside off out up down",
    ),
    genitives=words("of for"),
    and_words=words("and but or & yet"),
    subordinators=words(
        "that which who whom whose where when while if because although though whether since unless once before after",
        "until as what how why so",
    ),
    relatives=words("who which that"),
    that=words("that"),
    auxiliaries=words(
        "has have had is are was were be been being will would can could may might must shall should do does did",
        "hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't doesn't",
        "don't didn't he's she's they've it's",
    ),
    passive=words("is are was were been be being"),
    fillers=words(
        "also has have had is was are were been be not never then later earlier already only even still again often",
        "once just now repeatedly publicly recently previously reportedly first finally further simply quickly once",
        "clearly openly explicitly famously falsely long since subsequently frankly would could should did do does",
        "will may might must can didn't doesn't don't wouldn't always himself herself themselves flatly both all",
        "specifically similarly immediately therefore instead has hasn't haven't apparently initially consistently",
        "strongly sharply bluntly angrily quietly vigorously correctly merely actually essentially regularly to",
        "being getting wrongly rightly jokingly proudly sarcastically reportedly too however though",
    ),
    negations=words("not never didn't doesn't don't wouldn't hasn't"),
    times=words(
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august",
        "september october november december today yesterday tomorrow tonight morning afternoon evening night",
        "week month year late early last this",
    ),
    paradigms=(
        Paradigm("", finite=("s", "ed", ""), participle=("ed",), gerund=("ing",)),
        Paradigm("e", finite=("es", "ed", "e"), participle=("ed",), gerund=("ing",)),
        Paradigm("y", finite=("ies", "ied"), participle=("ied",), gerund=("ying",)),
        Paradigm("ay", finite=("ays", "ayed"), participle=("ayed",), gerund=("aying",)),
        Paradigm("ey", finite=("eys", "eyed"), participle=("eyed",), gerund=("eying",)),
        Paradigm("ss", finite=("sses", "ssed"), participle=("ssed",), gerund=("ssing",)),
        Paradigm("sh", finite=("shes", "shed"), participle=("shed",), gerund=("shing",)),
        Paradigm("ch", finite=("ches", "ched"), participle=("ched",), gerund=("ching",)),
        Paradigm("ip", finite=("ips", "ipped"), participle=("ipped",), gerund=("ipping",)),
        Paradigm("mit", finite=("mits", "mitted"), participle=("mitted",), gerund=("mitting",)),
        Paradigm("fer", finite=("fers", "ferred"), participle=("ferred",), gerund=("ferring",)),
    ),
    irregular={
        "say": Irregular("say says said", "said", "saying"),
        "tell": Irregular("tell tells told", "told", "telling"),
        "write": Irregular("write writes wrote", "written", "writing"),
        "think": Irregular("think thinks thought", "thought", "thinking"),
        "know": Irregular("know knows knew", "known", "knowing"),
        "feel": Irregular("feel feels felt", "felt", "feeling"),
        "hold": Irregular("holds held", "held", "holding"),
        "read": Irregular("reads read", "read", "reading"),
        "see": Irregular("sees saw", "seen", "seeing"),
        "shoot": Irregular("shot", "shot", "shooting"),
        "swear": Irregular("swears swore", "sworn", "swearing"),
        "show": Irregular("shows showed", "shown", "showing"),
        "find": Irregular("finds found", "found", "finding"),
        "hear": Irregular("hears heard", "heard", "hearing"),
        "foresee": Irregular("foresees foresaw", "foreseen", "foreseeing"),
        "understand": Irregular("understands understood", "understood", "understanding"),
        "quip": Irregular("quips quipped", "quipped", "quipping"),
        "argue": Irregular("argue argues argued", "argued", "arguing"),
        "insist": Irregular("insist insists insisted", "insisted", "insisting"),
        "believe": Irregular("believe believes believed", "believed", "believing"),
        "plan": Irregular("plan plans planned", "planned", "planning"),
        "let": Irregular("lets let", "let", "letting"),
        "mean": Irregular("means meant", "meant", "meaning"),
        "learn": Irregular("learns learned learnt", "learned", "learning"),
    },
    speech=words(
        "say tell add argue claim insist note warn explain write ask reply respond answer declare announce assert",
        "state stress suggest acknowledge admit concede contend maintain allege accuse boast brag caution charge",
        "comment complain conclude confess confirm counter cry deny disclose emphasize emphasise exclaim joke lament",
        "mention muse observe opine pledge point predict proclaim promise propose protest quip quote read recall",
        "recount",
        "reiterate rejoin remark remind repeat report retort reveal scoff shout shoot signal sigh speculate testify",
        "tweet post underscore urge vow whisper wonder yell assure advise agree affirm argue brag chant chide complain",
        "continue interject offer praise question swear tout recommend inform notify indicate instruct clarify deadpan",
        "gush marvel mutter rail remark snap joke plead stipulate summarize theorize thunder volunteer concur",
        "elaborate",
        "explain preach chime demand describe dispute go expect estimate intone implore crow advocate",
    ),
    frames=words(
        "call describe label dub brand refer characterize characterise praise criticize criticise condemn denounce",
        "slam blast hail cite mock dismiss decry deride blame tout attack accuse demand want portray urge welcome",
        "reject",
        "speak talk promise oppose defend deny view express quote pledge vow predict express",
        "compare",
        "question suggest propose advocate denounce term depict ridicule applaud lambast lambaste tweet invite",
        "champion",
        "deem acknowledge complain lament point raise accuse",
    ),
    thought=words(
        "believe think hope expect fear feel consider know doubt assume imagine suspect guess worry realize realise",
        "understand want wish conclude decide learn plan intend hear show find determine mean dream foresee guess",
        "prefer figure threaten agree refuse decline swear seek aim",
    ),
    phrases=lines(
        "made clear, makes clear, making clear, pointed out, points out, pointing out, spoke of, speaks of,"
        "talked about, talks about, talking about, went on to say, goes on to say, was quoted as saying,"
        "is quoted as saying, has been quoted as saying, went on, goes on, chimed in, fired back, hit back, shot back,"
        "made the case, makes the case, took to twitter, is convinced, was convinced, is confident, are confident,"
        "was confident, are convinced, is certain, are worried, is worried, is concerned, are concerned, was concerned",
    ),
    nouny=words(
        "claims claim reports report states state comments comment demands demand tweets tweet charges charge offers",
        "notes note calls call answers answer questions question views view plans plan hopes hope fears fear thought",
        "points point signals signal posts post shot promises promise jokes joke quotes quote doubts doubt feeling",
        "proposed used found brands brand labels label read reads attack attacks finding meaning support supports",
        "expected shows show known answers protest protests go goes going pledge pledges vow vows cast cite",
        "estimates estimate worries worry wonder talk talks address need aims aim wishes wish being polls snap casts",
        "uses use want mean means dream dreams",
    ),
    bare_clause=True,
    bare_verbs=words("say think believe claim"),
    openers=words("he she they it i we you there that this i'm i've we're they're it's he's she's there's"),
    infinitive_marker="to",
    sources=lines("according to, in the words of, in the view of, in the opinion of"),
    as_words=words("as"),
    source_nouns=words(
        "report statement study survey poll document memo letter email emails documents filing lawsuit complaint order",
        "indictment article story book tweet post message ruling transcript note records sources source ad video",
        "statistics data investigation release column editorial campaign",
    ),
    clause_ends=lines("according to, citing, adding, while, referring to, noting, calling, describing, before, after"),
    honorifics={
        "mr": "m",
        "mr.": "m",
        "mrs": "f",
        "mrs.": "f",
        "ms": "f",
        "ms.": "f",
        "miss": "f",
        "dr": "",
        "dr.": "",
        "sen": "",
        "sen.": "",
        "rep": "",
        "rep.": "",
        "gov": "",
        "gov.": "",
        "gen": "",
        "gen.": "",
        "sir": "m",
        "lady": "f",
        "lord": "m",
        "judge": "",
        "justice": "",
        "lt": "",
        "col": "",
        "sgt": "",
        "prof": "",
        "rev": "",
        "madam": "f",
        "sens": "",
        "reps": "",
        "st": "",
        "attorney": "",
        "officer": "",
    },
    roles={
        **dict.fromkeys(
            "president minister secretary chairman chairwoman chair director adviser advisor governor mayor senator"
            " congressman congresswoman representative prosecutor lawyer attorney ambassador chancellor spokesman"
            " spokeswoman spokesperson judge justice professor economist analyst expert strategist nominee candidate"
            " leader chief head general commissioner official officer aide manager pollster pastor reporter author"
            " editor journalist writer columnist host anchor critic activist organizer scientist researcher doctor"
            " physician nurse teacher student farmer worker owner founder co-founder ceo executive billionaire tycoon"
            " mogul businessman businesswoman real-estate historian scholar fellow veteran soldier sheriff detective"
            " police captain sergeant lieutenant colonel admiral commander king queen prince princess pope bishop"
            " archbishop cardinal dictator premier lawmaker republican democrat conservative liberal libertarian"
            " deputy assistant operative consultant donor supporter voter resident witness man woman father mother"
            " brother sister son daughter wife husband friend colleague neighbor neighbour coach player star actor"
            " actress singer artist director-general runner-up incumbent opponent rival counterpart predecessor"
            " successor speaker moderator staffer whip source vice-president physicist biologist psychologist".split(),
            "",
        ),
        "chairman": "m",
        "congressman": "m",
        "spokesman": "m",
        "businessman": "m",
        "king": "m",
        "prince": "m",
        "man": "m",
        "father": "m",
        "brother": "m",
        "son": "m",
        "husband": "m",
        "actor": "m",
        "chairwoman": "f",
        "congresswoman": "f",
        "spokeswoman": "f",
        "businesswoman": "f",
        "queen": "f",
        "princess": "f",
        "woman": "f",
        "mother": "f",
        "sister": "f",
        "daughter": "f",
        "wife": "f",
        "actress": "f",
    },
    leaders=words("president leader dictator premier prime minister king"),
    gerund_markers=words("by while in"),
    groups=words(
        "another some most several both few all one",
        "officials sources experts analysts critics supporters opponents aides advisers lawyers prosecutors lawmakers",
        "republicans democrats conservatives liberals voters researchers scientists economists authorities police",
        "reporters protesters activists residents witnesses investigators leaders people many others states allies",
        "observers strategists pollsters donors senators members agents judges justices americans russians doctors",
        "agencies media executives companies groups advocates polls surveys democrats workers employees students",
        "operatives women men families victims parents teachers attorneys documents records emails",
    ),
    bodies=words(
        "ministry government agency army party council commission parliament senate house assembly organization group",
        "cross crescent",
        "organisation association federation union committee court police department office bureau campaign company",
        "firm institute university foundation center centre administration kremlin pentagon cabinet board team times",
        "post journal newspaper magazine network station bank fund club league church school service authority",
        "coalition alliance corporation inc embassy news tribune herald press congress state city county corps network",
    ),
    agencies=words("agency news press newspaper network channel magazine outlet media journal station"),
    generic=words(
        "agency army party council commission committee court department office bureau campaign company firm",
        "institute university foundation center centre administration cabinet board team times post journal newspaper",
        "magazine network station bank fund club league church school service authority coalition alliance",
        "corporation news press state city county corps group organization organisation association federation union",
        "government ministry inc",
    ),
    locatives=words("in near"),
    place_nouns=words(
        "city town village county lake mount mountain mountains river sea ocean island islands bay beach street road",
        "avenue boulevard park square bridge airport port valley forest desert coast peninsula gulf strait canal",
        "creek springs falls hill hills heights harbor harbour canyon rockies region province district north south",
        "east west castle stadium arena neighborhood suburb downtown fort cape hospital station",
    ),
    place_openers=words(
        "lake mount fort cape gulf north south east west northern southern eastern western central downtown port",
    ),
    things=words(
        "images image photo photos file services service world holidays holiday day week month year show tour car",
        "cars game games series edition pro plus max mini box magic store shop market index stock stocks prices price",
        "economics rights race style guide brief future news insider live tv radio magazine review reviews report",
        "reports study spell charm curse moon star spirit shield system preferences home homes house club hub lab",
        "labs space energy power oil gas electric motors automotive airlines airways bank management capital partners",
        "ventures holdings media studios pictures films records music entertainment technologies technology software",
        "app apps phone phones keyboard watch act bill law plan project program programme policy strategy agreement",
        "deal treaty summit conference festival cup league championship championships finals open tournament trophy",
        "award awards prize war wars battle operation revolution movement library museum theatre theater gallery",
        "center centre institute society academy college university school department agency office committee union",
        "association council network group team staff american european asian african british french german italian",
        "spanish russian chinese japanese indian canadian australian governor secretary editor lawyers attorney dine",
        "dining wine cocktail bar cafe restaurant hotel hotels resort casino cabin learning intelligence data cloud",
        "security defense defence health care medicine science sciences business affairs relations resources systems",
        "solutions products devices accessories fashion beauty travel food labor monday friday saturday sunday",
        "christmas easter halloween black white red blue green gold silver magic simulator context reporting",
        "grounding thunderbolt redemption memory train running running competition approach",
    ),
    labels=words(
        "next previous image images photo photos handout caption credit credits copyright file video videos watch",
        "read share enlarge advertisement gallery source sources correction update updated published subscribe",
        "newsletter menu search home follow related more comments comment sign print loading click breaking exclusive",
        "via courtesy stringer pool missile note dear",
    ),
    particles=words("de du von van der den bin al el la le di da dos jr jr. sr ii iii"),
    first_names={
        **dict.fromkeys(
            "donald bill barack john james robert michael william david richard joseph joe thomas charles christopher"
            " daniel matthew anthony mark paul steven stephen andrew kenneth george joshua kevin brian edward ronald"
            " timothy tim jason jeffrey jeff ryan jacob gary nicholas eric jonathan larry justin scott brandon benjamin"
            " ben samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose henry adam douglas"
            " nathan peter zachary kyle walter harold carl mike jim tom bob ted rick chris newt rudy bernie gary glenn"
            " harry mitch marco rand chuck sean rush corey boris vladimir roger merrick reince evan ken dan steve"
            " matt josh greg pat tony jake anderson lester wolf jared doug phil ron luke jay bruce alex keith".split(),
            "m",
        ),
        **dict.fromkeys(
            "hillary mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret"
            " sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon"
            " laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine"
            " christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia"
            " victoria kelly lauren christina joan evelyn judith andrea hannah megan cheryl jacqueline martha gloria"
            " theresa ann sara madison frances kathryn janice jean abigail alice julia judy grace amber danielle"
            " brittany rose diana natalie sophia alexis tiffany kayla ivanka melania chelsea kellyanne huma loretta"
            " condoleezza jill kate katrina hope tammy elena sonia ursula kamala".split(),
            "f",
        ),
    },
    capital_adjectives=True,
    titled=words(
        "book film movie song album show magazine newspaper novel play series podcast episode program website site",
        "column titled entitled documentary ballad hit event tv series network",
    ),
    terms=words("concept notion principle term word idea category status"),
    called=words("called named titled entitled dubbed nicknamed so-called known termed codenamed"),
    not_names=words(
        "the a an this that these those but and or if when while after before because although though since as for in",
        "on at by with from to of it he she they we you i there here what who where why how no not yes so then now",
        "one two three some many most other another both few all his her its their our my your according asked during",
        "despite still also even only just however meanwhile instead let do does did is are was were have has had will",
        "would could should can may might well oh look yeah under over between among against about",
    ),
    relays=words("quote"),
    addressed=words("tell assure warn remind inform notify advise ask promise urge instruct caution accuse"),
    hearer_prepositions=words("to"),
    agent=words("by"),
)
