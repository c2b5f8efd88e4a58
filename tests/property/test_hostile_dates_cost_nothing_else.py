"""A date line may say anything: title, body and quotes of the page stay as they are, and nothing is raised."""

from __future__ import annotations

import ast
import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article
from newsparse.testing._prose import PROSE
from newsparse.testing.fields import date_lines

TITLE = "Le vote sur le tramway est reporté au printemps"
BODY = [" ".join(PROSE["fr"][i : i + 3]) for i in range(0, 6, 3)]
CAPTURED = dt.date(2026, 6, 1)

HOSTILE = [
    "0000-00-00 00:00:00", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "10000-01-01", "-2024-06-19",
    "2024-02-30", "2024-13-45T25:61:61Z", "2024-06-19T24:00:00", "2024-06-19T23:59:60Z", "2024-06-19T07:41:00+99:99",
    "2024-06-19T07:41:00-24:00", "31 février 2024", "0 juin 2024", "32 juin 2024", "19 juin 0", "19 juin 99999",
    "Publié le 99/99/9999 à 99h99", "19/06/24/06/19", "1e308", "NaN", "-1", "99999999999999999999", "1" * 5000,
    "٢٠٢٤-٠٦-١٩", "２０２４年６月１９日", "19\u200b juin\u200b 2024", "19 juin 2024\u202e à 07h41", "²024-06-19",
    "Mis à jour le", "Publié le , mis à jour le ,", "hier à 25h", "il y a 99999999999 heures", "Ⅻ juin 2024",
    "2024-06-19 " * 400, "19 juin 2024 à " * 300, "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 +0000",
]  # fmt: skip


def parse(line: str) -> Article:
    page = "\n\n".join(text for text in (TITLE, line, *BODY) if text)
    return newsparse.parse(page, kind="text", language="fr", captured_at=CAPTURED, plugins=(), events=False)


def _absurd() -> list[str]:
    place = Path(__file__).parents[3] / "shared" / "bench" / "bad_inputs.py"
    if not place.exists():
        return []
    tree = ast.parse(place.read_text(encoding="utf-8"))
    tables = [
        node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and "ABSURD_DATES" in ast.unparse(node.targets[0])
    ]
    return [str(date) for date in ast.literal_eval(tables[0])]


def check(line: str) -> None:
    calm, article = parse(""), parse(line)
    shift = len(article.document.text) - len(calm.document.text)

    assert article.title == TITLE
    assert [block.text for block in article.body if block.text in BODY] == BODY
    assert [(quote.text, quote.span.start) for quote in article.quotes] == [
        (quote.text, quote.span.start + shift) for quote in calm.quotes
    ]
    for moment in (article.published, article.modified):
        assert moment is None or moment.day <= CAPTURED + dt.timedelta(days=1)


@pytest.mark.parametrize("line", HOSTILE)
def test_of_our_own_table(line: str) -> None:
    check(line)


def test_of_the_shared_table() -> None:
    dates = _absurd()
    if not dates:
        pytest.skip("needs ../shared beside the repository")
    for line in dates:
        check(line)


@given(st.text(alphabet="0123456789-/.:+TZ amphjuinmarsUhrGMT,()é\u00a0", min_size=1, max_size=60))
def test_of_anything_like_a_date(line: str) -> None:
    check(line.strip() or "-")


@given(date_lines("fr"), st.dates(dt.date(1995, 1, 1), dt.date(2030, 1, 1)))
def test_nothing_is_later_than_a_day_after_the_page_was_saved(line: tuple[str, str], captured: dt.date) -> None:
    article = newsparse.parse(
        "\n\n".join((TITLE, line[0], *BODY)), kind="text", language="fr", captured_at=captured, plugins=(),
        times=False, quotes=False, events=False,
    )  # fmt: skip
    day = dt.date.fromisoformat(line[1][:10])

    if day > captured + dt.timedelta(days=1):
        assert article.published is None
        assert [problem.kind for problem in article.problems] == ["date"]
        assert [one.value for one in article.evidence_for("published")] == [line[1]]
    else:
        assert article.published
        assert article.published.iso == line[1]
