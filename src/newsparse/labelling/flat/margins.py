"""What stands around the text without saying so: linked articles, comments, the foot of the page."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.labelling.flat.lists_of_text import lists_of_text
from newsparse.labelling.flat.outline import CoreVote, Outline
from newsparse.lines.credits import inline_credit
from newsparse.model.labels import Label
from newsparse.model.problems import ProblemCode

_FOOT: frozenset[Label | None] = frozenset({Label.COMMENT_FORM, Label.AKISMET_NOTICE, Label.FOOTER})
_LINKED: frozenset[Label | None] = frozenset({Label.RELATED_LINK, Label.RELATED_TEASER})
_SHARE_OF_TEXT = 0.6  # of the running text has to stand above the foot of the page
_MAX_LINK_WORDS = 20
_LIST_OF_LINKS = 3
_GOES_ON = (",", ";", "、", "，")  # no headline ends so
_ENOUGH_FOR_PROSE = 10
_MIN_STANDFIRST = 8  # words
_NEAR = 12  # blocks between the headline and the text: byline, date, picture, share row, standfirst


def beyond_limits(outline: Outline) -> Iterator[CoreVote]:
    """Claim the block that holds all that was over the limit of blocks."""
    if any(problem.code == ProblemCode.MAX_BLOCKS for problem in outline.page.document.problems):
        yield CoreVote(len(outline) - 1, Label.OTHER, "holds all that is over the limit of blocks")


def evidence(outline: Outline) -> Iterator[CoreVote]:
    """Weigh how likely each block is a part of the article's text, with what is claimed so far; it claims nothing."""
    outline.weigh_body_evidence()
    yield from ()


def related(outline: Outline) -> Iterator[CoreVote]:
    """Claim what follows a bare "read also": a headline, or the caption of the linked article.

    The next block as such is not taken: often the article itself goes on there.
    """
    for i in outline.all(Label.RELATED_LINK):
        if i + 1 == len(outline) or outline.labels[i + 1] is not None:
            continue
        line = outline.line(i + 1)
        if inline_credit(line, outline.line_words.credit_words):
            yield CoreVote(i + 1, Label.RELATED_TEASER, "the caption of the linked article's picture")
        elif (
            not outline.ends_sentence[i + 1] and outline.lengths[i + 1] <= _MAX_LINK_WORDS and not outline.prose[i + 1]
        ):
            yield CoreVote(i + 1, Label.RELATED_TEASER, "the headline of the linked article")


def foot(outline: Outline) -> Iterator[CoreVote]:
    """Claim everything below the foot of the page: comments where a comment form stands, else other."""
    start = _foot_start(outline)
    if start is None:
        return
    has_form = Label.COMMENT_FORM in outline.labels[start:]
    for i in outline.open(start):
        if has_form and (outline.prose[i] or (outline.ends_sentence[i] and outline.lengths[i] >= _ENOUGH_FOR_PROSE)):
            yield CoreVote(i, Label.COMMENT, "running text below the comment form")
        else:
            yield CoreVote(i, Label.OTHER, "stands below the foot of the page")


def _foot_start(outline: Outline) -> int | None:
    """Return the first line of the foot that has most of the text above it."""
    if _FOOT.isdisjoint(outline.labels):
        return None
    columns = zip(outline.page.normalized, outline.labels, outline.prose, strict=True)
    sizes = [len(line) if label is None and is_prose else 0 for line, label, is_prose in columns]
    total, above = sum(sizes), 0
    for i, size in enumerate(sizes):
        above += size
        if outline.labels[i] in _FOOT and above >= _SHARE_OF_TEXT * total:
            return i
    return None


def after_text(outline: Outline) -> Iterator[CoreVote]:
    """Claim the lines after the last paragraph: a list of headlines, or scraps."""
    prose = outline.prose
    last = next((i for i in reversed(outline.open()) if prose[i]), None)
    if last is None:
        return
    rest = [
        i for i in outline.open(last + 1) if not outline.ends_sentence[i] and not outline.line(i).endswith(_GOES_ON)
    ]
    is_list = sum(map(outline.columns, rest)) >= _LIST_OF_LINKS
    for i in rest:
        if is_list and outline.has_several_sentences(i):
            yield CoreVote(i, Label.OTHER, "stands among lines after the text")
        elif is_list or outline.labels[i - 1] in _LINKED:
            yield CoreVote(i, Label.RELATED_LINK, "one of several headlines after the text")
        elif outline.lengths[i] < _ENOUGH_FOR_PROSE:
            yield CoreVote(i, Label.OTHER, "a few words after the text")


def before_text(outline: Outline) -> Iterator[CoreVote]:
    """Claim the lines above the title that nothing else has claimed: the menu of the site."""
    title = outline.first(Label.TITLE)
    above = list(outline.open(0, title)) if title else []
    columns = {i: outline.columns(i) for i in above}
    is_short = all(outline.lengths[i] < _ENOUGH_FOR_PROSE * columns[i] for i in above)
    if is_short and sum(columns.values()) >= _LIST_OF_LINKS:
        for i in above:
            yield CoreVote(i, Label.NAVIGATION, "one of several short lines above the title")


def outside(outline: Outline) -> Iterator[CoreVote]:
    """Claim what is left outside of the main text, as the fitted evidence finds it.

    Running text between the headline and the main text is kept: a standfirst, or a first paragraph set apart; so are
    lists in the middle of it.
    """
    found = outline.body_evidence
    if found is None or found.last < 0:
        return
    first = found.first
    top, lists = _standfirst(outline, first), lists_of_text(outline, found)
    for i in outline.open():
        if not found.chosen[i] and not top <= i < first and i not in lists:
            is_menu = i < first and outline.lengths[i] < _ENOUGH_FOR_PROSE and not outline.ends_sentence[i]
            yield CoreVote(i, Label.NAVIGATION if is_menu else Label.OTHER, "no part of the main text by its evidence")


def _standfirst(outline: Outline, first: int) -> int:
    """Return where running text begins that stands right below the headline and goes on to the main text."""
    title = outline.first(Label.TITLE)
    if title is None or not title < first <= title + _NEAR:
        return first
    between = outline.open(title + 1, first)
    is_text = [outline.prose[i] or outline.lengths[i] >= _MIN_STANDFIRST for i in between]
    return between[0] if between and all(is_text) else first
