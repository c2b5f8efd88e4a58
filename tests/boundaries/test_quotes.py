"""Each figure by which a quote gets its words or its speaker, just on both sides of it."""

from __future__ import annotations

import re

import pytest

from newsparse import QuoteKind
from newsparse.annotation.quotes.keys import statement_key
from newsparse.model.quotes import Quote
from newsparse.testing._reading import speech_in
from tests.support.boundaries import Case, line, names, pad, sized, words


def said(case: Case, text: str) -> tuple[object, ...]:
    return tuple((case.says or speaker)(quote) for quote in speech_in(text, case.language).quotes)


def speaker(quote: Quote) -> str | None:
    return quote.speaker.name if quote.speaker else None


def fill(count: int, word: str = "very") -> str:
    return " ".join([word] * count)


def is_direct(quote: Quote) -> bool:
    return quote.kind is QuoteKind.DIRECT


def text(quote: Quote) -> str:
    return quote.text


ANN = ("Ann Kelso",)
SAID = "Ann Kelso said the bridge was old."

CASES = [
    Case("words before a comma and who said them", "en", lambda n: f"{line(n)}, Ann Kelso said.", 4, (), ANN),
    Case("words of a dateline", "en",
         lambda n: f"SALTBY {fill(n - 2, 'Wark')} — The bridge is old, Ann Kelso said.", 8,
         ("The bridge is old",), (f"SALTBY {fill(7, 'Wark')} — The bridge is old",), text),
    Case("words of a fragment that stands for an utterance", "en",
         lambda n: f"Ann Kelso said: “{line(n)}”", 5, (False,), (True,), is_direct),
    Case("words of a fragment inside a sentence that stand for an utterance", "en",
         lambda n: f"Ann Kelso called it the “{line(n)}” of the town.", 11, (False,), (True,), is_direct),
    Case("words that name things", "en", lambda n: f"It was a “{pad(n)}” of the town.", 4, (), (None,)),
    Case("words after a cue within which a word between marks is somebody's", "en",
         lambda n: f"Ann Kelso said {pad(n)} the “old” bridge.", 17, (*ANN, *ANN), ANN),
    Case("code points with their marks that an unknown verb can follow", "fr",
         lambda n: f"« {sized(n - 4)} », baboune Anne Berthaud.", 11, (), ("Anne Berthaud",)),
    Case("code points of a quotation that holds a parenthetical", "fr",
         lambda n: f"« C’est {sized(n - 22)}, dit Luc Essai. »", 39, (None,), ("Luc Essai",)),
    Case("words from an inverted subject to the comma of a clause in the indicative", "de",
         lambda n: f"Am Montag sagte Anna Kelb {pad(n)}, die Brücke ist alt.", 3, ("die Brücke ist alt",), (), text),
    Case("letters of a word in -ant that is no participle yet", "fr",
         lambda n: f"Anne Berthaud a dit que le pont était vieux, {'bacadant'[-n:]} la rue.", 5,
         ("le pont était vieux, adant la rue",), ("le pont était vieux",), text),
    Case("code points of a signature", "en",
         lambda n: f"“The bridge is old and will be closed.”\n— Ann Kelso, {sized(n - 13)}", 160, ANN, (None,)),
    Case("code points of a title before a name that signs", "en",
         lambda n: f"“The bridge is old and will be closed.”\n— {sized(n - 1)} Ann Kelso", 40, ANN, (None,)),
    Case("letters of an infinitive", "fr",
         lambda n: f"Anne Berthaud dit {'babaver'[-n:]} la mer au loin.", 3, (), ("Anne Berthaud",)),
    Case("adverbs before an infinitive", "fr",
         lambda n: f"Anne Berthaud dit {fill(n, 'bien')} connaître la mer au loin.", 4, ("Anne Berthaud",), ()),
    Case("words after a verb within which its clause begins", "fr",
         lambda n: f"Anne Berthaud a dit {pad(n - 1)} que le pont est fermé.", 30, ("Anne Berthaud",), ()),
    Case("words after a noun in which its clause begins", "en",
         lambda n: f"Ann Kelso’s claim {pad(n - 1)} that the bridge is old was read out.", 7, ANN, ()),
    Case("adjuncts between a verb and its clause", "en",
         lambda n: f"Ann Kelso said {' '.join(f'in the {word}' for word in words(n))} the bridge was old.", 3, ANN, ()),
    Case("words between a participle and its agent", "en",
         lambda n: f"The bridge was called “very old indeed and so on” {pad(n - 1)} by Ann Kelso.", 11, ANN, (None,)),
    Case("code points that a pronoun reaches back", "en",
         lambda n: f"{SAID}\n{sized(n - len(SAID) - 20, end='.')}\n“It will close,” she said.", 3_000,
         (*ANN, *ANN), (*ANN, None)),
    Case("paragraphs over which a quotation without a cue goes on", "en",
         lambda n: "\n".join(["Ann Kelso said: “No.”", *(line(8, ".", 20 * i) for i in range(n - 1)), "“Not again.”"]),
         4,
         (*ANN, *ANN), (*ANN, None)),
    Case("code points over which somebody without a name is meant", "en",
         lambda n: f"The mayor said the bridge was old.\n{sized(n - 54, end='.')}\n“It will close,” he said.", 600,
         ("mayor", "mayor"), ("mayor", None)),
    Case("names that a pronoun reaches back", "en",
         lambda n: f"{SAID} {'Bob Dale slept. ' * (n - 1)}“It will close,” she said.", 24, (*ANN, *ANN), (*ANN, None)),
    Case("words from a passive verb to its clause", "en",
         lambda n: f"Ann Kelso was told {pad(n - 1)} that it is old, Bob Dale said.", 3,
         (f"Ann Kelso was told {pad(2)} that it is old", "it is old"), (f"Ann Kelso was told {pad(3)} that it is old",),
         text),
    Case("adjectives before a noun for what was said", "en",
         lambda n: f"Ann Kelso’s {fill(n, 'big')} claim that the bridge is old was read out.", 2, ANN, ()),
    Case("letters of the infinitive of a noun", "fr",
         lambda n: f"La promesse d’Anne Berthaud de {'babaver'[-n:]} la mer.", 3, (), ("Anne Berthaud",)),
    Case("words of a clause that are too few", "fr",
         lambda n: f"Anne Berthaud a dit que {' '.join('la mer est fermée'.split()[:n])}.", 2, (), ("Anne Berthaud",)),
    Case("words of a title", "en", lambda n: f"The film “{line(n).title()}” opens on Monday in town.", 9, (), (None,)),
    Case("words in which the next sentence takes words up", "en",
         lambda n: f"“The bridge is old and shut.” {line(n - 1)} that remark by Ann Kelso was heard.", 6, ANN, (None,)),
    Case("words from a predicate to its noun", "de",
         lambda n: f"„Die Brücke ist alt“, lautet {pad(n)} das Urteil von Anna Beispiel.", 2, ("Anna Beispiel",), ()),
    Case("adjectives from a determiner to its noun", "de",
         lambda n: f"„Die Brücke ist alt“, lautet das {fill(n, 'klare')} Urteil von Anna Beispiel.", 2,
         ("Anna Beispiel",), (f"{fill(3, 'klare')} Urteil von Anna Beispiel",)),
    Case("words of what was asked before a complementiser", "en",
         lambda n: f"Ann Kelso said when {pad(n - 2)} that the bridge was old.", 5,
         ("the bridge was old",), (f"when {pad(4)} that the bridge was old",), text),
    Case("words from a verb to the preposition of what it reports", "en",
         lambda n: f"Ann Kelso accused the {pad(n - 2)} of closing the bridge.", 10,
         ("closing the bridge",), (f"the {pad(9)} of closing the bridge",), text),
    Case("words from a verb to the marks that a preposition frames", "en",
         lambda n: f"Ann Kelso praised {pad(n - 1)} as “smart and brave”.", 10, ANN, (*ANN, *ANN)),
    Case("capitalised words between marks and two names", "en",
         lambda n: f"“It is late,” Ann “{line(n).title()}” Kelso said.", 3,
         ("Baba Babe Babi",), ANN),
    Case("words of an utterance that are too few", "en", lambda n: f"It was “{pad(n)},” and the bridge fell.", 2,
         (), (None,)),
    Case("words back to marks that a verb reports", "en",
         lambda n: f"“The bridge is old and closed,” {pad(n - 3)} the letter reads.", 6,
         (f"{pad(3)} the letter",), (None,)),
    Case("words from an age to a name", "de",
         lambda n: f"„Die Brücke ist alt und zu“, sagte die 35 Jahre alte {pad(n)} Trainerin Anna Beispiel.", 2,
         ("Anna Beispiel",), ()),
    Case("code points over which an age tells who is spoken of", "en",
         lambda n: f"Ann Kelso said she left. {sized(n - 35, end='.')} “It is old,” the 35-year-old said.", 600,
         (*ANN, *ANN), (*ANN, "35-year-old")),
    Case("code points from a subject to a message", "en",
         lambda n: f"Ann Kelso slept. {sized(n - 19, end='.')} Her message was: “The bridge is old.”", 600,
         ANN, (None,)),
    Case("words in which a verb of saying follows a question", "en",
         lambda n: f"“Why is the bridge so old?” Kim {pad(n - 2)} asked.", 7, (f"Kim {pad(5)}",), (None,)),
    Case("words from a participle to its agent", "fr",
         lambda n: f"Le texte, qualifié {pad(n - 3)} de « trop vieux pour tous » par Anne Berthaud, est fermé.", 11,
         ("Anne Berthaud",), ()),
    Case("adverbs between an auxiliary and its participle", "fr",
         lambda n: f"« Le pont est fermé pour longtemps », a {fill(n, 'bien')} dit Anne Berthaud.", 4,
         ("Anne Berthaud",), (None,)),
    Case("code points of a fragment far behind its cue that are nobody's", "en",
         lambda n: f"Ann Kelso said {pad(18)} the “{sized(n)}” bridge.", 16, ANN, (*ANN, *ANN)),
    Case("words before a clause that is still the first of its sentence", "en",
         lambda n: f"Then {pad(n)} when Ann Kelso said that the bridge was old, Bob Dale argued that it was new.", 10,
         ("the bridge was old", "it was new"),
         ("the bridge was old, Bob Dale argued that it was new", "it was new"), text),
    Case("words of what another voice says of it behind a comma", "en",
         lambda n: f"Ann Kelso said the toll was ten, a {pad(n)} claim that Bob Dale rejects.", 2,
         ("the toll was ten",), (f"the toll was ten, a {pad(3)} claim that Bob Dale rejects",), text),
    Case("words from a verb to who is called something", "en",
         lambda n: f"Ann Kelso called Bob Dale {pad(n)} “Old Man”.", 3, ANN, ()),
    Case("letters of a particle in a name", "de",
         lambda n: f"Es war „Maria {'dalo'[:n]} Ponte“, sagte Anna Beispiel.", 3, (), ("Anna Beispiel",)),
    Case("code points in which a verb of saying follows a question", "en",
         lambda n: f"“Why is the bridge so old?” Ann {'k' * (n - 16)} Kelso said.", 80, (f"Ann {'k' * 64} Kelso",),
         (None,)),
    Case("words of an apposition between a speaker and the rest of what he says", "en",
         lambda n: f"“It is old,” said Ann Kelso, the {pad(n - 2)} mayor, “and grey.”", 16, ANN, (*ANN, *ANN)),
    Case("words from a verb to its particle", "de",
         lambda n: f"Anna Beispiel teilte {pad(n)} mit, die Brücke sei alt.", 28, ("Anna Beispiel",), ()),
    Case("words from an auxiliary to its participle", "de",
         lambda n: f"Anna Beispiel hat {pad(n)} gesagt, die Brücke sei alt.", 28, ("Anna Beispiel",), ()),
    Case("words from a verb to the reflexive that makes another of it", "de",
         lambda n: f"Anna Beispiel befand {pad(n)} sich, die Brücke sei alt.", 1, (), ("Anna Beispiel",)),
    Case("words in which a phrase shows the noun of a source", "de",
         lambda n: f"Nach {pad(n)} Angaben von Anna Beispiel ist die Brücke alt.", 3, ("ist die Brücke alt",), (),
         text),
    Case("letters of a noun that is known at the end of a compound", "de",
         lambda n: f"Anna Beispiel las {dict(zip((4, 5), ('das Kinderlied', 'den Krimiroman'), strict=True))[n]} "
                   f"„{line(5)}“ gestern.", 4, ("Anna Beispiel",), ()),
    Case("letters of the noun before the name of a body", "fr",
         lambda n: f"Le {'k' * n} Boeing dort. « Il est vieux », dit le {'k' * n}.", 30, ("Boeing",), ("k" * 31,)),
    Case("words of an owner before its noun", "en",
         lambda n: f"The {pad(n)} mayor’s claim that the bridge is old was read out.", 3, (f"{pad(3)} mayor",), ()),
    Case("words of a parenthetical behind its pronoun", "fr",
         lambda n: f"« C’est un vieux pont de la ville, dit-il {pad(n)}. »", 13, ("C’est un vieux pont de la ville",),
         (f"C’est un vieux pont de la ville, dit-il {pad(14)}.",), text),
    Case("words from a speaker to the rest of what was said", "en",
         lambda n: f"“The bridge is old,” Ann Kelso said, {pad(n)}, “and it is shut.”", 11, ANN, (*ANN, *ANN)),
    Case("words from a source to the marks that it announces", "en",
         lambda n: f"For Ann Kelso, {pad(n)}: “The bridge is old and shut.”", 25, (*ANN, *ANN), (None,)),
    Case("words between marks of a nickname", "en", lambda n: f"Bob Dale called Ann “{line(n)}” Kelso.", 3,
         (), ("Bob Dale",)),
    Case("letters of the noun before a name that it stands for", "fr",
         lambda n: f"Le {'constructeur'.rjust(n, 'b')} Babcock dort. « Le pont est fermé », a dit le "
                   f"{'constructeur'.rjust(n, 'b')}.", 30,
         ("Babcock",), ("constructeur".rjust(31, "b"),)),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=names(CASES))
def test_a_quote_changes_at_a_figure(case: Case) -> None:
    case.check(said)


@pytest.mark.parametrize(
    ("before", "who"),
    [
        # in one sentence a subject counts more than an object, and that more than who stands behind a preposition
        ("Ann Kelso saw Mary Dale.", "Ann Kelso"),
        ("They saw Ann Kelso with Mary Dale.", "Ann Kelso"),
        # a sentence later a subject counts for less than an object, but more than who stands behind a preposition
        ("Ann Kelso came. They saw Mary Dale.", "Mary Dale"),
        ("Ann Kelso came. Rain fell on Mary Dale.", "Ann Kelso"),
        # a sentence later an object counts for less than who stands behind a preposition
        ("They saw Ann Kelso. Rain fell on Mary Dale.", "Mary Dale"),
    ],
)
def test_a_pronoun_means_the_most_salient(before: str, who: str) -> None:
    assert speaker(speech_in(f"{before} “It is old,” she said.", "en").quotes[-1]) == who


@pytest.mark.parametrize(("count", "found"), [(40, 40), (41, 40)])
def test_a_sentence_has_forty_cues_at_most(count: int, found: int) -> None:
    text = " and ".join(["Ann Kelso said it was old"] * count)

    assert len(speech_in(f"{text}.", "en").quotes) == found


@pytest.mark.parametrize(("count", "found"), [(39, 39), (40, 39)])
def test_forty_quotes_before_a_speaker_are_not_all_said_by_that_one(count: int, found: int) -> None:
    quotes = speech_in(f"{'“It is old and it is grey.” ' * count}said Ann Kelso.", "en").quotes

    assert [bool(quote.speaker) for quote in quotes] == [False] * (count - found) + [True] * found


@pytest.mark.parametrize(("depth", "found"), [(4, 1), (5, 2)])
def test_four_pairs_of_marks_stand_open_at_once(depth: int, found: int) -> None:
    pairs = ["“”", "‘’"] * depth
    opened = " ".join(f"{pair[0]}It was told" for pair in pairs[:depth])
    closed = "".join(pair[1] for pair in reversed(pairs[:depth]))

    assert len(speech_in(f"Ann Kelso said: {opened} there.{closed}", "en").quotes) == found


def test_a_key_has_sixteen_digits() -> None:
    assert re.fullmatch("[0-9a-f]{16}", statement_key("The bridge is old."))


def test_two_letters_are_initials_and_one_is_none() -> None:
    people = "Ann Kelso sleeps. Bob Dale sleeps too."
    turns = "{}: The bridge is old.\n{}: Is it?\n{}: It is."
    both = speech_in(f"{people}\n{turns.format('AK', 'BD', 'AK')}", "en").quotes
    one = speech_in(f"{people}\n{turns.format('A', 'B', 'A')}", "en").quotes

    assert ([speaker(quote) for quote in both], one) == (["Ann Kelso", "Bob Dale", "Ann Kelso"], ())


def test_two_names_before_a_word_make_it_a_verb() -> None:
    (quote,) = speech_in("Ann and Bob call it “old and grey”.", "en").quotes

    assert speaker(quote) == "Ann and Bob"


def test_a_signature_has_a_name_behind_its_dash() -> None:
    signed = speech_in("“The bridge is old.” — Kelso\nAnn Kelso slept.", "en").quotes
    unsigned = speech_in("“The bridge is old.” —\nAnn Kelso slept.", "en").quotes

    assert ([speaker(quote) for quote in signed], [speaker(quote) for quote in unsigned]) == (["Ann Kelso"], [None])
