"""A match of a pattern, and the reference context that its reading is resolved against."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import attrs

from newsparse._classes import define, frozen
from newsparse.annotation.times.lex import BREAK, OTHER, Words
from newsparse.languages.schema.times import Meaning, TimeLexicon
from newsparse.model.times import TimexMod, TimexType

NEAR = 40  # words that a sentence is searched for its tense; longer ones have it nearer
_FIGURES = 2  # of the number of a day: "3. Mai"
_TITLE = 3  # letters of an abbreviated title before a name: "Mrs. Doe"
_VERB_GROUP = 4  # words within which a participle belongs to the verb before it: "would still be held"
_OPENING = 2  # words of a preposition and article that open a sentence before a day
_PLUPERFECT = 8  # words from a day to the auxiliary of what was over by then
_SAME_STORY = 60  # words within which a day without a year is of the year that was stated before it
_ENDS = "!?;…"
_OPENERS = ("month", "soft_month", "weekday", "num", "ord")  # what a time that opens a stretch ends with


class Draft(NamedTuple):
    """An expression whose meaning is known, but for the day that a time of day belongs to."""

    first: int
    last: int
    """Words from `first` to `last`, both inclusive."""
    type: TimexType
    value: str
    mod: TimexMod | None = None
    anchored: bool = False
    """The value was counted from the anchor."""
    floating: bool = False
    """A time of day still without its day."""


@frozen(eq=False)
class PatternMatch:
    """The words of one match, by class."""

    words: Words
    first: int
    last: int
    """Both inclusive."""

    @property
    def table(self) -> TimeLexicon:
        """The language's table."""
        return self.words.lexicon.table

    def places(self, *names: str) -> list[int]:
        """Return where words of these classes stand."""
        wanted = self._codes(names)
        return [i for i, code in enumerate(self.words.codes[self.first : self.last + 1], self.first) if code in wanted]

    def _codes(self, names: Sequence[str]) -> list[str]:
        """Return the characters of classes; a language without one of them has no word of it."""
        known = self.words.lexicon.codes
        return [known[name] for name in names if name in known]

    def values(self, *names: str) -> list[Meaning]:
        """Return the values of the words of these classes, in order."""
        return [self.words.value(i) for i in self.places(*names)]

    def _first(self, names: Sequence[str]) -> Meaning | None:
        """Return the first value of these classes."""
        places = self.places(*names)
        return self.words.value(places[0]) if places else None

    def has(self, *names: str) -> bool:
        """Tell whether a word of one of these classes is there."""
        return bool(self.places(*names))

    def number(self, *names: str) -> float | None:
        """Return the first value of these classes as a number."""
        value = self._first(names)
        return None if value is None else _number(str(value))

    def whole(self, *names: str) -> int | None:
        """Return the first value of these classes as a whole number."""
        number = self.number(*names)
        return None if number is None else int(number)

    def name(self, *names: str) -> str | None:
        """Return the first value of these classes as a string."""
        value = self._first(names)
        return None if value is None else str(value)

    def mod(self, *names: str) -> TimexMod | None:
        """Return the first value of these classes as a `mod`."""
        value = self.name(*(names or ("edge", "blur")))
        return TimexMod(value) if value else None

    def before(self, back: int = 1) -> str:
        """Return the word before the match, or the one `back` words before it."""
        return self.words.word(self.first - back)

    def after(self, ahead: int = 1) -> str:
        """Return the word behind the match."""
        return self.words.word(self.last + ahead)

    def class_after(self, *names: str) -> bool:
        """Tell whether the word behind the match is of one of these classes."""
        codes = self.words.codes
        wanted = {self.words.lexicon.codes.get(name, name) for name in names}
        return self.last + 1 < len(codes) and codes[self.last + 1] in wanted

    def class_before(self, *names: str) -> bool:
        """Tell whether the word before the match is of one of these classes."""
        wanted = {self.words.lexicon.codes.get(name, name) for name in names}
        return self.first > 0 and self.words.codes[self.first - 1] in wanted

    def draft(self, kind: TimexType, value: str, mod: TimexMod | None = None, *, anchored: bool = False) -> Draft:
        """Return a draft that covers the whole match."""
        return Draft(self.first, self.last, kind, value, mod, anchored)


@define(eq=False)
class ReferenceContext:
    """The reference time of an expression: the anchor, and the dates mentioned so far."""

    anchor: dt.date | None
    weekdays: dict[int, dt.date] = attrs.field(factory=dict)
    """What each day of the week was said to be, where the text made it plain."""
    days: list[tuple[int, dt.date]] = attrs.field(factory=list)
    """The days mentioned so far with their places, in order."""
    dates: dict[str, dt.date] = attrs.field(factory=dict)
    """The last day (`D`), week or month (`M`) and year (`Y`) that was mentioned, by its first day."""

    dates_with_year: list[tuple[int, dt.date]] = attrs.field(factory=list)
    """The dates that stated their year so far, with their places, in order."""

    unknown_weekdays: set[int] = attrs.field(factory=set)
    """The days of the week that were asked for before the text made them plain."""

    def day_of(self, weekday: int) -> dt.date | None:
        """Return what a day of the week was said to be; None where nothing made that plain so far."""
        if weekday not in self.weekdays:
            self.unknown_weekdays.add(weekday)
        return self.weekdays.get(weekday)

    def year_stated_before(self, place: int) -> int | None:
        """Return the year that the date stated last tells of, if it is near and no longer the anchor's."""
        last = next(((at, day.year) for at, day in reversed(self.dates_with_year) if at < place), None)
        if last is None or self.anchor is None or place - last[0] > _SAME_STORY or last[1] >= self.anchor.year:
            return None
        return last[1]

    def record_day(self, place: int, day: dt.date) -> None:
        """Record that the text mentions `day` at a place."""
        self.days.append((place, day))

    def last_day(self) -> dt.date | None:
        """Return the day that the text spoke of last."""
        return self.days[-1][1] if self.days else self.anchor

    def last_date(self, unit: str) -> dt.date | None:
        """Return the first day of what the text spoke of last and what says at least which `unit` it was in."""
        return self.dates.get("M" if unit == "W" else unit if unit in {"D", "M"} else "Y", self.anchor)

    def record_date(self, value: str, day: dt.date) -> None:
        """Record `day` as the last mentioned day, month and year, as far as `value` specifies them."""
        for unit, figures in (("Y", 4), ("M", 7), ("D", 10)):
            if len(value) >= figures:
                self.dates[unit] = day


Reading = Callable[[PatternMatch, ReferenceContext], "Iterator[Draft] | list[Draft]"]


def sentence(words: Words, place: int) -> tuple[int, int]:
    """Return the first and last word of the sentence around a word, as far as `NEAR` words to each side."""
    first = last = place
    while first > 0 and place - first < NEAR and not ends_sentence(words, first - 1):
        first -= 1
    while last + 1 < len(words.codes) and last - place < NEAR and not ends_sentence(words, last + 1):
        last += 1
    return first, last


def ends_sentence(words: Words, place: int) -> bool:
    """Tell whether a word is the mark that ends a sentence."""
    code = words.codes[place]
    if code == BREAK or (code == "x" and words.word(place) in _ENDS):
        return True
    if code != ".":
        return False
    follows = place + 1
    if follows >= len(words.codes) or words.codes[follows] == BREAK:
        return True
    return not (place > 0 and _is_shortened(words, place - 1)) and not words.text[words.starts[follows]].islower()


def _is_shortened(words: Words, place: int) -> bool:
    """Tell whether the full stop behind a word may belong to it: an initial, the number of a day, a title."""
    length = words.ends[place] - words.starts[place]
    is_day = length <= _FIGURES and words.word(place).isdigit()
    return length == 1 or is_day or (length <= _TITLE and words.has_capital(place))


def _number(value: str) -> float:
    """Return figures as a number: `3`, `1.5`, `1,5` or `1/2`."""
    number, _, divisor = value.replace(",", ".").partition("/")
    return float(number) / float(divisor or 1)


def direction(match: PatternMatch) -> int:
    """Return -1 where the clause looks back, 1 where it looks ahead, 0 where it does not say."""
    table, words = match.table, match.words
    if plain := stated_direction(match):
        return plain
    first, last = sentence(words, match.first)
    near, ahead = [], -_VERB_GROUP
    for place in range(first, last + 1):
        way = 0 if match.first <= place <= match.last else _way(words, place, table)
        if way > 0:
            ahead = place
        if way and not (way < 0 and place - ahead < _VERB_GROUP):
            near.append((_distance(words, place, match), way))
    return min(near)[1] if near else 0


def stated_direction(match: PatternMatch) -> int:
    """Return which way a preposition such as "since" or "until" looks, 0 without one."""
    table = match.table
    if match.before() in table.since or match.before(2) in table.since:
        return -1
    back = next((back for back in (1, 2) if match.before(back) in table.until), 0)
    if not back or _closes_stretch(match, back + 1):
        return 0
    return -1 if _was_over(match) else 1


def _closes_stretch(match: PatternMatch, back: int) -> bool:
    """Tell whether a day or month stands before the preposition: "from 28 April until 3 May" says no other year."""
    codes, place = match.words.codes, match.first - back
    if place > 0 and codes[place] == ".":
        place -= 1
    return place >= 0 and codes[place] in {match.words.lexicon.codes.get(name) for name in _OPENERS}


def _was_over(match: PatternMatch) -> bool:
    """Tell whether a clause of the pluperfect opens with the day by which it was so: "By Friday ... had reached"."""
    words, table = match.words, match.table
    first, last = sentence(words, match.first)
    if match.first - first > _OPENING:
        return False
    behind = [words.word(place) for place in range(match.last + 1, min(last, match.last + _PLUPERFECT) + 1)]
    at = next((place for place, word in enumerate(behind) if word in table.pluperfect), None)
    return at is not None and not table.future.intersection(behind[:at])


def _distance(words: Words, place: int, match: PatternMatch) -> int:
    """Return how far a word is from an expression; a comma between them counts for several words."""
    between = words.codes[place : match.first] if place < match.first else words.codes[match.last : place]
    return len(between) + 5 * between.count(",")


def _way(words: Words, place: int, table: TimeLexicon) -> int:
    """Return which way a word looks; "est" and "is" look back before a participle only."""
    word = words.word(place)
    if word not in table.auxiliaries:
        return tense(word, table, ending=words.codes[place] == OTHER)
    following = [words.word(place + 1), words.word(place + 2)]
    if any(word in table.future for word in following):
        return 0
    return (
        -1
        if any(
            len(word) > 2 and word not in table.not_verbs and word.endswith(table.participle_endings)  # noqa: PLR2004 - a stem before it
            for word in following
        )
        else 0
    )


def tense(word: str, table: TimeLexicon, *, ending: bool = True) -> int:
    """Return -1 for a word of the past, 1 for one of the future, else 0; by its `ending` only if that is wanted."""
    if word in table.future or word in table.timetable:
        return 1
    if word in table.past:
        return -1
    if not ending or word in table.not_verbs or len(word) < 4:  # noqa: PLR2004 - no verb with an ending is shorter
        return 0
    if word.endswith(table.future_endings):
        return 1
    return -1 if word.endswith(table.past_endings) else 0
