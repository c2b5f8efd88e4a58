"""The rules of the core by their ids: what a reason names, and what can be switched off."""

from __future__ import annotations

from newsparse.labelling.flat import rules as flat_text
from newsparse.labelling.flat.line_shapes import SHAPES
from newsparse.labelling.html import rules as elements
from newsparse.labelling.html.corrections import HEADING_WITHOUT_TEXT, OTHER_ARTICLE
from newsparse.labelling.html.evidence import EVIDENCE
from newsparse.labelling.html.second_look import SECOND_LOOK
from newsparse.labelling.html.undeclared import UNDECLARED
from newsparse.labelling.html.walls import WALL
from newsparse.labelling.selected import NOT_SELECTED, SELECTED
from newsparse.labelling.votes import CLEAN_TEXT, UNCLAIMED, id_of_vote
from newsparse.model.labels import Label, Tier

SWITCHABLE = (
    *[shape.rule_id for shape in SHAPES],
    *[flat_text.id_of(rule) for rule in flat_text.RULES],
    *elements.IDS.values(),
    HEADING_WITHOUT_TEXT,
    OTHER_ARTICLE,
    UNDECLARED,
    EVIDENCE,
    SECOND_LOOK,
    WALL,
)
"""The ids of the core's own rules, those of flat text first."""
LAST = (elements.FEW_WORDS, NOT_SELECTED, UNCLAIMED, CLEAN_TEXT)
"""The ids of what is said where no rule speaks: they stand in reasons and cannot be switched off."""
VOTES = frozenset(
    [*[id_of_vote(tier, label) for tier in (Tier.LANGUAGE, Tier.HOOK, Tier.SITE) for label in Label], SELECTED]
)
"""The ids of the votes of languages, plugins and sites, which can be switched off by whose they are and for what, and
that of the body which the layout of a site selects."""
_ALL = VOTES.union(SWITCHABLE)


def unknown(ids: frozenset[str]) -> list[str]:
    """Return those of these ids that switch nothing off.

    Example:
        >>> unknown(frozenset({"flat.lede", "language.promo", "flat.led"}))
        ['flat.led']
    """
    return sorted(ids - _ALL)
