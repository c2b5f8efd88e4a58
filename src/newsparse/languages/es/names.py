"""Names in Spanish: honorifics, offices, bodies, places and first names."""

from __future__ import annotations

from newsparse.languages.schema.entries import words
from newsparse.languages.schema.names import NameLexicon

NAMES = NameLexicon(
    honorifics={"señor": "m", "señora": "f", "sr": "m", "sra": "f", "don": "m", "doña": "f"},
    roles={
        **dict.fromkeys(
            words(
                "presidente ministro alcalde portavoz director secretario jefe gobernador diputado senador juez experto"
            ),
            "m",
        ),
        **dict.fromkeys(
            words("presidenta ministra alcaldesa directora secretaria jefa gobernadora diputada senadora"), "f"
        ),
    },
    leaders=words("presidente presidenta líder primer ministro"),
    groups=words("autoridades expertos fuentes medios portavoces vecinos testigos"),
    bodies=words("gobierno ministerio policía partido comisión agencia empresa ayuntamiento tribunal"),
    agency_nouns=words("agencia diario periódico cadena"),
    particles=words("de la del los y"),
    joining_words=words("de del la el los las y para"),
    abstract_endings=("ción", "sión", "miento", "ismo", "dad", "anza", "encia"),
    noun_endings=("s", "ción", "sión", "miento", "ismo", "dad", "anza", "encia"),
)
