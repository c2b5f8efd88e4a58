"""A page on one line is cut into its sentences, and what sticks to a sentence without a full stop is cut off."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.reading.long_lines import LONGEST_MENU, LONGEST_PARAGRAPH, cut_long_lines
from newsparse.testing._prose import PROSE

WORDS = st.sampled_from(
    ["Home", "NEWS", "the", "sluice", "opened.", "12", "|", "«", "SportWeather", "東京", "où,", "! "]
)


def cut(text: str) -> list[str]:
    """Return the pieces of a text that follows others on one line, which are longer than a paragraph."""
    filling = f"{' '.join([*PROSE['en'], *PROSE['de'], *PROSE['fr']])} "
    whole = filling + text
    assert len(filling) > LONGEST_PARAGRAPH
    return [whole[start:end] for start, end in cut_long_lines(whole, [(0, len(whole))]) if start >= len(filling)]


@given(st.lists(WORDS, min_size=400, max_size=500), st.sampled_from(["", " "]))
def test_the_pieces_hold_all_that_is_no_space_in_its_order(words: list[str], gap: str) -> None:
    text = gap.join(words) * 2
    lines = cut_long_lines(text, [(0, len(text))])

    assert "".join("".join(text[start:end].split()) for start, end in lines) == "".join(text.split())
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in lines)


@pytest.mark.parametrize("language", sorted(PROSE))
@pytest.mark.parametrize("menu", ["Home News Sport Weather", "Start | Politik | Sport", "HomeNewsSportWeatherArts"])
def test_a_menu_is_cut_off_before_a_sentence(menu: str, language: str) -> None:
    small = {word for one in PROSE[language] for word in one.split() if word.islower()}
    sentences = [one for one in PROSE[language] if one.split()[0].lower() in small]

    assert [cut(f"{menu} {sentence}") for sentence in sentences] == [[menu, sentence] for sentence in sentences]


@pytest.mark.parametrize("language", sorted(PROSE))
def test_sentences_alone_stay_whole(language: str) -> None:
    assert [cut(sentence) for sentence in PROSE[language]] == [[sentence] for sentence in PROSE[language]]


@pytest.mark.parametrize(("menu", "is_cut"), [("Home News Sport", False), ("Home News Sport Weather", True)])
def test_three_words_may_be_a_name_and_four_are_a_menu(menu: str, *, is_cut: bool) -> None:
    sentence = "The sluice was opened at noon."

    assert cut(f"{menu} {sentence}") == ([menu, sentence] if is_cut else [f"{menu} {sentence}"])


def test_a_name_in_the_sentence_does_not_move_the_cut() -> None:
    sentence = "The mayor Anne Roy said on Monday that nobody had asked the Port of Saint Louis."

    assert cut(f"Home News Sport Weather {sentence}") == ["Home News Sport Weather", sentence]


def test_a_script_without_case_is_not_cut_within_a_sentence() -> None:
    assert cut("홈 뉴스 스포츠 날씨 시장은 월요일에 다리를 열었다고 말했다.") == [
        "홈 뉴스 스포츠 날씨 시장은 월요일에 다리를 열었다고 말했다."
    ]


def test_a_line_no_longer_than_a_paragraph_stays_whole_beside_others() -> None:
    text = "Home News Sport Weather The sluice was opened. " * 50
    other = (len(text), len(text) + 1)

    assert cut_long_lines(text, [(0, LONGEST_PARAGRAPH), other]) == [(0, LONGEST_PARAGRAPH), other]
    assert len(cut_long_lines(text, [(0, LONGEST_PARAGRAPH + 1), other])) > 40


@pytest.mark.parametrize(
    ("size", "rest", "is_cut"),
    [(301, 1, True), (300, 1, False), (301, LONGEST_PARAGRAPH - 301, True), (301, LONGEST_PARAGRAPH - 300, False)],
)
def test_where_most_stands_on_long_lines_others_are_cut_as_well(size: int, rest: int, *, is_cut: bool) -> None:
    """One line is a code point longer than a paragraph; the others have as many, or fewer."""
    text = "The sluice was opened at noon by the mayor of the town. " * 80
    long = LONGEST_PARAGRAPH + 1
    lines = [(0, long), (long, long + size), (long + size, long + size + rest)]

    assert (lines[1] not in cut_long_lines(text, lines)) is is_cut


@pytest.mark.parametrize(("letters", "is_cut"), [(1_100, False), (1_101, True)])
def test_a_long_line_of_figures_leaves_the_others_whole(letters: int, *, is_cut: bool) -> None:
    """As of data and dates; a menu has letters."""
    text = ("1" * (2_200 - letters)).ljust(2_200, "a")
    paragraph = "The sluice was opened at noon by the mayor of the town. " * 8
    lines = [(0, len(text)), (len(text), len(text) + len(paragraph) - 1)]

    assert (lines[1] not in cut_long_lines(text + paragraph, lines)) is is_cut


@pytest.mark.parametrize(("size", "is_cut"), [(299, False), (300, True)])
def test_a_short_page_that_is_one_line_is_cut_where_a_menu_begins_it(size: int, *, is_cut: bool) -> None:
    text = ("Home News Sport Weather " + "The sluice was opened. " * 20)[:size]
    without_menu = text.removeprefix("Home News Sport Weather ")

    assert (len(cut_long_lines(text, [(0, size)])) > 1) is is_cut
    assert len(cut_long_lines(without_menu, [(0, len(without_menu))])) == 1


@pytest.mark.parametrize(("count", "is_cut"), [(2, False), (3, True)])
def test_a_page_has_three_sentences_at_least(count: int, *, is_cut: bool) -> None:
    text = "Home News Sport Weather " + f"The sluice was opened at noon{', and then at night' * 6}. " * count

    assert (len(cut_long_lines(text, [(0, len(text) - 1)])) > 1) is is_cut


@pytest.mark.parametrize(("more", "is_cut"), [(0, True), (1, False)])
def test_no_page_begins_with_a_longer_menu_than_real_ones_do(more: int, *, is_cut: bool) -> None:
    sentence = "The sluice was opened at noon."
    looked_at = len(" The s")  # behind the menu: a capital word before one in small letters begins a sentence
    menu = "Home News Sport Weather ".ljust(LONGEST_MENU - looked_at + more, "B").replace("BBBBBBBBB", "Beaches B")

    assert cut(f"{menu} {sentence}") == ([menu, sentence] if is_cut else [f"{menu} {sentence}"])


def test_a_text_without_any_full_stop_takes_few_times_its_size() -> None:
    """Twenty megabytes of it took 330 more, as each word was kept in case that a menu ended there."""
    text = "The mayor opened the sluice on Monday " * 30_000
    tracemalloc.start()
    try:
        cut_long_lines(text, [(0, len(text))])
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert most < 8 * len(text)


@pytest.mark.parametrize(
    "sentences",
    [
        ("島の住民は渡し船を守るために会社を設立した。", "船は朝と夕方に運航する。", "市は使用料を免除する。"),
        ("村民自己出钱修建的水电站正式发电。", "工程师免费设计了图纸。", "明年还要修一条公路。"),
    ],
)
def test_menus_of_chinese_and_japanese_are_cut_at_their_spaces(sentences: tuple[str, ...]) -> None:
    menu, headline, foot = (
        [f"欄{number}番" for number in "一二三四五六七八九十"] * 8,
        "港の新しい桟橋",
        ["会社概要", "利用規約"],
    )
    text = " ".join([*menu, headline, *sentences, *foot])

    assert [text[start:end] for start, end in cut_long_lines(text, [(0, len(text))])] == [
        *menu,
        headline,
        *sentences,
        *foot,
    ]


def test_a_space_beside_other_letters_sets_nothing_apart_in_japanese() -> None:
    text = "桟橋は New Port の会社が作った。" * 120

    assert {text[start:end] for start, end in cut_long_lines(text, [(0, len(text))])} == {
        "桟橋は New Port の会社が作った。"
    }
