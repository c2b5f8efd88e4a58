"""The head of a mail above its text: its fields say what headline, byline and date line say elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.labelling.flat.outline import CoreVote, Outline
from newsparse.lines.mail_heads import LONGEST_NAME, FieldOfMail, read_mail_field
from newsparse.model.labels import Label

_TOP = 12  # blocks; no head that programs put above a text has more fields
_COLON = LONGEST_NAME + 2  # code points in which a field has its colon, with a space before it
_LABELS: dict[FieldOfMail, Label] = {
    "subject": Label.TITLE,
    "sender": Label.BYLINE,
    "date": Label.TIMESTAMP,
    "other": Label.OTHER,
}


def mail_head(outline: Outline) -> Iterator[CoreVote]:
    """Claim the first fields of a mail that stand in a row, if a subject and another one are among them."""
    run: list[tuple[int, FieldOfMail]] = []
    page, text = outline.page, outline.page.document.text
    for i, (first, end) in enumerate(zip(page.starts[:_TOP], page.ends[:_TOP], strict=True)):
        line = text[first:end]
        start = line[:_COLON]
        field = read_mail_field(line) if ":" in start or "：" in start else None
        if field is not None:
            run.append((i, field.kind))
        elif _is_head(run):
            break
        else:
            run = []
    if _is_head(run):
        for i, kind in run:
            yield CoreVote(i, _LABELS[kind], "a field of the head of a mail")


def _is_head(run: list[tuple[int, FieldOfMail]]) -> bool:
    kinds = [kind for _, kind in run]
    return kinds.count("subject") == 1 and len(set(kinds)) > 1
