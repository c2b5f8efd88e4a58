"""The command line: `newsparse parse | explain | plugins | schema`, with the extra `[cli]`."""

from __future__ import annotations

import sys
from importlib.util import find_spec

from newsparse import __version__

__all__ = ["main"]

NEEDED = ("click", "rich")


def main() -> int:
    """Run the command line on `sys.argv` and return its exit status."""
    if sys.argv[1:] == ["--version"]:  # what reads pages takes longer to load than all the rest
        sys.stdout.write(f"newsparse {__version__}\n")
        return 0
    if any(find_spec(name) is None for name in NEEDED):
        sys.stderr.write("newsparse: the command line needs click and rich: pip install 'newsparse[cli]'\n")
        return 2
    from newsparse.cli._commands import run

    return run()
