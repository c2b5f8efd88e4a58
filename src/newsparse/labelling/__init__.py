"""Labelling: the core's own votes on what each block is."""
