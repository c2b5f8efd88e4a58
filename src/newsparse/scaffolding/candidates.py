"""Which lines of a page may need a rule of their own: those that the core could not place with confidence."""

from __future__ import annotations

import json
from collections.abc import Iterator

import attrs

from newsparse._article import Article
from newsparse._document import Block, Document, Group, Label, Tier
from newsparse._fold import fold
from newsparse._parse import Explanation

MOST = 12  # candidates of one page: an author reads them all
_LINE = 60  # code points of a line that is proposed as a whole; of a longer one its beginning
_DOUBTFUL = 200  # code points; longer blocks are running text
_ENDS = ".!?…»”\"'。"


@attrs.frozen
class Candidate:
    """A rule that a site may need, as Python."""

    label: str
    """The name of the label that is proposed: `PROMO`."""
    condition: str
    """The condition, such as `Starts("Recevez la lettre")`."""
    today: str
    """What the core makes of the block, and why."""


def candidates(explanation: Explanation, name: str) -> tuple[list[str], list[Candidate]]:
    """Return conditions that may serve as signs, and rules, for the site of that name.

    Example:
        >>> from newsparse import explain
        >>> page = "Un titre de quatre mots\\n\\nLa halle du port sera tenue par une coopérative à partir de juin, a "
        >>> page += "décidé le conseil.\\n\\nRecevez la lettre du Phare chaque vendredi\\n"
        >>> signs, rules = candidates(explain(page, plugins=()), "Le Phare")
        >>> rules[0].label, rules[0].condition
        ('PROMO', 'Is("Recevez la lettre du Phare chaque vendredi")')
    """
    article = explanation.article
    words = _own_words(name)
    found: dict[str, Candidate] = {}
    signs: list[str] = []
    for i in _doubtful(article, words):
        block = article.blocks[i]
        condition = condition_for(article.document, i)
        is_own = any(word in fold(block.text) for word in words)
        found.setdefault(condition, Candidate("PROMO" if is_own else "OTHER", condition, _today(block)))
        if is_own and condition not in signs and len(block.text.split()) > 2:  # noqa: PLR2004
            signs.append(condition)
    return signs[:3], list(found.values())[:MOST]


def condition_for(document: Document, i: int) -> str:
    """Return a condition that holds for block `i`: its whole words if they are few, else how it begins."""
    text = " ".join(document.blocks[i].text.split())
    if len(text) <= _LINE:
        return f"Is({quoted(text)})"
    beginning = text[: _LINE - 10].rpartition(" ")[0] or text[:_LINE]
    return f"Starts({quoted(beginning)})"


def quoted(text: str) -> str:
    """Return a text as a literal of Python and of TOML.

    Example:
        >>> print(quoted('Le "Phare"'))
        "Le \\"Phare\\""
    """
    return json.dumps(text, ensure_ascii=False)


def _own_words(name: str) -> tuple[str, ...]:
    """Return how lines may name the site: its name, and without its article (`du Phare`)."""
    folded = fold(name)
    _, _, rest = folded.partition(" ")
    return (folded, rest) if len(rest) > 3 else (folded,)  # noqa: PLR2004


def _doubtful(article: Article, words: tuple[str, ...]) -> Iterator[int]:
    """Yield the blocks between the headline and what follows the text that may be something else."""
    body = [i for i, block in enumerate(article.blocks) if block.group is Group.BODY]
    last = body[-1] + MOST if body else -1
    for i, block in enumerate(article.blocks[: last + 1]):
        if i >= body[0] - MOST and len(block.text) <= _DOUBTFUL and _is_doubtful(block, words):
            yield i


def _is_doubtful(block: Block, words: tuple[str, ...]) -> bool:
    if block.label is Label.OTHER:
        return True
    if block.group is not Group.BODY or block.label in (Label.HEADING, Label.LIST_ITEM, Label.TABLE):
        return False
    is_placed = block.reason is not None and block.reason.tier not in (Tier.DEFAULT, Tier.STRUCTURE)
    is_sentence = block.text.rstrip()[-1:] in _ENDS
    return not is_placed and (not is_sentence or any(word in fold(block.text) for word in words))


def _today(block: Block) -> str:
    why = f", {block.reason.rule}" if block.reason else ""
    return " ".join(f"{block.label.value}{why}".split())
