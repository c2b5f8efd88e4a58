"""The core's decision on each block of an HTML page: what the first rule says, and what the other blocks change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from newsparse._classes import frozen
from newsparse.labelling.flat.outline import Outline
from newsparse.labelling.html.bold_headings import bold_headings
from newsparse.labelling.html.corrections import (
    HEADING_WITHOUT_TEXT,
    OTHER_ARTICLE,
    leave_out_other_article,
    take_back_headings,
)
from newsparse.labelling.html.hints import Hints
from newsparse.labelling.html.main_text import find_main_text, headline_blocks
from newsparse.labelling.html.rules import (
    NAMED,
    UNTOLD,
    Decision,
    View,
    decide,
    inside_of,
    repeated,
    rules_for,
    told_apart,
)
from newsparse.labelling.html.tree import Tree
from newsparse.labelling.html.undeclared import UNDECLARED, name_headline
from newsparse.labelling.html.walls import WALL, WALL_REASON, wall_label
from newsparse.labelling.votes import core_reason
from newsparse.model.labels import Group, Label
from newsparse.model.votes import Reason
from newsparse.reading.html import Html

_BODY = frozenset([label for label in Label if label.group is Group.BODY])
_LEDE = Label.LEDE  # asking the enum takes longer


@frozen(eq=False)
class Judged:
    """A page with the decision on each block by its structure."""

    view: View
    decisions: list[Decision]
    """Without a reason where the label is another's."""
    wall: Label | None
    """What its text is, if the page stands in front of an article."""

    def claims(self) -> Iterator[tuple[int, Label, Reason]]:
        """Yield what structure says of each block that nobody has claimed: its index, label and reason."""
        wall = self.wall
        for b, (label, reason) in enumerate(self.decisions):
            if reason is not None:
                yield (b, wall, core_reason(WALL_REASON, WALL)) if wall and label in _BODY else (b, label, reason)


def judge(html: Html, outline: Outline) -> Judged:
    """Judge every block by its structure.

    Args:
        html: the page.
        outline: the same blocks as lines, with the labels that sites, plugins and languages gave them.
    """
    claimed, disabled = outline.labels, outline.disabled
    tree = Tree(html.dom, html.declared_text, claimed)
    hints = Hints(tree, claimed)
    headlines = headline_blocks(tree, html.titles)
    main_text = find_main_text(tree, hints, headlines)
    siblings = Counter([tree.parent(b) for b in range(main_text.first, main_text.last + 1) if tree.weights[b]])
    bold = bold_headings(tree, main_text.first, main_text.last)
    often, rules = repeated(tree.texts), rules_for(disabled)
    view = View(html, outline, tree, hints, main_text, headlines, siblings, often, bold, *rules)
    decisions = _judged(view, claimed, by_name=NAMED not in disabled)
    if HEADING_WITHOUT_TEXT not in disabled:
        take_back_headings(decisions)
    if OTHER_ARTICLE not in disabled:
        leave_out_other_article(view, decisions)
    if UNDECLARED not in disabled:
        name_headline(view, decisions)
    wall = (
        None if WALL in disabled else wall_label(html, tree, main_text, headlines, outline.line_words.challenge_titles)
    )
    return Judged(view, decisions, wall)


def _judged(view: View, claimed: Sequence[Label | None], *, by_name: bool) -> list[Decision]:
    """Return the verdict on each block, without a reason where the label is another's."""
    judged: list[Decision] = []
    apart = told_apart(view)
    for b, (label, hint) in enumerate(zip(claimed, view.hints.of_blocks, strict=True)):
        if label is not None:
            judged.append((label, None))
        elif by_name and (named := hint.label) is not None and named is not _LEDE and b not in apart:
            judged.append(inside_of(named, hint.word))  # as most blocks of a page
        else:
            decision = decide(view, b, is_apart=b in apart)
            signs = decision is UNTOLD and b and judged[-1][0] is Label.BLOCKQUOTE and view.tree.is_quoted(b)
            judged.append(judged[-1] if signs else decision)  # `<blockquote>…<footer>NAME</footer>`
    return judged
