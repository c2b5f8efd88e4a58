"""Twice the input takes at most 2.3 times as long (`--slow`); what grows faster shows as 4."""

import time
from collections.abc import Callable

import pytest

import newsparse
from newsparse.model.document import Kind
from newsparse.testing._prose import PROSE

_MOST = 2.3
_PARAGRAPH = " ".join(PROSE["fr"])


def _word(i: int) -> str:
    """Return another word of small letters for each number."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(i)) + "mot"


INPUTS: dict[str, Callable[[int], str]] = {
    "paragraphs": lambda n: "\n\n".join(f"{i} {_PARAGRAPH}" for i in range(n // 800)),
    "equal paragraphs": lambda n: "\n\n".join([_PARAGRAPH] * (n // 800)),
    "one line": lambda n: "mot " * (n // 4),
    "one word": lambda n: "a" * n,
    "short lines": lambda n: "\n".join(f"mot {i}" for i in range(n // 8)),
    "equal short lines": lambda n: "Partager\n" * (n // 9),
    "different headlines": lambda n: "\n\n".join(f"Un titre sur le numéro {i}" for i in range(n // 24)),
    "headings": lambda n: f"{_PARAGRAPH}\n\n" + "Un intertitre\n\nLire aussi\n\n" * (n // 27) + _PARAGRAPH,
    "credits": lambda n: f"{_PARAGRAPH}\n\n" + "Alex Muster/AFP\n\nUne photo de la place\n\n" * (n // 40),
    "read also": lambda n: "Lire aussi : le port\n\n" * (n // 22),
    "hashtags": lambda n: "#mot " * (n // 5),
    "dates": lambda n: "19 juin 2024 à 07h41\n\n" * (n // 22),
    "opening marks": lambda n: "« " * (n // 2),
    "closing marks": lambda n: " »" * (n // 2),
    "brackets": lambda n: "(" * n,
    "dots": lambda n: "." * n,
    "number signs": lambda n: "#" * n,
    "stops": lambda n: ". " * (n // 2),
    "rests of sentences": lambda n: ";  \n\n " * (n // 6),
    "wrapped": lambda n: (("mot " * 18).strip() + "\n") * (n // 72),
    "blank lines": lambda n: "a" + "\n" * n + "b",
    "spaces": lambda n: "a" + " " * n + "b",
    "decomposed": lambda n: "".join(f"e\u0301{i} " for i in range(n // 8)),  # blocks that repeat get other labels
    "title again": lambda n: "Un titre de cinq mots\n\n" * (n // 23),
    "title and site": lambda n: "\n\n".join(f"Un titre de cinq mots | Site {i}" for i in range(n // 33)),
    "consent words": lambda n: "vos données personnelles " * (n // 25),
    "bylines": lambda n: "\n\n".join(f"Par Alex Muster{i}, à Berlin" for i in range(n // 30)),
    "names of a byline": lambda n: "Par " + "Alex Muster, " * (n // 13),
    "credits in captions": lambda n: "\n\n".join(f"La place {i}. © Alex Muster / AFP" for i in range(n // 36)),
    "names of a credit": lambda n: f"{_PARAGRAPH}\n\nPhoto: " + "Alex/AFP/" * (n // 9),
    "agencies": lambda n: f"{_PARAGRAPH}\n\n" + "selon AFP et Reuters, (AP) " * (n // 27),
    "words fused with years": lambda n: f"{_PARAGRAPH} " + " ".join(f"2001{_word(i)}" for i in range(n // 12)),
    "words fused with names": lambda n: " ".join(f"{_word(i).title()} {_word(i).title()}une" for i in range(n // 20)),
    "mojibake": lambda n: f"{_PARAGRAPH} " + "Ã©Ã " * (n // 4),
    "statements": lambda n: f"{_PARAGRAPH}\n\n" + "Cet article est paru dans Le Port\n\n" * (n // 35),
    "comments": lambda n: f"{_PARAGRAPH}\n\nLaisser un commentaire\n\n" + f"{_PARAGRAPH}\n\n" * (n // 800),
}

HTML: dict[str, Callable[[int], str]] = {
    "html paragraphs": lambda n: "".join(f"<p>{i} {_PARAGRAPH}</p>" for i in range(n // 800)),
    "html depth": lambda n: "<div>" * (n // 5) + _PARAGRAPH,
    "html depth with text": lambda n: f"<div>{_PARAGRAPH[:40]}" * (n // 45),
    "html closed depth": lambda n: "<div><p>mot</p>" * (n // 25) + "</div>" * (n // 25),
    "html attributes": lambda n: "<p " + " ".join(f"a{i}=1" for i in range(n // 8)) + f">{_PARAGRAPH}",
    "html inline": lambda n: "<p>" + "<b>m</b><i>ot</i> " * (n // 18),
    "html formatting": lambda n: "<b><i>" * (n // 6) + _PARAGRAPH,
    "html classes": lambda n: "".join(f"<div class='c-{i} teaser-{i}-item'>mot {i}</div>" for i in range(n // 45)),
    "html links": lambda n: '<a href="/a">lire aussi</a> ' * (n // 27),
    "html teasers": lambda n: "".join(
        f"<li><h3><a href='/{i}'>Un titre numéro {i}</a></h3></li>" for i in range(n // 50)
    ),
    "html comments": lambda n: "<!-- a -->" * (n // 10) + f"<p>{_PARAGRAPH}",
    "html breaks": lambda n: "<p>mot" + "<br>" * (n // 4) + "mot",
    "html title of parts": lambda n: f"<title>{'a - b | ' * (n // 8)}</title><p>{_PARAGRAPH}",
    "html title of sections": lambda n: (
        f'<title>{"a | " * (n // 4)}Le Port</title><meta property="og:site_name" content="Le Port"><p>{_PARAGRAPH}'
    ),
    "html lesser-than": lambda n: "<" * n,
    "html linked data": lambda n: (
        '<script type="application/ld+json">' + '{"a":' * (n // 5) + f"</script><p>{_PARAGRAPH}"
    ),
}


def seconds(text: str, kind: Kind) -> float:
    best = 60.0
    for _ in range(3):
        start = time.process_time()
        newsparse.parse(text, kind=kind)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(INPUTS | HTML))
def test_twice_the_input_takes_twice_as_long(name: str) -> None:
    make, size = (INPUTS | HTML)[name], 100_000
    kind: Kind = "html" if name in HTML else "text"
    while (base := seconds(make(size), kind)) < 0.05:  # what is quicker cannot be measured well
        size *= 2
        if size > 3_000_000:
            break

    ratios = [seconds(make(2 * size), kind) / base]
    while ratios[-1] > _MOST and len(ratios) < 4:  # a busy machine is slow at times, a slow program always
        ratios.append(seconds(make(2 * size), kind) / seconds(make(size), kind))

    assert min(ratios) <= _MOST, ratios
