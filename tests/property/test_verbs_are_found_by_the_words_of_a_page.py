"""Looking up the words of a page finds what a table of all forms of all verbs would hold."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Language
from newsparse.annotation.grammar.event_forms import trigger_lexicon
from newsparse.annotation.grammar.lexica import lexica_of
from newsparse.annotation.grammar.verb_index import VerbIndex, WordTable
from newsparse.annotation.quotes.lexicon import cue_lexicon
from newsparse.languages import LANGUAGES
from newsparse.languages.schema.verbs import Inflected, Paradigm, VerbForm, Verbs

FULL = [language for language in LANGUAGES if language.quotes and language.events and language.grammar]
LETTERS = st.text("abegnz", max_size=3)
SUFFIXES = st.lists(LETTERS.map(lambda suffix: suffix or "-"), max_size=4).map(" ".join)
PARADIGMS = st.builds(
    Paradigm,
    st.one_of(LETTERS, st.text("abegnz", min_size=3, max_size=5).map("={}".format)),
    SUFFIXES,
    participle=SUFFIXES,
    gerund=SUFFIXES,
    prefix=st.sampled_from(("", "ge")),
)
LEMMAS = st.text("abegnz", min_size=1, max_size=6)


def _lemmas(language: Language) -> list[str]:
    quotes, events = language.quotes, language.events
    assert quotes is not None
    assert events is not None
    cues = quotes.speech_verbs | quotes.fragment_verbs | quotes.thought_verbs | quotes.object_verbs
    triggers = {word for trigger in events.verbs for word in trigger.words.split() if word.isalpha()}
    return sorted({lemma for lemma in cues | triggers if " " not in lemma})


@pytest.mark.parametrize("language", FULL, ids=lambda language: language.code)
def test_every_form_of_a_language_leads_to_the_verbs_that_have_it(language: Language) -> None:
    assert language.grammar is not None
    verbs, lemmas = language.grammar.verbs, _lemmas(language)
    wanted = defaultdict(set)
    for lemma in lemmas:
        for one in verbs.forms(lemma):
            wanted[one.word].add(lemma)
    index = VerbIndex(verbs, lemmas)

    found = {word: set(index.lemmas(word)) for word in wanted}

    assert len(lemmas) > 500
    assert found == wanted


@given(st.lists(PARADIGMS, max_size=6), st.lists(LEMMAS, min_size=1, max_size=6), st.data())
def test_forms_of_any_paradigms_lead_to_their_verbs(
    paradigms: list[Paradigm], lemmas: list[str], data: st.DataObject
) -> None:
    lemma = data.draw(st.sampled_from(lemmas))
    cut = data.draw(st.integers(0, len(lemma) - 1))
    separable = frozenset({f"{lemma[:cut]}|{lemma[cut:]}"} if cut else ())
    verbs = Verbs((*paradigms, Paradigm("", "-")), separable, ("be", "ge"), data.draw(st.sampled_from(("", "zu"))))
    index = VerbIndex(verbs, lemmas)

    lost = [one.word for one in verbs.forms(lemma) if lemma not in index.lemmas(one.word)]

    assert lost == []


@pytest.mark.parametrize("language", FULL, ids=lambda language: language.code)
def test_a_word_between_the_forms_of_a_verb_is_none_of_them(language: Language) -> None:
    assert language.grammar is not None
    verbs, lemmas = language.grammar.verbs, _lemmas(language)
    index = VerbIndex(verbs, lemmas)

    found = [index.lemmas(f"{lemma}qx") for lemma in lemmas]

    assert found == [()] * len(lemmas)


@pytest.mark.parametrize("language", FULL, ids=lambda language: language.code)
def test_no_form_is_made_before_a_word_asks_for_it(language: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    tables, events, grammar = lexica_of(language), language.events, language.grammar
    assert tables is not None
    assert events is not None
    assert grammar is not None
    asked: list[str] = []
    forms = Verbs.forms

    def noted(verbs: Verbs, lemma: str) -> tuple[Inflected, ...]:
        asked.append(lemma)
        return forms(verbs, lemma)

    monkeypatch.setattr(Verbs, "forms", noted)
    cue_lexicon.__wrapped__(tables)
    lexicon = trigger_lexicon.__wrapped__(events, grammar)
    before, _ = len(asked), lexicon.of("qxqx")

    after = len(asked)

    assert before < 20  # those whose forms have no beginning in common: "go", "went"
    assert after == before


def test_a_paradigm_shares_what_its_ending_and_all_suffixes_begin_with() -> None:
    strong = Paradigm("greifen", finite="greift griff", participle="griffen", prefix="ge")

    shared = strong.shared(), Paradigm("en", finite="- e").shared(), Paradigm("", finite="").shared()

    assert shared == ("gr", "", "")


def test_a_table_of_words_holds_the_words_that_have_a_row() -> None:
    table = WordTable(lambda word: word.upper() if len(word) > 1 else None, lambda: ["a", "bc", "de", "bc"])

    shown = dict(table), len(table), "bc" in table, "a" in table, table.get("a", "none")

    assert shown == ({"bc": "BC", "de": "DE"}, 2, True, False, "none")
    with pytest.raises(KeyError):
        table["a"]


@pytest.mark.parametrize(
    ("word", "shapes"),
    [("greift", {VerbForm.FINITE}), ("angegriffen", {VerbForm.PARTICIPLE}), ("anzugreifen", {VerbForm.INFINITIVE})],
)
def test_each_part_of_a_separable_verb_leads_to_it(word: str, shapes: set[VerbForm]) -> None:
    german = next(language.grammar for language in LANGUAGES if language.code == "de")
    assert german is not None
    index = VerbIndex(german.verbs, ["angreifen", "sagen"])

    found = index.lemmas(word), {one.form for one in index.forms("angreifen", word)}

    assert found == (("angreifen",), shapes)
