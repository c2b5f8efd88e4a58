"""Labelling: the votes that the core itself casts."""
