"""The languages that newsparse knows, one table each."""

from __future__ import annotations

from newsparse.languages._language import Language

__all__ = ["Language"]
