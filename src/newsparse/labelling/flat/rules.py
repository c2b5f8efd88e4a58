"""The core's votes on flat text: named rules, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet

from newsparse.labelling.flat.body import headings, lede
from newsparse.labelling.flat.captions import credited, pictures
from newsparse.labelling.flat.copies import copies
from newsparse.labelling.flat.fused_lines import fused_lines
from newsparse.labelling.flat.headline import headline, masthead
from newsparse.labelling.flat.line_shapes import shapes
from newsparse.labelling.flat.mail_head import mail_head
from newsparse.labelling.flat.margins import after_text, before_text, beyond_limits, evidence, foot, outside, related
from newsparse.labelling.flat.outline import CoreVote, Outline
from newsparse.labelling.flat.page_heads import page_heads
from newsparse.labelling.flat.placeholders import placeholders
from newsparse.labelling.votes import core_reason
from newsparse.model.labels import Label
from newsparse.model.votes import Reason

RULES: tuple[Callable[[Outline], Iterable[CoreVote]], ...] = (
    beyond_limits,
    mail_head,
    shapes,
    page_heads,
    copies,
    placeholders,
    evidence,
    foot,
    related,
    masthead,
    credited,
    headline,
    before_text,
    pictures,
    after_text,
    outside,
    fused_lines,
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


def claims(outline: Outline, disabled: AbstractSet[str] = frozenset()) -> Iterator[tuple[int, Label, Reason]]:
    """Yield what the core says of the blocks of flat text: block, label and reason; without any a block is text.

    Args:
        outline: the blocks with what sites, plugins and languages claim.
        disabled: the ids of rules that are left out.
    """
    labels = outline.labels
    for rule in RULES:
        rule_id = id_of(rule)
        for block, label, why, own_id in rule(outline) if rule_id not in disabled else ():
            if labels[block] is None:
                labels[block] = label
                yield block, label, core_reason(why, own_id or rule_id)
