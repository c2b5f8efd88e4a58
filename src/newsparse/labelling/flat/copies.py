"""The article that a page gives more than once is text where it stands first."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.labelling.flat.outline import CoreVote, Outline
from newsparse.model.labels import Label


def copies(outline: Outline) -> Iterator[CoreVote]:
    """Claim what tells again, in the same order, what most of the text of a page has told above."""
    for copy in outline.copies:
        for i in copy.again:
            if outline.labels[i] is None:
                yield CoreVote(i, Label.OTHER, "tells again what stands above, in the same order")
