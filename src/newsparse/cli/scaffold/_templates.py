"""The texts of a new plugin."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse.cli.scaffold.candidates import Candidate, quoted
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
dependencies = ["newsparse"]

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


def test(name: str, module: str) -> str:
    """Return the test of the contract; the golden pages beside it are tests already."""
    return f'''"""{_in_docstring(name)} keeps the contract of plugins; what its pages say stands in `pages`."""

import {module}
from newsparse.testing import check_plugin


def test_it_keeps_the_contract() -> None:
    check_plugin({module})
'''


def module(
    name: str, domain: str, slug: str, *, language: str | None, signs: Iterable[str], rules: Iterable[Candidate]
) -> str:
    """Return the module of the plugin, with candidates for signs and rules as comments."""
    constant = slug.replace("-", "_").upper()
    constant = constant if constant[0].isalpha() else f"SITE_{constant}"
    says_language = f"language={quoted(language)}," if language else '# language="fr",'
    lines = [
        "    # Words that only its pages have; they find it where it was republished, too. Take two or three:",
        *[f"    # signs=({sign},)," for sign in signs or ['Has("...")']],
        "    # Blocks that the core was not sure of. Keep what only this site prints, and give it its label:",
        "    # rules=(",
        *[line for one in rules for line in _commented(one)],
        "    # ),",
    ]
    return f'''"""{_in_docstring(name)}: how its pages are recognised, and what on them is its own."""

from collections.abc import Iterable

from newsparse import (  # noqa: F401  # drop what you do not use
    Class,
    Has,
    Is,
    Label,
    Rule,
    Site,
    Starts,
    Within,
    hookimpl,
)

{constant} = Site(
    name={quoted(name)},
    domains=({quoted(domain)},),
    {says_language}
    # timezone="Europe/Paris",  # of dates that its pages state without one
{chr(10).join(lines)}
)


@hookimpl
def newsparse_sites() -> Iterable[Site]:
    """Return the one site of this plugin."""
    return [{constant}]
'''


def _commented(one: Candidate) -> tuple[str, str]:
    said = f"today {one.today}"[: _LINE - 15]
    return f"    #     # {said}", f"    #     Rule(Label.{one.label}, when=[{one.condition}]),"


def _in_docstring(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
