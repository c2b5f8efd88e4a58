"""The command line in this process: as a shell would see it, without the half second that a process needs to start."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from newsparse.cli import main

Call = Callable[..., "subprocess.CompletedProcess[bytes]"]


def caller(monkeypatch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[bytes]) -> Call:
    """Return what runs `newsparse` with some arguments and tells status, standard output and standard error.

    Args:
        monkeypatch: sets the arguments.
        capture: `capsysbinary`.
    """

    def call(*arguments: object, kilobytes: int | None = None) -> subprocess.CompletedProcess[bytes]:
        """Run a command; with a number, where no file may be larger than so many kilobytes."""
        told = ["newsparse", *map(str, arguments)]
        monkeypatch.setattr(sys, "argv", told)
        capture.readouterr()
        with limited(kilobytes):
            status = main()
        out, err = capture.readouterr()
        return subprocess.CompletedProcess(told, status, out, err)

    return call


@contextmanager
def limited(kilobytes: int | None) -> Iterator[None]:
    """Let no file grow larger than that: a write ends in its middle with an error, as on a full disk."""
    if kilobytes is None:
        yield
        return
    import resource  # noqa: PLC0415  # which Windows does not have

    before, writes_none = resource.getrlimit(resource.RLIMIT_FSIZE), sys.dont_write_bytecode
    sys.dont_write_bytecode = True  # what is cut would be read by others
    resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * 1024, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        sys.dont_write_bytecode = writes_none
