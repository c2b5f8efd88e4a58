"""Bylines: who wrote the article, and what the line says of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from newsparse.gazetteers.agencies import agency_named
from newsparse.lines.date_lines import words_of_roles
from newsparse.lines.east_asian_bylines import may_name_east_asian, read_east_asian_byline, words_of_writing
from newsparse.lines.person_names import after_help, after_introduction, behind_our, names_no_agency
from newsparse.lines.word_lists import LineVocabulary
from newsparse.model.authors import AuthorKind
from newsparse.text.capitals import LINKS, is_capital
from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern

_TOKEN = late_pattern(r"[,;/&+()|·•]|[^\s,;/&+()|·•]+")
_TAIL = late_pattern(r"\s[|·•–—-]+\s|\s?[|·•]|\s@\w|(?<!\S)[\w.+-]{1,64}@\w|[0-9]")  # what no name of an author holds
_ADDRESS = late_pattern(r"\s*(?:@\w{1,40}|[\w.+-]{1,64}@[\w.-]{1,64}|[|,·•()-]|\s){1,8}")
_WORD = late_pattern(r"[^\W_]+")
_CELL = late_pattern(r"(?<=[|·•])\s*[^\s|·•][^|·•]{0,60}")
_JOINT = late_pattern(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")  # where a space is missing
_OUTER = "\"'«»“”„ .:]"
_CLOSING = (")", "]")  # of a byline that stands in brackets: "(Reporting by A; editing by B)"
_SENTENCE_ENDS = (".", "?", "!", "…")

_MAX_HEAD = 60  # code points of a byline before its first name
_MAX_PIECES = 20
_MAX_NAME_WORDS = 6
_MAX_DESK_WORDS = 4
_MAX_BARE_WORDS = 6  # of a byline without a word such as "by"


class Named(NamedTuple):
    """Somebody whom a byline names."""

    name: str
    kind: AuthorKind
    start: int
    """Where the name begins in the line."""
    end: int
    role: str | None = None


class _Read(NamedTuple):
    """What stands in a line that may be a byline."""

    start: int | None
    """Where the names begin behind a word such as "by"; None where there is no such word."""
    end: int
    found: tuple[Named, ...]


class _Piece(NamedTuple):
    start: int
    end: int
    joint: str
    """What stands before it: a mark, "and", "in" before a place, "role" before what somebody is; "" at the start."""


def read_byline(line: str, line_words: LineVocabulary) -> tuple[Named, ...]:
    """Return everyone that a line names as its authors; empty if it is no byline.

    byline = [date] byline-word names [date] | names role | desk | names "with" agency | names address
    names = name ["," role] ["in" place] {("," | ";" | "/" | "and") names}

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> line_words = LineVocabulary.of(LANGUAGES)
        >>> [(who.name, who.role) for who in read_byline("Par Nom Exemple, à Genève, avec AFP", line_words)]
        [('Nom Exemple', 'à Genève'), ('AFP', None)]
        >>> read_byline("Par la mer", line_words)
        ()
    """
    return _as_byline(line, _read(line, line_words), line_words)


def read_names_of(line: str, line_words: LineVocabulary) -> tuple[Named, ...]:
    """Return everyone whom a field for authors names, however it is written.

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> [who.name for who in read_names_of("Nom Exemple, Name Beispiel", LineVocabulary.of(LANGUAGES))]
        ['Nom Exemple', 'Name Beispiel']
    """
    return _as_field(_read(line, line_words))


def read_shown(line: str, line_words: LineVocabulary) -> tuple[Named, ...]:
    """Return everyone whom a line that is known to be a byline names: read as one, else as a field for authors."""
    read = _read(line, line_words)
    return _as_byline(line, read, line_words) or _as_field(read)


def is_nobody(who: Named, line: str, line_words: LineVocabulary) -> bool:
    """Tell whether a byline only says that agencies helped, and not which: "Par Nom Exemple avec agences"."""
    if names_no_agency(who.name, line_words.bylines):
        return True
    words = [fold(word).strip(".,()") for word in line[: who.end].split()[-2:]]
    helped = len(words) > 1 and words[-2] in line_words.with_words
    return who.kind is not AuthorKind.AGENCY and helped and words[-1] in line_words.desk_words & line_words.agency_words


# A line is asked what it is, and then whom it names. No parse comes with a label, which may be that of a site's rule or
# of an element's class, and these read no names; so what was read last is remembered here.
@lru_cache(maxsize=256)
def _read(line: str, line_words: LineVocabulary) -> _Read:
    if may_name_east_asian(line) and (named := read_east_asian_byline(line)):
        return _Read(0, len(line), tuple([Named(name, AuthorKind.PERSON, start, end) for name, start, end in named]))
    start = _after_byline_word(line, line_words)
    first = start or after_introduction(line, line_words.bylines) or 0  # "Af" is a word of no language of newsparse
    end = _end_of_names(line, first, line_words.date_words)
    return _Read(start, end, tuple(_names_between(line, first, end, line_words)))


def _as_byline(line: str, read: _Read, line_words: LineVocabulary) -> tuple[Named, ...]:
    start, end, found = read
    if not found or _ends_sentence(line[:end], line_words) or not all(_is_name(who, line, line_words) for who in found):
        return ()
    if start is None and not _shows_itself(line, end, found, line_words):
        return ()
    return (*found, *_agencies_behind_bars(line, end, line_words))


def _as_field(read: _Read) -> tuple[Named, ...]:
    return tuple([who for who in read.found if len(who.name.split()) <= _MAX_NAME_WORDS and not who.name[0].islower()])


def _names_between(line: str, start: int, end: int, line_words: LineVocabulary) -> Iterator[Named]:
    pieces, kept = islice(_pieces(line, start, end, line_words), _MAX_PIECES), []
    is_other = False
    for piece in pieces:
        is_other = _tells_of_others(line, piece, line_words) or (is_other and piece.joint in ("and", "in"))
        if not is_other:
            kept.append(piece)
    return _named(line, kept, line_words)


def _agencies_behind_bars(line: str, end: int, line_words: LineVocabulary) -> Iterator[Named]:
    """Yield the agencies of "By A | The Agency | 19 June"."""
    for cell in _CELL.finditer(line, end):
        name = _bare_agency(cell[0].strip(), line_words)
        if agency_named(name):
            start = cell.start() + cell[0].find(name)
            yield Named(name, AuthorKind.AGENCY, start, start + len(name))


def _tells_of_others(line: str, piece: _Piece, line_words: LineVocabulary) -> bool:
    """Tell whether a piece names who took the pictures or edited: "photos X", "Editing by Y"."""
    words = [word.strip(":") for word in line[piece.start : piece.end].casefold().split()]
    return words[0] in line_words.credit_words or any(
        word in line_words.byline_words and word not in LINKS for word in words[1:]
    )


def is_byline(line: str, line_words: LineVocabulary, words: Sequence[str] | None = None) -> bool:
    """Tell whether a line names who wrote the article, and does nothing else.

    Asked of every short line of a page, so most are told apart by their words alone: `words`, folded, if known.
    """
    if may_name_east_asian(line) and read_east_asian_byline(line):
        return True
    if words is None:
        words = _WORD.findall(line.casefold())
    showing = line_words.role_words if len(words) > _MAX_BARE_WORDS else _showing(line_words)
    if "@" not in line and showing.isdisjoint(words):
        begins = _begins(words, line_words) and _after_byline_word(line, line_words) is not None
        return begins and bool(read_byline(line, line_words))
    return bool(read_byline(line, line_words))


def _begins(words: Sequence[str], line_words: LineVocabulary) -> bool:
    """Tell whether a word that bylines begin with stands first, but for a date."""
    beginnings = _beginnings(line_words)
    for word in words:
        if word in beginnings:
            return True
        if not _is_dated(word, line_words.date_words):
            return False
    return False


def words_of_bylines(line_words: LineVocabulary) -> frozenset[str]:
    """Return the words of which `is_byline` finds one in every byline without an address."""
    return _showing(line_words) | _beginnings(line_words) | words_of_writing()


@lru_cache(maxsize=16)
def _showing(line_words: LineVocabulary) -> frozenset[str]:
    """Return the words of which a short byline that does not begin with "by" holds one, if it has no address."""
    return line_words.role_words | line_words.desk_words | line_words.with_words


@lru_cache(maxsize=16)
def _beginnings(line_words: LineVocabulary) -> frozenset[str]:
    """Return the first words of all that bylines begin with."""
    return frozenset(_WORD.findall(word)[0] for word in line_words.byline_words)


def _after_byline_word(line: str, line_words: LineVocabulary) -> int | None:
    """Return where the names begin behind "by", a date before it set aside; None where there is no such word."""
    at = len(line) - len(line.lstrip(" \u2013\u2014-" if line[-1:] not in _CLOSING else " \u2013\u2014-(["))
    while at < min(len(line), _MAX_HEAD):
        if (end := _byline_word_at(line, at, line_words)) is not None:
            return behind_our(line, end, line_words.bylines)
        token = _TOKEN.match(line, at)
        if token is None or not (token[0] in ",|-·•:" or _is_dated(token[0], line_words.date_words)):
            return None
        at = token.end() + len(line[token.end() :]) - len(line[token.end() :].lstrip())
    return None


def _byline_word_at(line: str, at: int, line_words: LineVocabulary) -> int | None:
    head = fold(line[at : at + _MAX_HEAD])
    for word in _by_first_sign(line_words.byline_words).get(head[:1], ()):
        if head.startswith(word):
            for end in range(at + len(word), at + len(word) + 4):
                if fold(line[at:end]).strip() == word and not line[end : end + 1].isalnum():
                    return len(line) - len(line[end:].lstrip(" :\u00a0\u202f"))
    return None


@lru_cache(maxsize=16)
def _by_first_sign(words: frozenset[str]) -> dict[str, list[str]]:
    """Return words by what they begin with, the longest first."""
    found: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        found.setdefault(word[0], []).append(word)
    return found


def _is_dated(token: str, date_words: frozenset[str]) -> bool:
    return token[0].isdigit() or token.casefold().strip(".,:-") in date_words


def _end_of_names(line: str, start: int, date_words: frozenset[str]) -> int:
    """Return where a date, an address or a bar ends the names of a line."""
    tail = _TAIL.search(line, start)
    if tail is None:
        return len(line)
    end = tail.start()
    if line[tail.start()].isdigit():
        known = date_words | words_of_roles()
        for word in reversed(list(re.finditer(r"\S+", line[start:end]))[-_MAX_NAME_WORDS:]):
            if not (_is_dated(word[0], known) or not any(map(str.isalnum, word[0]))):
                joint = _JOINT.search(word[0])
                is_fused = joint is not None and _is_dated(word[0][joint.start() :], known)  # "Jana TarnowPublished"
                return start + word.start() + joint.start() if joint and is_fused else end
            end = start + word.start()
    return end


def _pieces(line: str, start: int, end: int, line_words: LineVocabulary) -> Iterator[_Piece]:
    """Cut names at marks, at "and" and "with", before a place and before what somebody is."""
    first = last = -1
    joint = ""
    for token in _TOKEN.finditer(line, start, end):
        cut = _cut(token[0], line, token.end(), line_words, is_first=first < 0)
        if cut:
            if first >= 0:
                yield _Piece(first, last, joint)
            first, joint = -1, cut
        if cut in ("", "in", "role"):
            first, last = token.start() if first < 0 else first, token.end()
    if first >= 0:
        yield _Piece(first, last, joint)


def _cut(word: str, line: str, end: int, line_words: LineVocabulary, *, is_first: bool) -> str:
    """Return how a word or mark begins a new piece; empty where it goes on with the one before."""
    folded = word.casefold()
    if word in ",;/&+()|·•":
        return "," if word in ",;" else word if word in "()" else "and"
    if folded in line_words.and_words or folded in line_words.with_words:
        return "and"
    if folded in line_words.place_words and word.islower() and line[end : end + 2].strip()[:1].isupper():
        return "in"
    if not is_first and folded.strip(".,") in line_words.role_words:
        return "role"
    if not is_first and word.endswith(":") and folded[:-1] in line_words.credit_words:
        return "role"  # "Text: Jana Tarnow Fotos: Otto Lind"
    return ""


def _named(line: str, pieces: list[_Piece], line_words: LineVocabulary) -> Iterator[Named]:
    """Yield whom the pieces name, each with what the pieces after the name say of them."""
    last: Named | None = None
    role: tuple[int, int] | None = None
    for piece in pieces:
        who = _who(line, piece, line_words, follows=last is not None and last.kind is AuthorKind.PERSON)
        if who is None:
            role = (role[0] if role else piece.start, piece.end)
            continue
        if last is not None:
            yield last._replace(role=_role(line, role))
            role = None
        last = who
    if last is not None:
        yield last._replace(role=_role(line, role))


def _role(line: str, role: tuple[int, int] | None) -> str | None:
    return " ".join(line[slice(*role)].split()).strip("() ") if role else None


def _who(line: str, piece: _Piece, line_words: LineVocabulary, *, follows: bool) -> Named | None:
    """Return whom a piece names; None where it tells what the one before is, or where they are."""
    raw = line[piece.start : piece.end]
    name = raw.strip(_OUTER) or raw
    if name.split()[-1].casefold() + "." in line_words.bylines.abbreviations and raw.rstrip().endswith("."):
        name += "."
    start = piece.start + raw.find(name)
    bare = _bare_agency(name, line_words)
    if agency_named(bare):
        return Named(bare, AuthorKind.AGENCY, start + len(name) - len(bare), start + len(name))
    words = [fold(word).strip(".,") for word in name.split()]
    if follows and _is_role(name, words, piece, line_words):
        return None
    if not line_words.desk_words.isdisjoint(words) or _is_medium(name.split(), line_words):
        return Named(name, AuthorKind.DESK, start, start + len(name))
    if piece.joint == "in" or not name[0].isalpha() or not line_words.role_words.isdisjoint(words):
        return None
    return Named(name, AuthorKind.PERSON, start, start + len(name))


def _is_role(name: str, words: list[str], piece: _Piece, line_words: LineVocabulary) -> bool:
    """Tell whether a piece says of the person before it what they are, or where."""
    if piece.joint == "and" and words[0] in line_words.desk_words:  # "Nom Exemple avec agences"
        return False
    if piece.joint == "," and len(words) == 1:  # "Von Nom Exemple, Berlin"
        return True
    is_said = (
        name[0].islower() or words[0] in line_words.definite_articles or not line_words.role_words.isdisjoint(words)
    )
    return is_said or piece.joint in ("in", "role", "(")


def _is_medium(words: list[str], line_words: LineVocabulary) -> bool:
    """Tell whether a name begins as that of a paper does: "Le Courrier", "L'Exemple"."""
    article, *rest = fold(words[0]), *words[1:]
    return (_is_elided(article, line_words) and is_capital(words[0])) or (
        article in line_words.definite_articles
        and bool(rest)
        and all(is_capital(word) or word in LINKS for word in rest)
    )


def _is_elided(word: str, line_words: LineVocabulary) -> bool:
    """Tell whether a folded word begins with an article that lost its vowel: `l'exemple`."""
    article, mark, rest = word.partition("'")
    return bool(mark and rest) and article in line_words.definite_articles


def _bare_agency(name: str, line_words: LineVocabulary) -> str:
    """Return the name of an agency without an article before it, or what says that it helped."""
    helping = after_help(name, line_words.bylines)
    if helping != name and agency_named(helping):
        return helping
    article, space, rest = name.partition(" ")
    if space and fold(article) in line_words.definite_articles:
        return rest
    return re.split("['’]", name, maxsplit=1)[1] if _is_elided(fold(name), line_words) else name


def _is_name(who: Named, line: str, line_words: LineVocabulary) -> bool:
    """Tell whether every word of a name is written as one."""
    words = line[who.start : who.end].split()
    if who.kind is not AuthorKind.PERSON:
        return who.kind is AuthorKind.AGENCY or len(words) <= _MAX_DESK_WORDS
    if len(words) > _MAX_NAME_WORDS or (len(words) == 1 and words[0].casefold() in line_words.date_words):
        return False
    return is_capital(words[0]) and all(is_capital(word) or fold(word) in LINKS for word in words)


def _ends_sentence(names: str, line_words: LineVocabulary) -> bool:
    bare = names.rstrip()
    return bare.endswith(_SENTENCE_ENDS) and not bare.casefold().endswith(line_words.bylines.abbreviations)


def _shows_itself(line: str, end: int, found: tuple[Named, ...], line_words: LineVocabulary) -> bool:
    """Tell whether names without "by" are a byline: by a role, a desk, an agency they worked with, an address."""
    words = [fold(token[0]).strip(".") for token in _TOKEN.finditer(line, 0, end)]
    if found[0].kind is AuthorKind.PERSON and len(found[0].name.split()) == 1:
        return False
    if all(who.kind is AuthorKind.DESK for who in found) and not any(word in line_words.with_words for word in words):
        known = line_words.desk_words | line_words.definite_articles | line_words.and_words
        return len(words) > 1 and all(word.rpartition("'")[2] in known for word in words)
    if (
        found[0].role
        and end == len(line)
        and any(fold(word) in line_words.role_words for word in found[0].role.split())
    ):
        return True
    if "@" in line[end:]:
        return _ADDRESS.fullmatch(line, end) is not None and all(who.kind is AuthorKind.PERSON for who in found)
    helped = any(word in line_words.with_words for word in words)
    return helped and len(words) <= _MAX_BARE_WORDS and any(who.kind is not AuthorKind.PERSON for who in found)
