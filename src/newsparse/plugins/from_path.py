"""Plugins that are not installed: modules loaded from their file, or from the folder of a plugin."""

from __future__ import annotations

import importlib
import importlib.util
import sys
import tomllib
from pathlib import Path
from types import ModuleType

from newsparse.errors import PluginError
from newsparse.plugins.misspelt import MisspeltNameError, misspelling


def is_path(name: str) -> bool:
    """Tell whether a plugin was named by a path: entry points have no slash and do not end in `.py`.

    Example:
        >>> is_path("welt"), is_path("newsparse_welt.py"), is_path("plugins/newsparse-welt")
        (False, True, True)
    """
    return name.endswith(".py") or "/" in name or "\\" in name


def modules_at(path: Path) -> tuple[ModuleType, ...]:
    """Load the module of a file, or the modules that the `pyproject.toml` of a folder names as plugins.

    Raises:
        PluginError: if nothing is there, or the module cannot be imported.
    """
    if not path.is_dir():
        return (_loaded(path),)
    names = declared_modules(path)
    if not names:
        msg = f"{path}: no pyproject.toml with [project.entry-points.newsparse]; give the path of the module"
        raise PluginError(msg)
    return tuple(_found(path, name) for name in names)


def declared_modules(folder: Path) -> tuple[str, ...]:
    """Return the modules that the `pyproject.toml` of a folder names as plugins; none where there is none.

    Raises:
        PluginError: if it is no TOML, or what it names is no module.
    """
    try:
        project = tomllib.loads((folder / "pyproject.toml").read_text("utf-8")).get("project", {})
        points = project.get("entry-points", {}).get("newsparse", {})
        names = tuple(dict.fromkeys(point.partition(":")[0] for point in points.values()))
    except FileNotFoundError:
        return ()
    except (ValueError, AttributeError) as error:
        msg = f"{folder / 'pyproject.toml'}: {error}"
        raise PluginError(msg) from error
    if wrong := [name for name in names if not all(part.isidentifier() for part in name.split("."))]:
        msg = f"{folder / 'pyproject.toml'}: {wrong[0]!r} is no module"
        raise PluginError(msg)
    return names


def _found(folder: Path, module: str) -> ModuleType:
    """Load a module from `src` or from the folder itself; if it is in neither, it has to be installed."""
    inside = Path(*module.split("."))
    places = [
        root / file for root in (folder / "src", folder) for file in (inside.with_suffix(".py"), inside / "__init__.py")
    ]
    home = next((place for place in places if place.is_file()), None)
    if home is None and importlib.util.find_spec(module.partition(".")[0]):
        try:
            return importlib.import_module(module)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            raise _failure(module, error) from error
    return _loaded(home or places[0])


def _loaded(path: Path) -> ModuleType:
    """Load a module from its file, once for each file."""
    path = path.resolve()
    name = path.parent.name if path.name == "__init__.py" else path.stem
    for key in (name, f"{name} of {path}"):  # the second where another module has that name
        module = sys.modules.get(key)
        if module is None:
            return _executed(key, path)
        if getattr(module, "__file__", None) == str(path):
            return module
    msg = f"{path}: the name of its module is taken"
    raise PluginError(msg)


def _failure(plugin: str | Path, error: BaseException) -> PluginError:
    """Return what to say of a plugin that cannot be imported: first of all what its author meant to write."""
    if hint := misspelling(error):
        return MisspeltNameError(f"{hint} ({plugin})")
    return PluginError(f"{plugin}: {type(error).__name__}: {error}")


def _executed(name: str, path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None or not path.is_file():
        msg = f"{path}: no Python module is there"
        raise PluginError(msg)
    module = sys.modules[name] = importlib.util.module_from_spec(spec)  # dataclasses look themselves up there
    try:
        spec.loader.exec_module(module)
    except KeyboardInterrupt:
        del sys.modules[name]
        raise
    except BaseException as error:
        del sys.modules[name]
        raise _failure(path, error) from error
    return module
