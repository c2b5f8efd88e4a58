"""What is read once for all engines is what each of them would have read for itself."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import newsparse
from newsparse.annotation.block_words import BlockWords
from newsparse.annotation.entities.gazetteer_lookup import known_at
from newsparse.annotation.grammar.lexica import lexica_of
from newsparse.gazetteers.countries import capitals, seats, states
from newsparse.languages import LANGUAGES, Language
from newsparse.languages.schema.verbs import VerbForm
from newsparse.model.document import Block, Document
from newsparse.model.labels import Label
from newsparse.testing.strategies import hostile_text
from newsparse.text.sentences import sentences
from newsparse.text.words import FILL, LONGEST, plain, read_within, read_words
from tests.support.own_gold import LANGUAGES as GOLD_LANGUAGES
from tests.support.own_gold import PARTS
from tests.support.own_gold import sentences as gold_sentences
from tests.support.sentences import marked

ELISIONS = st.sampled_from([(), ("l", "d"), ("l", "qu", "jusqu")])
ABBREVIATIONS = frozenset({"m", "dr", "u.s"})
LINES = st.text("aZld'’-&.,!?…s1_\"«»“ \u00a0\u202f\n\u2028é", max_size=60)

TEXTS = (LINES | hostile_text()).filter(bool)


@given(TEXTS, LINES, ELISIONS)
def test_words_of_a_sentence_are_those_of_its_block_between_its_ends(
    text: str, before: str, elisions: tuple[str, ...]
) -> None:
    page = f"{before}\n{text}"
    block = Block(len(before) + 1, len(page), Label.PARAGRAPH)
    read = BlockWords(Document(text=page, blocks=(block,)))

    parts = read.parts(block, elisions, ABBREVIATIONS)

    for span, part in zip(read.sentences(block, ABBREVIATIONS), parts, strict=True):
        own = read_words(read.text, span.start, span.end, elisions)
        assert (part.text, part.low, part.start, part.end) == (own.text, own.low, own.start, own.end)


@given(TEXTS, ELISIONS, st.data())
def test_words_of_any_stretch_are_those_of_its_text_alone(
    text: str, elisions: tuple[str, ...], data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    page = plain(text)
    assume(not page[:end].endswith("'"))  # an elided article at the end is one for what follows

    found = read_within(read_words(page, 0, len(page), elisions), page, start, end, elisions)

    own = read_words(page, start, end, elisions)
    assert (found.text, found.low, found.start, found.end) == (own.text, own.low, own.start, own.end)


def test_a_mark_within_a_word_parts_it() -> None:
    found = marked("Kelso fragte, wie gibt‘s das’ nun.", "de")

    assert found.words.text[3:] == ("wie", "gibt", FILL * len("‘s das’"), "nun", ".")


def test_marked_stretches_without_space_between_are_one_word() -> None:
    found = marked('"Ja, bald.""Nein", sagte Kelso.', "de")

    assert found.words.text == (FILL * len('"Ja, bald.""Nein"'), ",", "sagte", "Kelso", ".")
    assert list(found.marks) == [0]


@given(TEXTS, LINES)
def test_sentences_of_a_block_are_those_of_its_text_alone(text: str, before: str) -> None:
    page = f"{before}\n{text}"
    block = Block(len(before) + 1, len(page), Label.PARAGRAPH)

    found = BlockWords(Document(text=page, blocks=(block,))).sentences(block, ABBREVIATIONS)

    assert found == tuple(span.shifted(block.start) for span in sentences(plain(text), ABBREVIATIONS))


@given(TEXTS)
def test_words_in_lower_case_are_lowered_one_by_one(text: str) -> None:
    words = read_words(text, 0, len(text))

    assert words.low == tuple(word.lower()[-LONGEST:] for word in words.text)


@pytest.mark.parametrize("language", [one for one in LANGUAGES if lexica_of(one)], ids=lambda one: one.code)
def test_every_name_of_a_gazetteer_is_long_enough_to_be_found(language: Language) -> None:
    table = lexica_of(language)
    assert table is not None
    lost = []
    for name in (*states(), *capitals(), *seats()):
        text = plain(name.upper() if "." in name else name)  # "u.k." is written in capitals
        words = read_words(text, 0, len(text), table.grammar.elisions)
        if 1 < len(words) <= 5 and known_at(words, table, 0, len(words)) is None:
            lost.append((name, words.text))

    assert lost == []


@pytest.mark.parametrize("language", GOLD_LANGUAGES)
def test_a_sentence_without_a_modal_word_has_no_other_modality(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "\n\n".join(words for part in PARTS for words, _ in gold_sentences(language, part))
    told = newsparse.parse(text, kind="body", language=language, plugins=()).events

    monkeypatch.setattr("newsparse.annotation.events.modality._MOODS", frozenset(VerbForm))  # asks for every cue

    assert newsparse.parse(text, kind="body", language=language, plugins=()).events == told
