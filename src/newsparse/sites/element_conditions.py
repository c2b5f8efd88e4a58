"""The conditions that ask for elements: what a block was on its HTML page, where it stood, and what stood before it."""

from __future__ import annotations

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.errors import SiteError
from newsparse.sites.conditions import All, Condition, Has, Is, Like, Starts
from newsparse.sites.page_views import Affix, Feature, PageElements, PageLines


class Element(Condition):
    """A condition on the element that the block was: the one of its line, or one in the line that holds all of it.

    Never holds on flat text.
    """

    @property
    def feature(self) -> Feature | Affix:
        """What the element, or the one that the condition goes by, has to have."""
        raise NotImplementedError

    @property
    def is_of_element(self) -> bool:
        """Always so."""
        return True

    @property
    def is_inside(self) -> bool:
        """Whether what meets it is, or stands in, an element with `feature`."""
        return True

    def matches(self, elements: PageElements, e: int) -> bool:
        """Tell whether element `e` meets the condition."""
        return elements.has(e, self.feature)

    def holds(self, lines: PageLines, i: int) -> bool:
        """Tell whether an element that block `i` was meets the condition."""
        elements = lines.elements
        return elements is not None and any(self.matches(elements, e) for e in elements.own(i))


@frozen
class Tag(Element):
    """The block was an element of this tag: `Tag("figcaption")`.

    Raises:
        SiteError: if it is no name of a tag.
    """

    name: str

    specificity = 5

    def __attrs_post_init__(self) -> None:
        _require_word("Tag", self.name)
        if self.name != self.name.lower():
            msg = f"Tag: write tags in lower case, got {self.name!r}"
            raise SiteError(msg)

    @property
    def feature(self) -> Feature:
        """The tag."""
        return "tag", self.name

    def __str__(self) -> str:
        return f"is <{self.name}>"


@frozen
class Class(Element):
    """The block's element has this class, in just this spelling; or one that begins or ends so.

    Publishers whose tools number their classes keep the beginning: `Class(begins="Story__text-")`.

    Example:
        >>> str(Class("c-story")), str(Class(begins="Story__text-"))
        ("has the class 'c-story'", "has a class that begins with 'Story__text-'")

    Raises:
        SiteError: if it is no single class, or neither a class nor a part of one.
    """

    name: str | None = None
    begins: str = attrs.field(default="", kw_only=True)
    ends: str = attrs.field(default="", kw_only=True)

    specificity = 25

    def __attrs_post_init__(self) -> None:
        _require_word("Class", self.name if self.name is not None else self.begins + self.ends)
        _require_one("Class", self.name, self.begins, self.ends)

    @property
    def feature(self) -> Feature | Affix:
        """The class, or how it begins and ends."""
        return ("class", self.name) if self.name is not None else Affix("class", self.begins, self.ends)

    def __str__(self) -> str:
        return f"has the class {self.name!r}" if self.name is not None else f"has a class {_affix(self)}"


@frozen
class Prop(Element):
    """The block's element has an attribute, with this value, one that begins or ends so, or any.

    Example:
        >>> str(Prop("itemprop", "articleBody")), str(Prop("data-ad"))
        ("has itemprop='articleBody'", 'has data-ad')
        >>> str(Prop("href", begins="/authors/"))
        "has href that begins with '/authors/'"

    Raises:
        SiteError: if it is no name of an attribute, or classes: `Class` compares them one by one.
    """

    name: str
    value: str | None = None
    """None for any value."""
    begins: str = attrs.field(default="", kw_only=True)
    ends: str = attrs.field(default="", kw_only=True)

    specificity = 27

    def __attrs_post_init__(self) -> None:
        _require_word("Prop", self.name)
        if self.name in ("class", "tag") or self.name != self.name.lower():
            msg = f"Prop takes the name of an attribute in lower case, and Class the classes, got {self.name!r}"
            raise SiteError(msg)
        if self.value is not None or self.begins or self.ends:
            _require_one("Prop", self.value, self.begins, self.ends)

    @property
    def feature(self) -> Feature | Affix:
        """The attribute, with its value, with a part of it, or with any."""
        if self.begins or self.ends:
            return Affix(self.name, self.begins, self.ends)
        return self.name, self.value or ""

    def __str__(self) -> str:
        if self.begins or self.ends:
            return f"has {self.name} {_affix(self)}"
        return f"has {self.name}" + (f"={self.value!r}" if self.value is not None else "")


@frozen
class _Place(Element):
    """A condition on another element than the block's own."""

    condition: Condition

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.condition, Condition) or not self.condition.is_of_element:
            msg = f"{type(self).__name__} takes conditions on elements, such as Tag, Class and Prop: {self.condition!r}"
            raise SiteError(msg)

    @property
    def specificity(self) -> int:  # type: ignore[override]
        """A little less than that of the condition: it says less of the block itself."""
        return self.condition.specificity - 2

    @property
    def feature(self) -> Feature | Affix:
        """What the other element has to have; of several features one."""
        return most_telling(self.condition).feature

    @property
    def is_inside(self) -> bool:
        """Whether the other element stands around."""
        return most_telling(self.condition).is_inside


@frozen
class Within(_Place):
    """The block's element, or one around it, meets a condition: `Within(Class("c-teaser"))`.

    Raises:
        SiteError: if the condition is not one on an element.
    """

    def matches(self, elements: PageElements, e: int) -> bool:
        """Tell whether element `e`, or one around it, meets the condition."""
        return self.condition.matches(elements, e) or any(
            self.condition.matches(elements, outer) for outer in elements.around(e)
        )

    def holds(self, lines: PageLines, i: int) -> bool:
        """Tell whether an element around block `i` meets the condition."""
        elements = lines.elements
        return elements is not None and self.matches(elements, elements.own(i)[0])

    def __str__(self) -> str:
        return f"stands in an element that {self.condition}"


@frozen
class Parent(_Place):
    """The block's element stands right in one that meets a condition: `Tag("p") & Parent(Class("c-story"))`.

    Raises:
        SiteError: if the condition is not one on an element.
    """

    def matches(self, elements: PageElements, e: int) -> bool:
        """Tell whether the element right around element `e` meets the condition."""
        outer = next(iter(elements.around(e)), None)
        return outer is not None and self.condition.matches(elements, outer)

    def __str__(self) -> str:
        return f"stands right in an element that {self.condition}"


@frozen
class After(_Place):
    """The block's element follows one that meets a condition, both in the same parent: `Tag("p") & After(Tag("h1"))`.

    Raises:
        SiteError: if the condition is not one on an element.
    """

    @property
    def is_inside(self) -> bool:
        """Never so: it stands beside."""
        return False

    def matches(self, elements: PageElements, e: int) -> bool:
        """Tell whether the element before element `e` meets the condition."""
        sibling = elements.before(e)
        return sibling >= 0 and self.condition.matches(elements, sibling)

    def __str__(self) -> str:
        return f"follows an element that {self.condition}"


def most_telling(condition: Condition) -> Element:
    """Return the part of a condition that fewest elements of a page meet, as far as one can know beforehand.

    Example:
        >>> most_telling(Tag("p") & Parent(Class("c-story")) & After(Prop("id")))
        Parent(condition=Class(name='c-story', begins='', ends=''))
    """
    parts = [part for part in condition.parts if isinstance(part, Element)]
    return max(parts, key=lambda part: (part.is_inside, not isinstance(part, Tag), part.specificity))


def is_of_core(condition: Condition) -> bool:
    """Tell whether a condition is made of those of the core alone, none of which fails once it is made.

    Example:
        >>> class Long(Condition):
        ...     pass
        >>> is_of_core(Tag("p") & Within(Class("story"))), is_of_core(Tag("p") & Long())
        (True, False)
    """
    if type(condition) is All:
        return bool(condition.conditions) and all(map(is_of_core, condition.conditions))
    if type(condition) in _PLACES:
        return is_of_core(condition.condition)  # type: ignore[attr-defined]  # of a place
    return type(condition) in _SIMPLE


_PLACES = frozenset({Within, Parent, After})
_SIMPLE = frozenset({Is, Starts, Has, Like, Tag, Class, Prop})


def _require_word(condition: str, name: object) -> None:
    if not isinstance(name, str) or not name or name.split() != [name]:
        msg = f"{condition} needs one word, got {name!r}"
        raise SiteError(msg)


def _require_one(condition: str, whole: str | None, begins: str, ends: str) -> None:
    if (whole is not None) == bool(begins or ends):
        msg = f"{condition} takes a whole word or how it begins and ends, got {whole!r}, {begins!r}, {ends!r}"
        raise SiteError(msg)


def _affix(part: Class | Prop) -> str:
    said = [f"{verb} with {words!r}" for verb, words in (("begins", part.begins), ("ends", part.ends)) if words]
    return f"that {' and '.join(said)}"


show_as_public(__name__)
