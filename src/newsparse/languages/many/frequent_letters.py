"""The letters that texts of other scripts than the Latin one have most, and the encodings that pages of them are in."""

from __future__ import annotations

from typing import Final, NamedTuple


class Script(NamedTuple):
    """What a text in a script looks like when its bytes were read in the right encoding."""

    codecs: tuple[str, ...]
    frequent: str
    """Its most frequent letters."""
    share: float
    """Of the letters of a text they have a half more or twice as much; with another codec they have a few of them."""


SCRIPTS: Final = (
    Script(("cp932", "euc_jp"), "のにはをとがたでしてなるいすっかれら", 0.12),
    Script(("cp949",), "이다는의에가을고지하한사기로은를도인시대서자", 0.2),
    Script(("gb18030",), "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动", 0.1),
    Script(("big5hkscs",), "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動", 0.1),
    Script(("cp1251", "koi8-u"), "оеаинтсрвлі", 0.45),
    Script(("cp1256",), "اليمونرتبهدع", 0.45),
    Script(("cp1253",), "αοιετσνηυρςπ", 0.45),
    Script(("cp1255",), "יוהלארתבמש", 0.45),
)
