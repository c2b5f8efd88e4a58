"""Sentences with a date in them, made from the answer: the value that a reader would write down is known."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from newsparse._classes import frozen

_MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "en": "January February March April May June July August September October November December".split(),
}
_FORMS = {
    "fr": ("Le conseil a voté le texte {date} après un long débat.", "le {day} {month} {year}"),
    "de": ("Der Rat hat den Text am {date} beschlossen.", "{day}. {month} {year}"),
    "en": ("The council passed the text on {date} after a long debate.", "{month} {day}, {year}"),
}


@frozen
class Dated:
    """A sentence and the one date in it."""

    text: str
    language: str
    words: str
    """The words of the date; in French with the article, as TIMEX3 has it."""
    day: dt.date


@st.composite
def dated_sentences(draw: st.DrawFn, language: str | None = None) -> Dated:
    """Draw a sentence that names one day in full, in French, German or English.

    Example:
        >>> from hypothesis import find
        >>> find(dated_sentences("de"), lambda dated: True).text
        'Der Rat hat den Text am 1. Januar 2000 beschlossen.'
    """
    code = language or draw(st.sampled_from(sorted(_FORMS)))
    day = draw(st.dates(dt.date(1990, 1, 1), dt.date(2049, 12, 31)))
    sentence, form = _FORMS[code]
    number = "1er" if code == "fr" and day.day == 1 else day.day
    words = form.format(day=number, month=_MONTHS[code][day.month - 1], year=day.year)
    return Dated(sentence.format(date=words), code, words, day)
