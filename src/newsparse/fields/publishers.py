"""Who published the page, and whom the text was taken from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from newsparse.fields.context import Context, Found, part
from newsparse.fields.masthead import Masthead, is_host
from newsparse.lines.copyright import copyright_holder
from newsparse.model.article import Certainty, Publisher
from newsparse.model.evidence import Evidence
from newsparse.model.labels import Label
from newsparse.model.sightings import Sighting
from newsparse.sites.site import Site
from newsparse.text.clean import one_line
from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern
from newsparse.text.span import Span
from newsparse.text.urls import host_of

_SOURCE = late_pattern(r"\(?\s*(?:(?:sources?|quellen?)\s?:\s*)?(.*?)\s*\)?\s*[-–—:]?\s*", re.IGNORECASE)
_WORD = r"[^\W\d_a-zà-ÿ][\w'’&.-]*"
_MAX_STATEMENT = 400  # code points of a block in which it says where its text is from
_NEAR = 120  # code points behind the statement in which the name stands
_VIA = late_pattern(r"\bvia\s+([^()\[\]/,]{2,40})")


class _Candidate:
    """A publisher with its evidence; a weak one is kept but never chosen."""

    def __init__(self, publisher: Publisher, source: str, span: Span | None, by: str, *, weak: bool = False) -> None:
        self.publisher, self.source, self.span, self.by, self.weak = publisher, source, span, by, weak

    def evidence(self, field: str) -> Evidence:
        return Evidence(field, self.publisher.name, self.source, self.span, self.by)


def publisher(context: Context, shown: Masthead | None = None) -> Found[Publisher | None]:
    """Return who published the page.

    In this order: the site at its address; a site name line; what the page declares, a name before a host; the name in
    its title and masthead; a copyright line of the foot; a site whose signs were seen, unless the page is at the
    address of others, or in another language than it writes in.

    Args:
        context: the labelled page.
        shown: the name that an HTML page shows in its title and masthead.
    """
    stated = [*_by_declaration(context)]
    return _choose(
        "publisher",
        [
            *_by_address(context),
            *_by_name_line(context),
            *(one for one in stated if not is_host(one.publisher.name)),
            *_by_masthead(context, shown),
            *(one for one in stated if is_host(one.publisher.name)),
            *_by_copyright(context),
            *_by_sign(context),
        ],
    )


def original_publisher(context: Context, host: Publisher | None) -> Found[Publisher | None]:
    """Return whom the text was taken from, if not from `host` itself.

    In this order: a source line; a statement such as "first published by"; a site whose signs were seen beside the
    host's. Who passed a picture on is kept as evidence, but proves nothing about the text.
    """
    found = [*_by_source_line(context), *_by_statement(context), *_from_elsewhere(context, host), *_by_credit(context)]
    return _choose(
        "original_publisher", [one for one in found if host is None or fold(one.publisher.name) != fold(host.name)]
    )


def _choose(field: str, candidates: list[_Candidate]) -> Found[Publisher | None]:
    ranked = sorted(candidates, key=lambda candidate: candidate.weak)
    chosen = ranked[0].publisher if ranked and not ranked[0].weak else None
    return Found(chosen, tuple(candidate.evidence(field) for candidate in ranked))


def _seen(context: Context) -> Iterator[tuple[Sighting, Site]]:
    for sighting in context.sightings:
        site = context.tables.sites[sighting.site]
        if site.kind == "publisher":
            yield sighting, site


def _known(site: Site, certainty: Certainty) -> Publisher:
    return Publisher(site.name, next(iter(site.domains), None), certainty)


def _named(context: Context, name: str) -> Publisher:
    """Return the publisher of a name that the page states; known sites under their own spelling."""
    site = context.tables.sites_by_folded_name.get(fold(name))
    return _known(site, Certainty.STATED) if site else Publisher(one_line(name))


def _by_address(context: Context) -> Iterator[_Candidate]:
    for sighting, site in _seen(context):
        if sighting.span is None and context.document.url:
            yield _Candidate(Publisher(site.name, host_of(context.document.url) or None), "url", None, site.name)


def _by_name_line(context: Context) -> Iterator[_Candidate]:
    for block in context.labelled(Label.SITE_NAME):
        by = block.reason.by if block.reason else "newsparse"
        yield _Candidate(_named(context, block.text), "site_name", block.span, by)


def _by_declaration(context: Context) -> Iterator[_Candidate]:
    """Read the name that an HTML page gives its site, and the publisher of its JSON-LD."""
    metadata = context.page.metadata
    if metadata is None:
        return
    host = context.host or None
    for value, source in metadata.publishers:
        known = _named(context, value)
        domain = known.domain or host
        yield _Candidate(Publisher(known.name, domain), source, None, "newsparse")


def _by_masthead(context: Context, shown: Masthead | None) -> Iterator[_Candidate]:
    if shown is not None:
        known = _named(context, shown.name)
        domain = known.domain or context.host or None
        yield _Candidate(Publisher(known.name, domain), shown.source, shown.span, "newsparse")


def _by_copyright(context: Context) -> Iterator[_Candidate]:
    for block in context.labelled(Label.FOOTER):
        if holder := copyright_holder(block.text):
            span = part(block, holder.start, holder.end)
            yield _Candidate(_named(context, holder.name), "footer", span, "newsparse")


def _by_sign(context: Context) -> Iterator[_Candidate]:
    for sighting, site in _seen(context):
        if sighting.span is None and not context.document.url:  # a page may name the address of whom it was taken from
            yield _Candidate(_known(site, Certainty.INFERRED), "canonical_url", None, site.name)
        elif sighting.span is not None and not _is_foreign(context, site):
            yield _Candidate(_known(site, Certainty.INFERRED), "sighting", sighting.span, site.name)


def _by_source_line(context: Context) -> Iterator[_Candidate]:
    for block in context.labelled(Label.SOURCE_LINE):
        if (found := _SOURCE.fullmatch(block.text)) and found[1]:
            by = block.reason.by if block.reason else "newsparse"
            yield _Candidate(_named(context, found[1]), "source_line", part(block, found.start(1), found.end(1)), by)


@lru_cache(maxsize=8)
def _name_of_medium(before: frozenset[str], inside: frozenset[str]) -> re.Pattern[str]:
    """Return a pattern for the name of a medium, or its domain, behind the words that stand before one."""
    lead = "|".join(map(re.escape, sorted(before)))
    inner = "|".join(map(re.escape, sorted(inside)))
    return re.compile(
        rf"[\s:]+(?:(?:{lead})\s+){{0,3}}"
        rf"[\s\"“«„]*({_WORD}(?:\s(?:(?:{inner})\s|d['’])?{_WORD}){{0,4}}"
        r"|[a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,40}){1,3})"
    )


def _by_statement(context: Context) -> Iterator[_Candidate]:
    """Read "this article first appeared in X" in notes, in the foot and at the end of the text."""
    last = context.body[-2].start if len(context.body) > 1 else 0
    words_of_media = context.line_words.medium_words, context.line_words.medium_particles
    for i, _, phrase in context.tables.republications.hits(context.page):
        block = context.document.blocks[i]
        at = fold(block.text[:_MAX_STATEMENT]).find(phrase)
        if at < 0 or not (block.label in (Label.NOTE, Label.FOOTER) or block.start >= last):
            continue
        text = block.text
        if name := _name_of_medium(*words_of_media).search(text, at + len(phrase) - 2, at + len(phrase) + _NEAR):
            words = name[1].rstrip(" .,-")
            span = part(block, name.start(1), name.start(1) + len(words))
            yield _Candidate(_named(context, words), "statement", span, "newsparse")


def _from_elsewhere(context: Context, host: Publisher | None) -> Iterator[_Candidate]:
    for sighting, site in _seen(context):
        if sighting.span is not None and (host is None or site.name != host.name):
            yield _Candidate(_known(site, Certainty.INFERRED), "sighting", sighting.span, site.name)


def _by_credit(context: Context) -> Iterator[_Candidate]:
    for block in context.labelled(Label.CREDIT, Label.CAPTION):
        tail = block.text[-200:]
        for via in _VIA.finditer(tail) if "via" in tail else ():
            at = len(block.text) - len(tail)
            yield _Candidate(
                Publisher(via[1].strip(), certainty=Certainty.INFERRED), "credit",
                part(block, at + via.start(1), at + via.end(1)), "newsparse", weak=True,
            )  # fmt: skip


def _is_foreign(context: Context, site: Site) -> bool:
    """Tell whether a page cannot be the site's own: it is at another's address, or in another language, translated."""
    if _is_elsewhere(context, site):
        return True
    if site.language is None or context.document.language is None:
        return False
    return site.language.partition("-")[0] != context.document.language.partition("-")[0]


def _is_elsewhere(context: Context, site: Site) -> bool:
    """Tell whether the page is at an address of others; a host without a domain, as a copy has it, says nothing."""
    host = host_of(context.document.url)
    if not site.domains or "." not in host or host.replace(".", "").isdigit():
        return False
    return not any(host == domain or host.endswith(f".{domain}") for domain in site.domains)
