"""The options that commands on pages share, and what is made of them; the parser is loaded when it is asked for."""

from __future__ import annotations

import datetime as dt
import difflib
import os
import stat
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TextIO, TypeVar, get_args

import attrs
import click

from newsparse._classes import frozen
from newsparse.cli._terminal import complain
from newsparse.errors import ParseError, PluginError, SiteError

if TYPE_CHECKING:
    from newsparse.api import Parser
    from newsparse.plugins.manager import Plugins
    from newsparse.running.job import Request
    from newsparse.sites.conditions import Condition

Command = TypeVar("Command", bound=Callable[..., Any])
Names = tuple[str, ...]
FORMATS = ("jsonl", "csv", "markdown", "text", "parquet", "plover", "schema-org")
"""The formats of articles; a test holds them to `newsparse.outputs.rendering.Output`, which would load the parser."""
REQUEST = ("url", "kind", "language", "captured_at", "encoding", "strict")
"""The options that say something of every page."""


PATH = click.Path(readable=False, allow_dash=True)
"""A path that is looked at later; its type is for the completion of names."""


class _Kind(click.ParamType):  # type: ignore[type-arg]  # generic since click 8.2
    """What a page is: one of the values of `newsparse.Kind`."""

    name = "kind"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401
        """Return the kind, if it is one."""
        from newsparse.model.document import Kind

        return click.Choice(get_args(Kind)).convert(value, param, ctx)


def moment(ctx: click.Context, param: click.Parameter, value: str | None) -> dt.date | None:
    """Read `2024-06-19` as a day, and `2024-06-19T07:41`, with or without a zone, as a time."""
    if value is None:
        return None
    for read in (dt.date.fromisoformat, dt.datetime.fromisoformat):
        try:
            return read(value)
        except ValueError:
            continue
    msg = f"{value!r} is no date like 2024-06-19 and no time like 2024-06-19T07:41:49+02:00"
    raise click.BadParameter(msg, ctx, param)


def fields(ctx: click.Context, param: click.Parameter, value: str | None) -> Names | None:
    """Read names of fields, joined by commas."""
    if value is None:
        return None
    from newsparse.outputs.json_lines import FIELDS

    names = tuple(name.strip() for name in value.split(","))
    for name in names:
        if name == "path":
            msg = "the path is written before the fields, whichever they are: leave it out"
            raise click.BadParameter(msg, ctx, param)
        if name not in FIELDS:
            close = difflib.get_close_matches(name, FIELDS, n=1)
            meant = f" (meant {close[0]!r}?)" if close else ""
            msg = f"an article has no field {name!r}{meant}; it has {', '.join(FIELDS)}"
            raise click.BadParameter(msg, ctx, param)
    return names


def condition(ctx: click.Context, param: click.Parameter, value: str | None) -> Condition | None:
    """Read a condition as plugins have it."""
    if value is None:
        return None
    from newsparse.sites.condition_source import read_condition

    try:
        return read_condition(value)
    except SiteError as error:
        raise click.BadParameter(str(error), ctx, param) from error


def columns(ctx: click.Context, param: click.Parameter, value: str | None) -> dict[str, str]:
    """Read `html=raw_html,url=link`: our name of a column, and what it is called there."""
    if value is None:
        return {}
    from newsparse.inputs.rows import COLUMNS

    pairs = [pair.partition("=") for pair in value.split(",") if pair.strip()]
    for name, _, other in pairs:
        if name.strip() not in COLUMNS:
            msg = f"{name!r} is none of {', '.join(COLUMNS)}; write such as html=raw_html,url=link"
            raise click.BadParameter(msg, ctx, param)
        if not other.strip():
            msg = f"{name!r} is given no column; write such as html=raw_html,url=link"
            raise click.BadParameter(msg, ctx, param)
    return {name.strip(): other.strip() for name, _, other in pairs}


PLUGIN = click.option(
    "--plugin",
    "plugins",
    metavar="NAME|PATH",
    multiple=True,
    help="Use only this plugin: an installed one by its name, any other by its .py file or folder; repeatable.",
)


def of_pages(command: Command) -> Command:
    """Add the paths and the options that all commands on pages share."""
    for add in (
        click.option("--strict", is_flag=True, help="Take the failure of a plugin for an error of the page."),
        click.option("--no-plugins", is_flag=True, help="Use the core alone."),
        PLUGIN,
        click.option(
            "--columns",
            metavar="NAME=COLUMN,...",
            callback=columns,
            help="Which columns of JSON lines and Parquet to take, such as html=raw_html,url=link.",
        ),
        click.option(
            "--pattern",
            "patterns",
            metavar="GLOB",
            multiple=True,
            help="Names to take in folders, as '*.html'; else all that look like pages or archives; repeatable.",
        ),
        click.option(
            "--files-from",
            type=PATH,
            metavar="FILE",
            help="Read the paths, one a line, from a file, or - for standard input.",
        ),
        click.option("--encoding", metavar="LABEL", help="Encoding of the page, as an HTTP header names it."),
        click.option("--captured-at", metavar="DATE", callback=moment, help="When the page was saved, in ISO 8601."),
        click.option("--language", metavar="CODE", help="Language of the page, such as fr; else told from its words."),
        click.option(
            "--kind", type=_Kind(), help="html, markdown, text or body (clean text); else told from the content."
        ),
        click.option("--url", help="Where the page came from; its host names the publisher."),
        click.argument("paths", metavar="[PATH]...", nargs=-1, type=PATH),
    ):
        command = add(command)
    return command


class MisspeltName(click.ClickException):  # as click names its own
    """A plugin that was asked for uses a name that does not exist."""

    exit_code = 5


def request(*, plugins: Names, no_plugins: bool, **said: Any) -> tuple[Request, Parser]:  # noqa: ANN401
    """Turn options into a request, and load its parser.

    Raises:
        UsageError: if a plugin is not installed: that is an error of the user, not of a page.
        MisspeltName: if one that was asked for uses a name that does not exist.
    """
    from newsparse.plugins.misspelt import MisspeltNameError, invalid_hook
    from newsparse.running.job import Request

    if plugins and no_plugins:
        msg = "--plugin and --no-plugins exclude each other"
        raise click.UsageError(msg)
    made = Request(plugins=() if no_plugins else plugins or None, **said)
    try:
        parser = made.parser()
    except MisspeltNameError as error:
        raise MisspeltName(str(error)) from error
    except (ParseError, PluginError) as error:
        raise click.UsageError(str(error)) from error
    if plugins and (hint := invalid_hook(parser.problems)):
        raise MisspeltName(hint)
    for problem in parser.problems if plugins else ():
        complain(f"{problem.during}: {problem.error}", problem.plugin)
    return made, parser


def loaded(plugins: Names) -> Plugins:
    """Load the plugins of `--plugin`; all that are installed where there are none.

    Raises:
        UsageError: if a plugin is not installed, or cannot be loaded.
        MisspeltName: if one uses a name that does not exist.
    """
    from newsparse.plugins.load import load
    from newsparse.plugins.misspelt import MisspeltNameError
    from newsparse.running.job import Request

    try:
        return load(Request(plugins=plugins or None).plugins_asked_for())
    except MisspeltNameError as error:
        raise MisspeltName(str(error)) from error
    except (ParseError, PluginError) as error:
        raise click.UsageError(str(error)) from error


@frozen
class Inputs:
    """Which pages are asked for."""

    paths: Names
    files_from: str | None = None
    patterns: Names = ()
    columns: dict[str, str] = attrs.field(factory=dict)
    outputs: Names = ()
    """Where the run writes to: that is left out of folders and lists."""


def inputs(paths: Names, files_from: str | None, patterns: Names, columns: dict[str, str]) -> Inputs:
    """Turn options into inputs; where none is named, standard input is meant if somebody gives something there.

    Raises:
        UsageError: if there are none.
    """
    if not paths and files_from is None:
        if not _is_given(sys.stdin):
            msg = "Missing argument 'PATH...': files, folders, archives, or - for standard input"
            raise click.UsageError(msg)
        paths = ("-",)
    return Inputs(paths, files_from, patterns, columns)


def _is_given(stream: TextIO | None) -> bool:
    """Tell whether a stream is a pipe or a file: no terminal, no device, and not closed."""
    try:
        mode = os.fstat(stream.fileno()).st_mode if stream else 0
    except (OSError, ValueError):  # ValueError: closed by somebody else
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISREG(mode) or stat.S_ISSOCK(mode)
