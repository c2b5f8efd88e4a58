"""Who did what to whom, where and when: events of an article in the classes of PLOVER, from rules and tables alone.

`extract` is where it begins.
"""
