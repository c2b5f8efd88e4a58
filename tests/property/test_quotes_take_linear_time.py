"""Twice the text costs about twice the time, whatever its marks."""

import cProfile
import gc
import time

import pytest

from newsparse.testing._reading import speech_in

_UNITS = (
    "«",
    '"',
    "“",
    "« a » ",
    "“a.” ",
    '“a "',
    "« a “b” c » ",
    '"Yes," he said, "no." ',
    "he said, ",
    "selon Anna, ",
    "A. ",
    "(a ",
)


@pytest.mark.parametrize("unit", _UNITS)
def test_twice_the_text_takes_twice_the_calls(unit: str) -> None:
    """Told on any machine, however busy; what one call does with the whole paragraph is told by the next law."""
    speech_in(unit, "fr")
    once, twice = (_calls(unit * (size // len(unit))) for size in (3_000, 6_000))

    assert twice <= 2.2 * once


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


def _calls(text: str) -> int:
    profile = cProfile.Profile()
    profile.runcall(speech_in, text, "fr")
    return sum(entry.callcount for entry in profile.getstats())
