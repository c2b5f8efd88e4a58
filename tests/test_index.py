from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Condition, Has, Is, Like, Problem, Site, Source, Starts, Weak
from newsparse.page.folded import Page
from newsparse.page.index import ConditionIndex, SiteIndex
from newsparse.page.trials import Trials
from newsparse.reading import read

WORDS = st.sampled_from(("port", "le port", "mer", "ici", "été", "a", "路面", "!", "L'été"))
LINES = st.lists(st.lists(WORDS, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=6)
CONDITIONS = st.lists(
    st.one_of(
        *(st.builds(kind, WORDS) for kind in (Is, Starts, Has)),
        st.builds(lambda a, b: Starts(a) & Has(b), WORDS, WORDS),
        st.builds(lambda a: Has(a) & Like(r"\w+.*"), WORDS),
        st.just(Like(r".*mer.*")),
    ),
    max_size=6,
)


def page_of(*lines: str) -> Page:
    return Page(*read(Source("\n\n".join(lines), kind="text")))


@given(LINES, CONDITIONS)
def test_the_index_finds_what_trying_each_on_each_finds(lines: list[str], conditions: list[Condition]) -> None:
    page = page_of(*lines)

    found = {(i, condition) for i, condition, _ in ConditionIndex((c, None) for c in conditions).hits(page)}
    assert found == {(i, c) for c in conditions for i in range(len(page)) if c.holds(page, i)}


def test_a_slow_pattern_does_not_hold_and_is_a_problem() -> None:
    problems: list[Problem] = []
    index = ConditionIndex([(Like(r"(a|a|aa)+b"), "x")])

    assert list(index.hits(page_of("a" * 60), Trials(problems, {}))) == []
    assert problems[0].kind == "site"
    assert "took too long on block 0" in problems[0].error


def test_weak_signs_count_only_all_together() -> None:
    index = SiteIndex([Site(name="A", signs=(Weak(Is("un")), Weak(Is("deux")), Weak(Like(r"\d+"))))])

    assert index.sightings(page_of("un", "deux")) == ()
    sightings = index.sightings(page_of("un", "7", "deux", "8"))
    assert [(sighting.sign, sighting.strong) for sighting in sightings] == [
        ("is 'un'", False),
        ("is like '\\\\d+'", False),
        ("is 'deux'", False),
    ]


@pytest.mark.parametrize(
    ("url", "seen"),
    [
        ("https://www.a.example/x", True),
        ("http://news.A.example:8080", True),
        ("https://ba.example", False),
        ("https://a.example.org", False),
        ("a.example", False),
        ("http://[::1", False),
        (None, False),
    ],
)
def test_a_site_is_seen_at_its_domain_and_its_subdomains(url: str | None, *, seen: bool) -> None:
    page = Page(*read(Source("Text", kind="text", url=url)))

    assert bool(SiteIndex([Site(name="A", domains=("a.example",))]).sightings(page)) is seen
