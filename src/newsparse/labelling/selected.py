"""The body that a layout selects: what it holds is body unless somebody knows better, and nothing else is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsparse.labelling.votes import Decisions
from newsparse.model.document import Block
from newsparse.model.labels import Group, Label, Tier
from newsparse.model.problems import Problem, ProblemCode
from newsparse.model.votes import RankedVote, Reason
from newsparse.page.elements import Elements
from newsparse.reading.dom import HEADINGS

SELECTED = "site.body"
"""The rule id of a block that is body because the layout of its site selects it; switched off, none is selected."""
NOT_SELECTED = "site.not_selected"
"""The rule id of a block that would be body if the layout of its site selected it."""

LEAST = 0.33
"""The least share of the text found without a layout that its body has to hold, by code points.

On 133 real pages of sites with layouts it is .75 to 1; the rest are boxes, captions and lists among the text. A third
leaves room for a short article among much that is not its own; of a rebuilt site less is left, the box of a summary.
"""
LEAST_BETWEEN = 0.67
"""The same of the text found from the first selected block to the last: what is lost there is text of the article more
often than what stands elsewhere, as where half of the paragraphs stand in elements of their own since a redesign."""

_BODY = Group.BODY  # asking the enum takes longer
_KEPT = frozenset(("html.headline", "html.heading", "html.line", "html.linked"))
"""Rules of structure that are believed inside of a selected body too: a headline, a date, a byline, a bare link."""
_KINDS = {
    **dict.fromkeys(HEADINGS, Label.HEADING),
    "blockquote": Label.BLOCKQUOTE,
    "li": Label.LIST_ITEM,
    "td": Label.TABLE,
    "th": Label.TABLE,
}

_Change = tuple[int, Label, Reason]
"""A block, the label that it gets, and why."""


def keep_selected(
    decisions: Decisions, site: str, body: Mapping[int, str], elements: Elements, blocks: Sequence[Block]
) -> tuple[Problem, ...]:
    """Let just the selected blocks be body, in decisions that are otherwise made, and return what is wrong with that.

    What votes of sites, plugins and languages say of a selected block stands, and so does what its shape alone shows:
    a date, a byline, a link and nothing else. A site's own votes stand for the others too. Where less than `LEAST` of
    the text would be left, or than `LEAST_BETWEEN` of that between the selected blocks, nothing changes and a problem
    says so: the site was rebuilt, and part of the layout is left.

    Args:
        decisions: those on all blocks, which may change.
        site: the name of the site.
        body: the selected blocks, each with the condition that selects it, in words.
        elements: those of the page.
        blocks: those of the page.
    """
    changes = list(_changes(decisions, site, body, elements))
    if error := _doubt(decisions.labels, changes, range(min(body), max(body) + 1), blocks):
        return (Problem.of(ProblemCode.BODY_PARTLY_SELECTED, f"{site}: {error}", during="label"),)
    for i, label, reason in changes:
        decisions.labels[i], decisions.reasons[i] = label, reason
        decisions.ranked[i] = (RankedVote(i, label, reason), *decisions.ranked[i])
    return ()


def _doubt(labels: Sequence[Label], changes: Iterable[_Change], between: range, blocks: Sequence[Block]) -> str:
    """Return why what is left of the body by these changes is too little to be believed; empty where it is not."""
    found = {i for i, label in enumerate(labels) if label.group is _BODY}
    left = set(found)
    for i, label, _ in changes:
        (left.add if label.group is _BODY else left.discard)(i)
    for least, places, where in ((LEAST, range(len(blocks)), ""), (LEAST_BETWEEN, between, " between them")):
        before, size = (sum([blocks[i].end - blocks[i].start for i in places if i in body]) for body in (found, left))
        if size < least * before:
            return f"its layout selects {size} of the {before} code points that are found{where} without it"
    return ""


def _changes(decisions: Decisions, site: str, body: Mapping[int, str], elements: Elements) -> Iterator[_Change]:
    for i, (label, reason) in enumerate(zip(decisions.labels, decisions.reasons, strict=True)):
        is_body = label.group is _BODY
        if i not in body:
            if is_body and reason.tier is not Tier.SITE:
                own = Reason("outside of the body that the layout selects", site, Tier.SITE, rule_id=NOT_SELECTED)
                yield i, Label.OTHER, own
        elif not decisions.ranked[i] and (is_body or reason.rule_id not in _KEPT):
            own = Reason(f"selected as body: {body[i]}", site, Tier.SITE, rule_id=SELECTED)
            yield i, label if is_body else _kind(elements, i), own


def _kind(elements: Elements, i: int) -> Label:
    """Return which kind of text a block is by the nearest element that says so."""
    own = elements.own(i)
    if kind := next((kind for e in own if (kind := _KINDS.get(elements.tag(e)))), None):
        return kind
    around = (elements.tag(e) for e in elements.around(own[-1]))
    return next((_KINDS[tag] for tag in around if tag in _AROUND), Label.PARAGRAPH)


_AROUND = ("blockquote", "li", "td", "th")  # a paragraph in one of these is a part of it
