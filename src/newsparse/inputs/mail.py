"""Newsletters: mails with a text that is read as a page."""

from __future__ import annotations

import datetime as dt
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime
from typing import Any, BinaryIO, cast

from newsparse.inputs.made import made_page
from newsparse.inputs.page import StoredPage
from newsparse.reading.decode import decode
from newsparse.reading.encodings import codec_of

_MAX_HEADER = 1_000  # code points of a header that are read


class _ShortHeaders(policy.EmailPolicy):
    """Reads how a header begins: for a long one the library takes quadratic time, or nests too deep."""

    def header_fetch_parse(self, name: str, value: str) -> Any:  # noqa: ANN401  # as the library has it
        return super().header_fetch_parse(name, value[:_MAX_HEADER])


def mail(file: BinaryIO, path: str, max_bytes: int) -> StoredPage:
    """Return the page of a newsletter: its HTML, else its text, with subject, date and sender of the mail.

    The day that it was sent on is that of its publication, and counts as the day that the page was saved on.
    """
    parser = BytesParser(EmailMessage, policy=_ShortHeaders())
    message = cast("EmailMessage", parser.parsebytes(file.read(max_bytes + 1)))
    part = message.get_body(("html", "plain"))
    if part is None:
        return StoredPage(path, error="the mail has no text")
    text, _ = decode(cast("bytes", part.get_payload(decode=True)), codec_of(part.get_content_charset() or ""))
    sent, subject = _sent(message), str(message["subject"] or "")
    if part.get_content_subtype() == "plain":
        day = str(message["date"]) if sent else ""
        content = "\n\n".join(part for part in (subject, day, text) if part)
        return StoredPage(path, content, captured_at=sent, kind="text")
    published = sent.isoformat() if sent else ""
    declared = made_page("", title=subject, published=published, publisher=_sender(message)).partition("</head>")[0]
    return StoredPage(path, declared + text, captured_at=sent, kind="html")


def _sender(message: EmailMessage) -> str:
    """Return the name of who sent a mail; empty where only an address is given."""
    try:
        name = parseaddr(str(message["from"] or ""))[0]
    except (RecursionError, AttributeError):  # what is no list of addresses
        return ""
    return "" if "@" in name else name


def _sent(message: EmailMessage) -> dt.datetime | None:
    try:
        return parsedate_to_datetime(str(message["date"]))
    except (TypeError, ValueError, IndexError):
        return None
