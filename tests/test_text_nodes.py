"""Lines that are text nodes are joined to paragraphs, and nothing else is."""

from __future__ import annotations

import pytest

from newsparse.reading.text import _lines
from newsparse.reading.text_nodes import join_text_nodes

PARAGRAPH = ["The mayor met", "Ada Brenner", ", who leads the council of the town, on Monday."]


def joined(*lines: str) -> list[str]:
    text = "\n".join(lines)
    return [" ".join(text[start:end].split()) for start, end in join_text_nodes(text, _lines(text))]


def test_without_a_line_that_begins_with_a_mark_nothing_is_joined() -> None:
    lines = ["The first line of a poem that is long", "and then the second one of them", "and another one that goes on"]

    assert joined(*lines) == lines


def test_one_such_line_joins_itself_alone() -> None:
    lines = ["Members of the", "Green List", ", left the hall", "before midnight as they had said they would"]

    assert joined(*lines) == ["Members of the", "Green List , left the hall", lines[-1]]


@pytest.mark.parametrize(("more", "is_joined"), [(2, False), (3, True)])
def test_several_lines_without_a_capital_show_what_the_lines_are(more: int, *, is_joined: bool) -> None:
    goes_on = [part for _ in range(more) for part in ("Nobody of the council knows the reason", "of it so far.")]

    assert (joined("The hall", ", which is old", *goes_on)[-1] != "of it so far.") is is_joined


@pytest.mark.parametrize("menu", [["home", "sport", "my account", "letters"], ["Home", "Sport", "Sign in", "Letters"]])
def test_a_menu_stays_a_menu(menu: list[str]) -> None:
    body = [*PARAGRAPH, "She spoke of the new line of", "the tram", ", of the port and of", "its workers", "."]

    assert joined(*menu, *body)[: len(menu)] == menu


def test_a_headline_is_not_joined_to_a_sentence_that_begins_with_a_link() -> None:
    body = ["Ada Brenner", ", who leads the council, put off the vote on", "the tram", "for want of a majority."]

    found = joined("Council puts off vote on the line", *body, *PARAGRAPH)

    assert found[0] == "Council puts off vote on the line"
    assert found[1].startswith("Ada Brenner , who leads the council")


def test_a_link_behind_a_preposition_goes_on() -> None:
    assert joined(*PARAGRAPH, "She has lived in", "Saltby", "and in", "Kora", ", by the lake, for years.")[-1] == (
        "She has lived in Saltby and in Kora , by the lake, for years."
    )


@pytest.mark.parametrize("mark", ["...", ".5", "» more", "/ Sport", "- one"])
def test_signs_that_begin_a_line_of_their_own_are_no_rest_of_a_sentence(mark: str) -> None:
    assert joined("The council put off the vote", mark) == ["The council put off the vote", mark]


@pytest.mark.parametrize(
    ("rest", "is_joined"), [(":", False), (", 12 May", False), (", the mayor", False), (", who had come", True)]
)
def test_a_headline_goes_on_with_three_words_at_least(rest: str, *, is_joined: bool) -> None:
    found = joined("The council and the vote", rest, "She said on Monday, as others did, that nobody knew.")

    assert (found[0] != "The council and the vote") is is_joined


def test_nothing_is_joined_to_a_line_that_ends_a_sentence() -> None:
    assert joined("It rained.", ", he said", "and left the hall of the council.")[0] == "It rained."


def test_a_name_that_is_written_as_a_preposition_leads_on_to_nothing() -> None:
    lines = [
        "Researched by Minh Do",
        "Edited by Kora Roy",
        *PARAGRAPH,
        "and she said that nobody knew",
        "of it at all.",
    ]

    assert joined(*lines, ", she said.")[:2] == lines[:2]
