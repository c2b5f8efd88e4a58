"""One label a block: gathering the votes of sites, plugins, languages and the core."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from newsparse.labelling.flat import rules as flat_text
from newsparse.labelling.html import rules as elements
from newsparse.labelling.votes import Ballot, Verdicts, ballot, resolve
from newsparse.model.document import Block, Document, blocks_of
from newsparse.model.labels import Label, Tier
from newsparse.model.problems import Problem
from newsparse.model.sightings import Sighting
from newsparse.model.votes import Reason, Vote
from newsparse.page.folded import Page
from newsparse.plugins.manager import Plugins, guarded
from newsparse.plugins.problem_log import Log
from newsparse.plugins.tables import Knowledge


def label(document: Document, page: Page, sightings: tuple[Sighting, ...], installed: Plugins, log: Log) -> Verdicts:
    """Return the verdicts on all blocks: sites, plugins and languages vote first, the core on what they leave open."""
    if document.kind == "body":
        count = len(document.blocks)
        said = Reason("the caller gave clean text", "caller")
        return Verdicts([Label.PARAGRAPH] * count, [said] * count, [()] * count)
    knowledge = installed.knowledge
    ballots = [
        *_language_ballots(page, knowledge, log),
        *_site_ballots(document, page, sightings, knowledge, log),
        *_hook_ballots(document, sightings, installed, log),
    ]
    verdicts, ties = resolve(ballots, len(page), Label.PARAGRAPH)
    log.problems += ties
    told = [label if ranked else None for label, ranked in zip(verdicts.labels, verdicts.ballots, strict=True)]
    own: Iterable[tuple[int, Label, str]]
    if document.html is not None and not document.html.is_plain:
        own = elements.claims(document.html, told, knowledge.furniture)
    else:
        own = flat_text.claims(page, told, knowledge.furniture)
    for i, claimed, rule in own:
        verdicts.labels[i], verdicts.reasons[i] = claimed, _structure(rule)
    return verdicts


def _language_ballots(page: Page, knowledge: Knowledge, log: Log) -> Iterator[Ballot]:
    for i, condition, (code, rule) in knowledge.language_rules.hits(page, log.problems):
        reason = Reason(str(condition), code, Tier.LANGUAGE, rule.weight)
        yield Ballot(i, rule.label, reason, condition.specificity)


def _site_ballots(
    document: Document, page: Page, sightings: tuple[Sighting, ...], knowledge: Knowledge, log: Log
) -> Iterator[Ballot]:
    layouts = {sighting.site: sighting.layout for sighting in sightings}
    for name in sorted(layouts):
        for i, condition, (_, rule) in knowledge.site_rules(name, layouts[name]).hits(page, log.problems):
            reason = Reason(str(condition), name, Tier.SITE, rule.weight)
            yield Ballot(i, rule.label, reason, condition.specificity)
        if extra := knowledge.sites[name].extra:
            sighting = next(sighting for sighting in sightings if sighting.site == name)
            call = guarded(f"extra of {name}", name, extra, Vote, (document, sighting))
            yield from _valid(log.answers([call], Vote), Tier.SITE, len(page), log)


def _hook_ballots(
    document: Document, sightings: tuple[Sighting, ...], installed: Plugins, log: Log
) -> Iterator[Ballot]:
    calls = installed.call("newsparse_label", Vote, document=document, sightings=sightings)
    yield from _valid(log.answers(calls, Vote), Tier.HOOK, len(document.blocks), log)


def _valid(answers: Iterable[tuple[str, Vote]], tier: Tier, count: int, log: Log) -> Iterator[Ballot]:
    """Yield the votes for blocks that exist as ballots of a tier."""
    for plugin, vote in answers:
        if vote.block < count:
            yield ballot(vote, tier, plugin)
        else:
            error = f"voted for block {vote.block}, but the page has {count}"
            log.problems.append(Problem(kind="plugin", error=error, plugin=plugin, during="label"))


@lru_cache(maxsize=1_000)
def _structure(rule: str) -> Reason:
    """Return a rule of the core as a reason; most blocks share theirs with others."""
    return Reason(rule, "newsparse", Tier.STRUCTURE)


def labelled(document: Document, verdicts: Verdicts, languages: list[str | None]) -> tuple[Block, ...]:
    """Build each block once more, now with its label and the reason for it."""
    starts = [block.start for block in document.blocks]
    ends = [block.end for block in document.blocks]
    return blocks_of(document.text, starts, ends, labels=verdicts.labels, reasons=verdicts.reasons, languages=languages)
