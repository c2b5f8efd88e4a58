"""What a reader should know of the choice of the body: that there is none, or that most running text is elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.model.document import Block
from newsparse.model.labels import Group, Label, Tier
from newsparse.model.problems import Problem, ProblemCode
from newsparse.text.stops import STOPS

_SHORT = 200  # code points; longer blocks are running text, and doubts of their label are doubts of the body
_AROUND = 12  # blocks before and behind the body that may belong to it
_UNENDED = frozenset((Label.PARAGRAPH, Label.HEADING))
_RUNNING = 60  # code points; shorter blocks are headlines, links and labels as often as text
_ENDS = STOPS | frozenset('」』”"»“)')
_ENOUGH = 1_000  # code points of running text; less is a banner and a footer
_BODY = frozenset([label for label in Label if label.group is Group.BODY])
_SMALL = 0.25  # of the running text; of 1,000 real pages 1 % have less, and half of those lost their text


def doubtful_blocks(blocks: Sequence[Block]) -> list[int]:
    """Return the short blocks in and around the body that structure alone gave a label that may be wrong.

    Example:
        >>> from newsparse import Reason, Tier
        >>> line, why = "Get our letter", Reason("...", "newsparse", Tier.STRUCTURE)
        >>> doubtful_blocks([Block(0, len(line), Label.PARAGRAPH, why, page=line)])
        [0]
    """
    body = [i for i, block in enumerate(blocks) if block.group is Group.BODY] or [0]
    near = range(max(0, body[0] - _AROUND), min(len(blocks), body[-1] + _AROUND + 1))
    return [i for i in near if blocks[i].end - blocks[i].start <= _SHORT and _is_doubtful(blocks[i])]


def _is_doubtful(block: Block) -> bool:
    """Tell whether the label of a block is what is left, or that of a line without the end of a sentence."""
    if block.reason and block.reason.tier not in (Tier.DEFAULT, Tier.STRUCTURE):
        return False
    return block.label is Label.OTHER or (block.label in _UNENDED and block.text.rstrip()[-1:] not in _ENDS)


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
            inside += length if block.label in _BODY else 0
    if running and not inside and not any([block.label in _BODY for block in blocks]):  # noqa: C419 - a generator takes longer
        error = f"no block is body; {running} code points of running text have other labels"
        return (Problem.of(ProblemCode.EMPTY_BODY, error, during="label"),)
    if running < _ENOUGH or inside >= _SMALL * running:
        return ()
    error = f"the body holds {inside} of the {running} code points of running text; the rest has other labels"
    return (Problem.of(ProblemCode.SMALL_BODY, error, during="label"),)
