"""What is kept of an article for linking: its terms, where its words come from, its quotes and events."""

from __future__ import annotations

import datetime as dt
import hashlib
import zlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise

import msgspec

from newsparse.errors import SchemaError
from newsparse.linking.model import Id
from newsparse.linking.words import Lexicon, Terms, bare, lexicon, read_terms
from newsparse.model.article import Article
from newsparse.model.document import Block
from newsparse.model.entities import Entity, EntityKind
from newsparse.model.events import Event
from newsparse.model.labels import Group, Label
from newsparse.model.quotes import Quote
from newsparse.model.times import Timex
from newsparse.plugins.load import load
from newsparse.text.sentences import sentences
from newsparse.text.urls import host_of

MAX_TERMS = 4000
"""Of the terms of one article so many are kept: some 25 kB of text; a live blog of a week is not compared whole."""
MAX_NOTES = 200
"""So many quotes and so many events are kept of one article at most ..."""
MAX_NOTE_BYTES = 6000
"""... and no more than are so many bytes when they are packed: those that a long article begins with."""
AT_CUE = 20
"""So many characters at most lie between a cue and the day on which it was said: "said in Oslo on Monday". Farther
on, a day belongs to what is spoken of."""
_DATELINE = 80  # an agency named this near the beginning of the text is one that the report came from
_NAMES = {EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.AGENCY}


class Record(msgspec.Struct, frozen=True, array_like=True):
    """An article as linking sees it; `pack` makes it small."""

    id: Id
    language: str
    day: dt.date | None
    title: str | None
    source: str
    """Who wrote the text, as far as the page says: agency, original publisher, publisher or host, folded."""
    digest: str
    """Of its terms: equal for equal texts."""
    term: tuple[str, ...]
    start: tuple[int, ...]
    end: tuple[int, ...]
    sentence: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]
    """Of the sentences."""
    entities: tuple[Entity, ...]
    quotes: tuple[Quote, ...]
    events: tuple[Event, ...]
    said: tuple[dt.date | None, ...] = ()
    """Of each quote the day on which it was said, where its cue names one."""

    @property
    def terms(self) -> Terms:
        """The terms with their places."""
        return Terms(self.term, self.start, self.end, self.sentence)

    @property
    def order(self) -> tuple[str, str, str]:
        """What articles are sorted by, whatever order they came in."""
        return (self.day.isoformat() if self.day else "9999", self.digest, repr(self.id))


@lru_cache(maxsize=64)
def lexicon_of(code: str) -> Lexicon:
    """Return what is known of the words of a language, of the core or of an installed plugin."""
    return lexicon(load().tables.languages.get(code), code)


def record(article: Article, id_: Id) -> Record:
    """Return what is kept of an article.

    Example:
        >>> import newsparse
        >>> made = record(newsparse.parse("Norwegen hat am Montag 40 Boote gekauft.", language="de"), 7)
        >>> made.id, [term for term in made.term if term[0] != "-"]
        (7, ['@NO', '#40', '=boat', '=buy'])
    """
    code = (article.language or "").split("-")[0]
    known = load().tables.languages.get(code)
    text = article.document.text
    spans = tuple(_sentences(article, known.abbreviations if known else frozenset()))
    entities = [entity for entity in article.entities if entity.kind in _NAMES]
    names = {bare(word) for entity in entities for word in entity.name.split()}
    terms = read_terms(text, spans, lexicon_of(code), names)
    moment = article.published or article.modified or article.document.captured_at
    digest = hashlib.blake2b(" ".join(terms.term).encode("utf-8", "replace"), digest_size=8).hexdigest()
    quotes, events = _noted(article.quotes[:MAX_NOTES], article.events[:MAX_NOTES])
    return Record(
        id=id_, language=code, day=moment.day if moment else None, title=article.title, source=_source(article),
        digest=digest,
        term=terms.term, start=terms.start, end=terms.end, sentence=terms.sentence, spans=spans,
        entities=article.entities, quotes=quotes, events=events,
        said=tuple(_said(quote, article.times) for quote in quotes),
    )  # fmt: skip


def _noted(quotes: tuple[Quote, ...], events: tuple[Event, ...]) -> tuple[tuple[Quote, ...], tuple[Event, ...]]:
    """Return the quotes and events that an article begins with, as many of both as fit into `MAX_NOTE_BYTES`."""
    for _ in range(max(len(quotes), len(events))):
        size = packed_notes(quotes, events)
        if size <= MAX_NOTE_BYTES:
            break
        share = MAX_NOTE_BYTES / size  # at least one of each goes in every round
        quotes = quotes[: min(int(len(quotes) * share), len(quotes) - 1)] if quotes else quotes
        events = events[: min(int(len(events) * share), len(events) - 1)] if events else events
    return quotes, events


def packed_notes(quotes: Sequence[Quote], events: Sequence[Event]) -> int:
    """Return how many bytes quotes and events are when they are packed by themselves."""
    return len(zlib.compress(_ENCODER.encode((quotes, events)), 6))


def _said(quote: Quote, times: Sequence[Timex]) -> dt.date | None:
    """Return the day that stands at the cue of a quote: "said on Monday", « a déclaré lundi »."""
    if quote.cue is None:
        return None
    days = {
        time.start
        for time in times
        if time.start
        and time.start == time.end
        and not time.span.overlaps(quote.span)
        and max(time.span.start - quote.cue.end, quote.cue.start - time.span.end) <= AT_CUE
    }
    return days.pop() if len(days) == 1 else None


def _sentences(article: Article, abbreviations: frozenset[str]) -> Iterable[tuple[int, int]]:
    """Yield the spans of the sentences of the article's own text: no furniture, no credits, no repeats of the title."""
    left = MAX_TERMS
    for block in article.blocks:
        if not _is_told(block):
            continue
        text = block.text
        for span in sentences(text, abbreviations):
            left -= 1 + text.count(" ", span.start, span.end)
            if left < 0:
                return
            yield block.start + span.start, block.start + span.end


def _is_told(block: Block) -> bool:
    return block.label.group is Group.BODY or block.label in {Label.TITLE, Label.CAPTION}


def _source(article: Article) -> str:
    """Return who wrote the text: the medium that the page took it from, the agency that sent it, or the page's own."""
    if article.original_publisher:
        return bare(article.original_publisher.name)
    if agency := _sender(article):
        return bare(agency)
    if article.publisher:
        return bare(article.publisher.name)
    return host_of(article.url or article.document.url).removeprefix("www.")


def _sender(article: Article) -> str | None:
    """Return the agency that byline, source line or dateline name as where the report came from."""
    told = [block for block in article.blocks if block.label.group is Group.BODY]
    for one in article.evidence_for("agencies"):
        if one.source in {"byline", "dateline", "source_line"}:
            return one.value
        if told and one.span and told[0].start <= one.span.start < told[0].start + _DATELINE:
            before = article.document.text[told[0].start : one.span.end + 1]
            if before.count("(") > before.count(")") or before.rstrip().endswith(")"):
                return one.value
    return None


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(Record)


def pack(one: Record) -> bytes:
    """Return a record in few bytes: places as distances, all of it compressed."""
    near = msgspec.structs.replace(
        one,
        start=_steps(one.start),
        end=tuple([end - start for start, end in zip(one.start, one.end, strict=True)]),
        sentence=_steps(one.sentence),
    )
    return zlib.compress(_ENCODER.encode(near), 6)


def unpack(packed: bytes) -> Record:
    """Return the record that `pack` made small.

    Raises:
        SchemaError: if `packed` is no record of this version.
    """
    try:
        near = _DECODER.decode(zlib.decompress(packed))
    except (zlib.error, msgspec.MsgspecError, UnicodeError) as error:
        msg = f"not an article as this version keeps it: {error}"
        raise SchemaError(msg) from error
    start = tuple(accumulate(near.start))
    end = tuple([first + length for first, length in zip(start, near.end, strict=True)])
    return msgspec.structs.replace(near, start=start, end=end, sentence=tuple(accumulate(near.sentence)))


def _steps(places: tuple[int, ...]) -> tuple[int, ...]:
    return tuple([after - before for before, after in pairwise((0, *places))])
