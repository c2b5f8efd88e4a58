"""English verbs: spelling rules of the regular ones, and the irregular ones by their principal parts."""

from __future__ import annotations

from newsparse.languages.schema.verbs import Paradigm, Verbs

_DOUBLING = frozenset(
    """
    abet acquit admit allot annul bag ban bar beg bet blur bob brag cap chat chip chop clap clip club commit compel
    concur confer control cram crop cut dam debug defer deter dig dim dip dispel distil dot drag drop drum emit equip
    excel expel extol fan fit flag flap flip flog forget get grab grin grip gun gut hem hit hop hug hum impel incur
    infer instil jam jog kidnap knit knot lag let log lop map mar mop mug nag nod occur omit outfit pad pat patrol
    permit pin pit plan plot plug pop prefer prod propel put quit quiz quip ram rap rebel rebut recur refer regret
    repel rid rig rip rob rot rub run sag scan scar scrap scrub set shed ship shop shred shrug shun shut sin sip sit
    skip slam slap slim slip slit slot snap snub sob span spin split spot spur squat stab star stem step stir stop
    strap strip strut stun submit sum summit swap swat swim tag tan tap tar thin throb tip top transfer transmit trap
    trek trim trip tug unplug upset wed wet whip win wrap zip handicap overlap
    """.split()
)
"""Verbs that double their last letter before a vowel."""

_EITHER = frozenset(
    """
    bias benefit cancel channel combat counsel dial duel equal focus fuel funnel initial label level libel marshal
    marvel model panel parallel pedal program quarrel rival shovel signal spiral total travel worship unravel
    """.split()
)
"""Verbs that double it in Britain."""

_IRREGULAR = """
arise arose arisen; awake awoke awoken; be was,were been; bear bore borne; beat beat beaten; become became become;
befall befell befallen; begin began begun; behold beheld beheld; bend bent bent; bet bet,betted bet,betted;
bid bid,bade bid,bidden; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; break broke broken;
breed bred bred; bring brought brought; broadcast broadcast,broadcasted broadcast,broadcasted; build built built;
burn burned,burnt burned,burnt; burst burst burst; buy bought bought; cast cast cast; catch caught caught;
choose chose chosen; cling clung clung; come came come; cost cost cost; creep crept crept; cut cut cut;
deal dealt dealt; dig dug dug; do did done; draw drew drawn; dream dreamed,dreamt dreamed,dreamt; drink drank drunk;
drive drove driven; dwell dwelt,dwelled dwelt,dwelled; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt;
fight fought fought; find found found; flee fled fled; fling flung flung; fly flew flown;
forbid forbade,forbad forbidden; forecast forecast,forecasted forecast,forecasted; foresee foresaw foreseen;
foretell foretold foretold; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone;
forsake forsook forsaken; freeze froze frozen; get got got,gotten; give gave given; go went gone; grind ground ground;
grow grew grown; hang hung,hanged hung,hanged; have had had; hear heard heard; hide hid hidden; hit hit hit;
hold held held; hurt hurt hurt; keep kept kept; kneel knelt,kneeled knelt,kneeled; knit knit,knitted knit,knitted;
know knew known; lay laid laid; lead led led; lean leaned,leant leaned,leant; leap leaped,leapt leaped,leapt;
learn learned,learnt learned,learnt; leave left left; lend lent lent; let let let; lie lay,lied lain,lied;
light lit,lighted lit,lighted; lose lost lost; make made made; mean meant meant; meet met met; mislead misled misled;
mistake mistook mistaken; misunderstand misunderstood misunderstood; offset offset offset; outbid outbid outbid;
overcome overcame overcome; overhear overheard overheard; override overrode overridden; overrun overran overrun;
oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; partake partook partaken;
pay paid paid; plead pleaded,pled pleaded,pled; prove proved proved,proven; put put put;
quit quit,quitted quit,quitted; read read read; rebuild rebuilt rebuilt; recast recast recast; repay repaid repaid;
rethink rethought rethought;
retell retold retold; rewrite rewrote rewritten; rid rid rid; ride rode ridden; ring rang rung;
rise rose risen; run ran run; saw sawed sawed,sawn; say said said; see saw seen; seek sought sought; sell sold sold;
send sent sent; set set set; shake shook shaken; shed shed shed; shine shone,shined shone,shined; shoot shot shot;
show showed shown,showed; shrink shrank,shrunk shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat;
slay slew slain; sleep slept slept; slide slid slid; sling slung slung; slit slit slit; sow sowed sowed,sown;
speak spoke spoken; speed sped,speeded sped,speeded; spell spelled,spelt spelled,spelt; spend spent spent;
spill spilled,spilt spilled,spilt; spin spun spun; spit spat,spit spat,spit; split split split;
spoil spoiled,spoilt spoiled,spoilt; spread spread spread; spring sprang,sprung sprung; stand stood stood;
steal stole stolen; stick stuck stuck; sting stung stung; stink stank stunk; strike struck struck,stricken;
strive strove,strived striven,strived; swear swore sworn; sweep swept swept; swell swelled swollen,swelled;
swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn; tell told told;
think thought thought; throw threw thrown; thrust thrust thrust; tread trod trodden; undercut undercut undercut;
undergo underwent undergone; understand understood understood; undertake undertook undertaken;
underwrite underwrote underwritten; undo undid undone; unwind unwound unwound; uphold upheld upheld;
upset upset upset; wake woke woken; wear wore worn; weave wove woven; weep wept wept; wed wed,wedded wed,wedded;
win won won; wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld; withstand withstood withstood;
wring wrung wrung; write wrote written
"""
"""Infinitive, past and past participle; a comma parts what is right either way."""

_THIRD = {"be": "is am are", "have": "has", "do": "does", "go": "goes", "undergo": "undergoes", "forgo": "forgoes"}
_VOWELS = "aeiou"


def _s(verb: str) -> str:
    """Return the third person singular of the present."""
    if verb in _THIRD:
        return _THIRD[verb]
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return f"{verb[:-1]}ies"
    if verb == "quiz":
        return "quizzes"
    return f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z", "undo", "overdo")) else f"{verb}s"


def _ing(verb: str) -> str:
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return f"{verb[:-1]}ing"
    last = verb[-1]
    doubled = verb in _DOUBLING
    return f"{verb}{last}ing" if doubled else f"{verb}ing"


def _exact(verb: str, past: str, participle: str, gerund: str) -> Paradigm:
    return Paradigm(f"={verb}", finite=f"{verb} {_s(verb)} {past}", participle=participle, gerund=gerund)


def _doubled(verb: str) -> Paradigm:
    twice = f"{verb}{verb[-1]}"
    return _exact(verb, f"{twice}ed", f"{twice}ed", f"{twice}ing")


def _either(verb: str) -> Paradigm:
    twice = f"{verb}{verb[-1]}"
    return _exact(verb, f"{verb}ed {twice}ed", f"{verb}ed {twice}ed", f"{verb}ing {twice}ing")


def _irregular(row: str) -> Paradigm:
    verb, past, participle = row.split()
    return _exact(verb, past.replace(",", " "), participle.replace(",", " "), _ing(verb))


_ROWS = [row for row in _IRREGULAR.split(";") if row.strip()]
_STRONG = frozenset(row.split()[0] for row in _ROWS)

VERBS = Verbs(
    paradigms=(
        Paradigm("", finite="- s ed", participle="ed", gerund="ing"),
        Paradigm("e", finite="e es ed", participle="ed", gerund="ing"),
        Paradigm("ie", finite="ie ies ied", participle="ied", gerund="ying"),
        *(
            Paradigm(end, finite=f"{end} {end}s {end}d", participle=f"{end}d", gerund=f"{end}ing")
            for end in ("ee", "oe", "ye")
        ),
        Paradigm("y", finite="y ies ied", participle="ied", gerund="ying"),
        *(
            Paradigm(f"{x}y", finite=f"{x}y {x}ys {x}yed", participle=f"{x}yed", gerund=f"{x}ying")
            for x in ("a", "e", "o", "u")
        ),
        *(
            Paradigm(end, finite=f"{end} {end}es {end}ed", participle=f"{end}ed", gerund=f"{end}ing")
            for end in ("s", "sh", "ch", "x", "z", "o")
        ),
        Paradigm("ic", finite="ic ics icked", participle="icked", gerund="icking"),
        *(_doubled(verb) for verb in sorted(_DOUBLING - _STRONG)),
        *(_either(verb) for verb in sorted(_EITHER - _STRONG)),
        *(_irregular(row) for row in _ROWS),
    ),
)
