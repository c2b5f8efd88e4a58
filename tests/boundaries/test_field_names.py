"""Each figure by which a name is that of the site, of an agency or of a translation's language, on both sides of it."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.fields.publishers import _VIA, _name_of_medium
from newsparse.fields.site_names import SiteNames, ends_of
from newsparse.testing._prose import PROSE
from tests.support.boundaries import Edge, edges, line, names, sized, words

SITE = SiteNames(["The Courier", "kora"])
EN = PROSE["en"]
TITLE = "Council puts off the vote on the tram"


def cut(title: str) -> str:
    return SITE.without_site(title)


def agencies(sentence: str, *, above: str = "") -> list[str]:
    """Return the agencies of a page that says a sentence in its second paragraph."""
    lines = ["Council puts off the vote on the tram", *([above] if above else []), EN[0], sentence, EN[1], EN[2]]
    article = newsparse.parse("\n\n".join(lines), kind="text", language="en", plugins=(), quotes=False, events=False)
    return [agency.name for agency in article.agencies]


def credited(end: int) -> list[str]:
    """Return the agencies of a page whose credit names one that ends at a place of it."""
    credit = f"{sized(end - 6, 'Photo: ')} / ats / Kora"
    page = f"<article><h1>{TITLE}</h1><p class='credit'>{credit}</p>{''.join(f'<p>{one}</p>' for one in EN)}</article>"
    return [agency.name for agency in newsparse.parse(page, kind="html", language="en", plugins=()).agencies]


HEAD = "The ferry is late"

EDGES = edges([
    ("the name at the end", lambda: cut(f"{HEAD} - The Courier"), HEAD, lambda: cut(f"{HEAD} - The Mayor"),
     f"{HEAD} - The Mayor"),
    ("the name at the beginning", lambda: cut(f"Kora | {HEAD}"), HEAD, lambda: cut(f"Kola | {HEAD}"),
     f"Kola | {HEAD}"),
    ("the name before a colon", lambda: cut(f"Kora: {HEAD}"), HEAD, lambda: cut(f"Koran: {HEAD}"), f"Koran: {HEAD}"),
    ("nothing but the name", lambda: cut("Kora - "), "Kora - ", lambda: cut("Kora: "), "Kora: "),
    ("words of a section", lambda: cut(f"{HEAD} - Old Town - Kora"), HEAD,
     lambda: cut(f"{HEAD} - Old Town Hall - Kora"), f"{HEAD} - Old Town Hall"),
    ("words of a headline", lambda: cut("It is late now - Town - Kora"), "It is late now",
     lambda: cut("It is late - Town - Kora"), "It is late - Town"),
    ("sections behind the name", lambda: cut(f"Kora | Town | Hall | {HEAD}"), HEAD,
     lambda: cut(f"Kora | Town hall of it | Hall | {HEAD}"), f"Town hall of it | Hall | {HEAD}"),
    ("sections before the name", lambda: cut(f"{HEAD} | Hall | Town | Kora"), HEAD,
     lambda: cut(f"{HEAD} | Hall of the town | Town | Kora"), f"{HEAD} | Hall of the town"),
    ("marks of another kind", lambda: cut(f"{HEAD} | Town | Kora"), HEAD, lambda: cut(f"{HEAD} - Town | Kora"),
     f"{HEAD} - Town"),
    ("signs of a section", lambda: cut("渡船が月曜日にまた遅 | 社会社会 | Kora"), "渡船が月曜日にまた遅",
     lambda: cut("渡船が月曜日にまた遅 | 社会社会社 | Kora"), "渡船が月曜日にまた遅 | 社会社会社"),
    ("signs of a headline", lambda: cut("渡船が月曜日にまた遅 | 社会 | Kora"), "渡船が月曜日にまた遅",
     lambda: cut("渡船が月曜日にまた | 社会 | Kora"), "渡船が月曜日にまた | 社会"),
    ("ends of a title", lambda: ends_of("a | b - c"), ("c", "a"), lambda: ends_of("a b c"), ()),
    ("a newsroom by its first words", lambda: SITE.names_newsroom("The Courier staff"), True,
     lambda: SITE.names_newsroom("Staff of The Courier"), False),
    ("a newsroom by whole words", lambda: SITE.names_newsroom("Kora desk"), True,
     lambda: SITE.names_newsroom("Koran desk"), False),
    ("a longer name that begins so or ends so", lambda: SITE.names_site("kora online"), True,
     lambda: SITE.names_site("my kora online"), False),
    ("no name at all", lambda: SITE.names_site("kora"), True, lambda: SITE.names_site("–"), False),
    ("words before a common name of an agency", lambda: agencies(f"An agency {line(2)} AP it was late."), ["AP"],
     lambda: agencies(f"An agency {line(3)} AP it was late."), []),
    ("words behind a common name of an agency", lambda: agencies("As AP Zobi reported, it was late."), ["AP"],
     lambda: agencies("As AP zobi zoba reported, it was late."), []),
    ("code points before a common name of an agency",
     lambda: agencies(f"An agency {'b' * 27} {'c' * 4} AP it was late."), ["AP"],
     lambda: agencies(f"An agency {'b' * 28} {'c' * 4} AP it was late."), []),
    ("brackets around a common name of an agency", lambda: agencies("It was (AP) late."), ["AP"],
     lambda: agencies("It was, AP, late."), []),
    ("a slash beside a common name of an agency", lambda: agencies("It was AP/ late."), ["AP"],
     lambda: agencies("It was AP late."), []),
    ("a name that is no word", lambda: agencies("It was AFP late."), ["AFP"],
     lambda: agencies("It was AFPX late."), []),
    ("a name inside of a word", lambda: agencies("It was AFP-led."), ["AFP"],
     lambda: agencies("It was XAFP late."), []),
    ("an agency of pictures", lambda: agencies("", above="Photo: Getty Images"), ["Getty Images"],
     lambda: agencies("It was Getty Images, it was late."), []),
    ("code points of a credit in which an agency is read in any case", lambda: credited(300), ["ATS"],
     lambda: credited(301), []),
    ("text before pictures", lambda: agencies("It was AFP late.", above="Photo: Alex Muster/Reuters"),
     ["AFP", "Reuters"], lambda: agencies("It was late.", above="Photo: Alex Muster/Reuters"), ["Reuters"]),
])  # fmt: skip


def original(ending: str) -> str | None:
    """Return whom a text was taken from that ends with a line."""
    article = newsparse.parse("\n\n".join([TITLE, *EN[:4], ending]), kind="text", language="en", plugins=())
    return article.original_publisher.name if article.original_publisher else None


def medium(words: str) -> str | None:
    """Return the name of a medium behind words that say that a text is from one."""
    found = _name_of_medium(frozenset({"by", "the"}), frozenset({"of"})).search(words)
    return found[1] if found else None


def via(words: str) -> str | None:
    found = _VIA.search(words)
    return found[1] if found else None


FIRST = "This article was first published"
SOURCES = edges([
    ("code points between a statement and a name", lambda: original(f"{FIRST}{' ' * 110}by Kora Post."), "Kora Post",
     lambda: original(f"{FIRST}{' ' * 118}by Kora Post."), "Ko"),
    ("code points of a block in which a statement ends",
     lambda: original(f"{sized(400 - len(FIRST) - 4)} {FIRST} by Kora."), "Kora",
     lambda: original(f"{sized(401 - len(FIRST) - 4)} {FIRST} by Kora."), None),
    ("words that stand before a medium", lambda: medium(" by the by Kora"), "Kora", lambda: medium("Kora"), None),
    ("words of a medium", lambda: medium(" Kora A B C D"), "Kora A B C D", lambda: medium(" Kora A B C D E"),
     "Kora A B C D"),
    ("words inside of a medium", lambda: medium(": Post of Kora and"), "Post of Kora", lambda: medium(": Post on Kora"),
     "Post"),
    ("steps of a domain", lambda: medium(" a.kora.co.uk"), "a.kora.co.uk", lambda: medium(" a.b.c.d.example"), None),
    ("signs of who passed a picture on", lambda: via("via XX"), "XX", lambda: via("via X"), None),
    ("more signs of who passed a picture on", lambda: via("via " + "X" * 40), "X" * 40,
     lambda: via("via " + "X" * 41), "X" * 40),
])  # fmt: skip

ALL = [*EDGES, *SOURCES]


@pytest.mark.parametrize("edge", ALL, ids=names(ALL))
def test_a_name_is_told_at_a_figure(edge: Edge) -> None:
    edge.check()


@pytest.mark.parametrize("count", [1, 2, 3])
def test_an_agency_is_told_of_each_block_once(count: int) -> None:
    sentence = f"It was AFP late {' and AFP'.join(words(count))}."
    lines = ["Council puts off the vote on the tram", EN[0], sentence, EN[1], sentence]

    article = newsparse.parse("\n\n".join(lines), kind="text", language="en", plugins=(), quotes=False, events=False)

    assert [agency.name for agency in article.agencies] == ["AFP"]
    assert len(article.evidence_for("agencies")) == 2
