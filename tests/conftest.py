"""Options and hypothesis profiles: quick by default, `--slow` for more examples and the laws about time.

The whole suite is shared out among processes where pytest-xdist is installed; some tests alone run in one.
"""

from __future__ import annotations

import os
import sys
import tempfile

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("quick", max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("slow", max_examples=1_000, deadline=None, suppress_health_check=list(HealthCheck))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="more examples for each property, and the laws about time")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: runs with --slow only")
    settings.load_profile("slow" if config.getoption("--slow") else "quick")
    if sys.dont_write_bytecode and sys.pycache_prefix is None and not hasattr(config, "workerinput"):
        _keep_bytecode_elsewhere(config)


def _keep_bytecode_elsewhere(config: pytest.Config) -> None:
    """Let the hundreds of processes that tests start share what one has compiled, and leave the tree as it is."""
    folder = tempfile.TemporaryDirectory(prefix="newsparse-bytecode-")
    config.add_cleanup(folder.cleanup)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = folder.name


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """Run the whole suite in processes, unless it is said how; a worker of pytest-xdist comes here, too."""
    options = config.option
    is_whole = config.args_source is not pytest.Config.ArgsSource.ARGS
    times_laws = options.slow and options.markexpr != "not slow"  # they are measured with nothing beside them
    alone = options.usepdb or options.collectonly or times_laws
    may_share = hasattr(options, "numprocesses") and not hasattr(config, "workerinput")
    if is_whole and may_share and not alone and options.numprocesses is None:
        options.numprocesses = min(_cores(), _MOST_PROCESSES)
        options.dist = "worksteal"  # a file's tests stay together, so that what they share is made once


_MOST_PROCESSES = 4
"""Each collects all tests first, some five seconds: more of them would do that for most of their time."""


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--slow"):
        return
    for item in items:
        if "slow" in item.keywords:
            item.add_marker(pytest.mark.skip(reason="takes long; run with --slow"))
