"""The event classes of PLOVER 0.8: 16 of them in four quads, and what older versions called them."""

from __future__ import annotations

QUADS = {
    "AGREE": 1, "CONSULT": 1, "SUPPORT": 1, "CONCEDE": 1,
    "COOPERATE": 2, "AID": 2, "RETREAT": 2,
    "REQUEST": 3, "ACCUSE": 3, "REJECT": 3, "THREATEN": 3, "SANCTION": 3,
    "PROTEST": 4, "MOBILIZE": 4, "COERCE": 4, "ASSAULT": 4,
}  # fmt: skip
"""Verbal cooperation 1, material cooperation 2, verbal conflict 3, material conflict 4."""

RECIPROCAL = frozenset({"CONSULT", "COOPERATE", "SUPPORT", "AGREE"})
"""Classes in which two sides may both be actors."""

ABOUT_THE_FUTURE = frozenset({"AGREE", "THREATEN", "REQUEST"})
"""Classes that speak of the future by themselves: a promise that was made is asserted, not planned."""

OLD_NAMES = {
    "DEMAND": "REQUEST",
    "DISAPPROVE": "ACCUSE-disapprove",
    "INVESTIGATE": "ACCUSE-investigate",
    "FIGHT": "ASSAULT",
}
"""Classes of PLOVER before 2021 by what they are now; its CRIME became a context."""


def current(name: str) -> str:
    """Return the present name of a class.

    Example:
        >>> current("DEMAND"), current("CONSULT")
        ('REQUEST', 'CONSULT')
    """
    return OLD_NAMES.get(name, name)
