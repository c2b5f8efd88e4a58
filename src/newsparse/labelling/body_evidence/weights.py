"""Weights of the features of a block, a table for each manner in which text comes; see `benchmarks/fit_body.py`.

A logistic regression over blocks, each weighed by the root of its words; a news page counts for six pages of another
kind, and the right text alone under its title for three tenths. Fitted on the pages of two public collections with
their body given, as text in the manners that common tools leave, without a fifth of their sites that only measure.
The scores beside the tables are of sites that were not in the fit: five folds by site.
"""

from __future__ import annotations

import attrs


@attrs.frozen
class Model:
    """A table of weights: a block is text of the article with the logistic function of their sum."""

    bias: float
    weights: tuple[tuple[str, float], ...]
    """Features of `FEATURES` with their weights."""


MODELS: dict[str, Model] = {  # fitted 2026-11-27
    # out of fold: body F1 0.9206 (P 0.905 R 0.936) of 178 news pages, 4 lost
    # out of fold: word F1 0.9201 of 664 others, 26 lost
    "spaced": Model(
        14.364,
        (
            ("words_log", -0.285),
            ("words_to_30", 0.332),
            ("ends_sentence", 0.975),
            ("reads_like_text", 2.115),
            ("capitals", -0.857),
            ("comma", 0.531),
            ("ends_with_colon", 1.507),
            ("ends_with_dots", -2.422),
            ("repeated", -1.213),
            ("claimed_boilerplate", 3.231),
            ("claimed_figure", -3.109),
            ("claimed_meta", -1.267),
            ("text_before", -17.293),
            ("text_after", -16.668),
            ("text_on_both_sides", 5.077),
            ("share_above", 0.364),
            ("share_below", 0.756),
            ("share_near", 1.373),
            ("text_around", 0.155),
            ("capitals_above", -0.628),
            ("capitals_below", -0.922),
            ("boilerplate_near_above", -4.839),
            ("boilerplate_near_below", -3.078),
            ("text_near_above", -0.661),
            ("text_near_below", -2.069),
            ("gap_above", 3.168),
            ("gap_below", 2.503),
            ("blocks_log", -0.027),
        ),
    ),
    # out of fold: body F1 0.9017 (P 0.882 R 0.922) of 171 news pages, 6 lost
    # out of fold: word F1 0.9138 of 642 others, 33 lost
    "dense": Model(
        13.327,
        (
            ("words_log", -0.152),
            ("words_to_30", 0.587),
            ("ends_sentence", 0.442),
            ("reads_like_text", 0.949),
            ("capitals", -0.994),
            ("comma", 0.547),
            ("ends_with_colon", 1.309),
            ("ends_with_dots", -2.443),
            ("repeated", -1.261),
            ("claimed_boilerplate", 0.839),
            ("claimed_figure", -3.215),
            ("claimed_meta", -1.857),
            ("text_before", -16.641),
            ("text_after", -15.902),
            ("text_on_both_sides", 4.815),
            ("share_above", 0.359),
            ("share_below", 0.489),
            ("share_near", 1.228),
            ("text_around", 0.288),
            ("capitals_above", -0.741),
            ("capitals_below", -1.052),
            ("boilerplate_near_above", -3.121),
            ("boilerplate_near_below", -2.076),
            ("text_near_above", -0.155),
            ("text_near_below", -1.262),
            ("gap_above", 8.847),
            ("gap_below", -0.123),
            ("blocks_log", -0.025),
        ),
    ),
    # out of fold: body F1 0.9065 (P 0.893 R 0.921) of 107 news pages, 7 lost
    # out of fold: word F1 0.8973 of 429 others, 27 lost
    "ragged": Model(
        7.36,
        (
            ("words_log", -0.34),
            ("words_to_30", 1.045),
            ("ends_sentence", 1.115),
            ("reads_like_text", 0.135),
            ("capitals", -0.99),
            ("comma", 0.644),
            ("ends_with_colon", 1.335),
            ("ends_with_dots", -1.706),
            ("repeated", -1.686),
            ("claimed_boilerplate", 3.429),
            ("claimed_figure", -2.523),
            ("claimed_meta", -2.065),
            ("text_before", -10.727),
            ("text_after", -9.595),
            ("text_on_both_sides", 4.491),
            ("share_above", 0.34),
            ("share_below", 0.483),
            ("share_near", 1.343),
            ("text_around", 0.217),
            ("capitals_above", -0.605),
            ("capitals_below", -0.694),
            ("boilerplate_near_above", -4.306),
            ("boilerplate_near_below", -2.493),
            ("text_near_above", 0.17),
            ("text_near_below", -1.017),
            ("gap_above", -0.726),
            ("gap_below", -0.692),
            ("blocks_log", 0.388),
        ),
    ),
    # out of fold: body F1 0.8290 (P 0.781 R 0.883) of 224 news pages, 19 lost
    # out of fold: word F1 0.8933 of 817 others, 44 lost
    "sentences": Model(
        7.38,
        (
            ("words_log", -1.659),
            ("words_to_30", 2.258),
            ("ends_sentence", 1.379),
            ("reads_like_text", 1.468),
            ("capitals", -2.025),
            ("comma", 0.639),
            ("ends_with_colon", 0.55),
            ("ends_with_dots", -2.364),
            ("repeated", -3.003),
            ("claimed_boilerplate", 6.999),
            ("claimed_figure", -0.41),
            ("claimed_meta", -1.812),
            ("text_before", -0.81),
            ("text_after", 0.392),
            ("text_on_both_sides", 3.421),
            ("no_text_before", -1.643),
            ("share_above", -1.467),
            ("share_below", -1.356),
            ("share_near", 1.331),
            ("text_around", -0.421),
            ("text_above", 1.676),
            ("text_below", 1.58),
            ("capitals_above", -1.071),
            ("capitals_below", -1.386),
            ("boilerplate_near_above", -5.978),
            ("boilerplate_near_below", -5.053),
            ("text_near_above", -0.608),
            ("text_near_below", -0.586),
            ("gap_above", 1.923),
            ("gap_below", 0.121),
            ("blocks_log", -0.367),
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
