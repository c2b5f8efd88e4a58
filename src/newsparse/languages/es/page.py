"""Spanish: enough to tell its texts from those of other languages, and to find its quotes."""

from __future__ import annotations
