"""What a page puts into the text again and again: the note that stands where something embedded is not shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsparse.labelling.flat.outline import CoreVote, Outline
from newsparse.model.labels import Label
from newsparse.page.placed import Places

_LENGTH = 100  # code points; refrains and answers of interviews are shorter
_TIMES = 3  # a headline's summary stands above the text, in it, and below; an article is given twice


def placeholders(outline: Outline) -> Iterator[CoreVote]:
    """Claim a paragraph that stands three times or more, each time between other paragraphs.

    An article that a page gives several times has the same neighbours each time, and one whose first paragraph is
    repeated has nothing above it.
    """
    prose = [i for i, is_prose in enumerate(outline.prose) if is_prose]
    keys = [outline.keys[i] for i in prose]
    for places in Places(keys).repeated.values():
        if len(places) >= _TIMES and len(outline.line(prose[places[0]])) >= _LENGTH and _are_all_other(keys, places):
            for i in (prose[at] for at in places):
                if outline.labels[i] is None:
                    yield CoreVote(i, Label.OTHER, "stands again and again, each time between other paragraphs")


def _are_all_other(keys: Sequence[str], places: Sequence[int]) -> bool:
    """Tell whether another paragraph stands above each place, and below each another one or none."""
    if not places[0]:
        return False
    above = {keys[at - 1] for at in places}
    below = {keys[at + 1] if at + 1 < len(keys) else "" for at in places}
    return len(above) == len(below) == len(places)
