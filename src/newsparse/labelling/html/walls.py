"""Pages that stand in front of an article: consent walls and bot challenges."""

from __future__ import annotations

from newsparse.labelling.html.consent import asks_for_consent
from newsparse.labelling.html.main_text import MainText
from newsparse.labelling.html.tree import Tree
from newsparse.model.labels import Label
from newsparse.reading.html import Html
from newsparse.text.fold import fold

WALL = "html.wall"
"""The rule id of every block that would be text of an article on another page."""
WALL_REASON = "a page that stands in front of an article"

_MAX_WALL = 4_000  # code points of all text
_SHORTEST = 150  # code points of an article of one paragraph under its headline
_NEAR = 4  # blocks from a headline to its text


def wall_label(
    page: Html, tree: Tree, main_text: MainText, headlines: set[int], challenge_titles: frozenset[str]
) -> Label | None:
    """Return the label of what would be text, if the page is a wall; None for other pages.

    A challenge says so in its title. A consent wall speaks of cookies, declares no article and heads no text of
    another kind.

    Args:
        page: the page.
        tree: its elements.
        main_text: where its text would be.
        headlines: the blocks that say the title of the page.
        challenge_titles: how the titles of challenges begin, folded.
    """
    size = sum(map(len, tree.texts))
    if size > _MAX_WALL or page.article:
        return None
    heading = next((tree.texts[b] for b in range(len(tree.texts)) if tree.block_tags[b] == "h1"), "")
    if any(fold(text).lstrip().startswith(tuple(challenge_titles)) for text in (page.dom.title, heading)):
        return Label.OTHER
    consent = sum(len(text) for text in tree.texts if asks_for_consent(text))
    text_inside = [tree.texts[b] for b in range(main_text.first, main_text.last + 1)]
    inside = sum(len(text) for text in text_inside if not asks_for_consent(text))
    is_headed = any(headline <= main_text.first <= headline + _NEAR for headline in headlines)
    if is_headed and inside >= _SHORTEST and not any(map(asks_for_consent, text_inside)):
        return None
    return Label.CONSENT_BANNER if consent * 2 > size and inside < consent else None
