"""Which of several titles counts, by the weights of their places and the figures around them: pages one step apart."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Article
from tests.support.boundaries import Edge, edges, line, linked_data, names, prose, sized

TITLE = "The quay of the town is closed"
OTHER = "The ferry of the town is late"
H1 = f"<h1>{TITLE}</h1>"
BIT = "<div>Bit</div>"
MENU = "<nav>" + "".join(f"<a href='/{i}'>Town {i}</a> " for i in range(40)) + "</nav>"
LONE = "Nobody sees Zozo at night"
COPIES = ("twitter:title", "headline", "parsely-title")


def read(body: str, head: str = "", named: str | None = None) -> Article:
    """Read a page whose body begins with something and goes on with text."""
    name = f"<title>{named}</title>" if named is not None else ""
    page = f"<html lang='en'><head>{name}{head}</head><body>{body}<article>{prose(3)}</article></body></html>"
    return newsparse.parse(page, kind="html", plugins=(), times=False, quotes=False, events=False)


def title(body: str, head: str = "", *, named: str | None = None) -> str | None:
    return read(body, head, named).title


def places(body: str, head: str = "", *, named: str | None = None) -> list[tuple[str, str]]:
    """Return which places say the title, and what each says, in order."""
    return [(one.source, one.value) for one in read(body, head, named).evidence_for("title")]


def meta(words: str, name: str = "og:title") -> str:
    return f"<meta name='{name}' content='{words}'>"


def copied(count: int) -> str | None:
    """Return the title of a page whose `og:title` and so many copies of it say another one than its headline."""
    copies = "".join(meta(OTHER, name) for name in COPIES[:count])
    return title(H1, meta(OTHER) + copies, named=OTHER)


def repeated(count: int) -> str | None:
    """Return the title of a page that shows one headline twice, and declares another title twice and in copies."""
    copies = "".join(meta(OTHER, name) for name in COPIES[1:][:count])
    return title(H1 + H1, linked_data(headline=OTHER) + meta(OTHER) + meta(TITLE, "twitter:title") + copies)


def in_path(words: str, steps: int = 0, heading: str = TITLE) -> str | None:
    """Return the title of a page whose headline stands in a path of sections, some elements deep, above a heading."""
    inner = f"{'<div>' * steps}<h1>{words}</h1>{'</div>' * steps}"
    return title(f"<div class='x-Breadcrumbs'>{inner}</div><h2>{heading}</h2>", linked_data(headline=words))


def heading(above: str, named: str = "Town", head: str = "") -> str | None:
    """Return the title of a page with a heading alone, which declares nothing but a name."""
    return title(above, head, named=named)


VOTES = edges([
    ("JSON-LD before the headline, and both before what is declared once",
     lambda: title(H1, linked_data(headline=OTHER)), OTHER,
     lambda: title(H1, linked_data(headline=OTHER) + meta(TITLE)), TITLE),
    ("a headline and a copy before JSON-LD and <title>",
     lambda: title(H1, linked_data(headline=OTHER) + meta(TITLE, "twitter:title"), named=OTHER), TITLE,
     lambda: title(H1, linked_data(headline=OTHER) + meta(OTHER, "twitter:title"), named=TITLE), OTHER),
    ("`og:title` as much as JSON-LD", lambda: title("", linked_data(headline=OTHER) + meta(TITLE)), TITLE,
     lambda: title("", linked_data(headline=OTHER) + meta(TITLE), named=OTHER), OTHER),
    ("a headline that counts most, and copies of another title", lambda: copied(2), TITLE, lambda: copied(3), OTHER),
    ("a headline that stands twice counts twice, no more", lambda: repeated(0), TITLE,
     lambda: repeated(2), OTHER),
    ("a copy for networks counts less than two other places",
     lambda: title(H1, linked_data(headline=OTHER) + meta(TITLE, "twitter:title"), named=OTHER), TITLE,
     lambda: title(H1, linked_data(headline=OTHER) + meta(TITLE, "twitter:title") + meta(OTHER, "parsely-title"),
                   named=OTHER), OTHER),
    ("a heading counts less than a name of the page",
     lambda: title(f"{H1}<h3>{OTHER}</h3>", linked_data(headline=OTHER), named=TITLE), TITLE,
     lambda: title(f"{H1}<h3>{OTHER}</h3>", linked_data(headline=OTHER)), OTHER),
    ("words that two titles share, a third and less",
     lambda: title("<h1>Baba babe babi babo babu bada</h1>", meta("Baba babe zozo zoza zoze zozi")),
     "Baba babe babi babo babu bada",
     lambda: title("<h1>Baba babe babi babo babu bada</h1>", meta("Baba zobe zozo zoza zoze zozi")),
     "Baba zobe zozo zoza zoze zozi"),
    ("words of the shorter title", lambda: title("<h1>Baba babe babi</h1>", meta("Babi zobe zozo zoza zoze zozi")),
     "Baba babe babi", lambda: title("<h1>Baba babe babi babo</h1>", meta("Babi zobe zozo zoza zoze zozi")),
     "Babi zobe zozo zoza zoze zozi"),
    ("pairs of signs of a script without spaces",
     lambda: title("<h1>渡船が月曜</h1>", meta("月曜に遅れ")), "月曜に遅れ",
     lambda: title("<h1>渡船が月曜</h1>", meta("渡船が遅れ")), "渡船が月曜"),
])  # fmt: skip

PATHS = edges([
    ("words of a kicker before a headline in a path", lambda: in_path(f"{line(6)}: {TITLE}"), TITLE,
     lambda: in_path(f"{line(7)}: {TITLE}"), f"{line(7)}: {TITLE}"),
    ("words behind a kicker", lambda: in_path("Zozo: Baba babe babi", heading="Baba babe babi"), "Baba babe babi",
     lambda: in_path("Zozo: Baba babe", heading="Baba babe"), "Zozo: Baba babe"),
    ("a heading that says what stands behind a kicker", lambda: in_path("Zozo: Quay is up", heading="Quay is up"),
     "Quay is up", lambda: in_path("Zozo: Quay is up", heading="Quay is so"), "Zozo: Quay is up"),
    ("elements between a headline and its path", lambda: in_path(f"Zozo: {TITLE}", 2), TITLE,
     lambda: in_path(f"Zozo: {TITLE}", 3), f"Zozo: {TITLE}"),
    ("a headline in a path does not count most",
     lambda: title("<nav><h1>Town hall: the quay</h1></nav>", meta("Town hall: the quay is shut") + meta(
         "Town hall: the quay", "title")), "Town hall: the quay is shut",
     lambda: title("<div><h1>Town hall: the quay</h1></div>", meta("Town hall: the quay is shut") + meta(
         "Town hall: the quay", "title")), "Town hall: the quay"),
    ("a kicker by what it is for tests",
     lambda: title(f"<h1><i data-testid='x'>Zozo</i> {TITLE}</h1>"), f"Zozo {TITLE}",
     lambda: title(f"<h1><span data-testid='kicker'>Zozo</span> {TITLE}</h1>"), TITLE),
    ("a kicker behind a headline, and two", lambda: title(f"<h1>{TITLE} <span class='kicker'>Zozo</span></h1>"), TITLE,
     lambda: title(f"<h1><span class='kicker'>Zozo</span> {TITLE} <span class='kicker'>Kora</span></h1>"), TITLE),
    ("a headline that is all kicker", lambda: title(f"<h1><span class='kicker'>{TITLE}</span></h1>"), TITLE,
     lambda: title(f"<h1><span class='kicker'>Zozo</span> {TITLE}</h1>"), TITLE),
    ("code points before a kicker that stands before what is declared",
     lambda: title(f"<h1>» <span>Zozo</span> {TITLE}</h1>", meta(TITLE)), f"» {TITLE}",
     lambda: title(f"<h1>»» <span>Zozo</span> {TITLE}</h1>", meta(TITLE)), f"»» Zozo {TITLE}"),
    ("a mark at the end, with a kicker and without",
     lambda: title(f"<h1><span class='kicker'>Zozo</span> - {TITLE} -</h1>"), TITLE,
     lambda: title(f"<h1>{TITLE} -</h1>"), f"{TITLE} -"),
    ("two kickers inside of a headline",
     lambda: title("<h1>Baba babe <span class='kicker'>Zozo</span> babi <span class='kicker'>Kora</span></h1>"),
     "Baba babe babi", lambda: title("<h1>Baba babe <span class='kicker'>Zozo</span> babi <span>Kora</span></h1>"),
     "Baba babe babi Kora"),
    ("a kicker below a menu", lambda: title(f"{MENU}<h1><span class='kicker'>Zozo</span> {TITLE}</h1>"), TITLE,
     lambda: title(f"{MENU}<h1><span class='bold'>Zozo</span> {TITLE}</h1>"), f"Zozo {TITLE}"),
    ("a kicker below a menu by what is declared",
     lambda: title(f"{MENU}<h1><span>Zozo</span> {TITLE}</h1>", meta(TITLE)), TITLE,
     lambda: title(f"{MENU}<h1><span>Zozo</span> {TITLE}</h1>", meta(f"Zozo {TITLE}")), f"Zozo {TITLE}"),
])  # fmt: skip

HEADINGS = edges([
    ("blocks from a heading to the text", lambda: heading(f"<h3>{LONE}</h3>{BIT * 7}"), LONE,
     lambda: heading(f"<h3>{LONE}</h3>{BIT * 8}"), "Town"),
    ("code points of a heading", lambda: heading(f"<h3>{sized(250)}</h3>"), sized(250),
     lambda: heading(f"<h3>{sized(251)}</h3>"), "Town"),
    ("headings above a text", lambda: heading(f"<h3>{LONE}</h3>"), LONE,
     lambda: heading(f"<h3>{LONE}</h3><h3>Zozo is seen at noon</h3>"), "Town"),
    ("words of a heading and of what is declared", lambda: heading("<h3>Nobody sees Zozo</h3>", "Baba babe babi"),
     "Baba babe babi", lambda: heading("<h3>Nobody sees Zozo now</h3>", "Baba babe babi"), "Nobody sees Zozo now"),
    ("more than one name that is declared", lambda: heading(f"<h3>{LONE}</h3>"), LONE,
     lambda: heading(f"<h3>{LONE}</h3>", head=meta("Town")), "Town"),
    ("the rank of a heading", lambda: heading(f"<h4>{LONE}</h4>"), LONE, lambda: heading(f"<h5>{LONE}</h5>"), "Town"),
    ("a heading that is a link", lambda: heading(f"<h2>{LONE}</h2>"), LONE,
     lambda: heading(f"<h2><a href='/x'>{LONE}</a></h2>"), "Town"),
    ("a heading below the headline decides between declared titles",
     lambda: title(f"<h1>Zozo</h1><h2>{TITLE}</h2>", linked_data(headline=OTHER) + meta(TITLE)), TITLE,
     lambda: title(f"<h1>Zozo</h1><h2>{OTHER}</h2>", linked_data(headline=OTHER) + meta(TITLE)), OTHER),
    ("a heading below a menu", lambda: heading(f"{MENU}<h3>{LONE}</h3>"), LONE,
     lambda: heading(f"<h3>{LONE}</h3>{MENU}{BIT * 8}"), "Town"),
])  # fmt: skip

EVIDENCE = edges([
    ("headings above and below the headline",
     lambda: places(f"{H1}<h3>{LONE}</h3>"), [("title", TITLE), ("other", LONE)],
     lambda: places(f"<h3>{LONE}</h3>{H1}"), [("title", TITLE)]),
    ("places that say the title before those that say another",
     lambda: places(H1, meta(OTHER) + meta(TITLE, "twitter:title"), named=OTHER),
     [("title", TITLE), ("meta.twitter:title", TITLE), ("meta.og:title", OTHER), ("head.title", OTHER)],
     lambda: places("", meta(OTHER) + meta(TITLE, "twitter:title"), named=OTHER),
     [("meta.og:title", OTHER), ("head.title", OTHER), ("meta.twitter:title", TITLE)]),
    ("each place once", lambda: places(f"<h3>{LONE}</h3>", named="Town"), [("other", LONE), ("head.title", "Town")],
     lambda: places("", named="Town"), [("head.title", "Town")]),
    ("a headline like one of several other titles",
     lambda: title(H1, meta(LONE) + meta("The quay of our town", "twitter:title"), named=LONE), TITLE,
     lambda: title(H1, meta(LONE) + meta("Zozo of our Kora", "twitter:title"), named=LONE), LONE),
])  # fmt: skip

ALL = [*VOTES, *PATHS, *HEADINGS, *EVIDENCE]


@pytest.mark.parametrize("edge", ALL, ids=names(ALL))
def test_another_title_is_taken_one_step_on(edge: Edge) -> None:
    edge.check()
