"""Pages a second in one process, in two, and in Spark on two cores: from Parquet files of pages to those of rows.

    python benchmarks/engines.py FOLDER [COPIES] [--text]

The pages of the folder (`*.html`, `*.html.gz`), COPIES times over, are written to eight Parquet files; each way reads
them, parses them with `newsparse.arrow.parse_batch`, and writes what comes back. CPU time is that of all processes that
take part, without those that start them, and tells on a busy machine more than the clock does.
"""

from __future__ import annotations

import gzip
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from newsparse import Options, Parser
from newsparse.arrow import parse_batch, schema

FILES = 8
Way = Callable[[list[Path], Path, Parser], None]


def write_pages(folder: Path, copies: int, into: Path) -> list[Path]:
    """Write the pages of a folder to Parquet files and return them."""
    packed = [gzip.decompress(path.read_bytes()) for path in sorted(folder.glob("*.html.gz"))]
    pages = copies * (packed + [path.read_bytes() for path in sorted(folder.glob("*.html"))])
    paths = []
    for n in range(FILES):
        table = pa.table({"id": [str(i) for i in range(n, len(pages), FILES)], "html": pages[n::FILES]})
        paths.append(into / f"pages-{n}.parquet")
        pq.write_table(table, paths[-1], compression="zstd")
    return paths


def parse_file(path: Path, into: Path, parser: Parser) -> None:
    """Parse the pages of a file, a hundred at a time, and write their rows."""
    with pq.ParquetWriter(into / path.name, schema("pages"), compression="zstd") as writer:
        for batch in pq.ParquetFile(path).iter_batches(batch_size=100):
            writer.write_batch(parse_batch(batch, parser=parser))


def in_processes(workers: int) -> Callable[[], Any]:
    """Return what makes a way to parse files in plain processes."""

    @contextmanager
    def ready() -> Iterator[Way]:
        with ProcessPoolExecutor(workers) as pool:

            def way(paths: list[Path], into: Path, parser: Parser) -> None:
                list(pool.map(partial(parse_file, into=into, parser=parser), paths))

            yield way

    return ready


@contextmanager
def in_spark() -> Iterator[Way]:
    """Start Spark with two cores, and return a way to parse files in it."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession
    from pyspark.sql.pandas.types import from_arrow_schema

    settings = {"spark.ui.enabled": "false", "spark.sql.parquet.compression.codec": "zstd"}
    session = SparkSession.builder.master("local[2]").config(map=settings).getOrCreate()

    def way(paths: list[Path], into: Path, parser: Parser) -> None:
        pages = session.read.parquet(*map(str, paths)).repartition(FILES)
        rows = pages.mapInArrow(partial(parse_batch, parser=parser), from_arrow_schema(schema("pages")))
        rows.write.mode("overwrite").parquet(str(into))

    yield way
    session.stop()


WAYS = {"1 process": in_processes(1), "2 processes": in_processes(2), "Spark": in_spark}


def processes() -> Iterator[tuple[Path, list[str]]]:
    """Yield the processes of this session, each with what Linux says of it behind its name."""
    for entry in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
            if int(fields[3]) == os.getsid(0):
                yield entry, fields


def cpu() -> float:
    """Return the seconds of CPU time that they have used, and those that they have waited for."""
    return sum(sum(map(int, fields[11:15])) for _, fields in processes()) / os.sysconf("SC_CLK_TCK")


def worker_peak() -> float:
    """Return the most memory, in MB, that a process of Python other than this one has used."""
    peaks = [0.0]
    for entry, _ in processes():
        with suppress(OSError):
            status = dict(line.split(":", 1) for line in (entry / "status").read_text().splitlines())
            if status["Name"].strip().startswith("python") and entry.name != str(os.getpid()):
                peaks.append(int(status["VmHWM"].split()[0]) / 1024)
    return max(peaks)


def measured(name: str, paths: list[Path], parser: Parser, folder: Path) -> str:
    """Return what one way takes, after it has parsed the first file once to get ready."""
    with WAYS[name]() as way:
        way(paths[:1], folder, parser)
        began, used = time.monotonic(), cpu()
        way(paths, folder, parser)
        wall, used, peak = time.monotonic() - began, cpu() - used, worker_peak()
    pages = sum(pq.ParquetFile(path).metadata.num_rows for path in paths)
    return f"{name:12} {pages:7} {pages / wall:10.1f} {1000 * used / pages:12.2f} {peak:10.0f}"


def main() -> None:
    """Print a line for each way that is installed."""
    folder, *rest = [word for word in sys.argv[1:] if word != "--text"]
    text_alone = Options(times=False, quotes=False, events=False)
    parser = Parser(options=text_alone if "--text" in sys.argv else Options())
    with suppress(PermissionError):  # it is the first of its session already
        os.setsid()
    print(f"{'':12} {'pages':>7} {'pages/s':>10} {'CPU ms each':>12} {'worker MB':>10}")  # noqa: T201
    with tempfile.TemporaryDirectory() as place:
        paths = write_pages(Path(folder), int(rest[0]) if rest else 1, Path(place))
        for name in WAYS:
            if name != "Spark" or find_spec("pyspark"):
                rows = Path(place, name.replace(" ", "-"))
                rows.mkdir()
                print(measured(name, paths, parser, rows), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
