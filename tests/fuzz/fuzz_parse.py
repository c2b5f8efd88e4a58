"""The coverage-guided fuzzer: `pip install atheris`, then

`python -m tests.fuzz.fuzz_parse -max_total_time=300 -timeout=20 -rss_limit_mb=2000 FOLDER tests/fuzz/corpus`.

Takes the options of libFuzzer; new inputs go to the first folder, an input that breaks a promise to the file that is
named.
"""

from __future__ import annotations

import sys
from contextlib import suppress

import atheris

with atheris.instrument_imports(include=["newsparse"]):  # most modules are imported with the first page
    import newsparse
    from tests.fuzz.checks import KINDS, check, seeds

    for page in seeds():
        with suppress(newsparse.ParseError):
            newsparse.parse(page)


def one_input(data: bytes) -> None:
    """Try one input: its first byte says what it is given as."""
    if data:
        check(data[1:], KINDS[data[0] % len(KINDS)], text=data[0] >= 0x80)


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
