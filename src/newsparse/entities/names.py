"""Proper names in a stretch of text: where they stand, and what the words around them tell of their bearer."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

import attrs

from newsparse._agencies import AGENCIES, agency_named
from newsparse._entity import EntityKind
from newsparse.entities.countries import adjectives, capitals, seats, states
from newsparse.entities.evidence import Seen, Signs, given_gender, is_compound_adjective, is_given, place_phrase, signs_of, sounds_common
from newsparse.entities.places import PLACES
from newsparse.entities.roles import role_after, role_before, role_gender
from newsparse.languages._quotes import QuoteWords
from newsparse.reading.words import Words, plain, word_pattern

_LONG_PHRASE = 5  # words of the longest name of a state
_LONG_RUN = 30  # words; no name with its titles is longer, and an endless run is read in pieces


@attrs.frozen
class Name:
    """One mention by name, with what its surroundings say."""

    start: int
    end: int
    text: str
    """The words of the name, joined by one space, without titles."""
    kind: EntityKind | None
    """None where the signs have to tell."""
    gender: str = ""
    roles: tuple[str, ...] = ()
    country: str | None = None
    certain: bool = True
    """False for a word with a capital letter that only its position may have given."""
    signs: Signs = Signs()

    @property
    def is_single(self) -> bool:
        """Whether it is one word, hyphens and all."""
        return " " not in self.text


def find_names(words: Words, table: QuoteWords, seen: Seen) -> Iterator[Name]:
    """Yield the names in a stretch of text, in order."""
    capital = [index for index, text in enumerate(words.text) if text[0].isupper()]
    done = 0
    for index in capital:
        if index < done:
            continue
        end = _run_end(words, table, index)
        for name, stop in _names_in_run(words, table, seen, index, end):
            done = max(done, stop)
            if name is not None:
                yield name
        done = max(done, index + 1)


def _run_end(words: Words, table: QuoteWords, index: int) -> int:
    """Return the end of a run of capital words, particles and initials inside it included."""
    low, count = words.low, min(len(words), index + _LONG_RUN)
    at = index + 1
    while at < count:
        if words.is_capital(at):
            at += 1
        elif (
            at + 1 < count
            and words.is_capital(at + 1)
            and (
                (low[at] in table.particles and _may_join(words, table, index, at))
                or (low[at] == "." and (len(low[at - 1]) == 1 or low[at - 1] in table.honorifics))
            )
        ):
            at += 2
        elif (
            at + 2 < count
            and low[at] in table.particles
            and low[at + 1] in table.particles
            and _may_join(words, table, index, at)
            and words.is_capital(at + 2)
        ):
            at += 3
        else:
            break
    return at


def _may_join(words: Words, table: QuoteWords, first: int, at: int) -> bool:
    """Tell whether a particle goes on with a name: `Charles de NAME`, `Collège de NAME`, but not `But de NAME`."""
    low = words.low[at - 1 if table.inverts else first]
    if table.inverts or words.low[at] in table.genitives or words.low[at] in table.articles:
        named = is_given(low.partition("-")[0], table) or low in table.honorifics
        return named or (not table.inverts and (low in table.bodies or low in table.place_openers))
    return True


def _names_in_run(words: Words, table: QuoteWords, seen: Seen, first: int, end: int) -> Iterator[tuple[Name | None, int]]:
    known = _known(words, table, first, end)
    if known is not None:
        yield known
        _, stop = known
        if stop < end and words.is_capital(stop):
            yield from _names_in_run(words, table, seen, stop, end)
        return
    if place_phrase(words.low[first:end]) in PLACES:
        yield _plain_name(words, table, seen, first, end, "", titled=False), end
        return
    split = _role_inside(words, table, first, end)
    if split is not None:
        roles = (" ".join(words.text[first:split]),)
        gender = role_gender(words.low[split - 1], table) or ""
        yield _plain_name(words, table, seen, split, end, gender, titled=True, roles=roles), end
        return
    start, gender, titled, roles = _strip_titles(words, table, first, end)
    start = _past_opening(words, table, seen, start, end)
    if start >= end:
        yield None, end
        return
    if start > first and (known := _known(words, table, start, end)):
        yield known
        return
    stop = end
    while stop > start and words.low[stop - 1] in table.times:
        stop -= 1
    yield (_plain_name(words, table, seen, start, stop, gender, titled=titled, roles=roles) if stop > start else None), end


def _past_opening(words: Words, table: QuoteWords, seen: Seen, start: int, end: int) -> int:
    """Pass over common words before a name: `Consider NAME`, `Copyright NAME`, `Santé NAME`."""
    while start + 1 < end and (words.low[start] in table.labels or words.low[start] in table.starters):
        start += 1
    if start + 1 < end and not is_given(words.low[start], table):
        if seen.has_small(words.low[start]) and words.low[start] not in table.bodies and words.low[start + 1] in _first_words() and _known(words, table, start + 1, end):
            return start + 1
        for at in range(start + 1, min(start + 4, end - 1)):
            if is_given(words.low[at], table):
                before = words.low[at - 1]
                nouns = (table.bodies, table.things, PLACES, states(), capitals())
                common = seen.has_small(before) or any(before in known for known in nouns)
                return at if common or _is_code(words.text[at - 1]) else start
    return start


def _is_code(text: str) -> bool:
    return len(text) > 1 and text.isupper()


def _role_inside(words: Words, table: QuoteWords, first: int, end: int) -> int | None:
    """`NYPD Commissioner NAME`, `Retired Gen. NAME`: where the name begins after a title that is no first word."""
    for at in range(end - 2, first, -1):
        word = words.low[at]
        if word in table.honorifics:
            return at + 2 if words.low[at + 1] == "." and at + 2 < end else at + 1
        if role_gender(word, table) is not None and word not in table.first_names:
            return at + 1
    return None


def _known(words: Words, table: QuoteWords, first: int, end: int) -> tuple[Name, int] | None:
    """A state, capital, seat of power or agency at word `first`."""
    if words.low[first] not in _first_words():
        return None
    limit = min(len(words), first + _LONG_PHRASE)
    for stop in range(limit, first, -1):
        text = " ".join(words.text[first:stop])
        phrase = text.replace("' ", "'").replace(" .", ".").lower()
        for index, kind in (
            (states(), EntityKind.STATE),
            (capitals(), EntityKind.PLACE),
            (seats(), EntityKind.ORGANISATION),
        ):
            if (code := index.get(phrase)) and (stop >= end or kind is not EntityKind.PLACE or stop - first > 1):
                return Name(words.start[first], words.end[stop - 1], text.replace("' ", "'"), kind, country=code), stop
        agency = agency_named(text) if stop - first < 4 else None  # noqa: PLR2004 - "Agence France Presse"
        if agency and (not agency.common or _said_to_be_agency(words, table, first, text, pictures=agency.pictures)):
            name = Name(words.start[first], words.end[stop - 1], agency.name, EntityKind.AGENCY, country=agency.country)
            return name, stop
    return None


@functools.lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    """The words with which the name of a state, capital, seat of power or agency can begin."""
    agencies = (name for agency in AGENCIES for name in (agency.name, *agency.names))
    names = (*states(), *capitals(), *seats(), *agencies)
    pattern = word_pattern(_ELISIONS)
    return frozenset(
        found[0].lower() for name in names for found in pattern.finditer(plain(name)) if found.start() == 0
    )


_ELISIONS = ("l", "d", "n")  # "N'Djamena", "l'AFP"


def _said_to_be_agency(words: Words, table: QuoteWords, first: int, text: str, *, pictures: bool) -> bool:
    before = words.low[max(0, first - 4) : first]
    written = len(text) > 2 and text.isupper() and not pictures  # noqa: PLR2004 - more than two letters
    return written or any(word in table.agencies for word in before)


def _strip_titles(words: Words, table: QuoteWords, first: int, end: int) -> tuple[int, str, bool, tuple[str, ...]]:
    """Pass over honorifics, roles and words that only begin a sentence with a capital letter."""
    gender, titled, role_start, at = "", False, -1, first
    while at < end:
        word = words.low[at]
        if word in table.honorifics and at + 1 < end:
            gender, titled, at = table.honorifics[word] or gender, True, at + 1
        elif word == "." or (word in table.particles and at == first):
            at += 1
        elif (role := role_gender(word, table)) is not None and (at + 1 < end or at == first):
            gender, titled = role or gender, True
            role_start = at if role_start < 0 else role_start
            at += 1
        elif (
            (
                at == first
                and (
                    word in table.not_names
                    or word in table.articles
                    or word in table.prepositions
                    or word in table.times
                )
            )
            or word in table.pronouns
            or word in table.others
            or (word in table.fillers and at == first)
        ):
            at += 1
            first += 1
        else:
            break
    roles = (" ".join(words.text[role_start:at]),) if role_start >= 0 else ()
    return at, gender, titled, roles


def _plain_name(
    words: Words,
    table: QuoteWords,
    seen: Seen,
    start: int,
    end: int,
    gender: str,
    *,
    titled: bool,
    roles: tuple[str, ...] = (),
) -> Name | None:
    while end > start + 1 and words.low[end - 1] in table.trailing:
        end -= 1
    low = words.low[start:end]
    text = " ".join(words.text[start:end]).replace(" .", ".").replace("' ", "'")
    single = end - start == 1
    if (single and _is_no_name(text, low[0], table)) or (not single and text.isupper()) or is_compound_adjective(text):
        return None  # a label, or a headline in capitals
    before, role_kind = role_before(words, table, start)
    after, after_kind = role_after(words, table, end)
    if single and not _takes_role(words, table, start, titled=titled or bool(roles or before)):
        after, after_kind = (), ""
    roles = (*roles, *before, *after)
    titled = titled or bool(roles)
    gender = gender or role_kind or after_kind or (given_gender(low[0], table) or "" if not single else "")
    signs = signs_of(words, table, seen, start, end, titled=titled)
    if table.inverts and not _is_german_name(words, table, seen, signs, start, end, titled=titled):
        certain = False
        if not single:
            return None
    else:
        certain = not (single and signs.place < _SURE and _may_be_common(words, table, seen, start, titled=titled))
    return Name(words.start[start], words.end[end - 1], text, None, gender, roles, PLACES.get(place_phrase(low)), certain, signs)


_SURE = 3
_CLOCKS = frozenset("jan feb mar apr jun jul aug sept sep oct nov dec janv févr gmt utc est edt pst pdt cst cdt cet cest bst mez mesz am pm hd id url pdf rss faq usb".split())
_FIGURES = re.compile(r"[IVXLC]++(?:e|er|ème|th|st|nd|rd)?\Z|.*\d", re.DOTALL)
_SUMMIT = re.compile(r"G\d{1,2}\Z")


def _is_no_name(text: str, low: str, table: QuoteWords) -> bool:
    """`XXe`, `GMT`, `Suivant`, `Peut-on`: words with a capital that name nothing anywhere."""
    if low in table.labels or low in _CLOCKS or len(low) < 2:  # noqa: PLR2004 - a letter
        return True
    if _FIGURES.match(text):
        return not _SUMMIT.match(text)
    return "-" in low and (low.rpartition("-")[2] in table.pronouns or low.rpartition("-")[2] in table.others)


def _is_german_name(
    words: Words, table: QuoteWords, seen: Seen, signs: Signs, start: int, end: int, *, titled: bool
) -> bool:
    """German: nouns have capitals, so a name needs a sign that it is one."""
    low = words.low[start]
    if end - start > 1:
        return max(signs.person, signs.body, signs.place) >= _SURE or _set_off(words, start, end)
    if signs.place >= _SURE or (signs.body >= _SURE and low not in table.generic):
        return True
    return titled and low not in seen.nouns and "-" not in low


def _takes_role(words: Words, table: QuoteWords, start: int, *, titled: bool) -> bool:
    """Tell whether a role after a comma can belong to a single word: not to a German noun, nor to a place."""
    before = words.low[start - 1] if start else ""
    placed = before in table.genitives and start > 1 and words.low[start - 2] in table.place_nouns
    return titled or not (table.inverts or placed or before in table.locatives)


def _may_be_common(words: Words, table: QuoteWords, seen: Seen, start: int, *, titled: bool) -> bool:
    """Tell whether only its place may have given a single word its capital letter."""
    low = words.low[start]
    if titled:
        return role_gender(low, table) is not None or (seen.has_small(low) and not is_given(low, table))
    first = start == 0 or words.low[start - 1] in _SENTENCE_ENDS
    if any(low in common for common in (table.generic, table.times, table.things, table.place_nouns)):
        return True
    if low in adjectives():
        return first or table.capital_adjectives
    if role_gender(low, table) is not None or (sounds_common(low) and low not in table.bodies):
        return True
    if low in table.bodies and not first:
        return False
    return first or seen.has_small(low) or (words.text[start].isupper() and len(low) > _ACRONYM)


_ACRONYM = 6  # letters
_SENTENCE_ENDS = frozenset(".!?:;«»“”\"„•|/–—-#*")


def _set_off(words: Words, start: int, end: int) -> bool:
    """German: nouns have capitals, so two of them are a name only between commas or before a bracket."""
    before = words.low[start - 1] if start else ""
    after = words.low[end] if end < len(words) else ""
    return before == "," and after in {",", "("} and end - start < 4  # noqa: PLR2004
