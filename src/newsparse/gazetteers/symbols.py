"""Abbreviations in capitals that mean one thing in any language and name nobody."""

from __future__ import annotations

SYMBOLS = frozenset(
    # time zones and halves of a day
    "gmt utc est edt cst cdt mst mdt pst pdt cet cest bst mez mesz msk jst am pm"
    # files and devices
    " hd id url pdf rss faq usb html jpg png mp3 mp4 gps sms wifi dvd cd tv pc".split()
)
