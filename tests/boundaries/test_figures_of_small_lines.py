"""Numbers in characters, initials, fields of mails, copyright, datelines and how long ago: each one step apart."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse.languages import LANGUAGES
from newsparse.lines.copyright import copyright_holder
from newsparse.lines.datelines import read_dateline
from newsparse.lines.han_numbers import read_han
from newsparse.lines.mail_heads import read_mail_field
from newsparse.lines.meta_lines import is_meta_line
from newsparse.lines.relative_dates import in_ascii_digits, read_relative
from newsparse.lines.shorthand import read_shorthand
from newsparse.lines.word_lists import LineVocabulary
from tests.support.boundaries import Edge, edges, names

WORDS = LineVocabulary.of(LANGUAGES)
SAVED = dt.datetime(2020, 5, 3, 12, 30, tzinfo=dt.UTC)

HAN = {
    "一": 1, "九": 9, "十": 10, "十一": 11, "二十": 20, "廿一": 21, "三十一": 31, "卅": 30, "一百": 100, "百": 100,
    "一百一十三": 113, "三百二十": 320, "二〇二四": 2024, "一九九〇": 1990, "": None, "十百": None, "十二十": None,
    "一二十": None, "月": None, "十月": None, "一百百": None, "二廿": None,
}  # fmt: skip


@pytest.mark.parametrize(("characters", "number"), HAN.items())
def test_characters_mean_a_number(characters: str, number: int | None) -> None:
    assert read_han(characters) == number


def signed(words: str) -> list[tuple[str, str]]:
    return [(one.name, words[one.start : one.end]) for one in read_shorthand(words)]


def mail(words: str) -> tuple[str, str] | None:
    found = read_mail_field(words)
    return (found.kind, words[found.start : found.end]) if found else None


def holder(words: str) -> tuple[str, str] | None:
    found = copyright_holder(words)
    return (found.name, words[found.start : found.end]) if found else None


def place(words: str) -> tuple[str, str | None, str | None] | None:
    return read_dateline(words, WORDS)


def meta(words: str) -> bool:
    return is_meta_line(words, WORDS)


def ago(words: str, language: str = "en", saved: dt.date = SAVED) -> str | None:
    found = read_relative(words, language, saved)
    return found.iso if found else None


def days_ago(words: str) -> str | None:
    return ago(words, saved=dt.date(2020, 5, 3))


SIGNS = edges([
    ("letters of initials", lambda: signed("ab, abcde"), [("ab", "ab"), ("abcde", "abcde")], lambda: signed("a"), []),
    ("more letters of initials", lambda: signed("abcde"), [("abcde", "abcde")], lambda: signed("abcdef"), []),
    ("what follows initials", lambda: signed(" ab; Photo: Kora"), [("ab", "ab")], lambda: signed("ab Photo"), []),
    ("initials of two", lambda: signed("ab/cd"), [("ab/cd", "ab/cd")], lambda: signed("ab/cd/ef"), []),
    ("capitals", lambda: signed("ab"), [("ab", "ab")], lambda: signed("Ab"), []),
])  # fmt: skip

MAILS = edges([
    ("what programs put before a subject", lambda: mail("Subject: Re: AW: [Kora] The mill"), ("subject", "The mill"),
     lambda: mail("Subject: Mill: it is open"), ("subject", "Mill: it is open")),
    ("an address behind a sender", lambda: mail("From: Kora Lupu <k@l.example>"), ("sender", "Kora Lupu"),
     lambda: mail("From: Kora Lupu"), ("sender", "Kora Lupu")),
    ("a sender that is an address alone", lambda: mail("From: k@l.example"), ("sender", ""),
     lambda: mail("From: Kora at Lupu"), ("sender", "Kora at Lupu")),
    ("a field without a value", lambda: mail("Date: 3 May"), ("date", "3 May"), lambda: mail("Date:"), None),
    ("who gets a mail", lambda: mail("To: Kora"), ("other", "Kora"), lambda: mail("Two: Kora"), None),
])  # fmt: skip

RIGHTS = edges([
    ("signs of copyright", lambda: [holder(f"{sign} Kora Post") for sign in ("©", "(c)", "Copyright")],
     [("Kora Post", "Kora Post")] * 3, lambda: holder("(x) Kora Post"), None),
    ("years of copyright", lambda: holder("© 2019-2024 Kora"), ("Kora", "Kora"), lambda: holder("© 1819 Kora"), None),
    ("a capital of a holder", lambda: holder("© 2024 Kora, Inc."), ("Kora", "Kora"), lambda: holder("© kora"), None),
    ("an agency and a word for rights", lambda: holder("© Reuters"), None, lambda: holder("© All rights reserved"),
     None),
])  # fmt: skip

PLACES = edges([
    ("a place, a date and an agency", lambda: place("KORA, 3 May (Reuters) - It"), ("KORA", "Reuters", "3 May"),
     lambda: place("KORA, 3 May (Zozo) - It"), ("KORA", "Zozo", "3 May")),
    ("an agency between slashes", lambda: place("Kora /dpa/ -- It"), ("Kora", "dpa", None),
     lambda: place("Kora /Zozo/ -- It"), None),
    ("a place in capitals before a dash", lambda: place("KORA — It is"), ("KORA", None, None),
     lambda: place("Kora — It is"), None),
    ("a hyphen, with a comma before it and without", lambda: place("KORA, Lupu - It"), ("KORA, Lupu", None, None),
     lambda: place("KORA - It is"), None),
    ("a place that is no name", lambda: place("the Kora (Reuters) - It"), None, lambda: place("(Reuters) - It"), None),
    ("a small word in a place", lambda: place("Kora de Lupu (Reuters) - It"), ("Kora de Lupu", "Reuters", None),
     lambda: place("Kora was Lupu (Reuters) - It"), None),
    ("a place that is an agency", lambda: place("REUTERS — It is"), None,
     lambda: place("KORA REUTERS — It is"), ("KORA", "REUTERS", None)),
])  # fmt: skip

METAS = edges([
    ("a small word beside a date", lambda: meta("Kora van Lupu, 3 May 2020"), True,
     lambda: meta("Kora was Lupu, 3 May 2020"), False),
    ("the end of a sentence", lambda: meta("Kora Lupu, 3 May 2020"), True, lambda: meta("3 May 2020, Kora Lupu."),
     False),
    ("a full stop of a date", lambda: meta("Kora Lupu, 3 May 2020 10 a.m."), True,
     lambda: meta("3 May 2020 in Kora."), False),
    ("a line without a date", lambda: meta("3 May 2020 Kora"), True, lambda: meta("3 Kora"), False),
    ("names in a script without capitals", lambda: meta("柳舟 2020年5月3日"), True,
     lambda: meta("柳舟 2020年5月3日。"), False),
])  # fmt: skip

AGO = edges([
    ("minutes, with a time and without", lambda: ago("29 minutes ago"), "2020-05-03T12:01:00+00:00",
     lambda: days_ago("29 minutes ago"), "2020-05-03"),
    ("hours of a day that are not known", lambda: days_ago("11 hours ago"), "2020-05-03",
     lambda: days_ago("12 hours ago"), None),
    ("weeks and months ago", lambda: ago("2 weeks ago"), "2020-04-19", lambda: ago("2 months ago"), "2020-03-04"),
    ("years ago", lambda: ago("1 day ago"), "2020-05-02", lambda: ago("2 years ago"), None),
    ("a clock beside a day", lambda: ago("yesterday, 23:59"), "2020-05-02T23:59:00",
     lambda: ago("yesterday, 24:00"), "2020-05-02"),
    ("minutes of a clock beside a day", lambda: ago("yesterday 10:59"), "2020-05-02T10:59:00",
     lambda: ago("yesterday 10:60"), "2020-05-02"),
    ("a day inside of a word", lambda: ago("Posted: today"), "2020-05-03", lambda: ago("todays"), None),
    ("letters beside a number", lambda: ago("x 3 hours ago"), "2020-05-03T09:30:00+00:00",
     lambda: ago("3 hours agone"), None),
    ("English on a page in another language", lambda: ago("3 hours ago", "fr"), "2020-05-03T09:30:00+00:00",
     lambda: ago("il y a 3 heures", "de"), None),
    ("figures of another script", lambda: in_ascii_digits("٣ a"), "3 a", lambda: in_ascii_digits("x² é"), "x² é"),
    ("hours in a script without spaces", lambda: ago("3時間前", "ja"), "2020-05-03T09:30:00+00:00",
     lambda: ago("3時間", "ja"), None),
])  # fmt: skip

ALL: list[Edge] = [*SIGNS, *MAILS, *RIGHTS, *PLACES, *METAS, *AGO]


@pytest.mark.parametrize("edge", ALL, ids=names(ALL))
def test_a_small_line_is_read_otherwise_one_step_on(edge: Edge) -> None:
    edge.check()
