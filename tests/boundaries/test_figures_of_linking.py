"""Each figure of linking that bounds what is compared with what, just on both sides of it."""

from __future__ import annotations

import datetime as dt
from array import array
from collections.abc import Sequence

import msgspec
import pytest

from newsparse import Event, EventTime, Links, Precision, Span, Zone
from newsparse.languages import LANGUAGES
from newsparse.linking import happenings, look_alikes, stories, vectors
from newsparse.linking.record import Record
from newsparse.linking.statements import certainty
from newsparse.linking.vectors import Vector
from newsparse.linking.words import STEM, Lexicon, lexicon, read_terms, state_words
from tests.support.boundaries import Edge, edges, names
from tests.test_linking_thresholds import _vector, statement

DAY = dt.date(2031, 5, 31)
ENGLISH = lexicon({one.code: one for one in LANGUAGES}["en"], "en")
FRENCH = lexicon({one.code: one for one in LANGUAGES}["fr"], "fr")


def is_recalled(days: int) -> bool:
    """Tell whether an event is one that its article recalls, which stands in the paper so many days later."""
    day = DAY - dt.timedelta(days)
    when = EventTime(day, day, Precision.DAY)
    event = Event(type="plover:PROTEST", trigger=Span(0, 5), sentence=Span(0, 5), zone=Zone.BODY, when=when)
    record = Record(
        id=0, language="en", day=DAY, title=None, source="", digest="", term=(f"{STEM}strike",), start=(0,), end=(5,),
        sentence=(0, 1), spans=((0, 5),), entities=(), quotes=(), events=(event,),
    )  # fmt: skip
    return happenings.happenings([record])[0].recalled


def counted(features: Sequence[int]) -> Vector:
    """Return an article with such features, all of one weight."""
    ids = array("Q", sorted(one << 3 | vectors.STEM_KIND for one in features))
    values = array("f", [1.0] * len(ids))
    return Vector(ids, values, 1.0, 1.0, 1.0, 1.0, 1.0, "en", None)


def candidates(*articles: Sequence[int]) -> dict[int, dict[int, float]]:
    """Return which of some articles are compared: features with small numbers are rare ones."""
    return stories._candidates([counted(one) for one in articles], lambda feature: feature >> 3)


def is_looked_up_by(place: int) -> bool:
    """Tell whether two articles find each other by a feature that stands at such a place of their rarest ones."""
    one, other = range(1, 2 * place - 1, 2), range(2, 2 * place, 2)
    return 1 in candidates([*one, 1_000], [*other, 1_000]).get(0, {})


def finds_all(count: int) -> bool:
    """Tell whether the last of so many articles with one feature is compared with the first."""
    return 0 in candidates(*[[1]] * count)[count - 1]


def compares_last(count: int) -> bool:
    """Tell whether the last two of so many articles are compared, which each are as like all others."""
    return count - 2 in candidates(*[[1]] * count)[count - 1]


def known_by(place: int) -> float:
    """Return how alike two clusters of five are that only members at one place of each have words in common."""
    both = [counted([1] if n == place else [10 + 20 * side + n]) for side in (0, 1) for n in range(1, 6)]
    return stories._known({}, 0, 5, {0: [0, 1, 2, 3, 4], 5: [5, 6, 7, 8, 9]}, both)


def settled(count: int) -> int:
    """Return how many of so many articles go over to the other half, each of them once the next one has gone."""
    size = count + 12
    alike = [[0.0] * size for _ in range(size)]

    def set_(one: int, other: int, value: float) -> None:
        alike[one][other] = alike[other][one] = value

    first, last = range(count, count + 6), range(count + 6, size)
    for group in (first, last):
        for one in group:
            for other in group:
                if one != other:
                    set_(one, other, 1e9)
    for one in range(count - 1):
        set_(one, one + 1, 4.0**one)
    for one in last:
        set_(count - 1, one, 4.0**count)
    found = look_alikes._settled(alike, [*range(count), *first], [*last])[1]
    return len(found) - len(last)


def share_a_beginning(count: int) -> bool:
    """Tell whether two quotes in two languages are one if their words begin with as many letters alike."""
    one = statement(*(f"{STEM}{word[:count]}a" for word in ("abcdefg", "hijklmn")))
    other = statement(*(f"{STEM}{word[:count]}o" for word in ("abcdefg", "hijklmn")), article=1, language="fr")
    return certainty(one, other, aligned=False) > 0


def terms(text: str, language: Lexicon) -> tuple[str, ...]:
    return read_terms(text, [(0, len(text))], language).term


def asked_again(count: int) -> int:
    """Return how often the first of so many words is stemmed anew when it is asked for again."""
    stem_of = lexicon(None, "xx").stem
    for n in range(count):
        stem_of(f"word{n}")
    before = stem_of.cache_info().misses  # type: ignore[attr-defined]
    stem_of("word0")
    return int(stem_of.cache_info().misses - before)  # type: ignore[attr-defined]


def has_table(articles: int) -> bool:
    return vectors.Frequencies(articles)._once is not None


FIGURES = edges([
    ("days after which an event is recalled", lambda: is_recalled(30), False, lambda: is_recalled(31), True),
    ("features by which an article is looked up", lambda: is_looked_up_by(32), True,
        lambda: is_looked_up_by(33), False),
    ("articles with a feature that finds all of them", lambda: finds_all(100), True, lambda: finds_all(101), False),
    ("articles that one is compared with", lambda: compares_last(41), True, lambda: compares_last(42), False),
    ("members of a cluster that stand for all", lambda: known_by(4) > 0, True, lambda: known_by(5) > 0, False),
    ("times that articles are asked for their half", lambda: settled(8), 8, lambda: settled(9), 8),
    ("letters that words of two languages begin with", lambda: share_a_beginning(5), True,
        lambda: share_a_beginning(4), False),
    ("articles whose features are all counted", lambda: has_table(10_000), False, lambda: has_table(10_001), True),
    ("words whose stems are kept", lambda: asked_again(65_536), 0, lambda: asked_again(65_537), 1),
    ("articles with a feature that says a little more than nothing", lambda: round(vectors.weight(951), 2), 0.05,
        lambda: round(vectors.weight(9_999), 2), 0.05),
])  # fmt: skip


@pytest.mark.parametrize("edge", FIGURES, ids=names(FIGURES))
def test_a_figure_of_linking_decides_on_both_sides(edge: Edge) -> None:
    edge.check()


@pytest.mark.parametrize(
    ("shares", "kind", "share"),
    [
        ("WIDE", vectors.NAME_KIND, 2.0), ("WIDE", vectors.NUMBER_KIND, 0.3),
        ("WIDE", vectors.PAIR_KIND, 0.5), ("CLOSE", vectors.NAME_KIND, 2.0),
        ("CLOSE", vectors.NUMBER_KIND, 1.0), ("CLOSE", vectors.PAIR_KIND, 3.0),
    ],
)  # fmt: skip
def test_what_is_of_a_kind_counts_so_many_times_as_much_as_words(shares: str, kind: int, share: float) -> None:
    alike = [
        vectors.likeness(one, one.weights(), _vector(of, 1), getattr(vectors, shares))
        for of in (kind, vectors.STEM_KIND)
        for one in [_vector(of, 0)]
    ]

    assert alike[0] == pytest.approx(share * alike[1])


def test_no_feature_weighs_more_than_a_rarer_one() -> None:
    weights = [vectors.weight(count) for count in range(1, 2_000)]

    assert weights == sorted(weights, reverse=True)
    assert weights[-1] > 0


def test_the_name_of_a_state_is_one_term_however_many_words_it_has() -> None:
    """The capital of one may begin as the name of another: the longest is what is meant."""
    for name in [name for name in state_words() if " " in name]:
        found = terms(f"on {name.title()}", ENGLISH)

        assert found[1] == f"@{state_words()[name]}"
        assert {term[0] for term in found[2:]} == {"-"}


def test_a_state_is_not_taken_for_its_neighbour_of_a_shorter_name() -> None:
    assert "@CD" in terms("En République démocratique du Congo", FRENCH)
    assert "@CG" not in terms("En République démocratique du Congo", FRENCH)


def test_links_say_of_which_version_they_are() -> None:
    """Programs that read stored links go by it."""
    assert msgspec.json.decode(Links().to_json())["version"] == 1
