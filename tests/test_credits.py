"""Picture credits as newspapers print them, on a line of their own and at the end of a caption."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Label
from newsparse.fields.figures import read_credit
from newsparse.languages import LANGUAGES
from newsparse.lines.credits import begins_as_credit, ends_in_marked_credit, inline_credit, is_credit
from newsparse.lines.word_lists import LineVocabulary

WORDS = LineVocabulary.of(LANGUAGES).credit_words


@pytest.mark.parametrize(
    ("line", "photographer", "agencies", "distributor"),
    [
        ("Photo : Alex Muster/AFP", "Alex Muster", ("AFP",), None),
        ("© Alex Muster / AFP", "Alex Muster", ("AFP",), None),
        ("(c) Alex Muster", "Alex Muster", (), None),
        ("© 2024 AFP", None, ("AFP",), None),
        ("Crédit photo : Alex Muster", "Alex Muster", (), None),
        ("(Crédits : Reuters)", None, ("Reuters",), None),
        ("ALEX MUSTER / AFP", "ALEX MUSTER", ("AFP",), None),
        ("Stringer/Getty Images", None, ("Getty Images",), None),
        ("(AP Photo/Alex Muster)", "Alex Muster", ("AP",), None),
        ("Alex Muster (Reuters) via AP", "Alex Muster", ("Reuters",), "AP"),
        ("Alex Muster/Pool via REUTERS", "Alex Muster", (), "Reuters"),
        ("Image source, Getty Images", None, ("Getty Images",), None),
        ("Credit...Alex Muster for The Example", "Alex Muster", (), None),
        ("Courtesy of Alex Muster", "Alex Muster", (), None),
        ("File photo. REUTERS/Alex Muster", "Alex Muster", ("Reuters",), None),
        ("Foto: picture alliance/dpa | Alex Muster", "Alex Muster", ("Picture Alliance", "dpa"), None),
        ("Quelle: pa/dpa/Alex Muster", "Alex Muster", ("dpa",), None),
        ("© Alex Muster, dpa (Symbolbild)", "Alex Muster", ("dpa",), None),
        ("Foto: imago images/Alex van der Muster", "Alex van der Muster", ("Imago",), None),
    ],
)
def test_credit_lines(line: str, photographer: str | None, agencies: tuple[str, ...], distributor: str | None) -> None:
    credit = read_credit(line, WORDS)

    assert is_credit(line, WORDS)
    assert (credit.text, credit.photographer, credit.agencies, credit.distributor) == (
        line, photographer, agencies, distributor,
    )  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "Photo de groupe", "Une photo prise hier par un passant", "Le maire et le préfet", "Image du jour", "Source",
        "La photo : un art difficile ?", "Video shows council vote", "Vu de la mer", "", "©", "()", "Photo :",
    ],
)  # fmt: skip
def test_no_credit_lines(line: str) -> None:
    assert not is_credit(line, WORDS)


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Des voyageurs sur la place. © Alex Muster / AFP", "© Alex Muster / AFP"),
        ("Des voyageurs sur la place © Alex Muster", "© Alex Muster"),
        ("Des voyageurs sur la place. (Photo Alex Muster / AFP)", "Photo Alex Muster / AFP"),
        ("Des voyageurs sur la place. PHOTO ALEX MUSTER, AFP", "PHOTO ALEX MUSTER, AFP"),
        ("Des voyageurs sur la place. - Alex Muster / AFP", "Alex Muster / AFP"),
        ("Passengers on the square. REUTERS/Alex Muster", "REUTERS/Alex Muster"),
        ("Passengers on the square (Alex Muster/Pool Photo via AP)", "Alex Muster/Pool Photo via AP"),
        ("Fahrgäste auf dem Platz. Foto: Alex Muster/dpa", "Foto: Alex Muster/dpa"),
        ("Fahrgäste auf dem Platz (Foto: Alex Muster)", "Foto: Alex Muster"),
    ],
)
def test_credits_at_the_end_of_a_caption(caption: str, credit: str) -> None:
    found = inline_credit(caption, WORDS)

    assert found
    assert caption[found.start : found.end] == credit
    assert caption[: found.cut].rstrip(".").endswith((" place", " square", " Platz"))


@pytest.mark.parametrize(
    "text",
    [
        "Les deux camps ont signé (en secret)", "Le maire a dit oui. Le préfet a dit non.", "Il a tout dit : le vrai.",
        "Le chômage recule. Source : Institut", "Nobody was hurt. AFP", "",
    ],
)  # fmt: skip
def test_no_credit_at_the_end(text: str) -> None:
    assert inline_credit(text, WORDS) is None


@pytest.mark.parametrize(
    ("line", "is_credit_line"),
    [
        ("Photo: press service of the port", True),
        ("Foto : archivo del puerto", True),
        ("Photo: the quay was closed on Monday.", False),
        ("Source: press service of the port", False),
        ("Photo of the press service", False),
        ("Photo:", False),
        ("Photo: " + "port " * 12, True),
        ("Photo: " + "port " * 13, False),
    ],
)
def test_a_line_of_pictures_may_name_anybody(line: str, *, is_credit_line: bool) -> None:
    assert begins_as_credit(line.strip(), WORDS) is is_credit_line


@pytest.mark.parametrize(
    ("line", "is_caption"),
    [
        ("A closed yard on the quay. (Photo: A. Roy)", True),
        ("Ein Hof am Hafen [Foto: Ada Roy]", True),
        ("The quay was closed on Monday. (Reuters)", False),
        ("The quay was closed (in part)", False),
        ("(Photo: A. Roy)", False),
    ],
)
def test_a_line_that_ends_with_a_marked_credit_is_a_caption(line: str, *, is_caption: bool) -> None:
    assert ends_in_marked_credit(line, WORDS) is is_caption
    body = "".join(f"<p>The council met on day {i} and put off its vote on the quay.</p>" for i in range(4))
    article = newsparse.parse(f"<article><p>{line}</p>{body}</article>", kind="html", plugins=())
    assert (article.blocks[0].label is Label.CAPTION) is is_caption
