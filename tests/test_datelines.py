"""Datelines of agencies and papers, and beginnings of sentences that are none."""

from __future__ import annotations

import pytest

from newsparse.languages import LANGUAGES
from newsparse.lines.datelines import read_dateline
from newsparse.lines.word_lists import LineVocabulary

WORDS = LineVocabulary.of(LANGUAGES)


@pytest.mark.parametrize(
    ("beginning", "dateline"),
    [
        ("MOSCOU (AFP) —", ("MOSCOU", "AFP", None)),
        ("Moscou (AFP) –", ("Moscou", "AFP", None)),
        ("Genève, 19 juin (ats) -", ("Genève", "ats", "19 juin")),
        ("Paris, le 19 juin 2024 (AFP) -", ("Paris", "AFP", "le 19 juin 2024")),
        ("BEYROUTH, Liban (AP) —", ("BEYROUTH, Liban", "AP", None)),
        ("PARIS —", ("PARIS", None, None)),
        ("Le Caire (MENA)-", ("Le Caire", "MENA", None)),
        ("LONDON, June 19 (Reuters) -", ("LONDON", "Reuters", "June 19")),
        ("ST. LOUIS (AP) —", ("ST. LOUIS", "AP", None)),
        ("WASHINGTON, D.C. —", ("WASHINGTON, D.C.", None, None)),
        ("MOSCOW, June 19. /TASS/.", ("MOSCOW", "TASS", "June 19")),
        ("SEOUL, June 19 (Yonhap) --", ("SEOUL", "Yonhap", "June 19")),
        ("Berlin (dpa/AFP) –", ("Berlin", "dpa/AFP", None)),
        ("Bern (sda)", ("Bern", "sda", None)),
        ("Frankfurt am Main (epd).", ("Frankfurt am Main", "epd", None)),
        ("Kiew/Moskau (dts Nachrichtenagentur) -", ("Kiew/Moskau", "dts Nachrichtenagentur", None)),
        ("Halle (Saale) (dpa) -", ("Halle (Saale)", "dpa", None)),
    ],
)
def test_datelines(beginning: str, dateline: tuple[str, str | None, str | None]) -> None:
    assert read_dateline(f"{beginning} Die Sitzung begann am Morgen.", WORDS) == dateline


@pytest.mark.parametrize(
    "text",
    [
        "NATO — the alliance met.", "L’OTAN – et les autres.", "BREAKING — it rains.", "EIL - es regnet.",
        "FOOTBALL - Le match est reporté.", "CNN — Two men talked.",
        "Reuters (AFP) - no.", "(AFP) - Le conseil a voté.",
        "La ministre (AFP) a parlé et elle est ensuite repartie.", "Le conseil a voté – sans débat.", "A — b", "",
        "L’agence Reuters, citée par le journal (AFP), a dit oui.",
    ],
)  # fmt: skip
def test_no_datelines(text: str) -> None:
    assert read_dateline(text, WORDS) is None
