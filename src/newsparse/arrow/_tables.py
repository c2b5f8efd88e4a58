"""Articles as five tables: what is written to Parquet, and what data frames are made of."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, islice
from typing import Any, Literal, Self, TypeAlias

from newsparse._classes import frozen
from newsparse._extras import load_extra
from newsparse._lazy_imports import show_as_public
from newsparse.arrow._rows import Row, article_of, rows
from newsparse.arrow._schemas import PARTS, TABLES, pyarrow, schema
from newsparse.linking.model import Id
from newsparse.model.article import Article

Table: TypeAlias = Any
"""A `pyarrow.Table`: pyarrow has no types of its own, and is loaded where it is used."""
Frame: TypeAlias = Any
"""A data frame of pandas or Polars."""

CHUNK = 500
"""Articles are taken in by so many: as Python objects, rows take many times the room of their columns."""


@frozen(eq=False)
class Tables:
    """Articles as five tables, each a `pyarrow.Table` with the columns of `newsparse.arrow.schema`.

    The column `article` of each holds the id of the article, to join them by; `number` counts the parts of an article.

    Example:
        >>> import newsparse
        >>> made = newsparse.tables([newsparse.parse("On 3 May 2024 the ferry sank.", language="en")], ids=["a"])
        >>> made.times.select(["article", "text", "value"]).to_pylist()
        [{'article': 'a', 'text': '3 May 2024', 'value': '2024-05-03'}]
    """

    articles: Table
    """A row an article."""
    blocks: Table
    """A row a block, in page order."""
    quotes: Table
    events: Table
    times: Table

    def to_frame(self, table: str = "articles", library: Literal["pandas", "polars"] = "pandas") -> Frame:
        """Return one of the tables as a data frame; what is nested becomes columns such as `speaker.name`.

        A frame of pandas has types of Arrow, so that a number may be missing and is a number still.

        Args:
            table: `articles`, `blocks`, `quotes`, `events` or `times`.
            library: whose data frame.

        Raises:
            ValueError: if there is no such table or library.
            MissingExtraError: if the library is not installed.
        """
        if table not in TABLES:
            msg = f"there is no table {table!r}; the tables are {', '.join(TABLES)}"
            raise ValueError(msg)
        if library not in ("pandas", "polars"):
            msg = f"library must be 'pandas' or 'polars', got {library!r}"
            raise ValueError(msg)
        frames = load_extra(library, install=library, what="the data frame")
        flat = flattened(getattr(self, table))
        return flat.to_pandas(types_mapper=frames.ArrowDtype) if library == "pandas" else frames.from_arrow(flat)

    def to_articles(self) -> dict[str, Article]:
        """Return the articles by their ids: `newsparse.tables` turns them into these tables again.

        Raises:
            SchemaError: if the tables are not those of this version of the model.
        """
        parts: dict[str, dict[str, list[Row]]] = {row["article"]: {} for row in self.articles.select([0]).to_pylist()}
        for name in PARTS:
            for row in getattr(self, name).to_pylist():
                parts[row["article"]].setdefault(name, []).append(row)
        return {row["article"]: article_of(row, parts[row["article"]]) for row in self.articles.to_pylist()}

    @classmethod
    def _of(cls, articles: Iterable[tuple[str, Article]]) -> Self:
        made: dict[str, list[Row]] = {name: [] for name in TABLES}
        for id_, article in articles:
            row, parts = rows(article, id_)
            made["articles"].append(row)
            for name, of_article in parts.items():
                made[name] += of_article
        return cls(**{name: pyarrow().Table.from_pylist(found, schema=schema(name)) for name, found in made.items()})


def tables(articles: Iterable[Article], ids: Iterable[Id] | None = None) -> Tables:
    """Return articles as five typed tables: articles, blocks, quotes, events and times.

    Articles are taken one after the other; what is kept of them are the columns.

    Args:
        articles: what `newsparse.parse` returned.
        ids: what to call them, each once; None for 0, 1, 2 ... The tables hold them as strings.

    Raises:
        ValueError: if two articles have one id, or there are more or fewer ids than articles.
        TypeError: if one of them is no article.
        MissingExtraError: if pyarrow is not installed.

    Example:
        >>> import newsparse
        >>> made = newsparse.tables([newsparse.parse("A title"), newsparse.parse("Another title")])
        >>> made.articles.num_rows, made.articles["title"].to_pylist()
        (2, ['A title', 'Another title'])
    """
    checked = map(_as_article, articles)
    numbered = ((str(number), article) for number, article in enumerate(checked))
    named = iter(numbered if ids is None else _named(checked, ids))
    taken = iter(lambda: list(islice(named, CHUNK)), [])
    chunks = [Tables._of(chunk) for chunk in chain([()], taken)]  # noqa: SLF001  # without articles, there are columns
    joined = pyarrow().concat_tables
    return Tables(**{name: joined([getattr(chunk, name) for chunk in chunks]) for name in TABLES})


def _named(articles: Iterable[Article], ids: Iterable[Id]) -> Iterable[tuple[str, Article]]:
    seen: set[str] = set()
    names = map(str, ids)
    for article in articles:
        name = next(names, None)
        if name is None:
            msg = f"there are more articles than ids: {len(seen)} ids were given"
            raise ValueError(msg)
        if name in seen:
            msg = f"two articles have the id {name!r}"
            raise ValueError(msg)
        seen.add(name)
        yield name, article
    for name in names:
        msg = f"there are more ids than articles: {name!r} is the id of none, {len(seen)} articles were given"
        raise ValueError(msg)


def _as_article(article: Article) -> Article:
    if not isinstance(article, Article):
        msg = f"an article is what newsparse.parse returns, got {type(article).__name__}"
        raise TypeError(msg)
    return article


def flattened(table: Table) -> Table:
    """Return a table in which no column is a struct: their fields are columns, named behind a full stop."""
    while any(pyarrow("pyarrow.types").is_struct(field.type) for field in table.schema):
        table = table.flatten()
    return table


show_as_public(__name__)
