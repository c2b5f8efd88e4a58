"""Packages that newsparse can do without: each comes with an extra, and is asked for where it is needed."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any

from newsparse.errors import MissingExtraError


def load_extra(name: str, *, install: str, what: str) -> Any:  # noqa: ANN401  # a module
    """Return the module of a package that an extra installs.

    Args:
        name: of the module, such as `pyarrow.parquet`.
        install: what pip would install it with, such as `newsparse[arrow]`.
        what: cannot be done without it.

    Raises:
        MissingExtraError: if it is not installed; the message says how to get it.

    Example:
        >>> load_extra("nonesuch", install="newsparse[warc]", what="reading WARC files")
        Traceback (most recent call last):
        newsparse.MissingExtraError: reading WARC files needs nonesuch: pip install 'newsparse[warc]'
    """
    package = name.partition(".")[0]
    if find_spec(package) is None:
        msg = f"{what} needs {package}: pip install '{install}'"
        raise MissingExtraError(msg)
    return import_module(name)
