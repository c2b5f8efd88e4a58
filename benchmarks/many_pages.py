"""CPU time and memory of `newsparse parse` over made pages that are streamed into it, as it goes along.

    python benchmarks/many_pages.py 100000 --jobs 2 --no-plugins

Options behind the number go to `newsparse parse`. Memory is that of each process of the run, from /proc (Linux).
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

WORDS = (
    "harbour ferry council budget quay storm lantern bridge market school road winter night vote talks report dike "
    "mill tower river island coast village library station garden museum"
).split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
VERBS = "met visited criticised praised accused invited warned".split()
SHARE = "".join(f'<li><a href="/{word}">{word.title()}</a></li>' for word in WORDS)
EVERY = 2.0
"""Seconds between two looks at the processes."""
TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


def page(number: int) -> str:
    """Return a made article of some 4 kB as HTML, with quotes, events, times and what stands around an article."""
    chosen = random.Random(number)  # noqa: S311  # words, no secrets

    def words(count: int) -> str:
        return " ".join(chosen.choice(WORDS) for _ in range(count))

    def name() -> str:
        return f"{chosen.choice(('Ann', 'Ben', 'Eva', 'Tom'))} {chosen.choice(WORDS).title()}son"

    paragraphs = [
        f"<p>The {words(30)}, and the {words(12)}. {name()} {chosen.choice(VERBS)} {name()} on {chosen.choice(DAYS)}."
        "</p>"
        f"<p>“The {words(18)}”, said {name()}, the mayor of Port Example, on {chosen.choice(DAYS)}.</p>"
        for _ in range(6)
    ]
    title = f"The {words(7)} of {number}"
    day = f"2024-{number % 12 + 1:02}-{number % 28 + 1:02}"
    return (
        f'<!doctype html><html lang="en"><head><title>{title} | Port News</title>'
        f'<meta property="article:published_time" content="{day}T08:00:00Z"></head>'
        f"<body><nav><ul>{SHARE}</ul></nav><article><h1>{title}</h1>{''.join(paragraphs)}</article>"
        f"<footer><ul>{SHARE}</ul></footer></body></html>"
    )


def processes(session: int) -> Iterator[tuple[int, float, float]]:
    """Yield the processes of a session: number, CPU seconds and megabytes."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == session:
            yield int(folder.name), (int(fields[11]) + int(fields[12])) / TICKS, int(fields[21]) * PAGE / 1e6


def feed(pipe: IO[bytes], count: int) -> None:
    """Write pages as JSON lines, and end."""
    with pipe:
        for number in range(count):
            pipe.write(json.dumps({"html": page(number), "id": str(number)}).encode() + b"\n")


def main(count: int, options: list[str]) -> None:
    """Print what the processes hold as pages are done, and what a page costs."""
    cpu: dict[int, float] = {}
    peak, shown = 0.0, 1
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "articles.jsonl"
        command = [sys.executable, "-m", "newsparse", "parse", "-", "-o", str(output), *options]
        with subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True) as run:  # noqa: S603
            threading.Thread(target=feed, args=(run.stdin, count), daemon=True).start()
            while run.poll() is None:
                time.sleep(EVERY)
                seen = [one for one in processes(run.pid) if one[2]]  # one that has ended holds nothing
                cpu.update({number: seconds for number, seconds, _ in seen})
                peak = max([peak, *(megabytes for *_, megabytes in seen)])
                done = noted(output.with_name(f"{output.name}.journal"))
                if seen and done >= shown:
                    sizes = ", ".join(f"{megabytes:.0f}" for *_, megabytes in seen)
                    sys.stdout.write(f"{done:>9,} pages: {sizes} MB\n")
                    sys.stdout.flush()
                    shown = done * 3 // 2 + 1
        with output.open("rb") as file:
            written = sum(1 for _ in file)
    cost = 1_000 * sum(cpu.values()) / written
    sys.stdout.write(f"{written:>9,} pages: at most {peak:.0f} MB a process, {cost:.2f} ms of CPU each\n")


def noted(journal: Path) -> int:
    """Return how many pages a journal says are done; its first line holds the settings."""
    return journal.read_bytes().count(b"\n") - 1 if journal.exists() else 0


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
