"""Noun phrases: where they end, what stands in apposition to them, and which of them is the subject of a sentence."""

from __future__ import annotations

import pytest

from newsparse.annotation.grammar.adjuncts import after_adjuncts, after_place, opens_adjunct
from newsparse.annotation.grammar.clauses import clause_start
from newsparse.annotation.grammar.phrases import (
    Phrase,
    Sentence,
    is_date_at,
    is_dot_in_name,
    is_lone_name,
    names_speaker,
    noun_phrase,
    phrase_at,
)
from newsparse.annotation.grammar.subject_after import subject_after
from newsparse.annotation.grammar.subject_before import phrase_up_to, subject_before
from newsparse.annotation.grammar.subjects import after_appositions, after_participle, main_subject, person_up_to
from tests.support.sentences import marked, phrase_of, sentence

ANN = {"en": "Ann Kelso", "fr": "Anne Berthaud", "de": "Anna Beispiel", "nl": "Anna Kelso"}


def read(text: str, language: str) -> Sentence:
    """Return a sentence in which the person of the language is named, if it holds the name."""
    if any(mark in text for mark in "“«„"):
        return marked(text, language)
    return sentence(text, language, ANN[language] if ANN[language] in text else "")


def words(whole: Sentence, first: int, end: int) -> str:
    return " ".join(whole.words.text[first:end])


@pytest.mark.parametrize(("language", "text", "phrase"), [
    ("en", "the mayor said", "the mayor"),
    ("en", "the old mayor of the town said", "the old mayor of the town"),
    ("en", "the mayor and the baker said", "the mayor and the baker"),
    ("en", "the mayor and left", "the mayor"),
    ("en", "the mayor and", "the mayor"),
    ("en", "mayor of and said", "mayor"),
    ("en", "the mayor of", "the mayor"),
    ("en", "five of the men", "five of the men"),
    ("en", "workers of the town", "workers of the town"),
    ("en", "of the town", ""),
    ("en", "the mayor the town", "the mayor"),
    ("en", "the mayor, of the town", "the mayor"),
    ("en", "the town on Monday", "the town"),
    ("en", "the mayor Monday", "the mayor"),
    ("en", "the minister for housing the poor", "the minister"),
    ("en", "the minister for housing", "the minister for housing"),
    ("en", "the minister for housing policy", "the minister for housing policy"),
    ("en", "the head of hiding “it”", "the head"),
    ("en", "a said thing", "a said thing"),
    ("en", "mayor who left", "mayor"),
    ("en", "it said", "it"),
    ("en", "Mr. Kelso said", "Mr . Kelso"),
    ("en", "the 3,000 men said", "the 3 , 000 men"),
    ("en", "the 3, 000 men", "the 3"),
    ("en", "the mayor. Then", "the mayor"),
    ("en", "mayor “old” said", "mayor"),
    ("en", "the Monday", "the Monday"),
    ("fr", "le maire de Lyon a dit", "le maire de Lyon"),
    ("fr", "la maire et Lyon disent", "la maire et Lyon"),
    ("fr", "la maire et dit", "la maire"),
    ("fr", "l'avocat d'Anne a dit", "l' avocat d' Anne"),
    ("fr", "la maire (Sud) a dit", "la maire"),
    ("de", "der Hafenmeister der Stadt sagte", "der Hafenmeister der Stadt"),
    ("de", "der alte Hafenmeister sagte", "der alte Hafenmeister"),
    ("de", "Anna Beispiel sagt", "Anna Beispiel"),
    ("de", "Anna Beispiel der Zeitung", "Anna Beispiel"),
    ("de", "Anna Beispiel von der Tann", "Anna Beispiel von der Tann"),
    ("de", "Anna Beispiel und Karl", "Anna Beispiel und Karl"),
    ("de", "Hafen-, Sozial- und Baudirektor sagt", "Hafen - , Sozial - und Baudirektor"),
    ("de", "Hafen- und Baudirektor sagt", "Hafen - und Baudirektor"),
    ("de", "Hafen - und Baudirektor sagt", "Hafen"),
    ("nl", "Anna Kelso gaat", "Anna Kelso"),
    ("nl", "Anna Kelso van Dijk", "Anna Kelso van Dijk"),
])  # fmt: skip
def test_a_noun_phrase_ends_with_its_complements(language: str, text: str, phrase: str) -> None:
    whole = read(text, language)

    assert words(whole, 0, noun_phrase(whole, 0)) == phrase


@pytest.mark.parametrize(("language", "text", "phrase"), [
    ("en", "the mayor, Ann Kelso, slept", "the mayor , Ann Kelso"),
    ("en", "the mayor, engineer Ann Kelso, slept", "the mayor , engineer Ann Kelso"),
    ("en", "the mayor, Ann Kelso", "the mayor , Ann Kelso"),
    ("en", "the mayor, a baker of the town, slept", "the mayor , a baker of the town"),
    ("en", "the mayor, a baker of the town was", "the mayor"),
    ("en", "the mayor, old judge of the town, slept", "the mayor , old judge of the town"),
    ("en", "the mayor, old judge that slept, woke", "the mayor"),
    ("en", "the mayor, old judge who is there, woke", "the mayor"),
    ("en", "the mayor, judge", "the mayor"),
    ("en", "the mayor, he said", "the mayor"),
    ("en", "the mayor,", "the mayor"),
    ("en", "the mayor", "the mayor"),
    ("en", ", the mayor", None),
    ("en", "the mayor, Saltby, slept", "the mayor , Saltby"),
    ("en", "Kelso, 42, slept", "Kelso"),
    ("en", "the head in the port, Ann Kelso, slept", "the head in the port , Ann Kelso"),
    ("en", "the head (South), Ann Kelso, slept", "the head ( South ) , Ann Kelso"),
    ("en", "the head (South; North), Ann Kelso, slept", "the head"),
    ("en", "the head in the port was, Ann Kelso, late", "the head"),
    ("en", "the head in the port said, Ann Kelso, late", "the head"),
    ("en", "the head in the port, the baker, slept", "the head"),
    ("fr", "la maire, Anne Berthaud, dit", "la maire , Anne Berthaud"),
    ("fr", "la secrétaire d'État au Port (Sud), Anne Berthaud, dit",
     "la secrétaire d' État au Port ( Sud ) , Anne Berthaud"),
    ("fr", "M. Essai, juriste, dit", "M . Essai , juriste"),
    ("de", "die Leiterin, Anna Beispiel, sagt", "die Leiterin , Anna Beispiel"),
    ("de", "die Leiterin, eine Ärztin, sagt", "die Leiterin , eine Ärztin"),
])  # fmt: skip
def test_a_phrase_reaches_to_the_end_of_its_apposition(language: str, text: str, phrase: str | None) -> None:
    whole = read(text, language)

    assert phrase_of(phrase_at(whole, 0), whole) == phrase


@pytest.mark.parametrize(("text", "subject"), [
    ("The mayor is late.", "The mayor"),
    ("On Monday, the mayor is late.", "the mayor"),
    ("In the port, near the sea, the mayor is late.", "the mayor"),
    ("In the port the mayor is late.", None),
    ("In the port", None),
    ("A day after the storm, the mayor is late.", "the mayor"),
    ("This week the mayor is late.", "the mayor"),
    ("This week, the mayor is late.", "the mayor"),
    ("Speaking on Monday, the mayor is late.", "the mayor"),
    ("When it rained, the mayor is late.", "the mayor"),
    ("He is late.", "He"),
    ("is late", None),
    ("yesterday mayor is late", "mayor"),
    ("and Kelso is late", "Kelso"),
    ("but also the mayor is late", "the mayor"),
    ("SALTBY — The mayor is late.", "The mayor"),
    ("The mayor, Ann Kelso, is late.", "The mayor , Ann Kelso"),
    ("The mayor, he is late.", "he"),
    ("The mayor, a judge of the town, is late.", "The mayor , a judge of the town"),
    ("On “Good Day,” Kelso is late.", "Kelso"),
    ("On “Good Day” Kelso is late.", None),
    ("On “Good Day,” kelso, Ann is late.", "Ann"),
])  # fmt: skip
def test_the_subject_of_a_sentence_is_its_first_phrase_that_nothing_governs(text: str, subject: str | None) -> None:
    whole = read(text, "en")

    assert phrase_of(main_subject(whole), whole) == subject


@pytest.mark.parametrize(("text", "told"), [
    ("I is late", (None, True)), ("We are late", (None, True)), ("He is late", ("ms", False)),
    ("They are late", ("p", False)), ("The mayor is late", (None, False)),
])  # fmt: skip
def test_a_pronoun_as_a_subject_has_gender_and_number_unless_it_means_who_writes(
    text: str, told: tuple[str | None, bool]
) -> None:
    subject = main_subject(read(text, "en"))

    assert subject is not None
    assert (subject.pronoun, subject.foreign) == told


@pytest.mark.parametrize(("language", "text", "names"), [
    ("en", "the mayor", True), ("en", "he", False), ("en", "i", False), ("en", "is", False), ("en", "42", False),
    ("en", "42 mayors", False), ("en", "42 judges", True), ("en", "42 workers", True), ("en", "also", False),
    ("en", "of the", False), ("en", "many", True), ("en", "workers", True), ("en", ", .", False),
    ("de", "der Hafen", True), ("de", "alt", False), ("de", "der alte", False), ("de", "alte Brücke", True),
    ("fr", "le", False),
])  # fmt: skip
def test_a_figure_a_pronoun_or_a_verb_names_nobody(language: str, text: str, names: bool) -> None:  # noqa: FBT001
    whole = read(text, language)

    assert names_speaker(whole, 0, len(whole.words)) is names


def test_no_words_name_nobody() -> None:
    assert not names_speaker(read("the mayor", "en"), 1, 1)


@pytest.mark.parametrize(("text", "inside"), [
    ("Mr. Kelso", True), ("B. Kelso", True), ("Be. Kelso", False), ("the 3,000 men", True), ("the 3, 000 men", False),
    ("the 3,a men", False), ("a, 3", False), ("the 12. day", True), ("the 123. day", False), ("the 123.5 day", True),
    (". a", False), ("a.", False), ("12.", False),
])  # fmt: skip
def test_a_dot_or_comma_may_stand_in_a_name_or_figure(text: str, inside: bool) -> None:  # noqa: FBT001
    whole = read(text, "en")
    at = next(at for at, word in enumerate(whole.words.low) if word in ".,")

    assert is_dot_in_name(whole, at) is inside


@pytest.mark.parametrize(("text", "is_name"), [
    ("Kelso said", True), ("said Kelso", True), ("the Kelso said", True), ("kelso said", False), ("KELSO said", False),
    ("Kelso slept", False), ("Police said", False), ("Mayor said", False), ("Kelso-Dale said", False),
    ("Kelso called", False), ("The said", False), ("Said said", False), ("Kelso", False), ("Workers said", False),
    ("Kelsoism said", False),
])  # fmt: skip
def test_a_lone_name_stands_beside_a_verb_of_saying(text: str, is_name: bool) -> None:  # noqa: FBT001
    whole = read(text, "en")
    at = next(at for at, word in enumerate(whole.words.text) if word[0].isupper() or word == "kelso")

    assert is_lone_name(whole, at) is is_name


@pytest.mark.parametrize(("text", "person"), [
    ("the mayor Ann Kelso", "the mayor Ann Kelso"), ("the old Ann Kelso", "Ann Kelso"), ("Ann Kelso", "Ann Kelso"),
    ("with mayor Ann Kelso", "mayor Ann Kelso"), ("Ann Kelso slept", None), ("the mayor", None),
])  # fmt: skip
def test_a_person_before_a_word_has_an_office_and_an_article(text: str, person: str | None) -> None:
    whole = read(text, "en")

    assert phrase_of(person_up_to(whole, len(whole.words)), whole) == person


@pytest.mark.parametrize(("text", "passed"), [
    ("Kelso, mayor of Saltby, slept", "Kelso , mayor of Saltby"),
    ("Kelso, who lives there, slept", "Kelso , who lives there"),
    ("Kelso, who lives there", "Kelso"),
    ("Kelso, a baker, slept", "Kelso , a baker"),
    ("Kelso, the baker, slept", "Kelso"),
    ("Kelso, a baker, who slept, woke", "Kelso , a baker , who slept"),
    ("Kelso, Saltby, slept", "Kelso"),
    ("Kelso,", "Kelso"),
    ("Kelso, mayor", "Kelso"),
    ("Kelso, mayor,", "Kelso , mayor"),
])  # fmt: skip
def test_appositions_behind_the_name_of_a_source_are_passed_over(text: str, passed: str) -> None:
    whole = read(text, "en")

    assert words(whole, 0, after_appositions(whole, 1)) == passed


@pytest.mark.parametrize(("text", "passed"), [
    ("a study said on Monday, it is", "a study said on Monday"),
    ("a study in the port, it is", "a study in the port"),
    ("a study (old), it is", "a study ( old )"),
    ("a study, it is", "a study"),
    ("a study baker, it is", "a study"),
    ("a study in the port", "a study"),
    ("a study that is old, it is", "a study"),
    ("a study", "a study"),
])  # fmt: skip
def test_what_narrows_a_source_down_is_passed_over(text: str, passed: str) -> None:
    whole = read(text, "en")

    assert words(whole, 0, after_participle(whole, 2)) == passed


@pytest.mark.parametrize(("language", "text", "is_date"), [
    ("en", "monday", True), ("en", "this monday", True), ("en", "the mayor", False), ("en", "the", False),
    ("en", "mayor monday", False), ("en", "that old monday", False), ("fr", "ce lundi", True),
])  # fmt: skip
def test_a_date_begins_with_its_article(language: str, text: str, is_date: bool) -> None:  # noqa: FBT001
    assert is_date_at(read(text, language), 0) is is_date


def test_no_date_begins_behind_the_last_word() -> None:
    whole = read("the monday", "en")

    assert [is_date_at(whole, at) for at in (0, 1, 2)] == [True, True, False]


@pytest.mark.parametrize(("language", "text", "opens"), [
    ("en", "in the port", True), ("en", "when it rains", True), ("en", "speaking on Monday", True),
    ("en", "speaking Monday", True), ("en", "speaking", False), ("en", "speaking mayor", False),
    ("en", "the port", False), ("en", "that port", False), ("en", "Ann Kelso", False), ("fr", "de la mer", True),
    ("fr", "du port", True), ("fr", "voulant partir", True), ("fr", "voulant", False), ("fr", "le port", False),
])  # fmt: skip
def test_an_adjunct_opens_with_a_preposition_a_conjunction_or_a_participle(
    language: str,
    text: str,
    opens: bool,  # noqa: FBT001
) -> None:
    assert opens_adjunct(read(text, language), 0) is opens


@pytest.mark.parametrize(("language", "text", "passed"), [
    ("en", "in the port mayor", None),
    ("en", "on Monday the mayor", "on Monday"),
    ("en", "on Monday she", "on Monday"),
    ("en", "on Monday Kelso", "on Monday"),
    ("en", "on old Kelso", None),
    ("en", "in the port the mayor", "in the port"),
    ("en", "in the port of the town the mayor", "in the port of the town"),
    ("en", "in 2020 the mayor", "in 2020"),
    ("en", "and then the mayor", "and then"),
    ("en", "42 the mayor", "42"),
    ("en", "the mayor", ""),
    ("en", "in the port", None),
    ("en", "“old” the mayor", "\ue000\ue000\ue000\ue000\ue000"),
    ("de", "von der Tann", None),
    ("de", "von Hamburg", None),
    ("de", "Von der Tann", ""),
])  # fmt: skip
def test_a_phrase_begins_behind_the_adjuncts_before_it(language: str, text: str, passed: str | None) -> None:
    whole = read(text, language)
    at = after_adjuncts(whole, 0, len(whole.words))

    assert (None if at is None else words(whole, 0, at)) == passed


@pytest.mark.parametrize(("language", "text", "passed"), [
    ("fr", "la presse le maire", "la presse"),
    ("fr", "la presse", "la presse"),
    ("fr", "la place de Lyon le maire", "la place de Lyon"),
    ("fr", "la place de la mer le maire", "la place de la mer"),
    ("fr", "la place avec elle", "la place"),
    ("fr", "France Info le maire", "France Info"),
    ("fr", "la presse Luc", "la presse"),
    ("fr", "France Info Luc", "France Info Luc"),
    ("fr", "France M. Essai", "France"),
    ("fr", "France Anne Berthaud", "France"),
    ("fr", "la presse, le maire", "la presse"),
    ("fr", "la presse « oui »", "la presse"),
    ("fr", "la", "la"),
])  # fmt: skip
def test_the_phrase_of_a_place_ends_where_a_subject_begins(language: str, text: str, passed: str) -> None:
    whole = read(text, language)

    assert words(whole, 0, after_place(whole, 0)) == passed


@pytest.mark.parametrize(("text", "clause"), [
    ("the mayor said", "the mayor"),
    ("it was late, the mayor said", "the mayor"),
    ("it was late; the mayor said", "the mayor"),
    ("Mr. Kelso said", "Mr . Kelso"),
    ("it was that the mayor said", "the mayor"),
    ("it was late when the mayor said", "the mayor"),
    ("it is late and the mayor said", "the mayor"),
    ("it came and the mayor said", "it came and the mayor"),
    ("he called the mayor and Kelso said", "Kelso"),
    ("the “old” mayor said", "the \ue000\ue000\ue000\ue000\ue000 mayor"),
    ("the “old,” mayor said", "mayor"),
    ("is; came and the mayor said", "came and the mayor"),
    ("said", ""),
])  # fmt: skip
def test_a_clause_begins_behind_the_last_mark_conjunction_or_verb(text: str, clause: str) -> None:
    whole = read(text, "en")
    verb = max(at for at, word in enumerate(whole.words.low) if word == "said")

    assert words(whole, clause_start(whole, verb), verb) == clause


@pytest.mark.parametrize(("text", "subject"), [
    ("In Saltby Ann Kelso said it", "Ann Kelso"),
    ("In Saltby with Ann Kelso said it", None),
    ("In Saltby mayor Ann Kelso said it", "mayor Ann Kelso"),
    ("In Saltby Mr Ann Kelso said it", "Mr Ann Kelso"),
    ("On Monday the mayor said it", "the mayor"),
    ("On Monday she said it", "she"),
    ("On Monday I said it", "I"),
    ("The mayor – on Monday – said it", "The mayor"),
    ("The mayor (South) said it", "The mayor"),
    ("The mayor, on Monday, said it", "The mayor"),
    ("The mayor, who is late, said it", "The mayor"),
    ("The mayor, Ann Kelso, said it", "The mayor , Ann Kelso"),
    ("It rained; the mayor, on Monday, said it", "the mayor"),
    ("It rained: the mayor, on Monday, said it", "the mayor"),
    ("On Monday, the mayor, late, said it", "the mayor"),
    ("On Monday Kelso Dale, late, said it", "Kelso Dale"),
    ("On Monday mayor, late, said it", None),
    ("And the mayor, late, said it", "the mayor"),
    ("He, late, said it", "He"),
    ("42, late, said it", None),
    ("The mayor and said it", None),
    ("the mayor, and said it", None),
    ("“old” said it", None),
    ("the mayor “old” said it", None),
    ("that said it", None),
    ("The mayor of the town, who said it", "The mayor of the town"),
    ("The mayor in the town, who said it", "the town"),
    ("Ann Kelso, now the head of the port, who said it", "Ann Kelso"),
])  # fmt: skip
def test_the_subject_stands_before_its_verb_across_what_is_put_in(text: str, subject: str | None) -> None:
    whole = read(text, "en")

    assert phrase_of(subject_before(whole, whole.words.low.index("said")), whole) == subject


@pytest.mark.parametrize(("language", "text", "subject"), [
    ("fr", "dit la maire", "la maire"),
    ("fr", "dit lundi la maire", "la maire"),
    ("fr", "dit ce lundi la maire", "la maire"),
    ("fr", "dit encore la maire", "la maire"),
    ("fr", "dit il", None),
    ("fr", "dit de la maire", None),
    ("fr", "dit goguenard la maire", "la maire"),
    ("fr", "dit baba babe la maire", "la maire"),
    ("fr", "dit, la voix cassée, Anne Berthaud", "Anne Berthaud"),
    ("fr", "dit, la voix cassée, maire Anne Berthaud", "maire Anne Berthaud"),
    ("fr", "dit, la voix cassée, avec Anne Berthaud", None),
    ("fr", "dit, la voix cassée, et Anne Berthaud", None),
    ("fr", "dit : Anne Berthaud", None),
    ("fr", "dit, que Anne Berthaud", None),
    ("fr", "dit, est Anne Berthaud", None),
    ("fr", "dit, je Anne Berthaud", None),
    ("fr", "dit maire", "maire"),
    ("fr", "dit je", None),
    ("fr", "dit que", None),
    ("fr", "dit « oui »", None),
    ("fr", "dit la maire, Anne Berthaud, lundi", "la maire , Anne Berthaud"),
    ("de", "sagte sie", "sie"),
    ("de", "sagte die Ministerin der Stadt", "die Ministerin der Stadt"),
    ("en", "said she", "she"),
    ("en", "said the mayor", "the mayor"),
    ("en", "said on Monday the mayor", "the mayor"),
])  # fmt: skip
def test_the_subject_stands_behind_its_verb(language: str, text: str, subject: str | None) -> None:
    whole = read(text, language)

    assert phrase_of(subject_after(whole, 1), whole) == subject


@pytest.mark.parametrize(("text", "phrase"), [
    ("the mayor", "the mayor"), ("on Monday the mayor", "the mayor"), ("it", None), ("in the port", None),
    ("the mayor, in the port", "the mayor"), ("the mayor, who in the port", "the mayor"),
    ("the mayor who in the port", "the mayor"),
])  # fmt: skip
def test_the_phrase_before_a_word_is_told_without_its_adjuncts(text: str, phrase: str | None) -> None:
    whole = read(text, "en")

    assert phrase_of(phrase_up_to(whole, len(whole.words)), whole) == phrase


def test_no_phrase_stands_before_the_first_word() -> None:
    assert phrase_up_to(read("the mayor", "en"), 0) is None


def test_a_phrase_is_no_pronoun_and_nobody_else_unless_that_is_said() -> None:
    assert Phrase(0, 1) == Phrase(0, 1, pronoun=None, foreign=False)
