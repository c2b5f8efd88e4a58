"""Every element and attribute of a report is ours: what a page or a plugin says can only be words."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article
from newsparse.report import notebook_html, report
from newsparse.testing import strategies as news
from tests.support.elements import Elements

PAYLOADS = (
    "<script>document.title='x'</script>",
    '"><img src=x onerror=alert(1)>',
    "' onfocus=alert(1) autofocus x='",
    "</p></div></article><h1>",
    "</style><style>*{display:none}",
    "<!-- ", "-->", "]]>", "<![CDATA[", "&lt;b&gt;", "&#60;b&#62;", "\x00<b>", "<\u2028svg/onload=alert(1)>",
)  # fmt: skip
TAME = str.maketrans("<>&\"'`", "\ue000\ue001\ue002\ue003\ue004\ue005")
FREE = frozenset(
    "title kicker name role raw caption alt text rule by error plugin value source sign suggestion".split()
)
"""Fields that may hold any words."""


@st.composite
def attacked(draw: st.DrawFn) -> Article:
    """Draw an article, most strings of which have been replaced by attacks."""
    data = json.loads(draw(news.full_articles()).to_json())
    return Article.from_json(json.dumps(_attacked(draw, data)))


def _attacked(draw: st.DrawFn, data: Any, key: str = "") -> Any:  # noqa: ANN401
    match data:
        case dict():
            return {name: _attacked(draw, value, name) for name, value in data.items()}
        case list():
            return [_attacked(draw, value, key) for value in data]
        case str() if key in FREE:
            payload = draw(st.sampled_from(PAYLOADS))
            return payload.ljust(len(data), "<")[: len(data)] if key == "text" else payload + data
    return data


def tamed(data: Any) -> Any:  # noqa: ANN401
    """Return the same with nothing in it that could be markup; each string keeps its length."""
    match data:
        case dict():
            return {name: tamed(value) for name, value in data.items()}
        case list():
            return [tamed(value) for value in data]
        case str():
            return data.translate(TAME)
    return data


@given(attacked())
def test_an_attacked_article_has_the_elements_of_its_tame_twin(article: Article) -> None:
    twin = Article.from_json(json.dumps(tamed(json.loads(article.to_json()))))

    assert Elements(report([("<b>", article)])).names == Elements(report([("b", twin)])).names
    assert Elements(notebook_html(article)).names == Elements(notebook_html(twin)).names


@given(news.hostile_text() | st.sampled_from(PAYLOADS).map(lambda payload: f"A title {payload}\n\n{payload} or so\n"))
def test_any_page_can_be_reported_on(text: str) -> None:
    try:
        article = newsparse.parse(text)
    except newsparse.ParseError:
        return
    html = report([(text, article)])
    shown = Elements(html)

    assert html.encode()
    assert not {"script", "img", "svg", "iframe", "object", "form", "link", "base"} & {tag for tag, _ in shown.names}
    assert not [name for _, name, _ in shown.values if name.startswith("on")]
    assert shown.text_in("p").count("\x00") == 0
