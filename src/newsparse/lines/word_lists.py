"""The words that tell what a line is for, united over all languages."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsparse._classes import frozen
from newsparse.languages import Language
from newsparse.languages.many.byline_words import BYLINES as OTHERS
from newsparse.languages.schema.page import PageLexicon
from newsparse.languages.schema.times import TimeLexicon
from newsparse.lines.byline_words import BylineTable
from newsparse.lines.calendars import date_words, date_words_of
from newsparse.text.fold import fold


@frozen(eq=False)  # told apart by identity: what is made of it is looked up many times a page
class LineVocabulary:
    """What the languages say about bylines, credits, captions, dates and sources; every entry folded.

    A page may carry the furniture of several languages, so all of them count on every page. The tables are those of
    `PageLexicon` under the same names.
    """

    byline_words: frozenset[str]
    credit_words: frozenset[str]
    caption_words: frozenset[str]
    date_words: frozenset[str]
    modified_words: frozenset[str]
    and_words: frozenset[str]
    with_words: frozenset[str]
    role_words: frozenset[str]
    place_words: frozenset[str]
    desk_words: frozenset[str]
    agency_words: frozenset[str]
    definite_articles: frozenset[str]
    place_particles: frozenset[str]
    topic_words: frozenset[str]
    section_words: frozenset[str]
    front_pages: frozenset[str]
    challenge_titles: frozenset[str]
    medium_words: frozenset[str]
    medium_particles: frozenset[str]
    bylines: BylineTable
    """What stands beside the names of authors."""
    times: tuple[TimeLexicon, ...] = ()
    """How the languages speak of time; their clock words are among `date_words`, as are the names of calendars."""

    @classmethod
    def of(cls, languages: Iterable[Language]) -> LineVocabulary:
        """Unite the tables of `languages`, and what bylines in languages without a folder begin with before a colon."""
        known = tuple(languages)
        times = tuple(language.times for language in known if language.times is not None)
        words = {
            table.name: frozenset(fold(word) for language in known for word in getattr(language.page, table.name))
            for table in attrs.fields(PageLexicon)
            if str(table.type) == "frozenset[str]" and table.name in attrs.fields_dict(cls)
        }
        clocks = (fold(word) for table in times for word in table.clock_words)
        dated = words["date_words"].union(date_words(), clocks, *map(date_words_of, known))
        headed = words["byline_words"].union(f"{fold(word)}:" for word in OTHERS.introducing)
        bylines = BylineTable(language.bylines for language in known)
        return cls(**words | {"byline_words": headed, "date_words": dated}, bylines=bylines, times=times)

    def on_pages_in(self, language: Language) -> LineVocabulary:
        """Return the tables for pages of a language: a word that joins names in one and begins a place in another.

        Returns:
            Tables in which such words mean what they mean in `language`: "in" is "and" in Slovene, "en" in Dutch. The
            same tables where `language` knows none of them.

        Example:
            >>> from newsparse.languages import LANGUAGES
            >>> table = LineVocabulary.of(LANGUAGES)
            >>> french = next(language for language in LANGUAGES if language.code == "fr")
            >>> "en" in table.and_words, "en" in table.on_pages_in(french).and_words
            (True, False)
        """
        page, joining = language.page, language.bylines.joining | language.page.and_words
        placing = page.place_words - joining
        bylines = self.bylines.on_pages(joining, placing)
        if bylines is self.bylines and self.and_words.isdisjoint(placing) and self.place_words.isdisjoint(joining):
            return self
        and_words, place_words = self.and_words - placing, self.place_words - joining
        return attrs.evolve(self, and_words=and_words, place_words=place_words, bylines=bylines)
