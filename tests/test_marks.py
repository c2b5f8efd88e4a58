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


def _told(text: str, *styles: str) -> list[str]:
    """Return each stretch with its marks, behind the number of pairs that it lies in, and what is told of it."""
    found = pair_marks(text, 0, len(text), styles)
    assert all(text[mark.start : mark.end] == text[mark.start : mark.end].strip() for mark in found)
    assert all(mark.outer_start < mark.start < mark.end <= mark.outer_end for mark in found)
    return [
        f"{mark.depth} {text[mark.outer_start : mark.outer_end]}"
        + " (malformed)" * mark.malformed
        + " (utterance)" * mark.punctuated
        for mark in found
    ]


@pytest.mark.parametrize(("text", "told"), [
    ("He said “yes,” and left.", ["0 “yes,” (utterance)"]),
    ("He said “yes!” and left.", ["0 “yes!” (utterance)"]),
    ("He said “yes”, and left.", ["0 “yes” (utterance)"]),
    ("He said “yes” and left.", ["0 “yes”"]),
    ("“It is ‘old’ here,” he said.", ["0 “It is ‘old’ here,” (utterance)", "1 ‘old’"]),
    ("“a” “b “c” d”", ["0 “a”", "0 “b “c” d”", "1 “c”"]),
    ("«a «b «c «d «e» f» g» h» i»",
     ["0 «a «b «c «d «e» f» g» h»", "1 «b «c «d «e» f» g»", "2 «c «d «e» f»", "3 «d «e»"]),
    ("““a”” b", ["0 ““a””", "1 “a”"]),
    ("“one „two“ three”", ["0 “one „two“ three”", "1 „two“"]),
    ("a ‘«b» c’ d", ["0 ‘«b» c’", "1 «b»"]),
    ("“ a ” b", ["0 “ a ”"]),
    ("“a”“b”", ["0 “a”", "0 “b”"]),
    ("“...” a", ["0 “...” (utterance)"]),
])  # fmt: skip
def test_a_stretch_between_marks_knows_its_depth_and_whether_it_is_an_utterance(text: str, told: list[str]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(("text", "told"), [
    ("“It is old. It is late.", ["0 “It is old. It is late. (malformed) (utterance)"]),
    ("“It is old. It “late” and so", ["0 “It is old. (malformed) (utterance)", "0 “late”"]),
    ("“It is old “late” and so", ["0 “late”"]),
    ("“It is. So “late.” and “old”", ["0 “It is. (malformed) (utterance)", "0 “late.” (utterance)", "0 “old”"]),
    ('« a “b" c »', ['0 « a “b" c »', '1 “b" (malformed)']),
    ("“It is. It was “late” and ‘so", ["0 “It is. (malformed) (utterance)", "0 “late”"]),
    ("a “ b “c”", ["0 “c”"]),
    ("‘It is old", []),
    ("'It is old", []),
    ('a "b c', ['0 "b c (malformed)']),
    ('a "b" c "d', ['0 "b"', '0 "d (malformed)']),
    ('"a "b" c', ['0 "b"']),
    ('("a', ['0 "a (malformed)']),
    ('a "', []),
    ("a «one” b", ["0 «one” b (malformed)"]),
    ('“one" b', ['0 “one" (malformed)']),
    ('"one” b', ['0 "one” (malformed)']),
])  # fmt: skip
def test_a_mark_without_its_partner_makes_a_stretch_malformed(text: str, told: list[str]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(("text", "told"), [
    ("The 'old.' one", ["0 'old.' (utterance)"]),
    (" 'old.' one", ["0 'old.' (utterance)"]),
    ("'Old,' she said", ["0 'Old,' (utterance)"]),
    ("It's old' he's", []),
    ("5' 'old'", []),
    ("''old'' one", ["0 ''old''"]),
    ("a ''two 'one' three'' b", ["0 ''two 'one' three''"]),
    ("‘a’ ‘b’", ["0 ‘a’", "0 ‘b’"]),
    ("‘the dockers’ boat’ was", ["0 ‘the dockers’"]),
    ("‘the dockers’ boat.’ was", ["0 ‘the dockers’ boat.’ (utterance)"]),
    ("‘a dockers’ ‘boat.’ was", ["0 ‘a dockers’", "0 ‘boat.’ (utterance)"]),
    ("’a.’", []),
    ("He’s “a”", ["0 “a”"]),
    ("‘ a’", []),
])  # fmt: skip
def test_an_apostrophe_is_no_mark(text: str, told: list[str]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(("text", "told"), [
    ("» Vieux « , dit-il.", ["0 » Vieux «"]),
    ("» Vieux «, dit-il.", ["0 » Vieux « (utterance)"]),
    ("« Vieux » et » vieux « .", ["0 « Vieux »", "0 « . (malformed) (utterance)"]),
    ("« Vieux »et", ["0 « Vieux »"]),
    ("»Vieux« , dit-il.", ["0 »Vieux«"]),
    ("» Vieux « et » vieux « .", ["0 » Vieux «", "0 » vieux «"]),
    ("» Vieux « et « vieux » , dit-il", ["0 « vieux »"]),
    ("» Vieux « et vieux » .", ["0 « et vieux »"]),
    ("» Vieux « et vieux", ["0 « et vieux (malformed)"]),
    ("» Vieux et » vieux « .", ["0 « . (malformed) (utterance)"]),
    ("a » b", []),
    ("a « b » c »", ["0 « b »"]),
    ("«a»b» c", ["0 «a»"]),
    ("«a”b» c", ["0 «a”b»"]),
    ("»Alt« ist", ["0 »Alt«"]),
])  # fmt: skip
def test_guillemets_may_be_the_wrong_way_round(text: str, told: list[str]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(("text", "told"), [
    ('a"b"c', []),
    ('(" so ") a', ['0 " so "']),
    ('" so " a " b', []),
    ('a " so" b', ['0 " so"']),
    ('a "so " b', ['0 "so "']),
    ('a:"b" c', ['0 "b"']),
    ('("a") [“b”] —“c” –„d” :"e"', ['0 "a"', "0 “b”", "0 “c”", "0 „d”", '0 "e"']),
    ('"a "b" c"', ['0 "a "b" c"', '1 "b"']),
    ('"a" "b" c"', ['0 "a"', '0 "b"']),
    ("a“b”", ["0 “b”"]),
    ("”a” b", ["0 ”a”"]),
    ("‟a” b", ["0 ‟a”"]),
    ("a ‹one› b", ["0 ‹one›"]),
])  # fmt: skip
def test_spaces_tell_what_opens_from_what_closes(text: str, told: list[str]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(("text", "styles", "told"), [
    ("›one‹ a", ["›‹"], ["0 ›one‹"]),
    ("›one‹ a", [], ["0 ‹ a (malformed)"]),
    ("„eins“ zwei „drei“.", ["„“"], ["0 „eins“", "0 „drei“"]),
    ("„eins“zwei", ["„“"], ["0 „eins“"]),
    ("eins“ zwei“ drei", ["„“"], []),
    ("eins “zwei“ drei", ["„“"], ["0 “zwei“ drei (malformed)"]),
])  # fmt: skip
def test_the_marks_of_a_language_tell_what_opens(text: str, styles: list[str], told: list[str]) -> None:
    assert _told(text, *styles) == told
