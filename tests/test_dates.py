"""Which dates of a page are taken for those of the article."""
# ruff: noqa: E501  # one case a line reads best

from __future__ import annotations

import datetime as dt

import pytest

import newsparse
from newsparse import Article
from newsparse.testing.fields import page_around


def parse(code: str, line: str, *, captured_at: dt.date | None = None) -> Article:
    return newsparse.parse(
        page_around(code, above=[line]), kind="text", language=code, captured_at=captured_at, plugins=(),
        times=False, quotes=False, events=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("code", "line", "published", "modified"),
    [
        ("fr", "Publié le 19 juin 2024 à 13h37", "2024-06-19T13:37:00", None),
        ("fr", "Publié le 19/06/2024 à 13:37, mis à jour le 20/06/2024 à 08:00", "2024-06-19T13:37:00", "2024-06-20T08:00:00"),
        ("fr", "Publié le : 19/06/2024 - 13:37Modifié le : 19/06/2024 - 15:00", "2024-06-19T13:37:00", "2024-06-19T15:00:00"),
        ("fr", "Mis à jour le 20 juin 2024", None, "2024-06-20"),
        ("fr", "Publié hier à 10h, mis à jour le 19 juin 2024", None, "2024-06-19"),
        ("fr", "19 juin 2024", "2024-06-19", None),
        ("fr", "Exempleville, le 19 juin 2024", "2024-06-19", None),
        ("fr", "Publié le 19 juin 2024 à 13h37 Temps de lecture : 3 min", "2024-06-19T13:37:00", None),
        ("fr", "Par Alex Muster, le 19 juin 2024 à 7h41", "2024-06-19T07:41:00", None),
        ("fr", "Hier à 13h37", None, None),
        ("fr", "il y a 3 heures", None, None),
        ("en", "Published 7:41 AM EDT, Wed June 19, 2024", "2024-06-19T07:41:00-04:00", None),
        ("en", "Wed 19 Jun 2024 13.37 BST", "2024-06-19T13:37:00+01:00", None),
        ("en", "Last modified on Thu 20 Jun 2024 09.00 BST", None, "2024-06-20T09:00:00+01:00"),
        ("en", "June 19, 2024 / 7:41 AM EDT / Example News", "2024-06-19T07:41:00-04:00", None),
        ("en", "2 hours ago", None, None),
        ("de", "Stand: 19.06.2024, 13:37 Uhr", "2024-06-19T13:37:00", None),
        ("de", "19.06.2024, 13:37 Uhr | Aktualisiert: 20.06.2024, 08:00 Uhr", "2024-06-19T13:37:00", "2024-06-20T08:00:00"),
        ("de", "19. Juni 2024", "2024-06-19", None),
        ("de", "Musterstadt, 19. Juni 2024", "2024-06-19", None),
        ("de", "vor 3 Stunden", None, None),
    ],
)  # fmt: skip
def test_date_lines(code: str, line: str, published: str | None, modified: str | None) -> None:
    article = parse(code, line)

    assert (article.published and article.published.iso, article.modified and article.modified.iso) == (
        published,
        modified,
    )
    for moment in (article.published, article.modified):
        assert moment is None or (moment.span and moment.span.of(article.document.text) == moment.raw)


def test_a_date_after_the_page_was_saved_is_refused_and_kept_as_evidence() -> None:
    article = parse("fr", "Publié le 19 juin 2024", captured_at=dt.date(2024, 6, 17))

    assert article.published is None
    assert [one.value for one in article.evidence_for("published")] == ["2024-06-19"]
    assert [problem.kind for problem in article.problems] == ["date"]


@pytest.mark.parametrize(("count", "iso"), [(1, "2026-02-25T10:00:00+00:00"), (2, None)])
def test_one_review_is_dated_as_the_page_and_those_of_customers_are_not(count: int, iso: str | None) -> None:
    review = '{"@type": "Review", "datePublished": "2026-02-25T10:00:00+00:00"}'
    scripts = f'<script type="application/ld+json">[{", ".join([review] * count)}]</script>'
    text = "<p>The headphones learn how a room sounds while you walk through it, and they are never less than good.</p>"
    article = newsparse.parse(
        f"<html><head>{scripts}</head><body><h1>A review</h1>{text * 3}</body></html>", plugins=()
    )

    assert (article.published and article.published.iso) == iso
