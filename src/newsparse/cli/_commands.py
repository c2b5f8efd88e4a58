"""The commands and their options; what they do is in the modules beside this one."""

from __future__ import annotations

import datetime as dt
import difflib
import json
import sys
from collections.abc import Callable
from contextlib import redirect_stdout
from itertools import chain
from pathlib import Path
from typing import Any, TypeVar, get_args

import attrs
import click

import newsparse
from newsparse.api import Explanation, Parser
from newsparse.cli import _output, _terminal
from newsparse.cli._pages import Paths, Request, Status, each
from newsparse.errors import NewsparseError, ParseError, PluginError, SiteError
from newsparse.model.article import Article
from newsparse.model.document import Kind
from newsparse.plugins.from_path import is_path, modules_at
from newsparse.plugins.manager import load
from newsparse.sites.condition_source import read_condition
from newsparse.sites.conditions import Condition

Command = TypeVar("Command", bound=Callable[..., Any])
INTERRUPTED = 130  # what a shell gives for Ctrl-C


def run() -> int:
    """Run the command line and return its exit status; an error of the user is one line and a hint."""
    try:
        return int(cli.main(prog_name="newsparse", standalone_mode=False) or 0)
    except click.ClickException as error:
        _terminal.complain(error.format_message())
        if isinstance(error, click.UsageError) and error.ctx is not None:
            _terminal.complain(f"'{error.ctx.command_path} --help' shows what can be asked")
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED


def _moment(ctx: click.Context, param: click.Parameter, value: str | None) -> dt.date | None:
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


def _fields(ctx: click.Context, param: click.Parameter, value: str | None) -> Paths | None:
    """Read names of fields, joined by commas."""
    if value is None:
        return None
    names = tuple(name.strip() for name in value.split(","))
    for name in names:
        if name not in _output.FIELDS:
            close = difflib.get_close_matches(name, _output.FIELDS, n=1)
            meant = f" (meant {close[0]!r}?)" if close else ""
            msg = f"an article has no field {name!r}{meant}; it has {', '.join(_output.FIELDS)}"
            raise click.BadParameter(msg, ctx, param)
    return names


def _condition(ctx: click.Context, param: click.Parameter, value: str | None) -> Condition | None:
    """Read a condition as plugins have it."""
    try:
        return None if value is None else read_condition(value)
    except SiteError as error:
        raise click.BadParameter(str(error), ctx, param) from error


def _options(command: Command) -> Command:
    """Add the paths and the options that all commands on pages share."""
    for add in (
        click.option("--strict", is_flag=True, help="Take the failure of a plugin for an error of the page."),
        click.option("--no-plugins", is_flag=True, help="Use the core alone."),
        click.option(
            "--plugin",
            "plugins",
            metavar="NAME|PATH",
            multiple=True,
            help="Use only this plugin: an installed one by its name, any other by its .py file or folder; repeatable.",
        ),
        click.option("--encoding", metavar="LABEL", help="Encoding of the page, as an HTTP header names it."),
        click.option("--captured-at", metavar="DATE", callback=_moment, help="When the page was saved, in ISO 8601."),
        click.option("--language", metavar="CODE", help="Language of the page, such as fr; else told from its words."),
        click.option("--kind", type=click.Choice(get_args(Kind)), help="What the page is; else told from its content."),
        click.option("--url", help="Where the page came from; its host names the publisher."),
        click.argument("paths", metavar="PATH...", nargs=-1, required=True),
    ):
        command = add(command)
    return command


def _request(*, plugins: Paths, no_plugins: bool, strict: bool, **said: Any) -> Request:  # noqa: ANN401
    """Turn options into a request; a plugin that is not installed is an error of the user, not of a page."""
    if plugins and no_plugins:
        msg = "--plugin and --no-plugins exclude each other"
        raise click.UsageError(msg)
    try:
        with redirect_stdout(sys.stderr):  # what plugins print is no part of the output
            wanted = () if no_plugins else _named(plugins) or None
            parser = Parser(plugins=wanted, strict=strict)
    except (ParseError, PluginError) as error:
        raise click.UsageError(str(error)) from error
    return Request(parser=parser, **said)


def _named(plugins: Paths) -> tuple[str | object, ...]:
    """Return what is given by name as it is, and what is given by path as the modules there."""
    return tuple(chain.from_iterable(modules_at(Path(name)) if is_path(name) else [name] for name in plugins))


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}, invoke_without_command=True
)
@click.version_option(newsparse.__version__, prog_name="newsparse", message="%(prog)s %(version)s")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Turn news pages into articles, and show why.

    \b
    newsparse parse page.txt           the article as one line of JSON
    newsparse explain page.txt         the page, block by block, with label and reason
    newsparse report page.txt -o a.html    the article to look at, as one HTML file

    Exit status: 0 article, 4 no body found, 3 a page that could not be read or parsed, 2 a wrong option,
    130 interrupted. Of many pages the worst counts, and the others are still written.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
        ctx.exit(2)


@cli.command("parse")
@_options
@click.option("--fields", metavar="NAME,...", callback=_fields, help="Only these, such as title,published,body_text.")
@click.option(
    "--format",
    "output",
    type=click.Choice(["article", *_output.FORMATS]),
    default="article",
    show_default=True,
    help="The article, or its events as PLOVER records or schema.org objects, one a line.",
)
def parse_command(paths: Paths, fields: Paths | None, output: str, **said: Any) -> Status:  # noqa: ANN401
    """Write each page as one line of JSON: the article.

    PATH is a file, or - for standard input. With several paths each object begins with its "path".
    `newsparse schema` tells what an object holds.

    \b
    Examples:
      newsparse parse page.txt
      newsparse parse pages/*.txt > articles.jsonl
      newsparse parse --fields title,publisher,body_text page.txt
      newsparse parse --format plover pages/*.txt > events.jsonl
      curl -s https://news.example/a.html | newsparse parse --url https://news.example/a.html -
    """
    if fields is not None and output in _output.FORMATS:
        msg = f"--fields chooses fields of an article, and --format {output} writes its events"
        raise click.UsageError(msg)

    def done(path: str, explanation: Explanation) -> None:
        article = explanation.article
        if output in _output.FORMATS:
            _terminal.write(_output.FORMATS[output](article, path))
        else:
            _terminal.write(_output.line(article, fields, path if len(paths) > 1 else None))

    return each(paths, _request(**said), done)


@cli.command("explain", short_help="Show each page block by block, and why.")
@_options
@click.option("--votes", is_flag=True, help="Show the votes that lost, too.")
@click.option("--fields", is_flag=True, help="Show each field of the article with its evidence.")
@click.option("--features", is_flag=True, help="Show what speaks for and against each block as text of the article.")
@click.option("--full", is_flag=True, help="Show all words of a block, not just its beginning.")
@click.option("--elements", is_flag=True, help="Show of each block what it was in HTML, not only of doubtful ones.")
@click.option("--select", metavar="CONDITION", callback=_condition, help="Mark what a condition takes of the page.")
def explain_command(paths: Paths, **said: Any) -> Status:  # noqa: ANN401
    """Show each page block by block: its label, the rule that gave it and who cast the vote.

    On a terminal labels are coloured by group: about the article, its body, its figures, and what was taken out.

    \b
    Examples:
      newsparse explain page.txt
      newsparse explain --votes page.txt           also the votes that lost
      newsparse explain --fields page.txt          also where title, date and publisher come from
      newsparse explain --features page.txt        also the evidence that found the text in a page of flat text
      newsparse explain --no-plugins page.txt      what the core would say alone
      newsparse explain --elements page.html       also tag, classes and path of each block
      newsparse explain --select 'Tag("p") & Parent(Class("story"))' page.html
      newsparse explain page.txt | grep -A1 promo
    """
    from newsparse.report.terminal import explained

    view = explained.View(**{name: said.pop(name) for name in attrs.fields_dict(explained.View)})

    def done(path: str, explanation: Explanation) -> None:
        _terminal.show(explained.rendered(path, explanation, view))

    return each(paths, _request(**said), done)


@cli.command("report", short_help="Write the pages as one HTML file to look at.")
@_options
@click.option("-o", "--output", metavar="FILE", default="-", show_default=True, help="Where to write it; - for stdout.")
def report_command(paths: Paths, output: str, **said: Any) -> Status:  # noqa: ANN401
    """Write the pages as one HTML file to look at: an index, and each article with its evidence.

    Quotes, events and times are marked in the text, what was removed is folded away, fields stand with their
    evidence. The file needs nothing else: it has no script and loads nothing.

    \b
    Examples:
      newsparse report page.html -o report.html
      newsparse report pages/*.txt -o report.html
    """
    from newsparse.report import report

    articles: list[tuple[str, Article]] = []
    status = each(paths, _request(**said), lambda path, found: articles.append((path, found.article)))
    try:
        _terminal.save(output, report(articles).encode())
    except OSError as error:
        _terminal.complain(f"cannot be written: {error.strerror}", output)
        return Status.ERROR
    return status


@cli.command("link", short_help="Say which pages tell one story, and what they share.")
@_options
@click.option("-o", "--output", metavar="FILE", default="-", show_default=True, help="Where to write it; - for stdout.")
@click.option("--report", "page", metavar="FILE", help="Write the stories as one HTML file to look at, too.")
def link_command(paths: Paths, output: str, page: str | None, **said: Any) -> Status:  # noqa: ANN401
    """Write what pages have in common as one line of JSON: stories, statements, events and passages.

    PATH is a page, or a file .jsonl with articles that `newsparse parse` wrote. An article is called by its path, or
    by the "path" of its line; where a line has none, by file and line.

    \b
    Examples:
      newsparse link pages/*.html -o links.json
      newsparse link articles.jsonl -o links.json --report stories.html
    """
    from newsparse.cli import _link

    return _link.linked(paths, _request(**said), output, page)


@cli.command("plugins", short_help="Show what is installed, and what failed.")
def plugins_command() -> None:
    """Show which plugins are installed, what they bring, and why one did not load.

    Those named in the environment variable NEWSPARSE_DISABLE are left out.

    \b
    Examples:
      newsparse plugins
      NEWSPARSE_DISABLE=welt newsparse plugins
    """
    from newsparse.cli import _installed

    _terminal.show(_installed.rendered(load()))


@cli.command("doctor", short_help="Say what is wrong with the plugins, and how to mend it.")
def doctor_command() -> int:
    """Say what is installed, what failed and why, and how to mend it.

    Looks for plugins that did not load, for names that two of them use, for hooks of another version, and for signs
    that make recognition slow. Exit status: 0 nothing is wrong, 1 something is.

    \b
    Examples:
      newsparse doctor
    """
    from newsparse.cli import _doctor

    text, findings = _doctor.rendered(load())
    _terminal.show(text)
    return min(findings, 1)


@cli.command("health", short_help="Say which layouts of sites no longer fit their pages.")
@_options
@click.option("--json", "as_json", is_flag=True, help="Write it as JSON.")
def health_command(paths: Paths, *, as_json: bool, **said: Any) -> int:  # noqa: ANN401
    """Say of stored pages which layout of their site they have, and how often its conditions hold.

    A condition that held and no longer does on later pages is named with the last page on which it did; so are pages
    that show no layout of their site. Pages go by their dates, and by the addresses that they declare. Nothing is
    fetched. Exit status: 0 all is well, 1 something stopped or does not fit, 3 a page could not be read.

    \b
    Examples:
      newsparse health pages/*.html
      newsparse health --plugin plugins/newsparse-welt --json pages/*.html > health.json
    """
    from newsparse.cli import _health

    return _health.checked(paths, _request(**said), as_json=as_json)


@cli.command("schema")
@click.option("--links", "of_links", is_flag=True, help="That of what `newsparse link` writes.")
def schema_command(*, of_links: bool) -> None:
    """Write the JSON Schema of an article.

    \b
    Examples:
      newsparse schema > article.schema.json
      newsparse schema --links > links.schema.json
    """
    from newsparse.linking.model import links_schema

    schema = links_schema() if of_links else newsparse.schema()
    _terminal.write(json.dumps(schema, indent=2).encode() + b"\n")


@cli.command("new", short_help="Write a whole plugin for a site.")
@click.argument("name")
@click.argument("domain")
@click.option(
    "--from", "page", metavar="PAGE", type=click.Path(exists=True, dir_okay=False), help="A page of the site."
)
@click.option("--url", help="Where that page came from.")
@click.option("--into", metavar="DIR", default=".", show_default=True, help="The folder to put the plugin's folder in.")
def new_command(name: str, domain: str, page: str | None, url: str | None, into: str) -> None:
    """Write a whole plugin for a site: module, tests, a golden page and what packages need.

    NAME is what readers call the site, DOMAIN its address. With a page of the site, a layout is proposed that selects
    its text, title, authors and date; what is parsed with it becomes the golden page, for you to correct; and lines
    that the core was not sure of become candidates for rules, as comments. A property test and a CI workflow are
    written, too.

    \b
    Examples:
      newsparse new "Le Courrier" lecourrier.example
      newsparse new "Le Courrier" lecourrier.example --from page.html --into plugins
    """
    from newsparse.cli import _new

    try:
        _terminal.show(_new.made(name, domain, page, url, Path(into)))
    except NewsparseError as error:
        raise click.UsageError(str(error)) from error
    except FileExistsError as error:
        msg = f"{error.filename} {error.strerror}"
        raise click.UsageError(msg) from error
    except OSError as error:
        msg = f"cannot be written: {error.filename or into}: {error.strerror or error}"
        raise click.UsageError(msg) from error
