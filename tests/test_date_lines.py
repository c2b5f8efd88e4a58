"""Dates of many languages, and what lines say of them."""
# ruff: noqa: E501  # one case a line reads best

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import newsparse
from newsparse import Article
from newsparse.languages.many.date_line_words import MODIFIED, PUBLISHED
from newsparse.lines.calendars import from_jalali
from newsparse.lines.date_lines import read_dates
from newsparse.lines.moments import DateStyle, read_moment

SENTENCE = "The ferry of Lindhafen was late again on that morning, and nobody on the pier could tell why it was so."


def parse(head: str, *, lang: str = "en", after: str = "", url: str | None = None, at: str | None = None) -> Article:
    body = "".join(f"<p>({number}) {SENTENCE}</p>" for number in ("one", "two", "three"))
    page = f'<html lang="{lang}"><body><main><article><h1>Ferry late again</h1>{head}{body}{after}</article></main></body></html>'
    captured = dt.datetime.fromisoformat(at) if at else None
    return newsparse.parse(
        page, kind="html", url=url, captured_at=captured, plugins=(), times=False, quotes=False, events=False
    )


@pytest.mark.parametrize(
    ("language", "line", "iso"),
    [
        ("es", "Miércoles, 15 de Abril de 2020", "2020-04-15"),
        ("es", "17 de setiembre de 2021 - 10:45 p. m.", "2021-09-17T22:45:00"),
        ("it", "Venerdì 7 gennaio 2022 ore 9:15", "2022-01-07T09:15:00"),
        ("pt", "3 de março de 2021 às 14h05", "2021-03-03T14:05:00"),
        ("nl", "ma 3 mrt. 2021 om 7:05", "2021-03-03T07:05:00"),
        ("pl", "12 października 2020, 18:30", "2020-10-12T18:30:00"),
        ("ru", "15 августа 2021 г., 09:20", "2021-08-15T09:20:00"),
        ("uk", "8 листопада 2022", "2022-11-08"),
        ("cs", "5. listopadu 2019 12:00", "2019-11-05T12:00:00"),
        ("cs", "5. 11. 2019", "2019-11-05"),
        ("hr", "5. listopada 2019.", "2019-10-05"),
        ("tr", "23 Ağustos 2021 Pazartesi", "2021-08-23"),
        ("el", "Τρίτη 4 Μαρτίου 2025, 6:05 μ.μ.", "2025-03-04T18:05:00"),
        ("sv", "4 mars 2025 kl. 18.05", "2025-03-04T18:05:00"),
        ("da", "4. marts 2025 kl. 18:05", "2025-03-04T18:05:00"),
        ("no", "4. desember 2024", "2024-12-04"),
        ("fi", "4. maaliskuuta 2025", "2025-03-04"),
        ("hu", "2025. március 4. 18:05", "2025-03-04T18:05:00"),
        ("lt", "2025 m. kovo 4 d.", "2025-03-04"),
        ("ro", "4 martie 2025", "2025-03-04"),
        ("ja", "2025年3月4日 午後6時05分", "2025-03-04T18:05:00"),
        ("ja", "令和7年3月4日", "2025-03-04"),
        ("zh", "2025年03月04日 下午6:05", "2025-03-04T18:05:00"),
        ("ko", "2025.03.04. 오후 6:05", "2025-03-04T18:05:00"),
        ("ko", "2025년 3월 4일 오전 12:10", "2025-03-04T00:10:00"),
        ("ar", "الثلاثاء ٤ مارس ٢٠٢٥", "2025-03-04"),
        ("ar", "4 كانون الثاني 2025 - 6:05 م", "2025-01-04T18:05:00"),
        ("fa", "۱۴ اسفند ۱۴۰۳", "2025-03-04"),
        ("hi", "०४ मार्च २०२५, 09:10 AM", "2025-03-04T09:10:00"),
        ("he", "4 במרץ 2025", "2025-03-04"),
        ("he", "4 ממרץ 2025", None),
        ("id", "4 Maret 2025 18.05 WIB", "2025-03-04T18:05:00+07:00"),
        ("fi", "4.3.2025 klo 18.05", "2025-03-04T18:05:00"),
        ("sv", "2025-03-04 18.05", "2025-03-04T18:05:00"),
        ("it", "4/3/2025 18.05 | Porto", "2025-03-04T18:05:00"),
        ("en", "4 March 2025 18.75", "2025-03-04"),
        ("en", "4 March 2025, 3.50 euros", "2025-03-04"),
        ("th", "4 มีนาคม 2568", "2025-03-04"),
        ("vi", "Thứ ba, 4 tháng 3, 2025", "2025-03-04"),
        ("en", "Mar 4th, 2025", "2025-03-04"),
        ("en", "19-Nov-2012", "2012-11-19"),
        (None, "4 mars 2025", "2025-03-04"),
        ("en", "listopad 5 2019", None),
        ("en", "12 set 2020", "2020-09-12"),
    ],
)
def test_dates_of_many_languages(language: str | None, line: str, iso: str | None) -> None:
    moment = read_moment(line, DateStyle(language))

    assert (moment.iso if moment else None) == iso


@pytest.mark.parametrize(
    ("jalali", "gregorian"),
    [
        ((1399, 12, 30), "2021-03-20"),
        ((1400, 1, 1), "2021-03-21"),
        ((1403, 1, 1), "2024-03-20"),
        ((1408, 12, 30), "2030-03-20"),
    ],
)
def test_years_of_the_iranian_calendar(jalali: tuple[int, int, int], gregorian: str) -> None:
    assert from_jalali(*jalali).isoformat() == gregorian


@pytest.mark.parametrize("jalali", [(1400, 12, 30), (1400, 13, 1), (1400, 7, 31), (1299, 1, 1), (1500, 1, 1)])
def test_what_the_iranian_calendar_does_not_have(jalali: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="no such day"):
        from_jalali(*jalali)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Received 11 May 2022; published 5 Jan 2023", [(None, "2022-05-11"), ("published", "2023-01-05")]),
        ("Publicado el 4/3/2025 | Actualizado el 5/3/2025", [("published", "2025-03-04"), ("modified", "2025-03-05")]),
        ("입력 2019.07.10. 오후 1:18 수정 2019.07.10. 오후 3:02", [("published", "2019-07-10T13:18:00"), ("modified", "2019-07-10T15:02:00")]),
        ("2019年04月21日 12時00分更新", [("modified", "2019-04-21T12:00:00")]),
        ("Обновлено: 15 августа 2021", [("modified", "2021-08-15")]),
        ("No date at all", []),
    ],
)  # fmt: skip
def test_what_a_line_says_of_its_dates(line: str, expected: list[tuple[str | None, str]]) -> None:
    assert [(one.role, one.moment.iso) for one in read_dates(line)] == expected


@pytest.mark.parametrize(
    ("lang", "url", "iso"),
    [
        ("en-GB", None, "2025-03-04"),
        ("en-US", None, "2025-04-03"),
        ("en", "https://news.example.uk/a", "2025-03-04"),
        ("en", "https://news.example/a", "2025-04-03"),
    ],
)
def test_region_domain_and_language_say_which_number_is_the_month(lang: str, url: str | None, iso: str) -> None:
    article = parse('<div class="date">04/03/2025</div>', lang=lang, url=url)

    assert article.published is not None
    assert article.published.iso == iso


def test_a_clear_date_on_the_page_says_which_number_is_the_month() -> None:
    article = parse('<div class="date">04/03/2025</div>', lang="en", after="<footer>Next issue: 23/03/2025</footer>")

    assert article.published is not None
    assert article.published.iso == "2025-03-04"


@pytest.mark.parametrize(
    ("head", "iso"),
    [
        ('<div class="entry-meta"><span>Published Dec 19, 2016</span></div>', "2016-12-19"),
        ('<div class="post-meta">24 April 2020 | Press</div>', "2020-04-24"),
        ('<p class="info">Lise Norrland / 24 April 2020</p>', "2020-04-24"),
        ("<div><span>PUBLISHED:</span></div><div>May 4, 2020</div>", "2020-05-04"),
        ('<div class="by"><div class="date">Mar 6, 2018</div><div class="date">Dec 21, 2016</div></div>', "2016-12-21"),
        ('<div class="date">Last updated: May 4, 2020</div>', "2020-05-04"),
    ],
)
def test_dates_beside_the_headline(head: str, iso: str) -> None:
    article = parse(head)

    assert article.published is not None
    assert article.published.iso == iso


def test_a_date_below_the_text_counts_where_the_head_has_none() -> None:
    article = parse(
        "", after='<footer class="entry-footer"><span>Posted on</span> <time>March 18, 2020</time></footer>'
    )

    assert article.published is not None
    assert article.published.iso == "2020-03-18"


@pytest.mark.parametrize(
    "after",
    [
        '<section id="comments"><div class="comment"><time datetime="2020-03-18T10:00:00Z">8 hours ago</time><p>Hm.</p></div></section>',
        '<ul><li><a href="/b">Another story of the day</a> <time datetime="2020-03-18">March 18</time></li></ul>',
    ],
)  # fmt: skip
def test_times_of_comments_and_teasers_never_count(after: str) -> None:
    assert parse("", after=after).published is None


@pytest.mark.parametrize(
    ("shown", "iso"),
    [
        ("November 8, 2023 at 6:09 p.m.", "2023-11-08T18:09:55-07:00"),
        ("November 9, 2023 at 1:09 a.m.", "2023-11-09T01:09:55+00:00"),
        ("November 8, 2023 at 6:11 p.m.", "2023-11-09T01:09:55+00:00"),
    ],
)
def test_the_day_that_the_page_shows_beats_that_of_utc(shown: str, iso: str) -> None:
    meta = '<meta property="article:published_time" content="2023-11-09T01:09:55Z">'

    article = parse(f'{meta}<div class="dateline">{shown}</div>')

    assert article.published is not None
    assert article.published.iso == iso


@pytest.mark.parametrize(
    ("lang", "line", "iso"),
    [
        ("en", "2 hours ago", "2025-03-04T10:00:00+00:00"),
        ("en", "Yesterday at 18:05", "2025-03-03T18:05:00"),
        ("en", "5 years ago", None),
    ],
)
def test_relative_dates_are_counted_from_when_the_page_was_saved(lang: str, line: str, iso: str | None) -> None:
    article = parse(f'<span class="published">{line}</span>', lang=lang, at="2025-03-04T12:00:00+00:00")

    assert (article.published.iso if article.published else None) == iso


@pytest.mark.parametrize(
    ("language", "line", "iso"),
    [
        ("fr", "il y a 3 jours", "2025-03-01"),
        ("fr", "il y a 2 heures", "2025-03-04T10:00:00"),
        ("de", "vor 12 Minuten", "2025-03-04T11:48:00"),
        ("ja", "3時間前", "2025-03-04T09:00:00"),
        ("ko", "어제", "2025-03-03"),
        ("ru", "2 дня назад", "2025-03-02"),
        ("fr", "il y a 12 ponts", None),
        ("fr", "il y a une heure", "2025-03-04T11:00:00"),
        ("en", "Posted an hour ago", "2025-03-04T11:00:00"),
        ("en", "half an hour ago", "2025-03-04T11:30:00"),
        ("de", "vor einem Tag", "2025-03-03"),
        ("sv", "2 timmar sedan", "2025-03-04T10:00:00"),
        ("hu", "2 órája", "2025-03-04T10:00:00"),
        ("ar", "منذ ساعتين", "2025-03-04T10:00:00"),
        ("ar", "منذ ٣ ساعات", "2025-03-04T09:00:00"),
        ("fa", "۲ ساعت پیش", "2025-03-04T10:00:00"),
        ("he", "לפני יומיים", "2025-03-02"),
        ("pl", "godzinę temu", "2025-03-04T11:00:00"),
        ("pt", "3 dias atrás", "2025-03-01"),
    ],
)
def test_relative_dates_of_many_languages(language: str, line: str, iso: str | None) -> None:
    moment = read_moment(line, DateStyle(language, captured=dt.datetime(2025, 3, 4, 12)))  # noqa: DTZ001 - as shown

    assert (moment.iso if moment else None) == iso


@pytest.mark.parametrize("line", ["Yesterday at 18:05", "2 hours ago", "3 days ago", "an hour ago", "9 weeks ago"])
def test_a_date_before_the_first_day_there_is_is_none(line: str) -> None:
    first = dt.datetime(1, 1, 1)  # noqa: DTZ001  # what stands for "never" where a field cannot be empty
    days = dt.timedelta(days=63)

    assert read_moment(line, DateStyle("en", captured=first)) is None
    assert read_moment(line, DateStyle("en", captured=first + days)) is not None


def test_without_the_day_of_saving_a_relative_date_is_none() -> None:
    assert parse('<span class="published">2 hours ago</span>').published is None


@pytest.mark.parametrize(
    ("url", "iso"),
    [
        ("https://news.example/2026/01/29/ferry", "2026-01-29"),
        ("https://news.example/read/A2026012914320005196", "2026-01-29"),
        ("https://news.example/read/A2026132914320005196", None),
        ("https://news.example/posts/2025-12-15+ferry", "2025-12-15"),
        ("https://news.example/read/20260129", "2026-01-29"),
        ("https://news.example/read/120260129143200", None),
    ],
)
def test_the_day_that_an_address_states(url: str, iso: str | None) -> None:
    article = parse("", url=url)

    assert (article.published.iso if article.published else None) == iso


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("24 April 2020 | Press releases", "timestamp"),
        ("24 April 2020 | The bridge was opened for all who had waited", "paragraph"),
        ("The bridge was opened on 24 April 2020 | as planned", "paragraph"),
    ],
)
def test_a_date_and_a_section_at_the_beginning_are_no_text(line: str, label: str) -> None:
    article = parse(f"<div><p>{line}</p></div>")
    block = next(block for block in article.blocks if block.text == line)

    assert (block.label == "timestamp") is (label == "timestamp")


WORDS = sorted(
    (word, role)
    for word, role in {
        **{word: "published" for words in PUBLISHED.values() for word in words.split("|")},
        **{word: "modified" for words in MODIFIED.values() for word in words.split("|")},
    }.items()
)


@given(
    st.sampled_from(WORDS), st.sampled_from([str.lower, str.upper, str.title]), st.sampled_from(["", "12 | ", "Ann - "])
)
def test_a_word_says_the_same_of_its_date_in_any_case(
    said: tuple[str, str], written: Callable[[str], str], before: str
) -> None:
    """What a line says of a date is found whole, wherever in the line it stands and however it is written."""
    word, role = said
    assume(written(word).casefold() == word.casefold())

    found = read_dates(f"{before}{written(word)} 19.06.2024")

    assert [one.role for one in found] == [role]


def test_longer_words_only_begin_as_words_of_dates() -> None:
    """`date` in `Datefield` and `updat` in `updater` say nothing."""
    assert [one.role for one in read_dates("Datefield, updaters 19.06.2024")] == [None]


@pytest.mark.parametrize("lang", ["sv", "da"])
@pytest.mark.parametrize("line", ["4 maj 2025", "4. maj 2025", "4 maj, 2025", "Söndag 4 maj 2025"])
def test_a_month_that_is_called_as_an_update_elsewhere_is_a_month(lang: str, line: str) -> None:
    (found,) = read_dates(line, DateStyle(lang))

    assert (found.role, found.moment.iso) == (None, "2025-05-04")
    assert [one.role for one in read_dates("Maj 4 mai 2025", DateStyle("fr"))] == ["modified"]


@pytest.mark.parametrize(
    ("lang", "line", "iso"),
    [
        ("el", "Τρίτη, 4 Μαρτίου 2025, 6:05 μ.μ.", "2025-03-04T18:05:00"),
        ("th", "4 มีนาคม 2568 18:05", "2025-03-04T18:05:00"),
        ("hi", "प्रकाशित: 04 मार्च 2025, 06:05 PM", "2025-03-04T18:05:00"),
        ("ko", "입력 : 2025.03.04. 오후 6:05", "2025-03-04T18:05:00"),
    ],
)
def test_a_paragraph_that_is_a_date_in_any_script_is_no_text(lang: str, line: str, iso: str) -> None:
    article = parse(f"<p>{line}</p>", lang=lang)

    assert article.published is not None
    assert article.published.iso == iso
    assert line not in article.body_text
