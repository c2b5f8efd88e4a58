"""Mails stored as text: what the fields of their head say of the article."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.lines.mail_heads import read_mail_field
from tests.support.boundaries import sized

TITLE = "The quay of the town is closed"
TEXT = "\n\n".join(sized(180, end=".", first=50 * i).capitalize() for i in range(4))
HEADS = [
    "From: Jana Tarnow <tarnow@kora.example>\nTo: Readers\nSubject: {}\nDate: Wed, 12 Jun 2024 07:30:00 +0100",
    "Subject: Fwd: [Kora] {}\nFrom: Jana Tarnow\nDate: 12 June 2024",
    "De : Jana Tarnow\nEnvoyé : mercredi 12 juin 2024 07:30\nÀ : Abonnés\nObjet : TR : {}",
    "Von: Jana Tarnow (tarnow@kora.example)\nGesendet: Mittwoch, 12. Juni 2024 07:30\nAn: Alle\nBetreff: AW: {}",
    "De: Jana Tarnow\nEnviado: 12 de junio de 2024\nPara: Todos\nAsunto: {}",
    "Da: Jana Tarnow\nInviato: 12 giugno 2024\nA: Redazione\nOggetto: I: {}",
    "Van: Jana Tarnow\nVerzonden: 12 juni 2024\nAan: Allen\nOnderwerp: {}",
    "Fra: Jana Tarnow\nSendt: 12. juni 2024\nTil: Alle\nEmne: SV: {}",
    "От: Jana Tarnow\nДата: 12 июня 2024\nТема: {}",
]


@pytest.mark.parametrize("head", HEADS)
def test_the_fields_of_a_mail_say_what_headline_byline_and_date_say(head: str) -> None:
    article = newsparse.parse(f"{head.format(TITLE)}\n\n{TEXT}\n", kind="text", plugins=())

    assert article.title == TITLE
    assert [author.name for author in article.authors] == ["Jana Tarnow"]
    assert article.published is not None
    assert article.published.iso[:10] == "2024-06-12"
    assert article.body_text.split() == TEXT.split()
    for author in article.authors:
        assert author.span is None or article.document.text[author.span.start : author.span.end] == author.name


def test_an_address_names_no_author() -> None:
    article = newsparse.parse(f"From: news@kora.example\nSubject: {TITLE}\n\n{TEXT}", kind="text", plugins=())

    assert (article.title, article.authors) == (TITLE, ())


@pytest.mark.parametrize(
    ("head", "is_head"),
    [
        (f"Subject: {TITLE}", False),  # one field alone is a line like another
        (f"Subject: {TITLE}\nDate: 12 June 2024", True),
        (f"Subject: {TITLE}\nSubject: {TITLE}\nDate: 12 June 2024", False),  # whose subject is it?
        (f"From: Jana Tarnow\nDate: 12 June 2024\n{TITLE}", False),  # has no subject
        (f"Date: 12 June 2024\nA line of its own\nSubject: {TITLE}", False),  # stand in no row
        (f"Kora News\nSubject: {TITLE}\nDate: 12 June 2024", True),
        ("\n".join([f"Line {i}" for i in range(10)]) + f"\nSubject: {TITLE}\nDate: 12 June 2024", True),
        ("\n".join([f"Line {i}" for i in range(11)]) + f"\nSubject: {TITLE}\nDate: 12 June 2024", False),
    ],
)
def test_several_fields_in_a_row_are_the_head_of_a_mail(head: str, *, is_head: bool) -> None:
    article = newsparse.parse(f"{head}\n\n{TEXT}", kind="text", plugins=())

    assert ("flat.mail_head" in {block.reason.rule_id for block in article.blocks if block.reason}) is is_head


@pytest.mark.parametrize(
    "line", ["Ada Roy: we are asking", "Subject:", ":", "", "Subjects: many", "http://kora.example"]
)
def test_other_lines_are_no_fields_of_a_mail(line: str) -> None:
    assert read_mail_field(line) is None


@pytest.mark.parametrize(
    "foot",
    [
        "To unsubscribe, click here.",
        "Pour vous désabonner, cliquez ici.",
        "Um sich abzumelden, klicken Sie hier.",
        "Para darse de baja, pulse aquí.",
        "Per cancellare l'iscrizione, fai clic qui.",
        "Om u af te melden, klik hier.",
        "Para cancelar a inscrição, clique aqui.",
    ],
)
def test_how_to_unsubscribe_is_no_text(foot: str) -> None:
    article = newsparse.parse(f"{HEADS[0].format(TITLE)}\n\n{TEXT}\n\n{foot}", kind="text", plugins=())

    assert foot not in article.body_text
