"""Fit the weights of the engine that finds the main text, cross-validated by site, and write them as a table.

    python benchmarks/fit_body.py SHARED [MODEL ...] [--out weights.py] [--cache FOLDER] [--languages]

SHARED holds `devset/html`, `devset/wcxb` (pages with the right text) and `bench/flatten.py` (pages as other tools leave
them). Needs scikit-learn. A fifth of the sites, told by a hash, is left out of the fit and only measured at the end.
With `--languages`, each language is left out of a fit as well, and measured with it.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gzip
import hashlib
import importlib
import json
import pickle
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import stdev
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import numpy as np
from alignment import right_blocks

import newsparse
from newsparse.labelling.body_evidence.choice import chosen_blocks
from newsparse.labelling.body_evidence.weights import MODELS, Model

NEWS = 12.0  # what a news page counts for; a page of another kind counts for 1
CLEAN = 0.3  # what the right text alone, with or without its title, counts for
CUT = 0.5  # what a page counts for that is cut to its text and a few lines
BY_EVIDENCE = frozenset(("flat.outside", "html.evidence"))
"""Rules that leave out what the weights in use speak against: another table may choose it."""
KINDS: dict[str, Any] = {"markdown": "markdown"}  # of the manners that are not flat text
FOLDS = 5
LOST = 0.6  # a page below it is lost
LEAST_PAGES = 12  # news pages in all manners; a language of fewer is not measured apart
ROUNDS = 300  # of the draw of sites
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
    model: str
    """The table of weights that it is read with; empty where it is not weighed."""
    language: str
    gold: str
    texts: list[str]
    lengths: list[int]
    """How many words each block has; none where the page is not weighed."""
    columns: dict[str, Any]
    """The value of each feature for every block."""
    right: list[bool]
    rest: list[bool]
    """What no rule claims: chosen blocks of these are the body, and all of them where the page is not weighed."""


Judged = tuple[Sample, list[float]]
"""A page, and how likely each of its blocks is text."""


class Fit(NamedTuple):
    """A table of weights, and how likely each block is text by weights that its site had no part in."""

    model: Model
    score: str
    odds: list[list[float]]
    """For each sample, by weights that were fitted without the fold of its site, and without all held sites."""


def main() -> None:
    """Fit, measure and write."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("shared", type=Path)
    arguments.add_argument("models", nargs="*", default=[])
    arguments.add_argument("--out", type=Path)
    arguments.add_argument("--cache", type=Path, help="keep the blocks of all pages here; of use while the rules stay")
    arguments.add_argument("--languages", action="store_true", help="leave each language out of a fit as well")
    given = arguments.parse_args()
    sys.path.insert(0, str(given.shared / "bench"))
    samples = read_samples(given.shared, given.cache)
    fits = {name: fit(name, samples[name]) for name in given.models or MODELS}
    report_manners(samples, fits)
    if given.out:
        given.out.write_text(rendered(fits), "utf-8")
    if given.languages:  # takes longest
        report_languages(samples)


def read_samples(shared: Path, cache: Path | None = None) -> dict[str, list[Sample]]:
    """Return the samples of each table of weights, and under no name the pages that are not weighed."""
    manners = importlib.import_module("flatten").METHODS
    samples: dict[str, list[Sample]] = {}
    for manner in (*manners, *SHORT):
        kept = cache / f"{manner}.pickle" if cache else None
        if kept and kept.exists():
            found: list[Sample] = pickle.loads(kept.read_bytes())  # noqa: S301  # our own
        else:
            found = [sample for page in pages(shared) for sample in _of_page(page, manner, manners)]
            if kept:
                kept.write_bytes(pickle.dumps(found))
        for sample in found:
            samples.setdefault(sample.model, []).append(sample)
    return samples


def _of_page(page: dict[str, Any], manner: str, manners: dict[str, Callable[[str], str]]) -> Iterator[Sample]:
    if manner == "clean":
        texts = clean_texts(page)
    elif manner == "cut":
        texts = cut_texts(page, manners["inner"](page["html"]))
    else:
        texts = iter([manners[manner](page["html"])])
    for text in texts:
        if text.strip():
            yield _sample(page, text, manner)


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


def _sample(page: dict[str, Any], text: str, manner: str) -> Sample:
    found = newsparse.explain(
        text, kind=KINDS.get(manner, "text"), url=page.get("url"), times=False, quotes=False, events=False, plugins=()
    )
    evidence, article = found.body_evidence, found.article
    texts = [block.text for block in article.blocks]
    rest = [
        block.label.group is newsparse.Group.BODY
        or (evidence is not None and block.reason is not None and block.reason.rule_id in BY_EVIDENCE)
        for block in article.blocks
    ]
    right = right_blocks(texts, page["body"]) if evidence else []
    columns = {n: np.array(c, np.float32) for n, c in evidence.columns().items()} if evidence else {}
    lengths = list(evidence.lengths) if evidence else []
    return Sample(
        page["site"],
        page["news"],
        page["held"],
        manner,
        evidence.model if evidence else "",
        article.language or "",
        page["body"],
        texts,
        lengths,
        columns,
        right,
        rest,
    )


def fit(name: str, samples: list[Sample]) -> Fit:
    """Return the weights and what they reach on sites that they were not fitted on."""
    seen = [sample for sample in samples if not sample.is_held]
    names = [column for column in samples[0].columns if column not in LEFT_OUT.get(name, ())]
    folds = [_fitted([sample for sample in seen if _fold(sample.site) != fold], names) for fold in range(FOLDS)]
    model = _fitted(seen, names)
    odds = [_odds(sample, model if sample.is_held else folds[_fold(sample.site)]) for sample in samples]
    judged = [(s, likely) for s, likely in zip(samples, odds, strict=True) if s.manner not in SHORT]
    score = _scores([(sample, likely) for sample, likely in judged if not sample.is_held])
    unseen = _scores([(sample, likely) for sample, likely in judged if sample.is_held])
    sys.stdout.write(f"{name}, out of fold: {score}\n{name}, sites held out: {unseen}\n")
    return Fit(model, score, odds)


def report_manners(samples: dict[str, list[Sample]], fits: dict[str, Fit]) -> None:
    """Print what each manner reaches, whatever tables its pages are read with, with a deviation by site."""
    odds = {id(s): o for name, found in fits.items() for s, o in zip(samples[name], found.odds, strict=True)}
    everything = [sample for found in samples.values() for sample in found if not sample.model or id(sample) in odds]
    for manner in dict.fromkeys(sample.manner for sample in everything):
        for what, is_held in (("out of fold", False), ("sites held out", True)):
            some = [(s, odds.get(id(s), [])) for s in everything if s.manner == manner and s.is_held is is_held]
            sys.stdout.write(f"{manner}, {what}: {_scores(some)}, deviation by site {_deviation(some):.4f}\n")


def report_languages(samples: dict[str, list[Sample]]) -> None:
    """Print what the flat manners reach in a language with and without its pages in the fit, of sites that are seen."""
    flat = [name for name in MODELS if name != "markup"]
    everything = [sample for name in flat for sample in samples[name] if not sample.is_held]
    pages = Counter(s.language for s in everything if s.is_news and s.manner not in SHORT)
    for language in [code for code, count in pages.most_common() if count >= LEAST_PAGES]:
        with_it, without = [], []
        for name in flat:
            seen = [sample for sample in samples[name] if not sample.is_held]
            names = [column for column in seen[0].columns if column not in LEFT_OUT[name]]
            of_it = [s for s in seen if s.language == language and s.manner not in SHORT]
            others = _fitted([sample for sample in seen if sample.language != language], names)
            without += [(sample, _odds(sample, others)) for sample in of_it]
            folds = {_fold(sample.site) for sample in of_it}
            models = {f: _fitted([sample for sample in seen if _fold(sample.site) != f], names) for f in folds}
            with_it += [(sample, _odds(sample, models[_fold(sample.site)])) for sample in of_it]
        sys.stdout.write(f"{language}: {_scores(with_it)}\n{language}, held out: {_scores(without)}\n")


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


def _scores(judged: Sequence[Judged]) -> str:
    """Return the body F1 of news pages (shingles of four) and the word F1 of the others, with pages below .6."""
    bodies = importlib.import_module("score_bodies")
    rows = [bodies.page(sample.gold, _body(sample, likely)) for sample, likely in judged if sample.is_news]
    words = [_word_f1(_body(sample, likely), sample.gold) for sample, likely in judged if not sample.is_news]
    lost = sum(2 * row["hit"] < LOST * (2 * row["hit"] + row["extra"] + row["missing"]) for row in rows)
    total = bodies.summary(rows) if rows else {"f1": 0.0, "precision": 0.0, "recall": 0.0}
    others = sum(words) / len(words) if words else 0.0
    return (
        f"body F1 {total['f1']:.4f} (P {total['precision']:.3f} R {total['recall']:.3f}) of {len(rows)} news pages, "
        f"{lost} lost; word F1 {others:.4f} of {len(words)} others, {sum(word < LOST for word in words)} lost"
    )


def _deviation(judged: Sequence[Judged]) -> float:
    """Return the standard deviation of the body F1 of news pages, over sites drawn at random with replacement."""
    bodies = importlib.import_module("score_bodies")
    by_site: dict[str, list[dict[str, Any]]] = {}
    for sample, likely in judged:
        if sample.is_news:
            by_site.setdefault(sample.site, []).append(bodies.page(sample.gold, _body(sample, likely)))
    draw, sites = random.Random(7), sorted(by_site)  # noqa: S311  # no secret
    runs = [[row for site in draw.choices(sites, k=len(sites)) for row in by_site[site]] for _ in range(ROUNDS)]
    return stdev(bodies.summary(rows)["f1"] for rows in runs) if sites else 0.0


def _body(sample: Sample, likely: list[float]) -> str:
    chosen = chosen_blocks(sample.lengths, likely, sample.model) if sample.model else sample.rest
    return "\n".join([t for t, yes, free in zip(sample.texts, chosen, sample.rest, strict=True) if yes and free])


def _word_f1(text: str, gold: str) -> float:
    got, want = (Counter(re.findall(r"\w+", each.lower())) for each in (text, gold))
    both = 2 * sum((got & want).values())
    return both / (sum(got.values()) + sum(want.values())) if both else 0.0


def rendered(fits: dict[str, Fit]) -> str:
    """Return the module that holds the tables, the fitted ones anew and the others as they are."""
    from newsparse.labelling.body_evidence import weights

    text = Path(weights.__file__).read_text("utf-8")
    for name, (model, score, _) in fits.items():
        lines = [f"    # fitted {dt.datetime.now(dt.UTC).date()}; out of fold:"]
        lines += [f"    # {part}" for part in score.split("; ")]
        lines += [f'    "{name}": Model(', f"        {model.bias},", "        ("]
        lines += [f'            ("{feature}", {weight}),' for feature, weight in model.weights]
        lines += ["        ),", "    ),"]
        text = re.sub(rf'(    #.*\n)*    "{name}": Model\(\n(?:        .*\n)*    \),', "\n".join(lines), text)
    return text


if __name__ == "__main__":
    main()
