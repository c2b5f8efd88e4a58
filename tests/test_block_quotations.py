"""Block quotations: who signs them in `<cite>`, `<footer>`, a caption or a line, and who announces them."""

from __future__ import annotations

import itertools

import pytest

from newsparse import Article, Label, Quote, QuoteKind, parse
from newsparse.annotation.entities import find_entities
from newsparse.annotation.quotes.block_quotations import block_quotation_at
from newsparse.annotation.quotes.speakers import Speakers
from newsparse.languages import LANGUAGES
from newsparse.model.document import Block, Document
from tests.support.boundaries import sized

_TEXT = {
    "en": (
        "The council of Norwick voted on Tuesday night to close the old timber quay, ending two years of argument.",
        "Ships that used the quay will be sent to the northern basin, where a second berth is being dug this year.",
    ),
    "fr": (
        "Le conseil de Norvique a voté mardi soir la fermeture du vieux quai de bois, après deux ans de disputes.",
        "Les navires qui utilisaient le quai iront au bassin nord, où un second poste est creusé depuis cette année.",
    ),
    "de": (
        "Der Rat von Norwick beschloss am Dienstagabend, den alten Kai aus Holz nach zwei Jahren Streit zu schließen.",
        "Die Schiffe, die den Kai nutzten, werden in das nördliche Becken gelegt, wo ein zweiter Platz gebaut wird.",
    ),
}
_SAID = {
    "en": ("The wood was rotten and everybody knew it for years.", "Nobody wanted to pay for it."),
    "fr": ("Le bois était pourri et chacun le savait depuis longtemps.", "Personne ne voulait payer."),
    "de": ("Das Holz war faul, und das wussten alle seit Jahren.", "Niemand wollte dafür bezahlen."),
}
_SIGNER = {"en": "Anna Sample, the mayor", "fr": "Anne Modèle, maire", "de": "Anna Muster, Bürgermeisterin"}
_SHAPES = {
    "cite below": "<blockquote><p>{0}</p><p>{1}</p><cite>{dash}{signer}</cite></blockquote>",
    "footer below": "<blockquote><p>{0}</p><p>{1}</p><footer>{dash}<cite>{signer}</cite></footer></blockquote>",
    "cite behind": "<blockquote><p>{0}</p><p>{1} <cite>{dash}{signer}</cite></p></blockquote>",
    "last line": "<blockquote><p>{0}</p><p>{1}<br>{dash}{signer}</p></blockquote>",
    "caption": "<figure><blockquote><p>{0}</p><p>{1}</p></blockquote><figcaption>{dash}{signer}</figcaption></figure>",
    "between marks": "<blockquote><p>“{0}”</p><p>“{1}”</p><footer>{dash}{signer}</footer></blockquote>",
}


def _parsed(language: str, quotation: str) -> Article:
    above, below = _TEXT[language]
    body = f"<h1>{above[:40]}</h1><p>{above}</p>{quotation}<p>{below}</p><p>{above}</p>"
    return parse(f'<html lang="{language}"><body><main><article>{body}</article></main></body></html>', kind="html")


def _said(article: Article) -> list[tuple[str, str | None]]:
    return [(quote.text, quote.speaker.name if quote.speaker else None) for quote in _direct(article)]


def _direct(article: Article) -> list[Quote]:
    return [quote for quote in article.quotes if quote.kind is QuoteKind.DIRECT]


@pytest.mark.parametrize(
    ("language", "shape", "dash"), list(itertools.product(_SAID, _SHAPES, ("", "— ", "– "))), ids=str
)
def test_who_signs_a_block_quotation_says_its_words(language: str, shape: str, dash: str) -> None:
    signer, said = _SIGNER[language], _SAID[language]

    article = _parsed(language, _SHAPES[shape].format(*said, dash=dash, signer=signer))

    assert _said(article) == [(words, signer.partition(",")[0]) for words in said]
    assert all(quote.confidence >= 0.9 for quote in _direct(article))


@pytest.mark.parametrize("language", sorted(_SAID))
def test_a_paragraph_below_signs_with_a_dash_alone(language: str) -> None:
    signer, said = _SIGNER[language], _SAID[language]
    name = signer.partition(",")[0]

    signed = _parsed(language, f"<blockquote><p>{said[0]}</p></blockquote><p>— {signer}</p>")
    unsigned = _parsed(language, f"<blockquote><p>{said[0]}</p></blockquote><p>{name}</p>")

    assert _said(signed) == [(said[0], name)]
    assert (said[0], name) not in _said(unsigned)


@pytest.mark.parametrize(
    ("language", "announcement", "speaker"),
    [
        ("en", "Anna Sample, the mayor, wrote to the members:", "Anna Sample"),
        ("fr", "Anne Modèle, la maire, a écrit :", "Anne Modèle"),
        ("de", "Anna Muster, die Bürgermeisterin, schrieb:", "Anna Muster"),
    ],
)
def test_who_is_announced_above_says_a_block_quotation(language: str, announcement: str, speaker: str) -> None:
    said = _SAID[language]
    block = f"<blockquote><p>{said[0]}</p><p>{said[1]}</p></blockquote>"

    announced = _parsed(language, f"<p>{announcement}</p>{block}")
    interrupted = _parsed(language, f"<p>{announcement}</p><p>{_TEXT[language][1]}</p>{block}")

    assert [one for one in _said(announced) if one[0] in said] == [(words, speaker) for words in said]
    assert not [one for one in _said(interrupted) if one[0] in said]


def test_words_of_others_inside_lie_in_the_quotation() -> None:
    article = _parsed(
        "en", "<blockquote><p>It was late. “We are lost,” said Carl Template.</p><cite>Anna Sample</cite></blockquote>"
    )

    assert _said(article) == [
        ("It was late. “We are lost,” said Carl Template.", "Anna Sample"),
        ("We are lost,", "Carl Template"),
    ]
    assert _direct(article)[1].within == _direct(article)[0].span


@pytest.mark.parametrize(
    "block",
    [
        "<p>{0}</p><p>Anna Sample said so on Monday.</p>",
        "<p>{0}</p><p>— I do not know, said Anna Sample.</p>",
        "<p>{0} Anna Sample knew it too.</p>",
        "<p>{0}</p><p>We met here, and Anna Sample</p>",
    ],
)
def test_a_sentence_that_names_somebody_signs_nothing(block: str) -> None:
    said = _SAID["en"][0]

    article = _parsed("en", f"<blockquote>{block.format(said)}</blockquote>")

    assert (said, "Anna Sample") not in _said(article)


def test_a_role_signs_where_no_name_does() -> None:
    article = _parsed("en", "<blockquote><p>The quay is closed.</p><footer>— The mayor</footer></blockquote>")

    assert _said(article) == [("The quay is closed.", "mayor")]


def test_the_footer_of_a_block_quote_is_no_footer_of_the_page() -> None:
    article = _parsed("en", "<blockquote><p>The quay is closed.</p><footer>Anna Sample</footer></blockquote>")

    assert [block.label for block in article.document.blocks if block.text == "Anna Sample"] == [Label.BLOCKQUOTE]


_LABELS = {">": Label.BLOCKQUOTE, "c": Label.CAPTION, "p": Label.PARAGRAPH}


@pytest.mark.parametrize(("lines", "words", "signer", "end"), [
    (["> The bridge is old.", "p Then it fell."], ["The bridge is old."], None, 1),
    (["> The bridge is old.", "p — Ann Kelso, mayor"], ["The bridge is old."], "Ann Kelso", 2),
    (["> The bridge is old.", "p Ann Kelso"], ["The bridge is old."], None, 1),
    (["> The bridge is old.", "c Ann Kelso"], ["The bridge is old."], "Ann Kelso", 2),
    (["> The bridge is old.", "c Ann Kelso slept"], ["The bridge is old."], None, 1),
    (["> The bridge is old.", "c Ann Kelso, mayor."], ["The bridge is old."], None, 1),
    (["> It is old.", "> It fell.", "> — Ann Kelso"], ["It is old.", "It fell."], "Ann Kelso", 3),
    (["> It is old.", "> It fell.", "> Ann Kelso, mayor"], ["It is old.", "It fell."], "Ann Kelso", 3),
    (["> It is old.", "> It fell.", "p It rained."], ["It is old.", "It fell."], None, 2),
    (["> It is old.", "> It fell."], ["It is old.", "It fell."], None, 2),
    (["> — Ann Kelso"], ["— Ann Kelso"], None, 1),
    (["> The bridge is old. Ann Kelso"], ["The bridge is old."], "Ann Kelso", 1),
    (["> The bridge is old. — Ann Kelso"], ["The bridge is old."], "Ann Kelso", 1),
    (["> The bridge is old — Ann Kelso"], ["The bridge is old — Ann Kelso"], None, 1),
    (["> The bridge is old. — a docker"], ["The bridge is old."], "a docker, without a name", 1),
    (["> The bridge is old. a docker"], ["The bridge is old. a docker"], None, 1),
    (["> The bridge is old. Ann Kelso slept"], ["The bridge is old. Ann Kelso slept"], None, 1),
    (["> The bridge is old. Ann Kelso."], ["The bridge is old. Ann Kelso."], None, 1),
    (["> “The bridge is old” Ann Kelso"], ["“The bridge is old”"], "Ann Kelso", 1),
    (["> “The bridge is old” — Ann Kelso"], ["“The bridge is old”"], "Ann Kelso", 1),
    (["> The bridge is old.\nAnn Kelso"], ["The bridge is old."], "Ann Kelso", 1),
    (["> The bridge is old.\n— a docker, mayor"], ["The bridge is old."], "a docker, without a name", 1),
    (["> The bridge is old.\na docker"], ["The bridge is old.\na docker"], None, 1),
    (["> The bridge is old. The mayor Ann Kelso"], ["The bridge is old. The mayor Ann Kelso"], None, 1),
    (["> The bridge is old. — The mayor Ann Kelso"], ["The bridge is old."], "Ann Kelso", 1),
    (["> The bridge is old. — Ann Kelso (mayor)"], ["The bridge is old."], "Ann Kelso", 1),
    (["> The bridge is old. — Ann Kelso • Saltby"], ["The bridge is old."], "Ann Kelso", 1),
    (["> The bridge is old.–Ann Kelso"], ["The bridge is old."], "Ann Kelso", 1),
    (["> The bridge — old — is gone. Ann Kelso"], ["The bridge — old — is gone."], "Ann Kelso", 1),
    (["> Ann Kelso. The bridge is old."], ["Ann Kelso. The bridge is old."], None, 1),
    (["> Is it? Ann Kelso"], ["Is it?"], "Ann Kelso", 1),
    (["> It is! ― Ann Kelso"], ["It is!"], "Ann Kelso", 1),
    (["> The bridge is old.", "p -- Ann Kelso"], ["The bridge is old."], "Ann Kelso", 2),
])  # fmt: skip
def test_who_signs_stands_behind_the_words_or_below_them(
    lines: list[str], words: list[str], signer: str | None, end: int
) -> None:
    """Each line is a block: `>` of a quotation, `c` a caption, `p` a paragraph."""
    text = "".join([f"{line[2:]}\n" for line in lines])
    starts = itertools.accumulate((len(line) - 1 for line in lines), initial=0)
    blocks = [Block(at, at + len(line) - 2, _LABELS[line[0]]) for at, line in zip(starts, lines, strict=False)]
    page = Document(text=text, blocks=tuple(blocks), kind="body", language="en")
    found = block_quotation_at(text, blocks, 0, Speakers(*find_entities(page, LANGUAGES), text))
    signature = found.signature
    name = signature and signature.name.of(text) + ", without a name" * (signature.mention is None)

    assert ([span.of(text) for span in found.words], name, found.end) == (words, signer, end)


@pytest.mark.parametrize(("length", "speaker"), [(160, "Anna Sample"), (161, None)])
def test_a_signature_below_a_block_has_so_many_code_points(length: int, speaker: str | None) -> None:
    assert _signed(f"— Anna Sample, {sized(length - 15)}") == speaker


@pytest.mark.parametrize("dash", ["— ", ""])
@pytest.mark.parametrize(("length", "speaker"), [(40, "Anna Sample"), (41, None)])
def test_a_title_before_the_name_that_signs_a_block_has_so_many_code_points(
    length: int, speaker: str | None, dash: str
) -> None:
    assert _signed(f"{dash}{sized(length - 1).capitalize()} Anna Sample") == speaker


def _signed(line: str) -> str | None:
    """Return who says a block whose last paragraph is a line; nobody where the line is taken for speech itself."""
    said = _said(_parsed("en", f"<blockquote><p>{_SAID['en'][0]}</p><p>{line}</p></blockquote>"))
    return said[0][1] if said else None
