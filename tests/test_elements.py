"""Looking up blocks and elements by what they have finds those of which it is true."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Limits, Source
from newsparse.page.elements import Elements
from newsparse.reading.dom import read_dom
from newsparse.reading.html import Html, read_html
from newsparse.sites.page_views import Affix, Feature

WANTED: tuple[Feature, ...] = (
    ("tag", "p"), ("tag", "nav"), ("tag", "span"), ("class", "a"), ("class", "b-c"), ("class", "c"),
    ("itemprop", ""), ("itemprop", "x"), ("data-k", "y"), ("id", "z"),
)  # fmt: skip
AFFIXES: tuple[Affix, ...] = (
    Affix("class", "b", ""),
    Affix("class", "", "c"),
    Affix("data-k", "y", "y"),
    Affix("itemprop", "x1", ""),
)
FEATURES: tuple[Feature | Affix, ...] = (*WANTED, *AFFIXES)
VALUES = {name: {value for other, value in WANTED if other == name} for name, _ in WANTED}


def markup(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        "<{0} {1}>{2}</{0}>".format,
        st.sampled_from(("div", "p", "nav", "span", "li", "br")),
        st.sampled_from(
            ("", 'class="a"', 'class="b-c a"', 'class="bc"', 'itemprop="x"', "itemprop", 'data-k="y" id="z"')
        ),
        st.lists(children, max_size=3).map(" ".join),
    )


SOURCES = st.recursive(st.sampled_from(("Some words.", "More", "", "<br><br>")), markup, max_leaves=20)


def elements_of(source: str) -> tuple[Elements, int]:
    dom = read_dom(f"<body>{source}</body>")
    return Elements(Html(dom)), len(dom.starts)


@given(SOURCES)
def test_blocks_are_found_by_the_elements_around_them(source: str) -> None:
    elements, blocks = elements_of(source)

    found = elements.blocks_in(VALUES, AFFIXES)

    for feature in FEATURES:
        innermost = [elements.own(i)[0] for i in range(blocks)]
        around = [i for i, e in enumerate(innermost) if any(elements.has(o, feature) for o in (e, *elements.around(e)))]
        assert list(found.get(feature, ())) == around
        if not isinstance(feature, Affix):
            assert around == [i for i in range(blocks) if feature in elements.features_around(i)]


@given(SOURCES)
def test_elements_are_found_by_what_they_have(source: str) -> None:
    elements, _ = elements_of(source)

    for feature in FEATURES:
        assert list(elements.having(feature)) == [e for e in range(len(elements)) if elements.has(e, feature)]


@given(SOURCES)
def test_a_block_is_its_line_and_what_holds_all_of_the_line(source: str) -> None:
    dom = read_dom(f"<body>{source}</body>")
    elements = Elements(Html(dom))

    for i, owner in enumerate(dom.owners):
        own = elements.own(i)
        assert own[-1] == owner
        assert all(dom.opens[e] <= dom.starts[i] and dom.ends[i] <= dom.closes[e] for e in own)
        assert all(dom.parents[e] == outer for e, outer in pairwise(own))


@given(
    st.tuples(st.sampled_from(("", "<html>", "<head>", "</html>", "<frameset>", "<svg>", "<!doctype html>")), SOURCES)
)
def test_a_block_stands_in_an_element_that_stands_in_another(source: tuple[str, str]) -> None:
    """Fields look at the element around a block, and at the one around that, without asking whether it is there."""
    dom = read_dom("".join(source))

    assert all(owner > 0 and dom.parents[owner] >= 0 for owner in dom.owners)


@given(SOURCES, st.sets(st.integers(0, 30)))
def test_the_outermost_of_some_elements_hold_all_of_them(source: str, numbers: set[int]) -> None:
    elements, _ = elements_of(source)
    some = [e for e in sorted(numbers) if e < len(elements)]

    outer = list(elements.outermost(some))

    assert outer == [e for e in some if not set(some) & set(elements.around(e))]
    assert set(elements.inside(some)) == {e for e in range(len(elements)) if {e, *elements.around(e)} & set(some)}


@given(SOURCES)
def test_the_element_before_is_the_last_with_the_same_parent(source: str) -> None:
    dom = read_dom(f"<body>{source}</body>")
    elements = Elements(Html(dom))

    for e, parent in enumerate(dom.parents):
        before = [other for other in range(e) if dom.parents[other] == parent]
        assert elements.before(e) == (before[-1] if before else -1)


PAGE = "<div class=a><p id=z>One</p><p>Two <span class=c>three</span></p></div><p>Four</p>"


def test_elements_of_a_page_by_their_places() -> None:
    dom = read_dom(f"<body>{PAGE}</body>")
    elements = Elements(Html(dom))
    tags = [elements.tag(e) for e in range(len(elements))]

    assert tags == ["html", "head", "body", "div", "p", "p", "span", "p"]
    assert [elements.before(e) for e in range(-1, len(tags))] == [-1, -1, -1, 1, -1, -1, 4, -1, 3]
    assert [list(elements.around(e)) for e in (-1, 0, 4, 6)] == [[], [], [3, 2, 0], [5, 3, 2, 0]]
    assert [list(elements.own(i)) for i in range(len(dom.starts))] == [[4], [5], [7]]
    assert [elements.words(e) for e in (4, 6)] == ["One", "three"]
    assert [(span.start, span.end) if (span := elements.span(e)) else None for e in (1, 4, 6)] == [
        None,
        (0, 3),
        (9, 14),
    ]
    assert [elements.size(e) for e in (1, 4, 6)] == [0, 3, dom.closes[6] - dom.opens[6]]
    assert elements.size(7) == len("\n\nFour")
    assert [elements.has(e, ("tag", tag)) for e, tag in ((-1, "p"), (0, "html"), (0, "p"))] == [False, True, False]
    assert [elements.attribute(e, "class") for e in (3, 4)] == ["a", ""]
    assert list(elements.outermost([3, 4, 6, 7])) == [3, 7]
    assert list(elements.inside([3, 6])) == [3, 4, 5, 6]
    assert list(elements.inside([3, 4, 7])) == [3, 4, 5, 6, 7]
    assert list(elements.inside([4, 6])) == [4, 6]


def test_a_block_is_all_that_holds_the_whole_of_it_and_nothing_else() -> None:
    page = "<p>Before</p><div><p><span class=c><b>One</b></span></p></div><p>Two <span>three</span></p>"
    dom = read_dom(f"<body>{page}</body>")
    elements = Elements(Html(dom))

    assert [[dom.tags[e] for e in elements.own(i)] for i in range(3)] == [["p"], ["span", "p"], ["p"]]
    assert [("class", "c") in elements.features(i) for i in range(3)] == [False, True, False]
    assert [("tag", "div") in elements.features_around(i) for i in range(3)] == [False, True, False]
    assert elements.blocks_in({"class": {"c"}, "tag": {"div", "span"}}) == {
        ("class", "c"): [1], ("tag", "div"): [1], ("tag", "span"): [1],
    }  # fmt: skip


@given(SOURCES)
def test_a_block_is_first_of_all_the_innermost_element_that_holds_it(source: str) -> None:
    dom = read_dom(f"<body>{source}</body>")
    elements = Elements(Html(dom))

    for i, (start, end, owner) in enumerate(zip(dom.starts, dom.ends, dom.owners, strict=True)):
        holding = [e for e in range(len(elements)) if dom.opens[e] <= start and end <= dom.closes[e]]
        inner = [e for e in holding if e == owner or owner in elements.around(e)]
        assert elements.own(i)[0] == max(inner, key=lambda e: len(list(elements.around(e))), default=owner)


@pytest.mark.parametrize(("length", "is_shown"), [(40, True), (41, False)])
def test_a_selector_names_what_is_short_enough_to_be_a_name(length: int, *, is_shown: bool) -> None:
    long = "x" * length
    elements, _ = elements_of(f"<p id={long} class='a b c d e f g' role={long} data-k title=t>One</p>")
    own, role = (f"#{long}", f'[role="{long}"]') if is_shown else ("", "")

    assert elements.selector(3) == f"p{own}.a.b.c.d.e.f{role}[data-k]"


def test_values_of_attributes_are_compared_up_to_three_hundred_signs() -> None:
    for length in (299, 300, 301, 400):
        elements, _ = elements_of(f"<p name={'x' * length}>One</p><p name>Two</p>")
        shown = "x" * min(length, 300)
        assert list(elements.having(("name", shown))) == [3]
        assert list(elements.having(("name", ""))) == [3, 4]
        assert [elements.has(e, ("name", shown)) for e in (-1, 2, 3, 4)] == [False, False, True, False]
        assert ("name", shown) in elements.features(0)


def test_elements_are_looked_for_around_sixty_four() -> None:
    for depth in (63, 64, 70):
        elements, _ = elements_of("<div>" * depth + "<p>One")
        innermost = len(elements) - 1
        assert len(list(elements.around(innermost))) == min(depth + 2, 64)


def test_the_last_block_that_is_allowed_stands_in_the_elements_of_its_beginning() -> None:
    """It holds all that follows, and so ends behind the element that it begins in."""
    source = Source("", kind="html", limits=Limits(max_blocks=2))
    _, html = read_html(source, "<div class=a><p>One</p><p>Two</p></div><div class=c><p>Three</p></div>")

    found = Elements(html).blocks_in({"class": {"a", "c"}, "tag": {"p"}})

    assert found == {("class", "a"): [0, 1], ("tag", "p"): [0, 1]}
