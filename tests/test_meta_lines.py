"""Lines that say who wrote an article and when, in whatever order: told apart from text, and read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article
from newsparse.languages import LANGUAGES
from newsparse.lines.date_lines import read_dates, start_of_dates
from newsparse.lines.han_numbers import read_han
from newsparse.lines.meta_lines import MAX_META_LINE, is_meta_line
from newsparse.lines.moments import read_moment
from newsparse.lines.person_names import after_introduction, behind_role, credits_picture, is_introduction
from newsparse.lines.word_lists import LineVocabulary
from newsparse.model.labels import Label
from newsparse.testing._prose import PROSE

WORDS = LineVocabulary.of(LANGUAGES)
DAY = "2026-02-10"
LINES = {
    "en": ("Explainer by Hanna Lorne, 10 February 2026", "Hanna Lorne"),
    "nl": ("Door Hanna Lorne · 10 februari 2026", "Hanna Lorne"),
    "pt": ("Texto de Hanna Lorne 10 fev 2026, 22:47", "Hanna Lorne"),
    "pl": ("Autor: Hanna Lorne Opublikowano: 10 lutego 2026, 13:05", "Hanna Lorne"),
    "tr": ("Haber: Hanna Lorne Giriş: 10 Şubat 2026 09:45 Güncelleme: 10 Şubat 2026 11:20", "Hanna Lorne"),
    "de_of_html": ("Von Hanna Lorne 10.02.2026, 16:20 Uhr Lesezeit: 3 Min.", "Hanna Lorne"),
    "he": ("מאת: נועה שגיא פורסם: 10.02.2026, 08:15", "נועה שגיא"),
    "hi": ("लेखक: रश्मि तिवारी प्रकाशित: 10 फरवरी 2026, 11:30 AM", "रश्मि तिवारी"),
    "ko": ("한서진 기자입력 2026.02.10. 오전 10:24수정 2026.02.10. 오후 1:02", "한서진"),
}
TEXTS = {
    "he": "הקו החדש יעבור בשבע תחנות ויסיע כארבעים אלף נוסעים ביום, כך הודיע משרד התחבורה בבוקר יום שלישי לעיתונאים.",
    "hi": "यह लाइन चौरासी किलोमीटर लंबी है और इस पर बारह सौ करोड़ रुपये खर्च हुए हैं, रेल मंत्री ने सोमवार को पत्रकारों से कहा।",
    "ko": "시는 연료비 인상분 사십억 원을 예산으로 지원할 계획이며 다음 달 예산안을 심의할 예정이라고 시장이 말했다.",
}
TEXT = "The ferry between the two islands will stay closed for six weeks, as the pier was damaged, the council said."
TITLE = "Ferry between the islands stays closed"


def parsed(page: str) -> Article:
    return newsparse.parse(page, plugins=(), times=False, quotes=False, events=False)


def flat(line: str, text: str = TEXT) -> Article:
    return parsed(f"{TITLE}\n\n{line}\n\n{text}\n\n{text[::-1].strip('.')[::-1]}, too.")


def marked(line: str, text: str = TEXT, tag: str = "p") -> Article:
    return parsed(f"<article><h1>{TITLE}</h1><{tag}>{line}</{tag}><p>{text}</p><p>{text[5:]}</p></article>")


@pytest.mark.parametrize("code", LINES)
@pytest.mark.parametrize("form", ["flat", "html"])
def test_author_and_day_are_read_from_one_line(code: str, form: str) -> None:
    if code == "de_of_html" and form == "flat":
        pytest.skip("nine words with a full stop read like a sentence of flat text")
    line, name = LINES[code]
    article = (flat if form == "flat" else marked)(line, TEXTS.get(code, TEXT))

    assert [author.name for author in article.authors] == [name]
    assert article.published
    assert article.published.iso[:10] == DAY
    assert line not in article.body_text


@pytest.mark.parametrize(
    "line",
    [
        "The bridge will open on 10 February 2026",  # goes on in lower case
        "Hanna Lorne",  # states no date
        "By Hanna Lorne on 10 February 2026, and again.",  # a sentence
        "LORNE, 10 February 2026 (AFP) -",  # a dateline: the text follows
        "2026年2月10日は波留港の入り口で貨物船が座礁し乗組員は無事であったと発表された",  # a sentence without spaces
    ],
)
def test_text_is_no_meta_line(line: str) -> None:
    assert not is_meta_line(line, WORDS)


def test_a_meta_line_has_a_greatest_length_and_ten_names() -> None:
    names = ["Lorne"] * 10
    long = "x" * (MAX_META_LINE - len("10 February 2026 X"))

    assert is_meta_line(f"{' '.join(names)} 10 February 2026", WORDS)
    assert not is_meta_line(f"{' '.join([*names, 'Lorne'])} 10 February 2026", WORDS)
    assert is_meta_line(f"10 February 2026 X{long}", WORDS)
    assert not is_meta_line(f"10 February 2026 X{long}x", WORDS)


@pytest.mark.parametrize(("name", "is_name"), [("波留崎港新聞", True), ("波留崎港新聞社", False)])
def test_in_a_script_without_capitals_a_name_beside_a_date_is_short(name: str, *, is_name: bool) -> None:
    assert is_meta_line(f"{name} 2026年2月10日", WORDS) is is_name


def test_a_heading_with_a_date_stays_a_heading() -> None:
    assert "Torvena 10 February 2026" in marked("Torvena 10 February 2026", tag="h2").body_text


def test_a_line_within_the_text_stays_there() -> None:
    page = f"{TITLE}\n\n{TEXT}\n\nHanna Lorne 10 February 2026\n\n{TEXT} And so on."

    assert "Hanna Lorne" in parsed(page).body_text


@pytest.mark.parametrize("mark", ["", "(", "– ", '"', "(«"])
@pytest.mark.parametrize("written", [str, str.upper, str.title])
def test_what_a_line_begins_with_is_read_however_it_is_written(mark: str, written: Callable[[str], str]) -> None:
    words = WORDS.bylines.words

    for phrase in words.introducing:
        beginning = f"{mark}{written(phrase)}"
        assert after_introduction(f"{beginning} Hanna Lorne", WORDS.bylines) is not None, beginning
        assert is_introduction(f"{beginning}:", WORDS.bylines), beginning
    for phrase in words.crediting if len(mark) <= 2 else ():
        assert credits_picture(f"{mark}{written(phrase)}: Hanna Lorne", WORDS.bylines), phrase


@pytest.mark.parametrize(
    "line", ["Byways are shut", "Hanna by Lorne", "((((By Hanna Lorne", "....", "", "Photons: Hanna"]
)
def test_other_beginnings_introduce_nobody(line: str) -> None:
    assert after_introduction(line, WORDS.bylines) is None
    assert not is_introduction(line, WORDS.bylines)
    assert not credits_picture(line, WORDS.bylines)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Von unserem Redakteur Hanna Lorne", "Hanna Lorne"),
        ("Von unserer Mitarbeiterin Hanna Lorne", "Hanna Lorne"),
        ("By our correspondent Hanna Lorne", "Hanna Lorne"),
        ("By Our Lady", "Our Lady"),
        ("By Hanna Lorne", "Hanna Lorne"),
    ],
)
def test_a_name_stands_behind_our_correspondent(line: str, name: str) -> None:
    assert line[after_introduction(line, WORDS.bylines) :] == name
    if name != "Our Lady":
        assert (
            [author.name for author in marked(line).authors] == [author.name for author in flat(line).authors] == [name]
        )


@pytest.mark.parametrize(
    ("line", "name"),
    [("Political editor Hanna Lorne", "Hanna Lorne"), ("Political Hanna Lorne", None), ("Editor Hanna", None)],
)
def test_a_name_below_the_headline_may_follow_what_somebody_is(line: str, name: str | None) -> None:
    assert (behind_role(line, WORDS.bylines) != line) == (name is not None)
    assert [author.name for author in flat(line).authors] == ([name] if name else [])


@pytest.mark.parametrize("line", ["Hanna Lorne and Tobias Farrow", "Hanna Lorne, Tobias Farrow"])
@pytest.mark.parametrize("made", ["flat", "html"])
def test_two_names_stand_alone_below_the_headline(line: str, made: str) -> None:
    article = (flat if made == "flat" else marked)(line)

    assert [author.name for author in article.authors] == ["Hanna Lorne", "Tobias Farrow"]


@pytest.mark.parametrize("line", ["Hanna Lorne", "Written by\n\nHanna Lorne"])
def test_a_name_of_flat_text_stands_alone_below_the_headline(line: str) -> None:
    assert [author.name for author in flat(line).authors] == ["Hanna Lorne"]


def test_what_is_no_first_name_alone_is_no_author_of_flat_text() -> None:
    assert not flat("Lower Torvena").authors


def test_names_end_where_the_label_of_a_date_begins() -> None:
    for line, names in (
        ("By Hanna Lorne Published: 3 May 2024", "Hanna Lorne "),
        ("By Hanna Published Lorne 3 May 2024", "Hanna Published Lorne "),  # too far from the date
        ("By Hanna Lorne", "Hanna Lorne"),
    ):
        assert line[3 : start_of_dates(line, read_dates(line), 3)] == names


FIGURES = "〇一二三四五六七八九"


def in_tens(number: int) -> str:
    tens, ones = divmod(number, 10)
    return f"{FIGURES[tens] if tens > 1 else ''}{'十' if tens else ''}{FIGURES[ones] if ones else ''}"


@given(st.dates(dt.date(1990, 1, 1), dt.date(2099, 12, 31)), st.sampled_from("〇零○"), st.sampled_from("日号號"))
def test_dates_in_chinese_characters(day: dt.date, zero: str, sign: str) -> None:
    year = "".join(FIGURES[int(figure)] for figure in str(day.year)).replace("〇", zero)
    line = f"港口日报 {year}年{in_tens(day.month)}月{in_tens(day.day)}{sign} 10:20"

    moment = read_moment(line)

    assert moment
    assert moment.iso == f"{day.isoformat()}T10:20:00"
    assert moment.raw == line.partition(" ")[2]


@given(st.integers(1, 199))
def test_numbers_by_tens_and_hundreds(number: int) -> None:
    hundreds, rest = divmod(number, 100)
    between = "零" if hundreds and 0 < rest < 10 else "一" if hundreds and 10 <= rest < 20 else ""

    assert read_han(("一百" if hundreds else "") + between + in_tens(rest)) == number


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("民國一百一十三年十月十日", "2024-10-10"),
        ("令和六年三月一日", "2024-03-01"),
        ("令和元年五月一日", "2019-05-01"),
        ("2024年六月廿九日", "2024-06-29"),
        ("二〇二四年十三月一日", None),
        ("二〇二四年十二十月一日", None),
        ("二十年三月一日", None),
    ],
)
def test_years_of_eras_and_mixed_figures(line: str, iso: str | None) -> None:
    moment = read_moment(line)

    assert (moment and moment.iso) == iso


def test_a_chinese_page_is_dated_by_characters() -> None:
    text = "云溪市新图书馆二月十九日正式对公众开放，首日接待读者超过三千人。新馆位于城东，藏书一百二十万册。"
    line = "二〇二六年二月十日 来源：云溪日报 作者：林晓雨"
    article = parsed(f"<h1>云溪市新图书馆正式开放</h1><p>{line}</p><p>{text}</p><p>{text}</p>")

    assert article.published
    assert article.published.iso == DAY
    assert [author.name for author in article.authors] == ["林晓雨"]


@pytest.mark.parametrize("name", ["antetitulo", "occhiello", "surtitre", "article__antetitulo"])
def test_the_line_above_a_headline_is_its_kicker(name: str) -> None:
    line = "ENTREVISTA | Directora del Instituto"
    article = parsed(f'<article><p class="{name}">{line}</p><h1>{TITLE}</h1><p>{TEXT}</p><p>{TEXT[5:]}</p></article>')

    assert article.kicker == line
    assert line not in article.body_text


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("2026年2月14日(土) 5:00 文・藤村あかね", "藤村あかね"),
        ("2026年03月08日 09:12 清江新闻网", None),  # a paper
        ("2026.02.20. 오후 3:40 바다일보", None),
    ],
)
def test_a_name_of_east_asia_is_none_of_a_paper(line: str, name: str | None) -> None:
    text = "国内で最も古い三浜灯台が、約百年ぶりに改修を受けることになった。県が発表した。工事は秋に始まる見込みだ。"
    article = parsed(f"<h1>最古の灯台、百年ぶり改修へ</h1><p>{line}</p><p>{text}</p><p>{text[5:]}</p>")

    assert [author.name for author in article.authors if author.kind == "person"] == ([name] if name else [])


@pytest.mark.parametrize(("paragraphs", "is_line"), [(1, True), (2, False)])
def test_a_meta_line_of_a_page_stands_above_its_text_or_behind_the_standfirst(
    paragraphs: int, *, is_line: bool
) -> None:
    texts = [f"<p>{sentence}</p>" for sentence in PROSE["en"]]
    line = "<div>Edda Lorne•Oct 20, 2025</div>"
    body = "".join([*texts[:paragraphs], line, *texts[paragraphs:]])
    article = newsparse.parse(f"<h1>The vote on the tram line is put off</h1><article>{body}</article>", plugins=())

    assert [block.label is Label.TIMESTAMP for block in article.blocks if "2025" in block.text] == [is_line]
