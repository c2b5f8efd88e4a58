"""Batches of pages in Spark, Ray, Dask, Daft, DuckDB and datatrove: the how-tos run, and what dies loses nothing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.support.engines import ENGINES

ROOT = Path(__file__).parents[1]
_PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def need(engine: str) -> None:
    """Skip the test where the engine is not installed."""
    if absent := [name for name in ENGINES[engine] if find_spec(name) is None]:
        pytest.skip(f"{', '.join(absent)} not installed")
    if engine == "spark" and not shutil.which("java"):
        pytest.skip("Spark needs Java 17 or later, and there is no java")


def run(code: str, folder: Path) -> None:
    """Run a program in a process of its own, as engines leave threads and servers behind."""
    program = folder / "program.py"
    program.write_text(code, "utf-8")
    paths = [str(ROOT / "src"), str(ROOT), os.environ.get("PYTHONPATH", "")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
    done = subprocess.run(  # noqa: S603
        [sys.executable, str(program)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=400,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-4000:]


@pytest.mark.slow
@pytest.mark.parametrize("engine", ENGINES)
def test_the_how_to_of_an_engine_runs(engine: str, tmp_path: Path) -> None:
    need(engine)
    page = (ROOT / f"docs/how-to/{engine}.md").read_text("utf-8")

    run("\n".join(_PYTHON.findall(page)), tmp_path)


PAGES = """
from pathlib import Path
from newsparse import arrow
from newsparse.model.article import Article

pages = [{"id": str(n), "text": f"A night at harbour {n}\\n\\nMara Example spoke on Friday."} for n in range(40)]
died = Path(PLACE)


def parse(batch):
    "Parse as ever, but die once in the middle of a batch."
    if "20" in batch["id"].to_pylist() and not died.exists():
        died.touch()
        os._exit(1)
    return arrow.parse_batch(batch)


def check(table):
    assert died.exists()
    want = {page["id"]: newsparse.parse(page["text"]) for page in pages}
    assert sorted(table["article"].to_pylist()) == sorted(want)
    assert dict(arrow.articles(table)) == want
"""
IN_SPARK = """
os.environ["PYSPARK_PYTHON"] = sys.executable
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

session = SparkSession.builder.master("local[2,4]").config("spark.ui.enabled", "false").getOrCreate()
rows = [(page["id"], page["text"]) for page in pages]
frame = session.createDataFrame(rows, "id string, text string").repartition(4)
parsed = frame.mapInArrow(lambda batches: map(parse, batches), from_arrow_schema(arrow.schema("pages")))
check(parsed.toArrow())
"""
IN_RAY = """
import pyarrow
import ray

ray.init(num_cpus=2, include_dashboard=False)
parsed = ray.data.from_items(pages).map_batches(parse, batch_format="pyarrow", batch_size=10)
check(pyarrow.concat_tables(parsed.iter_batches(batch_format="pyarrow", batch_size=None)))
"""


@pytest.mark.slow
@pytest.mark.parametrize(("engine", "code"), [("spark", IN_SPARK), ("ray", IN_RAY)])
def test_a_worker_that_dies_loses_and_doubles_no_page(engine: str, code: str, tmp_path: Path) -> None:
    need(engine)

    run(f"import os, sys\nimport newsparse\nPLACE = {str(tmp_path / 'died')!r}\n{PAGES}\n{code}", tmp_path)


DYING = """
import os
from datatrove.data import Document
from newsparse.arrow.datatrove import NewsparseExtractor


class Dying(NewsparseExtractor):
    def read(self, text, url=None, date=None):
        if text == "die":
            os._exit(1)
        if text == "sleep":
            import time
            time.sleep(60)
        return super().read(text, url, date)


class Kept:
    def __init__(self):
        self.docs = []
    def __enter__(self):
        return self
    def __exit__(self, *error):
        pass
    def write(self, doc, rank):
        self.docs.append((doc.id, doc.text, doc.metadata["error"]))


TEXT = "The council has voted on the budget of the harbour after six hours of talks on Tuesday night."
PAGE = f"<html><body><article><h1>A vote at night</h1><p>{TEXT}</p></article></body></html>"
kept = Kept()
docs = [Document(text, id=str(n)) for n, text in enumerate((PAGE, "die", PAGE, "sleep", PAGE))]
extracted = list(Dying(timeout=2, exclusion_writer=kept)(docs))
assert [(doc.id, doc.text) for doc in extracted] == [("0", TEXT), ("2", TEXT), ("4", TEXT)]
assert kept.docs == [
    ("1", "die", "the process that read the page ended"),
    ("3", "sleep", "the page took longer than 2 seconds"),
], kept.docs
"""


@pytest.mark.slow
def test_a_page_that_kills_or_stops_the_process_of_datatrove_costs_itself_only(tmp_path: Path) -> None:
    need("datatrove")

    run(DYING, tmp_path)


def test_without_datatrove_its_extractor_says_what_is_missing() -> None:
    code = """
import sys
sys.modules["datatrove"] = None
from newsparse import MissingExtraError
from newsparse.arrow.datatrove import NewsparseExtractor
try:
    NewsparseExtractor()
except MissingExtraError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603

    assert done.stdout == "an extractor of datatrove needs datatrove: pip install 'datatrove[io]'\n"
