"""Recognition: which sites a page passed through, and in which layout."""
