"""Mojibake: what UTF-8 looks like after it was read as Windows-1252, and what it was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.model.defects import Defect, DefectKind
from newsparse.text.patterns import late_pattern
from newsparse.text.span import Span

_LETTERS = "àâäãåáæçéèêëíîïìñòóôöõœøùúûüÿßÀÂÄÃÅÆÇÉÈÊËÎÔÖŒØÙÚÛÜßšžŠŽčćęłńśźżőűğışŁŚŻ"
_MARKS = "’‘“„«»–—…•€°²³·½£§©®™‰ \u00a0\u202f\u2009"


def _scrambled(sign: str) -> str | None:
    """Return how Windows-1252 reads the UTF-8 of a sign; None where it has no reading, or the same."""
    try:
        wrong = sign.encode().decode("cp1252")
    except UnicodeDecodeError:
        return None
    return wrong if wrong != sign else None


_MEANT = {wrong: sign for sign in _LETTERS + _MARKS if (wrong := _scrambled(sign))}
_MEANT["â€\ufffd"] = "”"  # its last byte stands for nothing in Windows-1252
_SIGNS = sorted({wrong[:2] if wrong[0] == "â" else wrong[0] for wrong in _MEANT})  # "â" is a letter of French
_ANY = late_pattern(
    "|".join(map(re.escape, sorted(_MEANT, key=lambda wrong: (-len(wrong), wrong))))
    + r"|Ã(?<!\wÃ)(?= [^\W\d_])"  # a no-break space that became a common one: "Ã la"
)


def mojibake(text: str) -> Iterator[Defect]:
    """Yield the places of a text that were read in the wrong encoding, with what stood there.

    Example:
        >>> [(defect.span.of("tÃ©lÃ©"), defect.suggestion) for defect in mojibake("tÃ©lÃ©")]
        [('Ã©', 'é'), ('Ã©', 'é')]
    """
    if any(sign[0] in text and sign in text for sign in _SIGNS):  # one character is found faster than two
        for found in _ANY.finditer(text):
            yield Defect(Span(*found.span()), DefectKind.MOJIBAKE, _MEANT.get(found[0], "à"))
