"""A parser is set up once and parses many pages; `newsparse.parse` and `explain` are its shortcuts."""

from __future__ import annotations

import pickle
import types
from collections.abc import Iterable
from pathlib import Path

import pytest

import newsparse
from newsparse import (
    Has,
    Label,
    Language,
    Limits,
    Options,
    PageLexicon,
    Parser,
    PluginError,
    ProblemCode,
    Rule,
    Site,
    Vote,
    hookimpl,
)
from newsparse.plugins import load as loading

EXAMPLES = sorted((Path(__file__).parents[1] / "docs/examples").glob("*.txt"))
PAGE = "A headline of five words\n\nThe council put off the vote on the new tram line, and nobody knows until when.\n"


class Notes:
    """A plugin that cannot be hashed: what has `__eq__` and no `__hash__`."""

    calls = 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Notes)

    __hash__ = None  # type: ignore[assignment]

    @hookimpl
    def newsparse_label(self) -> Iterable[Vote]:
        return [Vote(1, Label.NOTE, "because")]

    @hookimpl
    def newsparse_sites(self) -> list[Site]:
        Notes.calls += 1
        return [Site(name="The Post", signs=(Has("five words"),), rules=(Rule(Label.PROMO, when=[Has("tram")]),))]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_a_parser_says_of_each_page_what_the_shortcuts_say(path: Path) -> None:
    parser = Parser()

    assert parser.parse(path) == newsparse.parse(path)
    assert parser.explain(path, language="fr") == newsparse.explain(path, language="fr")


def test_what_one_page_says_does_not_show_in_the_next() -> None:
    parser = Parser()
    alone = [parser.parse(path) for path in EXAMPLES]

    assert [parser.parse(path) for path in reversed(EXAMPLES)] == alone[::-1]


def test_arguments_of_a_page_are_those_of_parse() -> None:
    page = "A headline of five words\n\nYesterday the council put off the vote on the tram line until next week.\n"
    said = {"url": "https://www.post.example/a", "kind": "body", "language": "en"}

    assert Parser().parse(page, **said) == newsparse.parse(page, **said)  # type: ignore[arg-type]
    assert Parser().parse("été".encode("latin-1"), encoding="latin-1").document.text == "été"


def test_options_are_the_arguments_of_parse() -> None:
    path = EXAMPLES[0]

    for options in (Options(times=False, quotes=False, events=False), Options(events=False), Options(quotes=False)):
        found = newsparse.parse(path, times=options.times, quotes=options.quotes, events=options.events)
        assert Parser(options=options).parse(path) == found


def test_a_plugin_is_asked_for_its_sites_once() -> None:
    Notes.calls = 0
    parser = Parser(plugins=[Notes()])

    labels = [parser.parse(PAGE).blocks[1].label for _ in range(3)]

    assert labels == [Label.PROMO] * 3
    assert Notes.calls == 1


def test_the_sets_of_plugins_that_were_given_last_are_kept_by_what_they_are() -> None:
    first, second = Notes(), Notes()
    Notes.calls = 0

    for plugin in (first, second, first, second):
        newsparse.parse(PAGE, plugins=[plugin])

    assert Notes.calls == 2


def test_no_more_sets_of_plugins_are_kept_than_a_few() -> None:
    for _ in range(3 * loading._KEPT):
        newsparse.parse(PAGE, plugins=[Notes()])

    assert len(loading._recent) == loading._KEPT


@pytest.mark.parametrize("wrong", [None, 3, b"post", ["post"], object(), Site])
def test_what_is_no_plugin_is_a_type_error(wrong: object) -> None:
    with pytest.raises(TypeError, match="a plugin is a name, a module or an object with hooks"):
        Parser(plugins=[wrong])


@pytest.mark.parametrize("wrong", ["post", types.ModuleType("post")])
def test_one_plugin_is_no_list_of_plugins(wrong: object) -> None:
    with pytest.raises(TypeError, match="plugins must be an iterable"):
        Parser(plugins=wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("wrong", [3, None, "flat.lede"])
def test_what_is_no_list_of_rules_is_a_type_error_that_names_the_option(wrong: object) -> None:
    with pytest.raises(TypeError, match="disable must be an iterable of ids"):
        Options(disable=wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("wrong", [3, "fr"])
def test_what_is_no_list_of_languages_is_a_type_error_that_names_the_option(wrong: object) -> None:
    with pytest.raises(TypeError, match="languages must be an iterable of codes"):
        Parser(languages=wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("setting", ["limits", "options"])
@pytest.mark.parametrize("wrong", [None, 3, {"events": False}])
def test_a_wrong_setting_is_a_type_error_before_the_first_page(setting: str, wrong: object) -> None:
    with pytest.raises(TypeError, match=f"{setting} must be {setting.title()}, got {type(wrong).__name__}"):
        Parser(**{setting: wrong})  # type: ignore[arg-type]


def test_a_parser_may_know_some_languages_only() -> None:
    page = "A headline of five words\n\nThe council put off the vote on the new tram line.\n\nPartager\n\nShare\n"

    labels = {code: [block.label for block in Parser(languages=[code]).parse(page).blocks[2:]] for code in ("en", "fr")}

    assert labels["en"][1] == labels["fr"][0] == Label.SHARE_LINKS
    assert Label.SHARE_LINKS not in (labels["en"][0], labels["fr"][1])


def test_languages_of_plugins_can_be_chosen_as_well() -> None:
    language = Language("sl", "Slovene", frozenset({"in", "je", "na"}), page=PageLexicon())
    plugin = types.SimpleNamespace(newsparse_languages=hookimpl(lambda: [language], specname="newsparse_languages"))

    assert Parser(plugins=[plugin], languages=("sl", "en")).parse("Je na, in je na.").language == "sl"
    with pytest.raises(ValueError, match="no language 'sl' is installed"):
        Parser(plugins=(), languages=("sl",))


def test_one_code_is_no_list_of_codes() -> None:
    with pytest.raises(TypeError, match=r"write \['en'\]"):
        Parser(languages="en")


def test_limits_and_strictness_hold_for_every_page() -> None:
    def fail() -> None:
        raise RuntimeError

    broken = types.SimpleNamespace(newsparse_label=hookimpl(fail, specname="newsparse_label"))

    assert [problem.code for problem in Parser(limits=Limits(max_blocks=1)).parse(PAGE).problems] == [
        ProblemCode.MAX_BLOCKS
    ]
    with pytest.raises(ExceptionGroup) as caught:
        Parser(plugins=[broken], strict=True).parse(PAGE)
    assert isinstance(caught.value.exceptions[0], PluginError)


def test_a_parser_goes_to_workers_as_what_it_was_made_from() -> None:
    parser = Parser(plugins=(), languages=["en", "fr"], options=Options(events=False, disable=["flat.lede"]))
    data = pickle.dumps(parser)

    found = pickle.loads(data)  # noqa: S301

    assert found == parser
    assert found.parse(EXAMPLES[0]) == parser.parse(EXAMPLES[0])
    assert b"newsparse.plugins" not in data
