"""Which lines of a page may need a rule of their own: those that the core could not place with confidence."""

from __future__ import annotations

import json
from collections.abc import Iterator

from newsparse._classes import frozen
from newsparse.api import Explanation
from newsparse.model.article import Article
from newsparse.model.document import Block, Document
from newsparse.model.labels import Group, Label, Tier
from newsparse.page.elements import Elements
from newsparse.reading.html import Html
from newsparse.sites.page_views import Feature
from newsparse.text.fold import fold

_NEAR = 3  # blocks before and behind the text: farther away stand menus and lists
_FEW = 2  # words of a line that is proposed: "0", "Menu" and the like stand on pages of any site
_LONG = 14  # words of a line that may end as a sentence does: "Get our letter every Friday morning."
MOST = 12  # candidates of one page: an author reads them all
_LINE = 60  # code points of a line that is proposed as a whole; of a longer one its beginning
_DOUBTFUL = 200  # code points; longer blocks are running text
_ENDS = ".!?…»”\"'。"


@frozen
class Candidate:
    """A rule that a site may need, as Python."""

    label: str
    """The name of the label that is proposed: `PROMO`."""
    condition: str
    """The condition, such as `Starts("Recevez la lettre")`."""
    today: str
    """What the core makes of the block, why, and what the block says."""


def candidates(explanation: Explanation, name: str, html: Html | None = None) -> tuple[list[str], list[Candidate]]:
    """Return conditions that may serve as signs, and rules, for the site of that name.

    Args:
        explanation: of a page of the site.
        name: of the site.
        html: what the page says beside its text, if it is HTML; conditions may then name classes.

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
    doubtful = list(_doubtful(article, words, html))
    sure = sorted(set(_body(article.document)) - set(doubtful))
    for i in doubtful:
        block = article.blocks[i]
        condition = condition_for(article.document, i, sure, html)
        is_own = any(word in fold(block.text) for word in words)
        found.setdefault(condition, Candidate("PROMO" if is_own else "OTHER", condition, _today(block)))
        if is_own and len(block.text.split()) > 2:  # noqa: PLR2004  # more than the name
            signs.append(words_of(block.text))
    return list(dict.fromkeys(signs))[:3], list(found.values())[:MOST]


def condition_for(document: Document, i: int, sure: list[int], html: Html | None) -> str:
    """Return a condition that holds for block `i`, and for none of the blocks that are body for sure.

    A class that only such blocks have; else its whole words if they are few, or how it begins.
    """
    if html is not None and (condition := _class(html, i, sure)):
        return condition
    return words_of(document.blocks[i].text)


def words_of(text: str) -> str:
    """Return a condition on the words of a block: all of them if they are few, else its beginning.

    Example:
        >>> words_of("Lire  aussi")
        'Is("Lire aussi")'
    """
    words = " ".join(text.split())
    if len(words) <= _LINE:
        return f"Is({quoted(words)})"
    return f"Starts({quoted(words[: _LINE - 10].rpartition(' ')[0] or words[:_LINE])})"


def _class(html: Html, i: int, sure: list[int]) -> str | None:
    elements = Elements(html)
    of_body = frozenset[Feature]().union(*(elements.features_around(b) for b in sure))
    for features, form in ((elements.features(i), "Class({})"), (elements.features_around(i), "Within(Class({}))")):
        names = sorted(name for kind, name in features - of_body if kind == "class" and not _is_made(name))
        if names:
            return form.format(quoted(names[0]))
    return None


def _is_made(name: str) -> bool:
    """Tell whether a class was named by a program, such as `css-1x0a`: it will be another one tomorrow."""
    return any(char.isdigit() for char in name)


def _body(document: Document) -> list[int]:
    return [i for i, block in enumerate(document.blocks) if block.group is Group.BODY]


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
    return (folded, rest) if len(rest) > 3 else (folded,)  # noqa: PLR2004 - shorter ones are words


def _doubtful(article: Article, words: tuple[str, ...], html: Html | None) -> Iterator[int]:
    """Yield the blocks in and right around the text that may be something else: no items of menus, and no prose."""
    body = _body(article.document) or [0]
    for i in range(max(0, body[0] - _NEAR), min(len(article.blocks), body[-1] + _NEAR + 1)):
        block = article.blocks[i]
        is_item = html is not None and html.dom.linked[i] * 2 > len(block.text)
        if len(block.text) <= _DOUBTFUL and not is_item and _is_doubtful(block, words):
            yield i


def _is_doubtful(block: Block, words: tuple[str, ...]) -> bool:
    if block.label is Label.OTHER:
        return len(block.text.split()) >= _FEW and not _is_prose(block)
    if block.group is not Group.BODY or (block.reason and block.reason.tier not in (Tier.DEFAULT, Tier.STRUCTURE)):
        return False
    if any(word in fold(block.text) for word in words):
        return not _is_prose(block)
    return block.label is Label.PARAGRAPH and block.text.rstrip()[-1:] not in _ENDS


def _is_prose(block: Block) -> bool:
    """Tell whether a block is a sentence or more, as any page has them: what it says today is not what others will."""
    return len(block.text.split()) > _LONG and block.text.rstrip()[-1:] in _ENDS


def _today(block: Block) -> str:
    why = f", {block.reason.rule}" if block.reason else ""
    return " ".join(f"{block.label.value}{why}: {quoted(block.text[:_LINE])}".split())
