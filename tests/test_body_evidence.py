"""The engine that finds the article's text: its columns, its tables of weights, and the stretch that it chooses."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Label
from newsparse.labelling.body_evidence.choice import best_stretch, weigh_body
from newsparse.labelling.body_evidence.features import FEATURES, Units, _count_capitals, _windows
from newsparse.labelling.body_evidence.models import model_for
from newsparse.labelling.body_evidence.weights import MODELS
from newsparse.labelling.flat.outline import FEW_BLOCKS
from newsparse.testing._prose import PROSE

MENU = ("Home", "News", "Sport", "Weather", "Log in")
COLUMNS = st.lists(st.tuples(st.integers(0, 400), st.floats(0, 1)), max_size=40)


GAPS = {"spaced": 2, "dense": 1, "ragged": 3, "sentences": 0}


def units(*lines: str, gap: int = 2) -> Units:
    """Return lines as the engine looks at them; what has ten words is text."""
    return Units(
        lines=lines,
        lengths=[len(line.split()) for line in lines],
        ends=[line.endswith(".") for line in lines],
        prose=[len(line.split()) >= 10 for line in lines],
        repeated=[lines.count(line) > 1 for line in lines],
        labels=[None] * len(lines),
        tags=["p"] * len(lines),
        linked=[0.0] * len(lines),
        gaps=[0, *[gap] * len(lines)][: len(lines)],
    )


@pytest.mark.parametrize("name", sorted(MODELS))
def test_every_table_names_features_that_exist_each_once(name: str) -> None:
    names = [feature for feature, _ in MODELS[name].weights]

    assert len(names) == len(set(names))
    assert set(FEATURES).issuperset(names)


@pytest.mark.parametrize("name", sorted(FEATURES))
@pytest.mark.parametrize("lines", [(), ("One",), (*MENU, *PROSE["en"])])
def test_every_feature_says_one_finite_number_of_each_block(name: str, lines: tuple[str, ...]) -> None:
    column = FEATURES[name](units(*lines))

    assert len(column) == len(lines)
    assert all(-10 < value < 10 for value in column)


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("Ève rencontre Uwe à Paris", 3),
        ("l'État et d'autres, 3D, x_Y et iOS", 2),  # behind an apostrophe and a low line, not within a word
        ("Äpfel, öl und ßoß", 1),
        ("Łódź i Žižkov", 2),
        ("в городе", 2),  # where no small letters of Latin-1 are, each word counts
        ("", 0),
    ],
)
def test_capitals_are_letters_that_begin_a_word(line: str, count: int) -> None:
    assert _count_capitals(line) == count


@given(st.text(st.characters(max_codepoint=0xFF), max_size=100))
def test_a_sign_of_another_script_changes_no_capital(line: str) -> None:
    assert _count_capitals(f"{line} →") == _count_capitals(line)


@given(st.lists(st.integers(0, 9), max_size=30), st.integers(0, 40))
def test_a_window_is_the_sum_of_what_lies_in_it(values: list[int], reach: int) -> None:
    sums = [sum(values[:i]) for i in range(len(values) + 1)]

    found = _windows(sums, reach)

    assert [sum(values[max(0, i - reach) : i + reach + 1]) for i in range(len(values))] == found


@given(COLUMNS)
def test_the_best_stretch_is_worth_as_much_as_the_best_of_all(rows: list[tuple[int, float]]) -> None:
    rows = [*rows, (1, 0.0)]  # furniture below
    lengths, odds = [length for length, _ in rows], [likely for _, likely in rows]
    worth = [length * (likely - 0.5) for length, likely in rows]
    best = max((sum(worth[a:b]) for a in range(len(rows)) for b in range(a + 1, len(rows) + 1)), default=0.0)

    chosen = best_stretch(lengths, odds)

    found = [i for i, is_chosen in enumerate(chosen) if is_chosen]
    assert all(odds[i] >= 0.4 for i in found)
    if found:
        dropped = [worth[i] for i in range(found[0], found[-1] + 1) if not chosen[i]]
        assert sum(worth[i] for i in found) + sum(dropped) >= best - 1e-6
    else:
        assert best <= 1e-6


@pytest.mark.parametrize(("likely", "is_kept"), [(0.39, False), (0.4, True)])
def test_inside_of_a_stretch_what_is_unlikely_is_left_out(likely: float, *, is_kept: bool) -> None:
    assert best_stretch([40, 5, 40, 3], [0.9, likely, 0.9, 0.0]) == [True, is_kept, True, False]


@pytest.mark.parametrize(("likely", "is_kept"), [(0.09, False), (0.1, True)])
def test_of_a_whole_text_nearly_nothing_is_left_out(likely: float, *, is_kept: bool) -> None:
    assert best_stretch([40, 5, 40], [0.9, likely, 0.9]) == [True, is_kept, True]
    assert best_stretch([8, 40, 5, 40], [0.2, 0.9, likely, 0.9]) == [False, True, is_kept, True]  # a headline above
    assert best_stretch([8, 8, 40, 5, 40], [0.2, 0.2, 0.9, likely, 0.9]) == [False, False, True, False, True]


@pytest.mark.parametrize(("name", "least"), [("spaced", 0.4), ("markup", 0.5)])
def test_more_is_left_out_of_markdown(name: str, least: float) -> None:
    page = units(*PROSE["en"], *[f"Section {i}" for i in range(30)], "A line.", *PROSE["en"], *PROSE["en"], "Section")

    found = weigh_body(page, name)

    assert min(p for p, is_chosen in zip(found.probabilities, found.chosen, strict=True) if is_chosen) >= least


@pytest.mark.parametrize(("likely", "count"), [(0.49, 1), (0.51, 2)])
def test_a_stretch_goes_on_where_text_is_likelier_than_not(likely: float, count: int) -> None:
    assert sum(best_stretch([40, 40], [0.9, likely])) == count


def test_of_two_stretches_the_one_with_more_words_is_chosen() -> None:
    assert best_stretch([30, 500, 40], [0.9, 0.0, 0.9]) == [False, False, True]


@pytest.mark.parametrize(
    ("gaps", "name"),
    [
        ([], "spaced"),
        ([0], "spaced"),
        ([0, 0, 1], "dense"),
        ([0, 0, 0, 1], "sentences"),
        ([0, 1, 1], "dense"),
        ([0, 1, 2], "spaced"),
        ([0, *[2] * 19, 3], "spaced"),
        ([0, *[2] * 18, 3], "ragged"),
    ],
)
def test_the_table_of_weights_is_told_by_the_gaps_between_lines(gaps: list[int], name: str) -> None:
    assert model_for(gaps) == name


@pytest.mark.parametrize("name", ["spaced", "dense", "ragged", "sentences"])
def test_text_between_menus_is_likelier_text_than_the_menus(name: str) -> None:
    menu = [f"Section {i}" for i in range(30)]
    page = units(*menu, *PROSE["en"], *menu, gap=GAPS[name])

    found = weigh_body(page, name)

    chosen = [line for line, is_chosen in zip(page.lines, found.chosen, strict=True) if is_chosen]
    assert chosen[-5:] == list(PROSE["en"])[-5:]
    assert set(chosen) <= set(PROSE["en"])
    assert min(found.probabilities[30:-30]) > max(found.probabilities[:30] + found.probabilities[-30:])


@pytest.mark.parametrize(("count", "is_weighed"), [(FEW_BLOCKS - 1, False), (FEW_BLOCKS, True)])
def test_a_text_of_few_blocks_was_cut_by_somebody_and_is_kept(count: int, *, is_weighed: bool) -> None:
    headlines = [f"Section {i} of the house has old rooms and a hall" for i in range(count - len(PROSE["en"]))]

    assert is_weighed_at_all([*PROSE["en"], *headlines]) is is_weighed


def is_weighed_at_all(lines: Sequence[str]) -> bool:
    return newsparse.explain("\n\n".join(lines), kind="text", plugins=()).body_evidence is not None


@pytest.mark.parametrize("language", sorted(PROSE))
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_clean_text_is_kept_whole(language: str, gap: str) -> None:
    article = newsparse.parse(gap.join(PROSE[language]), kind="text", plugins=())

    assert "".join(PROSE[language]) == "".join(block.text for block in article.body)


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n\n\n \t", " "])
def test_the_text_of_a_page_is_found_between_its_menus_whatever_the_line_breaks(gap: str) -> None:
    lines = (*MENU, "The tram will be voted on again", *PROSE["en"], "Related", *MENU, "Contact", "Imprint")
    times = 1 if gap != " " else 4  # long enough to be no paragraph
    text = gap.join((*MENU, *PROSE["en"] * times, "Related", *MENU, "Contact")) if times > 1 else gap.join(lines)

    article = newsparse.parse(text, kind="text", plugins=())

    assert PROSE["en"][1] in article.body_text
    assert "Contact" not in article.body_text


def test_the_evidence_of_each_block_can_be_seen() -> None:
    lines = (*[f"Section {i}" for i in range(40)], *PROSE["en"])

    explanation = newsparse.explain("\n".join(lines), kind="text", plugins=())

    assert explanation.body_evidence is not None
    assert explanation.body_evidence.model == "dense"
    assert len(explanation.body_evidence.probabilities) == len(explanation.article.blocks)


def text_of(*blocks: tuple[int, bool], claimed: int = 0, gap: int = 1) -> Units:
    """Return units of so many words each, prose or not, with a claimed scrap of `claimed` words at the end."""
    lengths = [*[n for n, _ in blocks], *([claimed] if claimed else [])]
    prose = [*[is_prose for _, is_prose in blocks], *([False] if claimed else [])]
    count = len(lengths)
    labels: list[Label | None] = [*[None] * len(blocks), *([Label.OTHER] if claimed else [])]
    return Units(
        lines=["A line of words"] * count, lengths=lengths, ends=prose, prose=prose, repeated=[False] * count,
        labels=labels, gaps=[1, *[gap] * (count - 1)],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("units", "expected"),
    [
        (text_of((80, True), (20, False)), True),
        (text_of((79, True), (21, False)), False),  # less than .8 of it reads like running text
        (text_of((990, True), claimed=10), True),
        (text_of((989, True), claimed=11), False),  # more than a hundredth is claimed for boilerplate
        (text_of((50, True), (50, True), gap=0), False),  # all on one line
    ],
)
def test_a_text_taken_out_of_its_page_before_is_kept_whole(units: Units, expected: bool) -> None:  # noqa: FBT001
    assert units.is_text_alone is expected
