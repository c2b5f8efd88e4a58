"""Each check of `newsparse.testing` fails on a site or plugin that has the fault it looks for, and says what to do."""

from __future__ import annotations

import subprocess
import sys
import types

import pytest
from hypothesis import given

from newsparse import (
    After,
    Class,
    Condition,
    Document,
    Has,
    Is,
    Label,
    Layout,
    Like,
    Prop,
    Rule,
    Sighting,
    Site,
    Starts,
    Tag,
    Vote,
    Weak,
    Within,
    hookimpl,
)
from newsparse.sites.platforms import PLATFORMS
from newsparse.testing import check_plugin, check_site, parse_with
from newsparse.testing import strategies as news


def site(*rules: Rule) -> Site:
    return Site(name="A", signs=(Is("The Example Post"),), rules=rules)


def in_layout(*rules: Rule) -> Site:
    return Site(name="A", signs=(Is("The Example Post"),), layouts=(Layout("one", (Class("a"),), rules),))


@given(news.sites())
def test_sites_of_the_strategy_pass(made: Site) -> None:
    check_site(made)


@pytest.mark.parametrize("platform", PLATFORMS, ids=lambda platform: platform.name)
def test_platforms_of_the_core_pass(platform: Site) -> None:
    check_site(platform)


@pytest.mark.parametrize("before", [Tag("h1"), Tag("span"), Class("kicker")])
def test_a_condition_on_what_follows_can_be_met(before: Condition) -> None:
    check_site(
        Site(name="A", domains=("a.example",), layouts=(Layout(body=Tag("p"), lede=Tag("div") & After(before)),))
    )


def test_a_layout_that_nothing_can_meet_is_named() -> None:
    nowhere = Layout("2024", body=Tag("p") & Tag("div"))

    with pytest.raises(AssertionError, match="layout '2024': nothing can meet body=is <p> and is <div>"):
        check_site(Site(name="A", domains=("a.example",), layouts=(nowhere,)))


@pytest.mark.parametrize(
    ("faulty", "says"),
    [
        (Site(name="A", signs=(Has("the"),)), "the sign has 'the' fires on plain prose"),
        (site(Rule(Label.PROMO, when=[Has("dix ans")])), "fires on plain prose"),
        (site(Rule(Label.PROMO, when=[Is("Un") & Is("Deux")])), "no line can meet"),
        (Site(name="A", signs=(Is("Un") & Is("Deux"),)), "no line can meet the sign"),
        (site(Rule(Label.PROMO, when=[Is("Un")]), Rule(Label.NOTE, when=[Is("un")])), "equally sure"),
        (site(Rule(Label.PROMO, when=[Like(r"(\w+ ?)+ !!")])), "more than linear time"),
        (site(Rule(Label.PROMO, when=[Like(r".*a.*b.*c.*d")])), "more than linear time"),
        (site(Rule(Label.PROMO, when=[Starts("Un") & Like("Un deux")])), None),
        (site(Rule(Label.PROMO, when=[Tag("p")])), "fires on plain prose"),
        (site(Rule(Label.PROMO, when=[Tag("script")])), "no line can meet"),
        (site(Rule(Label.PROMO, when=[Class("a")]), Rule(Label.NOTE, when=[Class("a")])), "equally sure"),
        (site(Rule(Label.PROMO, when=[Class("a") & Has("un"), Within(Prop("id", "b")) & Tag("td")])), None),
        (Site(name="A", signs=(Class("a-logo"), Weak(Tag("nav")), Weak(Is("Un")))), None),
        (in_layout(Rule(Label.PROMO, when=[Has("dix ans")])), "fires on plain prose"),
        (in_layout(Rule(Label.PROMO, when=[Is("Un")]), Rule(Label.NOTE, when=[Is("un")])), "equally sure"),
    ],
)
def test_a_faulty_site_is_told_what_to_change(faulty: Site, says: str | None) -> None:
    if says is None:
        check_site(faulty)
        return
    with pytest.raises(AssertionError, match=says):
        check_site(faulty)


def test_a_pattern_that_depends_on_typography_is_told() -> None:
    spaced = site(Rule(Label.CREDIT, when=[Like("(?-i:Photo): .+")]))

    with pytest.raises(AssertionError, match="no longer holds in capitals"):
        check_site(spaced, examples=["Photo: Alex Muster"])


def test_more_weight_settles_a_contradiction() -> None:
    check_site(site(Rule(Label.PROMO, when=[Starts("Un deux")], weight=60), Rule(Label.NOTE, when=[Starts("Un")])))


def test_a_plugin_without_hooks_is_told() -> None:
    with pytest.raises(AssertionError, match="has no hook"):
        check_plugin(types.ModuleType("empty"))


def test_a_plugin_with_a_misspelt_hook_is_told() -> None:
    class Misspelt:
        @hookimpl
        def newsparse_lables(self) -> list[Vote]:
            return []

    with pytest.raises(AssertionError, match="does not load whole"):
        check_plugin(Misspelt())


def test_a_plugin_that_keeps_state_is_told() -> None:
    class Stateful:
        count = 0

        @hookimpl
        def newsparse_label(self, document: Document, sightings: tuple[Sighting, ...]) -> list[Vote]:
            del document, sightings
            self.count += 1
            return [Vote(0, Label.OTHER, str(self.count))]

    with pytest.raises(AssertionError, match="two parses of one page differ"):
        check_plugin(Stateful())


def test_a_plugin_that_fails_on_a_page_is_told() -> None:
    class Failing:
        @hookimpl
        def newsparse_label(self, document: Document, sightings: tuple[Sighting, ...]) -> list[Vote]:
            del document, sightings
            return [Vote(5, Label.OTHER, "there are always five blocks")]

    with pytest.raises(ExceptionGroup):
        check_plugin(Failing())


def test_a_hook_of_another_version_is_told() -> None:
    class Old:
        @hookimpl
        def newsparse_label(self, document: Document) -> list[Vote]:
            del document
            return []

    with pytest.raises(AssertionError, match=r"Write it as newsparse_label\(document, sightings\)"):
        check_plugin(Old())


def test_a_plugin_that_remembers_the_page_before_is_told() -> None:
    class Remembering:
        before = ""

        @hookimpl
        def newsparse_label(self, document: Document, sightings: tuple[Sighting, ...]) -> list[Vote]:
            del sightings
            before, self.before = self.before, document.text[:20]
            return [Vote(0, Label.OTHER, before or "the first page")]

    with pytest.raises(AssertionError, match="two parses of one page differ"):
        check_plugin(Remembering())


def test_a_plugin_that_compares_every_block_with_every_other_is_told() -> None:
    class Quadratic:
        @hookimpl
        def newsparse_label(self, document: Document, sightings: tuple[Sighting, ...]) -> list[Vote]:
            del sightings
            words = [block.text[:9] for block in document.blocks]
            return [Vote(i, Label.OTHER, "is there") for i, word in enumerate(words) if words.count(word) < 0]

    with pytest.raises(AssertionError, match="for a quarter of them"):
        check_plugin(Quadratic())


def test_parse_with_takes_one_of_text_and_html() -> None:
    with pytest.raises(TypeError, match="one of the two"):
        parse_with(site())
    with pytest.raises(TypeError, match="one of the two"):
        parse_with(site(), text="a", html="b")


def test_weak_signs_with_patterns_need_examples_to_be_tried() -> None:
    weak = Site(name="A", signs=(Weak(Like(r"1\d{9}")), Weak(Is("The Example Post"))))

    check_site(weak)
    check_site(weak, examples=["1718789340"])


def test_newsparse_testing_needs_no_hypothesis_but_for_strategies() -> None:
    code = "import newsparse.testing, sys; assert 'hypothesis' not in sys.modules; assert 'pytest' not in sys.modules"

    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603
