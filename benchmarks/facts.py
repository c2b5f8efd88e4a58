"""Title, author and day of HTML pages, of the fifth of the sites that is kept aside and of the others.

Usage: facts.py SHARED. Prints totals alone, so that no error of the fifth is seen.
"""

from __future__ import annotations

import argparse
import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import fmean
from typing import Any

import fit_body

import newsparse

PARSER = newsparse.Parser(plugins=(), options=newsparse.Options(times=False, quotes=False, events=False))


def main() -> None:
    """Print a line for each measure: how often it is right, and of how many pages."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("shared", type=Path)
    shared = arguments.parse_args().shared
    sys.path.insert(0, str(shared / "bench"))
    scorer = importlib.import_module("score_metadata")
    found: dict[tuple[str, str, bool], list[float]] = {}
    for page in fit_body.pages(shared):
        measure = of_news if page["news"] else of_any_site
        for name, right in measure(page, scorer):
            found.setdefault(("news" if page["news"] else "any site", name, page["held"]), []).append(right)
    for kind, name, is_held in sorted(found):
        rights = found[kind, name, is_held]
        where = "kept aside" if is_held else "others"
        sys.stdout.write(f"{kind}, {name}, {where}: {fmean(rights):.3f} of {len(rights)}\n")


def of_news(page: dict[str, Any], scorer: Any) -> Iterator[tuple[str, float]]:  # noqa: ANN401 - a module
    """Yield how right each field of a news page is, as the scorer of metadata counts it."""
    row = scorer.score({"page": page}, {"page": read(page)})[0][1]
    yield from ((name, row[name]) for name in ("title", "date", "authors_f1") if name in row)


def of_any_site(page: dict[str, Any], _: object) -> Iterator[tuple[str, float]]:
    """Yield whether each field of a page of WCXB is right, its words compared."""
    got = read(page)
    if page["title"]:
        yield "title", float(words(page["title"]) == words(got["title"]))
    if page["date"]:
        yield "date", float(page["date"][:10] == (got["publishing_date"] or "")[:10])
    if page["author"]:
        names = [*got["authors"], " ".join(got["authors"])]
        yield "author", float(words(page["author"]) in map(words, names))


def read(page: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a page as the scorers take them."""
    article = PARSER.parse(page["html"], url=page.get("url"), kind="html")
    return {
        "title": article.title,
        "publishing_date": article.published.iso if article.published else None,
        "authors": [author.name for author in article.authors],
    }


def words(text: str | None) -> str:
    """Return the words of a field, folded."""
    return re.sub(r"\W+", " ", (text or "").lower()).strip()


if __name__ == "__main__":
    main()
