"""Named sources: whom `according to`, `selon` or `zufolge` names as the speaker, and how far their name reaches."""

from __future__ import annotations

from newsparse._classes import frozen
from newsparse.annotation.grammar.phrases import Phrase, Sentence, noun_phrase, phrase_at
from newsparse.annotation.grammar.subject_before import phrase_up_to
from newsparse.annotation.grammar.subjects import after_appositions, after_participle, main_subject, person_up_to
from newsparse.annotation.quotes.cues import Cue


@frozen(eq=False)
class NamedSource:
    """Who says it, and the words that say who."""

    phrase: Phrase
    end: int
    first: int | None = None
    """None for the cue, or the name where that stands before it."""


def named_source(sentence: Sentence, cue: Cue) -> NamedSource | None:
    """Return the source that a cue without a verb names; None where no noun phrase stands beside it."""
    if cue.after:
        return _before(sentence, cue)
    low, grammar, quotes = sentence.words.low, sentence.lex.grammar, sentence.lex.quotes
    at = cue.end
    if not quotes.own_words.isdisjoint(low[cue.first : at + 1]):
        return _own_account(sentence, cue)
    while at < len(low) and low[at] in grammar.genitives and low[at] not in grammar.articles:
        at += 1
    if at >= len(low) or sentence.is_marked(at):
        return None
    leads = cue.first <= 1
    if (feature := grammar.oblique_pronouns.get(low[at])) is not None:
        phrase: Phrase | None = Phrase(at, at + 1, pronoun=feature)
    else:
        phrase = _leading_phrase_at(sentence, at) if leads else phrase_at(sentence, at)
    if phrase is None:
        return None
    end = after_appositions(sentence, phrase.end)
    return NamedSource(_owner_of(sentence, phrase) or phrase, after_participle(sentence, end) if leads else end)


def _before(sentence: Sentence, cue: Cue) -> NamedSource | None:
    """Return the source that stands before its cue: `NAME zufolge`."""
    phrase = person_up_to(sentence, cue.first) or phrase_up_to(sentence, cue.first)
    return NamedSource(phrase, after_appositions(sentence, cue.end), phrase.first) if phrase is not None else None


def _own_account(sentence: Sentence, cue: Cue) -> NamedSource | None:
    """Return the subject of the sentence, which speaks: `laut eigenen Angaben`, `by her own account`."""
    subject, low = main_subject(sentence), sentence.words.low
    if subject is None or subject.foreign:
        return None
    end = max(cue.end, noun_phrase(sentence, cue.end)) if cue.end < len(low) else cue.end
    named = low[cue.end - 1] in sentence.lex.quotes.source_nouns
    return NamedSource(subject, cue.end if named else end, cue.first)


def _owner_of(sentence: Sentence, phrase: Phrase) -> Phrase | None:
    """Return the subject before, whose text or estimate it is: `selon leur étude`, `selon son estimation`."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    noun = low[phrase.first + 1] if phrase.first + 1 < phrase.end else ""
    if low[phrase.first] not in grammar.possessives or noun not in sentence.lex.quotes.source_nouns:
        return None
    subject = main_subject(sentence)
    return subject if subject is not None and subject.end <= phrase.first and not subject.foreign else None


def _leading_phrase_at(sentence: Sentence, at: int) -> Phrase | None:
    """Return a source at the beginning: what follows its comma is the clause, unless another comma closes it off."""
    phrase = phrase_at(sentence, at)
    if phrase is None or phrase.end >= len(sentence.words.low) or sentence.words.low[phrase.end] == ",":
        return phrase
    return Phrase(at, noun_phrase(sentence, at))
