"""Looking up blocks and elements by what they have finds those of which it is true."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newsparse.page.elements import Elements
from newsparse.reading.dom import read_dom
from newsparse.reading.html import Html
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
