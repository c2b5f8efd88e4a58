"""What a sentence says does not change where a sentence that says nothing stands before or behind it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from newsparse import Article
from tests.support.own_gold import LANGUAGES, read, sentences

BEFORE = {"en": "It rained.", "fr": "Il a plu.", "de": "Es hat geregnet."}
BEHIND = {"en": "The rain went on.", "fr": "La pluie continue.", "de": "Der Regen dauert an."}


def said(article: Article) -> list[tuple[object, ...]]:
    """Return quotes, events and times by their words."""
    text = article.document.text
    quotes = [
        (quote.text, quote.kind, quote.speaker and quote.speaker.name, quote.cue and quote.cue.of(text))
        for quote in article.quotes
    ]
    events = [
        (event.trigger.of(text), event.type, event.modality, names(event.actors), names(event.recipients),
         event.when and event.when.start, event.place and event.place.name)
        for event in article.events
    ]  # fmt: skip
    return [*quotes, *events, *((time.span.of(text), time.value) for time in article.times)]


def names(people: tuple[object, ...]) -> tuple[str, ...]:
    return tuple(getattr(one, "name", "") for one in people)


def changed(language: str, part: str) -> Iterator[str]:
    """Yield the sentences that say something else beside another one."""
    before, behind = BEFORE[language], BEHIND[language]
    for text, _ in sentences(language, part):
        alone = said(read(text, language))
        for beside in (f"{before}\n\n{text}", f"{before} {text}", f"{text} {behind}"):
            if said(read(beside, language)) != alone:
                yield text
                break


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_says_the_same_beside_another(language: str) -> None:
    assert list(changed(language, "speech")) == []
