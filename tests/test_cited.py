"""News agencies: those that texts cite, and names that are words as well."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.gazetteers.agencies import AGENCIES, agency_named
from newsparse.testing.fields import page_around


@pytest.mark.parametrize(
    ("code", "sentence", "names"),
    [
        ("fr", "Le texte a été signé, selon l’agence Tass.", ["TASS"]),
        ("fr", "L’agence de presse d’État russe Ria Novosti l’a annoncé.", ["RIA Novosti"]),
        ("fr", "C’est ce que rapporte l’Agence France-Presse.", ["AFP"]),
        ("fr", "Selon l’agence marocaine MAP, le texte est signé.", ["MAP"]),
        ("fr", "Il a dessiné une carte, dite MAP, de la ville.", []),
        ("fr", "La version Beta du logiciel est en ligne, et Petra rit.", []),
        ("en", "The mayor told AP that she would resign.", ["AP"]),
        ("en", "The deal was signed, according to Xinhua.", ["Xinhua"]),
        ("en", "A MAP of the town hung there; the STA opened a TAP.", []),
        ("de", "Das sagte ein Sprecher der Nachrichtenagentur dpa.", ["dpa"]),
        ("de", "Wie die Agentur Interfax meldet, reist er ab.", ["Interfax"]),
        ("de", "Das Spiel war in der Beta-Phase.", []),
    ],
)
def test_citations(code: str, sentence: str, names: list[str]) -> None:
    article = newsparse.parse(
        page_around(code, first=f"{sentence} "), kind="text", language=code, plugins=(), events=False
    )

    assert [agency.name for agency in article.agencies] == names
    for one in article.evidence_for("agencies"):
        assert one.span
        assert agency_named(one.span.of(article.document.text))


@pytest.mark.parametrize("dateline", ["Berne (ats) - ", "BERLIN (DPA) \u2013 ", "PARIS (Reuters) - "])
def test_the_agency_of_a_dateline_counts_in_any_case(dateline: str) -> None:
    article = newsparse.parse(page_around("fr", first=dateline), kind="text", language="fr", plugins=(), events=False)

    assert len(article.agencies) == 1


def test_the_table_names_each_agency_once() -> None:
    names = [name.casefold() for agency in AGENCIES for name in {agency.name, *agency.names}]
    texts = [agency for agency in AGENCIES if not agency.pictures]

    assert len(texts) >= 80
    assert all(agency_named(agency.name) == agency for agency in AGENCIES)
    assert len(names) - len(set(names)) <= sum(len({*agency.names}) for agency in AGENCIES) // 5
