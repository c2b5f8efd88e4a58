"""The grammar of Spanish."""

from __future__ import annotations

from newsparse.languages.es.verbs import VERBS
from newsparse.languages.schema.entries import words
from newsparse.languages.schema.grammar import Grammar

GRAMMAR = Grammar(
    verbs=VERBS,
    articles=words(
        "el la los las un una unos unas su sus este esta estos estas varios varias algunos algunas dos tres"
    ),
    indefinite_determiners=words("un una unos unas varios varias algunos algunas"),
    plural_determiners=words("los las unos unas sus varios varias"),
    pronouns={"él": "ms", "ella": "fs", "ellos": "mp", "ellas": "fp"},
    oblique_pronouns={"él": "ms", "ella": "fs", "ellos": "mp", "ellas": "fp"},
    non_third_person=words("yo nosotros tú usted ustedes"),
    prepositions=words(
        "a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras"
    ),
    genitives=words("de del"),
    and_words=words("y e o pero"),
    subordinators=words("que quien quienes donde cuando si como porque aunque mientras"),
    relatives=words("quien que"),
    complementizers=words("que"),
    auxiliaries=words(
        "ha sido han había habían habrá es son era eran fue fueron está están puede pueden debe deben va van"
    ),
    passive_auxiliaries=words("es son era eran fue fueron sido"),
    fillers=words(
        "no se lo le les la también ya aún además siempre así luego entonces después antes ayer hoy ahora ahí allí",
        "anoche antaño aparentemente apenas aquí asimismo aun casi ciertamente claramente curiosamente efectivamente",
        "especialmente evidentemente finalmente francamente generalmente igualmente incluso inicialmente",
        "inmediatamente justamente lamentablemente lógicamente naturalmente normalmente nuevamente nunca obviamente",
        "ojalá paradójicamente particularmente posiblemente posteriormente precisamente previamente primero",
        "principalmente probablemente próximamente quizá quizás realmente recientemente seguramente simplemente",
        "sinceramente solo sólo tampoco todavía tradicionalmente últimamente",
    ),
    adverb_endings=("mente",),
    not_adverbs=words("mente"),
    negations=words("no nunca"),
    time_words=words(
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto",
        "septiembre octubre noviembre diciembre ayer hoy mañana tarde noche",
    ),
    infinitive_endings=("ar", "er", "ir", "ser", "ver", "dar"),
    article_genders={"la": "f", "una": "f", "el": "m", "un": "m"},
    reflexives=words("se"),
    quote_styles=("«»", "“”", "‘’", '""'),
    agent_prepositions=words("por"),
    plural_endings=("s",),
    gerund_endings=("ando", "endo"),
)
