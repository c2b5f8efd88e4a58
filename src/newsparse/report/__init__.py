"""Articles to look at: an HTML file on articles or on the stories that they tell, and an article in a notebook."""

from __future__ import annotations

from newsparse.report._folder import ReportFolder, write_report
from newsparse.report._notebook import notebook_html
from newsparse.report._page import report
from newsparse.report._stories import stories_report

__all__ = ["ReportFolder", "notebook_html", "report", "stories_report", "write_report"]
