"""Which encoding bytes are in that are no UTF-8 and are of no Latin script, told by the letters that they give."""

from __future__ import annotations

from newsparse.languages.many.frequent_letters import SCRIPTS, Script
from newsparse.text.patterns import late_pattern

_SAMPLE = 20_000  # bytes of text that are looked at
_LEAST = 20  # letters beyond ASCII; a name or two tells nothing
_IN_ROW = 0.5  # of the bytes beyond ASCII; in Latin scripts a letter with a mark stands among ASCII ones, in no row

_HIGH = bytes(range(0x80, 0x100))
_ROW = late_pattern(rb"[\x80-\xff]{2,}")
_BETWEEN_TAGS = late_pattern(rb"[^<>]+")


def encoding_by_letters(data: bytes) -> str | None:
    """Return the codec that makes a text of bytes in which the letters are frequent that its script often has.

    Args:
        data: what is no UTF-8.

    Returns:
        None where the bytes may be of a Latin script, or no codec makes such a text.

    Example:
        >>> encoding_by_letters("Жители села сами построили мост".encode("cp1251"))
        'cp1251'
        >>> encoding_by_letters("Créée à l’été".encode("cp1252")) is None
        True
    """
    sample = _sample(data)
    if sum(map(len, _ROW.findall(sample))) <= _IN_ROW * (len(sample) - len(sample.translate(None, _HIGH))):
        return None
    found = [(_likeness(sample, codec, script), codec) for script in SCRIPTS for codec in script.codecs]
    likeness, codec = max(found, key=lambda one: one[0])
    return codec if likeness >= 1.0 else None


def _sample(data: bytes) -> bytes:
    """Return what stands between tags beyond ASCII: the text, without scripts and addresses."""
    parts, size = [], 0
    for part in _BETWEEN_TAGS.finditer(data):
        if not part[0].isascii():
            parts.append(part[0][: _SAMPLE - size])
            size += len(parts[-1])
            if size >= _SAMPLE:
                break
    return b"\n".join(parts)


def _likeness(sample: bytes, codec: str, script: Script) -> float:
    """Return the share of a script's frequent letters in the text that a codec makes, against what is expected."""
    letters = [letter for letter in sample.decode(codec, "ignore") if letter >= "\x80" and letter.isalpha()]
    if len(letters) < _LEAST:
        return 0.0
    return sum(map(letters.count, script.frequent)) / len(letters) / script.share
