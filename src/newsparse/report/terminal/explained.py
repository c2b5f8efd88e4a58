"""A page block by block, for people: label, reason, and on request all votes and all fields with their evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from rich.text import Text

from newsparse._classes import frozen
from newsparse.api import Explanation
from newsparse.labelling.body_evidence.choice import BodyEvidence
from newsparse.labelling.doubts import doubtful_blocks
from newsparse.model.article import Article
from newsparse.model.document import Block
from newsparse.model.labels import Group
from newsparse.model.problems import Problem
from newsparse.model.votes import RankedVote, Reason
from newsparse.report.terminal import canvas, field_lines
from newsparse.report.terminal.canvas import cut, text
from newsparse.report.terminal.tried import TAKEN, element_lines, tried_on
from newsparse.sites.conditions import Condition

STYLES = {
    Group.META: "cyan",
    Group.BODY: "green",
    Group.FIGURE: "magenta",
    Group.BOILERPLATE: "red",
}
QUIET = "bright_black"
LABEL_WIDTH = len("partner_content")
_MOST_FEATURES = 8  # of a block; those that weigh less decide nothing


@frozen
class View:
    """What of a page is shown."""

    votes: bool = False
    fields: bool = False
    features: bool = False
    full: bool = False
    elements: bool = False
    """Show of every block what it was, not only of those with doubtful labels."""
    select: Condition | None = None
    """A condition that is tried on the page."""


def rendered(path: str, explanation: Explanation, view: View) -> str:
    """Return the page as text for a terminal or a pipe."""
    return canvas.drawn(_lines(path, explanation, view))


def _lines(path: str, explanation: Explanation, view: View) -> Iterator[Text]:
    article = explanation.article
    yield from _head(path, article)
    yield Text()
    number = len(str(len(article.blocks)))
    shown = set(range(len(article.blocks)) if view.elements else doubtful_blocks(article.blocks))
    tried = None if view.select is None else tried_on(view.select, explanation)
    for i, (block, votes) in enumerate(zip(article.blocks, explanation.votes, strict=True), start=1):
        mark = "" if tried is None else TAKEN if i - 1 in tried.blocks else " " * len(TAKEN)
        yield from _block(f"{mark}{i:{number}}", block, votes if view.votes else (), full=view.full)
        if i - 1 in shown:
            yield from element_lines(explanation, i - 1, " " * (len(mark) + number + LABEL_WIDTH + 4))
        if view.features and explanation.body_evidence is not None:
            yield from _features(explanation.body_evidence, i - 1, " " * (number + LABEL_WIDTH + 4))
    if tried is not None:
        yield Text()
        yield from tried.lines()
    if view.fields:
        yield Text()
        yield from field_lines.lines(article)
    yield from _problems(article.problems)
    yield Text()


def _head(path: str, article: Article) -> Iterator[Text]:
    groups = Counter(block.group for block in article.blocks)
    yield text(path, "bold")
    counts = Text(f"{len(article.blocks)} blocks")
    for group, style in STYLES.items():
        counts.append(" · ", QUIET).append(f"{groups[group]} {group}", style)
    if article.language:
        counts.append(" · ", QUIET).append_text(text(article.language))
    yield counts
    for sighting in article.sightings:
        layout = f" in its layout {sighting.layout!r}" if sighting.layout else ""
        signs = ", ".join(sign.sign for sign in sighting.signs)
        yield cut(f"saw {sighting.site}{layout}: {signs}", canvas.width(), QUIET)


def _block(number: str, block: Block, votes: tuple[RankedVote, ...], *, full: bool) -> Iterator[Text]:
    """Yield the words of a block beside its label, and below them the reason for it."""
    indent = len(number) + LABEL_WIDTH + 4
    columns = canvas.width() - indent
    words = canvas.wrapped(block.text, columns) if full else [cut(block.text, columns)]
    style = STYLES[block.group]
    yield Text().append(f"{number}  ", QUIET).append(f"{block.label:{LABEL_WIDTH}}  ", style).append_text(words[0])
    for line in words[1:]:
        yield Text(" " * indent).append_text(line)
    if block.reason:
        yield Text(" " * indent).append_text(_said(block.reason, columns))
    for lost in votes[1:]:
        yield Text(" " * indent).append_text(_said(lost.reason, columns, f"lost: {lost.label}, "))


def _features(evidence: BodyEvidence, i: int, indent: str) -> Iterator[Text]:
    """Yield how likely a block is a part of the article's text, and what speaks most for and against it.

    Nothing of a block of HTML that rules are sure of.
    """
    if evidence.asked is not None and i not in evidence.asked:
        return
    chosen = "chosen" if evidence.chosen[i] else "not chosen"
    likely = f"text by its evidence ({evidence.model}): {evidence.probabilities[i]:.2f}, {chosen}"
    yield Text(indent).append_text(cut(likely, canvas.width() - len(indent), QUIET))
    told = [f"{name} {value:.2f} ({weight:+.1f})" for name, value, weight in evidence.features(i)[:_MOST_FEATURES]]
    for line in canvas.wrapped(" · ".join(told), canvas.width() - len(indent)):
        yield Text(indent).append_text(line)


def _said(reason: Reason, columns: int, before: str = "") -> Text:
    """Return a reason with who cast the vote; of a long one the rule is cut.

    Example:
        >>> from newsparse import Tier
        >>> _said(Reason(rule="starts with 'read more'", by="en", tier=Tier.LANGUAGE), 34).plain
        "starts with 'read… · en (language)"
    """
    who = cut(f" · {reason.by} ({reason.tier})", columns // 2, QUIET)
    return cut(before + reason.rule, columns - who.cell_len, QUIET).append_text(who)


def _problems(problems: tuple[Problem, ...]) -> Iterator[Text]:
    if problems:
        yield Text()
    for problem in problems:
        where = " ".join(part for part in (problem.plugin, problem.during) if part)
        yield Text().append("problem  ", "yellow").append_text(text(f"{problem.kind}, {where}: {problem.error}"))
