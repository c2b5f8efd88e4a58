"""The endings of French words, of inflection and derivation."""

from __future__ import annotations

from newsparse.languages.schema.stems import StemRules

STEMS = StemRules(
    endings="""
        issements issement ements ement ations ation itions ition utions ution ateurs ateur atrices atrice erions
        eraient erait eront erons erai era issaient issait issent issant aient antes ants ante ant ees ee es er ez ent
        ons ait ais euses euse eurs eur eux ives ive ifs if elles elle els el ales ale aux al ites ite ions ion is it ir
        s e x i
    """.split(),
    plurals={"eaux": "eau", "aux": "al"},
)
