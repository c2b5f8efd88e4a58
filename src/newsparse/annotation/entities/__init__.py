"""Who and what an article speaks of: one table of entities, and where it mentions them."""

from __future__ import annotations

from newsparse.annotation.entities.table import find_entities

__all__ = ["find_entities"]
