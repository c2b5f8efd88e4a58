"""What single expressions mean, phenomenon by phenomenon, in three languages."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from newsparse.annotation.times import find_times, times_of
from newsparse.languages import LANGUAGES
from newsparse.model.document import Block, Document
from newsparse.model.labels import Label

WEDNESDAY = dt.date(2024, 6, 19)


def read(text: str, language: str, anchor: dt.date | None = WEDNESDAY) -> list[tuple[str, str]]:
    return [(found.span.of(text), found.value) for found in find_times(text, language, anchor)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il est parti le mercredi 5 juin 2024.", [("le mercredi 5 juin 2024", "2024-06-05")]),
        ("du 3 au 5 mai 2021", [("3", "2021-05-03"), ("5 mai 2021", "2021-05-05")]),
        ("Elle a signé jeudi.", [("jeudi", "2024-06-13")]),
        ("Elle signera jeudi.", [("jeudi", "2024-06-20")]),
        ("Elle a signé mercredi.", [("mercredi", "2024-06-19")]),
        ("La fête aura lieu le vendredi 7 mars.", [("le vendredi 7 mars", "2025-03-07")]),
        ("ouvert depuis septembre", [("septembre", "2023-09")]),
        ("d'ici septembre", [("septembre", "2024-09")]),
        ("Le sommet s'est tenu en mars.", [("mars", "2024-03")]),
        ("en mai 98, dans les années 60", [("mai 98", "1998-05"), ("les années 60", "196X")]),
        ("le 3 mai 50 personnes ont défilé", [("le 3 mai", "2024-05-03")]),
        ("à la fin des années 1950", [("la fin des années 1950", "195X")]),
        ("au XIXe siècle", [("au XIXe siècle", "18XX")]),
        ("il y a trois jours", [("il y a trois jours", "2024-06-16")]),
        ("dans deux ans", [("dans deux ans", "2026")]),
        ("hier soir, demain matin, ce soir",
         [("hier soir", "2024-06-18TEV"), ("demain matin", "2024-06-20TMO"), ("ce soir", "2024-06-19TEV")]),
        ("dans la nuit de lundi à mardi", [("dans la nuit de lundi à mardi", "2024-06-17TNI")]),
        ("à 13h37, vers midi, à 20 heures",
         [("13h37", "2024-06-19T13:37"), ("vers midi", "2024-06-19T12:00"), ("20 heures", "2024-06-19T20:00")]),
        ("Arrivé lundi, il repart à 8 h.", [("lundi", "2024-06-17"), ("8 h", "2024-06-17T08:00")]),
        ("pendant dix-huit mois, un an et demi, deux heures et demie",
         [("dix-huit mois", "P18M"), ("un an et demi", "P18M"), ("deux heures et demie", "PT2H30M")]),
        ("quelques jours, depuis des années, ces derniers mois",
         [("quelques jours", "PXD"), ("des années", "PXY"), ("ces derniers mois", "PXM")]),
        ("cette semaine, l'année dernière, le mois prochain",
         [("cette semaine", "2024-W25"), ("l'année dernière", "2023"), ("le mois prochain", "2024-07")]),
        ("chaque jour, tous les mardis, par an, le lundi",
         [("chaque jour", "P1D"), ("tous les mardis", "XXXX-WXX-2"), ("par an", "P1Y"), ("le lundi", "XXXX-WXX-1")]),
        ("l'automne dernier, en été 2019", [("l'automne dernier", "2023-FA"), ("en été 2019", "2019-SU")]),
        ("au premier trimestre 2023", [("au premier trimestre 2023", "2023-Q1")]),
        ("le lundi de Pâques 2023, à Noël 2022",
         [("le lundi de Pâques 2023", "2023-04-10"), ("Noël 2022", "2022-12-25")]),
        ("Il est arrivé le 3 mai. Le lendemain, il est reparti.",
         [("le 3 mai", "2024-05-03"), ("Le lendemain", "2024-05-04")]),
        ("des traités de 1951, 1972 et 1990", [("1951", "1951"), ("1972", "1972"), ("1990", "1990")]),
        ("fin 2017, début juin", [("fin 2017", "2017"), ("début juin", "2024-06")]),
        ("Un homme de 37 ans, une fillette de 6 ans, Anne, 97 ans, les moins de 17 ans", []),
        ("une peine de 10 ans", [("10 ans", "P10Y")]),
        ("1500 soldats, 2000 euros, article 2019 du code", []),
        ("Le quotidien local et un quotidien national", []),
        ("Il a sa maison. Je vois la mer.", []),
    ],
)  # fmt: skip
def test_french(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text, "fr") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They signed on Monday, June 3, 2024.", [("Monday, June 3, 2024", "2024-06-03")]),
        ("on 3 June 2024, on the 3rd of June 2024",
         [("3 June 2024", "2024-06-03"), ("the 3rd of June 2024", "2024-06-03")]),
        ("She said Friday that they will meet on Saturday.", [("Friday", "2024-06-14"), ("Saturday", "2024-06-22")]),
        ("last October, next April", [("last October", "2023-10"), ("next April", "2025-04")]),
        ("She may march in May 2021.", [("May 2021", "2021-05")]),
        ("the hour-long talk, the day-long one", [("hour-long", "PT1H"), ("day-long", "P1D")]),
        ("three days ago, two years ago", [("three days ago", "2024-06-16"), ("two years ago", "2022")]),
        ("half a year, half a day, half a decade",
         [("half a year", "P6M"), ("half a day", "PT12H"), ("half a decade", "P5Y")]),
        ("two and a half years, one and a half hours, a year and a half",
         [("two and a half years", "P30M"), ("one and a half hours", "PT1H30M"), ("a year and a half", "P18M")]),
        ("a 16-hour flight, 5 1/2 hours, half an hour",
         [("16-hour", "PT16H"), ("5 1/2 hours", "PT5H30M"), ("half an hour", "PT30M")]),
        ("at 10:35 a.m. Tuesday", [("10:35 a.m. Tuesday", "2024-06-18T10:35")]),
        ("in the 1960s, the late 1990s", [("1960s", "196X"), ("the late 1990s", "199X")]),
        ("every day, annual, weekly", [("every day", "P1D"), ("annual", "P1Y"), ("weekly", "P1W")]),
        ("last week, this month, early next year",
         [("last week", "2024-W24"), ("this month", "2024-06"), ("early next year", "2025")]),
        ("a 24-year-old man, aged 37 years", []),
        ("Thanksgiving 2023", [("Thanksgiving 2023", "2023-11-23")]),
        ("last night, tonight", [("last night", "2024-06-18TNI"), ("tonight", "2024-06-19TEV")]),
    ],
)  # fmt: skip
def test_english(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Am Montag, dem 3. Juni 2024, begann es.", [("Montag, dem 3. Juni 2024", "2024-06-03")]),
        ("zwischen dem 12. und 15. März 2022", [("12", "2022-03-12"), ("15. März 2022", "2022-03-15")]),
        ("Er kam am Dienstagabend an.", [("Dienstagabend", "2024-06-18TEV")]),
        ("Er wird am Freitag kommen.", [("Freitag", "2024-06-21")]),
        ("um 15.30 Uhr, gegen 7 Uhr", [("15.30 Uhr", "2024-06-19T15:30"), ("gegen 7 Uhr", "2024-06-19T07:00")]),
        ("vor drei Jahren, seit Wochen", [("vor drei Jahren", "2021"), ("Wochen", "PXW")]),
        ("das zweitägige Treffen, anderthalb Stunden, sechsundzwanzig Tage",
         [("zweitägige", "P2D"), ("anderthalb Stunden", "PT1H30M"), ("sechsundzwanzig Tage", "P26D")]),
        ("im vergangenen Jahr, nächste Woche, im Vorjahr",
         [("im vergangenen Jahr", "2023"), ("nächste Woche", "2024-W26"), ("im Vorjahr", "2023")]),
        ("in den 1990er Jahren, im 19. Jahrhundert",
         [("in den 1990er Jahren", "199X"), ("im 19. Jahrhundert", "18XX")]),
        ("gestern Abend, heute Morgen, morgen",
         [("gestern Abend", "2024-06-18TEV"), ("heute Morgen", "2024-06-19TMO"), ("morgen", "2024-06-20")]),
        ("am 30. Juni 1990, im Jahr 2020, in den 2020er Jahren",
         [("30. Juni 1990", "1990-06-30"), ("im Jahr 2020", "2020"), ("in den 2020er Jahren", "202X")]),
        ("Ende 2023, Anfang Juni", [("Ende 2023", "2023"), ("Anfang Juni", "2024-06")]),
        ("jeden Tag, täglich, jährlich", [("jeden Tag", "P1D"), ("täglich", "P1D"), ("jährlich", "P1Y")]),
        ("der 24-jährige Mann, 24 Jahre alt", []),
        ("Ostern 2023", [("Ostern 2023", "2023-04-09")]),
    ],
)  # fmt: skip
def test_german(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text, "de") == expected


def test_without_an_anchor_what_is_relative_stays_so() -> None:
    assert read("hier, mardi ; le 5 juin, cette semaine, à 15 h", "fr", None) == [
        ("hier", "PAST_REF"),
        ("mardi", "XXXX-WXX-2"),
        ("le 5 juin", "XXXX-06-05"),
        ("cette semaine", "PRESENT_REF"),
        ("15 h", "T15:00"),
    ]


def test_a_plain_weekday_takes_the_day_that_the_text_gives_it_elsewhere() -> None:
    assert read("Concert mardi à Lyon. Le concert du mardi 25 juin affiche complet.", "fr") == [
        ("mardi", "2024-06-25"),
        ("mardi 25 juin", "2024-06-25"),
    ]


def test_mods_are_kept() -> None:
    text = "environ deux heures, plus de trois ans, début juin, il y a plus de deux ans"

    mods = [str(found.mod) for found in find_times(text, "fr", WEDNESDAY)]

    assert mods == ["APPROX", "MORE_THAN", "START", "BEFORE"]


def test_unknown_languages_have_no_expressions() -> None:
    assert find_times("ayer", "es", WEDNESDAY) == ()


@pytest.mark.parametrize("language", ["fr", "fr-CH", "FR_ch"])
def test_a_language_is_told_from_its_tag_however_it_is_written(language: str) -> None:
    assert [time.value for time in find_times("hier", language, WEDNESDAY)] == ["2024-06-18"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((None, "fr", WEDNESDAY), "text must be str, got NoneType"),
        (("hier", None, WEDNESDAY), "language must be str, got NoneType"),
        (("hier", "fr", "2024-06-19"), "anchor must be datetime.date | None, got str"),
    ],
)
def test_an_argument_of_another_type_is_named(arguments: tuple[Any, Any, Any], said: str) -> None:
    with pytest.raises(TypeError, match=said):
        find_times(*arguments)


def test_an_article_is_read_across_its_blocks_without_its_boilerplate() -> None:
    text = "Titre\n\nIl est arrivé lundi.\n\nAbonnez-vous avant jeudi\n\nHe left at 8 a.m."
    blocks = (
        Block(0, 5, Label.TITLE),
        Block(7, 27, Label.PARAGRAPH),
        Block(29, 53, Label.PROMO),
        Block(55, 72, Label.PARAGRAPH, language="en"),
    )

    times = times_of(Document(text=text, blocks=blocks, language="fr"), LANGUAGES, WEDNESDAY)

    assert [(found.span.of(text), found.value) for found in times] == [
        ("lundi", "2024-06-17"),
        ("8 a.m.", "2024-06-19T08:00"),
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "ahead"),
    [
        ("en", "The union called a strike for Friday.", True),
        ("en", "The union called a strike on Friday.", False),
        ("en", "They walked for two days, and Friday was wet.", False),
        ("de", "Der Rat setzte die Wahl für den Freitag an.", True),
        ("de", "Der Rat verschob die Wahl auf Freitag.", True),
        ("de", "Der Rat setzte die Wahl am Freitag an.", False),
        ("fr", "Le syndicat a annoncé une grève pour vendredi.", True),
        ("fr", "Le syndicat a annoncé une grève vendredi.", False),
    ],
)
def test_the_weekday_that_something_is_set_for_comes(language: str, sentence: str, *, ahead: bool) -> None:
    (day,) = [time.value for time in find_times(sentence, language, dt.date(2024, 6, 19)) if time.value[0] == "2"]

    assert day == ("2024-06-21" if ahead else "2024-06-14")


def test_a_half_in_figures_is_a_number_behind_any_word() -> None:
    """The first of these ended parsing with a ValueError."""
    found = find_times("It took a few 1/2 day, and then 3 1/2 hours.", "en", None)

    assert [time.value for time in found] == ["PXD", "PT3H30M"]
