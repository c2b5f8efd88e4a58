"""Articles to look at: `report` writes one self-contained HTML file, and a notebook shows an article by itself."""

from __future__ import annotations

from newsparse.report._notebook import notebook_html
from newsparse.report._page import report

__all__ = ["notebook_html", "report"]
