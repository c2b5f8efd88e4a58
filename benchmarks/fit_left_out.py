"""Fit the weights that tell which blocks the rules of HTML left out wrongly, cross-validated by site.

    python benchmarks/fit_left_out.py SHARED [--out left_out_weights.py]

SHARED is as for `fit_body.py`, whose sites and folds these are. Needs scikit-learn. A fifth of the
sites, told by a hash, is left out of the fit and only measured at the end, with a bootstrap by site.
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import fit_body
import numpy as np
from alignment import right_blocks

import newsparse
from newsparse.labelling.body_evidence.weights import Model
from newsparse.labelling.html import left_out_weights
from newsparse.labelling.html.second_look import SECOND_LOOK, TAKEN, shared

NEWS = 6.0  # what a news page counts for; a page of another kind counts for 1
ROUNDS = 1_000  # of the bootstrap


class Sample(NamedTuple):
    """A page with its doubtful blocks and the right answer."""

    site: str
    is_news: bool
    is_held: bool
    gold: str
    texts: list[str]
    lengths: list[int]
    body: list[bool]
    """What the rules take for the text."""
    blocks: Any
    """The doubtful blocks."""
    groups: list[int]
    """Which of them are alike."""
    columns: dict[str, Any]
    right: Any
    """Whether each doubtful block is a part of the right text."""


def main() -> None:
    """Fit, measure and write."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("shared", type=Path)
    arguments.add_argument("--out", type=Path)
    given = arguments.parse_args()
    sys.path.insert(0, str(given.shared / "bench"))
    samples = [sample for page in fit_body.pages(given.shared) if (sample := sample_of(page))]
    model, scores = fit(samples)
    if given.out:
        given.out.write_text(rendered(model, scores), "utf-8")


def sample_of(page: dict[str, Any]) -> Sample | None:
    """Return a page as it is fitted on; None where the rules are in no doubt."""
    found = newsparse.explain(
        page["html"].encode(), kind="html", url=page.get("url"), times=False, quotes=False, events=False, plugins=()
    )
    evidence = found.body_evidence
    blocks = found.article.blocks
    texts = [block.text for block in blocks]
    body = [
        block.label.group is newsparse.Group.BODY and not (block.reason and block.reason.rule_id == SECOND_LOOK)
        for block in blocks
    ]
    asked = np.array(evidence.asked if evidence and evidence.asked else (), int)
    right = np.array(right_blocks(texts, page["body"]), bool)[asked]
    columns = evidence.columns() if evidence else {}
    return Sample(
        page["site"],
        page["news"],
        page["held"],
        page["body"],
        texts,
        list(evidence.lengths) if evidence else [],
        body,
        asked,
        evidence._units.groups() if evidence else [],  # noqa: SLF001
        {name: np.array(column, np.float32) for name, column in columns.items()},
        right,
    )


def fit(samples: Sequence[Sample]) -> tuple[Model, list[str]]:
    """Return the weights and what they reach on sites that they were not fitted on."""
    seen = [sample for sample in samples if not sample.is_held]
    odds: dict[int, Any] = {}
    for fold in range(fit_body.FOLDS):
        model = _fitted([sample for sample in seen if fit_body._fold(sample.site) != fold])  # noqa: SLF001
        odds |= {i: _odds(sample, model) for i, sample in enumerate(seen) if fit_body._fold(sample.site) == fold}  # noqa: SLF001
    model = _fitted(seen)
    held = [sample for sample in samples if sample.is_held]
    lines: list[str] = []
    for what, some, likely in (
        ("out of fold", seen, [odds[i] for i in range(len(seen))]),
        ("sites held out", held, [_odds(sample, model) for sample in held]),
        ("in the fit", seen, [_odds(sample, model) for sample in seen]),
    ):
        lines += [f"{what}: {line}" for line in _scores(some, likely)]
    sys.stdout.write("\n".join([*lines, ""]))
    return model, [line for line in lines if line.startswith("out of fold")]


def _fitted(samples: Sequence[Sample]) -> Model:
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

    some = [sample for sample in samples if len(sample.blocks)]
    names = list(some[0].columns)
    rows = np.concatenate([np.column_stack([sample.columns[name] for name in names]) for sample in some])
    weights = np.concatenate([_weights(sample) for sample in some])
    scaler = StandardScaler().fit(rows)
    fitted = LogisticRegression(C=0.1, max_iter=60, solver="newton-cholesky").fit(
        scaler.transform(rows),
        np.concatenate([sample.right for sample in some]),
        sample_weight=weights / weights.mean(),
    )
    raw = fitted.coef_[0] / scaler.scale_
    bias = fitted.intercept_[0] - (raw * scaler.mean_).sum()
    return Model(round(float(bias), 3), tuple((name, round(float(w), 3)) for name, w in zip(names, raw, strict=True)))


def _weights(sample: Sample) -> Any:  # noqa: ANN401  # an array of numpy, which is no dependency
    """Weigh blocks by the root of their words, and pages alike but for news pages, which count for more."""
    lengths = np.sqrt(np.maximum(np.array(sample.lengths, float), 1.0))
    share = lengths / np.sqrt(sum(sample.lengths) + 1) * (NEWS if sample.is_news else 1.0)
    return share[sample.blocks]


def _odds(sample: Sample, model: Model) -> Any:  # noqa: ANN401
    total = np.full(len(sample.blocks), model.bias)
    for name, weight in model.weights if len(sample.blocks) else ():
        total += weight * sample.columns[name]
    alike: Any = np.array(shared(sample.groups, total.tolist()), float)
    return 1 / (1 + np.exp(-alike))


def _scores(samples: Sequence[Sample], odds: Sequence[Any]) -> list[str]:
    """Return the body F1 of news pages (shingles of four) and the word F1 of the others, before and after."""
    bodies = importlib.import_module("score_bodies")
    rows: list[tuple[str, bool, Any, Any]] = []
    for sample, likely in zip(samples, odds, strict=True):
        found = []
        taken = {int(b) for b in sample.blocks[likely > TAKEN]} if any(sample.body) else set()
        for more in (set(), taken):
            kept = [text for b, text in enumerate(sample.texts) if sample.body[b] or b in more]
            body = "\n".join(kept)
            found.append(bodies.page(sample.gold, body) if sample.is_news else fit_body._word_f1(body, sample.gold))  # noqa: SLF001
        rows.append((sample.site, sample.is_news, *found))
    news, others = ([row for row in rows if row[1] is is_news] for is_news in (True, False))
    lines = []
    for what, some, mean in (
        ("body F1 of news pages", news, lambda values: bodies.summary(values)["f1"]),
        ("word F1 of others", others, lambda values: sum(values) / len(values)),
    ):
        before, after = (mean([row[at] for row in some]) for at in (2, 3))
        low, high = _interval(some, mean)
        lines.append(
            f"{what} ({len(some)}) {before:.4f} -> {after:.4f}, gain within {low:+.4f} and {high:+.4f}"
            + ("" if what.startswith("body") else f", {_lost(some, 2)} -> {_lost(some, 3)} lost")
        )
    return lines


def _lost(rows: Sequence[tuple[Any, ...]], at: int) -> int:
    return sum(row[at] < fit_body.LOST for row in rows)


def _interval(rows: Sequence[tuple[Any, ...]], mean: Any) -> tuple[float, float]:  # noqa: ANN401
    """Return between which gains 95 of 100 draws of sites lie."""
    sites: dict[str, list[tuple[Any, ...]]] = {}
    for row in rows:
        sites.setdefault(row[0], []).append(row)
    draw = random.Random(7)  # noqa: S311  # a bootstrap
    names, gains = sorted(sites), []
    for _ in range(ROUNDS):
        some = [row for name in draw.choices(names, k=len(names)) for row in sites[name]]
        gains.append(mean([row[3] for row in some]) - mean([row[2] for row in some]))
    gains.sort()
    return gains[ROUNDS // 40], gains[-ROUNDS // 40 - 1]


def rendered(model: Model, scores: Sequence[str]) -> str:
    """Return the module that holds the table."""
    head = Path(left_out_weights.__file__).read_text("utf-8").partition("MODEL = ")[0]
    lines = [f"MODEL = Model(  # fitted {dt.datetime.now(dt.UTC).date()}"]
    lines += [f"    # {line}" for line in scores]
    lines += [f"    {model.bias},", "    (", *[f'        ("{name}", {weight}),' for name, weight in model.weights]]
    return head + "\n".join([*lines, "    ),", ")", ""])


if __name__ == "__main__":
    main()
