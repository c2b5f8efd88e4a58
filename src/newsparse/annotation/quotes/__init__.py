"""Who said what: quotes of an article with their speakers, from rules and tables alone."""

from __future__ import annotations

from newsparse.annotation.quotes.find import QuoteExtraction, find_quotes
from newsparse.annotation.quotes.keys import same_words, statement_key

__all__ = ["QuoteExtraction", "find_quotes", "same_words", "statement_key"]
