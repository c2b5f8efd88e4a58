"""Each figure by which words are taken for damaged, on both sides of it."""

from __future__ import annotations

import attrs
import pytest

import newsparse
from newsparse import Block, DefectKind, Label
from newsparse.fields.defects.find import _quote_styles
from newsparse.fields.defects.mojibake import mojibake
from newsparse.fields.defects.quotation_marks import stray_marks
from newsparse.fields.defects.words import (
    Prose,
    doubled_and_dropped_words,
    drop_cap,
    fused_sentences,
    fused_words,
    split_sentences,
)
from newsparse.languages import LANGUAGES
from newsparse.languages.many.quote_styles import QUOTE_STYLES
from newsparse.model.document import blocks_of
from tests.support.boundaries import Edge, edges, names, sized, words

STOPS = frozenset({"of", "the", "with", "which", "theses"})


def prose(text: str, *, page: str = "", nouns: bool = False) -> Prose:
    return Prose(
        text, page or text, unfinished=frozenset({"of"}), never_doubled=frozenset({"the"}),
        broken_pairs=frozenset({"the of"}), stop_words=STOPS, abbreviations=frozenset({"approx"}),
        capitalises_nouns=nouns,
    )  # fmt: skip


def sentences(text: str) -> list[str | None]:
    return [defect.suggestion for defect in fused_sentences(prose(text))]


def fused(text: str, *, nouns: bool = False) -> list[tuple[str, str | None]]:
    found = fused_words(prose(text, nouns=nouns))
    return [(defect.span.of(text), defect.suggestion) for defect in found]


def pairs(text: str) -> list[tuple[str, str]]:
    return [(defect.kind.value, defect.span.of(text)) for defect in doubled_and_dropped_words(prose(text))]


def splits(text: str) -> list[str]:
    return [text[: defect.span.start].rsplit(maxsplit=1)[-1] for defect in split_sentences(prose(text))]


def initial(text: str) -> list[str | None]:
    (block,) = blocks_of(text, [0], [len(text)], labels=[Label.PARAGRAPH])
    return [defect.suggestion for defect in drop_cap(block, prose(text))]


def stray(*lines: str) -> list[tuple[str, int, str | None]]:
    text = "\n\n".join(lines)
    starts = [sum(len(line) + 2 for line in lines[:i]) for i in range(len(lines))]
    ends = [start + len(line) for start, line in zip(starts, lines, strict=True)]
    found = stray_marks(blocks_of(text, starts, ends), text, ("«»", "“”"))
    return [(defect.kind.value, defect.span.start, defect.suggestion) for defect in found]


def many(count: int) -> str:
    """Return a year fused with so many different words."""
    return " ".join(f"2001{word}" for word in words(count))


LONG = "a" * 30
STRAY, OPEN = DefectKind.STRAY_MARK.value, DefectKind.UNCLOSED_MARK.value

EDGES = edges([
    ("small letters before a stop", lambda: sentences("it is so.The end"), ["so. The"],
     lambda: sentences("it is S.The end"), []),
    ("each stop, alone and with another", lambda: sentences("so!The one? no?»The end"), ["so! The", "no?» The"],
     lambda: sentences("so,The one? no-The end"), []),
    ("letters of the word behind a stop", lambda: sentences(f"so.A{LONG[1:]} x"), [f"so. A{LONG[1:]}"],
     lambda: sentences("so.A x"), []),
    ("a name given twice", lambda: sentences("Fin.Link is old"), ["Fin. Link"],
     lambda: sentences("Fin.Link is old. Fin.Link is new"), []),
    ("the ending of an address", lambda: sentences("Kora.Con is"), ["Kora. Con"], lambda: sentences("Kora.Com is"), []),
    ("what follows a name in code", lambda: sentences("file.Close, name"), ["file. Close"],
     lambda: sentences("file.Close(name)"), []),
    ("a capital inside of a name", lambda: sentences("read.Lines of"), ["read. Lines"],
     lambda: sentences("readAll.Lines of"), []),
    ("an address behind a stop", lambda: sentences("so.The end"), ["so. The"], lambda: sentences("so.The/end"), []),
    ("code points before a stop", lambda: sentences(f"{'b' * 40}.The end"), [f"{'b' * 40}. The"],
     lambda: [len(str(one)) for one in sentences(f"{'b' * 41}.The end")], [45]),
    ("letters behind a year", lambda: fused("in 2001with it"), [("2001with", "2001 with")],
     lambda: fused("in 2001the it"), []),
    ("letters behind a year, at most", lambda: len(fused(f"in 2001{LONG} it")), 1,
     lambda: len(fused(f"in 2001{LONG}a it")), 0),
    ("what is a year", lambda: fused("in 1999with it"), [("1999with", "1999 with")],
     lambda: fused("in 3001with it"), []),
    ("a sign before a year", lambda: len(fused("a 2001with b")), 1, lambda: len(fused("a #2001with b")), 0),
    ("letters of a word that sticks to a name", lambda: [len(fused(f"Kora is. a Kora{word} one")) for word in (
        "the", "with", "which")], [1, 1, 1],
     lambda: [len(fused(f"Kora is. a Kora{word} one")) for word in ("of", "theses")], [0, 0]),
    ("a letter, a figure and a line before a word", lambda: len(fused("Kora is. a Korathe one")), 1,
     lambda: [len(fused(f"Kora is. a {sign}Korathe one")) for sign in "_b2"], [0, 0, 0]),
    ("a letter, a figure and a line behind a word", lambda: len(fused("Kora is. Korathe one")), 1,
     lambda: [len(fused(f"Kora is. Korathe{sign} one")) for sign in "_2"], [0, 0]),
    ("what stands right before a year", lambda: len(fused("# 2001with b")), 1,
     lambda: [len(fused(f"a{sign}2001with b")) for sign in ".,/-"], [0, 0, 0, 0]),
    ("a word at the very beginning", lambda: fused("2001with b"), [("2001with", "2001 with")],
     lambda: fused("Korathe one of Kora"), [("Korathe", "Kora the")]),
    ("years that are looked for", lambda: len(fused(many(30))), 30, lambda: len(fused(many(31))), 30),
    ("letters of a name", lambda: fused("Kora is. Korathe one"), [("Korathe", "Kora the")],
     lambda: fused("Kor is. Korthe one"), []),
    ("letters of a stop word, at least", lambda: fused("Koran is. Koranthe one"), [("Koranthe", "Koran the")],
     lambda: fused("Koran is. Koranof one"), []),
    ("letters of a stop word, at most", lambda: fused("Kora is. Korawhich one"), [("Korawhich", "Kora which")],
     lambda: fused("Kora is. Koratheses one"), []),
    ("a name that is a word too", lambda: len(fused("Kora is. Korathe one")), 1,
     lambda: len(fused("Kora is. My kora. Korathe one")), 0),
    ("nouns with capitals", lambda: len(fused("Kora is. Korathe one")), 1,
     lambda: len(fused("Kora is. Korathe one", nouns=True)), 0),
    ("a year where nouns have capitals", lambda: len(fused("in 2001with it", nouns=True)), 1,
     lambda: len(fused("in 2001the it", nouns=True)), 0),
    ("a whole word", lambda: len(fused("Kora is. Korathe one")), 1, lambda: len(fused("Kora is. My_Korathe one")), 0),
    ("a word given twice", lambda: pairs("in the the town"), [("doubled_text", "the the")],
     lambda: pairs("in the town the end"), []),
    ("words that never meet", lambda: pairs("in the of it"), [("dropped_words", "the of")],
     lambda: pairs("in the office of it"), []),
    ("a word that ends no clause", lambda: pairs("the town of."), [("dropped_words", "of.")],
     lambda: pairs("the town of.x"), []),
    ("letters before a split", lambda: splits("the town. is late"), ["town"], lambda: splits("the one. is late"), []),
    ("letters behind a split", lambda: splits("the town. is late"), ["town"], lambda: splits("the town. a late"), []),
    ("an abbreviation", lambda: splits("some towns. two of"), ["towns"], lambda: splits("some approx. two of"), []),
    ("an initial that is a word", lambda: initial("T he mayor"), ["The"], lambda: initial("A he mayor"), []),
    ("an initial of a known word", lambda: initial("W ith it"), ["With"], lambda: initial("W ide is"), []),
    ("an initial before its word", lambda: initial("T.The mayor"), ["The"], lambda: initial("T.the mayor"), []),
    ("a word behind an initial", lambda: initial("T.The mayor"), ["The"], lambda: initial("T.Mayor is"), []),
    ("code points to another closing mark", lambda: stray("«a»" + "." * 9 + "» b"), [(STRAY, 12, "")],
     lambda: stray("«a»x" + "." * 9 + "» b"), [(STRAY, 13, None)]),
    ("code points to another closing mark, at most", lambda: stray("«a»" + "." * 9 + "» b"), [(STRAY, 12, "")],
     lambda: stray("«a»" + "." * 10 + "» b"), [(STRAY, 13, None)]),
    ("two marks that stay open", lambda: stray("«a «b", "c"), [(OPEN, 0, None), (OPEN, 3, None)],
     lambda: stray("«a «b", "«c» d"), []),
    ("curly marks", lambda: stray("“a” b”"), [(STRAY, 5, None)], lambda: stray("“a” “b”"), []),
    ("a block between others", lambda: stray("a", "b» c", "d"), [(STRAY, 4, None)], lambda: stray("a", "b", "d"), []),
    ("two figures before a mark", lambda: stray("18” b"), [], lambda: stray("1a” b"), [(STRAY, 2, None)]),
    ("a letter behind a closing mark", lambda: stray("«a» » b"), [(STRAY, 4, "")],
     lambda: stray("«a» »b"), [(STRAY, 4, None)]),
    ("a figure before a mark", lambda: stray("a bed of eight” b"), [(STRAY, 14, None)],
     lambda: stray("a bed of 8” b"), []),
    ("a quote that opens again", lambda: stray("«a", "«b»"), [], lambda: stray("«a", "b"), [(OPEN, 0, None)]),
    ("a quote that closes later", lambda: stray("«a", "b»"), [], lambda: stray("«a", "b «c»"), [(OPEN, 0, None)]),
    ("a mark behind a quote over two paragraphs", lambda: stray("«a", "b»"), [],
     lambda: stray("«a", "b» c»"), [(STRAY, 8, None)]),
    ("a quote that ended long before", lambda: stray("«a", "«b» c", "d", "e» f"), [(STRAY, 15, None)],
     lambda: stray("«a", "«b» c", "d", "e f"), []),
    ("a pair, and pairs side by side", lambda: stray("«a» and «b» c»"), [(STRAY, 13, None)],
     lambda: stray("«a» and «b»"), []),
    ("a pair inside of another", lambda: stray("«a «b» c»"), [], lambda: stray("«a «b» c"), [(OPEN, 0, None)]),
])  # fmt: skip


@pytest.mark.parametrize("edge", EDGES, ids=names(EDGES))
def test_damage_is_told_at_a_figure(edge: Edge) -> None:
    edge.check()


@pytest.mark.parametrize(
    ("styles", "found"),
    [(("«»",), 1), (("«»", "»«"), 0), (("»«",), 0), (("„“",), 0), (("“”",), 1), (("„“", "“”"), 0), ((), 0)],
)
def test_only_marks_that_a_language_opens_and_closes_one_way_lack_partners(styles: tuple[str, ...], found: int) -> None:
    mark = "”" if "“" in "".join(styles) else "»"
    text = f"We saw it{mark} there."
    (block,) = blocks_of(text, [0], [len(text)])

    assert len(list(stray_marks([block], text, styles))) == found


def test_a_block_says_where_its_initial_stands() -> None:
    text = "Above it.\n\nT he mayor has come."
    block = Block(11, len(text), Label.PARAGRAPH, page=text)

    (defect,) = drop_cap(block, prose(text))

    assert defect.span.of(text) == "T he"


@pytest.mark.parametrize("sign", "éàüßÉœšžçñ’“–€«»…°²½£©\u00a0")
def test_a_sign_that_was_read_in_the_wrong_encoding_is_told_and_what_it_was(sign: str) -> None:
    wrong = sign.encode().decode("cp1252")
    found = [(defect.span.start, defect.span.end, defect.suggestion) for defect in mojibake(f"a{wrong}b c{wrong}")]

    assert found == [(1, 1 + len(wrong), sign), (4 + len(wrong), 4 + 2 * len(wrong), sign)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ã la une", ["à"]),
        ("voilÃ la une", []),
        ("Ã", []),
        ("Ã 7", []),
        ("l'âne bâté", []),
        ("Ãa", []),
        ("â€\ufffd", ["”"]),
    ],
)
def test_a_space_behind_a_lone_sign_did_not_break(text: str, found: list[str]) -> None:
    assert [defect.suggestion for defect in mojibake(text)] == found


def test_a_language_uses_its_own_marks_and_others_those_of_the_table() -> None:
    german = next(language for language in LANGUAGES if language.code == "de")

    assert german.grammar is not None
    assert _quote_styles("de", german) == german.grammar.quote_styles
    assert _quote_styles("de", attrs.evolve(german, grammar=None)) == QUOTE_STYLES["de"]
    assert _quote_styles("pl", None) == QUOTE_STYLES["pl"]
    assert _quote_styles("xx", None) == ()


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [(80, 80, 1), (79, 79, 0), (80, 81, 0), (90, 90, 1)],
)
def test_a_paragraph_of_eighty_code_points_is_not_said_twice(first: int, second: int, count: int) -> None:
    lines = ["Council puts off the vote", sized(first, end="."), sized(100, end=".", first=50), sized(second, end=".")]
    article = newsparse.parse("\n\n".join(lines), kind="body", language="en", plugins=())

    found = [defect for defect in article.defects if defect.kind is DefectKind.DOUBLED_TEXT]
    assert [defect.span.of(article.document.text) for defect in found] == [lines[3]] * count
