"""How alike two articles are: words, names, numbers and pairs of words, weighted by how rare they are."""

from __future__ import annotations

import math
import zlib
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

import attrs

from newsparse.linking.record import Record
from newsparse.linking.words import CONCEPT, NAME, NOUN, NUMBER, STATE, STOP, resolved

STEM_KIND, CONCEPT_KIND, NAME_KIND, NUMBER_KIND, PAIR_KIND, NOUN_KIND = range(6)
_KINDS = 8  # the kind stands in the lowest three bits of a feature
_KIND_OF = {CONCEPT: CONCEPT_KIND, NAME: NAME_KIND, STATE: NAME_KIND, NUMBER: NUMBER_KIND}

WORDS, NAMES, NUMBERS, PAIRS = 1.0, 2.0, 0.3, 0.5
"""What the four likenesses count. Names count double: two like happenings share their words, not their names."""
SAME_LANGUAGE = WORDS + NAMES + NUMBERS + PAIRS
OTHER_LANGUAGE = WORDS + NAMES + NUMBERS

COMMON = 1000
"""A feature in so many articles of a collection says nothing; rarer ones weigh the logarithm of how much rarer.

A constant, and not the size of the collection, so that one article more changes no weight but of the words it has.
"""
LITTLE = 0.05
QUIET_DAYS = 3
HALF_LIFE_DAYS = 14
"""Articles up to three days apart are as alike as their words; after fourteen more, half as much."""


@attrs.frozen(eq=False)
class Features:
    """What an article is compared by: hashed features, how often each stands there, language and day."""

    ids: array[int]
    counts: bytes
    language: str
    day: int | None
    """Ordinal, or None where it is not known."""


def features(record: Record) -> Features:
    """Return the features of an article."""
    return _made(Counter(_features(record)), record.language, record.day.toordinal() if record.day else None)


def _made(counts: Mapping[int, int], language: str, day: int | None) -> Features:
    ids = sorted(counts)
    return Features(array("I", ids), bytes([min(counts[one], 255) for one in ids]), language, day)


def _features(record: Record) -> Iterable[int]:
    language = record.language
    terms = resolved(record.term, frozenset(), language)
    for raw, one in zip(record.term, terms, strict=True):
        if one[0] != STOP:
            kind = _KIND_OF.get(one[0], STEM_KIND)
            yield _hashed(one if kind != STEM_KIND else language + one, kind)
        if raw[0] == NOUN:
            yield _hashed(NAME + raw[1:], NOUN_KIND)
    for before, after in pairwise(terms):
        if before[0] != STOP and after[0] != STOP:
            yield _hashed(f"{language}{before} {after}", PAIR_KIND)


def settled(all_features: Sequence[Features]) -> list[Features]:
    """Return features with the nouns that are names elsewhere as names, and without the others."""
    names = {feature for one in all_features for feature in one.ids if feature & (_KINDS - 1) == NAME_KIND}
    return [_settled(one, names) for one in all_features]


def _settled(one: Features, names: AbstractSet[int]) -> Features:
    if not any(feature & (_KINDS - 1) == NOUN_KIND for feature in one.ids):
        return one
    counts: Counter[int] = Counter()
    for feature, count in zip(one.ids, one.counts, strict=True):
        named = feature & ~(_KINDS - 1) | NAME_KIND
        if feature & (_KINDS - 1) != NOUN_KIND:
            counts[feature] += count
        elif named in names:
            counts[named] += count
    return _made(counts, one.language, one.day)


def _hashed(feature: str, kind: int) -> int:
    return zlib.crc32(feature.encode("utf-8", "replace")) & ~(_KINDS - 1) | kind


@attrs.frozen(eq=False)
class Vector:
    """An article as weights of features, and the length of each part."""

    weights: Mapping[int, float]
    words: float
    concepts: float
    names: float
    numbers: float
    pairs: float
    language: str
    day: int | None


def weight(documents: int) -> float:
    """Return what a feature weighs that so many articles have."""
    return math.log(COMMON / documents) if documents < COMMON else LITTLE


def vector(one: Features, weigh: Callable[[int], float]) -> Vector:
    """Return the weights of the features of an article, given what each weighs once."""
    weights: dict[int, float] = {}
    squares = [0.0] * _KINDS
    for feature, count in zip(one.ids, one.counts, strict=True):
        value = (1 + math.log(count)) * weigh(feature)
        weights[feature] = value
        squares[feature & (_KINDS - 1)] += value * value
    return Vector(
        weights,
        math.sqrt(squares[STEM_KIND] + squares[CONCEPT_KIND]),
        math.sqrt(squares[CONCEPT_KIND]),
        math.sqrt(squares[NAME_KIND]),
        math.sqrt(squares[NUMBER_KIND]),
        math.sqrt(squares[PAIR_KIND]),
        one.language,
        one.day,
    )


def likeness(one: Vector, other: Vector) -> float:
    """Return how alike two articles are, between 0 and 1: cosines of their parts, less for days apart.

    Articles in two languages are compared by what languages share: names, numbers, classes of synonyms.
    """
    few, many = sorted((one.weights, other.weights), key=len)
    dots = [0.0] * _KINDS
    for feature, value in few.items():
        if feature in many:
            dots[feature & (_KINDS - 1)] += value * many[feature]
    names = NAMES * _cosine(dots[NAME_KIND], one.names, other.names)
    numbers = NUMBERS * _cosine(dots[NUMBER_KIND], one.numbers, other.numbers)
    if one.language == other.language:
        words = WORDS * _cosine(dots[STEM_KIND] + dots[CONCEPT_KIND], one.words, other.words)
        pairs = PAIRS * _cosine(dots[PAIR_KIND], one.pairs, other.pairs)
        alike = (words + names + numbers + pairs) / SAME_LANGUAGE
    else:
        words = WORDS * _cosine(dots[CONCEPT_KIND], one.concepts, other.concepts)
        alike = (words + names + numbers) / OTHER_LANGUAGE
    return alike * nearness(one.day, other.day)


def _cosine(dot: float, one: float, other: float) -> float:
    return dot / (one * other) if dot else 0.0


def nearness(one: int | None, other: int | None) -> float:
    """Return how much two days of publication leave of a likeness.

    Example:
        >>> nearness(10, 13), nearness(10, 27), nearness(None, 5)
        (1.0, 0.5, 1.0)
    """
    if one is None or other is None:
        return 1.0
    return 1.0 / (1.0 + max(0, abs(one - other) - QUIET_DAYS) / HALF_LIFE_DAYS)
