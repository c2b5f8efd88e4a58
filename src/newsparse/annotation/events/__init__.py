"""Who did what to whom, where and when: events of an article in the classes of PLOVER, from rules and tables alone."""

from __future__ import annotations

from newsparse.annotation.events.find import Coded, find_events

__all__ = ["Coded", "find_events"]
