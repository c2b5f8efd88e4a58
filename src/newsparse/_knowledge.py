"""All tables that a page is held against, compiled once: sites, languages, and the lookups made from them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from newsparse._conditions import Condition
from newsparse._index import ConditionIndex, SiteIndex
from newsparse._sites import Rule, Site
from newsparse.labelling.furniture import Furniture
from newsparse.languages import Language
from newsparse.reading.language import StopWords

RuleIndex = ConditionIndex[tuple[str, Rule]]
"""Conditions of rules, each with whose rule it is."""


class Knowledge:
    """The sites and languages of one set of plugins, and the lookups made from them on first use."""

    def __init__(self, sites: Iterable[Site], languages: Iterable[Language]) -> None:
        self.languages = {language.code: language for language in languages}
        self.site_index = SiteIndex(sites)
        self._rules_of_site: dict[str, RuleIndex] = {}
        self._words: dict[str, tuple[str, ...]] = {}

    @property
    def sites(self) -> dict[str, Site]:
        """The installed sites by name."""
        return self.site_index.sites

    @cached_property
    def language_rules(self) -> RuleIndex:
        """The rules of all languages: a French page may carry an English share row."""
        return _rule_index((language.code, language.rules) for language in self.languages.values())

    @cached_property
    def furniture(self) -> Furniture:
        """The small words of all languages."""
        return Furniture.of(self.languages.values())

    @cached_property
    def stop_words(self) -> StopWords:
        """The stop words of all languages."""
        return StopWords(self.languages.values())

    def words(self, table: str) -> tuple[str, ...]:
        """Return a table of words of all languages, longest first."""
        if table not in self._words:
            united = {word for language in self.languages.values() for word in getattr(language, table)}
            self._words[table] = tuple(sorted(united, key=lambda word: (-len(word), word)))
        return self._words[table]

    def site_rules(self, name: str) -> RuleIndex:
        """Return the rules of one site."""
        if name not in self._rules_of_site:
            self._rules_of_site[name] = _rule_index([(name, self.sites[name].rules)])
        return self._rules_of_site[name]


def _rule_index(owners: Iterable[tuple[str, tuple[Rule, ...]]]) -> RuleIndex:
    entries: list[tuple[Condition, tuple[str, Rule]]] = [
        (condition, (owner, rule)) for owner, rules in owners for rule in rules for condition in rule.when
    ]
    return ConditionIndex(entries)
