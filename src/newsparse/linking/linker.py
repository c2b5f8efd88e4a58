"""Linking articles: a `Linker` that takes them one by one, and `link` for those at hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import accumulate, islice
from typing import Self

import attrs
import msgspec

from newsparse._lazy_imports import show_as_public
from newsparse.errors import SchemaError
from newsparse.linking import happenings, passages, series, statements, stories, witnesses
from newsparse.linking.model import Id, Links, Story
from newsparse.linking.record import Record, lexicon_of, pack, record, unpack
from newsparse.linking.vectors import blocking_keys, features
from newsparse.linking.words import NAME, resolved
from newsparse.model.article import Article
from newsparse.model.entities import Entity, EntityKind

_MAIN_ENTITIES = 10
STATE_VERSION = 1


class Linker:
    """Takes articles one by one, keeps some kB of each, and says what they have in common.

    Example:
        >>> import newsparse
        >>> linker = Linker()
        >>> for name in ("a", "b"):
        ...     linker.add(newsparse.parse("Norway bought 40 boats for the port of Bergen.", kind="body"), id=name)
        >>> [story.members for story in linker.links().stories]
        [('a', 'b')]
    """

    def __init__(self) -> None:
        self._packed: dict[Id, bytes] = {}

    def __len__(self) -> int:
        return len(self._packed)

    def __contains__(self, id_: object) -> bool:
        return id_ in self._packed

    def add(self, article: Article, *, id: Id) -> None:  # noqa: A002  # what callers have
        """Take in an article.

        Raises:
            TypeError: if it is no article, or the id is neither `str` nor `int`.
            ValueError: if there is an article of that id.
        """
        if not isinstance(article, Article):
            msg = f"an article is what newsparse.parse returns, got {type(article).__name__}"
            raise TypeError(msg)
        if not isinstance(id, str | int) or isinstance(id, bool):
            msg = f"an id is a str or an int, got {id!r}"
            raise TypeError(msg)
        if id in self._packed:
            msg = f"there is an article with the id {id!r} already"
            raise ValueError(msg)
        self._packed[id] = pack(record(article, id))

    @staticmethod
    def keys(article: Article) -> tuple[int, ...]:
        """Return keys for a join elsewhere: articles of one story share some that few other articles have.

        They are hashes of the names and of the word pairs of an article, at most 256 numbers of 63 bits. Leave out
        those that more than a hundred articles have; weigh the others by the square of `log(1000 / n)`, if `n`
        articles have them; and link by itself what is connected by pairs of articles whose common weight is at least
        .05 of the geometric mean of their own.

        Example:
            >>> import newsparse
            >>> one, other = (newsparse.parse(f"{word} bought 40 boats for Bergen.") for word in ("Norway", "He"))
            >>> len(set(Linker.keys(one)) & set(Linker.keys(other))) > 0
            True
        """
        return blocking_keys(record(article, 0))

    def merge(self, other: Linker) -> None:
        """Take in all articles of another linker, such as one that ran elsewhere.

        Raises:
            ValueError: if both have an article of one id.
        """
        if both := self._packed.keys() & other._packed.keys():
            msg = f"both linkers have an article with the id {min(both, key=repr)!r}"
            raise ValueError(msg)
        self._packed |= other._packed

    def save(self) -> bytes:
        """Return the state, for `Linker.load`."""
        return msgspec.msgpack.encode((STATE_VERSION, list(self._packed.items())))

    @classmethod
    def load(cls, state: bytes) -> Self:
        """Return the linker whose state was saved.

        Raises:
            SchemaError: if `state` is not what `save` of this version returned.
        """
        try:
            version, items = msgspec.msgpack.decode(state, type=tuple[int, list[tuple[Id, bytes]]])
        except msgspec.MsgspecError as error:
            msg = f"not the state of a linker: {error}"
            raise SchemaError(msg) from error
        if version != STATE_VERSION:
            msg = f"a linker of version {STATE_VERSION} cannot load a state of version {version}"
            raise SchemaError(msg)
        linker = cls()
        linker._packed = dict(items)
        return linker

    def links(self) -> Links:
        """Return what the articles have in common; it depends on the set of them alone, not on their order.

        Raises:
            SchemaError: if the linker was loaded from a state that somebody has changed.
        """
        ids = [id_ for _, id_ in sorted((unpack(packed).order, id_) for id_, packed in self._packed.items())]
        clusters = stories.clusters(len(ids), lambda n: features(unpack(self._packed[ids[n]])))
        return joined([link_story([unpack(self._packed[ids[n]]) for n in cluster]) for cluster in clusters])


def link(articles: Iterable[Article], ids: Iterable[Id] | None = None) -> Links:
    """Return what articles have in common: stories, and the statements, events and passages that several tell.

    The result depends on the set of articles alone: not on their order, nor on any clock, network or chance.

    Args:
        articles: what `newsparse.parse` returned.
        ids: what to call them, each once; None for 0, 1, 2 ...

    Raises:
        TypeError: if one of them is no article, or an id is neither `str` nor `int`.
        ValueError: if two articles have one id, or there are more or fewer ids than articles.

    Example:
        >>> import newsparse
        >>> one = newsparse.parse("Norway bought 40 boats for the port of Bergen.", kind="body")
        >>> other = newsparse.parse("The opera of Lyon opens with a new choir.", kind="body")
        >>> sorted(story.members for story in link([one, other, one], ids=["a", "b", "c"]).stories)
        [('a', 'c'), ('b',)]
    """
    linker = Linker()
    if ids is None:
        for place, article in enumerate(articles):
            linker.add(article, id=place)
    else:
        names = iter(ids)
        for article in articles:
            for id_ in islice(names, 1):
                linker.add(article, id=id_)
                break
            else:
                msg = f"there are more articles than ids: {len(linker)} ids were given"
                raise ValueError(msg)
        for id_ in names:
            msg = f"there are more ids than articles: {id_!r} is the id of none, {len(linker)} articles were given"
            raise ValueError(msg)
    return linker.links()


def joined(stories_: Sequence[Links]) -> Links:
    """Return the links of many stories as one; each series goes on naming its own events."""
    counts = accumulate((len(one.events) for one in stories_), initial=0)
    return Links(
        stories=tuple(story for one in stories_ for story in one.stories),
        quotes=tuple(group for one in stories_ for group in one.quotes),
        events=tuple(group for one in stories_ for group in one.events),
        passages=tuple(group for one in stories_ for group in one.passages),
        series=tuple(
            attrs.evolve(series_, events=tuple(before + number for number in series_.events))
            for one, before in zip(stories_, counts, strict=False)
            for series_ in one.series
        ),
    )


def link_story(records: Sequence[Record]) -> Links:
    """Return the story that these articles tell, and what they have in common."""
    names = frozenset(term for one in records for term in one.term if term[0] == NAME)
    records = [
        msgspec.structs.replace(one, term=resolved(one.term, names, lexicon_of(one.language))) for one in records
    ]
    matches = passages.matches(records)
    copied = passages.copies(records, matches)
    origins = witnesses.origins(records, copied)
    quotes = statements.groups(records, passages.alignment(records, matches))
    mentions = happenings.happenings(records)
    events = happenings.groups(mentions)
    days = [one.day for one in records if one.day]
    story = Story(
        members=tuple(one.id for one in records),
        title=next((one.title for one in records if one.title), None),
        start=min(days, default=None),
        end=max(days, default=None),
        entities=_main_entities(records),
        copies=tuple(tuple(records[n].id for n in group) for group in copied),
        witnesses=len(set(origins)),
        own=tuple(passages.own_shares(records, matches)),
    )
    return Links(
        stories=(story,),
        quotes=tuple(statements.quote_group(records, group, origins) for group in quotes),
        events=tuple(happenings.event_group(records, group, origins) for group in events),
        passages=tuple(passages.passages(records, matches)),
        series=tuple(series.event_series(records, run, origins) for run in series.series(mentions, events)),
    )


def _main_entities(records: Sequence[Record]) -> tuple[Entity, ...]:
    """Return the entities that most articles name, in the form of the first that does."""
    articles: dict[str, set[int]] = defaultdict(set)
    first: dict[str, Entity] = {}
    for n, one in enumerate(records):
        for entity in one.entities:
            if entity.kind is EntityKind.ROLE:
                continue
            key = entity.country if entity.kind is EntityKind.STATE and entity.country else entity.name.casefold()
            articles[key].add(n)
            first.setdefault(key, entity)
    needed = 2 if len(records) > 1 else 1
    best = sorted(articles, key=lambda key: (-len(articles[key]), key))
    return tuple(first[key] for key in best if len(articles[key]) >= needed)[:_MAIN_ENTITIES]


show_as_public(__name__)
