"""Words beside a trigger that change what an event is, or who takes part in it: pairs of sentences one step apart."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

import pytest

import newsparse
from newsparse import Entity
from tests.support.boundaries import words

WEDNESDAY = dt.date(2024, 6, 19)


class Pair(NamedTuple):
    """Two sentences that differ by one step, and the events that each tells."""

    law: str
    language: str
    here: str
    inside: str
    there: str
    outside: str


def names(entities: Sequence[Entity]) -> str:
    return ", ".join(entity.name for entity in entities) or "-"


def told(text: str, language: str) -> str:
    article = newsparse.parse(text, kind="body", language=language, captured_at=WEDNESDAY, plugins=())
    return "; ".join(
        f"{one.type.removeprefix('plover:')} {one.modality.value} {names(one.actors)} > {names(one.recipients)}"
        for one in article.events
    )


def pad(count: int) -> str:
    return " ".join(words(count))


ATTACK, FRENCH = "ASSAULT asserted France > Italy", "ASSAULT asserted France > Italie"
GERMAN = "ASSAULT asserted Frankreich > Italien"
ARREST = "COERCE asserted police >"

PAIRS = [
    # names and times are no words of their own
    Pair("a month is no doubt", "en", "On 3 May, France attacked Italy.", ATTACK,
         "On 3 May, France may attack Italy.", "ASSAULT hypothetical France > Italy"),
    Pair("a month without a day is no doubt", "en", "Since last May, France has attacked Italy.", ATTACK,
         "Since last May, France may have attacked Italy.", "ASSAULT hypothetical France > Italy"),
    Pair("a name is no doubt", "en", "Theresa May attacked Italy.", "ASSAULT asserted Theresa May > Italy",
         "Theresa may attack Italy.", "ASSAULT hypothetical Theresa > Italy"),
    Pair("a negation six words before a content clause", "en",
         f"It is not {' '.join(words(4))} true that France attacked Italy.", "ASSAULT negated France > Italy",
         f"It is not {' '.join(words(5))} true that France attacked Italy.", ATTACK),
    Pair("evidence six words before a content clause", "en",
         f"There was no evidence {' '.join(words(4))} that France attacked Italy.",
         "ASSAULT hypothetical France > Italy",
         f"There was no evidence {' '.join(words(5))} that France attacked Italy.", ATTACK),
    Pair("nobody of any length", "en", "None of the miners from the old town were arrested.",
         "COERCE negated - > miners", "Some miners from the old town were arrested.", "COERCE asserted - > miners"),
    Pair("an answer is nobody", "en", "No miner attacked Italy.", "ASSAULT negated miner > Italy",
         "No, a miner attacked Italy.", "ASSAULT asserted miner > Italy"),
    # what a word is
    Pair("compounds", "de", "Der Zozoangriff Frankreichs auf Italien ging weiter.", GERMAN,
         "Der zozoangriff Frankreichs auf Italien ging weiter.", ""),
    Pair("compounds of a language that has none", "en", "The Zozo attack by France on Italy went on.", ATTACK,
         "The Zozoattack by France on Italy went on.", ""),
    Pair("a noun before another", "en", "The attacks by France on Italy went on.", ATTACK,
         "The attack troops of France were heard in Italy.", ""),
    Pair("a noun and a verb form: nouns", "en", "The attacks by France on Italy went on.", ATTACK,
         "Attacks, France said.", "ASSAULT asserted - > -"),
    Pair("a noun and a verb form: subjects", "en", "France attacks Italy.", ATTACK,
         "France's attacks on Italy went on.", ATTACK),
    Pair("a verb without another in its clause", "en", "EU fines chemical firm.",
         "SANCTION asserted EU > chemical firm", "EU fines were paid by the firm.", "SANCTION asserted - > -"),
    Pair("verbs in a list", "en", "France did not attack Spain, arrest Poland or insult Italy.",
         "ASSAULT negated France > Spain; COERCE negated France > Poland; ACCUSE negated France > Italy",
         "France did not attack Spain.", "ASSAULT negated France > Spain"),
    Pair("a capital inside of a sentence", "en", "France attacks Italy in the night of the long winter.", ATTACK,
         "The firm of France Attacks in the night of the long winter.", ""),
    Pair("a separable verb and its particle", "de", "Frankreich greift Italien an.", GERMAN,
         "Frankreich greift Italien.", ""),
    Pair("a particle behind a comma", "de", f"Frankreich greift Italien {pad(3)} an.", GERMAN,
         f"Frankreich greift, Italien {pad(3)} an.", ""),
    Pair("words to a particle", "de", f"Frankreich greift Italien {pad(27)} an.", GERMAN,
         f"Frankreich greift Italien {pad(28)} an.", ""),
    Pair("an infinitive that is a plural as well", "de", "Frankreich und Spanien fordern Italien zum Rücktritt auf.",
         "REQUEST asserted Frankreich, Spanien > Italien", "Frankreich fordert Italien zum Rücktritt auf.",
         "REQUEST asserted Frankreich > Italien"),
    Pair("a phrase with a verb", "de", "Die Polizei hat Jean Untel in Gewahrsam genommen.",
         "COERCE asserted Polizei > Jean Untel", "Die Polizei hat Jean Untel genommen.", ""),
    Pair("a reflexive that makes another verb", "fr", "La police a arrêté trois hommes.", f"{ARREST} trois hommes",
         "Le train s'est arrêté en Italie.", ""),
    Pair("a reflexive that belongs to the verb", "fr", "La France s'attaque à l'Italie.", FRENCH,
         "La France est à l'Italie.", ""),
    # who does it, and to whom
    Pair("a doer behind a participle", "fr", "Trois hommes arrêtés par la police sont sortis.",
         f"{ARREST} Trois hommes", "Trois hommes sortis par la police sont là.", ""),
    Pair("a relative that is the object", "fr", "L'homme que la police a arrêté est sorti.", f"{ARREST} homme",
         "L'homme qui a arrêté la police est sorti.", "COERCE asserted homme > police"),
    Pair("a pronoun that is the object", "fr", "Jean Untel est sorti. La police l'a arrêté.", f"{ARREST} Jean Untel",
         "Jean Untel est sorti. La police a arrêté Anne Martin.", f"{ARREST} Anne Martin"),
    Pair("a pronoun that owns the object", "en", "Jean Untel came. Police arrested him.",
         "COERCE asserted Police > Jean Untel", "Jean Untel came. Police arrested her soldiers.",
         "COERCE asserted Police > soldiers"),
    Pair("whose the object is", "fr", "La police a saisi les biens du banquier.", f"{ARREST} banquier",
         "La France a réclamé la démission de la ministre.", "REQUEST asserted France > ministre"),
    Pair("who holds an office", "fr", "La France a limogé le ministre.", "SANCTION asserted France > ministre",
         "La France a limogé le ministre italien.", "SANCTION asserted France > ministre italien"),
    Pair("goods of a state by its adjective", "fr",
         "La Russie se tait. La livraison d'armes russes à l'Italie continue.",
         "AID asserted Russie > Italie", "La Russie se tait. La livraison d'armes à l'Italie russe continue.",
         "AID asserted - > Italie"),
    Pair("a state by its adjective, behind its noun", "fr",
         "La Russie se tait. L'attaque russe contre l'Italie continue.",
         "ASSAULT asserted Russie > Italie",
         f"La Russie se tait. L'attaque {pad(2)} russe contre l'Italie continue.", "ASSAULT asserted - > Italie"),
    Pair("a state by its adjective, before its noun", "en", "Russia is silent. Russian drone attacks on Italy went on.",
         "ASSAULT asserted Russia > Italy", f"Russia is silent. Russian {pad(2)} attacks on Italy went on.",
         "ASSAULT asserted - > Italy"),
    Pair("a possessor right before its noun", "de", "Frankreichs Angriff auf Italien ging weiter.", GERMAN,
         "Frankreichs Baba Angriff auf Italien ging weiter.", "ASSAULT asserted - > Italien"),
    Pair("words from a noun to whose it is", "en", f"The attack {pad(5)} of France went on.",
         "ASSAULT asserted France > -", f"The attack {pad(6)} of France went on.", "ASSAULT asserted - > -"),
    Pair("in what its subject is", "fr", "Les dockers sont toujours en grève.", "PROTEST asserted dockers > -",
         "Les dockers parlent toujours de grève.", ""),
    Pair("a verb of doing, and of judging", "fr", "La France a lancé une offensive contre l'Italie.",
         "ASSAULT asserted France > Italie", "La France a vu l'offensive contre l'Italie.",
         "ASSAULT asserted - > Italie"),
    Pair("a verb of taking part", "fr", "La France a procédé à l'arrestation de Jean Untel.",
         "COERCE asserted France > Jean Untel", "La France a parlé de l'arrestation de Jean Untel.",
         "COERCE asserted - > Jean Untel"),
    Pair("words back to who suffers it", "fr", f"La France a été victime {pad(2)} d'une attaque.",
         "ASSAULT asserted - > France", f"La France a été victime {pad(3)} d'une attaque.",
         "ASSAULT asserted France > -"),
    Pair("who suffers it, and by whom", "en", "Italy suffered an attack by France.", ATTACK,
         "Italy suffered an attack.", "ASSAULT asserted - > Italy"),
    Pair("sides of what is concluded", "fr", "Un accord entre la France et l'Italie a été signé.",
         "SUPPORT asserted France, Italie > -", "La France et l'Italie ont signé un accord.",
         "SUPPORT asserted France, Italie > -"),
    Pair("a doer and one behind another verb", "fr", "Une attaque par la France a été vue.",
         "ASSAULT asserted France > -", "Une attaque a été vue par la France.", "ASSAULT asserted - > -"),
    Pair("two behind a noun of suffering", "de", "Die Festnahme von zwei Fischern durch Frankreich war falsch.",
         "COERCE asserted Frankreich > zwei Fischer", "Die Festnahme durch Frankreich war falsch.",
         "COERCE asserted Frankreich > -"),
    Pair("words from a participle back to whom it befell", "en", "A man baba arrested by France was there.",
         "COERCE asserted France > man", f"A man {pad(2)} arrested by France was there.", "COERCE asserted France > -"),
    Pair("an authority that tells of its own deed", "en", "Two men were detained, the police said.",
         "COERCE asserted police > Two men", "Two men were detained, the mayor said.", "COERCE asserted - > Two men"),
    Pair("the goal of a journey", "en", f"Jean Untel travelled {pad(14)} to Italy.",
         "CONSULT asserted Jean Untel > Italy", f"Jean Untel travelled {pad(15)} to Italy.", ""),
    Pair("how many meet", "en", "The ministers met.", "CONSULT asserted ministers > -", "The minister met.", ""),
    Pair("who meets whom", "en", "France met on Monday with Italy.", "CONSULT asserted France, Italy > -",
         "France met on Monday.", ""),
    Pair("harm tells of itself", "en", "The blast killed three dockers.",
         "ASSAULT asserted - > -; ASSAULT asserted - > three dockers", "The letter arrested three dockers.", ""),
    # phrases without a name
    Pair("words before the head of a phrase", "en", f"Hundreds of {pad(3)} dockers protested.",
         f"PROTEST asserted Hundreds of {pad(3)} dockers > -", f"Hundreds of {pad(4)} dockers protested.",
         "PROTEST asserted babe babi babo dockers > -"),
    Pair("words between an article and its head", "fr", f"Les {pad(2)} dockers ont manifesté.",
         f"PROTEST asserted {pad(2)} dockers > -", f"Les {pad(3)} dockers ont manifesté.",
         "PROTEST asserted dockers > -"),
    Pair("a list of phrases", "en", "The dockers, the nurses and the miners protested.",
         "PROTEST asserted dockers, nurses, miners > -", "The dockers protested, the nurses and the miners slept.",
         "PROTEST asserted dockers > -"),
    Pair("the name of a body", "en", "The House China Committee criticised France.",
         "ACCUSE asserted House China Committee > France", "The house committee criticised France.",
         "ACCUSE asserted house committee > France"),
    Pair("a body by its place, and by its state", "en", "Police in Italy arrested three dockers.",
         "COERCE asserted Police > three dockers", "Police of Italy arrested three dockers.",
         "COERCE asserted Italy > three dockers"),
    # one event, or two
    Pair("words to what completes a verb", "en", f"France signed {pad(3)} agreement with Italy.",
         "SUPPORT asserted France > Italy", f"France signed {pad(4)} agreement with Italy.",
         "SUPPORT asserted France > -"),
    Pair("what somebody condemns, near", "fr", f"L'Espagne a condamné {pad(3)} l'attaque de la France.",
         "ACCUSE asserted Espagne > France; ASSAULT asserted France > -", "L'Espagne a vu l'attaque de la France.",
         "ASSAULT asserted France > -"),
    # where a sentence begins, and what only stands beside
    Pair("what its subject is in, from the first word on", "fr", "Dockers sont en grève.",
         "PROTEST asserted Dockers > -", "Dockers parlent de grève.", ""),
    Pair("a participle with its agent is no adjective", "fr", "Une équipe dirigée par Yuki Arden a soutenu l'Italie.",
         "SUPPORT asserted équipe > Italie", "Une équipe dirigée a soutenu l'Italie.",
         "SUPPORT asserted équipe dirigée > Italie"),
    Pair("who says who somebody is, between commas", "en", "Ann Lee, minister of Spain, criticised France.",
         "ACCUSE asserted Ann Lee > France", "Ann Lee slept, the minister of Spain criticised France.",
         "ACCUSE asserted Spain > France"),
    Pair("an age, and what else is counted", "fr", "Une femme de 34 ans a été arrêtée.",
         "COERCE asserted - > femme de 34 ans", "Une femme de 34 ports a été arrêtée.", "COERCE asserted - > femme"),
    Pair("adjectives of neuter nouns and others", "de", "Die Polizei half dem verletzten Kind.",
         "AID asserted Polizei > verletztes Kind", "Die Polizei half dem verletzten Mann.",
         "AID asserted Polizei > verletzter Mann"),
    Pair("a penalty to which somebody is sentenced, and another deed", "de",
         "Jean Untel wurde zu lebenslanger Haft verurteilt.", "SANCTION asserted - > Jean Untel",
         "Jean Untel wurde wegen der Festnahme verurteilt.",
         "COERCE asserted - > -; ACCUSE asserted - > Jean Untel"),
    Pair("a verb of ordering right behind its noun", "de", "Frankreich hat eine Festnahme angeordnet.",
         "COERCE asserted Frankreich > -", "Frankreich hat den Angriff auf Italien angeordnet.",
         "ASSAULT asserted - > Italien"),
    Pair("an infinitive of the past behind its verb", "en", "France was condemned for having attacked Italy.",
         "ACCUSE asserted - > France; ASSAULT asserted France > Italy",
         "Without having attacked Italy, France was condemned.",
         "ASSAULT negated France > Italy; ACCUSE asserted - > France"),
    Pair("who stands before a relative pronoun, and what", "en",
         "France gave the text to the unions, which condemned Italy.", "ACCUSE asserted unions > Italy",
         "France gave the unions the text, which condemned Italy.", ""),
    Pair("who opens the main clause behind a relative one", "fr",
         "L'agent, qui avait tiré, le préfet a critiqué l'Italie.", "ACCUSE asserted préfet > Italie",
         "L'agent, qui avait tiré, a critiqué l'Italie.", "ACCUSE asserted agent > Italie"),
    Pair("a number that opens a headline, and its verb", "de", "Zwölf in Leeds festgenommen",
         "COERCE asserted - > Zwölf in Leeds",
         "Zwölf in Leeds gesehen", ""),
    Pair("numbers that count things", "de", "Zollbeamte beschlagnahmten zwei Tonnen Kokain.",
         "COERCE asserted Zollbeamte > -", "Zollbeamte nahmen zwei fest.", "COERCE asserted Zollbeamte > zwei"),
]  # fmt: skip


@pytest.mark.parametrize("pair", PAIRS, ids=[f"{pair.law}-{pair.language}" for pair in PAIRS])
def test_an_event_changes_with_a_word(pair: Pair) -> None:
    assert (told(pair.here, pair.language), told(pair.there, pair.language)) == (pair.inside, pair.outside)


STRETCHES = [
    ("en", "From 3 May to 5 May, France attacked Italy.", "2024-05-03 2024-05-05"),
    ("en", "Between 3 May and 5 May, France attacked Italy.", "2024-05-03 2024-05-05"),
    ("en", "3-5 May: France attacked Italy.", "2024-05-03 2024-05-05"),
    ("fr", "Du 3 au 5 mai, la France a attaqué l'Italie.", "2024-05-03 2024-05-05"),
    ("en", "Since May, France has attacked Italy.", "2024-05-01 2024-06-19"),
    ("en", "In the last two weeks France attacked Italy.", "2024-06-05 2024-06-19"),
    ("en", "In the next two weeks France will attack Italy.", "2024-06-19 2024-07-03"),
    ("de", "Seit zwei Wochen greift Frankreich Italien an.", "2024-06-05 2024-06-19"),
    ("en", "For two weeks France has attacked Italy.", "-"),
]


@pytest.mark.parametrize(("language", "text", "days"), STRETCHES, ids=[text for _, text, _ in STRETCHES])
def test_an_event_lies_in_its_stretch_of_days(language: str, text: str, days: str) -> None:
    (event,) = newsparse.parse(text, kind="body", language=language, captured_at=WEDNESDAY, plugins=()).events

    assert (f"{event.when.start} {event.when.end}" if event.when else "-") == days


OCCASIONS = [
    # two who met on a day signed and said on that day what they did together, and nothing else
    ("France and Italy met on 1 June. It rained. France and Italy signed a treaty.", "2024-06-01"),
    ("France helped Italy on 1 June. France praised Italy.", "2024-06-01"),
    ("France met Italy on 1 June. France accused Italy.", None),
    ("France attacked Italy on 1 June. France accused Italy.", None),
]


@pytest.mark.parametrize(("text", "day"), OCCASIONS)
def test_two_do_on_one_day_what_they_do_together(text: str, day: str | None) -> None:
    last = newsparse.parse(text, kind="body", language="en", captured_at=WEDNESDAY, plugins=()).events[-1]

    assert (last.when.start.isoformat() if last.when else None) == day


SENTENCES = [
    ("Ministers and Ann Lee attacked Italy.", "ASSAULT asserted Ministers, Ann Lee > Italy"),
    ("France, Italy and Spain attacked Malta.", "ASSAULT asserted France, Italy, Spain > Malta"),
    ("France attacked Italy, Spain and Malta.", "ASSAULT asserted France > Italy, Spain, Malta"),
    ("Two men, three women and a child were arrested.", "COERCE asserted - > Two men, three women, child"),
    ("About 300 miners and dockers were arrested.", "COERCE asserted - > 300 miners, dockers"),
    ("The attack on Italy by France was condemned by Spain and Malta.",
     "ASSAULT asserted France > Italy; ACCUSE asserted Spain, Malta > France"),
    ("France gave Italy a warning.", "THREATEN asserted France > Italy"),
    ("Police handed the mayor a suspended sentence.", "SANCTION asserted Police > mayor"),
    ("The talks between France and Italy went on.", "CONSULT asserted France, Italy > -"),
    ("France and Italy held talks.", "CONSULT asserted France, Italy > -"),
    ("In the talks between France and Italy, Spain fell silent.", "CONSULT asserted France, Italy > -"),
    ("France received Ann Lee.", "CONSULT asserted Ann Lee > France"),
    ("Ann Lee was received by France.", "CONSULT asserted Ann Lee > France"),
    ("Ann Lee was jailed for attacking Italy.",
     "SANCTION asserted - > Ann Lee; ASSAULT asserted Ann Lee > Italy"),
    ("France urged Italy to attack Spain.", "REQUEST asserted France > Italy; ASSAULT planned Italy > Spain"),
    ("France has yet to attack Italy.", "ASSAULT planned France > Italy"),
    ("France failed to attack Italy.", "ASSAULT negated France > Italy"),
    ("Nobody was arrested.", "COERCE negated - > -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_a_sentence_tells_its_events(text: str, events: str) -> None:
    assert told(text, "en") == events
