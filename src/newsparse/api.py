"""The way of a page from what came in to an article, readable top to bottom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import attrs

from newsparse._lazy_imports import show_as_public
from newsparse.annotation.annotate import annotate
from newsparse.errors import ParseError
from newsparse.fields import assemble
from newsparse.labelling.label import label, labelled
from newsparse.labelling.votes import Decisions, RankedVote
from newsparse.model.article import Article
from newsparse.model.document import Document, Kind, Limits, Source
from newsparse.model.problems import is_cut
from newsparse.page.folded import Page
from newsparse.plugins.manager import Plugins, guarded, load, strict_error
from newsparse.plugins.problem_log import ProblemLog
from newsparse.reading import as_read, read
from newsparse.reading.html import Html
from newsparse.reading.source import Input, open_source
from newsparse.recognition.recognise import recognise


def parse(
    source: Input,
    url: str | None = None,
    kind: Kind | None = None,
    language: str | None = None,
    captured_at: dt.date | None = None,
    *,
    encoding: str | None = None,
    times: bool = True,
    quotes: bool = True,
    events: bool = True,
    plugins: Iterable[str | object] | None = None,
    limits: Limits = Limits(),  # noqa: B008  # frozen
    strict: bool = False,
) -> Article:
    """Turn a news page into an article.

    The result depends on the arguments, the installed plugins and nothing else: no clock, network or locale.

    Args:
        source: the page: `str` or `bytes` is content; a path or a binary file is read.
        url: where the page came from; its host names the publisher.
        kind: `"html"`, `"text"` (flat text that was scraped earlier), `"body"` (clean text: every block is body),
            or None to tell from the content.
        language: BCP 47, if known; otherwise told from the page.
        captured_at: when the page was saved; a date means its whole day, a naive datetime is UTC.
        encoding: of bytes, if known, as the charset of an HTTP header names it; a byte order mark and sound UTF-8 go
            before it, what the page declares behind it.
        times: whether to find time expressions.
        quotes: whether to find entities and quotes.
        events: whether to find events; implies the other two.
        plugins: names of installed plugins, or modules; None for all that are installed, `()` for the core alone.
        limits: how much of a page is read.
        strict: raise what plugins raise, instead of noting it in `article.problems`.

    Returns:
        The article. What a page does not say is None or empty; what went wrong stands in `article.problems`.

    Raises:
        ParseError: if there is no text in the source, the source is no page (an image, an archive, noise), or a file
            cannot be read.
        TypeError: if an argument is of the wrong type.
        ExceptionGroup: of `PluginError`, with `strict=True` only.

    Example:
        >>> article = parse("Sommet à Genève\\n\\nSommet à Genève\\n\\nLes deux délégations ont parlé "
        ...     "pendant une heure au bord du lac de Genève, puis elles sont reparties.\\n\\nPartager\\n")
        >>> article.title, [block.label.value for block in article.blocks]
        ('Sommet à Genève', ['title', 'title_dup', 'paragraph', 'share_links'])
    """
    return _parsed(source, url, kind, language, captured_at, encoding=encoding, times=times, quotes=quotes,
                   events=events, plugins=plugins, limits=limits, strict=strict)[0]  # fmt: skip


@attrs.frozen
class Explanation:
    """An article with all votes for the labels of its blocks."""

    article: Article
    votes: tuple[tuple[RankedVote, ...], ...]
    """For each block of the article its votes, the winning one first; empty where nobody claimed the block."""


def explain(
    source: Input,
    url: str | None = None,
    kind: Kind | None = None,
    language: str | None = None,
    captured_at: dt.date | None = None,
    *,
    encoding: str | None = None,
    times: bool = True,
    quotes: bool = True,
    events: bool = True,
    plugins: Iterable[str | object] | None = None,
    limits: Limits = Limits(),  # noqa: B008  # frozen
    strict: bool = False,
) -> Explanation:
    """Do as `parse` does, and keep the votes that lost.

    Example:
        >>> explanation = explain("Titre d'une page\\n\\nPartager\\n")
        >>> [vote.rule for vote in explanation.votes[1]]
        ["is 'partager'"]
    """
    article, decisions = _parsed(source, url, kind, language, captured_at, encoding=encoding,
                                times=times, quotes=quotes, events=events, plugins=plugins, limits=limits,
                                strict=strict)  # fmt: skip
    return Explanation(article, decisions.votes())


def _parsed(
    source: Input,
    url: str | None,
    kind: Kind | None,
    language: str | None,
    captured_at: dt.date | None,
    *,
    encoding: str | None,
    times: bool,
    quotes: bool,
    events: bool,
    plugins: Iterable[str | object] | None,
    limits: Limits,
    strict: bool,
) -> tuple[Article, Decisions]:
    installed = load(plugins)
    tables = installed.tables
    log = ProblemLog(installed.problems)
    opened = open_source(source, url=url, kind=kind, language=language, encoding=encoding,
                         captured_at=captured_at, limits=limits)  # fmt: skip
    log.problems += opened.problems

    document, html = _read(opened.source, installed, log)
    page = Page(document, html)
    own_language, languages = tables.stop_words.languages_of(
        page.words, page.vocabulary, document.language, opened.source.language
    )
    if document.language != own_language:
        document = attrs.evolve(document, language=own_language)

    sightings = recognise(document, page, installed, log)
    decisions = label(document, page, sightings, installed, log)
    document = attrs.evolve(document, blocks=labelled(document, decisions, languages))
    article = assemble(page, document, sightings, tables)
    article = annotate(article, installed, log, limits, times=times or events, quotes=quotes or events, events=events)

    problems = (*document.problems, *log.problems, *article.problems)
    if strict and (error := strict_error(problems, log.causes)):
        raise error
    if problems:
        article = attrs.evolve(article, problems=problems, partial=any(map(is_cut, problems)))
    return article, decisions


def _read(source: Source, installed: Plugins, log: ProblemLog) -> tuple[Document, Html | None]:
    calls = installed.call("newsparse_read", Document, source=source)
    checks = (
        guarded("newsparse_read", plugin, as_read, Document, [document])
        for plugin, document in log.answers(calls, Document)
    )
    of_plugin = next((document for _, document in log.answers(checks, Document)), None)
    document, html = (of_plugin, None) if of_plugin else read(source)
    if not document.blocks and not document.metadata:
        msg = "there is no text in the source"
        raise ParseError(msg)
    return document, html


show_as_public(__name__)
