"""The grammar of Portuguese."""

from __future__ import annotations

from newsparse.languages.pt.verbs import VERBS
from newsparse.languages.schema.entries import words
from newsparse.languages.schema.grammar import Grammar

GRAMMAR = Grammar(
    verbs=VERBS,
    articles=words(
        "o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa esses essas aquele aquela",
        "vários várias",
        "alguns algumas muitos muitas outros outras dois duas três cada nenhum nenhuma",
    ),
    indefinite_determiners=words("um uma uns umas vários várias alguns algumas muitos muitas outros outras"),
    possessives=words("seu sua seus suas"),
    plural_determiners=words("os as uns umas seus suas vários várias alguns algumas muitos muitas"),
    pronouns={"ele": "ms", "ela": "fs", "eles": "mp", "elas": "fp"},
    oblique_pronouns={"ele": "ms", "ela": "fs", "eles": "mp", "elas": "fp"},
    non_third_person=words("eu nós tu você vocês me"),
    prepositions=words(
        "de em por para com sem sob sobre entre até desde contra após perante durante segundo do da dos das no na",
        "nos nas ao à",
        "aos às pelo pela pelos pelas dum duma num numa conforme",
    ),
    genitives=words("de do da dos das dum duma"),
    and_words=words("e ou mas"),
    subordinators=words("que quem quando onde se como porque embora enquanto cujo cuja"),
    relatives=words("que quem"),
    complementizers=words("que"),
    auxiliaries=words(
        "tem têm tinha tinham teve é são era eram foi foram será seria está estão havia haviam pode podem deve devem",
        "vai vão",
        "sido",
    ),
    passive_auxiliaries=words("é são era eram foi foram será sido"),
    fillers=words(
        "não se lhe lhes também já ainda sempre assim depois então antes ontem hoje além agora recentemente novamente",
        "entretanto porém afinal ali aliás aparentemente apenas aqui atualmente brevemente certamente claramente",
        "concretamente contudo curiosamente decerto efetivamente especialmente eventualmente evidentemente finalmente",
        "francamente geralmente igualmente imediatamente inclusive infelizmente inicialmente jamais justamente",
        "lamentavelmente logicamente logo naturalmente normalmente nunca obviamente paradoxalmente portanto",
        "possivelmente posteriormente praticamente precisamente previamente principalmente provavelmente quase",
        "realmente seguramente simplesmente sobretudo somente tampouco tardiamente todavia tradicionalmente",
        "ultimamente talvez porventura quiçá",
    ),
    adverb_endings=("mente",),
    not_adverbs=words("mente"),
    negations=words("não nunca"),
    time_words=words(
        "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado",
        "domingo",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje amanhã",
        "manhã tarde",
        "noite",
    ),
    infinitive_endings=("ar", "er", "ir", "ser", "ver", "dar", "ter"),
    participle_endings=("ado", "ada", "ados", "adas", "ido", "ida", "ando", "endo", "indo"),
    content_endings=("ar", "er", "ir"),
    article_genders={"a": "f", "uma": "f", "o": "m", "um": "m"},
    reflexives=words("se"),
    quote_styles=("«»", "“”", "‘’", '""'),
    agent_prepositions=words("por pelo pela pelos pelas"),
    locatives=words("em no na"),
    plural_endings=("s",),
    gerund_endings=("ando", "endo", "indo"),
)
