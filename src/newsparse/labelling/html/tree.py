"""An HTML page while it is being labelled: what the elements around each block say of it, and where text lies."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import compress

from newsparse.gazetteers.consent_words import CONSENT_STEMS
from newsparse.labelling.html.class_names import MAX_NAMES, NO_HINT, ClassHint, hint_of
from newsparse.model.labels import Group, Label
from newsparse.reading.dom import Dom
from newsparse.reading.dom_head import Attributes
from newsparse.text.patterns import late_pattern

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
ENDS = frozenset(".!?…:;。！？」』।”\"»“)]’'")
"""What running text ends with, in any script."""
STOPS = frozenset(".!?…。！？।؟")
"""What sentences end with, without the marks and brackets that may follow."""
AGREEING = 30
"""Code points that must agree with the text that the page declares; shorter blocks agree by chance."""

_NAMING = ("itemprop", "data-testid", "data-component", "data-qa", "subscriptions-section")
_WHOLE = frozenset(("html", "body", "main", "article"))  # elements that are no furniture, whatever their names
_BY_TAG = {
    "nav": ClassHint(Label.NAVIGATION, "nav", strong=True),
    "footer": ClassHint(Label.FOOTER, "footer"),
    "aside": ClassHint(Label.RELATED_TEASER, "aside"),
    "form": ClassHint(Label.OTHER, "form"),
    "figcaption": ClassHint(Label.CAPTION, "figcaption", strong=True),
    "figure": ClassHint(Label.CAPTION, "figure"),
    "dialog": ClassHint(Label.OTHER, "dialog", strong=True),
    "menu": ClassHint(Label.NAVIGATION, "menu"),
    "time": ClassHint(Label.TIMESTAMP, "time"),
    "button": ClassHint(Label.OTHER, "button"),
    "address": ClassHint(Label.BYLINE, "address"),
}
_BY_ARIA = {
    "navigation": ClassHint(Label.NAVIGATION, "role=navigation", strong=True),
    "contentinfo": ClassHint(Label.FOOTER, "role=contentinfo", strong=True),
    "complementary": ClassHint(Label.RELATED_TEASER, "role=complementary"),
    "search": ClassHint(Label.NAVIGATION, "role=search", strong=True),
    "dialog": ClassHint(Label.OTHER, "role=dialog", strong=True),
    "alertdialog": ClassHint(Label.OTHER, "role=alertdialog", strong=True),
    "menu": ClassHint(Label.NAVIGATION, "role=menu", strong=True),
    "tooltip": ClassHint(Label.OTHER, "role=tooltip", strong=True),
}
_DIALOGS = frozenset(("dialog", "role=dialog", "role=alertdialog"))
_CONSENT = ClassHint(Label.CONSENT_BANNER, "a dialog that asks for consent", strong=True)
_TEASER = ClassHint(Label.RELATED_TEASER, "a linked headline")
_BOX = "a heading of boilerplate"
_MAX_BOX = 1_500  # code points
_SHARE_OF_BOX = 0.3  # of the running text of the page
_TEASER_WORDS = ("teas", "read-more", "readmore")
"""Names that also the beginning of a text has, and what shows after a click; other words of teasers mean lists."""
_PARAGRAPH = 100.0  # code points of running text
_FEW_LINKS = 0.1  # of the text of an element; the headline alone of a teaser is more

_SHORT = 25  # code points; below it nothing counts as running text
_SHORT_OF_IDEOGRAMS = 10  # a Chinese or Japanese sentence has less than half the code points of an English one
_IDEOGRAMS = late_pattern(r"[\u3040-\u30ff\u3400-\u9fff]")
_SAMPLE = 2_000  # code points whose letters show the script of a page
_AT_MOST = {Label.CAPTION: 700, Label.TIMESTAMP: 80, Label.KICKER: 120, Label.CREDIT: 300}
"""Code points of an element that an ordinary word in its names may make so."""
_MAX_IGNORED = 12  # words that may turn out to mean something else; of 1,061 real pages none has more than two
_LOST = 500  # code points of text; the shortest articles have as many
_MAX_TEASER = 500  # code points beside a linked headline
_SENTENCE = 80  # code points; headings that end with a full stop are shorter
_FEW_SENTENCES = 3
_WRAPPERS = 3  # elements around one paragraph alone: page builders nest as many
_GAP = 2  # code points between two blocks
_MAX_ID = 30  # longer ids are made for one page


class Tree:
    """What is known of each block from the elements around it; `b` is a block, `e` an element that holds text.

    Elements without text are left out, so `e` is no index into the tables of the page.

    Args:
        dom: the page.
        declared: the text of the article as the page declares it, empty where it does not.
        claimed: the labels that words gave to blocks, None where they gave none.
    """

    def __init__(self, dom: Dom, declared: str = "", claimed: Sequence[Label | None] = ()) -> None:
        self.dom = dom
        self.texts = [dom.text[start:end] for start, end in zip(dom.starts, dom.ends, strict=True)]
        self.short = _SHORT_OF_IDEOGRAMS if is_in_ideograms(dom.text) else _SHORT
        """Code points below which no block counts as running text."""
        holding, numbers = _holding_text(dom)
        self.tags = [dom.tags[e] for e in holding]
        self.parents = [numbers[dom.parents[e]] for e in holding]
        self._places = holding
        self.owners = [numbers[e] for e in dom.owners]
        self._as_paragraphs: set[str] = set()
        self.heads = self._heads()
        """For each element the heading that it is or is in, -1 for none; at the end -1, as for element -1."""
        self.block_tags = self._block_tags()
        """For each block the tag of the heading that it is in, else of its own element."""
        self.agrees = [len(text) > AGREEING and text[:50] in declared for text in self.texts] if declared else []
        """Whether each block begins as a part of the declared text does."""
        self.weights = self._weights(claimed)
        """How much running text each block holds, in code points."""
        self.masses = self._masses()
        """How much running text each element holds."""
        self.teasers = self._teasers()
        """The elements that hold a linked headline and little else."""
        self.hints = _hints(self.tags, [dom.attributes[e] for e in holding])
        """What each element says of its content by its own tag and names."""
        for e, label in self._boxes(claimed):
            self.hints[e] = ClassHint(label, _BOX)
        self._asking = self._asking_elements(claimed)
        for e in self._asking:
            if self.hints[e].word in _DIALOGS and self.masses[e] <= _SHARE_OF_BOX * self.masses[0]:
                self.hints[e] = _CONSENT
        self.named = self._named(ignored := self._ignored_words())
        """What the elements around say of each block, the nearest that says something."""
        for _ in range(_MAX_IGNORED):
            if (word := self._word_over_all()) is None:
                break
            self.named = self._named(ignored := ignored | {word})

    def start(self, e: int) -> int:
        """Return where the words of element `e` begin in the text of the page."""
        return self.dom.opens[self._places[e]]

    def end(self, e: int) -> int:
        """Return where the words of element `e` end."""
        return self.dom.closes[self._places[e]]

    def size(self, e: int) -> int:
        """Return how many code points element `e` covers."""
        return self.end(e) - self.start(e)

    def class_names(self, e: int) -> str:
        """Return the class names of element `e` as they stand; empty where it has none."""
        attributes = self.dom.attributes[self._places[e]]
        return (attributes["class"] or "") if attributes and "class" in attributes else ""

    def parent(self, b: int) -> int:
        """Return the element that holds the element or heading of block `b`, beyond those that hold nothing else."""
        e = self.owners[b]
        if e < 0:
            return -1
        head = self.heads[e]
        e = self.parents[head if head >= 0 else e]
        end = self.dom.ends[b]
        for _ in range(_WRAPPERS):
            if e <= 0 or self.end(e) != end or self.start(e) < self.dom.starts[b] - _GAP:
                break
            e = self.parents[e]
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
        return self._stands_in_quote(self.owners[b])

    def _stands_in_quote(self, e: int) -> bool:
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
        heads = _heads(self.tags, self.parents, HEADINGS)
        if as_paragraphs := self._tags_of_sentences(heads):
            self._as_paragraphs = as_paragraphs
            heads = _heads(self.tags, self.parents, HEADINGS - as_paragraphs)
        return heads

    def _tags_of_sentences(self, heads: Sequence[int]) -> set[str]:
        """Return the tags of headings whose blocks are mostly sentences: the paragraphs of the page are set in them."""
        counts: dict[str, list[bool]] = {}
        for owner, text in zip(self.owners, self.texts, strict=True):
            if heads[owner] >= 0 and (tag := self.tags[heads[owner]]) != "h1":
                counts.setdefault(tag, []).append(len(text) > _SENTENCE and text[-1] in STOPS)
        return {tag for tag, found in counts.items() if _FEW_SENTENCES <= sum(found) > len(found) / 2}

    def _block_tags(self) -> list[str]:
        tags, heads = [*self.tags, ""], self.heads
        found = [tags[heads[e] if heads[e] >= 0 else e] for e in self.owners]
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
        for e in range(len(masses) - 1, 0, -1):
            if masses[e]:
                masses[parents[e]] += masses[e]
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
            elif (
                linked[b] * 2 <= size and heads[owners[b]] < 0 and text not in seen and not _is_boilerplate(claimed, b)
            ):
                weights[b] = _weight(text, size - linked[b], self.block_tags[b] if owners[b] >= 0 else "")
                if asks_for_consent(text):
                    consent.append(b)
            seen.add(text)
        if consent and 2 * sum([weights[b] for b in consent]) < sum(weights):  # else it is what the page is about
            for b in consent:
                weights[b] = 0.0
        return weights

    def _boxes(self, claimed: Sequence[Label | None]) -> Iterator[tuple[int, Label]]:
        """Yield the elements that begin with a heading that words claim for boilerplate, and what they hold."""
        for b, label in enumerate(claimed):
            head = self.heads[self.owners[b]]
            if label is None or head < 0 or label.group is not _BOILERPLATE:
                continue
            e = self.parent(b)
            is_small = self.size(e) <= _MAX_BOX and self.masses[e] <= _SHARE_OF_BOX * self.masses[0]
            if e > 0 and is_small and self.hints[e] is NO_HINT and self.first_block(e) == b:
                yield e, label

    def _asking_elements(self, claimed: Sequence[Label | None]) -> set[int]:
        """Return the elements around blocks that ask for consent or for money, whose names mean what they say."""
        asking = [b for b, label in enumerate(claimed) if label in _ASKING]
        if not asking and "ookie" not in self.dom.text:
            return set()
        asking += [b for b, text in enumerate(self.texts) if asks_for_consent(text)]
        headline = self.block_tags.index("h1") if "h1" in self.block_tags else -1
        found: set[int] = set()
        for b in asking:
            e = self.owners[b]
            while e > 0 and self.size(e) <= _MAX_FRONT and e not in found:
                if self.first_block(e) <= headline < self.first_block_behind(e):
                    break
                found.add(e)
                e = self.parents[e]
        return found

    def _word_over_all(self) -> str | None:
        """Return the name that stands around most text, if names leave next to nothing of it: it means something else.

        Where cards under linked headlines are nearly all of the page, they are what it is about. Comments may well be
        longer than the article.
        """
        covered: dict[str, float] = {}
        for hint, weight in zip(self.named, self.weights, strict=True):
            if weight and hint.label is not _COMMENT:
                word = hint.word if hint.label else ""
                covered[word] = covered.get(word, 0.0) + weight
        free = covered.pop("", 0.0)
        if free >= _LOST or free >= 0.2 * sum(self.weights) or not covered:
            return None
        return max(sorted(covered), key=covered.__getitem__)

    def _named(self, ignored: set[str]) -> list[ClassHint]:
        contexts = self._contexts(ignored)
        return [contexts[e] for e in self.owners]

    def _contexts(self, ignored: set[str]) -> list[ClassHint]:
        """Return what the elements around say of the content of each element; at the end what they say of none."""
        tags, parents = self.tags, self.parents
        teasers = self.teasers if _TEASER.word not in ignored else frozenset[int]()
        contexts = [NO_HINT] * (len(tags) + 1)
        for e, hint in enumerate(self.hints):
            above = contexts[parents[e]]
            if (above.strong and not hint.strong) or (hint is NO_HINT and e not in teasers and tags[e] != "blockquote"):
                contexts[e] = above
            else:
                contexts[e] = self._context(e, hint, above, ignored)
        return contexts

    def _context(self, e: int, hint: ClassHint, above: ClassHint, ignored: set[str]) -> ClassHint:
        """Return what is said of the content of an element, by itself or by what is around it."""
        if hint.label is not None and not self._means(e, hint, above, ignored):
            hint = NO_HINT
        if hint is NO_HINT and e in self.teasers and _TEASER.word not in ignored:
            hint = _TEASER
        if hint is NO_HINT:
            is_text = self.tags[e] == "blockquote" and not above.strong and above.label in _EMBEDS
            return NO_HINT if is_text else above
        return above if above.strong and not hint.strong else hint

    def _means(self, e: int, hint: ClassHint, above: ClassHint, ignored: set[str]) -> bool:
        """Tell whether an element is what its names say."""
        is_ignored = hint.word in ignored and not (e in self._asking and hint.label in _FRONTS)
        if is_ignored or self.tags[e] in _WHOLE:
            return False
        if self.tags[e] == "footer" and hint is _BY_TAG["footer"] and self._stands_in_quote(e):
            return False  # who is quoted
        if hint.label is _TEASERS and hint.word.startswith(_TEASER_WORDS) and self._leads_nowhere(e):
            return False
        most = None if hint.strong else _AT_MOST.get(hint.label)  # type: ignore[arg-type]
        if most is not None:
            return self.size(e) <= most
        return hint.label is not _LEDE or above.label is None

    def _leads_nowhere(self, e: int) -> bool:
        """Tell whether an element holds a paragraph, and next to no links: a teaser is there for its link."""
        if self.masses[e] < _PARAGRAPH:
            return False
        first, behind = self.first_block(e), self.first_block_behind(e)
        return sum(self.dom.linked[first:behind]) < _FEW_LINKS * self.size(e)

    def _ignored_words(self) -> set[str]:
        """Return the words that stand around most of the text: on this page they mean something else."""
        covered: dict[str, float] = {}
        seen = [_NO_WORDS] * (len(self.tags) + 1)
        furniture = [False] * (len(self.tags) + 1)
        for e, mass in enumerate(self.masses):
            if not mass:  # nor has any element inside
                continue
            parent, hint = self.parents[e], self.hints[e]
            above, inside = seen[parent], furniture[parent]
            if hint.label is not None:
                if not inside and hint.word not in above:
                    covered[hint.word] = covered.get(hint.word, 0.0) + mass
                    above |= {hint.word}
                inside = inside or (hint.strong and self.tags[e] not in _WHOLE)
            seen[e], furniture[e] = above, inside
        total = self.masses[0] if self.masses else 0.0
        free = sum([weight for weight, e in zip(self.weights, self.owners, strict=True) if e >= 0 and not furniture[e]])
        if not any(mass > 0.5 * min(free, total) for mass in covered.values()):
            return set()
        strong = {hint.word for hint in self.hints if hint.strong}
        return {word for word, mass in covered.items() if mass > 0.5 * (total if word in strong else free)}

    def _teasers(self) -> set[int]:
        """Return the elements that hold a linked headline and little else."""
        linked, heads = self.dom.linked, self.heads
        found: set[int] = set()
        most = 0.2 * self.masses[0] if self.masses else 0.0
        for b, e in enumerate(self.owners):
            head = heads[e]
            if head < 0 or linked[b] < 0.8 * (size := len(self.texts[b])) or self.tags[head] == "h1":
                continue
            card, around = head, self.parents[head]
            for _ in range(4):
                is_more = self.masses[around] > most or self.size(around) > size + _MAX_TEASER
                if around <= 0 or is_more:
                    break
                card, around = around, self.parents[around]
            found.add(card)
        return found


_MAX_BANNER = 2_000  # code points of a block that are looked at for words of consent
_COOKIE = late_pattern(r"\bcookies?\b|\bcookie-")
_BOILERPLATE, _COMMENT, _LEDE, _TEASERS = (
    Group.BOILERPLATE,
    Label.COMMENT,
    Label.LEDE,
    Label.RELATED_TEASER,
)  # asking the enum takes longer
_MAX_FRONT = 6_000  # code points; what asks for consent or for money is shorter
_ASKING = (Label.CONSENT_BANNER, Label.PAYWALL)
_FRONTS = (Label.CONSENT_BANNER, Label.PAYWALL, Label.OTHER)  # what stands in front of a page is named
_EMBEDS = (Label.CAPTION, Label.OTHER)  # what players and widgets are named; a quotation in them is text
_NO_WORDS: frozenset[str] = frozenset()


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


def asks_for_consent(text: str) -> bool:
    """Tell whether a text speaks of cookies and of consent to them, as banners do in any language.

    Example:
        >>> asks_for_consent("This site and its partners use cookies."), asks_for_consent("Bakers sold more cookies.")
        (True, False)
    """
    if "ookie" not in text and "OOKIE" not in text:
        return False
    low = text[:_MAX_BANNER].lower()
    return _COOKIE.search(low) is not None and any(stem in low for stem in CONSENT_STEMS)


def _weight(text: str, size: int, tag: str) -> float:
    """Return how much running text a block is, by its size without links, its element and how it ends."""
    weight = size * (1.0 if tag == "p" else 0.4 if tag == "li" else 0.7)
    return weight if text[-1] in ENDS else weight * 0.3


def _heads(tags: Sequence[str], parents: Sequence[int], headings: frozenset[str]) -> list[int]:
    heads = [-1] * (len(tags) + 1)
    for e, (tag, parent) in enumerate(zip(tags, parents, strict=True)):
        heads[e] = e if tag in headings else heads[parent]
    return heads


def _holding_text(dom: Dom) -> tuple[list[int], list[int]]:
    """Return the elements around blocks, and for each element of the page its place among them (-1 behind the last)."""
    parents = dom.parents
    holds = bytearray(len(parents))
    for owner in dom.owners:
        e = owner
        while e >= 0 and not holds[e]:
            holds[e] = 1
            e = parents[e]
    holding = list(compress(range(len(parents)), holds))
    numbers = [-1] * (len(parents) + 1)  # the last stands for the parent -1
    for number, e in enumerate(holding):
        numbers[e] = number
    return holding, numbers


def _hints(tags: Sequence[str], table: Sequence[Attributes]) -> list[ClassHint]:
    """Return what each element says of its content: by its ARIA hint, its names, its tag."""
    tag_of = _BY_TAG.get
    known: dict[str, ClassHint] = {}  # names repeat on a page
    hints: list[ClassHint] = []
    for tag, attributes in zip(tags, table, strict=True):
        by_tag = tag_of(tag, NO_HINT)
        if not attributes:
            hints.append(by_tag)
            continue
        names = attributes.get("class")
        if len(attributes) > 1 or not names:
            if "role" in attributes and (by_aria := _BY_ARIA.get(attributes["role"] or "")):
                hints.append(by_aria)
                continue
            names = _more_names(names or "", attributes)
        by_names = known.get(names)
        if by_names is None:
            by_names = known[names] = hint_of(names[:MAX_NAMES])
        hints.append(by_tag if by_names is NO_HINT or (by_tag.strong and not by_names.strong) else by_names)
    return hints


def _more_names(names: str, attributes: Attributes) -> str:
    """Return the names of an element with those that stand outside of its classes."""
    for name in _NAMING:
        if name in attributes:
            names = f"{names} {attributes[name]}"
    ident = attributes.get("id")
    if ident and len(ident) < _MAX_ID and ident.count("-") + ident.count("_") < 3:  # noqa: PLR2004
        names = f"{names} {ident}"
    return names
