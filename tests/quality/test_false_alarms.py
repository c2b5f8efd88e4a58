"""Defects are claimed at most once in 5,000 words of the sample pages; needs ../shared beside the repository."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import newsparse

BODIES = Path(__file__).parents[3] / "shared" / "devset" / "html" / "gold.json"
WORDS_AN_ALARM = 5_000


@pytest.mark.skipif(not BODIES.exists(), reason="needs ../shared beside the repository")
def test_ordinary_prose_has_few_defects() -> None:
    bodies = [page["body"] for page in json.loads(BODIES.read_text(encoding="utf-8")).values() if page.get("body")]
    words = sum(len(body.split()) for body in bodies)
    alarms = sum(
        len(newsparse.parse(body, kind="body", plugins=(), times=False, quotes=False, events=False).defects)
        for body in bodies
    )

    assert words > 100_000
    assert alarms * WORDS_AN_ALARM <= words
