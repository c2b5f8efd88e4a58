"""Names in Spanish: honorifics, offices, bodies, places and first names."""

from __future__ import annotations

from newsparse.languages.schema.entries import words
from newsparse.languages.schema.names import NameLexicon

NAMES = NameLexicon(
    honorifics={"señor": "m", "señora": "f", "sr": "m", "sra": "f", "don": "m", "doña": "f"},
    office_adjective_endings=tuple(
        (
            "al ano ana és esa ense ol ola eño eña ino ina ario aria ivo iva adjunto adjunta electo electa "
            "encargado encargada"
        ).split(),
    ),
    roles={
        **dict.fromkeys(
            words(
                "consejero concejal fiscal abogado comisario general coronel médico profesor investigador",
                "científico economista analista periodista entrenador empresario sindicalista rey papa obispo",
                "cardenal escritor actor cantante agricultor pescador testigo autor candidato fundador",
                "diplomático embajador ingeniero funcionario policía vecino repartidor maestro enfermero dueño",
                "propietario marido padre hijo hermano abuelo tío primo novio amigo compañero acusado sospechoso",
                "taxista camarero comerciante ganadero estudiante alumno jugador capitán seleccionador",
                "arquitecto psicólogo sociólogo historiador",
            ),
            "m",
        ),
        **dict.fromkeys(
            words(
                "consejera concejala abogada comisaria médica profesora investigadora científica entrenadora",
                "empresaria reina escritora actriz agricultora autora candidata fundadora diplomática embajadora",
                "ingeniera funcionaria vecina repartidora maestra enfermera dueña propietaria mujer esposa madre",
                "hija hermana abuela tía prima novia amiga compañera acusada sospechosa camarera ganadera alumna",
                "jugadora capitana seleccionadora arquitecta psicóloga socióloga historiadora",
            ),
            "f",
        ),
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
