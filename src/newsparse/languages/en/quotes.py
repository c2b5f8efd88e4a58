"""Reported speech in English."""

from __future__ import annotations

from newsparse.languages.schema.entries import phrases, words
from newsparse.languages.schema.quotes import QuoteLexicon

QUOTES = QuoteLexicon(
    speech_verbs=words(
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
        "prefer figure threaten agree refuse decline swear seek aim",
    ),
    phrases=phrases(
        "made clear, makes clear, making clear, pointed out, points out, pointing out, spoke of, speaks of,"
        "talked about, talks about, talking about, went on to say, goes on to say, was quoted as saying,"
        "is quoted as saying, has been quoted as saying, went on, goes on, chimed in, fired back, hit back, shot back,"
        "made the case, makes the case, took to twitter, is convinced, was convinced, is confident, are confident,"
        "was confident, are convinced, is certain, are worried, is worried, is concerned, are concerned, was concerned",
    ),
    bare_verbs=words("say think believe claim"),
    sources=phrases("according to, in the words of, in the view of, in the opinion of"),
    parenthetical_conjunctions=words("as"),
    source_nouns=words(
        "report statement study survey poll document memo letter email emails documents filing lawsuit complaint order",
        "indictment article story book tweet post message ruling transcript note records sources source ad video",
        "statistics data investigation release column editorial campaign",
    ),
    clause_ends=phrases(
        "according to, citing, adding, while, referring to, noting, calling, describing, before, after"
    ),
    title_nouns=words(
        "book film movie song album show magazine newspaper novel play series podcast episode program website site",
        "column titled entitled documentary ballad hit event tv series network",
    ),
    term_nouns=words("concept notion principle term word idea category status"),
    naming_words=words("called named titled entitled dubbed nicknamed so-called known termed codenamed"),
    relaying_verbs=words("quote"),
    addressing_verbs=words("tell assure warn remind inform notify advise ask promise urge instruct caution accuse"),
    addressee_prepositions=words("to"),
)
