from pathlib import Path

import pytest

from tests.fuzz.checks import CORPUS, KINDS, check
from tests.support.ends import within

FINDS = sorted(CORPUS.iterdir())


@pytest.mark.parametrize("path", FINDS, ids=lambda path: path.name)
def test_no_past_find_breaks_a_promise(path: Path) -> None:
    for kind in KINDS:
        with within(seconds=20):
            check(path.read_bytes(), kind)


def test_there_are_finds_to_keep_in_mind() -> None:
    assert len(FINDS) > 20
