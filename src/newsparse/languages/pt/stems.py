"""The endings of Portuguese words, of inflection and derivation."""

from __future__ import annotations

from newsparse.languages.schema.stems import StemRules

STEMS = StemRules(
    endings="""
        acoes acao icoes icao amentos amento imentos imento adoras adora adores ador mente ando endo aram eram avam ava
        ado ada ados adas ido ida idos idas ar er ir es as os a o s e
    """.split(),
)
