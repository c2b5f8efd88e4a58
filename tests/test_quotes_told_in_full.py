"""What sentences of our own say, with all that is told of each quote: `told/quotes.*.txt` hold texts and answers.

The answers were read, one by one, before they were written down: a text whose answer was wrong is not among them.
"""

from __future__ import annotations

import pytest

from newsparse.annotation.quotes.find import QuoteExtraction
from newsparse.model.quotes import Quote
from newsparse.testing._reading import speech_in
from newsparse.text.span import Span
from tests.support.told import name_of, rows


def told(found: QuoteExtraction, text: str) -> list[str]:
    """Return what is said of each quote in a text, and of what stands between marks and is none."""
    refused = [f"{one.reason.value}: {one.span.of(text)}" for one in found.non_quotes]
    return [*[_quote(one, text) for one in found.quotes], *refused]


def _quote(quote: Quote, text: str) -> str:
    name = quote.speaker.name if quote.speaker else "-"
    by = quote.speaker_mention.of(text) if quote.speaker_mention else name
    who = name if by == name else f"{name} <{by}>"
    cue = f" [{quote.cue.of(text)}]" if quote.cue else ""
    words = " … ".join([part.of(text) for part in quote.parts]) or quote.text
    return f"{quote.kind.value} {who}{cue}: {words}{_besides(quote, text)}"


def _besides(quote: Quote, text: str) -> str:
    flags = [name for name, holds in (("denied", quote.negated), ("malformed", quote.malformed)) if holds]
    spans: list[tuple[str, Span | None]] = [("in:", quote.clause), ("within", quote.within)]
    people = [("to", quote.addressee), ("by", quote.reported_by)]
    flags += [f"{name} {span.of(text)}" for name, span in spans[:1] if span]
    flags += [f"{name} {entity.name}" for name, entity in people if entity]
    flags += [f"{name} {span.of(text)}" for name, span in spans[1:] if span]
    return "".join([f" ({flag})" for flag in flags])


@pytest.mark.parametrize(("language", "text", "answers"), rows("quotes"), ids=name_of)
def test_a_text_says_what_stands_below_it(language: str, text: str, answers: list[str]) -> None:
    assert told(speech_in(text, language), text) == answers
