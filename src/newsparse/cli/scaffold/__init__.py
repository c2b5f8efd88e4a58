"""A whole plugin for a new site, from a page of it or from a made-up one: `newsparse new`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import ModuleType

from newsparse._classes import frozen
from newsparse.api import Explanation, explain
from newsparse.cli.scaffold import _templates
from newsparse.cli.scaffold.candidates import candidates
from newsparse.cli.scaffold.layouts import proposed_layout, proposed_zone
from newsparse.model.article import Article
from newsparse.model.document import Limits, Source
from newsparse.reading import read
from newsparse.reading.compressed import uncompressed
from newsparse.reading.html import Html
from newsparse.sites.site import Site
from newsparse.testing._parsing import as_plugin
from newsparse.testing.pages import values, written
from newsparse.text.fold import without_accents

__all__ = ["Scaffold", "scaffold"]

FIELDS = ("title", "kicker", "authors", "published", "publisher", "language", "labels")
"""What a first `expected.json` holds."""


@frozen
class Scaffold:
    """The files of a new plugin."""

    folder: str
    """What its folder is to be called."""
    files: Mapping[str, bytes]
    """By path below the folder."""
    url: str
    """The address that its page is parsed with."""


def scaffold(name: str, domain: str, page: bytes | None = None, url: str | None = None) -> Scaffold:
    """Make a plugin for a site.

    Args:
        name: of the site, as readers know it.
        domain: its registered domain; `www.` before it is left out.
        page: a page of it, as HTML or flat text, which may be compressed; None for a made-up one.
        url: where the page came from; else what it declares, or the start page.

    Raises:
        SiteError: if the name or the domain cannot be one.
        ParseError: if there is no text in the page.

    Example:
        >>> made = scaffold("Le Courrier", "lecourrier.example")
        >>> made.folder, sorted(made.files)[-1]
        ('newsparse-le-courrier', 'tests/test_newsparse_le_courrier.py')
    """
    domain = domain.removeprefix("www.")
    site = Site(name=name, domains=(domain,))
    source = _templates.sample(name, domain).encode() if page is None else uncompressed(page, Limits().max_bytes)[0]
    first = _read(site, source, url or f"https://{domain}/")
    address = url or _declared(first, domain) or f"https://{domain}/"
    explanation = _read(site, source, address)
    slug = slug_of(name, domain)
    module = f"newsparse_{slug.replace('-', '_')}"
    article = explanation.article
    layout = proposed_layout(explanation)
    signs, rules = candidates(explanation, name, _html(source, explanation))
    zone = proposed_zone(article, domain)
    code = _templates.module(
        name, domain, slug, language=article.language, timezone=zone, signs=signs, rules=rules, layout=layout
    )
    gold = _parsed_with(code, module, source, address) if layout else article
    texts = {
        ".github/workflows/test.yml": _templates.WORKFLOW,
        "pyproject.toml": _templates.project(name, slug, module),
        "README.md": _templates.readme(name, slug),
        f"src/{module}.py": code,
        "tests/conftest.py": _templates.CONFTEST,
        f"tests/test_{module}.py": _templates.test(name, module, has_layout=layout is not None),
        "tests/pages/first/expected.json": written(values(gold, FIELDS), given={"url": address}),
    }
    files = {path: text.encode() for path, text in texts.items()}
    suffix = "html" if article.document.kind == "html" else "txt"
    return Scaffold(f"newsparse-{slug}", {**files, f"tests/pages/first/page.{suffix}": source}, address)


def _parsed_with(code: str, name: str, source: bytes, url: str) -> Article:
    """Parse the page with the plugin that was written: its first gold is what it makes of the page."""
    module = ModuleType(name)
    exec(compile(code, name, "exec"), module.__dict__)  # noqa: S102  # what was just written
    return explain(source, url, plugins=(module,), times=False, quotes=False, events=False).article


def slug_of(name: str, domain: str) -> str:
    """Return the name of a site as a part of the names of packages; that of its domain where no letter is ASCII.

    Example:
        >>> slug_of("L’Écho d’Armeval", "echo.example"), slug_of("朝日新聞", "asahi.example")
        ('l-echo-d-armeval', 'asahi')
    """
    for words in (name, domain.partition(".")[0]):
        parts = re.findall(r"[a-z0-9]+", without_accents(words).lower())
        if any(part.isalpha() for part in parts):
            return "-".join(parts)
    return "site"


def _read(site: Site, source: bytes, url: str) -> Explanation:
    return explain(source, url, plugins=(as_plugin(site),), times=False, quotes=False, events=False)


def _html(source: bytes, explanation: Explanation) -> Html | None:
    """Return what the page says beside its text, as it was read for the explanation."""
    return read(Source(source, explanation.article.document.kind))[1]


def _declared(explanation: Explanation, domain: str) -> str | None:
    """Return the address that a page declares, if it is one of the site."""
    url = explanation.article.canonical_url
    return url if url and domain in url else None
