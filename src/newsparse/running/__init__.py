"""Many pages: worker processes, a journal to continue from, and files that are whole or not there."""
