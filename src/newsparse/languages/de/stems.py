"""The endings of German words, of inflection and derivation."""

from __future__ import annotations

from newsparse.languages.schema.stems import StemRules

STEMS = StemRules(
    endings="""
        innen ungen schaft heiten keiten lichen liche ischen ische igen ige ung heit keit lich isch ig erinnen in ern er
        en em es e et te ten test tet end ende enden n s st t
    """.split(),
    participle_prefix="ge",
)
