"""The same statement in several renderings: by speaker, content, numbers, negation and occasion."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from newsparse._classes import frozen
from newsparse.linking.groups import agreeing
from newsparse.linking.model import QuoteGroup
from newsparse.linking.postings import pairs
from newsparse.linking.record import Record, lexicon_of
from newsparse.linking.themes import theme_words
from newsparse.linking.words import CONCEPT, NUMBER, SHARED, STEM, STOP, bare
from newsparse.model.entities import Entity, EntityKind
from newsparse.model.quotes import Quote, QuoteKind

CONTAINED = 0.6
"""So much of the shorter rendering's content is in the longer: more than chance, less than a translation exchanges."""
CONTAINED_UNKNOWN = 0.8
"""Where the speaker is not known to be the same, nearly all of it is."""
ENOUGH_CONTENT = 3
"""Three content words in common are no accident within a story."""
CONTAINED_ABROAD = 0.4
"""In another language fewer words can be recognised."""
PREFIX = 5
"""Words of two languages that begin with the same five letters are taken for one word: "terrorisme", "Terrorismus"."""
MOST_SHARED = 60
"""A term in more quotes of a story than this finds those beside it."""
SAID_BY_ONE = 12
"""So many words are not said alike by two people: where two are named, one article is mistaken."""
FEWEST_WORDS = 5
"""So many words in a row are not said twice by chance in one story."""
SAME_OCCASION = 2
"""Two words may be said again; they are the same statement if two words around them are the same, too."""
LENGTHS_OF_ONLY = 2
"""Where two articles of one story quote somebody once each, at like length, one word that both have is enough."""
LENGTHS = 3
"""A translation is at most three times as long as its original."""
ZONE_DAYS = 1
"""Early on Wednesday in Asia is late on Tuesday in Europe; what was said two days later is another occasion."""
OCCASIONAL = frozenset({STEM, CONCEPT})
_RANK = {QuoteKind.DIRECT: 0, QuoteKind.PARTIAL: 1, QuoteKind.INDIRECT: 2}


@frozen(eq=False)
class Statement:
    """A quote as it is compared."""

    article: int
    index: int
    quote: Quote
    language: str
    content: frozenset[str]
    numbers: frozenset[str]
    negated: bool
    speaker: frozenset[str]
    """Bare words of the speaker's name; empty where only an office or nobody is named."""
    addressee: frozenset[str]
    """Bare words of the name of whom it was said to; empty where nobody is named."""
    said: dt.date | None
    """The day on which it was said, where the text names it."""
    is_only: bool
    """It is the only direct quote that the article has of its speaker."""
    words: int
    place: tuple[int, int]
    """First and last term."""
    occasion: frozenset[str]
    """Content words of its sentence and those beside it; neither its own, nor names, nor what the article is about."""


def statements(records: Sequence[Record]) -> list[Statement]:
    """Return the quotes of the articles of one story, as they are compared."""
    themes = theme_words(records)
    return [
        statement
        for article, record in enumerate(records)
        for index, quote in enumerate(record.quotes)
        if (statement := _statement(article, record, index, quote, themes)) is not None
    ]


def _statement(article: int, record: Record, index: int, quote: Quote, themes: AbstractSet[str]) -> Statement | None:
    inside = record.terms.between(quote.span.start, quote.span.end)
    own = [record.term[n] for n in inside]
    content = frozenset(term for term in own if term[0] != STOP)
    if not content:
        return None
    around = [record.term[n] for n in _around(record, inside.start) if n not in inside]
    negations = lexicon_of(record.language).negations
    return Statement(
        article=article, index=index, quote=quote, language=record.language, content=content,
        numbers=frozenset(term for term in content if term[0] == NUMBER),
        negated=not negations.isdisjoint(own),
        speaker=_name(quote.speaker), addressee=_name(quote.addressee),
        said=record.said[index] if index < len(record.said) else None, is_only=_is_only(quote, record), words=len(own),
        place=(inside.start, inside.stop - 1),
        occasion=frozenset(term for term in around if term[0] in OCCASIONAL) - themes,
    )  # fmt: skip


def _is_only(quote: Quote, record: Record) -> bool:
    if quote.kind is not QuoteKind.DIRECT or quote.speaker is None:
        return False
    return sum(other.kind is QuoteKind.DIRECT and other.speaker == quote.speaker for other in record.quotes) == 1


def _around(record: Record, term: int) -> range:
    """Return the terms of the sentence that holds a term and of those beside it."""
    at = max(bisect_right(record.sentence, term) - 1, 0)
    last = len(record.sentence) - 1
    return range(record.sentence[max(at - 1, 0)], record.sentence[min(at + 2, last)])


def _name(speaker: Entity | None) -> frozenset[str]:
    if speaker is None or speaker.kind is EntityKind.ROLE:
        return frozenset()
    return frozenset(word for word in bare(speaker.name).replace("-", " ").split() if len(word) > 1)


def groups(records: Sequence[Record], aligned: Mapping[tuple[int, int], Mapping[int, int]]) -> list[list[Statement]]:
    """Return the statements that several quotes render.

    Args:
        records: the articles of one story.
        aligned: for two articles, which term of the second stands for which of the first, where passages run alike.
    """
    every = statements(records)

    def sure(one: int, other: int) -> float:
        return certainty(every[one], every[other], _is_aligned(every[one], every[other], aligned))

    found = agreeing(len(every), _candidates(every), sure, lambda one, other: excludes(every[one], every[other]))
    return [[every[n] for n in group] for group in found if len(group) > 1]


def _candidates(every: Sequence[Statement]) -> list[tuple[int, int]]:
    """Return pairs that share a term, or, in two languages, a speaker."""
    postings: dict[str, list[int]] = defaultdict(list)
    for n, one in enumerate(every):
        for key in {*one.content, *("speaker " + word for word in one.speaker)}:
            postings[key].append(n)
    return pairs(iter(postings.values()), MOST_SHARED)


def _is_aligned(one: Statement, other: Statement, aligned: Mapping[tuple[int, int], Mapping[int, int]]) -> bool:
    """Tell whether most words of the shorter quote stand for words of the longer in passages that run alike."""
    if one.article == other.article:
        return False
    a, b = (one, other) if one.article < other.article else (other, one)
    terms = aligned.get((a.article, b.article), {})
    hits = sum(b.place[0] <= terms.get(n, -1) <= b.place[1] for n in range(a.place[0], a.place[1] + 1))
    return 2 * hits > min(a.words, b.words)


def excludes(one: Statement, other: Statement) -> bool:
    """Tell whether two quotes can not render one statement: another speaker, occasion or number, or yes and no."""
    words_are_one = one.quote.key == other.quote.key and one.words >= SAID_BY_ONE
    if one.speaker and other.speaker and not one.speaker & other.speaker and not words_are_one:
        return True
    if one.addressee and other.addressee and not one.addressee & other.addressee:
        return True
    if one.said and other.said and abs(one.said - other.said).days > ZONE_DAYS:
        return True
    if one.article == other.article and _contained(one, other) < CONTAINED:
        return True
    if one.numbers and other.numbers and not (one.numbers <= other.numbers or other.numbers <= one.numbers):
        return True
    short = min(len(one.content), len(other.content))
    return one.negated != other.negated and short > 2  # noqa: PLR2004 - two words show no denial


def same_name(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two names can be one person's: one is part of the other, or they share all but one word."""
    return one <= other or other <= one or len(one & other) >= max(len(one), len(other)) - 1 > 0


def certainty(one: Statement, other: Statement, aligned: bool) -> float:  # noqa: FBT001
    """Return how sure it is that two quotes render one statement; 0 where it is not."""
    if excludes(one, other):
        return 0.0
    known = bool(one.speaker and other.speaker and same_name(one.speaker, other.speaker))
    if one.language != other.language:
        return _abroad(one, other) if known else 0.0
    contained = _contained(one, other)
    if aligned and contained:
        return 1 + contained
    if one.article == other.article:
        return contained if known or contained == 1 else 0.0
    return contained if _is_same(one, other, known) else 0.0


def _is_same(one: Statement, other: Statement, known: bool) -> bool:  # noqa: FBT001
    """Tell whether quotes of two articles render one statement: the less they say, the more of it must agree."""
    unnamed = not (one.speaker and other.speaker)
    if one.quote.key == other.quote.key and one.words >= FEWEST_WORDS and (known or unnamed):
        return True
    contained = _contained(one, other)
    if len(one.content & other.content) >= ENOUGH_CONTENT:
        return contained >= (CONTAINED if known else CONTAINED_UNKNOWN)
    short, long = sorted((len(one.content), len(other.content)))
    few = len(one.content & other.content) == ENOUGH_CONTENT - 1 and contained == 1 and 2 * short >= long
    return known and few and len(one.occasion & other.occasion) >= SAME_OCCASION


def _contained(one: Statement, other: Statement) -> float:
    return len(one.content & other.content) / min(len(one.content), len(other.content))


def _abroad(one: Statement, other: Statement) -> float:
    """Return how sure it is that a quote renders one in another language: by classes, names, numbers and cognates."""
    short, long = sorted((one.words, other.words))
    if long > LENGTHS * short:
        return 0.0
    a, b = _interlingual(one.content), _interlingual(other.content)
    shared = len(a & b)
    share = shared / max(min(len(a), len(b)), 1)
    if one.is_only and other.is_only and long <= LENGTHS_OF_ONLY * short:
        return share if shared else 0.0
    return share if shared >= 2 and share >= CONTAINED_ABROAD else 0.0  # noqa: PLR2004 - one is chance


def _interlingual(content: Iterable[str]) -> set[str]:
    return {term if term[0] in SHARED else STEM + term[1 : 1 + PREFIX] for term in content}


def quote_group(records: Sequence[Record], members: Sequence[Statement], origins: Sequence[int]) -> QuoteGroup:
    """Return what is known of a statement from all its renderings."""
    best = min(members, key=lambda one: (_RANK[one.quote.kind], -len(one.quote.text), one.article, one.index))
    names: Counter[str] = Counter(one.quote.speaker.name for one in members if one.quote.speaker)
    speaker = None
    if names:
        name = min(names, key=lambda name: (-names[name], -len(name), name))
        speaker = next(one.quote.speaker for one in members if one.quote.speaker and one.quote.speaker.name == name)
    days = [day for one in members if (day := records[one.article].day)]
    return QuoteGroup(
        members=tuple((records[one.article].id, one.quote) for one in members),
        speaker=speaker,
        text=best.quote.text,
        said=min(days, default=None),
        witnesses=len({origins[one.article] for one in members}),
    )
