"""Endings that inflection and derivation put on words, a language a line: what a light stemmer takes off.

Written without accents, as words are compared. A stem need not be a word; it need only be the same for the forms of
one word, and seldom for others.
"""

from __future__ import annotations

_TABLE = {
    "de": "innen ungen schaft heiten keiten lichen liche ischen ische igen ige ung heit keit lich isch ig "
    "erinnen in ern er en em es e et te ten test tet end ende enden n s st t",
    "en": "izations isations ization isation ations ation itions ition utions ution ements ement ments ment "
    "nesses ness ingly edly ings ing ied ies iers ers er ed es ly s ions ion ors or ity e y al",
    "es": "aciones acion iciones icion amientos amiento imientos imiento adoras adora adores ador mente ando "
    "iendo aron ieron aban aba ado ada ados adas ido ida idos idas ar er ir es as os a o s e",
    "fr": "issements issement ements ement ations ation itions ition utions ution ateurs ateur atrices atrice "
    "erions eraient erait eront erons erai era issaient issait issent issant aient antes ants ante ant "
    "ees ee es er ez ent ons ait ais euses euse eurs eur eux ives ive ifs if elles elle els el ales ale "
    "aux al ites ite ions ion is it ir s e x i",
    "it": "azioni azione izioni izione amenti amento imenti imento atori atore atrici atrice mente ando endo "
    "arono avano ava ato ata ati ate ito ita iti ite are ere ire i e o a",
    "nl": "heden heid ingen ing elijke elijk ische isch en er ers e s t te ten de den",
    "pt": "acoes acao icoes icao amentos amento imentos imento adoras adora adores ador mente ando endo aram "
    "eram avam ava ado ada ados adas ido ida idos idas ar er ir es as os a o s e",
}

ENDINGS = {
    code: tuple(sorted(set(row.split()), key=lambda ending: (-len(ending), ending))) for code, row in _TABLE.items()
}
"""For each language its endings, the longest first."""

PARTICIPLE_PREFIX = {"de": "ge"}
"""What participles begin with, where inflection works at that end, too."""

PLURALS = {"fr": (("eaux", "eau"), ("aux", "al")), "en": (("ies", "y"),)}
"""Endings that stand for another one."""
