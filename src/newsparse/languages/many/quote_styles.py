"""Quotation marks by language, after the Unicode CLDR: for languages without a grammar of their own."""

from __future__ import annotations

_TABLE = """
«» “” fr it pt es ca gl eu
“” ‘’ en nl ga cy tr zh ja ko vi id ms th hi
„“ »« de da sl hr cs sk sr bs lb
„” »« hu
„” «» ro pl lt
„“ «» bg mk et lv is ka
«» „“ ru uk be el no nb nn sq hy
”” »» fi sv
"""

QUOTE_STYLES = {code: (first, second) for row in _TABLE.split("\n") if row for first, second, *codes in [row.split()]
                for code in codes}  # fmt: skip
"""Pairs of marks, opening and closing, by the code of the language; the usual one first."""
