"""How alike two articles are: words, names, numbers and pairs of words, weighted by how rare they are."""

from __future__ import annotations

import hashlib
import heapq
import math
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from newsparse._classes import frozen
from newsparse.linking.record import Record, lexicon_of
from newsparse.linking.words import CONCEPT, NAME, NOUN, NUMBER, STATE, STOP, resolved

STEM_KIND, CONCEPT_KIND, NAME_KIND, NUMBER_KIND, PAIR_KIND, NOUN_KIND = range(6)
_KINDS = 8  # the kind stands in the lowest three bits of a feature
_KIND = _KINDS - 1
_BITS = (1 << 64) - _KINDS
_SPREAD = 0x9E3779B97F4A7C15  # an odd number of many bits: "a b" and "b a" are two pairs
_KIND_OF = {CONCEPT: CONCEPT_KIND, NAME: NAME_KIND, STATE: NAME_KIND, NUMBER: NUMBER_KIND, NOUN: NOUN_KIND}
_GROWTH = (0.0, *[1 + math.log(n) for n in range(1, 256)])  # what a feature weighs that stands n times in an article


@frozen
class Shares:
    """What each of the four likenesses of two articles counts."""

    words: float
    names: float
    numbers: float
    pairs: float


WIDE = Shares(words=1.0, names=2.0, numbers=0.3, pairs=0.5)
"""Among all articles. Names count double: two like happenings share their words, not their names."""
CLOSE = Shares(words=1.0, names=2.0, numbers=1.0, pairs=3.0)
"""Among articles of one topic, whose words are the same anyhow: what is said of it in which words tells most.

Measured on clusters of English news: B-cubed is .944; with pairs at 0.5 it is .928, with numbers at 0.3 .930. Sums,
years and victims are what tells two floods or two elections apart.
"""

COMMON = 1000
"""A feature in so many articles of a collection says next to nothing; rarer ones weigh the logarithm of how much rarer.

A constant, and not the size of the collection, so that one article more changes no weight but of the words it has.
"""
LITTLE = 0.05
"""What a feature weighs at least."""
QUIET_DAYS = 3
HALF_LIFE_DAYS = 14
"""Articles up to three days apart are as alike as their words; after fourteen more, half as much."""


@frozen(eq=False)
class Features:
    """What an article is compared by: hashed features, how often each stands there, language and day."""

    ids: array[int]
    counts: bytes
    language: str
    day: int | None
    """Ordinal, or None where it is not known."""


def features(record: Record) -> Features:
    """Return the features of an article; the nouns of German are there as stems, and as names that they may be."""
    counts = Counter(_features(record))
    return _made(counts, record.language, record.day.toordinal() if record.day else None)


def _made(counts: Mapping[int, int], language: str, day: int | None) -> Features:
    ids = sorted(counts)
    return Features(array("Q", ids), bytes([min(counts[one], 255) for one in ids]), language, day)


def _features(record: Record) -> Iterable[int]:
    language = record.language
    yield from [_feature(term, language) for term in record.term if term[0] == NOUN]
    before = 0
    for term in resolved(record.term, frozenset(), lexicon_of(language)):
        if term[0] == STOP:
            before = 0
            continue
        one = _feature(term, language)
        yield one
        if before:
            yield (before * _SPREAD ^ one) & _BITS | PAIR_KIND
        before = one


@lru_cache(maxsize=1 << 16)
def _feature(term: str, language: str) -> int:
    """Return a term as a number; stems are those of their language."""
    kind = _KIND_OF.get(term[0], STEM_KIND)
    written = NAME + term[1:] if kind == NOUN_KIND else term if kind != STEM_KIND else language + term
    digest = hashlib.blake2b(written.encode("utf-8", "replace"), digest_size=8).digest()
    return int.from_bytes(digest, "big") & _BITS | kind


MOST_KEYS = 256
"""So many keys are given of one article: 2 kB as numbers of 64 bits."""


def blocking_keys(record: Record) -> tuple[int, ...]:
    """Return the features by which articles of one story are found, as numbers of 63 bits.

    Of a long article names come before word pairs. Of the pairs one half are those that it begins with, where a report
    says what it is about; the other half are those with the smallest hashes, which two articles draw alike.
    """
    names: dict[int, None] = {}
    pairs: dict[int, None] = {}
    for feature in _features(record):
        if (kind := feature & _KIND) in {NAME_KIND, PAIR_KIND}:
            (names if kind == NAME_KIND else pairs)[feature >> 1] = None
    chosen = list(names)[: MOST_KEYS // 2]
    room = MOST_KEYS - len(chosen)
    first, rest = list(pairs)[: room // 2], list(pairs)[room // 2 :]
    return tuple(sorted({*chosen, *first, *heapq.nsmallest(room - len(first), rest)}))


FEW = 10_000
"""Up to so many articles every feature is counted; in larger collections those of one article leave one bit each."""
_SEEN_BITS = 1 << 30


class Frequencies:
    """In how many articles of a collection each feature stands.

    Most features stand in one article only. In a large collection such a feature leaves a bit in a table of 128 MB;
    of fifty of them one is taken for a feature of two articles, which makes its weight by a tenth smaller.
    """

    def __init__(self, articles: int) -> None:
        self._once: bytearray | None = bytearray(_SEEN_BITS >> 3) if articles > FEW else None
        self._counts: Counter[int] = Counter()

    def add(self, one: Features) -> None:
        """Count the features of an article."""
        if self._once is None:
            self._counts.update(one.ids)
            return
        once, counts = self._once, self._counts
        for feature in one.ids:
            at = feature >> 3 & (_SEEN_BITS - 1)
            bit = 1 << (at & 7)
            if once[at >> 3] & bit:
                counts[feature] = (counts[feature] or 1) + 1
            else:
                once[at >> 3] |= bit

    def of(self, feature: int) -> int:
        """Return the number of articles with a feature; those in which a noun may be this name count, too."""
        found = self._of(feature)
        return found + self._of(feature & _BITS | NOUN_KIND) if feature & _KIND == NAME_KIND else found

    def _of(self, feature: int) -> int:
        if (found := self._counts.get(feature, 0)) or self._once is None:
            return found
        at = feature >> 3 & (_SEEN_BITS - 1)
        return self._once[at >> 3] >> (at & 7) & 1

    def settled(self, one: Features) -> Features:
        """Return features with the nouns that are names in other articles as names, and without the others."""
        if not any(feature & _KIND == NOUN_KIND for feature in one.ids):
            return one
        counts: Counter[int] = Counter()
        for feature, count in zip(one.ids, one.counts, strict=True):
            named = feature & _BITS | NAME_KIND
            if feature & _KIND != NOUN_KIND:
                counts[feature] += count
            elif self._of(named):
                counts[named] += count
        return _made(counts, one.language, one.day)


@frozen(eq=False)
class Vector:
    """An article as weights of features, without those that no other article has, and the length of each part."""

    ids: array[int]
    values: array[float]
    words: float
    concepts: float
    names: float
    numbers: float
    pairs: float
    language: str
    day: int | None

    def weights(self) -> dict[int, float]:
        """Return what each feature weighs."""
        return dict(zip(self.ids, self.values, strict=True))


def weight(documents: int) -> float:
    """Return what a feature weighs that so many articles have."""
    return max(math.log(COMMON / documents), LITTLE)


def vector(one: Features, documents: Callable[[int], int], weigh: Callable[[int], float] = weight) -> Vector:
    """Return the weights of the features of an article.

    Args:
        one: the features, settled.
        documents: tells how many articles have a feature.
        weigh: tells what a feature weighs that so many have.
    """
    ids, values = array("Q"), array("f")
    squares = [0.0] * _KINDS
    for feature, count in zip(one.ids, one.counts, strict=True):
        number = documents(feature)
        value = _GROWTH[count] * weigh(number)
        squares[feature & _KIND] += value * value
        if number > 1 and value:
            ids.append(feature)
            values.append(value)
    return Vector(
        ids,
        values,
        math.sqrt(squares[STEM_KIND] + squares[CONCEPT_KIND]),
        math.sqrt(squares[CONCEPT_KIND]),
        math.sqrt(squares[NAME_KIND]),
        math.sqrt(squares[NUMBER_KIND]),
        math.sqrt(squares[PAIR_KIND]),
        one.language,
        one.day,
    )


def likeness(one: Vector, weights: Mapping[int, float], other: Vector, shares: Shares = WIDE) -> float:
    """Return how alike two articles are, between 0 and 1: cosines of their parts, less for days apart.

    Articles in two languages are compared by what languages share: names, numbers, classes of synonyms.

    Args:
        one: an article.
        weights: its weights.
        other: another article.
        shares: what words, names, numbers and pairs of words count.
    """
    dots = [0.0] * _KINDS
    for feature, value in zip(other.ids, other.values, strict=True):
        if feature in weights:
            dots[feature & _KIND] += value * weights[feature]
    names = shares.names * _cosine(dots[NAME_KIND], one.names, other.names)
    numbers = shares.numbers * _cosine(dots[NUMBER_KIND], one.numbers, other.numbers)
    if one.language == other.language:
        words = shares.words * _cosine(dots[STEM_KIND] + dots[CONCEPT_KIND], one.words, other.words)
        pairs = shares.pairs * _cosine(dots[PAIR_KIND], one.pairs, other.pairs)
        alike = (words + names + numbers + pairs) / (shares.words + shares.names + shares.numbers + shares.pairs)
    else:
        words = shares.words * _cosine(dots[CONCEPT_KIND], one.concepts, other.concepts)
        alike = (words + names + numbers) / (shares.words + shares.names + shares.numbers)
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
