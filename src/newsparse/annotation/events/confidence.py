"""Confidence: how often an event of a class is right, that is, told where people saw one of that class as well."""

from __future__ import annotations

_RIGHT = {
    "REJECT": 0.94, "REQUEST": 0.93, "PROTEST": 0.9, "SUPPORT": 0.9, "CONCEDE": 0.88, "COERCE": 0.86, "RETREAT": 0.86,
    "SANCTION": 0.86, "THREATEN": 0.83, "ASSAULT": 0.82, "ACCUSE": 0.8, "CONSULT": 0.79, "AGREE": 0.78,
    "COOPERATE": 0.67, "AID": 0.63, "MOBILIZE": 0.4,
}  # fmt: skip
"""Shares of 208 events on 17 development pages in three languages, four right ones of five added to each class."""


def confidence_of(event_class: str) -> float:
    """Return how often events of a class of PLOVER are right.

    Example:
        >>> confidence_of("REQUEST") > confidence_of("AID")
        True
    """
    return _RIGHT[event_class]
