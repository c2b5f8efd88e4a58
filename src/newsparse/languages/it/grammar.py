"""The grammar of Italian."""

from __future__ import annotations

from newsparse.languages.it.verbs import VERBS
from newsparse.languages.schema.entries import words
from newsparse.languages.schema.grammar import Grammar

GRAMMAR = Grammar(
    verbs=VERBS,
    articles=words(
        "il lo la i gli le l' un uno una un' suo sua suoi sue loro questo questa questi queste quest' quel quella",
        "quelle",
        "quei quegli quell' alcuni alcune molti molte diversi diverse vari varie altri altre due tre ogni nessun",
        "nessuna",
    ),
    indefinite_determiners=words("un uno una un' alcuni alcune molti molte diversi diverse vari varie altri altre"),
    possessives=words("suo sua suoi sue loro"),
    plural_determiners=words("i gli le suoi sue questi queste quei quegli alcuni alcune molti molte diversi diverse"),
    pronouns={
        "lui": "ms",
        "lei": "fs",
        "egli": "ms",
        "ella": "fs",
        "essi": "mp",
        "esse": "fp",
        "quest'ultimo": "ms",
        "quest'ultima": "fs",
    },
    oblique_pronouns={"lui": "ms", "lei": "fs", "loro": "p"},
    non_third_person=words("io noi tu voi"),
    prepositions=words(
        "di a da in con su per tra fra del dello della dei degli delle dell' al allo alla ai agli alle all' dal",
        "dallo dalla",
        "dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle sull' d' dopo",
        "prima",
        "durante secondo contro verso senza sotto sopra davanti presso oltre",
    ),
    genitives=words("di del dello della dei degli delle dell' d'"),
    and_words=words("e ed o ma"),
    subordinators=words("che chi cui quando dove se come perché mentre anche poiché affinché benché"),
    relatives=words("che"),
    complementizers=words("che"),
    auxiliaries=words(
        "ha hanno aveva avevano ebbe avrà avrebbe abbia è sono era erano fu furono sarà sarebbe sia stato stata può",
        "possono",
        "deve devono va vanno",
    ),
    passive_auxiliaries=words("è sono era erano fu furono sarà viene vengono venne stato stata"),
    fillers=words(
        "non si lo gli le ci ne la anche già ancora poi quindi però infatti inoltre sempre così subito oggi ieri",
        "invece intanto infine più volte adesso affatto allora altrimenti anzi appena attualmente certamente",
        "chiaramente comunque cosicché curiosamente davvero dunque ecco effettivamente esattamente evidentemente",
        "finalmente forse fortunatamente francamente generalmente immediatamente inevitabilmente inizialmente insomma",
        "inversamente laggiù logicamente magari mai naturalmente neanche nemmeno normalmente nuovamente ormai ovunque",
        "ovviamente paradossalmente perciò perlopiù persino pertanto piuttosto praticamente precedentemente presto",
        "principalmente probabilmente purtroppo quasi raramente recentemente semplicemente sicuramente solitamente",
        "soltanto soprattutto sopratutto spesso stranamente successivamente talvolta tuttavia ultimamente",
    ),
    adverb_endings=("mente",),
    not_adverbs=words("mente"),
    negations=words("non mai"),
    time_words=words(
        "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio",
        "agosto",
        "settembre ottobre novembre dicembre oggi ieri domani mattina sera notte pomeriggio",
    ),
    infinitive_endings=("are", "ere", "ire"),
    participle_endings=("ato", "ata", "ati", "ate", "ando", "endo", "uto", "uta"),
    content_endings=("are", "ere", "ire", "aver", "esser", "poter", "voler", "dover"),
    article_genders={"la": "f", "una": "f", "il": "m", "lo": "m", "un": "m", "uno": "m"},
    reflexives=words("si s'"),
    elisions=("l", "un", "dell", "all", "dall", "nell", "sull", "d", "c", "s", "quest", "quell"),
    quote_styles=("«»", "“”", "‘’", '""'),
    agent_prepositions=words("da dal dalla dallo dai dagli dalle"),
    locatives=words("a in"),
    gerund_endings=("ando", "endo"),
)
