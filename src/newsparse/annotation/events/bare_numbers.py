"""Numbers that stand for people without a noun: "Three arrested", "police arrested twenty"."""

from __future__ import annotations

from newsparse.annotation.events.plover import TOLD_OF_NUMBERS
from newsparse.annotation.grammar.event_tables import EventTables
from newsparse.languages.schema.events import Trigger
from newsparse.languages.schema.verbs import VerbForm
from newsparse.text.words import Words

_NOUN = 3  # words behind a number within which its noun stands, where nouns have capitals
_SECOND = 5  # words from a number back to the verb that stands second
_GROUP = 3  # auxiliaries and adverbs between a number and its verb


def stands_for_people(words: Words, at: int, before: int, tables: EventTables) -> bool:
    """Tell whether a number stands for people: beside a verb of harm or of authorities, and no noun follows.

    Args:
        words: those of a sentence.
        at: the number.
        before: how many words before it say how exact it is: "at least".
        tables: those of the language.
    """
    low = words.low
    if _has_noun(words, at, tables):
        return False
    opener = low[at - before - 1] if at > before else ""
    if _happens_to_people(opener, tables) or (tables.lexica.grammar.verb_final and _is_in_clause(words, at, tables)):
        return True
    opens = not opener or (not low[at].isdigit() and opener in tables.function_words)
    return opens and _is_subject(words, at, tables)


def _is_in_clause(words: Words, at: int, tables: EventTables) -> bool:
    """Tell whether a verb stands right behind a number or second: "hat zwölf festgenommen", "nahm am Montag zwölf"."""
    near = (*words.low[at + 1 : at + 2], *words.low[max(0, at - _SECOND) : at][::-1])
    verb = next((word for word in near if word in _PAUSES or _happens_to_people(word, tables)), ",")
    return verb not in _PAUSES


def _has_noun(words: Words, at: int, tables: EventTables) -> bool:
    """Tell whether a number counts what follows: "three men", "20 %", but "twenty in Leeds", "nahm zwanzig fest"."""
    low, behind = words.low, at + 1
    if behind == len(low):
        return False
    if not low[behind][0].isalnum():
        return low[behind] not in _PAUSES or (
            low[behind + 1 : behind + 2] != () and low[behind + 1].isdigit()
        )  # "4,000"
    if tables.lexica.grammar.capitalises_nouns:
        for place in range(behind, min(len(low), behind + _NOUN)):
            if low[place] in tables.function_words or low[place] in tables.determiners or not low[place].isalpha():
                return False
            if words.is_capital(place):
                return True
        return False
    return not (low[behind] in tables.function_words or _happens_to_people(low[behind], tables))


_PAUSES = frozenset({".", ",", ";", "!", "?", ")"})


def _is_subject(words: Words, at: int, tables: EventTables) -> bool:
    """Tell whether the verb of a number follows, auxiliaries left aside, or closes the sentence: "Three arrested"."""
    low, grammar = words.low, tables.lexica.grammar
    if grammar.verb_final:
        if at:
            return False
        last = len(low) - 1
        last -= not low[last][0].isalnum()
        return last > at and _happens_to_people(low[last], tables)
    behind = range(at + 1, min(len(low), at + 1 + _GROUP))
    verb = next((i for i in behind if low[i] not in tables.beside_verbs), None)
    return verb is not None and _happens_to_people(low[verb], tables)


def _happens_to_people(word: str, tables: EventTables) -> bool:
    """Tell whether a verb can have nobody but people as its object."""
    forms = [
        form
        for form in tables.triggers_of(word)
        if form.shape is not VerbForm.NOUN and not (form.rest or form.companions)
    ]
    return any(form.trigger.event in TOLD_OF_NUMBERS and _is_of_people(form.trigger) for form in forms)


def _is_of_people(trigger: Trigger) -> bool:
    return not trigger.needs and (not trigger.objects or "person" in trigger.objects)
