"""Each figure by which one line is a date, a name, a byline or a credit, just on both sides of it."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse.languages import LANGUAGES
from newsparse.lines.bylines import is_byline, read_byline
from newsparse.lines.copyright import copyright_holder
from newsparse.lines.credits import are_names, inline_credit, is_credit
from newsparse.lines.date_lines import is_dated_line, is_headed_date, read_dates
from newsparse.lines.datelines import read_dateline
from newsparse.lines.east_asian_bylines import read_east_asian_byline
from newsparse.lines.mail_heads import read_mail_field
from newsparse.lines.meta_lines import is_meta_line
from newsparse.lines.moments import read_moment
from newsparse.lines.person_names import is_nickname, last_first, person_name
from newsparse.lines.relative_dates import read_relative
from newsparse.lines.word_lists import LineVocabulary
from tests.support.boundaries import Edge, edges, line, names, sized

WORDS = LineVocabulary.of(LANGUAGES)
DAY = "3 May 2020"
PHOTO = frozenset({"photo"})
ENDING = "(Photo: Kora Lupu)"
EAST = "文・見本花子花花花、見本花子花花花 写真・"
SAVED = dt.datetime(2020, 5, 3, 12, tzinfo=dt.UTC)


def capitals(count: int, first: int = 0) -> str:
    return line(count, first=first).title()


def moment(words: str) -> str | None:
    found = read_moment(words)
    return found.iso if found else None


def told(words: str) -> list[str | None]:
    """Return what a line says of each of its dates."""
    return [one.role for one in read_dates(words)]


def dated(words: str) -> bool:
    return is_dated_line(words, frozenset())


def meta(words: str) -> bool:
    return is_meta_line(words, WORDS)


def ago(words: str) -> str | None:
    found = read_relative(words, "en", SAVED)
    return found.iso if found else None


def named(words: str) -> str | None:
    return person_name(words, WORDS.bylines)


def nickname(words: str) -> bool:
    return is_nickname(words, WORDS.bylines)


def by(words: str) -> list[str]:
    """Return whom a byline names."""
    return [one.name for one in read_byline(words, WORDS)]


def holder(words: str) -> str | None:
    found = copyright_holder(words)
    return found.name if found else None


def place(words: str) -> str | None:
    found = read_dateline(words, WORDS)
    return found[0] if found else None


def mail(name: str) -> str | None:
    found = read_mail_field(f"{name}: Kora")
    return found.kind if found else None


def credit(words: str) -> bool:
    return is_credit(words, PHOTO)


def cut(words: str) -> int | None:
    """Return where a caption ends before its credit."""
    found = inline_credit(words, PHOTO)
    return found.cut if found else None


def east_asian(words: str) -> list[str]:
    return [one.name for one in read_east_asian_byline(words)]


DATES = edges([
    ("the first year of news", lambda: moment("3 May 1990"), "1990-05-03", lambda: moment("3 May 1989"), None),
    ("the last year of news", lambda: moment("3 May 2099"), "2099-05-03", lambda: moment("3 May 2100"), None),
    ("code points in which a date stands", lambda: moment(f"{' ' * 190}{DAY}"), "2020-05-03",
     lambda: moment(f"{' ' * 191}{DAY}"), None),
    ("minutes that clocks are ahead", lambda: moment("2020-05-03T10:00:00+14:00"), "2020-05-03T10:00:00+14:00",
     lambda: moment("2020-05-03T10:00:00+14:01"), "2020-05-03T10:00:00"),
    ("years of Thailand", lambda: moment("3 พฤษภาคม 2563"), "2020-05-03",
     lambda: moment("3 พฤษภาคม 2564"), "2021-05-03"),
    ("dates of a line", lambda: len(told(" ".join(f"{i} May 2020" for i in range(1, 4)))), 3,
     lambda: len(told(" ".join(f"{i} May 2020" for i in range(1, 6)))), 4),
    ("share of a cell that its date takes", lambda: is_headed_date(f"{DAY} babeb | Kora"), True,
     lambda: is_headed_date(f"{DAY} babebi | Kora"), False),
    ("words of a cell", lambda: is_headed_date(f"{DAY} | {line(5)}"), True,
     lambda: is_headed_date(f"{DAY} | {line(6)}"), False),
    ("cells of a line", lambda: is_headed_date(f"{DAY} | Kora"), True, lambda: is_headed_date(f"{DAY} | "), False),
    ("code points of a line that begins with a date", lambda: dated(sized(100, f"{DAY} B").title()), True,
     lambda: dated(sized(101, f"{DAY} B").title()), False),
    ("words of a line that says how long ago it was", lambda: ago(f"{line(9)} 2 hours ago"),
     "2020-05-03T10:00:00+00:00", lambda: ago(f"{line(10)} 2 hours ago"), None),
    ("figures of a number of hours", lambda: ago("100 hours ago") is None, False, lambda: ago("1000 hours ago"), None),
])  # fmt: skip

NAMES = edges([
    ("code points of a name", lambda: named(f"Jana T{'a' * 54}") is None, False,
     lambda: named(f"Jana T{'a' * 55}") is None, True),
    ("words of a name", lambda: named(capitals(5)), capitals(5), lambda: named(capitals(6)), None),
    ("words of a nickname", lambda: nickname("Kora7 Lupu7"), True, lambda: nickname("Kora7 Lupu7 Zozo7"), False),
    ("words of a first name behind a comma", lambda: last_first("TARNOW, Jana Mia"), "Jana Mia TARNOW",
     lambda: last_first("TARNOW, Jana Mia Lea"), None),
    ("words of a place", lambda: place(f"{capitals(7)} (Reuters) - Kora"), capitals(7),
     lambda: place(f"{capitals(8)} (Reuters) - Kora"), None),
    ("capitals of a place", lambda: place("KORA – Lupu"), "KORA", lambda: place("KOR – Lupu"), None),
    ("commas of a place", lambda: place("Kora, Lupu (Reuters) - Zo"), "Kora, Lupu",
     lambda: place("Kora, Lupu, Zozo (Reuters) - Zo"), None),
    ("code points of a dateline", lambda: place(f"Kora{' ' * 107}(Reuters) - Zo"), "Kora",
     lambda: place(f"Kora{' ' * 108}(Reuters) - Zo"), None),
    ("code points of a line that claims rights", lambda: holder("© 2024 Kora Post".rjust(200)), "Kora Post",
     lambda: holder("© 2024 Kora Post".rjust(201)), "Kora Pos"),
    ("a field of a mail", lambda: mail("Subject"), "subject", lambda: mail("Subjects of it"), None),
])  # fmt: skip

META = edges([
    ("words beside a date", lambda: meta(f"{capitals(10)} | {DAY}"), True,
     lambda: meta(f"{capitals(11)} | {DAY}"), False),
    ("signs beside a date of a line that begins with by", lambda: meta(f"By {'潮' * 24} 2020年5月3日"), True,
     lambda: meta(f"By {'潮' * 25} 2020年5月3日"), False),
    ("code points of a line with a date", lambda: meta(f"{DAY} | Kora".ljust(160, "|")), True,
     lambda: meta(f"{DAY} | Kora".ljust(161, "|")), False),
    ("signs of a name beside a date", lambda: meta("潮潮潮潮潮潮 2020年5月3日"), True,
     lambda: meta("潮潮潮潮潮潮潮 2020年5月3日"), False),
    ("what goes on", lambda: meta(f"Kora Lupu, {DAY}"), True, lambda: meta(f"Kora Lupu, {DAY} –"), False),
])  # fmt: skip

BYLINES = edges([
    ("words of a name behind by", lambda: by(f"By {capitals(6)}"), [capitals(6)], lambda: by(f"By {capitals(7)}"), []),
    ("words of a desk behind by", lambda: by(f"By {capitals(3)} Desk"), [f"{capitals(3)} Desk"],
     lambda: by(f"By {capitals(4)} Desk"), []),
    ("names of a byline", lambda: len(by(f"By {', '.join(capitals(2, 5 * i) for i in range(19))}")), 19,
     lambda: len(by(f"By {', '.join(capitals(2, 5 * i) for i in range(21))}")), 20),
    ("words of a byline that begins with a name", lambda: is_byline(f"{capitals(4)} with Reuters", WORDS), True,
     lambda: is_byline(f"{capitals(5)} with Reuters", WORDS), False),
    ("signs of a name before a role", lambda: east_asian("見本花記者"), ["見本花"], lambda: east_asian("見本記者"), []),
    ("signs of a line with names and what they did", lambda: len(east_asian(f"{EAST}{'あ' * 19}")), 2,
     lambda: len(east_asian(f"{EAST}{'あ' * 20}")), 0),
    ("signs of who took the pictures", lambda: len(east_asian(f"文・見本花 写真・{'あ' * 24}")), 1,
     lambda: len(east_asian(f"文・見本花 写真・{'あ' * 25}")), 0),
])  # fmt: skip

CREDITS = edges([
    ("code points of a credit", lambda: credit(f"Photo: {'Kora/' * 3}K{'o' * 97}"), True,
     lambda: credit(f"Photo: {'Kora/' * 3}K{'o' * 98}"), False),
    ("words of the names in a credit", lambda: are_names(capitals(12)), True, lambda: are_names(capitals(13)), False),
    ("code points of a caption in which its credit stands", lambda: cut(f"It is late. {ENDING:160}"), 12,
     lambda: cut(f"It is late. {ENDING:161}"), None),
])  # fmt: skip

ALL = [*DATES, *NAMES, *META, *BYLINES, *CREDITS]


@pytest.mark.parametrize("edge", ALL, ids=names(ALL))
def test_a_line_says_another_thing_at_a_figure(edge: Edge) -> None:
    edge.check()
