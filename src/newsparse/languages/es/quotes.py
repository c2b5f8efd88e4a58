"""Reported speech in Spanish, in its smallest useful form: what a language needs to begin with."""

from __future__ import annotations

from newsparse.languages.schema.quotes import Irregular, Paradigm, QuoteWords, lines, words

QUOTES = QuoteWords(
    articles=words(
        "el la los las un una unos unas su sus este esta estos estas varios varias algunos algunas dos tres"
    ),
    indefinite=words("un una unos unas varios varias algunos algunas"),
    plurals=words("los las unos unas sus varios varias"),
    pronouns={"él": "ms", "ella": "fs", "ellos": "mp", "ellas": "fp"},
    oblique={"él": "ms", "ella": "fs", "ellos": "mp", "ellas": "fp"},
    others=words("yo nosotros tú usted ustedes"),
    prepositions=words(
        "a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras"
    ),
    genitives=words("de del"),
    and_words=words("y e o pero"),
    subordinators=words("que quien quienes donde cuando si como porque aunque mientras"),
    relatives=words("quien que"),
    that=words("que"),
    auxiliaries=words("ha han había habían habrá es son era eran fue fueron está están puede pueden debe deben va van"),
    passive=words("es son era eran fue fueron sido"),
    fillers=words("no se lo le les la también ya aún además siempre así luego entonces después antes ayer hoy"),
    negations=words("no nunca"),
    times=words(
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto",
        "septiembre octubre noviembre diciembre ayer hoy mañana tarde noche",
    ),
    paradigms=(
        Paradigm(
            "ar",
            finite=("a", "an", "ó", "aron", "aba", "aban", "ará", "aría"),
            participle=("ado",),
            gerund=("ando",),
        ),
        Paradigm("er", finite=("e", "en", "ió", "ieron", "ía", "ían"), participle=("ido",), gerund=("iendo",)),
        Paradigm("ir", finite=("e", "en", "ió", "ieron", "ía", "ían"), participle=("ido",), gerund=("iendo",)),
    ),
    irregular={
        "decir": Irregular("dice dicen dijo dijeron decía", "dicho", "diciendo"),
        "advertir": Irregular("advierte advierten advirtió advirtieron", "advertido", "advirtiendo"),
        "pedir": Irregular("pide piden pidió pidieron", "pedido", "pidiendo"),
        "sostener": Irregular("sostiene sostienen sostuvo", "sostenido", "sosteniendo"),
        "reconocer": Irregular("reconoce reconocen reconoció", "reconocido", "reconociendo"),
        "contar": Irregular("cuenta cuentan contó contaron", "contado", "contando"),
        "escribir": Irregular("escribe escriben escribió", "escrito", "escribiendo"),
    },
    speech=words(
        "decir afirmar declarar asegurar explicar añadir agregar señalar indicar anunciar apuntar subrayar insistir",
        "advertir admitir reconocer confirmar comentar contar destacar precisar recordar responder sostener concluir",
        "reiterar revelar manifestar lamentar negar preguntar informar opinar escribir considerar argumentar",
    ),
    frames=words("calificar denunciar criticar pedir elogiar condenar saludar hablar describir llamar"),
    thought=frozenset(),
    sources=lines("según, de acuerdo con, a juicio de"),
    infinitive_endings=("ar", "er", "ir"),
    source_nouns=words("informe comunicado estudio documento carta texto"),
    honorifics={"señor": "m", "señora": "f", "sr": "m", "sra": "f", "don": "m", "doña": "f"},
    roles={
        **dict.fromkeys(
            words(
                "presidente ministro alcalde portavoz director secretario jefe gobernador diputado senador juez experto"
            ),
            "m",
        ),
        **dict.fromkeys(
            words("presidenta ministra alcaldesa directora secretaria jefa gobernadora diputada senadora"), "f"
        ),
    },
    leaders=words("presidente presidenta líder primer ministro"),
    article_genders={"la": "f", "una": "f", "el": "m", "un": "m"},
    reflexives=words("se"),
    groups=words("autoridades expertos fuentes medios portavoces vecinos testigos"),
    bodies=words("gobierno ministerio policía partido comisión agencia empresa ayuntamiento tribunal"),
    agencies=words("agencia diario periódico cadena"),
    particles=words("de la del los y"),
    first_names={
        **dict.fromkeys(words("josé juan pedro luis carlos antonio manuel francisco javier miguel jorge pablo"), "m"),
        **dict.fromkeys(words("maría ana carmen isabel laura lucía elena marta cristina sofía"), "f"),
    },
    titled=words("diario periódico película libro novela serie canción revista"),
    terms=words("concepto noción principio término"),
    called=words("llamado llamada denominado denominada apodado"),
    elisions=(),
    addressed=words("informar"),
    hearer_prepositions=words("a al"),
    agent=words("por"),
)
