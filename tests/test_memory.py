"""Memory stays where it was, however many pages there are: what is remembered of them is bounded in number and size."""

from __future__ import annotations

import gc
import random
import sys
from pathlib import Path

import pytest

import newsparse
from newsparse.text.words import LONGEST, read_words
from tests.support.own_pages import Gold, pages

needs_proc = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")
PAGE = """The quay of Port Example

The mayor {} said on Tuesday that the police arrested {} there, and the quay is open again after the storm.

“The {} is gone”, said Ann {}, the mayor of Port Example, on 3 May 2024.
"""
LETTERS = bytes(ord("a") + number % 26 for number in range(256))


def megabytes() -> float:
    gc.collect()
    return int(Path("/proc/self/statm").read_text("ascii").split()[1]) * 4_096 / 1e6


def grown(letters: int, pages: int) -> float:
    """Return how many megabytes the process grows from a fifth of some pages to all; each has words of its own."""
    chosen = random.Random(letters)  # noqa: S311  # words, no secrets
    parser = newsparse.Parser(plugins=())
    begun = 0.0
    for number in range(pages):
        if number == pages // 5:
            begun = megabytes()
        words = [chosen.randbytes(letters).translate(LETTERS).decode("ascii") for _ in range(4)]
        parser.parse(PAGE.format(*words))
    return megabytes() - begun


@needs_proc
def test_pages_with_data_among_their_words_leave_nothing_behind() -> None:
    """Of 48 pages with 180 kB of letters each nothing is kept: only words that may come again are remembered."""
    assert grown(letters=45_000, pages=60) < 4


@needs_proc
@pytest.mark.slow
def test_memory_of_many_pages_is_that_of_a_tenth_of_them() -> None:
    """Each page has four words of its own, so that every table is asked for 20,000 words, the most that it keeps."""
    assert grown(letters=9, pages=5_000) < 30


@pytest.mark.parametrize("size", [LONGEST - 1, LONGEST, LONGEST + 1, 5_000])
def test_a_word_that_is_longer_than_any_is_looked_up_by_its_end(size: int) -> None:
    word = "Ab" * size
    words = read_words(f"The {word[:size]} stands.", 0, size + 13)

    assert words.text[1] == word[:size]
    assert words.low[1] == word[:size].lower()[-LONGEST:]
    assert (words.low[0], words.low[2]) == ("the", "stands")


@pytest.mark.parametrize("gold", [*pages()], ids=lambda gold: gold.path.stem)
def test_a_page_is_freed_with_its_article(gold: Gold) -> None:
    """Nothing that is made of a page refers to itself in a circle, which would stay until the collector finds it."""
    newsparse.parse(gold.path, plugins=())  # what is made for the first page stays
    gc.disable()
    gc.freeze()  # what stood there before is not looked at
    try:
        newsparse.parse(gold.path, plugins=())
        gc.set_debug(gc.DEBUG_SAVEALL)
        gc.collect()
        found = {type(one).__qualname__ for one in gc.garbage if type(one).__module__.startswith("newsparse")}
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
        gc.unfreeze()
        gc.enable()
    assert not found
