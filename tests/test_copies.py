"""An article that a page gives more than once is read once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.testing._prose import PROSE

PARAGRAPHS = [f"{sentence} {sentence} {i}." for i, sentence in enumerate(PROSE["en"] * 3)][:9]
TITLE = "A headline of the harbour"


def read(*lines: str) -> newsparse.Article:
    return newsparse.parse("\n\n".join(lines), kind="text", language="en", plugins=())


def texts(article: newsparse.Article) -> list[str]:
    """Return the paragraphs of the article's text."""
    return [block.text for block in article.blocks if block.label.group is newsparse.Group.BODY]


def claimed(article: newsparse.Article) -> list[str]:
    return [b.text for b in article.blocks if b.reason and b.reason.rule_id == "flat.copies"]


@given(st.integers(4, 9), st.integers(2, 8))
def test_an_article_that_stands_several_times_is_read_once(count: int, times: int) -> None:
    lines = PARAGRAPHS[:count]
    article = read(TITLE, *lines * times)

    assert texts(article) == lines
    assert claimed(article) == lines * (times - 1)


@given(st.integers(1, 7), st.sets(st.integers(0, 7), max_size=2))
def test_a_copy_may_lack_a_paragraph_and_have_others(lost: int, more: set[int]) -> None:
    """What stands between the paragraphs of a copy is a part of it."""
    again = [[text] * (i != lost) + [f"{text} Anew."] * (i in more) for i, text in enumerate(PARAGRAPHS)]
    copy = [line for lines in again for line in lines]
    article = read(TITLE, *PARAGRAPHS, *copy)

    assert texts(article) == PARAGRAPHS
    assert claimed(article) == copy


@given(st.permutations(range(9)))
def test_what_comes_again_in_another_order_is_no_copy(order: list[int]) -> None:
    """Three in their order would be one, if they are long enough."""
    for i in range(2, len(order)):
        if order[i - 2] < order[i - 1] < order[i]:
            order[i - 1], order[i] = order[i], order[i - 1]

    assert claimed(read(TITLE, *PARAGRAPHS, *(PARAGRAPHS[i] for i in order))) == []


@pytest.mark.parametrize(("count", "is_copy"), [(2, False), (3, True)])
def test_a_copy_has_three_paragraphs(count: int, *, is_copy: bool) -> None:
    lines = [f"{' '.join([line] * 4)}" for line in PARAGRAPHS[:count]]

    assert bool(claimed(read(TITLE, *lines, *lines))) is is_copy


@pytest.mark.parametrize(("words", "is_copy"), [(99, False), (100, True)])
def test_a_copy_has_a_hundred_words(words: int, *, is_copy: bool) -> None:
    lines = [f"{' '.join([f'Saltby{i}', *['of'] * (size - 1)])}." for i, size in enumerate((40, 40, words - 80))]

    assert bool(claimed(read(TITLE, *lines, *lines))) is is_copy


@pytest.mark.parametrize(("others", "is_copy"), [(50, True), (51, False)])
def test_a_copy_has_two_thirds_of_the_sentences(others: int, *, is_copy: bool) -> None:
    lines = [f"{' '.join([f'Saltby{i}', *['of'] * (size - 1)])}." for i, size in enumerate((40, 40, 20, others))]

    assert bool(claimed(read(TITLE, *lines, *lines[:3]))) is is_copy


@pytest.mark.parametrize(("skipped", "is_copy"), [(2, True), (3, False)])
def test_two_paragraphs_in_a_row_may_be_of_one_alone(skipped: int, *, is_copy: bool) -> None:
    lines = [f"{' '.join([f'Saltby{i}', *['of'] * 49])}." for i in range(3)]
    others = [
        f"Elsewhere{i} a boat left the harbour of Saltby at noon on its way to the north." for i in range(skipped)
    ]

    assert bool(claimed(read(TITLE, *lines, *lines[:1], *others, *lines[1:]))) is is_copy
    assert bool(claimed(read(TITLE, *lines[:1], *others, *lines[1:], *lines))) is is_copy
