"""The core's votes on an HTML page: what each block is by its place, its element, its links and its length."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsparse._document import Group, Label
from newsparse.labelling._outline import Claim
from newsparse.labelling._run import Run, find_run, headline_blocks
from newsparse.labelling._tree import ENDS, HEADINGS, Tree
from newsparse.labelling.bylines import is_byline
from newsparse.labelling.credits import is_credit
from newsparse.labelling.furniture import Furniture
from newsparse.labelling.shapes import is_date_line, is_hashtag_line
from newsparse.reading.html import Html

_LINE = 160  # code points; bylines, dates and credits are shorter
_MIN_LEDE = 40
_NEAR = 12  # blocks between a standfirst and the text: byline, date, picture, share row
_HIDDEN_LEDES = (None, Label.RELATED_TEASER)
_SENTENCE = 80  # code points of a link that is a sentence of the text
_REPEATED = 3  # times that a text stands on the page before it is furniture
_TEXT_TAGS = frozenset("p blockquote li td dd th pre".split())
_OFFERS = frozenset((Label.RELATED_LINK, Label.RELATED_TEASER, Label.PROMO, Label.PARTNER_CONTENT))


class _View(NamedTuple):
    """All that the rules look at."""

    html: Html
    tree: Tree
    run: Run
    headlines: set[int]
    siblings: Counter[int]
    """How many paragraphs of the run each element holds."""
    repeats: Counter[str]
    furniture: Furniture


def claims(html: Html, claimed: Sequence[Label | None], furniture: Furniture) -> Iterator[Claim]:
    """Yield what structure says of every block that nobody has claimed.

    Args:
        html: the page.
        claimed: for each block the label that sites, plugins and languages gave it, or None.
        furniture: the small words of all languages.
    """
    tree = Tree(html.dom, html.declared_text, claimed)
    run = find_run(tree, html.titles)
    siblings = Counter(tree.parent(b) for b in range(run.first, run.last + 1) if tree.weights[b])
    headlines = headline_blocks(tree, html.titles)
    view = _View(html, tree, run, headlines, siblings, Counter(tree.texts), furniture)
    labels = [Claim(b, *_judge(view, b)) if label is None else Claim(b, label, "") for b, label in enumerate(claimed)]
    for claim in _settle(labels):
        if claim.rule:
            yield claim


def _judge(view: _View, b: int) -> tuple[Label, str]:
    """Return the label of a block and the feature that decides."""
    tree = view.tree
    text, tag, role = tree.texts[b], tree.tag(b), tree.context(b)
    if b in view.headlines:
        return Label.TITLE, f"a heading ({tag}) that says the declared title"
    if tree.agrees and tree.agrees[b] and role.label is not Label.CAPTION:
        return _shape(view, b, tag, "stands in the declared article text")
    if view.repeats[text] >= _REPEATED and len(text) > _MIN_LEDE:
        return Label.OTHER, "stands on the page three times or more"
    if lede := _lede(view, b):
        return lede
    if role.label is not None and role.label is not Label.LEDE:
        return role.label, f"inside {role.word!r}"
    if not view.run.holds(tree, b) and not _is_sibling(view, b):
        return _outside(view, b)
    if tag == "h1":
        return Label.TITLE, "a heading (h1)"
    if line := _line(view, text):
        return line
    if tag in HEADINGS:
        linked = tree.mostly_links(b)
        return (Label.RELATED_LINK, "a linked heading") if linked else (Label.HEADING, f"a heading ({tag})")
    if tree.dom.linked[b] > 0.8 * len(text) and not _is_linked_sentence(view, b):
        return Label.RELATED_LINK, "a link and nothing else"
    if tree.weights[b] or tag in _TEXT_TAGS:
        return _shape(view, b, tag, "running text inside the container of the text")
    return Label.OTHER, "a few words that are no paragraph"


def _outside(view: _View, b: int) -> tuple[Label, str]:
    """Judge a block outside the container of the text."""
    tree = view.tree
    text = tree.texts[b]
    if tree.mostly_links(b):
        return Label.NAVIGATION, "links outside the container of the text"
    is_near = view.run.first - _NEAR <= b <= view.run.last + _NEAR
    return (_line(view, text) if is_near else None) or (Label.OTHER, "outside the container of the text")


def _lede(view: _View, b: int) -> tuple[Label, str] | None:
    """Judge a block above the text: its standfirst stands in an element of that name, or is declared."""
    tree, run = view.tree, view.run
    text, role = tree.texts[b], tree.context(b)
    if b >= run.first or len(text) <= _MIN_LEDE or tree.mostly_links(b) or tree.tag(b) == "h1":
        return None
    if role.label is Label.LEDE:
        return Label.LEDE, f"inside {role.word!r}, above the text"
    if role.label not in _HIDDEN_LEDES or run.first - b > _NEAR or tree.dom.linked[b] or text[-1] not in ENDS:
        return None
    if text[:_MIN_LEDE] in view.html.description:
        return Label.LEDE, "agrees with the declared description"
    if role.word.startswith("teaser") and view.headlines and min(view.headlines) < b:
        return Label.LEDE, "between the headline and the text, without a link"
    return None


def _line(view: _View, text: str) -> tuple[Label, str] | None:
    """Judge a short block by its shape."""
    if len(text) > _LINE:
        return None
    if is_date_line(text, view.furniture.date_words):
        return Label.TIMESTAMP, "nothing but a date"
    if is_hashtag_line(text):
        return Label.HASHTAGS, "a line of #words"
    if is_byline(text, view.furniture):
        return Label.BYLINE, "begins as a byline and goes on with names"
    if is_credit(text, view.furniture.credit_words):
        return Label.CREDIT, "names an agency or a photographer as credits do"
    return None


def _shape(view: _View, b: int, tag: str, rule: str) -> tuple[Label, str]:
    """Tell which kind of body text a block is."""
    if tag in HEADINGS:
        return Label.HEADING, f"a heading ({tag})"
    if tag == "li":
        return Label.LIST_ITEM, f"{rule}, in a list"
    if tag in ("td", "th"):
        return Label.TABLE, f"{rule}, in a table"
    if tag == "blockquote" or view.tree.is_quoted(b):
        return Label.BLOCKQUOTE, f"{rule}, in a block quote"
    if view.tree.context(b).label is Label.LEDE and b <= view.run.first:
        return Label.LEDE, f"inside {view.tree.context(b).word!r}, above the text"
    return Label.PARAGRAPH, rule


def _is_sibling(view: _View, b: int) -> bool:
    """Tell whether a block stands beside paragraphs of the run, as one of them."""
    tree = view.tree
    is_text = tree.weights[b] > 0 or tree.tag(b) in HEADINGS
    return is_text and view.siblings[tree.parent(b)] > 1


def _is_linked_sentence(view: _View, b: int) -> bool:
    text = view.tree.texts[b]
    return len(text) > _SENTENCE and text[-1] in ENDS and view.siblings[view.tree.parent(b)] > 2  # noqa: PLR2004


def _settle(labels: list[Claim]) -> list[Claim]:
    """Take back headings that head no text: nothing follows, or a linked article does."""
    text_below = False
    for b in range(len(labels) - 1, -1, -1):
        claim = labels[b]
        if claim.label is Label.HEADING and claim.rule:
            if not text_below or labels[b + 1].label in _OFFERS:
                labels[b] = claim._replace(label=Label.RELATED_LINK, rule="a heading with no text below it")
        elif claim.label.group is Group.BODY:
            text_below = True
    return labels
