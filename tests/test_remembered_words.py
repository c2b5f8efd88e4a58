"""What is said of the words of pages is kept, up to a bound."""

from __future__ import annotations

import pytest

from newsparse.annotation.grammar import verb_index
from newsparse.annotation.grammar.verb_index import Remembered


@pytest.mark.parametrize(("words", "asked"), [("abcabc", "abc"), ("abcda", "abcda")])
def test_a_word_is_asked_once_until_there_are_more_than_are_kept(
    monkeypatch: pytest.MonkeyPatch, words: str, asked: str
) -> None:
    monkeypatch.setattr(verb_index, "_MOST", 3)
    seen: list[str] = []

    def find(word: str) -> str | None:
        seen.append(word)
        return word.upper() if word != "b" else None

    kept = Remembered(find)

    assert [kept[word] for word in words] == [word.upper() if word != "b" else None for word in words]
    assert "".join(seen) == asked
    assert len(kept) <= 3
