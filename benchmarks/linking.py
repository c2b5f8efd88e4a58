"""How long linking takes, and how much is kept, for collections of made articles of 3 kB.

    python benchmarks/linking.py 1000 10000 100000

Eight articles tell one story: a third of their sentences stand in several of them, the others are their own; the words
are drawn as those of texts are, few of them often. Each article brings four quotes and six events.
"""

from __future__ import annotations

import datetime as dt
import random
import resource
import sys
import time
from collections.abc import Iterator

import attrs

from newsparse import (
    Article,
    Block,
    Document,
    Entity,
    EntityKind,
    Event,
    EventTime,
    Label,
    Linker,
    Modality,
    Moment,
    Precision,
    Quote,
    QuoteKind,
    Span,
    Zone,
)

STORY = 8
SENTENCES = 30
WORDS = 15
VOCABULARY = 30_000
LETTERS = "aeiou", "bcdfglmnprstv"
TYPES = "plover:CONSULT", "plover:AID", "plover:ACCUSE", "plover:PROTEST", "plover:COERCE", "plover:AGREE"


def word(number: int) -> str:
    """Return the made word of a number: syllables that no ending is mistaken in."""
    parts = []
    number += 1000
    while number:
        number, digit = divmod(number, 65)
        parts.append(LETTERS[1][digit // 5] + LETTERS[0][digit % 5])
    return "".join(parts) + "k"


def drawn(rng: random.Random) -> str:
    """Draw a word, the n-th about n times as seldom as the first."""
    return word(int(VOCABULARY ** rng.random()))


def sentence(rng: random.Random, names: list[str]) -> str:
    """Make a sentence with a name and a word of its story."""
    words = [drawn(rng) for _ in range(WORDS)]
    words[rng.randrange(1, WORDS)] = rng.choice(names)
    words[0] = words[0].capitalize()
    return " ".join(words) + "."


def articles(count: int) -> Iterator[Article]:
    """Make articles, those of a story one after the other."""
    for story in range(count // STORY):
        rng = random.Random(story)  # noqa: S311  # made to be the same each time
        names = [word(VOCABULARY + 20 * story + n).capitalize() for n in range(20)]
        shared = [sentence(rng, names) for _ in range(SENTENCES)]
        day = dt.date(2031, 1, 1) + dt.timedelta(days=story % 300)
        for _ in range(STORY):
            told = [rng.choice(shared) if rng.random() < 1 / 3 else sentence(rng, names) for _ in range(SENTENCES)]
            yield article(told, names, day + dt.timedelta(days=rng.randrange(2)), rng)


def article(told: list[str], names: list[str], day: dt.date, rng: random.Random) -> Article:
    """Make an article of sentences, with quotes and events in them."""
    text = "\n\n".join(told)
    starts = [0]
    for one in told:
        starts.append(starts[-1] + len(one) + 2)
    spans = [Span(start, start + len(one)) for start, one in zip(starts, told, strict=False)]
    entities = tuple(Entity(id=f"e{n}", name=name, kind=EntityKind.PERSON) for n, name in enumerate(names))
    quotes = tuple(
        Quote(span=span, text=span.of(text), kind=QuoteKind.DIRECT, speaker=rng.choice(entities))
        for span in rng.sample(spans, 4)
    )
    events = tuple(
        Event(
            type=kind,
            trigger=Span(span.start, span.start + text[span.start :].index(" ")),
            sentence=span,
            zone=Zone.BODY,
            modality=Modality.ASSERTED,
            actors=(rng.choice(entities),),
            when=EventTime(start=day, end=day, precision=Precision.DAY),
        )
        for kind, span in zip(TYPES, rng.sample(spans, 6), strict=True)
    )
    blocks = tuple(Block(span.start, span.end, Label.PARAGRAPH) for span in spans)
    document = Document(text=text, blocks=blocks, language="en")
    return Article(
        document=document, language="en", published=Moment.of(day), entities=entities, quotes=quotes, events=events
    )


@attrs.frozen
class Row:
    """What was measured for one size."""

    articles: int
    added: float
    linked: float
    kept: float
    peak: float
    stories: int


def measured(count: int) -> Row:
    """Add and link so many articles."""
    linker = Linker()
    spent = 0.0
    for n, one in enumerate(articles(count)):
        began = time.process_time()
        linker.add(one, id=n)
        spent += time.process_time() - began
    kept = len(linker.save()) / count
    began = time.process_time()
    links = linker.links()
    linked = time.process_time() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Row(count, spent, linked, kept, peak, len(links.stories))


def main() -> None:
    """Measure the sizes given."""
    print("articles   add ms each   link ms each   kept bytes each   peak MB   stories (made)")  # noqa: T201
    for size in map(int, sys.argv[1:] or ["1000"]):
        row = measured(size)
        print(  # noqa: T201
            f"{row.articles:8d}   {1000 * row.added / size:11.2f}   {1000 * row.linked / size:12.2f}   "
            f"{row.kept:15.0f}   {row.peak:7.0f}   {row.stories} ({size // STORY})",
            flush=True,
        )


if __name__ == "__main__":
    main()
