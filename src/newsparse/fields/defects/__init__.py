"""Finding the places of a text that scraping or translation damaged."""
