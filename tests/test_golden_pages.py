"""Golden pages: what an expected.json may say, how its tests fail, and that nobody else notices the pytest plugin."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import types
from pathlib import Path

import pytest
from hypothesis import given

from newsparse import Article, GoldenPageError
from newsparse.testing import parse_with
from newsparse.testing.pages import FIELDS, difference, read_gold, values, written
from newsparse.testing.varied_pages import VariedPage, varied_pages

PAGE = """Le marché couvert change de mains

Par Camille Exemple

La halle du port sera tenue par une coopérative à partir du mois de juin, a décidé hier le conseil municipal.

Les commerçants demandent une aide, car leurs clients ne trouvent plus où se garer depuis le début des travaux.

Recevez la lettre du Phare chaque vendredi
"""
MODULE = """
from newsparse import Has, Label, Rule, Site, hookimpl

@hookimpl
def newsparse_sites():
    return [Site(name="Le Phare", signs=(Has("la lettre du Phare"),),
                 rules=(Rule(Label.PROMO, when=[Has("la lettre du Phare")]),))]
"""
GOLD = {
    "title": "Le marché couvert change de mains",
    "authors": ["Camille Exemple"],
    "sites": ["Le Phare"],
    "kicker": None,
    "absent": ["la lettre du Phare"],
}


@pytest.fixture
def plugin(tmp_path: Path) -> Path:
    """A folder of a plugin with one golden page."""
    (tmp_path / "pyproject.toml").write_text('[project.entry-points.newsparse]\nphare = "golden_phare"\n', "utf-8")
    (tmp_path / "golden_phare.py").write_text(MODULE, "utf-8")
    add_page(tmp_path, GOLD)
    return tmp_path


def add_page(plugin: Path, gold: object, page: str = PAGE, name: str = "halle") -> Path:
    folder = plugin / "tests" / "pages" / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "page.txt").write_text(page, "utf-8")
    (folder / "expected.json").write_text(json.dumps(gold), "utf-8")
    return folder


def run_pytest(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run pytest as a contributor would, with no more than what newsparse brings."""
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:hypothesispytest", *options]
    environment = {**os.environ, "COLUMNS": "100", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(  # noqa: S603
        command, capture_output=True, check=False, text=True, cwd=folder, env=environment, timeout=60
    )


def article() -> Article:
    return parse_with(text=PAGE)


def test_each_field_of_a_golden_page_is_a_test(plugin: Path) -> None:
    result = run_pytest(plugin, "-v")

    assert result.returncode == 0, result.stdout
    assert "5 passed" in result.stdout
    for name in GOLD:
        assert f"tests/pages/halle/expected.json::{name} PASSED" in result.stdout


def test_a_wrong_field_fails_alone_with_a_diff(plugin: Path) -> None:
    add_page(plugin, {**GOLD, "authors": ["Robin Sample"], "absent": ["une coopérative"]})

    result = run_pytest(plugin)

    assert "2 failed, 3 passed" in result.stdout
    assert '-   "Robin Sample"\n+   "Camille Exemple"' in result.stdout
    assert "in the body, but must not be: 'une coopérative'" in result.stdout
    assert "Traceback" not in result.stdout


def test_the_page_is_explained_on_request(plugin: Path) -> None:
    result = run_pytest(plugin, "--newsparse-explain")

    assert "has 'la lettre du Phare' · Le Phare (site)" in result.stdout


def test_golds_are_rewritten_on_request_with_the_fields_that_they_have(plugin: Path) -> None:
    folder = add_page(plugin, {"given": {"language": "fr"}, "title": "Une halle", "sites": ["Le Phare"]})

    result = run_pytest(plugin, "--newsparse-write")

    assert result.returncode == 0
    assert "newsparse: rewrote" in result.stdout
    assert json.loads((folder / "expected.json").read_text("utf-8")) == {
        "given": {"language": "fr"},
        "title": "Le marché couvert change de mains",
        "sites": ["Le Phare"],
    }
    assert run_pytest(plugin).returncode == 0
    assert "rewrote" not in run_pytest(plugin, "--newsparse-write").stdout


@pytest.mark.parametrize(
    ("gold", "said"),
    [
        ({}, "asks for nothing"),
        ({"title": None}, "asks for nothing"),
        ({"title": ""}, "'title' is empty; write null"),
        ({"authors": []}, "'authors' is empty; write null"),
        ({"titel": "a"}, "no 'titel'; meant 'title'?"),
        ({"title": "a", "given": {"plugins": "all"}}, "'given' holds url, captured_at, language, not 'plugins'"),
        ({"labels": ["title | A", "captoin | The quay"]}, "no label 'captoin'; meant 'caption'?"),
        ({"labels": ["zzz | A"]}, "no label 'zzz'; there are site_name, title"),
        ({"title": "a", "absent": [""]}, "'absent' has to be a list"),
        ([1], "have to be objects"),
    ],
)
def test_a_gold_that_says_nothing_is_refused(plugin: Path, gold: object, said: str) -> None:
    folder = add_page(plugin, gold)

    with pytest.raises(GoldenPageError) as raised:
        read_gold(folder)
    assert said in str(raised.value)


def test_a_refused_gold_fails_as_one_test(plugin: Path) -> None:
    add_page(plugin, {})

    result = run_pytest(plugin)

    assert "1 failed" in result.stdout
    assert "halle/expected.json: it asks for nothing" in result.stdout


@pytest.mark.parametrize("others", [(), ("page.html", "page.txt")])
def test_a_gold_needs_one_page(tmp_path: Path, others: tuple[str, ...]) -> None:
    (tmp_path / "expected.json").write_text('{"title": "a"}')
    for other in others:
        (tmp_path / other).write_text("a page")

    with pytest.raises(GoldenPageError, match="put one page beside"):
        read_gold(tmp_path)


def test_a_plugin_that_cannot_be_loaded_says_why(plugin: Path) -> None:
    (plugin / "golden_phare.py").write_text("import nothing_of_this_name", "utf-8")

    result = run_pytest(plugin)

    assert "golden_phare.py: ModuleNotFoundError" in result.stdout


def test_golds_are_only_looked_for_in_the_folders_of_plugins(plugin: Path) -> None:
    (plugin / "pyproject.toml").write_text("[project]\nname = 'other'\n")

    assert run_pytest(plugin).returncode == 5  # no tests


def test_pytest_starts_without_loading_newsparse(tmp_path: Path) -> None:
    (tmp_path / "test_other.py").write_text(
        "import sys\n\ndef test_it():\n    assert {n for n in sys.modules if n.startswith(('newsparse', 'attr'))} == "
        "{'newsparse', 'newsparse._lazy_imports', 'newsparse.testing', 'newsparse.testing.pytest_plugin'}\n"
    )

    result = run_pytest(tmp_path)

    assert result.returncode == 0, result.stdout


def test_what_is_written_is_fulfilled() -> None:
    found = values(article(), FIELDS)

    assert found["title"] == "Le marché couvert change de mains"
    assert found["labels"][0] == "title | Le marché couvert change de mains"
    assert json.loads(written(found, ["a"], {"url": "https://a.example/"})) == {
        "given": {"url": "https://a.example/"},
        **found,
        "absent": ["a"],
    }


def test_a_diff_shows_spaces_that_cannot_be_seen() -> None:
    assert difference("a b", "a\u00a0b") == '- "a b"\n+ "a\\u00a0b"'


def test_a_bad_golden_page_fails_the_test_that_draws_it_and_not_its_collection(tmp_path: Path) -> None:
    (tmp_path / "first").mkdir()
    (tmp_path / "first" / "page.txt").write_text("Un titre\n\nUne phrase.\n", "utf-8")
    (tmp_path / "first" / "expected.json").write_text('{"titel": "Un titre"}', "utf-8")

    @given(varied_pages(types.SimpleNamespace(newsparse_sites=lambda: ()), tmp_path))
    def draws(_page: VariedPage) -> None: ...

    with pytest.raises(GoldenPageError, match=r"first/expected\.json: an article has no 'titel'; meant 'title'\?"):
        draws()
