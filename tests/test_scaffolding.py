"""`newsparse new`: which files it writes, that they work as they are, and what it proposes."""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
import tomllib
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import SiteError, Source, explain, parse
from newsparse.cli.scaffold import scaffold
from newsparse.cli.scaffold.candidates import candidates
from newsparse.cli.scaffold.layouts import proposed_zone
from newsparse.plugins.from_path import modules_at
from newsparse.reading import read
from newsparse.testing import check_plugin
from tests.test_cli import run

HTML = """<html lang="fr"><head><title>Le marché</title>
<link rel="canonical" href="https://www.phare.example/halle"></head><body>
<article><h1>Le marché couvert change de mains</h1>
<div class="signature">Par Camille Exemple</div>
<p>La halle du port sera tenue par une coopérative à partir du mois de juin, a décidé hier le conseil municipal.</p>
<p class="lettre-du-jour">Recevez la lettre du Phare chaque vendredi</p>
<p>Les commerçants demandent une aide, car leurs clients ne trouvent plus où se garer depuis le début des travaux.</p>
<p>Il faut voir dans ce refus la fatigue d’un quartier à qui l’on a promis beaucoup, et donné assez peu jusqu’ici.</p>
</article></body></html>"""


@pytest.fixture(params=["made-up", "html", "text"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A plugin as `newsparse new` writes it, from no page, an HTML page or a flat text."""
    options: list[str | Path] = []
    if request.param != "made-up":
        page = tmp_path / f"saved.{request.param}"
        text = HTML if request.param == "html" else "\n\n".join(b.text for b in parse(HTML, kind="html").blocks)
        page.write_text(text, "utf-8")
        options = ["--from", page]
    result = run("new", "Le Phare", "phare.example", "--into", tmp_path / "plugins", *options)
    assert result.exception is None
    return tmp_path / "plugins" / "newsparse-le-phare"


def run_pytest(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(folder)]
    return subprocess.run(  # noqa: S603
        command, capture_output=True, check=False, text=True, cwd="/", env={**os.environ, **environment}, timeout=100
    )


def test_the_files_are_these(folder: Path) -> None:
    files = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    page = next(file for file in files if "/page." in file)

    assert page in {"tests/pages/first/page.html", "tests/pages/first/page.txt"}
    assert files - {page} == {
        ".github/workflows/test.yml",
        "README.md",
        "pyproject.toml",
        "src/newsparse_le_phare.py",
        "tests/conftest.py",
        "tests/pages/first/expected.json",
        "tests/test_newsparse_le_phare.py",
    }


def test_its_tests_pass_as_it_is_written(folder: Path) -> None:
    result = run_pytest(folder)

    assert result.returncode == 0, result.stdout
    assert "expected.json" not in result.stdout


def test_its_tests_pass_where_it_is_installed(folder: Path, tmp_path: Path) -> None:
    metadata = tmp_path / "site" / "newsparse_le_phare-0.1.0.dist-info"
    metadata.mkdir(parents=True)
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: newsparse-le-phare\nVersion: 0.1.0\n")
    (metadata / "entry_points.txt").write_text("[newsparse]\nle-phare = newsparse_le_phare\n")
    paths = os.pathsep.join((str(tmp_path / "site"), str(folder / "src"), os.environ.get("PYTHONPATH", "")))

    result = run_pytest(folder, PYTHONPATH=paths)

    assert result.returncode == 0, result.stdout


def test_what_is_parsed_today_is_the_first_gold() -> None:
    made = scaffold("Le Phare", "phare.example", HTML.encode())

    gold = json.loads(made.files["tests/pages/first/expected.json"])

    assert made.files["tests/pages/first/page.html"] == HTML.encode()
    assert gold["given"] == {"url": "https://www.phare.example/halle"}
    assert gold["title"] == "Le marché couvert change de mains"
    assert gold["authors"] == ["Camille Exemple"]
    assert gold["publisher"] == "Le Phare"
    assert len(gold["labels"]) == 6


@pytest.mark.parametrize("compress", [gzip.compress, zlib.compress])
def test_a_compressed_page_makes_the_same_plugin(compress: Callable[[bytes], bytes]) -> None:
    plain = scaffold("Le Phare", "phare.example", HTML.encode())

    assert scaffold("Le Phare", "phare.example", compress(HTML.encode())).files == plain.files


def test_lines_that_the_core_was_not_sure_of_become_comments() -> None:
    flat = "\n\n".join(block.text for block in parse(HTML, kind="html").blocks)

    signs, rules = candidates(explain(flat, plugins=()), "Le Phare")
    _, rules_of_html = candidates(explain(HTML, kind="html", plugins=()), "Le Phare", read(Source(HTML, "html"))[1])

    assert signs == ['Is("Recevez la lettre du Phare chaque vendredi")']
    assert ("PROMO", signs[0]) in [(rule.label, rule.condition) for rule in rules]
    assert ("PROMO", 'Class("lettre-du-jour")') in [(rule.label, rule.condition) for rule in rules_of_html]


def test_the_comments_are_rules_that_work(tmp_path: Path) -> None:
    made = scaffold("Le Phare", "phare.example", HTML.encode())
    code = made.files["src/newsparse_le_phare.py"].decode()
    path = tmp_path / "uncommented_phare.py"
    for commented in ("    # signs", "    # rules", "    #     Rule", "    # )"):
        code = code.replace(commented, commented.replace("# ", "", 1))
    path.write_text(code, "utf-8")

    article = parse(HTML, url=made.url, plugins=modules_at(path), strict=True)

    assert "Recevez la lettre du Phare chaque vendredi" in [block.text for block in article.removed]


@given(st.text(min_size=1, max_size=30))
def test_any_name_that_a_site_can_have_makes_a_plugin_that_keeps_the_contract(name: str) -> None:
    try:
        made = scaffold(name, "phare.example")
    except SiteError:
        return
    project = tomllib.loads(made.files["pyproject.toml"].decode())
    ((slug, module),) = project["project"]["entry-points"]["newsparse"].items()
    names: dict[str, object] = {}
    exec(compile(made.files[f"src/{module}.py"], module, "exec"), names)  # noqa: S102  # what it wrote

    assert made.folder == f"newsparse-{slug}"
    (site,) = names["newsparse_sites"]()  # type: ignore[operator]
    assert (site.name, site.domains) == (name, ("phare.example",))


def test_a_made_plugin_keeps_the_contract(folder: Path) -> None:
    for module in modules_at(folder):
        check_plugin(module)


STORY = """<html lang="fr-FR"><head><title>La halle rouvre - Le Phare</title>
<meta property="article:published_time" content="2024-06-19T07:41:00+02:00"></head><body>
<div class="x-menu"><a href="/a">Politique</a><a href="/b">Économie de la région</a></div>
<h1><span class="x-kicker">Port</span> <span class="x-title">La halle du port rouvre en juin</span></h1>
<p class="x-intro css-1q2w3e">Après deux ans de travaux, les premiers étals reviennent sur le quai.</p>
<div class="x-meta">Texte : <a class="x-by" href="/auteurs/ex">Camille Exemple</a>
<time class="x-date" datetime="2024-06-19T07:41:00+02:00">hier</time></div>
<div class="Story__text-1x9ab css-77zz1"><p>La halle du port sera tenue par une coopérative, a dit le conseil.</p>
<h2>Un vote serré</h2><p>Les commerçants demandent une aide, car leurs clients ne trouvent plus où se garer depuis.</p>
<p>Il faut voir dans ce refus la fatigue d’un quartier à qui l’on a promis beaucoup, et donné assez peu.</p></div>
<div class="x-more"><p>Ailleurs, la gare attend toujours ses travaux, et la maire ne sait pas quand.</p></div>
</body></html>"""


def test_a_layout_is_proposed_that_selects_the_article_by_what_will_last() -> None:
    made = scaffold("Le Phare", "www.phare.fr", STORY.encode())

    code = made.files["src/newsparse_le_phare.py"].decode()
    assert 'domains=("phare.fr",)' in code
    assert 'timezone="Europe/Paris"' in code
    assert 'Parent(Class(begins="Story__text-"))' in code
    for field, condition in (("title", "x-title"), ("byline", "x-by"), ("published", "x-date")):
        assert re.search(rf'{field}=\[  # agrees to 100 %\n +Class\("{condition}"\)', code), code
    assert "since=dt.date(2024, 6, 19)" in code
    assert "1x9ab" not in code
    assert "css-" not in code
    assert "Politique" not in code
    assert "Ailleurs" not in code


def test_a_layout_leaves_out_what_stands_among_comments_where_the_core_takes_them_for_text() -> None:
    said = "".join(
        f"<div><p>Moi, je trouve que la halle {i} était mieux avant, avec son café.</p></div>" for i in range(30)
    )
    page = STORY.replace('<div class="x-more">', f'<section class="x-comments">{said}</section><div class="x-more">')

    code = scaffold("Le Phare", "www.phare.fr", page.encode()).files["src/newsparse_le_phare.py"].decode()

    assert "mieux avant" in parse(page, kind="html", plugins=()).body_text
    assert 'Parent(Class(begins="Story__text-"))' in code
    assert "x-comments" not in code


@pytest.mark.parametrize(
    ("domain", "stamp", "zone"),
    [
        ("phare.fr", "2024-06-19T07:41:00+02:00", "Europe/Paris"),
        ("phare.fr", "2024-06-19T05:41:00Z", "Europe/Paris"),
        ("phare.fr", "2024-06-19T07:41:00+05:00", None),
        ("phare.example", "2024-06-19T07:41:00+02:00", None),
    ],
)
def test_the_time_zone_is_that_of_the_domain_if_the_date_does_not_contradict(
    domain: str, stamp: str, zone: str | None
) -> None:
    article = parse(STORY.replace("2024-06-19T07:41:00+02:00", stamp), plugins=())

    assert proposed_zone(article, domain) == zone


def test_nothing_is_written_over(folder: Path) -> None:
    result = run("new", "Le Phare", "phare.example", "--into", folder.parent)

    assert "newsparse-le-phare is there already; remove it, or name another folder with --into" in str(result.exception)


def test_a_page_that_cannot_be_parsed_is_an_error_and_no_wrong_option(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(b"\x89PNG\r\n\x1a\n")

    result = run("new", "Le Phare", "phare.example", "--from", page, "--into", tmp_path / "plugins")

    assert result.return_value == 3
    assert result.stderr.splitlines() == [f"newsparse: {page}: the source is no page; it seems to be a PNG image"]
    assert not (tmp_path / "plugins").exists()


def test_a_folder_that_cannot_be_written_is_an_error_and_no_wrong_option(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    result = run("new", "Le Phare", "phare.example", "--into", tmp_path / "file" / "plugins")

    assert result.return_value == 3
    assert "cannot be written: Not a directory" in result.stderr


@pytest.mark.parametrize("arguments", [("Le Phare", "https://phare.example/"), (" ", "phare.example")])
def test_a_name_or_domain_that_cannot_be_one_is_refused(tmp_path: Path, arguments: tuple[str, str]) -> None:
    result = run("new", *arguments, "--into", tmp_path)

    assert "site" in str(result.exception)
    assert list(tmp_path.iterdir()) == []
