"""The plugins that are installed: entry points of anybody's packages, imported so that none can end the others."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterable, Iterator
from operator import attrgetter

from newsparse.model.problems import ProblemCode
from newsparse.plugins.info import PluginInfo, told

GROUP = "newsparse"
"""The entry point group that plugins are found by."""


def entry_points() -> list[importlib.metadata.EntryPoint]:
    """Return the entry points in an order that does not depend on the file system."""
    try:
        points = list(importlib.metadata.entry_points(group=GROUP))
    except Exception:  # noqa: BLE001 - a broken package of anybody
        points = list(_readable())
    return sorted(points, key=lambda point: (point.name, _about(point)[0] or "", point.value))


def _readable() -> Iterator[importlib.metadata.EntryPoint]:
    """Yield the entry points of all packages but those whose metadata cannot be read."""
    seen: set[str] = set()
    for distribution in importlib.metadata.distributions():
        try:
            name = distribution.metadata["Name"]
            if name not in seen:  # the first on the path hides the others
                yield from [point for point in distribution.entry_points if point.group == GROUP]
            seen.add(name)
        except Exception:  # noqa: BLE001, S112 - a broken package of anybody; pip says which
            continue


def _about(point: importlib.metadata.EntryPoint) -> tuple[str | None, str | None, str | None]:
    """Return the distribution, version and module of an entry point, None for what its metadata do not say."""
    found: list[str | None] = []
    for path in ("dist.name", "dist.version", "module"):
        try:
            found.append(attrgetter(path)(point) or None)
        except Exception:  # noqa: BLE001 - metadata that are not ours
            found.append(None)
    return found[0], found[1], found[2]


def imported(points: Iterable[importlib.metadata.EntryPoint]) -> list[tuple[PluginInfo, object | None]]:
    """Import each entry point, guarded; of equal names the first stays."""
    modules: list[tuple[PluginInfo, object | None]] = []
    seen: set[str] = set()
    for point in points:
        info = PluginInfo(point.name, *_about(point))
        if point.name in seen:
            error = f"a plugin named {point.name!r} is loaded already"
            modules.append((info.failed(ProblemCode.NAME_TAKEN, error), None))
            continue
        seen.add(point.name)
        try:
            module = point.load()
            found = info if module is not None else info.failed(ProblemCode.NOT_LOADED, f"{point.value} is None")
            modules.append((found, module))
        except KeyboardInterrupt:
            raise
        except BaseException as raised:  # noqa: BLE001  # importing runs code that is not ours
            missing = raised.name if isinstance(raised, ModuleNotFoundError) else None
            modules.append((info.failed(ProblemCode.NOT_LOADED, told(raised), missing), None))
    return modules
