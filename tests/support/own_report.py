"""Print how newsparse does on the gold of our own, each part for itself.

python -m tests.support.own_report
"""

from __future__ import annotations

from collections.abc import Iterator

from tests.support.own_gold import LANGUAGES, PARTS, Score, scores
from tests.support.own_pages import page_scores


def report() -> Iterator[str]:
    """Yield the lines of the report: a part, a language and a kind each, with F1 and the counts behind it."""
    parts = {f"sentences, {part}": {language: scores(language, part) for language in LANGUAGES} for part in PARTS}
    parts["pages"] = page_scores()
    for part, languages in parts.items():
        yield f"{part:17}  kind        F1  right  claimed  expected"
        for language, found in languages.items():
            yield from (_line(language, kind, score) for kind, score in found.items())


def _line(language: str, kind: str, score: Score) -> str:
    return f"{language:17}  {kind:9} {score.f1:.3f} {score.right:5} {score.claimed:8} {score.expected:9}"


if __name__ == "__main__":
    print("\n".join(report()))  # noqa: T201  # what it is for
