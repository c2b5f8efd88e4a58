"""Pages that nobody made: sound ones with stretches cut out, doubled, moved, cut short and mixed with another page."""

from __future__ import annotations

import re
from random import Random

_TAG = re.compile(rb"<[^<>]{0,200}>")
_PIECES = (
    *(b"<", b">", b"<!--", b"-->", b"</", b"<b id=1>", b"</b>", b"<table>", b"</table>", b"<td>", b"<svg>", b"<p>"),
    *(b"</p>", b"<div hidden>", b"<script>", b"</script>", b"<style>", b"<template>", b"<textarea>", b"<plaintext>"),
    *(b"<select>", b"<h3><a href=/x>A headline of some words</a></h3>", b"<a href='", b'"', b"'", b"&#0;", b"&amp"),
    *(b"\x00", b"\xff", b"\xed\xa0\x80", b"\xe2\x80\xae", b"\r", b"\xc2\x85", b"\xe2\x80\xa8", b"\n\n", b" " * 60),
    *("« ", " »", "“", "” ", " said Jane Doe, ", "le 31 février 2024", "0000-00-00", "9" * 40, "#mot ", "…" * 20),
)
PIECES = tuple(piece if isinstance(piece, bytes) else piece.encode() for piece in _PIECES)
"""What is put in anywhere: ends and beginnings of markup, odd bytes, words that rules look for."""


def mutated(page: bytes, other: bytes, random: Random, steps: int = 4) -> bytes:
    """Return a page changed a few times, with stretches of another one mixed in.

    Example:
        >>> mutated(b"<p>One</p>", b"<p>Two</p>", Random(1)) == mutated(b"<p>One</p>", b"<p>Two</p>", Random(1))
        True
    """
    for _ in range(random.randint(1, steps)):
        page = random.choice(_CHANGES)(page, other, random)
    return page


def _stretch(page: bytes, random: Random) -> tuple[int, int]:
    """Choose a stretch, short more often than long."""
    start = random.randint(0, len(page))
    return start, min(len(page), start + random.choice((1, 8, 64, 512, len(page))))


def _cut_out(page: bytes, _: bytes, random: Random) -> bytes:
    start, end = _stretch(page, random)
    return page[:start] + page[end:]


def _cut_short(page: bytes, _: bytes, random: Random) -> bytes:
    return page[: random.randint(0, len(page))]


def _double(page: bytes, _: bytes, random: Random) -> bytes:
    start, end = _stretch(page, random)
    return page[:end] + page[start:end] * random.choice((1, 3, 40)) + page[end:]


def _splice(page: bytes, other: bytes, random: Random) -> bytes:
    at, (start, end) = random.randint(0, len(page)), _stretch(other, random)
    return page[:at] + other[start:end] + page[at:]


def _put_in(page: bytes, _: bytes, random: Random) -> bytes:
    at = random.randint(0, len(page))
    return page[:at] + random.choice(PIECES) * random.choice((1, 1, 2, 30)) + page[at:]


def _flip(page: bytes, _: bytes, random: Random) -> bytes:
    at = random.randint(0, len(page))
    return page[:at] + bytes([random.randrange(256)]) + page[at + 1 :]


def _drop_tags(page: bytes, _: bytes, random: Random) -> bytes:
    """Leave out tags here and there, so that elements stay open or end twice."""
    share = random.choice((0.02, 0.2, 0.6))
    return _TAG.sub(lambda tag: b"" if random.random() < share else tag[0], page)


def _swap_tags(page: bytes, _: bytes, random: Random) -> bytes:
    """Exchange tags for others of the page."""
    tags = _TAG.findall(page) or [b"<p>"]
    return _TAG.sub(lambda tag: random.choice(tags) if random.random() < 0.1 else tag[0], page)


_CHANGES = (_cut_out, _cut_short, _double, _splice, _put_in, _put_in, _flip, _drop_tags, _swap_tags)
