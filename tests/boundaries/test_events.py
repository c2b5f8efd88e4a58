"""Each figure by which an event is told, or its modality, people or day, just on both sides of it."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

import newsparse
from newsparse import Entity, EntityKind, Event, Quote, QuoteKind, Span
from newsparse.annotation.events.confidence import confidence_of
from newsparse.annotation.events.plover import QUADS
from newsparse.annotation.events.sources import QuoteIndex
from newsparse.annotation.events.trigger_senses import _stems
from tests.support.boundaries import Case, pad, sized, words

WEDNESDAY = dt.date(2024, 6, 19)


def told(case: Case, text: str) -> tuple[object, ...]:
    article = newsparse.parse(text, kind="body", language=case.language, captured_at=WEDNESDAY, plugins=())
    return tuple((case.says or modality)(event) for event in article.events)


def modality(event: Event) -> str:
    return event.modality.value


def people(event: Event) -> tuple[str, ...]:
    return tuple(one.name for one in (*event.actors, *event.recipients))


def sources(event: Event) -> tuple[str, ...]:
    return tuple(one.name for one in event.sources)


def day(event: Event) -> str | None:
    return event.when.start.isoformat() if event.when else None


def kind(event: Event) -> str:
    return event.type.removeprefix("plover:")


def place(event: Event) -> str | None:
    return event.place.name if event.place else None


def is_history(event: Event) -> bool:
    return event.historical


def fill(count: int, word: str) -> str:
    return " ".join([word] * count)


def capitals(count: int) -> str:
    return pad(count).title()


CASES = [
    Case("words of a negation", "en",
         lambda n: f"France has not {pad(n - 1)} attacked Italy.", 4, ("negated",), ("asserted",)),
    Case("words from a participle to the noun of a charge", "en",
         lambda n: f"Ann Kelso was acquitted of {fill(n - 1, 'all')} charges by the court.", 2,
         ("SUPPORT",), ("SUPPORT", "ACCUSE"), kind),
    Case("words of doubt", "en",
         lambda n: f"France may {pad(n - 1)} attack Italy.", 6, ("hypothetical",), ("asserted",)),
    Case("words of an accusation", "en",
         lambda n: f"The court accused France of {pad(n - 3)} attacking Italy.", 14,
         ("asserted", "alleged"), ("asserted", "asserted")),
    Case("words of leaving undone", "en",
         lambda n: f"France refrained {pad(n - 2)} from attacking Italy.", 4, ("negated",), ("asserted",)),
    Case("words of hearsay", "de",
         lambda n: f"Frankreich soll {pad(n)} Italien angegriffen haben.", 18, ("alleged",), ("asserted",)),
    Case("words of a fear with its verb", "fr",
         lambda n: f"La France pourrait {pad(n)} attaquer l'Italie.", 5, ("hypothetical",), ()),
    Case("words of a plan with its verb", "fr",
         lambda n: f"La France prévoit {pad(n)} d'attaquer l'Italie.", 3, ("planned",), ()),
    Case("words of an accusation with its verb", "fr",
         lambda n: f"La France est accusée {pad(n)} d'avoir attaqué l'Italie.", 11,
         ("asserted", "alleged"), ("asserted", "asserted")),
    Case("words to the name of a source", "fr",
         lambda n: f"Selon {pad(n)} Jean Untel, la France a attaqué l'Italie.", 14,
         (("Jean Untel",),), ((f"{pad(15)} Jean",),), sources),
    Case("words of a sentence that reports nothing yet", "en",
         lambda n: " ".join(["Protests", "continue"][:n]) + ".", 1, (), ("asserted",)),
    Case("words from a verb to its object", "en",
         lambda n: f"France attacked {pad(n)} Italy.", 15, (("France", "Italy"),), (("France",),), people),
    Case("words from a verb to its agent", "en",
         lambda n: f"Italy was attacked {pad(n)} by France.", 14, (("France", "Italy"),), (("Italy",),), people),
    Case("words from a verb to its day", "en",
         lambda n: f"France attacked Italy {pad(n)} on Monday.", 21, ("2024-06-17",), (None,), day),
    Case("days after which something is no news", "fr",
         lambda n: f"Le {WEDNESDAY - dt.timedelta(days=n):%d/%m/%Y}, la France a attaqué l'Italie. "
                   "La France a attaqué l'Italie.", 45,
         ("2024-05-05", "2024-05-05"), ("2024-05-04", None), day),
    # who does it, and to whom
    Case("words from a participle over a charge to its agent", "en",
         lambda n: f"Three men were acquitted of {pad(n)} charges by the court.", 11,
         (("court", "Three men"), ("court",)), (("Three men",), ("court",)), people),
    Case("words from a noun to whose goods they are", "fr",
         lambda n: f"La Russie se tait. La livraison {pad(n)} russes à l'Italie continue.", 5,
         (("Russie", "Italie"),), (("Italie",),), people),
    Case("words from a trial to the verb that sets its sides against each other", "fr",
         lambda n: f"Le procès {pad(n)} opposant la France à l'Italie continue.", 10, (("France", "Italie"),), ((),),
         people),
    Case("adverbs between an auxiliary and in what its subject is", "fr",
         lambda n: f"Les dockers sont {fill(n, 'toujours')} en grève.", 1, (("dockers",),), ((),), people),
    Case("words from a verb of doing to its noun", "fr",
         lambda n: f"La France a procédé {pad(n)} arrestation de Jean Untel.", 2, (("France", "Jean Untel"),),
         (("Jean Untel",),), people),
    Case("words from a verb of suffering to its noun", "en",
         lambda n: f"France suffered {pad(n)} attack by Italy.", 4, (("Italy", "France"),), (("Italy",),), people),
    Case("words from a noun to the verb that closes its clause", "de",
         lambda n: f"Italien wurde wegen eines Angriffs {pad(n)} belegt mit Sanktionen.", 3,
         (("Italien",), ("Italien",)), ((), ("Italien",)), people),
    Case("words from a verb of criticism to the noun of a deed", "en",
         lambda n: f"Spain attacked Italy. France condemned {pad(n)} the attack.", 4,
         (("Spain", "Italy"), ("France", "Spain"), ("Spain", "Italy")),
         (("Spain", "Italy"), ("France",), ("Spain", "Italy")), people),
    Case("words from the noun of a deed to a verb of criticism", "en",
         lambda n: f"Spain attacked Italy. The attack {pad(n)} was condemned by France.", 4,
         (("Spain", "Italy"), ("Spain", "Italy"), ("France", "Spain")),
         (("Spain", "Italy"), ("Spain", "Italy"), ("France",)), people),
    Case("words from a verb to whose deed its object is", "fr",
         lambda n: f"La France a soutenu l'offensive {pad(n)} de l'Italie.", 4,
         (("France", "Italie"), ("Italie",)), (("France",), ()), people),
    Case("words from a verb to what governs it", "en",
         lambda n: f"France threatened Italy {pad(n)} to attack Spain.", 13,
         (("France", "Italy"), ("France", "Spain")), (("France", "Italy"), ("Italy", "Spain")), people),
    Case("words from a conjunction to the verb that it joins to another", "en",
         lambda n: f"France threatened to attack Italy or {fill(n, 'again')} insult Malta.", 1,
         ("asserted", "planned"), ("asserted", "asserted")),
    Case("words from a verb to a pronoun", "en",
         lambda n: f"Jean Untel came. Police arrested {pad(n)} him.", 2, (("Police", "Jean Untel"),), (("Police",),),
         people),
    Case("words from a verb to who is joined to its subject", "en",
         lambda n: f"France attacked {pad(n)} together with Spain.", 1, (("France", "Spain"),), (("France",),), people),
    Case("words from a verb to what a crowd is against", "fr",
         lambda n: f"Les dockers ont manifesté {pad(n)} contre la politique gouvernementale.", 15,
         (("dockers", "gouvernement"),), (("dockers",),), people),
    Case("words of what a crowd is against", "fr",
         lambda n: f"Les dockers ont manifesté contre {pad(n)} la politique gouvernementale.", 3,
         (("dockers", "gouvernement"),), (("dockers",),), people),
    Case("words from a verb to the text that is its object", "fr",
         lambda n: f"La France a critiqué {pad(n)} la politique gouvernementale.", 2, (("France", "gouvernement"),),
         (("France",),), people),
    Case("words from a verb to the adjective of the state that bears it", "en",
         lambda n: f"Russia is silent. France criticised {pad(n)} Russian plans.", 14, (("France", "Russia"),),
         (("France",),), people),
    Case("words from a verb to the subject of its content clause", "fr",
         lambda n: f"La France a accusé {pad(n)} que l'Italie dorme.", 13, (("France", "Italie"),), (("France",),),
         people),
    Case("words from a verb to a body that has what it befalls", "en",
         lambda n: f"Police arrested {pad(n)} of Spain.", 14, (("Police", "Spain"),), (("Police",),), people),
    Case("words of an insertion behind an auxiliary", "fr",
         lambda n: f"La France aurait, {pad(n)}, attaqué l'Italie.", 9, (("France", "Italie"),), (), people),
    # where it happens
    Case("words from a verb to its place", "en",
         lambda n: f"France accused Spain {pad(n)} in Italy.", 8, ("Italy",), (None,), place),
    Case("words from a place to its verb", "en",
         lambda n: f"In Italy {pad(n)} France accused Spain.", 9, ("Italy",), (None,), place),
    Case("words from a verb of harm to its place", "en",
         lambda n: f"France attacked the troops {pad(n)} in Italy.", 12, ("Italy",), (None,), place),
    # phrases without a name
    Case("words back from a number to the verb that stands second", "de",
         lambda n: f"Die Polizei nahm am Montag {pad(n)} zwölf fest.", 2, (("Polizei", "zwölf"),), (("Polizei",),),
         people),
    Case("adjectives from a number to its noun", "de",
         lambda n: f"Die Polizei nahm zwanzig {fill(n, 'junge')} Fischer fest.", 2,
         (("Polizei", "zwanzig junge junge Fischer"),), (("Polizei", "zwanzig"),), people),
    Case("auxiliaries from a number to its verb", "en",
         lambda n: f"Three {fill(n, 'were')} arrested.", 2, (("Three",),), ((),), people),
    Case("adjectives before a noun for people", "en",
         lambda n: f"The {pad(n)} minister criticised Italy.", 3, (("baba babe babi minister", "Italy"),),
         (("babe babi babo minister", "Italy"),), people),
    Case("adjectives between an article and a noun for people", "de",
         lambda n: f"Die Polizei nahm den {fill(n, 'alten')} Fischer fest.", 3,
         (("Polizei", "alter alter alter Fischer"),), (("Polizei", "alten alten alten Fischer"),), people),
    Case("adjectives behind a noun for people", "fr",
         lambda n: f"Les avocats {fill(n, 'italiens')} ont manifesté.", 2, (("avocats italiens italiens",),),
         (("avocats italiens italiens",),), people),
    Case("capitalised words before the noun of a body", "en",
         lambda n: f"The {capitals(n)} Committee criticised France.", 5,
         ((f"{capitals(5)} Committee", "France"),), ((f"{capitals(6)[5:]} Committee", "France"),), people),
    Case("capitalised words of an owner", "en",
         lambda n: f"{capitals(n)}'s parliament criticised France.", 5,
         ((f"{capitals(5)}'s parliament", "France"),), ((f"{capitals(6)[5:]}'s parliament", "France"),), people),
    Case("letters of an adjective without its ending that are too few", "de",
         lambda n: f"Die Polizei nahm den {'dadada'[:n]}en Fischer fest.", 2, (("Polizei", "daen Fischer"),),
         (("Polizei", "dader Fischer"),), people),
    Case("words of the title before a name", "fr",
         lambda n: f"Le maire {fill(n, 'de')} Jean Untel a attaqué l'Italie.", 8, (("Jean Untel", "Italie"),),
         (("maire", "Italie"),), people),
    Case("words from a thing to what it is called for short", "en",
         lambda n: f"A missile {pad(n)} (SRBM) attacked Italy.", 2, (("Italy",),), (("SRBM", "Italy"),), people),
    # what makes an event, and of which class
    Case("words from a verb to the licence that it takes away", "fr",
         lambda n: f"La France a suspendu {pad(n)} le permis de construire.", 10, ("CONCEDE",), ("SANCTION",), kind),
    Case("words from a pronoun to its passive", "fr", lambda n: f"Il {pad(n)} a été libéré.", 2, ("RETREAT",), (),
         kind),
    Case("words from somebody in office to a goal without a name", "en",
         lambda n: f"The minister visited {pad(n)} school in town.", 5, ("CONSULT",), (), kind),
    Case("words from a verb to a noun that tells the same", "en",
         lambda n: f"France was sentenced {pad(n)} to a fine.", 7, ("SANCTION",), ("SANCTION", "SANCTION"), kind),
    Case("words from a verb to a noun that it takes away", "en",
         lambda n: f"France lifted {pad(n)} sanctions on Italy.", 3, ("CONCEDE",), ("CONCEDE", "SANCTION"), kind),
    Case("words from a verb that stands second to its object", "de",
         lambda n: f"Frankreich fordert von Italien {pad(n)} Sanktionen.", 5, ("REQUEST",), ("REQUEST", "SANCTION"),
         kind),
    Case("words from a refusal to what is refused", "en",
         lambda n: f"France refused {pad(n)} to attack Italy.", 1, ("REJECT",), ("REJECT", "ASSAULT"), kind),
    Case("adverbs between the words of a phrase", "fr",
         lambda n: f"La France a fait {fill(n, 'aussi')} appel à l'Italie.", 2, (("France", "Italie"),),
         (("Italie",),), people),
    Case("words from a trigger to what it is about", "en",
         lambda n: f"France attacked Italy {pad(n)} army.", 5, (("military",),), ((),), lambda event: event.context),
    # whether it happens
    Case("words from an auxiliary to the adjective that calls it untrue", "en",
         lambda n: f"Rumours that France attacked Italy were {pad(n)} false.", 1, ("negated",), ("asserted",)),
    Case("words from a verb of preventing to what is prevented", "en",
         lambda n: f"To prevent {pad(n)} France from attacking Italy, Spain wept.", 5,
         ("planned", "hypothetical"), ("planned", "asserted")),
    Case("words from a verb of thwarting to what it thwarts", "en",
         lambda n: f"Police foiled {pad(n)} attack on Italy.", 3, ("negated",), ("asserted",)),
    Case("words from an announcement to its noun", "en",
         lambda n: f"Teachers announced a {pad(n)} strike.", 2, ("planned",), ("asserted",)),
    # when it happens
    Case("words from a first time to since when", "en",
         lambda n: f"France attacked Italy for the first time {pad(n)} since 2000.", 5, (None,), ("2000-01-01",), day),
    Case("letters from a first time to since when", "en",
         lambda n: f"France attacked Italy for the first time {'a' * n} since 2000.", 42, (None,), ("2000-01-01",),
         day),
    Case("words from a verb to its day behind a semicolon, which counts for five", "en",
         lambda n: f"France attacked Italy; {pad(n)} on Monday.", 15, ("2024-06-17",), (None,), day),
    Case("words from what was during another to that", "fr",
         lambda n: f"La France a attaqué l'Italie lors {pad(n)} rencontre avec l'Espagne lundi.", 4,
         ("2024-06-17", "2024-06-17"), (None, "2024-06-17"), day),
    Case("code points in which the day of the story is told", "en",
         lambda n: f"{sized(n - 4, end='.')} On Tuesday it rained.\nFrance attacked Italy.", 699, ("2024-06-18",),
         (None,), day),
    Case("days back that a story may be told of", "en",
         lambda n: f"On {WEDNESDAY - dt.timedelta(days=n):%d %B %Y} it rained.\nFrance attacked Italy.", 6,
         ("2024-06-13",), (None,), day),
    Case("days ahead that a story may be told of", "en",
         lambda n: f"On {WEDNESDAY + dt.timedelta(days=n):%d %B %Y} it rained.\nFrance attacked Italy.", 1,
         ("2024-06-20",), (None,), day),
    Case("days after which something is history", "en",
         lambda n: f"On {WEDNESDAY - dt.timedelta(days=n):%d %B %Y}, France attacked Italy.", 300, (False,), (True,),
         is_history),
    Case("words from a word for the past to a verb", "en",
         lambda n: f"Once {pad(n)} France attacked Italy.", 1, (True,), (False,), is_history),
    Case("words from a verb to a word for the past", "en",
         lambda n: f"France attacked Italy {pad(n)} once.", 1, (True,), (False,), is_history),
    # what else is looked at
    Case("code points of a sentence that is read as one", "en",
         lambda n: f"France denied {sized(n - 38)} that it attacked Italy.", 1500, (("France", "Italy"),) * 2,
         (("France",),) * 2, people),
    Case("contexts of one event", "en",
         lambda n: f"France attacked Italy {' '.join('army court election climate'.split()[:n])}.", 3,
         (("military", "legal", "election"),), (("military", "legal", "election"),), lambda event: event.context),
    Case("words between a negation and a noun", "en",
         lambda n: f"No {pad(n)} attack by France on Italy took place.", 2, ("negated",), ("asserted",)),
    Case("words from a verb to the goods of whom it befalls", "en",
         lambda n: f"Police seized the {pad(n)} property of the banker.", 1, (("Police", "banker"),), (("Police",),),
         people),
    Case("words from a phrase to the noun behind its preposition", "en",
         lambda n: f"The union called off {fill(n, 'the')} strike.", 1, ("CONCEDE",), ("CONCEDE", "PROTEST"), kind),
    Case("bodies each the complement of the one before", "fr",
         lambda n: f"{' '.join(['La direction', 'du service', 'du conseil', 'du bureau'][:n])} de la Ville de Nantes a "
                   "critiqué la France.", 3,
         (("direction du service du conseil de la Ville de Nantes", "France"),), (("direction du service", "France"),),
         people),
    Case("words from a role to the adjective of its state", "fr",
         lambda n: f"Le ministre de la {pad(n)} russe a critiqué l'Italie. La Russie se tait.", 1,
         (("Russie", "Italie"),), (("ministre de la baba", "Italie"),), people),
    Case("sentences in which a pronoun finds whom it means", "en",
         lambda n: f"Italy waited. {'Rain fell. ' * (n - 1)}It attacked France.", 7, (("Italy", "France"),),
         (("France",),), people),
    Case("sentences back in which a decision was taken", "en",
         lambda n: f"The judge banned the march. {'Rain fell. ' * (n - 1)}The decision was criticised by Ann Kelso.", 2,
         (("judge",), ("Ann Kelso", "judge")), (("judge",), ("Ann Kelso",)), people),
    Case("sentences back in which the pronoun of an object finds whom it means", "en",
         lambda n: f"Ann Kelso waited. {'Rain fell. ' * (n - 1)}Police arrested her.", 2,
         (("Police", "Ann Kelso"),), (("Police",),), people),
    Case("words before a verb in which a conjunction joins it to the verb before, and does not make it its content",
         "en", lambda n: f"France did not arrest Poland or {fill(n, 'publicly')} insult Italy.", 1,
         (("France", "Poland"), ("France", "Italy")), (("France", "Poland"), ("Poland", "Italy")), people),
    Case("words of the source of what its own words tell", "fr",
         lambda n: f"Selon le jugement {pad(n)} Jean Untel, la mer monte.", 6, (("Jean Untel",),),
         ((f"jugement {pad(7)}",),), sources),
    Case("words from a verb to the word that it needs", "en", lambda n: f"In a treaty {pad(n)} Spain signed.", 7,
         ("SUPPORT",), (), kind),
    Case("events back to the one that a demonstrative means", "en",
         lambda n: f"Norway visited Italy. {'Spain praised Malta. ' * n}That visit was long.", 59,
         ("CONSULT", *["SUPPORT"] * 59, "CONSULT"), ("CONSULT", *["SUPPORT"] * 60), kind),
    Case("adjectives from a number to the noun for things that it counts", "de",
         lambda n: f"Die Polizei nahm zwanzig {fill(n, 'junge')} Boote fest.", 2, (("Polizei",),),
         (("Polizei", "zwanzig"),), people),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=[f"{case.name}-{case.language}" for case in CASES])
def test_an_event_changes_at_a_figure(case: Case) -> None:
    case.check(told)


@pytest.mark.parametrize(("others", "clusters"), [(59, 60), (60, 62)])
def test_an_event_is_told_again_among_the_latest_sixty_of_its_class(others: int, clusters: int) -> None:
    between = " ".join(f"Ann {word.title()} attacked Bob {word.title()}." for word in words(others))
    text = f"France attacked Italy. {between} France attacked Italy."

    assert (
        len({event.cluster for event in newsparse.parse(text, kind="body", language="en", plugins=()).events})
        == clusters
    )


@pytest.mark.parametrize(("before", "behind", "between", "actor"), [
    ("Norway attacked France. ", "", 58, "Norway"),
    ("Norway attacked France. ", "", 59, None),
    ("", " Norway attacked France.", 58, "Norway"),
    ("", " Norway attacked France.", 59, None),
])  # fmt: skip
def test_who_did_it_is_told_among_the_nearest_sixty_of_its_class(
    before: str, behind: str, between: int, actor: str | None
) -> None:
    others = "Italy attacked Spain. " * between
    hit = "France was attacked."
    text = f"{before}{others}{hit}" if before else f"{hit} {others}{behind}"

    event = next(
        one
        for one in newsparse.parse(text, kind="body", language="en", plugins=()).events
        if one.sentence.of(text) == hit
    )

    assert [one.name for one in event.actors] == ([actor] if actor else [])


@pytest.mark.parametrize(("before", "behind", "actor"), [(30, 30, "Norway"), (31, 29, None), (31, 28, "Norway")])
def test_of_the_nearest_sixty_as_many_stand_before_as_behind(before: int, behind: int, actor: str | None) -> None:
    others = "Italy attacked Spain. "
    text = f"Norway attacked France. {others * (before - 1)}France was attacked. {others * behind}"

    event = newsparse.parse(text, kind="body", language="en", plugins=()).events[before]

    assert [one.name for one in event.actors] == ([actor] if actor else [])


def test_each_class_is_in_the_quad_that_the_reference_says() -> None:
    reference = (Path(__file__).parents[2] / "docs/reference/events.md").read_text("utf-8")
    quads = ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"]
    rows = re.findall(r"^\| `([A-Z]+)` \| ([a-z]+ [a-z]+) \|", reference, re.MULTILINE)

    assert {event_class: 1 + quads.index(quad) for event_class, quad in rows} == QUADS


@pytest.mark.parametrize("event_class", sorted(QUADS))
def test_every_class_has_a_confidence(event_class: str) -> None:
    assert 0 < confidence_of(event_class) < 1


def test_a_short_stem_is_a_whole_word() -> None:
    assert _stems("gun guns") == (" gun ", " guns")


@pytest.mark.parametrize(("inner", "speaker"), [(59, "Ann Kelso"), (60, None)])
def test_a_speaker_is_looked_for_among_sixty_quotes(inner: int, speaker: str | None) -> None:
    ann = Entity(id="e1", name="Ann Kelso", kind=EntityKind.PERSON)
    spans = [Span(0, 10_000), *[Span(at, at + 1) for at in range(1, inner + 1)]]
    found = QuoteIndex.of(Quote(span=span, text="", kind=QuoteKind.DIRECT, speaker=ann) for span in spans)

    assert [one.name for one in found.speaker(Span(500, 510))] == ([speaker] if speaker else [])


@pytest.mark.parametrize("phrase", ["About", "More than", "No fewer than"])
def test_a_phrase_says_how_exact_a_number_is(phrase: str) -> None:
    """Its words are no part of who they are, however many it has."""
    (event,) = newsparse.parse(f"{phrase} 300 miners protested.", kind="body", language="en", plugins=()).events

    assert people(event) == ("300 miners",)


PHRASES = [
    ("en", "The Free Army spoke. The army arrested Bob Dale.", ("Free Army", "Bob Dale")),
    ("de", "Der Rote Rat schläft. Der Rat kritisierte Anna Beispiel.", ("Rote Rat", "Anna Beispiel")),
    ("de", "Der junge Fischer griff Italien an.", ("junger Fischer", "Italien")),
    ("de", "Der Angriff des Babachefs auf Italien endete.", ("Babachef", "Italien")),
    ("de", "Der Angriff des Babarats auf Italien endete.", ("Babarat", "Italien")),
    ("fr", "Le président Luc Essai dort. Le président a critiqué l'Italie.", ("Luc Essai", "Italie")),
    ("fr", "Luc Essai, président russe, dort. Le chef de l'État russe a critiqué l'Italie. La Russie se tait.",
     ("Luc Essai", "Italie")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "who"), PHRASES, ids=[text for _, text, _ in PHRASES])
def test_a_phrase_without_a_name_means_somebody(language: str, text: str, who: tuple[str, ...]) -> None:
    event = newsparse.parse(text, kind="body", language=language, plugins=()).events[-1]

    assert people(event) == who
