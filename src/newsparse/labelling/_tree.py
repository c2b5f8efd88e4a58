"""An HTML page while it is being labelled: what the elements around each block say of it, and where text lies."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import compress

from newsparse._document import Group, Label
from newsparse.labelling.roles import SILENT, Role, role_of
from newsparse.reading.dom import Attributes, Dom

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
ENDS = frozenset(".!?…:;。！？」』।”\"»“)]’'")
"""What running text ends with, in any script."""
AGREEING = 30
"""Code points that must agree with the text that the page declares; shorter blocks agree by chance."""

_NAMING = ("itemprop", "data-testid", "data-component", "data-qa")
_WHOLE = frozenset(("html", "body", "main", "article"))  # elements that are no furniture, whatever their names
_BY_TAG = {
    "nav": Role(Label.NAVIGATION, "nav", strong=True),
    "footer": Role(Label.FOOTER, "footer"),
    "aside": Role(Label.RELATED_TEASER, "aside"),
    "form": Role(Label.OTHER, "form"),
    "figcaption": Role(Label.CAPTION, "figcaption", strong=True),
    "figure": Role(Label.CAPTION, "figure"),
    "dialog": Role(Label.OTHER, "dialog", strong=True),
    "menu": Role(Label.NAVIGATION, "menu"),
    "time": Role(Label.TIMESTAMP, "time"),
    "button": Role(Label.OTHER, "button"),
    "address": Role(Label.BYLINE, "address"),
}
_BY_ARIA = {
    "navigation": Role(Label.NAVIGATION, "role=navigation", strong=True),
    "contentinfo": Role(Label.FOOTER, "role=contentinfo", strong=True),
    "complementary": Role(Label.RELATED_TEASER, "role=complementary"),
    "search": Role(Label.NAVIGATION, "role=search", strong=True),
    "dialog": Role(Label.OTHER, "role=dialog", strong=True),
    "alertdialog": Role(Label.OTHER, "role=alertdialog", strong=True),
    "menu": Role(Label.NAVIGATION, "role=menu", strong=True),
    "tooltip": Role(Label.OTHER, "role=tooltip", strong=True),
}
_TEASER = Role(Label.RELATED_TEASER, "a linked headline")

_SHORT = 25  # code points; below it nothing counts as running text
_AT_MOST = {Label.CAPTION: 700, Label.TIMESTAMP: 80, Label.KICKER: 120, Label.CREDIT: 300}
"""Code points of an element that an ordinary word in its names may make so."""
_LOST = 500  # code points of text; the shortest articles have as many
_MAX_TEASER = 500  # code points beside a linked headline
_MAX_ID = 30  # longer ids are made for one page


class Tree:
    """What is known of each block from the elements around it; `b` is a block, `e` an element that holds text.

    Elements without text are left out, so `e` is no index into the tables of the page.

    Args:
        dom: the page.
        declared: the text of the article as the page declares it, empty where it does not.
        told: the labels that words gave to blocks, None where they gave none.
    """

    def __init__(self, dom: Dom, declared: str = "", told: Sequence[Label | None] = ()) -> None:
        self.dom = dom
        self.texts = [dom.text[start:end] for start, end in zip(dom.starts, dom.ends, strict=True)]
        holding, numbers = _holding_text(dom)
        self.tags = [dom.tags[e] for e in holding]
        self.parents = [numbers[dom.parents[e]] for e in holding]
        self.starts = [dom.opens[e] for e in holding]
        self.ends = [dom.closes[e] for e in holding]
        self.owners = [numbers[e] for e in dom.owners]
        self.heads = self._heads()
        """For each element the heading that it is or is in, -1 for none."""
        self.block_tags = [self._tag_of(e) for e in self.owners]
        """For each block the tag of the heading that it is in, else of its own element."""
        self.agrees = [len(text) > AGREEING and text[:50] in declared for text in self.texts] if declared else []
        """Whether each block begins as a part of the declared text does."""
        self.weights = self._weights(told)
        """How much running text each block holds, in code points."""
        self.masses = self._masses()
        """How much running text each element holds."""
        attributes = dom.attributes
        self.roles = [_role(tag, attributes[e]) for tag, e in zip(self.tags, holding, strict=True)]
        """What each element says of its content by its own tag and names."""
        self.named = self._named(ignored := self._ignored_words())
        """What the elements around say of each block, the nearest that says something."""
        while (word := self._word_over_all()) is not None:
            self.named = self._named(ignored := ignored | {word})

    def _tag_of(self, e: int) -> str:
        if e < 0:
            return ""
        head = self.heads[e]
        return self.tags[head if head >= 0 else e]

    def parent(self, b: int) -> int:
        """Return the element that holds the element or heading of block `b`."""
        e = self.owners[b]
        if e < 0:
            return -1
        head = self.heads[e]
        return self.parents[head if head >= 0 else e]

    def is_quoted(self, b: int) -> bool:
        """Tell whether block `b` stands in a block quote."""
        e = self.owners[b]
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
        heads: list[int] = []
        for e, (tag, parent) in enumerate(zip(self.tags, self.parents, strict=True)):
            heads.append(e if tag in HEADINGS else heads[parent] if parent >= 0 else -1)
        return heads

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

    def _weights(self, told: Sequence[Label | None]) -> list[float]:
        dom, heads = self.dom, self.heads
        weights: list[float] = []
        seen: set[str] = set()
        for b, text in enumerate(self.texts):
            size, linked, e = len(text), dom.linked[b], self.owners[b]
            weight = 0.0
            if self.agrees and self.agrees[b]:
                weight = size
            elif size >= _SHORT and linked * 2 <= size and (e < 0 or heads[e] < 0) and text not in seen:
                tag = self.tags[e] if e >= 0 else ""
                weight = (size - linked) * (1.0 if tag == "p" else 0.4 if tag == "li" else 0.7)
                if text[-1] not in ENDS:
                    weight *= 0.3
                if "ookie" in text or (told and told[b] is not None and told[b].group is Group.BOILERPLATE):  # type: ignore[union-attr]
                    weight = 0.0
            seen.add(text)
            weights.append(weight)
        return weights

    def _word_over_all(self) -> str | None:
        """Return the name that stands around most text, if names leave next to nothing of it: it means something else.

        Comments may well be longer than the article.
        """
        covered: dict[str, float] = {}
        for role, weight in zip(self.named, self.weights, strict=True):
            if weight and role.label is not Label.COMMENT:
                word = role.word if role.label else ""
                covered[word] = covered.get(word, 0.0) + weight
        free = covered.pop("", 0.0)
        if free >= _LOST or free >= 0.2 * sum(self.weights) or not covered:
            return None
        return max(sorted(covered), key=covered.__getitem__)

    def _named(self, ignored: set[str]) -> list[Role]:
        contexts = self._contexts(ignored)
        return [contexts[e] if e >= 0 else SILENT for e in self.owners]

    def _contexts(self, ignored: set[str]) -> list[Role]:
        teasers = self._teasers()
        contexts: list[Role] = []
        for e, (tag, parent, role) in enumerate(zip(self.tags, self.parents, self.roles, strict=True)):
            above = contexts[parent] if parent >= 0 else SILENT
            if role.label is not None and not self._means(e, role, above, ignored):
                role = SILENT  # noqa: PLW2901
            if role is SILENT and e in teasers:
                role = _TEASER  # noqa: PLW2901
            if role is SILENT and tag == "blockquote" and not above.strong and above.label in _EMBEDS:
                contexts.append(SILENT)
            else:
                contexts.append(above if role is SILENT or (above.strong and not role.strong) else role)
        return contexts

    def _means(self, e: int, role: Role, above: Role, ignored: set[str]) -> bool:
        """Tell whether an element is what its names say."""
        if role.word in ignored or self.tags[e] in _WHOLE:
            return False
        most = None if role.strong else _AT_MOST.get(role.label)  # type: ignore[arg-type]
        if most is not None:
            return self.ends[e] - self.starts[e] <= most
        return role.label is not Label.LEDE or above.label is None

    def _ignored_words(self) -> set[str]:
        """Return the words that stand around most of the text: on this page they mean something else."""
        roles = self.roles
        covered: dict[str, float] = {}
        seen: list[frozenset[str]] = []
        furniture: list[bool] = []
        for tag, parent, role, mass in zip(self.tags, self.parents, roles, self.masses, strict=True):
            above = seen[parent] if parent >= 0 else _NO_WORDS
            inside = parent >= 0 and furniture[parent]
            if mass and role.label is not None and not inside and role.word not in above:
                covered[role.word] = covered.get(role.word, 0.0) + mass
                above |= {role.word}
            seen.append(above)
            furniture.append(inside or (role.strong and role.label is not None and tag not in _WHOLE))
        total = self.masses[0] if self.masses else 0.0
        free = sum(weight for weight, e in zip(self.weights, self.owners, strict=True) if e >= 0 and not furniture[e])
        strong = {role.word for role in roles if role.strong}
        return {word for word, mass in covered.items() if mass > 0.5 * (total if word in strong else free)}

    def _teasers(self) -> set[int]:
        """Return the elements that hold a linked headline and little else."""
        dom = self.dom
        found: set[int] = set()
        most = 0.2 * self.masses[0] if self.masses else 0.0
        for b, e in enumerate(self.owners):
            size = len(self.texts[b])
            head = self.heads[e] if e >= 0 else -1
            if head < 0 or dom.linked[b] < 0.8 * size or self.tags[head] == "h1":
                continue
            card, around = head, self.parents[head]
            for _ in range(4):
                is_more = self.masses[around] > most or self.ends[around] - self.starts[around] > size + _MAX_TEASER
                if around <= 0 or is_more:
                    break
                card, around = around, self.parents[around]
            found.add(card)
        return found


_EMBEDS = (Label.CAPTION, Label.OTHER)  # what players and widgets are named; a quotation in them is text
_NO_WORDS: frozenset[str] = frozenset()


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


def _role(tag: str, attributes: Attributes) -> Role:
    """Return what an element says of its content: by its ARIA role, its names, its tag."""
    if not attributes:
        return _BY_TAG.get(tag, SILENT)
    names = attributes.get("class") or ""
    if len(attributes) > 1 or not names:
        if "role" in attributes and (by_aria := _BY_ARIA.get(attributes["role"] or "")):
            return by_aria
        for name in _NAMING:
            if name in attributes:
                names = f"{names} {attributes[name]}"
        ident = attributes.get("id")
        if ident and len(ident) < _MAX_ID and ident.count("-") + ident.count("_") < 3:  # noqa: PLR2004
            names = f"{names} {ident}"
    return _by_tag_and_names(tag, names)


@lru_cache(maxsize=10_000)
def _by_tag_and_names(tag: str, names: str) -> Role:
    by_tag, by_names = _BY_TAG.get(tag, SILENT), role_of(names)
    return by_tag if by_names is SILENT or (by_tag.strong and not by_names.strong) else by_names
