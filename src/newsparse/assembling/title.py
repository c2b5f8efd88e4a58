"""The headline and what stands around it: kicker, lede, section."""

from __future__ import annotations

import re

from newsparse._document import Label
from newsparse.assembling._context import Context, Found, evidence, one_line, within

_CRUMB = re.compile(r"\s*[>›/|]\s*")
_MAX_SECTION_WORDS = 3


def title(context: Context) -> Found[str | None]:
    """Return the first full headline; its repeats are further evidence."""
    return _first(context, "title", Label.TITLE, Label.TITLE_DUP)


def kicker(context: Context) -> Found[str | None]:
    """Return the overline of the headline."""
    return _first(context, "kicker", Label.KICKER)


def lede(context: Context) -> Found[str | None]:
    """Return the standfirst."""
    return _first(context, "lede", Label.LEDE)


def section(context: Context) -> Found[str | None]:
    """Return the section: the last step of a path of sections, or a kicker of a few words outside the headline."""
    found = []
    for block in context.labelled(Label.NAVIGATION):
        text = block.text
        if _CRUMB.search(text) and len(steps := [step for step in _CRUMB.split(one_line(text)) if step]) > 1:
            found.append(evidence("section", block, steps[-1], within(block, steps[-1])))
    headline = (title(context).value or "").casefold()
    for block in context.labelled(Label.KICKER):
        words = one_line(block.text)
        if len(words.split()) <= _MAX_SECTION_WORDS and words.casefold() not in headline:
            found.append(evidence("section", block))
    return Found(found[0].value if found else None, tuple(found))


def _first(context: Context, field: str, *labels: Label) -> Found[str | None]:
    found = tuple(evidence(field, block) for block in context.labelled(*labels))
    return Found(found[0].value if found else None, found)
