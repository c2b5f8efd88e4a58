"""What a plugin's `newsparse_quotes` adds."""

from collections.abc import Iterator, Sequence
from typing import Any

import attrs
import pytest

import newsparse
from newsparse import Article, Quote, QuoteKind, Span, hookimpl
from newsparse.annotation.entities import find_entities
from newsparse.annotation.quotes.candidates import unite
from newsparse.annotation.quotes.find import QuoteExtraction, find_quotes
from newsparse.annotation.quotes.speakers import Speakers
from newsparse.languages import LANGUAGES
from newsparse.model.entities import Entity, EntityKind
from newsparse.testing._reading import body_of

TEXT = "« Tout ira bien », souffle Paul Modèle à sa voisine. Anne Cas chante : la mer est belle."

_ENTITY = Entity(id="e1", name="Ann Kelso", kind=EntityKind.PERSON)


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


def _united(*candidates: Quote, own: Sequence[Quote] = (), text: str = "a" * 400) -> list[Quote]:
    return unite(own, candidates, body_of(text, "en"), Speakers([], [], text))


def _at(start: int, end: int, kind: QuoteKind = QuoteKind.DIRECT, by: str = "model", **told: Any) -> Quote:  # noqa: ANN401
    return Quote(span=Span(start, end), text="", kind=kind, by=by, **told)


@pytest.mark.parametrize(("count", "holder"), [(15, Span(0, 400)), (16, None)])
def test_a_quote_is_told_who_holds_it_behind_fifteen_others_that_do_not(count: int, holder: Span | None) -> None:
    crossing = [_at(at, 200, QuoteKind.INDIRECT) for at in range(1, count + 1)]

    found = _united(_at(0, 400), *crossing, _at(150, 300))

    assert next(quote for quote in found if quote.span.start == 150).within == holder


def test_each_quote_is_told_the_smallest_one_that_holds_it() -> None:
    spans = [(0, 100), (0, 60), (10, 50), (20, 50), (50, 60), (60, 100), (100, 200)]

    found = _united(*[_at(*span) for span in spans])

    assert {(quote.span.start, quote.span.end): quote.within for quote in found} == {
        (0, 100): None, (0, 60): Span(0, 100), (10, 50): Span(0, 60), (20, 50): Span(10, 50), (50, 60): Span(0, 60),
        (60, 100): Span(0, 100), (100, 200): None,
    }  # fmt: skip


@pytest.mark.parametrize(("candidates", "spans"), [
    ([(0, 10), (5, 15)], [(0, 10)]),  # of two as long the first
    ([(0, 10), (5, 16)], [(5, 16)]),
    ([(0, 10), (10, 20)], [(0, 10), (10, 20)]),
    ([(0, 10), (0, 5)], [(0, 10), (0, 5)]),
    ([(0, 10), (5, 10)], [(0, 10), (5, 10)]),
    ([(0, 400)], [(0, 400)]),
    ([(390, 401)], []),
])  # fmt: skip
def test_of_candidates_that_cross_the_longer_stays(
    candidates: list[tuple[int, int]], spans: list[tuple[int, int]]
) -> None:
    found = _united(*[_at(*span) for span in candidates])

    assert [(quote.span.start, quote.span.end) for quote in found] == spans


def test_a_quote_of_the_core_is_less_sure_inside_another_and_a_candidate_as_sure_as_it_says() -> None:
    inside = {by: _at(10, 20, QuoteKind.INDIRECT, by, confidence=0.6) for by in ("newsparse", "model")}

    core = _united(_at(0, 30), own=[inside["newsparse"]])
    candidate = _united(_at(0, 30), inside["model"])

    assert [quote.confidence for quote in (*core, *candidate)] == [1.0, 0.25, 1.0, 0.6]


@pytest.mark.parametrize("told", [
    {"speaker_mention": Span(1, 2)}, {"cue": Span(1, 2)}, {"clause": Span(1, 2)}, {"addressee": _ENTITY},
    {"reported_by": _ENTITY}, {"speaker": _ENTITY}, {"malformed": True}, {"parts": (Span(1, 3), Span(4, 5))},
])  # fmt: skip
def test_what_either_tells_of_equal_words_is_kept(told: dict[str, Any]) -> None:
    (name, value) = next(iter(told.items()))
    other = {"parts": (Span(1, 2),)}.get(name, value)

    (by_candidate,) = _united(_at(0, 9, **told), own=[_at(0, 9, by="newsparse")])
    (by_core,) = _united(_at(0, 9), own=[_at(0, 9, by="newsparse", **told)])
    (by_both,) = _united(_at(0, 9, **told), own=[_at(0, 9, by="newsparse", **{name: other})])

    assert [getattr(one, name) for one in (by_candidate, by_core, by_both)] == [value] * 3


def test_of_two_that_are_sure_of_equal_words_the_surer_counts() -> None:
    own = _at(0, 9, by="newsparse", confidence=0.7)

    sure = [_united(_at(0, 9, confidence=one), own=[own])[0].confidence for one in (0.5, 0.9)]

    assert sure == [0.7, 0.9]
