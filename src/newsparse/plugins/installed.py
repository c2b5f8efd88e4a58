"""The plugins that are installed: entry points of anybody's packages, imported so that none can end the others."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsparse.model.problems import ProblemCode
from newsparse.plugins.info import PluginInfo, told

GROUP = "newsparse"
"""The entry point group that plugins are found by."""


class Installed(NamedTuple):
    """An entry point, and what the metadata of its distribution say; None for what they do not."""

    name: str
    distribution: str | None
    version: str | None
    module: str | None
    point: importlib.metadata.EntryPoint


def entry_points() -> list[Installed]:
    """Return the entry points in an order that does not depend on the file system."""
    try:
        points = list(importlib.metadata.entry_points(group=GROUP))
    except Exception:  # noqa: BLE001 - a broken package of anybody
        points = list(_readable())
    return sorted(map(described, points), key=lambda found: (found.name, found.distribution or "", found.point.value))


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


def described(point: importlib.metadata.EntryPoint) -> Installed:
    """Return an entry point with what is known of it; the metadata, which are parsed each time, are asked for once."""
    try:
        metadata = point.dist.metadata if point.dist is not None else None
        distribution, version = (metadata["Name"], metadata["Version"]) if metadata is not None else (None, None)
    except Exception:  # noqa: BLE001 - metadata that are not ours
        distribution = version = None
    try:
        module = point.module
    except Exception:  # noqa: BLE001 - an entry point that leads to no module
        module = None
    return Installed(point.name, distribution or None, version or None, module or None, point)


def imported(points: Iterable[Installed]) -> list[tuple[PluginInfo, object | None]]:
    """Import each entry point, guarded; of equal names the first stays."""
    modules: list[tuple[PluginInfo, object | None]] = []
    seen: set[str] = set()
    for name, distribution, version, module_name, point in points:
        info = PluginInfo(name, distribution, version, module_name)
        if name in seen:
            error = f"a plugin named {name!r} is loaded already"
            modules.append((info.failed(ProblemCode.NAME_TAKEN, error), None))
            continue
        seen.add(name)
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
