"""Annotation: entities, times, quotes and events of a labelled article."""
