"""Languages that plugins bring: which of their tables are needed for what."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

import newsparse
from newsparse import Language, hookimpl
from newsparse.languages import LANGUAGES


@attrs.frozen
class Brings:
    """A plugin that brings languages."""

    languages: tuple[Language, ...]

    @hookimpl
    def newsparse_languages(self) -> Iterable[Language]:
        return self.languages


ENGLISH = next(language for language in LANGUAGES if language.code == "en")


def test_a_language_without_a_table_of_quotes_still_has_entities_and_events() -> None:
    mute = attrs.evolve(ENGLISH, code="qx", name="Invented", quotes=None)
    text = "German Chancellor Anna Beispiel met French President Jean Exemple in Berlin on Tuesday."

    article = newsparse.parse(text, kind="body", language="qx", plugins=[Brings((mute,))])

    assert {"Anna Beispiel", "Jean Exemple"} <= {entity.name for entity in article.entities}
    assert [event.type for event in article.events] == ["plover:CONSULT"]
    assert not article.quotes
