"""« », “ ” and " " say the same; a clause that holds some has the same words."""

import pytest

from newsparse.testing._reading import speech_in
from newsparse.testing.quoted_sentences import VOICEBOXES, Voicebox, quoted_in

STYLES = (("« ", " »"), ("«", "»"), ("“", "”"), ('"', '"'), ("„", "“"))


@pytest.mark.parametrize("voicebox", VOICEBOXES, ids=lambda voicebox: voicebox.language)
@pytest.mark.parametrize("style", STYLES, ids="".join)
def test_the_style_of_marks_changes_no_speaker(voicebox: Voicebox, style: tuple[str, str]) -> None:
    for own, other in zip(quoted_in(voicebox), quoted_in(voicebox, style), strict=True):
        expected = [(quote.key, quote.kind, quote.speaker) for quote in speech_in(own.text, own.language).quotes]

        actual = [(quote.key, quote.kind, quote.speaker) for quote in speech_in(other.text, other.language).quotes]

        if own.marked:
            assert actual == expected
