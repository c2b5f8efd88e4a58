"""Corrections: decisions on blocks of an HTML page that those on the blocks around them overthrow."""

from __future__ import annotations

from newsparse.labelling.html.rules import Decision, View
from newsparse.labelling.votes import core_reason
from newsparse.model.labels import Group, Label

OTHER_ARTICLE = "html.other_article"
"""The rule id of text below a headline and a date or byline of its own."""
HEADING_WITHOUT_TEXT = "html.heading_without_text"
"""The rule id of a heading that heads no text."""

_OF_TEXT = frozenset([label for label in Label if label.group is Group.BODY])
_HEADING = Label.HEADING  # asking the enum takes longer
_OWN_META = frozenset((Label.TIMESTAMP, Label.BYLINE))
_FEW_OTHERS = 3  # headings with a date or byline of their own; live blogs have more
_LEAST_ABOVE = 500.0  # code points of running text above another article
_OFFERS = frozenset((Label.RELATED_LINK, Label.RELATED_TEASER, Label.PROMO, Label.PARTNER_CONTENT))


def take_back_headings(decisions: list[Decision]) -> None:
    """Take back, in place, headings that head no text: nothing follows, or a linked article does."""
    text_below = False
    for b in range(len(decisions) - 1, -1, -1):
        label, reason = decisions[b]
        if label not in _OF_TEXT:
            continue
        if label is not _HEADING or reason is None:
            text_below = True
        elif not text_below or decisions[b + 1][0] in _OFFERS:
            decisions[b] = Label.RELATED_LINK, core_reason("a heading with no text below it", HEADING_WITHOUT_TEXT)


def leave_out_other_article(view: View, decisions: list[Decision]) -> None:
    """Leave out, in place, text below a later heading with a date or byline of its own beside it: another article's.

    Where the first such heading stands near the beginning, or there are many, they head the entries of a live blog.
    """
    if not view.headlines:
        return
    heads = [
        b
        for b in range(view.main_text.first + 1, view.main_text.last)
        if decisions[b][0] is _HEADING
        and (decisions[b - 1][0] in _OWN_META or decisions[b + 1][0] in _OWN_META)
        and view.tree.first_block(view.tree.parent(b)) >= b - 1  # in a box of its own
    ]
    if not heads or len(heads) > _FEW_OTHERS:
        return
    above = sum([view.tree.weights[b] for b in range(view.main_text.first, heads[0])])
    below = sum([view.tree.weights[b] for b in range(heads[0], view.main_text.last + 1)])
    if above < max(_LEAST_ABOVE, below):
        return
    for b in range(heads[0], len(decisions)):
        label, reason = decisions[b]
        if reason is not None and label in _OF_TEXT:
            why = core_reason("below a headline with a date or byline of its own", OTHER_ARTICLE)
            decisions[b] = Label.RELATED_TEASER, why
