"""What a block that a rule of structure left out shows of being text all the same: a column a feature."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import accumulate
from math import copysign, log1p

from newsparse._cached_attribute import cached_attribute
from newsparse._classes import define
from newsparse.labelling.body_evidence.features import Column
from newsparse.labelling.flat.outline import Outline
from newsparse.labelling.html.judge import Judged
from newsparse.labelling.html.tree import Tree
from newsparse.model.labels import Group, Label
from newsparse.reading.dom import HEADINGS

_WEAK_RULES = frozenset(
    (
        "html.named",
        "html.outside",
        "html.linked",
        "html.heading",
        "html.heading_without_text",
    )
)
"""Rules that are wrong of one block in ten, and more often. What is declared, repeated, a date or a byline is what they
say, and of blocks of a few words most that look like text are none."""
_WEAK_NAMES = frozenset((Label.OTHER, Label.RELATED_TEASER, Label.PROMO, Label.CAPTION, Label.ADVERTISEMENT))
"""Labels of names that stand around text as well; of text in boxes for navigation or comments there is next to none."""
_BODY = frozenset([label for label in Label if label.group is Group.BODY])
_OTHER, _TITLE = Label.OTHER, Label.TITLE  # asking the enum takes longer
_MOST = 0.8  # of the running text of the page
_REACH = 25  # blocks on each side: a section of a page
_SLACK = 20  # code points added to a window, so that a few words in it prove little
_FORM, _RELATED, _COMMENTS = 1, 2, 4
_OF_LABELS = {Label.RELATED_TEASER: _RELATED, Label.COMMENT: _COMMENTS}


def doubtful(judged: Judged, among: range) -> list[int]:
    """Return those of some blocks that a rule left out of the text without being sure of it.

    Of those above the text only running text is in doubt: the others are kickers, names and paths of sections.
    """
    tree, first = judged.view.tree, judged.view.main_text.first
    names, weights = judged.view.hints.of_blocks, tree.weights
    return [
        b
        for b, (label, reason) in enumerate(judged.decisions[among.start : among.stop], among.start)
        if reason is not None
        and (rule_id := reason.rule_id) in _WEAK_RULES
        and label not in _BODY
        and label is not _TITLE
        and (b >= first or weights[b])
        and (rule_id != "html.named" or (label in _WEAK_NAMES and (label is _OTHER or not names[b].strong)))
    ]


def around_most_of_text(tree: Tree) -> range:
    """Return the blocks in the smallest element that holds most of the running text of a page.

    What rules left out elsewhere is not asked for: of 456 kinds of blocks that the evidence spoke for on 769 pages 20
    stood there, and F1 is the same without them.
    """
    masses = tree.masses
    most = _MOST * masses[0] if masses else 0.0
    if not most:
        return range(len(tree.texts))
    holder = next(e for e in reversed(tree.holding) if masses[e] >= most)
    return range(tree.first_block(holder), tree.first_block_behind(holder))


@define(eq=False, slots=False)
class LeftOut:
    """The doubtful blocks of a page, with what is derived of their page on first use."""

    judged: Judged
    blocks: Sequence[int]
    around: range
    """The blocks where most of the text stands, the doubtful ones among them."""
    _outline: Outline

    @property
    def lengths(self) -> Sequence[int]:
        """How many words each block of the page has."""
        return self._outline.lengths

    @cached_attribute
    def tags(self) -> list[str]:
        """The element of each doubtful block."""
        tags = self.judged.view.tree.block_tags
        return [tags[b] for b in self.blocks]

    @cached_attribute
    def rules(self) -> list[str]:
        """The id of the rule that left each doubtful block out."""
        decisions = self.judged.decisions
        return [reason.rule_id if (reason := decisions[b][1]) else "" for b in self.blocks]

    @cached_attribute
    def sizes(self) -> list[int]:
        """How many code points each block of the page has."""
        return list(map(len, self.judged.view.tree.texts))

    @cached_attribute
    def _marks(self) -> list[int]:
        """What stands around each doubtful block: forms, boxes for other articles and for comments."""
        tree, hints = self.judged.view.tree, self.judged.view.hints.of_elements
        owners = [tree.owners[b] for b in self.blocks]
        marks = {-1: 0}
        for owner in owners:
            e, path = owner, list[int]()
            while e not in marks:
                path.append(e)
                e = tree.parents[e]
            around = marks[e]
            for inner in reversed(path):
                label = hints[inner].label
                around |= (_FORM if tree.tags[inner] == "form" else 0) | (_OF_LABELS.get(label, 0) if label else 0)
                marks[inner] = around
        return [marks[owner] for owner in owners]

    def inside(self, mark: int) -> list[bool]:
        """Tell which doubtful blocks stand in an element of a kind."""
        return [bool(marks & mark) for marks in self._marks]

    def of_rule(self, rule_id: str) -> list[bool]:
        """Tell which doubtful blocks a rule left out."""
        return [found == rule_id for found in self.rules]

    def in_tags(self, *tags: str) -> list[bool]:
        """Tell which doubtful blocks are of one of these elements."""
        return [tag in tags for tag in self.tags]

    @cached_attribute
    def text_above(self) -> list[float]:
        """The share of the text that stands above each doubtful block; a half where there is none."""
        judged = self.judged
        sums = list(
            accumulate(
                [
                    size if decision[0] in _BODY else 0
                    for size, decision in zip(self.sizes, judged.decisions, strict=True)
                ],
                initial=0,
            )
        )
        total = sums[-1]
        return [sums[b] / total if total else 0.5 for b in self.blocks]

    def headline_distance(self) -> list[float]:
        """Return how many blocks below the headline each doubtful block stands, as a logarithm; above it negative."""
        view = self.judged.view
        tags = view.tree.block_tags
        headline = min(view.headlines) if view.headlines else tags.index("h1") if "h1" in tags else -1
        return [copysign(log1p(abs(b - headline)), b - headline) if headline >= 0 else 0.0 for b in self.blocks]

    def heading_nearness(self) -> list[float]:
        """Return how near the last heading is: 1 for a heading, then 1/2, 1/3 …; 0 where there is none."""
        headings = [b for b, tag in enumerate(self.judged.view.tree.block_tags) if tag in HEADINGS]
        places = [(b, bisect_right(headings, b)) for b in self.blocks]
        return [1.0 / (1 + b - headings[at - 1]) if at else 0.0 for b, at in places]

    def links_around(self) -> list[float]:
        """Return the share of link text among the blocks around each doubtful block."""
        linked = list(accumulate(self.judged.view.tree.dom.linked, initial=0))
        sizes = list(accumulate(self.sizes, initial=0))
        last = len(self.sizes)
        windows = [(max(0, b - _REACH), min(last, b + _REACH + 1)) for b in self.blocks]
        return [(linked[high] - linked[low]) / (sizes[high] - sizes[low] + _SLACK) for low, high in windows]

    @cached_attribute
    def _kinds(self) -> dict[int, tuple[str, str] | None]:
        """The tag and the names of the element around each block where most of the text stands."""
        tree = self.judged.view.tree
        tags, names = tree.tags, tree.class_names
        parents = [(b, tree.parent(b)) for b in self.around]
        return {b: (tags[e], names(e)) if e >= 0 else None for b, e in parents}

    def alike(self) -> list[float]:
        """Return how many blocks there stand in elements of the same tag and names, as a logarithm."""
        kinds = self._kinds
        counts = Counter(kinds.values())
        return [log1p(counts[kinds[b]]) for b in self.blocks]

    def groups(self) -> list[int]:
        """Return a number for each doubtful block, the same for those that are alike: in what, of what, and why out.

        They are parts of the entries of one list, so that what is text of one is text of all.
        """
        kinds, numbers = self._kinds, dict[object, int]()
        keys = zip([kinds[b] for b in self.blocks], self.tags, self.rules, strict=True)
        return [numbers.setdefault(key, len(numbers)) for key in keys]

    def in_container(self) -> list[bool]:
        """Tell which doubtful blocks stand in the container of the text."""
        main_text, dom = self.judged.view.main_text, self.judged.view.tree.dom
        return [main_text.start <= dom.starts[b] and dom.ends[b] <= main_text.end for b in self.blocks]

    def linked(self) -> list[float]:
        """Return the share of link text in each doubtful block."""
        linked, sizes = self.judged.view.tree.dom.linked, self.sizes
        return [min(1.0, linked[b] / (sizes[b] or 1)) for b in self.blocks]

    def named_related(self) -> list[bool]:
        """Tell which doubtful blocks stand, by the nearest names, in a box for other articles."""
        named = self.judged.view.hints.of_blocks
        return [named[b].label is Label.RELATED_TEASER for b in self.blocks]


FEATURES: dict[str, Callable[[LeftOut], Column]] = {
    "linked": LeftOut.linked,
    "heading": lambda left: [tag in HEADINGS for tag in left.tags],
    "table_cell": lambda left: left.in_tags("td", "th", "dd", "dt"),
    "paragraph": lambda left: left.in_tags("p"),
    "list_item": lambda left: left.in_tags("li"),
    "by_its_names": lambda left: left.of_rule("html.named"),
    "outside": lambda left: left.of_rule("html.outside"),
    "named_related": LeftOut.named_related,
    "in_form": lambda left: left.inside(_FORM),
    "in_related": lambda left: left.inside(_RELATED),
    "in_comments": lambda left: left.inside(_COMMENTS),
    "in_container": LeftOut.in_container,
    "headline_distance": LeftOut.headline_distance,
    "text_above": lambda left: left.text_above,
    "heading_nearness": LeftOut.heading_nearness,
    "alike": LeftOut.alike,
    "links_around": LeftOut.links_around,
}
"""Each feature by its name: a number or a mark for each doubtful block."""
