"""The pictures of the documentation, made by newsparse itself: `python -m tests.support.pictures` renews them."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.terminal_theme import SVG_EXPORT_THEME
from rich.text import Text

import newsparse
from newsparse.report import report
from tests.support import chromium

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "docs/pictures"
PAGE = "docs/examples/talks.txt"
EXPLAINED = {"explain.svg": PAGE, "explain-phare.svg": "docs/examples/phare.txt"}
"""Pictures of `newsparse explain` with the page that each shows."""
COLUMNS = 100
_WEB_FONTS = re.compile(r"@font-face \{\{.*?\}\}\s*", re.DOTALL)


def explain_svg(page: str) -> str:
    """Return what `newsparse explain` shows on a terminal, as a picture that loads no fonts."""
    command = [sys.executable, "-m", "newsparse", "explain", page]
    environment = os.environ | {"COLUMNS": str(COLUMNS), "FORCE_COLOR": "1", "TERM": "xterm-256color"}
    environment.pop("NO_COLOR", None)
    printed = subprocess.run(command, capture_output=True, check=True, cwd=ROOT, env=environment).stdout.decode()  # noqa: S603
    console = Console(record=True, width=COLUMNS, file=io.StringIO())
    console.print(Text.from_ansi(printed.rstrip("\n")), soft_wrap=True)
    form = _WEB_FONTS.sub("", CONSOLE_SVG_FORMAT).replace("Fira Code, monospace", "ui-monospace, monospace")
    return console.export_svg(
        title=f"newsparse explain {page}", theme=SVG_EXPORT_THEME, code_format=form, unique_id="newsparse-explain"
    )


def report_png(path: Path) -> None:
    """Take a picture of a report with the note of an event open."""
    with TemporaryDirectory() as scratch, chromium.browser(Path(scratch, "profile")) as browser:
        page = Path(scratch, "report.html")
        page.write_text(report([(PAGE, newsparse.parse(ROOT / PAGE))]), "utf-8")
        browser.open(page, width=1000, height=860)
        browser.ask("document.querySelector('article').scrollIntoView()")
        browser.ask(
            "[...document.querySelectorAll('mark.event')].find(m => m.innerText == 'met').focus({preventScroll: true})"
        )
        browser.picture(path)


if __name__ == "__main__":
    for name, page in EXPLAINED.items():
        PICTURES.joinpath(name).write_text(explain_svg(page), "utf-8")
    report_png(PICTURES / "report.png")
