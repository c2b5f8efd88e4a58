"""Who did what to whom, where and when: events of an article in the classes of PLOVER, from rules and tables alone."""

from __future__ import annotations

from newsparse.annotation.events.extract import EventExtraction, find_events

__all__ = ["EventExtraction", "find_events"]
