"""Golden pages: a saved page beside what its author wants to come out of it.

A golden page is a folder with `page.html` or `page.txt` and `expected.json`::

    {
      "given": {"url": "https://lecourrier.example/a"},
      "title": "Le marché couvert change de mains",
      "authors": ["Camille Exemple"],
      "kicker": null,
      "absent": ["Recevez la lettre du Courrier"]
    }

Only the fields that stand there are compared, `null` says that the page does not tell, `absent` are words that must not
be in the body, and `given` holds arguments of `newsparse.parse`: `url`, `captured_at`, `language`.
"""

from __future__ import annotations

import datetime as dt
import difflib
import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import attrs

from newsparse._classes import frozen
from newsparse.api import Explanation, explain
from newsparse.errors import GoldenPageError
from newsparse.model.article import Article, Figure, Publisher
from newsparse.model.labels import Label
from newsparse.model.moments import Moment
from newsparse.model.quotes import Quote
from newsparse.text.fold import fold

EXPECTED = "expected.json"
ABSENT = "absent"
_GIVEN = ("url", "captured_at", "language")
_WORDS = 60  # code points of a block that are shown beside its label
_INVISIBLE = {ord(char): f"\\u{ord(char):04x}" for char in "\u00a0\u202f\u2009\u200b\u00ad\ufeff"}

Json = Any


def _named(things: Iterable[Any]) -> list[str]:
    return [thing.name for thing in things]


def _iso(moment: Moment | None) -> str | None:
    return moment.iso if moment else None


def _name(publisher: Publisher | None) -> str | None:
    return publisher.name if publisher else None


def _figure(figure: Figure) -> dict[str, str]:
    credit = figure.credit.text if figure.credit else None
    return {name: value for name, value in (("caption", figure.caption), ("credit", credit)) if value}


def _quote(quote: Quote) -> dict[str, str | None]:
    return {"text": quote.text, "speaker": quote.speaker.name if quote.speaker else None}


def _labels(article: Article) -> list[str]:
    return [f"{block.label.value} | {' '.join(block.text.split())[:_WORDS].rstrip()}" for block in article.blocks]


FIELDS: Mapping[str, Callable[[Article], Json]] = {
    "title": lambda article: article.title,
    "kicker": lambda article: article.kicker,
    "lede": lambda article: article.lede,
    "dateline": lambda article: article.dateline,
    "authors": lambda article: _named(article.authors),
    "published": lambda article: _iso(article.published),
    "modified": lambda article: _iso(article.modified),
    "epoch": lambda article: article.epoch,
    "publisher": lambda article: _name(article.publisher),
    "original_publisher": lambda article: _name(article.original_publisher),
    "agencies": lambda article: _named(article.agencies),
    "language": lambda article: article.language,
    "translated_from": lambda article: article.translated_from,
    "canonical_url": lambda article: article.canonical_url,
    "section": lambda article: article.section,
    "tags": lambda article: list(article.tags),
    "access": lambda article: article.access,
    "kind": lambda article: article.kind,
    "figures": lambda article: [_figure(figure) for figure in article.figures],
    "quotes": lambda article: [_quote(quote) for quote in article.quotes],
    "sites": lambda article: sorted({sighting.site for sighting in article.sightings}),
    "body": lambda article: [block.text for block in article.body],
    "labels": _labels,
}
"""What an `expected.json` may ask for, each as JSON: people, agencies and publishers by name, times in ISO 8601."""


@frozen
class Gold:
    """A golden page.

    Raises:
        GoldenPageError: if it asks for nothing, for what no article has, or for an empty value.
    """

    page: Path
    expected: Mapping[str, Json]
    """What is wanted, by field."""
    absent: tuple[str, ...] = ()
    given: Mapping[str, str] = attrs.field(factory=dict)

    def __attrs_post_init__(self) -> None:
        for name, value in self.expected.items():
            if name not in FIELDS:
                close = difflib.get_close_matches(name, FIELDS, n=1)
                meant = f"; meant {close[0]!r}?" if close else f"; it has {', '.join(FIELDS)}"
                raise self._error(f"an article has no {name!r}{meant}")
            if value in ("", [], {}):
                raise self._error(f"{name!r} is empty; write null if the page does not say it")
        for label in _unknown_labels(self.expected.get("labels")):
            close = difflib.get_close_matches(label, [known.value for known in Label], n=1)
            meant = f"; meant {close[0]!r}?" if close else f"; there are {', '.join(Label)}"
            raise self._error(f"there is no label {label!r}{meant}")
        for name in self.given:
            if name not in _GIVEN:
                raise self._error(f"'given' holds {', '.join(_GIVEN)}, not {name!r}")
        if not all(isinstance(words, str) and fold(words) for words in self.absent):
            raise self._error("'absent' has to be a list of words that must not be in the body")
        if not self.absent and all(value is None for value in self.expected.values()):
            raise self._error("it asks for nothing; say at least what the title is")

    def _error(self, message: str) -> GoldenPageError:
        return GoldenPageError(f"{self.page.parent.name}/{EXPECTED}: {message}")

    @property
    def names(self) -> tuple[str, ...]:
        """What is compared: the fields, and `absent`."""
        return (*self.expected, *((ABSENT,) if self.absent else ()))

    def explain(self, plugins: Iterable[object]) -> Explanation:
        """Parse the page with just these plugins; what they raise is raised."""
        captured = self.given.get("captured_at")
        return explain(
            self.page,
            self.given.get("url"),
            "html" if self.page.suffix == ".html" else "text",
            self.given.get("language"),
            (dt.datetime if "T" in captured else dt.date).fromisoformat(captured) if captured else None,
            plugins=tuple(plugins),
            strict=True,
        )

    def failure(self, name: str, article: Article) -> str | None:
        """Return what is wrong with a field of the article, for its author to read; None where nothing is."""
        if name == ABSENT:
            body = fold(article.body_text)
            return "\n".join(f"in the body, but must not be: {words!r}" for words in self.absent if fold(words) in body)
        return difference(self.expected[name], _found(name, article))

    def rewritten(self, article: Article) -> str:
        """Return the `expected.json` that the article would fulfil: the same fields with the values of today."""
        return written({name: _found(name, article) for name in self.expected}, self.absent, self.given)


def _unknown_labels(lines: Json) -> list[str]:
    """Return the first words of lines such as `promo | Subscribe now` that are no labels."""
    shown = [line for line in lines if isinstance(line, str)] if isinstance(lines, list) else []
    return [label for line in shown if (label := line.partition(" | ")[0]) not in set(Label)]


def read_gold(folder: Path) -> Gold:
    """Read the golden page of a folder.

    Raises:
        GoldenPageError: if it cannot be read; the message says what to change.
    """
    pages = [page for page in (folder / "page.html", folder / "page.txt") if page.is_file()]
    if len(pages) != 1:
        msg = f"{folder.name}: put one page beside {EXPECTED}, either page.html or page.txt"
        raise GoldenPageError(msg)
    try:
        data = json.loads((folder / EXPECTED).read_text("utf-8"))
    except (ValueError, OSError) as error:
        msg = f"{folder.name}/{EXPECTED}: {error}"
        raise GoldenPageError(msg) from error
    if not isinstance(data, dict) or not isinstance(data.get("given", {}), dict):
        msg = f"{folder.name}/{EXPECTED}: it and its 'given' have to be objects"
        raise GoldenPageError(msg)
    given, absent = data.pop("given", {}), data.pop(ABSENT, [])
    return Gold(pages[0], data, tuple(absent) if isinstance(absent, list) else (absent,), given)


def written(expected: Mapping[str, Json], absent: Iterable[str] = (), given: Mapping[str, str] | None = None) -> str:
    """Return the text of an `expected.json`.

    Example:
        >>> print(written({"title": "Le marché"}, given={"url": "https://a.example/"}), end="")
        {
          "given": {
            "url": "https://a.example/"
          },
          "title": "Le marché"
        }
    """
    wanted = {"given": dict(given or {}), **expected, ABSENT: list(absent)}
    return _pretty({name: value for name, value in wanted.items() if value or name in expected}) + "\n"


def values(article: Article, names: Iterable[str]) -> dict[str, Json]:
    """Return fields of an article as `expected.json` has them, without those that it does not state."""
    found = {name: _found(name, article) for name in names}
    return {name: value for name, value in found.items() if value is not None}


def difference(expected: Json, found: Json) -> str | None:
    r"""Return a diff of two values, `-` what was expected, `+` what was found; None where they are equal.

    Example:
        >>> print(difference(["Le Phare"], ["Le Phare", "Sabine"]))
          [
        -   "Le Phare"
        +   "Le Phare",
        +   "Sabine"
          ]
    """
    if expected == found:
        return None
    old, new = (_pretty(value).translate(_INVISIBLE).splitlines() for value in (expected, found))
    changes = list(difflib.unified_diff(old, new, lineterm="", n=2))[3:]
    return "\n".join(f"{line[0]} {line[1:]}" for line in changes if not line.startswith("@@"))


def _found(name: str, article: Article) -> Json:
    return FIELDS[name](article) or None


def _pretty(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
