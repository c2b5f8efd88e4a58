import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.languages import LANGUAGES
from newsparse.testing import strategies as news
from newsparse.text.sentences import sentences
from newsparse.text.stops import STOPS_BEFORE_SPACE

ABBREVIATIONS = {language.code: language.abbreviations for language in LANGUAGES}


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("fr", ["M. Exemple est parti.", "« Où ? » a demandé sa fille."]),
        ("fr", ["« Non ! »", "Elle est partie."]),
        ("fr", ["Il a dit : « Oui. »", "Puis rien."]),
        ("fr", ["La facture grimpe de 1.200 euros.", "Personne ne s'en étonne."]),
        ("de", ["Am 4. April tagt der Rat.", "Dr. Muster kommt auch."]),
        ("de", ["„Ja.“", "Er ging."]),
        ("de", ["Ende.", "»Ja«, sagte er."]),
        ("de", ["»Ja.«", "Er ging."]),
        ("en", ["He left.", '"Where?" she asked.']),
        ("en", ["Mr. Sample met J. Muster in the U.S. embassy.", "They talked."]),
        ("en", ["“No.”", "Then (he left.)", "Now."]),
        ("en", ["Is it?", "Yes!", "Well…", "Maybe."]),
        ("en", ["It rose 1.5 percent.", "2024 was worse."]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(language: str, parts: list[str]) -> None:
    text = " ".join(parts)

    assert [span.of(text) for span in sentences(text, ABBREVIATIONS[language])] == parts


@given(news.hostile_text(), st.sampled_from(sorted(ABBREVIATIONS)))
def test_nothing_is_lost_between_sentences(text: str, language: str) -> None:
    spans = sentences(text, ABBREVIATIONS[language])

    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
    assert list(spans) == sorted(spans)
    assert all(span.of(text) == span.of(text).strip() for span in spans)


def test_a_line_break_ends_a_sentence() -> None:
    text = "Un titre sans point\nUne phrase."

    assert [span.of(text) for span in sentences(text)] == ["Un titre sans point", "Une phrase."]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("“It is late,” said Rep. J.D. Sample. He left.", 2),
        ("J.D. Sample left.", 1),
        ("It was said J.D. Sample left.", 1),
        ("She left the E.F. Then it rained.", 2),  # a small word of three letters before
        ("She works at G.M. Then it rained.", 2),
        ("It was the hit of J. Sample.", 1),
        ("He read Ab.C. Then it rained.", 2),
        ("He read Them.c. Then it rained.", 2),
    ],
)
def test_letters_of_a_name_end_no_sentence_but_behind_a_small_word(text: str, count: int) -> None:
    assert len(sentences(text, {"rep"})) == count


@pytest.mark.parametrize("mark", STOPS_BEFORE_SPACE)
def test_a_sentence_ends_at_the_stop_of_any_script_before_a_space(mark: str) -> None:
    text = f"The bridge is old{mark} It was built in winter{mark}"

    assert [span.of(text) for span in sentences(text)] == [f"The bridge is old{mark}", f"It was built in winter{mark}"]


@pytest.mark.parametrize(("length", "count"), [(39, 1), (40, 1), (41, 2)])
def test_no_abbreviation_is_longer_than_forty_letters(length: int, count: int) -> None:
    word = "ab" * 30

    assert len(sentences(f"It was {word[:length]}. Then it rained.", {word[:length]})) == count


def test_marks_that_close_belong_to_the_sentence_before_them() -> None:
    text = "He said: “Go.” ) » Then (he left.) 7 more came."

    assert [span.of(text) for span in sentences(text)] == ["He said: “Go.” ) »", "Then (he left.)", "7 more came."]


def test_full_stops_of_han_stand_without_a_space() -> None:
    assert set("。！？").isdisjoint(STOPS_BEFORE_SPACE)
    assert set(".!?…।") <= set(STOPS_BEFORE_SPACE)


def test_lines_of_nothing_end_no_text() -> None:
    text = "  One.\n\n \t\n Two.  Three.\n"

    assert [span.of(text) for span in sentences(text)] == ["One.", "Two.", "Three."]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It fell. then it rose.", 1), ("It fell. “then it rose.", 1), ("It fell. “Then it rose.", 2),
        ("It fell. – Then", 2), ("It fell. (“ Then", 2), ("It fell. “", 1), ("It fell. —", 1), ("It fell! then", 1),
        ("It fell.” Then", 2),
    ],
)  # fmt: skip
def test_what_follows_a_mark_begins_a_sentence_or_goes_on(text: str, count: int) -> None:
    assert len(sentences(text)) == count
