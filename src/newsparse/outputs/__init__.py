"""What an article is written as: a line of JSON or CSV, Markdown, plain text, or its events as others write them.

`rendering` names the formats; `plover` and `schema_org` make records of events, which `event_lines` writes.
"""
