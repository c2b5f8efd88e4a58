"""Which words are looked up as the beginning of a cue."""

from __future__ import annotations

import pytest

from newsparse.annotation.grammar.lexica import lexica_of
from newsparse.annotation.quotes.cues import CueShape, find_cues
from newsparse.annotation.quotes.lexicon import CueLexicon, cue_lexicon
from newsparse.languages import LANGUAGES
from newsparse.text.words import FILL, read_words

LEXICA = {language.code: cue_lexicon(lexica) for language in LANGUAGES if (lexica := lexica_of(language))}


@pytest.mark.parametrize("lexicon", LEXICA.values(), ids=LEXICA)
def test_a_phrase_opens_with_its_first_word_before_its_second(lexicon: CueLexicon) -> None:
    closed = []
    for phrases in (*lexicon.phrases.values(), *lexicon.sources.values()):
        for first, *rest in phrases:
            opening = lexicon.openings_beside_marks.row(first)
            if opening is None or (opening is not True and not opening.intersection(rest[:1])):
                closed.append((first, *rest))

    assert closed == []


def test_the_first_word_of_phrases_alone_opens_nothing_by_itself() -> None:
    openings = LEXICA["fr"].openings

    assert openings.row("de") not in {None, True}
    assert openings.row("selon") is True
    assert openings.row("quai") is None


def test_the_last_word_of_a_sentence_opens_no_phrase() -> None:
    words = read_words("Un quai de", 0, 10)

    assert find_cues(words, LEXICA["fr"]) == ()


def test_a_source_of_several_words_is_found_beside_marks_and_without() -> None:
    text = f"According to Kelso, {FILL * 20}."
    lexicon = LEXICA["en"]

    for sentence in (text, "According to Kelso, it is late."):
        (cue,) = find_cues(read_words(sentence, 0, len(sentence)), lexicon, marked=FILL in sentence)
        assert (cue.first, cue.end, cue.shape) == (0, 2, CueShape.SOURCE)
