"""A page while the core's rules go over it: what is claimed so far, and the features that they share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from typing import NamedTuple

from newsparse._cached_attribute import cached_attribute
from newsparse.labelling.body_evidence.choice import BodyEvidence, weigh_body
from newsparse.labelling.body_evidence.features import Units
from newsparse.labelling.body_evidence.models import model_for
from newsparse.lines.word_lists import LineVocabulary
from newsparse.model.labels import Label
from newsparse.page.copies import Copy, find_copies
from newsparse.page.folded import Page
from newsparse.page.placed import Places
from newsparse.reading.long_lines import LONGEST_PARAGRAPH
from newsparse.text.patterns import late_pattern
from newsparse.text.stops import FULL_STOPS, STOPS, STOPS_BEFORE_SPACE

_ENDS = " .:…-\"'"
_CLOSERS = "\"')] "
_INNER_STOP = (
    late_pattern(  # no ordinal, no initial; begins with one class of characters, so that a search skips to them
        rf"""[{STOPS_BEFORE_SPACE}](?:(?<!\.)|(?<=[^\W\d_]{{2}}\.)|(?<=["')]\.))["')]*+ +["'(]*+\w"""
    )
)
_OTHER_BREAKS = "\x85\u2028\u2029"
_ODD_BREAKS = f"\r{_OTHER_BREAKS}"
_UNSPACED_RUN = late_pattern(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]++")

LONG = 200  # code points; no headline, caption or heading of the sample pages is longer, few paragraphs are shorter

FEW_BLOCKS = 40
"""No page of a thousand has fewer lines as innerText: a text that has was cut by somebody, and what it has is meant.

On the pages of the development sets, cut to their text and a few lines around it, the evidence finds nothing more.
"""


class CoreVote(NamedTuple):
    """What a rule of the core says of a block."""

    block: int
    label: Label
    rule: str
    """Why, for people."""
    rule_id: str = ""
    """Which rule; the name of its function where it does not say otherwise."""


_MOST_REPEATS = 6
_FULL_SENTENCE = 12  # words before a full stop that are prose by themselves
_SEVERAL_SENTENCES = 5  # words of a line that ends one sentence and begins another
"""A page gives its headline in a path, twice at the top, and to share it; a sentence that stands more often is text
that repeats itself, such as a refrain."""


class Outline:
    """The blocks of a page with the labels claimed so far; rules run in order, and the first claim stays."""

    def __init__(
        self,
        page: Page,
        claimed: Sequence[Label | None],
        line_words: LineVocabulary,
        disabled: AbstractSet[str] = frozenset(),
        label_of: Callable[[str], Label | None] = lambda _line: None,
    ) -> None:
        self.page = page
        self.label_of = label_of
        """What the languages say of a line that stands alone."""
        self.disabled = disabled
        """The ids of rules that are switched off."""
        self._claimed = claimed
        self.labels: list[Label | None] = list(claimed)
        self.line_words = line_words
        self.body_evidence: BodyEvidence | None = None
        """Where the article's text is; None until it is looked for."""

    def __len__(self) -> int:
        return len(self.labels)

    def line(self, i: int) -> str:
        """Return block `i` with normalized typography."""
        return self.page.normalized[i]

    def columns(self, i: int) -> int:
        """Return how many parts of block `i` tabs set apart; 1 where there are no tabs."""
        return self.page.document.text.count("\t", self.page.starts[i], self.page.ends[i]) + 1

    def folded(self, i: int) -> str:
        """Return block `i` as it is compared."""
        return self.page.folded[i]

    def words(self, i: int) -> Sequence[str]:
        """Return the folded words of block `i`."""
        return self.page.words[i]

    def open(self, start: int = 0, stop: int | None = None) -> list[int]:
        """Return the blocks of a range that nobody has claimed."""
        labels = self.labels
        if stop is None or stop > len(labels):
            stop = len(labels)
        return [i for i in range(start, stop) if labels[i] is None]

    def first(self, label: Label) -> int | None:
        """Return the first block with a label."""
        return next((i for i, found in enumerate(self.labels) if found is label), None)

    def all(self, label: Label) -> list[int]:
        """Return the blocks with a label."""
        return [i for i, found in enumerate(self.labels) if found is label]

    @cached_attribute
    def lengths(self) -> Sequence[int]:
        """How many words each block has; in scripts without spaces two characters count as one."""
        lengths = list(map(len, self.page.words))
        if any("\u0e00" <= sign <= "\u0eff" or sign >= "\u3040" for sign in self.page.non_ascii):
            return [
                length if line.isascii() else length + (len(line) - len(_UNSPACED_RUN.sub("", line))) // 2
                for length, line in zip(lengths, self.page.normalized, strict=True)
            ]
        return lengths

    @cached_attribute
    def _last_signs(self) -> Sequence[str]:
        """The last character of each block before brackets and quotation marks that close."""
        signs = [line[-1:] for line in self.page.normalized]
        return [
            line[-8:].rstrip(_CLOSERS)[-1:] if sign in _CLOSERS else sign
            for line, sign in zip(self.page.normalized, signs, strict=True)
        ]

    @cached_attribute
    def ends_sentence(self) -> Sequence[bool]:
        """Whether each block ends as a sentence does."""
        return [sign in STOPS for sign in self._last_signs]

    @cached_attribute
    def ends_full_stop(self) -> Sequence[bool]:
        """Whether each block ends with a full stop, as headings and headlines hardly ever do."""
        return [sign in FULL_STOPS for sign in self._last_signs]

    def has_several_sentences(self, i: int) -> bool:
        """Tell whether a sentence ends inside of block `i`."""
        return _INNER_STOP.search(self.line(i)) is not None

    @cached_attribute
    def prose(self) -> Sequence[bool]:
        """Whether each block reads like running text: long, of several sentences, or a full one."""
        return [
            len(line) > LONG
            or (ends and count >= _FULL_SENTENCE)
            or (ends and count >= _SEVERAL_SENTENCES and _INNER_STOP.search(line) is not None)
            for line, ends, count in zip(self.page.normalized, self.ends_full_stop, self.lengths, strict=True)
        ]

    def is_sentence(self, i: int) -> bool:
        """Tell whether block `i` reads like running text and ends with a full stop: no headline does both."""
        return self.prose[i] and self.ends_full_stop[i]

    @cached_attribute
    def last_prose(self) -> int:
        """The last block that reads like running text and that no site or language claims; -1 where there is none."""
        return max((i for i, is_prose in enumerate(self.prose) if is_prose and self._claimed[i] is None), default=-1)

    @cached_attribute
    def first_prose(self) -> int:
        """The first block that reads like running text; the number of blocks where there is none."""
        return min((i for i, is_prose in enumerate(self.prose) if is_prose), default=len(self))

    @cached_attribute
    def keys(self) -> Sequence[str]:
        """`comparison_key` of each block."""
        return [line.strip(_ENDS) for line in self.page.folded]

    @cached_attribute
    def repeats(self) -> dict[str, Sequence[int]]:
        """The blocks that say the same, by `comparison_key`: two or more, of sentences no more than of a headline."""
        prose, several = self.prose, self._several.items()
        return {key: found for key, found in several if key and (len(found) <= _MOST_REPEATS or not prose[found[0]])}

    @cached_attribute
    def _several(self) -> Mapping[str, Sequence[int]]:
        """All that stands more than once, with its blocks."""
        return Places(self.keys).repeated

    @cached_attribute
    def gaps(self) -> Sequence[int]:
        """How many line breaks stand above each block; for the first those of the page above it."""
        text, starts, ends = self.page.document.text, self.page.starts, [0, *self.page.ends]
        is_odd = any(mark in text for mark in _ODD_BREAKS)  # each sought by itself takes a tenth of a pattern
        count = partial(line_ends, text) if is_odd else partial(text.count, "\n")
        return [*map(count, ends, starts)]

    def weigh_body_evidence(self) -> None:
        """Look for the article's text in a whole page, with the labels claimed so far as evidence."""
        model = model_for(self.gaps)
        is_long_line = model == "sentences" and len(self.page.document.text) > LONGEST_PARAGRAPH
        if not (len(self) >= FEW_BLOCKS or is_long_line):
            return
        units = Units(
            lines=self.page.normalized,
            lengths=self.lengths,
            ends=self.ends_sentence,
            prose=self.prose,
            repeated=self.repeated,
            labels=tuple(self.labels),
            gaps=self.gaps,
        )
        if not units.is_text_alone:
            self.body_evidence = weigh_body(units, model)

    @cached_attribute
    def repeated(self) -> Sequence[bool]:
        """Whether each block says the same as another one, but for an article where a page gives it first."""
        found = [*map(self.repeats.__contains__, self.keys)] if self.repeats else [False] * len(self)
        for copy in self.copies:
            found[copy.first.start : copy.first.stop] = [False] * len(copy.first)
        return found

    @cached_attribute
    def copies(self) -> Sequence[Copy]:
        """Where an article stands again that stands above; nowhere where the rule `flat.copies` is switched off."""
        if "flat.copies" in self.disabled or not any(self.is_sentence(at[0]) for at in self._several.values()):
            return ()
        sentences = [*filter(self.is_sentence, range(len(self)))]
        return find_copies(self.keys, sentences, self.lengths)

    def twins(self, i: int) -> Sequence[int]:
        """Return the blocks that say the same as block `i`, itself among them."""
        return self.repeats.get(self.keys[i], [i])


def line_ends(text: str, start: int, end: int) -> int:
    r"""Count the line breaks of a stretch of text, each as one, whatever it is written with.

    Example:
        >>> [line_ends(text, 0, len(text)) for text in ("\n\n", "\r\n\r\n", "\r\r", "\x85\u2029")]
        [2, 2, 2, 2]
    """
    count = text.count
    found = count("\n", start, end)
    if found and not count("\r", start, end):
        return found
    found += count("\r", start, end) - count("\r\n", start, end)
    return found + sum(count(mark, start, end) for mark in _OTHER_BREAKS)


def comparison_key(folded: str) -> str:
    """Return what two lines have in common that differ only in how they end: a full stop, dots, a colon.

    Example:
        >>> comparison_key("a brotherly kiss...") == comparison_key("a brotherly kiss")
        True
    """
    return folded.strip(_ENDS)
