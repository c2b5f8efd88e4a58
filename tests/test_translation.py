"""How pages give away that they were translated."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.testing.fields import page_around


@pytest.mark.parametrize(
    ("code", "line", "original"),
    [
        ("fr", "Traduit de l’anglais par Alex Muster", "en"),
        ("fr", "Cet article a été traduit automatiquement de l’allemand.", "de"),
        ("fr", "Traduit de l’ukrainien par Alex Muster", "uk"),
        ("fr", "Cet article a été traduit du français.", None),
        ("en", "Translated from German by Alex Muster", "de"),
        ("en", "This article was translated from Spanish.", "es"),
        ("de", "Aus dem Englischen von Alex Muster", "en"),
        ("de", "Übersetzung aus dem Französischen: Alex Muster", "fr"),
        ("de", "Alex Muster übersetzt seit zehn Jahren.", None),
    ],
)
def test_statements(code: str, line: str, original: str | None) -> None:
    article = newsparse.parse(page_around(code, below=[line]), kind="text", language=code, plugins=(), events=False)

    assert article.translated_from == original


def test_a_credit_word_of_another_language_is_a_leftover() -> None:
    page = page_around("fr", inside=["Des voyageurs attendent sur la place", "Quelle: dpa/Alex Muster"])

    article = newsparse.parse(page, kind="text", language="fr", plugins=(), events=False)

    assert article.translated_from == "de"
