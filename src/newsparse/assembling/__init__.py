"""Assembling: from labelled blocks to the fields of an article, each with its evidence."""
