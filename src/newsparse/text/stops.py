"""The marks that end sentences, in any script; what is normalized has its wide forms no more."""

from __future__ import annotations

FULL_STOPS = frozenset(".…。।॥۔։።។။")
"""What statements end with; headings and headlines hardly ever do."""
STOPS = FULL_STOPS | frozenset("!?！？؟")
"""What sentences end with, without the marks and brackets that may follow."""
STOPS_BEFORE_SPACE = "".join(sorted(STOPS - frozenset("。！？")))
"""Those behind which a space stands within a line, for the class of a pattern; it begins with none of `^`, `-`, `]`."""
