"""The command line: what it writes, where, and with which exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

import newsparse
from newsparse import Article
from newsparse.cli import main
from newsparse.cli._commands import cli
from newsparse.cli._options import FORMATS
from newsparse.outputs.rendering import Output

PAGE = """Le vieux phare de Port-Sablier rouvre

Le vieux phare de Port-Sablier rouvre

La commune a rendu la tour aux visiteurs samedi, après deux hivers de travaux sur la lanterne et l’escalier.

Les habitants ont attendu plus de quatre heures devant la porte, sous une pluie qui n’a pas cessé de la journée.

lire aussi

Facebook
Twitter
"""
FURNITURE = "Facebook\nTwitter\n"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, "utf-8")
    return path


def run(*arguments: str | Path, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments], input=stdin, standalone_mode=False)


def spawn(
    *arguments: str | Path, python: tuple[str, ...] = ("-m", "newsparse"), **environment: str
) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, *python, *map(str, arguments)]
    own = {name: value for name, value in os.environ.items() if name != "COLUMNS"}  # test runners set a width
    return subprocess.run(command, capture_output=True, check=False, timeout=60, env=own | environment)  # noqa: S603


def status(result: Result) -> int:
    return int(result.return_value or 0)


def test_parse_writes_the_article_as_one_line_that_reads_back(page: Path) -> None:
    result = run("parse", page)

    assert result.stdout.count("\n") == 1
    assert Article.from_json(result.stdout) == newsparse.parse(page)
    assert status(result) == 0


def test_dash_is_standard_input() -> None:
    result = run("parse", "--fields", "title", "-", stdin=PAGE)

    assert json.loads(result.stdout) == {"path": "-", "title": "Le vieux phare de Port-Sablier rouvre"}


def test_of_many_pages_the_others_are_still_written_with_their_paths(page: Path, tmp_path: Path) -> None:
    missing = tmp_path / "missing.txt"
    result = run("parse", "--fields", "title", page, missing, tmp_path, page)

    assert [json.loads(line)["path"] for line in result.stdout.splitlines()] == [str(page)] * 3
    assert result.stderr == f"newsparse: {missing}: cannot read 'missing.txt': No such file or directory\n"
    assert status(result) == 3


@pytest.mark.parametrize(
    ("contents", "expected"),
    [([PAGE], 0), ([FURNITURE], 4), ([""], 3), ([PAGE, FURNITURE], 4), (["", FURNITURE, PAGE], 3), ([PAGE, PAGE], 0)],
)
def test_the_worst_page_sets_the_exit_status(tmp_path: Path, contents: list[str], expected: int) -> None:
    paths = [tmp_path / f"{i}.txt" for i in range(len(contents))]
    for path, content in zip(paths, contents, strict=True):
        path.write_text(content, "utf-8")

    assert status(run("parse", *paths)) == expected
    assert status(run("explain", *paths)) == expected


def test_a_page_without_a_body_is_written_and_named_on_standard_error() -> None:
    result = run("parse", "-", stdin=FURNITURE)

    assert json.loads(result.stdout)["title"] is None
    assert result.stderr == "newsparse: -: no body found\n"


def test_fields_come_in_the_order_asked_for(page: Path) -> None:
    result = run("parse", "--fields", "language, title,body_text", page)

    assert list(json.loads(result.stdout)) == ["path", "language", "title", "body_text"]


def test_options_reach_the_parser(page: Path) -> None:
    result = run(
        *(
            "parse",
            page,
            "--fields",
            "url,language,document",
            "--url",
            "https://phare.example/1",
            "--language",
            "fr-CH",
        ),
        *("--captured-at", "2024-06-19T07:41:49+02:00", "--kind", "body", "--no-plugins"),
    )
    row = json.loads(result.stdout)

    assert (row["url"], row["language"]) == ("https://phare.example/1", "fr-CH")
    assert row["document"]["captured_at"]["iso"] == "2024-06-19T07:41:49+02:00"
    assert {block["label"] for block in row["document"]["blocks"]} == {"paragraph"}


def test_a_folder_without_pages_is_no_silent_success(page: Path, tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "notes.docx").write_bytes(b"no page")

    result = run("parse", folder)

    assert (status(result), result.stdout) == (0, "")
    assert f"{folder}: no page was found; --pattern says" in result.stderr
    assert "no page was found" not in run("parse", page, folder).stderr


def test_a_file_without_pages_is_no_silent_success_and_no_folder(tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    rows.write_bytes(b"")

    result = run("parse", rows)

    assert (status(result), result.stdout) == (0, "")
    assert result.stderr.splitlines() == [f"newsparse: {rows}: no page was found"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--fields", "titel"], "no field 'titel' (meant 'title'?); it has document, title,"),
        (["--fields", ""], "no field ''"),
        (["--fields", "path,title"], "the path is written before the fields"),
        (["--captured-at", "yesterday"], "'yesterday' is no date like 2024-06-19"),
        (["--plugin", "nowhere"], "no plugin named 'nowhere' is installed"),
        (["--plugin", "welt", "--no-plugins"], "exclude each other"),
        (["--kind", "pdf"], "'pdf' is not one of"),
        (["--nothing"], "No such option"),
    ],
)
def test_a_wrong_option_is_one_clear_line_and_a_hint(
    page: Path, arguments: list[str], said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["newsparse", "parse", str(page), *arguments])
    ended = main()
    out, err = capsys.readouterr()

    assert said in err.splitlines()[0]
    assert err.splitlines()[1:] == ["newsparse: 'newsparse parse --help' shows what can be asked"]
    assert (ended, out) == (2, "")


def test_a_plugin_that_fails_is_an_error_of_the_page_only_when_strict(page: Path, tmp_path: Path) -> None:
    (tmp_path / "faulty.py").write_text(
        "from newsparse import hookimpl\n\n@hookimpl\n"
        "def newsparse_label(document, sightings): raise OSError('\x1b[31mno')"
    )
    info = tmp_path / "faulty-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: faulty\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[newsparse]\nfaulty = faulty\n")

    lenient = spawn("parse", page, PYTHONPATH=str(tmp_path))
    strict = spawn("parse", "--strict", page, PYTHONPATH=str(tmp_path))

    assert lenient.returncode == 0
    assert json.loads(lenient.stdout)["problems"][0]["plugin"] == "faulty"
    assert (strict.returncode, strict.stdout) == (3, b"")
    assert strict.stderr.decode() == f"newsparse: {page}: faulty, newsparse_label: OSError: \ufffd[31mno\n"


def test_explain_shows_every_block_with_label_reason_and_voter(page: Path) -> None:
    result = run("explain", page)

    assert "7 blocks · 2 meta · 2 body · 0 figure · 3 boilerplate" in result.stdout
    assert "1  title            Le vieux phare de Port-Sablier rouvre" in result.stdout
    assert "is 'lire aussi' · fr (language)" in result.stdout
    assert "\x1b" not in result.stdout


def test_explain_never_writes_a_line_wider_than_the_pipe(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")

    for more in ((), ("--full",), ("--votes", "--fields")):
        assert max(map(len, run("explain", page, *more).stdout.splitlines()[1:])) <= 60


def test_explain_full_shows_all_words(page: Path) -> None:
    words = " ".join(run("explain", "--full", page).stdout.split())

    assert "sous une pluie qui n’a pas cessé de la journée." in words


def test_explain_votes_shows_those_that_lost(page: Path) -> None:
    page.write_text(PAGE + "\nLeave a Comment\n\nThis site uses Akismet to reduce spam.\n", "utf-8")

    assert "lost: comment_form, is 'leave a comment' · en (language)" in run("explain", "--votes", page).stdout
    assert "lost:" not in run("explain", page).stdout


def test_explain_fields_shows_each_with_its_evidence(page: Path) -> None:
    shown = run("explain", "--fields", page).stdout

    assert "title               Le vieux phare de Port-Sablier rouvre" in shown
    assert "title_dup at 39–76 · newsparse: Le vieux phare" in shown
    assert "published           –" in shown


def test_explain_features_shows_what_speaks_for_each_block(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("\n".join([*[f"Section {i}" for i in range(40)], PAGE]), "utf-8")

    assert "text by its evidence (" in run("explain", "--features", page).stdout
    assert "reads_like_text" in run("explain", "--features", page).stdout
    assert "text by its evidence (" not in run("explain", page).stdout


HTML = """<!doctype html><body><main class="c-page"><h1>Le port rouvre</h1><div class="c-story" data-qa="text">
<p>Le conseil a décidé mardi de rouvrir la halle du port au mois de juin, après deux ans de travaux.</p>
<p>Par <a href="/auteurs/a">Nom Exemple</a>, qui a suivi les débats du conseil depuis le début de l’année.</p>
<p>La lettre du vendredi</p></div></main></body>"""


@pytest.fixture
def html(tmp_path: Path) -> Path:
    path = tmp_path / "page.html"
    path.write_text(HTML, "utf-8")
    return path


def test_explain_shows_what_blocks_were_where_their_label_is_doubtful_or_all_of_them(html: Path) -> None:
    path = 'main.c-page > div.c-story[data-qa="text"] > p'

    assert run("explain", html).stdout.count(path) == 1
    assert run("explain", "--elements", html).stdout.count(path) == 3
    assert "main.c-page > h1" in run("explain", "--elements", html).stdout


def test_explain_tries_a_condition_on_the_page(html: Path) -> None:
    shown = run("explain", "--select", 'Tag("p") & Parent(Class("c-story"))', html).stdout

    assert [line.split()[1] for line in shown.splitlines() if line.startswith("» ")] == ["2", "3", "4"]
    assert "takes 3 of 4 blocks" in shown
    assert "» Nom Exemple" in run("explain", "--select", 'Prop("href", begins="/auteurs/")', html).stdout
    assert "takes 0 of 4 blocks" in run("explain", "--select", 'Class("c-other")', html).stdout


def test_a_misspelt_condition_is_told_with_the_nearest_one(html: Path) -> None:
    result = run("explain", "--select", 'Clas("c-story")', html)

    assert isinstance(result.exception, click.UsageError)
    assert "did you mean Class?" in result.exception.format_message()


def test_explain_lists_problems() -> None:
    shown = run("explain", "-", stdin=b"\xef\xbb\xbfUn titre\n\nDu texte\xff et encore du texte.\n").stdout

    assert "problem  encoding" in shown


def test_plugins_shows_what_loaded_and_what_failed(tmp_path: Path) -> None:
    info = tmp_path / "broken-2.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: broken\nVersion: 2\n")
    (info / "entry_points.txt").write_text("[newsparse]\nbroken = no_such_module\n")
    done = spawn("plugins", PYTHONPATH=str(tmp_path), PYTHONIOENCODING="utf-8")
    shown = done.stdout.decode()

    assert shown.startswith(f"newsparse {newsparse.__version__}\n")
    assert "broken  broken 2\n  failed     ModuleNotFoundError: No module named 'no_such_module'" in shown
    assert done.returncode == 0


def test_schema_is_a_json_schema_with_every_field() -> None:
    assert json.loads(run("schema").stdout) == json.loads(json.dumps(newsparse.schema()))


def test_help_of_every_command_has_an_example() -> None:
    for command in cli.commands:
        assert f"newsparse {command}" in run(command, "--help").stdout


def test_without_a_command_help_is_shown() -> None:
    done = spawn()

    assert done.stdout.startswith(b"Usage: newsparse")
    assert done.returncode == 2


def test_version_is_that_of_the_package() -> None:
    assert spawn("--version").stdout.decode().split() == ["newsparse", newsparse.__version__]


def test_the_version_is_told_without_loading_what_reads_pages() -> None:
    code = "import sys; from newsparse.cli import main; main(); print({'click', 'newsparse.api'} & {*sys.modules})"

    command = [sys.executable, "-c", code, "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603  # our own interpreter

    assert done.stdout.splitlines() == [f"newsparse {newsparse.__version__}", "set()"]


def test_json_is_utf_8_whatever_the_locale(page: Path) -> None:
    done = spawn("parse", "--fields", "body_text", page, LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")

    assert "après deux hivers" in json.loads(done.stdout.decode("utf-8"))["body_text"]


def test_lines_for_people_do_not_fail_where_the_locale_lacks_a_letter(page: Path) -> None:
    done = spawn("explain", page, PYTHONIOENCODING="ascii")

    assert b"apr?s deux hivers" in done.stdout
    assert done.returncode == 0


def test_a_reader_who_stops_reading_ends_the_run_quietly(page: Path) -> None:
    command = [sys.executable, "-m", "newsparse", "parse", *[str(page)] * 200]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)  # noqa: S603
    assert process.stdout is not None
    assert process.stderr is not None

    process.stdout.readline()
    process.stdout.close()

    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(60) == 141


def test_ctrl_c_ends_the_run_quietly() -> None:
    program = (
        "import sys; sys.argv = ['newsparse', 'parse', '-']\n"
        "class Stdin:\n    @property\n    def buffer(self): raise KeyboardInterrupt\n"
        "sys.stdin = Stdin()\nfrom newsparse.cli import main\nsys.exit(main())"
    )
    done = spawn(python=("-c", program))

    assert done.returncode == 130
    assert done.stderr.strip() == b""


def test_without_click_one_line_says_how_to_get_it() -> None:
    program = "import sys; sys.modules['click'] = None\nfrom newsparse.cli import main\nsys.exit(main())"
    done = spawn(python=("-c", program))

    assert done.returncode == 2
    assert done.stderr == b"newsparse: the command line needs click and rich: pip install 'newsparse[cli]'\n"


@pytest.mark.parametrize(
    ("program", "unwanted"),
    [
        ("import newsparse", {"click", "rich", "selectolax", "hypothesis"}),
        ("sys.argv = ['newsparse', 'parse', sys.argv[1]]\nfrom newsparse.cli import main\nmain()", {"rich"}),
    ],
)
def test_modules_are_loaded_only_where_they_are_used(page: Path, program: str, unwanted: set[str]) -> None:
    show = "\nprint(*sorted({name.split('.')[0] for name in sys.modules}), file=sys.stderr)"
    done = spawn(page, python=("-c", f"import sys\n{program}{show}"))

    assert not unwanted & set(done.stderr.decode().split())


def test_a_plugin_can_be_tried_without_installing_it(page: Path, tmp_path: Path) -> None:
    module = tmp_path / "tried_plugin.py"
    module.write_text(
        "import newsparse\nfrom newsparse import Label, Rule, Site, Starts\n\n\n@newsparse.hookimpl\n"
        "def newsparse_sites():\n"
        "    rule = Rule(Label.PROMO, when=[Starts('Les habitants')])\n"
        "    return [Site(name='Le Phare', domains=('phare.example',), rules=(rule,))]\n",
        "utf-8",
    )

    result = run("parse", "--plugin", module, "--url", "https://phare.example/a", page)

    article = Article.from_json(result.stdout)
    assert [block.text[:13] for block in article.removed] == ["Les habitants", "lire aussi", "Facebook", "Twitter"]
    assert "no Python module is there" in str(run("parse", "--plugin", tmp_path / "missing.py", page).exception)


def on_terminal(*arguments: str | Path, stream: str) -> tuple[bytes, bytes]:
    """Run with one of the output streams on a terminal; return what was written there, and to the other stream."""
    pty = pytest.importorskip("pty", reason="needs a terminal of a POSIX system")
    screen, terminal = pty.openpty()
    streams: dict[str, int] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, stream: terminal}
    command = [sys.executable, "-m", "newsparse", *map(str, arguments)]
    environment = os.environ | {"TERM": "xterm-256color", "COLUMNS": "80"}
    environment.pop("NO_COLOR", None)
    with subprocess.Popen(command, env=environment, **streams) as process:  # type: ignore[call-overload]  # noqa: S603
        os.close(terminal)
        shown = b"".join(iter(lambda: _read(screen), b""))
        other = process.stderr if stream == "stdout" else process.stdout
        written = other.read()
    os.close(screen)
    return shown, written


def _read(screen: int) -> bytes:
    try:
        return os.read(screen, 65536)
    except OSError:  # the other end is closed
        return b""


def test_explain_is_coloured_on_a_terminal_and_shows_no_control_of_the_page(page: Path) -> None:
    page.write_bytes(PAGE.encode() + "\n\nUne ligne\x1b[2J\x07 avec des \x9b31mcommandes et du texte.\n".encode())
    shown, _ = on_terminal("explain", "--fields", page, stream="stdout")

    assert b"\x1b[36mtitle" in shown
    assert b"\x1b[2J" not in shown
    assert not {"\x07", "\x9b"} & set(shown.decode())


def test_many_pages_show_a_bar_on_a_terminal_and_nothing_of_it_in_the_output(page: Path, tmp_path: Path) -> None:
    shown, written = on_terminal("parse", "--fields", "title", page, tmp_path / "missing", page, stream="stderr")
    one, _ = on_terminal("parse", "--fields", "title", page, stream="stderr")

    assert b"3 pages, " in shown
    assert b"cannot read 'missing'" in shown
    assert [json.loads(line)["path"] for line in written.splitlines()] == [str(page), str(page)]
    assert one == b""


def test_formats_are_those_that_can_be_written() -> None:
    assert tuple(Output) == FORMATS


def test_options_of_a_file_count_unless_others_are_given(page: Path, tmp_path: Path) -> None:
    config = tmp_path / "news.toml"
    config.write_text('[parse]\nfields = "title"\nno-plugins = true\n')

    taken = run("--config", config, "parse", page)
    other = run("--config", config, "parse", "--fields", "language", page)

    assert list(json.loads(taken.stdout)) == ["path", "title"]
    assert list(json.loads(other.stdout)) == ["path", "language"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[parse]\njob = 2", "parse has no option 'job'; did you mean 'jobs'?"),
        ("[prase]", "'prase' is no command"),
        ("jobs = 2", "'jobs' is no command"),
        ("[", "Invalid"),
    ],
)
def test_a_wrong_file_of_options_is_told(page: Path, tmp_path: Path, text: str, said: str) -> None:
    config = tmp_path / "news.toml"
    config.write_text(text)

    assert said in str(run("--config", config, "parse", page).exception)


def test_options_of_the_environment_are_those_of_a_file(page: Path, tmp_path: Path) -> None:
    config = tmp_path / "news.toml"
    config.write_text('[parse]\nfields = "title"\n')
    done = spawn("parse", page, NEWSPARSE_CONFIG=str(config))

    assert list(json.loads(done.stdout)) == ["path", "title"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions_can_be_had_for_a_shell(shell: str) -> None:
    assert "_NEWSPARSE_COMPLETE" in run("completion", shell).stdout


def test_commands_and_options_are_completed_without_loading_the_parser() -> None:
    code = (
        "import atexit, sys\nfrom newsparse.cli import main\n"
        "atexit.register(lambda: print({'newsparse.api', 'selectolax'} & {*sys.modules}, file=sys.stderr))\nmain()"
    )
    done = spawn(
        python=("-c", code),
        _NEWSPARSE_COMPLETE="bash_complete",
        COMP_WORDS="newsparse parse --page",
        COMP_CWORD="2",
    )

    assert done.stdout.decode().split() == ["plain,--page-seconds", "plain,--page-memory"]
    assert done.stderr.decode().strip() == "set()"


def test_help_is_told_without_loading_the_parser() -> None:
    code = (
        "import atexit, sys\nsys.argv = ['newsparse', 'parse', '--help']\nfrom newsparse.cli import main\nmain()\n"
        "print({'newsparse.api', 'selectolax'} & {*sys.modules}, file=sys.stderr)"
    )

    assert spawn(python=("-c", code)).stderr.decode().strip() == "set()"


def test_an_address_says_who_fetches() -> None:
    result = run("parse", "https://news.example/a")

    assert status(result) == 3
    assert "does not fetch" in result.stderr
    assert "curl -s https://news.example/a | newsparse parse --url https://news.example/a -" in result.stderr


def test_a_list_of_files_is_read(page: Path, tmp_path: Path) -> None:
    listed = tmp_path / "list"
    listed.write_text(f"{page}\n\n{page}\n")

    assert run("parse", "--files-from", listed, "--fields", "title").stdout.count("\n") == 2
    assert run("parse", "--files-from", "-", "--fields", "title", stdin=f"{page}\n").stdout.count("\n") == 1
    assert "the list cannot be read" in str(run("parse", "--files-from", tmp_path / "none").exception)
    assert "Missing argument" in str(run("parse").exception)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-o", "articles"], "does not say in which format"),
        (["-o", "out/", "--format", "csv"], "a folder takes jsonl, markdown, text"),
        (["--resume"], "--resume needs -o"),
        (["--columns", "title=a"], "'title' is none of html"),
        (["--columns", "html="], "'html' is given no column"),
        (["--columns", "html"], "'html' is given no column"),
    ],
)
def test_an_output_that_cannot_be_is_a_wrong_option(page: Path, arguments: list[str], said: str) -> None:
    assert said in str(run("parse", page, *arguments).exception)


def test_no_quotes_are_found_where_none_are_asked_for() -> None:
    words = "“The quay is gone”, said Ann Example, the mayor, on Tuesday 3 May 2024. Police arrested two men in Lyon."
    found = [
        json.loads(run("parse", "-", "--no-plugins", *more, stdin=f"The storm\n\n{words}\n").stdout)
        for more in ([], ["--no-events"], ["--no-quotes"], ["--no-times"])
    ]

    assert [[bool(one[name]) for name in ("times", "quotes", "events")] for one in found] == [
        [True, True, True],
        [True, True, False],
        [True, False, False],
        [False, True, False],
    ]
