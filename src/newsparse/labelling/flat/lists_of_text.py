"""Lists in the middle of a text, whose lines are too short to be taken for it by themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsparse.labelling.body_evidence.choice import BodyEvidence
from newsparse.labelling.flat.outline import Outline
from newsparse.model.labels import Group

_ANNOUNCES = (":", "：")
_LEAST = 2  # lines of a list
_SHARE = 0.4  # of the lines of a list that nothing announces; headlines and names of sections have none


def lists_of_text(outline: Outline, found: BodyEvidence) -> set[int]:
    """Return the open lines of lists between paragraphs of the text, as recipes have and what somebody demands.

    A list is announced by a line that ends with a colon, or many of its lines begin with a small letter or a figure.
    """
    lines = outline.page.normalized
    kept: set[int] = set()
    for run in _runs(outline, found):
        announced = next((k for k in (run[0] - 1, *run) if k >= 0 and lines[k].endswith(_ANNOUNCES)), None)
        if announced is not None and _is_of_text(outline, found, announced):
            kept.update(k for k in run if k >= announced)
        plain = [k for k in run if lines[k][0].islower() or lines[k][0].isdigit()]
        if len(run) >= _LEAST and len(plain) >= _SHARE * len(run):
            kept.update(run)
    return kept


def _is_of_text(outline: Outline, found: BodyEvidence, i: int) -> bool:
    """Tell whether a line that announces something may be of the text: nobody claims it for something else."""
    label = outline.labels[i]
    return label.group is Group.BODY if label is not None else found.first <= i <= found.last


def _runs(outline: Outline, found: BodyEvidence) -> Iterator[Sequence[int]]:
    """Yield the lines in a row that nobody claims and that are not taken for text, between lines that are."""
    run: list[int] = []
    for i in range(found.first, found.last + 1):
        if outline.labels[i] is None and not found.chosen[i]:
            run.append(i)
        elif run:
            yield run
            run = []
