"""Grammars of single lines: bylines, credits, datelines, date lines, copyright lines, and the names in them."""
