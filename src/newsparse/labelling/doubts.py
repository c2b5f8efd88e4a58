"""What a reader should know of the choice of the body: that there is none, or that most running text is elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.model.document import Block
from newsparse.model.labels import Group, Label
from newsparse.model.problems import Problem, ProblemCode

_RUNNING = 60  # code points; shorter blocks are headlines, links and labels as often as text
_ENDS = frozenset('.!?…。！？।」』”"»“)')
_ENOUGH = 1_000  # code points of running text; less is a banner and a footer
_SMALL = 0.25  # of the running text; of 1,000 real pages 1 % have less, and half of those lost their text


def doubts(blocks: Sequence[Block]) -> tuple[Problem, ...]:
    """Return a problem if running text that is no comment lies outside of the body, all of it or most.

    Example:
        >>> from newsparse import Label
        >>> line = "The council put off the vote on the new tram line, and nobody in town knows until when."
        >>> [problem.code for problem in doubts([Block(0, len(line), Label.PROMO, page=line)])]
        ['body.empty']
    """
    running = inside = 0
    for block in blocks:
        length = block.end - block.start
        if length >= _RUNNING and block.label is not Label.COMMENT and block.text[-1] in _ENDS:
            running += length
            inside += length if block.group is Group.BODY else 0
    if running and not any(block.group is Group.BODY for block in blocks):
        error = f"no block is body; {running} code points of running text have other labels"
        return (Problem.of(ProblemCode.EMPTY_BODY, error, during="label"),)
    if running < _ENOUGH or inside >= _SMALL * running:
        return ()
    error = f"the body holds {inside} of the {running} code points of running text; the rest has other labels"
    return (Problem.of(ProblemCode.SMALL_BODY, error, during="label"),)
