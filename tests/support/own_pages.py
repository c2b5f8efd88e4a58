"""How well an engine does on the pages of `tests/gold/pages`: their fields, labels, text, quotes, times and events.

A page stands beside a `.gold.txt`: its fields, an empty line, and a line for each piece of text of the page, which are
the label that it has to get (`a|b` where a reader could call it either), a tab, and the words, with the facts behind
`##` as in the sentences. All was written before newsparse read the page; its errors have been read since.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import newsparse
from newsparse import Article, Label
from newsparse.model.labels import Group
from tests.support.own_gold import GOLD, Claims, Fact, Score, add, claims_of, compare, faults_of, split_facts, words

PAGES = GOLD / "pages"


class Line(NamedTuple):
    """A piece of text of a page with the labels that are right for it."""

    labels: frozenset[Label]
    main: Label
    text: str
    facts: list[Fact]


class Gold(NamedTuple):
    """A page and what has to come out of it."""

    path: Path
    fields: dict[str, str]
    lines: list[Line]

    @property
    def language(self) -> str:
        """The language of the page, as the name of its file says."""
        return self.path.name[:2]


def pages() -> Iterator[Gold]:
    """Yield the pages with their gold, by name."""
    for path in sorted(PAGES.glob("*.gold.txt")):
        page = next(other for other in PAGES.glob(path.name.replace("gold.txt", "*")) if other != path)
        head, _, body = path.read_text("utf-8").partition("\n\n")
        fields = dict(line.split(" = ", 1) for line in head.splitlines())
        yield Gold(page, fields, [_line(line) for line in body.splitlines()])


def _line(line: str) -> Line:
    labels, _, rest = line.partition("\t")
    text, facts = split_facts(rest)
    names = [Label(name) for name in labels.split("|")]
    return Line(frozenset(names), names[0], text, facts)


@cache
def read(path: Path) -> Article:
    """Read a page."""
    return newsparse.parse(path, plugins=())


@cache
def page_scores() -> dict[str, dict[str, Score]]:
    """Return the scores of each language, over all of its pages."""
    totals: dict[str, dict[str, Score]] = {}
    for gold in pages():
        add(totals.setdefault(gold.language, {}), score(gold, read(gold.path)))
    return totals


def faults(gold: Gold) -> Iterator[str]:
    """Yield what is wrong in what is read of a page, in a line of words each."""
    article = read(gold.path)
    for name, expected, claimed in _fields(gold, article):
        if expected != claimed:
            yield f"{name}: {'; '.join(claimed) or '-'}"
    for line, labels in _found_labels(gold.lines, article):
        if not labels or not line.labels.issuperset(labels):
            yield f"label {', '.join(labels) or '-'}: {line.text}"
    for line in gold.lines:
        if line.main.group is Group.BODY and line.text not in article.body_text:
            yield f"not whole in the body: {line.text}"
    for block in article.body:
        if not any(line.main.group is Group.BODY and block.text in line.text for line in gold.lines):
            yield f"in the body: {' '.join(block.text.split())}"
    yield from faults_of([fact for line in gold.lines for fact in line.facts], _claims(article))


def score(gold: Gold, article: Article) -> dict[str, Score]:
    """Return the scores of one page."""
    facts = [fact for line in gold.lines for fact in line.facts]
    return {
        **compare(facts, _claims(article)),
        **{name: _names(expected, claimed) for name, expected, claimed in _fields(gold, article)},
        **_labels(gold.lines, article),
        "body": _body(gold.lines, article),
    }


def _claims(article: Article) -> Claims:
    claims = claims_of(article)
    claims["quote"] = _marked_parts(article)
    claims["time"] = _times_of_the_report(article)
    return claims


def _fields(gold: Gold, article: Article) -> Iterator[tuple[str, list[str], list[str]]]:
    """Yield each field of a page with what it has to be and what it is."""
    published = gold.fields["published"]
    moment = dt.date.fromisoformat if len(published) == len("2025-03-12") else dt.datetime.fromisoformat
    yield "title", [gold.fields["title"]], [article.title] if article.title else []
    yield (
        "published",
        [moment(published).isoformat()],
        [article.published.value.isoformat()] if article.published else [],
    )
    yield "authors", _listed(gold.fields["authors"]), [author.name for author in article.authors]
    yield "publisher", _listed(gold.fields["publisher"]), [article.publisher.name] if article.publisher else []


def _marked_parts(article: Article) -> list[tuple[str, ...]]:
    """Return each piece of text between marks with its speaker: an interrupted quote is two of them."""
    text = article.document.text
    return [
        (quote.speaker.name, part.of(text))
        for quote in article.quotes
        if quote.speaker and quote.kind is not newsparse.QuoteKind.INDIRECT
        for part in quote.parts or (quote.span,)
    ]


def _times_of_the_report(article: Article) -> list[tuple[str, ...]]:
    """Return the times outside of what belongs to the page and not to the report: date lines, links, footers."""
    text = article.document.text
    told = [
        block
        for block in article.blocks
        if block.label.group in (Group.BODY, Group.FIGURE) or block.label is Label.TITLE
    ]
    return [
        (time.span.of(text), time.value)
        for time in article.times
        if any(block.start <= time.span.start < block.end for block in told)
    ]


def _listed(names: str) -> list[str]:
    return [] if names == "-" else names.split("; ")


def _names(expected: list[str], claimed: list[str]) -> Score:
    right = Counter(" ".join(name.split()) for name in expected) & Counter(" ".join(name.split()) for name in claimed)
    return Score(right.total(), len(claimed), len(expected))


def _body(lines: list[Line], article: Article) -> Score:
    """Return the score of the words of the body, however they are cut."""
    expected = Counter(word for line in lines if line.main.group is Group.BODY for word in words(line.text))
    claimed = Counter(words(article.body_text))
    return Score((expected & claimed).total(), claimed.total(), expected.total())


def _labels(lines: list[Line], article: Article) -> dict[str, Score]:
    """Return the scores of labels and of their groups: a line is right if all blocks that it stands in are."""
    found = list(_found_labels(lines, article))
    labels = sum(bool(labels) and all(label in line.labels for label in labels) for line, labels in found)
    groups = sum(
        bool(labels) and all(label.group in {other.group for other in line.labels} for label in labels)
        for line, labels in found
    )
    return {"labels": Score(labels, len(found), len(found)), "groups": Score(groups, len(found), len(found))}


def _found_labels(lines: list[Line], article: Article) -> Iterator[tuple[Line, list[Label]]]:
    """Yield each line with the labels of the blocks that it stands in, none where it stands in none.

    A line of boilerplate that the document does not hold was hidden on the page; it is not asked for.
    """
    cursor, starts, text = 0, [], " "
    for block in article.blocks:
        starts.append(len(text))
        text += "".join(f"{word} " for word in words(block.text))
    for line in lines:
        sought = " ".join(words(line.text))
        at = text.find(f" {sought} ", cursor)
        if at < 0:
            at = text.find(f" {sought} ")
        if at < 0 and line.main.group is Group.BOILERPLATE:
            continue
        if at < 0:
            yield line, []
            continue
        first, last = (bisect_right(starts, place) - 1 for place in (at + 1, at + len(sought)))
        yield line, [block.label for block in article.blocks[first : last + 1]]
        cursor = at + len(sought)
