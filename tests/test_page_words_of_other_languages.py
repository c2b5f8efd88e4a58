"""What pages in languages without a folder say around an article is told from its text."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Group, Is, Label, Starts
from newsparse.languages import LANGUAGES
from newsparse.languages.many.page_words import CODE, RULES
from newsparse.testing import lines
from newsparse.testing._made import example, variants
from newsparse.testing._prose import PROSE
from newsparse.text.fold import fold

TITLE = "Armeval, Torvena, Vellmark 2026"
PAGES = {
    "uk": ("Міст знову відкрили для трамваїв після трьох років ремонту.", "Мер пообіцяв, що квитки не подорожчають."),
    "pl": ("Most po trzech latach znów otwarto dla tramwajów w mieście.", "Burmistrz obiecał, że bilety nie zdrożeją."),
    "hu": ("Három év után újra megnyitották a hidat a villamosok előtt.", "A polgármester szerint nem drágul a jegy."),
    "tr": ("Köprü üç yıl süren onarımdan sonra yeniden tramvaya açıldı.", "Başkan biletlerin artmayacağını söyledi."),
    "id": (
        "Jembatan itu dibuka lagi untuk trem setelah tiga tahun.",
        "Wali kota berjanji harga tiket tidak akan naik.",
    ),
    "hi": ("पुल तीन साल की मरम्मत के बाद ट्राम के लिए फिर खोल दिया गया है.", "महापौर ने कहा कि टिकट महंगे नहीं होंगे."),
    "ar": (
        "أعيد فتح الجسر أمام عربات الترام بعد ثلاث سنوات من الإصلاح.",
        "ووعد رئيس البلدية بأن أسعار التذاكر لن ترتفع.",
    ),
    "ja": ("三年にわたる修理を終え、橋が再び路面電車に開放された。", "市長は、運賃は値上げしないと約束した。"),
    "sv": (
        "Bron öppnades åter för spårvagnar efter tre års reparation.",
        "Borgmästaren lovade att biljetten inte blir dyrare.",
    ),
}
SAID = {
    "uk": (
        ("Читайте також: Ринок переїжджає", Label.RELATED_LINK),
        ("Підписуйтесь на наш канал, щоб знати більше.", Label.PROMO),
    ),
    "pl": (("Czytaj też: Targ się przenosi", Label.RELATED_LINK), ("Dodaj komentarz", Label.COMMENT_FORM)),
    "hu": (("Ezt is olvasd el: Elköltözik a piac", Label.RELATED_LINK), ("Minden jog fenntartva.", Label.FOOTER)),
    "tr": (("İlgili Haber", Label.RELATED_LINK), ("Bu sitenin tüm hakları saklıdır.", Label.FOOTER)),
    "id": (("Baca juga:", Label.RELATED_LINK), ("Tulis komentar", Label.COMMENT_FORM)),
    "hi": (("ये भी पढ़ें", Label.RELATED_LINK), ("हमसे जुड़ें और हर खबर पाएं.", Label.PROMO)),
    "ar": (("اقرأ أيضاً: السوق ينتقل", Label.RELATED_LINK), ("جميع الحقوق محفوظة", Label.FOOTER)),
    "ja": (("【関連記事】", Label.RELATED_LINK), ("コメントを書く", Label.COMMENT_FORM)),
    "sv": (("Läs också: Torget flyttar", Label.RELATED_LINK), ("Följ oss på nätet varje dag.", Label.PROMO)),
}


@pytest.mark.parametrize("code", PAGES)
@pytest.mark.parametrize("is_html", [False, True])
def test_the_text_stays_and_what_stands_in_it_goes(code: str, *, is_html: bool) -> None:
    first, second = PAGES[code]
    (inserted, label), (last, other) = SAID[code]
    again = first.replace(" ", " 7 ", 1) if " " in first else f"七{first}"
    parts = (TITLE, first, inserted, second, again, last)
    page = "".join(f"<p>{part}</p>" for part in parts) if is_html else "\n\n".join(parts)

    blocks = newsparse.parse(page, kind="html" if is_html else "text", plugins=(), quotes=False, events=False).blocks

    found = {block.text: block.label for block in blocks}
    assert (found[inserted], found[last]) == (label, other)
    assert {block.reason.by for block in blocks if block.text in (inserted, last) and block.reason} == {CODE}
    assert found[first].group is found[second].group is Group.BODY


def test_every_phrase_is_found_in_any_typography() -> None:
    for rule in RULES:
        for condition in rule.when:
            phrase = example(condition, ()) or ""
            for change, variant in variants(phrase):
                if "ı" in phrase and change == "in capitals":
                    continue  # of Turkish only: their "I" is folded to "i"
                assert condition.holds(lines(variant), 0), (rule.label, str(condition), change)


def test_no_phrase_is_that_of_a_language_or_stands_under_two_labels() -> None:
    ours = [
        (type(one), fold(one.literal), rule.label)
        for rule in RULES
        for one in rule.when
        if isinstance(one, Is | Starts)
    ]
    theirs = {
        (type(one), fold(one.literal)): rule.label
        for language in LANGUAGES
        for rule in language.page.rules
        for one in rule.when
        if isinstance(one, Is | Starts)
    }

    assert len(ours) == len(set(ours)) == len({(kind, literal) for kind, literal, _ in ours})
    assert [one for one in ours if (one[0], one[1]) in theirs] == []


def test_no_phrase_stands_in_plain_prose() -> None:
    held = {language: lines(*prose) for language, prose in PROSE.items()}

    alarms = [
        (language, str(condition))
        for rule in RULES
        for condition in rule.when
        for language, page in held.items()
        if any(condition.holds(page, i) for i in range(len(page)))
    ]
    assert alarms == []
