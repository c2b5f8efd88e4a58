"""Bodies of the public article-extraction-benchmark, written where its own `evaluate.py` looks for them.

python benchmarks/bodies.py article-extraction-benchmark
"""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

import newsparse


def body(page: bytes) -> str:
    """Return the text of an article, without any plugin."""
    try:
        return newsparse.parse(page, kind="html", plugins=(), times=False, quotes=False, events=False).body_text
    except newsparse.ParseError:
        return ""


def main(folder: Path) -> None:
    """Write the body of each page to `output/newsparse.json`."""
    pages = sorted(folder.glob("html/*.html.gz"))
    found = {path.name.partition(".")[0]: {"articleBody": body(gzip.decompress(path.read_bytes()))} for path in pages}
    output = folder / "output/newsparse.json"
    output.write_text(json.dumps({"version": newsparse.__version__, "output": found}, ensure_ascii=False), "utf-8")
    sys.stdout.write(f"{output}: {len(found)} pages\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
