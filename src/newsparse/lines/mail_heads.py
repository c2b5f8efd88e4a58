"""The fields at the head of a mail that was stored as text: "Subject: ...", "From: ...", "Date: ..."."""

from __future__ import annotations

from typing import Literal, NamedTuple

from newsparse.languages.many.mail_words import DATE, MARKS, RECEIVER, SENDER, SUBJECT
from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern

RULE_ID = "flat.mail_head"
"""The rule that tells such lines."""

FieldOfMail = Literal["subject", "sender", "date", "other"]

LONGEST_NAME = 20  # code points
_NAMES: dict[str, FieldOfMail] = {
    **dict.fromkeys(RECEIVER, "other"),
    **dict.fromkeys(DATE, "date"),
    **dict.fromkeys(SENDER, "sender"),
    **dict.fromkeys(SUBJECT, "subject"),
}
_FIELD = late_pattern(rf"([^\s:：][^:：\n]{{0,{LONGEST_NAME - 1}}}?)\s?[:：]\s*(?=\S)")
_LIST = late_pattern(r"\[[^\[\]\n]{1,40}\]\s*(?=\S)")  # the name of a mailing list
_MARK = late_pattern(r"([^\W\d_]{1,10})\s?[:：]\s*(?=\S)")
_ADDRESS = late_pattern(r"\s*(?:<[^<>\s]*>|\[mailto:[^\]\s]*\]|\(?[\w.+-]{1,64}@[\w.-]{1,64}\)?)")


class MailField(NamedTuple):
    """A line of the head of a mail."""

    kind: FieldOfMail
    start: int
    """Where its value begins: of a subject behind the name of a list and behind "Re:"."""
    end: int
    """Where it ends: that of a sender before an address, which may leave nothing."""


def read_mail_field(line: str) -> MailField | None:
    """Return which field of a mail a line gives; None where it begins with the name of none.

    Example:
        >>> line = "Subject: Re: [Dale Press] The mill is open"
        >>> field = read_mail_field(line)
        >>> field.kind, line[field.start : field.end]
        ('subject', 'The mill is open')
        >>> line = "Von: Jana Tarnow <tarnow@bote.example>"
        >>> line[slice(*read_mail_field(line)[1:])], read_mail_field("Ada Roy: the mill is open")
        ('Jana Tarnow', None)
    """
    found = _FIELD.match(line)
    kind = _NAMES.get(fold(found[1])) if found else None
    if found is None or kind is None:
        return None
    start, end = found.end(), len(line.rstrip())
    if kind == "subject":
        start = _behind_marks(line, start)
    elif kind == "sender" and (address := _ADDRESS.search(line, start)):
        end = address.start()
    return MailField(kind, start, max(start, end))


def _behind_marks(line: str, start: int) -> int:
    """Return where a subject begins behind the name of a list and behind what programs put before it."""
    while True:
        found = _LIST.match(line, start)
        if found is None:
            found = _MARK.match(line, start)
            if found is None or fold(found[1]) not in MARKS:
                return start
        start = found.end()
