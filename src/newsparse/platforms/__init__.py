"""Platforms: software that many publishers use, and the traces it leaves on their pages."""

from __future__ import annotations

from newsparse.platforms.wordpress import WORDPRESS

__all__ = ["PLATFORMS"]

PLATFORMS = (WORDPRESS,)
