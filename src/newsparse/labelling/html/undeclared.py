"""The headline of a page that declares no title, as Markdown does: a heading or a bold line above the text."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.labelling.html.rules import Decision, View
from newsparse.labelling.votes import core_reason
from newsparse.model.labels import Label
from newsparse.reading.bold_lines import bold_spans, is_heading_line
from newsparse.reading.dom import HEADINGS

UNDECLARED = "html.undeclared_headline"
"""The rule id of a headline that is told by what stands around it."""

_TEXT = frozenset((Label.PARAGRAPH, Label.LIST_ITEM, Label.BLOCKQUOTE, Label.TABLE))
_META = frozenset((Label.TIMESTAMP, Label.BYLINE))
_PLAIN = frozenset((Label.TITLE, Label.OTHER, Label.HEADING, Label.LEDE))
_MOST_OF_SITE = 4  # words of the name of a site that is no link
_LEAST_OF_BOLD = 4  # words of a headline that no element says to be one


def name_headline(view: View, decisions: list[Decision]) -> None:
    """Name the headline, in place, where a page declares no title.

    A heading above a menu, or that is a link, is the name of the site, if a longer one follows that stands right above
    a byline or a date. Where no heading stands above the text, its first bold line is the headline.
    """
    if view.html.titles:
        return
    top = next((b for b, (label, _) in enumerate(decisions) if label in _TEXT), 0)
    headings = [b for b in range(top) if view.tree.block_tags[b] in HEADINGS and decisions[b][1] is not None]
    titles = [b for b in headings if decisions[b][0] is Label.TITLE]
    if titles:
        below = [b for b in headings if b > titles[0] and _heads_article(view, decisions[:top], titles[0], b)]
        if below:
            _name(decisions, below[0], "a heading right above a byline or a date")
            for b in titles:
                if b < below[0]:
                    decisions[b] = Label.SITE_NAME, core_reason("a heading above a menu and the headline", UNDECLARED)
    elif not headings and Label.TITLE not in [label for label, _ in decisions]:
        bold = _bold_lines(view, decisions[:top])
        if bold:
            _name(decisions, bold[0], "a bold line above the text, where no heading is")


def _name(decisions: list[Decision], b: int, why: str) -> None:
    decisions[b] = Label.TITLE, core_reason(why, UNDECLARED)


def _heads_article(view: View, above: Sequence[Decision], site: int, b: int) -> bool:
    """Tell whether a heading is the headline below another that only names the site."""
    tree, labels = view.tree, [label for label, _ in above]
    between = range(site + 1, b)
    words, others = len(tree.texts[b].split()), len(tree.texts[site].split())
    names_site = tree.mostly_links(site) or (others <= _MOST_OF_SITE and any(tree.mostly_links(i) for i in between))
    return (
        names_site
        and words > others
        and labels[b] in _PLAIN
        and not tree.mostly_links(b)
        and _META.isdisjoint(labels[site + 1 : b])
        and not _META.isdisjoint(labels[b + 1 :])
    )


def _bold_lines(view: View, above: Sequence[Decision]) -> list[int]:
    dom, tree = view.html.dom, view.tree
    if not dom.bold:
        return []
    spans = set(bold_spans(dom))
    return [
        b
        for b, (label, reason) in enumerate(above)
        if (dom.starts[b], dom.ends[b]) in spans
        and reason is not None
        and label in _PLAIN
        and len(tree.texts[b].split()) >= _LEAST_OF_BOLD
        and is_heading_line(tree.texts[b])
        and not tree.mostly_links(b)
    ]
