"""Portuguese verbs: the three conjugations in the forms that reports use, and a few irregular families."""

from __future__ import annotations

from newsparse.languages.schema.verbs import Paradigm, Verbs

_FUTURE, _CONDITIONAL = ("ei", "á", "emos", "ão"), ("ia", "iam", "íamos")
_AR = "o as a amos am ei aste ou aram ava avam ávamos e em asse assem ara ar arem"
_ER = "o es e emos em i este eu eram ia iam íamos a am esse essem er erem"
_IR = "o es e imos em i iste iu iram ia iam íamos a am isse issem ir irem"


def _regular(ending: str, finite: str, vowel: str, participle: str, gerund: str) -> Paradigm:
    future = " ".join(f"{vowel}r{end}" for end in _FUTURE)
    conditional = " ".join(f"{vowel}r{end}" for end in _CONDITIONAL)
    return Paradigm(ending, finite, future, conditional, _agreeing(participle), gerund)


def _agreeing(participle: str) -> str:
    return " ".join(f"{participle[:-1]}{vowel}" for vowel in ("o", "a", "os", "as"))


def _irregular(ending: str, finite: str, future: str, participle: str, gerund: str) -> Paradigm:
    return Paradigm(
        ending,
        finite,
        " ".join(f"{future}{end}" for end in _FUTURE),
        " ".join(f"{future}{end}" for end in _CONDITIONAL),
        _agreeing(participle),
        gerund,
    )


VERBS = Verbs(
    paradigms=(
        _regular("ar", _AR, "a", "ado", "ando"),
        _regular("er", _ER, "e", "ido", "endo"),
        _regular("ir", _IR, "i", "ido", "indo"),
        *(
            _regular(
                f"{x}ar",
                f"{x}o {x}a {x}amos {x}am {y}ei {x}ou {x}aram {x}ava {x}avam {y}e {y}em",
                f"{x}a",
                f"{x}ado",
                f"{x}ando",
            )
            for x, y in (("c", "qu"), ("g", "gu"), ("ç", "c"))
        ),
        _irregular(
            "dizer", "digo diz dizemos dizem disse disseram dizia diziam diga digam dissesse", "dir", "dito", "dizendo"
        ),
        _irregular("fazer", "faço faz fazem fez fizeram fazia faziam faça", "far", "feito", "fazendo"),
        _irregular("crever", "crevo creve crevem creveu creveram crevia creviam creva", "crever", "crito", "crevendo"),
        _irregular(
            "vertir",
            "virto verte vertem vertiu verteram vertiram vertia vertiam virta",
            "vertir",
            "vertido",
            "vertindo",
        ),
        _irregular("pedir", "peço pede pedem pediu pediram pedia pediam peça", "pedir", "pedido", "pedindo"),
        _irregular(
            "conhecer",
            "conheço conhece conhecem conheceu conheceram conhecia conheciam",
            "conhecer",
            "conhecido",
            "conhecendo",
        ),
        _irregular("cluir", "cluo clui cluem cluiu cluíram cluía cluíam clua", "cluir", "cluído", "cluindo"),
        _irregular("ferir", "firo fere ferem feriu feriram feria feriam fira", "ferir", "ferido", "ferindo"),
        _irregular("por", "ponho põe põem pôs puseram punha punham ponha", "por", "posto", "pondo"),
        *(
            _irregular(
                f"{x}ver",
                f"{x}vejo {x}vê {x}veem {x}viu {x}viram {x}via {x}viam {x}veja",
                f"{x}ver",
                f"{x}visto",
                f"{x}vendo",
            )
            for x in ("pre", "re")
        ),
        *(
            _irregular(
                f"{x}ter",
                f"{x}tenho {x}tém {x}têm {x}teve {x}tiveram {x}tinha {x}tinham {x}tenha",
                f"{x}ter",
                f"{x}tido",
                f"{x}tendo",
            )
            for x in ("man", "con", "ob", "sus")
        ),
        _irregular("entir", "into ente entem entiu entiram entia entiam inta", "entir", "entido", "entindo"),
    ),
)
