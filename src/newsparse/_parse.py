"""The way of a page from what came in to an article, readable top to bottom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TypeVar

import attrs

from newsparse._article import Article, Sighting
from newsparse._document import Block, Document, Kind, Label, Limits, Problem, Source, Tier, Vote
from newsparse._knowledge import Knowledge
from newsparse._page import Page
from newsparse._plugins import Call, Plugins, guarded, load, strict_error
from newsparse._votes import Ballot, Verdict, ballot, resolve
from newsparse.assembling import assemble
from newsparse.errors import ParseError
from newsparse.labelling import text as flat_text
from newsparse.reading import as_read, read
from newsparse.reading.source import Input, open_source

T = TypeVar("T")


def parse(
    source: Input,
    url: str | None = None,
    kind: Kind | None = None,
    language: str | None = None,
    captured_at: dt.date | None = None,
    *,
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
        times: whether to find time expressions.
        quotes: whether to find entities and quotes.
        events: whether to find events; implies the other two.
        plugins: names of installed plugins, or modules; None for all that are installed, `()` for the core alone.
        limits: how much of a page is read.
        strict: raise what plugins raise, instead of noting it in `article.problems`.

    Returns:
        The article. What a page does not say is None or empty; what went wrong stands in `article.problems`.

    Raises:
        ParseError: if there is no text in the source, or a file cannot be read.
        TypeError: if an argument is of the wrong type.
        ExceptionGroup: of `PluginError`, with `strict=True` only.

    Example:
        >>> article = parse("Sommet à Genève\\n\\nSommet à Genève\\n\\nLes deux délégations ont parlé "
        ...     "pendant une heure au bord du lac de Genève, puis elles sont reparties.\\n\\nPartager\\n")
        >>> article.title, [block.label.value for block in article.blocks]
        ('Sommet à Genève', ['title', 'title_dup', 'paragraph', 'share_links'])
    """
    return explain(source, url, kind, language, captured_at, times=times, quotes=quotes, events=events,
                   plugins=plugins, limits=limits, strict=strict).article  # fmt: skip


@attrs.frozen
class Explanation:
    """An article with all votes for the labels of its blocks."""

    article: Article
    votes: tuple[tuple[Ballot, ...], ...]
    """For each block of the article its votes, the winning one first; empty where nobody claimed the block."""


def explain(
    source: Input,
    url: str | None = None,
    kind: Kind | None = None,
    language: str | None = None,
    captured_at: dt.date | None = None,
    *,
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
    del times, quotes, events
    installed = load(plugins)
    knowledge = installed.knowledge
    log = _Log(installed.problems)
    opened = open_source(source, url=url, kind=kind, language=language, captured_at=captured_at, limits=limits)
    log.problems += opened.problems

    document = _read(opened.source, installed, log)
    page = Page(document)
    own_language = opened.source.language or knowledge.stop_words.language_of(
        chain.from_iterable(page.words), document.language
    )
    document = attrs.evolve(document, language=own_language)
    languages = knowledge.stop_words.languages_of(own_language, page.words)

    sightings = _recognise(document, page, installed, log)
    verdicts = _label(document, page, sightings, installed, log)
    document = attrs.evolve(document, blocks=_labelled(document, verdicts, languages))
    article = assemble(page, document, sightings, knowledge)

    problems = (*document.problems, *log.problems, *article.problems)
    if strict and (error := strict_error(problems, log.causes)):
        raise error
    article = attrs.evolve(article, problems=problems, partial=any(problem.kind == "limit" for problem in problems))
    return Explanation(article, tuple([verdict.ballots for verdict in verdicts]))


class _Log:
    """What went wrong so far."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: list[Problem] = list(problems)
        self.causes: dict[Problem, BaseException] = {}

    def answers(self, calls: Iterable[Call], expected: type[T]) -> Iterator[tuple[str, T]]:
        """Yield what plugins answered with their names, and note those that failed."""
        for call in calls:
            if call.problem:
                self.problems.append(call.problem)
                if call.raised:
                    self.causes[call.problem] = call.raised
            for value in call.answer:
                if isinstance(value, expected):
                    yield call.plugin, value


def _read(source: Source, installed: Plugins, log: _Log) -> Document:
    calls = installed.call("newsparse_read", Document, source=source)
    checks = (
        guarded("newsparse_read", plugin, as_read, Document, [document])
        for plugin, document in log.answers(calls, Document)
    )
    document = next((document for _, document in log.answers(checks, Document)), None)
    if document is None:
        document = read(source)
    if not document.blocks:
        msg = "there is no text in the source"
        raise ParseError(msg)
    return document


def _recognise(document: Document, page: Page, installed: Plugins, log: _Log) -> tuple[Sighting, ...]:
    found = list(installed.knowledge.site_index.sightings(page, log.problems))
    calls = installed.call("newsparse_recognise", Sighting, document=document)
    for plugin, sighting in log.answers(calls, Sighting):
        if sighting.span and sighting.span.end > len(document.text):
            error = f"saw {sighting.site!r} at {sighting.span}, but the text has {len(document.text)} code points"
        elif sighting.site not in installed.knowledge.sites:
            error = f"saw {sighting.site!r}, but no plugin brings a site of that name"
        else:
            error = None
            found.append(sighting)
        if error:
            log.problems.append(Problem(kind="plugin", error=error, plugin=plugin, during="newsparse_recognise"))
    return tuple(dict.fromkeys(found))


def _label(
    document: Document, page: Page, sightings: tuple[Sighting, ...], installed: Plugins, log: _Log
) -> list[Verdict]:
    if document.kind == "body":
        said = Ballot(0, Label.PARAGRAPH, Tier.DEFAULT, 0, 50, "caller", "the caller gave clean text")
        return [Verdict(said.label, said.reason, ()) for _ in document.blocks]
    knowledge = installed.knowledge
    ballots = [
        *_language_ballots(page, knowledge, log),
        *_site_ballots(document, page, sightings, knowledge, log),
        *_hook_ballots(document, sightings, installed, log),
    ]
    claimed, _ = resolve(ballots, len(page), Label.OTHER)
    own = flat_text.claims(
        page, [verdict.label if verdict.ballots else None for verdict in claimed], knowledge.furniture
    )
    ballots += [Ballot(claim.block, claim.label, Tier.STRUCTURE, 0, 50, "newsparse", claim.rule) for claim in own]
    verdicts, ties = resolve(ballots, len(page), Label.PARAGRAPH)
    log.problems += ties
    return verdicts


def _language_ballots(page: Page, knowledge: Knowledge, log: _Log) -> Iterator[Ballot]:
    for i, condition, (code, rule) in knowledge.language_rules.hits(page, log.problems):
        yield Ballot(i, rule.label, Tier.LANGUAGE, condition.specificity, rule.weight, code, str(condition))


def _site_ballots(
    document: Document, page: Page, sightings: tuple[Sighting, ...], knowledge: Knowledge, log: _Log
) -> Iterator[Ballot]:
    for name in sorted({sighting.site for sighting in sightings}):
        for i, condition, (_, rule) in knowledge.site_rules(name).hits(page, log.problems):
            yield Ballot(i, rule.label, Tier.SITE, condition.specificity, rule.weight, name, str(condition))
        if extra := knowledge.sites[name].extra:
            sighting = next(sighting for sighting in sightings if sighting.site == name)
            call = guarded(f"extra of {name}", name, extra, Vote, (document, sighting))
            yield from _valid(log.answers([call], Vote), Tier.SITE, len(page), log)


def _hook_ballots(
    document: Document, sightings: tuple[Sighting, ...], installed: Plugins, log: _Log
) -> Iterator[Ballot]:
    calls = installed.call("newsparse_label", Vote, document=document, sightings=sightings)
    yield from _valid(log.answers(calls, Vote), Tier.HOOK, len(document.blocks), log)


def _valid(answers: Iterable[tuple[str, Vote]], tier: Tier, count: int, log: _Log) -> Iterator[Ballot]:
    """Yield the votes for blocks that exist as ballots of a tier."""
    for plugin, vote in answers:
        if vote.block < count:
            yield ballot(vote, tier, plugin)
        else:
            error = f"voted for block {vote.block}, but the page has {count}"
            log.problems.append(Problem(kind="plugin", error=error, plugin=plugin, during="label"))


def _labelled(document: Document, verdicts: list[Verdict], languages: list[str | None]) -> tuple[Block, ...]:
    """Build each block once more, now with its label and the reason for it."""
    return tuple(
        [
            Block(block.start, block.end, verdict.label, verdict.reason, language, page=document.text)
            for block, verdict, language in zip(document.blocks, verdicts, languages, strict=True)
        ]
    )
