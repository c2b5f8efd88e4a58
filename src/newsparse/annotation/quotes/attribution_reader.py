"""Reads the attributions of a sentence: whose each cue is, by the form of its verb and the place of its subject."""

from __future__ import annotations

import attrs

from newsparse.annotation.grammar.adverbs import is_filler
from newsparse.annotation.grammar.clauses import clause_start
from newsparse.annotation.grammar.insertions import follows_content
from newsparse.annotation.grammar.phrases import Phrase, Sentence, phrase_at
from newsparse.annotation.grammar.subject_after import subject_after
from newsparse.annotation.grammar.subject_before import phrase_up_to, subject_before
from newsparse.annotation.grammar.subjects import (
    can_speak,
    find_addressee,
    follows_apposition,
    impersonal_source,
    length_of_anaphor,
    main_subject,
    may_invert,
    name_before,
    person_up_to,
    subject_of_second_verb,
    topic_of,
)
from newsparse.annotation.quotes.attribution import Attribution, is_first_person
from newsparse.annotation.quotes.content_nouns import ContentNoun, find_content_nouns
from newsparse.annotation.quotes.contents import Content, content_after, is_heard
from newsparse.annotation.quotes.cues import Cue, CueShape
from newsparse.annotation.quotes.lexicon import CueForm
from newsparse.annotation.quotes.named_sources import named_source
from newsparse.annotation.quotes.speakers import Speakers
from newsparse.model.entities import EntityKind

_SOON = 3  # words after a passive verb behind which its clause begins
_NEAR = 12  # words after a verb in which its agent or place stands
_JOINTS = frozenset({",", "–", "—"})
_CLOSING = frozenset(",.;:!?–—")
_SET_OFF = frozenset({",", "–", "—", "-", ")", "…", "?", "!"})


def read_attributions(sentence: Sentence, speakers: Speakers) -> tuple[Attribution, ...]:
    """Return the attributions of a sentence in order."""
    reader = _Reader(sentence, speakers)
    for cue in sentence.cues:
        if not is_heard(sentence, cue) and (attribution := reader.attribution(cue)) is not None:
            reader.attributions.append(attribution)
            reader.record_speaker(attribution)
    nouns = [reader.of_noun(noun) for noun in find_content_nouns(sentence)]
    return tuple(sorted((*reader.attributions, *nouns), key=lambda attribution: attribution.cue.first))


class _Reader:
    """Reads the cues of one sentence from left to right: a later one can lean on the subject of an earlier."""

    def __init__(self, sentence: Sentence, speakers: Speakers) -> None:
        self.sentence, self.speakers = sentence, speakers
        self.low, self.table = sentence.words.low, sentence.lex.tables
        self.attributions: list[Attribution] = []
        self._starts: dict[int, int] = {}

    def record_speaker(self, attribution: Attribution) -> None:
        """Record the speaker as a pronoun antecedent; skip non-person sources."""
        entity = attribution.speaker
        if entity is not None and (attribution.cue.shape is not CueShape.SOURCE or entity.kind is EntityKind.PERSON):
            self.speakers.antecedents.record_subject(entity, self.sentence.words.start[attribution.first])

    def of_noun(self, noun: ContentNoun) -> Attribution:
        """Return the attribution of a noun that reports: `NAME's claim that`."""
        form = CueForm(self.low[noun.index], frozenset({"noun"}), thought=True)
        cue = Cue(noun.index, noun.index + 1, noun.index, form, CueShape.NOUN)
        speaker, mention = self.speakers.resolve(self.sentence, noun.owner)
        first = min(noun.index, noun.owner.first)
        content = Content(noun.start, clause=True)
        return Attribution(
            cue, noun.owner, speaker, mention, inserted=False, first=first, end=noun.start, content=content
        )

    def attribution(self, cue: Cue) -> Attribution | None:
        """Return the attribution of a cue; None where nobody can be its subject."""
        if cue.shape is CueShape.SOURCE:
            return self._source(cue)
        if cue.shape is CueShape.PASSIVE:
            return self._passive(cue)
        if cue.shape is not CueShape.FINITE:
            return self._dependent(cue)
        if cue.form.lemma in self.table.quotes.impersonal_verbs and not self._has_dummy_subject(cue):
            return self._impersonal(cue)
        readers = [self._resuming, self._impersonal, self._relayed, self._with_pronoun, self._inverted]
        if self.table.grammar.verb_final:
            readers += [self._as_clause, self._in_relative, self._at_end_of_clause]
        for read in readers:
            if (attribution := read(cue)) is not None:
                return attribution
        return self._plain(cue)

    def _source(self, cue: Cue) -> Attribution | None:
        found = named_source(self.sentence, cue)
        return self._build(cue, found.phrase, inserted=True, first=found.first, end=found.end) if found else None

    def _passive(self, cue: Cue) -> Attribution | None:
        """Return the attribution of a passive verb to its agent: `was called "…" by NAME`."""
        for at in range(cue.end, min(cue.end + _NEAR, len(self.low) - 1)):
            if (
                self.low[at] in self.table.grammar.agent_prepositions
                and (phrase := phrase_at(self.sentence, at + 1)) is not None
            ):
                return self._build(cue, phrase, content=Content(cue.end))
        return self._of_nobody(cue)

    def _of_nobody(self, cue: Cue) -> Attribution | None:
        """Return the attribution of words that have no speaker: `Voters were told that …`, `was described as “…”`."""
        content, grammar = content_after(self.sentence, cue), self.table.grammar
        if content is None or content.is_object or cue.form.lemma in self.table.quotes.relaying_verbs:
            return None
        if content.start - cue.end > _SOON or grammar.passive_auxiliaries.isdisjoint(self.low[cue.first : cue.end]):
            return None
        opening = self.low[content.start] if content.start < len(self.low) else ""
        light = opening == grammar.infinitive_marker or opening in grammar.subordinators
        if not (cue.form.speech and not light if content.clause else grammar.syncretic_past):
            return None
        return Attribution(cue, None, None, None, inserted=False, first=cue.first, end=cue.end, content=content)

    def _dependent(self, cue: Cue) -> Attribution | None:
        """Read a cue whose subject is that of the clause it hangs on: `…, soulignant que`, `and called`."""
        last, markers = cue.first - 1, self.table.grammar.gerund_markers
        while last >= 0 and self.low[last] in self.table.grammar.fillers and self.low[last] not in markers:
            last -= 1
        prev = self.low[last] if last >= 0 else ","
        if prev in _JOINTS or prev in markers or prev in self.table.grammar.and_words or self.sentence.is_marked(last):
            content = content_after(self.sentence, cue)
            blamed = person_up_to(self.sentence, last) if prev in self.table.grammar.blame_markers else None
            return self._build(cue, blamed, content=content) if blamed else self._leaning(cue, content, main=True)
        content = content_after(self.sentence, cue)
        phrase = name_before(self.sentence, cue.first, self.speakers) or phrase_up_to(self.sentence, cue.first)
        return self._build(cue, phrase, content=content) if phrase is not None and content is not None else None

    def _leaning(self, cue: Cue, content: Content | None, *, main: bool = False) -> Attribution | None:
        """Read a verb without a subject of its own: it has that of the verb before, or of the sentence.

        `main`: a gerund leans on the main clause, past a relative one.
        """
        verbs = [attribution for attribution in self.attributions if attribution.cue.shape is not CueShape.SOURCE]
        if main and verbs and self._is_relative(verbs[-1]):
            verbs = [attribution for attribution in verbs if not self._is_relative(attribution)]
        if verbs:
            own = verbs[-1].phrase if is_first_person(verbs[-1]) else None
            return attrs.evolve(
                verbs[-1], cue=cue, phrase=own, inserted=False, first=cue.first, end=cue.end, content=content
            )
        subject = main_subject(self.sentence)
        marked = cue.first > 0 and self.low[cue.first - 1] in self.table.grammar.gerund_markers
        fronted = main and marked and content is not None and "," not in self.low[: cue.first]  # `After telling us …`
        if subject is None or (subject.first >= cue.first and not fronted):
            return None
        return self._build(cue, subject, first=cue.first, content=content)

    def _is_relative(self, attribution: Attribution) -> bool:
        """Tell whether the verb of an attribution stands in a relative clause."""
        at = attribution.cue.first - 1
        while at >= 0 and is_filler(self.table.grammar, self.low[at]):
            at -= 1
        return (
            at >= 0 and self.low[at] in self.table.grammar.relatives and self.low[at] not in self.table.grammar.articles
        )

    def _impersonal(self, cue: Cue) -> Attribution | None:
        """Read an impersonal cue, whose speaker is the noun behind a preposition.

        As in `In einem Papier heißt es`, `heißt es in dem Papier`.
        """
        if cue.form.lemma not in self.table.quotes.impersonal_verbs:
            return None
        after = self._noun_of_place(cue.end, min(cue.end + _NEAR, len(self.low) - 1))
        if after is not None:
            content = content_after(self.sentence, cue._replace(end=after.end))
            return self._build(
                cue, after, inserted=self._is_set_off(cue), first=cue.first, end=after.end, content=content
            )
        before = self._noun_of_place(0, min(1, cue.first))
        content = content_after(self.sentence, cue)
        return (
            self._build(cue, before, inserted=self._is_set_off(cue), first=cue.first, content=content)
            if before
            else None
        )

    def _has_dummy_subject(self, cue: Cue) -> bool:
        """Tell whether the subject means nobody: `es heißt, dass`, and not `der Kai heißt „…“`."""
        beside = self.low[max(0, cue.first - 1) : cue.end + 1]
        return any((self.table.grammar.pronouns.get(word) or "").startswith("n") for word in beside)

    def _noun_of_place(self, start: int, stop: int) -> Phrase | None:
        for at in range(start, stop):
            if self.low[at] in {",", ":"}:
                return None
            if self.low[at] in self.table.quotes.impersonal_prepositions:
                return phrase_at(self.sentence, at + 1)
        return None

    def _resuming(self, cue: Cue) -> Attribution | None:
        """Read a cue that takes up what was said, with its subject behind it.

        As in `C'est ce qu'a annoncé NAME`, `Das teilte NAME mit`.
        """
        if cue.first != length_of_anaphor(self.sentence):
            return None
        phrase = subject_after(self.sentence, cue.end)
        if phrase is None:
            return None
        return self._build(cue, phrase, first=cue.first, end=max(cue.end, phrase.end))

    def _relayed(self, cue: Cue) -> Attribution | None:
        """Read a cue whose object is the speaker, whom its subject relays: `The paper quotes a witness as saying`."""
        if cue.form.lemma not in self.table.quotes.relaying_verbs:
            return None
        at = cue.end
        while (
            at < len(self.low)
            and self.low[at] in self.table.grammar.fillers
            and self.low[at] not in self.table.grammar.articles
        ):
            at += 1
        if at >= len(self.low) or not (
            self.low[at] in self.table.grammar.articles or self.sentence.words.is_capital(at)
        ):
            return None
        phrase = phrase_at(self.sentence, at)
        if phrase is None:
            return None
        content = content_after(self.sentence, cue._replace(end=phrase.end))
        attribution = self._build(cue, phrase, first=cue.first, end=phrase.end, content=content)
        subject = subject_before(self.sentence, cue.first)
        if attribution is None or subject is None or subject.foreign:
            return attribution
        return attrs.evolve(attribution, relayed_by=self.speakers.resolve(self.sentence, subject)[0])

    def _with_pronoun(self, cue: Cue) -> Attribution | None:
        """Return the attribution to the pronoun inside a verb: `a-t-elle dit`, `a-t-on appris de source sûre`."""
        if cue.pronoun is None:
            return None
        feature = self.table.grammar.pronouns[self.low[cue.pronoun].rpartition("-")[2]]
        phrase = Phrase(cue.pronoun, cue.pronoun + 1, feature) if feature else impersonal_source(self.sentence, cue)
        if phrase is None:
            return None
        content = content_after(self.sentence, cue)
        inserted = content is None or self._is_set_off(cue)
        return self._build(
            cue, phrase, inserted=inserted, first=cue.first, end=max(cue.end, phrase.end), content=content
        )

    def _inverted(self, cue: Cue) -> Attribution | None:
        """Return the attribution of an inserted verb to the subject behind it: `…, a déclaré le ministre`."""
        if not (self._is_set_off(cue) and may_invert(self.sentence, cue)) or follows_apposition(self.sentence, cue):
            return None
        phrase = subject_after(self.sentence, cue.end)
        if phrase is None or not can_speak(self.sentence, cue, phrase, self.speakers):
            return None
        fronted = self.table.grammar.verb_second and self.low[0] in self.table.grammar.prepositions
        content = content_after(self.sentence, cue._replace(end=phrase.end), near=not fronted)
        return self._build(cue, phrase, inserted=True, first=cue.first, end=phrase.end, content=content)

    def _is_set_off(self, cue: Cue) -> bool:
        """Tell whether a cue stands after a comma or marks, or after `comme`."""
        before = cue.first - 1
        if before < 0:
            return False
        if self.low[before] in _SET_OFF or self.sentence.is_marked(before):
            return True
        while (
            before > 0
            and self.low[before] in self.table.grammar.fillers
            and self.low[before] not in self.table.quotes.parenthetical_conjunctions
        ):
            before -= 1
        if self.table.grammar.verb_second and (self.low[before] in _SET_OFF or self.sentence.is_marked(before)):
            return True  # `“, so beschrieb ihn NAME`
        return self.low[before] in self.table.quotes.parenthetical_conjunctions

    def _start_of_clause(self, cue: Cue) -> int:
        """Return where the clause of a cue begins; several readings of one cue ask for it."""
        if (start := self._starts.get(cue.first)) is None:
            start = self._starts[cue.first] = clause_start(self.sentence, cue.first)
        return start

    def _as_clause(self, cue: Cue) -> Attribution | None:
        """Read a clause whose verb stands last and its subject after the conjunction.

        As in `Wie die Polizei mitteilte, …`.
        """
        start = self._start_of_clause(cue)
        alone = (
            start > 0
            and self.low[start - 1] in self.table.quotes.parenthetical_conjunctions
            and (start == 1 or self.low[start - 2] == ",")
        )
        if not alone or start >= cue.first:
            return None
        if (feature := self.table.grammar.pronouns.get(self.low[start])) is not None and self.low[
            start
        ] not in self.table.grammar.articles:
            phrase: Phrase | None = Phrase(start, start + 1, feature)
        else:
            phrase = phrase_at(self.sentence, start)
        if phrase is None or min(phrase.end, cue.first) <= start:
            return None
        attribution = self._build(cue, phrase, inserted=True, first=start - 1)
        return None if attribution is None else attrs.evolve(attribution, as_clause=True)

    def _at_end_of_clause(self, cue: Cue) -> Attribution | None:
        """Read a verb at the end of its clause, with the subject behind the conjunction.

        As in `dass NAME den Kai als „…“ bezeichnet habe`.
        """
        grammar = self.table.grammar
        if not any(at < cue.first for at in self.sentence.marks):
            return None
        start = self._start_of_clause(cue)
        if start > 1 and self.sentence.is_marked(start) and self.low[start - 1] in grammar.subordinators:
            start = clause_start(self.sentence, start - 1)  # `als „…“`
        opens = start > 0 and (
            self.low[start - 1] in grammar.complementizers or self.low[start - 1] in grammar.subordinators
        )
        if not opens or not any(start < at < cue.first for at in self.sentence.marks):
            return None
        if self.low[start] in grammar.pronouns and self.low[start] not in grammar.articles:
            return self._build(cue, Phrase(start, start + 1, grammar.pronouns[self.low[start]]))
        named = next((end for at, end in self.sentence.people.items() if start <= at < cue.first), None)
        phrase = phrase_at(self.sentence, start)
        if phrase is None or (end := min(phrase.end, named or phrase.end)) >= cue.first:
            return None
        return self._build(cue, Phrase(start, end))

    def _in_relative(self, cue: Cue) -> Attribution | None:
        """Read a verb that closes a relative clause and whom that is about: `NAME, der die Tat bestreitet, …`."""
        grammar, start = self.table.grammar, self._start_of_clause(cue)
        if start > 1 and self.low[start - 1] in grammar.relatives:
            start -= 1  # `dat de feiten ontkent`
        if not 1 < start + 1 < cue.first or self.low[start - 1] != ",":
            return None
        if self.low[start] not in grammar.relatives or self.low[start + 1] in grammar.pronouns:
            return None
        if cue.end < len(self.low) and self.low[cue.end] not in _CLOSING:
            return None
        phrase = person_up_to(self.sentence, start - 1) or phrase_up_to(self.sentence, start - 1)
        return self._build(cue, phrase) if phrase is not None else None

    def _plain(self, cue: Cue) -> Attribution | None:
        phrase = subject_of_second_verb(self.sentence, cue) if self.table.grammar.verb_second else None
        if phrase is not None:
            end = max(cue.end, phrase.end)
            content = content_after(self.sentence, cue._replace(end=end))
        else:
            end, content = cue.end, content_after(self.sentence, cue)
            phrase = subject_before(self.sentence, cue.first)
        if phrase is None:
            return self._leaning(cue, content)
        first = min(cue.first, phrase.first)  # `“, hatte NAME in einem Brief gesagt`
        if content is None and first > 1 and self.low[first - 1] in self.table.quotes.parenthetical_conjunctions:
            return self._build(cue, phrase, inserted=True, first=first - 1)  # `It was “…”, as NAME put it.`
        inserted = follows_content(self.sentence, first, end, content)
        return self._build(cue, phrase, inserted=inserted, end=end, content=content)

    def _build(
        self,
        cue: Cue,
        phrase: Phrase,
        *,
        inserted: bool = False,
        first: int | None = None,
        end: int | None = None,
        content: Content | None = None,
    ) -> Attribution | None:
        opening = self.low[phrase.first]
        dummy = opening in self.table.grammar.clause_openers and opening not in self.table.grammar.articles
        if (phrase.foreign and not self.sentence.marks) or (dummy and phrase.pronoun is None and not phrase.foreign):
            return None  # `there continues to be`
        topic = topic_of(self.sentence) if phrase.pronoun else None
        meant = topic if topic is not None and topic.end <= phrase.first else phrase
        speaker, mention = self.speakers.resolve(self.sentence, meant)
        start = min(cue.first, phrase.first) if first is None else first
        after = max(cue.end, end or 0)
        addressee = find_addressee(self.sentence, cue, after, self.speakers)
        return Attribution(cue, phrase, speaker, mention, inserted, start, end or cue.end, content, addressee=addressee)
