"""A bound for code that might not end: processor time, after which it is stopped."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class EndlessError(BaseException):
    """The code did not end in its time; no `Exception`, so that no guard of ours takes it for a fault of a plugin."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Stop the block with `EndlessError` when it has used so much processor time."""

    def stop(number: int, frame: FrameType | None) -> None:
        del number, frame
        msg = f"no end within {seconds:.1f} s of processor time"
        raise EndlessError(msg)

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
