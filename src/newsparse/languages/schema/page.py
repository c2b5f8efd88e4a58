"""What the lines around and in an article say in one language: bylines, credits, dates, boilerplate."""

from __future__ import annotations

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.sites.rule import Rule


@frozen
class PageLexicon:
    """The words of one language that tell what a line of a news page is for. All are lower case."""

    rules: tuple[Rule, ...] = ()
    """What the boilerplate and the furniture of news pages says in this language."""
    byline_words: frozenset[str] = frozenset()
    """What a line of authors begins with: "par", "texte :"."""
    credit_words: frozenset[str] = frozenset()
    """What a line that credits a picture begins with, before a colon or a name: "photo", "quelle"."""
    caption_words: frozenset[str] = frozenset()
    """Phrases that only captions use, such as where in the picture somebody stands: "à gauche"."""
    date_words: frozenset[str] = frozenset()
    """Every single word that a line may hold which states nothing but a date: "publié", "heures".

    Names of months and weekdays are known from calendars and from how the language speaks of time.
    """
    modified_words: frozenset[str] = frozenset()
    """What stands before the date of an update: "mis à jour"."""
    and_words: frozenset[str] = frozenset()
    """What joins the names of a byline: "et"."""
    with_words: frozenset[str] = frozenset()
    """What stands in a byline before an agency whose material was used: "avec"."""
    role_words: frozenset[str] = frozenset()
    """What a byline says that an author is: "correspondante", "professeur"."""
    place_words: frozenset[str] = frozenset()
    """What stands between an author and where the report was written: "à"."""
    desk_words: frozenset[str] = frozenset()
    """Words that make a byline that of a newsroom: "rédaction"."""
    agency_words: frozenset[str] = frozenset()
    """Words that, next to a short name, prove it to be a news agency: "agence", "selon"."""
    definite_articles: frozenset[str] = frozenset()
    """Articles that open the name of a paper or an agency: "le", "the"."""
    place_particles: frozenset[str] = frozenset()
    """Small words inside the name of a place: "am" in "Frankfurt am Main"."""
    topic_words: frozenset[str] = frozenset()
    """What stands in capitals before a dash and is no place of a dateline: "exclusif", "football"."""
    section_words: frozenset[str] = frozenset()
    """What stands before a colon and the name of a section: "rubrique"."""
    front_pages: frozenset[str] = frozenset()
    """What the first step of a path of sections is called: "accueil"."""
    challenge_titles: frozenset[str] = frozenset()
    """How the title begins of a page that asks whether its reader is a person: "just a moment"."""
    translation_phrases: tuple[tuple[str, str], ...] = ()
    """How a page says that it was translated, with the code of the language: ("traduit de l'anglais", "en")."""
    republication_phrases: tuple[str, ...] = ()
    """What a page says before the name of the medium that its text is from: "cet article est paru dans"."""
    medium_words: frozenset[str] = frozenset()
    """What stands between such a phrase and the name: prepositions, articles, "journal"."""
    medium_particles: frozenset[str] = frozenset()
    """Small words inside the name of a medium: "of the"."""
    unfinished_words: frozenset[str] = frozenset()
    """Words that no clause can end with: "du". Before a comma or full stop they show that a link was dropped."""
    broken_pairs: frozenset[str] = frozenset()
    """Two words that never follow one another, so that something between them was lost: "le de"."""
    never_doubled_words: frozenset[str] = frozenset()
    """Words that good prose never gives twice in a row: "du"."""


show_as_public(__name__)
