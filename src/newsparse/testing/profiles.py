"""Profiles of Hypothesis for the tests of plugins: `ci` for every change, `nightly` for the search in depth.

Needs hypothesis: `pip install newsparse[testing]`.
"""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis.database import DirectoryBasedExampleDatabase

VARIABLE = "HYPOTHESIS_PROFILE"
"""The environment variable that names the profile."""
EXAMPLES = "HYPOTHESIS_EXAMPLES"
"""The environment variable that names the folder of the examples that failed; `.hypothesis/examples` without it.

One folder for all runs lets the nightly search hand its finds to the quick runs: keep it in the cache of the CI.
"""


def load_profile(name: str | None = None) -> str:
    """Register the profiles, use one of them, and return its name.

    A page of usual length takes some 50 ms, so the deadline of an example, 5 s for `ci` and 20 s for `nightly`, is one
    for pages that hang and not for busy machines.

    Args:
        name: `ci` or `nightly`; None for the one that `HYPOTHESIS_PROFILE` names, else `ci`.

    Raises:
        ValueError: if there is no profile of that name.
    """
    database = DirectoryBasedExampleDatabase(Path(os.environ.get(EXAMPLES) or ".hypothesis/examples"))
    checks = [HealthCheck.too_slow]  # drawing a page takes long on a busy machine, and says nothing of the plugin
    for profile, examples, seconds in (("ci", 50, 5), ("nightly", 2_000, 20)):
        settings.register_profile(
            profile,
            max_examples=examples,
            deadline=timedelta(seconds=seconds),
            database=database,
            print_blob=True,
            suppress_health_check=checks,
        )
    chosen = name or os.environ.get(VARIABLE) or "ci"
    if chosen not in ("ci", "nightly"):
        msg = f"there are the profiles 'ci' and 'nightly', got {chosen!r}"
        raise ValueError(msg)
    settings.load_profile(chosen)
    return chosen
