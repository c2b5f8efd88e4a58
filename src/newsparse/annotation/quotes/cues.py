"""Cues: the verbs and phrases of a sentence that introduce reported speech."""

from __future__ import annotations

from enum import StrEnum

import attrs

from newsparse.annotation.grammar.adverbs import is_filler
from newsparse.annotation.grammar.lexica import Lexica
from newsparse.annotation.quotes.lexicon import CueForm, CueLexicon
from newsparse.languages.schema.grammar import Grammar
from newsparse.text.words import FILL, Words

_MOST = 40  # cues of one sentence; more of them is noise
_NEAR = 12  # words after a participle in which its agent stands
_LEAST = 12  # code points of marked text that an unknown verb can follow
_HEAD = 4  # words in which a phrase shows its noun
_ADVERBS = 6  # words between an auxiliary and its participle
_PAIR = 3  # words back to the first of two names: a name, `and`, a name
_REACH = 30  # words over which a verb and its auxiliary or particle belong together
_FINITE_SHAPE = frozenset({"finite"})
_PHRASE = CueForm("", frozenset({"finite"}), speech=True, frame=True)
_SOURCE = CueForm("", frozenset({"source"}), speech=True)


class CueShape(StrEnum):
    """The grammatical shape in which a cue stands."""

    FINITE = "finite"
    PARTICIPLE = "participle"
    GERUND = "gerund"
    PASSIVE = "passive"
    NOUN = "noun"
    """`the claim that`"""
    SOURCE = "source"
    """No verb: `according to`, `selon`."""


@attrs.frozen
class Cue:
    """A cue in a sentence: words `first` up to `end`, the verb itself at `verb`."""

    first: int
    end: int
    verb: int
    form: CueForm
    shape: CueShape
    pronoun: int | None = None
    """The word that holds an inverted pronoun: `a-t-il`."""
    negated: bool = False
    after: bool = False
    """A source that follows its name: `zufolge`."""


def find_cues(words: Words, lex: CueLexicon, *, marked: bool = False) -> tuple[Cue, ...]:
    """Return the cues of a sentence in order; `marked`: it holds text between marks."""
    found: list[Cue] = []
    done = 0
    before, grammar = "", lex.grammar
    openings = lex.openings_with_marks if marked else lex.openings
    for index, (word, opening) in enumerate(zip(words.low, map(openings.row, words.low), strict=True)):
        last, before = before, word
        if index < done:
            continue
        if opening or "-" in word:
            cue = _cue_at(words, lex, index)
        elif last == "," or last in grammar.reflexives:
            cue = _unknown(words, lex, index)
        else:
            continue
        if cue is not None:
            found.append(cue)
            done = cue.end
            if len(found) == _MOST:
                break
    return tuple(found)


def _unknown(words: Words, lex: CueLexicon, index: int) -> Cue | None:
    """`« … », VERB NAME`: after marks and a comma, any verb of one word is a verb of saying."""
    low, grammar, names = words.low, lex.grammar, lex.names
    if not _after_marks(words, lex, index) or index + 1 >= len(words):
        return None
    word, after = low[index], low[index + 1]
    if (
        not word.isalpha()
        or words.is_capital(index)
        or word in lex.light
        or word in grammar.articles
        or word in grammar.and_words
    ):
        return None
    named = after in grammar.articles and after not in grammar.genitives
    if not (named or words.is_capital(index + 1) or after in names.roles or after in names.groups):
        return None
    return Cue(index, index + 1, index, CueForm(word, _FINITE_SHAPE, speech=True), CueShape.FINITE)


def _after_marks(words: Words, lex: CueLexicon, index: int) -> bool:
    """`« … », VERB`, `« … », s'VERB`: tell whether an utterance between marks and a comma stand before a word."""
    at = index - 1
    if at > 0 and words.low[at] in lex.grammar.reflexives:
        at -= 1
    return at > 0 and words.low[at] == "," and words.low[at - 1][0] == FILL and len(words.low[at - 1]) >= _LEAST


def _cue_at(words: Words, lex: CueLexicon, index: int) -> Cue | None:
    word = words.low[index]
    if word in lex.sources and (cue := _source(words, lex, index)) is not None:
        return cue
    if word in lex.phrases and (cue := _phrase(words, lex, index)) is not None:
        return cue
    if word in lex.phrasal and (cue := _phrasal(words, lex, index)) is not None:
        return cue
    form, framing = lex.forms.row(word), lex.framing.row(word)
    if form is not None or framing is not None:
        cue = _verb(words, lex, index, form) if form is not None else None
        frames = cue is None and framing is not None and _frames(words, lex, index)
        return _verb(words, lex, index, framing) if frames and framing is not None else cue
    return _inverted(words, lex, index) if "-" in word else _postposed(words, lex, index)


def _postposed(words: Words, lex: CueLexicon, index: int) -> Cue | None:
    """`…, so NAME`, `NAME zufolge`: a source after the words or after its name."""
    if words.low[index] in lex.quotes.source_adverbs:
        return _so(words, lex.tables, index)
    if words.low[index] in lex.quotes.after_sources:
        return Cue(index, index + 1, index, _SOURCE, CueShape.SOURCE, after=True)
    return None


def _phrase(words: Words, lex: CueLexicon, index: int) -> Cue | None:
    for parts in lex.phrases[words.low[index]]:
        end = index + len(parts)
        if words.low[index:end] == parts:
            first = _auxiliary_before(words, lex.tables, index) or index
            pronoun, negated = _pronoun_in(words, lex.tables, first), " ".join(parts) in lex.quotes.withheld
            return Cue(first, end, index, _PHRASE, CueShape.FINITE, pronoun, negated)
    return None


def _phrasal(words: Words, lex: CueLexicon, index: int) -> Cue | None:
    """`called on`, `points out`: a verb of several words."""
    for rest, form in lex.phrasal[words.low[index]]:
        end = index + 1 + len(rest)
        if words.low[index + 1 : end] == rest and (cue := _verb(words, lex, index, form)) is not None:
            return attrs.evolve(cue, end=end)
    return None


def _source(words: Words, lex: CueLexicon, index: int) -> Cue | None:
    if index and words.low[index - 1] in lex.grammar.negations:
        return None  # `not according to NAME`
    for parts in lex.sources[words.low[index]]:
        end = index + len(parts)
        if (
            words.low[index:end] == parts
            and end < len(words)
            and _is_source(words, lex.tables, " ".join(parts), index, end)
        ):
            return Cue(index, end, index, _SOURCE, CueShape.SOURCE)
    return None


def _is_source(words: Words, table: Lexica, phrase: str, index: int, end: int) -> bool:
    """Tell whether a preposition names a source here; a weak one does so only before a text, or leading a sentence."""
    grammar, quotes = table.grammar, table.quotes
    if phrase in quotes.comma_sources:
        opens = index == 0 or not words.low[index - 1][0].isalnum()
        return opens and (words.is_capital(end) or words.low[end] in grammar.articles)
    if phrase in quotes.noun_sources:
        return not quotes.source_nouns.isdisjoint(words.low[end : end + _HEAD])
    if phrase in quotes.weak_sources:
        return _is_weak_source(words, table, phrase, index, end)
    word = words.low[end]
    if word in grammar.prepositions and word not in grammar.articles and word not in grammar.genitives:
        return False  # `er dachte laut über …`
    if not quotes.not_sources.isdisjoint(words.low[end : end + 2]):
        return False
    return words.low[end] not in grammar.complementizers


def _is_weak_source(words: Words, table: Lexica, phrase: str, index: int, end: int) -> bool:
    """`Pour NAME, …`: tell whether a person follows and nothing but light words stand before."""
    if phrase in table.quotes.marked_sources and not _marks_follow(words, end):
        return False
    light = (table.grammar.fillers, table.grammar.and_words, {","})
    leads = all(any(word in kind for kind in light) for word in words.low[:index])
    return leads and (_names_person(words, table, end) or words.low[end] in table.grammar.oblique_pronouns)


def _marks_follow(words: Words, index: int) -> bool:
    """`For NAME, “…”`: tell whether words between marks follow behind a comma, with no more than a few before them."""
    near = words.low[index : index + _REACH]
    return "," in near and any(word[0] == FILL for word in near[near.index(",") :])


def _names_person(words: Words, table: Lexica, index: int) -> bool:
    """Tell whether a name or the noun of a person follows."""
    names = table.names
    while index < len(words) and words.low[index] in table.grammar.articles:
        index += 1
    if index >= len(words):
        return False
    low = words.low[index]
    return (
        low in names.roles
        or low in names.groups
        or low in names.honorifics
        or low in names.first_names
        or (words.is_capital(index) and index + 1 < len(words) and words.is_capital(index + 1))
    )


def _so(words: Words, table: Lexica, index: int) -> Cue | None:
    """`…, so NAME`: after a comma or closing mark, before a name or an article."""
    if index == 0 or index + 1 >= len(words) or words.low[index - 1].isalnum():
        return None
    named = words.is_capital(index + 1) or words.low[index + 1] in table.grammar.articles
    return Cue(index, index + 1, index, _SOURCE, CueShape.SOURCE) if named else None


def _inverted(words: Words, lex: CueLexicon, index: int) -> Cue | None:
    """`dit-elle`, or `a-t-il` with a participle after it."""
    stem, _, pronoun = words.low[index].rpartition("-")
    if pronoun not in lex.grammar.pronouns:
        return None
    stem = stem.removesuffix(lex.grammar.pronoun_link)
    if (form := lex.forms.get(stem)) and "finite" in form.shapes:
        return Cue(index, index + 1, index, form, CueShape.FINITE, index)
    if stem not in lex.grammar.auxiliaries and _after_marks(words, lex, index):
        return Cue(index, index + 1, index, CueForm(stem, _FINITE_SHAPE, speech=True), CueShape.FINITE, index)
    return _with_participle(words, lex, index) if stem in lex.grammar.auxiliaries else None


def _with_participle(words: Words, lex: CueLexicon, index: int) -> Cue | None:
    """`a-t-il dit`, and after marks `s'est-il emporté` with any participle."""
    for ahead in range(index + 1, min(index + 5, len(words))):
        if (form := lex.forms.get(words.low[ahead])) and "participle" in form.shapes:
            return Cue(index, ahead + 1, ahead, form, CueShape.FINITE, index)
        if _after_marks(words, lex, index) and words.low[ahead].endswith(lex.grammar.participle_endings or ("\0",)):
            form = CueForm(words.low[ahead], _FINITE_SHAPE, speech=True)
            return Cue(index, ahead + 1, ahead, form, CueShape.FINITE, index)
        if words.low[ahead] not in lex.grammar.fillers:
            break
    return None


def _verb(words: Words, lex: CueLexicon, index: int, form: CueForm) -> Cue | None:
    if words.is_capital(index) and index > 0:
        return None
    if form.reflexive and (cue := _reflexive(words, lex.grammar, index, form)) is not None:
        return cue
    if form.particle and _particle_follows(words, lex.grammar, index, form):
        form = attrs.evolve(form, speech=True)
    elif not (form.speech or form.frame or form.thought):
        return None
    if lex.grammar.verb_final and (cue := _compound(words, lex.tables, index, form)):
        return cue  # where participles close the clause, the form may be finite as well
    if not _is_noun(words, lex.tables, index, form) and (cue := _simple(words, lex.tables, index, form)):
        return cue
    return _compound(words, lex.tables, index, form)


def _frames(words: Words, lex: CueLexicon, index: int) -> bool:
    """`sees it as a “…”`: tell whether a preposition that frames stands before marks, an article at most between."""
    for at in range(index + 2, min(index + _REACH, len(words))):
        if words.low[at] in {";", ":"}:
            return False
        if words.low[at][0] == FILL:
            before = at - 1 - (words.low[at - 1] in lex.grammar.articles)
            if words.low[before] in lex.quotes.framing_prepositions:
                return True
    return False


def _reflexive(words: Words, grammar: Grammar, index: int, form: CueForm) -> Cue | None:
    """`se réjouit`, `s'est aussi réjoui`: the pronoun before the verb or before its auxiliary."""
    form = attrs.evolve(form, speech=True, frame=True)
    at = index - 1
    while at >= 0 and words.low[at] in grammar.fillers and words.low[at] not in grammar.reflexives:
        at -= 1
    if at > 0 and words.low[at] in grammar.auxiliaries and "participle" in form.shapes:
        at -= 1
    elif "finite" not in form.shapes and "gerund" not in form.shapes:
        return None
    if at < 0 or words.low[at] not in grammar.reflexives:
        return None
    shape = CueShape.FINITE if index - at > 1 or "finite" in form.shapes else CueShape.GERUND
    return Cue(at, index + 1, index, form, shape)


def _simple(words: Words, table: Lexica, index: int, form: CueForm) -> Cue | None:
    """A verb of one word, or one that is both past and participle: `said`, `was said by`."""
    grammar = table.grammar
    if "finite" in form.shapes:
        if (passive := _passive(words, table, index, form)) is not None:
            return passive
        unambiguous = "participle" not in form.shapes or grammar.syncretic_past or grammar.verb_final
        if unambiguous or not _word_before(words, table, index)[1]:
            return _finite(words, table, index, form)
    if "gerund" in form.shapes:
        if grammar.syncretic_past and words.low[_word_before(words, table, index)[0]] in grammar.passive_auxiliaries:
            return _finite(words, table, index, form)  # `has been saying`
        return Cue(index, index + 1, index, form, CueShape.GERUND)
    return None


def _word_before(words: Words, table: Lexica, index: int) -> tuple[int, bool]:
    """Return the place of the last word before `index` that is no adverb, and whether it is an auxiliary."""
    grammar = table.grammar
    at = index - 1
    while at >= 0 and is_filler(grammar, words.low[at]) and words.low[at] not in grammar.auxiliaries:
        at -= 1
    return at, at >= 0 and words.low[at] in grammar.auxiliaries


def _finite(words: Words, table: Lexica, index: int, form: CueForm) -> Cue:
    grammar = table.grammar
    at, auxiliary = _word_before(words, table, index)
    first = at if auxiliary and grammar.syncretic_past else index
    while first > 0 and words.low[first - 1] in grammar.auxiliaries:
        first -= 1
    return Cue(first, index + 1, index, form, CueShape.FINITE, negated=_negated(words, table, first, index))


def _is_noun(words: Words, table: Lexica, index: int, form: CueForm) -> bool:
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
        return not words.is_capital(min(index + 1, len(words) - 1))  # `Hinter ihr ruft ein Mann`
    relative = grammar.bare_clause and before in grammar.relatives and "finite" in form.shapes
    return relative and words.low[index] not in grammar.noun_verb_homographs  # `a statement that said`


def _is_clitic(words: Words, table: Lexica, index: int) -> bool:
    """`il le dit`, `ne l'exclut`: an article that is a pronoun, after a subject or a negation."""
    grammar = table.grammar
    if index == 0:
        return False
    before = words.low[index - 1]
    if before == "," and index + 2 < len(words):
        return words.low[index].endswith("'") and _takes_content(words, grammar, index + 2)
    follows = before in grammar.pronouns or before in grammar.relatives or before in grammar.negations
    follows = follows or before in table.quotes.parenthetical_conjunctions
    return follows and words.low[index] in grammar.fillers


def _stands_like_verb(words: Words, grammar: Grammar, index: int) -> bool:
    """`"…," read a statement`, `NAME and NAME call it`: behind marks, or behind two names."""
    before, after = words.low[index - 1], words.low[index + 1 : index + 2]
    if before[0] == FILL or (before == "," and index > 1 and words.low[index - 2][0] == FILL):
        return bool(after) and after[0] in grammar.articles
    pair = index >= _PAIR and words.low[index - 2] in grammar.and_words
    return pair and words.is_capital(index - 1) and words.is_capital(index - _PAIR)


def _takes_content(words: Words, grammar: Grammar, index: int) -> bool:
    """`NAME, l'accuse de « … »`: tell whether what a verb reports stands at word `index`, with no article before it."""
    low = words.low
    if low[index] in grammar.complementizers or low[index][0] == FILL:
        return True
    return low[index] in grammar.genitives and low[index + 1 : index + 2] != () and low[index + 1][0] == FILL


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
    if ends and any(word[0] == FILL for word in words.low[max(0, index - _ADVERBS) : index]):
        return True  # `"…," the letter reads.`
    if before == "," or before[0] == FILL or before in grammar.fillers or before in grammar.and_words:
        return words.low[index] != form.lemma
    if words.low[index] == form.lemma:
        return before in table.names.groups
    return words.is_capital(index - 1) and bool(after) and after[0] not in grammar.prepositions and after[0].isalpha()


def _passive(words: Words, table: Lexica, index: int, form: CueForm) -> Cue | None:
    """`was described by X`: only where the language has one form for past and participle."""
    grammar = table.grammar
    if "participle" not in form.shapes or not grammar.syncretic_past:
        return None
    last, _ = _word_before(words, table, index)
    for being in range(index - 1, last - 1, -1):
        if being >= 0 and words.low[being] in grammar.passive_auxiliaries:
            return Cue(being, index + 1, index, form, CueShape.PASSIVE)
    return None


def _compound(words: Words, table: Lexica, index: int, form: CueForm) -> Cue | None:
    """A participle with its auxiliary, next to it or, where verbs close the clause, at its beginning or after it."""
    grammar = table.grammar
    if "participle" not in form.shapes:
        return None
    first = _auxiliary_before(words, table, index)
    if first is None and grammar.verb_final:
        if words.low[index + 1 : index + 2] and words.low[index + 1] in grammar.clause_final_auxiliaries:
            return Cue(index, index + 2, index, form, CueShape.FINITE)
        first = _distant_auxiliary(words, table, index)
    if first is None:
        if form.frame and not grammar.agent_prepositions.isdisjoint(words.low[index + 1 : index + _NEAR]):
            return Cue(index, index + 1, index, form, CueShape.PASSIVE)  # `un texte qualifié de « … » par`
        joined = index > 0 and words.low[index - 1] in grammar.and_words and "finite" not in form.shapes
        return Cue(index, index + 1, index, form, CueShape.PARTICIPLE) if joined else None
    if words.low[first] in grammar.passive_auxiliaries or words.low[index - 1] in grammar.passive_auxiliaries:
        return Cue(first, index + 1, index, form, CueShape.PASSIVE)
    pronoun = _pronoun_in(words, table, first)
    return Cue(first, index + 1, index, form, CueShape.FINITE, pronoun, _negated(words, table, first, index))


def _auxiliary_before(words: Words, table: Lexica, index: int) -> int | None:
    grammar = table.grammar
    last = index - 1
    if last > 0 and words.low[last] == "," and (opening := _aside(words, last)) is not None:
        last = opening - 1
    for at in range(last, max(-1, last - _ADVERBS + 1), -1):
        if words.low[at] in grammar.auxiliaries:
            first = at
            while first > 0 and words.low[first - 1] in grammar.auxiliaries:
                first -= 1
            return first
        if not is_filler(grammar, words.low[at]):
            return None
    return None


def _aside(words: Words, comma: int) -> int | None:
    """`avait, de son côté, déclaré`: return the comma that opens what stands aside before word `comma`."""
    for at in range(comma - 2, max(-1, comma - _ADVERBS), -1):
        if words.low[at] == ",":
            return at
        if not words.low[at][0].isalnum():
            return None
    return None


def _distant_auxiliary(words: Words, table: Lexica, index: int) -> int | None:
    for at in range(index - 1, max(-1, index - _REACH), -1):
        if words.low[at] in {",", ";", ":"}:
            return None
        if words.low[at] in table.grammar.auxiliaries:
            return at
    return None


def _closes_clause(words: Words, grammar: Grammar, at: int) -> bool:
    """Tell whether a word stands at the end of its clause, as a particle does and a preposition does not."""
    if at + 1 >= len(words):
        return True
    after = words.low[at + 1]
    return not after[0].isalnum() or after in grammar.and_words or after in grammar.subordinators


def _particle_follows(words: Words, grammar: Grammar, index: int, form: CueForm) -> bool:
    particles = form.particle.split()
    for at in range(index + 1, min(index + _REACH, len(words))):
        if words.low[at] in particles and _closes_clause(words, grammar, at):
            return True
        if words.low[at] in {";", ":"}:
            return False
    return False


def _pronoun_in(words: Words, table: Lexica, index: int) -> int | None:
    _, hyphen, pronoun = words.low[index].rpartition("-")
    return index if hyphen and pronoun in table.grammar.pronouns else None


def _negated(words: Words, table: Lexica, first: int, index: int) -> bool:
    around = words.low[max(0, first - 2) : index + 1] if not table.grammar.verb_second else words.low[first : index + 3]
    return any(word in table.grammar.negations for word in around)
