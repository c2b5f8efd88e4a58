"""Fit the weights of the engine that finds the main text, cross-validated by site, and write them as a table.

    python benchmarks/fit_body.py SHARED [MODEL ...] [--out weights.py] [--limit N]

SHARED holds `devset/html`, `devset/wcxb` (pages with the right text) and `bench/flatten.py` (pages as other tools leave
them). Needs scikit-learn. A fifth of the sites, told by a hash, is left out of the fit and only measured at the end.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gzip
import hashlib
import importlib
import json
import pickle
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import numpy as np
from alignment import right_blocks

import newsparse
from newsparse.labelling.body_evidence.choice import best_stretch
from newsparse.labelling.body_evidence.weights import Model

NEWS = 6.0  # what a news page counts for; a page of another kind counts for 1
CLEAN = 0.3  # what the right text alone, with or without its title, counts for
CUT = 0.5  # what a page counts for that is cut to its text and a few lines
KINDS: dict[str, Any] = {"markdown": "markdown"}  # of the manners that are not flat text
FOLDS = 5
LOST = 0.6  # a page below it is lost
SHORT = ("clean", "cut")  # manners that are measured apart
_OF_MARKUP = frozenset(
    """
    claimed_text claimed_text_above claimed_text_below below_title heading heading_above heading_below list_item
    paragraph linked linked_above linked_below linked_near
    """.split()
)
_OF_SENTENCES = frozenset(("no_text_before", "text_above", "text_below"))
_OF_LINES = frozenset(("gap_above", "gap_below"))
LEFT_OUT = {
    "spaced": _OF_MARKUP | _OF_SENTENCES,
    "dense": _OF_MARKUP | _OF_SENTENCES,
    "ragged": _OF_MARKUP | _OF_SENTENCES,
    "sentences": _OF_MARKUP,
    "markup": _OF_SENTENCES | _OF_LINES,
}
"""The features that a table does without: what its manner has not, and what gained nothing out of fold."""


class Sample(NamedTuple):
    """The blocks of a page in one manner, with the right answer."""

    site: str
    is_news: bool
    is_held: bool
    manner: str
    gold: str
    texts: list[str]
    lengths: list[int]
    columns: dict[str, Any]
    right: list[bool]
    rest: list[bool]
    """What no rule claims: chosen blocks of these are the body."""


def main() -> None:
    """Fit, measure and write."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("shared", type=Path)
    arguments.add_argument("models", nargs="*", default=[])
    arguments.add_argument("--out", type=Path)
    arguments.add_argument("--cache", type=Path, help="keep the features of all pages here")
    given = arguments.parse_args()
    sys.path.insert(0, str(given.shared / "bench"))
    samples = read_samples(given.shared, given.cache)
    tables = {name: fit(name, samples[name]) for name in given.models or samples}
    if given.out:
        given.out.write_text(rendered(tables), "utf-8")


def read_samples(shared: Path, cache: Path | None = None) -> dict[str, list[Sample]]:
    """Return the samples of each table of weights."""
    flatten = importlib.import_module("flatten")
    manners = flatten.METHODS
    samples: dict[str, list[Sample]] = {}
    for manner in (*manners, "clean", "cut"):
        kept = cache / f"{manner}.pickle" if cache else None
        if kept and kept.exists():
            found: dict[str, list[Sample]] = pickle.loads(kept.read_bytes())  # noqa: S301  # our own
        else:
            found = {}
            for page in pages(shared):
                if manner == "clean":
                    texts = clean_texts(page)
                elif manner == "cut":
                    texts = cut_texts(page, manners["inner"](page["html"]))
                else:
                    texts = iter([manners[manner](page["html"])])
                for text in texts:
                    _add(found, page, text, manner)
            if kept:
                kept.write_bytes(pickle.dumps(found))
        for name, of_table in found.items():
            samples.setdefault(name, []).extend(of_table)
    return samples


def clean_texts(page: dict[str, Any]) -> Iterator[str]:
    """Yield the right text alone, with and without its title: what is scraped well must not lose anything."""
    for gap in ("\n\n", "\n"):
        body = re.sub(r"\n+", gap, page["body"])
        yield body
        if page["title"]:
            yield f"{page['title']}{gap}{body}"
    yield re.sub(r"\s*\n\s*", " ", page["body"])


def cut_texts(page: dict[str, Any], text: str) -> Iterator[str]:
    """Yield the page as somebody cuts it by hand: from a few lines above the right text to a few below it."""
    lines = [line for line in text.split("\n") if line.strip()]
    right = [i for i, is_right in enumerate(right_blocks(lines, page["body"])) if is_right]
    if not right:
        return
    above, below = (int(hashlib.sha256(f"{end} {page['site']}".encode()).hexdigest(), 16) % 9 for end in ("a", "z"))
    for gap in ("\n\n", "\n"):
        yield gap.join(lines[max(0, right[0] - above) : right[-1] + 1 + below])


def pages(shared: Path) -> Iterator[dict[str, Any]]:
    """Yield the pages with their site, and whether the site is held out."""
    for folder in ("html", "wcxb"):
        gold = json.loads((shared / "devset" / folder / "gold.json").read_text("utf-8"))
        for name, entry in gold.items():
            if not entry.get("body"):
                continue
            path = shared / "devset" / folder / entry.get("html_path", f"html/{name}.html.gz")
            data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
            host = (urlsplit(entry.get("url") or "").hostname or "").removeprefix("www.")
            site = entry["publisher"] if name.startswith("fundus") else host or entry.get("publisher", name)
            held = int(hashlib.sha256(site.encode()).hexdigest(), 16) % 5 == 0
            yield {
                **entry,
                "title": entry.get("title"),
                "site": site,
                "held": held,
                "news": folder == "html",
                "html": _decoded(data),
            }


def _decoded(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        found = re.search(rb"charset=[\"']?\s*([A-Za-z0-9_-]+)", data[:4096], re.IGNORECASE)
        return data.decode(found[1].decode() if found else "cp1252", "replace")


def _add(samples: dict[str, list[Sample]], page: dict[str, Any], text: str, manner: str) -> None:
    if not text.strip():
        return
    found = newsparse.explain(
        text, kind=KINDS.get(manner, "text"), url=page.get("url"), times=False, quotes=False, events=False, plugins=()
    )
    evidence = found.body_evidence
    if evidence is None:
        return
    texts = [block.text for block in found.article.blocks]
    right = right_blocks(texts, page["body"])
    columns = {name: np.array(column, np.float32) for name, column in evidence.columns().items()}
    rest = [block.label.group is newsparse.Group.BODY for block in found.article.blocks]
    samples.setdefault(evidence.model, []).append(
        Sample(
            page["site"],
            page["news"],
            page["held"],
            manner,
            page["body"],
            texts,
            list(evidence.lengths),
            columns,
            right,
            rest,
        )
    )


def fit(name: str, samples: list[Sample], *, use: Sequence[str] = ()) -> tuple[Model, str]:
    """Return the weights and what they reach on sites that they were not fitted on."""
    names = tuple(use or [column for column in samples[0].columns if column not in LEFT_OUT.get(name, ())])
    seen = [sample for sample in samples if not sample.is_held]
    odds: dict[int, list[float]] = {}
    for fold in range(FOLDS):
        model = _fitted([sample for sample in seen if _fold(sample.site) != fold], names)
        for i, sample in enumerate(seen):
            if _fold(sample.site) == fold:
                odds[i] = _odds(sample, model)
    scores = ""
    for what in ("", *SHORT):
        some = [i for i, sample in enumerate(seen) if (sample.manner if sample.manner in SHORT else "") == what]
        if some:
            found = _scores([seen[i] for i in some], [odds[i] for i in some])
            scores = scores or found
            sys.stdout.write(f"{name} {len(some)} pages {what}, out of fold: {found}\n")
    model = _fitted(seen, names)
    held = [sample for sample in samples if sample.is_held and sample.manner not in SHORT]
    unseen = _scores(held, [_odds(sample, model) for sample in held])
    sys.stdout.write(f"{name} {len(held)} pages, sites held out: {unseen}\n")
    return model, scores


def _fold(site: str) -> int:
    return int(hashlib.sha256(f"fold {site}".encode()).hexdigest(), 16) % FOLDS


def _fitted(samples: list[Sample], names: Sequence[str]) -> Model:
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

    rows = np.concatenate([np.column_stack([sample.columns[name] for name in names]) for sample in samples])
    right = np.concatenate([sample.right for sample in samples])
    weights = np.concatenate([_weights(sample) for sample in samples])
    scaler = StandardScaler().fit(rows)
    fitted = LogisticRegression(C=0.3, max_iter=60, solver="newton-cholesky").fit(
        scaler.transform(rows), right, sample_weight=weights / weights.mean()
    )
    raw = fitted.coef_[0] / scaler.scale_
    bias = fitted.intercept_[0] - (raw * scaler.mean_).sum()
    return Model(round(float(bias), 3), tuple((name, round(float(w), 3)) for name, w in zip(names, raw, strict=True)))


def _weights(sample: Sample) -> Any:  # noqa: ANN401  # an array of numpy, which is no dependency
    """Weigh blocks by the root of their words, and pages alike but for news pages, which count for more."""
    lengths = np.sqrt(np.maximum(np.array(sample.lengths, float), 1.0))
    page = (NEWS if sample.is_news else 1.0) * {"clean": CLEAN, "cut": CUT}.get(sample.manner, 1.0)
    return lengths / np.sqrt(sum(sample.lengths) + 1) * page


def _odds(sample: Sample, model: Model) -> list[float]:
    total = np.full(len(sample.lengths), model.bias)
    for name, weight in model.weights:
        total += weight * np.array(sample.columns[name], float)
    return list(1 / (1 + np.exp(-np.clip(total, -30, 30))))


def _scores(samples: list[Sample], odds: list[list[float]]) -> str:
    """Return the body F1 of news pages (shingles of four) and the word F1 of the others, with pages below .6."""
    bodies = importlib.import_module("score_bodies")
    rows: list[dict[str, Any]] = []
    words: list[float] = []
    for sample, likely in zip(samples, odds, strict=True):
        chosen = best_stretch(sample.lengths, likely)
        body = "\n".join([t for t, yes, free in zip(sample.texts, chosen, sample.rest, strict=True) if yes and free])
        if sample.is_news:
            rows.append(bodies.page(sample.gold, body))
        else:
            words.append(_word_f1(body, sample.gold))
    lost = sum(2 * row["hit"] < LOST * (2 * row["hit"] + row["extra"] + row["missing"]) for row in rows)
    total = bodies.summary(rows) if rows else {"f1": 0.0, "precision": 0.0, "recall": 0.0}
    others = sum(words) / len(words) if words else 0.0
    return (
        f"body F1 {total['f1']:.4f} (P {total['precision']:.3f} R {total['recall']:.3f}) of {len(rows)} news pages, "
        f"{lost} lost; word F1 {others:.4f} of {len(words)} others, {sum(word < LOST for word in words)} lost"
    )


def _word_f1(text: str, gold: str) -> float:
    got, want = (Counter(re.findall(r"\w+", each.lower())) for each in (text, gold))
    both = 2 * sum((got & want).values())
    return both / (sum(got.values()) + sum(want.values())) if both else 0.0


def rendered(tables: dict[str, tuple[Model, str]]) -> str:
    """Return the module that holds the tables."""
    from newsparse.labelling.body_evidence import weights

    head = Path(weights.__file__).read_text("utf-8").partition("MODELS")[0]
    lines = [f"MODELS: dict[str, Model] = {{  # fitted {dt.datetime.now(dt.UTC).date()}"]
    for name, (model, scores) in tables.items():
        lines += [f"    # out of fold: {part}" for part in scores.split("; ")]
        lines += [f'    "{name}": Model(', f"        {model.bias},", "        ("]
        lines += [f'            ("{feature}", {weight}),' for feature, weight in model.weights]
        lines += ["        ),", "    ),"]
    return head + "\n".join([*lines, "}", ""])


if __name__ == "__main__":
    main()
