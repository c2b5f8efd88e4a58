"""Where lines of flat text are broken, and where words may be broken, says nothing of quotes, times and events."""

from __future__ import annotations

import datetime as dt
import re
import textwrap
from itertools import product

import pytest

import newsparse
from newsparse import Article, Block, Document
from newsparse.annotation.unwrapped import unwrapped

PARAGRAPHS = {
    "en": """
        Police arrested eleven protesters near the old port of Lindhafen on Tuesday evening, according to officials,
        after a crowd had thrown stones at the town hall and at the parliament.

        “We have agreed on every line of the text and nothing stands in the way now,” Foreign Minister Ada Brenner
        said in Lindhafen on Wednesday. She said that the accord would be signed on 3 December 2025 in the capital
        of the neighbouring state.

        President Alma Reut of Vellmark will visit the neighbouring republic of Ostland next week, the presidential
        office announced in a statement on Wednesday.
        """,
    "de": """
        Die Polizei hat am Dienstagabend im alten Hafen von Lindhafen elf Demonstranten festgenommen, nachdem eine
        Menge Steine auf das Rathaus und auf das Parlament geworfen hatte.

        „Wir haben uns auf jede Zeile des Textes geeinigt, und nichts steht jetzt noch im Weg“, sagte
        Außenministerin Ada Brenner am Mittwoch in Lindhafen. Das Abkommen werde am 3. Dezember 2025 unterzeichnet,
        erklärte die Ministerin.

        Die Regierung von Ostland verurteilte am Mittwoch die Festnahmen und forderte die Freilassung der
        Demonstranten, die seit dem Vorabend im Gefängnis sitzen.
        """,
    "fr": """
        La police a arrêté mardi soir onze manifestants près du vieux port de Lindhafen, selon la mairie, après que
        la foule avait jeté des pierres sur l’hôtel de ville et sur le parlement.

        « Nous sommes d’accord sur chaque ligne du texte et plus rien ne s’y oppose », a déclaré mercredi la
        ministre des Affaires étrangères, Ada Brenner. Elle a affirmé que l’accord serait signé le 3 décembre 2025
        dans la capitale voisine.

        Le gouvernement d’Ostland a condamné mercredi les arrestations et a exigé la libération des manifestants,
        qui sont en prison depuis la veille.
        """,
}
DAY = dt.date(2025, 11, 12)


def _paragraphs(language: str) -> list[str]:
    return [" ".join(paragraph.split()) for paragraph in PARAGRAPHS[language].split("\n\n")]


def _bare(text: str) -> str:
    return " ".join(re.sub("\xad|\n> ", lambda gap: " " * (gap[0] != "\xad"), text).split())


def _found(article: Article) -> list[object]:
    page = article.document
    return [
        [(_bare(quote.text), quote.kind, quote.speaker and quote.speaker.name) for quote in article.quotes],
        [(_bare(page.of(time.span)), time.value) for time in article.times],
        [
            (event.type, event.mode, [one.name for one in event.actors], [one.name for one in event.recipients])
            for event in article.events
        ],
        [event.when and (event.when.start, event.when.end) for event in article.events],
    ]


def _parsed(text: str, language: str) -> Article:
    return newsparse.parse(text, kind="body", language=language, captured_at=DAY, plugins=())


def _wrapped(paragraph: str, width: int, mark: str = "") -> str:
    lines = textwrap.wrap(paragraph, width, break_long_words=False, break_on_hyphens=False)
    return "\n".join([mark + line for line in lines])


@pytest.mark.parametrize("mark", ["", "> "])
@pytest.mark.parametrize(
    ("language", "width"),
    [*product(("en", "fr"), (44, 60, 72, 100)), ("de", 72)],  # more lines begin with capitals
)
def test_of_a_wrapped_text_the_same_is_found(language: str, width: int, mark: str) -> None:
    texts = _paragraphs(language)
    article = _parsed(f"\n{mark}\n".join([_wrapped(text, width, mark) for text in texts]), language)
    assert len(article.body) == len(texts)
    whole = _parsed("\n\n".join(texts), language)

    assert _found(article) == _found(whole)
    assert all(_found(whole))
    assert all(quote.text == " ".join(quote.text.split()) for quote in article.quotes if not mark)


def test_a_break_within_a_block_of_html_ends_a_sentence() -> None:
    page = "<p>Ada Brenner said<br>the port was closed to all ships.</p>"

    assert not newsparse.parse(page, kind="html", plugins=()).quotes


def test_what_a_limit_has_put_together_is_not_run_on() -> None:
    page = "Ada Brenner said\nthe port was closed to all ships."
    whole, cut = [Document(page, (Block(0, len(page)),), partial=is_cut) for is_cut in (False, True)]

    assert unwrapped(whole).blocks[0].text == page.replace("\n", " ")
    assert unwrapped(cut) is cut


@pytest.mark.parametrize("sign", ["\xad", "\xad\xad"])
@pytest.mark.parametrize("language", PARAGRAPHS)
def test_a_soft_hyphen_changes_nothing(language: str, sign: str) -> None:
    text = "\n\n".join(_paragraphs(language))
    broken = re.sub(r"([^\W\d_]{3})(?=[^\W\d_]{2})", rf"\1{sign}", text)

    assert broken.count(sign) > 60
    assert _found(_parsed(broken, language)) == _found(_parsed(text, language))


def test_a_soft_hyphen_between_spaces_is_no_word() -> None:
    paragraph = _paragraphs("en")[1]

    assert _found(_parsed(paragraph.replace(" said in", " \xad said in"), "en")) == _found(_parsed(paragraph, "en"))
