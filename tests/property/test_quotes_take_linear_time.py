"""Twice the text costs about twice the time, whatever its marks."""

import gc
import time

import pytest

from newsparse.testing._reading import speech_in

_UNITS = (
    "«",
    '"',
    "“",
    "« a » ",
    '“a "',
    "« a “b” c » ",
    '"Yes," he said, "no." ',
    "he said, ",
    "selon Anna, ",
    "A. ",
    "(a ",
)


@pytest.mark.slow
@pytest.mark.parametrize("unit", _UNITS)
def test_quotes_take_linear_time(unit: str) -> None:
    once, twice = (min(_seconds(unit * (size // len(unit))) for _ in range(3)) for size in (40_000, 80_000))

    assert twice <= 2.6 * once + 0.05


def _seconds(text: str) -> float:
    gc.collect()
    gc.disable()
    try:
        start = time.process_time()
        speech_in(text, "fr")
        return time.process_time() - start
    finally:
        gc.enable()
