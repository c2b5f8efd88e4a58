"""Sites as data: conditions, rules, layouts, and the index that finds them on a page."""
