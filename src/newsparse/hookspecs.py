"""The hooks of newsparse: what a plugin may add, when it is called, and how answers are combined.

A plugin is a module (or any object) with functions that carry `@hookimpl`, found through the entry point group
`newsparse`. It proposes; the core resolves all proposals as a function of their set, so neither the order in which
plugins load nor what one of them does can show in the answer of another; a hook that asks pluggy for `tryfirst`,
`trylast` or a wrapper is refused. Every argument is frozen. A plugin that raises costs its own answer only and leaves a
`Problem`.
"""

from __future__ import annotations

from collections.abc import Iterable

import pluggy

from newsparse.languages.schema.language import Language
from newsparse.model.article import Article
from newsparse.model.document import Document, Source
from newsparse.model.entities import Mention
from newsparse.model.events import Event
from newsparse.model.quotes import Quote
from newsparse.model.sightings import Sighting
from newsparse.model.votes import Vote
from newsparse.sites.site import Site

PROJECT = "newsparse"

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)
"""Marks a function of a plugin as the implementation of the hook of the same name."""


@hookspec
def newsparse_sites() -> Iterable[Site]:  # type: ignore[empty-body]
    """Return the sites that this plugin knows.

    Called once, when plugins are loaded. Answers are united by name; a second site of one name is a `Problem`.
    """


@hookspec
def newsparse_languages() -> Iterable[Language]:  # type: ignore[empty-body]
    """Return the languages that this plugin knows.

    Called once, when plugins are loaded. Answers of one code are united field by field; where two disagree, the first
    keeps its word and the field is a `Problem`.
    """


@hookspec
def newsparse_read(source: Source) -> Document | None:
    """Read a source of a kind that the core does not know.

    Called once a page. Return None to leave it to the next; plugins are asked in the order of their names, the
    core last. Return a `Document` whose blocks carry no labels yet.
    """


@hookspec
def newsparse_recognise(document: Document) -> Iterable[Sighting]:  # type: ignore[empty-body]
    """Return the sites that the page passed through, beyond those that their signs give away.

    Called once a page. Answers are added to what the index found; a sighting of a site that nobody installed is
    a `Problem`.
    """


@hookspec
def newsparse_label(document: Document, sightings: tuple[Sighting, ...]) -> Iterable[Vote]:  # type: ignore[empty-body]
    """Return votes for labels of blocks.

    Called once a page. A vote of this hook beats the core's and a language's, and yields to the rules of a site that
    was seen. Votes compete by weight and never add up.
    """


@hookspec
def newsparse_entities(article: Article) -> Iterable[Mention]:  # type: ignore[empty-body]
    """Return candidates for people, bodies and places that the article names, each with the span of its name.

    Called once a page, when labels and fields are settled and the core has found its entities. Names that are alike
    become one entity with an id of the core. A candidate tells of what kind a name of the core is that the core only
    guessed; of two that cross or hold each other the longer stays, of equal ones the core's.
    """


@hookspec
def newsparse_quotes(article: Article) -> Iterable[Quote]:  # type: ignore[empty-body]
    """Return candidates for quotes.

    Called once a page, when labels, fields and entities are settled. Equal spans merge; of two that cross, the one
    of the higher tier stays, then the longer.
    """


@hookspec
def newsparse_events(article: Article) -> Iterable[Event]:  # type: ignore[empty-body]
    """Return candidates for events.

    Called once a page, when quotes are set. Candidates with equal trigger and type merge.
    """
