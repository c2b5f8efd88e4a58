"""The language of a text by its script, its letters and its most frequent words, where no table of a language helps."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Collection
from functools import lru_cache

from newsparse._cached_attribute import cached_attribute
from newsparse.languages.many.function_words import DISTINCT_LETTERS, FUNCTION_WORDS, SCRIPTS, SHARED_SCRIPTS, SIBLINGS
from newsparse.text.patterns import late_pattern

_MOST = 20_000  # code points that are looked at
_SHARE = 0.3  # of the letters beyond ASCII and within it that are of one script
_DENYING_SHARE = 0.6  # of the letters, so that a declared language is not believed
_KANA = 0.05  # of the letters of a Japanese text are kana
_MIN_LETTERS = 12
_MIN_HITS = 4  # different frequent words, or distinct letters, of a language in the Latin script
_FIRST_OF_OTHERS = "\u0370"  # before it are the Latin letters
_OTHER_SCRIPT = late_pattern(f"[{_FIRST_OF_OTHERS}-\U0010ffff]")
_BY_FIRST = sorted(SCRIPTS)
_FIRSTS = [first for first, _, _ in _BY_FIRST]
_TAG = late_pattern(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*+")
_LONGEST_TAG = 35  # code points, as RFC 5646 recommends
_RARE = 0.004  # of the letters of a text in a shared script that are those of one language alone


class Written:
    """What the script, the letters and the most frequent words of a text say of its language; each is looked at once.

    Args:
        words: the different words of the text, in lower case.

    Example:
        >>> Written("항구 다리가 다시 열렸다고 항만 사무소가 밝혔다".split()).language
        'ko'
        >>> Written("most w porcie został otwarty po tym jak się okazało że nie jest zagrożony".split()).language
        'pl'
        >>> Written("1 2 3".split()).language is None
        True
    """

    def __init__(self, words: Collection[str]) -> None:
        self._words = words

    @cached_attribute
    def _text(self) -> str:
        return " ".join(self._words)[:_MOST]

    @cached_attribute
    def language(self) -> str | None:
        """The language that the words are written in, as BCP 47; None where they do not show it."""
        if (script := self._script_of(_SHARE)) is not None:
            return _among(script, self._text, frozenset(self._words)) if script in SHARED_SCRIPTS else script
        return _latin(self._text, frozenset(self._words))

    def may_be(self, code: str) -> bool:
        """Tell whether they may be in a language by their script; one that is not known here may be written in any.

        Example:
            >>> written = Written("항구 다리가 다시 열렸다고 항만 사무소가 밝혔다".split())
            >>> written.may_be("ko-KR"), written.may_be("en"), written.may_be("xx")
            (True, False, True)
        """
        script, primary = self._script_of(_DENYING_SHARE), code.lower().partition("-")[0]
        if script is None or script == primary or primary not in _known():
            return True
        others = [other for other, _, _ in SHARED_SCRIPTS.get(script, ())]
        return primary in others or {script, primary} == {"zh", "ja"}

    def _script_of(self, share: float) -> str | None:
        """Return the language that stands for the script of at least a share of the letters."""
        script, most = self._most_frequent_script
        return script if most >= share else None

    @cached_attribute
    def _most_frequent_script(self) -> tuple[str | None, float]:
        return _most_frequent_script(self._text)


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    """Return the languages whose script is known."""
    shared = (row[0] for rows in SHARED_SCRIPTS.values() for row in rows)
    return frozenset(("en", "fr", "de", "es", "it", "pt", "nl", *FUNCTION_WORDS, *(row[2] for row in SCRIPTS), *shared))


def _most_frequent_script(text: str) -> tuple[str | None, float]:
    """Return the language of the script of most letters, and their share; None for Latin and for few letters."""
    if text.isascii() or _OTHER_SCRIPT.search(text) is None:
        return None, 0.0
    counts: Counter[str] = Counter()
    letters = 0
    for char, count in Counter(text).items():
        if char.isalpha():
            letters += count
            if char >= _FIRST_OF_OTHERS:
                counts[_of_letter(char)] += count
    del counts[""]
    if letters < _MIN_LETTERS or not counts:
        return None, 0.0
    if counts["ja"] and counts["ja"] >= _KANA * (counts["ja"] + counts["zh"]):
        counts["ja"] += counts.pop("zh", 0)
    script = max(counts, key=counts.__getitem__)
    return script, counts[script] / letters


def _of_letter(char: str) -> str:
    """Return the language that stands for the script of a letter; empty where that is not known."""
    _, last, code = _BY_FIRST[bisect_right(_FIRSTS, char) - 1]
    return code if char <= last else ""


def _among(script: str, text: str, words: frozenset[str]) -> str:
    """Return the language of a shared script whose letters and words the text shows most."""
    if script == "ru" and any(letter in text for letter in "ыэ"):
        rest = [row for row in SHARED_SCRIPTS["ru"] if row[0] in ("be", "kk", "mn")]
    else:
        rest = list(SHARED_SCRIPTS[script])
    scores = {
        code: sum(map(text.count, letters)) / len(text) / _RARE + len(words & frozenset(frequent.split())) / 2
        for code, letters, frequent in rest
    }
    best = max(scores, key=lambda code: (scores[code], code), default=script)
    return best if scores.get(best, 0) >= 1 else script


def _latin(text: str, words: frozenset[str]) -> str | None:
    scores = {
        code: len(words & frequent) + 2 * sum(letter in text for letter in DISTINCT_LETTERS.get(code, ""))
        for code, frequent in _frequent().items()
    }
    most = max(scores.values())
    best = tuple(sorted(code for code, score in scores.items() if score == most))
    if most < _MIN_HITS or not (len(best) == 1 or best in map(_sorted, SIBLINGS)):
        return None
    return next((pair[0] for pair in SIBLINGS if _sorted(pair) == best), best[0])


def _sorted(pair: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(pair))


@lru_cache(maxsize=1)
def _frequent() -> dict[str, frozenset[str]]:
    return {code: frozenset(words.split()) for code, words in FUNCTION_WORDS.items()}


def normalize_tag(tag: str) -> str:
    """Return a BCP 47 tag in its usual spelling.

    Example:
        >>> [normalize_tag(tag) for tag in ("EN_gb", "zh-hant-tw", "pt-br", "sr-latn", "x-default")]
        ['en-GB', 'zh-Hant-TW', 'pt-BR', 'sr-Latn', 'x-default']
    """
    first, *rest = tag.replace("_", "-").split("-")
    parts = [first.lower()]
    for part in rest:
        is_region, is_script = len(part) == 2, len(part) == 4 and part.isalpha()  # noqa: PLR2004 - as BCP 47 has them
        parts.append(part.upper() if is_region and len(first) > 1 else part.title() if is_script else part.lower())
    return "-".join(parts)


def language_tag(declared: str) -> str | None:
    """Return a declared language in its usual spelling; None where it has not the form of a BCP 47 tag.

    langtag = 2 or 3 letters {"-" 1 to 8 letters and digits}, of at most 35 code points; "_" stands for "-"

    Example:
        >>> [language_tag(tag) for tag in ("fr_FR", "tlh", "klingon", "en-123456789", "")]
        ['fr-FR', 'tlh', None, None, None]
    """
    tag = declared.strip().replace("_", "-")
    return normalize_tag(tag) if len(tag) <= _LONGEST_TAG and _TAG.fullmatch(tag) else None
