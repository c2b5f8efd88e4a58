from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Condition, Has, Is, Like, Problem, ProblemCode, Site, Source, Starts, Weak
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


def tried(condition: Condition, *lines: str) -> int:
    """Return on how many blocks of a page a condition is tried that is looked up."""
    count = 0

    class Counting(Trials):
        def holds(self, condition: Condition, page: Page, i: int, owner: str) -> bool:
            nonlocal count
            count += 1
            return super().holds(condition, page, i, owner)

    list(ConditionIndex([(condition, "x")]).hits(page_of(*lines), Counting([], {})))
    return count


SEEN = [*["port"] * 2, *["le port bleu"] * 3, "le port vert", *["un bleu"] * 4, *["la mer"] * 5]


@pytest.mark.parametrize(
    ("condition", "count"),
    [
        (Is("port"), 0),  # what is found is true
        (Starts("le port"), 4), (Has("bleu"), 7), (Like("u.*"), 4), (Starts("le"), 15),
        # of several the one that leaves fewest, in this order: a line, a beginning, a word
        (Has("bleu") & Starts("le port"), 4), (Starts("le port") & Has("bleu"), 4), (Has("port") & Is("port"), 2),
        (Is("port") & Has("port"), 2), (Like(".*") & Has("bleu"), 7), (Has("bleu") & Like(".*"), 7),
        (Starts("le") & Has("bleu"), 7), (Starts("le p") & Has("port"), 4), (Starts("le port") & Is("le port bleu"), 3),
        (Is("le port bleu") & Starts("le port"), 3), (Has("port") & Starts("le p"), 4),
    ],
)  # fmt: skip
def test_a_condition_is_tried_where_its_most_telling_part_holds(condition: Condition, count: int) -> None:
    assert tried(condition, *SEEN) == count


def test_a_sighting_stands_where_a_sign_is_first() -> None:
    index = SiteIndex([Site(name="A", signs=(Weak(Is("un")), Weak(Is("deux"))))])

    page = page_of("un", "deux", "trois", "un", "deux")

    assert [(one.sign, one.span and one.span.start) for one in index.sightings(page)] == [
        ("is 'un'", 0),
        ("is 'deux'", 4),
    ]


def test_a_site_that_takes_more_than_a_second_is_given_up() -> None:
    problems: list[Problem] = []
    trials, slow, words = Trials(problems, {"A": "a_plugin"}), Like(r"\d+"), Has("mer")
    page = page_of("7")

    for seconds in (0.5, 0.0009, 0.5, 0.0009):
        trials._spend(slow, "A", seconds)
    assert trials.holds(slow, page, 0, "A")
    assert problems == []
    trials._spend(slow, "A", 0.001)
    assert not trials.holds(slow, page, 0, "A")
    assert trials.holds(Like("7"), page, 0, "B")
    assert not trials.holds(Like("7"), page, 0, "A")
    assert trials.holds(words, page_of("mer"), 0, "A")  # words are compared all the same
    trials._spend(slow, "A", 5)
    assert [(problem.code, problem.plugin) for problem in problems] == [(ProblemCode.SLOW_PATTERN, "a_plugin")]


def test_a_pattern_that_ran_out_of_time_twice_is_tried_no_more() -> None:
    problems: list[Problem] = []
    trials, slow, page = Trials(problems, {}), Like(r"\d+"), page_of("7")

    trials._ran_out(slow, "A", "on block 3")
    assert trials.holds(slow, page, 0, "A")
    trials._ran_out(slow, "A", "on block 4")
    assert not trials.holds(slow, page, 0, "A")
    assert not trials.tried_on(slow, page, "A")
    assert ["on block 3" in problem.error for problem in problems] == [True]


@pytest.mark.parametrize(("length", "seen"), [(253, True), (254, False)])
def test_a_host_has_253_code_points_at_most(length: int, *, seen: bool) -> None:
    host = f"{'a' * (length - 240 - len('.kora.example'))}{'.a' * 120}.kora.example"
    page = Page(*read(Source("Text", kind="text", url=f"https://{host}/x")))

    assert len(host) == length
    assert bool(SiteIndex([Site(name="A", domains=("kora.example",))]).sightings(page)) is seen


def test_a_domain_is_that_of_the_first_site_and_others_are_told() -> None:
    index = SiteIndex([Site(name=name, domains=("a.example", "a.example")) for name in ("C", "A", "B")])

    assert index.shared_domains == (("a.example", "A", "B"), ("a.example", "A", "C"))


def test_blocks_are_found_by_words_from_the_first_to_the_last() -> None:
    page = page_of("port", "le port de port", "mer", "port")

    assert [list(page.blocks_with(words)) for words in ("port", "mer", "le", "lac")] == [[0, 1, 3], [2], [1], []]


@given(st.lists(st.sampled_from(("port", "porte", "le port", "pre", "p", "")), max_size=8))
def test_blocks_are_looked_up_by_what_they_say_and_how_they_begin(lines: list[str]) -> None:
    page = page_of(*lines)
    said = [line for line in lines if line]

    assert page.blocks_saying({"port", "mer"}) == (
        {"port": [i for i, line in enumerate(said) if line == "port"]} if "port" in said else {}
    )
    assert {key: list(found) for key, found in page.blocks_beginning({"port", "le p", "pre"}).items()} == {
        key: found
        for key in ("port", "le p", "pre")
        if (found := [i for i, line in enumerate(said) if line[:4] == key])
    }
    for words in ("ort", "po", "le"):
        assert list(page.blocks_with(words)) == [i for i, line in enumerate(said) if words in line]
    assert page.initials == {
        key: [i for i, line in enumerate(said) if line[:1] == key]
        for key in "lp"
        if any(line[:1] == key for line in said)
    }


def test_a_page_is_folded_once_for_all() -> None:
    page = page_of("L'ÉTÉ : oui !", "Le port")

    assert (list(page.folded), page.joined) == (["l'été: oui!", "le port"], "l'été: oui!\nle port")
    assert ([list(words) for words in page.words], page.non_ascii) == ([["l", "été", "oui"], ["le", "port"]], {"É"})
    assert (page.vocabulary, len(page)) == ({"l", "été", "oui", "le", "port"}, 2)
    assert (list(page.starts), list(page.ends)) == ([0, 15], [13, 22])


@pytest.mark.parametrize(
    ("url", "head", "address"),
    [
        ("https://a.example/x", "<link rel=canonical href=https://b.example>", "https://a.example/x"),
        (None, "<link rel=canonical href=' https://b.example '>", "https://b.example"),
        (None, "<link rel=canonical href=/x><meta property=og:url content=HTTP://c.example>", "HTTP://c.example"),
        (None, "", ""),
    ],
)
def test_a_page_is_where_the_caller_or_itself_says(url: str | None, head: str, address: str) -> None:
    page = Page(*read(Source(f"<html><head>{head}</head><body><p>Text", kind="html", url=url)))

    assert page.address == address


def test_a_condition_that_fails_is_told_once_in_three_hundred_signs() -> None:
    problems: list[Problem] = []
    trials = Trials(problems, {"A": "a_plugin"})
    condition = Like("7")

    trials._failed(condition, "A", ValueError("x" * 400))

    assert not trials.holds(condition, page_of("7"), 0, "A")
    assert [(problem.code, problem.error, problem.plugin) for problem in problems] == [
        (ProblemCode.CONDITION_RAISED, f"A: Like: ValueError: {'x' * 300}", "a_plugin"),
    ]
