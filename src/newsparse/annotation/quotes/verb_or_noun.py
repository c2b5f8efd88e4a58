"""Verb or noun: which of the two a word is that can be a cue, by the words beside it."""

from __future__ import annotations

from newsparse.annotation.grammar.lexica import Lexica
from newsparse.annotation.quotes.lexicon import CueForm
from newsparse.languages.schema.grammar import Grammar
from newsparse.text.words import FILL, Words

_PAIR = 3  # words back to the first of two names: a name, `and`, a name
_BACK = 6  # words back to marks that a verb at the end of its sentence reports


def is_noun(words: Words, table: Lexica, index: int, form: CueForm) -> bool:
    """Tell whether the word is rather a noun or an infinitive: by the word before it, or where it can be either."""
    grammar = table.grammar
    before = words.low[index - 1] if index else ""
    gerund = "gerund" in form.shapes
    if not before:
        return words.low[0] in grammar.noun_verb_homographs and not gerund
    if before in {grammar.infinitive_marker, grammar.possessive_marker}:
        return True
    if _is_verb_by_place(words, table, index, form):
        return False
    if before in grammar.articles and before not in grammar.pronouns and before not in table.names.groups:
        return not _is_clitic(words, table, index - 1)
    if before in grammar.prepositions and before not in grammar.fillers:
        return not gerund or (before in grammar.genitives and before not in grammar.gerund_markers)
    return words.low[index] in grammar.noun_verb_homographs and not _is_verb(words, table, index, form)


def _is_verb_by_place(words: Words, table: Lexica, index: int, form: CueForm) -> bool:
    """Tell whether the word before shows that a word is a verb, though it could stand before a noun as well."""
    grammar, before = table.grammar, words.low[index - 1]
    if index == 1 and before in table.quotes.anaphors:
        return True  # `Das teilte NAME mit`
    if before in grammar.fillers and form.shapes == {"gerund"}:
        return True
    if grammar.capitalises_nouns and before in grammar.oblique_pronouns:
        return not words.is_capital(min(index + 1, len(words.low) - 1))  # `Hinter ihr ruft ein Mann`
    relative = grammar.bare_clause and before in grammar.relatives and "finite" in form.shapes
    return relative and words.low[index] not in grammar.noun_verb_homographs  # `a statement that said`


def _is_clitic(words: Words, table: Lexica, index: int) -> bool:
    """Tell whether an article is a pronoun, after a subject or a negation: `il le dit`, `ne l'exclut`."""
    grammar = table.grammar
    if index == 0:
        return False
    before = words.low[index - 1]
    if before == "," and index + 2 < len(words.low):
        return words.low[index].endswith("'") and _takes_content(words, grammar, index + 2)
    follows = before in grammar.pronouns or before in grammar.relatives or before in grammar.negations
    follows = follows or before in table.quotes.parenthetical_conjunctions
    return follows and words.low[index] in grammar.fillers


def _is_verb(words: Words, table: Lexica, index: int, form: CueForm) -> bool:
    """Tell whether a word that is noun and verb is a verb here: by what stands beside it."""
    grammar = table.grammar
    before, after = words.low[index - 1], words.low[index + 1 : index + 2]
    if (
        before in grammar.pronouns
        or before in grammar.non_third_person
        or before in grammar.relatives
        or before in grammar.auxiliaries
        or _stands_like_verb(words, grammar, index)
    ):
        return True
    if after and (after[0] in grammar.complementizers or after[0] == ":" or after[0][0] == FILL):
        return words.low[index] != form.lemma or before in table.names.groups or words.is_capital(index - 1)
    ends = not after or not after[0][0].isalnum()
    if ends and any(word[0] == FILL for word in words.low[max(0, index - _BACK) : index]):
        return True  # `"…," the letter reads.`
    if before == "," or before[0] == FILL or before in grammar.fillers or before in grammar.and_words:
        return words.low[index] != form.lemma
    if words.low[index] == form.lemma:
        return before in table.names.groups
    return words.is_capital(index - 1) and (
        (bool(after) and after[0] not in grammar.prepositions and after[0].isalpha())
        or _follows_marks(words, grammar, index)
    )


def _follows_marks(words: Words, grammar: Grammar, index: int) -> bool:
    """Tell whether marks and a name stand before a word: `"…," his wife NAME calls from the kitchen`."""
    near = words.low[max(0, index - _BACK) : index]
    return any(word[0] == FILL for word in near) and words.low[index - 2] not in grammar.prepositions


def _stands_like_verb(words: Words, grammar: Grammar, index: int) -> bool:
    """Tell whether a word stands behind marks, or behind two names, as a verb does.

    As in `"…," read a statement`, `NAME and NAME call it`.
    """
    before, after = words.low[index - 1], words.low[index + 1 : index + 2]
    if before[0] == FILL or (before == "," and index > 1 and words.low[index - 2][0] == FILL):
        return bool(after) and after[0] in grammar.articles
    pair = index >= _PAIR and words.low[index - 2] in grammar.and_words
    return pair and words.is_capital(index - 1) and words.is_capital(index - _PAIR)


def _takes_content(words: Words, grammar: Grammar, index: int) -> bool:
    """Tell whether what a verb reports stands at word `index`, with no article before it: `NAME, l'accuse de « … »`."""
    low = words.low
    if low[index] in grammar.complementizers or low[index][0] == FILL or low[index] == ":":
        return True
    return low[index] in grammar.genitives and low[index + 1 : index + 2] != () and low[index + 1][0] == FILL
