"""JSON of articles has a version: what was released never changes, and every released version can be read."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse import Article, SchemaError
from newsparse.model.article import SCHEMA_VERSION
from newsparse.model.migrations import STEPS

ROOT = Path(__file__).parents[1]
SCHEMAS = Path(__file__).parent / "schemas"
WRITTEN = {path: int(path.name.split(".")[1][1:]) for path in sorted(SCHEMAS.glob("article.v*[0-9].json"))}

RELEASED = {
    1: "e7dc6444e758d551632fc9aa9c692223cd8dc33ef2bafe074ac696362149bac9",
    2: "f27b14e382c2921b4bfae769248b9fe4bf1e6ef96a8a6d71905fd655c4deef99",
}
"""For each schema version that was released the SHA-256 of its schema, as `canonical` writes it, without prose.

At a release the version of the day is added, with its schema and an article beside this file; from then on a change of
the schema needs the next version, and a step in `newsparse.model.migrations` where a key changed its name or meaning.
"""

RENAMED = {("EventTime", "how"): "resolution"}
NEW_NAMES = {"How": "TimeResolution"}


def canonical(schema: dict[str, Any]) -> bytes:
    """Return what a schema says to programs; its descriptions may be worded better in any version."""
    return json.dumps(_without_prose(schema), sort_keys=True, separators=(",", ":")).encode()


def _without_prose(part: object) -> object:
    if isinstance(part, list):
        return [_without_prose(item) for item in part]
    if not isinstance(part, dict):
        return part
    return {key: _without_prose(value) for key, value in part.items() if not _is_prose(key, value)}


def _is_prose(key: str, value: object) -> bool:
    """Tell whether a key holds a description: a field of that name is a schema, no text."""
    return key == "description" and isinstance(value, str)


def digest(schema: dict[str, Any]) -> str:
    return hashlib.sha256(canonical(schema)).hexdigest()


def schema_of(version: int) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads((SCHEMAS / f"article.v{version}.schema.json").read_text("utf-8"))
    return schema


def test_prose_alone_makes_no_other_schema() -> None:
    schema = {"description": "A page.", "properties": {"description": {"description": "Of it.", "type": "string"}}}
    reworded = {"description": "A web page.", "properties": {"description": {"type": "string"}}}
    other = {"description": "A page.", "properties": {"description": {"description": "Of it.", "type": "integer"}}}

    assert digest(schema) == digest(reworded)
    assert len({digest(schema), digest(other), digest({"properties": {}})}) == 3


def test_a_released_schema_does_not_change() -> None:
    assert {version: digest(schema_of(version)) for version in RELEASED} == RELEASED


def test_a_change_of_the_schema_after_a_release_raises_the_version() -> None:
    latest = max(RELEASED)
    changed = digest(newsparse.schema()) != RELEASED[latest]

    assert (latest + 1 if changed else latest) == SCHEMA_VERSION


def test_the_schema_version_of_a_released_package_is_released() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    is_released = re.search(rf"^## \[{re.escape(newsparse.__version__)}\] - \d", changelog, re.MULTILINE) is not None

    assert not is_released or SCHEMA_VERSION in RELEASED


def test_there_is_a_step_from_each_version_and_an_article_of_each_that_was_released() -> None:
    assert len(STEPS) == SCHEMA_VERSION - 1
    assert sorted(WRITTEN.values()) == sorted(RELEASED)


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.name)
def test_an_article_of_an_earlier_version_is_read_whole(path: Path) -> None:
    written = json.loads(path.read_text("utf-8"))

    article = Article.from_json(path.read_bytes())

    assert article.schema_version == SCHEMA_VERSION
    assert Article.from_json(article.to_json()) == article
    assert list(missing(written | {"schema_version": SCHEMA_VERSION}, json.loads(article.to_json()))) == []


def missing(old: object, new: object, path: str = "article") -> list[str]:
    """Return the places of an old article whose value is not in the new one, under the name of today."""
    if isinstance(old, dict) and isinstance(new, dict):
        names = {key: renamed for (_, key), renamed in RENAMED.items() if key not in new}
        return [
            place
            for key, value in old.items()
            for place in missing(value, new.get(names.get(key, key)), f"{path}.{key}")
        ]
    if isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        return [place for i, (a, b) in enumerate(zip(old, new, strict=True)) for place in missing(a, b, f"{path}[{i}]")]
    return [] if old == new else [path]


@pytest.mark.parametrize("version", RELEASED)
def test_no_key_and_no_value_of_a_released_schema_is_lost(version: int) -> None:
    known, today = schema_of(version)["$defs"], newsparse.schema()["$defs"]

    for name, definition in known.items():
        current = today[NEW_NAMES.get(name, name)]
        assert set(definition.get("enum", ())) <= set(current.get("enum", ())), name
        keys = {RENAMED.get((name, key), key) for key in definition.get("properties", {})}
        assert keys <= set(current.get("properties", {})), name


@pytest.mark.parametrize("version", [0, -1, SCHEMA_VERSION + 1, True, None, "1"])
def test_an_article_of_a_version_that_never_was_is_refused(version: object) -> None:
    data = json.loads(newsparse.parse("A headline of five words", plugins=()).to_json()) | {"schema_version": version}

    with pytest.raises(SchemaError, match="schema_version"):
        Article.from_json(json.dumps(data))


@pytest.mark.parametrize(
    "damage", [{"events": 5}, {"events": [5]}, {"events": [{"when": 5}]}, {"event_clusters": None}, {"document": {}}]
)
def test_a_damaged_article_of_an_earlier_version_is_refused(damage: dict[str, object]) -> None:
    data = json.loads((SCHEMAS / "article.v1.json").read_text("utf-8")) | damage

    with pytest.raises(SchemaError, match="not an article of this schema version"):
        Article.from_json(json.dumps(data))


def test_every_version_stands_in_the_reference() -> None:
    page = (ROOT / "docs/reference/json.md").read_text("utf-8")

    assert [str(version) for version in range(SCHEMA_VERSION, 0, -1)] == re.findall(
        r"^\| ([0-9]+) \|", page, re.MULTILINE
    )
