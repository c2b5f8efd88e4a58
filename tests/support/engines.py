"""The engines whose how-to runs in a process of its own."""

from __future__ import annotations

ENGINES = {
    "spark": ("pyarrow", "pyspark"),
    "ray": ("pyarrow", "ray"),
    "dask": ("pyarrow", "dask", "daft", "duckdb"),
    "datatrove": ("datatrove", "orjson"),
}
"""The how-to of each, with what it imports."""
