"""News pages, as HTML or as scraped text, into typed articles, quotes and events.

Example:
    >>> import newsparse
    >>> article = newsparse.parse("Sommet à Genève\\n\\nLes deux délégations ont parlé pendant une heure au bord du "
    ...     "lac, puis elles sont reparties sans un mot.\\n\\nFacebook\\nTwitter\\n")
    >>> article.title, len(article.body), [block.label.value for block in article.removed]
    ('Sommet à Genève', 1, ['share_links', 'share_links'])
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse._door import door

if TYPE_CHECKING:
    from newsparse._article import (
        Article,
        Author,
        AuthorKind,
        Certainty,
        Credit,
        Defect,
        DefectKind,
        Evidence,
        Figure,
        Link,
        Publisher,
        Sighting,
        Update,
    )
    from newsparse._conditions import All, Class, Condition, Has, Is, Like, Prop, Starts, Tag, Weak, Within
    from newsparse._document import (
        Block,
        Document,
        Group,
        Label,
        Limits,
        Moment,
        Problem,
        Reason,
        Source,
        Tier,
        Vote,
    )
    from newsparse._entity import Entity, EntityKind, Gender, Mention
    from newsparse._event import Event, EventCluster, EventTime, How, Modality, Precision, Zone
    from newsparse._fold import fold
    from newsparse._json import schema
    from newsparse._parse import Explanation, explain, parse
    from newsparse._quote import NonQuote, NonQuoteReason, Quote, QuoteKind
    from newsparse._sites import Layout, Rule, Site
    from newsparse._span import Span
    from newsparse._timex import Timex, TimexMod, TimexType
    from newsparse.errors import GoldError, NewsparseError, ParseError, PluginError, SchemaError, SiteError
    from newsparse.hookspecs import hookimpl
    from newsparse.languages import Language
    from newsparse.times import find_times

__version__ = "0.1.0"

__all__ = [
    "All",
    "Article",
    "Author",
    "AuthorKind",
    "Block",
    "Certainty",
    "Class",
    "Condition",
    "Credit",
    "Defect",
    "DefectKind",
    "Document",
    "Entity",
    "EntityKind",
    "Event",
    "EventCluster",
    "EventTime",
    "Evidence",
    "Explanation",
    "Figure",
    "Gender",
    "GoldError",
    "Group",
    "Has",
    "How",
    "Is",
    "Label",
    "Language",
    "Layout",
    "Like",
    "Limits",
    "Link",
    "Mention",
    "Modality",
    "Moment",
    "NewsparseError",
    "NonQuote",
    "NonQuoteReason",
    "ParseError",
    "PluginError",
    "Precision",
    "Problem",
    "Prop",
    "Publisher",
    "Quote",
    "QuoteKind",
    "Reason",
    "Rule",
    "SchemaError",
    "Sighting",
    "Site",
    "SiteError",
    "Source",
    "Span",
    "Starts",
    "Tag",
    "Tier",
    "Timex",
    "TimexMod",
    "TimexType",
    "Update",
    "Vote",
    "Weak",
    "Within",
    "Zone",
    "explain",
    "find_times",
    "fold",
    "hookimpl",
    "parse",
    "schema",
]

_HOMES = {
    "newsparse._article": "Article Author AuthorKind Certainty Credit Defect DefectKind Evidence Figure Link Publisher "
    "Sighting Update",
    "newsparse._conditions": "All Class Condition Has Is Like Prop Starts Tag Weak Within",
    "newsparse._document": "Block Document Group Label Limits Moment Problem Reason Source Tier Vote",
    "newsparse._entity": "Entity EntityKind Gender Mention",
    "newsparse._event": "Event EventCluster EventTime How Modality Precision Zone",
    "newsparse._fold": "fold",
    "newsparse._json": "schema",
    "newsparse._parse": "Explanation explain parse",
    "newsparse._quote": "NonQuote NonQuoteReason Quote QuoteKind",
    "newsparse._sites": "Layout Rule Site",
    "newsparse._span": "Span",
    "newsparse._timex": "Timex TimexMod TimexType",
    "newsparse.errors": "GoldError NewsparseError ParseError PluginError SchemaError SiteError",
    "newsparse.hookspecs": "hookimpl",
    "newsparse.languages": "Language",
    "newsparse.times": "find_times",
}
"""The module of each public name; it is loaded when the name is first asked for, so that `import newsparse` is free."""

if not TYPE_CHECKING:  # it would tell the type checker that every name exists
    __getattr__ = door(__name__, _HOMES)


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
