"""A no-break space is a space, and a curly apostrophe an apostrophe."""

from hypothesis import given
from hypothesis import strategies as st

from newsparse.annotation.quotes.find import QuoteExtraction
from newsparse.testing._reading import speech_in
from newsparse.testing.quoted_sentences import Quoted, quoted_texts


def _facts(speech: QuoteExtraction) -> list[object]:
    return [(quote.span, quote.kind, quote.speaker_mention, quote.cue, quote.key) for quote in speech.quotes]


@given(quoted_texts(), st.sampled_from(["\u00a0", "\u202f", "\u2009"]), st.sampled_from(["'", "’"]))
def test_spaces_and_apostrophes_change_no_quote(quoted: Quoted, space: str, apostrophe: str) -> None:
    other = quoted.text.replace(" ", space).replace("'", apostrophe)

    expected = _facts(speech_in(quoted.text, quoted.language))

    assert _facts(speech_in(other, quoted.language)) == expected
