"""French verbs: the three conjugations and their irregular families, in all persons of the simple tenses."""

from __future__ import annotations

from newsparse.languages.schema.verbs import Paradigm, Verbs

_IMPERFECT = "ais ait ions iez aient"
_FUTURE, _CONDITIONAL = "ai as a ons ez ont", "ais ait ions iez aient"
_PAST_OF_ER = "ai as a âmes âtes èrent ât"
_PAST_OF_IR = "is it îmes îtes irent ît"
_PAST_OF_U = "us ut ûmes ûtes urent ût"
_PAST_OF_IN = "ins int înmes întes inrent înt"


def _with(stem: str, endings: str) -> str:
    return " ".join(f"{stem}{ending.replace('-', '')}" for ending in endings.split())


def _er(end: str, light: str, strong: str, *, also: str = "") -> Paradigm:
    """Return the first conjugation: the stem ends in `strong` before mute vowels, in `light` before a and o.

    `also`: another stem before mute vowels, where two spellings are right: `cédera`, `cèdera`; `paie`, `paye`.
    """
    ahead = (f"{strong}er", *([f"{also}er"] if also else ()))
    return Paradigm(
        f"{end}er",
        finite=" ".join(
            (
                _with(strong, "e es ent"),
                _with(also, "e es ent") if also.endswith("y") else "",
                f"{light}ons {end}ez {end}ions {end}iez {light}ais {light}ait {light}aient",
                _with(light, "ai as a âmes âtes ât"),
                f"{end}èrent",
            )
        ),
        future=" ".join(_with(stem, _FUTURE) for stem in ahead),
        conditional=" ".join(_with(stem, _CONDITIONAL) for stem in ahead),
        participle=_with(end, "é ée és ées"),
        gerund=f"{light}ant",
    )


def _family(  # noqa: PLR0917 - the principal parts, in the order of grammars
    ending: str,
    present: str,
    imperfect: str,
    past: str,
    future: str,
    participle: str,
    *,
    subjunctive: str = "",
    gerund: str = "",
) -> Paradigm:
    """Return the paradigm of an irregular family by its principal parts.

    Args:
        ending: of the infinitive.
        present: its six forms, those of the plural included.
        imperfect: the stem of imperfect and present participle.
        past: the forms of the simple past.
        future: the stem of future and conditional.
        participle: of the past, in both genders and numbers.
        subjunctive: its forms; by default those of a stem like that of the third person plural.
        gerund: the present participle; by default the stem of the imperfect with its ending.
    """
    stem = present.rpartition(" ")[2].removesuffix("ent")
    mood = subjunctive or f"{_with(stem, 'e es ent')} {_with(imperfect, 'ions iez')}"
    return Paradigm(
        ending,
        finite=" ".join((present, _with(imperfect, _IMPERFECT), past, mood)),
        future=_with(future, _FUTURE),
        conditional=_with(future, _CONDITIONAL),
        participle=participle,
        gerund=gerund or f"{imperfect}ant",
    )


def _short(ending: str, singular: str, stem: str) -> Paradigm:
    """Return a verb in -ir whose stem loses its last consonant in the singular: `partir`, `sentir`."""
    return _family(
        ending,
        f"{_with(singular, 's t')} {_with(stem, 'ons ez ent')}",
        stem,
        _with(stem, _PAST_OF_IR),
        f"{stem}ir",
        _with(stem, "i ie is ies"),
    )


def _agreeing(participle: str) -> str:
    return _with(participle, "- e s es")


_CHANGING = ("b", "br", "ch", "cr", "d", "f", "gl", "gn", "gr", "gu", "l", "m", "n", "p", "qu", "r", "s", "t")

VERBS = Verbs(
    paradigms=(
        _er("", "", ""),
        _er("g", "ge", "g"),
        _er("c", "ç", "c"),
        *(_er(f"é{x}", f"é{x}", f"è{x}", also=f"é{x}") for x in (*_CHANGING, "tr", "vr")),
        _er("éc", "éç", "èc", also="éc"),
        _er("ég", "ége", "èg", also="ég"),
        *(_er(f"e{x}", f"e{x}", f"è{x}") for x in ("c", "l", "m", "n", "p", "r", "s", "t", "v", "vr")),
        *(_er(f"{x}el", f"{x}el", f"{x}ell") for x in ("pp", "ép", "nouv", "nc", "rc", "fic", "mus", "niv")),
        *(_er(f"{x}et", f"{x}et", f"{x}ett") for x in ("j", "qu", "ill", "cach", "chuchot")),
        *(_er(f"{x}el", f"{x}el", f"{x}èl") for x in ("harc",)),
        _er("tweet", "tweet", "tweet"),
        *(_er(f"{x}y", f"{x}y", f"{x}i") for x in ("o", "u")),
        _er("ay", "ay", "ai", also="ay"),
        _family(
            "envoyer", "envoie envoies envoyons envoyez envoient", "envoy", _with("envoy", _PAST_OF_ER), "enverr",
            "envoyé envoyée envoyés envoyées",
        ),
        _family(
            "=aller", "vais vas va allons allez vont", "all", _with("all", _PAST_OF_ER), "ir",
            "allé allée allés allées", subjunctive="aille ailles aillent",
        ),
        _family(
            "ir", "is it issons issez issent", "iss", _PAST_OF_IR, "ir", "i ie is ies",
        ),
        _family(
            "re", "s - ons ez ent", "", _PAST_OF_IR, "r", "u ue us ues", subjunctive="e es ent ions iez",
        ),
        *(
            _short(f"{stem}ir", stem[:-1], stem)
            for stem in ("part", "sort", "sent", "ment", "dorm", "serv", "repent")
        ),
        *(  # finish like `finir` although they end like `partir` and `sortir`
            _family(
                f"{stem}ir", _with(stem, "is it issons issez issent"), f"{stem}iss", _with(stem, _PAST_OF_IR),
                f"{stem}ir", _with(stem, "i ie is ies"),
            )
            for stem in ("répart", "assort", "asserv", "impart")
        ),
        *(
            _family(
                f"{x}enir", _with(x, "iens ient enons enez iennent"), f"{x}en", _with(x, _PAST_OF_IN), f"{x}iendr",
                _with(x, "enu enue enus enues"),
            )
            for x in ("t", "v")
        ),
        *(
            _family(
                f"{x}rir", _with(x, "re res rons rez rent"), f"{x}r", _with(f"{x}r", _PAST_OF_IR), f"{x}rir",
                _with(x, "ert erte erts ertes"),
            )
            for x in ("f", "uv")
        ),
        _family(
            "cueillir", _with("cueill", "e es ons ez ent"), "cueill", _with("cueill", _PAST_OF_IR), "cueiller",
            _with("cueilli", "- e s es"),
        ),
        _family(
            "saillir", _with("saill", "e es ons ez ent"), "saill", _with("saill", _PAST_OF_IR), "saillir",
            _with("sailli", "- e s es"),
        ),
        _family(
            "courir", _with("cour", "s t ons ez ent"), "cour", _with("cour", _PAST_OF_U), "courr",
            _agreeing("couru"),
        ),
        _family(
            "mourir", "meurs meurt mourons mourez meurent", "mour", _with("mour", _PAST_OF_U), "mourr",
            "mort morte morts mortes",
        ),
        _family(
            "quérir", "quiers quiert quérons quérez quièrent", "quér", _with("qu", _PAST_OF_IR), "querr",
            "quis quise quises",
        ),
        _family(
            "fuir", "fuis fuit fuyons fuyez fuient", "fuy", _with("fu", _PAST_OF_IR), "fuir", _agreeing("fui"),
        ),
        _family(
            "vêtir", _with("vêt", "s - ons ez ent"), "vêt", _with("vêt", _PAST_OF_IR), "vêtir", _agreeing("vêtu"),
        ),
        _family(
            "haïr", "hais hait haïssons haïssez haïssent", "haïss", "haïs haït haïmes haïtes haïrent", "haïr",
            _agreeing("haï"),
        ),
        _family(
            "cevoir", "çois çoit cevons cevez çoivent", "cev", _with("ç", _PAST_OF_U), "cevr", _agreeing("çu"),
        ),
        _family(
            "devoir", "dois doit devons devez doivent", "dev", _with("d", _PAST_OF_U), "devr", "dû due dus dues",
        ),
        _family(
            "voir", "vois voit voyons voyez voient", "voy", _with("v", _PAST_OF_IR), "verr", _agreeing("vu"),
        ),
        _family(
            "prévoir", "prévois prévoit prévoyons prévoyez prévoient", "prévoy", _with("prév", _PAST_OF_IR), "prévoir",
            _agreeing("prévu"),
        ),
        _family(
            "savoir", "sais sait savons savez savent", "sav", _with("s", _PAST_OF_U), "saur", _agreeing("su"),
            subjunctive="sache saches sachent sachions sachiez",
            gerund="sachant",
        ),
        _family(
            "pouvoir", "peux peut pouvons pouvez peuvent puis", "pouv", _with("p", _PAST_OF_U), "pourr", "pu",
            subjunctive="puisse puisses puissent puissions puissiez",
        ),
        _family(
            "vouloir", "veux veut voulons voulez veulent", "voul", _with("voul", _PAST_OF_U), "voudr",
            _agreeing("voulu"), subjunctive="veuille veuilles veuillent",
        ),
        _family(
            "valoir", "vaux vaut valons valez valent", "val", _with("val", _PAST_OF_U), "vaudr", _agreeing("valu"),
            subjunctive="vaille vailles vaillent",
        ),
        _family(
            "mouvoir", "meus meut mouvons mouvez meuvent", "mouv", _with("m", _PAST_OF_U), "mouvr", _agreeing("mu"),
        ),
        _family(
            "battre", "bats bat battons battez battent", "batt", _with("batt", _PAST_OF_IR), "battr",
            _agreeing("battu"),
        ),
        _family(
            "mettre", "mets met mettons mettez mettent", "mett", _with("m", _PAST_OF_IR), "mettr",
            "mis mise mises",
        ),
        _family(
            "prendre", "prends prend prenons prenez prennent", "pren", _with("pr", _PAST_OF_IR), "prendr",
            "pris prise prises",
        ),
        _family(
            "indre", "ins int ignons ignez ignent", "ign", _with("ign", _PAST_OF_IR), "indr", _agreeing("int"),
        ),
        _family(
            "soudre", "sous sout solvons solvez solvent", "solv", _with("sol", _PAST_OF_U), "soudr",
            "sous soute soutes",
        ),
        _family(
            "résoudre", "résous résout résolvons résolvez résolvent", "résolv", _with("résol", _PAST_OF_U), "résoudr",
            _agreeing("résolu"),
        ),
        _family(
            "uire", "uis uit uisons uisez uisent", "uis", _with("uis", _PAST_OF_IR), "uir", _agreeing("uit"),
        ),
        _family(
            "nuire", "nuis nuit nuisons nuisez nuisent", "nuis", _with("nuis", _PAST_OF_IR), "nuir", "nui",
        ),
        _family(
            "dire", "dis dit disons disez dites disent", "dis", "dis dit dîmes dîtes dirent dît", "dir",
            _agreeing("dit"),
        ),
        _family(
            "maudire", "maudis maudit maudissons maudissez maudissent", "maudiss", _with("maud", _PAST_OF_IR),
            "maudir", _agreeing("maudit"),
        ),
        _family(
            "faire", "fais fait faisons faites font", "fais", _with("f", _PAST_OF_IR), "fer", _agreeing("fait"),
            subjunctive="fasse fasses fassent fassions fassiez",
        ),
        _family(
            "plaire", "plais plaît plait plaisons plaisez plaisent", "plais", _with("pl", _PAST_OF_U), "plair", "plu",
        ),
        _family(
            "taire", "tais tait taisons taisez taisent", "tais", _with("t", _PAST_OF_U), "tair", _agreeing("tu"),
        ),
        _family(
            "traire", "trais trait trayons trayez traient", "tray", "", "trair", _agreeing("trait"),
        ),
        _family(
            "lire", "lis lit lisons lisez lisent", "lis", _with("l", _PAST_OF_U), "lir", _agreeing("lu"),
        ),
        _family(
            "crire", "cris crit crivons crivez crivent", "criv", _with("criv", _PAST_OF_IR), "crir",
            _agreeing("crit"),
        ),
        _family(
            "rire", "ris rit rions riez rient", "ri", _with("r", _PAST_OF_IR), "rir", "ri",
        ),
        _family(
            "croire", "crois croit croyons croyez croient", "croy", _with("cr", _PAST_OF_U), "croir", _agreeing("cru"),
        ),
        _family(
            "boire", "bois boit buvons buvez boivent", "buv", _with("b", _PAST_OF_U), "boir", _agreeing("bu"),
        ),
        _family(
            "suivre", "suis suit suivons suivez suivent", "suiv", _with("suiv", _PAST_OF_IR), "suivr",
            _agreeing("suivi"),
        ),
        _family(
            "vivre", "vis vit vivons vivez vivent", "viv", _with("véc", _PAST_OF_U), "vivr", _agreeing("vécu"),
        ),
        *(
            _family(
                f"{x}ître", f"{_with(x, 'is ît it')} {_with(x, 'issons issez issent')}", f"{x}iss",
                _with(x.removesuffix("a"), _PAST_OF_U), f"{x}îtr", _agreeing(f"{x.removesuffix('a')}u"),
            )
            for x in ("conna", "para", "cro")
        ),
        _family(
            "naître", "nais naît nait naissons naissez naissent", "naiss", _with("naqu", _PAST_OF_IR), "naîtr",
            "né née nés nées",
        ),
        _family(
            "vaincre", "vaincs vainc vainquons vainquez vainquent", "vainqu", _with("vainqu", _PAST_OF_IR), "vaincr",
            _agreeing("vaincu"),
        ),
        _family(
            "rompre", "romps rompt rompons rompez rompent", "romp", _with("romp", _PAST_OF_IR), "rompr",
            _agreeing("rompu"),
        ),
        _family(
            "clure", "clus clut cluons cluez cluent", "clu", _with("cl", _PAST_OF_U), "clur", _agreeing("clu"),
        ),
        _family(
            "inclure", "inclus inclut incluons incluez incluent", "inclu", _with("incl", _PAST_OF_U), "inclur",
            "inclus incluse incluses",
        ),
    ),
)  # fmt: skip
