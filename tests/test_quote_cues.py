"""Cues: which words of a sentence are the verb or phrase that reports, from its auxiliary to its participle."""

from __future__ import annotations

import pytest

from newsparse.annotation.quotes.cues import Cue
from newsparse.text.words import Words
from tests.support.sentences import marked, sentence


def cues(text: str, language: str) -> list[str]:
    """Return the shape and the words of each cue of a sentence, and what else is told of it."""
    whole = marked(text, language) if any(mark in text for mark in "“„«") else sentence(text, language)
    return [_described(whole.words, cue) for cue in whole.cues]


def _described(words: Words, cue: Cue) -> str:
    verb = f" ({words.text[cue.verb]})" if cue.end - cue.first > 1 else ""
    pronoun = f" +{words.text[cue.pronoun]}" if cue.pronoun is not None else ""
    others = {"denied": cue.negated, "behind": cue.after, "frames": not cue.form.speech}
    told = "".join([f", {name}" for name, holds in others.items() if holds])
    return f"{cue.shape.value} {' '.join(words.text[cue.first : cue.end])}{verb}{pronoun}{told}"


@pytest.mark.parametrize(("text", "found"), [
    ("said", ["finite said"]),
    ("said what it was", ["finite said"]),
    ("the mayor said it", ["finite said"]),
    ("she Said it", []),
    ("Said the mayor it was late.", ["finite Said"]),
    ("who said it", ["finite said"]),
    ("a statement that said it", ["finite said"]),
    ("there said", ["finite said"]),
    ("she also said it", ["finite said"]),
    ("it was, she said", ["finite said"]),
    ("she has said it", ["finite has said (said)"]),
    ("she will have said it", ["finite will have said (said)"]),
    ("she has been saying it", ["finite has been saying (saying)"]),
    ("she is saying it", ["finite is saying (saying)"]),
    ("she never said it", ["finite said, denied"]),
    ("not today she said it", ["finite said"]),
    ("she said never", ["finite said"]),
    ("she has never said it", ["finite has never said (said), denied"]),
    ("not only the mayor said it", ["finite said"]),
    ("it was said by Ann Kelso", ["passive was said (said)"]),
    ("it was also said by Ann Kelso", ["passive was also said (said)"]),
    ("it was never also said by Ann Kelso", ["passive was never also said (said)"]),
    ("it has been said", ["passive been said (said)"]),
    ("has never been told", ["passive been told (told)"]),
    ("Claiming victory, she left.", ["gerund Claiming"]),
    ("by saying it", ["gerund saying"]),
    ("for saying it", ["gerund saying"]),
    ("of saying it", []),
    ("the saying", []),
    ("the said it", []),
    ("called and said it", ["finite called, frames", "finite said"]),
    ("and claimed it", ["finite claimed"]),
    ("Ann said Mary said and added", ["finite said", "finite said", "finite added"]),
])  # fmt: skip
def test_a_verb_with_its_auxiliaries_in_english(text: str, found: list[str]) -> None:
    assert cues(text, "en") == found


@pytest.mark.parametrize(("text", "found"), [
    ("Claims that she left are false.", []),
    ("his claims are false", []),
    ("the claims, it", []),
    ("the mayor claims it", []),
    ("a claim that claims it", []),
    ("she claims it", ["finite claims"]),
    ("she and claims it", ["finite claims"]),
    ("The mayor and claims it", ["finite claims"]),
    ("Kelso claims it", ["finite claims"]),
    ("residents claim it", ["finite claim"]),
    ("residents report: it is late", ["finite report"]),
    ("Ann and Bob claim it", ["finite claim"]),
    ("report that it is late", []),
    ("Mayor Kelso reports on it", []),
    ("Mayor Kelso reports that it is late", ["finite reports"]),
    ("old Kelso reports that it is late", ["finite reports"]),
    ("the letter reads", []),
    ("“It is old,” the letter reads.", ["finite reads"]),
    ("“It is old,” the letter reads it", []),
    ("“It is old” and so on for days in the letter reads.", []),
    ("“It is old,” reports from the town", ["finite reports"]),
    ("“It is old,” read a statement", ["finite read"]),
    ("“It is old” read a statement", ["finite read"]),
    ("“It is old” read in a statement", []),
    ("“It is old” read", ["finite read"]),
    ("“It is old”, read a statement", ["finite read"]),
    ("“It is old”, read in a statement", []),
    ("“It is old” and grey, read a statement", []),
    ("“It is old,” his wife Ann calls from the kitchen", ["finite calls, frames"]),
    ("“It is old,” in letters to Ann calls from the kitchen", []),
])  # fmt: skip
def test_a_noun_that_may_be_a_verb(text: str, found: list[str]) -> None:
    assert cues(text, "en") == found


@pytest.mark.parametrize(("text", "found"), [
    ("was quoted as saying it", ["finite was quoted as saying (was)"]),
    ("she went on to say it", ["finite went on to say (went)"]),
    ("she declined to say why", ["finite declined to say (declined), denied"]),
    ("without saying why", ["finite without saying (without), denied"]),
    ("she pointed out that", ["finite pointed out (pointed)"]),
    ("she pointed that out", ["finite pointed, frames"]),
    ("she called on them", ["finite called on (called), frames"]),
    ("called on", ["finite called on (called), frames"]),
    ("She sees it as a “gift to us all”.", ["finite sees, frames"]),
    ("She sees it as “a gift to us all”.", ["finite sees, frames"]),
    ("She sees it; as “a gift to us all”.", []),
    ("She sees it with “a gift to us all”.", []),
    ("She sees it.", []),
])  # fmt: skip
def test_verbs_of_several_words_and_verbs_that_a_preposition_frames(text: str, found: list[str]) -> None:
    assert cues(text, "en") == found


@pytest.mark.parametrize(("text", "found"), [
    ("according to Ann Kelso", ["source according to (according)"]),
    ("according to", []),
    ("according to plan", []),
    ("according to the plan", []),
    ("according to the old plan", ["source according to (according)"]),
    ("according to her old plan", ["source according to (according)"]),
    ("according to that", []),
    ("not according to Ann Kelso", []),
    ("it is old, per Ann Kelso", ["source per"]),
    ("it is old, per the mayor", ["source per"]),
    ("it is old, per day", []),
    ("it is old per Ann Kelso", []),
    ("per Ann Kelso", ["source per"]),
    ("For the mayor, “it is old”", ["source For"]),
    ("For them, “it is old”", ["source For"]),
    ("For five days, “it is old”", []),
    ("For Ann Kelso “it is old”", []),
    ("For Ann Kelso, it is old", []),
    ("But for Ann Kelso, “it is old”", ["source for"]),
    ("She is for Ann Kelso, “it is old”", []),
])  # fmt: skip
def test_a_source_without_a_verb_in_english(text: str, found: list[str]) -> None:
    assert cues(text, "en") == found


@pytest.mark.parametrize(("text", "found"), [
    ("elle a dit", ["finite a dit (dit)"]),
    ("elle ne dit pas", ["finite dit, denied"]),
    ("elle n'a jamais dit", ["finite a jamais dit (dit), denied"]),
    ("il avait bien aussi déjà dit", ["finite avait bien aussi déjà dit (dit)"]),
    ("elle avait, de son côté, déclaré que", ["finite avait , de son côté , déclaré (déclaré)"]),
    ("elle avait, « oui », dit", ["finite dit"]),
    ("elle avait, dit", ["finite dit"]),
    ("elle avait, hier, déclaré que", ["finite avait , hier , déclaré (déclaré)"]),
    ("elle avait, hier soir, déclaré que", ["finite avait , hier soir , déclaré (déclaré)"]),
    ("elle avait bien déclaré que", ["finite avait bien déclaré (déclaré)"]),
    ("déclaré, elle a", []),
    ("déclaré elle a", []),
    ("il l'a dit", ["finite a dit (dit)"]),
    ("il le dit", ["finite dit"]),
    ("le dit texte", []),
    ("ne l'exclut pas", ["finite exclut, denied, frames"]),
    ("Anne, l'accuse de « vol »", ["finite accuse, frames"]),
    ("Anne, l'accuse : vol", ["finite accuse, frames"]),
    ("Anne, l'accuse que", ["finite accuse, frames"]),
    ("Anne, l'accuse hier", []),
    ("Anne, l'accuse de vol", []),
    ("Anne, l'accuse de", []),
    ("Anne, l'accuse", []),
    ("elle se réjouit", ["finite se réjouit (réjouit)"]),
    ("elle se réjouit hier", ["finite se réjouit (réjouit)"]),
    ("elle s'est aussi réjouie", ["finite s' est aussi réjouie (réjouie)"]),
    ("elle est réjouie", []),
    ("se réjouissant", ["gerund se réjouissant (réjouissant)"]),
    ("elle est et accusée", ["participle accusée, frames"]),
    ("un texte qualifié de vieux par Anne", ["passive qualifié, frames"]),
    ("un texte qualifié par Anne de vieux", ["passive qualifié, frames"]),
    ("accusée et", []),
    ("le maire a été accusé par Anne", ["passive a été accusé (accusé), frames"]),
    ("a été accusé par Anne", ["passive a été accusé (accusé), frames"]),
    ("elle a refusé de dire", ["finite a refusé de dire (refusé), denied"]),
    ("sans préciser", ["finite sans préciser (sans), denied"]),
    ("il y voit un « don »", ["finite y voit (y)"]),
    ("elle la perçoit comme un « don »", ["finite perçoit, frames"]),
    ("elle perçoit la mer ; comme « don »", []),
])  # fmt: skip
def test_a_verb_with_its_auxiliaries_in_french(text: str, found: list[str]) -> None:
    assert cues(text, "fr") == found


@pytest.mark.parametrize(("text", "found"), [
    ("dit-elle", ["finite dit-elle +dit-elle"]),
    ("a-t-il dit", ["finite a-t-il dit (dit) +a-t-il"]),
    ("a-t-il bien dit", ["finite a-t-il bien dit (dit) +a-t-il"]),
    ("a-t-il bien aussi déjà dit", ["finite a-t-il bien aussi déjà dit (dit) +a-t-il"]),
    ("a-t-il mer dit", ["finite dit"]),
    ("a-t-on appris lundi", ["finite a-t-on appris (appris) +a-t-on"]),
    ("baboune-t-il", []),
    ("« Le pont est fermé », baboune Anne.", ["finite baboune"]),
    ("« Le pont est fermé », baboune Anne", ["finite baboune"]),
    ("« Le pont est fermé », baboune", []),
    ("« Oui » et le pont, baboune Anne", []),
    (", baboune la « vieille mairie du port »", []),
    ("« Le pont est fermé », baboune la maire.", ["finite baboune"]),
    ("« Le pont est fermé », baboune maire.", ["finite baboune"]),
    ("« Le pont est fermé », baboune hier.", []),
    ("« Le pont est fermé », la Anne.", []),
    ("« Le pont est fermé », Baboune Anne.", []),
    ("« Le pont est fermé » baboune Anne.", []),
    ("« Le pont est fermé », s'ababoune Anne.", ["finite ababoune"]),
    ("« Le pont est fermé », a-t-elle baboumé.", ["finite a-t-elle baboumé (baboumé) +a-t-elle"]),
    ("« Le pont est fermé », a-t-elle mer baboumé.", []),
    ("« Le pont est fermé », baboune-t-elle.", ["finite baboune-t-elle +baboune-t-elle"]),
    ("« Le pont », baboune-t-elle.", []),
    ("Le pont est fermé, baboune-t-elle.", []),
])  # fmt: skip
def test_an_inverted_verb_in_french(text: str, found: list[str]) -> None:
    assert cues(text, "fr") == found


@pytest.mark.parametrize(("text", "found"), [
    ("selon Anne", ["source selon"]),
    ("selon que", []),
    ("selon la formule", []),
    ("de source proche", ["source de source (de)"]),
    ("pour Anne Berthaud, le pont est vieux", ["source pour"]),
    ("pour le maire, le pont est vieux", ["source pour"]),
    ("pour Zoltan Kabar, vieux", ["source pour"]),
    ("pour Zoltan Kabar", ["source pour"]),
    ("pour Zoltan kabar", []),
    ("pour Zoltan", []),
    ("pour le", []),
    ("le pont est vieux pour Anne Berthaud", []),
    ("Pour le pont, vieux", []),
])  # fmt: skip
def test_a_source_without_a_verb_in_french(text: str, found: list[str]) -> None:
    assert cues(text, "fr") == found


@pytest.mark.parametrize(("text", "found"), [
    ("er sagte es", ["finite sagte"]),
    ("er sagte nicht", ["finite sagte, denied"]),
    ("er sagte das nicht", ["finite sagte, denied"]),
    ("er sagte das gestern nicht", ["finite sagte"]),
    ("am sagte", []),
    ("das sagte er", ["finite sagte"]),
    ("die rief", []),
    ("„Ja“, rief Anna", ["finite rief"]),
    ("Hinter ihr ruft ein Mann", ["finite ruft"]),
    ("Hinter ihr ruft Anna", []),
    ("das Rufen", []),
    ("er hat gestern gesagt", ["finite hat gestern gesagt (gesagt)"]),
    ("er hat nicht gesagt", ["finite hat nicht gesagt (gesagt), denied"]),
    ("er hat, gesagt", []),
    ("er hat; gesagt", []),
    ("dass er gesagt hat", ["finite gesagt hat (gesagt)"]),
    ("dass er gesagt hat, sie sei alt", ["finite gesagt hat (gesagt)"]),
    ("gesagt", []),
    ("wurde er gefragt", ["passive wurde er gefragt (gefragt)"]),
    ("er wurde gefragt", ["passive wurde gefragt (gefragt)"]),
    ("sie teilte mit", ["finite teilte"]),
    ("sie teilte gestern mit", ["finite teilte"]),
    ("sie teilte Brot, mit", ["finite teilte"]),
    ("sie teilte mit und ging", ["finite teilte"]),
    ("sie teilte gestern mit Anna mit", ["finite teilte"]),
    ("sie teilte mit dem Rat", []),
    ("sie teilte Brot mit Anna", []),
    ("sie teilte; mit", []),
    ("er befindet es", ["finite befindet"]),
    ("er befindet sich", []),
    ("er schränkt es ein", ["finite schränkt"]),
    ("er schränkt sich ein", []),
    ("er sieht sie als „Gabe“", ["finite sieht, frames"]),
])  # fmt: skip
def test_a_verb_with_its_parts_in_german(text: str, found: list[str]) -> None:
    assert cues(text, "de") == found


@pytest.mark.parametrize(("text", "found"), [
    ("laut Anna", ["source laut"]),
    ("laut über Anna", []),
    ("Anna Beispiel zufolge", ["source zufolge, behind"]),
    ("„Alt“, so Anna Beispiel", ["source so"]),
    ("„Alt“, so Anna", ["source so"]),
    ("„Alt“, so die Stadt", ["source so"]),
    ("„Alt“, so groß", []),
    ("„Alt“, so", []),
    ("so Anna Beispiel", []),
    ("nach Angaben von Anna", ["source nach Angaben von (nach)"]),
    ("nach eigenen Angaben", ["source nach"]),
    ("nach dem guten alten Bericht", ["source nach"]),
    ("nach dem sehr guten alten Bericht", []),
    ("nach dem Sturm", []),
    ("Für Anna Beispiel, „alt“", ["source Für"]),
    ("Für die Polizei ist es, „alt“", []),
])  # fmt: skip
def test_a_source_without_a_verb_in_german(text: str, found: list[str]) -> None:
    assert cues(text, "de") == found
