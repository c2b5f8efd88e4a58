"""Domains under which anybody may register one: no site is at home at all of them."""

from __future__ import annotations

from functools import cache
from pkgutil import get_data


def is_public_suffix(domain: str) -> bool:
    """Tell whether a domain of two labels or more is a public suffix, by the ICANN part of the Public Suffix List.

    Example:
        >>> [is_public_suffix(domain) for domain in ("co.uk", "post.co.uk", "post.example", "anything.ck", "www.ck")]
        [True, False, False, True, False]
    """
    rules = _rules()
    if domain in rules:
        return True
    return f"*.{domain.partition('.')[2]}" in rules and f"!{domain}" not in rules


@cache
def _rules() -> frozenset[str]:
    text = get_data("newsparse.sites", "public_suffixes.txt") or b""
    return frozenset(text.decode("ascii").splitlines())  # its comments are no domains
