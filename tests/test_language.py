import pytest

import newsparse
from newsparse.languages import LANGUAGES
from newsparse.testing._prose import PROSE


@pytest.mark.parametrize("language", sorted(PROSE))
def test_the_language_of_each_sentence_is_told(language: str) -> None:
    told = [newsparse.parse(sentence, kind="text", plugins=()).language for sentence in PROSE[language]]

    assert told.count(language) >= len(told) - 1


def test_a_block_of_another_language_is_told_on_the_block() -> None:
    article = newsparse.parse("\n\n".join([*PROSE["fr"], " ".join(PROSE["de"][:2])]), kind="text", plugins=())

    assert article.language == "fr"
    assert {block.language for block in article.blocks[:-1]} == {"fr"}
    assert article.blocks[-1].language == "de"


def test_the_callers_word_counts() -> None:
    assert newsparse.parse("\n\n".join(PROSE["fr"]), kind="text", language="fr-CH").language == "fr-CH"


def test_a_page_without_known_words_has_no_language() -> None:
    assert newsparse.parse("1234", plugins=()).language is None


def test_every_stop_word_is_one_token() -> None:
    for language in LANGUAGES:
        assert all(word.split() == [word] for word in language.stop_words)
