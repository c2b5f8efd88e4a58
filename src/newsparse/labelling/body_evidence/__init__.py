"""The engine that finds the article's text among blocks by fitted evidence, whatever the blocks came from."""
