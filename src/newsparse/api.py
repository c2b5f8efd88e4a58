"""The way of a page from what came in to an article: read `Parser._parsed` from top to bottom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Self

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.annotation.annotate import annotate
from newsparse.errors import ParseError
from newsparse.fields import assemble
from newsparse.labelling.body_evidence.choice import BodyEvidence
from newsparse.labelling.doubts import doubts
from newsparse.labelling.label import label, labelled
from newsparse.labelling.votes import Decisions
from newsparse.model.article import Article
from newsparse.model.document import Document, Kind, Limits, Source
from newsparse.model.problems import Problem, is_cut
from newsparse.model.votes import RankedVote
from newsparse.page.folded import Page
from newsparse.plugins.contract import checked
from newsparse.plugins.load import as_plugins, load
from newsparse.plugins.manager import Plugins, guarded, strict_error
from newsparse.plugins.problem_log import ProblemLog
from newsparse.reading import as_read, read
from newsparse.reading.source import Input, Opened, open_source
from newsparse.recognition.recognise import recognise
from newsparse.recognition.selection import select
from newsparse.sites.page_views import PageLines
from newsparse.sites.site import Site


def _as_names(ids: Iterable[str]) -> frozenset[str]:
    if isinstance(ids, str):
        msg = f"disable must be an iterable of ids, got {ids!r}; write [{ids!r}]"
        raise TypeError(msg)
    if not isinstance(ids, Iterable):
        msg = f"disable must be an iterable of ids, got {ids!r}"
        raise TypeError(msg)
    return frozenset(ids)


def _as_plugins(plugins: Iterable[str | object] | None) -> tuple[str | object, ...] | None:
    return None if plugins is None else as_plugins(plugins)


def _as_codes(languages: Iterable[str] | None) -> tuple[str, ...] | None:
    if isinstance(languages, str):
        msg = f"languages must be an iterable of codes, got {languages!r}; write [{languages!r}]"
        raise TypeError(msg)
    if languages is not None and not isinstance(languages, Iterable):
        msg = f"languages must be an iterable of codes, got {languages!r}"
        raise TypeError(msg)
    return None if languages is None else tuple(dict.fromkeys(languages))


@frozen
class Options:
    """What is done with each page.

    Raises:
        ValueError: if a name in `disable` is no rule.

    Example:
        >>> Options(events=False, disable=("flat.lede",)).disable
        frozenset({'flat.lede'})
    """

    times: bool = True
    """Find time expressions."""
    quotes: bool = True
    """Find entities and quotes."""
    events: bool = True
    """Find events; implies the other two."""
    disable: frozenset[str] = attrs.field(default=frozenset(), converter=_as_names)
    """The ids of rules for labels that are switched off, as `block.reason.rule_id` names them: `flat.lede` of the core,
    `language.promo` for what all languages say of promotion."""

    @disable.validator
    def _check_ids(self, _: object, ids: frozenset[str]) -> None:
        if not ids:
            return
        from newsparse.labelling.core_rules import SWITCHABLE, VOTES, unknown

        if wrong := unknown(ids):
            import difflib

            close = difflib.get_close_matches(wrong[0], [*SWITCHABLE, *VOTES], n=1)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            msg = f"disable: there is no rule {wrong[0]!r} that could be switched off{hint}"
            raise ValueError(msg)


@frozen
class Explanation:
    """An article with all votes for the labels of its blocks."""

    article: Article
    votes: tuple[tuple[RankedVote, ...], ...]
    """For each block of the article its votes, the winning one first; empty where nobody claimed the block."""
    body_evidence: BodyEvidence | None = None
    """How likely each block is a part of the article's text, and by what evidence; None where nobody asked for it."""
    lines: PageLines | None = attrs.field(default=None, repr=False, eq=False)
    """The blocks as conditions see them: `Class("c-promo").holds(explanation.lines, 0)`."""


@frozen(kw_only=True)
class Parser:
    """Plugins, languages, limits and options, set up once for many pages; `newsparse.parse` is its shortcut.

    Raises:
        ParseError: if a plugin of that name is not installed.
        ValueError: if a language is not installed.
        TypeError: if `plugins` or `languages` is a single string, a plugin is neither a name nor has hooks, or `limits`
            or `options` is of another type.

    Example:
        >>> parser = Parser(plugins=(), options=Options(quotes=False, events=False))
        >>> [parser.parse(page).title for page in ("Le port est ouvert", "Le port est fermé")]
        ['Le port est ouvert', 'Le port est fermé']
    """

    plugins: tuple[str | object, ...] | None = attrs.field(default=None, converter=_as_plugins)
    """Names of installed plugins, or modules; None for all that are installed, `()` for the core alone."""
    languages: tuple[str, ...] | None = attrs.field(default=None, converter=_as_codes)
    """Codes of the languages whose tables are used; None for all that are installed."""
    limits: Limits = attrs.field(factory=Limits)
    """How much of a page is read."""
    strict: bool = False
    """Raise what plugins raise, instead of noting it in `article.problems`."""
    options: Options = attrs.field(factory=Options)
    """What is done with each page."""
    _installed: Plugins = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        for name, wanted in (("limits", Limits), ("options", Options)):
            if not isinstance(value := getattr(self, name), wanted):
                msg = f"{name} must be {wanted.__name__}, got {type(value).__name__}"
                raise TypeError(msg)
        installed = load(self.plugins)
        if self.languages is not None:
            installed = installed.with_languages(self.languages)
        object.__setattr__(self, "_installed", installed)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle what the parser was made from: plugins are loaded again where it arrives."""
        return self._of, (self.plugins, self.languages, self.limits, self.strict, self.options)

    @classmethod
    def _of(cls, plugins: Any, languages: Any, limits: Limits, strict: bool, options: Options) -> Self:  # noqa: ANN401, FBT001
        return cls(plugins=plugins, languages=languages, limits=limits, strict=strict, options=options)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What went wrong when its plugins were loaded."""
        return self._installed.problems

    @property
    def sites(self) -> Mapping[str, Site]:
        """The sites that it knows, by name."""
        return self._installed.tables.sites

    def parse(
        self,
        source: Input,
        url: str | None = None,
        kind: Kind | None = None,
        language: str | None = None,
        captured_at: dt.date | None = None,
        *,
        encoding: str | None = None,
    ) -> Article:
        """Turn a news page into an article; the arguments are those of `newsparse.parse`."""
        opened = open_source(source, url=url, kind=kind, language=language, encoding=encoding,
                             captured_at=captured_at, limits=self.limits)  # fmt: skip
        return self._parsed(opened)[0]

    def explain(
        self,
        source: Input,
        url: str | None = None,
        kind: Kind | None = None,
        language: str | None = None,
        captured_at: dt.date | None = None,
        *,
        encoding: str | None = None,
    ) -> Explanation:
        """Do as `parse` does, and keep the votes that lost."""
        opened = open_source(source, url=url, kind=kind, language=language, encoding=encoding,
                             captured_at=captured_at, limits=self.limits)  # fmt: skip
        article, decisions, page = self._parsed(opened)
        return Explanation(article, decisions.votes(), decisions.body_evidence, page)

    def _parsed(self, opened: Opened) -> tuple[Article, Decisions, Page]:
        installed, options = self._installed, self.options
        tables = installed.tables
        log = ProblemLog((*installed.problems, *opened.problems), installed.owners)

        page = _read(opened.source, installed, log)
        language, languages = tables.stop_words.languages_of(
            page.words, page.vocabulary, page.document.language, opened.source.language
        )
        page.revise(language=language)

        sightings = recognise(page, installed, log)
        selection = select(page, sightings, tables, log)
        decisions = label(page, sightings, installed, log, selection=selection, disabled=options.disable)
        page.revise(blocks=labelled(page, decisions, languages))
        if not page.document.partial:  # a limit says more
            log.problems += doubts(page.document.blocks)
        article = assemble(page, sightings, tables, selection)
        events, quotes = options.events, options.quotes or options.events
        times = options.times or events
        found = annotate(article, installed, log, self.limits, times=times, quotes=quotes, events=events)

        problems = (*page.document.problems, *log.problems, *article.problems)
        if self.strict and (error := strict_error(problems, log.causes)):
            raise error
        return found.on(article, problems=problems, partial=any(map(is_cut, problems))), decisions, page


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
        kind: `"html"`, `"markdown"`, `"text"` (flat text that was scraped earlier), `"body"` (clean text: every
            block is body), or None to tell from the content.
        language: a BCP 47 tag, if known; otherwise told from the page, as where it is none (`article.problems`).
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
    options = Options(times=times, quotes=quotes, events=events)
    parser = Parser(plugins=plugins, limits=limits, strict=strict, options=options)
    return parser.parse(source, url, kind, language, captured_at, encoding=encoding)


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
    options = Options(times=times, quotes=quotes, events=events)
    parser = Parser(plugins=plugins, limits=limits, strict=strict, options=options)
    return parser.explain(source, url, kind, language, captured_at, encoding=encoding)


def _as_read(document: Document) -> Document:
    return as_read(checked(document, None))


def _read(source: Source, installed: Plugins, log: ProblemLog) -> Page:
    calls = installed.call("newsparse_read", Document, source=source)
    checks = (
        guarded("newsparse_read", plugin, _as_read, Document, [document])
        for plugin, document in log.answers(calls, Document)
    )
    of_plugin = next((document for _, document in log.answers(checks, Document)), None)
    page = Page(of_plugin) if of_plugin else Page(*read(source))
    if not len(page) and not page.document.metadata:
        msg = "there is no text in the source"
        raise ParseError(msg)
    return page


show_as_public(__name__)
