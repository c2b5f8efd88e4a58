"""Sentences as the grammar of quotes reads them, for tests of its parts."""

from __future__ import annotations

from newsparse.annotation.grammar.lexica import lexica_of
from newsparse.annotation.grammar.phrases import Phrase, Sentence
from newsparse.annotation.quotes.cues import find_cues
from newsparse.annotation.quotes.lexicon import cue_lexicon
from newsparse.annotation.quotes.marks import pair_marks
from newsparse.annotation.quotes.paragraphs import read_sentences
from newsparse.languages import LANGUAGES
from newsparse.text.span import Span
from newsparse.text.words import plain, read_words

_LEXICA = {language.code: lexica for language in LANGUAGES if (lexica := lexica_of(language))}


def sentence(text: str, language: str, person: str = "") -> Sentence:
    """Return a sentence in which one person is named.

    Example:
        >>> sentence("The port of Ann Kelso", "en", "Ann Kelso").people
        {3: 5}
    """
    lexicon = cue_lexicon(_LEXICA[language])
    found = read_words(text, 0, len(text), lexicon.grammar.elisions)
    first = next((at for at, start in enumerate(found.start) if person and start == text.find(person)), None)
    people = {} if first is None else {first: first + len(person.split())}
    return Sentence(found, lexicon, {}, find_cues(found, lexicon), 0, people)


def marked(text: str, language: str) -> Sentence:
    """Return a sentence in which what stands between marks is one word, and nobody is named.

    Example:
        >>> marked("On “Good Day,” Kelso came.", "en").words.text[2]
        'Kelso'
    """
    lexicon = cue_lexicon(_LEXICA[language])
    (found,) = read_sentences(
        plain(text),
        read_words(plain(text), 0, len(text), lexicon.grammar.elisions),
        Span(0, len(text)),
        pair_marks(text, 0, len(text)),
        lexicon,
        abbreviations=frozenset(),
        people=(),
        block=0,
    )
    return found


def phrase_of(found: Phrase | None, whole: Sentence) -> str | None:
    """Return the words of a phrase."""
    return None if found is None else " ".join(whole.words.text[found.first : found.end])
