"""What a plugin's `newsparse_quotes` adds."""

from collections.abc import Iterator

import attrs

import newsparse
from newsparse import Article, Quote, QuoteKind, Span, hookimpl
from newsparse.annotation.entities import find_entities
from newsparse.annotation.quotes.find import QuoteExtraction, find_quotes
from newsparse.languages import LANGUAGES
from newsparse.testing._reading import body_of

TEXT = "« Tout ira bien », souffle Paul Modèle à sa voisine. Anne Cas chante : la mer est belle."


def _with(*candidates: Quote) -> QuoteExtraction:
    page = body_of(TEXT, "fr")
    entities, mentions = find_entities(page, LANGUAGES)
    return find_quotes(page, entities, mentions, LANGUAGES, candidates)


def _candidate(words: str, who: str | None = None, kind: QuoteKind = QuoteKind.DIRECT) -> Quote:
    span = Span(TEXT.index(words), TEXT.index(words) + len(words))
    mention = Span(TEXT.index(who), TEXT.index(who) + len(who)) if who else None
    return Quote(span=span, text=words, kind=kind, speaker_mention=mention, by="model")


def test_a_candidate_names_its_speaker_by_a_span() -> None:
    added = [quote for quote in _with(_candidate("la mer", "Anne Cas")).quotes if quote.by == "model"]

    assert [(quote.text, quote.speaker.name if quote.speaker else None) for quote in added] == [("la mer", "Anne Cas")]


def test_equal_spans_merge_and_keep_what_either_knows() -> None:
    merged = next(quote for quote in _with(_candidate("Tout ira bien")).quotes if quote.text == "Tout ira bien")

    assert merged.by == "model"
    assert merged.speaker is not None
    assert merged.speaker.name == "Paul Modèle"


def test_of_two_that_cross_the_candidate_stays() -> None:
    texts = [quote.text for quote in _with(_candidate("bien », souffle")).quotes]

    assert "bien », souffle" in texts
    assert "Tout ira bien" not in texts


def test_the_order_of_candidates_does_not_show() -> None:
    one, other = _candidate("la mer est"), attrs.evolve(_candidate("mer est belle"), by="other")

    assert _with(one, other) == _with(other, one)


def test_a_candidate_outside_the_page_is_dropped() -> None:
    beyond = Quote(span=Span(5_000, 5_004), text="rien", kind=QuoteKind.DIRECT, by="model")

    assert all(quote.by != "model" for quote in _with(beyond).quotes)


class Model:
    """A plugin that has heard somebody say something."""

    @hookimpl
    def newsparse_quotes(self, article: Article) -> Iterator[Quote]:
        assert article.entities
        yield _candidate("la mer est belle", "Anne Cas", QuoteKind.INDIRECT)


def test_a_plugin_adds_candidates_through_the_hook() -> None:
    article = newsparse.parse(TEXT, kind="body", language="fr", plugins=[Model()], events=False, strict=True)

    assert [(q.text, q.speaker and q.speaker.name) for q in article.quotes if q.by == "model"] == [
        ("la mer est belle", "Anne Cas")
    ]
