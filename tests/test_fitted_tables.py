"""What the fitted tables make of made pages: the sums change when a table is fitted anew, and never by chance."""

from __future__ import annotations

from math import exp

import pytest

import newsparse
from newsparse import Label
from newsparse.labelling.body_evidence.choice import BodyEvidence, probabilities
from newsparse.labelling.body_evidence.features import FEATURES, Units
from newsparse.labelling.body_evidence.weights import MODELS
from newsparse.labelling.flat import headline
from newsparse.labelling.flat.headline_evidence import WEIGHTS, headline_features, likeliest_headline
from newsparse.labelling.flat.outline import Outline
from newsparse.labelling.html import left_out, left_out_weights
from tests.support.boundaries import line

LINES = ["Home", "Sport", "One two three", line(12, "."), f"{line(30, first=40)}, {line(25, '.', 90)}", "See also:",
         "And more ...", line(9, first=200), line(14, ".", 230), "© Kora 2024"]  # fmt: skip
LABELS = [
    Label.NAVIGATION,
    None,
    Label.TITLE,
    None,
    None,
    Label.PROMO,
    None,
    Label.CAPTION,
    Label.PARAGRAPH,
    Label.FOOTER,
]
TAGS = ["li", "li", "h1", "p", "p", "h3", "div", "p", "p", "div"]


def units() -> Units:
    """Return blocks that show something of every feature."""
    return Units(
        lines=LINES,
        lengths=[len(words.split()) for words in LINES],
        ends=[words.endswith(".") for words in LINES],
        prose=[words.endswith(".") and len(words) > 50 for words in LINES],
        repeated=[False, True, False, False, False, False, True, False, False, False],
        labels=LABELS,
        gaps=[1, 1, 2, 3, 4, 5, 1, 2, 0, 9],
        tags=TAGS,
        linked=[1.0, 0.9, 0.0, 0.0, 0.1, 0.5, 0.3, 0.0, 0.2, 0.0],
    )


def sums(name: str) -> list[float]:
    """Return the sum of weighted features of each block."""
    model, made = MODELS[name], units()
    columns = [[weight * value for value in FEATURES[feature](made)] for feature, weight in model.weights]
    return [round(model.bias + sum(row), 3) for row in zip(*columns, strict=True)]


def features() -> dict[str, list[float]]:
    return {name: [round(float(value), 3) for value in column(units())] for name, column in FEATURES.items()}


SUMS = {
    "spaced": [-5.072, -5.346, -2.456, 5.064, 15.734, -0.262, -6.291, -6.193, 1.619, 0.724],
    "dense": [-3.552, -4.918, 0.392, 9.956, 23.555, 11.603, -5.929, -0.283, -3.453, 9.505],
    "ragged": [-5.448, -7.104, -6.414, -0.943, 5.06, -3.886, -7.103, -5.629, -1.958, -5.879],
    "sentences": [-3.585, -7.762, -4.528, -0.525, 1.674, -0.718, -7.575, -3.331, -2.189, -1.047],
    "markup": [-3.9, -3.855, -3.898, 2.856, 9.494, -0.135, -8.224, -4.847, 0.549, -6.029],
}
"""For each table what the features of each block add up to, with the weights of 27 November 2026."""
VALUES = {
    "words_log": [0.693, 0.693, 1.386, 2.565, 4.025, 1.099, 1.386, 2.303, 2.708, 1.386],
    "words_to_30": [0.033, 0.033, 0.1, 0.4, 1.0, 0.067, 0.1, 0.3, 0.467, 0.1],
    "ends_sentence": [0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0, 0.0, 1.0, 0.0],
    "reads_like_text": [0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0, 1.0, 0.0],
    "capitals": [1.0, 1.0, 0.333, 0.083, 0.059, 0.5, 0.333, 0.111, 0.071, 0.333],
    "comma": [0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    "ends_with_colon": [0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0],
    "ends_with_dots": [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0],
    "repeated": [0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0],
    "claimed_boilerplate": [1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0],
    "claimed_figure": [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0],
    "claimed_meta": [0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    "text_before": [0.0, 0.0, 0.0, 0.0, 0.148, 0.827, 0.827, 0.827, 0.827, 1.0],
    "text_after": [1.0, 1.0, 1.0, 0.852, 0.173, 0.173, 0.173, 0.173, 0.0, 0.0],
    "text_on_both_sides": [0.0, 0.0, 0.0, 0.0, 0.148, 0.173, 0.173, 0.173, 0.0, 0.0],
    "no_text_before": [1.0, 1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    "share_above": [0.0, 0.0, 0.0, 0.0, 0.8, 0.948, 0.0, 0.0, 0.0, 0.824],
    "share_below": [0.0, 0.0, 0.8, 0.948, 0.0, 0.0, 0.0, 0.824, 0.0, 0.0],
    "share_near": [0.764, 0.764, 0.764, 0.764, 0.764, 0.764, 0.764, 0.764, 0.764, 0.764],
    "text_around": [4.407, 4.407, 4.407, 4.407, 4.407, 4.407, 4.407, 4.407, 4.407, 4.407],
    "text_above": [0.0, 0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0, 1.0],
    "text_below": [0.0, 0.0, 1.0, 1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0],
    "capitals_above": [0.0, 1.0, 1.0, 0.333, 0.083, 0.059, 0.5, 0.333, 0.111, 0.071],
    "capitals_below": [1.0, 0.333, 0.083, 0.059, 0.5, 0.333, 0.111, 0.071, 0.333, 0.0],
    "boilerplate_near_above": [1.0, 0.5, 0.333, 0.25, 0.2, 1.0, 0.5, 0.333, 0.25, 1.0],
    "boilerplate_near_below": [1.0, 0.2, 0.25, 0.333, 0.5, 1.0, 0.25, 0.333, 0.5, 1.0],
    "text_near_above": [0.02, 0.02, 0.02, 1.0, 1.0, 0.5, 0.333, 0.25, 1.0, 0.5],
    "text_near_below": [0.25, 0.333, 0.5, 1.0, 1.0, 0.25, 0.333, 0.5, 1.0, 0.02],
    "gap_above": [0.25, 0.25, 0.5, 0.75, 1.0, 1.0, 0.25, 0.5, 0.0, 1.0],
    "gap_below": [0.25, 0.5, 0.75, 1.0, 1.0, 0.25, 0.5, 0.0, 1.0, 1.0],
    "blocks_log": [2.398, 2.398, 2.398, 2.398, 2.398, 2.398, 2.398, 2.398, 2.398, 2.398],
    "claimed_text": [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0],
    "claimed_text_above": [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0],
    "claimed_text_below": [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0],
    "below_title": [0.0, 0.0, 0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0],
    "heading": [0.0, 0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0],
    "heading_above": [0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0],
    "heading_below": [0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    "list_item": [1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
    "paragraph": [0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 0.0, 1.0, 1.0, 0.0],
    "linked": [1.0, 0.9, 0.0, 0.0, 0.1, 0.5, 0.3, 0.0, 0.2, 0.0],
    "linked_above": [0.0, 1.0, 0.9, 0.0, 0.0, 0.1, 0.5, 0.3, 0.0, 0.2],
    "linked_below": [0.9, 0.0, 0.0, 0.1, 0.5, 0.3, 0.0, 0.2, 0.0, 0.0],
    "linked_near": [0.114, 0.114, 0.114, 0.114, 0.114, 0.114, 0.114, 0.114, 0.114, 0.114],
}
"""For each feature what each block shows, read off the lines above by hand."""


@pytest.mark.parametrize("name", MODELS)
def test_a_table_adds_up_to_what_it_was_fitted_to(name: str) -> None:
    assert sums(name) == SUMS[name]
    assert probabilities(units(), MODELS[name]) == pytest.approx(
        [1 / (1 + exp(-value)) for value in SUMS[name]], abs=1e-3
    )


@pytest.mark.parametrize("name", FEATURES)
def test_a_feature_is_what_a_block_shows(name: str) -> None:
    assert features()[name] == VALUES[name]


def test_the_table_of_what_rules_left_out_adds_up_to_what_it_was_fitted_to() -> None:
    model = left_out_weights.MODEL
    shown = [1 + i / 4 for i in range(len(model.weights))]

    assert list(dict(model.weights)) == list(left_out.FEATURES)
    assert (
        round(model.bias + sum(weight * value for (_, weight), value in zip(model.weights, shown, strict=True)), 3)
        == LEFT
    )


LEFT = -26.633
"""With the weights of 28 November 2026, of a block of which the features are 1, 1.25, 1.5 and so on."""


def test_no_sum_is_too_large_for_a_probability() -> None:
    model = MODELS["spaced"]
    many = type(model)(1e6, model.weights), type(model)(-1e6, model.weights)

    assert [probabilities(units(), one)[0] for one in many] == [1 / (1 + exp(-30)), 1 / (1 + exp(30))]


COUNT, PLACE = 131, 65


@pytest.mark.parametrize(("name", "reach"), [("share_near", 10), ("text_around", 25), ("linked_near", 10)])
def test_a_window_reaches_so_far(name: str, reach: int) -> None:
    lines = ["word"] * COUNT
    values = FEATURES[name](
        Units(
            lines=lines, lengths=[9] * COUNT, ends=[False] * COUNT, prose=[i == PLACE for i in range(COUNT)],
            repeated=[False] * COUNT, labels=[None] * COUNT, gaps=[1] * COUNT, tags=["p"] * COUNT,
            linked=[float(i == PLACE) for i in range(COUNT)],
        )
    )  # fmt: skip

    assert [i for i, value in enumerate(values) if value] == [*range(PLACE - reach, PLACE + reach + 1)]


@pytest.mark.parametrize(("name", "way"), [("boilerplate_near_above", 1), ("boilerplate_near_below", -1)])
def test_what_is_fifty_blocks_away_is_as_good_as_not_there(name: str, way: int) -> None:
    made = Units(
        lines=["word"] * COUNT, lengths=[1] * COUNT, ends=[False] * COUNT, prose=[False] * COUNT,
        repeated=[False] * COUNT, labels=[Label.PROMO if i == PLACE else None for i in range(COUNT)], gaps=[1] * COUNT,
    )  # fmt: skip
    values = FEATURES[name](made)

    assert [values[PLACE + way * n] for n in (0, 1, 49, 50, 51, 60)] == [1 / (1 + n) for n in (0, 1, 49, 50, 50, 50)]
    assert values[PLACE - way] == 1 / 51


ABOVE = [
    "Menu", "News and views", "Kora Tidings Daily of Saltby", line(26, first=900), "Badi of the harbour night",
    "\nHarbour bede bodo badi", "By Jana Tarnow", "3 May 2020", "\nKora Tidings Daily of Saltby",
]  # fmt: skip
PAGE = [
    *ABOVE, "bede bodo badi bafe of it.", *(f"{line(14, '.', 20 * i)} {line(14, '.', 20 * i + 7)}" for i in range(6)),
    *(f"Town {i} and its ships" for i in range(32)),
]  # fmt: skip
ROWS = {
    "News and views": [
        0.0,
        0.0,
        0.0,
        1.386,
        0.0,
        0.0,
        0.0,
        0.0,
        1.0,
        0.0,
        1.0,
        0.0,
        0.0,
        0.693,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        5.364,
    ],
    "Kora Tidings Daily of Saltby": [
        1.0,
        0.0,
        0.0,
        1.792,
        0.0,
        0.0,
        0.0,
        0.0,
        1.0,
        1.0,
        0.0,
        0.0,
        0.0,
        2.197,
        0.0,
        1.0,
        0.0,
        1.0,
        0.0,
        0.0,
        0.0,
        6.475,
    ],
    line(26, first=900): [
        1.0,
        1.0,
        1.0,
        3.296,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        1.0,
        0.0,
        0.0,
        1.386,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        3.421,
    ],
    "Badi of the harbour night": [
        1.0,
        0.0,
        0.0,
        1.792,
        0.333,
        0.25,
        0.667,
        0.0,
        0.0,
        0.0,
        1.0,
        0.0,
        0.0,
        1.609,
        1.0,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        10.727,
    ],
    "Harbour bede bodo badi": [
        1.0,
        0.0,
        0.0,
        1.609,
        0.5,
        0.5,
        0.0,
        0.5,
        0.0,
        0.0,
        1.0,
        0.0,
        0.0,
        1.792,
        0.0,
        1.0,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        7.055,
    ],
    "bede bodo badi bafe of it.": [
        1.0,
        1.0,
        0.0,
        1.946,
        0.75,
        0.75,
        0.5,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        1.0,
        2.303,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        0.0,
        3.945,
    ],
}

"""What each line shows, in the order of `WEIGHTS`, and what that is worth, with the weights of 28 November 2026."""


def headline_rows(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[float]]:
    """Return what each line above the text shows of being the headline, and at the end what that is worth."""
    kept: dict[str, list[float]] = {}

    def watched(outline: Outline, found: BodyEvidence, top: int) -> int | None:
        for i, row in headline_features(outline, found, top).items():
            worth = sum(weight * value for weight, value in zip(WEIGHTS.values(), row, strict=True))
            kept[outline.line(i)] = [round(float(value), 3) for value in (*row, worth)]
        return likeliest_headline(outline, found, top)

    monkeypatch.setattr(headline, "likeliest_headline", watched)
    newsparse.parse("\n".join(PAGE), kind="text", language="en", plugins=())
    return kept


def test_a_line_is_worth_what_it_shows_of_being_the_headline(monkeypatch: pytest.MonkeyPatch) -> None:
    assert headline_rows(monkeypatch) == ROWS
