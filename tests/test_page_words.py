"""The furniture of Spanish, Italian, Dutch and Portuguese pages is told from their text, wherever it stands."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Label

PAGES = {
    "es": (
        ("El puente de Torvena reabre después de tres años", Label.TITLE),
        ("Por Nuria Albarado", Label.BYLINE),
        ("Publicado el 12 de enero de 2026 a las 10:15", Label.TIMESTAMP),
        (
            "El viejo puente de Torvena volvió a abrirse el lunes al tráfico tras tres años de obras y de polémicas.",
            Label.PARAGRAPH,
        ),
        ("Lea también: El mercado cambia de plaza", Label.RELATED_LINK),
        ("Suscríbete a nuestra newsletter", Label.PROMO),
        (
            "“Hemos cumplido la promesa”, declaró la alcaldesa Elvira Montes al cortar la cinta delante del público.",
            Label.PARAGRAPH,
        ),
        ("Publicidad", Label.ADVERTISEMENT),
        (
            "El coste total ha sido de cuatro millones de euros, la mitad de los cuales los ha pagado la región.",
            Label.PARAGRAPH,
        ),
        ("Fe de errores: el puente mide ochenta metros, y no ochocientos.", Label.NOTE),
        ("Compartir", Label.SHARE_LINKS),
        ("Deja un comentario", Label.COMMENT_FORM),
        ("Todos los derechos reservados", Label.FOOTER),
    ),
    "it": (
        ("Il ponte di Torvena riapre dopo tre anni", Label.TITLE),
        ("di Ottavio Brunelli", Label.BYLINE),
        ("Pubblicato il 12 gennaio 2026 alle 10:15", Label.TIMESTAMP),
        (
            "Il ponte vecchio di Torvena ha riaperto lunedì al traffico dopo tre anni di lavori e di polemiche.",
            Label.PARAGRAPH,
        ),
        ("Leggi anche: Il mercato cambia piazza", Label.RELATED_LINK),
        ("Iscriviti alla newsletter", Label.PROMO),
        (
            "“Abbiamo mantenuto la promessa”, ha detto la sindaca Elvira Montanari tagliando il nastro in piazza.",
            Label.PARAGRAPH,
        ),
        ("Pubblicità", Label.ADVERTISEMENT),
        (
            "Il costo totale è stato di quattro milioni di euro, metà dei quali sono stati pagati dalla regione.",
            Label.PARAGRAPH,
        ),
        ("Errata corrige: il ponte misura ottanta metri, e non ottocento.", Label.NOTE),
        ("Condividi", Label.SHARE_LINKS),
        ("Lascia un commento", Label.COMMENT_FORM),
        ("© Riproduzione riservata", Label.FOOTER),
    ),
    "nl": (
        ("Brug bij Oudewaal weer open na drie jaar", Label.TITLE),
        ("Door Bram Hoekzema", Label.BYLINE),
        ("Gepubliceerd op 12 januari 2026 om 10:15", Label.TIMESTAMP),
        (
            "De oude brug bij Oudewaal is maandag na drie jaar werk weer opengegaan voor het verkeer in de stad.",
            Label.PARAGRAPH,
        ),
        ("Lees ook: De markt verhuist naar het plein", Label.RELATED_LINK),
        ("Schrijf je in voor onze nieuwsbrief", Label.PROMO),
        (
            "‘We hebben ons aan de belofte gehouden’, zei burgemeester Anouk Teunis bij de opening op het plein.",
            Label.PARAGRAPH,
        ),
        ("Advertentie", Label.ADVERTISEMENT),
        (
            "De kosten bedroegen in totaal vier miljoen euro, waarvan de helft door de provincie is betaald.",
            Label.PARAGRAPH,
        ),
        ("In een eerdere versie stond dat de brug achthonderd meter lang is.", Label.NOTE),
        ("Deel dit artikel", Label.SHARE_LINKS),
        ("Plaats een reactie", Label.COMMENT_FORM),
        ("© Alle rechten voorbehouden", Label.FOOTER),
    ),
    "pt": (
        ("Ponte de Vila Rasa reabre depois de três anos", Label.TITLE),
        ("Por Duarte Palhais", Label.BYLINE),
        ("Publicado em 12 de janeiro de 2026 às 10h15", Label.TIMESTAMP),
        (
            "A ponte velha de Vila Rasa reabriu na segunda-feira ao trânsito depois de três anos de obras na cidade.",
            Label.PARAGRAPH,
        ),
        ("Leia também: O mercado muda de praça", Label.RELATED_LINK),
        ("Assine a nossa newsletter", Label.PROMO),
        (
            "“Cumprimos a promessa”, disse a presidente da câmara Elvira Montes ao cortar a fita na praça central.",
            Label.PARAGRAPH,
        ),
        ("Publicidade", Label.ADVERTISEMENT),
        (
            "O custo total foi de quatro milhões de euros, metade dos quais foram pagos pelo governo da região.",
            Label.PARAGRAPH,
        ),
        ("Errata: a ponte mede oitenta metros, e não oitocentos.", Label.NOTE),
        ("Partilhar", Label.SHARE_LINKS),
        ("Deixe um comentário", Label.COMMENT_FORM),
        ("Todos os direitos reservados", Label.FOOTER),
    ),
}


@pytest.mark.parametrize("code", PAGES)
@pytest.mark.parametrize("form", ["text", "html"])
def test_each_line_of_a_page_has_its_label(code: str, form: str) -> None:
    lines = PAGES[code]
    flat = "\n\n".join(line for line, _ in lines)
    inside = "".join(f"<{'h1' if label is Label.TITLE else 'p'}>{line}</p>" for line, label in lines)
    page = flat if form == "text" else f"<article>{inside.replace('</p>', '</h1>', 1)}</article>"

    article = newsparse.parse(page, plugins=(), times=False, quotes=False, events=False)

    assert article.language == code
    assert [(block.text, block.label) for block in article.blocks] == [*lines]
    assert article.published
    assert article.published.iso == "2026-01-12T10:15:00"
    assert len(article.authors) == 1


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Este artículo se publicó originalmente en El Faro de Levante.", "El Faro de Levante"),
        ("Questo articolo è uscito su La Gazzetta di Altana.", "La Gazzetta di Altana"),
        ("Dit artikel verscheen eerder in De Waddenbode.", "De Waddenbode"),
        ("Texto publicado originalmente no Jornal de Vila Rasa.", "Jornal de Vila Rasa"),
    ],
)
def test_a_statement_below_the_text_names_the_original(line: str, name: str) -> None:
    code = next(
        code for code, word in (("es", "Este"), ("it", "Questo"), ("nl", "Dit"), ("pt", "Texto")) if word in line
    )
    lines = [text for text, label in PAGES[code] if label in (Label.TITLE, Label.PARAGRAPH)]

    article = newsparse.parse("\n\n".join([*lines, line]), plugins=(), times=False, quotes=False, events=False)

    assert article.original_publisher
    assert article.original_publisher.name in (name, name.removeprefix("La ").removeprefix("El ").removeprefix("De "))
