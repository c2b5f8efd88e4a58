"""Looking up blocks by what their elements have finds the blocks of which it is true."""

from hypothesis import given
from hypothesis import strategies as st

from newsparse.page.elements import Elements
from newsparse.reading.dom import read_dom
from newsparse.reading.html import Html
from newsparse.sites.conditions import Feature

WANTED: tuple[Feature, ...] = (
    ("tag", "p"), ("tag", "nav"), ("tag", "span"), ("class", "a"), ("class", "b-c"), ("class", "c"),
    ("itemprop", ""), ("itemprop", "x"), ("data-k", "y"), ("id", "z"),
)  # fmt: skip


def markup(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        "<{0} {1}>{2}</{0}>".format,
        st.sampled_from(("div", "p", "nav", "span", "li")),
        st.sampled_from(
            ("", 'class="a"', 'class="b-c a"', 'class="bc"', 'itemprop="x"', "itemprop", 'data-k="y" id="z"')
        ),
        st.lists(children, max_size=3).map(" ".join),
    )


@given(st.recursive(st.sampled_from(("Some words.", "More", "")), markup, max_leaves=20))
def test_blocks_are_found_by_the_elements_around_them(source: str) -> None:
    dom = read_dom(f"<body>{source}</body>")
    elements = Elements(Html(dom))

    found = elements.blocks_in(WANTED)

    for feature in WANTED:
        around = [i for i in range(len(dom.starts)) if elements.is_around(i, feature)]
        assert list(found.get(feature, ())) == around
        assert around == [i for i in range(len(dom.starts)) if feature in elements.features_around(i)]
        assert all(elements.is_own(i, feature) == (feature in elements.features(i)) for i in range(len(dom.starts)))
