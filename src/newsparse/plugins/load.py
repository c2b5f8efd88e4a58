"""Loading plugins: all that are installed, or those that are named or given; loaded once and kept."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import lru_cache
from types import ModuleType

from newsparse.errors import ParseError
from newsparse.plugins.info import PluginInfo
from newsparse.plugins.installed import entry_points, imported
from newsparse.plugins.manager import Plugins

DISABLE = "NEWSPARSE_DISABLE"
"""Environment variable: names of plugins, joined by commas, that are not loaded; `all` for none at all."""


def load(plugins: Iterable[str | object] | None = None) -> Plugins:
    """Return the installed plugins, or just those named or given; loaded once and kept.

    Args:
        plugins: entry point names, modules or other objects with hooks; None for all that are installed and not
            disabled by the environment variable `NEWSPARSE_DISABLE`; `()` for none.

    Raises:
        ParseError: if a name is not installed.
        TypeError: if `plugins` is a single string or module.
    """
    if plugins is None:
        return _load_installed(os.environ.get(DISABLE, ""))
    return _load_given(as_plugins(plugins))


@lru_cache(maxsize=4)
def _load_installed(disabled: str) -> Plugins:
    off = {name.strip() for name in disabled.split(",")}
    points = [] if "all" in off else [point for point in entry_points() if point.name not in off]
    return Plugins(imported(points))


def as_plugins(plugins: Iterable[str | object]) -> tuple[str | object, ...]:
    """Return plugins as they were given.

    Raises:
        TypeError: if they are a single string or module, or if one is neither a name nor a module nor has a hook.
    """
    if isinstance(plugins, str | ModuleType):
        msg = f"plugins must be an iterable of names or modules, got {plugins!r}; write [{plugins!r}]"
        raise TypeError(msg)
    given = tuple(plugins)
    for plugin in given:
        if not isinstance(plugin, str | ModuleType) and not any(name.startswith("newsparse_") for name in dir(plugin)):
            msg = f"a plugin is a name, a module or an object with hooks, got {plugin!r}"
            raise TypeError(msg)
    return given


_KEPT = 8  # sets of plugins that `parse` was given last; a Parser keeps its own
_recent: dict[tuple[str | int, ...], tuple[tuple[str | object, ...], Plugins]] = {}
"""By names and ids of the plugins; the plugins stand in it, so that no other object gets the id of one."""


def _load_given(plugins: tuple[str | object, ...]) -> Plugins:
    key = tuple([plugin if isinstance(plugin, str) else id(plugin) for plugin in plugins])
    kept = _recent.pop(key, None) or (plugins, _loaded(plugins))
    _recent[key] = kept  # as the last one
    for old in list(_recent)[:-_KEPT]:
        _recent.pop(old, None)
    return kept[1]


def _loaded(plugins: tuple[str | object, ...]) -> Plugins:
    installed = {point.name: point for point in reversed(entry_points())} if plugins else {}
    modules: list[tuple[PluginInfo, object | None]] = []
    for plugin in plugins:
        if not isinstance(plugin, str):
            modules.append((PluginInfo(_name_of(plugin)), plugin))
        elif plugin in installed:
            modules += imported([installed[plugin]])
        else:
            msg = f"no plugin named {plugin!r} is installed; installed are: {', '.join(sorted(installed)) or 'none'}"
            raise ParseError(msg)
    return Plugins(sorted(modules, key=lambda entry: entry[0].name))


def _name_of(plugin: object) -> str:
    try:
        name = getattr(plugin, "__name__", None)
    except Exception:  # noqa: BLE001 - an object that is not ours
        name = None
    return name if name and isinstance(name, str) else type(plugin).__name__
