"""Blocks made to meet a condition: its words, in the elements that it asks for."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from html import escape

from newsparse.model.document import Source
from newsparse.page.folded import Page
from newsparse.reading import read
from newsparse.sites.conditions import Condition, Has, Is, Like, Starts
from newsparse.sites.element_conditions import After, Class, Element, Parent, Prop, Tag, Within
from newsparse.testing._parsing import Lines, lines

_WORDS = "some words"  # what stands in an element of which only the element matters
_TABLES = {"td": "<table><tr>{}</tr></table>", "th": "<table><tr>{}</tr></table>", "tr": "<table>{}</table>"}


def example(condition: Condition, examples: tuple[str, ...] = ()) -> str | None:
    """Return words that a block meeting the condition says: one of the examples, else its own; None if there are none.

    Example:
        >>> from newsparse import Class, Has
        >>> example(Has("la lettre") & Class("promo")), example(Is("a") & Is("b"))
        ('la lettre', None)
    """
    for text in (*examples, own_words(condition), *([_WORDS] if asks_for_elements(condition) else [])):
        if text and holds(condition, text):
            return text
    return None


def holds(condition: Condition, text: str) -> bool:
    """Tell whether a block with these words, in the elements that the condition asks for, meets it."""
    made = shaped(condition, text)
    return any(condition.holds(made, i) for i in range(len(made)))  # what it has to follow may be a block too


def shaped(condition: Condition, text: str) -> Lines:
    """Return a block with these words, in the elements that the condition asks for."""
    return lines_of(markup(condition, text)) if asks_for_elements(condition) else lines(text)


def lines_of(html: str) -> Lines:
    """Return the blocks of a piece of HTML as conditions look at them."""
    page = Page(*read(Source(f"<body>{html}</body>", kind="html")))
    return Lines(tuple(page.normalized), tuple(page.folded), page.elements)


def markup(condition: Condition, text: str) -> str:
    """Return an element with these words that the condition asks for, in the elements that it has to stand in.

    Example:
        >>> from newsparse import Class, Tag, Within
        >>> markup(Tag("p") & Class("a") & Within(Class("b")), "Un")
        '<div class="b"><p class="a">Un</p></div>'
    """
    own = [part for part in condition.parts if isinstance(part, Tag | Class | Prop)]
    html = _element(own, escape(text))
    places = sorted(condition.parts, key=lambda part: _NEAREST.get(type(part), 0))
    for place in places:
        if isinstance(place, After):
            html = markup(place.condition, _BESIDE) + html
        elif isinstance(place, Parent | Within):
            html = _around(place.condition, html)
    return html


_NEAREST: dict[type, int] = {After: 1, Parent: 2, Within: 3}
_BESIDE = "other words"


def _around(condition: Condition, inside: str) -> str:
    """Return an element that a condition asks for, around what is there."""
    made = markup(condition, _HERE)
    return made.replace(_HERE, inside) if _HERE in made else inside


_HERE = "\ue000"  # stands for what an element is made around


def asks_for_elements(condition: Condition) -> bool:
    """Tell whether a condition can hold on HTML pages only."""
    return any(isinstance(part, Element) for part in condition.parts)


def has_pattern(condition: Condition) -> bool:
    """Tell whether a condition has a part without words of its own."""
    return any(isinstance(part, Like) for part in condition.parts)


def own_words(condition: Condition) -> str:
    """Return the words of a condition's literals, what the line starts with first."""
    parts = sorted(condition.parts, key=lambda part: -part.specificity)
    return " ".join(part.literal for part in parts if isinstance(part, Is | Starts | Has))


def variants(text: str) -> Iterator[tuple[str, str]]:
    """Yield words as other pages and scrapers would give them, and what was changed."""
    yield "in capitals", text.upper()
    yield "with curly apostrophes", text.replace("'", "’")
    yield "with straight apostrophes", text.replace("’", "'")
    yield "with guillemets", text.replace("“", "«\u202f").replace("”", "\u202f»")
    yield "with no-break spaces", text.replace(" ", "\u00a0")
    yield "with doubled spaces", text.replace(" ", "  ")
    yield "decomposed (NFD)", unicodedata.normalize("NFD", text)


def _element(wanted: list[Tag | Class | Prop], inside: str) -> str:
    tag = next((part.name for part in wanted if isinstance(part, Tag)), "div")
    classes = " ".join(_value(part, part.name) for part in wanted if isinstance(part, Class))
    said = [("class", classes)] if classes else []
    said += [(part.name, _value(part, part.value)) for part in wanted if isinstance(part, Prop)]
    attributes = "".join(f' {name}="{escape(value)}"' for name, value in said)
    return _TABLES.get(tag, "{}").format(f"<{tag}{attributes}>{inside}</{tag}>")


def _value(part: Class | Prop, whole: str | None) -> str:
    """Return a class or a value that a condition asks for: the whole one, or one that begins and ends so."""
    return f"{part.begins}x{part.ends}" if part.begins or part.ends else whole or ""
