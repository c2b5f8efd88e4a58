"""The core's votes on flat text: named rules, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

from newsparse.labelling.flat.body import headings, lede
from newsparse.labelling.flat.captions import pictures
from newsparse.labelling.flat.headline import headline
from newsparse.labelling.flat.line_shapes import shapes
from newsparse.labelling.flat.margins import after_text, before_text, beyond_limits, foot, related
from newsparse.labelling.flat.outline import CoreVote, Outline
from newsparse.lines.word_lists import LineVocabulary
from newsparse.model.labels import Label
from newsparse.page.folded import Page

RULES: tuple[Callable[[Outline], Iterable[CoreVote]], ...] = (
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


def id_of(rule: Callable[[Outline], Iterable[CoreVote]]) -> str:
    """Return the stable id of a rule.

    Example:
        >>> id_of(lede)
        'flat.lede'
    """
    return f"flat.{rule.__name__}"


def claims(
    page: Page,
    claimed: Sequence[Label | None],
    line_words: LineVocabulary,
    disabled: AbstractSet[str] = frozenset(),
) -> Iterator[CoreVote]:
    """Yield what the core says of the blocks of flat text; a block that no rule claims is a paragraph.

    Args:
        page: the page.
        claimed: for each block the label that sites, plugins and languages gave it, or None.
        line_words: the small words of all languages.
        disabled: the ids of rules that are left out.
    """
    outline = Outline(page, claimed, line_words, disabled)
    for rule in RULES:
        rule_id = id_of(rule)
        for claim in rule(outline) if rule_id not in disabled else ():
            if outline.labels[claim.block] is None:
                outline.labels[claim.block] = claim.label
                yield claim if claim.rule_id else claim._replace(rule_id=rule_id)
