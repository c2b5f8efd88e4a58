"""What pages say in languages without a folder, and lists of many languages that are no language's own: one a use.

Names of calendars come from a tool, and lines of dates, access and consent are a phrase or two a language, so that a
language is a row there. Words of bylines of the languages of newsparse stand in their own `bylines.py`.
"""
