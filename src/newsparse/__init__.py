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

from newsparse._lazy_imports import lazy_exports

if TYPE_CHECKING:
    from newsparse.annotation.times import find_times
    from newsparse.api import Explanation, Options, Parser, explain, parse
    from newsparse.arrow._tables import Tables, tables
    from newsparse.errors import (
        GoldenPageError,
        MissingExtraError,
        NewsparseError,
        ParseError,
        PluginError,
        SchemaError,
        SiteError,
    )
    from newsparse.hookspecs import hookimpl
    from newsparse.inputs.page import StoredPage
    from newsparse.inputs.read import read_pages
    from newsparse.labelling.body_evidence.choice import BodyEvidence
    from newsparse.languages.schema.bylines import BylineWords
    from newsparse.languages.schema.events import EventLexicon, Frame, Trigger
    from newsparse.languages.schema.grammar import Grammar
    from newsparse.languages.schema.language import Language
    from newsparse.languages.schema.names import NameLexicon
    from newsparse.languages.schema.nouns import NounLexicon
    from newsparse.languages.schema.page import PageLexicon
    from newsparse.languages.schema.quotes import QuoteLexicon
    from newsparse.languages.schema.stems import StemRules
    from newsparse.languages.schema.times import TimeLexicon, TimePattern
    from newsparse.languages.schema.verbs import Inflected, Paradigm, VerbForm, Verbs
    from newsparse.linking.linker import Linker, link
    from newsparse.linking.model import EventGroup, EventSeries, Links, Passage, PassageKind, QuoteGroup, Story
    from newsparse.model.article import Article, Certainty, Credit, Figure, Link, Publisher, Update, schema
    from newsparse.model.authors import Author, AuthorKind
    from newsparse.model.defects import Defect, DefectKind
    from newsparse.model.document import Block, Document, Kind, Limits, Source
    from newsparse.model.entities import Entity, EntityKind, Gender, Mention
    from newsparse.model.events import Event, EventCluster, EventTime, Modality, Precision, TimeResolution, Zone
    from newsparse.model.evidence import Evidence
    from newsparse.model.labels import Group, Label, Tier
    from newsparse.model.moments import Moment
    from newsparse.model.problems import Problem, ProblemCode
    from newsparse.model.quotes import NonQuote, NonQuoteReason, Quote, QuoteKind
    from newsparse.model.repair import RepairedPiece, RepairedText
    from newsparse.model.sightings import Sighting, Sign
    from newsparse.model.times import Timex, TimexMod, TimexType
    from newsparse.model.votes import RankedVote, Reason, Vote
    from newsparse.outputs.plover import plover_records
    from newsparse.outputs.schema_org import schema_org_events
    from newsparse.reading.source import Input
    from newsparse.sites.conditions import All, Condition, Has, Is, Like, Starts, Weak
    from newsparse.sites.element_conditions import After, Class, Element, Parent, Prop, Tag, Within
    from newsparse.sites.layout import Layout
    from newsparse.sites.page_views import Affix, PageElements, PageLines
    from newsparse.sites.rule import Rule
    from newsparse.sites.shorthand import headings_in, text_in
    from newsparse.sites.site import Site
    from newsparse.text.fold import fold
    from newsparse.text.span import Span

    GoldError = GoldenPageError  # former names, as _RENAMED has them
    How = TimeResolution

__version__ = "0.2.0"

__all__ = [
    "Affix",
    "After",
    "All",
    "Article",
    "Author",
    "AuthorKind",
    "Block",
    "BodyEvidence",
    "BylineWords",
    "Certainty",
    "Class",
    "Condition",
    "Credit",
    "Defect",
    "DefectKind",
    "Document",
    "Element",
    "Entity",
    "EntityKind",
    "Event",
    "EventCluster",
    "EventGroup",
    "EventLexicon",
    "EventSeries",
    "EventTime",
    "Evidence",
    "Explanation",
    "Figure",
    "Frame",
    "Gender",
    "GoldenPageError",
    "Grammar",
    "Group",
    "Has",
    "Inflected",
    "Input",
    "Is",
    "Kind",
    "Label",
    "Language",
    "Layout",
    "Like",
    "Limits",
    "Link",
    "Linker",
    "Links",
    "Mention",
    "MissingExtraError",
    "Modality",
    "Moment",
    "NameLexicon",
    "NewsparseError",
    "NonQuote",
    "NonQuoteReason",
    "NounLexicon",
    "Options",
    "PageElements",
    "PageLexicon",
    "PageLines",
    "Paradigm",
    "Parent",
    "ParseError",
    "Parser",
    "Passage",
    "PassageKind",
    "PluginError",
    "Precision",
    "Problem",
    "ProblemCode",
    "Prop",
    "Publisher",
    "Quote",
    "QuoteGroup",
    "QuoteKind",
    "QuoteLexicon",
    "RankedVote",
    "Reason",
    "RepairedPiece",
    "RepairedText",
    "Rule",
    "SchemaError",
    "Sighting",
    "Sign",
    "Site",
    "SiteError",
    "Source",
    "Span",
    "Starts",
    "StemRules",
    "StoredPage",
    "Story",
    "Tables",
    "Tag",
    "Tier",
    "TimeLexicon",
    "TimePattern",
    "TimeResolution",
    "Timex",
    "TimexMod",
    "TimexType",
    "Trigger",
    "Update",
    "VerbForm",
    "Verbs",
    "Vote",
    "Weak",
    "Within",
    "Zone",
    "explain",
    "find_times",
    "fold",
    "headings_in",
    "hookimpl",
    "link",
    "parse",
    "plover_records",
    "read_pages",
    "schema",
    "schema_org_events",
    "tables",
    "text_in",
]

_HOMES = {
    "newsparse.annotation.times": "find_times",
    "newsparse.labelling.body_evidence.choice": "BodyEvidence",
    "newsparse.api": "Explanation Options Parser explain parse",
    "newsparse.arrow._tables": "Tables tables",
    "newsparse.errors": (
        "GoldenPageError MissingExtraError NewsparseError ParseError PluginError SchemaError SiteError"
    ),
    "newsparse.outputs.plover": "plover_records",
    "newsparse.outputs.schema_org": "schema_org_events",
    "newsparse.hookspecs": "hookimpl",
    "newsparse.inputs.page": "StoredPage",
    "newsparse.inputs.read": "read_pages",
    "newsparse.languages.schema.language": "Language",
    "newsparse.languages.schema.bylines": "BylineWords",
    "newsparse.languages.schema.events": "EventLexicon Frame Trigger",
    "newsparse.languages.schema.grammar": "Grammar",
    "newsparse.languages.schema.names": "NameLexicon",
    "newsparse.languages.schema.nouns": "NounLexicon",
    "newsparse.languages.schema.page": "PageLexicon",
    "newsparse.languages.schema.quotes": "QuoteLexicon",
    "newsparse.languages.schema.stems": "StemRules",
    "newsparse.languages.schema.times": "TimeLexicon TimePattern",
    "newsparse.languages.schema.verbs": "Inflected Paradigm VerbForm Verbs",
    "newsparse.linking.linker": "Linker link",
    "newsparse.linking.model": "EventGroup EventSeries Links Passage PassageKind QuoteGroup Story",
    "newsparse.model.article": "Article Certainty Credit Figure Link Publisher Update schema",
    "newsparse.model.authors": "Author AuthorKind",
    "newsparse.model.defects": "Defect DefectKind",
    "newsparse.model.document": "Block Document Kind Limits Source",
    "newsparse.model.entities": "Entity EntityKind Gender Mention",
    "newsparse.model.events": "Event EventCluster EventTime Modality Precision TimeResolution Zone",
    "newsparse.model.evidence": "Evidence",
    "newsparse.model.labels": "Group Label Tier",
    "newsparse.model.moments": "Moment",
    "newsparse.model.problems": "Problem ProblemCode",
    "newsparse.model.quotes": "NonQuote NonQuoteReason Quote QuoteKind",
    "newsparse.model.repair": "RepairedPiece RepairedText",
    "newsparse.model.sightings": "Sighting Sign",
    "newsparse.model.times": "Timex TimexMod TimexType",
    "newsparse.model.votes": "RankedVote Reason Vote",
    "newsparse.reading.source": "Input",
    "newsparse.sites.conditions": "All Condition Has Is Like Starts Weak",
    "newsparse.sites.element_conditions": "After Class Element Parent Prop Tag Within",
    "newsparse.sites.layout": "Layout",
    "newsparse.sites.shorthand": "headings_in text_in",
    "newsparse.sites.page_views": "Affix PageElements PageLines",
    "newsparse.sites.rule": "Rule",
    "newsparse.sites.site": "Site",
    "newsparse.text.fold": "fold",
    "newsparse.text.span": "Span",
}
"""The module of each public name; it is loaded when the name is first asked for, so that `import newsparse` is free."""

_RENAMED = {"GoldError": "GoldenPageError", "How": "TimeResolution"}
"""Former public names, with those of today: they warn, and go with the next major version."""

if not TYPE_CHECKING:  # it would tell the type checker that every name exists
    __getattr__ = lazy_exports(__name__, _HOMES, _RENAMED)


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
