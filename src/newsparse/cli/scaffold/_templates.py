"""The texts of a new plugin."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsparse import __version__
from newsparse.cli.scaffold.candidates import Candidate, quoted
from newsparse.cli.scaffold.layouts import LayoutProposal
from newsparse.cli.scaffold.proposals import Proposal
from newsparse.sites.condition_source import KINDS, source_of
from newsparse.testing._prose import PROSE

_LINE = 105  # columns of a comment
_LANGUAGES = {"fr": "fr", "be": "fr", "lu": "fr", "de": "de", "at": "de", "ch": "de"}  # by the end of a domain
_SAMPLES = {
    "fr": ("Le vote sur le tramway est reporté au printemps", "Recevez la lettre {name} chaque vendredi"),
    "de": ("Abstimmung über die Straßenbahn wird verschoben", "Den Newsletter {name} jeden Freitag erhalten"),
    "en": ("Council puts off vote on tram line until spring", "Get the {name} newsletter every Friday"),
}


def sample(name: str, domain: str) -> str:
    """Return a made-up page of a site as flat text."""
    language = _LANGUAGES.get(domain.rpartition(".")[2], "en")
    title, promo = _SAMPLES[language]
    return "\n\n".join((title, *PROSE[language][:3], promo.format(name=name))) + "\n"


def supported() -> str:
    """Return the versions of newsparse that a plugin written for this one is for: those that break nothing."""
    major, minor, *_ = __version__.split(".")
    return f">={major}.{minor},<{major}.{int(minor) + 1}"


def project(name: str, slug: str, module: str) -> str:
    """Return `pyproject.toml`."""
    return f"""[build-system]
requires = ["flit_core>=3.11,<5"]
build-backend = "flit_core.buildapi"

[project]
name = "newsparse-{slug}"
description = {quoted(f"Pages of {name} for newsparse.")}
readme = "README.md"
version = "0.1.0"
requires-python = ">=3.11"
dependencies = ["newsparse{supported()}"]

[project.entry-points.newsparse]
{slug} = "{module}"

[tool.flit.module]
name = "{module}"

[tool.pytest.ini_options]
pythonpath = ["src"]
"""


def readme(name: str, slug: str) -> str:
    """Return `README.md`."""
    return f"""# newsparse-{slug}

Teaches newsparse the pages of {name}.

    pip install newsparse newsparse-{slug}

Once installed it is found by itself; `newsparse plugins` lists it. To work on it, in this folder:

    newsparse explain --plugin . tests/pages/first/page.*
    pytest
    pytest --newsparse-write    # takes what is parsed now into expected.json: review it

A page in `tests/pages` is best one of your own in the shape of the site's: a published one belongs to its publisher.
"""


def test(name: str, module: str, *, has_layout: bool) -> str:
    """Return the tests of the plugin; the golden pages beside it are tests already."""
    check = "check_layouts, check_plugin" if has_layout else "check_plugin"
    layouts = f"""

def test_its_pages_have_what_its_layouts_select() -> None:
    check_layouts({module}, PAGES)
"""
    return f'''"""{_in_docstring(name)} keeps the contract of plugins; what its pages say stands in `pages`."""

from pathlib import Path

import {module}
from hypothesis import given
from newsparse.testing import {check}
from newsparse.testing.varied_pages import VariedPage, varied_pages

PAGES = Path(__file__).parent / "pages"


def test_it_keeps_the_contract() -> None:
    check_plugin({module})
{layouts if has_layout else ""}

@given(varied_pages({module}, PAGES))
def test_noise_damage_and_another_site_around_it_leave_the_body_as_it_is(page: VariedPage) -> None:
    assert page.parse({module}).body_text == page.body_text
'''


CONFTEST = '''"""How long tests search: HYPOTHESIS_PROFILE=ci for every change, =nightly for a search in depth."""

from newsparse.testing.profiles import load_profile

load_profile()
'''
"""`tests/conftest.py`."""

WORKFLOW = """name: test
on:
  push:
  pull_request:
  schedule:
    - cron: "23 2 * * *"
jobs:
  test:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        python: ["3.11", "3.13"]
    env:
      HYPOTHESIS_PROFILE: ${{ github.event_name == 'schedule' && 'nightly' || 'ci' }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-python@v5
        with:
          python-version: ${{ matrix.python }}
      - uses: actions/cache@v4  # what a night finds, every change is tested with
        with:
          path: .hypothesis/examples
          key: examples-${{ matrix.python }}-${{ github.run_id }}
          restore-keys: examples-
      - run: pip install 'newsparse[cli,testing]' .
      - run: pytest
      - run: newsparse health --plugin . tests/pages/*/page.html
        if: hashFiles('tests/pages/*/page.html') != ''
"""
"""`.github/workflows/test.yml`."""


def module(
    name: str,
    domain: str,
    slug: str,
    *,
    language: str | None,
    timezone: str | None,
    signs: Iterable[str],
    rules: Iterable[Candidate],
    layout: LayoutProposal | None,
) -> str:
    """Return the module of the plugin: its layout, and candidates for signs and rules as comments."""
    constant = slug.replace("-", "_").upper()
    constant = constant if constant[0].isalpha() else f"SITE_{constant}"
    lines = [
        f"    language={quoted(language)}," if language else '    # language="fr",',
        f"    timezone={quoted(timezone)}," if timezone else '    # timezone="Europe/Paris",',
        "    # Words that only its pages have; they find it where it was republished, too. Take two or three:",
        *[f"    # signs=({sign},)," for sign in signs or ['Has("...")']],
        *_layout_lines(layout),
        *_rule_lines(tuple(rules)),
    ]
    names = sorted({"Site", "hookimpl", *_names(lines)}, key=lambda one: (one[0].islower(), one))
    return f'''"""{_in_docstring(name)}: how its pages are recognised, and what on them is its own."""

{"import datetime as dt" + chr(10) if layout and layout.since else ""}from collections.abc import Iterable

from newsparse import (  # noqa: F401  # drop what you do not use
{chr(10).join(f"    {one}," for one in names)}
)

{constant} = Site(
    name={quoted(name)},
    domains=({quoted(domain)},),
{chr(10).join(lines)}
)


@hookimpl
def newsparse_sites() -> Iterable[Site]:
    """Return the one site of this plugin."""
    return [{constant}]
'''


def _names(lines: Iterable[str]) -> set[str]:
    """Return the public names that lines of code use, in comments too."""
    return set(re.findall(r"\b[A-Z]\w+(?=[(.])", "\n".join(lines))) & {*KINDS, "Rule", "Label", "Layout"}


def _layout_lines(layout: LayoutProposal | None) -> list[str]:
    """Return the layout as code, each field with how well it agrees with what is known of the page."""
    if layout is None:
        return []
    since = layout.since and f"since=dt.date({layout.since.year}, {layout.since.month}, {layout.since.day}),"
    return [
        "    # Proposed from one page. Hold it against others: newsparse explain --select, newsparse health",
        "    layouts=(",
        "        Layout(",
        f"            {quoted(layout.name)},",
        *[line for field, proposal in layout.fields.items() for line in _field_lines(field, proposal)],
        *([f"            {since}  # the first day that it was seen"] if since else []),
        "        ),",
        "    ),",
    ]


def _field_lines(field: str, proposal: Proposal) -> list[str]:
    return [
        f"            {field}=[  # agrees to {100 * proposal.agreement:.0f} %",
        *[f"                {source_of(condition)}," for condition in proposal.conditions],
        "            ],",
    ]


def _rule_lines(rules: tuple[Candidate, ...]) -> list[str]:
    if not rules:
        return []
    return [
        "    # Blocks that the core was not sure of. Keep what only this site prints, and give it its label:",
        "    # rules=(",
        *[line for one in rules for line in _commented(one)],
        "    # ),",
    ]


def _commented(one: Candidate) -> tuple[str, str]:
    said = f"today {one.today}"[: _LINE - 15]
    return f"    #     # {said}", f"    #     Rule(Label.{one.label}, when=[{one.condition}]),"


def _in_docstring(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
