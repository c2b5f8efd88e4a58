"""Checks of sites and plugins: each failure is an AssertionError that says what to change."""

from __future__ import annotations

import time
from collections.abc import Iterable
from html import escape
from itertools import product

import regex

from newsparse.model.document import Kind, Source
from newsparse.page.folded import Page
from newsparse.page.index import SiteIndex
from newsparse.plugins.info import PluginInfo
from newsparse.plugins.manager import Plugins
from newsparse.reading import read
from newsparse.sites.conditions import Condition, Like
from newsparse.sites.layout import Layout
from newsparse.sites.rule import Rule
from newsparse.sites.site import Site, conditions_of
from newsparse.testing._hooks import check_memory, check_signatures, check_size
from newsparse.testing._made import (
    asks_for_elements,
    example,
    has_pattern,
    holds,
    lines_of,
    markup,
    own_words,
    shaped,
    variants,
)
from newsparse.testing._parsing import lines
from newsparse.testing._prose import PROSE

_SLOW = 3.0  # times longer for twice the input: linear patterns take twice as long, quadratic ones four times
_MEASURABLE = 0.002  # seconds; what is faster on `_PUMPED` code points cannot be quadratic
_PUMPED = 8_000
_PUMPS = ("a", "A", "0", " ", ".", ",", "-", "#", "é", "a ", "A ", "0 ", "0-", "a, ", "#a ")
_GIVEN_UP = 0.5  # seconds
_SYNTAX = regex.compile(r"\\.|[\[\](){}*+?|^$.]")
_RUNS = regex.compile(r"[^\W_]{2,}")


def check_site(site: Site, examples: Iterable[str] = ()) -> None:
    """Check that a site is found by its signs, and that its rules do what they say and nothing else.

    What is checked: every strong sign finds the site, and the weak ones together; every rule fires on its own words,
    in any case, with any quotation marks, apostrophes and spaces; nothing fires on plain prose; no two rules
    contradict each other; no pattern takes more than linear time.

    Args:
        site: the site.
        examples: lines as the site prints them, for its patterns: a `Like` has no words of its own to be tried on.

    Raises:
        AssertionError: naming the sign or the rule, and what to change.

    Example:
        >>> from newsparse import Has
        >>> check_site(Site(name="The Post", signs=(Has("said"),)))  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        ...
        AssertionError: The Post: the sign has 'said' fires on plain prose, take more words of the line: ...
    """
    known = tuple(examples)
    _check_signs(site, known)
    for rules in (site.rules, *((*site.rules, *layout.rules) for layout in site.layouts)):
        for rule in rules:
            for condition in rule.when:
                _check_fires(site, rule, condition, known)
                _check_winner(site, rules, rule, condition, example(condition, known))
    for layout in site.layouts:
        _check_selects(site, layout, known)
    _check_silence(site)
    for pattern in sorted(
        {part.pattern for condition in conditions_of(site) for part in condition.parts if isinstance(part, Like)}
    ):
        _check_linear(site, pattern)


def check_plugin(plugin: object, examples: Iterable[str] = ()) -> None:
    """Check that a plugin loads whole, that its sites pass `check_site`, and that its hooks do as they are asked.

    What is checked of hooks: they take the arguments of their specification, raise on no page, keep no state between
    pages, and take no more than in proportion to the length of a page.

    Args:
        plugin: a module, or another object with hooks.
        examples: as for `check_site`.

    Raises:
        AssertionError: naming the hook or the site, and what to change.
        ExceptionGroup: of what the hooks raised.
    """
    name = getattr(plugin, "__name__", type(plugin).__name__)
    loaded = Plugins([(PluginInfo(name), plugin)])
    (info,) = loaded.infos
    assert not info.error, f"{name} does not load whole: {info.error}"
    assert info.hooks, (
        f"{name} has no hook. Put @newsparse.hookimpl above a function named after one, such as newsparse_sites."
    )
    examples = tuple(examples)
    for site in info.sites:
        check_site(loaded.tables.sites[site], examples)
    check_signatures(plugin, name)
    lines_of_sites = [*examples, *_own_lines(loaded.tables.sites[site] for site in info.sites)]
    check_memory(plugin, name, lines_of_sites)
    check_size(plugin, name, lines_of_sites, loaded)


def _own_lines(sites: Iterable[Site]) -> list[str]:
    """Return a line for each condition that has words of its own."""
    return [text for site in sites for condition in conditions_of(site) if (text := own_words(condition))]


def _rules(site: Site) -> list[Rule]:
    return [*site.rules, *(rule for layout in site.layouts for rule in layout.rules)]


def _check_signs(site: Site, examples: tuple[str, ...]) -> None:
    for sign in site.strong_signs:
        text = example(sign, examples)
        if text is None and has_pattern(sign):
            continue
        assert text is not None, f"{site.name}: no line can meet the sign {sign}. Drop one of its parts."
        _check_found(site, [(sign, text)], f"the sign {sign}")
    together = [(sign, text) for sign in site.weak_signs if (text := example(sign, examples))]
    if together and len(together) == len(site.weak_signs):
        _check_found(site, together, "its weak signs together")


def _check_found(site: Site, signs: list[tuple[Condition, str]], what: str) -> None:
    first, last = PROSE["en"][:2]
    if any(asks_for_elements(sign) for sign, _ in signs):
        html = "".join(markup(sign, text) for sign, text in signs)
        page = _page(f"<body><p>{first}</p>{html}<p>{last}</p></body>", "html")
    else:
        page = _page("\n\n".join([first, *(text for _, text in signs), last]), "text")
    assert SiteIndex([site]).sightings(page), f"{site.name}: {what} does not find the site on a page that has it."


def _check_fires(site: Site, rule: Rule, condition: Condition, examples: tuple[str, ...]) -> None:
    text = example(condition, examples)
    if text is None and has_pattern(condition):
        return
    assert text is not None, (
        f"{site.name}: no line can meet {condition} ({rule.label}). "
        "Give the longest piece of a real line to Starts or Has."
    )
    for change, variant in variants(text):
        assert holds(condition, variant), (
            f"{site.name}: {condition} ({rule.label}) no longer holds {change}: {variant!r}. "
            "Write patterns so that they take any spacing."
        )


def _check_selects(site: Site, layout: Layout, examples: tuple[str, ...]) -> None:
    """Check that every condition that selects is one that an element or a line can meet."""
    for field, condition in layout.selecting:
        if example(condition, examples) is None and not has_pattern(condition):
            msg = f"{site.name}: layout {layout.name!r}: nothing can meet {field}={condition}. Drop one of its parts."
            raise AssertionError(msg)


def _check_winner(site: Site, rules: Iterable[Rule], rule: Rule, condition: Condition, text: str | None) -> None:
    """Check that no equally specific rule of the site says something else on the words of a rule."""
    if text is None:
        return
    made = shaped(condition, text)
    for other in rules:
        for rival in other.when:
            stronger = (rival.specificity, other.weight) >= (condition.specificity, rule.weight)
            if other.label is not rule.label and rival.specificity == condition.specificity and stronger:
                assert not rival.holds(made, 0), (
                    f"{site.name}: {text!r} is {rule.label} by {condition} and {other.label} by {rival}, equally sure. "
                    "Make one of them more specific, or give it more weight."
                )


def _check_silence(site: Site) -> None:
    prose = [sentence for sentences in PROSE.values() for sentence in sentences]
    pages = (lines(*prose), lines_of("".join(f"<p>{escape(sentence)}</p>" for sentence in prose)))
    signs = [("the sign", str(sign), sign) for sign in site.strong_signs]
    rules = [("the rule", f"{condition} ({rule.label})", condition) for rule in _rules(site) for condition in rule.when]
    for what, name, condition in (*signs, *rules):
        for i, sentence in enumerate(prose):
            assert not any(condition.holds(page, i) for page in pages), (
                f"{site.name}: {what} {name} fires on plain prose, take more words of the line: {sentence!r}"
            )


def _check_linear(site: Site, pattern: str) -> None:
    """Hold a pattern against long lines that almost fit, and against lines twice as long."""
    compiled = Like(pattern).compiled
    words = _RUNS.findall(pattern)
    beginnings = ["", *words, *(f"{word}: " for word in words)]
    endings = {"\n", _SYNTAX.sub("", pattern)[-6:] + "\n"}  # the second holds what the pattern must end with
    for beginning, pump, ending in product(beginnings, _PUMPS, sorted(endings)):
        seconds = _seconds(compiled, beginning, pump * (_PUMPED // len(pump)), ending)
        half = pump * (_PUMPED // len(pump) // 2)
        assert seconds < _MEASURABLE or seconds < _SLOW * _seconds(compiled, beginning, half, ending), (
            f"{site.name}: the pattern {pattern!r} takes more than linear time on {beginning + pump * 3!r}... "
            "Bound its repeats, make them possessive (`.{0,80}+`), or do not let two of them match the same."
        )


def _seconds(compiled: regex.Pattern[str], beginning: str, middle: str, ending: str) -> float:
    """Return the best of three tries; a try that is given up counts as long for its line."""
    best = _GIVEN_UP
    for _ in range(3):
        start = time.process_time()
        try:
            compiled.fullmatch(beginning + middle + ending, timeout=_GIVEN_UP)
        except TimeoutError:
            return _GIVEN_UP * len(middle)
        best = min(best, time.process_time() - start)
    return best


def _page(content: str, kind: Kind) -> Page:
    return Page(*read(Source(content, kind=kind)))
