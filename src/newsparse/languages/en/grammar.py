"""The grammar of English."""

from __future__ import annotations

from newsparse.languages.en.verbs import VERBS
from newsparse.languages.schema.entries import words
from newsparse.languages.schema.grammar import Grammar

GRAMMAR = Grammar(
    verbs=VERBS,
    articles=words(
        "a an the this that these those his her its their our my your some many several most other another both",
        "few every each no any all one two three four five six seven eight nine ten",
    ),
    indefinite_determiners=words("a an some many several most other another few"),
    possessives=words("its his her their"),
    plural_determiners=words("these those several many two three four five"),
    pronouns={"he": "ms", "she": "fs", "they": "p", "it": "ns"},
    oblique_pronouns={"him": "ms", "her": "fs", "them": "p"},
    non_third_person=words("i we you us me i've i'm i'd i'll we've we're we'll we'd you're you've you'll let's let"),
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
    complementizers=words("that"),
    auxiliaries=words(
        "has have had is are was were be been being will would can could may might must shall should do does did",
        "hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't doesn't",
        "don't didn't he's she's they've it's",
    ),
    modals=words("would could may might should must shall can will cannot can't couldn't wouldn't won't"),
    passive_auxiliaries=words("is are was were been be being"),
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
    time_words=words(
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august",
        "september october november december today yesterday tomorrow tonight morning afternoon evening night",
        "week month year late early last this",
    ),
    noun_verb_homographs=words(
        "claims claim reports report states state comments comment demands demand tweets tweet charges charge offers",
        "notes note calls call answers answer questions question views view plans plan hopes hope fears fear thought",
        "points point signals signal posts post shot promises promise jokes joke quotes quote doubts doubt feeling",
        "proposed used found brands brand labels label read reads attack attacks finding meaning support supports",
        "expected shows show known answers protest protests go goes going pledge pledges vow vows cast cite",
        "estimates estimate worries worry wonder talk talks address need aims aim wishes wish being polls snap casts",
        "uses use want mean means dream dreams echo echoes email emails grunt grunts hint hints howl howls jeer jeers",
        "lecture lectures moan moans murmur murmurs nod nods object objects outline outlines project projects query",
        "queries rage roar roars scream screams shriek shrieks shrug shrugs smile smiles smirk smirks sneer sneers",
        "sniff",
        "snort snorts taunt taunts tease voice voices wail whine whines wisecrack forecast forecasts blog blogs",
        "mandate",
        "mandates counsel lobby press beg laugh laughs grin grins highlight highlights reference references rant rants",
        "detail details order orders boom boxes blame blames rebuke rebukes attack back backs favor favors favour",
        "favours",
        "lament laments stress praise hail dispute disputes challenge challenges support backed advocate advocates",
        "remarks remark requests request direct urge urges conjecture boast brag reason reasons gripe gripes jest",
        "jests",
    ),
    bare_clause=True,
    subject_first=True,
    syncretic_past=True,
    quote_styles=("“”", "‘’", '""', "''"),
    clause_openers=words("he she they it i we you there that this i'm i've we're they're it's he's she's there's"),
    infinitive_marker="to",
    gerund_markers=words("by while in"),
    locatives=words("in near"),
    capital_adjectives=True,
    participle_endings=("ing", "ed"),
    content_endings=("ing",),
    agent_prepositions=words("by"),
)
