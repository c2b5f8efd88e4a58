"""Tags: hashtags, and lines that say that they list tags."""

from __future__ import annotations

from newsparse.fields.context import Context, Found, evidence, part
from newsparse.model.evidence import Evidence
from newsparse.model.labels import Label
from newsparse.text.clean import one_line
from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern

_HASHTAG = late_pattern(r"#([^\W_][\w'’-]*)")
_LISTED = late_pattern(r"[^,;|·•/]+")


def tags(context: Context) -> Found[tuple[str, ...]]:
    """Return the tags in the order of the page, without their # and each once."""
    found: dict[str, Evidence] = {}
    for block in context.labelled(Label.HASHTAGS):
        text = block.text
        start = 0 if text.lstrip().startswith("#") else text.find(":") + 1
        pattern = _LISTED if start else _HASHTAG
        for match in pattern.finditer(text, start):
            if tag := one_line(match[pattern.groups]).strip(" ."):
                at = text.find(tag, match.start())
                span = part(block, at, at + len(tag)) if at >= 0 else block.span
                found.setdefault(fold(tag), evidence("tags", block, tag, span))
    return Found(tuple(one.value for one in found.values()), tuple(found.values()))
