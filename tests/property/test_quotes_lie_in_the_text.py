"""Whatever the marks: nothing raises, each span is true, and no two marked quotes cross."""

from hypothesis import given
from hypothesis import strategies as st

from newsparse import Quote, QuoteKind, Span
from newsparse.testing._reading import speech_in
from newsparse.testing.quoted_sentences import VOICEBOXES, quoted_in

_PIECES = [
    *"«»“”„\"‘’'›‹:;,.!?—()\n ",
    "Jean Modèle", "Susan Sample", "Herr Beispiel", "a déclaré", "said", "sagte", "selon", "according to", "laut",
    "il", "she", "sie", "que", "that", "dass", "la ministre", "the mayor", "der Minister", "l'été", "\u00a0", "\ue000",
    "a-t-il dit", "İstanbul", "PENCE: ", "et", "and", "und", "M.", "U.S.", "10:30", "\U0001f600", "wie", "comme",
    *(quoted.text for voicebox in VOICEBOXES for quoted in quoted_in(voicebox)[::9]),
]  # fmt: skip


def texts() -> st.SearchStrategy[str]:
    pieces = st.lists(st.one_of(st.sampled_from(_PIECES), st.text(max_size=5)), max_size=40)
    return st.builds(lambda parts, joint: joint.join(parts), pieces, st.sampled_from(["", " "]))


@given(texts(), st.sampled_from(["fr", "en", "de", "es"]))
def test_every_span_is_true(text: str, language: str) -> None:
    speech = speech_in(text, language)

    for quote in speech.quotes:
        assert quote.span.of(text) == quote.text
        assert all(part in quote.span for part in quote.parts)
        assert quote.speaker is None or quote.speaker in speech.entities
        for span in (quote.speaker_mention, quote.cue, quote.clause):
            assert span is None or span.end <= len(text)
    assert all(other.span.end <= len(text) for other in speech.non_quotes)
    assert all(mention.entity in speech.entities for mention in speech.mentions)


@given(texts(), st.sampled_from(["fr", "en", "de", "es"]))
def test_no_two_marked_quotes_cross(text: str, language: str) -> None:
    marked = [quote for quote in speech_in(text, language).quotes if quote.kind is not QuoteKind.INDIRECT]

    spans = [span for quote in marked for span in _spans(quote)]

    assert not [(one, other) for one in spans for other in spans if _cross(one, other)]


@given(texts(), st.sampled_from(["fr", "en", "de", "es"]))
def test_ids_are_unique_and_the_same_text_gives_the_same(text: str, language: str) -> None:
    first, second = speech_in(text, language), speech_in(text, language)

    assert first == second
    assert len({entity.id for entity in first.entities}) == len(first.entities)


def _spans(quote: Quote) -> tuple[Span, ...]:
    return quote.parts or (quote.span,)


def _cross(one: Span, other: Span) -> bool:
    return one.overlaps(other) and one not in other and other not in one
