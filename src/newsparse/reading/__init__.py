"""Reading: from what came in to a document of blocks without labels."""
