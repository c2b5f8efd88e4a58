"""The fitted evidence beside the rules of structure, which have no names of elements to go by in Markdown."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

import attrs

from newsparse.labelling.body_evidence.choice import BodyEvidence, weigh_body
from newsparse.labelling.body_evidence.features import Units
from newsparse.labelling.flat.outline import FEW_BLOCKS, Outline
from newsparse.labelling.html.judge import Judged
from newsparse.labelling.html.second_look import SECOND_LOOK, look_again
from newsparse.labelling.votes import core_reason
from newsparse.model.labels import Group, Label

EVIDENCE = "html.evidence"
"""The id of the rule."""

_SENTENCES = frozenset((Label.PARAGRAPH, Label.LIST_ITEM, Label.BLOCKQUOTE))
_INSERTED = frozenset((Label.RELATED_LINK, Label.ADVERTISEMENT, Label.PROMO))
_EVEN = 0.5  # a paragraph of running text that is likelier none is the beginning of something else
_BODY = Group.BODY  # asking the enum takes longer
_AGAINST = "no part of the main text by its evidence"


def weigh_again(judged: Judged, outline: Outline, disabled: AbstractSet[str] = frozenset()) -> BodyEvidence | None:
    """Weigh the evidence where the rules may be wrong, and let it change their decisions; None where it was not asked.

    The elements of Markdown have no names that rules could read, so that all of its blocks are weighed; of a text that
    somebody made or cut nothing is left out that the rules take for text. On an HTML page
    those are that a rule left out without being sure.

    Args:
        judged: the page with the decisions of the rules, which may change.
        outline: the same blocks as lines.
        disabled: the ids of rules that are left out.
    """
    if outline.page.document.kind != "markdown":
        return None if SECOND_LOOK in disabled else look_again(judged, outline)
    if EVIDENCE in disabled:
        return None
    found = _weighed(judged, outline, "markup")
    if not _is_cut(judged, outline):
        _leave_out(judged, _with_short_end(judged, found, outline))
    return found


def _is_cut(judged: Judged, outline: Outline) -> bool:
    """Tell whether a text has a few blocks, and none of them is links: no menu, and nothing beside an article."""
    return len(outline) < FEW_BLOCKS and not any(map(judged.view.tree.mostly_links, range(len(outline))))


def _weighed(judged: Judged, outline: Outline, model: str) -> BodyEvidence:
    """Weigh the blocks of a page, with the decisions by structure as evidence among others."""
    tree = judged.view.tree
    sizes = zip(tree.dom.linked, tree.texts, strict=True)
    units = Units(
        lines=outline.page.normalized,
        lengths=outline.lengths,
        ends=outline.ends_sentence,
        prose=outline.prose,
        repeated=outline.repeated,
        labels=[label for label, _ in judged.decisions],
        gaps=[2] * len(outline),
        tags=tree.block_tags,
        linked=[linked / (len(text) or 1) for linked, text in sizes],
    )
    return weigh_body(units, model)


def _with_short_end(judged: Judged, found: BodyEvidence, outline: Outline) -> BodyEvidence:
    """Let the text go on, below the stretch chosen, with short sentences that structure takes for text.

    One insertion may stand before a sentence: a link to another article or a list of them, an advertisement.

    Share and length of the text count for much in the weights, so that the last short paragraphs of a short text are
    no part of it by them. How likely they are by themselves says nothing more: floors from 0 to .3 give the same F1.
    """
    chosen = list(found.chosen)
    inserted: int | None = None
    for b in range(found.last + 1, len(chosen)):
        label, reason = judged.decisions[b]
        is_likely = not outline.prose[b] or found.probabilities[b] >= _EVEN
        if reason is not None and label in _SENTENCES and outline.ends_sentence[b] and is_likely:
            chosen[b], inserted = True, None
        else:
            insertion = _insertion(judged, b)
            if insertion is None or inserted not in (None, insertion):
                break
            inserted = insertion
    return attrs.evolve(found, chosen=tuple(chosen))


def _insertion(judged: Judged, b: int) -> int | None:
    """Return what tells the insertion that a block is a part of from others: its list, else a number of its own.

    None for a block that is none.
    """
    label, tree = judged.decisions[b][0], judged.view.tree
    around = tree.list_around(b)
    if label in _INSERTED or (label is Label.NAVIGATION and around >= 0 and tree.mostly_links(b)):
        return around if around >= 0 else -1 - b
    return None


def _leave_out(judged: Judged, found: BodyEvidence) -> None:
    """Take out of the text what the evidence speaks against; where it finds no text at all, nothing."""
    if found.last < 0:
        return
    for b, (label, reason) in enumerate(judged.decisions):
        if reason is not None and label.group is _BODY and not found.chosen[b]:
            judged.decisions[b] = (Label.OTHER, core_reason(_AGAINST, EVIDENCE))
