"""Time expressions of German."""

from __future__ import annotations

from newsparse.languages._times import TimeWords

DE_TIMES = TimeWords(
    code="de",
    months={
        "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "maerz": 3, "april": 4, "mai": 5, "juni": 6,
        "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
        "jan": 1, "feb": 2, "mär": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10,
        "nov": 11, "dez": 12,
    },
)  # fmt: skip
