"""The core's votes on flat text: named rules, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet

from newsparse.labelling.flat.body import headings, lede
from newsparse.labelling.flat.captions import pictures
from newsparse.labelling.flat.headline import headline, masthead
from newsparse.labelling.flat.line_shapes import shapes
from newsparse.labelling.flat.margins import after_text, before_text, beyond_limits, evidence, foot, outside, related
from newsparse.labelling.flat.outline import CoreVote, Outline
from newsparse.labelling.flat.page_heads import page_heads

RULES: tuple[Callable[[Outline], Iterable[CoreVote]], ...] = (
    beyond_limits,
    shapes,
    page_heads,
    evidence,
    foot,
    related,
    masthead,
    headline,
    before_text,
    pictures,
    after_text,
    outside,
    lede,
    headings,
)
"""What is certain comes first: a later rule sees only the blocks that the earlier ones left open."""


def id_of(rule: Callable[[Outline], Iterable[CoreVote]]) -> str:
    """Return the stable id of a rule.

    Example:
        >>> id_of(lede)
        'flat.lede'
    """
    return f"flat.{rule.__name__}"


def claims(outline: Outline, disabled: AbstractSet[str] = frozenset()) -> Iterator[CoreVote]:
    """Yield what the core says of the blocks of flat text; a block that no rule claims is a paragraph.

    Args:
        outline: the blocks with what sites, plugins and languages claim.
        disabled: the ids of rules that are left out.
    """
    for rule in RULES:
        rule_id = id_of(rule)
        for claim in rule(outline) if rule_id not in disabled else ():
            if outline.labels[claim.block] is None:
                outline.labels[claim.block] = claim.label
                yield claim if claim.rule_id else CoreVote(*claim[:3], rule_id)
