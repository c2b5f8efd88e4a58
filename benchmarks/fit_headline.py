"""Fit the weights that tell the headline of a whole page as flat text, cross-validated by site.

    python benchmarks/fit_headline.py SHARED

SHARED is as for `fit_body.py`, which reads the pages. Needs scipy. A fifth of the sites, told by a hash, is left out of
the fit and only measured at the end. The table is printed: the weights are a conditional logit over the lines above the
text of a page, which is read once with its address and once without.
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple
from unittest import mock

import numpy as np
from fit_body import FOLDS, NEWS, _fold, pages

import newsparse
from newsparse.labelling.flat import headline, headline_evidence

MANNERS = ("inner", "nodes")  # those in which a headline has a line of its own
RIDGE = 30.0  # .3 to 30 find the same out of fold, within .01: the one that leaves the weights smallest


class Sample(NamedTuple):
    """The lines above the text of a page, and which of them say its title."""

    site: str
    is_news: bool
    is_held: bool
    rows: Any
    right: list[bool]


def main() -> None:
    """Fit, measure and print."""
    shared = Path(sys.argv[1])
    sys.path.insert(0, str(shared / "bench"))
    manners = importlib.import_module("flatten").METHODS
    samples = [
        sample
        for page in pages(shared)
        if page["title"]
        for manner in MANNERS
        for url in {None, page.get("url")}  # with its address and without: many texts have lost theirs
        if (sample := read(page, manners[manner](page["html"]), url)) is not None
    ]
    seen = [sample for sample in samples if not sample.is_held]
    held = [sample for sample in samples if sample.is_held]
    found: list[tuple[Sample, Any]] = []
    for fold in range(FOLDS):
        weights = fitted([sample for sample in seen if _fold(sample.site) != fold])
        found += [(sample, weights) for sample in seen if _fold(sample.site) == fold]
    weights = fitted(seen)
    before = np.array(list(headline_evidence.WEIGHTS.values()))
    for name, pairs in {
        "out of fold": found,
        "in the fit": [(sample, weights) for sample in seen],
        "held out": [(sample, weights) for sample in held],
        "held out, with the weights in the package": [(sample, before) for sample in held],
        "seen, with the weights in the package": [(sample, before) for sample in seen],
    }.items():
        sys.stdout.write(f"{name}: {share(pairs)}\n")
    for name, weight in zip(headline_evidence.WEIGHTS, weights, strict=True):
        sys.stdout.write(f'    "{name}": {round(float(weight), 2)},\n')


def read(page: dict[str, Any], text: str, url: str | None) -> Sample | None:
    """Return the lines of a page that may be its headline; None where none of them says the title."""
    kept: list[tuple[list[str], list[tuple[float, ...]]]] = []

    def watched(outline: Any, found: Any, top: int) -> int | None:  # noqa: ANN401
        rows = headline_evidence.headline_features(outline, found, top)
        kept.append(([outline.line(i) for i in rows], list(rows.values())))
        return headline_evidence.likeliest_headline(outline, found, top)

    try:
        with mock.patch.object(headline, "likeliest_headline", watched):
            newsparse.parse(text, kind="text", url=url, times=False, quotes=False, events=False, plugins=())
    except newsparse.ParseError:
        return None
    if not kept:
        return None
    lines, rows = kept[0]
    right = [plain(line) == plain(page["title"]) for line in lines]
    return Sample(page["site"], page["news"], page["held"], np.array(rows, float), right) if any(right) else None


def plain(text: str) -> str:
    """Return the words of a text alone."""
    return " ".join(re.findall(r"\w+", text.lower()))


def fitted(samples: Sequence[Sample]) -> Any:  # noqa: ANN401  # an array of numpy, which is no dependency
    """Return the weights under which the right lines of each page are likeliest among all its lines.

    A conditional logit: the lines of a page compete with each other, not with those of other pages.
    """
    from scipy.optimize import minimize

    rows = np.concatenate([sample.rows for sample in samples])
    right = np.concatenate([sample.right for sample in samples]).astype(float)
    scale = np.where(rows.std(0) > 0, rows.std(0), 1.0)
    rows = rows / scale
    sizes = [len(sample.right) for sample in samples]
    starts, page = np.cumsum([0, *sizes[:-1]]), np.repeat(np.arange(len(sizes)), sizes)
    counts = np.array([NEWS if sample.is_news else 1.0 for sample in samples])

    def loss(weights: Any) -> tuple[float, Any]:  # noqa: ANN401
        scores = rows @ weights
        odds = np.exp(scores - np.maximum.reduceat(scores, starts)[page])
        whole, good = np.add.reduceat(odds, starts), np.add.reduceat(odds * right, starts)
        pull = counts[page] * (odds * right / good[page] - odds / whole[page])
        likelihood = counts @ (np.log(good) - np.log(whole))
        return RIDGE * weights @ weights - likelihood, 2 * RIDGE * weights - pull @ rows

    return minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B").x / scale


def share(pairs: Sequence[tuple[Sample, Any]]) -> str:
    """Return how many pages have their title found."""
    out: list[str] = []
    for name, is_news in (("news", True), ("others", False)):
        right = [
            sample.right[int(np.argmax(sample.rows @ weights))]
            for sample, weights in pairs
            if sample.is_news is is_news
        ]
        out.append(f"{name} {sum(right) / max(len(right), 1):.3f} of {len(right)}")
    return ", ".join(out)


if __name__ == "__main__":
    main()
