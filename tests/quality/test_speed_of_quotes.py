"""How many bytes of article text a second of processor time gives, entities and quotes together.

A quiet machine does over 500 kB in each language; the floor here is lower, since tests share their machine.
"""

from __future__ import annotations

import time

import pytest

from newsparse.testing._reading import speech_in
from newsparse.testing.quoted_sentences import VOICEBOXES, Voicebox, quoted_in

FLOOR = 100_000  # bytes a second; each of these sentences reports, so that they cost more than an article


@pytest.mark.slow
@pytest.mark.parametrize("voicebox", VOICEBOXES, ids=lambda voicebox: voicebox.language)
def test_quotes_are_found_in_reasonable_time(voicebox: Voicebox) -> None:
    noise = " ".join(voicebox.noise)
    text = "\n".join(f"{noise} {quoted.text} {noise}" for quoted in quoted_in(voicebox))

    seconds = min(_seconds(text, voicebox.language) for _ in range(3))

    assert len(text.encode()) / seconds > FLOOR


def _seconds(text: str, language: str) -> float:
    start = time.process_time()
    speech_in(text, language)
    return time.process_time() - start
