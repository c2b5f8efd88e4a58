"""The players of films on an HTML page: frames, elements of their own, and what stands for them without a script."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsparse.gazetteers.players import PLAYER_ELEMENTS, PLAYERS
from newsparse.reading.dom_head import Attributes
from newsparse.reading.html import Html
from newsparse.text.patterns import late_pattern
from newsparse.text.urls import address, host_of

_ADDRESSES = ("src", "data-src", "data-original", "data-lazy-src", "data-lazy", "data")
_FRAMES = frozenset(("iframe", "amp-iframe", "embed", "object"))
_NAME = late_pattern(r"[A-Za-z0-9_-]{1,60}")  # of a film or an account, as services give them

_VIDEO = late_pattern(r"(?<![a-z])videos?(?:player)?(?![a-z])")


class Player(NamedTuple):
    """The player of a film."""

    url: str
    provider: str | None
    """The name of its service; None for one that is not known."""


def players(page: Html, base: str | None) -> dict[int, Player]:
    """Return the players by the element in which they stand, in page order; each address once.

    A frame is a player by its service, or by an address that has "video" as a word.
    """
    found: dict[int, Player] = {}
    seen: set[str] = set()
    for e, player in sorted(_all(page, base)):
        if player.url not in seen:
            found.setdefault(e, player)
            seen.add(player.url)
    return found


def _all(page: Html, base: str | None) -> Iterator[tuple[int, Player]]:
    dom = page.dom
    for e in dom.media:
        tag, attributes = dom.tags[e], dom.attributes[e]
        if tag in _FRAMES:
            url = _framed(attributes, base)
        else:
            url = _named(PLAYER_ELEMENTS[tag], attributes) if tag in PLAYER_ELEMENTS else None
        if url:
            yield e, Player(url, provider_of(url))
    for e, attributes in dom.unscripted_frames.items():
        if e >= 0 and (url := _framed(attributes, base)):
            yield e, Player(url, provider_of(url))


def _framed(attributes: Attributes, base: str | None) -> str | None:
    """Return the first address of a frame that is one of a player."""
    given = [value for name in _ADDRESSES if (value := attributes.get(name))]
    return next((url for value in given if (url := address(value, base)) and _is_player(url)), None)


def _is_player(url: str) -> bool:
    return provider_of(url) is not None or _VIDEO.search(url.partition("?")[0]) is not None


def _named(template: str, attributes: Attributes) -> str | None:
    """Return the address of the film that an element names by the attributes of its service; None where it does not."""
    values = {name: value or "" for name, value in attributes.items()}
    wanted = [part.partition("}")[0] for part in template.split("{")[1:]]
    if any(not _NAME.fullmatch(values.get(name, "")) for name in wanted):
        return None
    return template.format_map(values)


def provider_of(url: str | None) -> str | None:
    """Return the name of the service whose player has that address; None for another address.

    Example:
        >>> provider_of("https://www.youtube.com/embed/1"), provider_of("https://youtube.com.example/1")
        ('YouTube', None)
    """
    labels = host_of(url).split(".")
    hosts = [".".join(labels[k:]) for k in range(len(labels))]
    return next((PLAYERS[host] for host in hosts if host in PLAYERS), None)
