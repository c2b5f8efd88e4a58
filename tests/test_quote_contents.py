"""What is reported without marks: where its words begin and end, and what reports nothing."""

from __future__ import annotations

import pytest

from newsparse import QuoteKind
from newsparse.annotation.grammar.phrases import Sentence
from newsparse.annotation.quotes.contents import content_after
from newsparse.testing._reading import speech_in
from tests.support.sentences import marked, sentence


def _reported(text: str, language: str = "en") -> list[tuple[str, str | None]]:
    quotes = speech_in(text, language).quotes
    return [(q.text, q.speaker.name if q.speaker else None) for q in quotes if q.kind is QuoteKind.INDIRECT]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The quay, harbour master Ada Brenner said, is rotten and will be closed.", "Ada Brenner"),
        ("In recent days, engineers say, the water has risen by a foot.", "engineers"),
        ("The bridge is safe, the agency said in a report in June, and the road will stay open.", "agency"),
    ],
)
def test_the_reporter_may_stand_inside_what_is_reported(text: str, speaker: str) -> None:
    assert _reported(text) == [(text[:-1], speaker)]


def test_an_inserted_subject_with_its_apposition_ends_what_is_reported() -> None:
    assert _reported("The bridge will open this week, said Tom Alder, a longtime adviser to the town.") == [
        ("The bridge will open this week", "Tom Alder")
    ]


def test_a_dateline_is_no_part_of_what_is_reported() -> None:
    assert _reported("MARROWICK — The bridge is safe, Ada Brenner said.") == [("The bridge is safe", "Ada Brenner")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Brenner asked whether the quay was safe.", "whether the quay was safe"),
        ("Ada Brenner asked if the quay was safe.", "if the quay was safe"),
        ("Ada Brenner did not say when the quay would close.", "when the quay would close"),
        ("Ada Brenner explained how the crane had fallen.", "how the crane had fallen"),
    ],
)
def test_indirect_questions_are_reported(text: str, words: str) -> None:
    assert _reported(text) == [(words, "Ada Brenner")]


def test_when_after_said_is_no_question() -> None:
    assert _reported("Ada Brenner said when asked that the quay was safe.") == [("the quay was safe", "Ada Brenner")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Brenner called on the council to repair the quay.", "to repair the quay"),
        ("Ada Brenner urged the council to repair the quay.", "to repair the quay"),
        ("Ada Brenner accused the council of hiding the report.", "hiding the report"),
        ("Ada Brenner called for a new inspection of the quay on Monday.", "a new inspection of the quay"),
        ("Ada Brenner rejected the plan of the council because nobody had asked her.", "the plan of the council"),
    ],
)
def test_demands_and_judgements_are_reported_by_their_object(text: str, words: str) -> None:
    assert _reported(text) == [(words, "Ada Brenner")]


def test_an_object_of_two_words_says_too_little() -> None:
    assert _reported("Ada Brenner praised the accord.") == []


def test_what_might_be_demanded_is_not_reported() -> None:
    assert _reported("Ada Brenner could call for a new inspection of the quay.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brenner continued to work at the port.",
        "Ada Brenner refused to pay the bill.",
        "Ada Brenner declined to answer.",
        "Ada Brenner went to the port.",
    ],
)
def test_deeds_report_nothing(text: str) -> None:
    assert _reported(text) == []


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("The town laughed at Ada Brenner’s claim that the quay is safe.", "the quay is safe", "Ada Brenner"),
        ("The council repeated its promise that nobody would be dismissed.", "nobody would be dismissed", "council"),
    ],
)
def test_nouns_report_what_their_owner_says(text: str, words: str, speaker: str) -> None:
    assert _reported(text) == [(words, speaker)]


def test_a_relative_clause_of_a_noun_is_not_reported() -> None:
    assert _reported("Ada Brenner’s claims that were printed on Monday surprised the town.") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Police say he posed a threat and refused to drop it.", "he posed a threat and refused to drop it"),
        ("Ada Brenner said on Monday after the meeting the quay would close.", "the quay would close"),
        ("Ada Brenner said fathers would not be paid.", "fathers would not be paid"),
    ],
)
def test_a_clause_without_that_reaches_to_its_end(text: str, words: str) -> None:
    assert [said for said, _ in _reported(text)] == [words]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Brenner says it shows the council is “asleep”.", "Ada Brenner"),
        ("Ada Brenner said she wanted a port “fit for the century”.", "Ada Brenner"),
        ("Ada Brenner said Tom Alder had called her “a liar”.", "Tom Alder"),
    ],
)
def test_a_verb_that_says_nothing_itself_takes_no_words(text: str, speaker: str) -> None:
    quotes = speech_in(text, "en").quotes
    assert [q.speaker.name for q in quotes if q.kind is QuoteKind.PARTIAL and q.speaker] == [speaker]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "After Ada Brenner said that the quay was rotten, Tom Alder said that it was safe.",
            ["the quay was rotten", "it was safe"],
        ),
        (
            "Ada Brenner said that the quay was rotten, Tom Alder said that it was safe.",
            ["the quay was rotten, Tom Alder said that it was safe", "it was safe"],
        ),
    ],
)
def test_what_is_reported_in_a_clause_before_the_main_one_ends_with_it(text: str, clauses: list[str]) -> None:
    assert [words for words, _ in _reported(text)] == clauses


@pytest.mark.parametrize(
    "text",
    ["Search terms like “exercise” or “activity of the old” are used.", "Here are the terms, “exercise and sleep”."],
)
def test_nouns_that_are_verbs_elsewhere_report_nothing(text: str) -> None:
    assert [quote.speaker for quote in speech_in(text, "en").quotes if quote.speaker] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Selon leur étude, le niveau du quai a baissé en mars, passant de trois à deux mètres.",
            "le niveau du quai a baissé en mars, passant de trois à deux mètres",
        ),
        ("Paul Ménard a dit que le niveau du quai baissait, souriant à tous.", "le niveau du quai baissait"),
    ],
)
def test_a_gerund_leads_back_to_a_reporter_and_to_no_source(text: str, words: str) -> None:
    assert [said for said, _ in _reported(text, "fr")] == [words]


@pytest.mark.parametrize(
    ("language", "nobody", "somebody"),
    [
        (
            "en",
            "None of the ministers said that the mayor had lied.",
            "Two of the ministers said that the mayor had lied.",
        ),
        (
            "en",
            "No minister said that the mayor had lied.",
            "No fewer than ten ministers said that the mayor had lied.",
        ),
        ("en", "Nobody said the mayor had lied.", "The minister said the mayor had lied."),
        ("fr", "Aucun ministre n'a dit que le maire avait menti.", "Un ministre a dit que le maire avait menti."),
        ("de", "Kein Minister sagte, dass der Bürgermeister lüge.", "Ein Minister sagte, dass der Bürgermeister lüge."),
        ("de", "Keiner der Minister sagte, dass er lüge.", "Nicht nur der Minister sagte, dass er lüge."),
    ],
)
def test_what_nobody_said_is_reported_by_nobody(language: str, nobody: str, somebody: str) -> None:
    assert _reported(nobody, language) == []
    assert len(_reported(somebody, language)) == 1


def test_a_minister_who_not_only_said_it_said_it() -> None:
    assert [words for words, _ in _reported("The minister not only said that the mayor had lied, but shouted.")] != []
    assert _reported("The minister did not say that the mayor had lied.") == []


@pytest.mark.parametrize(("language", "text", "content", "near"), [
    ("en", "she said that it is old", "it is old, clause", "it is old, clause"),
    ("en", "she said it is old", "it is old, clause", None),
    ("en", "she said old", None, None),
    ("en", "she said the bridge is old", "the bridge is old, clause", None),
    ("en", "she said the bridge", None, None),
    ("en", "she said the bridge fell", None, None),
    ("en", "she argued the bridge fell", None, None),
    ("en", "she said workers would go", "workers would go, clause", None),
    ("en", "she said on Monday it is old", "it is old, clause", None),
    ("en", "she said in the port it is old", "it is old, clause", None),
    ("en", "she said in the port the bridge fell", None, None),
    ("en", "she said in the port of the town", None, None),
    ("en", "she said of the port it is old", None, None),
    ("en", "she said in the port on the quay in the rain it is old", "it is old, clause", None),
    ("en", "she said in a b in a c in a d in a e it is old", None, None),
    ("en", "she argued in the port it is old", None, None),
    ("en", "she told them it is old", "it is old, clause", None),
    ("en", "she told the board it is old", "it is old, clause", None),
    ("en", "she told that it is old", "it is old, clause", "it is old, clause"),
    ("en", "she told why", "why, clause", None),
    ("en", "she told them", None, None),
    ("en", "she promised to go", "to go, clause", None),
    ("en", "she promised to the town", None, None),
    ("en", "she promised to Go", None, None),
    ("en", "she was there when asked to go", None, None),
    ("en", "she continued to go", None, None),
    ("en", "she promised to “go”", "to “”, clause", "“”"),
    ("en", "she said whether it is old", "whether it is old, clause", None),
    ("en", "she said on Monday whether it is old", "whether it is old, clause", None),
    ("en", "she said if it is old", "if it is old, clause", None),
    ("en", "she did not say if it is old", "if it is old, clause", None),
    ("en", "she asked if it is old", "if it is old, clause", None),
    ("en", "she asked him if it is old", "if it is old, clause", None),
    ("en", "she accused the town of hiding it", "hiding it, clause, announced", None),
    ("en", "she accused the town of it", "the town of it, clause, is_object", None),
    ("en", "she called for a vote", "a vote, clause, is_object", None),
    ("en", "she called for votes", None, None),
    ("en", "she called for Monday a vote", "a vote, clause, is_object", None),
    ("en", "she called for", None, None),
    ("en", "she called for it", None, None),
    ("en", "she called for “votes”", "“”", "“”"),
    ("en", "she would call for a vote", None, None),
    ("en", "she rejected no plan", "no plan, clause, is_object", None),
    ("en", "she said “old”", "“”", "“”"),
    ("en", "she said the “old” bridge", "“” bridge", "“” bridge"),
    ("en", "she said: it is old", "it is old, clause", "it is old, clause"),
    ("en", "she said:it is old", None, None),
    ("en", "she said, it is old", None, None),
    ("en", "she said he: it is old", "it is old, clause", "it is old, clause"),
    ("en", "she said the note that it is old", "the note that it is old, clause", None),
    ("en", "she said a note that said it", "a note that said it, clause", None),
    ("en", "she laughed at Kelso's claim that it is old", None, None),
    ("en", "she laughed about his claim that it is old", "it is old, clause", None),
    ("en", "she laughed and his claim that it is old", None, None),
    ("en", "she called it “old”", "“”", "“”"),
    ("en", "she called that it is old", None, None),
    ("en", "she said he", "he, clause", None),
    ("en", "she said he, too", None, None),
    ("en", "she said he in", None, None),
    ("en", "she said and left", None, None),
    ("en", "said when asked about that it is old", "it is old, clause", None),
    ("fr", "elle dit que la mer monte", "la mer monte, clause", "la mer monte, clause"),
    ("fr", "elle dit la mesure que le conseil prend", None, None),
    ("fr", "elle assure la presse que la mer monte", "la mer monte, clause", "la mer monte, clause"),
    ("fr", "elle dit voir la mer", "voir la mer, clause", None),
    ("fr", "elle dit ne plus voir la mer", "ne plus voir la mer, clause", None),
    ("fr", "elle dit bien voir la mer", "voir la mer, clause", None),
    ("fr", "elle dit se voir partir", "se voir partir, clause", None),
    ("fr", "elle dit la mer", None, None),
    ("fr", "elle dit mer", None, None),
    ("fr", "elle dit hier", None, None),
    ("fr", "elle dit Voir la mer", None, None),
    ("fr", "elle met en garde contre la mer", None, None),
    ("fr", "elle promet de venir", "venir, clause, announced", None),
    ("fr", "elle promet d'aller", "aller, clause, announced", None),
    ("fr", "elle promet au conseil de venir", "venir, clause, announced", None),
    ("fr", "elle promet de bien venir", "bien venir, clause, announced", None),
    ("fr", "elle promet de la mer", None, None),
    ("fr", "elle promet de mer", None, None),
    ("fr", "elle promet de", None, None),
    ("fr", "elle demande pourquoi", "pourquoi, clause", None),
    ("fr", "elle demande si la mer monte", "si la mer monte, clause", None),
    ("fr", "elle dit si la mer monte", None, None),
    ("fr", "elle dit : la mer monte", "la mer monte, clause", "la mer monte, clause"),
    ("fr", "elle dit :la mer", None, None),
    ("de", "sie sagte, die Brücke sei alt", "die Brücke sei alt, clause", None),
    ("de", "sie sagte, dass die Brücke alt ist", "die Brücke alt ist, clause", "die Brücke alt ist, clause"),
    ("de", "sie sagte, die Brücke ist alt", "die Brücke ist alt, clause", None),
    ("de", "sie sagte am Montag im Hafen, die Brücke ist alt", None, None),
    ("de", "sie sagte am Montag im Hafen, die Brücke sei alt", "die Brücke sei alt, clause", None),
    ("de", "sie sagte gestern, es sei alt", "es sei alt, clause", None),
    ("de", "sie sagte gestern, es ist alt", None, None),
    ("de", "sie drohte, zu gehen", "zu gehen, clause", None),
    ("de", "sie sagte, es ist; sei", None, None),
    ("de", "sie fragte gestern, wann er kam", "wann er kam, clause", None),
    ("de", "sie sagte der „Neuen Post“, es sei alt", "es sei alt, clause", None),
    ("de", "sie sagte der „Neuen Post“", "“”", "“”"),
])  # fmt: skip
def test_what_a_verb_reports_begins_behind_it(language: str, text: str, content: str | None, near: str | None) -> None:
    """`near`: what is found in the next words alone, as behind a subject that stands between."""
    whole = marked(text, language) if any(mark in text for mark in "“«„") else sentence(text, language)

    assert [_content(whole, near=one) for one in (False, True)] == [content, near]


def _content(whole: Sentence, *, near: bool) -> str | None:
    found = content_after(whole, whole.cues[0], near=near)
    if found is None:
        return None
    words = ["“”" if whole.is_marked(at) else text for at, text in enumerate(whole.words.text)]
    flags = {"clause": found.clause, "announced": found.announced, "is_object": found.is_object}
    return ", ".join([" ".join(words[found.start :]), *[flag for flag, holds in flags.items() if holds]])
