"""Acronyms of international bodies, and legal forms of companies, which end their names."""

from __future__ import annotations

LEGAL_FORMS = frozenset(
    "gmbh mbh ag kg kgaa ohg inc corp corporation co ltd limited llc llp plc sa sas sarl srl nv bv oyj asa kft zrt pte"
    " pty bhd jsc ojsc pjsc".split()
)
"""In lower case, without full stops. Left out are those that are words or names as well: `se`, `as`, `spa`, `ab`."""

ACRONYMS = frozenset(
    "nato otan onu opec opep osce asean unesco unicef unhcr unrwa who fifa uefa ioc iaea aiea imf fmi wto omc oecd ocde"
    " ecowas cedeao nasa esa cern interpol europol frontex brics mercosur apec icc cpi".split()
)
"""In lower case: what is written in capitals and is no place."""
