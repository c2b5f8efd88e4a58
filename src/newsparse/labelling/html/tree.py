"""The elements of an HTML page that hold text: where each begins and ends, and how much running text lies in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import compress

from newsparse.labelling.html.consent import asks_for_consent
from newsparse.model.labels import Group, Label
from newsparse.reading.dom import GAP, HEADINGS, Dom
from newsparse.text.patterns import late_pattern
from newsparse.text.stops import STOPS

ENDS = STOPS | frozenset(":;」』”\"»“)]’'")
"""What running text ends with, in any script."""
AGREEING = 30
"""Code points that must agree with the text that the page declares; shorter blocks agree by chance."""


_SHORT = 25  # code points; below it nothing counts as running text
_SHORT_OF_IDEOGRAMS = 10  # a Chinese or Japanese sentence has less than half the code points of an English one
_IDEOGRAMS = late_pattern(r"[\u3040-\u30ff\u3400-\u9fff]")
_SAMPLE = 2_000  # code points whose letters show the script of a page
_SENTENCE = 80  # code points; headings that end with a full stop are shorter
_FEW_SENTENCES = 3
_OF_ITEM = 0.4  # of a list: what its code points weigh beside those of a paragraph, for links stand in lists
_OF_OTHERS = 0.7  # of elements that are not for paragraphs
_UNENDED = 0.3  # of what does not end as a sentence
LINKED = 0.8  # of the code points of a block: it is a link, and words around it announce it
_WRAPPERS = 3  # elements around one paragraph alone: page builders nest as many
_BOILERPLATE = Group.BOILERPLATE  # asking the enum takes longer


class Tree:
    """The elements of a page around its blocks; `b` is a block and `e` an element, as in the tables of the page.

    Args:
        dom: the page.
        declared: the text of the article as the page declares it, empty where it does not.
        claimed: the labels that words gave to blocks, None where they gave none.
    """

    def __init__(self, dom: Dom, declared: str = "", claimed: Sequence[Label | None] = ()) -> None:
        self.dom = dom
        text = dom.text
        self.texts = [text[start:end] for start, end in zip(dom.starts, dom.ends, strict=True)]
        self.short = _SHORT_OF_IDEOGRAMS if is_in_ideograms(text) else _SHORT
        """Code points below which no block counts as running text."""
        self.tags, self.parents, self.owners = dom.tags, dom.parents, dom.owners
        self.holding = _around_blocks(dom)
        """The elements around blocks, in page order; the others of the page hold no text."""
        self._as_paragraphs: frozenset[str] = frozenset()
        self.heads = self._heads()
        """For each block the heading that it is in; -1 for none."""
        self.block_tags = self._block_tags()
        """For each block the tag of the heading that it is in, else of its own element."""
        self.agrees = [len(text) > AGREEING and text[:50] in declared for text in self.texts] if declared else []
        """Whether each block begins as a part of the declared text does."""
        self.weights = self._weights(claimed)
        """How much running text each block holds, in code points."""
        self.masses = self._masses()
        """How much running text each element holds."""

    def start(self, e: int) -> int:
        """Return where the words of element `e` begin in the text of the page."""
        return self.dom.opens[e]

    def end(self, e: int) -> int:
        """Return where the words of element `e` end."""
        return self.dom.closes[e]

    def size(self, e: int) -> int:
        """Return how many code points element `e` covers."""
        return self.dom.closes[e] - self.dom.opens[e]

    def class_names(self, e: int) -> str:
        """Return the class names of element `e` as they stand; empty where it has none."""
        return self.dom.attributes[e].get("class") or ""

    def parent(self, b: int) -> int:
        """Return the element that holds the element or heading of block `b`, beyond those that hold nothing else."""
        e, head = self.owners[b], self.heads[b]
        if e < 0:
            return -1
        dom, parents = self.dom, self.parents
        e = parents[head if head >= 0 else e]
        start, end = dom.starts[b] - GAP, dom.ends[b]
        for _ in range(_WRAPPERS):
            if e <= 0 or dom.closes[e] != end or dom.opens[e] < start:
                break
            e = parents[e]
        return e

    def list_around(self, b: int) -> int:
        """Return the list that block `b` is an item of, or a part of an item; -1 where it is none."""
        e = self.owners[b]
        for _ in range(_WRAPPERS):
            if e < 0:
                break
            if self.tags[e] == "li":
                return self.parents[e]
            e = self.parents[e]
        return -1

    def first_block(self, e: int) -> int:
        """Return the first block of element `e`, or the first behind it where it holds none."""
        return bisect_left(self.dom.starts, self.start(e))

    def first_block_behind(self, e: int) -> int:
        """Return the first block behind element `e`."""
        return bisect_left(self.dom.starts, self.end(e))

    def is_quoted(self, b: int) -> bool:
        """Tell whether block `b` stands in a block quote."""
        return self.stands_in_quote(self.owners[b])

    def stands_in_quote(self, e: int) -> bool:
        """Tell whether element `e` is a block quote, or stands in one within a few elements."""
        for _ in range(4):
            if e < 0:
                return False
            if self.tags[e] == "blockquote":
                return True
            e = self.parents[e]
        return False

    def mostly_links(self, b: int) -> bool:
        """Tell whether more than half of block `b` is link text."""
        return self.dom.linked[b] * 2 > len(self.texts[b])

    def _heads(self) -> list[int]:
        heads = self._heads_of(HEADINGS)
        if as_paragraphs := self._tags_of_sentences(heads):
            self._as_paragraphs = as_paragraphs
            heads = self._heads_of(HEADINGS - as_paragraphs)
        return heads

    def _heads_of(self, headings: frozenset[str]) -> list[int]:
        """Return for each block the innermost heading with one of these tags that it is in; -1 for none."""
        tags, parents = self.tags, self.parents
        heads = [-1] * (len(tags) + 1)  # the last stands for the parent -1
        for e in self.holding:
            heads[e] = e if tags[e] in headings else heads[parents[e]]
        return list(map(heads.__getitem__, self.owners))

    def _tags_of_sentences(self, heads: Sequence[int]) -> frozenset[str]:
        """Return the tags of headings whose blocks are mostly sentences: the paragraphs of the page are set in them."""
        counts: dict[str, list[bool]] = {}
        for head, text in zip(heads, self.texts, strict=True):
            if head >= 0 and (tag := self.tags[head]) != "h1":
                counts.setdefault(tag, []).append(len(text) > _SENTENCE and text[-1] in STOPS)
        return frozenset([tag for tag, found in counts.items() if _FEW_SENTENCES <= sum(found) > len(found) / 2])

    def _block_tags(self) -> list[str]:
        tags = [*self.tags, ""]
        found = [tags[head if head >= 0 else e] for e, head in zip(self.owners, self.heads, strict=True)]
        if not self._as_paragraphs:
            return found
        return ["p" if tag in self._as_paragraphs else tag for tag in found]

    def _masses(self) -> list[float]:
        """Return for each element what the blocks inside it weigh together."""
        masses = [0.0] * len(self.tags)
        for e, weight in zip(self.owners, self.weights, strict=True):
            if weight and e >= 0:
                masses[e] += weight
        parents = self.parents
        for e in reversed(self.holding):
            if e and (mass := masses[e]):
                masses[parents[e]] += mass
        return masses

    def _weights(self, claimed: Sequence[Label | None]) -> list[float]:
        linked, agrees, owners, heads, short = self.dom.linked, self.agrees, self.owners, self.heads, self.short
        weights = [0.0] * len(self.texts)
        consent: list[int] = []
        seen: set[str] = set()
        for b, text in enumerate(self.texts):
            size = len(text)
            if size < short:
                continue
            if agrees and agrees[b]:
                weights[b] = size
            elif heads[b] < 0 and not self.mostly_links(b) and text not in seen and not _is_boilerplate(claimed, b):
                weights[b] = _weight(text, size - linked[b], self.block_tags[b] if owners[b] >= 0 else "")
                if asks_for_consent(text):
                    consent.append(b)
            seen.add(text)
        if consent and 2 * sum([weights[b] for b in consent]) < sum(weights):  # else it is what the page is about
            for b in consent:
                weights[b] = 0.0
        return weights


def _is_boilerplate(claimed: Sequence[Label | None], b: int) -> bool:
    label = claimed[b] if claimed else None
    return label is not None and label.group is _BOILERPLATE


def is_in_ideograms(text: str) -> bool:
    """Tell whether a text is written with Chinese characters or kana, by its middle.

    Example:
        >>> is_in_ideograms("技術者は杭が腐っていると警告していた。"), is_in_ideograms("The quay is closed.")
        (True, False)
    """
    if text.isascii():
        return False
    first = max(0, (len(text) - _SAMPLE) // 2)
    part = text[first : first + _SAMPLE]
    return 4 * len(_IDEOGRAMS.findall(part)) > len(part)


def _weight(text: str, size: int, tag: str) -> float:
    """Return how much running text a block is, by its size without links, its element and how it ends."""
    weight = size * (1.0 if tag == "p" else _OF_ITEM if tag == "li" else _OF_OTHERS)
    return weight if text[-1] in ENDS else weight * _UNENDED


def _around_blocks(dom: Dom) -> list[int]:
    """Return the elements around blocks."""
    parents = dom.parents
    holds = bytearray(len(parents))
    for owner in dom.owners:
        e = owner
        while e >= 0 and not holds[e]:
            holds[e] = 1
            e = parents[e]
    return list(compress(range(len(parents)), holds))
