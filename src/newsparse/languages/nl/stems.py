"""The endings of Dutch words, of inflection and derivation."""

from __future__ import annotations

from newsparse.languages.schema.stems import StemRules

STEMS = StemRules(
    endings="""
        heden heid ingen ing elijke elijk ische isch en er ers e s t te ten de den
    """.split(),
)
