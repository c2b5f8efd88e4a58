"""Damaged words that are found in bodies as somebody gave them: how often, and each with what stands around it.

    python benchmarks/damaged_words.py SHARED [--show]

SHARED is as for `fit_body.py`. Good bodies have next to no damage, so that most of what is found is a false alarm.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

from fit_body import pages

import newsparse

AROUND = 25  # code points


def main() -> None:
    """Count, and show what was found."""
    words, count, found = 0, 0, Counter[str]()
    for page in pages(Path(sys.argv[1])):
        article = newsparse.parse(page["body"], kind="body", times=False, quotes=False, events=False, plugins=())
        text = article.document.text
        count += 1
        words += len(re.findall(r"\w+", text))
        found.update(defect.kind.value for defect in article.defects)
        if "--show" in sys.argv and not page["held"]:
            for defect in article.defects:
                start, end = defect.span.start, defect.span.end
                around = text[max(0, start - AROUND) : end + AROUND].replace("\n", " ")
                sys.stdout.write(f"{defect.kind.value}\t{text[start:end]!r}\t{around}\n")
    total = sum(found.values())
    sys.stdout.write(f"{count} bodies, {words} words, {total} found, one in {words // max(total, 1)} words: {found}\n")


if __name__ == "__main__":
    main()
