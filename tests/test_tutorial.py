"""The tutorial of the first plugin: its commands run from top to bottom as they stand there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs/tutorial/first-plugin.md"
_COMMANDS = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TOOLS = 'pytest() { "$PYTHON" -m pytest -p no:cacheprovider "$@"; }\nnewsparse() { "$PYTHON" -m newsparse "$@"; }\n'


def run(folder: Path, commands: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHON": sys.executable, "PYTHONIOENCODING": "utf-8", "COLUMNS": "100"}
    return subprocess.run(  # noqa: S603
        ["/bin/bash", "-euc", TOOLS + commands],
        capture_output=True,
        check=False,
        text=True,
        cwd=folder,
        env=environment,
        timeout=200,
    )


def test_the_commands_run_as_they_stand_there(tmp_path: Path) -> None:
    blocks = _COMMANDS.findall(PAGE.read_text("utf-8"))
    shown = []
    for commands in blocks:
        done = run(tmp_path, commands)
        assert done.returncode == 0, commands + done.stdout + done.stderr
        shown.append(done.stdout)
        if "<<'GOLD'" in commands:
            failing = run(tmp_path, "pytest plugins/newsparse-le-courrier-d-armeval")
            assert '-   "promo | Recevez la lettre' in failing.stdout
            assert '+   "heading | Recevez la lettre' in failing.stdout

    (proposed,) = re.findall(r"^```text\n( +layouts=.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert any(proposed in output for output in shown)
    assert any("takes 4 of 8 blocks" in output for output in shown)
    assert any("all is well" in output for output in shown)
    assert "nothing is wrong" in shown[-1]
    assert "starts with 'Dans nos archives :' · Le Courrier d’Armeval (site)" in shown[4]
