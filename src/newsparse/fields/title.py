"""The headline and what stands around it: kicker, lede, section."""

from __future__ import annotations

from newsparse.fields.context import Context, Found, evidence, part, within
from newsparse.lines.mail_heads import RULE_ID, read_mail_field
from newsparse.model.document import Block
from newsparse.model.evidence import Evidence
from newsparse.model.labels import Label
from newsparse.text.clean import one_line
from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern

_CRUMB = late_pattern(r"\s?[>›»|]\s?|\s/\s")
_CRUMB_MARK = late_pattern(r"[>›»|/]")  # one of which stands in every path
_MAX_SECTION_WORDS = 3
_MAX_PATH = 300  # code points


def title(context: Context) -> Found[str | None]:
    """Return the first full headline; its repeats are further evidence."""
    found = tuple(map(_headline, context.labelled(Label.TITLE, Label.TITLE_DUP)))
    return Found(found[0].value if found else None, found)


def _headline(block: Block) -> Evidence:
    """Return a block as evidence for the headline: of the subject of a mail what it says."""
    if not block.reason or block.reason.rule_id != RULE_ID:
        return evidence("title", block)
    field = read_mail_field(block.text)
    start, end = (field.start, field.end) if field else (0, len(block.text))
    return evidence("title", block, one_line(block.text[start:end]), part(block, start, end))


def kicker(context: Context) -> Found[str | None]:
    """Return the overline of the headline."""
    return _first(context, "kicker", Label.KICKER)


def lede(context: Context) -> Found[str | None]:
    """Return the standfirst."""
    return _first(context, "lede", Label.LEDE)


def section(context: Context) -> Found[str | None]:
    """Return the section: the last step of a path of sections, or a kicker of a few words outside the headline."""
    found = []
    page = context.document.text
    paths = [one for one in context.labelled(Label.NAVIGATION) if _CRUMB_MARK.search(page, one.start, one.end)]
    for block in paths:
        steps = _steps(block, context.line_words.section_words)
        found += [evidence("section", block, step, within(block, step)) for step in steps[1:][-1:]]
    kickers = context.labelled(Label.KICKER)
    headline = (title(context).value or "").casefold() if kickers else ""
    for block in kickers:
        steps = _steps(block, context.line_words.section_words)
        if steps and all(len(step.split()) <= _MAX_SECTION_WORDS for step in steps):
            name = steps[-1]
            if name.casefold() not in headline:
                found.append(evidence("section", block, name, within(block, name)))
    return Found(found[0].value if found else None, tuple(found))


def _steps(block: Block, section_words: frozenset[str]) -> list[str]:
    """Return the steps of a path of sections; one that says "section:" without these words."""
    line = one_line(block.text[:_MAX_PATH])
    head, colon, rest = line.partition(":")
    named = rest if colon and fold(head) in section_words else line
    return [step for step in _CRUMB.split(named.strip()) if step]


def _first(context: Context, field: str, *labels: Label) -> Found[str | None]:
    found = tuple(evidence(field, block) for block in context.labelled(*labels))
    return Found(found[0].value if found else None, found)
