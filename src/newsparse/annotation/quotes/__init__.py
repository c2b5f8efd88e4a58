"""Who said what: quotes of an article with their speakers, from rules and tables alone; `find` is where it begins."""
