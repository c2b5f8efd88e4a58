"""What a word of denial denies: its object, the clause that it governs, or what stands before it."""

from __future__ import annotations

from newsparse.annotation.grammar.event_sentence import EventSentence
from newsparse.languages.schema.verbs import VerbForm

_SUBJECT = 12  # words from a noun to the word that denies it in the passive
_DASHES = frozenset("-–—")
_ENDS = frozenset({",", ".", ";", ":", "!", "?"})


def is_denied_by(sentence: EventSentence, at: int, shape: VerbForm, denial: int) -> bool:
    """Tell whether a word of denial is about the trigger at a word.

    Args:
        sentence: where they stand.
        at: the trigger.
        shape: its form.
        denial: the word of denial.
    """
    if at < denial:
        return _is_denied_behind(sentence, at, shape, denial)
    if _is_content(sentence, at):  # "denied that Norland attacked Ormuk"
        return sentence.clause(at)[0] > denial
    if sentence.stops_between(denial, at):
        return False
    if shape is VerbForm.NOUN:  # "denied the theft and the attack"
        return "," not in sentence.low[denial:at]
    return not _begins_main_clause(sentence, at, shape, denial)


def _is_content(sentence: EventSentence, at: int) -> bool:
    start, _ = sentence.clause(at)
    return start > 0 and sentence.low[start - 1] in sentence.lexica.grammar.complementizers


def _begins_main_clause(sentence: EventSentence, at: int, shape: VerbForm, denial: int) -> bool:
    """Tell whether a clause goes on behind a denial up to a finite verb: "denied the charges and (has) attacked Ormuk".

    None goes on without a comma or conjunction: "denied it had attacked Ormuk".
    """
    joints = [i for i in range(denial + 1, at) if sentence.is_joint(i)]
    if not joints:
        return False
    auxiliaries = sentence.lexica.grammar.auxiliaries
    return shape is VerbForm.FINITE or not auxiliaries.isdisjoint(sentence.low[joints[-1] : at])


def _is_denied_behind(sentence: EventSentence, at: int, shape: VerbForm, denial: int) -> bool:
    """Tell whether a trigger is denied behind it, as the subject of a passive or by a clause about all before.

    As in "The attack was denied", "..., which Norland denies", "Two hurt - police deny", "Dass ..., bestreitet Ormuk".
    """
    low = sentence.low
    mark = next((i for i in range(denial - 1, at, -1) if low[i] == "," or low[i] in _DASHES), denial)
    closed = denial + 1 == len(low) or low[denial + 1] in _ENDS
    if closed and (low[mark] in _DASHES or sentence.table.resuming.intersection(low[mark + 1 : mark + 2])):
        return True
    if shape is VerbForm.NOUN:
        helped = not sentence.table.passive.isdisjoint(low[at:denial])
        near = denial - at <= _SUBJECT and not sentence.stops_between(at, denial)
        return near and helped and not sentence.is_behind_preposition(at)
    fronted = mark == denial - 1 and sentence.lexica.grammar.verb_second
    return fronted and (_is_content(sentence, at) or not sentence.lexica.grammar.auxiliaries.isdisjoint(low[at:mark]))
