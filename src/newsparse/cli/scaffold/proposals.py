"""A layout proposed from one page: conditions that take what is known of its article, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import islice

from newsparse._classes import frozen
from newsparse.page.elements import Elements
from newsparse.page.folded import Page
from newsparse.page.index import ConditionIndex
from newsparse.page.meeting import meeting
from newsparse.sites.condition_source import source_of
from newsparse.sites.conditions import Condition
from newsparse.sites.element_conditions import Class, Element, Parent, Prop, Tag, Within

_MOST_CONDITIONS = 5  # of a body: paragraphs, headings, lists, quotations, and one for what nobody foresaw
_GAIN = 0.004  # of the agreement that a further condition has to add: less is a line or two by chance
_LEAST = 0.5  # of the agreement below which a condition is not worth proposing
_AROUND = 6  # elements around a block whose names are tried: a container stands near its paragraphs
_MOST_FORMS = 400  # conditions that are tried on a page
_NAMED = ("itemprop", "role", "id", "rel")
_MAX_NAME = 40  # code points; longer attributes are data
_STATES = frozenset(
    "active block clear current clearfix container content first inner last left open right row selected".split()
)
"""Classes that say where or how an element is shown, on pages of any site."""
_VALUES = frozenset(("", "0", "1", "true", "false", "none", "yes", "no"))
"""Values of attributes that name nothing."""
_VOWELS = frozenset("aeiouyäöüéèàåæø")
_PARTS = re.compile(r"[-_]+")
_CAMEL = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_UTILITY = re.compile(r".*[:/\[].*|-?[a-z]{1,6}(?:-[a-z]{1,3})?-\d{1,3}|fw-\w+|text-\w+")
"""Classes of style sheets that name one property each: `mb-4`, `lg:flex`, `order-lg-1`."""
_MIN_PART = 6  # code points of the beginning or end of a made class: shorter ones are those of the tool (`css-`)


@frozen
class Proposal:
    """Conditions that may select something, and how well they do on the page."""

    conditions: tuple[Condition, ...]
    agreement: float
    """F1 with what was to be taken: of code points for a body, of elements for a field."""


def propose_body(page: Page, wanted: Collection[int]) -> Proposal | None:
    """Return conditions that take these blocks; None where nothing takes them without taking as much else.

    The best condition first, then what takes in more of the rest: headings, lists.

    Example:
        >>> from newsparse import Source
        >>> from newsparse.reading import read
        >>> html = "<body><div class='c-story'><p>One.</p><h2>Two</h2><p>Three.</p></div><p>Four.</p>"
        >>> page = Page(*read(Source(html, kind="html")))
        >>> [source_of(condition) for condition in propose_body(page, {0, 1, 2}).conditions]
        ['Parent(Class("c-story"))']
    """
    if page.elements is None or not wanted:
        return None
    sizes = [block.end - block.start for block in page.document.blocks]
    forms = _forms_of_blocks(page.elements, wanted)
    taken = _taken(page, forms)
    chosen: list[Condition] = []
    covered: set[int] = set()
    best = 0.0
    for _ in range(_MOST_CONDITIONS):
        scored = [(_f1(covered | blocks, wanted, sizes), -rank, form) for rank, (form, blocks) in enumerate(taken)]
        score, _, form = max(scored, key=lambda one: one[:2], default=(0.0, 0, None))
        if form is None or score < best + (_GAIN if chosen else _LEAST):
            break
        best = score
        chosen.append(form)
        covered |= dict(taken)[form]
    return Proposal(tuple(chosen), best) if chosen else None


def propose_field(elements: Elements, wanted: Sequence[int], is_right: Callable[[int], bool]) -> Proposal | None:
    """Return the condition that takes elements such as these and fewest others; None where none takes them.

    Args:
        elements: those of the page.
        wanted: elements that are to be taken.
        is_right: whether an element says what is wanted: the same may stand in several places.
    """
    best: tuple[float, int, Condition] | None = None
    forms = dict.fromkeys(form for e in wanted[:_AROUND] for form in _forms(elements, e))
    for rank, form in enumerate(islice(sorted(forms, key=_steadiness), _MOST_FORMS)):
        found = meeting(form, elements)
        hits = sum(map(is_right, found))
        score = 2 * hits / (len(found) + max(hits, 1)) if found else 0.0
        if best is None or (score, -rank) > best[:2]:
            best = score, -rank, form
    return Proposal((best[2],), best[0]) if best and best[0] >= _LEAST else None


def _forms_of_blocks(elements: Elements, wanted: Iterable[int]) -> Sequence[Condition]:
    forms: dict[Condition, int] = {}
    for i in wanted:
        for e in elements.own(i):
            for form in _forms(elements, e):
                forms[form] = forms.get(form, 0) + 1
    steady = sorted(forms, key=_steadiness)
    common = sorted(steady, key=lambda form: -forms[form])[:_MOST_FORMS]
    return [form for form in steady if form in set(common)]


def _forms(elements: Elements, e: int) -> Iterator[Condition]:
    """Yield the conditions that element `e` meets, by its own names and by those of the elements around it."""
    tag = Tag(elements.tag(e))
    for own in _names(elements, e):
        yield own
        yield tag & own
    around = list(islice(elements.around(e), _AROUND))
    for outer in around[:1]:
        for name in _names(elements, outer):
            yield Parent(name)
            yield tag & Parent(name)
    for outer in around:
        if elements.tag(outer) == "article":
            yield tag & Within(Tag("article"))
        for name in _names(elements, outer):
            yield Within(name)
            yield tag & Within(name)
    if around and elements.tag(around[0]) in ("article", "main", "header"):
        yield tag & Parent(Tag(elements.tag(around[0])))


def _names(elements: Elements, e: int) -> Iterator[Element]:
    """Yield what an element is called, without what will be called otherwise tomorrow."""
    for word in elements.attribute(e, "class").split():
        if word.lower() not in _STATES and len(word) <= _MAX_NAME and not _UTILITY.fullmatch(word):
            yield from _classes(word)
    for name in elements.attribute_names(e):
        value = elements.attribute(e, name)
        is_name = name in _NAMED or (name.startswith("data-") and value.lower() not in _VALUES)
        if is_name and 0 < len(value) <= _MAX_NAME and " " not in value and not _made_parts(value):
            yield Prop(name, value)


def _classes(word: str) -> Iterator[Class]:
    """Yield a class as it will be on the next page: whole, or without the part that a program made."""
    made = _made_parts(word)
    if not made:
        yield Class(word)
        return
    beginning, end = word[: made[0][0]], word[made[-1][1] :]
    if len(beginning) >= _MIN_PART:
        yield Class(begins=beginning)
    elif len(end) >= _MIN_PART:
        yield Class(ends=end)


def _made_parts(name: str) -> list[tuple[int, int]]:
    """Return where the parts of a name stand that a program made, or that are numbers: they change with every version.

    Example:
        >>> [_made_parts(name) for name in ("c-story", "RichText", "Story__text-1x9ab", "css-1u2k-Text", "bsjIfk")]
        [[], [], [(12, 17)], [(4, 8)], [(0, 6)]]
    """
    found = []
    at = 0
    for part in _PARTS.split(name):
        at = name.index(part, at)
        if _is_made(part):
            found.append((at, at + len(part)))
        at += len(part)
    return found


def _is_made(part: str) -> bool:
    digits = sum(map(str.isdigit, part))
    if digits:
        return digits > 2 or (len(part) > 3 and not part.rstrip("0123456789").isalpha())  # noqa: PLR2004 - not h1, col2
    pieces = _CAMEL.findall(part)
    return len(pieces) > 1 and any(len(piece) < 3 or not _VOWELS.intersection(piece.lower()) for piece in pieces)  # noqa: PLR2004 - no word


def _steadiness(condition: Condition) -> tuple[bool, int, int]:
    """Rank a condition before those that say as much: names before tags, the parent before any element around."""
    places = sum(1 if isinstance(part, Parent) else 2 for part in condition.parts if isinstance(part, Parent | Within))
    is_bare = all(isinstance(part, Tag) for part in condition.parts)
    return is_bare, places + len(condition.parts), len(source_of(condition))


def _taken(page: Page, forms: Sequence[Condition]) -> list[tuple[Condition, frozenset[int]]]:
    index = ConditionIndex((form, str(n)) for n, form in enumerate(forms))
    blocks: list[set[int]] = [set() for _ in forms]
    for i, _, n in index.hits(page):
        blocks[int(n)].add(i)
    return [(form, frozenset(found)) for form, found in zip(forms, blocks, strict=True)]


def _f1(taken: Collection[int], wanted: Collection[int], sizes: Sequence[int]) -> float:
    wanted = set(wanted)
    hits = sum(sizes[i] for i in taken if i in wanted)
    total = sum(sizes[i] for i in taken) + sum(sizes[i] for i in wanted)
    return 2 * hits / total if total else 0.0
