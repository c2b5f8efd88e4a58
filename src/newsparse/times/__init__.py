"""Finding time expressions and saying what they mean."""

from __future__ import annotations

from newsparse.times.moments import read_moment

__all__ = ["read_moment"]
