"""Subjects of cue verbs, and their addressees."""

from __future__ import annotations

from newsparse.annotation.grammar.adjuncts import opens_adjunct
from newsparse.annotation.grammar.clauses import clause_start
from newsparse.annotation.grammar.datelines import length_of_dateline
from newsparse.annotation.grammar.phrases import (
    Phrase,
    Sentence,
    is_age,
    is_date_at,
    length_of_any,
    noun_phrase,
    with_apposition,
)
from newsparse.annotation.grammar.subject_after import subject_after
from newsparse.annotation.grammar.subject_before import across_insertion, subject_before
from newsparse.annotation.quotes.cues import Cue
from newsparse.annotation.quotes.speakers import Speakers
from newsparse.model.entities import Entity, EntityKind

_FAR = 40  # words in which a sentence shows its subject
_APPOSITIONS = 4  # after one name
_APPOSITION = 25  # words of one of them
_NAME = 6  # words of a name, or of the head of a phrase
_NAME_ENDS = frozenset(",.:;–—")
_ADJUNCTS = 12  # words of adjuncts before a comma


def after_appositions(sentence: Sentence, end: int) -> int:
    """Pass over `, directrice du centre, qui …,` after the name of a source."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    for _ in range(_APPOSITIONS):
        if end + 1 >= len(low) or low[end] != ",":
            return end
        first = low[end + 1]
        explains = (
            sentence.lex.role_gender(first) is not None
            or first in grammar.relatives
            or first in grammar.indefinite_determiners
        )
        if not explains or "," not in low[end + 1 : end + _APPOSITION]:
            return end
        end = low.index(",", end + 1)
    return end


def after_participle(sentence: Sentence, end: int) -> int:
    """Pass over what narrows a source down before its comma: `D'après une étude publiée jeudi, …`."""
    low, lex = sentence.words.low, sentence.lex
    if end >= len(low) or low[end] == "," or not (low[end] in lex.forms or low[end] in lex.light or low[end] == "("):
        return end
    near = low[end : end + _ADJUNCTS]
    return end + near.index(",") if "," in near and lex.grammar.auxiliaries.isdisjoint(near[: near.index(",")]) else end


def name_before(sentence: Sentence, end: int, speakers: Speakers) -> Phrase | None:
    """Return the person right before a verb: `d'un discours du président NAME jugeant que`."""
    words = sentence.words
    inside = speakers.within(words.start[max(0, end - _NAME)], words.end[end - 1])
    people = [one for one in inside if one.entity.kind is EntityKind.PERSON and one.span.end == words.end[end - 1]]
    if not people:
        return None
    first = end - 1
    while first > 0 and words.start[first] > people[-1].span.start:
        first -= 1
    return Phrase(first, end)


def person_up_to(sentence: Sentence, end: int) -> Phrase | None:
    """Return the person named right before word `end`, with office and article: `der Hafenmeisterin NAME zufolge`."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    first = next((at for at, stop in sentence.people.items() if stop == end), None)
    if first is None:
        return None
    while first > 0 and (sentence.lex.role_gender(low[first - 1]) is not None or low[first - 1] in grammar.articles):
        first -= 1
    return Phrase(first, end)


def main_subject(sentence: Sentence) -> Phrase | None:
    """Return the first noun phrase of a sentence that no preposition governs."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    at, stop = length_of_dateline(sentence.words, grammar.time_words), min(len(low), _FAR)
    while at < stop:
        word = low[at]
        if word in grammar.non_third_person:
            return Phrase(at, at + 1, foreign=True)
        if word not in grammar.articles and (feature := grammar.pronouns.get(word)) is not None:
            return None if is_dummy(sentence, at) else Phrase(at, at + 1, feature)
        if opens_adjunct(sentence, at):
            at = _after_adjunct(sentence, at)
        elif word in grammar.articles and is_time_when(sentence, at):
            at += 2
        elif word in grammar.object_determiners:
            at = max(at + 1, noun_phrase(sentence, at))
        elif _opens_subject(sentence, at):
            end = noun_phrase(sentence, at)
            if low[end : end + 1] == (",",) and low[end + 1 : end + 2] and _takes_up(sentence, end + 1):
                return Phrase(end + 1, end + 2, grammar.pronouns[low[end + 1]])
            return Phrase(at, with_apposition(sentence, end)) if end > at else None
        else:
            at += 1
    return None


def _after_adjunct(sentence: Sentence, at: int) -> int:
    """Return the word after the comma that ends an adjunct, which may stand inside marks: `On “Good Day,” NAME`."""
    words = sentence.words
    ahead = words.low[at : at + _FAR]
    comma = at + ahead.index(",") if "," in ahead else len(words.low) - 1
    for index, mark in sentence.marks.items():
        if at < index < comma and mark.punctuated and words.is_capital(index + 1):
            return index + 1
    return comma + 1


def is_time_when(sentence: Sentence, at: int) -> bool:
    """Tell whether an article opens a time, which says when and is no subject: `A month after`, `ce lundi à`."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    if not is_date_at(sentence, at) or at + 2 >= len(low):
        return False
    after = low[at + 2]
    return after == "," or after in grammar.prepositions or after in grammar.subordinators or after in grammar.articles


def is_dummy(sentence: Sentence, at: int) -> bool:
    """Tell whether the pronoun at word `at` means nobody: `il s'agit de`, `il faut`."""
    return length_of_any(sentence, at + 1, sentence.lex.grammar.dummy_predicates) > 0


def _takes_up(sentence: Sentence, at: int) -> bool:
    """Tell whether the subject is a pronoun after a comma, not what stands before: `Ses projets, il les présente`."""
    word, grammar = sentence.words.low[at], sentence.lex.grammar
    return word in grammar.pronouns and word not in grammar.articles and not is_dummy(sentence, at)


def _opens_subject(sentence: Sentence, at: int) -> bool:
    word, grammar, names = sentence.words.low[at], sentence.lex.grammar, sentence.lex.names
    if word in grammar.articles:
        return True
    if word in grammar.fillers or word in grammar.time_words or word in grammar.and_words:
        return False
    return sentence.words.is_capital(at) or word in names.roles or word in names.groups


def can_speak(sentence: Sentence, cue: Cue, phrase: Phrase, speakers: Speakers) -> bool:
    """Tell whether a phrase after a verb is its subject and not its object: nothing is reported after it."""
    low, words = sentence.words.low, sentence.words
    if phrase.pronoun is not None:
        return True
    after = phrase.end
    named = words.is_capital(phrase.first) and low[phrase.first] not in sentence.lex.grammar.articles
    if cue.form.speech and named and (after >= len(low) or low[after] in _NAME_ENDS):
        return True
    if cue.form.speech and named and _announces_alone(sentence, after):
        return True
    if after < len(low) and (sentence.is_marked(after) or ":" in low[after : after + 3]):
        return False
    if _stands_after_marks(sentence, cue) or not cue.form.speech:
        return _stands_after_marks(sentence, cue)
    known = speakers.within(words.start[phrase.first], words.end[phrase.end - 1])
    return (bool(known) or can_talk(sentence, phrase)) and cue.form.lemma not in sentence.lex.quotes.addressing_verbs


def _announces_alone(sentence: Sentence, at: int) -> bool:
    """Tell whether a colon follows, an adverb at most between: `Auf die Frage, ob …, antwortete NAME knapp: „…“`."""
    words, lex = sentence.words, sentence.lex
    if not lex.grammar.verb_second or at >= len(words.low):
        return False
    at += words.low[at].isalpha() and not words.is_capital(at) and words.low[at] not in lex.light
    return words.low[at : at + 1] == (":",)


def _stands_after_marks(sentence: Sentence, cue: Cue) -> bool:
    at = cue.first - 1
    return at >= 0 and (sentence.is_marked(at) or (at > 0 and sentence.is_marked(at - 1)))


def can_talk(sentence: Sentence, phrase: Phrase) -> bool:
    """Tell whether a phrase holds a noun for somebody or something that can talk."""
    lex, names = sentence.lex, sentence.lex.names
    head = sentence.words.low[phrase.first : min(phrase.end, phrase.first + _NAME)]
    talkers = lex.tables.talkers
    return any(word in talkers or lex.role_gender(word) is not None or is_age(word, names.age_nouns) for word in head)


def find_addressee(sentence: Sentence, cue: Cue, at: int, speakers: Speakers) -> Entity | None:
    """Return the addressee of a verb, if it is named: `told NAME`, `a déclaré à NAME`."""
    words, grammar, quotes = sentence.words, sentence.lex.grammar, sentence.lex.quotes
    if at >= len(words.low) or not (
        words.low[at] in quotes.addressee_prepositions or cue.form.lemma in quotes.addressing_verbs
    ):
        return None
    first = at + (words.low[at] in quotes.addressee_prepositions)
    while first < len(words.low) and words.low[first] in grammar.articles:
        first += 1
    if first >= len(words.low):
        return None
    named = speakers.within(words.start[first], words.end[min(first + _NAME, len(words.low)) - 1])
    return named[0].entity if named and named[0].span.start == words.start[first] else None


def topic_of(sentence: Sentence) -> Phrase | None:
    """Return of whom a sentence says beforehand that it speaks: `Quant au maire, il a estimé`."""
    length = length_of_any(sentence, 0, sentence.lex.quotes.topics)
    end = noun_phrase(sentence, length) if length else 0
    return Phrase(length, end) if end > length else None


def length_of_anaphor(sentence: Sentence) -> int:
    """Return how many words at the beginning stand for the sentence before, `das`, `c'est ce que`; 0 if none do."""
    return length_of_any(sentence, 0, sentence.lex.quotes.anaphors)


def impersonal_source(sentence: Sentence, cue: Cue) -> Phrase | None:
    """Return the source after an impersonal verb: `a-t-on su hier de milieux proches du port`."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    for at in range(cue.end, min(cue.end + _NAME, len(low) - 1)):
        if low[at] in grammar.genitives:
            end = noun_phrase(sentence, at + 1)
            return Phrase(at + 1, end) if end > at + 1 else None
    return None


def may_invert(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether the subject can follow the verb here."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    if (
        cue.end >= len(low)
        or low[cue.end] in grammar.complementizers
        or low[cue.end] in {":", ","}
        or sentence.is_marked(cue.end)
    ):
        return False
    if not grammar.subject_first:
        return True
    return _stands_after_marks(sentence, cue) or subject_before(sentence, cue.first) is None


def subject_of_second_verb(sentence: Sentence, cue: Cue) -> Phrase | None:
    """Return the subject behind a verb in second place, if something else stands first: `Am Montag sagte NAME`."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    start, verb = clause_start(sentence, cue.first), cue.first
    if start > 0 and low[start - 1] in grammar.prepositions:
        start -= 1  # `Laut NAME nannte NAME …`: a source is a cue too, behind which a clause may begin
    if (behind := _subject_pronoun(sentence, verb + 1)) is not None:
        return behind
    inserted = (
        verb > 0
        and low[verb - 1] in {",", ")"}
        and low[0] not in grammar.complementizers  # `Dass es sinkt, hält NAME für …`
        and across_insertion(sentence, verb - 1) is not None
    )
    if start < verb and (behind := _behind_object(sentence, start, verb)) is not None:
        return behind
    if start > verb or inserted or (low[start] in grammar.articles and start < verb):
        return None
    if start == verb and start > 0 and low[start - 1] in grammar.and_words:
        return None  # `… und kündigte an`: the subject stands before
    fronts = (grammar.prepositions, grammar.fillers, grammar.time_words)
    fronted = start == verb or any(low[start] in front for front in fronts)
    return subject_after(sentence, verb + 1) if fronted else None


def _subject_pronoun(sentence: Sentence, at: int) -> Phrase | None:
    """Return a pronoun right behind a verb that can be nothing but its subject.

    As in `Die Pläne, die sie kannte, nannte er`.
    """
    low, grammar = sentence.words.low, sentence.lex.grammar
    feature = grammar.pronouns.get(low[at], "") if at < len(low) and low[at] not in grammar.articles else ""
    return Phrase(at, at + 1, feature) if feature[:1] == "m" and feature[1:] == "s" else None


def _behind_object(sentence: Sentence, start: int, verb: int) -> Phrase | None:
    """Return the subject behind a verb whose object stands first.

    As in `Dem Kurier sagte NAME: …`, `Die Pläne nannte sie …`.
    """
    low, grammar = sentence.words.low, sentence.lex.grammar
    if low[start] not in grammar.articles or any(start <= at < verb for at in sentence.people):
        return None
    behind = subject_after(sentence, verb + 1)
    if behind is None:
        return None
    if behind.pronoun is not None:
        is_person = can_talk(sentence, Phrase(start, verb))
        return behind if not is_person or behind.pronoun.startswith("m") else None
    if verb == start + 1 and low[start] in sentence.lex.quotes.anaphors:
        return behind
    if not any(behind.first <= at < behind.end for at in sentence.people):
        return None
    is_dative = low[start] in grammar.dative_determiners
    return behind if is_dative or not can_talk(sentence, Phrase(start, verb)) else None


def follows_apposition(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a name with its apposition stands before a verb in second place: `NAME (SPD) sagte der Presse`."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    at = cue.first - 1
    if not grammar.verb_second or at < 1 or low[at] not in {",", ")"} or sentence.is_marked(at - 1):
        return False
    subject = across_insertion(sentence, at)
    return subject is not None and subject.end < at and low[subject.end] in {",", "("}
