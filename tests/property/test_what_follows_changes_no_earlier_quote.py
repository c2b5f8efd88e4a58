"""Boilerplate at the end, whatever it says, changes nothing that was said before."""

import attrs
from hypothesis import given

from newsparse import Label
from newsparse.annotation.entities import find_entities
from newsparse.annotation.quotes.find import find_quotes
from newsparse.languages import LANGUAGES
from newsparse.model.document import Block
from newsparse.testing._reading import body_of, speech_in
from newsparse.testing.quoted_sentences import Quoted, quoted_texts


@given(quoted_texts(), quoted_texts())
def test_boilerplate_says_nothing(quoted: Quoted, boilerplate: Quoted) -> None:
    text = f"{quoted.text}\n\n{boilerplate.text}"
    start = len(text) - len(boilerplate.text)
    body = body_of(quoted.text, quoted.language)
    page = attrs.evolve(body, text=text, blocks=(*body.blocks, Block(start, len(text), Label.PROMO)))

    entities, mentions = find_entities(page, LANGUAGES)

    assert find_quotes(page, entities, mentions, LANGUAGES) == speech_in(quoted.text, quoted.language)
