"""Lines of wrapped text are joined, and nothing else is."""

from __future__ import annotations

import textwrap

import pytest

from newsparse.reading.text import _lines
from newsparse.reading.wrapped_lines import join_wrapped

SENTENCE = (
    "the council of the town put off the vote on the new line of the tram until the mayor is back from her journey "
)


def joined(text: str) -> list[str]:
    return [" ".join(text[start:end].split()) for start, end in join_wrapped(text, _lines(text))]


def wrapped(width: int, lines: int) -> str:
    """Return a paragraph of so many lines."""
    return "\n".join(textwrap.wrap("The" + SENTENCE * 30, width)[:lines])


@pytest.mark.parametrize(("width", "is_joined"), [(39, False), (41, True), (130, True), (136, False)])
def test_lines_are_wrapped_at_columns_that_programs_and_people_choose(width: int, *, is_joined: bool) -> None:
    text = wrapped(width, 6)
    widest = max(map(len, text.splitlines()))

    assert (40 <= widest <= 130) is is_joined
    assert (len(joined(text)) == 1) is is_joined


@pytest.mark.parametrize(("lines", "is_joined"), [(3, False), (4, True)])
def test_a_sentence_runs_across_three_lines_at_least(lines: int, *, is_joined: bool) -> None:
    assert (len(joined(wrapped(60, lines))) == 1) is is_joined


@pytest.mark.parametrize(("width", "lines", "is_joined"), [(32, 12, False), (32, 13, True), (23, 40, False)])
def test_the_columns_of_a_newspaper_are_narrow_and_long(width: int, lines: int, *, is_joined: bool) -> None:
    assert (len(joined(wrapped(width, lines))) == 1) is is_joined


def test_what_is_wider_than_a_column_was_not_broken_at_it() -> None:
    title = "Council puts off the vote on the new line of the tram until spring"

    assert joined(f"{title}\n{wrapped(40, 20)}")[0] == title


def test_fields_of_the_head_of_a_mail_stay_apart() -> None:
    head = ["Subject: the council of the town put off the vote on the new", "Date: Thursday, 14 March, in the evening"]

    assert joined("\n".join([*head, "", wrapped(60, 6)]))[:2] == head


def test_a_list_stays_a_list() -> None:
    items = [
        "- bread and butter from the bakery on the corner of",
        "- milk that comes from the farm behind the hill of",
    ]
    text = wrapped(60, 6)

    assert joined(f"{text}\n\n" + "\n".join(items)) == [" ".join(text.split()), *items]


def test_a_line_that_is_set_in_begins_a_paragraph() -> None:
    text = wrapped(60, 6)

    assert len(joined(f"{text}\n    {text}")) == 2


def test_a_short_line_ends_a_paragraph() -> None:
    text = wrapped(60, 6)

    assert len(joined(f"{text}\nthe end.\n{text}")) == 2


def test_an_address_below_a_wrapped_paragraph_stays_as_it_is() -> None:
    address = ["Kora Saltby", "12 Harbour Street", "Saltby on the Sea"]

    assert joined("\n\n".join([wrapped(60, 6), "\n".join(address)]))[1:] == address


def test_a_heading_above_a_paragraph_is_no_part_of_it() -> None:
    text = wrapped(60, 6)

    assert joined(f"What the mayor will do now\n{text}") == ["What the mayor will do now", " ".join(text.split())]


@pytest.mark.parametrize(("count", "is_joined"), [(7, False), (9, True)])
def test_where_letters_are_measured_more_lines_show_it(count: int, *, is_joined: bool) -> None:
    lines = [wrapped(width, 1) for width in (78, 62, 80, 66)]
    texts = [line[0].lower() + line[1:] for line in (lines * 3)[:count]]

    assert (len(joined("\n".join(texts))) == 1) is is_joined


@pytest.mark.parametrize("language", ["ja", "ar", "en"])
def test_headlines_of_a_list_stay_apart(language: str) -> None:
    stem = {
        "ja": "港町の市議会が路面電車の採決を延期",
        "ar": "مجلس المدينة يؤجل التصويت على خط الترام الجديد",
        "en": "Council puts off its vote on the tram",
    }[language]
    more = {"ja": "した", "ar": " مرة", "en": " line"}[language]
    lines = [f"{stem}{more * (7 * i % 5)}" for i in range(12)]

    assert joined("\n".join(lines)) == lines


@pytest.mark.parametrize(("wide", "is_joined"), [(80, True), (110, False)])
def test_next_to_no_text_stands_on_wider_lines(wide: int, *, is_joined: bool) -> None:
    text = wrapped(60, 6)  # 350 code points

    assert (joined(f"{text}\n\n{'w' * wide}") == [" ".join(text.split()), "w" * wide]) is is_joined


def nouns(width: int, count: int) -> str:
    """Return a paragraph of words that all begin with a capital, as most nouns of German do."""
    words = "Hafen Rathaus Bürgermeisterin Straßenbahn Abstimmung Sitzung Mehrheit Donnerstag".split()
    return "\n".join(textwrap.wrap(" ".join(words * 20), width)[:count])


@pytest.mark.parametrize(("breaks", "is_joined"), [(4, False), (5, True)])
@pytest.mark.parametrize("indent", ["", "   "])
def test_lines_that_are_all_filled_are_wrapped_although_capitals_follow(
    indent: str, breaks: int, *, is_joined: bool
) -> None:
    text = nouns(60, breaks + 1).replace("\n", f"\n{indent}")

    assert (len(joined(indent + text)) == 1) is is_joined


def test_one_line_that_has_room_shows_that_lines_are_whole() -> None:
    lines = nouns(60, 8).splitlines()
    lines[3] = " ".join(lines[3].split()[:-2])

    assert joined("\n".join(lines)) == lines


@pytest.mark.parametrize("menu", ["- Hafen\n- Rathaus", "Hafen\nRathaus\nBörse", "1. Hafen und Rathaus\n2. Börse"])
def test_lists_and_short_lines_say_nothing_of_the_width(menu: str) -> None:
    text = nouns(60, 7)

    assert joined(f"{menu}\n\n{text}")[-1] == " ".join(text.split())
