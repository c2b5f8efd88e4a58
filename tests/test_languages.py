"""The tables of languages: well-formed, in agreement, and silent on plain prose."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

import newsparse
from newsparse import BylineWords, Condition, Label, Language, Rule
from newsparse.languages import LANGUAGES
from newsparse.languages.many.byline_words import BYLINES as OTHERS
from newsparse.lines.byline_words import BylineTable
from newsparse.lines.calendars import date_words_of
from newsparse.lines.word_lists import LineVocabulary
from newsparse.linking.words import bare, lexicon
from newsparse.testing import lines
from newsparse.testing._made import example, variants
from newsparse.testing._prose import PROSE
from newsparse.text.fold import fold

GOLD = Path(__file__).parents[2] / "shared/devset/html/gold.json"
FULL = [language for language in LANGUAGES if language.page.rules]


def conditions(*languages: Language) -> Iterator[tuple[str, Rule, Condition]]:
    for language in languages:
        for rule in language.page.rules:
            for condition in rule.when:
                yield language.code, rule, condition


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_words_are_written_as_they_are_compared(language: Language) -> None:
    page = language.page
    tables = {
        "stop_words": language.stop_words,
        "byline_words": page.byline_words,
        "credit_words": page.credit_words,
        "caption_words": page.caption_words,
        "date_words": page.date_words,
    }

    for table, words in tables.items():
        for word in words:
            assert word == " ".join(word.split())
            assert fold(word) in {word, word.replace(" :", ":"), word.replace("ß", "ss")}, (table, word)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_names_of_months_and_days_stand_in_calendars_alone(language: Language) -> None:
    assert {fold(word) for word in language.page.date_words}.isdisjoint(date_words_of(language))


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_names_of_months_and_days_are_words_of_dates_and_say_nothing_of_a_story(language: Language) -> None:
    names = date_words_of(language)

    assert len(names) > 12 + 7
    assert names < LineVocabulary.of([language]).date_words
    assert {bare(part) for name in names for part in name.replace(".", "").split("-")} <= lexicon(language, "").stop


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_words_of_bylines_stand_with_their_language_and_are_read_with_all_others(language: Language) -> None:
    own, united = language.bylines, BylineTable(one.bylines for one in LANGUAGES).words

    assert any(getattr(own, field.name) for field in attrs.fields(BylineWords))
    for field in attrs.fields(BylineWords):
        mine, all_words, others = (getattr(words, field.name) for words in (own, united, OTHERS))
        assert mine <= all_words
        assert mine.isdisjoint(others), "what a language has is not repeated among those without a folder"
        assert all(" ".join(word.split()) == word for word in mine)


@pytest.mark.parametrize("language", FULL, ids=lambda language: language.code)
def test_every_rule_fires_on_its_own_words_in_any_typography(language: Language) -> None:
    for _, rule, condition in conditions(language):
        line = example(condition, ())
        if line is None:
            continue  # a pattern
        for change, variant in variants(line):
            assert condition.holds(lines(variant), 0), (rule.label, str(condition), change)


def test_languages_agree_on_every_line_that_they_know() -> None:
    known: dict[str, tuple[str, Label]] = {}
    for code, rule, condition in conditions(*LANGUAGES):
        if isinstance(condition, newsparse.Is | newsparse.Starts):
            key = f"{type(condition).__name__} {condition.folded}"
            other, label = known.setdefault(key, (code, rule.label))
            assert label is rule.label, f"{condition}: {label} in {other}, {rule.label} in {code}"


@pytest.mark.parametrize("language", sorted(PROSE))
def test_no_rule_of_any_language_fires_on_plain_prose(language: str) -> None:
    held = lines(*PROSE[language])

    alarms = [
        (code, rule.label, str(condition), PROSE[language][i])
        for code, rule, condition in conditions(*LANGUAGES)
        for i in range(len(held))
        if condition.holds(held, i)
    ]
    assert alarms == []


@pytest.mark.skipif(not GOLD.exists(), reason="the shared development set is not beside the repository")
def test_few_paragraphs_of_real_articles_are_taken_for_boilerplate() -> None:
    """Measured when pinned: 4 of 4,590 paragraphs by the words of a language, 5,020 of 1,018,008 characters in all."""
    pages = json.loads(GOLD.read_text("utf-8")).values()
    count = by_words = size = lost = 0
    for page in pages:
        if not (body := page.get("body")):
            continue
        article = newsparse.parse(
            f"{page.get('title') or 'A headline of five words'}\n\n{body}",
            kind="text",
            plugins=(),
            events=False,
            quotes=False,
            times=False,
        )
        for block in article.blocks[1:]:
            count, size = count + 1, size + len(block.text)
            if block.group is not newsparse.Group.BODY and block.reason:
                by_words += block.reason.tier is newsparse.Tier.LANGUAGE
                lost += len(block.text)

    assert 1000 * by_words / count <= 1.0
    assert lost / size <= 0.0055


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_a_language_comes_back_equal_from_another_process(language: Language) -> None:
    found = pickle.loads(pickle.dumps(language))  # noqa: S301

    assert found == language
    assert hash(found) == hash(language)


@pytest.mark.parametrize("name", ["grammar", "names", "quotes", "events", "times", "bylines"])
def test_one_entry_more_makes_a_table_another(name: str) -> None:
    table = getattr(LANGUAGES[0], name)
    field = next(field.name for field in attrs.fields(type(table)) if isinstance(getattr(table, field.name), frozenset))

    other = attrs.evolve(table, **{field: getattr(table, field) | {"a word that is in no table"}})

    assert other != table
    assert attrs.evolve(table) == table
    assert table != name
