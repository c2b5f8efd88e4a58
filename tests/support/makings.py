"""An article and its page as flat text of many makings: what tools leave of HTML, mail and PDFs."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable

from tests.support.articles import Made

IDEOGRAMS = frozenset(("ja", "zh"))


def filled(paragraph: str, width: int, language: str) -> list[str]:
    """Return the lines of a paragraph that is wrapped at a column."""
    if language in IDEOGRAMS:
        return [paragraph[at : at + width // 2] for at in range(0, len(paragraph), width // 2)]
    return textwrap.wrap(paragraph, width)


def hyphenated(paragraph: str, width: int, language: str) -> list[str]:
    """Return the lines of a paragraph whose last words are broken to fill them."""
    if language in IDEOGRAMS or language == "ar":
        return filled(paragraph, width, language)
    lines, line = [], ""
    for word in paragraph.split():
        room = width - len(line) - 2
        if len(f"{line} {word}".strip()) <= width:
            line = f"{line} {word}".strip()
        elif room >= 3 and len(word) - room >= 3 and word.isalpha():
            lines.append(f"{line} {word[:room]}-")
            line = word[room:]
        else:
            lines.append(line)
            line = word
    return [*lines, line]


def nodes(made: Made) -> list[str]:
    """Return the text nodes of all paragraphs."""
    return [part.strip() for marked in made.marked for part in re.split(r"[\[\]]", marked) if part.strip()]


def text_nodes(made: Made, _: str) -> str:
    return "\n".join([*made.menu, *made.head, *nodes(made), *made.foot])


def text_nodes_apart(made: Made, _: str) -> str:
    return "\n\n".join([*made.menu, *made.head, *nodes(made), *made.foot])


def text_nodes_alone(made: Made, _: str) -> str:
    return "\n".join([*made.head, *nodes(made)])


def wrapped(made: Made, language: str, width: int = 72) -> str:
    body = ["\n".join(filled(paragraph, width, language)) for paragraph in made.paragraphs]
    return "\n\n".join([made.title, f"{made.byline}\n{made.date}", *body])


def wrapped_narrow(made: Made, language: str) -> str:
    return wrapped(made, language, 60)


def wrapped_page(made: Made, language: str) -> str:
    return "\n\n".join(["\n".join(made.menu), wrapped(made, language), "\n".join(made.foot)])


def wrapped_set_in(made: Made, language: str) -> str:
    body = ["\n".join(filled(paragraph, 68, language)) for paragraph in made.paragraphs]
    return "\n".join([made.title, "", made.byline, "", *["    " + paragraph for paragraph in body]])


def hyphens(made: Made, language: str) -> str:
    body = ["\n".join(hyphenated(paragraph, 58, language)) for paragraph in made.paragraphs]
    return "\n\n".join([made.title, made.byline, *body])


def conversion(made: Made, _: str) -> str:
    """Return what Common Crawl's WET files hold: a line a block, the menu twice, no blank line."""
    return "\n".join(
        [f"{made.title} - {made.foot[-1]}", *made.menu, *made.menu[:3], *made.head, *made.paragraphs, *made.foot]
    )


def set_in_by_tabs(made: Made, _: str) -> str:
    body = ["\t\t\t" + paragraph for paragraph in made.paragraphs]
    return "\n".join([*["\t\t" + line for line in made.menu], *made.head, *body, *["\t" + line for line in made.foot]])


def sheets(made: Made, language: str) -> str:
    """Return the sheets of a PDF: each has a running head and a number, and a paragraph may go on behind them."""
    lines = [line for paragraph in made.paragraphs for line in hyphenated(paragraph, 58, language)]
    head = f"{made.foot[-1][7:]} | {made.date}"
    out = [head, "", made.title, made.byline, ""]
    for number, at in enumerate(range(0, len(lines), 8), 1):
        out += [*lines[at : at + 8], "", str(number), f"\f{head}", ""]
    return "\n".join(out)


def rows(made: Made, _: str) -> str:
    """Return a page whose menu and foot are tables."""
    menu = ["\t".join(made.menu[:4]), "\t".join(made.menu[4:])]
    foot = ["\t".join(made.foot[:3]), "\t".join(made.foot[3:])]
    return "\n\n".join(["\n".join(menu), *made.head, *made.paragraphs, "\n".join(foot)])


MAKINGS: tuple[Callable[[Made, str], str], ...] = (
    text_nodes,
    text_nodes_apart,
    text_nodes_alone,
    wrapped,
    wrapped_narrow,
    wrapped_page,
    wrapped_set_in,
    hyphens,
    conversion,
    set_in_by_tabs,
    rows,
)
