"""The name of a phrase in the case of a subject, where a language has cases: "dem früheren Chef" is "früherer Chef"."""

from __future__ import annotations

from newsparse.annotation.grammar.event_tables import EventTables
from newsparse.text.words import Words

_ENDINGS = (2, 1)  # letters of the ending by which an adjective tells its case
_STEM = 3  # letters before it at least


def nominative(words: Words, first: int, head: int, tables: EventTables) -> str:
    """Return the words of a phrase up to its noun as they stand alone and as a subject.

    Args:
        words: the words of the sentence.
        first: the first word behind the determiner.
        head: the noun.
        tables: those of the language; it has endings of cases.
    """
    text, low = words.text, words.low
    determiner = low[first - 1] if first else ""
    noun = _noun(text[head], determiner, tables)
    if noun != text[head] and not _is_oblique(determiner, tables):
        determiner = ""  # several: "den freiwilligen Helfern"
    neuter = noun.lower().endswith(tables.events.neuter_nouns)
    own = (_adjective(text[at], determiner, tables, neuter=neuter) for at in range(first, head))
    return " ".join((*own, noun))


def _noun(text: str, determiner: str, tables: EventTables) -> str:
    """Return a noun without the ending of its case, where the lexicon has it so: "Helfern", "des Opfers"."""
    low, table = text.lower(), tables.events
    if _is_oblique(determiner, tables):
        fitting = (end for end in table.case_endings if low.endswith(end))
        return next((text.removesuffix(end) for end in fitting if _is_listed(low.removesuffix(end), tables)), text)
    ending = table.case_endings[0]
    stem = low.removesuffix(ending)
    several = stem != low and stem.endswith(table.datives_before) and not _is_listed(low, tables)
    return text.removesuffix(ending) if several and _is_listed(stem, tables) else text


def _is_oblique(determiner: str, tables: EventTables) -> bool:
    """Tell whether a determiner stands before one person or thing in the genitive or dative: "des", "dem"."""
    return "/" in tables.events.nominatives.get(f"{determiner} {tables.events.case_endings[-1]}", "")


def _is_listed(noun: str, tables: EventTables) -> bool:
    """Tell whether a noun or what a compound ends with stands in the lexicon in this very form."""
    known = tables.events.kinds.kinds
    return any(noun[at:] in known for at in range(len(noun)))


def _adjective(text: str, determiner: str, tables: EventTables, *, neuter: bool) -> str:
    low, table = text.lower(), tables.events
    if low in tables.cardinals or any(phrase.startswith(f"{low} ") for phrase in table.pair_phrases):
        return text
    for length in _ENDINGS:
        stem, ending = text[:-length], low[-length:]
        found = table.nominatives.get(f"{determiner} {ending}".lstrip())
        if found is not None and len(stem) >= _STEM:
            of_person, _, of_thing = found.partition("/")
            return stem + (of_thing if neuter and of_thing else of_person)
    return text
