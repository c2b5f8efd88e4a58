"""Strategies for pages of given sites: with the sites' own lines between the text, republished, and damaged."""

from __future__ import annotations

from hypothesis import strategies as st

from newsparse.model.labels import Group, Label
from newsparse.sites.site import Site
from newsparse.testing._made import asks_for_elements, example
from newsparse.testing.strategies import Sample, articles, boilerplate


def lines_of(site: Site, examples: tuple[str, ...] = ()) -> tuple[tuple[str, Label], ...]:
    """Return a line for each rule of a site that flat text can meet, with the label it has to get.

    Args:
        site: the site.
        examples: lines as it prints them, for rules whose patterns have no words of their own.

    Example:
        >>> from newsparse import Has, Rule
        >>> lines_of(Site(name="Le Phare", signs=(Has("a b"),), rules=(Rule(Label.PROMO, when=[Has("c d")]),)))
        (('c d', <Label.PROMO: 'promo'>),)
    """
    return tuple(
        (text, rule.label)
        for rule in site.rules
        for condition in rule.when
        if not asks_for_elements(condition) and (text := example(condition, examples))
    )


@st.composite
def site_pages(draw: st.DrawFn, site: Site, examples: tuple[str, ...] = (), language: str | None = None) -> Sample:
    """Draw a page of a site as flat text: an article, between its paragraphs lines that only this site prints.

    The first of its strong signs is always there; lines of body labels are left out, since what follows may change
    what they are.
    """
    title, *body = draw(articles(language or site.language)).blocks
    known = [line for line in lines_of(site, examples) if line[1].group is not Group.BODY]
    own = st.lists(st.sampled_from(known), max_size=2, unique=True) if known else st.just([])
    signs = [(text, None) for sign in site.strong_signs[:1] if (text := example(sign, examples))]
    blocks: list[tuple[str, Label | None]] = [title]
    for block in body:
        blocks += [block, *draw(own)]
    blocks += signs
    labels = dict(lines_of(site, examples))
    told = tuple((text, label or labels.get(text, Label.OTHER)) for text, label in blocks)
    return Sample(told, language or site.language or "en")


@st.composite
def republished_pages(draw: st.DrawFn, original: Site, host: Site, examples: tuple[str, ...] = ()) -> Sample:
    """Draw a page of one site that another took over: the first one's lines within, the other one's below."""
    page = draw(site_pages(original, examples))
    below = [line for line in lines_of(host, examples) if line[1].group is not Group.BODY]
    signs = [(text, Label.OTHER) for sign in host.strong_signs[:1] if (text := example(sign, examples))]
    known = {text for text, _ in below}
    return Sample((*page.blocks, *below, *(line for line in signs if line[0] not in known)), page.language)


@st.composite
def damaged_pages(draw: st.DrawFn, language: str | None = None) -> tuple[Sample, str]:
    """Draw a page and its text as bad scraping leaves it: fused sentences, lost accents, stray marks."""
    article = draw(articles(language))
    page = Sample((*article.blocks, *draw(st.lists(boilerplate(), max_size=3))), article.language)
    text = page.text
    for damage in draw(st.lists(st.sampled_from((_fused, _without_accents, _stray)), min_size=1, unique=True)):
        text = damage(text)
    return page, text


def _fused(text: str) -> str:
    return text.replace(". ", ".", 2)


def _without_accents(text: str) -> str:
    return text.translate(str.maketrans("éèêàâçùûîôäöüÉÀ", "eeeaacuuioaouEA"))


def _stray(text: str) -> str:
    return text.replace("« ", "").replace("„", "").replace(" (", " ", 1)
