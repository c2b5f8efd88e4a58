"""The errors that newsparse raises, and the problems that it only reports.

::

    NewsparseError
    ├── ParseError (ValueError)     the input cannot become an article
    ├── SchemaError (ValueError)    JSON that is no article of this version
    ├── SiteError (ValueError)      a Site, Rule or condition is written wrongly
    └── PluginError (RuntimeError)  a plugin failed, and `strict=True` was asked for

A bad page raises nothing: the result says less and holds a `Problem`. A wrong program raises at once.
"""

from __future__ import annotations


class NewsparseError(Exception):
    """The base of all errors that newsparse raises itself."""


class ParseError(NewsparseError, ValueError):
    """The input cannot become an article, for example because there is nothing in it."""


class SchemaError(NewsparseError, ValueError):
    """JSON that does not hold an article of this schema version."""


class SiteError(NewsparseError, ValueError):
    """A site, rule or condition that could never work as written."""


class PluginError(NewsparseError, RuntimeError):
    """A plugin failed; raised only with `strict=True`, otherwise a `Problem` of the article."""
