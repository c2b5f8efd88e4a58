"""Events in the formats of others."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from click.testing import CliRunner
from hypothesis import given

import newsparse
from newsparse import Article, Modality, plover_records, schema_org_events
from newsparse.cli._commands import cli
from newsparse.testing.strategies import full_articles

TEXT = "Norway attacked Spain in Oslo on Monday. The miners did not protest. Norway will visit Spain on Friday."


def article(text: str = TEXT) -> Article:
    return newsparse.parse(text, kind="body", language="en", captured_at=dt.date(2024, 6, 5))


@given(full_articles())
def test_every_article_becomes_records_that_are_json_and_named_apart(page: Article) -> None:
    told = [event for event in page.events if event.modality is not Modality.NEGATED]

    objects = schema_org_events(page)
    records = plover_records(page)

    assert [one["additionalType"] for one in objects] == [event.type for event in told]
    assert [one["event"] for one in records] == [
        [event.type.partition(":")[2]] for event in told if event.type.startswith("plover:")
    ]
    assert len({one["id"] for one in records}) == len(records)
    assert json.loads(json.dumps([records, objects])) == [records, objects]


def test_a_record_says_who_whom_where_and_when_in_the_codes_of_plover() -> None:
    attack, visit = plover_records(article(), source="p1")

    assert (attack["id"], attack["event"], attack["quad_code"]) == ("p1#e1", ["ASSAULT"], 4)
    assert [one["code"] for one in (*attack["actor"], *attack["recipient"])] == ["NOR", "ESP"]
    assert (attack["date"], attack["enddate"], attack["event_loc"]["name"]) == ("2024-06-03", "2024-06-03", "Oslo")
    assert attack["text"] == TEXT.partition(". ")[0] + "."
    assert "future" not in attack["context"]
    assert "future" in visit["context"]


def test_what_the_text_does_not_date_has_no_date() -> None:
    (record,) = plover_records(article("Norway praised Spain."))

    assert not {"date", "enddate"} & record.keys()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway attacked Spain.", "https://schema.org/CompletedActionStatus"),
        ("Norway will visit Spain.", "https://schema.org/PotentialActionStatus"),
        ("Norway may have attacked Spain.", None),
    ],
)
def test_facts_and_plans_have_a_status_and_nothing_else_has(text: str, status: str | None) -> None:
    (event,) = schema_org_events(article(text))

    assert event.get("actionStatus") == status


def test_who_vouches_for_an_event_is_the_author_of_a_claim() -> None:
    (event,) = schema_org_events(article("According to Mara Lind, Norway attacked Spain."))

    assert event["subjectOf"][1]["author"]["name"] == "Mara Lind"


@pytest.mark.parametrize(("name", "key"), [("plover", "event"), ("schema-org", "@type")])
def test_the_command_writes_one_event_a_line(name: str, key: str) -> None:
    result = CliRunner().invoke(cli, ["parse", "--format", name, "--kind", "body", "--language", "en", "-"], input=TEXT)

    assert [key in json.loads(line) for line in result.stdout.splitlines()] == [True, True]


@pytest.mark.parametrize("format_", ["plover", "schema-org"])
@pytest.mark.parametrize("without", ["--no-events", "--no-quotes", "--no-times"])
def test_a_format_of_events_without_events_is_refused(format_: str, without: str) -> None:
    result = CliRunner().invoke(cli, ["parse", "--format", format_, without, "-"], input=TEXT)

    assert result.exit_code == 2
    assert f"{format_} writes events" in result.output


def test_fields_are_those_of_an_article() -> None:
    result = CliRunner().invoke(cli, ["parse", "--format", "plover", "--fields", "title", "-"], input=TEXT)

    assert result.exit_code == 2
    assert "--fields chooses fields of an article" in result.output
