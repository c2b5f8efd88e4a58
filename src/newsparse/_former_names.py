"""Former names of fields: they are still taken and answered, with a `DeprecationWarning`."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

import attrs


def rename_fields(cls: type, renamed: Mapping[str, str]) -> None:
    """Let an attrs class take fields, and answer for them, by their former names.

    Example:
        >>> @attrs.frozen
        ... class Time:
        ...     resolution: str
        >>> rename_fields(Time, {"how": "resolution"})
        >>> with warnings.catch_warnings(record=True) as seen:
        ...     warnings.simplefilter("always")
        ...     print(Time(how="explicit").how, *[warning.message for warning in seen])
        explicit Time.how is now Time.resolution Time.how is now Time.resolution
    """

    def today(fields: dict[str, Any]) -> dict[str, Any]:
        return {renamed.get(name, name): value for name, value in fields.items()}

    _take(cls, {former: (name,) for former, name in renamed.items()}, today)


def move_fields(cls: type, field: str, kind: type, names: tuple[str, ...]) -> None:
    """Let an attrs class take fields, and answer for them, that are now fields of one of its fields.

    Args:
        cls: the class.
        field: its field that holds them now.
        kind: the class of that field, which can be made without arguments.
        names: those that were fields of `cls` itself.
    """

    def today(fields: dict[str, Any]) -> dict[str, Any]:
        moved = {name: value for name, value in fields.items() if name in names}
        rest = {name: value for name, value in fields.items() if name not in names}
        return rest | {field: attrs.evolve(rest.get(field) or kind(), **moved)}

    _take(cls, {name: (field, name) for name in names}, today)


def _take(cls: Any, former: Mapping[str, tuple[str, ...]], today: Callable[[dict[str, Any]], dict[str, Any]]) -> None:  # noqa: ANN401
    """Let a class take and answer former names; `former` has the path of each today."""
    made = cls.__init__

    @wraps(made)
    def init(self: object, *args: Any, **fields: Any) -> None:  # noqa: ANN401
        if not former.keys().isdisjoint(fields):
            for name in sorted(former.keys() & fields.keys()):
                _warn(cls, name, former[name])
            fields = today(fields)
        made(self, *args, **fields)

    cls.__init__ = init
    for name, path in former.items():
        setattr(cls, name, _former(cls, name, path))


def _former(cls: type, name: str, path: tuple[str, ...]) -> property:
    def get(self: object) -> object:
        _warn(cls, name, path)
        value = self
        for part in path:
            value = getattr(value, part)
        return value

    get.__doc__ = f"The former name of `{'.'.join(path)}`; deprecated."
    return property(get)


def _warn(cls: type, name: str, path: tuple[str, ...]) -> None:
    msg = f"{cls.__name__}.{name} is now {'.'.join((cls.__name__, *path))}"
    warnings.warn(msg, DeprecationWarning, stacklevel=3)
