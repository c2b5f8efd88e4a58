"""Italian verbs: the three conjugations in the forms that reports use, and irregular verbs of saying."""

from __future__ import annotations

from newsparse.languages.schema.verbs import Paradigm, Verbs

_FUTURE, _CONDITIONAL = ("ò", "à", "emo", "anno"), ("ei", "ebbe", "emmo", "ebbero")


def _with(stem: str, endings: tuple[str, ...]) -> str:
    return " ".join(f"{stem}{ending}" for ending in endings)


def _regular(ending: str, finite: str, future: str, participle: str, gerund: str) -> Paradigm:
    return Paradigm(ending, finite, _with(future, _FUTURE), _with(future, _CONDITIONAL), _agreeing(participle), gerund)


def _agreeing(participle: str) -> str:
    return " ".join(f"{participle[:-1]}{vowel}" for vowel in "oaie")


_ARE = "o i a iamo ate ano ai ò ammo arono avo ava avamo avano ino asse assero"
_HARD = (
    "{0}o {0}hi {0}a {0}hiamo {0}ate {0}ano {0}ai {0}ò {0}ammo {0}arono {0}avo {0}ava {0}avamo {0}avano {0}hi {0}hino"
)
_ERE = "o i e iamo ete ono ei é emmo erono evo eva evamo evano a ano esse essero"
_IRE = "o i e iamo ite ono ii ì immo irono ivo iva ivamo ivano a ano isse issero"
_ISC = "isco isci isce iamo ite iscono ii ì immo irono ivo iva ivamo ivano isca iscano isse issero"


def _irregular(  # noqa: PLR0917 - the principal parts, in the order of grammars
    ending: str, present: str, past: str, imperfect: str, future: str, participle: str, gerund: str
) -> Paradigm:
    """Return the paradigm of an irregular family: present and past as they occur, stems of the rest."""
    return Paradigm(
        ending,
        f"{present} {past} {imperfect}a {imperfect}ano",
        _with(future, _FUTURE),
        _with(future, _CONDITIONAL),
        _agreeing(participle),
        gerund,
    )


VERBS = Verbs(
    paradigms=(
        _regular("are", _ARE, "er", "ato", "ando"),
        _regular("ere", _ERE, "er", "uto", "endo"),
        _regular("ire", _IRE, "ir", "ito", "endo"),
        *(_regular(f"{x}are", _HARD.format(x), f"{x}her", f"{x}ato", f"{x}ando") for x in ("c", "g")),
        *(
            _regular(
                f"{x}iare",
                f"{x}io {x}i {x}ia {x}iamo {x}iate {x}iano {x}iò {x}iarono {x}iava {x}iavano",
                f"{x}er",
                f"{x}iato",
                f"{x}iando",
            )
            for x in ("c", "g", "sc")
        ),
        *(
            _regular(
                f"={verb}ire",
                " ".join(f"{verb}{end}" for end in _ISC.split()),
                f"{verb}ir",
                f"{verb}ito",
                f"{verb}endo",
            )
            for verb in ("rifer", "ribad", "defin", "chiar", "ammon", "sugger", "reag", "garant", "sment", "esord")
        ),
        _irregular(
            "dire",
            "dico dici dice diciamo dite dicono dica dicano",
            "disse dissero",
            "dicev",
            "dir",
            "detto",
            "dicendo",
        ),
        _irregular(
            "scrivere",
            "scrivo scrive scrivono scriva",
            "scrisse scrissero",
            "scrivev",
            "scriver",
            "scritto",
            "scrivendo",
        ),
        _irregular("spondere", "spondo sponde spondono", "spose sposero", "spondev", "sponder", "sposto", "spondendo"),
        _irregular(
            "chiedere", "chiedo chiede chiedono chieda", "chiese chiesero", "chiedev", "chieder", "chiesto", "chiedendo"
        ),
        _irregular("mettere", "metto mette mettono metta", "mise misero", "mettev", "metter", "messo", "mettendo"),
        _irregular("tenere", "tengo tiene tengono tenga", "tenne tennero", "tenev", "terr", "tenuto", "tenendo"),
        _irregular("cludere", "cludo clude cludono", "cluse clusero", "cludev", "cluder", "cluso", "cludendo"),
        _irregular(
            "giungere", "giungo giunge giungono", "giunse giunsero", "giungev", "giunger", "giunto", "giungendo"
        ),
        _irregular(
            "conoscere",
            "conosco conosce conoscono",
            "conobbe conobbero",
            "conoscev",
            "conoscer",
            "conosciuto",
            "conoscendo",
        ),
        _irregular("primere", "primo prime primono", "presse pressero", "primev", "primer", "presso", "primendo"),
        _irregular("vedere", "vedo vede vedono", "vide videro", "vedev", "vedr", "visto", "vedendo"),
        _irregular("porre", "pongo pone pongono", "pose posero", "ponev", "porr", "posto", "ponendo"),
    ),
)
