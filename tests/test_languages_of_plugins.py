"""Languages that plugins bring: whole ones, and tables for codes that the core has."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal

import attrs
import pytest

import newsparse
from newsparse import (
    Article,
    BylineWords,
    EventLexicon,
    Grammar,
    Language,
    NameLexicon,
    PageLexicon,
    QuoteLexicon,
    StemRules,
    TimeLexicon,
    TimePattern,
    Trigger,
    hookimpl,
)
from newsparse.languages import LANGUAGES
from newsparse.languages.schema.entries import phrases, words
from newsparse.languages.schema.verbs import Paradigm, Verbs
from newsparse.linking.words import lexicon
from newsparse.testing._prose import PROSE

ENGLISH = next(language for language in LANGUAGES if language.code == "en")
FRENCH = next(language for language in LANGUAGES if language.code == "fr")

GRAMMAR = Grammar(
    articles=words("de het een zijn haar hun deze dit"),
    indefinite_determiners=words("een"),
    pronouns={"hij": "ms", "zij": "fs", "ze": "fs"},
    prepositions=words("in op aan bij met van voor door naar tegen over na"),
    genitives=words("van"),
    and_words=words("en of maar"),
    subordinators=words("dat die wie wat als omdat terwijl"),
    complementizers=words("dat"),
    auxiliaries=words("is zijn was waren heeft hebben had hadden wordt werd zal zullen"),
    passive_auxiliaries=words("wordt werd werden"),
    negations=words("niet geen"),
    verbs=Verbs(
        paradigms=(Paradigm("en", finite="t de den", participle="d", gerund="end", prefix="ge"),),
        inseparable_prefixes=("ver", "be"),
    ),
    locatives=words("in"),
    verb_second=True,
    verb_final=True,
    comma_clause=True,
    quote_styles=("“”", "‘’"),
)
NAMES = NameLexicon(
    honorifics={"mevrouw": "f", "meneer": "m"},
    roles={"burgemeester": "", "minister": "", "woordvoerder": "m"},
    particles=words("de van der den"),
    first_names={"sanne": "f", "joris": "m"},
)
QUOTES = QuoteLexicon(speech_verbs=words("verklaren"), sources=phrases("volgens"))
EVENTS = EventLexicon(
    verbs=(Trigger("SUPPORT", "roemen"),),
    nouns=(),
    perfect=words("heeft hebben"),
    by=words("door"),
    place=words("in"),
)
TIMES = TimeLexicon(
    months={"januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7},
    words={"weekday": {"maandag": 1, "dinsdag": 2}, "deictic": {"gisteren": -1, "vandaag": 0}},
    patterns=(TimePattern("date", "weekday? num month year?"), TimePattern("deictic", "deictic")),
    clock_words=frozenset({"uur"}),
)
DUTCH = Language(
    code="nl",
    name="Dutch",
    stop_words=words("de het een en"),
    page=PageLexicon(byline_words=frozenset({"door"}), date_words=words("gepubliceerd om")),
    grammar=GRAMMAR,
    names=NAMES,
    quotes=QUOTES,
    events=EVENTS,
    times=TIMES,
)
PAGE = """Nieuwe brug over de rivier gaat na tien jaar weer open

Gepubliceerd 19 juni 2024 om 14.30 uur

De nieuwe brug over de rivier is na een lange verbouwing weer open voor het verkeer, en dat is voor de stad goed nieuws.

“We hebben hier heel lang op gewacht”, verklaarde burgemeester Sanne Voorbeeld gisteren bij de opening van de brug.

Joris Oever roemde Sanne Voorbeeld op dinsdag 18 juni, en de bewoners van de oever waren daar niet over te spreken.
"""


@attrs.frozen
class Brings:
    """A plugin that brings languages."""

    languages: tuple[Language, ...]

    @hookimpl
    def newsparse_languages(self) -> Iterable[Language]:
        return self.languages


def _read(source: str, *languages: Language) -> Article:
    return newsparse.parse(source, kind="text", language="nl", plugins=[Brings(languages)])


def test_a_language_without_a_table_of_quotes_still_has_entities_and_events() -> None:
    mute = attrs.evolve(ENGLISH, code="qx", name="Invented", quotes=None)
    text = "German Chancellor Anna Beispiel met French President Jean Exemple in Berlin on Tuesday."

    article = newsparse.parse(text, kind="body", language="qx", plugins=[Brings((mute,))])

    assert {"Anna Beispiel", "Jean Exemple"} <= {entity.name for entity in article.entities}
    assert [event.type for event in article.events] == ["plover:CONSULT"]
    assert not article.quotes


def test_a_language_of_a_plugin_has_dates_of_publication() -> None:
    article = _read(PAGE, DUTCH)

    assert article.published is not None
    assert article.published.iso == "2024-06-19T14:30:00"


def test_a_language_of_a_plugin_has_times() -> None:
    article = _read(PAGE, DUTCH)

    assert [time.value for time in article.times] == ["2024-06-18", "2024-06-18"]


def test_a_language_of_a_plugin_has_quotes() -> None:
    article = _read(PAGE, DUTCH)

    assert [(quote.text, quote.speaker and quote.speaker.name) for quote in article.quotes] == [
        ("We hebben hier heel lang op gewacht", "Sanne Voorbeeld")
    ]


def test_a_language_of_a_plugin_has_events() -> None:
    (event,) = _read(PAGE, DUTCH).events

    assert (event.type, [actor.name for actor in event.actors]) == ("plover:SUPPORT", ["Joris Oever"])


def test_tables_that_agree_with_those_of_the_core_are_in_nobodys_way() -> None:
    same = [language for language in LANGUAGES if language.code in {"it", "pt"}]

    assert not _read(PAGE, *same).problems


def test_a_plugin_adds_words_to_a_language_of_the_core() -> None:
    more = Language(
        code="fr",
        name="French",
        stop_words=frozenset(),
        quotes=QuoteLexicon(speech_verbs=words("clavarder")),
        grammar=Grammar(),
    )
    text = "« Il fait froid ce matin », clavarde le maire Jean Modèle."

    article = newsparse.parse(text, kind="body", language="fr", plugins=[Brings((more,))])

    assert not article.problems
    assert [quote.speaker and quote.speaker.name for quote in article.quotes] == ["Jean Modèle"]
    assert [quote.cue is not None for quote in article.quotes] == [True]


def test_where_two_tables_disagree_the_core_keeps_its_word() -> None:
    assert FRENCH.times is not None
    more = Language(code="fr", name="French", stop_words=frozenset(), times=TimeLexicon(months={"juin": 7}))

    article = newsparse.parse("Il part le 19 juin 2024.", kind="body", language="fr", plugins=[Brings((more,))])

    assert [problem.code for problem in article.problems] == ["plugin.conflict"]
    assert "times.months['juin']" in article.problems[0].error
    assert [time.value for time in article.times] == ["2024-06-19"]


def test_find_times_takes_the_languages_that_it_is_given() -> None:
    text, anchor = "Het was gisteren koud.", dt.date(2024, 6, 19)

    found = newsparse.find_times(text, "nl", anchor, languages=[DUTCH])

    assert [time.value for time in found] == ["2024-06-18"]
    assert newsparse.find_times(text, "nl", anchor) == ()


INVENTED = Language(
    code="qx",
    name="Invented",
    stop_words=words("ul zor vek"),
    page=PageLexicon(byline_words=words("zanu"), with_words=words("mek")),
    bylines=BylineWords(
        introducing=words("zanu"),
        fused=frozenset({"Zanu"}),
        inside=words("zanu"),
        our=words("muur"),
        roles=words("skribal"),
        no_names=words("lovim"),
        joining=words("kem"),
        cutting=words("novig"),
        cutting_days=words("dun"),
        crediting=words("bilto"),
        helped=words("mek"),
        unnamed_agencies=words("agentur"),
    ),
    stems=StemRules(endings=("oks", "ul"), plurals={"aim": "a"}),
)
SENTENCE = "Ul tramo zor vek limar, and it took ul captain zor whole morning to say so to vek people on the pier."


def _authors(line: str, *languages: Language) -> list[str]:
    text = "".join(f"<p>({number}) {SENTENCE}</p>" for number in ("ek", "do", "tri"))
    page = f"<html><body><main><article><h1>Ul tramo zor limar</h1><p>{line}</p>{text}</article></main></body></html>"
    article = newsparse.parse(page, kind="html", plugins=[Brings(languages)], quotes=False, events=False)
    assert not article.problems
    return [author.name for author in article.authors]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Zanu Mira Tolven", ["Mira Tolven"]),
        ("ZanuMira Tolven", ["Mira Tolven"]),
        ("Zanu muur skribal Mira Tolven", ["Mira Tolven"]),
        ("Zanu Mira Tolven kem Olin Brask", ["Mira Tolven", "Olin Brask"]),
        ("Zanu Mira Tolven lovim", ["Mira Tolven"]),
        ("Zanu Mira Tolven novig 10.02.2026", ["Mira Tolven"]),
        ("Zanu Mira Tolven dun 10 2026", ["Mira Tolven"]),
        ("Zanu Mira Tolven mek agentur", ["Mira Tolven"]),
    ],
)
def test_a_plugin_says_what_stands_beside_the_names_of_authors(line: str, authors: list[str]) -> None:
    assert _authors(line, INVENTED) == authors
    assert _authors(line) != authors, "the core knows no such words"


def test_a_plugin_says_how_a_line_about_a_picture_begins() -> None:
    mute = attrs.evolve(INVENTED, bylines=attrs.evolve(INVENTED.bylines, crediting=frozenset()))

    assert _authors("Bilto: zanu Mira Tolven", mute) == ["Mira Tolven"]
    assert _authors("Bilto: zanu Mira Tolven", INVENTED) == []


def test_words_of_bylines_are_added_to_those_of_a_language_of_the_core() -> None:
    more = Language(code="en", name="English", stop_words=frozenset(), bylines=INVENTED.bylines, page=INVENTED.page)

    assert _authors("Zanu Mira Tolven kem Olin Brask", more) == ["Mira Tolven", "Olin Brask"]
    assert _authors("By Mira Tolven and Olin Brask", more) == ["Mira Tolven", "Olin Brask"]


def test_words_of_bylines_are_those_of_their_plugin_alone() -> None:
    line = "Zanu Mira Tolven"
    before = _authors(line)

    _authors(line, INVENTED)

    assert _authors(line) == before


def test_a_word_with_a_sign_of_patterns_is_a_word() -> None:
    odd = attrs.evolve(INVENTED, bylines=BylineWords(introducing=words("zanu(+) zanu"), crediting=words("[bilto")))

    assert _authors("Zanu(+) Mira Tolven", odd) == ["Mira Tolven"]


def test_linking_compares_stems_of_a_language_that_says_how_its_words_end() -> None:
    stems, bare = lexicon(INVENTED, "qx"), lexicon(attrs.evolve(INVENTED, stems=None), "qx")

    assert {stems.stem(word) for word in ("Tramoks", "tramul", "tram")} == {"tram"}
    assert stems.stem("marinaim") == "marina"
    assert len({bare.stem(word) for word in ("Tramoks", "tramul", "tram")}) == 3


JOINED_BY_IN = Language(
    code="qi",
    name="Invented too",
    stop_words=words("zan mil tor"),
    page=PageLexicon(byline_words=frozenset({"skribal"}), and_words=frozenset({"in"})),
    bylines=BylineWords(introducing=frozenset({"skribal"}), joining=frozenset({"in"})),
)
FORMS = pytest.mark.parametrize(
    ("kind", "form"),
    [
        ("html", "<html><body><h1>{0}</h1><p class='byline'>{1}</p><p>{2}</p></body></html>"),
        ("text", "{0}\n\n{1}\n\n{2}"),
    ],
)


@FORMS
@pytest.mark.parametrize(
    ("line", "language", "authors"),
    [
        ("Skribal Mira Tolven in Olin Brask", "qi", ["Mira Tolven", "Olin Brask"]),
        ("Skribal Mira Tolven in Olin Brask", "qi-XX", ["Mira Tolven", "Olin Brask"]),
        ("By Mira Tolven in New Brask", "en", ["Mira Tolven"]),
        ("By Mira Tolven in New Brask", "en-GB", ["Mira Tolven"]),
        ("Par Mira Tolven en Nouvelle Brasque", "fr", ["Mira Tolven"]),
        ("Door Mira Tolven en Olin Brask", "nl", ["Mira Tolven", "Olin Brask"]),
    ],
)
def test_a_word_that_joins_names_or_begins_a_place_is_read_in_the_language_of_the_page(
    kind: Literal["html", "text"], form: str, line: str, language: str, authors: list[str]
) -> None:
    page = form.format("The council opens a new bridge", line, " ".join(PROSE["en"]))

    article = newsparse.parse(page, kind=kind, language=language, plugins=[Brings((JOINED_BY_IN,))])

    assert [author.name for author in article.authors] == authors
