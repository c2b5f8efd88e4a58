"""What the elements around each block say of it together, where their names agree, and where they cannot mean it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsparse.gazetteers.class_words import TEXT_BOXES
from newsparse.labelling.html.class_names import NO_HINT, ClassHint
from newsparse.labelling.html.consent import blocks_asking
from newsparse.labelling.html.element_hints import FOOTER, element_hints
from newsparse.labelling.html.tree import LINKED, Tree
from newsparse.model.labels import Group, Label

_WHOLE = frozenset(("html", "body", "main", "article"))  # elements that are no furniture, whatever their names
_DIALOGS = frozenset(("dialog", "role=dialog", "role=alertdialog"))
_CONSENT = ClassHint(Label.CONSENT_BANNER, "a dialog that asks for consent", strong=True)
_TEASER = ClassHint(Label.RELATED_TEASER, "a linked headline")
_BOX = "a heading of boilerplate"
_MAX_BOX = 1_500  # code points
_SHARE_OF_BOX = 0.3  # of the running text of the page
_TEASER_WORDS = ("teas", "read-more", "readmore")
"""Names that also the beginning of a text has, and what shows after a click; other words of teasers mean lists."""
_PARAGRAPH = 100.0  # code points of running text
_GATED = 300.0  # code points of running text in a box named for a paywall: the text behind it; offers have less
_FEW_LINKS = 0.1  # of the text of an element; the headline alone of a teaser is more
_AT_MOST = {Label.CAPTION: 700, Label.TIMESTAMP: 80, Label.KICKER: 120, Label.CREDIT: 300}
"""Code points of an element that an ordinary word in its names may make so."""
_MOST_TEXT = 0.5  # of the running text: a name that stands around more of it means something else
_MAX_IGNORED = 12  # words that may turn out to mean something else; of 1,061 real pages none has more than two
_LOST = 500  # code points of text; the shortest articles have as many
_SHARE_OF_CARD = 0.2  # of the running text of the page; what holds more is no card
_MAX_TEASER = 500  # code points beside a linked headline
_MAX_FRONT = 6_000  # code points; what asks for consent or for money is shorter
_ASKING = (Label.CONSENT_BANNER, Label.PAYWALL)
_FRONTS = (Label.CONSENT_BANNER, Label.PAYWALL, Label.OTHER)  # what stands in front of a page is named
_EMBEDS = (Label.CAPTION, Label.OTHER)  # what players and widgets are named; a quotation in them is text
_NO_WORDS: frozenset[str] = frozenset()
_BOILERPLATE, _COMMENT, _LEDE, _PAYWALL, _TEASERS = (
    Group.BOILERPLATE,
    Label.COMMENT,
    Label.LEDE,
    Label.PAYWALL,
    Label.RELATED_TEASER,
)  # asking the enum takes longer


class Hints:
    """What the elements of a page say of their content; `b` is a block, `e` an element of the tree.

    Args:
        tree: the page.
        claimed: the labels that words gave to blocks, None where they gave none.
    """

    def __init__(self, tree: Tree, claimed: Sequence[Label | None] = ()) -> None:
        self.tree = tree
        self._linked_headlines = self._cards()
        self.of_elements = element_hints(tree.dom, tree.holding)
        """What each element says of its content by its own tag and names."""
        for e, label in self._boxes(claimed):
            self.of_elements[e] = ClassHint(label, _BOX)
        self._asking = self._asking_elements(claimed)
        for e in self._asking:
            if self.of_elements[e].word in _DIALOGS and tree.masses[e] <= _SHARE_OF_BOX * tree.masses[0]:
                self.of_elements[e] = _CONSENT
        self.of_blocks = self._around_blocks(ignored := self._ignored_words())
        """What the elements around say of each block, the nearest that says something."""
        for _ in range(_MAX_IGNORED):
            if (word := self._word_over_all()) is None:
                break
            self.of_blocks = self._around_blocks(ignored := ignored | {word})

    def _boxes(self, claimed: Sequence[Label | None]) -> Iterator[tuple[int, Label]]:
        """Yield the elements that begin with a heading that words claim for boilerplate, and what they hold."""
        tree = self.tree
        for b, label in enumerate(claimed):
            if label is None or tree.heads[b] < 0 or label.group is not _BOILERPLATE:
                continue
            e = tree.parent(b)
            is_small = tree.size(e) <= _MAX_BOX and tree.masses[e] <= _SHARE_OF_BOX * tree.masses[0]
            if e > 0 and is_small and self.of_elements[e] is NO_HINT and tree.first_block(e) == b:
                yield e, label

    def _asking_elements(self, claimed: Sequence[Label | None]) -> set[int]:
        """Return the elements around blocks that ask for consent or for money, whose names mean what they say."""
        tree = self.tree
        asking = [b for b, label in enumerate(claimed) if label is not None and label in _ASKING]
        if not asking and "ookie" not in tree.dom.text:
            return set()
        asking += blocks_asking(tree.texts, tree.dom)
        headline = tree.block_tags.index("h1") if "h1" in tree.block_tags else -1
        found: set[int] = set()
        for b in asking:
            e = tree.owners[b]
            while e > 0 and tree.size(e) <= _MAX_FRONT and e not in found:
                if tree.first_block(e) <= headline < tree.first_block_behind(e):
                    break
                found.add(e)
                e = tree.parents[e]
        return found

    def _ignored_words(self) -> set[str]:
        """Return the words that stand around most of the text: on this page they mean something else."""
        tree = self.tree
        covered: dict[str, float] = {}
        seen = [_NO_WORDS] * (len(tree.tags) + 1)
        furniture = [False] * (len(tree.tags) + 1)
        masses, parents, hints = tree.masses, tree.parents, self.of_elements
        for e in tree.holding:
            mass = masses[e]
            if not mass:  # nor has any element inside
                continue
            parent, hint = parents[e], hints[e]
            above, inside = seen[parent], furniture[parent]
            if hint.label is not None:
                if not inside and hint.word not in above:
                    covered[hint.word] = covered.get(hint.word, 0.0) + mass
                    above |= {hint.word}
                inside = inside or (hint.strong and tree.tags[e] not in _WHOLE)
            seen[e], furniture[e] = above, inside
        total = tree.masses[0] if tree.masses else 0.0
        free = sum([weight for weight, e in zip(tree.weights, tree.owners, strict=True) if e >= 0 and not furniture[e]])
        if not any(mass > _MOST_TEXT * min(free, total) for mass in covered.values()):
            return set()
        strong = {hint.word for hint in self.of_elements if hint.strong}
        return {word for word, mass in covered.items() if mass > _MOST_TEXT * (total if word in strong else free)}

    def _word_over_all(self) -> str | None:
        """Return the name that stands around most text, if names leave next to nothing of it: it means something else.

        Where cards under linked headlines are nearly all of the page, they are what it is about. Comments may well be
        longer than the article.
        """
        covered: dict[str, float] = {}
        for hint, weight in zip(self.of_blocks, self.tree.weights, strict=True):
            if weight and hint.label is not _COMMENT:
                word = hint.word if hint.label else ""
                covered[word] = covered.get(word, 0.0) + weight
        free = covered.pop("", 0.0)
        if free >= _LOST or free >= 0.2 * sum(self.tree.weights) or not covered:
            return None
        return max(sorted(covered), key=covered.__getitem__)

    def _around_blocks(self, ignored: set[str]) -> list[ClassHint]:
        contexts = self._contexts(ignored)
        return [contexts[e] for e in self.tree.owners]

    def _contexts(self, ignored: set[str]) -> list[ClassHint]:
        """Return what the elements around say of the content of each element; at the end what they say of none."""
        tree, hints = self.tree, self.of_elements
        parents, teasers = tree.parents, self._linked_headlines if _TEASER.word not in ignored else frozenset[int]()
        contexts = [NO_HINT] * (len(parents) + 1)
        for e in tree.holding:
            hint, above = hints[e], contexts[parents[e]]
            if above.strong and not hint.strong:
                contexts[e] = above
            elif hint is not NO_HINT and (hint.label is None or self._means(e, hint, above, ignored)):
                contexts[e] = hint
            elif above.strong:
                contexts[e] = above
            elif e in teasers:
                contexts[e] = _TEASER
            else:
                is_text = above.label in _EMBEDS and tree.tags[e] == "blockquote"
                contexts[e] = NO_HINT if is_text else above
        return contexts

    def _means(self, e: int, hint: ClassHint, above: ClassHint, ignored: set[str]) -> bool:
        """Tell whether an element is what its names say."""
        tree = self.tree
        is_ignored = hint.word in ignored and not (e in self._asking and hint.label in _FRONTS)
        if is_ignored or tree.tags[e] in _WHOLE:
            return False
        if tree.tags[e] == "footer" and hint is FOOTER and tree.stands_in_quote(e):
            return False  # who is quoted
        may_be_text = hint.word in TEXT_BOXES or (hint.label is _TEASERS and hint.word.startswith(_TEASER_WORDS))
        is_gated = hint.label is _PAYWALL and tree.masses[e] >= _GATED
        if (may_be_text or is_gated) and self._leads_nowhere(e):
            return False
        most = None if hint.strong else _AT_MOST.get(hint.label)  # type: ignore[arg-type]
        if most is not None:
            return tree.size(e) <= most
        return hint.label is not _LEDE or above.label is None

    def _leads_nowhere(self, e: int) -> bool:
        """Tell whether an element holds a paragraph, and next to no links: a teaser is there for its link."""
        tree = self.tree
        if tree.masses[e] < _PARAGRAPH:
            return False
        first, behind = tree.first_block(e), tree.first_block_behind(e)
        return sum(tree.dom.linked[first:behind]) < _FEW_LINKS * tree.size(e)

    def _cards(self) -> set[int]:
        """Return the elements that hold a linked headline and little else."""
        tree = self.tree
        linked = tree.dom.linked
        found: set[int] = set()
        most = _SHARE_OF_CARD * tree.masses[0] if tree.masses else 0.0
        for b, head in enumerate(tree.heads):
            if head < 0 or linked[b] < LINKED * (size := len(tree.texts[b])) or tree.tags[head] == "h1":
                continue
            card, around = head, tree.parents[head]
            for _ in range(4):
                is_more = tree.masses[around] > most or tree.size(around) > size + _MAX_TEASER
                if around <= 0 or is_more:
                    break
                card, around = around, tree.parents[around]
            found.add(card)
        return found
