# ruff: noqa: E501  # one sentence a line

import pytest

import newsparse
from newsparse.languages import LANGUAGES, Language
from newsparse.reading.language import StopWords
from newsparse.testing._prose import PROSE


@pytest.mark.parametrize("language", sorted(PROSE))
def test_the_language_of_each_sentence_is_told(language: str) -> None:
    told = [newsparse.parse(sentence, kind="text", plugins=()).language for sentence in PROSE[language]]

    assert told.count(language) >= len(told) - 1


def test_a_block_of_another_language_is_told_on_the_block() -> None:
    article = newsparse.parse("\n\n".join([*PROSE["fr"], " ".join(PROSE["de"][:2])]), kind="text", plugins=())

    assert article.language == "fr"
    assert {block.language for block in article.blocks[:-1]} == {"fr"}
    assert article.blocks[-1].language == "de"


def test_where_no_language_speaks_on_the_whole_page_that_of_most_words_is_its_language() -> None:
    report = "The company published its accounts: revenue fell by four percent to 1.2 billion euros last year."
    foreign = ("Vu sur Le Relais : la halle d’avant-guerre", "Relayé chaque jour par Le Relais")

    article = newsparse.parse("\n\n".join([f"{report} {report}", *foreign]), kind="text", plugins=())

    assert article.language == "en"
    assert [block.language for block in article.blocks] == ["en", "fr", "fr"]


def test_the_callers_word_counts() -> None:
    assert newsparse.parse("\n\n".join(PROSE["fr"]), kind="text", language="fr-CH").language == "fr-CH"


def test_a_page_without_known_words_has_no_language() -> None:
    assert newsparse.parse("1234", plugins=()).language is None


def test_every_stop_word_is_one_token() -> None:
    for language in LANGUAGES:
        assert all(word.split() == [word] for word in language.stop_words)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("린드항의 다리가 수리를 마치고 월요일에 다시 열렸다고 항만 사무소가 밝혔다.", "ko"),
        ("リンド港に架かる橋が月曜日、修理を終えて再開したと港湾事務所が発表した。", "ja"),
        ("港务局表示，新泊位建成后，旧码头的船只将全部转到北港池停靠。", "zh"),
        ("Мост через гавань открыли в понедельник после одиннадцати недель ремонта, сообщили в порту.", "ru"),
        ("Міст через гавань відкрили в понеділок після одинадцяти тижнів ремонту, повідомили в порту.", "uk"),
        ("Мостът над пристанището беше отворен в понеделник след единадесет седмици ремонт.", "bg"),
        ("Мост преко луке поново је отворен у понедељак након једанаест недеља радова, саопштили су из луке.", "sr"),
        ("Η γέφυρα του λιμανιού άνοιξε ξανά τη Δευτέρα ύστερα από έντεκα εβδομάδες.", "el"),
        ("הגשר מעל הנמל נפתח מחדש ביום שני אחרי אחד עשר שבועות של תיקונים.", "he"),
        ("أعيد فتح الجسر فوق الميناء يوم الاثنين بعد أحد عشر أسبوعا من الإصلاحات.", "ar"),
        ("پل بندر پس از یازده هفته تعمیر روز دوشنبه دوباره باز شد و کشتی‌ها گذشتند.", "fa"),
        ("बंदरगाह का पुल ग्यारह सप्ताह की मरम्मत के बाद सोमवार को फिर खुल गया।", "hi"),
        ("สะพานเหนือท่าเรือเปิดอีกครั้งในวันจันทร์หลังการซ่อมแซม", "th"),
        ("Most w porcie został w poniedziałek otwarty po tym, jak przez jedenaście tygodni nie było go widać.", "pl"),
        (
            "Most přes přístav je od pondělí otevřen, protože se po jedenácti týdnech podařilo opravit které pilíře.",
            "cs",
        ),
        (
            "A kikötő hídja hétfőn újra megnyílt, és az első hajók már át is keltek, de csak egy sávon, mert nem volt elég őr.",
            "hu",
        ),
        (
            "Podul din port este din nou deschis după ce au fost reparate toate părțile sale, care nu mai erau sigure.",
            "ro",
        ),
        (
            "Liman köprüsü on bir hafta sonra yeniden açıldı ve ilk arabalar için bir şerit olarak düzenlendi, dedi müdür.",
            "tr",
        ),
        (
            "Bron över hamnen är öppen igen efter elva veckor, och det är inte bara bilar som har fått vänta på att åka.",
            "sv",
        ),
        (
            "Sataman silta on taas auki, ja se oli kiinni yksitoista viikkoa, kun pilari korjattiin, mutta ei enää.",
            "fi",
        ),
        ("Jembatan di pelabuhan itu dibuka kembali pada hari Senin untuk mobil yang tidak akan menunggu.", "id"),
        ("Cây cầu của cảng đã được mở lại cho xe vào thứ hai và không có ai phải chờ trong các giờ đầu.", "vi"),
    ],
)
def test_languages_without_a_table_are_told_by_script_letters_and_frequent_words(text: str, language: str) -> None:
    article = newsparse.parse(f"{text}\n\n{text}", kind="text", plugins=())

    assert article.language == language


def test_a_declared_language_of_another_script_is_not_believed() -> None:
    text = "린드항의 다리가 북쪽 교각 수리를 마치고 월요일에 다시 열렸다고 항만 사무소가 밝혔다."

    article = newsparse.parse(
        f'<html lang="en"><body><h1>다리</h1><p>{text}</p></body></html>', kind="html", plugins=()
    )

    assert article.language == "ko"


@pytest.mark.parametrize(
    ("declared", "tag", "base"), [("EN_gb", "en-GB", "en"), ("fr", "fr", "fr"), ("zh-hant", "zh-Hant", "zh")]
)
def test_tags_have_one_spelling(declared: str, tag: str, base: str) -> None:
    article = newsparse.parse(f'<html lang="{declared}"><body><p>12 34</p></body></html>', kind="html", plugins=())

    assert (article.language, article.language_base) == (tag, base)


@pytest.mark.parametrize("tag", ["klingon", "english", "e", "123", "x-private", "en-123456789", "en us", "f" * 40])
def test_what_is_no_tag_of_a_language_is_told_and_not_taken(tag: str) -> None:
    article = newsparse.parse(f"{EN_TEXT}", language=tag, plugins=())

    assert article.language == "en"
    assert [problem.code for problem in article.problems] == [newsparse.ProblemCode.UNKNOWN_LANGUAGE]


@pytest.mark.parametrize(
    ("tag", "language"),
    [("tlh", "tlh"), ("EN_gb", "en-GB"), ("zh-hant", "zh-Hant"), (" fr ", "fr"), ("", "en"), (None, "en")],
)
def test_a_tag_of_a_language_is_taken_in_its_usual_spelling(tag: str | None, language: str) -> None:
    article = newsparse.parse(EN_TEXT, language=tag, plugins=())

    assert (article.language, article.problems) == (language, ())


EN_TEXT = "The council of the town said on Tuesday that the quay would be closed because it was not safe for the ships."


DANISH = (
    "Havnerådet vedtog at lukke den gamle kaj for skibe over to meter og at bede om penge til en ny, der er for alle."
)


@pytest.mark.parametrize(("declared", "language"), [("da", "da"), ("en", "en")])
def test_a_declared_language_without_a_table_is_believed_where_its_words_show_it(declared: str, language: str) -> None:
    english = "The port said that it would close the old quay to ships and that it was going to ask for a new one."
    text = DANISH if declared == "da" else english
    page = f"<html lang='{declared}'><p>{text}</p><p>{text} {text}</p></html>"

    assert newsparse.parse(page, kind="html", plugins=()).language == language


TURKISH = (
    "Liman meclisi salı gecesi eski iskeleyi kapatmaya karar verdi ve onarım için para bulmak daha sonra olacak dedi. "
    "Bu karar çok uzun bir tartışma sonrası geldi ama herkes için iyi değil, çünkü gemiler artık kuzey limanına gidecek."
)


@pytest.mark.parametrize(("words", "language"), [(40, "tr"), (20, "en")])
def test_a_declared_language_that_a_long_text_does_not_show_is_not_believed(words: int, language: str) -> None:
    page = f"<html lang='en'><p>{' '.join(TURKISH.split()[:words])}</p></html>"

    assert newsparse.parse(page, kind="html", plugins=()).language == language


@pytest.mark.parametrize("codes", [("qa", "qb"), ("qb", "qa")])
def test_words_of_two_languages_show_neither(codes: tuple[str, str]) -> None:
    """Which of them comes first in the alphabet says nothing."""
    one, other = codes
    stop_words = {one: frozenset({"in", "ema"}), other: frozenset({"in", "olo"})}
    table = StopWords(Language(code=code, name=code, stop_words=words) for code, words in stop_words.items())

    assert table.languages_of([["boats", "in", "port"]], {"boats", "in", "port"})[0] is None
    assert table.languages_of([["boats", "in", "ema"]], {"boats", "in", "ema"})[0] == one
    assert table.languages_of([["boats", "in", "port"]], {"boats", "in", "port"}, declared=other)[0] == other


def test_a_sentence_that_could_be_of_many_languages_is_of_none() -> None:
    assert newsparse.parse("Police arrested thirty nurses in Bergen.", kind="body").language is None
