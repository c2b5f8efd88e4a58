"""Each rule for labels has an id that stands in reasons and in the reference, and that switches it off alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import newsparse
from newsparse import Article, Has, Label, Options, Parser, Rule, Site, Tier, Vote, hookimpl
from newsparse.labelling.core_rules import LAST, SWITCHABLE, VOTES, unknown
from newsparse.labelling.flat.line_shapes import SHAPES

ROOT = Path(__file__).parents[1]
A = "The council put off the vote on the new tram line, and nobody in the hall knew until when it would be."
B = "The mayor said that she would ask the region for money, and that the line would be built in three years."
LEDE = "The council of Armeval put off the vote on the tram line for months, and nobody knows when it comes."
AGAIN = "The vote on the tram line was put off by the council for months, and nobody in Armeval knows when it comes."
OTHER = f"<div><time>3 May 2020</time><h3>Another day</h3><p>{LEDE}</p></div>"
CREDIT = "Photo: Edda Lorne / Northern Wire"
TITLE = "The tram line of Armeval waits"
FLAT: dict[str, tuple[str, ...]] = {
    "flat.shapes": ("#Tram #Armeval", TITLE, A),
    "flat.mail_head": ("From: Jana Tarnow", f"Subject: {TITLE}", A, B),
    "flat.page_heads": (
        TITLE,
        A,
        "The council said before it left the hall",
        "3",
        "that nobody knew when it would be.",
        B,
    ),
    "flat.copies": (TITLE, *[f"{A} {B}", f"{B} {LEDE}", f"{AGAIN} {A}"] * 2),
    "flat.placeholders": (TITLE, A, LEDE, B, LEDE, AGAIN, LEDE),
    "flat.fused_lines": (TITLE, A, "Read alsoA second line for the harbour", B),
    "flat.foot": (TITLE, A, B, "Leave a comment", "Your email address will not be published.", LEDE),
    "flat.related": (TITLE, A, "Read also", "A second line for the harbour", B),
    "flat.masthead": ("Northern Harbour Record", TITLE, A, B, "© 2024 Northern Harbour Record"),
    "flat.headline": (TITLE, A, B),
    "flat.before_text": (
        "Ferries to the island are late once again today",
        "A second bridge for the harbour of the town",
        "The market hall opens again on Sunday in May",
        TITLE,
        A,
        TITLE,
    ),
    "flat.credited": (TITLE, A, f"The old tram in front of the hall in 1997. {CREDIT}", B),
    "flat.pictures": (TITLE, A, "The old tram in front of the hall in 1997", CREDIT, B),
    "flat.after_text": (
        TITLE,
        A,
        B,
        "A second line for the harbour",
        "Ferries are late again",
        "The market hall opens on Sunday",
    ),
    "flat.outside": ("\n".join((TITLE, A, B, LEDE, AGAIN, *[f"Part {i}." for i in range(40)])),),
    "flat.lede": (TITLE, LEDE, AGAIN, B, A),
    "flat.headings": (TITLE, A, "Money from the region", B),
    "flat.hashtags": ("#Tram #Armeval", TITLE, A),
    "flat.epoch": ("1718789340", TITLE, A),
    "flat.no_words": (TITLE, A, "* * *", B),
    "flat.networks": (TITLE, A, B, "Facebook Twitter"),
    "flat.reading_time": (TITLE, "5 min read", A, B),
    "flat.date": (TITLE, "19 June 2024", A),
    "flat.date_outside": (TITLE, "Armeval, 19 June 2024", A),
    "flat.address": (TITLE, A, "https://www.post.example/second-line", B),
    "flat.copyright": (TITLE, A, B, "© 2024 The Armeval Post"),
    "flat.copyright_sign": (TITLE, A, "© Edda Lorne", B),
    "flat.source": (TITLE, A, B, "Source: Reuters"),
    "flat.byline": (TITLE, "By Edda Lorne", A, B),
    "flat.meta_line": (TITLE, "Explainer by Edda Lorne, 10 February 2026", A, B),
    "flat.credit": (TITLE, A, CREDIT, B),
    "flat.picture_line": (TITLE, A, "Photo: press service of the port", B),
    "flat.breadcrumb": ("Home > News > Town", TITLE, A),
    "flat.numbered_links": ("[1]News  [2]Town  [3]Sport", TITLE, A, B),
    "flat.columns": ("News\tTown\tSport\tWeather", TITLE, A, B),
    "flat.list_mark": (TITLE, A, "• a longer bridge over the river", B),
}
"""For each rule a page on which it speaks."""

H1 = f"<h1>{TITLE}</h1>"
HEAD = f"<meta property='og:title' content='{TITLE}'>"
ABOUT = f"<meta name='description' content='{LEDE}'>"
DECLARED = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{A} {B}"}}</script>'
BODY = f"<div class='article-body'><p>{A}</p><p>{B}</p></div>"
HTML: dict[str, tuple[str, str]] = {
    "html.headline": (HEAD, f"<article>{H1}<p>{A}</p><p>{B}</p></article>"),
    "html.declared": (HEAD + DECLARED, f"<article>{H1}<p>{A}</p><p>{B}</p></article>"),
    "html.repeated": (HEAD, f"<article>{H1}<p>{A}</p>" + 3 * f"<p>{B}</p>" + f"<p>{LEDE}</p></article>"),
    "html.lede": (HEAD + ABOUT, f"<div>{H1}<h2>{LEDE}</h2></div>{BODY}"),
    "html.named": (HEAD, f"{H1}{BODY}<div class='newsletter'><p>Our letter of the week</p></div>"),
    "html.outside": (HEAD, f"{H1}{BODY}<div><div><p>Something else</p></div></div>"),
    "html.line": (HEAD, f"<article>{H1}<p>By Edda Lorne</p><p>{A}</p><p>{B}</p></article>"),
    "html.heading": (HEAD, f"<article>{H1}<p>{A}</p><h2>Money from the region</h2><p>{B}</p></article>"),
    "html.linked": (HEAD, f"<article>{H1}<p>{A}</p><p><a href='/b'>A second line</a></p><p>{B}</p></article>"),
    "html.text": (HEAD, f"<article>{H1}<p>{A}</p><p>{B}</p></article>"),
    "html.heading_without_text": (HEAD, f"<article>{H1}<p>{A}</p><p>{B}</p><h2>More from the town</h2></article>"),
    "html.other_article": (HEAD, f"<article>{H1}<p>{A} {B}</p><p>{B} {AGAIN}</p><p>{AGAIN} {A}</p>{OTHER}</article>"),
    "html.second_look": (
        HEAD,
        f"<article>{H1}<p>{A}</p><p>{B}</p>"
        + "".join(
            f"<div class='widget'><h2><a href='/{i}'>Stop {i}</a></h2><p>{A} {AGAIN} {LEDE}</p><p>{B} ({i})</p></div>"
            for i in range(9)
        )
        + "</article>",
    ),
    "html.wall": ("<title>Just a moment...</title>", f"<main><h2>One moment</h2><p>{A}</p></main>"),
}

CARDS = "\n\n".join(f"## More on part {i}\n\nSign in to read part {i} of the list." for i in range(20))
MARKDOWN = {
    "html.evidence": f"# {TITLE}\n\n{A}\n\n{B}\n\n{LEDE}\n\n{AGAIN}\n\n{CARDS}\n",
    "html.undeclared_headline": f"# [The Post](/)\n\n## {TITLE}\n\nBy Edda Lorne\n\n{A}\n\n{B}\n",
}


def page_of(rule_id: str) -> str:
    if rule_id in MARKDOWN:
        return MARKDOWN[rule_id]
    if rule_id in FLAT:
        return "\n\n".join(FLAT[rule_id])
    head, body = HTML[rule_id]
    return f"<html><head>{head}</head><body>{body}</body></html>"


def parsed(page: str, *disabled: str, **limits: int) -> Article:
    options = Options(times=False, quotes=False, events=False, disable=frozenset(disabled))
    return Parser(plugins=(), options=options, limits=newsparse.Limits(**limits)).parse(
        page, kind="markdown" if page.startswith("# ") else None
    )


def ids(article: Article) -> set[str]:
    return {block.reason.rule_id for block in article.blocks if block.reason}


GROUPS = {
    "flat.shapes": {shape.rule_id for shape in SHAPES},
    "flat.evidence": {"flat.outside"},
}
"""Rules that speak through others."""


@pytest.mark.parametrize("rule_id", [*FLAT, *HTML, *MARKDOWN, "flat.evidence"])
def test_a_rule_speaks_on_a_page_of_its_kind_and_not_where_it_is_switched_off(rule_id: str) -> None:
    group = GROUPS.get(rule_id, {rule_id})
    page = page_of("flat.outside" if rule_id == "flat.evidence" else rule_id)

    assert ids(parsed(page)) & group
    assert not ids(parsed(page, rule_id)) & group


def test_the_rule_for_what_is_over_the_limit_speaks_there() -> None:
    page = f"{TITLE}\n\n{A}\n\n{B}\n\n{LEDE}"

    assert "flat.beyond_limits" in ids(parsed(page, max_blocks=3))
    assert "flat.beyond_limits" not in ids(parsed(page, "flat.beyond_limits", max_blocks=3))


def test_every_rule_of_the_core_has_a_page_here() -> None:
    assert {*FLAT, *HTML, *MARKDOWN, "flat.evidence", "flat.beyond_limits"} == set(SWITCHABLE)


def test_a_rule_that_is_switched_off_leaves_the_labels_of_other_blocks() -> None:
    page = page_of("flat.headings")
    whole, without = parsed(page), parsed(page, "flat.headings")

    changed = [i for i, (a, b) in enumerate(zip(whole.blocks, without.blocks, strict=True)) if a != b]
    assert changed == [2]


def test_votes_are_named_by_whose_they_are_and_for_what() -> None:
    site = Site(name="The Post", signs=(Has("Armeval"),), rules=(Rule(Label.PROMO, when=[Has("money")]),))

    class Post:
        @hookimpl
        def newsparse_sites(self) -> list[Site]:
            return [site]

        @hookimpl
        def newsparse_label(self) -> list[Vote]:
            return [Vote(0, Label.KICKER, "because")]

    page = f"{TITLE}\n\n{A}\n\n{B}\n\nShare"
    found = Parser(plugins=[Post()]).parse(page)
    without = Parser(plugins=[Post()], options=Options(disable=["site.promo", "hook.kicker", "language.share_links"]))

    assert [
        block.reason.rule_id for block in found.blocks if block.reason and block.reason.tier is not Tier.DEFAULT
    ] == [
        "hook.kicker",
        "site.promo",
        "language.share_links",
    ]
    assert not ids(without.parse(page)) & {"hook.kicker", "site.promo", "language.share_links"}


@pytest.mark.parametrize("wrong", [*LAST, "flat.led", "promo", "", "default.promo"])
def test_what_switches_nothing_off_is_an_error(wrong: str) -> None:
    with pytest.raises(ValueError, match=re.escape(f"there is no rule {wrong!r}")):
        Options(disable=[wrong])


def test_an_error_names_the_rule_that_was_probably_meant() -> None:
    with pytest.raises(ValueError, match=r"did you mean 'flat\.lede'"):
        Options(disable=["flat.led"])


def test_one_name_is_no_list_of_names() -> None:
    with pytest.raises(TypeError, match=r"write \['flat.lede'\]"):
        Options(disable="flat.lede")


def test_every_id_is_known_once() -> None:
    known = [*SWITCHABLE, *LAST, *VOTES]

    assert len(known) == len(set(known))
    assert unknown(frozenset({*SWITCHABLE, *VOTES})) == []


def test_every_id_stands_in_the_reference() -> None:
    page = (ROOT / "docs/reference/rules.md").read_text("utf-8")

    assert sorted(re.findall(r"^\| `([\w.]+)` \|", page, re.MULTILINE)) == sorted([*SWITCHABLE, *LAST])
