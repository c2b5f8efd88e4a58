"""What the names that page builders give to elements say of their content: the vocabulary of class words, read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from newsparse.gazetteers.class_words import CLASS_WORDS, MEANT, STATES, STEMS, STRONG_WORDS, TEXT_CONTAINERS
from newsparse.model.labels import Label
from newsparse.text.patterns import late_pattern

MAX_NAMES = 300  # code points of names that are read; sound pages stay below


class ClassHint(NamedTuple):
    """What the names of an element say."""

    label: Label | None
    """The label of the text inside; None where the names say nothing, or that it is the article's text."""
    word: str
    """The word that says so."""
    is_text_container: bool = False
    """The element is there for the text of the article."""
    strong: bool = False
    """The word hardly ever means anything else, so that it stands against other signs."""


NO_HINT = ClassHint(None, "")

_LABEL_OF_STEM = {stem: label for label, stems in STEMS.items() for stem in stems.split()}
_MIN_STEM = min(map(len, _LABEL_OF_STEM))
_COMMENT = Label.COMMENT
_WORD = late_pattern(r"[A-Z]?[a-zß-ÿ]+|[A-Z]+(?![a-z])|[0-9]+")


class _Vocabulary(NamedTuple):
    """The class words, looked up by what a name holds."""

    hints: Mapping[str, ClassHint]
    """What each word and pair of words says."""
    paired: frozenset[str]
    """The first words of pairs."""
    by_head: Mapping[str, Sequence[str]]
    """Stems by the code points that they begin with."""
    by_tail: Mapping[str, Sequence[str]]
    """Stems by the code points that they end with."""


@lru_cache(maxsize=10_000)
def hint_of(names: str) -> ClassHint:
    """Return what names say, separated by spaces as in a class attribute.

    Example:
        >>> hint_of("c-article__related-links col-4").label
        <Label.RELATED_TEASER: 'related_teaser'>
        >>> hint_of("storyBody wide").is_text_container
        True
    """
    found = NO_HINT
    for name in names[:MAX_NAMES].split():
        hint = _hint_of_name(name)
        if hint is NO_HINT or found.strong:
            continue
        if hint.is_text_container or hint.strong or found is NO_HINT:
            found = hint
    return found


@lru_cache(maxsize=20_000)
def _hint_of_name(name: str) -> ClassHint:
    """Read one name: word pairs before words, later words before earlier ones, since the noun stands last."""
    known = _vocabulary()
    lower = name.lower()
    words = lower.replace("_", "-").split("-") if lower == name else [word.lower() for word in _WORD.findall(name)]
    if not known.paired.isdisjoint(words):
        words = [*words, *[f"{a}-{b}" for a, b in pairwise(words)]]
    hints = [known.hints[word] for word in words if word in known.hints]
    if hints and not (lower.startswith(STATES) and not lower.startswith(MEANT)):
        is_live = "live" in words
        return hints[0] if len(hints) == 1 and not is_live else _strongest(hints, is_live=is_live)
    for word in reversed(words):
        if len(word) >= _MIN_STEM and (stem := _stem(word, known)):
            return NO_HINT if lower.startswith(STATES) else ClassHint(_LABEL_OF_STEM[stem], word)
    return NO_HINT


def _strongest(hints: Sequence[ClassHint], *, is_live: bool) -> ClassHint:
    """Return what words of one name say together; the comments of a live blog are its text."""
    labelled = [hint for hint in hints if hint.label and not (is_live and hint.label is _COMMENT)]
    if len(labelled) > 1:
        labelled = [hint for hint in labelled if "-" in hint.word] or labelled
        labelled = [hint for hint in labelled if hint.strong] or labelled
    return labelled[-1] if labelled else next((hint for hint in hints if hint.is_text_container), NO_HINT)


def _stem(word: str, known: _Vocabulary) -> str | None:
    """Return what a compound begins or ends with."""
    for stem in known.by_head.get(word[:_MIN_STEM], ()):
        if word.startswith(stem):
            return stem
    for stem in known.by_tail.get(word[-_MIN_STEM:], ()):
        if word.endswith(stem):
            return stem
    return None


def _grouped(keys: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """Return the values of each key, the longest first."""
    groups: dict[str, list[str]] = {}
    for key, value in keys:
        groups.setdefault(key, []).append(value)
    return {key: tuple(sorted(values, key=len, reverse=True)) for key, values in groups.items()}


@cache
def _vocabulary() -> _Vocabulary:
    """Read the tables of class words, once: flat text has no use for them."""
    hints = {word: ClassHint(None, word, is_text_container=True) for word in TEXT_CONTAINERS} | {
        word: ClassHint(label, word, strong=word in STRONG_WORDS)
        for label, words in CLASS_WORDS.items()
        for word in words.split()
    }
    paired = frozenset(word.partition("-")[0] for word in hints if "-" in word)
    heads = _grouped((stem[:_MIN_STEM], stem) for stem in _LABEL_OF_STEM)
    return _Vocabulary(hints, paired, heads, _grouped((stem[-_MIN_STEM:], stem) for stem in _LABEL_OF_STEM))
