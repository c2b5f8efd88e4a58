"""Whole pages of our own, in the shape of real ones: every line gets the label that stands before it.

A page is a file of lines `label<TAB>text`; `a|b` where a reader could call it either.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import newsparse

PAGES = sorted(Path(__file__).parent.joinpath("pages").glob("*.txt"))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_line_of_the_page_gets_its_label(path: Path) -> None:
    lines = [line.split("\t") for line in path.read_text("utf-8").splitlines()]

    article = newsparse.parse("\n\n".join(text for _, text in lines), plugins=())

    wrong = [
        f"{block.label}, not {expected}: {block.text} ({block.reason})"
        for block, (expected, _) in zip(article.blocks, lines, strict=True)
        if block.label.value not in expected.split("|")
    ]
    assert not wrong, "\n".join(wrong)
