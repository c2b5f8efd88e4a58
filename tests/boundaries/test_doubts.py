"""Each figure by which the choice of a body is doubted, just on both sides of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import pytest

from newsparse import Block, Label, Reason, Tier
from newsparse.labelling.doubts import doubtful_blocks, doubts
from newsparse.model.document import blocks_of
from tests.support.boundaries import Edge, edges, names, sized

BREAK = "\n\n"


class Line(NamedTuple):
    """A block to be: its words, its label, and the tier that gave it."""

    text: str
    label: Label = Label.PARAGRAPH
    tier: Tier | None = Tier.STRUCTURE


def page(lines: Sequence[Line]) -> tuple[Block, ...]:
    text = BREAK.join(line.text for line in lines)
    starts = [sum(len(line.text) + len(BREAK) for line in lines[:i]) for i in range(len(lines))]
    ends = [start + len(line.text) for start, line in zip(starts, lines, strict=True)]
    reasons = [Reason("…", "newsparse", line.tier) if line.tier else None for line in lines]
    return blocks_of(text, starts, ends, labels=[line.label for line in lines], reasons=reasons)


def running(length: int, label: Label = Label.PARAGRAPH, end: str = ".") -> Line:
    return Line(sized(length, end=end), label)


def told(*lines: Line) -> list[str]:
    return [problem.code for problem in doubts(page(lines))]


def doubted(*lines: Line) -> list[int]:
    return doubtful_blocks(page(lines))


OPEN = Line("Get our letter")
DONE = Line("The quay is closed.")
FOOT = Line("Get our letter", Label.FOOTER)
LEFT = Line("Get our letter", Label.OTHER)

EDGES = edges([
    ("code points of running text", lambda: told(running(60, Label.PROMO)), ["body.empty"],
     lambda: told(running(59, Label.PROMO)), []),
    ("one block of body, however short", lambda: told(running(90, Label.PROMO)), ["body.empty"],
     lambda: told(running(90, Label.PROMO), OPEN), []),
    ("running text that ends", lambda: told(running(90, Label.PROMO)), ["body.empty"],
     lambda: told(running(90, Label.PROMO, ",")), []),
    ("running text that is no comment", lambda: told(running(90, Label.PROMO)), ["body.empty"],
     lambda: told(running(90, Label.COMMENT)), []),
    ("running text of a page with a body of labels alone",
     lambda: told(running(999, Label.PROMO), OPEN), [],
     lambda: told(running(1_000, Label.PROMO), OPEN), ["body.small"]),
    ("the share of the body", lambda: told(running(751, Label.PROMO), running(250)), ["body.small"],
     lambda: told(running(750, Label.PROMO), running(250)), []),
    ("several blocks add up", lambda: told(*[running(100, Label.PROMO)] * 9, running(100)), ["body.small"],
     lambda: told(*[running(100, Label.PROMO)] * 9, *[running(100)] * 3), []),
    ("a lede is body", lambda: told(running(751, Label.PROMO), running(250, Label.LEDE)), ["body.small"],
     lambda: told(running(750, Label.PROMO), running(250, Label.LEDE)), []),
    ("length of a short block", lambda: doubted(running(200, end="a")), [0],
     lambda: doubted(running(201, end="a")), []),
    ("blocks before the body", lambda: doubted(LEFT, *[FOOT] * 11, DONE), [0],
     lambda: doubted(LEFT, *[FOOT] * 12, DONE), []),
    ("blocks before the first of the body", lambda: doubted(LEFT, *[FOOT] * 11, DONE, *[FOOT] * 12, DONE), [0],
     lambda: doubted(LEFT, *[FOOT] * 12, DONE, DONE), []),
    ("blocks behind the body", lambda: doubted(DONE, *[FOOT] * 11, LEFT), [12],
     lambda: doubted(DONE, *[FOOT] * 12, LEFT), []),
    ("blocks from the beginning where there is no body", lambda: doubted(*[FOOT] * 12, LEFT), [12],
     lambda: doubted(*[FOOT] * 13, LEFT), []),
    ("a line without an end", lambda: doubted(OPEN), [0], lambda: doubted(DONE), []),
    ("spaces behind an end", lambda: doubted(Line("We saw it ")), [0], lambda: doubted(Line("We saw it. ")), []),
    ("a heading without an end", lambda: doubted(Line("We saw", Label.HEADING)), [0],
     lambda: doubted(Line("Did we see?", Label.HEADING)), []),
    ("a label that lines without an end have", lambda: doubted(Line("We saw", Label.PARAGRAPH)), [0],
     lambda: doubted(Line("We saw", Label.LIST_ITEM)), []),
    ("what is left, with an end or without", lambda: doubted(LEFT._replace(text="We saw it."), DONE), [0],
     lambda: doubted(FOOT._replace(text="We saw it."), DONE), []),
    ("tiers that go by structure", lambda: doubted(OPEN._replace(tier=Tier.DEFAULT)), [0],
     lambda: doubted(OPEN._replace(tier=Tier.SITE)), []),
    ("no reason, and one of a language", lambda: doubted(OPEN._replace(tier=None)), [0],
     lambda: doubted(OPEN._replace(tier=Tier.LANGUAGE)), []),
])  # fmt: skip


@pytest.mark.parametrize("edge", EDGES, ids=names(EDGES))
def test_a_doubt_changes_at_a_figure(edge: Edge) -> None:
    edge.check()


def test_every_doubt_says_how_much_text_there_is() -> None:
    (empty,) = doubts(page([running(90, Label.PROMO), running(60, Label.FOOTER)]))
    (small,) = doubts(page([running(990, Label.PROMO), running(60), running(90)]))

    assert "150 code points" in empty.error
    assert "150 of the 1140 code points" in small.error
