"""Each figure by which lines of flat text are joined or cut, just on both sides of it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from newsparse.reading import long_lines, text_nodes, wrapped_lines
from newsparse.reading.text_nodes import join_text_nodes
from newsparse.reading.wrapped_lines import join_wrapped
from tests.support.boundaries import Edge, edges, names, sized

Range = tuple[int, int]


def laid(lines: Sequence[str], gap: str = "\n") -> tuple[str, list[Range]]:
    """Return lines as a text, and where each of them stands that is not blank."""
    ranges, at = [], 0
    for line in lines:
        ranges += [(at, at + len(line))] if line else []
        at += len(line) + len(gap)
    return gap.join(lines), ranges


def joined(*lines: str) -> int:
    """Return how many lines are left where the lines of paragraphs are joined."""
    return len(join_wrapped(*laid(lines)))


def filled(width: int, count: int) -> list[str]:
    """Return lines of one width, none of which has room for the first word of the next."""
    return [sized(width, first=31 * i) for i in range(count)]


def column(width: int, count: int) -> bool:
    """Tell whether so many filled lines are one paragraph."""
    return joined(*filled(width, count)) == 1


def among(line: str, *, width: int = 60, following: str = "", count: int = 10) -> int:
    """Return how many paragraphs are made of filled lines of a width, in the middle of which stands another line."""
    lines = filled(width, count)
    half = count // 2
    rest = [following + lines[half][len(following) :], *lines[half + 1 :]]
    return joined(*lines[:half], line, *rest)


def with_room(unfilled: int, count: int, length: int = 40) -> int:
    """Return how many paragraphs lines are, of which some have room for more words."""
    return joined(
        *filled(60, 1), *[sized(length, first=31 * i) for i in range(unfilled)], *filled(60, count - unfilled)
    )


def beside(length: int) -> int:
    """Return how many lines are left of a paragraph of 480 code points above one line of another length."""
    return joined(*filled(60, 8), "", sized(length).capitalize()) - 2


def short_in(width: int, length: int) -> bool:
    """Tell whether a short line goes on where a long word follows that did not fit onto it."""
    lines = filled(width, 16)
    return joined(*lines[:8], sized(length), "b" * (width - length) + lines[8][width - length :], *lines[9:]) == 1


WRAPPED = edges([
    ("columns of a newspaper", lambda: column(24, 14), True, lambda: column(23, 14), False),
    ("columns that are no longer narrow", lambda: column(40, 5), True, lambda: column(39, 5), False),
    ("widest columns", lambda: column(130, 5), True, lambda: column(131, 5), False),
    ("lines that run on", lambda: column(60, 4), True, lambda: column(60, 3), False),
    ("narrow lines that run on", lambda: column(30, 13), True, lambda: column(30, 12), False),
    ("the longest of the narrow columns", lambda: column(39, 13), True, lambda: column(39, 12), False),
    ("half of the width", lambda: among(sized(30)), 1, lambda: among(sized(29)), 2),
    ("columns of a line", lambda: among(sized(25), width=50), 1, lambda: among(sized(24), width=49), 2),
    ("columns of a narrow line", lambda: short_in(25, 14), True, lambda: short_in(25, 13), False),
    ("lines of five that have room", lambda: with_room(1, 5), 1, lambda: with_room(2, 5), 6),
    ("lines of ten that have room", lambda: with_room(2, 10), 1, lambda: with_room(3, 10), 11),
    ("lines of measured letters", lambda: with_room(6, 8, 45), 1, lambda: with_room(5, 7, 45), 8),
    ("how full measured lines are", lambda: with_room(9, 9, 42), 1, lambda: with_room(9, 9, 41), 10),
    ("measured lines that are full", lambda: with_room(8, 10, 42), 1, lambda: with_room(8, 10, 41), 11),
    ("a wider line in the middle", lambda: among(sized(75, end=".")), 1, lambda: among(sized(76, end=".")), 2),
    ("text on wider lines", lambda: beside(120), 0, lambda: beside(121), 7),
    ("a line that ends a sentence, filled and not", lambda: among(sized(56, end="."), following="zozo"), 1,
     lambda: among(sized(55, end="."), following="zozo"), 2),
    ("a capital behind a line", lambda: among(sized(56), following="Zozo"), 1,
     lambda: among(sized(55), following="Zozo"), 2),
])  # fmt: skip


def measured(line: str, following: str = "") -> int:
    """Return how many paragraphs are made of lines of two widths, in the middle of which stands another line."""
    lines = [sized(60 if i % 2 else 50, first=31 * i) for i in range(16)]
    return joined(*lines[:8], line, following + lines[8][len(following) :], *lines[9:])


MEASURED = edges([
    ("a measured line that ends a sentence", lambda: measured(sized(51, end=".")), 1,
     lambda: measured(sized(50, end=".")), 2),
    ("a measured line behind which a capital follows", lambda: measured(sized(42), "Zozo"), 1,
     lambda: measured(sized(41), "Zozo"), 2),
    ("a measured line that runs on", lambda: measured(sized(30)), 1, lambda: measured(sized(29)), 2),
    ("a capital within measured lines", lambda: measured(sized(60), "zozo"), 1,
     lambda: joined(*[sized(60 if i % 2 else 45, first=31 * i) for i in range(7)], "Zozo baba babe babi"), 8),
])  # fmt: skip


def pair(line: str, following: str) -> tuple[str, Range, Range]:
    return f"{line}\n{following}", (0, len(line)), (len(line) + 1, len(line) + 1 + len(following))


@pytest.mark.parametrize(
    ("line", "following", "does"),
    [
        ("the hall", "and the quay", True), ("the hall", "And the quay", False), ("the hall", "12 quays", False),
        ("the hall.", "and the quay", False), ("the hall:", "and the quay", False), ("the hall,", "and", True),
        ("港の", "桟橋", True), ("the hall", "(and", False), ("the hall”", "and", False),
    ],
)  # fmt: skip
def test_a_sentence_may_run_across_the_end_of_a_line(line: str, following: str, *, does: bool) -> None:
    assert wrapped_lines._runs_on(*pair(line, following)) is does


@pytest.mark.parametrize(
    ("line", "following", "is_forced"),
    [
        ("a" * 15, "bbbb cc", False), ("a" * 16, "bbbb cc", True), ("a" * 15, "bbbbb", True),
        ("a" * 9, "b" * 10, False),
        ("a" * 10, "b" * 10, True), ("a" * 5 + "-", "bb", True), ("a" * 5 + "-", "Bb", False), ("a7-", "bb", False),
        ("港" * 8, "港", True), ("港" * 7, "港", False),
    ],
)  # fmt: skip
def test_a_word_did_not_fit_onto_a_line_of_twenty_columns(line: str, following: str, *, is_forced: bool) -> None:
    assert wrapped_lines._is_forced(*pair(line, following), 20) is is_forced


@pytest.mark.parametrize(
    ("gap", "is_end"),
    [("\n", True), ("\r\n", True), ("\r", True), (" \n\t", True), ("\n> ", True), ("\n\u3000", True), ("\n\n", False),
     ("", False), ("  ", False), ("\n \n", False)],
)  # fmt: skip
def test_what_ends_one_line_and_no_more(gap: str, *, is_end: bool) -> None:
    assert wrapped_lines._is_line_end(gap) is is_end


def test_how_wide_a_line_is_and_how_far_it_is_set_in() -> None:
    assert [wrapped_lines._columns(line, (0, len(line))) for line in ("abc", "港の橋", "a港")] == [3, 6, 2]
    assert [wrapped_lines._indent(text, text.index("x")) for text in ("x", "a\n x", "a\n \t\u3000x", "ax")] == [
        0,
        1,
        3,
        0,
    ]


def laid_out(*lines: str) -> list[str]:
    """Return the lines that are left where text nodes are joined."""
    text, ranges = laid(lines)
    return [text[start:end].replace("\n", " ") for start, end in join_text_nodes(text, ranges)]


def ends(line: str) -> bool:
    return text_nodes._ends_sentence(line, (0, len(line)))


def is_sentence(line: str) -> bool:
    return text_nodes._is_sentence(line, (0, len(line)))


def is_link(line: str) -> bool:
    return text_nodes._is_link(line, (0, len(line)))


def leads_on(line: str) -> bool:
    return text_nodes._leads_on(line, (0, len(line)))


def runs(*goes_on: int, words: int = 5, rest: bool = False) -> list[bool]:
    """Return which lines go on with the one above, of which the first has so many words and the last may be a rest."""
    rests = [False] * (len(goes_on) - 1) + [rest]
    return text_nodes._text_runs([*map(bool, goes_on)], [words] + [1] * (len(goes_on) - 1), rests)


def broken(starts: int, marks: int) -> bool:
    """Tell whether a line without a capital goes on, where so many others and some with marks show what lines are."""
    told = [part for _ in range(starts) for part in ("Zoba zobe zobi zobo zobu", "goes on so.")]
    told += [part for _ in range(marks) for part in ("Zoba zobe zobi zobo zobu", ", which is so.")]
    return "Kora kore kori koro koru here it is." in laid_out(*told, "Kora kore kori koro koru", "here it is.")


NODES = edges([
    ("code points of a line that is no headline", lambda: is_sentence("a" * 100), True, lambda: is_sentence("a" * 99),
     False),
    ("a stop within a line", lambda: is_sentence("It was so. He left"), False,
     lambda: is_sentence("It was late. He left"), True),
    ("code points of a link", lambda: is_link("a" * 80), True, lambda: is_link("a" * 81), False),
    ("a link and an article", lambda: is_link("the hall"), True, lambda: is_link("in the"), False),
    ("what a word has to follow", lambda: [*map(leads_on, ("of the", "The", "said:,", "a („", "in"))], [True] * 5,
     lambda: [*map(leads_on, ("of hall", "breathe", "said.", "hall"))], [False] * 4),
    ("marks that close behind a stop", lambda: ends("It rained." + "”" * 7), True,
     lambda: ends("It rained." + "”" * 8), False),
    ("a stop and a comma", lambda: [*map(ends, ("So.", "so?", "潮。", "so.)"))], [True] * 4,
     lambda: [*map(ends, ("so,", "so", ")", "so:"))], [False] * 4),
    ("words of lines that go on", lambda: runs(0, 1, 1), [False, True, True], lambda: runs(0, 1, 1, words=4),
     [False, False, False]),
    ("lines of few words, of which one begins with a mark", lambda: runs(0, 1, 1, words=4, rest=True),
     [False, True, True], lambda: runs(0, 1, 0, words=4, rest=True), [False, False, False]),
    ("runs on both sides of a line", lambda: runs(0, 1, 0, 0, 1, words=5), [False, True, False, False, False],
     lambda: runs(0, 0, 0), [False, False, False]),
    ("lines without a capital that show what lines are", lambda: broken(1, 1), True, lambda: broken(0, 1), False),
    ("lines with a mark that do", lambda: broken(0, 2), True, lambda: broken(3, 0), False),
    ("words of a rest before any sentence", lambda: len(laid_out("The hall", ", which had been", "She left")), 2,
     lambda: len(laid_out("The hall", ", which had", "She left")), 3),
    ("such a rest behind a sentence", lambda: len(laid_out("It was late. She", "left it", ", so we left")), 1,
     lambda: len(laid_out("It was late", "She left it", ", so", "We left")), 4),
    ("signs of a script without spaces", lambda: text_nodes._word_counts("潮の町の橋は古い", [(0, 8)]), [5],
     lambda: text_nodes._word_counts("a b c", [(0, 5), (0, 1)]), [3, 1]),
    ("a link that the sentence goes on behind",
     lambda: laid_out("Kora met, as we know, the mayor of town", "Ada Roy", ", who had left us.", "Zozo."),
     ["Kora met, as we know, the mayor of town Ada Roy , who had left us.", "Zozo."],
     lambda: laid_out("Kora and Lupu", "Ada Roy", ", who had left us.", "Zozo."),
     ["Kora and Lupu", "Ada Roy , who had left us.", "Zozo."]),
])  # fmt: skip


def cut(text: str) -> list[str]:
    """Return what a sentence is cut into that stands in a text with these words in small letters."""
    common = frozenset("the in of is".split())
    return [text[start:end] for start, end in long_lines._without_menu(text, 0, len(text), common)]


MENU = "Home News Sport Weather"
SENTENCE = "It is known."

LONG = edges([
    ("words of a menu", lambda: cut(f"{MENU} {SENTENCE}"), [MENU, SENTENCE],
     lambda: cut(f"{MENU[5:]} {SENTENCE}"), [f"{MENU[5:]} {SENTENCE}"]),
    ("capitals behind words with small letters", lambda: cut(f"sign in now {MENU} Arts {SENTENCE}"),
     [f"sign in now {MENU} Arts", SENTENCE], lambda: cut(f"sign in now {MENU} {SENTENCE}"),
     [f"sign in now {MENU} {SENTENCE}"]),
    ("what a later cut has to gain", lambda: cut(f"{MENU} Port of Kora Lupu Zozo {SENTENCE}"),
     [f"{MENU} Port of Kora Lupu Zozo", SENTENCE], lambda: cut(f"{MENU} Port of Kora Lupu {SENTENCE}"),
     [MENU, f"Port of Kora Lupu {SENTENCE}"]),
    ("a word before the cut that begins sentences", lambda: cut(f"{MENU} The Port is closed."),
     [MENU, "The Port is closed."], lambda: cut(f"{MENU} Zobi Port is closed."), [f"{MENU} Zobi", "Port is closed."]),
    ("a word at the cut that stands in small letters, too", lambda: cut(f"{MENU} The In is closed."),
     [f"{MENU} The", "In is closed."], lambda: cut(f"{MENU} The Port is closed."), [MENU, "The Port is closed."]),
    ("what speaks for a menu at all", lambda: cut("Aa Bb Cc Dd Ee ff gg hh"), ["Aa Bb Cc Dd", "Ee ff gg hh"],
     lambda: cut("Aa Bb Cc Dd ee ff Gg hh ii"), ["Aa Bb Cc Dd ee ff Gg hh ii"]),
    ("what speaks for a longer menu", lambda: cut("Aa Bb Cc Dd Ee ff gg Hh Ii Jj Kk ll mm"),
     ["Aa Bb Cc Dd Ee ff gg Hh Ii Jj", "Kk ll mm"],
     lambda: cut("Aa Bb Cc Dd Ee ff gg hh Hh Ii Jj Kk ll mm"), ["Aa Bb Cc Dd", "Ee ff gg hh Hh Ii Jj Kk ll mm"]),
    ("digits in menus", lambda: cut(f"12 13 14 15 {SENTENCE}"), ["12 13 14 15", SENTENCE],
     lambda: cut(f"13 14 15 {SENTENCE}"), [f"13 14 15 {SENTENCE}"]),
    ("marks before words", lambda: cut(f"Home “News ‘Sport (Weather “{SENTENCE}”"),
     ["Home “News ‘Sport (Weather", f"“{SENTENCE}”"], lambda: cut(f"Home “news ‘sport (weather “{SENTENCE}”"),
     [f"Home “news ‘sport (weather “{SENTENCE}”"]),
])  # fmt: skip


@pytest.mark.parametrize(
    ("text", "is_between"),
    [("opened.The", True), ("opened.the", False), ("U.S", False), ("opened.“The", True), ("opened.7", False),
     ("opened.((The", False), ("Opened.T", True), ("7.The", False)],
)  # fmt: skip
def test_a_stop_between_two_sentences_without_a_space(text: str, *, is_between: bool) -> None:
    stop = text.index(".")

    assert long_lines._is_between_sentences(text, stop, stop + 1) is is_between


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It was opened.The hall is old.", ["It was opened.", "The hall is old."]),
        ("It was opened!”The hall is old.", ["It was opened!”", "The hall is old."]),
        ("The U.S.A is old.", ["The U.S.A is old."]), ("橋は古い。町も古い。", ["橋は古い。", "町も古い。"]),
        ("橋は古い。  町も古い", ["橋は古い。", "町も古い"]), ("橋は古い！？」町も", ["橋は古い！？」", "町も"]),
    ],
)  # fmt: skip
def test_sentences_that_no_space_sets_apart(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in long_lines._apart(text, 0, len(text))] == parts


def test_ideograms_are_set_apart_by_spaces() -> None:
    text = "港の 新しい\u3000桟橋は New Port"

    assert [text[start:end] for start, end in long_lines._at_spaces(text, 0, len(text))] == [
        "港の",
        "新しい",
        "桟橋は New Port",
    ]
    assert [*long_lines._at_spaces("港 橋", 0, 2)] == [(0, 2)]


@pytest.mark.parametrize(("first", "is_caseless"), [("", True), ("a", False), ("A", False), ("7", False), ("潮", True)])
def test_a_letter_without_case_says_nothing_of_menus(first: str, *, is_caseless: bool) -> None:
    assert long_lines._is_caseless(first) is is_caseless


ALL: list[Edge] = [*WRAPPED, *MEASURED, *NODES, *LONG]


@pytest.mark.parametrize("edge", ALL, ids=names(ALL))
def test_lines_are_joined_or_cut_at_a_figure(edge: Edge) -> None:
    edge.check()
