"""Who said what: quotes of an article with their speakers, from rules and tables alone."""

from __future__ import annotations

from newsparse.annotation.quotes.find import Speech, find_quotes
from newsparse.annotation.quotes.keys import same_words, statement_key

__all__ = ["Speech", "find_quotes", "same_words", "statement_key"]
