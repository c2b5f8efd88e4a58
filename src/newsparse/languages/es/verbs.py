"""Spanish verbs: the three conjugations in the forms that reports use, and a few irregular families."""

from __future__ import annotations

from newsparse.languages.schema.verbs import Paradigm, Verbs


def _regular(ending: str, finite: str, vowel: str, participle: str, gerund: str) -> Paradigm:
    stem = f"{vowel}r"
    future = " ".join(f"{stem}{end}" for end in ("é", "ás", "á", "emos", "éis", "án"))
    conditional = " ".join(f"{stem}{end}" for end in ("ía", "ías", "íamos", "íais", "ían"))
    return Paradigm(ending, finite, future, conditional, participle, gerund)


_AR = (
    "o as a amos áis an é aste ó asteis aron aba abas ábamos abais aban e es emos éis en ara aras áramos arais aran ase"
    " asen"
)
_ER = (
    "o es e emos éis en í iste ió imos isteis ieron ía ías íamos íais ían a as amos áis an iera ieras iéramos ierais"
    " ieran iese iesen"
)
_IR = (
    "o es e imos ís en í iste ió isteis ieron ía ías íamos íais ían a as amos áis an iera ieras iéramos ierais ieran"
    " iese iesen"
)

_CHANGING = tuple(
    (verb, verb[:-2], changed)
    for verb, changed in (
        ("recordar", "recuerd"), ("pensar", "piens"), ("manifestar", "manifiest"), ("recomendar", "recomiend"),
        ("mostrar", "muestr"), ("demostrar", "demuestr"), ("apostar", "apuest"), ("comprobar", "comprueb"),
    )
)  # fmt: skip
"""Verbs in `-ar` with their stem, and the stem where it bears the stress."""
_CHANGING_TWICE = (
    ("sugerir", "suger", "sugier", "sugir"), ("desmentir", "desment", "desmient", "desmint"),
    ("sentir", "sent", "sient", "sint"), ("referir", "refer", "refier", "refir"),
)  # fmt: skip
"""Verbs in `-ir` with their stem, the stem that bears the stress, and that of the past."""

VERBS = Verbs(
    paradigms=(
        _regular("ar", _AR, "a", "ado ada ados adas", "ando"),
        _regular("er", _ER, "e", "ido ida idos idas", "iendo"),
        _regular("ir", _IR, "i", "ido ida idos idas", "iendo"),
        Paradigm(
            "decir",
            "digo dices dice decimos decís dicen dije dijiste dijo dijimos dijeron decía decías decían diga digan",
            "diré dirás dirá diremos dirán",
            "diría dirías diríamos dirían",
            "dicho dicha dichos dichas",
            "diciendo",
        ),
        Paradigm(
            "vertir",
            "vierto viertes vierte vertimos vierten vertí virtió virtieron vertía vertían vierta viertan",
            "vertiré vertirá vertirán",
            "vertiría vertirían",
            "vertido vertida vertidos vertidas",
            "virtiendo",
        ),
        Paradigm(
            "pedir",
            "pido pides pide pedimos piden pedí pidió pidieron pedía pedían pida pidan",
            "pediré pedirá pedirán",
            "pediría pedirían",
            "pedido pedida pedidos pedidas",
            "pidiendo",
        ),
        Paradigm(
            "tener",
            "tengo tienes tiene tenemos tienen tuve tuvo tuvieron tenía tenían tenga tengan",
            "tendré tendrá tendrán",
            "tendría tendrían",
            "tenido tenida tenidos tenidas",
            "teniendo",
        ),
        Paradigm(
            "nocer",
            "nozco noces noce nocemos nocen nocí noció nocieron nocía nocían nozca nozcan",
            "noceré nocerá nocerán",
            "nocería nocerían",
            "nocido nocida nocidos nocidas",
            "nociendo",
        ),
        Paradigm(
            "=contar",
            "cuento cuentas cuenta contamos cuentan conté contó contaron contaba contaban cuente cuenten",
            "contaré contará contarán",
            "contaría contarían",
            "contado contada contados contadas",
            "contando",
        ),
        Paradigm(
            "escribir",
            "escribo escribes escribe escribimos escriben escribí escribió escribieron escribía escribían escriba",
            "escribiré escribirá escribirán",
            "escribiría escribirían",
            "escrito escrita escritos escritas",
            "escribiendo",
        ),
        Paradigm(
            "cluir",
            "cluyo cluyes cluye cluimos cluyen cluí cluyó cluyeron cluía cluían cluya cluyan",
            "cluiré cluirá cluirán",
            "cluiría cluirían",
            "cluido cluida cluidos cluidas",
            "cluyendo",
        ),
        *(
            Paradigm(
                f"={verb}",
                f"{changed}o {changed}as {changed}a {plain}amos {changed}an {plain}é {plain}ó {plain}aron {plain}aba "
                f"{plain}aban {changed}e {changed}en",
                f"{plain}aré {plain}ará {plain}arán",
                f"{plain}aría {plain}arían",
                f"{plain}ado {plain}ada {plain}ados {plain}adas",
                f"{plain}ando",
            )
            for verb, plain, changed in _CHANGING
        ),
        *(
            Paradigm(
                f"={verb}",
                f"{changed}o {changed}es {changed}e {plain}imos {changed}en {plain}í {past}ió {past}ieron {plain}ía "
                f"{plain}ían {changed}a {changed}an",
                f"{plain}iré {plain}irá {plain}irán",
                f"{plain}iría {plain}irían",
                f"{plain}ido {plain}ida {plain}idos {plain}idas",
                f"{past}iendo",
            )
            for verb, plain, changed, past in _CHANGING_TWICE
        ),
        Paradigm(
            "=negar",
            "niego niegas niega negamos niegan negué negó negaron negaba negaban niegue nieguen",
            "negaré negará negarán",
            "negaría negarían",
            "negado negada negados negadas",
            "negando",
        ),
    ),
)
