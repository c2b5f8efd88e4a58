"""What was public under another name still works, and warns."""

from __future__ import annotations

import datetime as dt
import pickle
import warnings
from typing import Any

import attrs
import pytest

import newsparse
from newsparse import EventTime, Is, Label, Language, PageLexicon, Precision, Rule, TimeResolution
from newsparse.languages import LANGUAGES

AnyLanguage: Any = Language  # as a plugin writes it that was made before
AnyTime: Any = EventTime
DAY = dt.date(2024, 6, 19)


@pytest.mark.parametrize(("former", "today"), newsparse._RENAMED.items())
def test_a_former_name_gives_that_of_today_and_warns(former: str, today: str) -> None:
    with pytest.warns(DeprecationWarning, match=f"newsparse.{former} is now newsparse.{today}"):
        assert getattr(newsparse, former) is getattr(newsparse, today)

    assert former not in newsparse.__all__


def test_the_time_of_an_event_may_be_made_and_asked_by_its_former_name() -> None:
    with pytest.warns(DeprecationWarning, match=r"EventTime\.how is now EventTime\.resolution") as made:
        time = AnyTime(DAY, DAY, Precision.DAY, how=TimeResolution.RELATIVE)
    with pytest.warns(DeprecationWarning, match=r"EventTime\.how is now EventTime\.resolution") as asked:
        former = time.how

    assert [warning.filename for warning in (*made, *asked)] == [__file__] * 2
    assert time == EventTime(DAY, DAY, Precision.DAY, resolution=TimeResolution.RELATIVE)
    assert former is TimeResolution.RELATIVE


def test_a_language_may_be_made_of_the_fields_that_it_had() -> None:
    rules = (Rule(Label.SHARE_LINKS, when=[Is("deli")]),)
    words = frozenset({"je", "in", "na"})

    with pytest.warns(DeprecationWarning, match=r"Language\.\w+ is now Language\.page\.\w+"):
        former = AnyLanguage("sl", "Slovene", words, rules=rules, byline_words=frozenset({"piše"}))

    assert former == Language("sl", "Slovene", words, page=PageLexicon(rules=rules, byline_words=frozenset({"piše"})))
    with pytest.warns(DeprecationWarning, match=r"Language\.rules is now Language\.page\.rules"):
        assert former.rules == rules


def test_former_fields_are_added_to_those_of_today() -> None:
    page = PageLexicon(credit_words=frozenset({"foto"}))

    with pytest.warns(DeprecationWarning, match="byline_words"):
        language = AnyLanguage("sl", "Slovene", frozenset(), page=page, byline_words=frozenset({"piše"}))

    assert language.page == attrs.evolve(page, byline_words=frozenset({"piše"}))


@pytest.mark.parametrize("name", ["rules", "date_words", "translation_phrases", "never_doubled_words"])
def test_a_table_of_lines_is_answered_by_its_former_name(name: str) -> None:
    language: Any = LANGUAGES[0]

    with pytest.warns(DeprecationWarning, match=rf"Language\.{name} is now Language\.page\.{name}"):
        assert getattr(language, name) is getattr(language.page, name)


def test_names_of_today_warn_of_nothing() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        time = EventTime(DAY, DAY, Precision.DAY, resolution=TimeResolution.RELATIVE)
        language = attrs.evolve(LANGUAGES[0], name="Another")

        assert attrs.evolve(time, anchor="2024-06-19").resolution is time.resolution
        assert pickle.loads(pickle.dumps(language)) == language  # noqa: S301


def test_a_wrong_field_is_as_wrong_as_ever() -> None:
    with pytest.raises(TypeError, match="hwo"):
        AnyTime(DAY, DAY, Precision.DAY, hwo=TimeResolution.RELATIVE)
