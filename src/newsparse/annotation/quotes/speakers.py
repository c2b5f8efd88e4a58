"""Speaker resolution: from a noun phrase or pronoun to an entity of the article."""

from __future__ import annotations

import bisect
import functools
from collections import Counter
from collections.abc import Iterable, Sequence
from operator import attrgetter

from newsparse.annotation.entities.aliases import fold_name
from newsparse.annotation.grammar.lexica import Lexica
from newsparse.annotation.grammar.phrases import Phrase, Sentence, is_age, is_lone_name, names_speaker
from newsparse.annotation.quotes.antecedents import GENDERS, Antecedents, is_oblique, takes_plural_verb, with_number
from newsparse.annotation.quotes.definite_nouns import DefiniteNouns
from newsparse.annotation.quotes.speaker_phrases import (
    core_end,
    end_of_noun,
    has_role_at_end,
    is_complement,
    listed_up_to,
    name_of_all,
    named_person,
    past_articles,
)
from newsparse.gazetteers.countries import adjectives
from newsparse.languages.schema.names import NameLexicon
from newsparse.model.entities import Entity, EntityKind, Gender, Mention
from newsparse.text.span import Span
from newsparse.text.words import FILL

_TWO = 2  # words, or letters
_AFTER_AGE = 6  # words
_JUST = 600  # code points in which a noun, and not a name, still tells who is spoken of


class Speakers:
    """Resolves the speakers of one article: its entities, recent subjects as antecedents, and unnamed roles."""

    def __init__(self, entities: Sequence[Entity], mentions: Sequence[Mention], text: str) -> None:
        self.mentions = sorted(mentions, key=attrgetter("span.start", "span.end"))
        self._nouns = DefiniteNouns(text, self.mentions)
        self._starts = [mention.span.start for mention in self.mentions]
        self.added: list[Entity] = []
        self.added_mentions: list[Mention] = []
        self._count = len(entities)
        self._by_name: dict[tuple[str, ...], Entity] = {}
        self._by_role: dict[str, list[tuple[frozenset[str], Entity]]] = {}
        self.antecedents = Antecedents(entities, self.mentions, self._starts)
        for entity in entities:
            for role in entity.roles:
                self._enter_role(role, entity)

    def _enter_role(self, role: str, entity: Entity) -> None:
        words = frozenset(fold_name(role))
        for word in words:
            self._by_role.setdefault(word, []).append((words, entity))

    def within(self, start: int, end: int) -> list[Mention]:
        """Return the mentions inside a range of the page."""
        first = bisect.bisect_left(self._starts, start)
        last = bisect.bisect_left(self._starts, end, first)
        return [mention for mention in self.mentions[first:last] if mention.span.end <= end]

    def people_within(self, start: int, end: int) -> list[Span]:
        """Return where people are named inside a range of the page."""
        return [mention.span for mention in self.within(start, end) if mention.entity.kind is EntityKind.PERSON]

    def named(self, text: str, span: Span) -> Entity:
        """Return who bears the name at a span: a mention there, or an entity of its own."""
        name = " ".join(text[span.start : span.end].split())
        if (person := self._of_initials(name)) is not None:
            return person
        found = self.within(span.start, span.end)
        return found[0].entity if found else self._enter(name, EntityKind.ROLE, span)

    def _of_initials(self, name: str) -> Entity | None:
        """Return the one person of the article whose names begin with these letters: `AB: …`."""
        if len(name) < _TWO or not name.isupper():
            return None
        people = {one.entity.id: one.entity for one in self.mentions if one.entity.kind is EntityKind.PERSON}
        fitting = [one for one in people.values() if "".join(word[0] for word in one.name.split()) == name]
        return fitting[0] if len(fitting) == 1 else None

    def person_before(self, at: int) -> Mention | None:
        """Return the person who is named most often before a place, of equals the last; None if nobody is."""
        before = self.mentions[: bisect.bisect_left(self._starts, at)]
        people = [one for one in before if one.entity.kind is EntityKind.PERSON]
        times = Counter(one.entity.id for one in people)
        return max(reversed(people), key=lambda one: times[one.entity.id], default=None)

    def _enter(self, name: str, kind: EntityKind, span: Span, gender: Gender | None = None) -> Entity:
        """Return the unnamed speaker called so, a new one if there is none yet."""
        key = fold_name(name) or (name,)
        if (entity := self._by_name.get(key)) is None:
            self._count += 1
            entity = Entity(id=f"e{self._count}", name=name, kind=kind, gender=gender)
            self._by_name[key] = entity
            self.added.append(entity)
            if gender:
                self.antecedents.genders[entity.id] = gender
        self.added_mentions.append(Mention(entity, span))
        return entity

    def record_names(self, sentence: Sentence) -> None:
        """Record the people whom a sentence names, for the pronouns from there on."""
        self.antecedents.begin_sentence(sentence.words.start[0])
        words = sentence.words
        for at, end in sentence.people.items():
            for mention in self.within(words.start[at], words.end[end - 1])[:1]:
                self.antecedents.record_name(mention.entity, words.start[at], oblique=is_oblique(sentence, at, end))

    def person_in(self, sentence: Sentence, index: int) -> Mention | None:
        """Return the last person whom a sentence names before word `index` behind no preposition."""
        words = sentence.words
        for at, end in reversed(tuple(sentence.people.items())):
            if end <= index and not is_oblique(sentence, at, end):
                return next(iter(self.within(words.start[at], words.end[end - 1])), None)
        return None

    def resolve(self, sentence: Sentence, phrase: Phrase) -> tuple[Entity | None, Span | None]:
        """Return who a phrase stands for, and the phrase as a span."""
        words = sentence.words
        span = Span(words.start[phrase.first], words.end[phrase.end - 1])
        if phrase.foreign:
            return None, span
        if phrase.pronoun is not None:
            feature = with_number(sentence, phrase)
            nearest = words.low[phrase.first] in sentence.lex.grammar.nearest_pronouns
            named = self.antecedents.named_last(feature, span.start) if nearest else None
            people_only = sentence.lex.grammar.pronouns_mean_people
            return named or self.antecedents.of_pronoun(feature, span.start, people_only=people_only), span
        return self._of_phrase(sentence, phrase, span)

    def subject(self, sentence: Sentence, phrase: Phrase) -> Entity | None:
        """Return the subject of a sentence that reports nothing: a name, or a role in the singular."""
        head = self._head(sentence, phrase)
        if head is not None:
            return head.entity
        words, names = sentence.words, sentence.lex.names
        at = past_articles(sentence, phrase)
        speaks = sentence.lex.role_gender(words.low[at]) is not None or _is_body_or_group(words.low[at], names)
        if not speaks or at == phrase.first:
            return None
        phrase = phrase._replace(end=end_of_noun(sentence, at, phrase.end))
        return self._of_phrase(sentence, phrase, Span(words.start[phrase.first], words.end[phrase.end - 1]))[0]

    def _of_phrase(self, sentence: Sentence, phrase: Phrase, span: Span) -> tuple[Entity | None, Span | None]:
        head = self._head(sentence, phrase)
        if head is not None:
            return self._together(sentence, phrase, head) or head.entity, span
        if (titled := self._of_title(sentence, phrase)) is not None:
            return titled, span
        words, grammar = sentence.words, sentence.lex.grammar
        first, end = phrase.first, phrase.end
        while first < end - 1 and words.low[first] in grammar.articles:
            first += 1
        if first > phrase.first and words.low[first] in grammar.prepositions and first not in sentence.people:
            first -= 1  # `many in the town`
        named = (
            self._of_role(sentence, first, end)
            or self._of_age(sentence, first, end)
            or self._of_surname(sentence, first, end)
        )
        if named is not None:
            return named, span
        stop = core_end(sentence, first, end)
        known = self._of_noun(sentence, phrase, first, stop)
        return known or self._unnamed(sentence, first, stop), span

    def _together(self, sentence: Sentence, phrase: Phrase, head: Mention) -> Entity | None:
        """Return the people of a phrase that begins with `head` as one speaker, `NAME and NAME`; None for one alone."""
        words, person = sentence.words, EntityKind.PERSON
        if head.entity.kind is not person or sentence.lex.grammar.and_words.isdisjoint(
            words.low[phrase.first : phrase.end]
        ):
            return None
        near = [one for one in self.within(words.start[0], words.end[phrase.end - 1]) if one.entity.kind is person]
        people = listed_up_to(sentence, near, head)
        name = name_of_all(sentence, people)
        if name is None:
            return None
        both = self._enter(name, EntityKind.ROLE, Span(people[0].span.start, people[-1].span.end))
        self.antecedents.plural.add(both.id)
        return both

    def _of_title(self, sentence: Sentence, phrase: Phrase) -> Entity | None:
        """Return a body whose name between marks is all of a phrase but articles: `die „Neue Zeitung“ berichtet`."""
        low, at = sentence.words.low, phrase.end - 1
        mark = sentence.marks.get(at)
        if mark is None or any(low[before] not in sentence.lex.grammar.articles for before in range(phrase.first, at)):
            return None
        name = self._nouns.text[mark.start : mark.end]
        return self._enter(name, EntityKind.ORGANISATION, Span(mark.start, mark.end)) if name[:1].isupper() else None

    def _of_noun(self, sentence: Sentence, phrase: Phrase, first: int, end: int) -> Entity | None:
        """Return who a lone noun with a definite article stands for: a body called so, or the person just spoken of."""
        words, grammar, names = sentence.words, sentence.lex.grammar, sentence.lex.names
        before = words.low[first - 1] if first > phrase.first else ""
        definite = before in grammar.articles and before not in grammar.indefinite_determiners
        of_state = definite and end - first == _TWO and " ".join(fold_name(words.low[first + 1])) in _adjectives()
        if not definite or not (end - first == 1 or of_state) or words.low[first] in names.groups:
            return None
        noun, at = words.low[first], words.start[first]
        if is_age(noun, names.age_nouns):
            gender = GENDERS.get(grammar.article_genders.get(before, ""))
            known = self.antecedents.genders
            named = (one.entity for one in self.antecedents.named_before(at, _JUST) if " " in one.entity.name)
            people = (*self.antecedents.subjects_before(at, _JUST), *named)
            fitting = (one for one in people if gender is None or known.get(one.id, gender) is gender)
            return next((one for one in fitting if one.kind is EntityKind.PERSON), None)
        if not of_state and (body := self._nouns.bearer(noun, at)) is not None:
            return (self._body_just_named(at) if noun in names.generic_bodies else None) or body
        if (longer := self._longer(noun, at)) is not None:
            return longer
        gender = GENDERS.get(sentence.lex.role_gender(noun) or grammar.article_genders.get(before, ""))
        if sentence.lex.role_gender(noun) is None or gender is None or not grammar.article_genders:
            return None
        near = (one for one in self.antecedents.subjects_before(at, _JUST) if one.kind is EntityKind.PERSON)
        return next((one for one in near if self.antecedents.genders.get(one.id) is gender), None)

    def _longer(self, noun: str, at: int) -> Entity | None:
        """Return who was called by more words just before: `le ministère` is `ministère du Port`."""
        first = fold_name(noun)[:1]
        near = (entity for entity in self.antecedents.subjects_before(at, _JUST) if entity in self.added)
        return next((one for one in near if (name := fold_name(one.name))[:1] == first and len(name) > 1), None)

    def _body_just_named(self, at: int) -> Entity | None:
        near = (mention.entity for mention in self.antecedents.named_before(at, _JUST))
        return next((entity for entity in near if entity.kind is EntityKind.ORGANISATION), None)

    def _head(self, sentence: Sentence, phrase: Phrase) -> Mention | None:
        """Return the mention that names the head of a phrase: no complement of it, and a person rather than a body."""
        words, grammar, names = sentence.words, sentence.lex.grammar, sentence.lex.names
        inside = self.within(words.start[phrase.first], words.end[phrase.end - 1])
        free = [mention for mention in inside if not is_complement(sentence, phrase, mention)]
        people = [mention for mention in free if mention.entity.kind is EntityKind.PERSON]
        if people:
            return named_person(sentence, phrase, people)
        first = phrase.first
        while (
            free
            and first < phrase.end - 1
            and ((low := words.low[first]) in grammar.articles or low in names.bodies or low in names.agency_nouns)
        ):
            first += 1
        for mention in free:
            last = mention.span.end >= words.end[phrase.end - 1]
            begins = mention.span.start <= words.start[first]
            if mention.entity.kind is EntityKind.AGENCY or (begins and (last or not has_role_at_end(sentence, phrase))):
                return mention
        return None

    def _of_role(self, sentence: Sentence, first: int, end: int) -> Entity | None:
        """Return the person whose role a phrase names: `le porte-parole`, `le dirigeant nord-coréen`."""
        words, table = sentence.words, sentence.lex.tables
        heads = [low for low in words.low[first:end] if table.role_gender(low) is not None]
        if not heads:
            return None
        at = words.start[first]
        wanted = frozenset(fold_name(" ".join(words.low[first:end]))) - _light_words(table)
        known = self._by_role.get(fold_name(heads[0])[0], ())
        fitting = [entity for role, entity in known if wanted <= role] or self._leader(wanted, table)
        return self._latest(fitting, at)

    def _of_surname(self, sentence: Sentence, first: int, end: int) -> Entity | None:
        """Return the person of a surname, where honorific and particle keep the name from being found: `M. de NAME`."""
        words = sentence.words
        stop = core_end(sentence, first, end)
        if (
            words.low[first] not in sentence.lex.names.honorifics
            or stop - first < _TWO
            or not words.is_capital(stop - 1)
        ):
            return None
        surname = fold_name(words.text[stop - 1])
        people = (one.entity for one in self.mentions if one.entity.kind is EntityKind.PERSON)
        return next((person for person in people if fold_name(person.name)[-len(surname) :] == surname), None)

    def _of_age(self, sentence: Sentence, first: int, end: int) -> Entity | None:
        """Return who is named a few words after a figure: `der 35 Jahre alte Trainer NAME`."""
        words = sentence.words
        if not words.low[first].isdigit():
            return None
        near = self.within(words.end[end - 1], words.end[min(end + _AFTER_AGE, len(words.low)) - 1])
        return next((mention.entity for mention in near if mention.entity.kind is EntityKind.PERSON), None)

    def _leader(self, wanted: frozenset[str], table: Lexica) -> list[Entity]:
        """Return who was called another leader of the state before: `le dirigeant russe`, `président russe`."""
        leaders = _leader_words(table)
        if wanted.isdisjoint(leaders):
            return []
        codes = {code for word in wanted if (code := _adjectives().get(word))}
        return [
            entity
            for head in sorted(leaders)
            for role, entity in self._by_role.get(head, ())
            if codes & {_adjectives().get(word) for word in role} and not role - leaders - _adjectives().keys()
        ]

    def _latest(self, fitting: Iterable[Entity], at: int) -> Entity | None:
        """Return the one of several bearers of a role who was mentioned last before a place, or else first after it."""
        ids = {entity.id: entity for entity in fitting}
        if len(ids) < 2:  # noqa: PLR2004 - nobody, or only one
            return next(iter(ids.values()), None)
        index = bisect.bisect_left(self._starts, at)
        for mention in reversed(self.mentions[max(0, index - 200) : index]):
            if mention.entity.id in ids:
                return mention.entity
        return min(ids.values(), key=lambda entity: int(entity.id[1:]))

    def _unnamed(self, sentence: Sentence, first: int, end: int) -> Entity | None:
        if not names_speaker(sentence, first, end):
            return None
        words, grammar, names = sentence.words, sentence.lex.grammar, sentence.lex.names
        head = words.low[first:end]
        opened = words.is_capital(first) or (first > 0 and words.low[first - 1] in grammar.articles)
        if not opened and _is_gerund(head, sentence):
            return None
        name = _joined(words.text[first:end])
        genders = [gender for low in head if (gender := sentence.lex.role_gender(low)) is not None]
        body = any(low in names.bodies for low in head[:2]) and not genders and names.groups.isdisjoint(head)
        article = grammar.article_genders.get(words.low[first - 1], "") if first else ""
        of_role = next((gender for gender in genders if gender), "")
        gender = GENDERS.get(of_role or ("" if body else article))
        kind = EntityKind.ORGANISATION if body else EntityKind.ROLE
        if end - first == 1 and is_lone_name(sentence, first):
            kind = EntityKind.PERSON
        entity = self._enter(name, kind, Span(words.start[first], words.end[end - 1]), gender)
        if genders:
            self.antecedents.roles.add(entity.id)
        several = first > 0 and words.low[first - 1] in grammar.plural_determiners
        core = head[: next((at for at, low in enumerate(head) if at and low in grammar.genitives), len(head))]
        if several or not names.groups.isdisjoint(core) or takes_plural_verb(sentence, first, end):
            self.antecedents.plural.add(entity.id)
        return entity


@functools.lru_cache(maxsize=32)
def _light_words(table: Lexica) -> frozenset[str]:
    """Return the articles and genitives of a language as `fold_name` writes them."""
    return frozenset(fold_name(" ".join(table.grammar.articles | table.grammar.genitives)))


@functools.lru_cache(maxsize=32)
def _leader_words(table: Lexica) -> frozenset[str]:
    """Return the words for leaders of states as `fold_name` writes them."""
    return frozenset(word for leader in table.names.leaders for word in fold_name(leader))


def _is_gerund(head: Sequence[str], sentence: Sentence) -> bool:
    """Tell whether words without an article begin with a gerund and name nobody: `…, stripping out a call for “…”`."""
    grammar, names = sentence.lex.grammar, sentence.lex.names
    if not (grammar.bare_clause and head[0].endswith(grammar.content_endings)):
        return False
    return not any(sentence.lex.role_gender(low) is not None or _is_body_or_group(low, names) for low in head)


def _is_body_or_group(low: str, names: NameLexicon) -> bool:
    return low in names.bodies or low in names.groups


@functools.lru_cache(maxsize=1)
def _adjectives() -> dict[str, str]:
    """Return the code of each state by its adjectives as `fold_name` writes them."""
    return {" ".join(fold_name(word)): code for word, code in adjectives().items()}


def _joined(texts: Sequence[str]) -> str:
    """Return words as one writes them, `the dockers' association`, without what stands between marks."""
    name = " ".join(text for text in texts if text[0] != FILL).replace(" .", ".")
    return " ".join(name.replace(" ' ", "' \0").replace("' ", "'").replace("'\0", "' ").replace(" 's", "'s").split())
