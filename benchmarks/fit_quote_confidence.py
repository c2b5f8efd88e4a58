"""Fit how sure quotes of each class are, cross-validated by document, and hold it to a fifth kept aside.

    python benchmarks/fit_quote_confidence.py SHARED

SHARED is the folder that holds `devset/quotes` and `bench/score_quotes.py`. A class is what `Quote.confidence` tells
apart today. Its rate is shrunk to that of all quotes, as if so many more of them had been seen as make the quotes of
documents left out likeliest. A fifth of the documents, told by a hash, takes no part in the fit and is only measured.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import log
from pathlib import Path
from typing import NamedTuple

import newsparse

SETS = ("polnear.dev.en", "spkatt.dev.de", "pages.dev.fr")
STRENGTHS = (1, 2, 4, 8, 16, 32, 64)  # quotes that a class is thought to have had beside its own
FOLDS = 10
SURE = 0.9


class Found(NamedTuple):
    """A quote that was found."""

    document: str
    confidence: float
    is_right: bool


def main() -> None:
    """Fit, measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("shared", type=Path)
    shared = arguments.parse_args().shared
    sys.path.insert(0, str(shared / "bench"))
    quotes = [quote for name in SETS for quote in found_in(shared / f"devset/quotes/{name}.jsonl")]
    seen = [quote for quote in quotes if _number(quote.document) % 5]
    held = [quote for quote in quotes if not _number(quote.document) % 5]
    strength = max(STRENGTHS, key=lambda strength: likelihood(seen, strength))
    rates = fitted(seen, strength)
    lines = [f"strength {strength}; log-likelihood a quote {likelihood(seen, strength) / len(seen):.4f}"]
    lines.append("confidence  fitted  right seen      right of the fifth")
    classes = sorted(rates, reverse=True)
    lines += [f"{key:10.2f} {rates[key]:7.3f}  {_share(seen, key)}  {_share(held, key)}" for key in classes]
    for name, part in (("seen", seen), ("fifth", held)):
        sure = [quote.is_right for quote in part if quote.confidence >= SURE]
        share = sum(sure) / len(sure)
        lines.append(f"{name}: of {len(sure)} quotes with {SURE} and more, {sum(sure)} are right: {share:.3f}")
    sys.stdout.write("\n".join([*lines, ""]))


def found_in(path: Path) -> Iterable[Found]:
    """Yield the quotes that are found in a set, with whether words and speaker are right; none that is optional."""
    score_quotes, adapters = importlib.import_module("score_quotes"), importlib.import_module("adapters")
    for line in filter(None, path.read_text("utf-8").split("\n")):
        gold = json.loads(line)
        article = newsparse.parse(gold["text"], kind="body", language=gold["lang"], events=False)
        rows = [
            row | {"sure": quote.confidence}
            for row, quote in zip(adapters.quotes(article), article.quotes, strict=True)
        ]
        wanted = score_quotes.units(gold["text"], gold["quotes"])
        units = score_quotes.units(gold["text"], rows)
        matched = {j: (wanted[i], overlap) for i, j, overlap in score_quotes.match(wanted, units)}
        for j, unit in enumerate(units):
            match, overlap = matched.get(j, (None, 0.0))
            close = match is not None and overlap >= 0.5  # noqa: PLR2004 - as the scorer's
            if close and match.optional:
                continue
            is_right = bool(close and score_quotes.speaker_verdict(match, unit)[3])
            yield Found(gold["id"], unit.q["sure"], is_right)


def fitted(quotes: Sequence[Found], strength: int) -> dict[float, float]:
    """Return the rate of each class, shrunk to that of all."""
    counts: dict[float, list[int]] = defaultdict(lambda: [0, 0])
    for quote in quotes:
        counts[quote.confidence][0] += quote.is_right
        counts[quote.confidence][1] += 1
    of_all = sum(quote.is_right for quote in quotes) / len(quotes)
    return {key: (right + strength * of_all) / (count + strength) for key, (right, count) in counts.items()}


def likelihood(quotes: Sequence[Found], strength: int) -> float:
    """Return the log-likelihood of the quotes of each tenth of the documents under the rates of the others."""
    total = 0.0
    for fold in range(FOLDS):
        rates = fitted([quote for quote in quotes if _fold(quote) != fold], strength)
        for quote in quotes:
            if _fold(quote) == fold:
                rate = rates.get(quote.confidence, 0.5)
                total += log(rate if quote.is_right else 1 - rate)
    return total


def _share(quotes: Sequence[Found], confidence: float) -> str:
    right = [quote.is_right for quote in quotes if quote.confidence == confidence]
    return f"{sum(right) / len(right):.3f} of {len(right):4}" if right else "-            "


def _fold(quote: Found) -> int:
    return _number(quote.document) // 5 % FOLDS


def _number(document: str) -> int:
    return int(hashlib.sha256(document.encode()).hexdigest(), 16)


if __name__ == "__main__":
    main()
