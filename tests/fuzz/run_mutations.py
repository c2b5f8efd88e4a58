"""The mutation fuzzer: `python -m tests.fuzz.run_mutations --seconds 120 [--seed N]`.

Changes made pages at random and holds every answer to what is promised. What breaks a promise is written to the corpus,
so that the tests keep it in mind; exit status 1 if something was found.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
import traceback
from random import Random

from tests.fuzz.checks import AT_LEAST, CORPUS, KINDS, PER_BYTE, check, seeds
from tests.fuzz.mutations import mutated
from tests.support.ends import EndlessError, within


def main() -> int:
    """Fuzz for a time and say what was found."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--seconds", type=float, default=60)
    arguments.add_argument("--seed", type=int, default=0)
    said = arguments.parse_args()
    random = Random(said.seed)  # noqa: S311 - the same pages for the same seed
    pages, start, count, found = seeds(), time.monotonic(), 0, 0
    while time.monotonic() - start < said.seconds:
        data = mutated(random.choice(pages), random.choice(pages), random)
        count += 1
        try:
            with within(4 * (AT_LEAST + PER_BYTE * len(data))):
                check(data, random.choice(KINDS), text=random.random() < 0.3)
        except (Exception, EndlessError):  # noqa: BLE001 - each is a find
            found += 1
            path = CORPUS / f"found-{hashlib.sha256(data).hexdigest()[:12]}"
            path.write_bytes(data)
            sys.stdout.write(f"{path}\n{traceback.format_exc(limit=-3)}\n")
    sys.stdout.write(f"seed {said.seed}: {count} inputs, {found} finds\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
