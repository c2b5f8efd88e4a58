"""Damage that a machine can repair: found, and the suggestions give the clean text back."""

from __future__ import annotations

from hypothesis import given

import newsparse
from newsparse import Article
from newsparse.testing.damage import Damaged, damaged, prose
from newsparse.testing.strategies import Sample, hostile_text, pages


def parse(text: str, language: str | None = None) -> Article:
    return newsparse.parse(text, kind="body", language=language, plugins=(), times=False, quotes=False, events=False)


@given(damaged())
def test_the_suggestions_give_the_clean_text_back(text: Damaged) -> None:
    repaired = parse(text.damaged, text.language).repaired_text().text

    assert repaired == text.clean


@given(prose())
def test_sound_prose_has_no_defects(text: tuple[str, str]) -> None:
    assert parse(*text).defects == ()


@given(damaged())
def test_a_repaired_text_needs_no_repair(text: Damaged) -> None:
    repaired = parse(text.damaged, text.language).repaired_text().text

    assert [defect for defect in parse(repaired, text.language).defects if defect.suggestion is not None] == []


def _maps_back(text: str, language: str | None = None) -> None:
    article = newsparse.parse(text, kind="text", language=language, times=False, quotes=False, events=False)
    repaired = article.repaired_text()
    whole = article.document.text
    suggested = {defect.span: defect.suggestion for defect in article.defects}
    kept = []

    for piece in repaired.pieces:
        words = repaired.text[piece.start :][: len(piece.source) if piece.defect is None else None]
        if piece.defect is None:
            assert words == piece.source.of(whole)
            kept.append(piece.source)
        else:
            assert repaired.text.startswith(suggested[piece.source] or "", piece.start)
    for index in range(0, len(repaired.text), max(1, len(repaired.text) // 50)):
        origin = repaired.origin(index)
        assert origin in suggested or repaired.text[index] == origin.of(whole)
    lost = len(whole) - sum(map(len, kept))
    assert lost == sum(len(d.span) for d in article.defects if d.suggestion is not None)


@given(damaged())
def test_each_character_comes_from_the_text_or_a_suggestion(text: Damaged) -> None:
    _maps_back(text.damaged, text.language)


@given(pages())
def test_of_pages_too(page: Sample) -> None:
    _maps_back(page.text)


@given(hostile_text().filter(lambda text: any(sign.isalnum() for sign in text)))
def test_of_hostile_text_too(text: str) -> None:
    _maps_back("Un titre\n" + text)
