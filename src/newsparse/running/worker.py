"""What a worker process does: one task after the other, until nobody asks any more."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from newsparse._classes import frozen

_MEGABYTE = 1_000_000
_SETTLED = 20
"""Tasks after which the tables of the languages that come have been made, and stay.

The collector looks at them no more from then on: with everything on it takes .6 ms of a page instead of 1.9, of 30."""


@frozen
class Failed:
    """Why a task has no result."""

    why: str


def serve(pipe: Connection, setup: Callable[[], Callable[[Any], Any]], megabytes: int | None) -> None:
    """Say when all is loaded, then answer each task with its result, or with why there is none.

    Args:
        pipe: where tasks come from; what is sent first is None, or what `setup` raised.
        setup: makes the function that does a task.
        megabytes: that tasks may take, beyond what is loaded.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all processes of a terminal; who started us ends us
    with suppress(EOFError, OSError):  # who started us has gone
        try:
            do = setup()
        except Exception as error:  # noqa: BLE001  # it is raised where somebody can read it
            pipe.send(error)
            return
        _limit_memory(megabytes)
        pipe.send(None)
        done = 0
        while True:
            pipe.send(_done(do, pipe, megabytes))
            done += 1
            if done == _SETTLED:
                gc.collect()
                gc.freeze()


def _done(do: Callable[[Any], Any], pipe: Connection, megabytes: int | None) -> Any:  # noqa: ANN401
    try:
        return do(pipe.recv())
    except (EOFError, OSError):
        raise
    except MemoryError:
        return Failed(f"needs more than {megabytes} megabytes of memory" if megabytes else "there is not enough memory")
    except Exception as error:  # noqa: BLE001  # a fault of ours or of a library costs its page only
        return Failed(f"{type(error).__name__}: {error}")


def _limit_memory(megabytes: int | None) -> None:
    """Have the system refuse more memory than that; where it cannot, there is no limit."""
    if megabytes is None or sys.platform == "win32":
        return
    import resource

    with suppress(OSError, ValueError):
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
        limit = pages * resource.getpagesize() + megabytes * _MEGABYTE
        resource.setrlimit(resource.RLIMIT_AS, (limit, resource.getrlimit(resource.RLIMIT_AS)[1]))
