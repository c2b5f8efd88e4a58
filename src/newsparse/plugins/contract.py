"""What an answer of a plugin must be beyond its type: whole, inside the text, and fit to be written and read again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import attrs

from newsparse.model.entities import Mention
from newsparse.model.events import Event
from newsparse.model.quotes import Quote
from newsparse.model.sightings import Sighting
from newsparse.model.votes import Vote
from newsparse.text.clean import clean, is_clean
from newsparse.text.span import Span

T = TypeVar("T")

MAX_ANSWERS = 100_000
"""Values of one answer; a page has 20,000 blocks at most."""


def checked(value: T, length: int | None) -> T:
    """Return a value of a plugin as the core goes on with it: with clean strings, each part of its own type.

    Args:
        value: an attrs value of the public models.
        length: of the text that its spans lie in; None where there is no text yet.

    Raises:
        TypeError: if a part is of the wrong type.
        ValueError: if a span leaves the text, or the parts contradict each other.

    Example:
        >>> from newsparse import Label, Vote
        >>> checked(Vote(0, Label.PROMO, "because"), None).rule
        'because'
    """
    import msgspec  # plugins that bring sites alone answer nothing that is checked

    plain = msgspec.to_builtins(value)
    fit = _cleaned(plain)
    try:
        read = msgspec.convert(fit, type(value))
    except msgspec.ValidationError as error:
        raise TypeError(str(error)) from error
    if fit is plain and read != value:
        msg = f"a part of the {type(value).__name__} is of the wrong type"
        raise TypeError(msg)
    if length is not None:
        for span in _spans(value):
            if span.end > length:
                msg = f"{span} leaves the text of {length} code points"
                raise ValueError(msg)
    return value if fit is plain else read


def _cleaned(plain: object) -> object:
    """Return plain data with all strings clean; the same object where they are."""
    if isinstance(plain, str):
        return plain if is_clean(plain) else clean(plain)
    if isinstance(plain, list | tuple):
        items = [_cleaned(item) for item in plain]
        return plain if all(map(_is_same, items, plain)) else items
    if isinstance(plain, dict):
        values = [_cleaned(item) for item in plain.values()]
        return plain if all(map(_is_same, values, plain.values())) else dict(zip(plain, values, strict=True))
    return plain


def _is_same(one: object, other: object) -> bool:
    return one is other


def _spans(value: object) -> Iterator[Span]:
    """Yield the spans of a value and of the values in it."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _spans(item)
    elif attrs.has(kind := type(value)):
        for field in attrs.fields(kind):
            yield from _spans(getattr(value, field.name))


CANDIDATES = (Mention, Quote, Event, Sighting, Vote)
"""What plugins propose that stands in the article as it is, so that each part of it counts."""
