import pytest

from newsparse import After, All, Class, Condition, Has, Is, Like, Parent, Prop, SiteError, Starts, Tag, Weak, Within
from newsparse.sites.conditions import LIKE_LIMIT, find_words, is_boundary
from newsparse.sites.element_conditions import is_of_core
from newsparse.testing import lines

LINE = "Lire aussi : « L’été au port »"


@pytest.mark.parametrize(
    "condition",
    [
        Is('lire aussi: "l\'été au port"'),
        Starts("LIRE AUSSI"),
        Has("l'été"),
        Has("port"),
        Like(r"lire aussi ?: .+"),
        Starts("lire") & Has("port"),
        Starts("lire") & Like(r".*port\W*") & Has("été"),
    ],
)
def test_a_condition_holds_whatever_the_typography(condition: All) -> None:
    assert condition.holds(lines(LINE), 0)


@pytest.mark.parametrize(
    "condition",
    [Is("lire aussi"), Starts("lire au"), Has("por"), Has("ire"), Like("lire aussi"), Starts("lire") & Has("mer")],
)
def test_words_are_whole_words_and_lines_whole_lines(condition: All) -> None:
    assert not condition.holds(lines(LINE), 0)


def test_specificity_is_what_the_condition_says_of_the_block() -> None:
    ranked = [Has("a"), Like("a"), Starts("a"), Starts("a") & Has("b"), Is("a")]

    assert sorted(ranked, key=lambda condition: condition.specificity) == ranked


@pytest.mark.parametrize("kind", [Is, Starts, Has])
@pytest.mark.parametrize("literal", ["", "  ", "\u200b"])
def test_a_literal_without_words_is_refused(kind: type[Is], literal: str) -> None:
    with pytest.raises(SiteError, match="needs words"):
        kind(literal)


def test_a_broken_pattern_shows_where() -> None:
    with pytest.raises(SiteError, match=r"\n    a\(b\n     *\^"):
        Like("a(b")


def test_a_pattern_is_for_lines_not_for_prose() -> None:
    assert Like("a+").holds(lines("a" * LIKE_LIMIT), 0)
    assert not Like("a+").holds(lines("a" * (LIKE_LIMIT + 1)), 0)


def test_a_pattern_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(TimeoutError):
        Like(r"(a|a|aa)+b").holds(lines("a" * 60), 0)


def test_words_in_scripts_without_spaces_have_no_boundaries() -> None:
    assert Has("速報").holds(lines("【速報】路面電車"), 0)
    assert Has("電車").holds(lines("路面電車の採決"), 0)
    assert not is_boundary("tramway", 3)


def test_find_words_goes_on_after_a_part_of_a_word() -> None:
    assert find_words("portail du port", "port") == 11
    assert find_words("portail", "port") == -1


def test_conditions_say_what_they_are() -> None:
    assert str(Starts("a") & Has("b")) == "starts with 'a' and has 'b'"
    assert str(Is("a")) == "is 'a'"
    assert Weak(Is("a")).condition == Is("a")


class _Own(Tag):
    """A kind that a plugin may bring: it is one of the core, and may do anything."""


CORE = (Is("a"), Starts("a"), Has("a"), Like("a"), Tag("p"), Class("a"), Prop("id"))


@pytest.mark.parametrize("condition", [*CORE, *map(Within, CORE[4:]), Tag("p") & Parent(Class("a")) & After(Tag("h1"))])
def test_conditions_of_the_core_are_not_tried_again(condition: Condition) -> None:
    assert is_of_core(condition)


@pytest.mark.parametrize(
    "condition", [_Own("p"), Within(_Own("p")), Tag("p") & After(Class("a") & _Own("p")), All(()), Condition()]
)
def test_a_condition_of_another_kind_is_tried_wherever_it_stands(condition: Condition) -> None:
    assert not is_of_core(condition)
