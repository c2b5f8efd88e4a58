"""What an article is written as: a line of JSON or CSV, Markdown, plain text."""
