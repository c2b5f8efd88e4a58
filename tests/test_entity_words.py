"""Words beside and inside of names: the offices that belong to them, and what tells a name from a common word."""

from __future__ import annotations

import pytest

from newsparse.annotation.entities import find_entities
from newsparse.annotation.entities.features import TypeScores, WordUsage, score_types
from newsparse.annotation.entities.name_filters import is_mere_noun, is_no_name, may_be_common, takes_role
from newsparse.annotation.entities.names import find_names
from newsparse.annotation.entities.role_nouns import role_after, role_before
from newsparse.annotation.grammar.lexica import Lexica, lexica_of
from newsparse.languages import LANGUAGES
from newsparse.model.entities import EntityKind
from newsparse.testing._reading import body_of
from newsparse.text.words import Words, read_words

_LEXICA = {language.code: lexica for language in LANGUAGES if (lexica := lexica_of(language))}


def read(text: str, language: str) -> tuple[Words, Lexica, WordUsage, int, int]:
    """Return the words of a text, the tables, how it uses its words, and where the name in brackets begins and ends."""
    table, plain = _LEXICA[language], text.replace("[", "").replace("]", "")
    words = read_words(plain, 0, len(plain), table.grammar.elisions)
    start = sum(at < text.find("[") for at in words.start)
    end = sum(at < text.find("]") - 1 for at in words.start)
    articles = table.grammar.articles if table.grammar.capitalises_nouns else frozenset[str]()
    plurals = frozenset(table.grammar.plural_endings)
    return words, table, WordUsage.of([words], articles, plurals), start, end


@pytest.mark.parametrize(("language", "text", "role", "gender"), [
    ("en", "the mayor [Ann Kelso]", "mayor", ""),
    ("en", "the mayor, [Ann Kelso]", "mayor", ""),
    ("en", "the mayor of the town, [Ann Kelso]", "mayor of the town", ""),
    ("en", "the old mayor [Ann Kelso]", "mayor", ""),
    ("en", "old mayor [Ann Kelso]", "mayor", ""),
    ("en", "mayor [Ann Kelso]", "mayor", ""),
    ("en", "a mayor accused [Ann Kelso]", None, ""),
    ("en", "the mayor of [Ann Kelso]", None, ""),
    ("en", "the mayor of the [Ann Kelso]", None, ""),
    ("en", "the French mayor [Ann Kelso]", "mayor", ""),
    ("en", "the mayor is, [Ann Kelso]", None, ""),
    ("en", "it is the mayor, [Ann Kelso]", "mayor", ""),
    ("en", "; mayor, [Ann Kelso]", "mayor", ""),
    ("en", "one of mayors, [Ann Kelso]", None, ""),
    ("en", "of mayor, [Ann Kelso]", None, ""),
    ("en", "mayor of, [Ann Kelso]", None, ""),
    ("en", ", [Ann Kelso]", None, ""),
    ("en", "[Ann Kelso]", None, ""),
    ("en", "the mayor who is there, [Ann Kelso]", None, ""),
    ("fr", "la ministre [Anne]", "ministre", "f"),
    ("fr", "le président russe [Anne]", "président russe", "m"),
    ("fr", "la ministre du Port, [Anne]", "ministre du Port", "f"),
    ("fr", "le conseiller d'[Anne]", None, ""),
    ("fr", "le maire accuse [Anne]", None, ""),
    ("fr", "de ministre, [Anne]", None, ""),
    ("de", "der Minister [Karl]", "Minister", "m"),
    ("de", "der alte Minister [Karl]", "Minister", "m"),
    ("de", "der Minister der Stadt [Karl]", None, ""),
    ("de", "der Minister der Stadt, [Karl]", "Minister der Stadt", "m"),
    ("de", "des Ministers [Karl]", "Ministers", "m"),
    ("de", "des Ministers, [Karl]", None, ""),
    ("de", "die Ministerin, [Anna]", "Ministerin", "f"),
])  # fmt: skip
def test_an_office_before_a_name(language: str, text: str, role: str | None, gender: str) -> None:
    words, table, _, start, _ = read(text, language)

    assert role_before(words, table, start) == ((role,) if role else (), gender)


@pytest.mark.parametrize(("language", "text", "role", "gender"), [
    ("en", "[Ann Kelso], mayor of Saltby, left", "mayor of Saltby", ""),
    ("en", "[Ann Kelso], the mayor, left", "mayor", ""),
    ("en", "[Ann Kelso], the mayor", "mayor", ""),
    ("en", "[Ann Kelso], an old and new mayor", "old and new mayor", ""),
    ("en", "[Ann Kelso], an old and very new mayor", None, ""),
    ("en", "[Ann Kelso], accused the mayor", None, ""),
    ("en", "[Ann Kelso], in mayor", None, ""),
    ("en", "[Ann Kelso] (mayor), left", "mayor", ""),
    ("en", "[Ann Kelso] mayor", None, ""),
    ("en", "[Ann Kelso],", None, ""),
    ("en", "[Ann Kelso], mayor", "mayor", ""),
    ("en", "[Ann Kelso], mayor is", "mayor", ""),
    ("fr", "[Anne], la maire, dit", "maire", "f"),
    ("fr", "[Anne], maire de l'île, dit", "maire de l'île", "m"),
    ("de", "[Anna], die Ministerin, kam", "Ministerin", "f"),
])  # fmt: skip
def test_an_office_behind_a_name(language: str, text: str, role: str | None, gender: str) -> None:
    words, table, _, _, end = read(text, language)

    assert role_after(words, table, end) == ((role,) if role else (), gender)


@pytest.mark.parametrize(("language", "text", "scores"), [
    ("en", "in [Saltby]", {"place": 2}),
    ("en", "in [Old Saltby]", {"place": 1, "thing": 1}),
    ("en", "town of [Saltby]", {"place": 4}),
    ("en", "the town [Saltby]", {"place": 3}),
    ("en", "Town [Saltby]", {"place": 3}),
    ("en", "the Town [Saltby]", {"body": 1}),
    ("en", "the [Saltby]", {"body": 2}),
    ("en", "the [Saltby Port]", {"person": 1, "body": 1, "place": 5}),
    ("en", "with [Saltby]", {}),
    ("en", "saw [Saltby]", {"body": 1}),
    ("en", ". [Saltby]", {}),
    ("en", "[Saltby]", {}),
    ("en", "saw [Kelso], 42, who", {"person": 3, "body": 1}),
    ("en", "saw [Kelso] (42)", {"person": 3, "body": 1}),
    ("en", "saw [Kelso], 42 men", {"body": 1}),
    ("en", "saw [Kelso], 13,", {"body": 1}),
    ("en", "saw [Kelso], 14,", {"person": 3, "body": 1}),
    ("en", "saw [Kelso], 109,", {"person": 3, "body": 1}),
    ("en", "saw [Kelso], 110,", {"body": 1}),
    ("en", "saw [Kelso], who", {"person": 2, "body": 1}),
    ("en", "saw [Saltby], Ohio", {"body": 1, "place": 3}),
    ("en", ". [Saltby], Ohio", {}),
    ("en", ". [Saltby], OH", {"place": 3}),
    ("en", "saw [Saltby Port], Ohio", {"person": 1, "place": 5}),
    ("en", "saw [Saltby], France", {"body": 1, "place": 3}),
    ("en", "[Paris]", {}),
    ("en", "[Mount Saltby]", {"person": 1, "place": 5}),
    ("en", "[Mount French]", {"person": 1}),
    ("en", "[Saltby River]", {"person": 1, "place": 5}),
    ("en", "[Saltby Inc]", {"person": 1, "body": 4}),
    ("en", "[NATO]", {"body": 3}),
    ("en", "[NATOABC]", {}),
    ("en", "[NA2O]", {}),
    ("en", "[XIV]", {}),
    ("en", "[Kelso and Dale]", {"person": 1, "body": 2, "thing": 3}),
    ("en", "[Kelso NATO Dale]", {"person": 1, "body": 2}),
    ("en", "[Ann Kelso]", {"person": 4}),
    ("en", "[Kelso Dale]", {"person": 1}),
    ("en", "[Kelso Dale Lind]", {"person": 1}),
    ("en", "[Kelso Dale Lind Orth]", {}),
    ("en", "[Kelso B2 Lind]", {}),
    ("en", "[Kelso O'Dale]", {"person": 1}),
    ("en", "[Federal Reserve]", {"thing": 1}),
    ("en", "[Doris Day]", {"person": 4}),
    ("en", "[River Day]", {"person": 1, "thing": 5}),
    ("en", "[Kelso Bridge] bridge", {"person": 1, "place": 5, "thing": 3}),
    ("en", "[Kelso Bridge] kelso bridge", {"person": 1, "place": 5, "thing": 3, "common": 3}),
    ("en", "[Kelso Kindness]", {"person": 1, "thing": 2}),
    ("en", "[Kelso Dale] kelso", {"person": 1, "thing": 3}),
    ("en", "[Kelso Dale] kelso dale", {"person": 1, "thing": 3, "common": 3}),
    ("de", "[EU-Kommission]", {"body": 4}),
    ("de", "[Landesregierung]", {"body": 4}),
    ("de", "[Regierung]", {"body": 4}),
])  # fmt: skip
def test_what_stands_around_and_inside_a_name_tells_its_kind(language: str, text: str, scores: dict[str, int]) -> None:
    words, table, usage, start, end = read(text, language)

    assert score_types(words, table, usage, start, end, titled=False) == TypeScores(**scores)


def test_a_title_makes_a_person() -> None:
    words, table, usage, start, end = read("saw [Kelso Dale]", "en")
    titled, untitled = (score_types(words, table, usage, start, end, titled=one) for one in (True, False))

    assert titled == untitled._replace(person=untitled.person + 4)


@pytest.mark.parametrize(("scores", "kind"), [
    (TypeScores(), EntityKind.ORGANISATION),
    (TypeScores(place=1), EntityKind.ORGANISATION),
    (TypeScores(place=2), EntityKind.PLACE),
    (TypeScores(place=2, body=2), EntityKind.ORGANISATION),
    (TypeScores(place=3, body=2), EntityKind.PLACE),
    (TypeScores(place=3, person=3), EntityKind.PERSON),
    (TypeScores(person=1), EntityKind.PERSON),
    (TypeScores(person=2, body=2), EntityKind.ORGANISATION),
    (TypeScores(person=2, thing=2), EntityKind.ORGANISATION),
    (TypeScores(person=3, thing=2), EntityKind.PERSON),
    (TypeScores(body=1, thing=2), EntityKind.ORGANISATION),
    (TypeScores(body=1, thing=3), None),
    (TypeScores(body=3, common=3), EntityKind.ORGANISATION),
    (TypeScores(body=3, common=4), None),
])  # fmt: skip
def test_the_best_score_tells_the_kind(scores: TypeScores, kind: EntityKind | None) -> None:
    assert scores.kind() is kind


def test_scores_of_several_mentions_are_added() -> None:
    one, other = TypeScores(person=1, place=2), TypeScores(person=3, common=1)

    assert TypeScores.summed([one, other]) == TypeScores(person=4, place=2, common=1)
    assert TypeScores.summed([one]) == one


@pytest.mark.parametrize(("language", "word", "names_nothing"), [
    ("en", "X", True), ("en", "XX", True), ("en", "XXth", True), ("en", "XXe", False), ("fr", "XXe", True),
    ("en", "G7", False), ("en", "G77", False), ("en", "G777", True), ("en", "B2", True), ("en", "GMT", True),
    ("en", "Kelso", False), ("en", "O'Kelso", False), ("fr", "Peut-on", True), ("fr", "Vient-je", True),
    ("fr", "Peut-mer", False), ("en", "Advertisement", True),
])  # fmt: skip
def test_a_word_that_names_nothing_anywhere(language: str, word: str, names_nothing: bool) -> None:  # noqa: FBT001
    assert is_no_name(word, word.lower(), _LEXICA[language]) is names_nothing


@pytest.mark.parametrize(("language", "text", "takes"), [
    ("en", "[Kelso]", True), ("en", "in [Kelso]", False), ("en", "mayor of [Kelso]", False),
    ("en", "town of [Kelso]", False), ("en", "boat of [Kelso]", True), ("en", "of [Kelso]", True),
    ("de", "[Kelso]", False),
])  # fmt: skip
def test_an_office_behind_a_comma_is_of_no_place(language: str, text: str, takes: bool) -> None:  # noqa: FBT001
    words, table, _, start, _ = read(text, language)

    assert takes_role(words, table, start, titled=False) is takes
    assert takes_role(words, table, start, titled=True)


@pytest.mark.parametrize(("language", "text", "without_and_with_title"), [
    ("en", "saw [Kelso]", (False, False)), ("en", "[Kelso]", (True, False)), ("en", ". [Kelso]", (True, False)),
    ("en", "saw [Kelso] kelso", (True, True)), ("en", "saw [Kelso] kelsos", (True, True)),
    ("en", "saw [French]", (True, False)), ("en", "[French]", (True, False)), ("en", "saw [Mayor]", (True, True)),
    ("en", "saw [Monday]", (True, False)), ("en", "saw [Police]", (False, False)), ("en", "[Police]", (True, False)),
    ("en", "saw [Kindness]", (True, False)), ("en", "[NATO]", (False, False)), ("en", "[NATOABC]", (True, False)),
    ("en", "saw [NATOABC]", (True, False)), ("en", "saw [Ann] ann", (True, False)),
])  # fmt: skip
def test_only_its_place_may_have_given_a_word_its_capital(
    language: str, text: str, without_and_with_title: tuple[bool, bool]
) -> None:
    words, table, usage, start, _ = read(text, language)
    found = tuple([may_be_common(words, table, usage, start, titled=titled) for titled in (False, True)])

    assert found == without_and_with_title


@pytest.mark.parametrize(("language", "text", "is_noun"), [
    ("de", "der [Hafen]", True), ("de", "[Hafen]", False), ("de", ", [Hafen]", False), ("de", "der [HAFEN]", False),
    ("de", "der [Rat]", False), ("de", "Herr [Hafen]", False), ("de", "Stadt [Hafen]", False),
    ("de", "Minister [Hafen]", False), ("de", "der [Minister]", False), ("de", "der [Berlin]", False),
    ("de", "der [Landesregierung]", False),
])  # fmt: skip
def test_a_german_noun_of_which_nothing_tells_a_name(language: str, text: str, is_noun: bool) -> None:  # noqa: FBT001
    words, table, _, start, _ = read(text, language)

    assert is_mere_noun(words, table, start) is is_noun


@pytest.mark.parametrize(("text", "people"), [
    ("Ann Kelso Meets Bob Dale", ["Ann Kelso Meets Bob Dale"]),
    ("Mayor Kelso Leaves Old Port", []),
    ("Mayor Kelso leaves old port", ["Kelso"]),
])  # fmt: skip
def test_a_line_in_title_case_tells_no_names(text: str, people: list[str]) -> None:
    entities, _ = find_entities(body_of(text, "en"), LANGUAGES)

    assert [one.name for one in entities] == people


@pytest.mark.parametrize(("text", "names"), [
    ("Ann B. Kelso slept.", ["Ann B. Kelso"]),
    ("Mr. Kelso slept.", ["Kelso"]),
    ("Ann de Kelso slept.", ["Ann de Kelso"]),
    ("Ann de la Kelso slept.", ["Ann de la Kelso"]),
    ("Ann Kelso, Bob Dale slept.", ["Ann Kelso", "Bob Dale"]),
    ("France Ann Kelso slept.", ["France", "Ann Kelso"]),
    ("He saw Doris Day on Monday.", ["Doris Day"]),
    ("He saw Ann Kelso Monday.", ["Ann Kelso"]),
])  # fmt: skip
def test_where_a_name_begins_and_ends(text: str, names: list[str]) -> None:
    words, table, usage, _, _ = read(text, "en")

    assert [name.text for name in find_names(words, table, usage)] == names
