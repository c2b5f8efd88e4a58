"""Named entity recognition: proper names in a stretch of text, with title, role and features of their type."""

from __future__ import annotations

from collections.abc import Container

from newsparse._classes import frozen
from newsparse.annotation.entities.features import (
    SURE,
    TypeScores,
    WordUsage,
    given_gender,
    is_compound_adjective,
    is_given,
    place_phrase,
    score_types,
    sounds_common,
)
from newsparse.annotation.entities.gazetteer_lookup import Name, first_words, in_the_genitive, known_at
from newsparse.annotation.entities.name_filters import (
    is_mere_noun,
    is_name_among_nouns,
    is_no_name,
    may_be_common,
    takes_role,
)
from newsparse.annotation.entities.role_nouns import role_after, role_before
from newsparse.annotation.grammar.lexica import Lexica
from newsparse.gazetteers.countries import capitals, states
from newsparse.gazetteers.name_articles import is_after_article
from newsparse.gazetteers.places import PLACES
from newsparse.model.entities import EntityKind
from newsparse.text.words import Words

_PLACE_WORDS = frozenset(name.partition(" ")[0].removesuffix(".") for name in PLACES)
_LONG_RUN = 30  # words; no name with its titles is longer, and an endless run is read in pieces


def find_names(words: Words, table: Lexica, usage: WordUsage) -> list[Name]:
    """Return the names in a stretch of text, in order."""
    capital = dict.fromkeys(
        [
            index
            for index, text in enumerate(words.text)
            if text[0].isupper() or ("-" in text and is_after_article(text))
        ]
    )
    found: list[Name] = []
    done = 0
    for index in capital:
        if index < done:
            continue
        end, at, goes_on = _run_end(words, table, index, capital), index, True
        while goes_on:
            name, at, goes_on = _name_in_run(words, table, usage, at, end)
            if name is not None:
                found.append(name)
        done = max(index + 1, at)
    return found


def _run_end(words: Words, table: Lexica, index: int, capital: Container[int]) -> int:
    """Return the end of a run of capital words, particles and initials inside it included."""
    names = table.names
    low, count = words.low, min(len(words.low), index + _LONG_RUN)
    at = index + 1
    while at < count:
        if at in capital:
            at += 1
        elif low[at] != "." and low[at] not in names.particles:
            break
        elif (
            at + 1 < count
            and words.is_capital(at + 1)
            and (
                (low[at] in names.particles and _may_join(words, table, index, at))
                or (low[at] == "." and (len(low[at - 1]) == 1 or low[at - 1] in names.honorifics))
            )
        ):
            at += 2
        elif (
            at + 2 < count
            and low[at] in names.particles
            and low[at + 1] in names.particles
            and _may_join(words, table, index, at)
            and words.is_capital(at + 2)
        ):
            at += 3
        else:
            break
    return at


def _may_join(words: Words, table: Lexica, first: int, at: int) -> bool:
    """Tell whether a particle goes on with a name: `Charles de NAME`, `Collège de NAME`, but not `But de NAME`."""
    grammar, names = table.grammar, table.names
    low = words.low[at - 1 if grammar.capitalises_nouns or words.low[first] in grammar.articles else first]
    if at - first == _OPENED and (_is_code(words.text[first]) or _opens_sentence(words.low[first], table)):
        low = words.low[at - 1]  # `UMP NAME de NAME`, `Selon NAME de NAME`
    if grammar.capitalises_nouns or words.low[at] in grammar.genitives or words.low[at] in grammar.articles:
        named = is_given(low.partition("-")[0], table) or low in names.honorifics
        return named or (not grammar.capitalises_nouns and (low in names.bodies or low in names.place_openers))
    return True


_OPENED = 2  # words: what is no name yet, and a first name


def _opens_sentence(low: str, table: Lexica) -> bool:
    grammar, names = table.grammar, table.names
    return low in grammar.prepositions or low in names.not_names or low in grammar.fillers or low in names.roles


def _name_in_run(words: Words, table: Lexica, usage: WordUsage, first: int, end: int) -> tuple[Name | None, int, bool]:
    """Return the first name in a run of capital words, where it ends, and whether another one follows in the run."""
    if table.grammar.capitalises_nouns and end - first == 1 and is_mere_noun(words, table, first):
        return Name(words.start[first], words.end[first], words.text[first], None, certain=False), end, False
    known = known_at(words, table, first, end)
    if known is not None:
        name, stop = known
        return name, stop, stop < end and words.is_capital(stop)
    if words.low[first] in _PLACE_WORDS and place_phrase(words.low[first:end]) in PLACES:
        return _plain_name(words, table, usage, first, end, title=_UNTITLED), end, False
    split = _role_inside(words, table, first, end) if end - first > 1 else None
    if split is not None:
        gender = table.title_gender(words.low[split - 1]) or ""
        title = _Title(gender, given=True, roles=(" ".join(words.text[first:split]),))
        return _plain_name(words, table, usage, split, end, title=title), end, False
    start, title = _strip_titles(words, table, first, end)
    start = _past_opening(words, table, usage, start, end)
    if first < start < end and (known := known_at(words, table, start, end)):
        return *known, False
    is_two = _stands_before_another(words, table, start, end)
    end = stop = start + 1 if is_two else end
    while stop > start and words.low[stop - 1] in table.grammar.time_words and not _is_pair(words, table, start, stop):
        stop -= 1
    return (_plain_name(words, table, usage, start, stop, title=title) if stop > start else None), end, is_two


def _stands_before_another(words: Words, table: Lexica, start: int, end: int) -> bool:
    """Tell whether initials or a body and what follows are no one name, where a verb closes its clause.

    As before a state or a common noun: "dass die EU Norland lobt", "weil die Opposition Korruption anprangert".
    """
    if not table.grammar.verb_final or end <= start + 1:
        return False
    low, bodies = words.low, table.names.bodies - table.names.generic_bodies  # "der Verein Hoffnung" is a name
    is_body = start > 0 and low[start] in bodies and low[start - 1] in table.determiners
    if not (is_body or _is_code(words.text[start])):
        return False
    known = known_at(words, table, start + 1, end)
    if known is not None:
        return known[0].kind is EntityKind.STATE
    return end == start + 2 and _is_common_noun(low[start + 1], table)


def _is_common_noun(low: str, table: Lexica) -> bool:
    """Tell whether a noun is no name and no part of one: "Sanktionen", but neither "Kommission" nor "Scholz"."""
    names = table.names
    if low in names.bodies or low.endswith(names.body_endings) or low in PLACES or is_given(low, table):
        return False
    return low in names.groups or sounds_common(low, names)


def _is_pair(words: Words, table: Lexica, start: int, end: int) -> bool:
    """Tell whether a first name stands before a time that is a common noun, and so a surname: `Doris Day`."""
    is_pair = end - start == 2 and words.low[start + 1] in table.names.common_nouns  # noqa: PLR2004 - two words
    return is_pair and is_given(words.low[start], table)


def _past_opening(words: Words, table: Lexica, usage: WordUsage, start: int, end: int) -> int:
    """Pass over common words before a name: `Consider NAME`, `Copyright NAME`, `Santé NAME`."""
    names = table.names
    while start + 1 < end and (words.low[start] in names.labels or words.low[start] in table.starters):
        start += 1
    if start + 1 < end and not is_given(words.low[start], table):
        if (
            usage.has_small(words.low[start])
            and words.low[start] not in names.bodies
            and words.low[start + 1] in first_words()
            and known_at(words, table, start + 1, end)
        ):
            return start + 1
        if words.low[start] not in names.bodies and in_the_genitive(words, table, start + 1):  # "Angriff Frankreichs"
            return start + 1
        for at in range(start + 1, min(start + 4, end - 1)):
            if is_given(words.low[at], table):
                before = words.low[at - 1]
                nouns = (names.bodies, names.common_nouns, PLACES, states(), capitals())
                bound = start > 0 and _hangs_on_role(words, table, start)
                common = bound or usage.has_small(before) or any(before in known for known in nouns)
                return at if common or _is_code(words.text[at - 1]) else start
    return start


def _hangs_on_role(words: Words, table: Lexica, start: int) -> bool:
    """Tell whether a word is what an office is for, and no name yet: `ministre de la Santé NAME`."""
    before = words.low[max(0, start - _OFFICE) : start]
    tied = before[-1] in table.grammar.articles or before[-1] in table.grammar.genitives
    return tied and any(table.role_gender(word) is not None for word in before)


_OFFICE = 4  # words of an office before its field


def _is_code(text: str) -> bool:
    return len(text) > 1 and text.isupper()


def _role_inside(words: Words, table: Lexica, first: int, end: int) -> int | None:
    """Return where a name begins behind a title that is no first word, None without: `NYPD Commissioner NAME`."""
    names = table.names
    for at in range(end - 2, first, -1):
        word = words.low[at]
        if word in names.honorifics:
            return at + 2 if words.low[at + 1] == "." and at + 2 < end else at + 1
        if table.title_gender(word) is not None and word not in names.first_names:
            return at + 1
    return None


@frozen
class _Title:
    """What stands before a name and goes with it."""

    gender: str = ""
    given: bool = False
    """It is a title or an office, so that a person bears the name."""
    roles: tuple[str, ...] = ()


_UNTITLED = _Title()


def _strip_titles(words: Words, table: Lexica, first: int, end: int) -> tuple[int, _Title]:
    """Pass over honorifics, roles and words that only begin a sentence with a capital letter."""
    grammar, names = table.grammar, table.names
    gender, titled, role_start, at = "", False, -1, first
    while at < end:
        word = words.low[at]
        if word in names.honorifics and at + 1 < end:
            gender, titled, at = names.honorifics[word] or gender, True, at + 1
        elif word == "." or (word in names.particles and at == first):
            at += 1
        elif (role := _office(table, word, is_last=at + 1 >= end)) is not None and (at + 1 < end or at == first):
            gender, titled = role or gender, True
            role_start = at if role_start < 0 else role_start
            at += 1
        elif (
            (
                at == first
                and (
                    word in names.not_names
                    or word in grammar.articles
                    or word in grammar.prepositions
                    or word in grammar.time_words
                )
            )
            or word in grammar.pronouns
            or word in grammar.non_third_person
            or (word in grammar.fillers and at == first)
        ):
            at += 1
            first += 1
        else:
            break
    roles = (" ".join(words.text[role_start:at]),) if role_start >= 0 else ()
    return at, _Title(gender, titled, roles) if titled else _UNTITLED


def _office(table: Lexica, word: str, *, is_last: bool) -> str | None:
    """Return the gender of an office; only before a name in another case than the nominative, that of many people."""
    return table.role_gender(word) if is_last else table.title_gender(word)


def _plain_name(words: Words, table: Lexica, usage: WordUsage, start: int, end: int, *, title: _Title) -> Name | None:
    trailing = table.determiners if title.given else table.trailing  # after a title, `Pool` is a surname
    while end > start + 1 and words.low[end - 1] in trailing:
        end -= 1
    low = words.low[start:end]
    text = " ".join(words.text[start:end]).replace(" .", ".").replace("' ", "'")
    single = end - start == 1
    if (
        (single and is_no_name(text, low[0], table))
        or (not single and text.isupper())
        or ("-" in text and is_compound_adjective(text, table.names))
    ):
        return None  # a label, or a headline in capitals
    title = _with_roles(words, table, start, end, title)
    scores = score_types(words, table, usage, start, end, titled=title.given)
    certain = _is_certain(words, table, usage, scores, start=start, end=end, titled=title.given)
    if not (single or certain):
        return None
    return Name(
        start=words.start[start],
        end=words.end[end - 1],
        text=text,
        kind=None,
        gender=title.gender or ("" if single else given_gender(low[0], table) or ""),
        roles=title.roles,
        country=PLACES.get(low[0] if single else place_phrase(low)),
        certain=certain,
        scores=scores,
    )


def _with_roles(words: Words, table: Lexica, start: int, end: int, title: _Title) -> _Title:
    """Add the offices that stand before a name with an article, and after it."""
    before, gender = role_before(words, table, start)
    after, gender_after = role_after(words, table, end)
    if end - start == 1 and not takes_role(words, table, start, titled=title.given or bool(before)):
        after, gender_after = (), ""
    if not (before or after):
        return title
    roles = (*title.roles, *before, *after)
    return _Title(title.gender or gender or gender_after, title.given or bool(roles), roles)


def _is_certain(
    words: Words, table: Lexica, usage: WordUsage, scores: TypeScores, *, start: int, end: int, titled: bool
) -> bool:
    """Tell whether a name is one wherever it stands."""
    if table.grammar.capitalises_nouns:
        return is_name_among_nouns(words, table, usage, scores, start=start, end=end, titled=titled)
    return end - start > 1 or scores.place >= SURE or not may_be_common(words, table, usage, start, titled=titled)
