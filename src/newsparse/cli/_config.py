"""Options from a file in TOML: a table for each command, its options by their long names."""

from __future__ import annotations

import difflib
import tomllib
from pathlib import Path
from typing import Any

import click


def configured(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    """Take the options of a file for those that are not given otherwise.

    Raises:
        UsageError: if it cannot be read, or names a command or an option that does not exist.
    """
    if value is None or not isinstance(ctx.command, click.Group):
        return
    try:
        tables = tomllib.loads(Path(value).read_text("utf-8"))
    except (OSError, ValueError) as error:
        msg = f"{value}: {getattr(error, 'strerror', None) or error}"
        raise click.BadParameter(msg, ctx, param) from error
    ctx.default_map = {command: _options(ctx.command, command, table, value) for command, table in tables.items()}


def _options(group: click.Group, name: str, table: object, file: str) -> dict[str, Any]:
    command = group.commands.get(name)
    if command is None or not isinstance(table, dict):
        msg = f"{file}: {name!r} is no command; a table is called by one of {', '.join(group.commands)}"
        raise click.UsageError(msg)
    known = {
        option.lstrip("-"): parameter.name
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for option in parameter.opts
    }
    for option in table:
        if option not in known:
            close = difflib.get_close_matches(option, known, n=1)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            msg = f"{file}: {name} has no option {option!r}{hint}"
            raise click.UsageError(msg)
    return {str(known[option]): value for option, value in table.items()}
