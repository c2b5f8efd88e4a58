"""The commands and their options; what they do is in the modules beside this one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import click

import newsparse
from newsparse.cli import _terminal
from newsparse.cli._config import configured
from newsparse.cli._options import FORMATS, PATH, PLUGIN, REQUEST, condition, fields, inputs, loaded, of_pages, request
from newsparse.errors import NewsparseError, ParseError

if TYPE_CHECKING:
    from newsparse.api import Explanation, Parser
    from newsparse.cli._options import Inputs
    from newsparse.inputs.page import StoredPage
    from newsparse.running.job import Request

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


def _asked(said: dict[str, Any]) -> tuple[Inputs, Request, Parser]:
    """Take the inputs and the request out of the options of a command."""
    given = inputs(*(said[name] for name in ("paths", "files_from", "patterns", "columns")))
    of_request = {name: said[name] for name in (*REQUEST, "plugins", "no_plugins", "options") if name in said}
    return given, *request(**of_request)


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}, invoke_without_command=True
)
@click.version_option(newsparse.__version__, prog_name="newsparse", message="%(prog)s %(version)s")
@click.option(
    "--config",
    type=PATH,
    metavar="FILE",
    envvar="NEWSPARSE_CONFIG",
    is_eager=True,
    expose_value=False,
    callback=configured,
    help="Options in TOML: a table for each command, such as [parse].",
)
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Turn news pages into articles, and show why.

    \b
    newsparse parse page.txt               the article as one line of JSON
    newsparse parse pages/ -o articles.jsonl --jobs 2    a folder, with two processes
    newsparse explain page.txt             the page, block by block, with label and reason
    newsparse report page.txt -o a.html    the article to look at, as one HTML file

    A PATH is a page, a folder, an archive (WARC, JSON lines, Parquet, a feed, a mail; also .gz, .zst, .br), or - for
    standard input. Pages are read, not fetched.

    Exit status: 0 article, 4 no body found, 3 a page that could not be read or parsed, or output that could not be
    written, 2 a wrong option, 5 a misspelt name in a plugin, 130 interrupted. Of many pages the worst counts, and the
    others are still written.
    """
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
        ctx.exit(2)


@cli.command("parse", short_help="Write each page as an article.")
@of_pages
@click.option(
    "-o", "--output", type=PATH, metavar="FILE|DIR/", default="-", show_default=True, help="Where to; - for stdout."
)
@click.option("--format", "format_", type=click.Choice(FORMATS), help="Else told from the ending of the output.")
@click.option("--fields", metavar="NAME,...", callback=fields, help="Only these, such as title,published,body_text.")
@click.option("--no-times", is_flag=True, help="Find no time expressions, and so no events.")
@click.option("--no-quotes", is_flag=True, help="Find no entities and quotes, and so no events.")
@click.option("--no-events", is_flag=True, help="Find no events.")
@click.option(
    "--min-confidence", type=click.FloatRange(0, 1), default=0.0, help="Write quotes that are right at least so often."
)
@click.option(
    "--jobs", "-j", type=click.IntRange(0), default=1, show_default=True, help="Processes; 0 for one for each core."
)
@click.option(
    "--page-seconds", type=click.FloatRange(0), help="End a page that takes longer; 0 for never. [60 with --jobs]"
)
@click.option(
    "--page-memory",
    type=click.IntRange(0),
    metavar="MB",
    help="End one that needs more; 0 for never. [2000 with --jobs]",
)
@click.option("--unordered", is_flag=True, help="Write each page when it is done, not in the order of the inputs.")
@click.option("--resume", is_flag=True, help="Go on where an earlier run to the same output was ended.")
def parse_command(**said: Any) -> int:  # noqa: ANN401
    """Write each page as an article: JSON lines, CSV, Parquet, Markdown, plain text, or its events in other formats.

    PATH is a page, a folder, an archive (WARC, JSON lines, Parquet, a feed, a mail; also .gz, .zst, .br), or - for
    standard input: a page, or JSON lines with html or text, url, captured_at. Each object begins with its "path".
    Only what is written is computed: with --fields title,body_text no quotes are looked for.

    \b
    Examples:
      newsparse parse page.txt
      newsparse parse pages/ crawl.warc.gz --jobs 2 -o articles.jsonl
      newsparse parse pages/ --jobs 2 -o articles.jsonl --resume     go on after Ctrl-C or a crash
      newsparse parse --fields title,publisher,body_text pages/ -o small.csv
      newsparse parse pages/ -o texts/ --format markdown             a file a page
      newsparse parse --format plover pages/ -o events.jsonl
      newsparse parse pages.parquet --columns html=raw_html,url=link
      newsparse --config news.toml parse pages/
      curl -s https://news.example/a.html | newsparse parse --url https://news.example/a.html -
    """
    from newsparse.cli import _parse

    switches = {name: said.pop(name) for name in ("no_times", "no_quotes", "no_events")}
    given, made, _ = _asked({**said, "options": _parse.options(**switches)})
    return _parse.parsed(given, made, _parse.Asked(**{name: said[name] for name in _parse.ASKED}))


@cli.command("explain", short_help="Show each page block by block, and why.")
@of_pages
@click.option("--votes", is_flag=True, help="Show the votes that lost, too.")
@click.option("--fields", is_flag=True, help="Show each field of the article with its evidence.")
@click.option("--features", is_flag=True, help="Show what speaks for and against each block as text of the article.")
@click.option("--full", is_flag=True, help="Show all words of a block, not just its beginning.")
@click.option("--elements", is_flag=True, help="Show of each block what it was in HTML, not only of doubtful ones.")
@click.option("--select", metavar="CONDITION", callback=condition, help="Mark what a condition takes of the page.")
def explain_command(**said: Any) -> int:  # noqa: ANN401
    """Show each page block by block: its label, the rule that gave it and who cast the vote.

    On a terminal labels are coloured by group: about the article, its body, its figures, and what was taken out.

    \b
    Examples:
      newsparse explain page.txt
      newsparse explain --votes page.txt           also the votes that lost
      newsparse explain --fields page.txt          also where title, date and publisher come from
      newsparse explain --features page.txt        also the evidence for and against a block as text of the article
      newsparse explain --no-plugins page.txt      what the core would say alone
      newsparse explain --elements page.html       also tag, classes and path of each block
      newsparse explain --select 'Tag("p") & Parent(Class("story"))' page.html
      newsparse explain page.txt | grep -A1 promo
    """
    from newsparse.cli._pages import each
    from newsparse.report.terminal import explained

    view = explained.View(**{name: said.pop(name) for name in attrs.fields_dict(explained.View)})

    def done(page: StoredPage, explanation: Explanation) -> None:
        _terminal.show(explained.rendered(page.path, explanation, view))

    return each(*_asked(said), done)


@cli.command("report", short_help="Write the pages as one HTML file to look at.")
@of_pages
@click.option(
    "-o", "--output", metavar="FILE|DIR/", default="-", show_default=True, help="Where to write it; - for stdout."
)
def report_command(output: str, **said: Any) -> int:  # noqa: ANN401
    """Write the pages as one HTML file to look at: an index, and each article with its evidence.

    Quotes, events and times are marked in the text, what was removed is folded away, fields stand with their
    evidence. The file needs nothing else: it has no script and loads nothing.

    A folder (a name that ends in /) gets the report in parts, for any number of pages: index.html has pictures of who
    published when, who is quoted, what happened and what was removed, and filters.

    \b
    Examples:
      newsparse report page.html -o report.html
      newsparse report pages/ -o report/
      newsparse report pages/*.txt -o report.html
    """
    from newsparse.cli import _report

    return _report.reported(*_asked(said), output)


@cli.command("link", short_help="Say which pages tell one story, and what they share.")
@of_pages
@click.option("-o", "--output", metavar="FILE", default="-", show_default=True, help="Where to write it; - for stdout.")
@click.option("--report", "page", metavar="FILE", help="Write the stories as one HTML file to look at, too.")
def link_command(output: str, page: str | None, **said: Any) -> int:  # noqa: ANN401
    """Write what pages have in common as one line of JSON: stories, statements, events and passages.

    PATH is a page, or a file .jsonl with articles that `newsparse parse` wrote; - for either of them piped in. An
    article is called by its path, or by the "path" of its line; where a line has none, by file and line.

    \b
    Examples:
      newsparse link pages/*.html -o links.json
      newsparse link articles.jsonl -o links.json --report stories.html
      newsparse parse pages/*.html | newsparse link - -o links.json
    """
    from newsparse.cli import _link

    return _link.linked(*_asked(said), output, page)


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
    from newsparse.plugins.load import load

    _terminal.show(_installed.rendered(load()))


@cli.command("doctor", short_help="Say what is wrong with the plugins, and how to mend it.")
@PLUGIN
def doctor_command(*, plugins: tuple[str, ...]) -> int:
    """Say what is installed, what failed and why, and how to mend it.

    Looks for plugins that did not load, for names that two of them use, for hooks of another version, and for signs
    that make recognition slow. Exit status: 0 nothing is wrong, 1 something is, 5 a misspelt name in a plugin.

    \b
    Examples:
      newsparse doctor
      newsparse doctor --plugin plugins/newsparse-welt
    """
    from newsparse.cli import _doctor

    text, findings = _doctor.rendered(loaded(plugins))
    _terminal.show(text)
    return min(findings, 1)


@cli.command("health", short_help="Say which layouts of sites no longer fit their pages.")
@of_pages
@click.option("--json", "as_json", is_flag=True, help="Write it as JSON.")
def health_command(*, as_json: bool, **said: Any) -> int:  # noqa: ANN401
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

    return _health.checked(*_asked(said), as_json=as_json)


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


@cli.command("completion", short_help="Write what completes commands and options in a shell.")
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
def completion_command(shell: str) -> None:
    """Write a script that makes a shell complete commands, options and names of files.

    \b
    Examples:
      eval "$(newsparse completion bash)"        in ~/.bashrc
      eval "$(newsparse completion zsh)"         in ~/.zshrc
      newsparse completion fish | source         in ~/.config/fish/config.fish
    """
    from click.shell_completion import get_completion_class

    made = get_completion_class(shell)
    assert made is not None  # noqa: S101  # click has all three
    _terminal.show(made(cli, {}, "newsparse", "_NEWSPARSE_COMPLETE").source() + "\n")


@cli.command("new", short_help="Write a whole plugin for a site.")
@click.argument("name")
@click.argument("domain")
@click.option(
    "--from", "page", metavar="PAGE", type=click.Path(exists=True, dir_okay=False), help="A page of the site."
)
@click.option("--url", help="Where that page came from.")
@click.option("--into", metavar="DIR", default=".", show_default=True, help="The folder to put the plugin's folder in.")
def new_command(name: str, domain: str, page: str | None, url: str | None, into: str) -> int | None:
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
    except ParseError as error:
        return _failed(str(error), page)
    except NewsparseError as error:
        raise click.UsageError(str(error)) from error
    except FileExistsError as error:
        msg = f"{error.filename} {error.strerror}"
        raise click.UsageError(msg) from error
    except OSError as error:
        return _failed(f"cannot be written: {error.strerror or error}", str(error.filename or into))
    return None


def _failed(why: str, path: str | None) -> int:
    from newsparse.running.job import Status

    _terminal.complain(why, path)
    return Status.ERROR
