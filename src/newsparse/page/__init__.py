"""A page while it is worked on: folded blocks and indexed elements."""
