"""The top of a page: which line is the headline, and what its repeats and neighbours are."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.gazetteers.agencies import agency_named
from newsparse.labelling.flat.headline_evidence import first_of_text, likeliest_headline
from newsparse.labelling.flat.outline import LONG, CoreVote, Outline
from newsparse.lines.copyright import COPYRIGHT_SIGNS, copyright_holder
from newsparse.model.labels import Label
from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern

_SUFFIX = late_pattern(r" [|·•-] [^|]{1,40}$")  # "Headline | Site", as the <title> of a page has it
_SOURCE_LINE = late_pattern(r"\(?([^\W\d_][\w.&' ]{1,30})\)? ?[-:]?")
_DATELINE = late_pattern(r"[^\W\d_][^()0-9]{1,40} ?\([^()]{2,20}\) ?-?")
_ENOUGH_WORDS = 4  # a headline of fewer is rarer than a name or a section of that length
_MOST_FIGURES = 2  # spelled words of a line of weather or rates above a page: "Dollar 1.065"
_MAX_KICKER_WORDS = 8
_MAX_MENU_WORDS = 3
_MAX_SOURCE = 3  # words of a medium between headline and text
_MAX_SITE_NAME = 5  # words
_HALF = 0.5  # of the title's words: who repeats as many repeats the title
_LONG_MENU = 4
_AROUND = 3  # blocks above the headline of a whole page that may be its kicker; farther above is the menu
_OVERLAP = 0.8  # share of the words that a retouched repeat has in common with the headline


def headline(outline: Outline) -> Iterator[CoreVote]:
    """Claim the title and what repeats or surrounds it: site name, kicker, source line, dateline."""
    title, found, highest = outline.first(Label.TITLE), outline.body_evidence, 0
    if found is None or found.last < 0:
        top = first_prose(outline)
        title = _find_title(outline, top) if title is None else title
    else:
        top = first_of_text(outline, found)
        title = likeliest_headline(outline, found, top) if title is None else title
        highest = max((title or 0) - _AROUND, 0)
    if title is None:
        return
    yield CoreVote(title, Label.TITLE, _why(outline, title))
    if found is not None and title > top:  # what a page asks its readers reads like text
        yield from (
            CoreVote(i, Label.OTHER, "text above the headline") for i in outline.open(0, title) if found.chosen[i]
        )
    yield from _repeats(outline, title)
    yield from _menu(outline, title)
    for i in outline.open(highest, top):
        if i != title and (verdict := _in_the_head(outline, i, title)):
            yield CoreVote(i, *verdict)


def masthead(outline: Outline) -> Iterator[CoreVote]:
    """Claim the name of the site above the text: the copyright line below says whose it is."""
    signed = {i for sign in COPYRIGHT_SIGNS for i in outline.page.blocks_with(sign)}
    holders = {fold(found.name) for i in signed if (found := copyright_holder(outline.line(i)))}
    if not holders:
        return
    above = outline.open(0, first_prose(outline))
    names = [i for i in above if outline.folded(i) in holders]
    if len(names) < len(above):  # a page with nothing else above its text may be headed by its own name
        yield from (CoreVote(i, Label.SITE_NAME, "the name that the copyright line gives") for i in names)


def first_prose(outline: Outline) -> int:
    """Return the first unclaimed block of running text; the number of blocks where there is none."""
    prose = outline.prose
    for i in outline.open():
        is_repeat = prose[i] and len(outline.line(i)) <= LONG and outline.repeated[i]
        if prose[i] and not (is_repeat and not outline.is_sentence(i)):
            return i
    return len(outline)


def _find_title(outline: Outline, top: int) -> int | None:
    above = [i for i in outline.open(0, top) if outline.lengths[i] > 0]
    candidates = [i for i in above if not outline.ends_full_stop[i]] or above  # a short text has no paragraph to end it
    repeated = [i for i in candidates if len(outline.twins(i)) > 1 and outline.lengths[i] >= _ENOUGH_WORDS]
    enough = [i for i in candidates if outline.lengths[i] >= _ENOUGH_WORDS and _spelled(outline, i) > _MOST_FIGURES]
    enough = [i for i in enough if not _is_overline(outline, i, enough)]
    best = next(iter(repeated or enough), max(candidates, key=lambda i: (outline.lengths[i], -i), default=None))
    if best is None:
        return None
    return _without_site_name(outline, best, candidates)


def _spelled(outline: Outline, i: int) -> int:
    """Return how many words of a line hold a letter: the price of the dollar and the temperature are figures."""
    return sum(any(map(str.isalpha, word)) for word in outline.words(i))


def _is_overline(outline: Outline, i: int, candidates: list[int]) -> bool:
    """Tell whether a line in capitals stands right above a longer one that may be the headline in small letters."""
    below = i + 1
    return (
        outline.line(i).isupper()
        and below in candidates
        and not outline.line(below).isupper()
        and outline.lengths[below] > outline.lengths[i]
    )


def _without_site_name(outline: Outline, title: int, candidates: list[int]) -> int:
    """Return the line that says the headline without "| Site", if there is one."""
    bare = _SUFFIX.sub("", outline.folded(title))
    if bare == outline.folded(title):
        return title
    return next((i for i in candidates if outline.folded(i) == bare), title)


def _why(outline: Outline, title: int) -> str:
    repeats = len(outline.twins(title)) - 1
    return (
        f"a headline that the page gives {repeats + 1} times"
        if repeats
        else "the first line long enough for a headline, or the likeliest above the text"
    )


def _repeats(outline: Outline, title: int) -> Iterator[CoreVote]:
    """Claim lines that say the headline again, anywhere on the page."""
    twins = set(outline.twins(title))
    folded = outline.page.folded
    bare = outline.keys[title]
    for i in outline.page.blocks_with(bare):
        if i == title or outline.labels[i] is not None:
            continue
        if i in twins:
            yield CoreVote(i, Label.TITLE_DUP, "says the same as the title")
        elif folded[i].startswith(bare) and _SUFFIX.fullmatch(folded[i], len(bare)):
            yield CoreVote(i, Label.TITLE_DUP, "the title and the name of the site")


def _menu(outline: Outline, title: int) -> Iterator[CoreVote]:
    """Claim the short lines above the title if they are many; the last of them may be its overline."""
    labels, lengths, ends, menu = outline.labels, outline.lengths, outline.ends_sentence, Label.NAVIGATION
    short = [
        i
        for i in range(title)
        if labels[i] is menu or (labels[i] is None and lengths[i] <= _MAX_MENU_WORDS and not ends[i])
    ]
    if len(short) >= _LONG_MENU:
        for i in short:
            if i != title - 1 and not (i == 0 and _is_name(outline.line(i))) and not _part_of(outline, i, title):
                yield CoreVote(i, Label.NAVIGATION, "one of several short lines above the title")


def _in_the_head(outline: Outline, i: int, title: int) -> tuple[Label, str] | None:
    """Return what an unclaimed line above the first paragraph is."""
    line = outline.line(i)
    if share := _part_of(outline, i, title):
        is_overline = share < _HALF
        return (Label.KICKER, "the overline of the title") if is_overline else (Label.TITLE_DUP, "a part of the title")
    if _holds_overline(outline, i, title):
        return Label.KICKER, "a section and the overline of the title"
    if i > title and (found := _source(line)):
        return found
    if not outline.line(i).endswith(":") and _is_few_words(outline, i):
        is_site = i == 0 and _is_name(line)
        return (
            (Label.SITE_NAME, "a name above the title") if is_site else (Label.KICKER, "a few words next to the title")
        )
    return _retouched(outline, i, title)


def _is_few_words(outline: Outline, i: int) -> bool:
    return not (outline.prose[i] or outline.ends_full_stop[i]) and outline.lengths[i] <= _MAX_KICKER_WORDS


def _part_of(outline: Outline, i: int, title: int) -> float:
    """Return the share of the title's words that a line repeats without a gap; 0 if it says anything else."""
    words, whole = outline.words(i), outline.words(title)
    count = len(words)
    if count < 2 or count >= len(whole) or words[0] not in whole:  # noqa: PLR2004 - one word is no part
        return 0.0
    is_there = any(whole[at : at + count] == words for at in range(len(whole) - count + 1))
    return count / len(whole) if is_there else 0.0


def _holds_overline(outline: Outline, i: int, title: int) -> bool:
    """Tell whether a short line ends as the title begins: "Abroad Overline" of "Overline: ..."."""
    words, whole = list(outline.words(i)), list(outline.words(title))
    overlap = next((n for n in range(len(words), 1, -1) if words[-n:] == whole[:n]), 0)
    return overlap > 1 and len(words) - overlap <= _MAX_KICKER_WORDS


def _retouched(outline: Outline, i: int, title: int) -> tuple[Label, str] | None:
    words, whole = set(outline.words(i)), set(outline.words(title))
    if not words or outline.lengths[i] > 2 * outline.lengths[title]:
        return None
    if len(words & whole) / len(words | whole) >= _OVERLAP:
        return Label.TITLE_DUP, "the title, slightly changed"
    return None


def _source(line: str) -> tuple[Label, str] | None:
    if _DATELINE.fullmatch(line) and line.partition("(")[0].strip()[:1].isupper():
        return Label.DATELINE, "a place and a source in brackets"
    found = _SOURCE_LINE.fullmatch(line)
    if not found or not found[1][0].isupper():
        return None
    is_marked = line != found[1] and len(found[1].split()) <= _MAX_SOURCE
    if is_marked or agency_named(found[1]):
        return Label.SOURCE_LINE, "a name and a dash between title and text"
    return None


def _is_name(line: str) -> bool:
    """Tell whether a line is written as the name of a site: "Le Courrier", "lecourrier.example"."""
    words = line.split()
    return len(words) <= _MAX_SITE_NAME and (
        all(word[0].isupper() or not word[0].isalpha() for word in words) if len(words) > 1 else "." in line.strip(".")
    )
