"""Composed or decomposed letters, straight or curly apostrophes, no-break or plain spaces: the same labels."""

import unicodedata

from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
from newsparse.testing import strategies as news
from newsparse.text.fold import fold, normalize


def labels(text: str) -> list[str]:
    return [block.label.value for block in newsparse.parse(text, kind="text").blocks]


@given(st.data(), news.pages())
def test_typography_does_not_show_in_labels(data: st.DataObject, page: news.Sample) -> None:
    retyped = "\n\n".join(data.draw(news.typography(text)) for text, _ in page.blocks)

    assert labels(retyped) == labels(page.text)


@given(st.text(max_size=60))
@example("0\r\xad")  # what has no width behind a space
def test_even_and_fold_say_all_at_once(text: str) -> None:
    assert normalize(normalize(text)) == normalize(text)
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_even_and_fold_take_composed_and_decomposed_letters_alike(text: str) -> None:
    assert normalize(unicodedata.normalize("NFD", text)) == normalize(unicodedata.normalize("NFC", text))
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
