"""All tables that a page is held against, compiled once: sites, languages, and the lookups made from them."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse._cached_attribute import cached_attribute
from newsparse.languages import Language
from newsparse.languages.many.page_words import CODE, RULES
from newsparse.lines.word_lists import LineVocabulary
from newsparse.page.index import ConditionIndex, SiteIndex
from newsparse.plugins.layout_tables import LayoutTables
from newsparse.reading.language import StopWords
from newsparse.sites.conditions import Has
from newsparse.sites.element_conditions import is_of_core
from newsparse.sites.rule import Rule
from newsparse.sites.site import Site, conditions_of
from newsparse.text.fold import fold

RuleIndex = ConditionIndex[tuple[str, Rule]]
"""Conditions of rules, each with whose rule it is."""


class Tables:
    """The sites and languages of one set of plugins, and the lookups made from them on first use."""

    def __init__(self, sites: Iterable[Site], languages: Iterable[Language]) -> None:
        self.languages = {language.code: language for language in languages}
        self.site_index = SiteIndex(sites)
        self._rules_of_site: dict[str, RuleIndex] = {}
        self._layouts_of_site: dict[str, LayoutTables] = {}
        self._line_words_of_pages: dict[str, LineVocabulary] = {}

    @property
    def sites(self) -> dict[str, Site]:
        """The installed sites by name."""
        return self.site_index.sites

    @cached_attribute
    def language_rules(self) -> RuleIndex:
        """The rules of all languages, and of those without a folder: a French page may carry an English share row."""
        own = ((language.code, language.page.rules) for language in self.languages.values())
        return _rule_index([*own, (CODE, RULES)])

    @cached_attribute
    def line_words(self) -> LineVocabulary:
        """The small words of all languages."""
        return LineVocabulary.of(self.languages.values())

    def line_words_on_pages_in(self, tag: str | None) -> LineVocabulary:
        """Return the small words of all languages, as a page means them whose language is known by a tag of BCP 47."""
        code = (tag or "").partition("-")[0].lower()
        if code not in self.languages:
            return self.line_words
        if code not in self._line_words_of_pages:
            self._line_words_of_pages[code] = self.line_words.on_pages_in(self.languages[code])
        return self._line_words_of_pages[code]

    @cached_attribute
    def stop_words(self) -> StopWords:
        """The stop words of all languages."""
        return StopWords(self.languages.values())

    @cached_attribute
    def translations(self) -> ConditionIndex[str]:
        """How pages say that they were translated, with the code of the language."""
        return ConditionIndex(
            (Has(phrase), code) for one in self.languages.values() for phrase, code in one.page.translation_phrases
        )

    @cached_attribute
    def republications(self) -> ConditionIndex[str]:
        """How pages say where their text is from, with the folded phrase."""
        return ConditionIndex(
            (Has(phrase), fold(phrase)) for one in self.languages.values() for phrase in one.page.republication_phrases
        )

    def site_rules(self, name: str) -> RuleIndex:
        """Return the rules of one site, whatever layout a page has."""
        if name not in self._rules_of_site:
            self._rules_of_site[name] = _rule_index([(name, self.sites[name].rules)])
        return self._rules_of_site[name]

    def layouts(self, name: str) -> LayoutTables:
        """Return the layouts of one site, compiled."""
        if name not in self._layouts_of_site:
            self._layouts_of_site[name] = LayoutTables(self.sites[name])
        return self._layouts_of_site[name]

    def try_languages(self) -> None:
        """Build all that is made of the languages, so that what fails in one fails here."""
        for built in (self.language_rules, self.line_words, self.stop_words, self.translations, self.republications):
            del built

    @cached_attribute
    def sites_by_folded_name(self) -> dict[str, Site]:
        """The installed sites by name, folded; of two that fold to the same the first."""
        return {fold(site.name): site for site in reversed(self.sites.values())}


def try_site(site: Site) -> None:
    """Look conditions of a plugin's own kinds up and over, so that what fails in one fails here.

    Conditions of the core's kinds were tried when they were made.

    Raises:
        TypeError: if the specificity of a condition is no number; else whatever a condition raises.
    """
    conditions = [condition for condition in conditions_of(site) if not is_of_core(condition)]
    if not conditions:
        return
    ConditionIndex([(condition, str(condition)) for condition in conditions])
    for condition in set(conditions):
        if not isinstance(condition.specificity, int):
            msg = f"the specificity of {condition} is no number"
            raise TypeError(msg)


def _rule_index(owners: Iterable[tuple[str, tuple[Rule, ...]]]) -> RuleIndex:
    payloads = [(owner, rule) for owner, rules in owners for rule in rules]
    return ConditionIndex((condition, payload) for payload in payloads for condition in payload[1].when)
