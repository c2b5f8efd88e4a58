"""The endings of English words, of inflection and derivation."""

from __future__ import annotations

from newsparse.languages.schema.stems import StemRules

STEMS = StemRules(
    endings="""
        izations isations ization isation ations ation itions ition utions ution ements ement ments ment nesses ness
        ingly edly ings ing ied ies iers ers er ed es ly s ions ion ors or ity e y al
    """.split(),
    plurals={"ies": "y"},
)
