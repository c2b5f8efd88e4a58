"""A verb is listed once; quotes and events recognise it in every person and tense."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Language
from newsparse.annotation.grammar.event_forms import trigger_lexicon
from newsparse.annotation.grammar.lexica import lexica_of
from newsparse.annotation.quotes.lexicon import cue_lexicon
from newsparse.languages import LANGUAGES
from newsparse.languages.schema.verbs import VerbForm

BY_CODE = {language.code: language for language in LANGUAGES}
FULL = [language for language in LANGUAGES if language.quotes and language.events]

KNOWN = {
    ("fr", "annoncer"): "annonce annonces annonçons annoncez annoncent annonçait annonçaient annonça annoncèrent"
    " annoncera annonceront annoncerait annonceraient annoncé annoncées annonçant",
    ("fr", "répéter"): "répète répètent répétait répéta répétèrent répétera répèteront répétant",
    ("fr", "rappeler"): "rappelle rappellent rappelons rappelait rappela rappellera rappelleront rappellerait",
    ("fr", "juger"): "juge jugent jugeons jugeait jugeaient jugea jugèrent jugeront jugeant",
    ("fr", "soutenir"): "soutient soutiennent soutenait soutint soutinrent soutiendra soutiendront soutenu soutenues",
    ("fr", "répondre"): "répond répondent répondait répondit répondirent répondra répondront répondraient répondu",
    ("fr", "écrire"): "écrit écrivent écrivait écrivit écrivirent écrira écriront écriraient écrites écrivant",
    ("fr", "reconnaître"): "reconnaît reconnait reconnaissent reconnut reconnurent reconnaîtra reconnu",
    ("fr", "craindre"): "craint craignent craignait craignit craindra craindront craignant",
    ("en", "deny"): "deny denies denied denying",
    ("en", "say"): "say says said saying",
    ("en", "admit"): "admit admits admitted admitting",
    ("en", "write"): "write writes wrote written writing",
    ("en", "stress"): "stress stresses stressed stressing",
    ("de", "sagen"): "sage sagt sagen sagte sagten gesagt sagend",
    ("de", "antworten"): "antwortet antwortete antworteten geantwortet",
    ("de", "sprechen"): "spricht spreche sprach sprachen spräche gesprochen",
    ("de", "versichern"): "versichert versicherte versicherten",
    ("de", "kritisieren"): "kritisiert kritisierte kritisierten kritisiere",
    ("de", "ankündigen"): "kündigt kündigte kündigten angekündigt ankündigte anzukündigen",
}


@pytest.mark.parametrize(("code", "lemma"), KNOWN, ids=lambda value: value)
def test_all_forms_that_a_grammar_lists_are_cues(code: str, lemma: str) -> None:
    lexica = lexica_of(BY_CODE[code])
    assert lexica is not None
    forms = cue_lexicon(lexica).forms

    assert [word for word in KNOWN[code, lemma].split() if word not in forms] == []


@pytest.mark.parametrize("language", FULL, ids=lambda language: language.code)
def test_quotes_and_events_inflect_a_verb_alike(language: Language) -> None:
    lexica, events, grammar = lexica_of(language), language.events, language.grammar
    assert lexica is not None
    assert events is not None
    assert grammar is not None
    cues, triggers = cue_lexicon(lexica).forms, trigger_lexicon(events, grammar)
    quotes = lexica.quotes
    cue_verbs = quotes.speech_verbs | quotes.fragment_verbs | quotes.thought_verbs
    trigger_verbs = {word for trigger in events.verbs if not trigger.only for word in trigger.words.split()}
    both = cue_verbs & trigger_verbs

    unknown = [
        (lemma, word)
        for lemma in sorted(both)
        for _, word, _ in grammar.verbs.forms(lemma)
        if word not in cues or (word not in triggers and word not in events.homographs)
    ]

    assert len(both) > 30
    assert unknown == []


REGULAR = sorted(
    verb
    for language in [BY_CODE["fr"]]
    if language.quotes is not None
    for verb in language.quotes.speech_verbs
    if verb.endswith("er") and verb[-4:-2].isalpha() and not {"e", "é"} & set(verb[-5:-2]) and verb[-3] not in "cgy"
)


@given(
    st.sampled_from(REGULAR),
    st.sampled_from(("e", "ent", "ait", "aient", "a", "èrent", "era", "eront", "erait", "eraient")),
)
def test_a_regular_french_verb_reports_in_every_tense(verb: str, ending: str) -> None:
    text = f"Le maire et le préfet {verb.removesuffix('er')}{ending} que le pont restera fermé."

    article = newsparse.parse(text, kind="body", language="fr", plugins=())

    assert [quote.text for quote in article.quotes] == ["le pont restera fermé"]


def test_a_plural_future_with_a_cedilla_verb_reports() -> None:
    text = "Les syndicats annonceront mardi que la grève continue."

    article = newsparse.parse(text, kind="body", language="fr", plugins=())

    assert [quote.text for quote in article.quotes] == ["la grève continue"]


@pytest.mark.parametrize(
    ("code", "lemma", "form", "words"),
    [
        ("fr", "dire", VerbForm.CONDITIONAL, "dirais dirait dirions diriez diraient"),
        ("en", "plan", VerbForm.PARTICIPLE, "planned"),
        ("en", "travel", VerbForm.PARTICIPLE, "traveled travelled"),
        ("de", "ernten", VerbForm.PARTICIPLE, "geerntet"),
        ("de", "geben", VerbForm.PARTICIPLE, "gegeben"),
        ("de", "vergeben", VerbForm.PARTICIPLE, "vergeben"),
        ("de", "beantragen", VerbForm.PARTICIPLE, "beantragt"),
        ("de", "anerkennen", VerbForm.PARTICIPLE, "anerkannt"),
    ],
)
def test_a_form_is_spelt_as_grammars_spell_it(code: str, lemma: str, form: VerbForm, words: str) -> None:
    grammar = BY_CODE[code].grammar
    assert grammar is not None

    assert {one.word for one in grammar.verbs.forms(lemma) if one.form is form} >= set(words.split())
