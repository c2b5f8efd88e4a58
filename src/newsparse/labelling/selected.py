"""The body that a layout selects: what it holds is body unless somebody knows better, and nothing else is."""

from __future__ import annotations

from collections.abc import Mapping

from newsparse.labelling.votes import Decisions
from newsparse.model.labels import Group, Label, Tier
from newsparse.model.votes import RankedVote, Reason
from newsparse.page.elements import Elements

SELECTED = "site.body"
"""The rule id of a block that is body because the layout of its site selects it; switched off, none is selected."""
NOT_SELECTED = "site.not_selected"
"""The rule id of a block that would be body if the layout of its site selected it."""

_BODY = Group.BODY  # asking the enum takes longer
_KEPT = frozenset(("html.headline", "html.heading", "html.line", "html.linked"))
"""Rules of structure that are believed inside of a selected body too: a headline, a date, a byline, a bare link."""
_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), Label.HEADING),
    "blockquote": Label.BLOCKQUOTE,
    "li": Label.LIST_ITEM,
    "td": Label.TABLE,
    "th": Label.TABLE,
}


def keep_selected(decisions: Decisions, site: str, body: Mapping[int, str], elements: Elements) -> None:
    """Let just the selected blocks be body, in decisions that are otherwise made.

    What votes of sites, plugins and languages say of a selected block stands, and so does what its shape alone shows:
    a date, a byline, a link and nothing else. A site's own votes stand for the others too.

    Args:
        decisions: those on all blocks, which may change.
        site: the name of the site.
        body: the selected blocks, each with the condition that selects it, in words.
        elements: those of the page.
    """
    labels, reasons = decisions.labels, decisions.reasons
    for i, (label, reason) in enumerate(zip(labels, reasons, strict=True)):
        is_body = label.group is _BODY
        if i not in body:
            if is_body and reason.tier is not Tier.SITE:
                told = Reason("outside of the body that the layout selects", site, Tier.SITE, rule_id=NOT_SELECTED)
                _decide(decisions, i, Label.OTHER, told)
        elif not decisions.ranked[i] and (is_body or reason.rule_id not in _KEPT):
            told = Reason(f"selected as body: {body[i]}", site, Tier.SITE, rule_id=SELECTED)
            _decide(decisions, i, label if is_body else _kind(elements, i), told)


def _decide(decisions: Decisions, i: int, label: Label, reason: Reason) -> None:
    decisions.labels[i], decisions.reasons[i] = label, reason
    decisions.ranked[i] = (RankedVote(i, label, reason), *decisions.ranked[i])


def _kind(elements: Elements, i: int) -> Label:
    """Return which kind of text a block is by the nearest element that says so."""
    own = elements.own(i)
    if kind := next((kind for e in own if (kind := _KINDS.get(elements.tag(e)))), None):
        return kind
    around = (elements.tag(e) for e in elements.around(own[-1]))
    return next((_KINDS[tag] for tag in around if tag in _AROUND), Label.PARAGRAPH)


_AROUND = ("blockquote", "li", "td", "th")  # a paragraph in one of these is a part of it
