"""The tables of a language that entities, quotes and events read together."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache

from newsparse._classes import frozen
from newsparse.annotation.grammar.remembered import Remembered
from newsparse.languages.schema.grammar import Grammar
from newsparse.languages.schema.language import Language
from newsparse.languages.schema.names import NameLexicon
from newsparse.languages.schema.quotes import QuoteLexicon


@frozen(eq=False)
class Lexica:
    """Grammar and names of one language, and how it reports speech, which is empty where it has no such table."""

    grammar: Grammar
    names: NameLexicon
    quotes: QuoteLexicon

    @cached_property
    def determiners(self) -> frozenset[str]:
        """The articles that nobody is called, so that they belong to what follows a name."""
        return self.grammar.articles - self.grammar.indefinite_determiners

    @cached_property
    def trailing(self) -> frozenset[str]:
        """The words after a name that belong to what follows: labels of a page, and articles."""
        return self.names.labels | self.determiners

    @cached_property
    def verbal(self) -> frozenset[str]:
        """The words that belong to a verb or open a clause, so that no office reaches over them."""
        words = self.grammar
        return frozenset(words.auxiliaries) | frozenset(words.pronouns) | frozenset(words.complementizers)

    @cached_property
    def role_gender(self) -> Callable[[str], str | None]:
        """What returns the gender of a noun for an office, empty where it has both, and None of any other word.

        Example:
            >>> names = NameLexicon(roles={"mayor": ""}, role_endings={"woman": "f"})
            >>> [Lexica(Grammar(), names, _SILENT).role_gender(word) for word in ("mayor", "chairwoman", "wood")]
            ['', 'f', None]
        """
        roles, endings = self.names.roles, self.names.role_endings
        if not endings:
            return roles.get
        longest = max(map(len, endings))

        def gender(word: str) -> str | None:
            ends = (word[at:] for at in range(-min(len(word), longest), -2))
            return roles[word] if word in roles else next((endings[end] for end in ends if end in endings), None)

        return Remembered(gender).__getitem__

    @cached_property
    def title_gender(self) -> Callable[[str], str | None]:
        """What `role_gender` returns of a word before a name, where an office stands in other cases, too.

        Example:
            >>> names = NameLexicon(roles={"minister": "m", "bote": "m"}, role_case_endings=("s", "n"))
            >>> [Lexica(Grammar(), names, _SILENT).title_gender(word) for word in ("ministers", "boten", "minister")]
            ['m', 'm', 'm']
        """
        nominative, endings = self.role_gender, self.names.role_case_endings
        if not endings:
            return nominative

        def gender(word: str) -> str | None:
            stems = (word, *(word.removesuffix(ending) for ending in endings if word.endswith(ending)))
            return next((found for stem in stems if (found := nominative(stem)) is not None), None)

        return Remembered(gender).__getitem__

    @cached_property
    def common(self) -> frozenset[str]:
        """The common nouns that a capital letter alone makes no name: of times, places, bodies and other things."""
        names = self.names
        return frozenset().union(names.generic_bodies, self.grammar.time_words, names.common_nouns, names.place_nouns)

    @cached_property
    def talkers(self) -> frozenset[str]:
        """The nouns for bodies and groups, which can talk, and for texts."""
        return self.names.groups | self.names.bodies | self.quotes.source_nouns

    @cached_property
    def lead_in(self) -> frozenset[str]:
        """The words and the sign that may stand before what opens a sentence: conjunctions, adverbs, a comma."""
        return self.grammar.fillers | self.grammar.and_words | {","}

    @cached_property
    def starters(self) -> frozenset[str]:
        """The words that can stand before a name at the beginning of a sentence and are none."""
        words = self.grammar
        light: tuple[AbstractSet[str], ...] = (
            words.prepositions,
            words.subordinators,
            words.complementizers,
            words.and_words,
            words.auxiliaries,
            words.non_third_person,
            words.fillers,
            words.pronouns.keys(),
            words.articles,
            self.names.not_names,
        )
        return frozenset().union(*light) - self.names.particles


def lexica_of(language: Language) -> Lexica | None:
    """Return the tables that entities need, with those of quotes; None if the language lacks grammar or names."""
    if language.grammar is None or language.names is None:
        return None
    return _lexica(language.grammar, language.names, language.quotes or _SILENT)


_SILENT = QuoteLexicon()


@lru_cache(maxsize=64)
def _lexica(grammar: Grammar, names: NameLexicon, quotes: QuoteLexicon) -> Lexica:
    return Lexica(grammar, names, quotes)
