"""The same passage in several articles: sentences looked up by word pairs, then aligned word by word."""

from __future__ import annotations

import difflib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from newsparse._classes import frozen
from newsparse.linking.groups import Sets
from newsparse.linking.model import Passage, PassageKind
from newsparse.linking.postings import beside
from newsparse.linking.record import Record
from newsparse.linking.themes import theme_words
from newsparse.linking.words import CONCEPT, NUMBER, SHARED, STEM, STOP
from newsparse.text.span import Span

FEWEST_WORDS = 6
FEWEST_TELLING = 3
"""A passage has six words, and three that are neither function words nor names nor what the story is about."""
EQUAL = 0.5
"""Of the words of the longer member at least half are in the other, in the same order."""
WHOLE = 0.6
"""What covers so much of both sentences is the sentences."""
GAP = 4
"""So many words may lie between two equal ones: a translation exchanges about every third."""
REACH = 3
"""Word pairs are taken so far apart, so that one exchanged word does not hide a sentence."""
LONG = 10
"""Of ten equal words two such are enough."""
TELLING = frozenset({STEM, CONCEPT, NUMBER})
FEWEST_PAIRS = 3
CANDIDATES = 8
MOST_SHARED = 40
"""A word pair in more sentences of a story than this finds those beside it."""
COPY = 0.95
TRANSLATED = 0.45
"""Of the names, numbers and classes of synonyms of two sentences in two languages so many are in both."""
FEWEST_TRANSLATED = 5


@frozen
class Sentence:
    """A sentence of an article of a story."""

    article: int
    index: int
    first: int
    last: int
    term: tuple[str, ...]

    @property
    def telling(self) -> tuple[str, ...]:
        """Its terms without function words."""
        return tuple(one for one in self.term if one[0] != STOP)


@frozen
class Match:
    """Two places that say the same: article, first and last term."""

    one: tuple[int, int, int]
    other: tuple[int, int, int]
    share: float
    kind: PassageKind


def sentences_of(records: Sequence[Record]) -> list[Sentence]:
    """Return the sentences of the articles that are long enough to be a passage."""
    found = []
    for article, record in enumerate(records):
        for index, (first, last) in enumerate(pairwise(record.sentence)):
            one = Sentence(article, index, first, last, record.term[first:last])
            if len(one.term) >= FEWEST_WORDS and len(set(one.telling)) >= FEWEST_TELLING:
                found.append(one)
    return found


def matches(records: Sequence[Record]) -> list[Match]:
    """Return all places of the articles of one story that say the same."""
    themes = theme_words(records)
    every = sentences_of(records)
    found: list[Match] = []
    alike: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for n, one in enumerate(every):
        alike[one.term].append(n)
    for same in alike.values():
        found.extend(_whole(every[same[0]], every[n], 1.0, PassageKind.COPY) for n in same[1:])
    unlike = [same[0] for same in alike.values()]
    for a, b in _candidates(every, unlike):
        found.extend(aligned(every[a], every[b], themes))
    translations = [_translation(every[a], every[b]) for a, b in _translated(records, every, unlike)]
    return found + [match for match in translations if match]


def _whole(one: Sentence, other: Sentence, share: float, kind: PassageKind) -> Match:
    return Match((one.article, one.first, one.last - 1), (other.article, other.first, other.last - 1), share, kind)


def _candidates(every: Sequence[Sentence], unlike: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield pairs of sentences that share several word pairs, for each sentence the likeliest."""
    keys = {n: _word_pairs(every[n].telling) for n in unlike}
    postings: dict[tuple[str, str], list[int]] = defaultdict(list)
    for n in unlike:
        for key in keys[n]:
            postings[key].append(n)
    seen: set[tuple[int, int]] = set()
    for n in unlike:
        hits = Counter(m for key in keys[n] for m in beside(postings[key], n, MOST_SHARED) if m != n)
        best = sorted(hits, key=lambda m: (-hits[m], m))[:CANDIDATES]
        seen.update((min(n, m), max(n, m)) for m in best if hits[m] >= FEWEST_PAIRS)
    yield from sorted(seen)


def _word_pairs(terms: Sequence[str]) -> set[tuple[str, str]]:
    return {(a, b) for n, a in enumerate(terms) for b in terms[n + 1 : n + 1 + REACH] if a != b}


def aligned(one: Sentence, other: Sentence, themes: AbstractSet[str]) -> Iterator[Match]:
    """Yield where two sentences of one language run alike.

    Equal words in one order are blocks; blocks with few words between them are one stretch. A stretch that covers
    most of both sentences is the whole sentences.
    """
    blocks = [
        block
        for block in difflib.SequenceMatcher(None, one.term, other.term, autojunk=False).get_matching_blocks()
        if block.size
    ]
    stretch: list[difflib.Match] = []
    for block in blocks:
        if stretch and _gap(stretch[-1], block) > GAP:
            yield from _stretch(one, other, stretch, themes)
            stretch = []
        stretch.append(block)
    if stretch:
        yield from _stretch(one, other, stretch, themes)


def _gap(before: difflib.Match, after: difflib.Match) -> int:
    return max(after.a - before.a, after.b - before.b) - before.size


def _stretch(
    one: Sentence, other: Sentence, blocks: Sequence[difflib.Match], themes: AbstractSet[str]
) -> Iterator[Match]:
    equal = [one.term[n] for block in blocks for n in range(block.a, block.a + block.size)]
    telling = {term for term in equal if term[0] in TELLING and term not in themes}
    needed = FEWEST_TELLING if len(equal) < LONG else FEWEST_TELLING - 1
    if len(equal) < FEWEST_WORDS or len(telling) < needed:
        return
    first, last = blocks[0], blocks[-1]
    a, b = (first.a, last.a + last.size), (first.b, last.b + last.size)
    lengths = a[1] - a[0], b[1] - b[0]
    longest = max(len(one.term), len(other.term))
    if len(equal) >= EQUAL * longest and min(lengths) >= WHOLE * longest:
        share = len(equal) / longest
        yield _whole(one, other, share, _kind(share))
    elif len(equal) >= EQUAL * max(lengths):
        share = len(equal) / max(lengths)
        yield Match(
            (one.article, one.first + a[0], one.first + a[1] - 1),
            (other.article, other.first + b[0], other.first + b[1] - 1),
            share,
            _kind(share),
        )


def _kind(share: float) -> PassageKind:
    return PassageKind.COPY if share >= COPY else PassageKind.REWORDED


def _translated(
    records: Sequence[Record], every: Sequence[Sentence], unlike: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """Yield pairs of sentences in two languages that share terms which languages share."""
    if len({record.language for record in records}) < 2:  # noqa: PLR2004 - all in one language
        return
    postings: dict[str, list[int]] = defaultdict(list)
    keys = {n: {term for term in every[n].term if term[0] in SHARED} for n in unlike}
    for n in unlike:
        for term in keys[n]:
            postings[term].append(n)
    seen: set[tuple[int, int]] = set()
    for n in unlike:
        language = records[every[n].article].language
        hits = Counter(
            m
            for term in keys[n]
            for m in beside(postings[term], n, MOST_SHARED)
            if records[every[m].article].language != language
        )
        best = sorted(hits, key=lambda m: (-hits[m], m))[:CANDIDATES]
        seen.update((min(n, m), max(n, m)) for m in best if hits[m] >= FEWEST_TRANSLATED)
    yield from sorted(seen)


def _translation(one: Sentence, other: Sentence) -> Match | None:
    """Return the match of two sentences in two languages, if most of what can be compared is in both."""
    a, b = _comparable(one), _comparable(other)
    share = 2 * (a & b).total() / (a.total() + b.total())
    short, long = sorted((len(one.term), len(other.term)))
    if share < TRANSLATED or long > 2 * short or (a & b).total() < FEWEST_TRANSLATED:
        return None
    return _whole(one, other, share, PassageKind.TRANSLATED)


def _comparable(sentence: Sentence) -> Counter[str]:
    return Counter(term for term in sentence.term if term[0] != STOP)


def passages(records: Sequence[Record], found: Sequence[Match]) -> list[Passage]:
    """Return the groups of places that say the same, each place once."""
    sets, number = _joined(found)
    places = list(number)
    by_set: dict[int, list[Match]] = defaultdict(list)
    for match in found:
        by_set[sets.find(number[match.one])].append(match)
    result = []
    for group in sets.groups():
        mine = by_set[sets.find(group[0])]
        chosen = _one_an_overlap([places[n] for n in group])
        members = tuple((records[article].id, _span(records[article], first, last)) for article, first, last in chosen)
        share = min(match.share for match in mine)
        kind = max((match.kind for match in mine), key=list(PassageKind).index)
        result.append(Passage(members, round(share, 3), kind))
    return result


def _overlap(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    """Tell whether two places share most of the longer."""
    shared = min(one[2], other[2]) - max(one[1], other[1]) + 1
    return 2 * shared > max(one[2] - one[1], other[2] - other[1]) + 1


def _one_an_overlap(places: Sequence[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """Return the longest of places that overlap."""
    chosen: list[tuple[int, int, int]] = []
    for place in sorted(places, key=lambda place: (place[1] - place[2], place)):
        if not any(place[0] == one[0] and _overlap(place, one) for one in chosen):
            chosen.append(place)
    return sorted(chosen)


def _span(record: Record, first: int, last: int) -> Span:
    return Span(record.start[first], record.end[last])


CARRIED = 0.5
CARRIED_ABROAD = 0.75
"""An article with half of its text in another carries its text; in two languages, where a match is less sure, three
quarters."""


def copies(records: Sequence[Record], found: Sequence[Match]) -> list[list[int]]:
    """Return which articles carry one text: most of the words of one are in the other.

    Of many copies each is compared with a few others, not the same for all its sentences; what stands in any two places
    of one passage also stands in the first article that has the passage.
    """
    sets, number = _joined(found)
    first = _first(sets, number)
    covered: dict[tuple[int, int], set[int]] = defaultdict(set)
    for match in found:
        for place, of in ((match.one, match.other[0]), (match.other, match.one[0])):
            words = range(place[1], place[2] + 1)
            for other in {of, first[sets.find(number[place])]} - {place[0]}:
                covered[place[0], other].update(words)
    alike = Sets(len(records))
    for (article, of), words_ in covered.items():
        needed = CARRIED if records[article].language == records[of].language else CARRIED_ABROAD
        if len(words_) >= needed * len(records[article].term):
            alike.join(article, of)
    return [group for group in alike.groups() if len(group) > 1]


def own_shares(records: Sequence[Record], found: Sequence[Match]) -> list[float]:
    """Return for each article the share of its words that stand in none before it."""
    sets, number = _joined(found)
    first = _first(sets, number)
    taken: list[set[int]] = [set() for _ in records]
    for (article, start, end), n in number.items():
        if first[sets.find(n)] < article:
            taken[article].update(range(start, end + 1))
    return [
        round(1 - len(words) / len(record.term), 3) if record.term else 1.0
        for words, record in zip(taken, records, strict=True)
    ]


def _first(sets: Sets, number: Mapping[tuple[int, int, int], int]) -> dict[int, int]:
    """Return for each set of places the first article that has one of them."""
    first: dict[int, int] = {}
    for (article, *_), n in number.items():
        root = sets.find(n)
        first[root] = min(article, first.get(root, article))
    return first


def _joined(found: Iterable[Match]) -> tuple[Sets, dict[tuple[int, int, int], int]]:
    """Return which places say the same, as sets of numbers, and the number of each place."""
    pairs = list(found)
    places = sorted({place for match in pairs for place in (match.one, match.other)})
    number = {place: n for n, place in enumerate(places)}
    sets = Sets(len(places))
    for match in pairs:
        sets.join(number[match.one], number[match.other])
    for before, after in pairwise(places):
        if before[0] == after[0] and _overlap(before, after):
            sets.join(number[before], number[after])
    return sets, number


def alignment(records: Sequence[Record], found: Iterable[Match]) -> dict[tuple[int, int], dict[int, int]]:
    """Return for two articles which term of the second stands for which of the first, in passages of one language.

    Only passages that hold a part of a quote in both articles are aligned.
    """
    quoted = [_quoted(record) for record in records]
    terms: dict[tuple[int, int], dict[int, int]] = defaultdict(dict)
    for match in found:
        one, other = sorted((match.one, match.other))
        if one[0] == other[0] or match.kind is PassageKind.TRANSLATED:
            continue
        if any(quoted[place[0]].isdisjoint(range(place[1], place[2] + 1)) for place in (one, other)):
            continue
        a = records[one[0]].term[one[1] : one[2] + 1]
        b = records[other[0]].term[other[1] : other[2] + 1]
        for block in difflib.SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks():
            for n in range(block.size):
                terms[one[0], other[0]].setdefault(one[1] + block.a + n, other[1] + block.b + n)
    return dict(terms)


def _quoted(record: Record) -> frozenset[int]:
    """Return the terms that stand in quotes."""
    terms = record.terms
    return frozenset(n for quote in record.quotes for n in terms.between(quote.span.start, quote.span.end))
