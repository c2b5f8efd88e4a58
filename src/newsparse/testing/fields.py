"""Hypothesis strategies for the fields of an article: pages built from the values that have to come back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from hypothesis import strategies as st

from newsparse._classes import frozen
from newsparse.testing._prose import PROSE

_NAMES = ("Alex Muster", "Camille Exemple", "Robin Sample", "Sacha van der Modèle", "Kim d'Exemple")
_BYLINES = {
    "fr": ("Par {}", "Propos recueillis par {}", "Par {}, à Exempleville", "Par {}, correspondant à Berlin"),
    "de": ("Von {}", "Text: {}", "Von {}, Musterstadt", "Ein Kommentar von {}"),
    "en": ("By {}", "Written by {}", "By {} in Sampletown", "By {}, Staff Writer"),
}
_AND = {"fr": " et ", "de": " und ", "en": " and "}
_MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "en": "January February March April May June July August September October November December".split(),
}
_TITLES = {
    "fr": "Le vote sur le tramway est reporté au printemps",
    "de": "Abstimmung über die Straßenbahn auf das Frühjahr verschoben",
    "en": "Council puts off vote on tram line until spring",
}
_CAPTIONS = {
    "fr": ("Des voyageurs attendent sur la place du Port", "La salle du conseil, le 3 mai 2021"),
    "de": ("Fahrgäste warten auf dem Hafenplatz", "Der Sitzungssaal am 3. Mai 2021"),
    "en": ("Passengers wait on Harbour Square", "The council chamber on May 3, 2021"),
}
_SECTIONS = {
    "fr": ("Accueil > Monde > Transports", "Accueil / Transports"),
    "de": ("Startseite > Politik > Verkehr", "Startseite / Verkehr"),
    "en": ("Home > World > Transport", "Home / Transport"),
}
_PLACES = {"fr": "GENÈVE", "de": "BERLIN", "en": "LONDON"}
_TAGS = ("Ville", "Tramway", "Hafen", "Vote", "Rathaus")
_AGENCIES = ("AFP", "Reuters", "dpa", "AP", "Getty Images")


def page_around(
    code: str, *, above: Iterable[str] = (), inside: Iterable[str] = (), below: Iterable[str] = (), first: str = ""
) -> str:
    """Return a page of a headline and four paragraphs with lines of yours between them.

    Args:
        code: `fr`, `de` or `en`.
        above: what stands between headline and text.
        inside: what stands in the middle of the text.
        below: what stands under it.
        first: what the first paragraph begins with.
    """
    sentences = PROSE[code]
    paragraphs = [" ".join(sentences[i : i + 2]) for i in range(0, len(sentences), 2)]
    paragraphs[0] = first + paragraphs[0]
    return "\n\n".join((_TITLES[code], *above, *paragraphs[:2], *inside, *paragraphs[2:], *below))


@frozen
class FieldPage:
    """The lines of a page that state fields, each None where the page does without, and what they state."""

    language: str
    title: str
    section: tuple[str, str] | None
    source: tuple[str, str] | None
    authors: tuple[str, tuple[str, ...]] | None
    published: tuple[str, str] | None
    dateline: tuple[str, str] | None
    figure: tuple[str, str, str] | None
    """Caption, credit line, photographer."""
    tags: tuple[str, tuple[str, ...]] | None
    epoch: int | None
    credit_first: bool = False

    @property
    def text(self) -> str:
        """The page as flat text."""
        figure = list(self.figure[:2]) if self.figure else []
        above = (self.source, self.authors, self.published)
        page = page_around(
            self.language,
            above=[stated[0] for stated in above if stated],
            inside=reversed(figure) if self.credit_first else figure,
            below=[*(self.tags or ())[:1], *([str(self.epoch)] if self.epoch else ())],
            first=self.dateline[0] if self.dateline else "",
        ).replace(_TITLES[self.language], self.title, 1)
        return f"{self.section[0]}\n\n{page}" if self.section else page


@st.composite
def _authors(draw: st.DrawFn, code: str) -> tuple[str, tuple[str, ...]]:
    names = draw(st.lists(st.sampled_from(_NAMES), min_size=1, max_size=3, unique=True))
    joined = ", ".join(names[:-1]) + _AND[code] + names[-1] if len(names) > 1 else names[0]
    return draw(st.sampled_from(_BYLINES[code])).format(joined), tuple(names)


@st.composite
def date_lines(draw: st.DrawFn, code: str) -> tuple[str, str]:
    """Draw a date line as newspapers of a language print it, and the moment it states in ISO 8601."""
    when = draw(st.datetimes(dt.datetime(1995, 1, 1), dt.datetime(2030, 1, 1)))  # noqa: DTZ001 - as pages state it
    when = when.replace(second=0, microsecond=0)
    month = _MONTHS[code][when.month - 1]
    hour, minute = f"{when.hour:02}", f"{when.minute:02}"
    numbers = f"{when.day:02}.{when.month:02}.{when.year}"
    timed = {
        "fr": (f"Publié le {when.day} {month} {when.year} à {hour}h{minute}", f"Le {numbers} à {hour}:{minute}"),
        "de": (f"{numbers}, {hour}:{minute} Uhr", f"Stand: {when.day}. {month} {when.year}, {hour}.{minute} Uhr"),
        "en": (
            f"Published {month} {when.day}, {when.year} {hour}:{minute}",
            f"{when.day} {month} {when.year}, {hour}:{minute}",
        ),
    }[code]
    bare = {
        "fr": f"{when.day} {month} {when.year}",
        "de": f"Veröffentlicht am {numbers}",
        "en": f"{month} {when.day}, {when.year}",
    }[code]
    line = draw(st.sampled_from((*timed, bare)))
    return line, when.date().isoformat() if line == bare else when.isoformat()


@st.composite
def _figures(draw: st.DrawFn, code: str) -> tuple[str, str, str]:
    name, agency = draw(st.sampled_from(_NAMES)), draw(st.sampled_from(_AGENCIES))
    credit = draw(st.sampled_from(("{}/{}", "© {} / {}", "Photo: {}/{}", "Foto: {}/{}", "{} / {}")))
    return draw(st.sampled_from(_CAPTIONS[code])), credit.format(name, agency), name


@st.composite
def _tags(draw: st.DrawFn) -> tuple[str, tuple[str, ...]]:
    tags = draw(st.lists(st.sampled_from(_TAGS), min_size=2, unique=True))
    return draw(st.sampled_from((" ".join(f"#{tag}" for tag in tags), "Tags: " + ", ".join(tags)))), tuple(tags)


@st.composite
def field_pages(draw: st.DrawFn) -> FieldPage:
    """Draw a page in French, German or English that states some of the fields."""
    code = draw(st.sampled_from(sorted(_TITLES)))
    section = draw(st.none() | st.sampled_from(_SECTIONS[code]))
    medium = draw(st.none() | st.sampled_from(("Le Courrier", "Beispielbote", "The Example")))
    place = draw(st.none() | st.just(_PLACES[code]))
    agency = draw(st.sampled_from(("AFP", "Reuters", "AP")))
    return FieldPage(
        language=code,
        title=_TITLES[code],
        section=(section, section.replace(" / ", " > ").rpartition(" > ")[2]) if section else None,
        source=(f"{medium}-", medium) if medium else None,
        authors=draw(st.none() | _authors(code)),
        published=draw(st.none() | date_lines(code)),
        dateline=(f"{place} ({agency}) \u2013 ", place) if place else None,
        figure=draw(st.none() | _figures(code)),
        tags=draw(st.none() | _tags()),
        epoch=draw(st.none() | st.integers(1_000_000_000, 1_999_999_999)),
        credit_first=draw(st.booleans()),
    )
