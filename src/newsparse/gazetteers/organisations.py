"""Legal forms of companies in any country, which end their names."""

from __future__ import annotations

LEGAL_FORMS = frozenset(
    "gmbh mbh ag kg kgaa ohg inc corp corporation co ltd limited llc llp plc sa sas sarl srl nv bv oyj asa kft zrt pte"
    " pty bhd jsc ojsc pjsc".split()
)
"""In lower case, without full stops. Left out are those that are words or names as well: `se`, `as`, `spa`, `ab`."""
