"""Abbreviations in capitals that mean one thing in any language and name nobody."""

from __future__ import annotations

SYMBOLS = frozenset(
    # time zones and halves of a day
    "gmt utc est edt cst cdt mst mdt pst pdt cet cest bst mez mesz msk jst am pm"
    # files and devices
    " hd id url pdf rss faq usb html jpg png mp3 mp4 gps sms wifi dvd cd tv pc"
    # currencies of ISO 4217, but for those that are names of bodies or words as well (NPR, SEK, ARS, RON, PEN)
    " aed afn amd aoa aud azn bbd bdt bgn bhd bif brl bwp byn bzd cdf chf clp cny crc czk djf dkk dop dzd egp eur fjd"
    " gbp ghs gnf gtq gyd hkd hnl htg huf idr ils inr iqd irr isk jmd jod jpy kes kgs khr kmf krw kwd kzt lbp lkr lyd"
    " mdl mga mkd mmk mnt mru mur mvr mwk mxn myr mzn ngn nio nok nzd omr pab pgk pkr pln pyg qar rsd rwf sgd srd"
    " syp szl thb tjs tmt tnd ttd twd tzs uah ugx usd uyu uzs vnd xaf xcd xof xpf yer zar zmw fcfa".split()
)
