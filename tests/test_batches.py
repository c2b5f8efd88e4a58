"""Pages in batches of Arrow: row by row an article or an error, whatever is in the other rows."""

from __future__ import annotations

import datetime as dt
import pickle
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Kind, Options, Parser
from newsparse.arrow import _batches, articles, parse_batch, parse_table, schema
from newsparse.testing import strategies as news

pa = pytest.importorskip("pyarrow", reason="batches need pyarrow: pip install 'newsparse[arrow]'")

TEXT = "The council has voted on the budget of the harbour after six hours of talks on Tuesday night."
HTML = f"<html><body><article><h1>A vote at night</h1><p>{TEXT}</p></article></body></html>"
FIRST = st.sampled_from(("html", "text", "content"))


def batch(*pages: dict[str, Any]) -> Any:  # noqa: ANN401
    names = dict.fromkeys(name for page in pages for name in page)
    return pa.record_batch({name: [page.get(name) for page in pages] for name in names})


@given(st.lists(st.tuples(FIRST, news.pages().map(lambda page: page.text) | st.just("")), max_size=3))
def test_each_row_is_what_parse_says_of_its_page(pages: list[tuple[str, str]]) -> None:
    rows = [
        {"id": str(n), "html": None, "text": None, "content": None, column: page}
        for n, (column, page) in enumerate(pages)
    ]
    columns = {name: pa.array([row[name] for row in rows], pa.string()) for name in ("id", "html", "text", "content")}

    parsed = parse_batch(pa.record_batch(columns))

    assert parsed.schema.equals(schema("pages"), check_metadata=True)
    assert parsed["article"].to_pylist() == columns["id"].to_pylist()
    found = dict(articles(parsed))
    assert [(found.get(str(n)), row["error"]) for n, row in enumerate(parsed.to_pylist())] == [
        _parsed(page, "html" if column == "html" else None) for column, page in pages
    ]


def _parsed(page: str, kind: Kind | None) -> tuple[newsparse.Article | None, str | None]:
    try:
        return newsparse.parse(page, kind=kind), None
    except newsparse.ParseError as error:
        return None, str(error)


def test_what_columns_say_of_a_page_is_what_parse_is_told() -> None:
    said = {"url": "https://news.example/a", "kind": "body", "language": "en", "captured_at": "2031-05-07"}
    [(name, article)] = articles(parse_batch(batch({"text": TEXT, **said})))

    assert name == "https://news.example/a"
    assert article == newsparse.parse(
        TEXT, url="https://news.example/a", kind="body", language="en", captured_at=dt.date(2031, 5, 7)
    )


@pytest.mark.parametrize(
    "captured_at",
    [
        dt.date(2031, 5, 7),
        dt.datetime(2031, 5, 7, 10, tzinfo=dt.UTC),
        "2031-05-07T10:00:00Z",
        "2031-05-07",
    ],
)
def test_a_moment_of_capture_may_be_a_date_a_time_or_their_words(captured_at: dt.date | str) -> None:
    [(_, article)] = articles(parse_batch(batch({"text": TEXT, "captured_at": captured_at})))

    assert article.document.captured_at
    assert article.document.captured_at.day == dt.date(2031, 5, 7)


@pytest.mark.parametrize("content", [HTML, HTML.encode(), HTML.encode("utf-16")])
def test_a_page_may_be_a_string_or_bytes(content: str | bytes) -> None:
    [row] = parse_batch(batch({"content": content})).to_pylist()

    assert (row["title"], row["body_text"], row["error"]) == ("A vote at night", TEXT, None)


@pytest.mark.parametrize(
    ("page", "error"),
    [
        ({"text": ""}, "there is no text in the source"),
        ({"text": None}, "the row says nothing: text is null"),
        ({"text": TEXT, "kind": "poem"}, "kind must be one of"),
        (
            {"text": TEXT, "captured_at": "yesterday"},
            "captured_at is no time in ISO 8601: 'yesterday'",
        ),
        ({"text": TEXT, "captured_at": 7}, "captured_at is no time in ISO 8601: 7"),
    ],
)
def test_a_page_that_fails_is_a_row_with_its_error_and_nothing_else(page: dict[str, Any], error: str) -> None:
    [row] = parse_batch(batch({"id": "a", **page})).to_pylist()

    assert row.pop("error").startswith(error)
    assert row.pop("article") == "a"
    assert set(row.values()) == {None}


def test_a_page_that_fails_costs_no_other() -> None:
    rows = parse_batch(batch({"id": "a", "text": TEXT}, {"id": "b", "text": ""}, {"id": "c", "text": TEXT})).to_pylist()

    assert [(row["article"], row["error"] is None, row["body_text"]) for row in rows] == [
        ("a", True, TEXT),
        ("b", False, None),
        ("c", True, TEXT),
    ]


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ({"path": "a", "id": "b", "url": "https://c.example"}, "a"),
        ({"path": None, "id": "b", "url": "https://c.example"}, "b"),
        ({"url": "https://c.example"}, "https://c.example"),
        ({"id": 7}, "7"),
        ({}, None),
    ],
)
def test_an_article_is_called_by_the_first_of_path_id_and_url(page: dict[str, Any], name: str | None) -> None:
    assert parse_batch(batch({"text": TEXT, **page}))["article"].to_pylist() == [name]


def test_no_column_for_pages_is_an_error_that_names_those_there_are() -> None:
    with pytest.raises(ValueError, match="one of the columns html, text, markdown, content; there are id, body"):
        parse_batch(batch({"id": "a", "body": TEXT}))
    with pytest.raises(ValueError, match="there are id"):
        parse_table(pa.table({"id": pa.array([], pa.string())}))


def test_a_table_comes_back_as_a_table_and_batches_as_batches() -> None:
    pages = batch({"id": "a", "text": TEXT}, {"id": "b", "text": ""})
    whole = pa.Table.from_batches([parse_batch(pages)])

    assert parse_batch(pa.Table.from_batches([pages, pages])) == pa.concat_tables([whole, whole])
    assert parse_table(pa.Table.from_batches([pages])) == whole
    assert pa.Table.from_batches(parse_batch(iter([pages, pages]))) == pa.concat_tables([whole, whole])
    assert parse_table(pa.table({"text": pa.array([], pa.string())})).num_rows == 0


@pytest.mark.parametrize(("pages", "sizes"), [(1, [1]), (2, [2]), (3, [2, 1]), (4, [2, 2])])
def test_a_large_batch_of_a_stream_is_handed_on_in_parts(
    pages: int, sizes: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_batches, "PAGES", 2)
    many = batch(*[{"id": str(n), "text": TEXT} for n in range(pages)])

    parts = list(parse_batch(iter([many])))

    assert [part.num_rows for part in parts] == sizes
    assert pa.Table.from_batches(parts)["article"].to_pylist() == [str(n) for n in range(pages)]


def test_a_stream_is_read_no_further_than_it_is_asked_for() -> None:
    asked = []

    def stream() -> Any:  # noqa: ANN401
        for n in range(3):
            asked.append(n)
            yield batch({"text": TEXT})

    next(iter(parse_batch(stream())))

    assert asked == [0]


def test_a_parser_goes_to_the_workers_and_says_what_is_computed() -> None:
    page = batch(
        {"text": "The mayor of Bergen, Mara Example, said on Friday: “We have counted every boat.”", "kind": "body"}
    )
    text_alone = partial(parse_batch, parser=Parser(options=Options(times=False, quotes=False, events=False)))

    [bare] = pickle.loads(pickle.dumps(text_alone))(page).to_pylist()  # noqa: S301
    [full] = parse_batch(page).to_pylist()

    assert (bare["quotes"], bare["times"]) == ([], [])
    assert (len(full["quotes"]), full["body_text"]) == (1, bare["body_text"])


def test_a_fault_of_a_plugin_costs_its_page() -> None:
    class Broken:
        def parse(self, content: str, *about: Any, encoding: str | None = None) -> newsparse.Article:  # noqa: ANN401
            if "broken" in content:
                msg = "out of luck"
                raise RuntimeError(msg)
            return newsparse.parse(content, *about, encoding=encoding)

    rows = parse_batch(batch({"text": "broken"}, {"text": TEXT}), parser=Broken()).to_pylist()  # type: ignore[arg-type]

    assert [row["error"] for row in rows] == ["RuntimeError: out of luck", None]
