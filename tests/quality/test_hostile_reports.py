"""Reports on the hostile pages that attack whoever looks at a result, when they are beside the repository."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

import pytest

import newsparse
from newsparse.report import report
from tests.support.elements import Elements

BENCH = Path(__file__).parents[3] / "shared/bench"
CASES = (
    "xss_everywhere ld_xss enc_utf7 text_html_inside ansi_title text_ansi bidi_title text_rtl csv_formula text_formula "
    "path_title text_path_title ld_surrogates text_surrogates c0_c1_text text_nul text_json_break"
).split()

pytestmark = pytest.mark.skipif(
    not BENCH.joinpath("bad_inputs.py").exists(), reason="no shared material beside the repository"
)


@pytest.mark.parametrize("name", CASES)
def test_a_hostile_page_brings_no_element_and_no_control(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCH))
    page: bytes = import_module("bad_inputs").case_bytes(name)
    sys.modules.pop("bad_inputs")

    html = report([(name, newsparse.parse(page))])

    shown = Elements(html)
    ours = Elements(report([("ferry", newsparse.parse(Path(__file__).parents[2] / "docs/examples/ferry.txt"))]))
    assert {tag for tag, _ in shown.names} <= {tag for tag, _ in ours.names} | {"section", "table", "ul", "mark"}
    assert {name for _, name, _ in shown.values} <= {name for _, name, _ in ours.values} | {"rel"}
    assert all(target.startswith(("#", "http://", "https://", "mailto:")) for target in shown.all("href"))
    assert not set(html) & set(map(chr, (*range(9), 11, 12, *range(14, 32), *range(0x7F, 0x85), *range(0x86, 0xA0))))
    assert html.encode()
