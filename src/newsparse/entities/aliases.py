"""Which names are one bearer: `M. Ouchakov`, `Youri Ouchakov` and `Iouri Ouchakov`."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

import attrs

from newsparse._entity import EntityKind
from newsparse.entities.names import Name


@attrs.define(eq=False)
class Bearer:
    """Somebody or something under construction: all names that were found to be one."""

    kind: EntityKind
    names: list[Name]
    tokens: tuple[str, ...]
    gender: str = ""
    country: str | None = None
    full: int = 0
    """How many mentions carry more than one word."""

    def add(self, name: Name) -> None:
        """Take a further mention."""
        self.names.append(name)
        self.gender = self.gender or name.gender
        self.country = self.country or name.country

    @property
    def label(self) -> str:
        """The canonical name: the most frequent of the fullest forms, of equals the first."""
        counts: dict[str, int] = {}
        for name in self.names:
            counts[name.text] = counts.get(name.text, 0) + 1
        return max(counts, key=lambda text: (len(text.split()) > 1, counts[text]))


def fold_name(text: str) -> tuple[str, ...]:
    """Return the words of a name without accents, case, hyphens and full stops.

    Example:
        >>> fold_name("Kim Jong-un") == fold_name("KIM JONG UN")
        True
    """
    text = text.replace("-", " ").replace(".", " ").lower()
    if not text.isascii():
        text = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return tuple(text.split())


def cluster(names: Iterable[Name]) -> list[Bearer]:
    """Return the bearers of names, in order of first appearance.

    Full names come first, so that a surname alone finds its bearer wherever it stands.
    """
    ordered = sorted(names, key=lambda name: name.start)
    table = _Table()
    for name in ordered:
        if len(fold_name(name.text)) > 1 or name.kind not in {None, EntityKind.PERSON}:
            table.take_full(name)
    for name in ordered:
        if len(fold_name(name.text)) == 1 and name.kind in {None, EntityKind.PERSON}:
            table.take_single(name)
    for bearer in table.bearers:
        bearer.names.sort(key=lambda name: name.start)
    return sorted(table.bearers, key=lambda bearer: bearer.names[0].start)


class _Table:
    def __init__(self) -> None:
        self.bearers: list[Bearer] = []
        self.by_name: dict[tuple[str, ...], Bearer] = {}
        self.by_last: dict[str, list[Bearer]] = {}
        self.by_first: dict[str, list[Bearer]] = {}

    def take_full(self, name: Name) -> None:
        tokens = fold_name(name.text)
        if not tokens:
            return
        bearer = self.by_name.get(tokens) or self._same_person(tokens, name)
        if bearer is None:
            kind = name.kind or _guess(tokens)
            bearer = Bearer(kind, [], tokens)
            self._enter(bearer, tokens)
        elif name.kind is EntityKind.PERSON and bearer.kind is EntityKind.ORGANISATION and not bearer.country:
            bearer.kind = EntityKind.PERSON
        bearer.full += 1
        self.by_name.setdefault(tokens, bearer)
        bearer.add(name)

    def _same_person(self, tokens: tuple[str, ...], name: Name) -> Bearer | None:
        if name.kind not in {None, EntityKind.PERSON}:
            return None
        for bearer in self.by_last.get(tokens[-1], ())[:8]:
            if bearer.kind is EntityKind.PERSON and _compatible(bearer.tokens, tokens):
                return bearer
        return None

    def _enter(self, bearer: Bearer, tokens: tuple[str, ...]) -> None:
        self.bearers.append(bearer)
        self.by_name[tokens] = bearer
        self.by_last.setdefault(tokens[-1], []).append(bearer)
        if len(tokens) > 1:
            self.by_first.setdefault(tokens[0], []).append(bearer)

    def take_single(self, name: Name) -> None:
        token = fold_name(name.text)
        if not token:
            return
        bearer = self.by_name.get(token) or self._bearer_of(token[0], name)
        if bearer is None:
            if not name.certain:
                return
            bearer = Bearer(name.kind or EntityKind.ORGANISATION, [], token)
            self._enter(bearer, token)
        bearer.add(name)

    def _bearer_of(self, token: str, name: Name) -> Bearer | None:
        for index in (self.by_last, self.by_first):
            fitting = [
                bearer
                for bearer in index.get(token, ())[:8]
                if len(bearer.tokens) > 1
                and bearer.kind is EntityKind.PERSON
                and not (name.gender and bearer.gender and name.gender != bearer.gender)
            ]
            if fitting:
                return max(fitting, key=lambda bearer: bearer.full)
        return None


_CORPORATE = frozenset({"of", "the", "for", "and", "de", "du", "des", "und", "der", "news", "times", "post", "street"})


def _guess(tokens: tuple[str, ...]) -> EntityKind:
    """Two or three words without a word that bodies have are somebody's name."""
    plausible = 1 < len(tokens) < 4 and all(token.isalpha() and len(token) > 1 for token in tokens)  # noqa: PLR2004
    return EntityKind.PERSON if plausible and not _CORPORATE & set(tokens) else EntityKind.ORGANISATION


def _compatible(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names with one surname can be one person: `john kirby`, `j f kirby`, `iouri`, `youri`."""
    if len(one) == 1 or len(other) == 1:
        return True
    first, second = one[0], other[0]
    if first == second or (min(len(first), len(second)) == 1 and first[0] == second[0]):
        return True
    return _skeleton(first) == _skeleton(second)


_SPELLINGS = (
    ("ou", "u"), ("gu", "g"), ("kh", "h"), ("ch", "h"), ("w", "v"), ("ff", "v"), ("y", "i"), ("j", "i"), ("ii", "i"),
)  # fmt: skip


def _skeleton(name: str) -> str:
    """Return what different transliterations of a first name share: `youri`, `iouri` and `juri`."""
    for spelling, sound in _SPELLINGS:
        name = name.replace(spelling, sound)
    return name.lstrip("i") or name
