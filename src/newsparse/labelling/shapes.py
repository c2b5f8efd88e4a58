"""Lines that show by their shape alone what they are: time stamps, hashtags, credits, bylines, share rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from newsparse._document import Label
from newsparse.assembling.agencies import agency_named
from newsparse.labelling._outline import Claim, Outline

EPOCH = re.compile(r"1[0-9]{9}(?:[0-9]{3})?")  # seconds or milliseconds; what auto-posters leave behind
HASHTAG = re.compile(r"#[^\W_]\w*")
ISO_DAY = re.compile(
    r"(?:19|20)[0-9]{2}[-/.][01]?[0-9][-/.][0-3]?[0-9]|[0-3]?[0-9][-/.][01]?[0-9][-/.](?:19|20)?[0-9]{2}"
)
YEAR = re.compile(r"(?:19|20)[0-9]{2}")
CLOCK = re.compile(r"[0-2]?[0-9] ?[:h.] ?[0-5][0-9]")
_URL = re.compile(r"(?:https?://|www\.)\S+")
_DIGIT = re.compile(r"[0-9]")
_DATE_TOKEN = re.compile(r"[^\W\d_]+|[0-9]+")
_CRUMB = re.compile(r" ?[>›/|] ?")
_LIST_MARK = re.compile(r"(?:[•▪‣◦●■*-]|[0-9]{1,2}[.)]) +\S")
_NAME_LINK = frozenset("de du des da di von van der den del della la le al el bin ibn ben y e zu".split())

NETWORKS = frozenset(
    """
    facebook twitter x linkedin pinterest whatsapp telegram reddit tumblr email e-mail mail messenger flipboard pocket
    instagram youtube tiktok threads bluesky mastodon viber line wechat weibo vk vkontakte odnoklassniki skype xing
    signal snapchat digg mix buffer evernote print sms rss copy gmail google+ stumbleupon
    """.split()
)

_MAX_LINE = 160  # code points; the lines told apart here are shorter
_MAX_CREDIT = 120
_MAX_BYLINE_WORDS = 14


def shapes(outline: Outline) -> Iterator[Claim]:
    """Claim the short lines whose shape says what they are, wherever they stand."""
    for i in outline.open():
        line = outline.line(i)
        if len(line) <= _MAX_LINE:
            found = next(((label, rule) for label, rule, fits in _SHAPES if fits(outline, i, line)), None)
            if found:
                yield Claim(i, *found)
        elif is_hashtag_line(line):
            yield Claim(i, Label.HASHTAGS, "a line of #words")


def is_hashtag_line(line: str) -> bool:
    """Tell whether a line holds hashtags and nothing else.

    Example:
        >>> is_hashtag_line("#Sommet #Pyongyang"), is_hashtag_line("#1 des ventes")
        (True, False)
    """
    return line.startswith("#") and all(HASHTAG.fullmatch(word.rstrip(",;")) for word in line.split())


def is_date_line(line: str, date_words: frozenset[str]) -> bool:
    """Tell whether a line states a date, perhaps with a time and words such as "updated", and nothing else.

    Example:
        >>> words = frozenset({"publié", "le", "juin", "à"})
        >>> is_date_line("Publié le 19 juin 2024 à 07h41", words), is_date_line("19 juin 2024, Paris", words)
        (True, False)
    """
    if not _DIGIT.search(line):
        return False
    tokens = _DATE_TOKEN.findall(line.casefold())
    words = [token for token in tokens if not token.isdigit()]
    if not all(word in date_words or word in ("t", "z", "h", "st", "nd", "rd", "th", "er") for word in words):
        return False
    if ISO_DAY.search(line) or CLOCK.search(line):
        return True
    return bool(words) and (YEAR.search(line) is not None or len(tokens) - len(words) == 1) and len(words) >= 2  # noqa: PLR2004


def is_credit(line: str, credit_words: frozenset[str]) -> bool:
    """Tell whether a line credits a picture: a credit word and names, or names of which one is an agency.

    Example:
        >>> words = frozenset({"photo"})
        >>> [is_credit(line, words) for line in ("Stringer/Getty Images", "Photo : AFP", "Photo de groupe")]
        [True, True, False]
    """
    if len(line) > _MAX_CREDIT or line.endswith((".", "?", "!", ":", "-")):
        return False
    bare = line.strip("()[] ")
    head, colon, names = bare.partition(":")
    if colon and head.strip().casefold() in credit_words:
        return are_names(names)
    head, mark, names = bare.partition("©")
    if mark and (not head.strip() or head.strip().casefold() in credit_words or are_names(head)):
        return are_names(names)
    parts = credit_parts(bare, credit_words)
    return any(agency_named(part) for part in parts) and all(are_names(part) for part in parts)


def credit_parts(credit: str, credit_words: frozenset[str]) -> list[str]:
    """Cut a credit into the names that it joins by slashes, commas, "via" and the like."""
    parts = [part.strip() for part in re.split(r"[/,|•]| via | [-] | for | für | pour ", f"{credit} ") if part.strip()]
    if parts:
        first = parts[0].split(" ", 1)
        if len(first) > 1 and first[0].casefold() in credit_words:
            parts[0] = first[1]
    return parts


def are_names(text: str) -> bool:
    """Tell whether a text holds capitalised names and no sentence.

    Example:
        >>> are_names("Maria van der Berg"), are_names("dpa"), are_names("vu de la mer")
        (True, True, False)
    """
    words = [word.strip("().,'\"") for word in re.split(r"[ /,|&+]+", text) if word.strip("().,'\"")]
    if not words or len(words) > 12 or agency_named(text.strip()):  # noqa: PLR2004
        return bool(words) and len(words) <= 12  # noqa: PLR2004
    named = [
        word for word in words if word.casefold() not in _NAME_LINK and word not in ("and", "et", "und", "via", "by")
    ]
    return bool(named) and all(
        word[0].isupper() or word[0].isdigit() or agency_named(word) or not word[0].isalpha() or word[0] >= "\u0e00"
        for word in named
    )


def is_byline(line: str, byline_words: frozenset[str]) -> bool:
    """Tell whether a line names who wrote the article, as "Par X et Y, à Z" does.

    Example:
        >>> is_byline("Par Maria Berg", frozenset({"par"})), is_byline("Par la mer", frozenset({"par"}))
        (True, False)
    """
    folded = line.casefold()
    if not folded.startswith(tuple(byline_words)):
        return False
    for words in sorted(byline_words, key=len, reverse=True):
        if folded.startswith(words) and len(folded) > len(words) and not folded[len(words)].isalnum():
            rest = line[len(words) :].strip(" :")
            tokens = rest.split()
            if 0 < len(tokens) <= _MAX_BYLINE_WORDS and not rest.endswith((".", "?", "!", "...")):
                return _begins_with_name(tokens)
    return False


def _begins_with_name(tokens: list[str]) -> bool:
    first = tokens[0].strip("(\"'")
    if agency_named(" ".join(tokens)) or agency_named(first):
        return True
    capitals = [token for token in tokens if token[:1].isupper()]
    links = [token for token in tokens if token.casefold().strip(",") in _NAME_LINK]
    return first[:1].isupper() and (len(capitals) + len(links)) * 2 >= len(tokens)


def _has_copyright_sign(line: str) -> bool:
    return line[0] == "©" or line[:3].casefold() == "(c)"


def _is_dated_copyright(line: str) -> bool:
    """Tell whether a line is the site's own copyright, with its year and no agency."""
    if not _has_copyright_sign(line) or not YEAR.search(line):
        return False
    return not any(map(agency_named, credit_parts(line.lstrip("©(cC) 0123456789"), frozenset())))


def _is_row_of_networks(outline: Outline, i: int) -> bool:
    return all(word in NETWORKS for word in outline.folded(i).replace(",", " ").split())


def _is_breadcrumb(line: str) -> bool:
    parts = _CRUMB.split(line)
    separators = len(parts) - 1
    return (
        separators >= 2  # noqa: PLR2004
        and (">" in line or "›" in line)
        and all(0 < len(part.split()) <= 4 for part in parts)  # noqa: PLR2004
    )


_SHAPES: tuple[tuple[Label, str, Callable[[Outline, int, str], object]], ...] = (
    (Label.EPOCH, "a line that is a Unix time", lambda _outline, _i, line: EPOCH.fullmatch(line)),
    (Label.HASHTAGS, "a line of #words", lambda _outline, _i, line: is_hashtag_line(line)),
    (Label.OTHER, "a line without words", lambda outline, i, _line: not outline.words(i)),
    (
        Label.SHARE_LINKS,
        "names of networks and nothing else",
        lambda outline, i, _line: _is_row_of_networks(outline, i),
    ),
    (Label.TIMESTAMP, "nothing but a date", lambda outline, _i, line: is_date_line(line, outline.furniture.date_words)),
    (Label.RELATED_LINK, "an address and nothing else", lambda _outline, _i, line: _URL.fullmatch(line)),
    (Label.FOOTER, "a copyright line with its year", lambda _outline, _i, line: _is_dated_copyright(line)),
    (Label.CREDIT, "begins with the copyright sign", lambda _outline, _i, line: _has_copyright_sign(line)),
    (
        Label.CREDIT,
        "names an agency or a photographer as credits do",
        lambda outline, _i, line: is_credit(line, outline.furniture.credit_words),
    ),
    (
        Label.BYLINE,
        "begins as a byline and goes on with names",
        lambda outline, _i, line: is_byline(line, outline.furniture.byline_words),
    ),
    (Label.NAVIGATION, "a path of sections", lambda _outline, _i, line: _is_breadcrumb(line)),
    (Label.LIST_ITEM, "begins with a list mark", lambda _outline, _i, line: _LIST_MARK.match(line)),
)
"""What a short line can be by its shape alone; the first that fits counts."""
