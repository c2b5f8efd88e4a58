"""What pages say in many languages at once, most of which have no tables of their own: a list for each use."""
