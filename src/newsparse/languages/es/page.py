"""What the lines around and in an article say in Spanish: bylines, credits, dates, boilerplate."""

from __future__ import annotations

from newsparse.languages.schema.entries import words
from newsparse.languages.schema.page import PageLexicon

PAGE = PageLexicon(
    definite_articles=words("el la los las"),
    place_particles=words("los las el do da di del al de la"),
    topic_words=words(
        "exclusiva última hora vídeo opinión análisis entrevista fútbol deportes cultura economía política"
    ),
    section_words=words("sección"),
    front_pages=frozenset({"inicio"}),
    challenge_titles=frozenset({"un momento"}),
)
