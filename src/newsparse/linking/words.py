"""The words of an article as terms that can be compared: stems, classes of synonyms, names, states, numbers."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache, partial

import attrs

from newsparse._classes import frozen
from newsparse.gazetteers import countries
from newsparse.languages import Language
from newsparse.languages.concepts import concepts
from newsparse.languages.schema.stems import StemRules
from newsparse.lines.calendars import date_words_of

WORD = re.compile(r"(?P<number>\d++(?:[.,\u00a0\u202f ]\d{3}(?!\d))*+(?:[.,]\d++)?)|(?P<word>[^\W\d_]++)", re.UNICODE)
_APOSTROPHES = ("'", "’", "ʼ")
_OPENERS = frozenset('.:!?«“„"')
_COMBINING = re.compile("[\u0300-\u036f]+")
SHORTEST_STEM = 4
"""A stem of three letters is shared by too many words ("par-ole", "par-ti"), but "bon-s" and "bon-ne" are one."""
_PLAIN = frozenset({"s", "e"})
_MAX_STEMS = 65_536  # words of one language whose stems are kept
_NO_RULES = StemRules(endings=())

STATE, CONCEPT, NAME, NUMBER, STOP, STEM, NOUN = "@", "=", "^", "#", "-", "+", "?"
"""The first sign of a term says what it is; states, classes, names and numbers mean the same in all languages.

A noun of a language that capitalises nouns may be a name: it is one if other articles have it as one.
"""

SHARED = frozenset({STATE, CONCEPT, NAME, NUMBER})


def bare(word: str) -> str:
    """Return a word in small letters without accents.

    Example:
        >>> bare("Été"), bare("Straße")
        ('ete', 'strasse')
    """
    word = word.casefold()
    if word.isascii():
        return word
    return _COMBINING.sub("", unicodedata.normalize("NFKD", word))


def stem(word: str, rules: StemRules) -> str:
    """Return what the forms of a word have in common: the bare word without its endings.

    Example:
        >>> english = StemRules(endings=("ing", "ed", "s"))
        >>> [stem(word, english) for word in ("signed", "Signs", "signing", "bed")]
        ['sign', 'sign', 'sign', 'bed']
    """
    word = bare(word)
    prefix = rules.participle_prefix
    if prefix and word.startswith(prefix) and len(word) >= len(prefix) + 5 and word.endswith(("t", "en")):
        word = word[len(prefix) :]
    for plural, singular in rules.plurals.items():
        if word.endswith(plural):
            word = word.removesuffix(plural) + singular
            break
    for ending in rules.endings:
        shortest = SHORTEST_STEM - (ending in _PLAIN)
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            return word[: -len(ending)]
    return word


def number(written: str) -> str:
    """Return a number in one notation: no thousands separators, a decimal point.

    Example:
        >>> number("60.000"), number("2\u202f000"), number("6,8"), number("2,000.50")
        ('60000', '2000', '6.8', '2000.50')
    """
    grouped = re.fullmatch(r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?P<rest>[.,]\d+)?", written)
    if grouped:
        rest = grouped["rest"] or ""
        whole = written[: len(written) - len(rest)]
        return re.sub(r"\D", "", whole) + rest.replace(",", ".")
    return written.replace(",", ".").replace("\u00a0", "").replace("\u202f", "").replace(" ", "")


@frozen
class Lexicon:
    """What is known of the words of one language."""

    code: str
    stop: frozenset[str]
    """Bare function words."""
    negations: frozenset[str]
    """Terms that make a clause negative: function words, contractions and classes of synonyms."""
    contractions: frozenset[str]
    """Those of two parts, with a straight apostrophe: `won't`."""
    classes: dict[str, str]
    """Stems and the classes of synonyms that they belong to."""
    stem: Callable[[str], str] = attrs.field(eq=False)
    """Returns the stem of a word; those that were asked for last are kept."""
    capitalises_nouns: bool = False


def lexicon(language: Language | None, code: str) -> Lexicon:
    """Return what terms of a language are made with; for one that is not known, next to nothing."""
    rules = language.stems if language else None
    stem_of = lru_cache(_MAX_STEMS)(partial(stem, rules=rules or _NO_RULES))
    if language is None:
        return Lexicon(code, frozenset(), frozenset(), frozenset(), {}, stem_of)
    grammar = language.grammar
    stop = {bare(part) for word in _function_words(language) for part in re.split(r"[\s'’-]+", word)}
    classes: dict[str, str] = {}
    for word, name in concepts(language.code):
        classes.setdefault(stem_of(word), CONCEPT + name)
    negative = {bare(word).rstrip("'") for word in grammar.negations | grammar.negative_words} if grammar else set()
    stop |= {word for word in negative if stem_of(word) not in classes}
    capitals = grammar.capitalises_nouns if grammar else False
    return Lexicon(
        code=language.code,
        stop=frozenset(stop - {""}),
        negations=frozenset(STOP + word if word in stop else classes[stem_of(word)] for word in negative),
        contractions=frozenset(word for word in negative if "'" in word),
        classes=classes,
        stem=stem_of,
        capitalises_nouns=capitals,
    )


def _function_words(language: Language) -> Iterable[str]:
    yield from language.stop_words
    yield from language.page.date_words
    yield from date_words_of(language)
    if grammar := language.grammar:
        for table in (
            grammar.articles, grammar.pronouns, grammar.oblique_pronouns, grammar.non_third_person,
            grammar.prepositions, grammar.genitives, grammar.and_words, grammar.subordinators, grammar.relatives,
            grammar.complementizers, grammar.auxiliaries, grammar.fillers, grammar.negations, grammar.time_words,
            grammar.reflexives, grammar.clause_final_auxiliaries,
        ):  # fmt: skip
            yield from table


@cache
def state_words() -> dict[str, str]:
    """Return the bare names of states, their capitals and adjectives, words apart by spaces, with the state's code."""
    found: dict[str, str] = {}
    for table in (countries.states(), countries.capitals(), countries.adjectives()):
        for name, code in table.items():
            found.setdefault(" ".join(re.findall(r"[^\W\d_]+", bare(name))), code)
    return found


@frozen
class Terms:
    """The words of one article in order, as parallel tuples, and the sentences that they stand in."""

    term: tuple[str, ...] = ()
    start: tuple[int, ...] = ()
    end: tuple[int, ...] = ()
    sentence: tuple[int, ...] = ()
    """For each sentence the index of its first term; a last one for the end."""

    def __len__(self) -> int:
        return len(self.term)

    def between(self, start: int, end: int) -> range:
        """Return the indices of the terms that lie between two places of the text."""
        return range(bisect_left(self.start, start), bisect_right(self.end, end))


def read_terms(
    text: str, sentences: Iterable[tuple[int, int]], lexicon: Lexicon, names: AbstractSet[str] = frozenset()
) -> Terms:
    """Return the terms of the sentences of a text.

    A word is a name if it is capitalised within a sentence and never small; in a language that capitalises nouns, if
    it is part of one of the given names (bare words).

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> english = {one.code: one for one in LANGUAGES}["en"]
        >>> read_terms("Norway signed 2,000 treaties with Maren.", [(0, 40)], lexicon(english, "en")).term
        ('@NO', '=sign', '#2000', '=agreement', '-with', '^maren')
    """
    found: list[tuple[re.Match[str], bool]] = []
    firsts: list[int] = []
    for start, end in sentences:
        firsts.append(len(found))
        opens = True
        for match in WORD.finditer(text, start, end):
            if _is_clitic(text, match) and STOP + match[0].lower() not in lexicon.negations:
                continue
            before = text[max(start, match.start() - 2) : match.start()]
            opens = opens or any(sign in _OPENERS for sign in before)
            found.append((match, opens))
            opens = False
    firsts.append(len(found))
    if lexicon.capitalises_nouns:
        sure = names
    else:
        small = {match[0] for match, _ in found if match[0][0].islower()}
        inside = {match[0] for match, opens in found if not opens and match[0][0].isupper()}
        sure = {bare(word) for word in inside if word.lower() not in small}
    terms = [
        STOP + whole
        if lexicon.contractions and (whole := _contraction(text, match)) in lexicon.contractions
        else _term(match[0], bool(match["number"]), sure, lexicon)
        for match, _ in found
    ]
    _join_states([match[0] for match, _ in found], terms)
    return Terms(tuple(terms), tuple([m.start() for m, _ in found]), tuple([m.end() for m, _ in found]), tuple(firsts))


def _join_states(words: Sequence[str], terms: list[str]) -> None:
    """Make the names of states that are several words one term, with function words after it: "Corée du Nord"."""
    states = state_words()
    longest = _longest_names()
    lengths = [longest.get(bare(word), 0) for word in words]
    for n, most in [(n, most) for n, most in enumerate(lengths) if most]:
        for length in range(most, 1, -1):
            if state := states.get(" ".join(bare(word) for word in words[n : n + length])):
                terms[n : n + length] = [STATE + state, *[STOP + bare(word) for word in words[n + 1 : n + length]]]
                break


@cache
def _longest_names() -> dict[str, int]:
    """Return for each word that a name of several words begins with how many the longest of these has."""
    longest: dict[str, int] = {}
    for first, *others in map(str.split, state_words()):
        if others:
            longest[first] = max(longest.get(first, 0), 1 + len(others))
    return longest


def _contraction(text: str, match: re.Match[str]) -> str:
    """Return a word with the letter that an apostrophe joins to it: "won't"; an empty string for other words."""
    end = match.end()
    return f"{match[0].lower()}'{text[end + 1 : end + 2].lower()}" if text[end : end + 1] in _APOSTROPHES else ""


def _is_clitic(text: str, match: re.Match[str]) -> bool:
    """Tell whether a letter is an elided article or an English genitive: "l'ami", "Anne's"."""
    if len(match[0]) > 1 or match["number"]:
        return False
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return after in _APOSTROPHES or before in _APOSTROPHES


def _term(word: str, is_number: bool, sure: AbstractSet[str], lexicon: Lexicon) -> str:  # noqa: FBT001
    if is_number:
        return NUMBER + number(word)
    low = bare(word)
    if low in lexicon.stop or len(low) == 1:
        return STOP + low
    if state := state_words().get(low):
        return STATE + state
    stemmed = lexicon.stem(word)
    if named := lexicon.classes.get(stemmed):
        return named
    if word[0].isupper() and low in sure:
        return NAME + low
    return NOUN + low if word[0].isupper() and lexicon.capitalises_nouns else STEM + stemmed


def resolved(terms: Iterable[str], names: AbstractSet[str], lexicon: Lexicon) -> tuple[str, ...]:
    """Return terms with each noun as a name, if it is one of the given terms, or as a stem.

    Example:
        >>> from newsparse.languages.de import GERMAN
        >>> resolved(["?morvillard", "?vertrags"], {"^morvillard"}, lexicon(GERMAN, "de"))
        ('^morvillard', '+vertrag')
    """
    return tuple([_settled(term, names, lexicon) if term[0] == NOUN else term for term in terms])


def _settled(term: str, names: AbstractSet[str], lexicon: Lexicon) -> str:
    named = NAME + term[1:]
    return named if named in names else STEM + lexicon.stem(term[1:])
