"""The kit's check of a language: it passes what is sound, and says of what is not which entry to change."""

from __future__ import annotations

import attrs
import pytest

from newsparse import (
    BylineWords,
    EventLexicon,
    Grammar,
    Has,
    Label,
    Language,
    NameLexicon,
    PageLexicon,
    Paradigm,
    QuoteLexicon,
    Rule,
    TimeLexicon,
    TimePattern,
    Trigger,
    Verbs,
)
from newsparse.languages import LANGUAGES
from newsparse.testing import check_language

SOUND = Language(
    code="qx",
    name="Invented",
    stop_words=frozenset({"der"}),
    page=PageLexicon(byline_words=frozenset({"von"}), credit_words=frozenset({"foto"})),
    bylines=BylineWords(introducing=frozenset({"von"}), fused=frozenset({"Von"})),
    grammar=Grammar(
        articles=frozenset({"der"}),
        time_words=frozenset({"juni"}),
        verbs=Verbs(paradigms=(Paradigm("en", finite="t"),)),
    ),
    names=NameLexicon(honorifics={"frau": "f"}, bodies=frozenset({"rat"})),
    quotes=QuoteLexicon(speech_verbs=frozenset({"sagen"})),
    events=EventLexicon(verbs=(Trigger("AID", "helfen"),), nouns=()),
    times=TimeLexicon(months={"juni": 6}, words={"unit": {"tag": "D"}}, patterns=(TimePattern("date", "num month"),)),
)


def changed(table: str, **fields: object) -> Language:
    """Return the sound language with one table changed."""
    return attrs.evolve(SOUND, **{table: attrs.evolve(getattr(SOUND, table), **fields)})


@pytest.mark.parametrize("language", [*LANGUAGES, SOUND], ids=lambda language: language.code)
def test_a_sound_language_passes(language: Language) -> None:
    check_language(language)


FAULTY = {
    "grammar.articles has 'l’', which is never found: write \"l'\"": changed("grammar", articles=frozenset({"l’"})),
    "bylines.our has 'notre’', which is never found": changed("bylines", our=frozenset({"notre’"})),
    "names.bodies has 'hoher  rat'": changed("names", bodies=frozenset({"hoher  rat"})),
    "times counts 'juli' as 13: months are 1 to 12": changed("times", months={"juni": 6, "juli": 13}),
    "times counts 'juni' as 0: months are 1 to 12": changed("times", months={"juni": 0}),
    "times counts 'montag' as 0: weekdays, Monday first, are 1 to 7": changed(
        "times", words={"weekday": {"montag": 0, "samstag": 6}}
    ),
    "times counts 'sonntag' as 8: weekdays, Monday first, are 1 to 7": changed(
        "times", words={"weekday": {"montag": 1, "sonntag": 8}}
    ),
    "no paradigm fits the verb 'rufa'": changed("quotes", speech_verbs=frozenset({"rufa"})),
    "no paradigm fits the verb 'helfa'": changed("events", verbs=(Trigger("AID", "helfa"),)),
    "no class of words is called 'moon'": changed("times", patterns=(TimePattern("date", "moon"),)),
    "no reading is called 'tide'": changed("times", patterns=(TimePattern("tide", "num month"),)),
    "quotes finds nothing without grammar": attrs.evolve(SOUND, grammar=None),
    "events finds nothing without names": attrs.evolve(SOUND, names=None, quotes=None),
    "grammar.modals has 'kann', which auxiliaries lacks": changed("grammar", modals=frozenset({"kann"})),
    "grammar.pronouns and grammar.non_third_person both have 'ich'": changed(
        "grammar", pronouns={"ich": "s"}, non_third_person=frozenset({"ich"})
    ),
    "names.honorifics and names.bodies both have 'rat'": changed("names", honorifics={"rat": "m"}),
    "page.byline_words and page.credit_words both have 'foto'": changed("page", byline_words=frozenset({"foto"})),
    "times.words has 'tag' as 'unit' and as 'part'": changed(
        "times", words={"unit": {"tag": "D"}, "part": {"tag": "DT"}}
    ),
    "times knows 'juli', which grammar.time_words lacks": changed("times", months={"juni": 6, "juli": 7}),
    "fires on plain prose": changed("page", rules=(Rule(Label.PROMO, when=[Has("the mayor")]),)),
}


@pytest.mark.parametrize("fault", FAULTY)
def test_a_faulty_table_is_named_with_its_entry(fault: str) -> None:
    with pytest.raises(AssertionError) as raised:
        check_language(FAULTY[fault])

    assert fault in str(raised.value)


def test_all_faults_are_named_at_once() -> None:
    faulty = changed("grammar", articles=frozenset({"l’"}), time_words=frozenset())

    with pytest.raises(AssertionError) as raised:
        check_language(faulty)

    first, *others = str(raised.value).splitlines()
    assert first.startswith("qx: grammar.articles has 'l’'")
    assert others == ["qx: times knows 'juni', which grammar.time_words lacks: add it there"]


def test_a_rule_that_fires_on_the_prose_of_its_author_is_named() -> None:
    loud = changed("page", rules=(Rule(Label.PROMO, when=[Has("tramo")]),))
    check_language(loud)

    with pytest.raises(AssertionError, match="fires on plain prose: 'la tramo venas'"):
        check_language(loud, prose=["la tramo venas"])
