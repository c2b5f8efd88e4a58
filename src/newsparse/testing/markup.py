"""Hypothesis strategies for HTML: trees whose visible words are known, and news pages whose labels are known."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator

from hypothesis import strategies as st

from newsparse._classes import frozen
from newsparse.testing._prose import PROSE

_BLOCKS = ("div", "p", "section", "article", "h2", "li", "blockquote", "td", "figure", "main", "address", "dd")
_INLINE = ("b", "i", "span", "a", "em", "strong", "u", "mark", "time", "cite", "font", "label", "abbr")
_UNSEEN = (
    "<script>var wort = '<p>nein</p>';</script>",
    "<style>.nein { color: red }</style>",
    "<template><p>nein</p></template>",
    "<noscript>nein</noscript>",
    "<!-- nein -->",
    '<div hidden>nein</div><span style="display: none">nein</span>',
    '<span class="visually-hidden">nein</span>',
    "<?php echo nein; ?>",
    "<svg><title>nein</title></svg>",
)
_SPACES = ("", " ", "\n", "  \t\n ")


@frozen
class Tree:
    """A piece of HTML with what a browser shows of it."""

    source: str
    shown: str
    """Its text, blocks and line breaks as line feeds; white space may be more than a browser shows."""

    @property
    def words(self) -> list[str]:
        """The words that a browser shows, in order."""
        return self.shown.split()


def _join(trees: list[Tree], around: tuple[str, str] = ("", ""), mark: str = "") -> Tree:
    source = around[0] + "".join(tree.source for tree in trees) + around[1]
    return Tree(source, mark + "".join(tree.shown for tree in trees) + mark)


def _words() -> st.SearchStrategy[Tree]:
    # lower case: a part of a line that begins with a capital may be set apart from the part before it
    word = st.text(st.sampled_from("abcdefghijklmnopéüñжщ中の"), min_size=1, max_size=6)
    text = st.tuples(st.sampled_from(_SPACES), st.lists(word, min_size=1, max_size=4), st.sampled_from(_SPACES))
    return text.map(lambda parts: parts[0] + " ".join(parts[1]) + parts[2]).map(lambda raw: Tree(raw, raw))


def _wrapped(children: st.SearchStrategy[Tree]) -> st.SearchStrategy[Tree]:
    several = st.lists(children, max_size=4)
    inline = st.tuples(st.sampled_from(_INLINE), several).map(
        lambda pair: _join(pair[1], (f"<{pair[0]}>", f"</{pair[0]}>"))
    )
    block = st.tuples(st.sampled_from(_BLOCKS), several).map(lambda pair: _block(*pair))
    return inline | block


def _block(tag: str, children: list[Tree]) -> Tree:
    if tag == "td":
        return _join(children, ("<table><tr><td>", "</td></tr></table>"), "\n")
    if tag in ("p", "h2"):  # a block inside would end it
        children = [
            child for child in children if not any(f"<{block}" in child.source for block in (*_BLOCKS, "table"))
        ]
    if tag in ("li", "dd"):  # its like inside would end it, and what follows would stand beside them
        children = [child for child in children if f"<{tag}>" not in child.source]
    return _join(children, (f"<{tag}>", f"</{tag}>"), "\n")


def trees() -> st.SearchStrategy[Tree]:
    """Draw nested elements with words between them, line breaks, and what a browser does not show."""
    leaves = (
        _words()
        | st.sampled_from(_UNSEEN).map(lambda source: Tree(source, ""))
        | st.sampled_from(("<br>", "<br/>", "<br><br>")).map(lambda source: Tree(source, "\n"))
    )
    nested = st.recursive(leaves, _wrapped, max_leaves=12)
    # a link inside a link ends the outer one, and formatting that is ended by a block is opened again: no law of ours
    return st.lists(nested, min_size=1, max_size=6).map(_join).filter(lambda tree: tree.source.count("<a>") <= 1)


@frozen
class NewsPage:
    """A news page as a site would print it, in parts that tests can change."""

    title: str
    paragraphs: tuple[str, ...]
    authors: tuple[str, ...] = ("Maria Muster", "Jan Beispiel")
    published: str = "2024-06-19T07:41:49+02:00"
    modified: str = "2024-06-19T09:00:00+02:00"
    teasers: tuple[str, ...] = ()
    caption: str | None = None

    @property
    def linked_data(self) -> dict[str, object]:
        """What its JSON-LD says."""
        return {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": self.title,
            "datePublished": self.published,
            "dateModified": self.modified,
            "author": [{"@type": "Person", "name": name} for name in self.authors],
            "articleSection": "Stadt",
            "keywords": ["Tram", "Hafen"],
            "isAccessibleForFree": True,
        }

    def source(self, **changed: object) -> str:
        """Return the page as HTML, with fields of its JSON-LD exchanged."""
        script = json.dumps(self.linked_data | changed).replace("<", "\\u003c")
        head = f'<title>{html.escape(self.title)} | The Post</title><meta property="og:site_name" content="The Post">'
        head += f'<script type="application/ld+json">{script}</script>'
        return f"<!doctype html><html lang='en'><head>{head}</head><body>{''.join(self._body())}</body></html>"

    def _body(self) -> Iterator[str]:
        yield '<header class="site-header"><nav><ul><li><a href="/">Home</a></li>'
        yield '<li><a href="/c">City</a></li></ul></nav></header>'
        yield f'<main><article id="story" class="story"><h1 class="headline">{html.escape(self.title)}</h1>'
        yield '<div class="article-body">'
        for i, paragraph in enumerate(self.paragraphs):
            if i == 1 and self.caption:
                caption = html.escape(self.caption)
                yield f'<figure><img src="/a.jpg" alt="Tram"><figcaption>{caption}</figcaption></figure>'
            yield f"<p>{html.escape(paragraph)}</p>"
        yield "</div></article></main>"
        if self.teasers:
            cards = "".join(
                f'<li><h3><a href="/{i}">{html.escape(t)}</a></h3></li>' for i, t in enumerate(self.teasers)
            )
            yield f'<aside class="related"><ul>{cards}</ul></aside>'
        yield '<footer class="site-footer"><p>Imprint and contact of the publishing house of this page.</p></footer>'


@st.composite
def news_pages(draw: st.DrawFn) -> NewsPage:
    """Draw a news page with navigation, related articles and a footer around its text."""
    language = draw(st.sampled_from(sorted(PROSE)))
    texts = [f"{text} {draw(st.integers(1, 999))}." for text in PROSE[language]]
    return NewsPage(
        title="The vote on the tram line is put off until spring",
        paragraphs=tuple(draw(st.permutations(texts)) * draw(st.integers(1, 3))),
        teasers=tuple(draw(st.lists(st.sampled_from(_TEASERS), max_size=4, unique=True))),
        caption=draw(st.none() | st.just("The harbour with its cranes on a rainy morning in May")),
    )


_TEASERS = (
    "Shops at the harbour still wait for help",
    "The old bridge opens again after two years",
    "A night market for the station square",
    "Why the swimming pool stays closed",
)


hostile_values: st.SearchStrategy[object] = st.sampled_from(
    (
        *(None, 5, -1, 1e308, True, "", " ", "\ud800", "\x00\x1b[31m", "9" * 5_000, "<b>x</b>"),
        *("0000-00-00", "2024-06-19T07:41:49+99:99"),
        *([], {}, [[]], ["a", {"b": 1}], {"@value": []}, {"name": None}, {"name": {"name": {"name": 1}}}),
    )
)
"""Values that no field of JSON-LD should hold, and that pages hold all the same."""
