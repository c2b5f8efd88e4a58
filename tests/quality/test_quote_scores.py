"""How well quotes and speakers are found on the development sets; the floors are what was reached."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from newsparse.testing._reading import body_of, speech_in

SHARED = Path(__file__).parents[3] / "shared"
SETS = {
    "fr": ("devset/quotes/pages.dev.fr.jsonl", {"marked": 0.79, "indirect": 0.78}),
    "en": ("devset/quotes/polnear.dev.en.jsonl", {"marked": 0.80, "indirect": 0.39}),
    "de": ("devset/quotes/spkatt.dev.de.jsonl", {"marked": 0.64, "indirect": 0.52}),
}


@pytest.mark.slow
@pytest.mark.skipif(not SHARED.exists(), reason="the development sets lie beside the repository")
@pytest.mark.parametrize("language", sorted(SETS))
def test_attributed_quotes_stay_as_good_as_they_were(language: str) -> None:
    scorer, adapters = _module("score_quotes"), _module("adapters")
    path, floors = SETS[language]
    gold = [json.loads(line) for line in (SHARED / path).read_text("utf-8").splitlines() if line.strip()]
    found = {
        page["id"]: adapters.quotes(
            SimpleNamespace(quotes=speech_in(page["text"], language).quotes, document=body_of(page["text"], language))
        )
        for page in gold
    }

    scores, _ = scorer.evaluate(gold, found)

    assert {kind: scores[kind]["attributed"]["f1"] >= floor for kind, floor in floors.items()} == dict.fromkeys(
        floors, True
    )


def _module(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, SHARED / "bench" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
