"""The core's decision on each block of an HTML page: what the first rule says, and what the other blocks change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from newsparse._classes import frozen
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
    FEW_WORDS,
    IDS,
    NAMED,
    Decision,
    View,
    decide,
    inside_of,
    repeated,
    rules_for,
)
from newsparse.labelling.html.tree import AGREEING, Tree
from newsparse.labelling.html.walls import WALL, WALL_REASON, wall_label
from newsparse.lines.word_lists import LineVocabulary
from newsparse.model.labels import Group, Label
from newsparse.reading.html import Html

_BODY = frozenset([label for label in Label if label.group is Group.BODY])
_LEDE = Label.LEDE  # asking the enum takes longer


@frozen(eq=False)
class Judged:
    """A page with the decision on each block by its structure."""

    view: View
    decisions: list[Decision]
    """Without a rule where the label is another's."""
    wall: Label | None
    """What its text is, if the page stands in front of an article."""

    def claims(self) -> Iterator[tuple[int, Label, str, str]]:
        """Yield what structure says of each block that nobody has claimed: its index, label, rule and rule id."""
        wall = self.wall
        for b, (label, rule, rule_id) in enumerate(self.decisions):
            if rule:
                yield (b, wall, WALL_REASON, WALL) if wall and label in _BODY else (b, label, rule, rule_id)


def judge(
    html: Html,
    claimed: Sequence[Label | None],
    line_words: LineVocabulary,
    disabled: AbstractSet[str] = frozenset(),
) -> Judged:
    """Judge every block by its structure.

    Args:
        html: the page.
        claimed: for each block the label that sites, plugins and languages gave it, or None.
        line_words: the small words of all languages.
        disabled: the ids of rules that are left out.
    """
    tree = Tree(html.dom, html.declared_text, claimed)
    hints = Hints(tree, claimed)
    headlines = headline_blocks(tree, html.titles)
    main_text = find_main_text(tree, hints, headlines)
    siblings = Counter([tree.parent(b) for b in range(main_text.first, main_text.last + 1) if tree.weights[b]])
    repeats = repeated(tree.texts)
    bold = bold_headings(tree, main_text.first, main_text.last)
    rules = rules_for(tree, repeats, disabled)
    view = View(html, tree, hints, main_text, headlines, siblings, repeats, bold, line_words, {}, *rules)
    decisions = _judged(view, claimed)
    if HEADING_WITHOUT_TEXT not in disabled:
        take_back_headings(decisions)
    if OTHER_ARTICLE not in disabled:
        leave_out_other_article(view, decisions)
    wall = None if WALL in disabled else wall_label(html, tree, main_text, headlines, line_words.challenge_titles)
    return Judged(view, decisions, wall)


def _judged(view: View, claimed: Sequence[Label | None]) -> list[Decision]:
    """Return the verdict on each block, without a rule where the label is another's."""
    tree, headlines = view.tree, view.headlines
    judged: list[Decision] = []
    by_name = any(IDS[rule] == NAMED for rule in view.rules)
    for b, (label, text, hint) in enumerate(zip(claimed, tree.texts, view.hints.of_blocks, strict=True)):
        if label is not None:
            judged.append((label, "", ""))
        elif not by_name or len(text) > AGREEING or hint.label is None or hint.label is _LEDE or b in headlines:
            decision = decide(view, b)
            signs = decision[2] == FEW_WORDS and b and judged[-1][0] is Label.BLOCKQUOTE and tree.is_quoted(b)
            judged.append(judged[-1] if signs else decision)  # `<blockquote>…<footer>NAME</footer>`
        else:  # as most blocks of a page: a few words inside of furniture
            judged.append((*inside_of(hint.label, hint.word), NAMED))
    return judged
