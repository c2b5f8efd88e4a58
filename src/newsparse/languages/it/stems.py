"""The endings of Italian words, of inflection and derivation."""

from __future__ import annotations

from newsparse.languages.schema.stems import StemRules

STEMS = StemRules(
    endings="""
        azioni azione izioni izione amenti amento imenti imento atori atore atrici atrice mente ando endo arono avano
        ava ato ata ati ate ito ita iti ite are ere ire i e o a
    """.split(),
)
