"""The fields of an article, for people: the value, and below it where it comes from."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from newsparse.model.article import Article
from newsparse.model.evidence import Evidence
from newsparse.report.terminal import canvas
from newsparse.report.terminal.canvas import cut
from newsparse.report.values import FIELDS, format_value

NAME_WIDTH = max(map(len, FIELDS))


def lines(article: Article) -> Iterator[Text]:
    """Yield each field of an article with its evidence; a dash stands for what the page does not say."""
    columns = canvas.width() - NAME_WIDTH - 2
    for name in FIELDS:
        value = format_value(getattr(article, name))
        yield Text().append(f"{name:{NAME_WIDTH}}  ", "cyan").append_text(cut(value, columns))
        for evidence in article.evidence_for(name):
            words = f"{_origin(evidence)}: {evidence.value}"
            yield Text(" " * (NAME_WIDTH + 2)).append_text(cut(words, columns, "bright_black"))


def _origin(evidence: Evidence) -> str:
    where = f" at {evidence.span.start}–{evidence.span.end}" if evidence.span else ""
    return f"{evidence.source}{where} · {evidence.by}"
