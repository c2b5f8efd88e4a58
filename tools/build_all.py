"""Build the sdist and the wheel of newsparse and of each plugin of this repository: `python -m tools.build_all dist`.

Needs the package `build`. Ends with an error if one of them lacks its licence, a wheel its typing marker, or the sdist
of the core its tests or documentation.
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]


def projects() -> list[Path]:
    """Return the folder of each distribution, the core first."""
    return [ROOT, *sorted(path.parent for path in (ROOT / "plugins").glob("*/pyproject.toml"))]


def missing(built: Path, *, is_core: bool) -> Iterator[str]:
    """Yield what an sdist or a wheel should hold and does not."""
    if built.suffix == ".whl":
        names = zipfile.ZipFile(built).namelist()
        wanted = ["/licenses/LICENSE", "/py.typed"]
    else:
        with tarfile.open(built) as archive:
            names = archive.getnames()
        wanted = ["/LICENSE", "/README.md", "/py.typed", "/tests/"]
        wanted += ["/docs/index.md", "/CHANGELOG.md"] if is_core else []
    for part in wanted:
        if not any(part in f"/{name}" for name in names):
            yield f"{built.name} lacks {part.strip('/')}"


def main(target: str = "dist") -> None:
    """Build all distributions into a folder, and check what they hold."""
    place = Path(target).resolve()
    lacking = []
    for project in projects():
        before = set(place.glob("*")) if place.exists() else set()
        command = [sys.executable, "-m", "build", "--outdir", str(place), str(project)]
        subprocess.run(command, check=True)  # noqa: S603 - build, on our own code
        for built in sorted(set(place.glob("*")) - before):
            lacking += missing(built, is_core=project == ROOT)
    if lacking:
        sys.exit("\n".join(lacking))


if __name__ == "__main__":
    main(*sys.argv[1:2])
