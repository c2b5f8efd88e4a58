"""Tells hypothesis how to draw the facts of newsparse, so that `st.from_type(newsparse.Article)` works.

Hypothesis calls `register` whenever it is imported, by an entry point; so nothing of newsparse is loaded here, and a
type is registered when somebody first asks the package for it.
"""

from __future__ import annotations

from newsparse import _lazy_imports

STRATEGIES = {"Article": "full_articles", "Document": "documents", "Site": "sites"}
"""The public types that are known, each with the name of its strategy in `newsparse.testing.strategies`."""


def register() -> None:
    """Register the types that are loaded, and each other when it is loaded."""
    _lazy_imports.on_load(_register)


def _register(value: object) -> None:
    if not isinstance(value, type) or value.__module__ != "newsparse" or value.__name__ not in STRATEGIES:
        return
    name = STRATEGIES[value.__name__]
    from hypothesis import strategies as st

    def drawn(_: object) -> st.SearchStrategy[object]:
        from newsparse.testing import strategies

        strategy: st.SearchStrategy[object] = getattr(strategies, name)()
        return strategy

    st.register_type_strategy(value, drawn)
