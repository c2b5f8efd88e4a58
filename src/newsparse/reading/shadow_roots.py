"""Declarative shadow roots: parts of a page that a browser shows though they stand in a `<template>`."""

from __future__ import annotations

import re

from newsparse.text.patterns import late_pattern

_TAG = late_pattern(rb"<(/?)template(?=[\s/>])([^<>]*+)>", re.IGNORECASE)
_SHOWN = late_pattern(rb"\sshadowrootmode\s*+=\s*+[\"']?(?:open|closed)", re.IGNORECASE)


def open_roots(page: bytes) -> bytes:
    """Return a page with a plain element, `<shadow-root>`, in place of each template that is a shadow root.

    The library for HTML keeps what a template holds apart from the page; other templates stay as they are.

    Example:
        >>> open_roots(b'<x-story><template shadowrootmode="open"><p>Shown</template></x-story>')
        b'<x-story><shadow-root><p>Shown</shadow-root></x-story>'
        >>> open_roots(b"<template><p>Kept for a script</template>")
        b'<template><p>Kept for a script</template>'
    """
    opened: list[bool] = []  # of the templates that are open: whether each is a shadow root

    def renamed(tag: re.Match[bytes]) -> bytes:
        if tag[1]:
            is_shown = opened.pop() if opened else False
            return b"</shadow-root>" if is_shown else tag[0]
        opened.append(_SHOWN.search(tag[2]) is not None)
        return b"<shadow-root>" if opened[-1] else tag[0]

    return _TAG.sub(renamed, page)
