"""CPU time of newsparse over a folder of pages, as ratios to a bare parse of the HTML and, if it is there, trafilatura.

    python benchmarks/speed.py article-extraction-benchmark/html

The tasks take turns page by page, so that a busy machine slows them all alike.
"""

from __future__ import annotations

import gzip
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

import newsparse


def tasks() -> dict[str, Callable[[str], object]]:
    """Return what is timed."""
    found: dict[str, Callable[[str], object]] = {
        "bare parse": LexborHTMLParser,
        "article": lambda page: newsparse.parse(page, kind="html", times=False, quotes=False, events=False),
        "with times, quotes and events": lambda page: newsparse.parse(page, kind="html"),
    }
    with suppress(ImportError):
        import trafilatura

        found["trafilatura"] = lambda page: trafilatura.bare_extraction(page, with_metadata=True)
    return found


def spent(pages: list[str]) -> dict[str, int]:
    """Return the CPU time of each task in nanoseconds."""
    timed = tasks()
    total = dict.fromkeys(timed, 0)
    for warm, page in [*((True, page) for page in pages[:10]), *((False, page) for page in pages)]:
        for name, task in timed.items():
            start = time.process_time_ns()
            task(page)
            total[name] += 0 if warm else time.process_time_ns() - start
    return total


def main(folder: Path) -> None:
    """Print each task's time, as a multiple of the bare parse."""
    packed = [gzip.decompress(path.read_bytes()) for path in sorted(folder.glob("*.html.gz"))]
    plain = [path.read_bytes() for path in sorted(folder.glob("*.html"))]
    total = spent([page.decode("utf-8", "replace") for page in packed + plain])
    for name, nanoseconds in total.items():
        sys.stdout.write(f"{name}: {nanoseconds / total['bare parse']:.1f}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
