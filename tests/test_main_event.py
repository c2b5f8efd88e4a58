"""The main event: what the headline tells, else the lede, else what the text tells most often."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Entity, EntityKind, Event, Modality, Span, Zone
from newsparse.model.main_event import main_event

NORWAY = Entity("e1", "Norway", EntityKind.STATE, "NO")


def event(at: int, zone: Zone, cluster: str | None = None, **said: object) -> Event:
    return Event("plover:AID", Span(at, at + 1), Span(at, at + 1), zone, cluster=cluster, **said)  # type: ignore[arg-type]


@st.composite
def events(draw: st.DrawFn) -> list[Event]:
    parts = draw(
        st.lists(
            st.tuples(
                st.sampled_from(list(Zone)),
                st.sampled_from(["c1", "c2", "c3", None]),
                st.sampled_from(list(Modality)),
                st.booleans(),
                st.sampled_from([(), (NORWAY,)]),
            )
        )
    )
    return [
        event(at, zone, cluster, modality=modality, historical=historical, actors=actors)
        for at, (zone, cluster, modality, historical, actors) in enumerate(parts)
    ]


@given(events())
def test_the_main_event_is_one_of_the_article_and_there_is_one_where_text_or_headline_tell_any(
    told: list[Event],
) -> None:
    main = main_event(told)

    if main is None:
        assert all(one.zone is Zone.CAPTION for one in told)
    else:
        assert main in told


@given(events())
def test_what_did_not_happen_and_background_is_not_the_main_event_beside_news(told: list[Event]) -> None:
    undone = {Modality.NEGATED, Modality.DENIED, Modality.HYPOTHETICAL}
    news = [one for one in told if one.modality not in undone and not one.historical and one.zone is not Zone.CAPTION]

    main = main_event(told)

    assert not news or (main is not None and main.modality not in undone and not main.historical)


def test_the_headline_counts_before_the_lede_and_the_lede_before_the_text() -> None:
    body, lede, headline = event(0, Zone.BODY), event(1, Zone.LEAD), event(2, Zone.HEADLINE)

    assert main_event([body, lede, headline]) is headline
    assert main_event([body, lede]) is lede
    assert main_event([body]) is body


def test_in_the_text_the_event_with_the_most_mentions_counts() -> None:
    told = [event(0, Zone.BODY, "c1"), event(1, Zone.BODY, "c2"), event(2, Zone.BODY, "c2")]

    assert main_event(told) is told[1]


def test_the_mention_that_says_most_stands_for_the_event() -> None:
    told = [event(0, Zone.HEADLINE, "c1"), event(1, Zone.BODY, "c1", actors=(NORWAY,))]

    assert main_event(told) is told[1]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The council met on Monday. Norway attacked Spain. Norway attacked Spain again.", "plover:ASSAULT"),
        ("The weather was mild.", None),
    ],
)
def test_an_article_knows_its_main_event(text: str, kind: str | None) -> None:
    article = newsparse.parse(text, kind="body", language="en", captured_at=dt.date(2024, 6, 5))

    assert (article.main_event and article.main_event.type) == kind
