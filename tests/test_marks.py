"""Which mark closes which."""

import pytest

from newsparse.annotation.quotes.marks import pair_marks


def _inside(text: str, *styles: str) -> list[str]:
    return [text[mark.start : mark.end] for mark in pair_marks(text, 0, len(text), styles)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il dit « oui » et “non”.", ["oui", "non"]),
        ("« Il dit “oui” »", ["Il dit “oui”", "oui"]),
        ("un «\u00a0mot\u00a0» et un autre »,", ["mot"]),
        ("« Cela montre tout. C'est clair.", ["Cela montre tout. C'est clair."]),
        ('dit "intenable” hier', ["intenable"]),
        ("He's “here,” it's ‘there’", ["here,", "there"]),
        ("a 6'2\" man said “no”", ["no"]),
        ("««« »»»", []),
        ('Il dit : " oui ". Puis " non ".', ["oui", "non"]),
        ("''It's late,'' she said, ''and we're tired.''", ["It's late,", "and we're tired."]),
        ("„Die Kinder''(sic!) ''.“", ["Die Kinder''(sic!) ''."]),
        ("‘We saw the dockers’ leader,’ she said. ‘It’s sad.’", ["We saw the dockers’ leader,", "It’s sad."]),
        ("‘mad’ and ‘sad’", ["mad", "sad"]),
    ],
)
def test_marks_are_paired(text: str, expected: list[str]) -> None:
    assert _inside(text) == expected


def test_a_mark_that_opens_in_one_language_closes_in_another() -> None:
    assert _inside("Er sagte „ja“ und „nein“.", "„“") == ["ja", "nein"]
    assert _inside("»Ja«, sagte er, »nein«.", "»«") == ["Ja", "nein"]


def test_an_unclosed_mark_is_malformed_and_ends_with_its_paragraph() -> None:
    (mark,) = pair_marks("« Sans fin.", 0, 11)

    assert (mark.start, mark.end, mark.malformed) == (2, 11, True)


def test_an_unclosed_mark_swallows_no_later_quotation() -> None:
    assert _inside("« Sans fin. Puis « une autre ».") == ["Sans fin.", "une autre"]
