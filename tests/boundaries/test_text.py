"""Each figure by which strings are compared, just on both sides of it."""

from __future__ import annotations

from typing import Any, SupportsIndex

import pytest

from newsparse.text.fold import _exchanged, fold_all, normalize_all
from newsparse.text.slugs import slug_words
from tests.support.boundaries import Edge, edges, names


def is_same(length: int) -> bool:
    """Tell whether two blocks are the same that differ behind so many code points."""
    one, other = normalize_all(["a" * length + "b", "a" * length + "c"])
    return one == other


def has_slug(words: int) -> bool:
    return bool(slug_words("https://news.example/" + "-".join(["ferry", "burns", "harbour"][:words])))


FIGURES = edges([
    ("code points that are compared", lambda: is_same(9_999), False, lambda: is_same(10_000), True),
    ("words of a slug", lambda: has_slug(2), False, lambda: has_slug(3), True),
])  # fmt: skip


@pytest.mark.parametrize("edge", FIGURES, ids=names(FIGURES))
def test_a_figure_of_strings_decides_on_both_sides(edge: Edge) -> None:
    edge.check()


class Watched(str):
    """A text that notes each pass over it."""

    __slots__ = ("passes",)
    passes: list[str]

    def replace(self, old: str, new: str, count: SupportsIndex = -1) -> Watched:
        """Exchange one sign, and note it."""
        return self._noted("one sign", super().replace(old, new, count))

    def translate(self, table: Any) -> Watched:  # noqa: ANN401  # as of any text
        """Exchange many signs, and note it."""
        return self._noted("all signs", super().translate(table))

    def _noted(self, what: str, made: str) -> Watched:
        found = Watched(made)
        found.passes = [*self.passes, what]
        return found


@pytest.mark.parametrize(("signs", "passes"), [(50, ["one sign"] * 50), (51, ["all signs"])])
def test_a_text_is_read_at_most_fifty_times_however_many_signs_it_has(signs: int, passes: list[str]) -> None:
    text = Watched("a b")
    text.passes = []

    assert _exchanged(text, {chr(0x400 + n): "x" for n in range(signs)}).passes == passes  # type: ignore[attr-defined]


def test_few_and_many_signs_are_folded_alike() -> None:
    few, many = "ÀÉ", "".join(map(chr, range(0x391, 0x3A0))) + "".join(map(chr, range(0x400, 0x430)))

    for signs in (few, many, few + many):
        assert fold_all([signs])[0] == [signs.casefold()]
