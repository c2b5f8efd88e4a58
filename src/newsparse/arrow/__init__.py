"""Articles as typed tables of Apache Arrow, and pages parsed in batches of them, with the extra `[arrow]`.

Arrow is what Parquet files, pandas, Polars, DuckDB, Spark and Ray exchange. The columns are made from the classes of
the model, so that they hold what an `Article` holds, and each has a sentence that says what is in it.
"""

from newsparse.arrow._batches import articles, parse_batch, parse_table
from newsparse.arrow._schemas import TABLES, schema

__all__ = ["TABLES", "articles", "parse_batch", "parse_table", "schema"]
