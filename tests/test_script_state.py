"""The data that pages hand to their scripts: JSON elements, values given to names and queues, streamed rows."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.reading.script_state import MAX_STATES, script_states

PARAGRAPHS = (
    "The council of Armeval has put off its vote on the harbour until the first week of June, the mayor said.",
    "Two members had asked for the accounts of the old crane, which nobody could find on the evening of the meeting.",
    "Until then the quay stays open for the ferries, and the market keeps its place in front of the customs house.",
    "A report of the engineers is to be read out at the next meeting, together with the letters of the neighbours.",
)
VALUES = st.recursive(
    st.dictionaries(st.text(max_size=4), st.text(max_size=8), max_size=3) | st.lists(st.integers(), max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


def written(value: object) -> str:
    """Return JSON as pages hold it, where no `<` may stand."""
    return json.dumps(value).replace("<", "\\u003c")


@given(VALUES)
@pytest.mark.parametrize(
    "form",
    [
        '<script type="application/json">{}</script>',
        "<script>window.__STATE__ = {};</script>",
        "<script>window['queue'].push({});</script>",
        "<script>var a=1;b.state={};c()</script>",
        "<SCRIPT nonce=x>state={}</SCRIPT>",
    ],
)
def test_what_a_page_hands_to_its_scripts_comes_back(form: str, value: object) -> None:
    page = "<p>a</p>" + form.replace("{}", written(value)) + "<script src=x></script>"

    assert value in list(script_states(page.encode()))


@given(VALUES)
def test_json_in_a_string_comes_back(value: object) -> None:
    page = f"<script>state = JSON.parse({written(written(value))})</script>"

    assert list(script_states(page.encode())) == [value]


@given(st.lists(VALUES | st.text(), max_size=5), st.integers(1, 40))
def test_streamed_rows_come_back_however_they_are_cut(values: list[object], size: int) -> None:
    rows = "".join(
        f"{number:x}:T{len(value.encode('utf-8', 'replace')):x},{value}"
        if isinstance(value, str)
        else f"{number:x}:{json.dumps(value)}\n"
        for number, value in enumerate(values)
    )
    pieces = [rows[at : at + size] for at in range(0, len(rows), size)]
    page = "".join(f"<script>self.__next_f.push([1,{written(piece)}])</script>" for piece in pieces)

    assert list(script_states(page.encode("utf-8", "replace"))) == values


@pytest.mark.parametrize(
    "script",
    [
        "a = {b: undefined}",
        "a = [" * 100,
        "[" * 100_000,
        "a = " + "[" * 100_000,
        'self.__next_f.push([1,"1:T',
        'self.__next_f.push([1,"1:Tfffffff,abc"])',
        "self.__next_f.push([1])",
        'JSON.parse("',
        "x=" * 200_000,
    ],
)
def test_what_is_no_state_is_none(script: str) -> None:
    found = list(script_states(f"<p>a</p><script>{script}</script>".encode()))

    assert [value for value in found if value not in ("abc", [], [[]])] == []


def test_the_values_of_a_script_are_counted() -> None:
    script = "a=[1];" * (MAX_STATES + 1)

    assert len(list(script_states(f"<script>{script}</script>".encode()))) == MAX_STATES


@pytest.mark.parametrize(
    "script",
    [
        "window.__STATE__ = {};",
        'q.push({{"queries": [{}]}})',
        "self.__next_f.push([1,{}])",
    ],
)  # fmt: skip
def test_an_article_that_only_a_script_holds_is_read(script: str) -> None:
    state: object = {"article": {"title": "Harbour", "paragraphs": list(PARAGRAPHS)}}
    if "__next_f" in script:
        text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
        state = f'5:{{"id":1}}\n6:T{len(text):x},{text}'
    script = script.format(written(state)) if "{{" in script else script.replace("{}", written(state))
    page = f"<html><head><title>Harbour</title></head><body><div id=root></div><script>{script}</script></body></html>"

    article = newsparse.parse(page, plugins=())

    assert [block.text for block in article.body] == list(PARAGRAPHS)
    assert [problem.code for problem in article.problems] == ["input.text_not_shown"]
