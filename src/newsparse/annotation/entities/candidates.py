"""Candidates: names that plugins propose, united with those of the core."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Sequence

from newsparse.annotation.entities.gazetteer_lookup import Name
from newsparse.model.entities import Gender, Mention
from newsparse.text.span import Span

_GENDERS = {Gender.MASCULINE: "m", Gender.FEMININE: "f", None: ""}


def united(own: Sequence[Name], candidates: Iterable[Mention], text: str, blocks: Sequence[Span]) -> list[Name]:
    """Return the names of the core and the candidates that stand, in order of the text.

    A candidate outside the blocks that are read is dropped. One with the span of a name of the core tells its kind, if
    the core only guessed it; of two that overlap otherwise the longer stays, of equal ones the core's.

    Args:
        own: the names of the core, in order.
        candidates: the names that plugins propose.
        text: the page.
        blocks: what is read of it, in order.
    """
    proposed = sorted(_inside(candidates, text, blocks), key=lambda name: (name.kind or "", name.gender, name.roles))
    kept: list[Name] = []
    for name in sorted((*own, *proposed), key=lambda name: (name.start, -name.end)):
        last = kept[-1] if kept else None
        if last is None or last.end <= name.start:
            kept.append(name)
        elif (last.start, last.end) == (name.start, name.end):
            kept[-1] = last if last.kind is not None else last._replace(kind=name.kind, certain=True)
        elif name.end - name.start > last.end - last.start:
            kept[-1] = name
    return kept


def _inside(candidates: Iterable[Mention], text: str, blocks: Sequence[Span]) -> Iterable[Name]:
    """Yield the candidates that lie in one block as names."""
    starts = [block.start for block in blocks]
    for mention in candidates:
        at = bisect.bisect_right(starts, mention.span.start) - 1
        if at >= 0 and mention.span in blocks[at] and (words := " ".join(mention.span.of(text).split())):
            entity = mention.entity
            yield Name(
                mention.span.start, mention.span.end, words, entity.kind, _GENDERS[entity.gender], entity.roles,
                entity.country,
            )  # fmt: skip
