"""Each figure of the evidence for the text and for the headline of a whole page, just on both sides of it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pytest

import newsparse
from newsparse.labelling.body_evidence.choice import BodyEvidence, best_stretch, chosen_blocks, likelihood
from newsparse.labelling.body_evidence.features import FEATURES, Units
from newsparse.labelling.flat import headline, headline_evidence
from newsparse.labelling.flat.headline_evidence import WEIGHTS
from newsparse.labelling.flat.outline import Outline
from newsparse.testing._prose import PROSE
from tests.support.boundaries import Edge, edges, line, names


def units(lengths: Sequence[int], lines: Sequence[str] = (), gaps: Sequence[int] = ()) -> Units:
    """Return blocks of so many words; those of ten or more are running text and end as sentences do."""
    count = len(lengths)
    prose = [length >= 10 for length in lengths]
    return Units(
        lines=lines or [line(length) for length in lengths],
        lengths=lengths,
        ends=prose,
        prose=prose,
        repeated=[False] * count,
        labels=[None] * count,
        gaps=gaps or [1] * count,
    )


def column(name: str, *lengths: int, lines: Sequence[str] = ()) -> list[float]:
    return list(FEATURES[name](units(lengths, lines)))


def capitals(before: int) -> float:
    """Return the share of capitals in a line whose last word has one, with so many code points before it."""
    return column("capitals", 2, lines=[f"{'b' * (before - 1)} Zozo"])[0]


def is_alone(lengths: Sequence[int], gaps: Sequence[int]) -> bool:
    return units(lengths, gaps=gaps).is_text_alone


def kept(likely: float, name: str) -> bool:
    """Tell whether a block inside of a stretch is kept that is so likely text."""
    return chosen_blocks([40, 5, 40, 3], [0.9, likely, 0.9, 0.0], name)[1]


STRETCHES = edges([
    ("a block that is no more likely text than not", lambda: sum(best_stretch([40, 40], [0.9, 0.5])), 1,
        lambda: sum(best_stretch([40, 40], [0.9, 0.501])), 2),
    ("what is left out of flat text", lambda: kept(0.399, "spaced"), False, lambda: kept(0.4, "spaced"), True),
    ("what is left out of Markdown", lambda: kept(0.499, "markup"), False, lambda: kept(0.5, "markup"), True),
    ("what is left out of a whole text", lambda: best_stretch([40, 5, 40], [0.9, 0.099, 0.9])[1], False,
        lambda: best_stretch([40, 5, 40], [0.9, 0.1, 0.9])[1], True),
    ("odds beyond which nothing changes", lambda: likelihood(29.9) < likelihood(30.0), True,
        lambda: likelihood(30.0) < likelihood(99.0), False),
])  # fmt: skip

COLUMNS = edges([
    ("code points at the beginning of a block in which capitals are counted", lambda: capitals(79) > 0, True,
        lambda: capitals(80) > 0, False),
    ("words added to the share of text", lambda: column("share_below", 2, 17)[0], 0.85,
        lambda: column("share_near", 17)[0], 0.85),
    ("blocks on each side that are near", lambda: column("share_near", 17, *[0] * 10)[-1], 0.85,
        lambda: column("share_near", 17, *[0] * 11)[-1], 0.0),
    ("blocks on each side that are around", lambda: column("text_around", 17, *[0] * 25)[-1], math.log1p(17),
        lambda: column("text_around", 17, *[0] * 26)[-1], 0.0),
    ("blocks to the last text that are not far", lambda: column("text_near_above", 17, *[0] * 49)[-1], 1 / 50,
        lambda: column("text_near_above", 17, *[0] * 51)[-1], 1 / 51),
    ("words of a block that are all that count", lambda: column("words_to_30", 29)[0], 29 / 30,
        lambda: column("words_to_30", 30)[0], 1.0),
    ("the share of the text above a block that is none", lambda: column("no_text_before", 10, 991, 3)[1], 1.0,
        lambda: column("no_text_before", 10, 990, 3)[1], 0.0),
    ("dots at the end of a line", lambda: column("ends_with_dots", 2, lines=["baba..."])[0], 1.0,
        lambda: column("ends_with_dots", 2, lines=["baba.."])[0], 0.0),
    ("line breaks above a block that count", lambda: FEATURES["gap_above"](units([3, 3], gaps=[1, 3]))[1], 0.75,
        lambda: FEATURES["gap_above"](units([3, 3], gaps=[1, 4]))[1], 1.0),
])  # fmt: skip

ALONE = edges([
    ("lines of a menu above a text that somebody took out of its page",
        lambda: is_alone([*[1] * 19, 400], [1] * 20), True, lambda: is_alone([*[1] * 20, 400], [1] * 21), False),
    ("words of a text on lines of their own, half of them and fewer",
        lambda: is_alone([50, 25, 25], [1, 1, 0]), True, lambda: is_alone([50, 26, 26], [1, 1, 0]), False),
])  # fmt: skip

HEADLINE = "Harbour council votes at night"
MENU = ["Home", "News", "Sport"]
FOOT = ["Terms of use", "Privacy", *(f"Town {i} and its ships" for i in range(40))]
TEXT = [f"{sentence} {sentence}" for sentence in PROSE["en"]]
SHORT = [line(2, first=1_200 + 5 * i) for i in range(80)]


def shown(*lines: str, text: Sequence[str] = TEXT) -> dict[str, float] | None:
    """Return what the headline of a whole page shows of being it; None where it is no candidate."""
    kept: dict[str, dict[str, float]] = {}
    find = headline_evidence.likeliest_headline

    def watched(outline: Outline, found: BodyEvidence, top: int) -> int | None:
        rows = headline_evidence.headline_features(outline, found, top)
        kept.update({outline.line(i): dict(zip(WEIGHTS, map(float, row), strict=True)) for i, row in rows.items()})
        return find(outline, found, top)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(headline, "likeliest_headline", watched)
        newsparse.parse("\n".join([*lines, *text, *FOOT]), kind="text", language="en", plugins=())
    return kept.get(HEADLINE)


def feature(name: str, *lines: str, text: Sequence[str] = TEXT) -> float:
    found = shown(*lines, text=text)
    assert found is not None
    return found[name]


def is_candidate(*lines: str, text: Sequence[str] = TEXT) -> bool:
    return shown(*lines, text=text) is not None


def told_in(paragraph: int) -> list[str]:
    """Return ten paragraphs, of which one has a word in common with the headline."""
    told = [f"{line(14, first=20 * i)} {line(14, '.', 20 * i + 300)}" for i in range(10)]
    told[paragraph - 1] = f"Harbour {told[paragraph - 1].lower()}"
    return told


def told_above(count: int) -> bool:
    """Tell whether a line is a candidate with so many of the hundred words of a text above it."""
    below = (100 - count) // 2
    text = [line(below, ".", 100), line(100 - count - below, ".", 300)]
    return is_candidate(*MENU, "Log in", line(count, ".", 1_500), HEADLINE, "3 May 2020", text=text)


def inside(count: int) -> bool:
    """Tell whether a line is a candidate with two paragraphs and so many sentences of the text above it."""
    begun = [line(60, ".", 2_500 + 60 * i) for i in range(2)]
    sentences = [line(9, ".", 1_200 + 9 * i) for i in range(count)]
    text = [f"{line(30, first=20 * i)} {line(30, '.', 20 * i + 300)}" for i in range(8)] * 3
    return is_candidate(*MENU, "Log in", *begun, *sentences, HEADLINE, "3 May 2020", text=text)


HEADLINES = edges([
    ("blocks from a headline to the text", lambda: is_candidate(*MENU, HEADLINE, *SHORT[:60]), True,
        lambda: is_candidate(*MENU, HEADLINE, *SHORT[:61]), False),
    ("blocks below a headline in which a date stands",
        lambda: feature("dated_below", *MENU, HEADLINE, *SHORT[:5], "3 May 2020"), 1.0,
        lambda: feature("dated_below", *MENU, HEADLINE, *SHORT[:6], "3 May 2020"), 0.0),
    ("paragraphs that a headline has words in common with",
        lambda: feature("shared_words", *MENU, HEADLINE, text=told_in(8)), 0.25,
        lambda: feature("shared_words", *MENU, HEADLINE, text=told_in(9)), 0.0),
    ("words of a line above a headline with which it shares some",
        lambda: feature("shared_above", *MENU, "Harbour council tonight", HEADLINE), 0.0,
        lambda: feature("shared_above", *MENU, "The harbour council tonight", HEADLINE), 2 / 4),
    ("words of a hundred above a headline", lambda: told_above(30), True, lambda: told_above(31), False),
    ("blocks from the first of the text to a headline inside of it", lambda: inside(37), True,
        lambda: inside(38), False),
])  # fmt: skip

ALL = [*STRETCHES, *COLUMNS, *ALONE, *HEADLINES]


@pytest.mark.parametrize("edge", ALL, ids=names(ALL))
def test_a_figure_of_the_evidence_decides_on_both_sides(edge: Edge) -> None:
    edge.check()
