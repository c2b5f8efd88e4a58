"""The grammar of French."""

from __future__ import annotations

from newsparse.languages.fr.verbs import VERBS
from newsparse.languages.schema.entries import phrases, words
from newsparse.languages.schema.grammar import Grammar

GRAMMAR = Grammar(
    verbs=VERBS,
    articles=words(
        "le la les l' un une des du son sa ses leur leurs ce cet cette ces notre nos votre vos mon ma mes plusieurs",
        "certains certaines quelques deux trois quatre cinq d'autres autre autres chaque aucun aucune tous toutes",
    ),
    indefinite_determiners=words("un une des plusieurs certains certaines quelques d'autres autre autres"),
    possessives=words("son sa ses leur leurs"),
    plural_determiners=words("les des ces ses leurs plusieurs certains quelques deux trois"),
    pronouns={
        "il": "ms",
        "elle": "fs",
        "ils": "mp",
        "elles": "fp",
        "celui-ci": "ms",
        "celle-ci": "fs",
        "ceux-ci": "mp",
        "celles-ci": "fp",
        "on": "",
        "dernier": "ms",
        "dernière": "fs",
    },
    oblique_pronouns={
        "lui": "ms",
        "elle": "fs",
        "eux": "mp",
        "elles": "fp",
        "celui-ci": "ms",
        "celle-ci": "fs",
        "ceux-ci": "mp",
        "celles-ci": "fp",
    },
    nearest_pronouns=words("celui-ci celle-ci ceux-ci celles-ci dernier dernière"),
    dummy_predicates=phrases(
        "s'agit, s'agissait, s'agira, s'agirait, y a, y avait, y aura, y aurait, faut, fallait, faudra, faudrait,"
        "convient, conviendrait, convenait, importe, suffit, suffisait, suffirait, paraît, semble, semblait, existe,"
        "vaut mieux, vaudrait mieux, est question, était question, est temps, était temps, est à noter, reste à,"
        "n'y a, n'y avait, n'y aura, ne faut, ne faudrait, ne s'agit, ne suffit",
    ),
    non_third_person=words("je j' nous vous tu moi"),
    prepositions=words(
        "à au aux de d' du des en dans sur sous par pour avec sans chez vers entre contre depuis pendant durant",
        "après avant devant derrière malgré selon lors dès parmi hormis outre via suite face grâce afin jusqu'à jusqu'",
        "concernant quant auprès près loin dont lors hors envers",
    ),
    genitives=words("de d' du des"),
    and_words=words("et mais ou puis &"),
    subordinators=words(
        "que qu' qui dont où si quand lorsque lorsqu' puisque puisqu' comme alors car laquelle lequel lesquels",
        "lesquelles parce tandis quoique bien",
    ),
    relatives=words("qui"),
    complementizers=words("que qu'"),
    auxiliaries=words(
        "a ont avait avaient aura auront aurait auraient ait aient eu est sont était étaient sera seront serait",
        "seraient fut furent soit soient été a-t-il a-t-elle a-t-on ont-ils ont-elles avait-il avait-elle peut peuvent",
        "doit doivent va vont fait font",
    ),
    passive_auxiliaries=words("est sont était étaient sera seront serait fut furent soit été"),
    fillers=words(
        "ne n' pas plus se s' le la les l' lui leur y en également aussi déjà ensuite encore toutefois cependant",
        "notamment toujours clairement récemment longtemps immédiatement ainsi donc enfin même alors pourtant",
        "régulièrement publiquement vivement fermement vigoureusement officiellement simplement désormais d'abord",
        "néanmoins brièvement certes par ailleurs en outre elle-même lui-même eux-mêmes souvent jamais rapidement",
        "longuement implicitement explicitement formellement ouvertement tout depuis bien nous",
    ),
    negations=words("ne n' pas"),
    negative_words=words("jamais rien aucun aucune ni guère"),
    time_words=words(
        "maintenant lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet",
        "août",
        "septembre octobre novembre décembre matin soir midi après-midi nuit hier aujourd'hui demain avant-hier",
        "dernier prochain tôt tard semaine mois année",
    ),
    joined_pronouns=True,
    quote_styles=("«»", "“”", "‹›", '""'),
    second_person_endings=("s",),
    infinitive_endings=("er", "ir", "oir", "re"),
    article_genders={"la": "f", "une": "f", "le": "m", "un": "m"},
    gerund_markers=words("en tout"),
    reflexives=words("s' se"),
    locatives=words("à en vers depuis"),
    elisions=("l", "d", "j", "n", "s", "c", "t", "m", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"),
    participle_endings=("ant", "é", "ée", "és", "ées", "i", "ie", "is", "u", "ue", "us"),
    content_endings=("er", "ir", "oir", "re"),
    agent_prepositions=words("par"),
    gerund_endings=("ant",),
    plural_endings=("s", "x"),
    ordinal_endings=("e", "er", "ère", "ème"),
    pronoun_link="-t",
    country_prepositions=words("en"),
)
