"""Surnames that are common words are surnames; only what a class of things is called makes a thing."""

from __future__ import annotations

import pytest

import newsparse


def kinds(text: str, language: str) -> dict[str, str]:
    article = newsparse.parse(text, kind="body", language=language, plugins=())
    return {entity.name: entity.kind.value for entity in article.entities}


@pytest.mark.parametrize("surname", ["White", "Star", "Shield", "Moon", "Black", "Field", "Stone", "Green", "Pool"])
def test_an_english_surname_may_be_a_common_word(surname: str) -> None:
    assert kinds(f"Kamiko {surname} signed the letter on Monday.", "en") == {f"Kamiko {surname}": "person"}


@pytest.mark.parametrize("surname", ["Grand", "Petit", "Leblanc", "Carton", "Minute"])
def test_a_french_surname_may_be_a_common_word(surname: str) -> None:
    assert kinds(f"Kamiko {surname} a signé la lettre.", "fr") == {f"Kamiko {surname}": "person"}


def test_a_label_of_a_page_is_a_surname_after_a_title() -> None:
    assert kinds("Mayor Anna Photo signed the letter.", "en") == {"Anna Photo": "person"}


@pytest.mark.parametrize(("name", "kind"), [("Doris Day", "person"), ("Anna Price", "person"), ("Tom Law", "person")])
def test_beside_a_first_name_a_common_noun_is_a_surname(name: str, kind: str) -> None:
    assert kinds(f"{name} signed the letter on Monday.", "en") == {name: kind}


@pytest.mark.parametrize("name", ["Black Hat", "Final Thoughts", "Digital Economy", "Northern Lights"])
def test_an_adjective_at_the_head_names_nobody(name: str) -> None:
    assert "person" not in kinds(f"They read {name} on Monday.", "en").values()


@pytest.mark.parametrize("day", ["Monday", "Sunday", "March"])
def test_a_day_or_month_behind_a_first_name_is_no_surname(day: str) -> None:
    assert kinds(f"The mayor met Doris {day} in the hall.", "en").keys().isdisjoint({f"Doris {day}", day})
