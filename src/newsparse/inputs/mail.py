"""Newsletters: mails with a text that is read as a page."""

from __future__ import annotations

import datetime as dt
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime
from typing import BinaryIO

from newsparse.inputs.made import made_page
from newsparse.inputs.page import StoredPage


def mail(file: BinaryIO, path: str, max_bytes: int) -> StoredPage:
    """Return the page of a newsletter: its HTML, else its text, with subject, date and sender of the mail.

    The day that it was sent on is that of its publication, and counts as the day that the page was saved on.
    """
    message = BytesParser(EmailMessage, policy=policy.default).parsebytes(file.read(max_bytes + 1))
    part = message.get_body(("html", "plain"))
    if part is None:
        return StoredPage(path, error="the mail has no text")
    try:
        text = part.get_content()
    except (LookupError, UnicodeError, ValueError) as error:  # an encoding that Python does not know
        return StoredPage(path, error=f"the text of the mail cannot be read: {error}")
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
    name = parseaddr(str(message["from"] or ""))[0]
    return "" if "@" in name else name


def _sent(message: EmailMessage) -> dt.datetime | None:
    try:
        return parsedate_to_datetime(str(message["date"]))
    except (TypeError, ValueError, IndexError):
        return None
