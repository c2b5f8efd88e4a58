"""French: reflexive and unknown verbs, asides, nouns for bodies and people, guillemets turned round."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.testing._reading import speech_in


def _said(text: str) -> list[tuple[str, str | None]]:
    return [(q.text, q.speaker.name if q.speaker else None) for q in speech_in(text, "fr").quotes]


@pytest.mark.parametrize(
    "text",
    [
        "« On a tout perdu », s’obstine Paul Ménard.",
        "« On a tout perdu », raconte, la voix cassée, Paul Ménard.",
        "« On a tout perdu », jure de son côté Paul Ménard.",
        "« On a tout perdu », déplore auprès du Courrier Paul Ménard.",
        "« On a tout perdu », veut croire Paul Ménard.",
        "» On a tout perdu « , a dit Paul Ménard.",
        "Paul Ménard ne décolère pas. « On a tout perdu », s’entête-t-il.",
        "Paul Ménard ne décolère pas. « On a tout perdu », peste l’élu.",
    ],
)
def test_the_subject_is_found_behind_verbs_and_asides_of_any_kind(text: str) -> None:
    assert _said(text) == [("On a tout perdu", "Paul Ménard")]


def test_an_ordinary_pair_of_guillemets_is_not_turned_round() -> None:
    text = "Tout était perdu », a dit Paul Ménard. « Rien ne reste."

    assert ("Rien ne reste.", "Paul Ménard") in _said(text)


@pytest.mark.parametrize(
    ("before", "noun", "name"),
    [
        ("Le constructeur Navelec a fermé son usine.", "le constructeur", "Navelec"),
        ("Le ministère du Port a fermé le quai.", "le ministère", "ministère du Port"),
    ],
)
def test_a_noun_stands_for_the_body_that_was_called_so(before: str, noun: str, name: str) -> None:
    assert [who for _, who in _said(f"{before} « Nous n’avions plus de commandes », explique {noun}.")] == [name]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jeanne Sorel a demandé pourquoi le quai avait été fermé.", "pourquoi le quai avait été fermé"),
        ("Jeanne Sorel n’a pas précisé si le quai rouvrirait.", "si le quai rouvrirait"),
        ("Jeanne Sorel a dit ne pas savoir quand le quai rouvrirait.", "ne pas savoir quand le quai rouvrirait"),
        ("Jeanne Sorel a promis de réparer le quai.", "réparer le quai"),
        ("La promesse de Jeanne Sorel de réparer le quai.", "de réparer le quai"),
        ("Jeanne Sorel avait, de son côté, déclaré que le quai était perdu.", "le quai était perdu"),
        (
            "Le quai, affirme Jeanne Sorel, est perdu depuis dix ans.",
            "Le quai, affirme Jeanne Sorel, est perdu depuis dix ans",
        ),
        ("Le quai est perdu. C’est ce qu’a annoncé Jeanne Sorel.", "Le quai est perdu"),
    ],
)
def test_clauses_are_reported_whole(text: str, words: str) -> None:
    assert _said(text) == [(words, "Jeanne Sorel")]


@pytest.mark.parametrize(
    "text",
    [
        "Jeanne Sorel continue de travailler au port. Elle refuse de partir.",
        "Cette note signifie que le quai est perdu.",
        "Paul Ménard parle.\n« Peu de garanties »\nIl pleut.",
        "Les « sujets » qui ne payent pas sont partis.",
    ],
)
def test_what_reports_nothing_is_no_quote(text: str) -> None:
    assert _said(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jeanne Sorel s’est aussi réjouie que le quai rouvre.", [("le quai rouvre", "Jeanne Sorel")]),
        ("Jeanne Sorel se félicite que le quai rouvre.", [("le quai rouvre", "Jeanne Sorel")]),
        ("Cette annonce réjouit les « pro-quai » de la ville.", []),
    ],
)
def test_reflexive_verbs_report_only_with_their_pronoun(text: str, expected: list[tuple[str, str]]) -> None:
    assert _said(text) == expected


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Quant à Jeanne Sorel, elle a estimé que le quai était perdu.", "le quai était perdu", "Jeanne Sorel"),
        (
            "Le quai est perdu, a indiqué la secrétaire au Port (Sud), Jeanne Sorel.",
            "Le quai est perdu",
            "Jeanne Sorel",
        ),
        (
            "« Tout est perdu », déplore la directrice de recherche au Centre des ports, Jeanne Sorel.",
            "Tout est perdu",
            "Jeanne Sorel",
        ),
        ("Jeanne Sorel s’est déclarée « très satisfaite » du quai.", "très satisfaite", "Jeanne Sorel"),
        (
            "Les élus doivent maintenant « tenir compte du quai », a déclaré Jeanne Sorel.",
            "tenir compte du quai",
            "Jeanne Sorel",
        ),
        ("Le quai est perdu, selon un communiqué diffusé à midi.", "Le quai est perdu", "communiqué"),
    ],
)
def test_titles_topics_and_adverbs_are_told_apart(text: str, words: str, name: str) -> None:
    assert (words, name) in _said(text)


def test_what_goes_by_the_season_is_nobodys_word() -> None:
    assert _said("Selon la saison, le quai ouvre à huit heures.") == []


def test_a_notion_by_its_full_name_is_no_quotation() -> None:
    text = "Les élus ont réclamé l'application du « principe de précaution »."
    assert not [quote for quote in newsparse.parse(text, kind="body", language="fr").quotes if quote.kind != "indirect"]


@pytest.mark.parametrize("gerund", ["en prédisant un été", "en annonçant un hiver", "tout en jugeant le bilan"])
def test_a_gerund_leans_on_the_subject_and_on_no_noun_before_it(gerund: str) -> None:
    text = f"Paul Ménard est furieux. Hier, il a décoché une flèche {gerund} « très difficile pour tous »."

    assert _said(text) == [("très difficile pour tous", "Paul Ménard")]


@pytest.mark.parametrize("dummy", ["Il s’agit", "Il y a", "Il faut", "Il n’y a pas de place"])
def test_a_pronoun_that_means_nobody_does_not_speak(dummy: str) -> None:
    text = f"Paul Ménard est député. {dummy} notamment « l’indépendance nationale et l’intégrité du territoire »."

    assert _said(text) == [("l’indépendance nationale et l’intégrité du territoire", None)]


@pytest.mark.parametrize(
    ("pronoun", "name"), [("il", "Xavier Lin"), ("celui-ci", "Paul Ménard"), ("ce dernier", "Paul Ménard")]
)
def test_the_latter_is_who_was_named_last(pronoun: str, name: str) -> None:
    text = f"Xavier Lin a rencontré Paul Ménard. Hier, {pronoun} a affirmé que la mer montait."

    assert _said(text) == [("la mer montait", name)]


def test_a_pronoun_may_mean_somebody_known_by_an_office() -> None:
    text = (
        "Paul Ménard préside le club. Le chef de la diplomatie a déclaré que tout restait ouvert. "
        "« La patience est finie », a-t-il asséné."
    )

    assert _said(text)[-1] == ("La patience est finie", "chef de la diplomatie")


@pytest.mark.parametrize(
    "opening",
    ["Venu saluer les équipes, avant de partir,", "Ses idées,", "Il y a les quais, et", "Arrivé hier au port,"],
)
def test_the_subject_is_found_behind_what_stands_before_it(opening: str) -> None:
    text = f"Paul Ménard visitait le port. {opening} il l’a rappelé hier matin : « Je suis fier de ce quai neuf. »"

    assert _said(text) == [("Je suis fier de ce quai neuf.", "Paul Ménard")]


@pytest.mark.parametrize(("comma", "speaker"), [(",", "Paul Ménard"), ("", "syndicats")])
def test_a_participle_that_a_comma_closes_off_announces_nothing(comma: str, speaker: str) -> None:
    text = f"Paul Ménard regrette que la fusion, qualifiée par les syndicats{comma} « d’erreur grave », ait eu lieu."

    assert ("d’erreur grave", speaker) in _said(text)
