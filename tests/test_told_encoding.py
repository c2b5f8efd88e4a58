"""Bytes that are no UTF-8 are read in the encoding that their letters tell."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.reading.decode import decode
from newsparse.reading.told_encoding import encoding_by_letters

RUSSIAN = "Жители села за два месяца построили мост через реку, не дождавшись помощи района."
UKRAINIAN = "Мешканці села за два місяці збудували міст через річку, не дочекавшись допомоги."
BULGARIAN = "Жителите на селото построиха за два месеца нов мост над реката."
GREEK = "Οι κάτοικοι του χωριού έχτισαν μόνοι τους το γεφύρι μέσα σε δύο μήνες."
HEBREW = "תושבי הכפר בנו בעצמם את הגשר מעל הנהר אחרי שנים של המתנה לעירייה."
ARABIC = "افتتح أهالي القرية يوم الأحد مدرسة ابتدائية بنوها بأيديهم خلال ثمانية أشهر."
JAPANESE = "離島の渡し船が廃止されることを受け、住民らは運航を引き継ぐ会社を設立した。"
CHINESE = "村民自己出钱修建的小水电站这个月正式发电，全村人从此不再为停电发愁，这是大家两年来的成果。"
TAIWANESE = "村民自己出錢修建的小水電站這個月正式發電，全村人從此不再為停電發愁，這是大家兩年來的成果。"
KOREAN = "마을 주민들이 두 달 동안 직접 다리를 놓았다고 이장이 수요일에 말했다."
OF_OTHER_SCRIPTS = [
    (RUSSIAN, "cp1251"),
    (RUSSIAN, "koi8_r"),
    (UKRAINIAN, "cp1251"),
    (UKRAINIAN, "koi8_u"),
    (BULGARIAN, "cp1251"),
    (GREEK, "cp1253"),
    (HEBREW, "cp1255"),
    (ARABIC, "cp1256"),
    (JAPANESE, "cp932"),
    (JAPANESE, "euc_jp"),
    (CHINESE, "gb18030"),
    (CHINESE, "gbk"),
    (TAIWANESE, "big5"),
    (KOREAN, "euc_kr"),
]
LATIN = [
    ("Fermé depuis l’été, le théâtre a été créé « grâce à » ses voisins…", "cp1252"),
    ("Größere Häuser, schönere Bäume – „über“ fünfzig Jahre später.", "cp1252"),
    ("El año pasado cayó más lluvia en la región: ¡ocho días seguidos!", "cp1252"),
    ("Wieś sama odbudowała młyn, który spłonął w czasie burzy. Źródło: sołtys.", "cp1250"),
    ("Příliš žluťoučký kůň úpěl ďábelské ódy.", "cp1250"),
    ("Şehirde ağır yağış bekleniyor, çığ tehlikesi sürüyor.", "cp1254"),
    ("Øboere på Lyngø får færgen tilbage efter årelang strid.", "cp1252"),
]


def page(text: str, head: str = "") -> str:
    return f"<html><head>{head}<title>News</title></head><body><p>{text}</p></body></html>"


@pytest.mark.parametrize(("text", "encoding"), OF_OTHER_SCRIPTS)
@pytest.mark.parametrize("head", ["", "<meta charset=utf-8>", "<meta charset='iso-8859-1'>"])
def test_a_page_of_another_script_needs_no_declaration(text: str, encoding: str, head: str) -> None:
    article = newsparse.parse(page(text, head).encode(encoding), kind="html", plugins=())

    assert article.document.text == text
    assert [problem.code for problem in article.problems if problem.kind == "encoding"] == ["encoding.told"]


@pytest.mark.parametrize(("text", "encoding"), OF_OTHER_SCRIPTS)
def test_flat_text_of_another_script_is_told_too(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize(("text", "encoding"), LATIN)
def test_latin_scripts_are_told_by_no_letters(text: str, encoding: str) -> None:
    data = text.encode(encoding)

    assert encoding_by_letters(data) is None
    assert decode(data)[1] == ()


def test_what_a_page_declares_of_other_encodings_is_believed() -> None:
    data = page(RUSSIAN, "<meta charset=koi8-r>").encode("koi8_r")

    article = newsparse.parse(data, kind="html", plugins=())

    assert (article.document.text, article.problems) == (RUSSIAN, ())


def test_a_word_or_two_tell_nothing() -> None:
    assert encoding_by_letters("«Жители села построили»".encode("cp1251")) is None  # 19 letters
    assert encoding_by_letters("«Жители сёла построили»".encode("cp1251")) is None
    assert encoding_by_letters("«Жители села построили.» А".encode("cp1251")) == "cp1251"


def test_rows_of_letters_are_no_latin_script() -> None:
    in_rows, alone = RUSSIAN.encode("cp1251"), "о ".encode("cp1251")
    count = sum(byte >= 0x80 for byte in in_rows)

    assert encoding_by_letters(in_rows + b" " + alone * (count - 1)) == "cp1251"
    assert encoding_by_letters(in_rows + b" " + alone * count) is None


def test_the_text_far_below_scripts_and_addresses_is_looked_at() -> None:
    head = "<script>" + "var a = 1;" * 50_000 + "</script>"

    assert decode(page(RUSSIAN, head).encode("cp1251"))[0] == page(RUSSIAN, head)
