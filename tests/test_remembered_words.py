"""What is said of the words of pages is kept, up to a bound."""

from __future__ import annotations

import pytest

from newsparse.annotation.grammar.remembered import Remembered


@pytest.mark.parametrize(("words", "asked"), [("abcabc", "abc"), ("abcda", "abcda")])
def test_a_word_is_asked_once_until_there_are_more_than_are_kept(words: str, asked: str) -> None:
    seen: list[str] = []

    def find(word: str) -> str | None:
        seen.append(word)
        return word.upper() if word != "b" else None

    kept = Remembered(find, limit=3)

    assert [kept[word] for word in words] == [word.upper() if word != "b" else None for word in words]
    assert "".join(seen) == asked
    assert len(kept) <= 3
