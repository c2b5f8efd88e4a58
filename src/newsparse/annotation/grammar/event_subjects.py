"""Who the subject of a verb is: in its clause, by a relative or a pronoun, or from the sentences before."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from newsparse.annotation.events.participant import Participant
from newsparse.annotation.events.plover import OF_SPEAKERS
from newsparse.annotation.events.trigger_match import TriggerMatch
from newsparse.annotation.grammar.discourse import DiscourseContext, People, is_person, is_several
from newsparse.annotation.grammar.event_sentence import EventSentence
from newsparse.annotation.quotes.lexicon import cue_lexicon
from newsparse.languages.schema.nouns import IN_NAMES, PEOPLE
from newsparse.languages.schema.verbs import VerbForm
from newsparse.model.entities import EntityKind

_GOVERNED = frozenset({VerbForm.INFINITIVE, VerbForm.GERUND})
_REACH = 16  # words from a verb back to its pronoun
_BEHIND = 3  # words from a verb to the subject behind it, an article and a title among them
_SECOND = 6  # words from a verb that stands second to the subject behind it
_CLOSED = frozenset({",", "»", "”", '"'})  # before a verb whose subject follows: the end of what was said
_COMPLEMENT = 4  # words from a noun to its complement
_OWNER = 4  # words from the start of a clause to whose its subject is: "les avions de l'Otan"
_PARTICIPLE = 1  # words before a participle that opens its sentence: "Already arrested on Monday, ..."
_ACTING = PEOPLE | IN_NAMES | {"weapon", "vehicle"}  # kinds of who acts, and of what people act by
_SENTENCES = 2  # back in which an object pronoun finds whom it means
_POSSESSIVE = 3  # words from a noun back to its possessive


def people(participant: Participant | None) -> People:
    """Return the entities of a participant; empty for none."""
    return participant.entities if participant else ()


def first(participants: Sequence[Participant], *relations: str) -> Participant | None:
    """Return the first participant with one of these relations."""
    for participant in participants:
        if participant.relation in relations:
            return participant
    return None


def goal(participant: Participant | None) -> People:
    """Return whom a journey goes to: a state, a place of one, or a person."""
    return tuple(e for e in people(participant) if e.kind in {EntityKind.STATE, EntityKind.PERSON} or e.country)


def subject(match: TriggerMatch, discourse: DiscourseContext, *, near_only: bool = False) -> People:
    """Return the subject of a trigger's verb; empty if it is not named, or not in its clause if it has to be near.

    It is looked for once: several readings of a trigger ask for it.
    """
    if match.joined_to is not None:
        return subject(match.joined_to, discourse, near_only=near_only)
    if near_only:
        return _subject(match, discourse, near_only=True)
    if match.subject is None:
        match.subject = _subject(match, discourse)
    return match.subject


def _subject(match: TriggerMatch, discourse: DiscourseContext, *, near_only: bool = False) -> People:
    sentence, at = match.sentence, match.at
    start, _ = match.clause
    left = [participant for participant in sentence.participants if participant.last < at]
    if (clear := _by_its_place(match, left, start, discourse)) is not None:
        return clear
    if _has_relative_as_subject(match, left, start):
        if _is_thing(sentence, start - 2):
            return ()
        return _of_main_clause(match, left, start) or _antecedent(left, start) or discourse.subject()
    opens = match.closes and sentence.low[start] in sentence.table.subjects  # "..., als er Norland besuchte"
    found = () if opens else _in_clause(match, left, start) or subject_of_opening_phrase(match)
    if found:
        return found
    for index in range(at - 1, max(start, at - _REACH) - 1, -1):
        number = None if sentence.is_reporting(index) else sentence.table.subjects.get(sentence.low[index])
        if number is not None:
            return _pronoun(number, [participant for participant in left if participant.last < index], discourse)
    number = _pronoun_behind(match) if _precedes_subject(match) else None
    behind = people(subject_behind(match)) if number is None else _pronoun(number, left, discourse)
    return behind or (() if near_only else _farther(match, left, start))


def _by_its_place(
    match: TriggerMatch, left: Sequence[Participant], start: int, discourse: DiscourseContext
) -> People | None:
    """Return the subject that the form of a verb or what stands right before it tells; None where they do not."""
    if match.shape is VerbForm.GERUND and (agent := _subject_of_gerund(match, discourse)) is not None:
        return agent
    if around := _of_clause_around(match, left, start) or _before_relative_clause(match, left, start):
        return around
    if (before := _before_insertion(match, left)) is not None:
        return before
    return _inverted(match) or _unknown_name(match, start) or _of_clause_before(match, left) or None


def _of_clause_before(match: TriggerMatch, left: Sequence[Participant]) -> People:
    """Return the subject that a verb takes up across a subordinate clause: "Der Rat sagte, dass ..., und lobte Ormuk".

    Nobody where none goes on behind a comma and "and".
    """
    sentence, at = match.sentence, match.at
    goes_on = at > 1 and sentence.low[at - 1] in sentence.table.and_
    if not goes_on or match.shape is not VerbForm.FINITE or not sentence.lexica.grammar.verb_second:
        return ()
    if sentence.low[at - 2] != "," and not (match.previous and match.previous.closes and not match.closes):
        return ()
    boundary = next((i for i in sentence.boundaries if i < at - 1), 0)
    return people(first([p for p in left if p.last < boundary], ""))


def _in_clause(match: TriggerMatch, left: Sequence[Participant], start: int) -> People:
    """Return who stands before a verb in its clause and is no object of another verb."""
    inside = [p for p in left if p.first >= start and (not p.relation or _is_behind_conjunction(match, p, start))]
    if match.shape is not VerbForm.INFINITIVE:  # "accuse Norland de fournir ..."
        inside = [participant for participant in inside if not _is_object(match.sentence, participant)] or inside
    if match.closes and (helped := _auxiliary_behind_adjunct(match, start)):
        inside = [participant for participant in inside if participant.first > helped] or inside
    return inside[0 if match.closes or _is_coordinated(match) else -1].entities if inside else ()


def _has_relative_as_subject(match: TriggerMatch, left: Sequence[Participant], start: int) -> bool:
    """Tell whether the relative pronoun that opens a clause is its subject, and no object: "the men that hit ..."."""
    sentence, pronoun = match.sentence, match.sentence.low[start - 1] if start else ""
    may_be_object = pronoun in sentence.table.object_relatives
    if may_be_object and sentence.lexica.grammar.subject_first:
        return sentence.start_of_verb_group(match.at, start) == start
    stressed = sentence.is_cleft(start) and pronoun not in sentence.table.accusative
    nominative = may_be_object and not stressed and any(p.first >= start and not p.relation for p in left)
    return sentence.is_relative(start - 1) and not nominative


def _of_clause_around(match: TriggerMatch, left: Sequence[Participant], start: int) -> People:
    """Return the subject of a verb behind a relative clause that has one: "The men that police arrested ran ..."."""
    verb, sentence = match.previous, match.sentence
    if not start or sentence.low[start - 1] not in sentence.table.object_relatives:
        return ()
    if verb is None or verb.is_noun or verb.at < start or verb.shape in _GOVERNED or match.shape in _GOVERNED:
        return ()
    relative = any(start <= p.first and p.last < verb.at and not p.relation for p in left)
    goes_on = sentence.start_of_verb_group(match.at, verb.last) - 1 == verb.last
    before = start - 2 - (sentence.low[start - 2] == ",")
    return people(next((p for p in left if before in {p.last, p.end}), None)) if relative and goes_on else ()


def _before_relative_clause(match: TriggerMatch, left: Sequence[Participant], start: int) -> People:
    """Return who stands before a relative clause and an auxiliary: "Der Rat, den Norland lobte, hat Ormuk gelobt"."""
    sentence = match.sentence
    pronoun = next((first for first, end in sentence.relative_clauses.items() if end == start - 1), None)
    if pronoun is None or not match.closes or sentence.low[start] not in sentence.lexica.grammar.auxiliaries:
        return ()
    return people(next((p for p in left if pronoun - 2 in {p.last, p.end} and not p.relation), None))


def _is_behind_conjunction(match: TriggerMatch, participant: Participant, start: int) -> bool:
    """Tell whether somebody stands between a verb and a conjunction that can be a preposition: "After Norland left"."""
    sentence = match.sentence
    if not start or sentence.low[start - 1] not in sentence.tables.relations:
        return False
    opens = all(word in sentence.tables.determiners for word in sentence.low[start : participant.first])
    return opens and max(participant.last, participant.end) == sentence.start_of_verb_group(match.at, start) - 1


def _auxiliary_behind_adjunct(match: TriggerMatch, start: int) -> int:
    """Return the auxiliary of a main clause that a preposition opens: "Bei einem Brand ist ein Mann verletzt worden".

    0 without one: it is behind the verb in a subordinate clause.
    """
    grammar, low = match.sentence.lexica.grammar, match.sentence.low
    if not grammar.verb_second or low[start] not in grammar.prepositions:
        return 0
    return next((i for i in range(start, match.at) if low[i] in grammar.auxiliaries), 0)


def subject_of_opening_phrase(match: TriggerMatch) -> People:
    """Return who stands behind the comma that ends a participle phrase at the start: "Arrested, two men ..."."""
    sentence, grammar = match.sentence, match.sentence.lexica.grammar
    low = sentence.low
    helped = match.at > 1 and low[0] in grammar.prepositions and low[1] in sentence.table.perfect  # "Après avoir"
    opens = match.at <= _PARTICIPLE or low[0].endswith(grammar.participle_endings) or helped
    if not opens or sentence.verb_final:
        return ()
    reach = range(match.last + 1, min(len(sentence.low), match.last + _REACH))
    comma = next((i for i in reach if sentence.low[i] == ","), None)
    if comma is None:
        return ()
    return people(next((p for p in sentence.participants if 0 < p.first - comma <= _BEHIND and not p.relation), None))


def _is_object(sentence: EventSentence, participant: Participant) -> bool:
    """Tell whether a verb stands right before a participant and its articles: "d'avoir tué sa compagne"."""
    at = participant.first - 1
    while at > 0 and (
        sentence.low[at] in sentence.tables.determiners or sentence.low[at] in sentence.table.premodifiers
    ):
        at -= 1
    if at < 1 or sentence.verb_final:
        return False
    forms = sentence.tables.triggers_of(sentence.low[at])
    if not any(form.shape is not VerbForm.NOUN and not form.rest and not form.reflexive for form in forms):
        return False
    before = at - 1 - (sentence.low[at - 1] in sentence.tables.helpers)
    return sentence.low[max(0, before)] not in _CLOSED  # "..., a averti la ministre"


def subject_behind(match: TriggerMatch) -> Participant | None:
    """Return the subject behind a verb that stands second: "Am Dienstag lehnte die Belegschaft ... ab"."""
    sentence, at = match.sentence, match.at
    _, end = match.clause
    if not _precedes_subject(match) or _pronoun_behind(match) is not None:
        return None
    if at < end and sentence.words.is_capital(at + 1) and _is_unknown(sentence, at + 1):  # "Am Montag entließ Veltra"
        return Participant(at + 1, at + 1, (sentence.entity_index.unknown(sentence.words.text[at + 1]),))
    reach = min(end, sentence.behind(at, _SECOND))
    return next((p for p in sentence.participants if at < p.first <= reach and not p.relation), None)


def _precedes_subject(match: TriggerMatch) -> bool:
    """Tell whether a verb stands second, and what stands first is no subject."""
    sentence, at = match.sentence, match.at
    if match.shape is not VerbForm.FINITE or not sentence.lexica.grammar.verb_second or match.closes:
        return False
    start, _ = match.clause
    before = sentence.low[start:at]
    if not before:
        return start > 0 and start - 1 == sentence.end_of_fronted_clause
    taken = any(start <= p.first and p.last < at and not p.relation for p in sentence.participants)
    named = len(before) == 1 and _may_be_name(sentence, start)
    nobody = not sentence.lexica.grammar.negative_subjects.isdisjoint(before)
    if taken or named or nobody or sentence.table.subjects.keys() & set(before[-_BEHIND:]):
        return False
    return not _has_noun_as_subject(sentence, start, at)


def _pronoun_behind(match: TriggerMatch) -> str | None:
    """Return the number of the pronoun right behind a verb: "Am Dienstag griffen sie ... an"."""
    sentence, behind = match.sentence, match.at + 1
    if behind >= len(sentence.low) or sentence.words.is_capital(behind):
        return None
    return sentence.table.subjects.get(sentence.low[behind])


def _has_noun_as_subject(sentence: EventSentence, start: int, at: int) -> bool:
    """Tell whether the noun of an event is the subject of a verb behind it: "An attack by rebels killed ..."."""
    return any(
        any(form.shape is VerbForm.NOUN and not form.rest for form in sentence.tables.triggers_of(sentence.low[place]))
        and not sentence.is_behind_preposition(place)
        for place in range(start, at)
    )


def _may_be_name(sentence: EventSentence, at: int) -> bool:
    """Tell whether a word before a verb can be its subject by a name that nobody knows: no adverb, and no time."""
    grammar, start = sentence.lexica.grammar, sentence.words.start[at]
    no_names = (grammar.fillers, grammar.articles, sentence.table.adverbs)
    if any(sentence.low[at] in words for words in no_names):  # "Das wies die Kammer zurück"
        return False
    return sentence.words.is_capital(at) and not any(
        time.span.start <= start < time.span.end for time in sentence.times
    )


def _unknown_name(match: TriggerMatch, start: int) -> People:
    """Return the subject that is one word with a capital which no table knows: "Veltra fired 300 people".

    Nothing but auxiliaries and adverbs stands between it and its verb, or, in a clause that the verb closes, an
    auxiliary right behind it: "Veltra hat 300 Leute entlassen".
    """
    sentence, at = match.sentence, match.at
    if match.is_noun or start >= at or not _may_be_name(sentence, start) or not _is_unknown(sentence, start):
        return ()
    between = sentence.low[start + 1 : at]
    if match.closes:
        between = between[:1] or ("",)
    if not all(word in sentence.lexica.grammar.auxiliaries or word in sentence.table.adverbs for word in between):
        return ()
    return (sentence.entity_index.unknown(sentence.words.text[start]),)


def _is_unknown(sentence: EventSentence, at: int) -> bool:
    """Tell whether a word is part of no participant, and of no table but by the ending of a noun for places."""
    word, tables, not_names = sentence.low[at], sentence.tables, sentence.lexica.names.not_names
    known = (tables.function_words, tables.determiners, tables.titles, tables.events.quantifiers, not_names)
    if not word.isalpha() or any(word in words for words in known) or tables.triggers_of(word):
        return False
    if any(participant.first <= at <= participant.last for participant in sentence.participants):
        return False
    kinds = tables.kinds_of(word)
    return not kinds or not kinds.isdisjoint(IN_NAMES)


def _subject_of_gerund(match: TriggerMatch, discourse: DiscourseContext) -> People | None:
    """Return whom a gerund is said of: who stands right before it, or who speaks; None where its clause tells."""
    sentence, at = match.sentence, match.at
    ties = sentence.lexica.grammar.blame_markers | sentence.table.of
    tied = at > 1 and sentence.low[at - 1] in ties
    beside = next((p for p in sentence.participants if max(p.last, p.end) == at - 1 - tied), None)
    if beside and not sentence.verb_final:
        return beside.entities  # "without Norway praising Spain", "accused Norway of attacking Spain"
    if tied and match.floor == at - 1:
        return None  # "was jailed for insulting the king"
    main = first(sentence.participants, "") if match.event in OF_SPEAKERS else None
    if main is None:
        return None
    return main.entities if main.last < at else discourse.subject()


def _is_coordinated(match: TriggerMatch) -> bool:
    """Tell whether a verb shares the subject of one before it: "praised the miners and will visit Norway"."""
    return match.floor > 0 and match.sentence.joint_before(match.at, match.floor - 1) is not None


def _before_insertion(match: TriggerMatch, left: Sequence[Participant]) -> People | None:
    """Return who stands before what is put in between commas: "The minister, under pressure, attacked ...".

    Nobody, if a relative clause ends there behind something else; None without an insertion.
    """
    sentence, low = match.sentence, match.sentence.low
    end = sentence.start_of_verb_group(match.at, 1) - 1
    if low[end] not in _CLOSED:
        return None
    start = next((at for at in range(end - 1, -1, -1) if low[at] == ","), 0)
    who = next((p for p in left if max(p.last, p.end) == start - 1 and _opens_clause(sentence, p)), None)
    if who is None:
        return () if start and start + 1 != end and sentence.is_relative(start + 1) else None
    name = next(
        (p for p in left if start < p.first and p.last == end - 1 and not p.relation), who
    )  # "The mayor, NAME,"
    return (name if name.entities[0].kind is EntityKind.PERSON else who).entities


def _opens_clause(sentence: EventSentence, participant: Participant) -> bool:
    """Tell whether nothing but words of time and adverbs stands before a participant in its clause."""
    low, at = sentence.low, participant.first - 1
    at -= at >= 0 and low[at] in sentence.tables.determiners
    while at >= 0 and (low[at] in sentence.lexica.grammar.time_words or low[at] in sentence.table.adverbs):
        at -= 1
    opens = at < 0 or not low[at][0].isalnum() or low[at] in sentence.table.clause_conjunctions
    return opens and not participant.relation


def reports(sentence: EventSentence, participant: Participant) -> bool:
    """Tell whether somebody behind a comma only reports what stands before it: "..., the police said"."""
    if not sentence.lexica.grammar.subject_first:
        return False
    low, behind = sentence.low, participant.last + 1
    start = sentence.start_of_phrase(participant.first)
    if not start or behind >= len(low) or low[start - 1] not in _CLOSED | {"“"}:
        return False
    return cue_lexicon(sentence.lexica).tells_speech(low[behind])


def _inverted(match: TriggerMatch) -> People:
    """Return the subject that stands behind its verb after what was said: "..., accuse X"."""
    sentence, at = match.sentence, match.at
    if match.shape is VerbForm.PARTICIPLE and at and sentence.low[at - 1] in sentence.table.perfect:
        at -= 1  # "..., a averti le délégué"
    elif match.shape is VerbForm.PARTICIPLE and match.form.reflexive and at > 1:
        at -= 2  # "..., s'est indigné le délégué"
    elif match.shape is not VerbForm.FINITE:
        return ()
    if not at or sentence.low[at - 1] not in _CLOSED:
        return ()
    if sentence.low[at - 1] == "," and (match.event not in OF_SPEAKERS or sentence.is_reporting(at - 1)):
        return ()  # "The explosion, which was heard in town, killed four soldiers"
    if not sentence.table.clause_conjunctions.isdisjoint(sentence.low[match.last + 1 : match.last + 2]):
        return ()  # "Norland kritisierte Estmark, lobte aber Ormuk"
    return people(
        next((p for p in sentence.participants if 0 < p.first - match.last <= _BEHIND and not p.relation), None)
    )


def _farther(match: TriggerMatch, left: Sequence[Participant], start: int) -> People:
    """Return a subject from the clause before, right behind the verb, or that of a thing: "les avions de l'Otan"."""
    sentence, at = match.sentence, match.at
    parted = sentence.table.clause_conjunctions.intersection(sentence.low[max(0, start - 1) : start])
    before = None if parted else first(left[::-1], "")
    named = at > 0 and at - 1 == start and sentence.words.is_capital(at - 1)
    behind = next((p for p in sentence.participants if p.first == at + 1 and not p.relation), None)  # "a déclaré X"
    nobody = not sentence.lexica.grammar.negative_subjects.isdisjoint(sentence.low[start:at])
    if named or nobody or _has_noun_as_subject(sentence, start, at) or _has_noun(sentence, start, at):
        behind = None  # a word with a capital, "nobody" or another noun before a verb is its subject
    of_thing = next((p for p in left if p.relation == "of" and start < p.first <= start + _OWNER), None)
    return people(before) or people(behind) or people(of_thing)


def _has_noun(sentence: EventSentence, start: int, at: int) -> bool:
    """Tell whether a noun with an article and without a preposition stands before a verb: "Le plan a tué ..."."""
    return any(
        sentence.tables.kinds_of(sentence.low[i])
        and sentence.low[i - 1] in sentence.tables.determiners
        and not sentence.is_behind_preposition(i)
        for i in range(max(1, start), at)
    )


def antecedent(number: str, match: TriggerMatch, at: int, discourse: DiscourseContext, busy: People) -> People:
    """Return whom an object pronoun at a word means: the last fitting participant before that is not the subject."""
    several, sentence = number == "p", match.sentence

    def fits(one: Participant, within: EventSentence) -> bool:
        return is_several(within, one) in {several, None} and set(one.entities).isdisjoint(busy)

    before = [participant for participant in sentence.participants if participant.last < min(match.at, at)]
    if (found := next((p for p in reversed(before) if fits(p, sentence)), None)) is not None:
        return found.entities
    return next(
        (
            participant.entities
            for earlier in islice(discourse.previous_sentences, _SENTENCES)
            for participant in earlier.everybody
            if fits(participant, earlier) and (several or is_person(earlier, participant))
        ),
        (),
    )


def owner(match: TriggerMatch, discourse: DiscourseContext) -> People:
    """Return whom a possessive before the noun means."""
    sentence = match.sentence
    for index in range(max(0, match.at - _POSSESSIVE), match.at):
        if (number := sentence.table.possessives.get(sentence.low[index])) is not None:
            left = [participant for participant in sentence.participants if participant.last < index]
            return (
                people(first(left[::-1], "")) or _owner_ahead(match, index, number) or _pronoun(number, [], discourse)
            )
    return ()


def _owner_ahead(match: TriggerMatch, possessive: int, number: str) -> People:
    """Return the subject behind an opening phrase with a possessive: "After her visit to Norland, the minister ..."."""
    sentence, low, grammar = match.sentence, match.sentence.low, match.sentence.lexica.grammar
    if possessive > _POSSESSIVE or low[0] not in grammar.prepositions:
        return ()
    if grammar.verb_second:  # "Bei ihrem Treffen sprachen ..."
        return people(first([p for p in sentence.participants if p.first > match.last], ""))
    comma = next((i for i in range(match.last, len(low)) if low[i] == ","), len(low))
    main = first([p for p in sentence.participants if p.first > comma], "")
    return people(main) if main and is_several(sentence, main) in {number == "p", None} else ()


def _of_main_clause(match: TriggerMatch, left: Sequence[Participant], start: int) -> People:
    """Return who opens a main clause behind a relative clause: "l'agent, qui avait tiré, le préfet a demandé ..."."""
    low, determiners = match.sentence.low, match.sentence.tables.determiners
    last = left[-1] if left and left[-1].first >= start and not left[-1].relation else None
    if last is None or match.sentence.verb_final:
        return ()
    comma = last.first - 1 - (low[last.first - 1] in determiners)
    opens = low[comma] == "," and "," not in low[max(last.last, last.end) : match.at]
    return last.entities if opens and any(map(match.sentence.tables.is_verb, low[start:comma])) else ()


def _is_thing(sentence: EventSentence, at: int) -> bool:
    """Tell whether what stands before a relative pronoun is nobody: "gave the unions the text, which ..."."""
    at -= sentence.low[at] == ","
    kinds = sentence.tables.kinds_of(sentence.low[at])
    if at < 0 or not kinds or not kinds.isdisjoint(_ACTING):
        return False
    return not any(p.first <= at <= max(p.last, p.end) for p in sentence.participants)


def _antecedent(left: Sequence[Participant], start: int) -> People:
    """Return the antecedent of a relative pronoun: who stands before it, the last of several behind a preposition."""
    before = [participant for participant in left if participant.last < start]
    while len(before) > 1 and before[-1].relation == "of" and before[-1].first - before[-2].last <= _COMPLEMENT:
        before.pop()  # "the head of the union of dockers, who ..."
    participant = before[-1] if before else None
    return people(participant)[-1:] if participant and participant.relation else people(participant)


def _pronoun(number: str, left: Sequence[Participant], discourse: DiscourseContext) -> People:
    """Return whom a pronoun means: a subject before it in its sentence, else in those before."""
    if number == "i":
        return discourse.speaker
    if not number:
        return ()
    several = number == "p"
    fitting = [
        participant.entities
        for participant in left
        if not participant.relation and (len(participant.entities) > 1) == several
    ]
    if fitting:
        return next((found for found in fitting if found[0].kind is EntityKind.PERSON), fitting[0])
    if several:
        return discourse.group() or discourse.several() or discourse.subject()
    return discourse.main_subject() or discourse.person() or discourse.one() or discourse.subject()[:1]
