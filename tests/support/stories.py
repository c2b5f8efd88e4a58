"""The made stories of `tests/stories`, their links as gold, and how well links agree with them."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations
from pathlib import Path

import attrs

import newsparse

FOLDER = Path(__file__).parents[1] / "stories"
SET_ASIDE = 5
_MARK = re.compile(r"\{([qep]\d+):|\}")
Place = tuple[str, int, int]


@attrs.frozen
class Told:
    """An article of a made story."""

    id: str
    story: str
    witness: str
    day: dt.date
    article: newsparse.Article
    marks: tuple[tuple[str, int, int], ...]


def names() -> tuple[list[str], list[str]]:
    """Return the stories to look at, and those set aside."""
    every = sorted(
        (path.stem for path in FOLDER.glob("*.story")), key=lambda name: hashlib.sha256(name.encode()).hexdigest()
    )
    return sorted(every[SET_ASIDE:]), sorted(every[:SET_ASIDE])


def read(name: str) -> list[Told]:
    """Return the articles of a story."""
    found = []
    for part in re.split(r"^@ ", (FOLDER / f"{name}.story").read_text("utf-8"), flags=re.MULTILINE)[1:]:
        head, _, body = part.partition("\n")
        id_, language, day, url, witness = head.split()
        text, marks = _unmarked(body.strip() + "\n")
        on = dt.date.fromisoformat(day)
        article = newsparse.parse(text, url=url, language=language, captured_at=on, kind="text")
        found.append(Told(f"{name}/{id_}", name, witness.partition("=")[2], on, article, marks))
    return found


def _unmarked(body: str) -> tuple[str, tuple[tuple[str, int, int], ...]]:
    text, last = "", 0
    marks: list[tuple[str, int, int]] = []
    still_open: list[tuple[str, int]] = []
    for match in _MARK.finditer(body):
        text += body[last : match.start()]
        last = match.end()
        if match[1]:
            still_open.append((match[1], len(text)))
        else:
            name, start = still_open.pop()
            marks.append((name, start, len(text)))
    return text + body[last:], tuple(sorted(marks, key=lambda mark: mark[1]))


def overlap(one: Place, other: Place) -> bool:
    """Tell whether two places mean the same: half of the shorter, neither much longer."""
    shared = min(one[2], other[2]) - max(one[1], other[1])
    short, long = sorted((one[2] - one[1], other[2] - other[1]))
    return one[0] == other[0] and 2 * shared >= short > 0 and (long <= 3 * short or long - short <= 200)


@attrs.frozen
class Score:
    """How well links of one kind agree with the gold: pairs of places in two articles."""

    right: int
    """Predicted pairs that a gold name joins."""
    judged: int
    """Predicted pairs of which both places are gold."""
    missed: frozenset[tuple[str, ...]]
    wanted: int

    @property
    def precision(self) -> float:
        """Right among the judged pairs."""
        return self.right / self.judged if self.judged else 1.0

    @property
    def recall(self) -> float:
        """Found among the gold pairs."""
        return 1 - len(self.missed) / self.wanted if self.wanted else 1.0


def total(scores: Iterable[Score]) -> Score:
    """Return the scores of all kinds as one."""
    every = list(scores)
    return Score(
        sum(one.right for one in every),
        sum(one.judged for one in every),
        frozenset().union(*(one.missed for one in every)),
        sum(one.wanted for one in every),
    )


def score(told: Sequence[Told], links: newsparse.Links) -> dict[str, Score]:
    """Return how well links agree with the marks of these stories: q, e and p, and s for the stories themselves."""
    groups = {
        "q": [[(str(i), q.span.start, q.span.end) for i, q in group.members] for group in links.quotes],
        "e": [[(str(i), e.trigger.start, e.trigger.end) for i, e in group.members] for group in links.events],
        "p": [[(str(i), span.start, span.end) for i, span in group.members] for group in links.passages],
    }
    stories = [[str(i) for i in story.members] for story in links.stories]
    return {kind: _score(told, kind, found) for kind, found in groups.items()} | {"s": _stories(told, stories)}


def _score(told: Sequence[Told], kind: str, found: Iterable[Sequence[Place]]) -> Score:
    places: dict[tuple[str, str], list[Place]] = defaultdict(list)
    for one in told:
        for name, start, end in one.marks:
            if name[0] == kind:
                places[one.story, name].append((one.id, start, end))
    wanted = {
        (*key, *sorted((a[0], b[0])))
        for key, members in places.items()
        for a, b in combinations(members, 2)
        if a[0] != b[0]
    }
    right = judged = 0
    hit: set[tuple[str, ...]] = set()
    for a, b in (pair for group in found for pair in combinations(group, 2) if pair[0][0] != pair[1][0]):
        of_a, of_b = (
            {key for key, members in places.items() if any(overlap(place, gold) for gold in members)}
            for place in (a, b)
        )
        right += bool(of_a & of_b)
        judged += bool(of_a and of_b)
        hit.update((*key, *sorted((a[0], b[0]))) for key in of_a & of_b)
    return Score(right, judged, frozenset(wanted - hit), len(wanted))


def _stories(told: Sequence[Told], stories: Iterable[Sequence[str]]) -> Score:
    story_of = {one.id: one.story for one in told}
    together = {pair for members in stories for pair in combinations(sorted(i for i in members if i in story_of), 2)}
    gold = {pair for pair in combinations(sorted(story_of), 2) if story_of[pair[0]] == story_of[pair[1]]}
    return Score(len(together & gold), len(together), frozenset(gold - together), len(gold))
