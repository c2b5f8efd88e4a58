"""One label a block: gathering the votes of sites, plugins, languages and the core."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import partial

from newsparse.labelling.flat import rules as flat_text
from newsparse.labelling.flat.outline import Outline
from newsparse.labelling.selected import SELECTED, keep_selected
from newsparse.labelling.votes import CLEAN_TEXT, Decisions, id_of_vote, rank_vote, resolve
from newsparse.model.document import Block, Document, blocks_of
from newsparse.model.labels import Label, Tier
from newsparse.model.problems import Problem, ProblemCode
from newsparse.model.sightings import Sighting
from newsparse.model.votes import RankedVote, Reason, Vote
from newsparse.page.folded import Page
from newsparse.plugins.layout_tables import REMOVED
from newsparse.plugins.manager import Plugins, guarded
from newsparse.plugins.problem_log import ProblemLog
from newsparse.plugins.tables import Tables
from newsparse.recognition.selection import NOTHING, Selection
from newsparse.sites.conditions import Condition
from newsparse.sites.rule import Rule

LONGEST = {
    Label.FOOTER: 1_000,
    Label.CONSENT_BANNER: 1_200,
    Label.PROMO: 500,
    Label.PAYWALL: 600,
    Label.COMMENT_FORM: 400,
    Label.AKISMET_NOTICE: 300,
    Label.RELATED_LINK: 400,
    Label.SHARE_LINKS: 300,
    Label.NAVIGATION: 400,
}
"""Code points of a block that the rule of a language may give a label to.

A longer one only holds the words among others: 12,000 code points are no footer because they end with "all rights
reserved". On 1,061 real pages no block is longer that the rules are right about: a footer has 980 at most, a banner
about consent 890, a promo 390, a comment form 240, a related link 270.
"""
_LONGEST_OF_OTHERS = 1_500


def label(
    page: Page,
    sightings: tuple[Sighting, ...],
    installed: Plugins,
    log: ProblemLog,
    *,
    selection: Selection = NOTHING,
    disabled: AbstractSet[str] = frozenset(),
) -> Decisions:
    """Return the decisions on all blocks: sites, plugins and languages vote first, the core on what they leave open.

    Where a layout selects the body, no other block is body. Rules whose ids are `disabled` do not vote.
    """
    if page.document.kind == "body":
        count = len(page)
        said = Reason("the caller gave clean text", "caller", rule_id=CLEAN_TEXT)
        return Decisions([Label.PARAGRAPH] * count, [said] * count, [()] * count)
    tables = installed.tables
    votes = [
        *_language_votes(page, tables, log),
        *_site_votes(page, sightings, tables, log),
        *_hook_votes(page, sightings, installed, log),
    ]
    if disabled:
        votes = [vote for vote in votes if vote.reason.rule_id not in disabled]
    decisions, ties = resolve(votes, len(page), Label.PARAGRAPH)
    log.problems += ties
    claimed = [label if ranked else None for label, ranked in zip(decisions.labels, decisions.ranked, strict=True)]
    own: Iterable[tuple[int, Label, Reason]]
    evidence = None  # the outline that it is weighed with does not hold it, or the page would be a circle
    outline = Outline(page, claimed, tables.line_words, disabled, partial(_label_of, tables, log))
    if page.html is not None and not page.html.is_plain:
        from newsparse.labelling.html.evidence import weigh_again  # text has no elements
        from newsparse.labelling.html.judge import judge

        judged = judge(page.html, outline)
        evidence = weigh_again(judged, outline, disabled)
        own = judged.claims()
    else:
        own = flat_text.claims(outline, disabled)
    labels, reasons, *_ = decisions
    for i, chosen, reason in own:
        labels[i], reasons[i] = chosen, reason
    if page.elements is not None and selection.body is not None and SELECTED not in disabled:
        log.problems += keep_selected(decisions, selection.site, selection.body, page.elements, page.document.blocks)
    return decisions._replace(body_evidence=evidence or outline.body_evidence)


def _language_votes(page: Page, tables: Tables, log: ProblemLog) -> Iterator[RankedVote]:
    starts, ends = page.starts, page.ends
    for i, condition, (code, rule) in tables.language_rules.hits(page, log.trials, _owner):
        if ends[i] - starts[i] > LONGEST.get(rule.label, _LONGEST_OF_OTHERS):
            continue
        reason = Reason(str(condition), code, Tier.LANGUAGE, rule.weight, id_of_vote(Tier.LANGUAGE, rule.label))
        yield RankedVote(i, rule.label, reason, condition.specificity)


def _label_of(tables: Tables, log: ProblemLog, line: str) -> Label | None:
    """Return what the languages say of a line that stands alone; None where they say nothing."""
    alone = Page(Document(line, blocks_of(line, [0], [len(line)]), kind="text"))
    votes = [*_language_votes(alone, tables, log)]
    return resolve(votes, 1, Label.PARAGRAPH)[0].labels[0] if votes else None


def _site_votes(page: Page, sightings: tuple[Sighting, ...], tables: Tables, log: ProblemLog) -> Iterator[RankedVote]:
    layouts = {sighting.site: sighting.layout for sighting in sightings}
    for name in sorted(layouts):
        for i, condition, (_, rule) in tables.site_rules(name).hits(page, log.trials, _owner):
            yield _vote_of_site(i, condition, rule, name)
        if layout := layouts[name]:
            table = tables.layouts(name).by_name[layout]
            for index, more in ((table.labels, 0), (table.removing, REMOVED)):
                for i, condition, (_, rule) in index.hits(page, log.trials, _owner):
                    yield _vote_of_site(i, condition, rule, name, more)
        if extra := tables.sites[name].extra:
            sighting = next(sighting for sighting in sightings if sighting.site == name)
            call = guarded(f"extra of {name}", name, extra, Vote, (page.document, sighting))
            yield from _valid(log.answers([call], Vote), Tier.SITE, len(page), log)


def _vote_of_site(i: int, condition: Condition, rule: Rule, site: str, more: int = 0) -> RankedVote:
    reason = Reason(str(condition), site, Tier.SITE, rule.weight, id_of_vote(Tier.SITE, rule.label))
    return RankedVote(i, rule.label, reason, condition.specificity + more)


def _hook_votes(
    page: Page, sightings: tuple[Sighting, ...], installed: Plugins, log: ProblemLog
) -> Iterator[RankedVote]:
    calls = installed.call("newsparse_label", Vote, document=page.document, sightings=sightings)
    yield from _valid(log.answers(calls, Vote), Tier.HOOK, len(page), log)


def _valid(answers: Iterable[tuple[str, Vote]], tier: Tier, count: int, log: ProblemLog) -> Iterator[RankedVote]:
    """Yield the votes for blocks that exist as votes of a tier; of those for others the first of a plugin is told."""
    beyond: dict[str, list[int]] = {}
    for plugin, vote in answers:
        if vote.block < count:
            yield rank_vote(vote, tier, plugin)
        else:
            beyond.setdefault(plugin, []).append(vote.block)
    for plugin, blocks in beyond.items():
        more = f" and {len(blocks) - 1} more" if len(blocks) > 1 else ""
        error = f"voted for block {blocks[0]}{more}, but the page has {count}"
        log.problems.append(Problem.of(ProblemCode.NO_SUCH_BLOCK, error, plugin=plugin, during="label"))


def _owner(payload: tuple[str, Rule]) -> str:
    return payload[0]


def labelled(page: Page, decisions: Decisions, languages: list[str | None]) -> tuple[Block, ...]:
    """Return the blocks of a page, each with its label and the reason for it."""
    labels, reasons, *_ = decisions
    return blocks_of(page.document.text, page.starts, page.ends, labels=labels, reasons=reasons, languages=languages)
