"""Clauses, noun phrases and subjects, for quotes and events."""
