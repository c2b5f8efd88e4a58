"""Bylines in shorthand: the initials with which the people of a newsroom sign."""

from __future__ import annotations

from newsparse.gazetteers.agencies import agency_named
from newsparse.lines.bylines import Named
from newsparse.model.authors import AuthorKind
from newsparse.text.patterns import late_pattern

_INITIALS = r"[^\W\d_A-Z]{2,5}(?:/[^\W\d_A-Z]{2,5})?\b"
_SHORTHAND = late_pattern(rf"\s*({_INITIALS}(?:\s*[,;]\s*{_INITIALS})*+)\s*(?:;|$)")
_ONE = late_pattern(_INITIALS)


def read_shorthand(line: str) -> tuple[Named, ...]:
    """Return who signs by initials in a line that is known to be a byline; empty where it does not begin with any.

    shorthand = initials {("," | ";") initials} [";" anything]
    initials = 2 to 5 small letters ["/" 2 to 5 small letters]

    Example:
        >>> [who.name for who in read_shorthand("abc, xy; Foto: Name Beispiel")]
        ['abc', 'xy']
        >>> [who.name for who in read_shorthand("abc/xyz;dpa")], read_shorthand("abc and others")
        (['abc/xyz', 'dpa'], ())
    """
    signed = _SHORTHAND.match(line)
    if signed is None or not signed[1].islower():
        return ()
    found = _ONE.finditer(line, *signed.span(1))
    return tuple([Named(one[0], _kind(one[0]), one.start(), one.end()) for one in found])


def _kind(initials: str) -> AuthorKind:
    return AuthorKind.AGENCY if agency_named(initials) else AuthorKind.PERSON
