"""Where it begins to say what something is done for: "taxed imports in order to help farmers"."""

from __future__ import annotations

from newsparse.annotation.events import plover
from newsparse.annotation.events.trigger_match import TriggerMatch
from newsparse.annotation.grammar.event_sentence import EventSentence


def purpose(match: TriggerMatch, end: int) -> int:
    """Return where a verb's purpose begins, whose people are none of its own: "taxe les ventes pour aider X".

    Args:
        match: the verb.
        end: the word behind its complements; the answer where no purpose begins before it.
    """
    sentence, start = match.sentence, match.last + 1
    words = sentence.low[start:end]
    if sentence.table.purposes.isdisjoint(words) and sentence.table.for_.isdisjoint(words):
        return end
    if match.event in plover.OF_CROWDS:  # "manifesté pour défendre les écoles contre le gouvernement"
        return end
    return next((at for at in range(start, start + len(words)) if _opens_purpose(sentence, at)), end)


def _opens_purpose(sentence: EventSentence, at: int) -> bool:
    word, table, grammar = sentence.low[at], sentence.table, sentence.lexica.grammar
    if word in table.purposes:
        return not sentence.verb_final or sentence.low[at - 1] == ","  # "..., um die Fischer zu schützen"
    if word not in table.for_ or not table.adjective_after or at + 1 >= len(sentence.low):
        return False
    return sentence.low[at + 1].endswith(grammar.content_endings)
