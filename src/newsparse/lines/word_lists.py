"""The words that tell what a line is for, united over all languages."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsparse._classes import frozen
from newsparse.languages import Language
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
        """Unite the tables of `languages`."""
        known = tuple(languages)
        times = tuple(language.times for language in known if language.times is not None)
        words = {
            table.name: frozenset(fold(word) for language in known for word in getattr(language.page, table.name))
            for table in attrs.fields(PageLexicon)
            if str(table.type) == "frozenset[str]" and table.name in attrs.fields_dict(cls)
        }
        clocks = (fold(word) for table in times for word in table.clock_words)
        dated = words["date_words"].union(date_words(), clocks, *map(date_words_of, known))
        bylines = BylineTable(language.bylines for language in known)
        return cls(**words | {"date_words": dated}, bylines=bylines, times=times)
