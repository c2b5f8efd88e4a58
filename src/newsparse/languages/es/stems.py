"""The endings of Spanish words, of inflection and derivation."""

from __future__ import annotations

from newsparse.languages.schema.stems import StemRules

STEMS = StemRules(
    endings="""
        aciones acion iciones icion amientos amiento imientos imiento adoras adora adores ador mente ando iendo aron
        ieron aban aba ado ada ados adas ido ida idos idas ar er ir es as os a o s e
    """.split(),
)
