"""Features and weights that classify a name as person, organisation, place or none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Self

from newsparse._classes import frozen
from newsparse.annotation.grammar.lexica import Lexica
from newsparse.gazetteers.countries import adjectives, states
from newsparse.gazetteers.first_names import GIVEN
from newsparse.gazetteers.organisations import LEGAL_FORMS
from newsparse.gazetteers.places import PLACES, STATE_CODES
from newsparse.languages.schema.names import NameLexicon
from newsparse.model.entities import EntityKind
from newsparse.text.patterns import late_pattern
from newsparse.text.words import Words

_PAIR = 2  # words: a first name and a surname
_STEM = 3  # letters of a word before the ending of its plural that are too few
SURE = 3  # one such feature outweighs a guess from the shape of a name
_FULL = 4  # words of the longest name that is taken for a person's without a feature of one
_AGES = range(14, 110)
_COMPOUND = 10  # letters of the shortest compound that has no hyphen
_SHOUTED = 7  # letters; what is longer and in capitals is a word
_ROMAN = late_pattern(r"[IVX]{1,5}+\Z")


@frozen
class WordUsage:
    """How an article uses its words: what also occurs in lower case, or after an article, is a common word."""

    words: frozenset[str] = frozenset()
    """All words as written."""
    nouns: frozenset[str] = frozenset()
    """In lower case, the words with a capital that follow an article."""
    plurals: frozenset[str] = frozenset()
    """Endings of plurals."""

    @classmethod
    def of(cls, blocks: Iterable[Words], articles: frozenset[str], plurals: frozenset[str]) -> Self:
        """Gather what stretches of text show; `articles` only where every noun has a capital letter."""
        words: set[str] = set()
        nouns: set[str] = set()
        for block in blocks:
            words.update(block.text)
            if articles:
                pairs = zip(block.low, block.low[1:], block.text[1:], strict=False)
                nouns.update(low for before, low, text in pairs if before in articles and text[0].isupper())
        return cls(frozenset(words), frozenset(nouns), plurals)

    def has_small(self, low: str) -> bool:
        """Tell whether a word, its singular or its plural is also written without a capital letter."""
        if low in self.words:
            return True
        for ending in self.plurals:
            if low + ending in self.words:
                return True
            if len(low) > _STEM and low.endswith(ending) and low.removesuffix(ending) in self.words:
                return True
        return False


class TypeScores(NamedTuple):
    """The weight of the features of each type."""

    person: int = 0
    body: int = 0
    place: int = 0
    thing: int = 0

    common: int = 0
    """The name is made of words that are also written small."""

    @classmethod
    def summed(cls, several: Sequence[TypeScores]) -> TypeScores:
        """Return the scores of several mentions together."""
        if len(several) == 1:
            return several[0]
        return cls(*map(sum, zip(*several, strict=True)))

    def kind(self) -> EntityKind | None:
        """Return the type with the best score; None for a name made of common words.

        Example:
            >>> scores = TypeScores(person=3, place=1), TypeScores(body=1, place=4), TypeScores(common=3)
            >>> [one.kind() and one.kind().value for one in scores]
            ['person', 'place', None]
        """
        if self.place > max(self.person, self.body) and self.place > 1:
            return EntityKind.PLACE
        if self.person > max(self.body, self.thing):
            return EntityKind.PERSON
        best = max(self.body, self.place, self.person)
        if self.common > best or self.thing > 2 * best:
            return None
        return EntityKind.ORGANISATION


def is_given(low: str, table: Lexica) -> bool:
    """Tell whether a word is a first name."""
    return low in GIVEN or low in table.names.first_names


def given_gender(low: str, table: Lexica) -> str | None:
    """Return the gender of a first name, of its first part if it is a double one; None for no first name."""
    gender = table.names.first_names.get(low, GIVEN.get(low))
    if gender is not None or "-" not in low:
        return gender
    first = low.partition("-")[0]
    return table.names.first_names.get(first, GIVEN.get(first))


def score_types(words: Words, table: Lexica, usage: WordUsage, start: int, end: int, *, titled: bool) -> TypeScores:
    """Return the scores of the name that words `start` up to `end` are; `titled`: a title or a role goes with it."""
    person, body, place = _around(words, table, start, end)
    body_inside, place_inside = _inside(words, table, start, end)
    shape = thing = common = 0
    if end - start > 1:
        shape, thing, common = _shape(words, table, usage, start, end)
    return TypeScores(person + shape + 4 * titled, body + body_inside, place + place_inside, thing, common)


def _inside(words: Words, table: Lexica, start: int, end: int) -> tuple[int, int]:
    """Return the scores of a body and of a place by the words of a name."""
    names = table.names
    low, single = words.low[start:end], end - start == 1
    place = 4 if (low[0] if single else place_phrase(low)) in PLACES else 0
    if not (single or place):
        opened = low[0] in names.place_openers and low[-1] not in names.common_nouns and low[-1] not in adjectives()
        place = 5 if opened or low[-1] in names.place_nouns else 0
    if not (names.bodies.isdisjoint(low) and LEGAL_FORMS.isdisjoint(low)) or _has_body_at_end(low[-1], table):
        return 4, place
    if single:
        return SURE if _is_acronym(words.text[start]) else 0, place
    state = low[-1] in PLACES or low[-1] in states()
    joined = (
        state or not names.joining_words.isdisjoint(low) or any(_is_acronym(word) for word in words.text[start:end])
    )
    return 2 * joined, place


def _shape(words: Words, table: Lexica, usage: WordUsage, start: int, end: int) -> tuple[int, int, int]:
    """Return the scores of a person, of a thing and of common words for a name of several words."""
    names = table.names
    low = words.low[start:end]
    given = given_gender(low[0], table) is not None
    person = SURE + 1 if given else int(low[0] not in PLACES and _looks_like_name(words, table, start, end))
    if not given and low[0] in names.opening_adjectives:
        return 0, 1, 0  # a body, if an article says so: `the Federal Reserve`
    if given and end - start == _PAIR:
        return person, 0, 0  # `Doris Day`: beside a first name, a common noun is a surname
    if not names.common_nouns.isdisjoint(low):
        all_common = all(word in names.common_nouns or usage.has_small(word) for word in low)
        return person, SURE + 2, SURE * (all_common and not given)
    if given:
        return person, 0, 0
    small = [usage.has_small(word) for word in low if word not in names.particles]
    thing = SURE if any(small) else 2 * sounds_common(low[-1], names)
    return person, thing, SURE * all(small)


def place_phrase(low: tuple[str, ...]) -> str:
    """Return a name as the tables write it: `st. louis`."""
    return " ".join(low).replace(" .", ".")


def _has_body_at_end(low: str, table: Lexica) -> bool:
    """Tell whether the last part of a compound is a noun for a body: `EU-Kommission`, `Landesregierung`."""
    return (
        table.grammar.compounds_nouns
        and ("-" in low or len(low) > _COMPOUND)
        and low.endswith(table.names.body_endings)
    )


def is_compound_adjective(text: str, names: NameLexicon) -> bool:
    """Tell whether a word is an adjective with a name in it, and so no name: `NAME-based`, `NAME-winning`."""
    first, hyphen, last = text.partition("-")
    if not (hyphen and first.isalnum() and last.isalnum()):
        return False
    return last in names.compound_adjectives or last.endswith(names.compound_adjective_endings)


def _is_acronym(text: str) -> bool:
    return 1 < len(text) < _SHOUTED and text.isupper() and text.isalpha() and not _ROMAN.match(text)


def _looks_like_name(words: Words, table: Lexica, start: int, end: int) -> bool:
    """Tell whether a name has two or three words of nothing but letters, as those of most people."""
    texts = [text for text in words.text[start:end] if text != "." and text.lower() not in table.names.particles]
    return 1 < len(texts) < _FULL and all(text.replace("-", "").replace("'", "").isalpha() for text in texts)


def sounds_common(low: str, names: NameLexicon) -> bool:
    """Tell whether a word ends as nouns for notions do."""
    return low.endswith(names.abstract_endings)


def _around(words: Words, table: Lexica, start: int, end: int) -> tuple[int, int, int]:
    """Return the scores of a person, a body and a place by the words around a name."""
    grammar = table.grammar
    low, single = words.low, end - start == 1
    before = low[start - 1] if start else "."
    after = low[end] if end < len(low) else ""
    following = low[end + 1] if end + 1 < len(low) else ""
    person = body = place = 0
    if before in grammar.locatives and not grammar.capitalises_nouns:
        place = 2 if single else int(before in grammar.country_prepositions)
    elif (
        before in grammar.genitives
        and before not in grammar.articles
        and start > 1
        and low[start - 2] in table.names.place_nouns
    ):
        place = 4
    elif before in table.names.place_nouns and not (
        words.is_capital(start - 1) and start > 1 and not grammar.capitalises_nouns
    ):
        place = SURE
    elif before in grammar.articles:
        body = 2 if single else 1
    elif single and before not in grammar.prepositions and before != ".":
        body = 1
    if (
        after in {",", "("}
        and following.isdecimal()
        and int(following[:3]) in _AGES
        and _closes_age(low, end + 2, table.names)
    ):
        person = SURE
    elif after == "," and single and end + 1 < len(low) and _is_region(words, end + 1, before):
        place = max(place, SURE)
    elif after == "," and following in grammar.person_relatives:
        person = 2
    return person, body, place


def _is_region(words: Words, at: int, before: str) -> bool:
    """Tell whether a part of a state stands behind the comma after a town: `Springfield, Ohio`, `Springfield, OH`."""
    return words.text[at] in STATE_CODES or (
        before not in {".", ",", ":"} and (words.low[at] in PLACES or words.low[at] in states())
    )


def _closes_age(low: tuple[str, ...], at: int, names: NameLexicon) -> bool:
    return at < len(low) and (low[at] in {",", ".", ")"} or low[at] in names.age_units)
