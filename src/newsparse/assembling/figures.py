"""Pictures: caption and credit joined, in whichever order the page has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsparse._article import Credit, Evidence, Figure
from newsparse._document import Block, Group, Label
from newsparse._fold import fold
from newsparse.assembling._context import Context, Found, evidence, one_line, part
from newsparse.assembling._pictures import with_pictures
from newsparse.assembling.agencies import Agency, agency_named

_SEPARATORS = re.compile(r"\s?[/,|•;]\s?|\s[-–—]\s|\s(?=via\s)")
_VIA = re.compile(r"via\s+(.+)", re.IGNORECASE)
_INLINE = re.compile(r"\s*[(\[]([^()\[\]]{2,120})[)\]](\s*/ [\w /]{2,40})?\s*$")
_SUPPLIERS = frozenset(
    "pool str stringer stf staff handout hand-out ho via files archives archive afptv ap/pool dr d.r collection".split()
)


def figures(context: Context) -> Found[tuple[Figure, ...]]:
    """Return the figures of the page in order, repeats of a caption folded into one.

    On an HTML page each has the address and the alternative text of the picture that its caption stands beside; the
    pictures of the text that have no caption are added.
    """
    words = context.furniture.credit_words
    found: list[Figure] = []
    proof: list[Evidence] = []
    for run in _runs(context.document.blocks):
        for caption, credit in _pairs(run):
            figure = _figure(caption, credit, words)
            found.append(figure)
            proof += _evidence(figure, caption, credit)
    if context.document.html is not None:
        found = with_pictures(found, context)
    return Found(tuple(found), tuple(proof))


def _runs(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Yield the stretches of blocks that belong to figures, without repeated captions."""
    run: list[Block] = []
    for block in blocks:
        if block.label.group is Group.FIGURE:
            run += [block] if block.label is not Label.CAPTION_DUP else []
        elif run:
            yield run
            run = []
    if run:
        yield run


def _pairs(run: Sequence[Block]) -> Iterator[tuple[Block | None, Block | None]]:
    """Join each caption with its credit; the first block of a run shows which of the two comes first."""
    credit_first = run[0].label is Label.CREDIT and run[-1].label is not Label.CREDIT
    caption: Block | None = None
    credit: Block | None = None
    for block in run:
        is_credit = block.label is Label.CREDIT
        starts_anew = (credit if is_credit else caption) is not None or (
            is_credit == credit_first and (caption or credit) is not None
        )
        if starts_anew:
            yield caption, credit
            caption, credit = None, None
        caption, credit = (caption, block) if is_credit else (block, credit)
    yield caption, credit


def _figure(caption: Block | None, credit: Block | None, words: frozenset[str]) -> Figure:
    if caption is None:
        return Figure(credit=_credit(credit, words), credit_span=credit.span if credit else None)
    inline = _INLINE.search(caption.text) if credit is None else None
    if inline and inline.start() and _is_credit(inline[1], words):
        span = part(caption, inline.start(1), inline.end(1))
        text = caption.text[: inline.start()]
        return Figure(one_line(text), read_credit(inline[1], words), None, None, part(caption, 0, len(text)), span)
    return Figure(
        one_line(caption.text), _credit(credit, words), None, None, caption.span, credit.span if credit else None
    )


def _is_credit(text: str, words: frozenset[str]) -> bool:
    credit = read_credit(text, words)
    return bool(credit.agencies or credit.distributor) or fold(text).split(" ")[0].strip(":") in words


def _credit(block: Block | None, words: frozenset[str]) -> Credit | None:
    return read_credit(one_line(block.text), words) if block else None


def read_credit(text: str, words: frozenset[str] = frozenset()) -> Credit:
    """Take a picture credit apart.

    credit = [word ":"] name {("/" | "," | "-") name} ["via" distributor]

    Args:
        text: the credit as it stands on the page.
        words: what a credit may begin with, folded: "photo", "quelle".

    Example:
        >>> credit = read_credit("KCNA/AP via CNN Newsource")
        >>> credit.agencies, credit.distributor, credit.photographer
        (('KCNA', 'AP'), 'CNN Newsource', None)
        >>> read_credit("Quelle: dpa/Nom d'Auteur", frozenset({"quelle"})).photographer
        "Nom d'Auteur"
    """
    agencies: list[Agency] = []
    names: list[str] = []
    distributor = None
    for name in _names(text, words):
        if via := _VIA.fullmatch(name):
            distributor = via[1]
        elif agency := agency_named(name):
            agencies.append(agency)
        elif fold(name).strip(".") not in _SUPPLIERS:
            names.append(name)
    unique = tuple(dict.fromkeys(agency.name for agency in agencies))
    return Credit(one_line(text), next(iter(names), None), unique, distributor)


def _names(text: str, words: frozenset[str]) -> Iterator[str]:
    bare = one_line(text).strip("()[] ").replace("©", " ").strip()
    head, colon, rest = bare.partition(":")
    if colon and fold(head) in words:
        bare = rest
    folded = fold(bare)
    for word in sorted((word for word in words if folded.startswith(word + " ")), key=len)[-1:]:
        bare = bare[len(word) :].strip()
    for name in _SEPARATORS.split(bare):
        if name := re.sub(r"^(?:de|by|von|par)\s+", "", name.strip(" .")):
            yield name


def _evidence(figure: Figure, caption: Block | None, credit: Block | None) -> Iterator[Evidence]:
    if caption:
        yield evidence("figures", caption, figure.caption, figure.caption_span)
    if credit:
        yield evidence("figures", credit)
    elif caption and figure.credit:
        yield Evidence("figures", figure.credit.text, "inline_credit", figure.credit_span)
