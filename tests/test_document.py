import datetime as dt
from typing import Any

import pytest

from newsparse import Article, Block, Document, Group, Label, Limits, Moment, Tier, Vote


@pytest.mark.parametrize(
    "blocks", [(Block(0, 3), Block(2, 5)), (Block(3, 5), Block(0, 2)), (Block(2, 2),), (Block(0, 9),)]
)
def test_blocks_that_overlap_or_leave_the_text_cannot_be(blocks: tuple[Block, ...]) -> None:
    with pytest.raises(ValueError, match="block"):
        Document(text="words", blocks=blocks)


def test_a_block_owns_no_words_but_shows_those_of_its_page() -> None:
    document = Document(text="Title\n\nBody.", blocks=(Block(0, 5), Block(7, 12)))

    assert [block.text for block in document] == ["Title", "Body."]
    assert document.of(document.blocks[1].span) == "Body."


def test_every_label_has_a_group_and_every_group_labels() -> None:
    assert {label.group for label in Label} == set(Group)
    assert Label("promo") is Label.PROMO


def test_tiers_are_ranked() -> None:
    assert sorted(Tier, key=lambda tier: tier.rank) == ["default", "structure", "language", "hook", "site"]


@pytest.mark.parametrize("wrong", [{"weight": 0}, {"weight": 101}, {"block": -1}])
def test_a_vote_says_what_is_wrong_with_it(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=f"{next(iter(wrong))} must be"):
        Vote(**{"block": 0, "label": Label.OTHER, "rule": "", **wrong})


@pytest.mark.parametrize("iso", ["", "yesterday", "2024-13-01", "2024-06-19 25:00"])
def test_a_moment_needs_iso_8601(iso: str) -> None:
    with pytest.raises(ValueError, match="ISO 8601"):
        Moment(iso=iso)


def test_a_moment_keeps_its_precision_and_zone() -> None:
    assert Moment("2024-06-19").value == dt.date(2024, 6, 19)
    assert Moment("2024-06-19T07:41").value == dt.datetime(2024, 6, 19, 7, 41)  # noqa: DTZ001  # the page says no zone
    assert Moment("2024-06-19T23:30-05:00").day == dt.date(2024, 6, 19)


@pytest.mark.parametrize("name", ["max_bytes", "max_blocks", "max_block_length"])
def test_limits_are_positive(name: str) -> None:
    with pytest.raises(ValueError, match=f"{name} must be at least 1"):
        Limits(**{name: 0})


@pytest.mark.parametrize("name", ["max_bytes", "max_blocks", "max_block_length", "max_annotated"])
@pytest.mark.parametrize("wrong", [1.5, None, "5"])
def test_limits_are_whole_numbers(name: str, wrong: object) -> None:
    with pytest.raises(TypeError, match=f"{name} must be a whole number"):
        Limits(**{name: wrong})  # type: ignore[arg-type]


@pytest.mark.parametrize("title", [None, "The quay is open", "a" * 100_000])
def test_an_article_shows_itself_in_one_line(title: str | None) -> None:
    text = "The ferries leave at noon.\n" * 1_000
    shown = repr(Article(document=Document(text, (Block(0, 26, Label.PARAGRAPH),)), title=title))

    assert shown.startswith(f"<Article '{(title or '')[:20]}")
    assert "1 body blocks, 0 quotes, 0 events, 0 problems" in shown
    assert len(shown) < 200
    assert "\n" not in shown


@pytest.mark.parametrize("label", Label)
def test_a_label_is_found_by_its_text(label: Label) -> None:
    """What is equal has one hash: sets and dicts of labels, read from JSON too, answer for either."""
    assert label == label.value
    assert hash(label) == hash(label.value)
    assert {label.value: 1}[label] == 1
