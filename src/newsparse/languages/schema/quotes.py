"""How one language reports what somebody said: cues and their company."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.languages.schema.table import Table


@frozen(eq=False)
class QuoteLexicon(Table):
    """The words of one language that report speech. All are lower case, with straight apostrophes."""

    speech_verbs: frozenset[str] = frozenset()
    """Verbs of saying: marks, a clause, or a clause with the verb inserted."""
    fragment_verbs: frozenset[str] = frozenset()
    """Verbs that take words of somebody between marks, but no clause: `hail`, `qualifier`."""
    thought_verbs: frozenset[str] = frozenset()
    """Verbs of thinking and wishing: a clause after a complementiser."""
    framing_verbs: frozenset[str] = frozenset()
    """Verbs that report only what stands between marks behind a preposition: `see … as “…”`."""
    framing_prepositions: frozenset[str] = frozenset()
    """Those prepositions: `as`."""
    reflexive_verbs: frozenset[str] = frozenset()
    """Verbs that report only with a reflexive pronoun: `se réjouir`, without it: `réjouir`."""
    silent_reflexives: frozenset[str] = frozenset()
    """Verbs that report only without one: `befinden`, and with it `sich befinden`."""
    denying_verbs: frozenset[str] = frozenset()
    """Verbs whose clause the speaker says is not so: `deny`."""
    phrases: tuple[str, ...] = ()
    """Cues of several words, in the forms that occur: `fait savoir`."""
    withheld: frozenset[str] = frozenset()
    """Those that say that it was not said, `declined to say`: only a question after them is reported."""
    bare_verbs: frozenset[str] = frozenset()
    """Verbs after which any noun phrase opens such a clause: `say`."""
    parentheticals_inside_marks: bool = False
    """The reporter's words may stand inside the marks: `« Oui, dit-elle, je viens. »`."""
    sources: tuple[str, ...] = ()
    """Prepositions that name a source: `selon`, `according to`."""
    weak_sources: tuple[str, ...] = ()
    """The same, but only at the beginning of a sentence and before a person: `pour`."""
    comma_sources: tuple[str, ...] = ()
    """The same, but only behind a comma or at the beginning, before a name or an article: `per`."""
    marked_sources: frozenset[str] = frozenset()
    """Those of the weak ones that need marks behind a comma: `For NAME, “…”`."""
    not_sources: frozenset[str] = frozenset()
    """Nouns after such a preposition that are no source: `selon la saison`, `according to plan`."""
    topics: tuple[str, ...] = ()
    """Words that bring up of whom a sentence speaks, before its pronoun: `quant à`, `as for`."""
    own_words: frozenset[str] = frozenset()
    """Words that say that such a source is the subject: `laut eigenen Angaben`, `by her own account`."""
    noun_sources: frozenset[str] = frozenset()
    """Those of the weak ones that need the noun of something said or written: `nach`."""
    after_sources: frozenset[str] = frozenset()
    """Postpositions that name a source: `zufolge`."""
    source_adverbs: frozenset[str] = frozenset()
    """Words before the source after a clause: `so`."""
    parenthetical_conjunctions: frozenset[str] = frozenset()
    """Words before an inserted cue: `comme`, `as`, `wie`."""
    source_nouns: frozenset[str] = frozenset()
    """What is written or said: a text or an utterance that has no mouth, such as `report`."""
    reported_moods: frozenset[str] = frozenset()
    """Verb forms that alone tell of reported speech: `sei`."""
    first_persons: frozenset[str] = frozenset()
    """Subjects whose verbs look like such a form: `ich gehe`."""
    clause_ends: tuple[str, ...] = ()
    """Words after a comma that lead back from reported speech to the reporter."""
    title_nouns: frozenset[str] = frozenset()
    """Nouns before the title of a work or the name of a thing: `journal`, `film`."""
    term_nouns: frozenset[str] = frozenset()
    """Nouns for a notion, before its name: `concept de`, `principle of`."""
    naming_words: frozenset[str] = frozenset()
    """Words before a name or a term: `baptisé`, `so-called`."""
    anaphors: tuple[str, ...] = ()
    """Words before a cue that stand for the sentence before: `das` in `Das teilte NAME mit`."""
    impersonal_verbs: frozenset[str] = frozenset()
    """Verbs whose subject is only `it`: `es heißt`."""
    impersonal_prepositions: frozenset[str] = frozenset()
    """Prepositions before the source of such a verb: `in einem Papier`."""
    question_words: frozenset[str] = frozenset()
    """Words that open an indirect question after any cue: `whether`, `pourquoi`."""
    asking_verbs: frozenset[str] = frozenset()
    """Verbs after which more words do so: `ask`."""
    asked_words: frozenset[str] = frozenset()
    """Those words: `if`, `when`."""
    question_labels: frozenset[str] = frozenset()
    """What stands before the questions of an interview: `q`, `frage`."""
    answer_labels: frozenset[str] = frozenset()
    """What stands before its answers: `a`, `réponse`."""
    object_verbs: frozenset[str] = frozenset()
    """Verbs whose object alone tells what was said: `demand`, `reject`."""
    content_prepositions: Mapping[str, str] = attrs.field(factory=dict)
    """What stands between the object of a verb and what is said of it: `accuse … of`."""
    infinitive_prepositions: Mapping[str, str] = attrs.field(factory=dict)
    """What stands before the infinitive that a verb reports: `promettre de`."""
    silent_before_infinitive: frozenset[str] = frozenset()
    """Verbs that report nothing before an infinitive: `continue to`."""
    utterance_nouns: frozenset[str] = frozenset()
    """Nouns for the words between marks beside them: `words`, `verdict` in `“…” is the verdict of NAME`."""
    manner_phrases: tuple[str, ...] = ()
    """What makes such words the manner of a saying: `was how` in `“…” was how NAME put it`."""
    content_nouns: frozenset[str] = frozenset()
    """Nouns for something said or thought, before its clause: `claim that`."""
    noun_complementizers: tuple[str, ...] = ()
    """What opens the clause of such a noun besides complementisers: `selon laquelle`, `wonach`."""
    anyone: frozenset[str] = frozenset()
    """Words for anybody at all, whose words are nobody's: `anyone who says`."""
    relaying_verbs: frozenset[str] = frozenset()
    """Verbs whose object speaks: `the paper quotes a witness`."""
    addressing_verbs: frozenset[str] = frozenset()
    """Verbs whose object is the addressee, so that the clause follows it: `tell`."""
    addressee_prepositions: frozenset[str] = frozenset()
    """Prepositions before the addressee: `à`, `to`."""


show_as_public(__name__)
