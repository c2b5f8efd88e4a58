"""Picture credits as newspapers print them, on a line of their own and at the end of a caption."""

from __future__ import annotations

import pytest

from newsparse.fields.figures import read_credit
from newsparse.languages import LANGUAGES
from newsparse.lines.credits import inline_credit, is_credit
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
