"""The documentation: its examples run, and its reference names what there is."""

from __future__ import annotations

import datetime as dt
import inspect
import json
import re
from importlib.util import find_spec
from pathlib import Path

import pytest

import newsparse
from newsparse import Group, Label, hookspecs
from newsparse.annotation.events.plover import QUADS
from newsparse.cli._commands import cli
from newsparse.languages import LANGUAGES
from newsparse.linking.model import links_schema
from tests.support import publishers
from tests.support.columns import reference
from tests.support.engines import ENGINES
from tests.support.pictures import EXPLAINED, explain_svg

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("docs/**/*.md"), ROOT / "README.md"])
HOOKS = [name for name in vars(hookspecs) if name.startswith("newsparse_")]
_PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_OPTIONAL = re.compile(r"^(?:import|from) (duckdb|pandas|polars|pyarrow|scrapy)\b", re.MULTILINE)
_LINK = re.compile(r"\]\((?!https?:)([^)#]+)")


def read(page: str) -> str:
    return (ROOT / "docs" / page).read_text("utf-8")


@pytest.mark.parametrize(
    "page",
    [page for page in PAGES if page.stem not in ENGINES],  # each of those in a process of its own, by test_engines
    ids=lambda page: str(page.relative_to(ROOT)),
)
def test_the_examples_of_a_page_run_from_top_to_bottom(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {"__name__": "example"}

    absent = set()
    for code in _PYTHON.findall(page.read_text("utf-8")):
        needed = {name for name in _OPTIONAL.findall(code) if find_spec(name) is None}
        if not needed:
            exec(compile(code, page.name, "exec"), names)  # noqa: S102  # our own documentation
        absent |= needed
    if absent:
        pytest.skip(f"all examples but those for {', '.join(sorted(absent))} have run")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in _LINK.findall(page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


def test_where_things_go_names_what_is_there() -> None:
    table = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("where the first guess may be wrong")[2]
    named = re.findall(r"`((?:[a-z_]+/)+[\w.]*)`", table.partition("A new plugin")[0].replace("CODE", "de"))

    assert len(named) > 20
    assert [path for path in named if not ((ROOT / "src/newsparse" / path).exists() or (ROOT / path).exists())] == []


def test_labels_stand_in_the_reference_under_their_groups() -> None:
    sections = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", read("reference/labels.md"), re.MULTILINE | re.DOTALL))
    documented = {group: re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE) for group, text in sections.items()}

    assert documented == {group.value: [label.value for label in Label if label.group is group] for group in Group}


@pytest.mark.parametrize("hook", HOOKS)
def test_hooks_stand_in_the_reference_with_signature_and_meaning(hook: str) -> None:
    function = getattr(hookspecs, hook)
    page = read("reference/hooks.md")

    assert f"## {hook}\n" in page
    assert f"{hook}{inspect.signature(function)}".replace("'", "") in page
    assert inspect.cleandoc(function.__doc__ or "") in page


def test_commands_and_options_stand_in_the_reference() -> None:
    page = read("reference/command-line.md")

    for name, command in cli.commands.items():
        assert f"`newsparse {name}" in page
        for option in (option for parameter in command.params for option in parameter.opts if option.startswith("--")):
            assert f"`{option}" in page, option


def test_every_public_name_stands_in_the_reference_once() -> None:
    documented = re.findall(r"^::: newsparse\.(\w+)$", read("reference/api.md"), re.MULTILINE)

    assert sorted(documented) == sorted(newsparse.__all__)


def test_every_public_name_says_what_it_is() -> None:
    silent = [
        name for name in newsparse.__all__ if name not in ("hookimpl", "Kind") and not getattr(newsparse, name).__doc__
    ]

    assert silent == []


def test_the_schema_of_the_reference_is_that_of_an_article() -> None:
    """To renew it: `newsparse schema > docs/reference/article.schema.json`."""
    assert json.loads(read("reference/article.schema.json")) == json.loads(json.dumps(newsparse.schema()))


def test_the_schema_of_links_in_the_reference_is_theirs() -> None:
    """To renew it: `newsparse schema --links > docs/reference/links.schema.json`."""
    assert json.loads(read("reference/links.schema.json")) == json.loads(json.dumps(links_schema()))


def test_the_columns_of_the_tables_stand_in_the_reference() -> None:
    """To renew it: `python -m tests.support.columns > docs/reference/tables.md`."""
    assert read("reference/tables.md") == reference()


def test_classes_and_modes_of_events_stand_in_the_reference() -> None:
    rows = re.findall(r"^\| `([A-Z]+)` \| [\w ]+ \| (.*?) \|", read("reference/events.md"), re.MULTILINE)
    tables = [language.events for language in LANGUAGES if language.events]
    triggers = [trigger for table in tables for trigger in (*table.verbs, *table.nouns)]
    modes = {name: {trigger.mode for trigger in triggers if trigger.event == name} - {""} for name in QUADS}

    assert {name: set(re.findall(r"`([\w-]+)`", cell)) for name, cell in rows} == modes


def test_contexts_of_events_stand_in_the_reference() -> None:
    section = read("reference/events.md").partition("## What it is about")[2].partition("\n## ")[0]
    tables = [language.events for language in LANGUAGES if language.events]
    known = {context for table in tables for context in table.contexts.values()}

    assert known <= set(re.findall(r"`([a-z_]+)`", section))


def test_modalities_and_origins_of_dates_stand_in_the_reference() -> None:
    page = read("reference/events.md")

    documented = re.findall(r"^\| `([a-z]+)` \| ", page.partition("`modality`")[2], re.MULTILINE)
    assert documented == [modality.value for modality in newsparse.Modality]
    assert all(f"`{how}`" in page for how in newsparse.TimeResolution)


def test_types_and_mods_of_times_stand_in_the_reference() -> None:
    page = read("reference/times.md")

    assert all(f"`{name}`" in page for name in (*newsparse.TimexType, *newsparse.TimexMod))


_TIMES = re.findall(r"^\| ([^|`]+) \| ([A-Z]+) \| `(\S+)` \| ?([A-Z_]*) ?\|$", read("reference/times.md"), re.MULTILINE)


@pytest.mark.parametrize(("words", "kind", "value", "mod"), _TIMES)
def test_words_have_the_time_value_of_the_reference(words: str, kind: str, value: str, mod: str) -> None:
    found = newsparse.find_times(f"It happened {words}, they said.", "en", dt.date(2024, 6, 19))

    assert [(time.type, time.value, time.mod or "") for time in found] == [(kind, value, mod)]


def test_every_page_is_in_the_navigation_or_is_none() -> None:
    listed = re.findall(r": (\S+\.md)$", (ROOT / "mkdocs.yml").read_text("utf-8"), re.MULTILINE)

    assert sorted(listed) == sorted(str(path.relative_to(ROOT / "docs")) for path in ROOT.glob("docs/**/*.md"))


def _without_day_and_country(table: str) -> list[list[str]]:
    """Return the cells of a table but those that hang on pages at hand and on the machine."""
    rows = [line.split(" | ") for line in table.splitlines() if line.startswith("| ")]
    return [[*row[:2], *row[3:-1]] for row in rows]


def test_the_table_of_publishers_holds_the_layouts_of_each() -> None:
    """To renew it: `python -m tests.support.publishers`."""
    written, made = read("reference/publishers.md"), publishers.table({})

    assert _without_day_and_country(written) == _without_day_and_country(made)


def _words(svg: str) -> list[str]:
    """Return the words of a picture; where they stand is up to the version of rich."""
    return re.findall(r"<text[^>]*>([^<]*)</text>", svg)


@pytest.mark.parametrize(("name", "page"), EXPLAINED.items())
def test_the_pictures_of_explain_are_what_it_shows(name: str, page: str) -> None:
    """To renew them: `python -m tests.support.pictures`, with Chromium at hand for the picture of a report."""
    picture = read(f"pictures/{name}")

    assert _words(picture) == _words(explain_svg(page))
    assert not re.search(r"@import|(?:url\(|href=)[\"']?(?!#)", picture)
