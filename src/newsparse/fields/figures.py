"""Pictures: caption and credit joined, in whichever order the page has them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newsparse.fields.context import FIGURES, Context, Found, evidence, part
from newsparse.fields.images import with_pictures
from newsparse.fields.selected import selected_credit
from newsparse.gazetteers.agencies import agency_named
from newsparse.lines.credits import inline_credit, read_names
from newsparse.model.article import Credit, Figure
from newsparse.model.document import Block
from newsparse.model.evidence import Evidence
from newsparse.model.labels import Label
from newsparse.text.clean import one_line
from newsparse.text.span import Span


def figures(context: Context) -> Found[tuple[Figure, ...]]:
    """Return the figures of the page in order, repeats of a caption folded into one.

    On an HTML page each has the address and the alternative text of the picture that its caption stands beside; the
    pictures of the text that have no caption are added.
    """
    words = context.line_words.credit_words
    found: list[Figure] = []
    proof: list[Evidence] = []
    for run in _runs(_around_figures(context)):
        for caption, credit in _pairs(run):
            inside = selected_credit(context, caption.span) if caption else None
            figure = _figure(caption, credit, words, inside.span if inside else None)
            found.append(figure)
            proof += _evidence(figure, caption, credit, inside)
    if context.html is not None:
        found = with_pictures(found, context)
    return Found(tuple(found), tuple(proof))


def _around_figures(context: Context) -> Sequence[Block]:
    """Return the blocks from the first of a figure to the last."""
    blocks = context.in_order(FIGURES)
    if not blocks:
        return ()
    first, last = (bisect_left(context.starts, block.start) for block in (blocks[0], blocks[-1]))
    return context.document.blocks[first : last + 1]


def _runs(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    """Yield the stretches of blocks that belong to figures, without repeated captions."""
    run: list[Block] = []
    for block in blocks:
        label = block.label
        if label in FIGURES:
            run += [block] if label is not Label.CAPTION_DUP else []
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


def _figure(caption: Block | None, credit: Block | None, words: frozenset[str], selected: Span | None = None) -> Figure:
    """Return the picture of a caption and a credit; `selected` is the place of a credit inside of the caption."""
    if caption is None:
        return Figure(credit=_credit(credit, words), credit_span=credit.span if credit else None)
    if credit is None and selected is not None:
        return _with_selected(caption, selected, words)
    words_of_caption = caption.text
    inline = inline_credit(words_of_caption, words) if credit is None else None
    if inline and inline.cut:
        span, text = part(caption, inline.start, inline.end), words_of_caption[: inline.cut]
        return Figure(
            one_line(text), read_credit(span.shifted(-caption.start).of(words_of_caption), words), None, None,
            part(caption, 0, len(text)), span,
        )  # fmt: skip
    return Figure(
        one_line(caption.text), _credit(credit, words), None, None, caption.span, credit.span if credit else None
    )


def _with_selected(caption: Block, credit: Span, words: frozenset[str]) -> Figure:
    """Return a picture of whose caption a part is the credit; what stands before it, else behind it, is the rest."""
    text, at, end = caption.text, credit.start - caption.start, credit.end - caption.start
    first, last = (0, at) if text[:at].strip() else (end, len(text))
    told = one_line(text[first:last])
    return Figure(
        told or None, read_credit(text[at:end], words), None, None, part(caption, first, last) if told else None, credit
    )


def _credit(block: Block | None, words: frozenset[str]) -> Credit | None:
    return read_credit(block.text, words) if block else None


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
    line = one_line(text)
    credit = read_names(line, words)
    via = agency_named(credit.distributor or "")
    return Credit(line, next(iter(credit.others), None), credit.agencies, via.name if via else credit.distributor)


def _evidence(
    figure: Figure, caption: Block | None, credit: Block | None, selected: Evidence | None
) -> Iterator[Evidence]:
    if caption:
        yield evidence("figures", caption, figure.caption, figure.caption_span)
    if credit:
        yield evidence("figures", credit)
    elif selected:
        yield selected
    elif caption and figure.credit:
        yield Evidence("figures", figure.credit.text, "inline_credit", figure.credit_span)
