"""News pages, as HTML or as scraped text, into typed articles, quotes and events.

Example:
    >>> import newsparse
    >>> article = newsparse.parse("Sommet à Genève\\n\\nLes deux délégations ont parlé pendant une heure au bord du "
    ...     "lac, puis elles sont reparties sans un mot.\\n\\nFacebook\\nTwitter\\n")
    >>> article.title, len(article.body), [block.label.value for block in article.removed]
    ('Sommet à Genève', 1, ['share_links', 'share_links'])
"""

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
from newsparse.errors import NewsparseError, ParseError, PluginError, SchemaError, SiteError
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
