"""The words of a headline as the address of its page says them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.text.slugs import as_in_slug, slug_words

WORDS = st.text(alphabet="bcdfghklmnprst", min_size=3, max_size=9)
"""No vowels: nothing that stands for an umlaut."""


@given(st.lists(WORDS, min_size=3, max_size=8, unique=True), st.sampled_from(("-", "_", "%20", "+")), st.booleans())
def test_a_slug_says_its_words_whatever_parts_them(words: list[str], mark: str, is_folder: bool) -> None:  # noqa: FBT001
    path = mark.join(words) + ("/" if is_folder else "-12345.html")

    assert slug_words(f"https://news.example/sport/2026/05/{path}") == set(words)


@given(st.lists(WORDS, min_size=1, max_size=8, unique=True))
def test_three_words_make_a_slug(words: list[str]) -> None:
    expected = set(words) if len(words) >= 3 else set()

    assert slug_words(f"https://news.example/{'-'.join(words)}") == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kühltürme", "kuehltuerme"),
        ("Kühltürme", "kuhlturme"),
        ("Œuvre d'été", "oeuvre-dete"),
        ("Smørrebrød på Ærø", "smoerrebroed-pa-aeroe"),
        ("Łódź", "lodz"),
        ("STRASSE", "straße"),
    ],
)
def test_letters_are_one_however_an_address_spells_them(one: str, other: str) -> None:
    assert max(as_in_slug(one), key=len) == max(as_in_slug(other), key=len)


@pytest.mark.parametrize(
    "url",
    [None, "", "https://news.example/", "https://news.example/a/b/c", "https://news.example/?p=council-votes-at-night",
     "https://[broken/council-votes-at-night", "https://news.example/12-34-56-78", "mailto:council@news.example"],
)  # fmt: skip
def test_an_address_without_a_slug_says_nothing(url: str | None) -> None:
    assert slug_words(url) == frozenset()


def test_the_part_of_an_address_with_most_words_is_its_slug() -> None:
    url = "https://news.example/harbour-news-today/council-votes-at-night-again/photo"

    assert slug_words(url) == {"council", "votes", "night", "again"}
