"""What went wrong and made the result say less than it could."""

from __future__ import annotations

import attrs

from newsparse.text.clean import clean


@attrs.frozen
class Problem:
    """Something went wrong and the result says less than it could.

    `kind` is one of `limit`, `plugin`, `encoding`, `language`, `site`, `input` and `date`.
    """

    kind: str
    error: str = attrs.field(converter=clean)
    plugin: str | None = None
    during: str | None = None
    """The hook or stage, such as `newsparse_label` or `read`."""
