"""Each figure by which a name is found, or told what it names, just on both sides of it."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Entity
from tests.support.boundaries import Case, line, names, pad


def told(case: Case, text: str) -> tuple[object, ...]:
    article = newsparse.parse(text, kind="body", language=case.language, plugins=(), events=False)
    return tuple((case.says or kind)(entity) for entity in article.entities)


def kind(entity: Entity) -> str:
    return f"{entity.name}: {entity.kind.value}"


def roles(entity: Entity) -> tuple[str, ...]:
    return entity.roles


def party(letters: int) -> str:
    return "partei".rjust(letters, "b").title()


CASES = [
    Case("letters of a compound without a hyphen that is no body yet", "de",
         lambda n: f"Die {party(n)} schläft. Heute schläft die {party(n)}.", 10, (), (f"{party(11)}: organisation",)),
    Case("letters of an acronym behind another word", "en", lambda n: f"Kelso {'BABELOS'[:n]} slept.", 6,
         ("Kelso BABELO: organisation",), ("Kelso BABELOS: person",)),
    Case("letters of an acronym that opens its sentence", "en", lambda n: f"{'SHCOMPOS'[:n]} slipped. It rained.", 6,
         ("SHCOMP: organisation",), ()),
    Case("letters of a word that is never the plural of another", "en",
         lambda n: f"A {'bababa'[:n - 1]} slept. Yesterday {'Bababa'[:n - 1]}s came home.", 3,
         ("Bas: organisation",), ()),
    Case("words of a run of capitals that is read as one", "en",
         lambda n: f"Yesterday {line(n - 1).title()} slept. Then it rained on the harbour, the bridges, the old roofs "
                   "and the ships of the town.", 30,
         (f"{line(29).title()}: organisation",),
         (f"{line(29).title()}: organisation", f"{pad(1, 29).title()}: organisation")),
    Case("words of a name in a line of capitals that is certain", "en",
         lambda n: f"Harbour Closes As Dr Ann {line(n - 1).title()}, Leaves The Town", 3,
         ("Ann Baba Babe: person", "Leaves The Town: place"), ("Leaves The Town: place",)),
    Case("adjectives from an office to its field", "fr",
         lambda n: f"Le {' '.join(['ministre', 'russe', 'russe'][:n + 1])} de la Santé Luc Essai dort.", 1,
         ("Luc Essai: person",), ("Santé Luc Essai: organisation", "ministre: role")),
    Case("adjectives between an office and a name", "fr",
         lambda n: f"Le {' '.join(['ministre', *['russe'] * n])} Luc Essai dort.", 3,
         (("ministre russe russe russe",),), ((),), roles),
    Case("adjectives between an office and a name, where they stand before their noun", "de",
         lambda n: f"{' '.join(['Präsident', *['russische'] * n])} Anna Beispiel schläft.", 0, (("Präsident",),), ((),),
         roles),
    Case("words of a role before a comma and its name", "fr",
         lambda n: f"La directrice {pad(n - 1)}, Anne Berthaud, dort.", 14, ((f"directrice {pad(13)}",),),
         ((),), roles),
    Case("words of a role behind a name and its comma", "fr",
         lambda n: f"Selon Anne Berthaud, directrice {pad(n - 1)}, le pont est vieux.", 14,
         ((f"directrice {pad(13)}",),), ((f"directrice {pad(13)}",),), roles),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=names(CASES))
def test_a_name_changes_at_a_figure(case: Case) -> None:
    case.check(told)


@pytest.mark.parametrize(("count", "found"), [(29, 0), (30, 1)])
def test_capitals_tell_nothing_in_a_line_of_so_many_words(count: int, found: int) -> None:
    text = f"Kelso {line(count - 1).title()}"

    assert len(newsparse.parse(text, kind="body", language="en", plugins=(), events=False).entities) == found


@pytest.mark.parametrize(("text", "found"), [
    ("Man sprach am Sonntag im ZDF.", ["ZDF: organisation"]),
    ("Die Wahl sah das ZDF.", ["ZDF: organisation"]),
])  # fmt: skip
def test_what_all_nouns_have_makes_no_name_and_one_clear_feature_does(text: str, found: list[str]) -> None:
    article = newsparse.parse(text, kind="body", language="de", plugins=(), events=False)

    assert [kind(entity) for entity in article.entities] == found
