"""Finding the participants of a sentence: by name with title and preposition, by a description, or as a group."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import compress, count

import attrs

from newsparse._classes import frozen
from newsparse.annotation.events.entity_index import EntityIndex
from newsparse.annotation.events.noun_phrases import PhraseReader
from newsparse.annotation.events.participant import STATELY, Participant
from newsparse.annotation.events.relations import relation_of
from newsparse.annotation.grammar.datelines import length_of_dateline
from newsparse.annotation.grammar.event_tables import EventTables
from newsparse.annotation.grammar.lexica import Lexica
from newsparse.languages.schema.events import EventLexicon
from newsparse.languages.schema.nouns import IN_NAMES, PEOPLE
from newsparse.model.entities import Entity, EntityKind, Mention
from newsparse.text.words import Words

_TITLE_REACH = 9  # words of a title before a name: "le secrétaire d'État américain"
_BODIES = 3  # nouns for bodies, each the complement of the one before: "direction du service de la ville de ..."
_CUT = 4  # words before a bracket among which stands the noun that a name in it cuts short
_NAMED = PEOPLE | IN_NAMES
_SEATS = frozenset({EntityKind.PLACE, EntityKind.ORGANISATION})  # an unknown place looks like an organisation
_UNTITLED = frozenset({EntityKind.STATE, EntityKind.ROLE})  # who has no title right before: "dass die EU Italien lobte"
_THEMSELVES = frozenset({EntityKind.STATE, EntityKind.PERSON})  # who stand before a name and are no title of it


def find_participants(
    words: Words,
    mentions: Sequence[Mention],
    tables: EventTables,
    entity_index: EntityIndex,
    reporting: AbstractSet[int] = frozenset(),
) -> tuple[Participant, ...]:
    """Return the participants of a sentence, by name, by role or as a group; coordinated ones are one.

    Args:
        words: those of the sentence.
        mentions: who is named in it.
        tables: those of its language.
        entity_index: the entities of the article.
        reporting: the words that only say who reports it: nobody there is joined to anybody around.
    """
    opened = bool(mentions) and mentions[0].span.start <= words.start[0]
    finder = _ParticipantFinder(words, tables, entity_index, opened_by_name=opened)
    dateline = length_of_dateline(words, tables.lexica.grammar.time_words)
    behind = words.end[dateline - 1] if dateline else 0
    found: list[Participant] = []
    for mention in mentions:
        if mention.span.start >= behind and not finder.is_short_for_a_thing(mention):
            found.append(finder.named(mention, found[-1] if found else None))
    taken = {index for participant in found for index in range(participant.first, participant.last + 1)}
    named = frozenset(one.last for one in found if one.entities[0].kind not in STATELY and one.first not in reporting)
    states = (one.first for one in found if one.entities[0].kind is EntityKind.STATE)
    untitled = frozenset(states if tables.lexica.grammar.verb_final else ())
    for index in compress(count(), map(tables.may_describe, words.low)):
        if index in taken or not (tables.opens_description(words.low[index]) or finder.phrases.is_head(index)):
            continue
        following = "" if index + 1 in taken else finder.low[index + 1]
        participant = next(finder.described(index, following), None) or finder.common(index, taken, named, untitled)
        if participant is not None:
            if participant.first in taken:  # "Norlands Justiz": the name only says whose
                participant = finder.of_owner(participant, index, found)
                found = [other for other in found if not participant.first <= other.last <= participant.last]
            found.append(participant)
            taken.update(range(participant.first, participant.last + 1))
    found.sort(key=lambda participant: participant.first)
    if not reporting:
        return tuple(finder.joined(finder.without_appositions(found)))
    parts = ([one for one in found if (one.first in reporting) is inside] for inside in (False, True))
    joined = (one for part in parts for one in finder.joined(finder.without_appositions(part)))
    return tuple(sorted(joined, key=lambda participant: participant.first))


def _says_who_behind(kind: EntityKind, behind: EntityKind) -> bool:
    """Tell whether somebody can be the title of a name: "FBI Director Jane Doe", but "lobte Frankreich Italien"."""
    return behind not in _UNTITLED and kind not in _THEMSELVES


@frozen(eq=False)
class _ParticipantFinder:
    """Finds the participants of one sentence."""

    words: Words
    tables: EventTables
    entity_index: EntityIndex
    opened_by_name: bool = False
    phrases: PhraseReader = attrs.field(init=False)
    low: tuple[str, ...] = attrs.field(init=False)
    """The words in lower case, and empty ones on both sides of the sentence."""
    table: EventLexicon = attrs.field(init=False)
    lexica: Lexica = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        phrases = PhraseReader(self.words, self.tables, self.opened_by_name)
        object.__setattr__(self, "phrases", phrases)
        object.__setattr__(self, "low", phrases.low)
        object.__setattr__(self, "table", self.tables.events)
        object.__setattr__(self, "lexica", self.tables.lexica)

    def named(self, mention: Mention, before: Participant | None) -> Participant:
        """Return the participant of a mention, its title included; `before` is that of the mention before it."""
        start = min(bisect_left(self.words.start, mention.span.start), len(self.words) - 1)
        last = max(bisect_right(self.words.start, mention.span.end - 1) - 1, start)
        entity = mention.entity
        if entity.kind is EntityKind.ROLE and self.low[start] in self.lexica.names.roles:
            entity = self.entity_index.named(entity, self.lexica.names.leaders)
        first, end = self._head(start, beside=entity.kind is not EntityKind.STATE), last
        apposed = first < start and before is not None and self._is_apposition(first, frozenset({before.last}))
        if entity.kind in _SEATS and not apposed:
            first, end = self._whole_name(first, start, last)
            if self._is_seat(first, start) or end > last:  # "le parquet de Nantes", "the mayor of Velmark"
                entity = self.entity_index.group(self.words.joined(first, end + 1))
        says_who = apposed and entity.kind is not EntityKind.PERSON  # "NAME, député des Français de l'étranger"
        if self._is_behind_relative(first, entity):
            return Participant(first, last, (entity,), end=end)
        relation = "of" if says_who or self._is_genitive(last, entity) else relation_of(self.phrases, first)
        return Participant(first, last, (entity,), relation, end)

    def _is_behind_relative(self, first: int, entity: Entity) -> bool:
        """Tell whether what looks like the article of a name is a relative pronoun: ", den Ivo Lantz angriff"."""
        low = self.low
        return (
            self.lexica.grammar.verb_final
            and low[first - 1] in self.table.object_relatives
            and low[first - 2] == ","
            and (entity.kind is EntityKind.PERSON or (entity.kind is EntityKind.STATE and self._closes_clause(first)))
        )

    def _closes_clause(self, at: int) -> bool:
        """Tell whether a verb stands before the next stop, so that what looks like an article is a relative pronoun."""
        end = next((i for i in range(at, len(self.words)) if not self.low[i][0].isalnum()), len(self.words))
        verb = self.low[end - 1]
        return verb in self.lexica.grammar.auxiliaries or self.tables.is_verb(verb)

    def is_short_for_a_thing(self, mention: Mention) -> bool:
        """Tell whether a name in brackets only cuts short what a thing is called: "un missile balistique (SRBM)"."""
        at = bisect_left(self.words.start, mention.span.start) - 1
        if at < 0 or self.low[at] != "(" or mention.entity.kind is not EntityKind.ORGANISATION:
            return False
        kinds = next(
            (kinds for i in range(at - 1, at - _CUT, -1) if (kinds := self.tables.kinds_of(self.low[i]))), None
        )
        return kinds is not None and kinds.isdisjoint(_NAMED)

    def _whole_name(self, first: int, start: int, last: int) -> tuple[int, int]:
        """Return the first and last word of the name of a body of which only a part has capitals.

        "Service de police de la Ville de Nantes", "centre Hospitalier de la Côte", "Conseil supérieur des juges".
        """
        if not self.table.adjective_after:
            return first, last
        for _ in range(_BODIES):
            noun = self._noun_before(first)
            if noun is None or not self._is_body(noun) or self._is_event(noun):
                break
            first = noun
        opened = self._is_body(first) and first < start and self.low[start].endswith(self.table.adjective_after)
        if not opened and not self._is_body(last):
            return first, last
        phrase = self.phrases.phrase_of(first if opened else last)
        return first, max(last, phrase.end) if phrase else last

    def _noun_before(self, first: int) -> int | None:
        """Return the noun whose complement a phrase is: "service" before "de police", adjectives passed over."""
        at = first - 1
        while at > 0 and self.low[at] in self.lexica.grammar.articles and self.low[at] not in self.table.of:
            at -= 1
        if at < 1 or self.low[at] not in self.lexica.grammar.genitives:
            return None
        at -= 1
        while at > 0 and self.low[at].endswith(self.table.adjective_after) and not self._is_body(at):
            at -= 1
        return at

    def _is_event(self, at: int) -> bool:
        """Tell whether a phrase for an event begins with a noun for a body: "assemblée générale"."""
        forms = self.tables.triggers_of(self.low[at])
        return any(form.rest and self.low[at + 1 : at + 1 + len(form.rest)] == form.rest for form in forms)

    def _is_body(self, at: int) -> bool:
        return "body" in self.tables.kinds_of(self.low[at])

    def _is_genitive(self, at: int, entity: Entity) -> bool:
        """Tell whether a name has the ending of a genitive, behind the noun that is its own: "Angriff Frankreichs"."""
        ending, word = self.lexica.grammar.genitive_ending, self.words.text[at]
        owns = at > 0 and self.words.is_capital(at - 1) and self.low[at - 1] not in self.tables.determiners
        return bool(ending) and owns and word.endswith(ending) and entity.name.endswith(word.removesuffix(ending))

    def _is_seat(self, first: int, name: int) -> bool:
        """Tell whether a name only says where an authority or official has the seat; a state acts by both."""
        tie = name - 1
        while tie > first and self.low[tie] in self.lexica.grammar.articles and self.low[tie] not in self.table.of:
            tie -= 1
        word, tied = self.low[first], first < tie and self.low[tie] in self.lexica.grammar.genitives
        return tied and (self._is_body(first) or word in self.table.authorities or word in self.tables.roles)

    def described(self, index: int, following: str) -> Iterator[Participant]:
        """Yield whom a word without a name means, the surest reading first."""
        word, table, entity_index = self.low[index], self.table, self.entity_index
        if f"{word} {following}" in table.pair_phrases and self._is_known(index):  # "les deux hommes", "les dirigeants"
            pair = self._party(index, index + 1, entity_index.top_pair(states=following in table.state_nouns))
            if pair.entities:
                yield pair
            elif pair.relation in {"", "between"}:  # "The two countries signed", but "the leaders of the two countries"
                yield attrs.evolve(pair, entities=(entity_index.group(self.words.joined(index, index + 2)),))
            return
        counted = index + 1 + (following in table.indefinite)  # "le numéro un nord-coréen"
        if self._is_somebody(word) and (entity := self._of_state(word, self.low[counted] if following else "")):
            yield self._party(index, counted, (entity,))
        if self._is_somebody(following) and word in entity_index.adjectives:
            entity = self._of_state(following, word) or entity_index.group(" ".join(self.words.text[index : index + 2]))
            yield self._party(index, index + 1, (entity,))

    def _is_known(self, index: int) -> bool:
        """Tell whether a number stands behind an article or the like ("the two men"), or the word is no number."""
        before = self.low[index - 1] if index else ""
        known = before in self.lexica.grammar.articles or before in self.table.definite
        return known or self.low[index] not in self.table.premodifiers

    def common(
        self, index: int, taken: AbstractSet[int], named: AbstractSet[int], untitled: AbstractSet[int]
    ) -> Participant | None:
        """Return the participant of a phrase without a name whose head is a noun for people."""
        phrase = self.phrases.phrase_of(index)
        if phrase is None or (phrase.last + 1 in taken and not phrase.capital and phrase.last + 1 not in untitled):
            return None  # what stands before a name is its title
        if self._is_apposition(phrase.first, named):
            return None
        known = self.entity_index.holder(self.low[index]) if phrase.definite else None
        group = known or self.entity_index.group(phrase.name)
        of_office = self.low[index] in self.tables.roles
        entity = self.entity_index.named(group, self.lexica.names.leaders) if of_office else group
        if phrase.first == index == phrase.end:
            self.entity_index.call(self.low[index], definite=phrase.definite)
        elif self.phrases.says_which(phrase):
            self.entity_index.headed.setdefault(self.low[index], set()).add(entity)
        return Participant(phrase.first, phrase.last, (entity,), relation_of(self.phrases, phrase.first), phrase.end)

    def of_owner(self, participant: Participant, head: int, found: Sequence[Participant]) -> Participant:
        """Return the state for its body ("Norland's parliament"), where a mark and no ending says whose that is."""
        owner = next((other for other in found if participant.first <= other.last <= participant.last), None)
        if owner is None or not self.lexica.grammar.possessive_marker or not self._is_body(head):
            return participant
        stately = owner.entities[0].kind in STATELY
        return attrs.evolve(participant, entities=owner.entities) if stately else participant

    def _is_apposition(self, first: int, named: AbstractSet[int]) -> bool:
        """Tell whether a phrase only says who stands before its comma: "Ivo Lantz, the minister, ..."."""
        comma = first - 1 - (self.low[first - 1] in self.table.determiners)
        return self.low[comma] == "," and comma - 1 in named

    def without_appositions(self, participants: Sequence[Participant]) -> list[Participant]:
        """Leave out who only says who stands before: "Le conducteur, un père de famille, ..."."""
        kept: list[Participant] = []
        for participant in participants:
            if not (kept and self._says_who(kept[-1], participant)):
                kept.append(participant)
        return kept

    def _says_who(self, one: Participant, other: Participant) -> bool:
        """Tell whether a phrase with an indefinite article stands between commas behind a definite one."""
        before = other.first - 1
        if self.low[before] not in self.table.indefinite or before - 2 != max(one.last, one.end):
            return False
        is_new = self.low[one.first - 1] in self.table.indefinite or other.relation or one.entities == other.entities
        last = max(other.last, other.end)
        ends = "," in self.low[last + 1 :]
        return (
            self.low[before - 1] == "," and not is_new and ends and not self._coordinated(last, last + 2, commas=False)
        )

    def joined(self, participants: Sequence[Participant]) -> list[Participant]:
        """Unite participants joined by "and", and those before them in a list with commas."""
        joined: list[Participant] = []
        for participant in reversed(participants):
            after = joined[-1] if joined else None
            if after and participant.last >= after.first:
                continue
            named = after and _says_who_behind(participant.entities[-1].kind, after.entities[0].kind)
            if after and named and participant.last + 1 == after.first and not after.relation:
                joined[-1] = Participant(participant.first, after.last, after.entities, participant.relation)
                continue
            last = max(participant.last, participant.end)
            if after and participant.relation == "of" and self._is_of_head(participant, after, participants):
                continue
            alike = (
                not participant.relation
                or not after
                or {participant.entities[0].kind in STATELY, after.entities[0].kind in STATELY} != {True, False}
            )  # "In Velmark, Anna Roll and Ivo Stern met"
            if after and self._coordinated(last, after.first, commas=len(after.entities) > 1 and alike):
                both = tuple(dict.fromkeys((*participant.entities, *after.entities)))
                joined[-1] = Participant(participant.first, after.last, both, participant.relation)
            else:
                joined.append(participant)
        return joined[::-1]

    def _is_of_head(self, inner: Participant, after: Participant, participants: Sequence[Participant]) -> bool:
        """Tell whether who is joined to a complement is joined to its noun: "des maires de la côte et des pêcheurs"."""
        outer = next((p for p in participants if p.last < inner.first <= p.end), None)
        if outer is None or not self._coordinated(inner.last, after.first, commas=False):
            return False
        return self.low[after.first - 1] == self.low[outer.first - 1] != self.low[inner.first - 1]

    def _is_somebody(self, word: str) -> bool:
        return word in self.tables.somebodies

    def _of_state(self, noun: str, adjective: str) -> Entity | None:
        """Return who "président russe" is, or the state of "forces russes"."""
        country = self.entity_index.adjectives.get(adjective)
        if country is None:
            return None
        holder = self._office_holder(country, noun) if noun in self.lexica.names.roles else None
        return holder or self.entity_index.state(country)

    def _office_holder(self, country: str, noun: str) -> Entity | None:
        return self.entity_index.holder_in(country, (noun,), self.lexica.names.leaders)

    def _party(self, first: int, last: int, entities: tuple[Entity, ...]) -> Participant:
        return Participant(first, last, entities, relation_of(self.phrases, first))

    def _head(self, first: int, *, beside: bool = True) -> int:
        """Return where the phrase of a name begins: its title and its adjectives belong to it.

        A title may stand `beside` a name, but not beside a state: "dass der Rat Norland lobte".
        """
        lexica, titles, head, at = self.lexica, self.tables.titles, first, first
        while at > 0 and first - at < _TITLE_REACH:
            word = self.low[at - 1]
            if (word in titles or (at == first and self._is_title(at - 1))) and (beside or at < first):
                head = at - 1
            elif not (word in lexica.grammar.genitives or self._is_part_of_title(word)):
                break
            at -= 1
        return head

    def _is_title(self, at: int) -> bool:
        """Tell whether a noun right before a name says who that is: "le commerçant ...", but ", accused Norland"."""
        low, tables = self.low, self.tables
        if self.lexica.grammar.capitalises_nouns and not self.words.is_capital(at):
            return False
        closed = low[at - 1] == "," and tables.is_finite(low[at])
        return tables.means_people(low[at]) and not closed and not self.phrases.may_be_verb(at)

    def _is_part_of_title(self, word: str) -> bool:
        return word in self.table.title_words or word.endswith(
            (*self.table.adjective_endings, *self.table.adjective_after)
        )

    def _coordinated(self, last: int, first: int, *, commas: bool) -> bool:
        passed = self.tables.between_coordinated
        between = [word for word in self.words.low[last + 1 : first] if word not in passed]
        return len(between) == 1 and (between[0] in self.table.and_ or (commas and between[0] == ","))
