"""The core's votes on flat text: named rules, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from newsparse._document import Label
from newsparse._page import Page
from newsparse.labelling._outline import Claim, Outline
from newsparse.labelling.furniture import Furniture
from newsparse.labelling.headline import headline
from newsparse.labelling.margins import after_text, before_text, beyond_limits, foot, related
from newsparse.labelling.pictures import pictures
from newsparse.labelling.prose import headings, lede
from newsparse.labelling.shapes import shapes

RULES: tuple[Callable[[Outline], Iterable[Claim]], ...] = (
    beyond_limits,
    shapes,
    foot,
    related,
    headline,
    before_text,
    pictures,
    after_text,
    lede,
    headings,
)
"""What is certain comes first: a later rule sees only the blocks that the earlier ones left open."""


def claims(page: Page, claimed: Sequence[Label | None], furniture: Furniture) -> Iterator[Claim]:
    """Yield what the core says of the blocks of flat text; a block that no rule claims is a paragraph.

    Args:
        page: the page.
        claimed: for each block the label that sites, plugins and languages gave it, or None.
        furniture: the small words of all languages.
    """
    outline = Outline(page, claimed, furniture)
    for rule in RULES:
        for claim in rule(outline):
            if outline.labels[claim.block] is None:
                outline.labels[claim.block] = claim.label
                yield claim
