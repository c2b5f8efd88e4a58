"""What holds of events in every text."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Modality, Precision
from newsparse.testing.event_sentences import EventSentenceSample, event_sentences, negated

CAPTURED = dt.date(2024, 6, 19)
WORDS = (
    "La France a signé un accord avec l' Italie mardi . Jean Untel , président , a rencontré Anne Modèle et a été "
    "accueilli par le Canada lors d' une visite en Pologne ; selon Tass il nie avoir livré des armes à la Suède qui "
    "critique « les sanctions » contre Kiev hier ( en 2019 ) et pourrait arrêter des manifestants : grève attaque \n"
).split(" ")
texts = st.lists(st.sampled_from(WORDS) | st.text(max_size=5), max_size=40).map(" ".join)


def read(text: str) -> Article:
    """Return the article of a text, unless most of it is control characters, which no page is made of."""
    try:
        return newsparse.parse(f"{text}\n", kind="body", language="fr", captured_at=CAPTURED, plugins=())
    except newsparse.ParseError:
        reject()


@settings(max_examples=200, deadline=None)
@given(texts.filter(str.strip))
def test_triggers_lie_in_their_sentence_and_block_and_times_agree(text: str) -> None:
    article = read(text)

    for event in article.events:
        assert event.trigger in event.sentence
        assert any(event.sentence in block.span for block in article.body)
        assert not set(event.actors) & set(event.recipients)
        if event.when:
            assert event.when.start <= event.when.end
            assert (event.when.precision is Precision.DAY) <= (event.when.start == event.when.end)


@settings(max_examples=100, deadline=None)
@given(texts.filter(str.strip))
def test_clusters_hold_each_mention_once(text: str) -> None:
    article = read(text)

    held = sorted(index for cluster in article.event_clusters for index in cluster.mentions)

    assert held == list(range(len(article.events)))
    assert {event.cluster for event in article.events} == {cluster.id for cluster in article.event_clusters}


@settings(max_examples=150, deadline=None)
@given(event_sentences())
def test_a_generated_event_comes_back_whole(told: EventSentenceSample) -> None:
    (event,) = read(told.sentence).events

    assert event.type == f"plover:{told.kind}"
    assert [actor.name for actor in event.actors] == [told.actor]
    assert [recipient.name for recipient in event.recipients] == [told.recipient]
    assert (event.when.start if event.when else None) == told.day
    assert event.modality is told.modality


@settings(max_examples=80, deadline=None)
@given(event_sentences(negatable=True))
def test_a_negation_turns_fact_into_negated(told: EventSentenceSample) -> None:
    (event,), (other,) = read(told.sentence).events, read(negated(told).sentence).events

    assert (event.modality, other.modality) == (Modality.ASSERTED, Modality.NEGATED)
    assert (event.type, event.actors, event.recipients) == (other.type, other.actors, other.recipients)


@settings(max_examples=80, deadline=None)
@given(event_sentences())
def test_typography_changes_no_event(told: EventSentenceSample) -> None:
    typeset = told.sentence.replace("'", "’").replace(" ", "\u00a0")

    assert read(told.sentence).events == read(typeset).events


@settings(max_examples=50, deadline=None)
@given(st.lists(event_sentences(), min_size=1, max_size=4))
def test_boilerplate_changes_no_event(told: list[EventSentenceSample]) -> None:
    title = "Une semaine de diplomatie en Europe"
    body = "\n\n".join(
        f"{event.sentence} Le débat qui a suivi a duré toute la journée sans autre suite." for event in told
    )

    with_it = newsparse.parse(
        f"{title}\n\n{body}\n\nLire aussi\n\nPartager\n\nFacebook\nTwitter\n", kind="text", language="fr", plugins=()
    )
    without = newsparse.parse(f"{title}\n\n{body}\n", kind="text", language="fr", plugins=())

    assert with_it.events == without.events


@pytest.mark.parametrize(
    "unit",
    [
        "Jean Untel a rencontré Anne Modèle, ",
        "La France a livré des armes à l'Iran. ",
        "a signé un accord et ",
        "selon ",
        "mercredi la visite de Jean Untel en France ",
    ],
)
def test_work_is_linear(unit: str) -> None:
    def cost(size: int) -> float:
        text = unit * (size // len(unit))
        best = float("inf")
        for _ in range(2):
            start = time.process_time()
            read(text)
            best = min(best, time.process_time() - start)
        return best

    cost(1000)
    assert cost(20_000) <= 2.8 * cost(10_000) + 0.05
