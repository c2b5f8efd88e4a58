"""Tells hypothesis how to draw the facts of newsparse, so that `st.from_type(newsparse.Article)` works.

Hypothesis calls `register` whenever it is imported, by an entry point; so nothing of newsparse is loaded here, and a
type is registered when somebody first asks the package for it.
"""

from __future__ import annotations

import sys

from newsparse import _lazy_imports

STRATEGIES = {
    "newsparse.model.article.Article": "full_articles",
    "newsparse.model.document.Document": "documents",
    "newsparse.sites.site.Site": "sites",
}
"""The types that are known, each with the name of its strategy in `newsparse.testing.strategies`."""


def register() -> None:
    """Register the types that are loaded, and each other when it is loaded."""
    _lazy_imports.ON_LOAD.append(_register)
    for name in STRATEGIES:
        module, _, type_name = name.rpartition(".")
        if module in sys.modules:
            _register(getattr(sys.modules[module], type_name, None))


def _register(value: object) -> None:
    name = STRATEGIES.get(f"{getattr(value, '__module__', '')}.{getattr(value, '__name__', '')}")
    if name is None or not isinstance(value, type):
        return
    from hypothesis import strategies as st

    def drawn(_: object) -> st.SearchStrategy[object]:
        from newsparse.testing import strategies

        strategy: st.SearchStrategy[object] = getattr(strategies, name)()
        return strategy

    st.register_type_strategy(value, drawn)
