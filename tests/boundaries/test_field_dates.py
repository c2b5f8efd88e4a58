"""When a page was published and changed, of several dates that it declares and shows: pages one step apart."""

from __future__ import annotations

import datetime as dt

import pytest

import newsparse
from newsparse import Article
from tests.support.boundaries import Edge, edges, names, prose, sized

TITLE = "The quay of the town is closed"
EARLY, LATE = "2020-05-03", "2020-05-05"
MIDNIGHT = "2020-05-04T23:30:00Z"
MARK = "<span itemprop='x'></span>"


def read(between: str = "", *, head: str = "", outside: str = "", captured: str | None = None) -> Article:
    """Read a page with something between its headline and its text, or below its article."""
    body = f"<article><h1>{TITLE}</h1>{between}{prose(3)}</article>{outside}"
    page = f"<html lang='en'><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>"
    day = dt.date.fromisoformat(captured) if captured else None
    return newsparse.parse(
        page, kind="html", captured_at=day, plugins=(), times=False, quotes=False, events=False
    )  # fmt: skip


def dates(between: str = "", *, head: str = "", outside: str = "") -> tuple[str | None, str | None]:
    article = read(between, head=head, outside=outside)
    return article.published.iso if article.published else None, article.modified.iso if article.modified else None


def day(between: str = "", *, head: str = "", outside: str = "") -> str | None:
    return dates(between, head=head, outside=outside)[0]


def div(words: str, name: str = "") -> str:
    return f"<div class='{name}'>{words}</div>"


def time(stated: str, words: str = "3.5.", attributes: str = "") -> str:
    return f"<time datetime='{stated}' {attributes}>{words}</time>"


def declared(value: str, name: str = "article:published_time") -> str:
    return f"<meta name='{name}' content='{value}'>"


def beside(element: str) -> tuple[str | None, str | None]:
    """Return the dates of a page that shows an element of the later day above one of the earlier day."""
    return dates(div(element) + div(time(EARLY)))


def told(between: str = "", *, outside: str = "") -> list[str]:
    """Return the days that `<time>` says, in the order in which they count."""
    return [one.value for one in read(between, outside=outside).evidence_for("published") if one.source == "time"]


def in_zone(hours: float) -> str | None:
    """Return when a page was published that declares an instant of UTC, and shows it so many hours on."""
    utc = dt.datetime(2020, 5, 4, 1 if hours < 0 else 23, tzinfo=dt.UTC)
    return day(time((utc + dt.timedelta(hours=hours)).replace(tzinfo=None).isoformat()), head=declared(utc.isoformat()))


def shown(clock: str) -> str | None:
    """Return when a page was published that declares a time before midnight of UTC, and shows one after it."""
    return day(time(f"2020-05-05T{clock}"), head=declared(MIDNIGHT))


def styled(language: str, more: str = "") -> str | None:
    """Return which day the fifth of March, or the third of May, is on a page in a language."""
    page = f"<html lang='{language}'><body><article><h1>{TITLE}</h1>{div('5/3/2020')}{prose(3)}{more}</article>"
    article = newsparse.parse(page, kind="html", plugins=(), times=False, quotes=False, events=False)
    return article.published.iso if article.published else None


def told_at(place: int) -> str | None:
    """Return which day a page is of that says elsewhere, up to a place of its text, that it begins with the day."""
    begun = len(read(div("5/3/2020")).document.text) + len("\n\n")
    return styled("en-US", f"<p>{'a' * (place - begun - len(' 13/4/2020'))} 13/4/2020</p>")


def epoch(words: str) -> int | None:
    lines = [TITLE, words, *(sized(150, end=".", first=50 * i).capitalize() for i in range(3))]
    return newsparse.parse("\n\n".join(lines), kind="text", language="en", plugins=()).epoch


MARCH, MAY = "2020-03-05", "2020-05-03"

ELEMENTS = edges([
    ("elements that say what they are, before a time", lambda: day(MARK * 199 + time(EARLY)), EARLY,
     lambda: day(MARK * 200 + time(EARLY)), None),
    ("code points of an attribute", lambda: day(time(" " * 190 + EARLY)), EARLY,
     lambda: day(time(" " * 191 + EARLY)), None),
    ("which attribute is read", lambda: day(f"<time data-date='{EARLY}'>x</time>"), EARLY,
     lambda: day(f"<time data-day='{EARLY}'>x</time>"), None),
    ("the element around a time", lambda: beside(div(time(LATE), "updated")), (EARLY, LATE),
     lambda: beside(div(f"<span>{time(LATE)}</span>", "updated")), (LATE, None)),
    ("what a time itself is called", lambda: beside(time(LATE, attributes="itemprop='dateModified'")), (EARLY, LATE),
     lambda: beside(time(LATE, attributes="itemprop='datePublished'")), (LATE, None)),
    ("a word before a time in its line", lambda: beside(f"Updated {time(LATE)}"), (EARLY, LATE),
     lambda: beside(f"Published {time(LATE)}"), (LATE, None)),
    ("a figure between a word and a time", lambda: beside(f"Updated {time(LATE)}"), (EARLY, LATE),
     lambda: beside(f"Updated 7 {time(LATE)}"), (LATE, None)),
    ("code points between a word and a time", lambda: beside(f"Updated {sized(32)} {time(LATE)}"), (EARLY, LATE),
     lambda: beside(f"Updated {sized(33)} {time(LATE)}"), (LATE, None)),
    ("a word inside of a time, before its date", lambda: beside(time(LATE, "Updated 5 May 2020")), (EARLY, LATE),
     lambda: beside(time(LATE, "Updated 5.5.")), (LATE, None)),
    ("a word in the line before a time", lambda: beside(f"Updated</div><div>{time(LATE)}"), (EARLY, LATE),
     lambda: beside(f"Updated 7</div><div>{time(LATE)}"), (LATE, None)),
    ("code points of the line before a time",
     lambda: beside(f"Updated {sized(32)}</div><div>{time(LATE)}"), (EARLY, LATE),
     lambda: beside(f"Updated {sized(33)}</div><div>{time(LATE)}"), (LATE, None)),
    ("the line before that of a time", lambda: beside(f"Updated</div><div>{time(LATE)}"), (EARLY, LATE),
     lambda: beside(f"Updated</div><div>Kora {time(LATE)}"), (LATE, None)),
    ("times of the head in its order, and then those elsewhere",
     lambda: told(div(time(EARLY)) + div(time(LATE)), outside=div(time("2020-05-04"))), [EARLY, LATE, "2020-05-04"],
     lambda: told(div("Bit") + div(time(LATE)), outside=div(time(EARLY)) + div(time("2020-05-04"))),
     [LATE, EARLY, "2020-05-04"]),
    ("a time in the first line of the head alone, and none there", lambda: told(div(time(EARLY))), [EARLY],
     lambda: told(outside=div(time(LATE))), [LATE]),
    ("times in boxes of others", lambda: day(outside=div(time(EARLY))), EARLY,
     lambda: day(outside=div(time(EARLY), "comment")), None),
])  # fmt: skip

LINES = edges([
    ("a day with a word behind one without", lambda: dates(div("5 May 2020") + div("Published 3 May 2020")),
     (EARLY, None), lambda: dates(div("3 May 2020") + div("Published 5 May 2020")), (LATE, None)),
    ("a later day, in a line of a date and in another", lambda: dates(div("3 May 2020") + div("5 May 2020")),
     (EARLY, LATE), lambda: dates(div("3 May 2020") + div("Kora 5 May 2020 in town")), (EARLY, None)),
    ("a sentence that says what its day is", lambda: day(div("Published in our town of Kora on 3 May 2020.")), EARLY,
     lambda: day(div("Seen in our town of Kora on 3 May 2020.")), None),
    ("code points beside a day", lambda: day(div(sized(70, "Seen 3 May 2020 "))), EARLY,
     lambda: day(div(sized(71, "Seen 3 May 2020 "))), None),
    ("a line that says when a page was changed, and none", lambda: dates(head=declared(EARLY, "date")), (EARLY, None),
     lambda: dates(div("Updated 5 May 2020"), head=declared(EARLY, "date")), (EARLY, LATE)),
])  # fmt: skip

ZONES = edges([
    ("seconds that two ways to say an instant are apart", lambda: shown("01:30:59"), "2020-05-05T01:30:00+02:00",
     lambda: shown("01:31:00"), "2020-05-04T23:30:00+00:00"),
    ("seconds that two ways to say an instant with its zone are apart", lambda: shown("01:30:59+02:00"),
     "2020-05-05T01:30:59+02:00", lambda: shown("01:31:00+02:00"), "2020-05-04T23:30:00+00:00"),
    ("the most eastern clocks", lambda: in_zone(14), "2020-05-05T13:00:00+14:00",
     lambda: in_zone(15), "2020-05-04T23:00:00+00:00"),
    ("the most western clocks", lambda: in_zone(-12), "2020-05-03T13:00:00-12:00",
     lambda: in_zone(-13), "2020-05-04T01:00:00+00:00"),
    ("quarters of an hour", lambda: in_zone(5.75), "2020-05-05T04:45:00+05:45",
     lambda: in_zone(5.25), "2020-05-04T23:00:00+00:00"),
    *[(f"a clock that is {hours} hours ahead", lambda hours=hours: (in_zone(hours) or "").endswith(":30"), True,
       lambda hours=hours: (in_zone(hours + 0.25) or "").endswith("+00:00"), True)
      for hours in (-9.5, -3.5, -2.5, 3.5, 4.5, 6.5, 9.5, 10.5)],
    ("days that a page is ahead of its capture",
     lambda: read(head=declared("2020-05-02"), captured="2020-05-01").published is None, False,
     lambda: read(head=declared("2020-05-03"), captured="2020-05-01").published is None, True),
    ("digits of a Unix time", lambda: epoch("1588500000123"), 1_588_500_000, lambda: epoch("158850000"), None),
])  # fmt: skip

STYLES = edges([
    ("a script is no region", lambda: styled("en-Latn"), MAY, lambda: styled("en-Latn-GB"), MARCH),
    ("English in capitals, and a region behind an underscore", lambda: styled("EN"), MAY,
     lambda: styled("en_GB"), MARCH),
    ("the last month", lambda: styled("en-US", "<p>Seen 12/4/2020.</p>"), MAY,
     lambda: styled("en-US", "<p>Seen 13/4/2020.</p>"), MARCH),
    ("the last month in the second place", lambda: styled("en-GB", "<p>Seen 4/12/2020.</p>"), MARCH,
     lambda: styled("en-GB", "<p>Seen 4/13/2020.</p>"), MAY),
    ("two figures above twelve", lambda: styled("en-US", "<p>Seen 13/14/2020.</p>"), MAY,
     lambda: styled("en-US", "<p>Seen 13/4/20.</p>"), MARCH),
    ("figures before a day", lambda: styled("en-US", "<p>a 13/4/2020.</p>"), MARCH,
     lambda: styled("en-US", "<p>a 113/4/2020.</p>"), MAY),
    ("code points in which another date is looked for", lambda: told_at(10_000), MARCH, lambda: told_at(10_001), MAY),
])  # fmt: skip

ALL = [*ELEMENTS, *LINES, *ZONES, *STYLES]


@pytest.mark.parametrize("edge", ALL, ids=names(ALL))
def test_another_day_is_taken_one_step_on(edge: Edge) -> None:
    edge.check()
