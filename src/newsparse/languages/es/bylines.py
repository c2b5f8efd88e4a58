"""What stands beside the names of authors in Spanish."""

from __future__ import annotations

from newsparse.languages.schema.bylines import BylineWords
from newsparse.languages.schema.entries import words

BYLINES = BylineWords(
    introducing=words("por escrito_por publicado_por texto_de autor autora autores redacción redactor entrevista"),
    no_names=words(
        """
        seguir compartir ver todos comentarios leer más suscríbete imprimir guardar publicado inicio foto fotos audio
        """
    ),
    listing=words("ver todos artículos más entradas publicaciones"),
    generic=words("administrador redacción admin"),
    roles=words("redactor redactora periodista corresponsal enviado enviada director"),
    fused=words("Por"),
    inside=words("por"),
    of=words("por de"),
    our=words("nuestro nuestra nuestros"),
    joining=words("y e"),
    crediting=words("foto fotos"),
    crediting_by=words("de"),
    cutting_days=words("el"),
    helped=words("con"),
    material=words("de del la las los y e información informaciones material materiales prensa"),
    unnamed_agencies=words("agencia agencias"),
)
