"""Grammars of single lines: bylines, credits, moments."""
