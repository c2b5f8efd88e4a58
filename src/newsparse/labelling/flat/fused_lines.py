"""Lines in which several things stand without a space, as where spans of markup were lost: "Read moreShare"."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.labelling.flat.outline import CoreVote, Outline
from newsparse.model.labels import Group
from newsparse.text.patterns import late_pattern

_JOINT = late_pattern(r"[a-zß-öø-ÿ](?=[A-ZÀ-ÖØ-Þ0-9])")
_LEAST = 7  # code points of these words: "Home" of "HomePod" is no button, and "Anzeige" no beginning of a name
_LONGEST = 160  # code points; such a line is a button with a headline at most


def fused_lines(outline: Outline) -> Iterator[CoreVote]:
    """Claim what a language would claim if the words before a capital in the middle of a word stood alone."""
    lines, ends = outline.page.normalized, outline.ends_full_stop
    for i in outline.open():
        line = lines[i]
        if len(line) > _LONGEST or ends[i]:
            continue
        joint = _JOINT.search(line)
        label = outline.label_of(line[: joint.end()]) if joint and joint.end() >= _LEAST else None
        if label is not None and label.group is Group.BOILERPLATE:
            yield CoreVote(i, label, "begins with boilerplate that no space sets apart")
