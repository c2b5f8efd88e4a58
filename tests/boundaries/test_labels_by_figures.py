"""Each figure of one rule for labels, just on both sides of it: lists, sheets, mails, whole pages, elements."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any, cast

import pytest

import newsparse
from newsparse import Article
from newsparse.labelling.body_evidence.choice import BodyEvidence
from newsparse.labelling.flat.lists_of_text import lists_of_text
from newsparse.labelling.flat.outline import Outline
from newsparse.labelling.html import evidence
from newsparse.labelling.html.consent import asks_for_consent
from newsparse.labelling.html.judge import Judged
from newsparse.labelling.html.main_text import _is_most_of
from newsparse.labelling.html.tree import Tree, is_in_ideograms
from newsparse.model.labels import Label
from newsparse.testing._prose import PROSE
from tests.boundaries.test_body_evidence import FOOT, HEADLINE, MENU, SHORT
from tests.boundaries.test_body_evidence import TEXT as LONG_TEXT
from tests.support.boundaries import Edge, edges, line, names, prose, sized

TITLE = "Council puts off the vote on the tram"
EN = PROSE["en"]
MARK = "Zozo"


def read(*lines: str, between: str = "\n\n") -> Article:
    return newsparse.parse(between.join(lines), kind="text", language="en", plugins=())


def inside(*lines: str) -> Article:
    return read(TITLE, *EN[:3], *lines, *EN[3:])


def label(article: Article, mark: str = MARK) -> str:
    return next(block.label.value for block in article.blocks if mark in block.text)


def labels(article: Article) -> list[str]:
    return [block.label.value for block in article.blocks]


def fused(words: str, length: int = 40) -> str:
    return label(inside(sized(length, f"{words}Zozo ")))


def credited(length: int) -> str:
    """Return what a block is that ends with a credit of so many code points."""
    named = " / ".join(line(2, first=100 + 2 * i).title() for i in range(9))
    return label(inside(f"Zozo {line(12)}. © {named}".ljust(length + 66, "a")))


def kept(*lines: str) -> int:
    """Return how many lines between two paragraphs are a list of the text."""
    page = SimpleNamespace(normalized=["baba", *lines, "kora"])
    outline = SimpleNamespace(page=page, labels=[None] * len(page.normalized))
    found = SimpleNamespace(first=0, last=len(lines) + 1, chosen=[True, *[False] * len(lines), True])
    return len(lists_of_text(cast("Outline", outline), cast("BodyEvidence", found)))


def mail(others: int) -> str:
    """Return what the subject of a mail is below so many other fields."""
    return label(read(*[f"To: {line(2, first=5 * i).title()}" for i in range(others)], "Subject: Zozo", *EN))


def first_line(spelled: int) -> str:
    """Return what a line above the headline is that has so many words with letters, of four."""
    return labels(read(" ".join([*["Zozo"] * spelled, *["1.065"] * (4 - spelled)]), TITLE, *EN))[0]


def of_sheet(*lines: str, mark: str = MARK) -> bool:
    """Tell whether a line of a page is taken for the head or foot of a sheet."""
    article = read(*lines)
    found = next(block for block in article.blocks if mark in block.text)
    return found.reason is not None and found.reason.rule_id == "flat.page_heads"


def heads(length: int) -> bool:
    """Tell whether a line of so many code points is of a sheet, which returns on each beside a number."""
    head = sized(length - 2, "Zozo ")
    sheets = [text for n in (1, 2) for text in (f"({n}) {EN[0]} {EN[1]}", str(n), f"{head} {n}")]
    return of_sheet(*sheets, EN[2])


def heads_beside(count: int) -> bool:
    """Tell whether the last of so many lines above a number is of a sheet."""
    head = [f"Zozo {line(2, first=90)}", *[line(2, first=100 + 5 * i) for i in range(count - 1)]]
    sheets = [text for n in (1, 2) for text in (f"({n}) {EN[0]} {EN[1]}", *head, str(n))]
    return of_sheet(*sheets, EN[2])


def cut(words: int) -> bool:
    """Tell whether a number is of a sheet that stands behind so many words of a sentence."""
    return of_sheet(EN[0], EN[1], line(words), "31", "kora " + line(9, ".").lower(), EN[2], mark="31")


def again(length: int, times: int) -> str:
    """Return what a paragraph of so many code points is that stands between others, so many times."""
    note = sized(length, "Zozo ", ".")
    return label(read(TITLE, *[text for i in range(times) for text in (EN[i], note)], *EN[times:]))


def whole(*lines: str, foot: Sequence[str] = FOOT) -> Article:
    return read(*lines, HEADLINE, "3 May 2020", *LONG_TEXT, *foot, between="\n")


def above_headline(between: int) -> str:
    """Return what a line is that stands above the headline of a whole page, with so many lines between."""
    return label(whole(*MENU, "Zozo kora baba lupa", *SHORT[40 : 40 + between]))


def given_twice(between: int) -> str:
    """Return what a headline is that the page gives again behind so many lines."""
    return label(whole(*MENU, HEADLINE, *SHORT[:between]), HEADLINE)


def of_few(lines: int) -> str:
    """Return what a line is above the one that a date shows to be the headline, in a text of so many lines."""
    article = whole(*MENU, "Zozo kora baba lupa", foot=FOOT[: lines - len(LONG_TEXT) - len(MENU) - 3])
    assert len(article.blocks) == lines
    return label(article)


def asks(place: int) -> bool:
    """Tell whether a text asks for consent whose word for it ends at a place."""
    return asks_for_consent("cookies ".ljust(place - len("consent")) + "consent")


def is_han(middle: int, edge: int) -> bool:
    """Tell whether a text of four thousand signs is in ideograms that has so many in its middle, and one at a place."""
    signs = ["a"] * 4_000
    signs[1_500 : 1_500 + middle] = ["技"] * middle
    signs[edge] = "技"
    return is_in_ideograms("".join(signs))


def bold(words: int) -> str:
    """Return what a bold line above the text is where no heading is."""
    text = "\n\n".join([f"**Zozo {line(words - 1)}**", *EN, "[Kora](https://kora.example/)"])
    return label(newsparse.parse(text, kind="markdown", language="en", plugins=()))


FLAT = edges([
    ("code points of words that stick to others", lambda: fused("Sign in"), "paywall",
        lambda: fused("Log in"), "heading"),
    ("code points of a line whose words stick together", lambda: fused("Read more", 160), "related_link",
        lambda: fused("Read more", 161), "paragraph"),
    ("code points of a credit at the end of a caption", lambda: credited(120), "caption",
        lambda: credited(121), "paragraph"),
    ("lines of a list", lambda: kept("kora"), 0, lambda: kept("kora", "lupa"), 2),
    ("lines of a list that begin small, of five", lambda: kept("kora", "Lupa", "Baba", "Mora", "Tora"), 0,
        lambda: kept("kora", "lupa", "Baba", "Mora", "Tora"), 5),
    ("lines of a list that begin small, of three", lambda: kept("Kora", "Lupa", "baba"), 0,
        lambda: kept("Kora", "lupa", "baba"), 3),
    ("fields above the subject of a mail", lambda: mail(11), "title", lambda: mail(12), "kicker"),
    ("words of a headline beside figures", lambda: first_line(2), "site_name", lambda: first_line(3), "title"),
    ("code points of a line of each sheet", lambda: heads(80), True, lambda: heads(81), False),
    ("lines beside the number of a sheet", lambda: heads_beside(4), True, lambda: heads_beside(5), False),
    ("words of a sentence before the number of a sheet", lambda: cut(7), False, lambda: cut(8), True),
    ("code points of what stands again and again", lambda: again(99, 3), "paragraph", lambda: again(100, 3), "other"),
    ("times that it stands there", lambda: again(100, 2), "paragraph", lambda: again(100, 3), "other"),
    ("lines between a kicker and the headline", lambda: above_headline(2), "kicker",
        lambda: above_headline(3), "navigation"),
    ("lines between two of one headline", lambda: given_twice(10), "title", lambda: given_twice(11), "title_dup"),
    ("lines of a whole page", lambda: of_few(39), "title", lambda: of_few(40), "kicker"),
])  # fmt: skip


NAMES = (
    "related", "promo", "newsletter", "share", "sidebar", "footer", "nav", "menu", "advert", "sponsored",
    "subscribe", "recommended", "popular", "trending", "social",
)  # fmt: skip
"""What elements are named that are no text; the first two are known to mean something else by what they hold."""


def page(inner: str) -> Article:
    source = f"<html><body><h1>{TITLE}</h1>{inner}</body></html>"
    return newsparse.parse(source, kind="html", language="en", plugins=())


def named(count: int) -> str:
    """Return what a text is that stands in so many elements whose names speak against it."""
    inner = f"<p>{sized(180, 'Zozo ', '.')}</p>{prose(3, 300)}"
    return label(page("".join(f"<div class='{name}'>" for name in NAMES[:count]) + inner + "</div>" * count))


def holds_alone(before: str) -> bool:
    """Tell whether an element holds a paragraph and nothing else, which begins with so many signs before it."""
    source = f"<html><body><section><div>{before}<p>Zozo kora.</p></div><p>Baba.</p></section></body></html>"
    trees: list[Tree] = []
    with pytest.MonkeyPatch.context() as patch:
        found = Tree.__init__

        def kept_(self: Tree, *arguments: Any, **more: Any) -> None:  # noqa: ANN401  # whatever it takes
            found(self, *arguments, **more)
            trees.append(self)

        patch.setattr(Tree, "__init__", kept_)
        newsparse.parse(source, kind="html", language="en", plugins=())
    tree = trees[0]
    b = next(b for b, text in enumerate(tree.texts) if MARK in text)
    return tree.tags[tree.parent(b)] == "section"


def goes_on(likely: float) -> bool:
    """Tell whether a sentence below the text of a Markdown page is of it, which is so likely."""
    decisions = [(Label.PARAGRAPH, object())] * 2
    judged = SimpleNamespace(decisions=decisions)
    outline = SimpleNamespace(prose=[True, True], ends_sentence=[True, True])
    text = BodyEvidence("markup", (1.0, likely), (True, False), units=None, weights=None, table=None)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(evidence, "_insertion", lambda *_: None)
        found = evidence._with_short_end(cast("Judged", judged), text, cast("Outline", outline))
    return found.chosen[1]


HTML = edges([
    ("code points that are looked at for words of consent", lambda: asks(2_000), True, lambda: asks(2_001), False),
    ("ideograms of a text that is in them", lambda: is_han(500, 1_600), False, lambda: is_han(501, 1_600), True),
    ("the first sign that shows the script", lambda: is_han(500, 999), False, lambda: is_han(500, 1_000), True),
    ("names around a text that mean something else", lambda: named(13), "paragraph", lambda: named(14), "promo"),
    ("signs between an element and the paragraph that it holds", lambda: holds_alone(""), True,
        lambda: holds_alone("x"), False),
    ("how likely a sentence is of the text above it", lambda: goes_on(0.5), True, lambda: goes_on(0.49), False),
    ("the part of a title that is the headline", lambda: _is_most_of("b" * 10, "b" * 10 + " | " + "c" * 7), True,
        lambda: _is_most_of("b" * 10, "b" * 10 + " | " + "c" * 8), False),
    ("words of a bold headline", lambda: bold(3), "other", lambda: bold(4), "title"),
])  # fmt: skip

ALL = [*FLAT, *HTML]


@pytest.mark.parametrize(
    ("words", "expected", "longest"),
    [
        ("All rights reserved", "footer", 1_000),
        ("We use cookies", "consent_banner", 1_200),
        ("To unsubscribe", "promo", 500),
        ("Subscribe to continue reading", "paywall", 600),
        ("Required fields are marked", "comment_form", 400),
        ("This site is protected by recaptcha", "akismet_notice", 300),
        ("Read more:", "related_link", 400),
        ("Share on", "share_links", 300),
        ("Zozo may get a commission", "advertisement", 1_500),
    ],
)
def test_words_claim_no_block_that_is_too_long_for_its_label(words: str, expected: str, longest: int) -> None:
    found = [label(inside(sized(length, f"{words} Zozo ", "."))) for length in (longest, longest + 1)]

    assert found == [expected, "paragraph"]


@pytest.mark.parametrize("edge", ALL, ids=names(ALL))
def test_a_figure_of_a_rule_decides_on_both_sides(edge: Edge) -> None:
    edge.check()
