"""`newsparse doctor`: each fault of an installed plugin is told, with what to do about it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SOUND = """
from newsparse import Has, Site, hookimpl

@hookimpl
def newsparse_sites():
    return [Site(name="{site}", signs=(Has("la lettre du Phare"),))]
"""
FLEMISH = """
from newsparse import Language, hookimpl

@hookimpl
def newsparse_languages():
    return [Language(code="nl", name="Flemish", stop_words=frozenset({"gij"}))]
"""
LACKING = """\
import newsparse

@newsparse.hookimpl
def newsparse_entities(article):
    if article.document.language == "de":
        raise LookupError("no dictionary: install doctor-words")
"""
FAULTY = {
    "aa-broken": (
        "raise ValueError('no such lamp')",
        "ValueError: no such lamp",
        "tell the authors of doctor-aa-broken",
    ),
    "bb-needs": ("import nothing_of_this_name", "No module named", "it needs 'nothing_of_this_name'"),
    "cc-double": (SOUND.format(site="Le Phare"), "'Le Phare' is provided by", "set NEWSPARSE_DISABLE=cc-double"),
    "cd-conflict": (FLEMISH, "name of 'nl' is stated otherwise by newsparse", "leave the field out of the table of"),
    "dd-misspelt": (
        "from newsparse import hookimpl\n\n@hookimpl\ndef newsparse_sights():\n    return []\n",
        "unknown hook 'newsparse_sights'",
        "a hook is misspelt, or of another version",
    ),
    "ee-old": (
        "from newsparse import hookimpl\n\n@hookimpl\ndef newsparse_label(document):\n    return []\n",
        "Write it as newsparse_label(document, sightings)",
        "install a newer doctor-ee-old",
    ),
    "fa-lacking": (
        LACKING,
        "LookupError: no dictionary: install doctor-words",
        "install what it names",
    ),
    "ff-slow": (
        "import time, newsparse\n\n@newsparse.hookimpl\ndef newsparse_recognise(document):\n    time.sleep(0.02)\n",
        "ms to be looked for on a page",
        "a sign that is a bare Like",
    ),
}


def installed(folder: Path, name: str, code: str) -> None:
    """Install a plugin of one module into a folder of the path."""
    module = "doctor_" + name.replace("-", "_")
    metadata = folder / f"{module}-0.1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: doctor-{name}\nVersion: 0.1.0\n")
    (metadata / "entry_points.txt").write_text(f"[newsparse]\n{name} = {module}\n")
    (folder / f"{module}.py").write_text(code, "utf-8")


def doctor(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(folder), os.environ.get("PYTHONPATH", "")]),
        "COLUMNS": "300",
        "PYTHONIOENCODING": "utf-8",
        **environment,
    }
    command = [sys.executable, "-m", "newsparse", "doctor", *arguments]
    return subprocess.run(command, capture_output=True, check=False, text=True, env=environment, timeout=100)  # noqa: S603


@pytest.fixture(scope="module")
def ward(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What the doctor says where all these plugins are installed."""
    folder = tmp_path_factory.mktemp("ward")
    installed(folder, "ab-sound", SOUND.format(site="Le Phare"))
    for name, (code, _, _) in FAULTY.items():
        installed(folder, name, code)
    result = doctor(folder)
    assert result.returncode == 1
    return result.stdout


@pytest.mark.parametrize("name", FAULTY)
def test_a_fault_is_told_with_what_to_do(ward: str, name: str) -> None:
    _, wrong, mend = FAULTY[name]
    told = ward.partition(f"wrong  {name}")[2].partition("\nsound  ")[0].partition("\nwrong  ")[0]

    assert wrong in told
    assert mend in told


def test_a_sound_plugin_is_sound_beside_the_others(ward: str) -> None:
    assert "sound  ab-sound  doctor-ab-sound 0.1.0" in ward
    assert [line.split()[1] for line in ward.splitlines() if line.startswith("wrong")] == sorted(FAULTY)


@pytest.mark.parametrize(
    ("code", "status", "says"),
    [
        (SOUND.format(site="Le Phare"), 0, "sound  doctor_here"),
        (FAULTY["bb-needs"][0], 2, "No module named"),
        (FAULTY["dd-misspelt"][0], 1, "unknown hook 'newsparse_sights'"),
        ("from newsparse import Clas\n", 5, "Class"),
    ],
)
def test_it_looks_at_the_plugin_that_is_named_alone(tmp_path: Path, code: str, status: int, says: str) -> None:
    installed(tmp_path, "aa-broken", FAULTY["aa-broken"][0])
    (tmp_path / "doctor_here.py").write_text(code, "utf-8")

    result = doctor(tmp_path, "--plugin", str(tmp_path / "doctor_here.py"))

    assert result.returncode == status, result.stderr
    assert says in result.stdout + result.stderr
    assert "aa-broken" not in result.stdout


def test_where_nothing_is_wrong_the_status_is_zero(tmp_path: Path) -> None:
    installed(tmp_path, "ab-sound", SOUND.format(site="Le Phare"))
    installed(tmp_path, "aa-broken", FAULTY["aa-broken"][0])

    result = doctor(tmp_path, NEWSPARSE_DISABLE="aa-broken")

    assert result.returncode == 0
    assert "nothing is wrong" in result.stdout
    assert "left out   aa-broken (NEWSPARSE_DISABLE)" in result.stdout
