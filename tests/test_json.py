import json

import attrs
import pytest

import newsparse
from newsparse import Article, SchemaError

ARTICLE = newsparse.parse("A headline of five words\n\nShare\n", plugins=())


@pytest.mark.parametrize("data", ["", "{}", "[]", '{"document": 5}', b"\xff", "[" * 100_000])
def test_what_is_no_article_is_refused(data: str | bytes) -> None:
    with pytest.raises(SchemaError, match="not an article of this schema version"):
        Article.from_json(data)


def test_another_schema_version_is_refused() -> None:
    data = json.loads(ARTICLE.to_json()) | {"schema_version": 99}

    with pytest.raises(SchemaError, match="schema_version"):
        Article.from_json(json.dumps(data))


def test_the_page_text_stands_in_the_json_once() -> None:
    text = "unmistakable " * 20
    data = newsparse.parse(f"A headline of five words\n\n{text}", plugins=()).to_json().decode()

    assert data.count(text.strip()) == 1


def test_the_json_is_one_line() -> None:
    assert b"\n" not in ARTICLE.to_json()


def test_the_schema_knows_every_field_of_an_article() -> None:
    schema = newsparse.schema()

    properties = schema["$defs"]["Article"]["properties"]
    assert set(properties) == {field.name for field in attrs.fields(Article)}
    assert not any(
        name.startswith("_") for definition in schema["$defs"].values() for name in definition.get("properties", {})
    )
    json.dumps(schema)
