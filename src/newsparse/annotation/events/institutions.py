"""Which court, which police: the only one that an article names did what a passive or a noun leaves open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsparse.annotation.events.draft import Draft
from newsparse.annotation.events.plover import INSTITUTIONS
from newsparse.languages.schema.events import EventLexicon
from newsparse.model.entities import Entity, EntityKind
from newsparse.model.events import Modality

_NAMED = frozenset({EntityKind.ORGANISATION, EntityKind.ROLE})
_DONE = frozenset({Modality.ASSERTED, Modality.ALLEGED})


def add_institutions(drafts: Sequence[Draft], table: EventLexicon, entities: Iterable[Entity]) -> None:
    """Put the institution that alone can have done it where nobody is said to have done it.

    Args:
        drafts: those of an article.
        table: its language, which says what bodies do: courts convict.
        entities: whom the article names.
    """
    open_ones = [(draft, code) for draft in drafts if _lacks_doer(draft) and (code := _code(draft)) in INSTITUTIONS]
    if not open_ones:
        return
    known = dict.fromkeys((*entities, *(entity for draft in drafts for entity in draft.actors)))
    named = [(entity, _words(entity.name)) for entity in known if entity.kind in _NAMED]
    found = {
        code: _only(named, _nouns(table, INSTITUTIONS[code]), compounds=table.kinds.compounds)
        for code in {code for _, code in open_ones}
    }
    for draft, code in open_ones:
        institution = found[code]
        if institution and institution not in draft.recipients:
            draft.actors = (institution,)


def _nouns(table: EventLexicon, kinds: Sequence[str]) -> frozenset[str]:
    return frozenset().union(*(table.institutions.get(kind, frozenset()) for kind in kinds))


def _lacks_doer(draft: Draft) -> bool:
    return not (draft.actors or draft.historical) and draft.modality in _DONE


def _code(draft: Draft) -> str:
    return "-".join((draft.type.partition(":")[2], *draft.mode))


def _words(name: str) -> list[str]:
    return name.lower().replace("-", " ").split()


def _only(named: Iterable[tuple[Entity, Sequence[str]]], nouns: frozenset[str], *, compounds: bool) -> Entity | None:
    """Return the only body that one of the nouns names; one with a name of its own before those without."""
    fitting = [entity for entity, words in named if _names(words, nouns, compounds=compounds)]
    bodies = [entity for entity in fitting if entity.kind is EntityKind.ORGANISATION]
    chosen = bodies or fitting
    return chosen[0] if len(chosen) == 1 else None


def _names(words: Sequence[str], nouns: frozenset[str], *, compounds: bool) -> bool:
    if not nouns.isdisjoint(words):
        return True
    return compounds and any(word.endswith(tuple(nouns)) for word in words)
