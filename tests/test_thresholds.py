"""Numbers in the code: each that is compared with has a name or a reason."""

from __future__ import annotations

import re
from pathlib import Path

import newsparse

CODE = Path(newsparse.__file__).parent
_BARE = re.compile(r"# noqa: PLR2004(?!\s+(?:#|-)\s+\S)")


def test_every_number_that_is_compared_with_has_a_name_or_a_reason() -> None:
    bare = [
        f"{path.relative_to(CODE)}:{number}"
        for path in sorted(CODE.rglob("*.py"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if _BARE.search(line)
    ]

    assert bare == [], "write `# noqa: PLR2004 - why this number`, or give it a name with its reason"
