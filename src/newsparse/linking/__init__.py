"""Many articles, one story: the same statement, event and passage told again."""
