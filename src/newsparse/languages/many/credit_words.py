"""Words of picture credits: what stands between, before and beside the names that they give, in lower case.

Written by us.

What a credit begins with ("photo", "quelle") is a field of `PageLexicon`.
"""

from __future__ import annotations

from typing import Final

SUPPLIERS: Final = frozenset(
    """
    pool str stringer stf staff handout hand-out ho files file archives archive archiv photo photos foto image images
    dr d.r collection connect wire symbolbild symbolfoto archivbild archivfoto pa lno zb keystone-pool out
    """.split()
)
"""What a credit says beside a name without being a part of it: that it is of a pool, an archive, a hand-out."""

BETWEEN: Final = ("for", "für", "pour", "and", "und", "et")
"""What stands between two names."""

BEFORE_NAMES: Final = ("de", "by", "von", "par", "of")

JOINING: Final = frozenset("and et und by".split())
"""Small words between the names of one credit."""

NAMING: Final = (":", " by", " of", " par", " von")
"""How the beginnings of credits end that need no colon."""

OF_TEXTS: Final = ("source", "quelle")
"""Beginnings that name where figures come from as often as pictures."""

RIGHTS: Final = (
    "all rights", "tous droits", "alle rechte", "todos los derechos", "todos os direitos", "tutti i diritti", "diritti",
    "riproduzione", "reproducción", "reprodução", "reproduction", "nachdruck", "wszelkie prawa", "wszystkie prawa",
    "alla rättigheter", "все права", "усі права", "tüm hakları", "版権", "版权", "版權",
)  # fmt: skip
"""What stands behind a copyright sign without naming anybody."""
