"""Which statements of the seed pages meet, and which must not."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest

from newsparse.annotation.quotes.keys import same_words, statement_key

LINKS = Path(__file__).parents[3] / "shared" / "gold" / "seeds" / "links.json"

pytestmark = pytest.mark.skipif(not LINKS.exists(), reason="the gold of the seeds lies beside the repository")


def _pairs(relation: str) -> list[tuple[str, str]]:
    links = [link for link in json.loads(LINKS.read_text("utf-8"))["quote_links"] if link["relation"] == relation]
    texts = [[member["text"] for member in link["members"]] for link in links]
    return [pair for members in texts for pair in itertools.combinations(members, 2)]


def test_a_headline_and_a_lede_meet_the_quote_that_they_excerpt() -> None:
    assert all(same_words(one, other) for one, other in _pairs("within_seed"))


def test_reprints_have_one_key() -> None:
    reprints = [(one, other) for one, other in _pairs("same_utterance") if one.casefold() == other.casefold()]

    assert reprints
    assert all(statement_key(one) == statement_key(other) for one, other in reprints)


def test_similar_words_on_another_occasion_do_not_meet() -> None:
    apart = _pairs("similar_words_other_occasion")

    assert apart
    assert not any(same_words(one, other) or statement_key(one) == statement_key(other) for one, other in apart)
