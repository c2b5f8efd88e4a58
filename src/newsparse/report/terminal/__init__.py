"""Articles and pages on a terminal or in a pipe; needs the extra `cli`."""
