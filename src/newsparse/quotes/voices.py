"""Voices: each cue of a sentence with its speaker, and the words that it governs."""

from __future__ import annotations

import attrs

from newsparse._entity import Entity, EntityKind
from newsparse._span import Span
from newsparse.quotes.clauses import Phrase, Sentence, noun_phrase, subject_after, subject_before, with_apposition
from newsparse.quotes.clauses import _clause_start as clause_start
from newsparse.quotes.clauses import _phrase_up_to as phrase_up_to
from newsparse.quotes.clauses import _across_insertion as across_insertion
from newsparse.entities.names import role_gender
from newsparse.quotes.cues import Cue, Shape
from newsparse.quotes.speakers import Speakers

_REACH = 30  # words after a verb within which its clause begins


@attrs.frozen(eq=False)
class Voice:
    """A cue and who speaks through it."""

    cue: Cue
    phrase: Phrase | None
    """None where the subject is left out."""
    speaker: Entity | None
    mention: Span | None
    inserted: bool
    """It stands after or inside what it reports, or it is a source."""
    first: int
    """Of the cue with its subject."""
    end: int
    content: int | None = None
    """Where the words begin that it reports, for a cue that stands before them."""
    clause: bool = False
    """What begins there is a content clause."""


def read_voices(sentence: Sentence, speakers: Speakers) -> tuple[Voice, ...]:
    """Return the voices of a sentence in order."""
    voices: list[Voice] = []
    for cue in sentence.cues:
        voice = _voice(sentence, cue, voices, speakers)
        if voice is not None:
            voices.append(voice)
            if voice.speaker is not None and (
                voice.cue.shape is not Shape.SOURCE or voice.speaker.kind is EntityKind.PERSON
            ):
                speakers.saw(voice.speaker, sentence.words.start[voice.first])
    return tuple(voices)


def _voice(sentence: Sentence, cue: Cue, before: list[Voice], speakers: Speakers) -> Voice | None:
    if cue.shape is Shape.SOURCE:
        return _source(sentence, cue, speakers)
    if cue.shape is Shape.PASSIVE:
        return _passive(sentence, cue, speakers)
    if cue.shape in {Shape.GERUND, Shape.PARTICIPLE}:
        return _dependent(sentence, cue, before, speakers)
    return _finite(sentence, cue, before, speakers)


def _source(sentence: Sentence, cue: Cue, speakers: Speakers) -> Voice | None:
    low, table = sentence.words.low, sentence.lex.words
    if cue.after:
        phrase = phrase_up_to(sentence, cue.first)
        return None if phrase is None else _made(sentence, cue, phrase, speakers, inserted=True, first=phrase.first)
    at = cue.end
    if at >= len(low):
        return None
    if (feature := table.oblique.get(low[at])) is not None:
        phrase = Phrase(at, at + 1, pronoun=feature)
    else:
        end = noun_phrase(sentence, at)
        if end <= at or sentence.is_marked(at):
            return None
        phrase = Phrase(at, with_apposition(sentence, end))
    return _made(sentence, cue, phrase, speakers, inserted=True, end=_after_appositions(sentence, phrase.end))


def _after_appositions(sentence: Sentence, end: int) -> int:
    """Pass over `, directrice du centre, qui …,` after the name of a source at the beginning of a sentence."""
    low, table = sentence.words.low, sentence.lex.words
    for _ in range(4):
        if end + 1 >= len(low) or low[end] != ",":
            return end
        first = low[end + 1]
        explains = role_gender(first, table) is not None or first in table.relatives or first in table.indefinite
        if not explains or "," not in low[end + 1 : end + 25]:
            return end
        end = low.index(",", end + 1)
    return end


def _passive(sentence: Sentence, cue: Cue, speakers: Speakers) -> Voice | None:
    low, table = sentence.words.low, sentence.lex.words
    for at in range(cue.end, min(cue.end + 12, len(low) - 1)):
        if low[at] in table.agent:
            end = noun_phrase(sentence, at + 1)
            if end > at + 1:
                phrase = Phrase(at + 1, end)
                return _made(sentence, cue, phrase, speakers, inserted=False, content=cue.end)
    return None


def _dependent(sentence: Sentence, cue: Cue, before: list[Voice], speakers: Speakers) -> Voice | None:
    """`…, soulignant que`, `and called`: the subject is that of the clause it hangs on."""
    low, table = sentence.words.low, sentence.lex.words
    last = cue.first - 1
    while last >= 0 and low[last] in table.fillers:
        last -= 1
    prev = low[last] if last >= 0 else ","
    inherits = prev in {",", "–", "—", "en", "by", "while"} or prev in table.and_words or sentence.is_marked(last)
    content, clause = _content(sentence, cue)
    if not inherits:
        phrase = _name_before(sentence, cue.first, speakers) or phrase_up_to(sentence, cue.first)
        if phrase is None:
            return None
        return _made(sentence, cue, phrase, speakers, inserted=False, content=content, clause=clause)
    verbs = [voice for voice in before if voice.cue.shape is not Shape.SOURCE]
    if verbs:
        source = verbs[-1]
        return Voice(
            cue,
            None,
            source.speaker,
            source.mention,
            inserted=False,
            first=cue.first,
            end=cue.end,
            content=content,
            clause=clause,
        )
    main = main_subject(sentence)
    if main is None or main.first >= cue.first:
        return None
    return _made(sentence, cue, main, speakers, inserted=False, first=cue.first, content=content, clause=clause)


def _name_before(sentence: Sentence, end: int, speakers: Speakers) -> Phrase | None:
    """`d'un discours du président NAME jugeant que`: the person right before the verb."""
    words = sentence.words
    inside = speakers.within(words.start[max(0, end - 6)], words.end[end - 1])
    people = [
        mention
        for mention in inside
        if mention.entity.kind is EntityKind.PERSON and mention.span.end == words.end[end - 1]
    ]
    if not people:
        return None
    first = end - 1
    while first > 0 and words.start[first] > people[-1].span.start:
        first -= 1
    return Phrase(first, end)


def main_subject(sentence: Sentence) -> Phrase | None:
    """Return the first noun phrase of a sentence that no preposition governs."""
    low, table = sentence.words.low, sentence.lex.words
    at, count = 0, len(low)
    while at < count:
        word = low[at]
        if (feature := table.pronouns.get(word)) is not None and word not in table.articles:
            return Phrase(at, at + 1, pronoun=feature)
        if word in table.others:
            return Phrase(at, at + 1, foreign=True)
        if (
            word in table.prepositions
            and not (word in table.articles and word not in table.genitives)
            or word in table.subordinators - table.articles
        ):
            while at < count and low[at] != ",":
                at += 1
            at += 1
        elif word in table.articles or sentence.words.is_capital(at) or word in table.roles or word in table.groups:
            if word in table.fillers - table.articles or word in table.times or word in table.and_words:
                at += 1
                continue
            end = noun_phrase(sentence, at)
            return Phrase(at, with_apposition(sentence, end)) if end > at else None
        else:
            at += 1
        if at > 40:
            return None
    return None


def _finite(sentence: Sentence, cue: Cue, before: list[Voice], speakers: Speakers) -> Voice | None:
    low, table = sentence.words.low, sentence.lex.words
    content, clause = _content(sentence, cue)
    set_off = cue.first > 0 and (
        low[cue.first - 1] in {",", "–", "—", "-", ")", "…", "?", "!"}
        or low[cue.first - 1] in table.as_words
        or sentence.is_marked(cue.first - 1)
    )
    if cue.pronoun is not None:
        feature = table.pronouns[low[cue.pronoun].rpartition("-")[2]]
        if not feature:
            phrase = _impersonal_source(sentence, cue)
        else:
            phrase = Phrase(cue.pronoun, cue.pronoun + 1, pronoun=feature)
        if phrase is None:
            return None
        inserted = content is None or set_off
        return _made(
            sentence,
            cue,
            phrase,
            speakers,
            inserted=inserted,
            first=cue.first,
            end=max(cue.end, phrase.end),
            content=content,
            clause=clause,
        )
    if set_off and _may_invert(sentence, cue):
        phrase = subject_after(sentence, cue.end)
        if phrase is not None and _can_speak(sentence, cue, phrase, speakers):
            content, clause = _content(sentence, attrs.evolve(cue, end=phrase.end), near=True)
            return _made(
                sentence,
                cue,
                phrase,
                speakers,
                inserted=True,
                first=cue.first,
                end=phrase.end,
                content=content,
                clause=clause,
            )
    phrase = _german_subject(sentence, cue) if table.inverts else None
    end = cue.end
    if phrase is not None:
        end = max(end, phrase.end)
        content, clause = _content(sentence, attrs.evolve(cue, end=end))
    else:
        phrase = subject_before(sentence, cue.first)
    if phrase is None:
        return _elided(sentence, cue, before, speakers, content, clause=clause)
    inserted = _follows_content(sentence, phrase.first, content, clause=clause)
    return _made(
        sentence,
        cue,
        phrase,
        speakers,
        inserted=inserted,
        first=min(phrase.first, cue.first),
        end=end,
        content=content,
        clause=clause,
    )


def _can_speak(sentence: Sentence, cue: Cue, phrase: Phrase, speakers: Speakers) -> bool:
    """Tell whether a phrase after a verb is its subject and not its object: nothing reported follows, and it can talk."""
    low, table, words = sentence.words.low, sentence.lex.words, sentence.words
    if phrase.pronoun is not None:
        return True
    if not cue.form.speech:
        return False
    after = phrase.end
    if after < len(low) and (sentence.is_marked(after) or low[after] == ":" or ":" in low[after : after + 3]):
        return False
    at = cue.first - 1
    spoken = sentence.is_marked(at) or (at > 0 and sentence.is_marked(at - 1))
    if spoken:
        return True
    head = low[phrase.first : min(phrase.end, phrase.first + 6)]
    named = any(
        role_gender(word, table) is not None
        or word in table.groups
        or word in table.bodies
        or word in table.source_nouns
        for word in head
    )
    known = speakers.within(words.start[phrase.first], words.end[phrase.end - 1])
    return (named or bool(known)) and cue.form.lemma not in table.addressed


def _impersonal_source(sentence: Sentence, cue: Cue) -> Phrase | None:
    """`a-t-on appris vendredi de sources diplomatiques`."""
    low, table = sentence.words.low, sentence.lex.words
    for at in range(cue.end, min(cue.end + 6, len(low) - 1)):
        if low[at] in table.genitives:
            end = noun_phrase(sentence, at + 1)
            return Phrase(at + 1, end) if end > at + 1 else None
    return None


def _may_invert(sentence: Sentence, cue: Cue) -> bool:
    low, table = sentence.words.low, sentence.lex.words
    if cue.end >= len(low) or low[cue.end] in table.that or low[cue.end] in {":", ","} or sentence.is_marked(cue.end):
        return False
    if not table.bare_clause or table.inverts:
        return True
    at = cue.first - 1
    return sentence.is_marked(at) or (at > 0 and sentence.is_marked(at - 1)) or not _anything_before(sentence, cue)


def _anything_before(sentence: Sentence, cue: Cue) -> bool:
    return subject_before(sentence, cue.first) is not None


def _german_subject(sentence: Sentence, cue: Cue) -> Phrase | None:
    """The subject after the verb, where something else stands before it: `Am Montag sagte NAME`."""
    low, table = sentence.words.low, sentence.lex.words
    start = clause_start(sentence, cue.first)
    verb = cue.first
    if start > verb or (verb > 0 and low[verb - 1] == "," and across_insertion(sentence, verb - 1) is not None):
        return None
    fronted = (
        start == verb or low[start] in table.prepositions or low[start] in table.fillers or low[start] in table.times
    )
    if low[start] in table.articles and low[start] not in {"im", "am", "zum", "zur", "vom", "beim", "ins"}:
        fronted = False
    if not fronted:
        return None
    return subject_after(sentence, verb + 1)


def _follows_content(sentence: Sentence, first: int, content: int | None, *, clause: bool) -> bool:
    """`…, Trump said`: the reported words stand before the subject."""
    if content is not None and (clause or sentence.is_marked(content)):
        return first > 0 and (
            sentence.is_marked(first - 1)
            or (first > 1 and sentence.words.low[first - 1] == "," and sentence.is_marked(first - 2))
        )
    if first == 0:
        return False
    if sentence.is_marked(first - 1):
        return True
    if sentence.words.low[first - 1] not in {",", "–", "—"}:
        return False
    return (first > 1 and sentence.is_marked(first - 2)) or (
        _has_clause(sentence, first - 1) and sentence.lex.words.bare_clause
    )


def _has_clause(sentence: Sentence, end: int) -> bool:
    """Tell whether the words before are a clause and no mere adjunct."""
    low, table = sentence.words.low, sentence.lex.words
    start = 0
    while start < end and (low[start] in table.and_words or low[start] in _NOT_CLAUSE):
        start += 1
    if (
        end - start < 3
        or (low[start] in table.prepositions and low[start] not in table.articles)
        or low[start] in table.subordinators - table.articles
    ):  # noqa: PLR2004
        if low[start] not in table.prepositions or "," not in low[start:end]:
            return False
        start = low.index(",", start) + 1
    return any(word in table.auxiliaries for word in low[start:end]) or end - start > 4  # noqa: PLR2004


def _elided(
    sentence: Sentence, cue: Cue, before: list[Voice], speakers: Speakers, content: int | None, *, clause: bool
) -> Voice | None:
    verbs = [voice for voice in before if voice.cue.shape is not Shape.SOURCE]
    if verbs:
        source = verbs[-1]
        return Voice(
            cue,
            None,
            source.speaker,
            source.mention,
            inserted=False,
            first=cue.first,
            end=cue.end,
            content=content,
            clause=clause,
        )
    main = main_subject(sentence)
    if main is None or main.first >= cue.first or main.foreign:
        return None
    return _made(sentence, cue, main, speakers, inserted=False, first=cue.first, content=content, clause=clause)


def _made(
    sentence: Sentence, cue: Cue, phrase: Phrase, speakers: Speakers, *, inserted: bool,
    first: int | None = None, end: int | None = None, content: int | None = None, clause: bool = False,
) -> Voice | None:  # fmt: skip
    if phrase.foreign:
        return None
    speaker, mention = speakers.resolve(sentence, phrase)
    return Voice(
        cue, phrase, speaker, mention, inserted,
        first=min(cue.first, phrase.first) if first is None else first, end=end or cue.end, content=content, clause=clause,
    )  # fmt: skip


def _content(sentence: Sentence, cue: Cue, *, near: bool = False) -> tuple[int | None, bool]:
    """Return where the reported words begin after a cue, and whether they are a clause."""
    low, table, count = sentence.words.low, sentence.lex.words, len(sentence.words)
    form, at = cue.form, cue.end
    takes_object = at < count and (low[at] in table.articles and low[at] not in table.that)
    if not takes_object and not near and (start := _infinitive(sentence, cue)) is not None:
        return start, True
    if not near and table.bare_clause and not table.inverts and (start := _bare_clause(sentence, cue)) is not None:
        return start, True
    stop = min(count, at + (3 if near else _REACH))
    for index in range(at, stop):
        word = low[index]
        if sentence.is_marked(index):
            return index, False
        if (
            word in table.that
            and (not takes_object or form.lemma in table.addressed or index <= at + 1)
            and (form.speech or form.thought)
        ):
            return index + 1, True
        if word == ":":
            return index + 1, True
        if word == ";":
            return None, False
        if (
            word == ","
            and table.comma_clause
            and (form.speech or form.thought)
            and not near
            and _reported_ahead(sentence, index + 1)
        ):
            return index + 1, True
        if index > at and any(other.first == index and other.shape is Shape.FINITE for other in sentence.cues):
            return None, False
    return None, False


def _infinitive(sentence: Sentence, cue: Cue) -> int | None:
    low, table = sentence.words.low, sentence.lex.words
    if not table.infinitive_endings or not (cue.form.speech or cue.form.thought):
        return None
    at = start = cue.end
    while at < len(low) and at < start + 4 and low[at] in table.fillers:
        at += 1
    if (
        at < len(low)
        and low[at].endswith(table.infinitive_endings)
        and low[at].isalpha()
        and len(low[at]) > 3
        and not sentence.words.is_capital(at)
    ):
        return start
    return None


def _bare_clause(sentence: Sentence, cue: Cue) -> int | None:
    """`she said it was late`: a noun phrase or pronoun, and a verb after it."""
    low, table, count = sentence.words.low, sentence.lex.words, len(sentence.words)
    form, at = cue.form, cue.end
    if not (form.speech or form.thought):
        return None
    if form.lemma in table.addressed and at < count and low[at] not in table.that:
        at = noun_phrase(sentence, at) if low[at] not in table.oblique else at + 1
    while at < count and (
        low[at] in table.times or (low[at] in table.prepositions and at + 1 < count and low[at + 1] in table.times)
    ):
        at += 1
    if at >= count or low[at] in _NOT_CLAUSE or low[at] in table.that or low[at] == table.infinitive_marker:
        if at < count and low[at] == table.infinitive_marker and form.lemma != "go":
            return at
        return None
    subject = low[at] in table.pronouns or low[at] in table.others or low[at] in {"there", "that", "this"}
    if subject:
        return at
    if low[at] in table.prepositions or sentence.is_marked(at) or low[at] in table.and_words:
        return None
    end = noun_phrase(sentence, at)
    if end <= at or end >= count:
        return None
    follows = low[end]
    verbal = follows in table.auxiliaries or follows in table.fillers or follows in sentence.lex.forms
    if verbal or (form.lemma in {"say", "think", "believe", "claim"} and follows not in {".", ","}):
        return at
    return None


_NOT_CLAUSE = frozenset('.,;:()!?"')


def _reported_ahead(sentence: Sentence, at: int) -> bool:
    """Tell whether a German clause after a comma is reported: its conjunction, its mood, or `zu` and an infinitive."""
    low, table, count = sentence.words.low, sentence.lex.words, len(sentence.words)
    if at < count and low[at] in table.that:
        return True
    for index in range(at, min(count, at + _REACH)):
        word = low[index]
        if word in table.reported_moods or word == table.infinitive_marker:
            return True
        if word in {";", ":"}:
            return False
    return False
