"""No engine asks which language it reads; it asks for a trait of the grammar."""

from __future__ import annotations

import re
from pathlib import Path

import newsparse

ENGINES = sorted((Path(str(newsparse.__file__)).parent / "annotation").rglob("*.py"))


def test_no_engine_asks_whether_a_language_is_german() -> None:
    asked = [
        path.name for path in ENGINES if re.search(r"\bis_german\b|\bgerman\b|\binverts\b", path.read_text("utf-8"))
    ]

    assert asked == []
