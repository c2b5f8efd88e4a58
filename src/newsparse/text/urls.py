"""Addresses as pages write them, made whole, and only those that lead to the web or a mailbox."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from newsparse.text.patterns import late_pattern

MAX_ADDRESS = 2_000  # code points
_SCHEMES = ("http", "https", "mailto")
_ROOTED = late_pattern(r"/(?!/)[A-Za-z0-9_~%=&+,./-]*+")  # of the host of its page, with nothing that is rewritten
_HOST = late_pattern(r"[A-Za-z0-9.-]++(?::[0-9]++)?")
_PLAIN = late_pattern(r"https?://[A-Za-z0-9.-]++(?:[/?#][!-~]*+)?")  # what can be followed as it stands: most are


def address(value: str, base: str | None) -> str | None:
    """Return an address that was found on a page as one that can be followed; None for anything but the web and mail.

    Example:
        >>> address("/b", "https://x.example/a"), address("javascript:alert(1)", None)
        ('https://x.example/b', None)
    """
    bare = value.strip()[:MAX_ADDRESS]
    if _PLAIN.fullmatch(bare):
        return bare
    try:
        if base and _ROOTED.fullmatch(bare) and "/." not in bare:
            scheme, netloc, *_ = urlsplit(base)
            if scheme in ("http", "https") and _HOST.fullmatch(netloc):
                return f"{scheme}://{netloc}{bare}"
        joined = bare if bare.startswith(("https://", "http://")) else urljoin(base or "", bare)
        parts = urlsplit(joined)
    except ValueError:
        return None
    sound = parts.scheme in _SCHEMES and bool(parts.netloc or parts.scheme == "mailto") and joined.isprintable()
    return joined.replace(" ", "%20") if sound else None


def host_of(url: str | None) -> str:
    """Return the host of an address in lower case; empty where there is none or the address is broken.

    Example:
        >>> host_of("https://WWW.Example.org:8080/a?b"), host_of("http://[::1"), host_of(None)
        ('www.example.org', '', '')
    """
    try:
        return urlsplit(url).hostname or "" if url else ""
    except ValueError:
        return ""
