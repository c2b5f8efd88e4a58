"""The errors that newsparse raises, and the problems that it only reports.

::

    NewsparseError
    ├── ParseError (ValueError)     the input cannot become an article
    ├── SchemaError (ValueError)    JSON that is no article of this version
    ├── SiteError (ValueError)      a Site, Rule or condition is written wrongly
    ├── GoldenPageError (ValueError) an `expected.json` of a golden page is wrong or says nothing
    ├── MissingExtraError (ImportError) a package that an extra of newsparse installs is not there
    └── PluginError (RuntimeError)  a plugin failed or cannot be loaded, and the caller asked for it

A bad page raises nothing: the result says less and holds a `Problem`. A wrong program raises at once.
"""

from __future__ import annotations

from newsparse._lazy_imports import show_as_public


class NewsparseError(Exception):
    """The base of all errors that newsparse raises itself."""


class ParseError(NewsparseError, ValueError):
    """The input cannot become an article, for example because there is nothing in it."""


class SchemaError(NewsparseError, ValueError):
    """JSON that does not hold an article of this schema version."""


class SiteError(NewsparseError, ValueError):
    """A site, rule or condition that could never work as written."""


class GoldenPageError(NewsparseError, ValueError):
    """An `expected.json` beside a golden page that asks for nothing, or for what no article has."""


class MissingExtraError(NewsparseError, ImportError):
    """What was asked for needs a package that is not installed; the message says how to get it."""


class PluginError(NewsparseError, RuntimeError):
    """A plugin failed; raised only with `strict=True`, otherwise a `Problem` of the article."""


show_as_public(__name__)
