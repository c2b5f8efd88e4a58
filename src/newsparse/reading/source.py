"""What came in: content or a file, cut to size, with the kind that it is or seems to be."""

from __future__ import annotations

import datetime as dt
import os
import re
from typing import BinaryIO, Protocol, get_args, runtime_checkable

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.errors import ParseError
from newsparse.model.document import Kind, Limits, Source
from newsparse.model.moments import Moment
from newsparse.model.problems import Problem, ProblemCode
from newsparse.reading.compressed import uncompressed
from newsparse.reading.decode import with_mark
from newsparse.reading.encodings import codec_of
from newsparse.reading.scripts import language_tag
from newsparse.reading.sniff import is_feed, is_mail, sniff
from newsparse.text.clean import clean
from newsparse.text.patterns import late_pattern

Input = str | bytes | os.PathLike[str] | BinaryIO
"""What a page may be given as: content as `str` or `bytes`, a path, or a binary file."""

_HEAD = 4_096  # of a source that are looked at for what a feed or a mail begins with
_PATH_LIKE = late_pattern(r"(?:[./~]|[A-Za-z]:\\)?[^\s<>]{1,250}\.(?:html?|txt|xhtml)", re.IGNORECASE)


@runtime_checkable
class _Readable(Protocol):
    def read(self, size: int = -1, /) -> bytes: ...


@frozen
class Opened:
    """A source and what went wrong while it was taken in."""

    source: Source
    problems: tuple[Problem, ...] = ()


def open_source(
    source: Input,
    *,
    url: str | None,
    kind: Kind | None,
    language: str | None,
    encoding: str | None,
    captured_at: dt.date | None,
    limits: Limits,
) -> Opened:
    """Take in the argument of `parse`: read a file, cut what is over the limit, and tell HTML from text.

    Raises:
        TypeError: if an argument is of the wrong type.
        ParseError: if a file cannot be read, or `kind` is none of the three.
    """
    _check_types(url=url, language=language, encoding=encoding, captured_at=captured_at)
    if kind is not None and kind not in get_args(Kind):
        msg = f"kind must be one of {', '.join(get_args(Kind))} or None, got {kind!r}"
        raise ParseError(msg)
    content, name = _content(source, limits.max_bytes)
    problems = []
    if isinstance(content, bytes):
        content, problem = uncompressed(content, limits.max_bytes)
        if problem:
            problems.append(problem)
        content = with_mark(content, codec_of(encoding or ""))
    if len(content) > limits.max_bytes:
        unit = "bytes" if isinstance(content, bytes) else "code points"
        content = _whole_characters(content[: limits.max_bytes])
        error = f"max_bytes={limits.max_bytes}: the rest of the {unit} was left out"
        problems.append(Problem.of(ProblemCode.MAX_BYTES, error, during="read"))
    if isinstance(content, str) and _PATH_LIKE.fullmatch(content):
        error = "a str is taken as content; to read a file, give a pathlib.Path"
        problems.append(Problem.of(ProblemCode.PATH_AS_TEXT, error, during="read"))
    if kind != "body" and (form := _stored_form(content)):
        error = f"the source is {form} and was read as one page; newsparse.read_pages gives the articles that it holds"
        problems.append(Problem.of(ProblemCode.FEED_OR_MAIL, error, during="read"))
    if encoding is not None and codec_of(encoding) is None:
        error = f"{encoding[:40]!r} is no encoding of the web; it was told from the bytes"
        problems.append(Problem.of(ProblemCode.UNKNOWN_ENCODING, error, during="read"))
    tag = language_tag(language or "")
    if language and tag is None:
        error = f"{language[:40]!r} is no BCP 47 tag such as 'en' or 'pt-BR'; the language was told from the page"
        problems.append(Problem.of(ProblemCode.UNKNOWN_LANGUAGE, error, during="read"))
    opened = Source(
        content=content,
        kind=kind or sniff(content, name),
        url=None if url is None else clean(url),
        captured_at=None if captured_at is None else Moment.of(captured_at),
        limits=limits,
        name=name,
        language=tag,
        encoding=None if encoding is None else clean(encoding),
    )
    return Opened(opened, tuple(problems))


def _stored_form(content: str | bytes) -> str | None:
    """Return what a source is that holds articles and is none: a feed, a mail."""
    head = content[:_HEAD]
    start = head.encode("utf-8", "replace") if isinstance(head, str) else head
    return "a feed" if is_feed(start) else "a mail" if is_mail(start) else None


def _check_types(**arguments: object) -> None:
    for name, value in arguments.items():
        expected = dt.date if name == "captured_at" else str
        if value is not None and not isinstance(value, expected):
            msg = f"{name} must be {expected.__name__} or None, got {type(value).__name__}"
            raise TypeError(msg)


def _content(source: Input, limit: int) -> tuple[str | bytes, str | None]:
    """Return the content, at most one byte more than the limit of a file, and the file's name."""
    if isinstance(source, str | bytes):
        return source, None
    try:
        if isinstance(source, os.PathLike):
            with open(source, "rb") as file:  # noqa: PTH123  # any PathLike, not only pathlib's
                return file.read(limit + 1), os.path.basename(os.fspath(source))  # noqa: PTH119
        if isinstance(source, _Readable):
            return _bytes_of(source, limit), _name_of(source)
    except TypeError:
        raise
    except Exception as error:  # a closed file, a path with a NUL, a file object of anybody
        name = repr(clean(_name_of(source) or "")) if _name_of(source) else clean(repr(source))
        msg = f"cannot read {name}: {getattr(error, 'strerror', None) or error}"
        raise ParseError(msg) from error
    msg = f"source must be str or bytes (content), a path or a binary file, got {type(source).__name__}"
    raise TypeError(msg)


def _bytes_of(file: _Readable, limit: int) -> bytes:
    """Return what a file holds, at most one byte more than the limit; a pipe or a socket gives it part by part."""
    parts: list[bytes] = []
    missing = limit + 1
    while missing > 0 and (part := file.read(missing)) != b"":
        if not isinstance(part, bytes):
            msg = f"a file must be opened in binary mode, got one that reads {type(part).__name__}"
            raise TypeError(msg)
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)


def _name_of(file: object) -> str | None:
    name = getattr(file, "name", None)
    return os.path.basename(name) if isinstance(name, str) else None  # noqa: PTH119


def _whole_characters(content: str | bytes) -> str | bytes:
    """Drop the beginning of a UTF-8 character whose end was cut off."""
    if isinstance(content, str):
        return content
    for back in range(1, min(4, len(content)) + 1):
        byte = content[-back]
        if byte & 0xC0 != 0x80:  # noqa: PLR2004  # no continuation byte
            return content[:-back] if byte >= 0xC0 else content  # noqa: PLR2004 - a byte that opens a sequence
    return content


show_as_public(__name__)
