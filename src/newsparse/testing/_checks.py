"""Checks of sites and plugins: each failure is an AssertionError that says what to change."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import product

import regex

from newsparse._conditions import Condition, Has, Is, Like, Starts
from newsparse._document import Source
from newsparse._index import SiteIndex
from newsparse._page import Page
from newsparse._parse import parse
from newsparse._plugins import PluginInfo, Plugins
from newsparse._sites import Rule, Site
from newsparse.reading import read
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
        >>> check_site(Site(name="The Post", signs=(Has("said"),)))  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        ...
        AssertionError: The Post: the sign has 'said' fires on plain prose, take more words of the line: ...
    """
    known = tuple(examples)
    _check_signs(site, known)
    for rule in site.rules:
        for condition in rule.when:
            _check_fires(site, rule, condition, known)
            _check_winner(site, rule, condition, known)
    _check_silence(site)
    for pattern in sorted(
        {part.pattern for condition in _conditions(site) for part in condition.parts if isinstance(part, Like)}
    ):
        _check_linear(site, pattern)


def check_plugin(plugin: object, examples: Iterable[str] = ()) -> None:
    """Check that a plugin loads whole, that its sites pass `check_site`, and that its hooks take any page.

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
    for site in info.sites:
        check_site(loaded.knowledge.sites[site], examples)
    for page in (*_prose_pages(), "A", "A\n\nB\n"):
        first, second = (parse(page, kind="text", plugins=[plugin], strict=True) for _ in range(2))
        assert first == second, f"{name}: two parses of one page differ. A hook may not keep state or draw at random."


def _conditions(site: Site) -> list[Condition]:
    return [*site.strong_signs, *site.weak_signs, *(condition for rule in site.rules for condition in rule.when)]


def _example(condition: Condition, examples: tuple[str, ...]) -> str | None:
    """Return a line that meets a condition: one of the examples, else its own words; None for a pattern without."""
    for line in (*examples, _own_words(condition)):
        if line and condition.holds(lines(line), 0):
            return line
    return None


def _own_words(condition: Condition) -> str:
    """Return the words of a condition's literals, what the line starts with first."""
    parts = sorted(condition.parts, key=lambda part: -part.specificity)
    return " ".join(part.literal for part in parts if isinstance(part, Is | Starts | Has))


def _has_pattern(condition: Condition) -> bool:
    return any(isinstance(part, Like) for part in condition.parts)


def _check_signs(site: Site, examples: tuple[str, ...]) -> None:
    for sign in site.strong_signs:
        line = _example(sign, examples)
        if line is None and _has_pattern(sign):
            continue
        assert line is not None, f"{site.name}: no line can meet the sign {sign}. Drop one of its parts."
        _check_found(site, [line], f"the sign {sign}")
    together = [_example(sign, examples) for sign in site.weak_signs]
    if together and None not in together:
        _check_found(site, [line for line in together if line], "its weak signs together")


def _check_found(site: Site, signs: list[str], what: str) -> None:
    page = _page("\n\n".join([PROSE["en"][0], *signs, PROSE["en"][1]]))
    found = SiteIndex([site]).sightings(page)
    assert found, f"{site.name}: {what} does not find the site on a page that has it."


def _check_fires(site: Site, rule: Rule, condition: Condition, examples: tuple[str, ...]) -> None:
    line = _example(condition, examples)
    if line is None and _has_pattern(condition):
        return
    assert line is not None, (
        f"{site.name}: no line can meet {condition} ({rule.label}). "
        "Give the longest piece of a real line to Starts or Has."
    )
    for change, variant in _variants(line):
        assert condition.holds(lines(variant), 0), (
            f"{site.name}: {condition} ({rule.label}) no longer holds {change}: {variant!r}. "
            "Write patterns so that they take any spacing."
        )


def _variants(line: str) -> Iterator[tuple[str, str]]:
    """Yield a line as other pages and scrapers would give it."""
    yield "in capitals", line.upper()
    yield "with curly apostrophes", line.replace("'", "’")
    yield "with straight apostrophes", line.replace("’", "'")
    yield "with guillemets", line.replace("“", "«\u202f").replace("”", "\u202f»")
    yield "with no-break spaces", line.replace(" ", "\u00a0")
    yield "with doubled spaces", line.replace(" ", "  ")
    yield "decomposed (NFD)", unicodedata.normalize("NFD", line)


def _check_winner(site: Site, rule: Rule, condition: Condition, examples: tuple[str, ...]) -> None:
    """On the words of a rule, no equally specific rule of the site may say something else."""
    line = _example(condition, examples)
    if line is None:
        return
    held = lines(line)
    for other in site.rules:
        for rival in other.when:
            stronger = (rival.specificity, other.weight) >= (condition.specificity, rule.weight)
            if other.label is not rule.label and rival.specificity == condition.specificity and stronger:
                assert not rival.holds(held, 0), (
                    f"{site.name}: {line!r} is {rule.label} by {condition} and {other.label} by {rival}, equally sure. "
                    "Make one of them more specific, or give it more weight."
                )


def _check_silence(site: Site) -> None:
    prose = [sentence for sentences in PROSE.values() for sentence in sentences]
    held = lines(*prose)
    signs = [("the sign", str(sign), sign) for sign in site.strong_signs]
    rules = [("the rule", f"{condition} ({rule.label})", condition) for rule in site.rules for condition in rule.when]
    for what, name, condition in (*signs, *rules):
        for i, sentence in enumerate(prose):
            assert not condition.holds(held, i), (
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
        start = time.perf_counter()
        try:
            compiled.fullmatch(beginning + middle + ending, timeout=_GIVEN_UP)
        except TimeoutError:
            return _GIVEN_UP * len(middle)
        best = min(best, time.perf_counter() - start)
    return best


def _page(text: str) -> Page:
    return Page(read(Source(text, kind="text")))


def _prose_pages() -> list[str]:
    return ["\n\n".join(sentences) for sentences in PROSE.values()]
