"""Sentences made from an answer give that answer back: the words, and who said them."""

from hypothesis import given

from newsparse import QuoteKind
from newsparse.testing._reading import speech_in
from newsparse.testing.quoted_sentences import Quoted, quoted_texts


@given(quoted_texts())
def test_reported_speech_comes_back(quoted: Quoted) -> None:
    found = [
        (quote.text.strip("., "), quote.speaker and quote.speaker.name)
        for quote in speech_in(quoted.text, quoted.language).quotes
        if (quote.kind is not QuoteKind.INDIRECT) == quoted.marked
    ]

    assert (quoted.words, quoted.speaker) in found
