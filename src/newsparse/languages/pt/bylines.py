"""What stands beside the names of authors in Portuguese."""

from __future__ import annotations

from newsparse.languages.schema.bylines import BylineWords
from newsparse.languages.schema.entries import words

BYLINES = BylineWords(
    introducing=words("por escrito_por publicado_por texto_de autor autora autores entrevista"),
    no_names=words("compartilhar seguir ler mais todos comentários publicado foto fotos imprimir"),
    listing=words("todos os artigos textos publicações"),
    generic=words("administrador redacao redação"),
    roles=words("enviado enviada director"),
    fused=words("Por"),
    inside=words("por"),
    of=words("por de"),
    our=words("nosso nossa"),
    joining=words("e"),
    crediting=words("foto fotos"),
    crediting_by=words("de"),
    helped=words("com"),
    material=words("de do da dos das e informações"),
    unnamed_agencies=words("agência agências"),
)
