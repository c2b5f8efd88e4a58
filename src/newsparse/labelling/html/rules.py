"""The core's votes on an HTML page: what each block is by its place, its element, its links and its length."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

import attrs

from newsparse._classes import frozen
from newsparse.labelling.flat.line_shapes import COPYRIGHT, SIGN, is_date_line, is_hashtag_line, telling_words
from newsparse.labelling.flat.outline import Outline
from newsparse.labelling.html.hints import Hints
from newsparse.labelling.html.main_text import MainText
from newsparse.labelling.html.tree import ENDS, LINKED, Tree
from newsparse.labelling.votes import core_reason
from newsparse.lines.bylines import is_byline
from newsparse.lines.credits import ends_in_marked_credit, is_credit
from newsparse.lines.date_lines import is_dated_line, is_headed_date
from newsparse.lines.meta_lines import is_meta_line
from newsparse.lines.moments import DIGIT
from newsparse.model.labels import Label
from newsparse.model.votes import Reason
from newsparse.reading.dom import HEADINGS
from newsparse.reading.html import Html

_LINE = 160  # code points; bylines, dates and credits are shorter
_MIN_LEDE = 40
_NEAR = 12  # blocks between a standfirst and the text: byline, date, picture, share row
_STANDFIRSTS = 1  # blocks of the text above a line that says who wrote it and when
_BELOW_HEADLINE = 4  # blocks
_HIDDEN_LEDES = (None, Label.RELATED_TEASER)
_SENTENCE = 80  # code points of a link that is a sentence of the text
_ANNOUNCEMENT = 27  # code points before a link: "Read also:"
_HANDLE = "(@"  # the name of an account, behind that of its owner
_ANNOUNCES = frozenset(":：")
_REPEATED = 3  # times that a text stands on the page before it is furniture
_LEDE, _CAPTION = Label.LEDE, Label.CAPTION  # asking the enum takes longer
_TEXT_TAGS = frozenset("p blockquote li td dd th pre".split())
_CELLS = frozenset(("td", "th"))
_BY_TAG = {
    "li": (Label.LIST_ITEM, ", in a list"),
    "td": (Label.TABLE, ", in a table"),
    "th": (Label.TABLE, ", in a table"),
}


_Verdict = tuple[Label, str]
Decision = tuple[Label, Reason | None]
"""A label with the reason; without one where the label is another's."""
Rule = Callable[["View", int], _Verdict | None]


@frozen(eq=False)
class View:
    """All that the rules look at."""

    html: Html
    outline: Outline
    tree: Tree
    hints: Hints
    main_text: MainText
    headlines: set[int]
    siblings: Counter[int]
    """How many paragraphs of the main text each element holds."""
    repeated: AbstractSet[str]
    """What stands on the page too often to be text."""
    bold_headings: AbstractSet[int]
    """The bold lines of the main text that head a paragraph."""
    rules: Sequence[Rule]
    """Those of `RULES` that are not switched off."""
    usual_rules: Sequence[Rule]
    """Those of them that may speak of any block without a name."""
    shapes: dict[int, _Verdict | None] = attrs.field(factory=dict)
    """What `_line` says of the blocks that it was asked for: two rules ask."""

    def may_name(self, b: int) -> bool:
        """Tell whether block `b` has a sign or a word without which no line is a byline or a credit."""
        words = self.outline.words(b)
        if not words or not telling_words(self.outline.line_words).isdisjoint(words):
            return True
        return SIGN.search(self.tree.texts[b]) is not None or COPYRIGHT in self.outline.folded(b)


def _headline(view: View, b: int) -> _Verdict | None:
    if b not in view.headlines:
        return None
    label = Label.TITLE if b == min(view.headlines) else Label.TITLE_DUP
    return label, f"a heading ({view.tree.block_tags[b]}) that says the declared title"


def _declared(view: View, b: int) -> _Verdict | None:
    """Judge a block that agrees with the text that the page declares in JSON-LD."""
    tree = view.tree
    if not tree.agrees or not tree.agrees[b] or view.hints.of_blocks[b].label is _CAPTION:
        return None
    return kind_of_text(view, b, "stands in the declared article text")


def _repeated(view: View, b: int) -> _Verdict | None:
    """Judge a block that stands on the page several times: once it may be text, beside other text."""
    tree, main_text = view.tree, view.main_text
    text = tree.texts[b]
    if text not in view.repeated:
        return None
    is_first_of_text = tree.weights[b] and main_text.first <= b <= main_text.last
    return None if is_first_of_text else (Label.OTHER, "stands on the page three times or more")


def _lede(view: View, b: int) -> _Verdict | None:
    """Judge a block above the text: the standfirst stands in an element of that name, is declared, or stands alone."""
    tree = view.tree
    text, hint = tree.texts[b], view.hints.of_blocks[b]
    if b >= view.main_text.first or len(text) <= _MIN_LEDE or tree.mostly_links(b) or tree.block_tags[b] == "h1":
        return None
    if hint.label is _LEDE:
        return Label.LEDE, f"{_inside(hint.word)}, above the text"
    if hint.label not in _HIDDEN_LEDES or tree.dom.linked[b] or text[-1] not in ENDS:
        return None
    if text[:_MIN_LEDE] in view.html.description and (view.headlines or view.main_text.first - b <= _NEAR):
        return Label.LEDE, "agrees with the declared description"
    above = max((headline for headline in view.headlines if headline < b), default=None)
    if above is not None and (hint.word.startswith("teaser") or (hint.label is None and b - above <= _BELOW_HEADLINE)):
        return Label.LEDE, "between the headline and the text, without a link"
    return None


def _named(view: View, b: int) -> _Verdict | None:
    """Judge a block by what the names of the elements around it say."""
    hint = view.hints.of_blocks[b]
    return None if hint.label is None or hint.label is _LEDE else (hint.label, _inside(hint.word))


def _inside(word: str) -> str:
    return f"inside {word!r}"


def _outside(view: View, b: int) -> _Verdict | None:
    """Judge a block outside the container of the text."""
    tree, main_text = view.tree, view.main_text
    if main_text.holds(tree, b) or _is_sibling(view, b) or _is_item_of_text(view, b) or _heads_text(view, b):
        return None
    if tree.mostly_links(b):
        return Label.NAVIGATION, "links outside the container of the text"
    if tree.block_tags[b] == "h1" and not view.headlines and 0 < main_text.first - b <= _NEAR:
        return Label.TITLE, "a heading (h1)"
    is_near = main_text.first - _NEAR <= b <= main_text.last + _NEAR
    if is_near and _line in view.rules and _line(view, b):
        return None  # that rule speaks next
    return Label.OTHER, "outside the container of the text"


def _line(view: View, b: int) -> _Verdict | None:
    """Judge a short block by its shape."""
    if b not in view.shapes:
        view.shapes[b] = _shape(view, b)
    return view.shapes[b]


def _shape(view: View, b: int) -> _Verdict | None:  # noqa: PLR0911 - a shape a line
    text, words = view.tree.texts[b], view.outline.line_words
    if len(text) > _LINE:
        return None
    has_digit = DIGIT.search(text) is not None
    may_name = view.may_name(b)
    if has_digit and (is_date_line(text, words.date_words) or (b <= view.main_text.first and _is_date_above(view, b))):
        return Label.TIMESTAMP, "nothing but a date, or at the beginning of the text a date and a section or a name"
    if is_hashtag_line(text):
        return Label.HASHTAGS, "a line of #words"
    if _HANDLE in text and view.tree.mostly_links(b) and view.tree.is_quoted(b):
        return Label.OTHER, "links to the post of a network that is shown"
    if may_name and is_byline(text, words):
        return Label.BYLINE, "begins as a byline and goes on with names"
    above = has_digit and b <= view.main_text.first + _STANDFIRSTS
    if above and view.tree.block_tags[b] not in HEADINGS and is_meta_line(text, words):
        return Label.TIMESTAMP, "a date and names above the text"
    if may_name and view.tree.block_tags[b] != "li" and is_credit(text, words.credit_words):
        return Label.CREDIT, "names an agency or a photographer as credits do"
    if may_name and ends_in_marked_credit(text, words.credit_words):
        return Label.CAPTION, "ends with a picture credit in brackets"
    return None


def _is_date_above(view: View, b: int) -> bool:
    """Tell whether a block above the text is a date with a section, a name or the like beside it."""
    text = view.tree.texts[b]
    if is_headed_date(text):
        return True
    return view.tree.block_tags[b] not in HEADINGS and is_dated_line(text, view.outline.line_words.date_words)


def _heading(view: View, b: int) -> _Verdict | None:
    tag = view.tree.block_tags[b]
    if tag == "h1":
        return Label.TITLE, "a heading (h1)"
    if tag not in HEADINGS:
        return (Label.HEADING, "a bold line above a paragraph") if b in view.bold_headings else None
    linked = view.tree.mostly_links(b)
    return (Label.RELATED_LINK, "a linked heading") if linked else (Label.HEADING, f"a heading ({tag})")


def _linked(view: View, b: int) -> _Verdict | None:
    """Judge a block that is a link to another page, perhaps announced: "Read also: ..."."""
    tree = view.tree
    text, linked = tree.texts[b], tree.dom.linked[b]
    if linked > LINKED * len(text):
        is_sentence = len(text) > _SENTENCE and text[-1] in ENDS and view.siblings[tree.parent(b)] > 2  # noqa: PLR2004 - among others
        if is_sentence or _is_item_of_text(view, b):
            return None
        return Label.RELATED_LINK, "a link and nothing else"
    announced = text.partition(":")[2] if len(text) - linked < _ANNOUNCEMENT else ""
    if announced and ":" in text[:_ANNOUNCEMENT] and (text[-1] not in ENDS or linked >= len(announced)):
        return Label.RELATED_LINK, "a few words, a colon and a link"
    return None


def _heads_text(view: View, b: int) -> bool:
    """Tell whether a block is a heading right above the text, in its container and below the headline."""
    tree, main_text = view.tree, view.main_text
    if b != main_text.first - 1 or tree.block_tags[b] not in HEADINGS or tree.block_tags[b] == "h1":
        return False
    return main_text.start <= tree.dom.starts[b] and any(headline < b for headline in view.headlines)


def _is_item_of_text(view: View, b: int) -> bool:
    """Tell whether a block stands in a list that a paragraph of the text announces, or in the one that ends the text.

    "Four berths remain open:" announces one.
    """
    tree, main_text = view.tree, view.main_text
    around = tree.list_around(b)
    if around <= 0:
        return False
    is_below = b > main_text.last >= 0 and not tree.dom.linked[b]  # a list of links there may be of other articles
    if is_below and around == tree.list_around(main_text.last):
        return True
    above = tree.first_block(around) - 1
    if not main_text.first <= above <= main_text.last + is_below or view.hints.of_blocks[above].label is not None:
        return False
    return tree.texts[above][-1] in _ANNOUNCES and tree.block_tags[above] not in HEADINGS


def _text(view: View, b: int) -> _Verdict | None:
    if view.tree.weights[b] or view.tree.block_tags[b] in _TEXT_TAGS or _is_cut_by_breaks(view, b):
        return kind_of_text(view, b, "running text inside the container of the text")
    return None


def kind_of_text(view: View, b: int, rule: str) -> _Verdict:
    """Tell which kind of body text a block is."""
    tree = view.tree
    tag, hint = tree.block_tags[b], view.hints.of_blocks[b]
    if tag in HEADINGS:
        return Label.HEADING, f"a heading ({tag})"
    if tag == "blockquote" or tree.is_quoted(b):
        return Label.BLOCKQUOTE, f"{rule}, in a block quote"
    if hint.label is _LEDE and b <= view.main_text.first:
        return Label.LEDE, f"{_inside(hint.word)}, above the text"
    label, place = _BY_TAG.get(tag, (Label.PARAGRAPH, ""))
    return label, rule + place


def _is_sibling(view: View, b: int) -> bool:
    """Tell whether a block stands beside paragraphs of the main text, as one of them."""
    tree = view.tree
    text, tag = tree.texts[b], tree.block_tags[b]
    if tag in _CELLS and text[-1] not in ENDS and view.headlines and b < min(view.headlines):
        return False  # the name of the site above the headline, on a page that is set in a table
    is_text = tree.weights[b] > 0 or tag in HEADINGS or (tag == "p" and text[-1] in ENDS and not tree.mostly_links(b))
    return (is_text and view.siblings[tree.parent(b)] > 1) or _is_cut_by_breaks(view, b)


def _is_cut_by_breaks(view: View, b: int) -> bool:
    """Tell whether a block is a sentence that only `<br>` parts from the main text: they are in one element."""
    tree, last = view.tree, view.main_text.last
    owners = tree.dom.owners
    return last >= 0 and owners[b] == owners[last] and tree.texts[b][-1] in ENDS and not tree.mostly_links(b)


@lru_cache(maxsize=1_000)
def inside_of(label: Label, word: str) -> Decision:
    """Return the decision on what stands inside an element of that name."""
    return label, core_reason(_inside(word), NAMED)


def id_of(rule: Rule) -> str:
    """Return the stable id of a rule.

    Example:
        >>> id_of(_lede)
        'html.lede'
    """
    return f"html.{rule.__name__.strip('_')}"


RULES: tuple[Rule, ...] = (
    _headline,
    _declared,
    _repeated,
    _lede,
    _named,
    _outside,
    _line,
    _heading,
    _linked,
    _text,
)
"""In this order; the first that has something to say decides."""
_USUAL_RULES = (_outside, _line, _heading, _linked, _text)
"""Those that may speak of any block without a name; the others only of those that `told_apart` returns."""
IDS = {rule: id_of(rule) for rule in RULES}
NAMED = IDS[_named]
FEW_WORDS = "html.few_words"
"""The rule id of a block that no rule speaks of."""
UNTOLD: Decision = Label.OTHER, core_reason("a few words that are no paragraph", FEW_WORDS)
"""The decision on such a block."""


def repeated(texts: Sequence[str]) -> AbstractSet[str]:
    """Return what could be a paragraph but stands on a page three times or more."""
    long = [text for text in texts if len(text) > _MIN_LEDE]
    if len(set(long)) == len(long):
        return frozenset()
    return frozenset([text for text, count in Counter(long).items() if count >= _REPEATED])


def told_apart(view: View) -> set[int]:
    """Return the blocks that headlines, the declared text, repetition or a place above the text may decide."""
    tree, apart = view.tree, set(view.headlines)
    apart.update([b for b, agrees in enumerate(tree.agrees) if agrees])
    if view.repeated:
        apart.update([b for b, text in enumerate(tree.texts) if text in view.repeated])
    apart.update([b for b, text in enumerate(tree.texts[: view.main_text.first]) if len(text) > _MIN_LEDE])
    return apart


def rules_for(disabled: AbstractSet[str]) -> tuple[Sequence[Rule], Sequence[Rule]]:
    """Return the rules that are not switched off, and those of them for any block without a name."""
    if not disabled:
        return RULES, _USUAL_RULES
    rules = [rule for rule in RULES if IDS[rule] not in disabled]
    return rules, [rule for rule in rules if rule in _USUAL_RULES]


def decide(view: View, b: int, *, is_apart: bool) -> Decision:
    """Return the label of a block and the feature that decides: what the first rule says that has something to say.

    Args:
        view: the page.
        b: the block.
        is_apart: whether `told_apart` names it.
    """
    for rule in view.rules if is_apart else view.usual_rules:
        if verdict := rule(view, b):
            return verdict[0], core_reason(verdict[1], IDS[rule])
    return UNTOLD
