"""Reported speech in English."""

from __future__ import annotations

from newsparse.languages.schema.entries import phrases, words
from newsparse.languages.schema.quotes import QuoteLexicon

QUOTES = QuoteLexicon(
    speech_verbs=words(
        "say tell add argue claim insist note warn explain write ask reply respond answer declare announce assert",
        "state stress suggest acknowledge admit concede contend maintain allege accuse boast brag caution charge",
        "comment complain conclude confess confirm counter cry deny disclose emphasize emphasise exclaim joke lament",
        "mention muse observe opine pledge predict proclaim promise propose protest quip quote read recall",
        "recount",
        "reiterate rejoin remark remind repeat report retort reveal scoff shout shoot signal sigh speculate testify",
        "tweet post underscore urge vow whisper wonder yell assure advise agree affirm argue brag chant chide complain",
        "continue interject offer praise question swear tout recommend inform notify indicate instruct clarify deadpan",
        "gush marvel mutter rail remark snap joke plead stipulate summarize theorize thunder volunteer concur",
        "elaborate",
        "explain preach chime demand describe dispute expect estimate intone implore crow advocate",
        "avow bark bawl bellow bemoan bluster blurt boom bristle caution chirp chorus chortle chuckle confide",
        "conjecture contradict convey correct counsel croak declaim detail disagree divulge drawl echo email",
        "enthuse enquire enumerate exhort expound fret fume order gripe groan growl grumble grunt hazard hint hiss",
        "holler howl",
        "hypothesize imply inquire insinuate invoke jeer jest lecture moan mumble murmur narrate nod object",
        "outline philosophize pontificate posit postulate pronounce prophesy query rage rant rasp reason reassure",
        "rebuke recite reckon recollect reflect refute roar scold scream shriek shrug smile smirk snarl sneer sniff",
        "snort",
        "stammer surmise sympathize taunt tease underline utter venture voice vouch wail whine wisecrack yelp",
        "forecast foretell retell blog warn promise project mandate reaffirm restate counsel lobby beg press",
        "laugh grin encourage highlight reference emphasise plead call_out appeal_for",
        "point_out spell_out set_out lay_out make_clear make_plain hit_back hit_out lash_out fire_back shoot_back",
        "push_back chime_in weigh_in sum_up blurt_out cry_out read_out go_on let_slip make_known play_down",
        "hint_at allude_to",
    ),
    fragment_verbs=words(
        "call describe label dub brand refer characterize characterise praise criticize criticise condemn denounce",
        "slam blast hail cite mock dismiss decry deride blame tout attack accuse demand want portray urge welcome",
        "reject",
        "speak talk promise oppose defend deny view express quote pledge vow predict express",
        "compare",
        "question suggest propose advocate denounce term depict ridicule applaud lambast lambaste tweet invite",
        "champion",
        "deem acknowledge complain lament point raise accuse",
    ),
    thought_verbs=words(
        "believe think hope expect fear feel consider know doubt assume imagine suspect guess worry realize realise",
        "understand want wish conclude decide learn plan intend hear show find determine mean dream foresee guess",
        "call_on prefer threaten agree refuse decline swear seek aim",
    ),
    framing_verbs=words(
        "admire liken rate regard see view treat paint cast hold sell pitch perceive interpret identify remember pound",
        "shun spurn know honor honour revere celebrate hound reject repudiate position present advertise style",
    ),
    framing_prepositions=words("as to"),
    denying_verbs=words("deny dispute refute contradict rebut disprove"),
    phrases=phrases(
        "put it, puts it,"
        "spoke of, speaks of, talked about, talks about, talking about, went on to say, goes on to say,"
        "was quoted as saying, is quoted as saying, has been quoted as saying,"
        "made the case, makes the case, took to twitter, is convinced, was convinced, is confident, are confident,"
        "declined to say, declines to say, refused to say, refuses to say, declined to comment on, unable to say,"
        "without saying, without specifying, without explaining,"
        "was confident, are convinced, is certain, are worried, is worried, is concerned, are concerned, was concerned",
    ),
    withheld=frozenset(
        phrases(
            "declined to say, declines to say, refused to say, refuses to say, declined to comment on, unable to say,"
            "without saying, without specifying, without explaining",
        )
    ),
    bare_verbs=words("say think believe claim"),
    sources=phrases(
        "according to, in the words of, in the view of, in the opinion of, by his own account, by her own account,"
        "by its own account, by their own account, by his own admission, by her own admission, by its own admission,"
        "by their own admission",
    ),
    weak_sources=phrases("for, to"),
    marked_sources=words("for to"),
    comma_sources=phrases("per"),
    own_words=words("own"),
    not_sources=words("plan plans schedule size need needs custom tradition taste age law type"),
    topics=phrases("as for"),
    parenthetical_conjunctions=words("as"),
    source_nouns=words(
        "report statement study survey poll document memo letter email emails documents filing lawsuit complaint order",
        "indictment article story book tweet post message ruling transcript note records sources source ad video",
        "statistics data investigation release column editorial campaign account admission",
    ),
    clause_ends=phrases(
        "according to, citing, adding, while, referring to, noting, calling, describing, before, after"
    ),
    title_nouns=words(
        "memoir single sitcom drama musical chapter poem painting exhibition ship ferry vessel yacht restaurant pub",
        "cafe",
        "band label app game software blog blockbuster thriller comedy anthem franchise sequel soundtrack mixtape",
        "album",
        "tabloid daily weekly journal broadsheet titled headlined captioned programme segment special forum tour hymn",
        "book film movie song album show magazine newspaper novel play series podcast episode program website site",
        "column titled entitled documentary ballad hit event tv series network",
    ),
    term_nouns=words("concept notion principle term word idea category status"),
    naming_words=words(
        "name nickname alias moniker called named titled entitled dubbed nicknamed so-called known termed codenamed",
    ),
    question_words=words("whether why how what"),
    question_labels=words("q question"),
    answer_labels=words("a answer"),
    asking_verbs=words(
        "ask wonder know question inquire enquire query explain reveal disclose specify clarify see learn"
    ),
    asked_words=words("if when where who which whom whose"),
    object_verbs=words(
        "call_for call_on appeal_for demand reject oppose criticize criticise condemn denounce praise blast slam cite",
        "mention discuss",
        "question defend endorse acknowledge propose promise pledge welcome deny dispute decry deride mock ridicule",
        "hail tout blame rebuke lambaste lambast warn_of complain_about complain_of speak_of talk_about",
        "refer_to",
        "point_to argue_for argue_against insist_on object_to apologize_for apologise_for announce suggest recommend",
        "advocate predict deplore lament reference highlight emphasize emphasise stress outline",
        "explain reveal disclose claim allege confirm admit express voice accuse encourage urge",
    ),
    content_prepositions={
        "accuse": "of",
        "suspect": "of",
        "blame": "for",
        "criticize": "for",
        "criticise": "for",
        "praise": "for",
        "thank": "for",
        "apologize": "for",
        "apologise": "for",
        "warn": "against",
        "talk": "about",
        "speak": "of",
        "insist": "on",
        "admit": "to",
        "complain": "about of",
    },
    silent_before_infinitive=words(
        "continue refuse decline seek aim go press respond reply answer react object allude refer point speak talk",
        "listen add",
    ),
    utterance_nouns=words(
        "words word phrase sentence line remark remarks comment comments message verdict answer reply response warning",
        "advice plea motto mantra sentiment conclusion explanation summary assessment quote slogan refrain retort",
    ),
    manner_phrases=phrases(
        "was how, is how, that is how, that's how, that was how, this is how, this was how, so,"
        "was the way, is the way, that is the way, that was the way",
    ),
    content_nouns=words(
        "claim claims promise promises statement statements warning warnings assertion assertions accusation",
        "accusations",
        "allegation allegations belief view views suggestion suggestions demand demands insistence pledge pledges",
        "vow vows",
        "prediction predictions complaint complaints conclusion conclusions fear fears hope hopes report reports",
        "finding",
        "findings argument arguments announcement admission denial threat threats contention notion charge charges",
        "idea proposal proposals call calls assurance assurances concern concerns doubt doubts impression opinion",
        "confession hint hints rumor rumors rumour rumours revelation decision plan plans intention intentions",
    ),
    anyone=words("anyone anybody everyone everybody someone somebody whoever nobody those people"),
    relaying_verbs=words("quote"),
    addressing_verbs=words(
        "call_on encourage order beg press implore exhort counsel lobby direct request tell assure warn remind",
        "inform notify advise ask promise urge instruct caution accuse",
    ),
    addressee_prepositions=words("to"),
)
