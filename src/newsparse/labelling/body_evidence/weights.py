"""Weights of the features of a block, a table for each manner in which text comes; see `benchmarks/fit_body.py`.

A logistic regression over blocks, each weighed by the root of its words; a news page counts for twelve pages of
another kind (for six in the tables without a date), and the right text alone under its title for three tenths. Fitted
on the pages of two public collections with their body given, as text in the manners that common tools leave, without
a fifth of their sites that only measure. The scores beside the tables are of sites that were not in the fit: five
folds by site.
"""

from __future__ import annotations

from newsparse._classes import frozen


@frozen
class Model:
    """A table of weights: a block is text of the article with the logistic function of their sum."""

    bias: float
    weights: tuple[tuple[str, float], ...]
    """Features of `FEATURES` with their weights."""


MODELS: dict[str, Model] = {
    # fitted 2026-11-27; out of fold:
    # body F1 0.9272 (P 0.920 R 0.935) of 166 news pages, 5 lost
    # word F1 0.9076 of 550 others, 28 lost
    "spaced": Model(
        14.754,
        (
            ("words_log", -0.186),
            ("words_to_30", -0.027),
            ("ends_sentence", 0.906),
            ("reads_like_text", 1.634),
            ("capitals", -0.904),
            ("comma", 0.606),
            ("ends_with_colon", 1.384),
            ("ends_with_dots", -2.823),
            ("repeated", -1.117),
            ("claimed_boilerplate", 3.385),
            ("claimed_figure", -2.897),
            ("claimed_meta", -1.297),
            ("text_before", -19.323),
            ("text_after", -18.58),
            ("text_on_both_sides", 4.819),
            ("share_above", 0.308),
            ("share_below", 0.717),
            ("share_near", 1.497),
            ("text_around", 0.144),
            ("capitals_above", -0.588),
            ("capitals_below", -0.951),
            ("boilerplate_near_above", -3.792),
            ("boilerplate_near_below", -1.987),
            ("text_near_above", -0.396),
            ("text_near_below", -1.821),
            ("gap_above", 2.841),
            ("gap_below", 3.392),
            ("blocks_log", 0.108),
        ),
    ),
    # fitted 2026-11-27; out of fold:
    # body F1 0.9233 (P 0.912 R 0.935) of 167 news pages, 3 lost
    # word F1 0.9112 of 569 others, 25 lost
    "dense": Model(
        11.793,
        (
            ("words_log", 0.055),
            ("words_to_30", 0.211),
            ("ends_sentence", 0.649),
            ("reads_like_text", 1.275),
            ("capitals", -0.793),
            ("comma", 0.458),
            ("ends_with_colon", 1.506),
            ("ends_with_dots", -2.696),
            ("repeated", -1.17),
            ("claimed_boilerplate", 3.589),
            ("claimed_figure", -3.096),
            ("claimed_meta", -1.402),
            ("text_before", -17.764),
            ("text_after", -17.09),
            ("text_on_both_sides", 4.478),
            ("share_above", 0.513),
            ("share_below", 0.722),
            ("share_near", 1.658),
            ("text_around", 0.202),
            ("capitals_above", -0.528),
            ("capitals_below", -0.967),
            ("boilerplate_near_above", -3.562),
            ("boilerplate_near_below", -2.195),
            ("text_near_above", -0.416),
            ("text_near_below", -1.402),
            ("gap_above", 16.142),
            ("gap_below", -0.575),
            ("blocks_log", -0.026),
        ),
    ),
    # fitted 2026-11-27; out of fold:
    # body F1 0.9104 (P 0.907 R 0.914) of 98 news pages, 5 lost
    # word F1 0.8804 of 361 others, 30 lost
    "ragged": Model(
        7.521,
        (
            ("words_log", -0.195),
            ("words_to_30", 0.865),
            ("ends_sentence", 1.127),
            ("reads_like_text", 0.414),
            ("capitals", -0.969),
            ("comma", 0.521),
            ("ends_with_colon", 1.129),
            ("ends_with_dots", -1.76),
            ("repeated", -1.967),
            ("claimed_boilerplate", 3.095),
            ("claimed_figure", -2.45),
            ("claimed_meta", -2.423),
            ("text_before", -11.673),
            ("text_after", -10.565),
            ("text_on_both_sides", 3.594),
            ("share_above", 0.496),
            ("share_below", 0.651),
            ("share_near", 1.639),
            ("text_around", 0.238),
            ("capitals_above", -0.564),
            ("capitals_below", -0.633),
            ("boilerplate_near_above", -4.085),
            ("boilerplate_near_below", -2.298),
            ("text_near_above", 0.171),
            ("text_near_below", -1.404),
            ("gap_above", -0.864),
            ("gap_below", -0.867),
            ("blocks_log", 0.447),
        ),
    ),
    # fitted 2026-11-27; out of fold:
    # body F1 0.8625 (P 0.830 R 0.898) of 225 news pages, 8 lost
    # word F1 0.9000 of 819 others, 44 lost
    "sentences": Model(
        4.591,
        (
            ("words_log", -1.335),
            ("words_to_30", 1.997),
            ("ends_sentence", 1.567),
            ("reads_like_text", 0.608),
            ("capitals", -0.998),
            ("comma", 0.637),
            ("ends_with_colon", 0.07),
            ("ends_with_dots", -2.718),
            ("repeated", -3.129),
            ("claimed_boilerplate", 8.128),
            ("claimed_figure", -1.039),
            ("claimed_meta", -1.748),
            ("text_before", -2.02),
            ("text_after", -0.838),
            ("text_on_both_sides", 3.398),
            ("no_text_before", -1.515),
            ("share_above", -2.142),
            ("share_below", -1.696),
            ("share_near", 2.769),
            ("text_around", -0.365),
            ("text_above", 2.294),
            ("text_below", 1.836),
            ("capitals_above", -1.091),
            ("capitals_below", -0.938),
            ("boilerplate_near_above", -6.445),
            ("boilerplate_near_below", -5.299),
            ("text_near_above", -0.472),
            ("text_near_below", 0.277),
            ("gap_above", 1.401),
            ("gap_below", 0.243),
            ("blocks_log", -0.163),
        ),
    ),
    # out of fold: body F1 0.9164 (P 0.900 R 0.933) of 170 news pages, 4 lost
    # out of fold: word F1 0.9052 of 638 others, 37 lost
    "markup": Model(
        7.031,
        (
            ("words_log", -0.253),
            ("words_to_30", 0.024),
            ("ends_sentence", 1.149),
            ("reads_like_text", 1.041),
            ("capitals", -0.605),
            ("comma", 0.691),
            ("ends_with_colon", 1.504),
            ("ends_with_dots", -2.59),
            ("repeated", -1.199),
            ("claimed_boilerplate", 1.083),
            ("claimed_figure", -4.064),
            ("claimed_meta", -2.795),
            ("text_before", -12.772),
            ("text_after", -11.399),
            ("text_on_both_sides", 3.782),
            ("share_above", 0.333),
            ("share_below", 0.59),
            ("share_near", 1.139),
            ("text_around", 0.031),
            ("capitals_above", -0.193),
            ("capitals_below", -0.628),
            ("boilerplate_near_above", -2.787),
            ("boilerplate_near_below", -0.451),
            ("text_near_above", 0.193),
            ("text_near_below", -1.274),
            ("blocks_log", 0.195),
            ("claimed_text", -0.857),
            ("claimed_text_above", -0.141),
            ("claimed_text_below", 0.241),
            ("below_title", 1.113),
            ("heading", 4.12),
            ("heading_above", -0.262),
            ("heading_below", 0.195),
            ("list_item", 3.84),
            ("paragraph", 3.568),
            ("linked", -0.426),
            ("linked_above", 0.042),
            ("linked_below", -0.193),
            ("linked_near", -3.237),
        ),
    ),
}
