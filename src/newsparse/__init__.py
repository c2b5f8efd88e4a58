"""News pages, as HTML or as scraped text, into typed articles, quotes and events."""

__version__ = "0.1.0"
