"""The languages that newsparse knows, one table each."""

from __future__ import annotations

from newsparse.languages.de import GERMAN
from newsparse.languages.en import ENGLISH
from newsparse.languages.es import SPANISH
from newsparse.languages.fr import FRENCH
from newsparse.languages.it import ITALIAN
from newsparse.languages.nl import DUTCH
from newsparse.languages.pt import PORTUGUESE
from newsparse.languages.schema.language import Language

__all__ = ["LANGUAGES", "Language"]

LANGUAGES = (GERMAN, ENGLISH, SPANISH, FRENCH, ITALIAN, DUTCH, PORTUGUESE)
"""The languages of the core; plugins add theirs through the hook `newsparse_languages`."""
