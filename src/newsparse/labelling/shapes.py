"""Lines that show by their shape alone what they are: time stamps, hashtags, credits, bylines, share rows."""

from __future__ import annotations

import re
from collections.abc import Iterator

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
        if len(line) <= _MAX_LINE and (found := _shape(outline, i, line)):
            yield Claim(i, *found)
        elif line.startswith("#") and is_hashtag_line(line):
            yield Claim(i, Label.HASHTAGS, "a line of #words")


def _shape(outline: Outline, i: int, line: str) -> tuple[Label, str] | None:
    furniture = outline.furniture
    if EPOCH.fullmatch(line):
        return Label.EPOCH, "a line that is a Unix time"
    if is_hashtag_line(line):
        return Label.HASHTAGS, "a line of #words"
    if not outline.words(i):
        return Label.OTHER, "a line without words"
    if all(word in NETWORKS for word in outline.folded(i).replace(",", " ").split()):
        return Label.SHARE_LINKS, "names of networks and nothing else"
    if is_date_line(line, furniture.date_words):
        return Label.TIMESTAMP, "nothing but a date"
    if _URL.fullmatch(line):
        return Label.RELATED_LINK, "an address and nothing else"
    if line[0] == "©" or line[:3].casefold() == "(c)":
        return _copyright(line)
    if is_credit(line, furniture.credit_words):
        return Label.CREDIT, "names an agency or a photographer as credits do"
    if is_byline(line, furniture.byline_words):
        return Label.BYLINE, "begins as a byline and goes on with names"
    if _is_breadcrumb(line):
        return Label.NAVIGATION, "a path of sections"
    if _LIST_MARK.match(line):
        return Label.LIST_ITEM, "begins with a list mark"
    return None


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
        >>> is_credit("Stringer/Getty Images", words), is_credit("Photo : AFP", words), is_credit("Photo de groupe", words)
        (True, True, False)
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


def _copyright(line: str) -> tuple[Label, str]:
    parts = credit_parts(line.lstrip("©(cC) 0123456789"), frozenset())
    if YEAR.search(line) and not any(agency_named(part) for part in parts):
        return Label.FOOTER, "a copyright line with its year"
    return Label.CREDIT, "begins with the copyright sign"


def _is_breadcrumb(line: str) -> bool:
    parts = _CRUMB.split(line)
    separators = len(parts) - 1
    return (
        separators >= 2  # noqa: PLR2004
        and (">" in line or "›" in line)
        and all(0 < len(part.split()) <= 4 for part in parts)  # noqa: PLR2004
    )
