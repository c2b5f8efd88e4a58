"""A progress bar on standard error, loaded only where there is a terminal to show it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from newsparse.inputs.read import Meter


@contextmanager
def bar(meter: Meter, size: int | None) -> Iterator[Callable[[], None]]:
    """Show how many pages are done, how many a second, and how long the rest will take.

    Args:
        meter: how far the reading has come.
        size: of all inputs in bytes; None where nobody knows it.
    """
    columns = (
        BarColumn(),
        TextColumn("{task.fields[pages]} pages, {task.fields[rate]} a second"),
        TimeRemainingColumn(),
    )
    begun = time.monotonic()
    pages = 0
    with Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False) as progress:
        task = progress.add_task("", total=size, pages="0", rate="0")

        def tick() -> None:
            nonlocal pages
            pages += 1
            rate = pages / max(time.monotonic() - begun, 1e-9)
            progress.update(task, completed=meter.bytes, pages=f"{pages:,}", rate=f"{rate:,.1f}")

        yield tick
