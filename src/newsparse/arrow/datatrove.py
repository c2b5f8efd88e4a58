"""An extractor for datatrove: pages of HTML into text, in a process of their own, with what else the article says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import nullcontext
from typing import Any, TypeAlias

import msgspec

from newsparse.api import Options, Parser
from newsparse.arrow._batches import parsed_row
from newsparse.errors import MissingExtraError

try:
    from datatrove.pipeline.extractors.base import BaseExtractor, ExtractorSandbox
    from datatrove.utils.typeshelper import StatHints
except ImportError:  # the class is there, so that it can be documented; making one says what is missing
    BaseExtractor = object

Doc: TypeAlias = Any
"""A `datatrove.data.Document`."""

FIELDS = ("title", "language", "published_day")
"""What goes to the metadata of a document, unless the caller asks for other fields."""
TEXT_ALONE = Options(times=False, quotes=False, events=False)


class NewsparseExtractor(BaseExtractor):  # type: ignore[misc]  # datatrove has no types
    """A step of a datatrove pipeline that replaces the HTML of a document by the text of its article.

    It stands where `Trafilatura` stands. The address of the page is taken from `metadata["url"]`, the day on which it
    was fetched from `metadata["date"]`, where the WARC reader puts them. As with any extractor of datatrove, a document
    without text goes no further, and neither does one that takes too long or ends its process; the statistics count
    them. With an `exclusion_writer` they are kept, with the reason in `metadata["error"]`.

    Args:
        timeout: seconds that a page may take.
        fields: what of the article goes to the metadata: names of its fields, or of columns of
            `newsparse.arrow.schema("articles")`.
        parser: what pages are parsed with; by default without times, quotes and events.
        exclusion_writer: a writer of datatrove for documents that could not be parsed.

    Raises:
        MissingExtraError: if datatrove is not installed.
    """

    name = "📰 newsparse"

    def __init__(
        self,
        timeout: float = 10,
        fields: Iterable[str] = FIELDS,
        parser: Parser | None = None,
        exclusion_writer: Any = None,  # noqa: ANN401  # a DiskWriter
    ) -> None:
        if BaseExtractor is object:
            msg = "an extractor of datatrove needs datatrove: pip install 'datatrove[io]'"
            raise MissingExtraError(msg)
        super().__init__(timeout)
        self.fields = tuple(fields)
        self.parser = Parser(options=TEXT_ALONE) if parser is None else parser
        self.exclusion_writer = exclusion_writer

    def extract(self, text: str) -> str:
        """Return the text of the article on a page of HTML; empty if there is none."""
        return str(self.read(text)["text"])

    def read(self, text: str, url: str | None = None, date: str | None = None) -> Mapping[str, Any]:
        """Return text, fields and error of a page as plain values, for the process that asked."""
        row = parsed_row({"html": text, "url": url, "captured_at": date}, self.parser)
        fields = {name: row.get(name) for name in self.fields}
        known: Mapping[str, Any] = msgspec.to_builtins(
            {"text": row.get("body_text") or "", "fields": fields, "error": row["error"]}
        )
        return known

    def run(self, data: Iterable[Doc] | None, rank: int = 0, world_size: int = 1) -> Iterator[Doc]:
        """Yield the documents that have an article, with its text and fields."""
        del world_size
        sandbox = ExtractorSandbox(timeout=self.timeout, warmup_text=("", None, None))
        with self.exclusion_writer or nullcontext() as excluded, sandbox:
            for doc in data or ():
                self.stat_update(StatHints.total)
                if error := self._fill(doc, sandbox):
                    self.stat_update(StatHints.dropped)
                    doc.metadata["error"] = error
                    if excluded:
                        excluded.write(doc, rank)
                else:
                    self.stat_update(StatHints.forwarded)
                    self.update_doc_stats(doc)
                    yield doc

    def _fill(self, doc: Doc, sandbox: Any) -> str | None:  # noqa: ANN401
        """Put the article into a document; return why there is none."""
        about = doc.metadata.get("url"), doc.metadata.get("date")
        with self.track_time():
            try:
                found = sandbox.process_document((doc.text, *about), self.read)
            except TimeoutError:
                self.stat_update("timeout")
                return f"the page took longer than {self.timeout:g} seconds"
            except EOFError:
                self.stat_update("broken_process")
                return "the process that read the page ended"
        if found["error"] is None and found["text"]:
            doc.text = found["text"]
            doc.metadata.update(found["fields"])
            return None
        self.stat_update("clean_error" if found["error"] else "empty")
        return found["error"] or "the page has no text of an article"
