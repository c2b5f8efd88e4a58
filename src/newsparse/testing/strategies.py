"""Hypothesis strategies that build pages from their answers: every block comes with the label it has to get.

Values are valid by construction; by default they hold strange scripts, spaces and quotation marks.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterable
from typing import TypeVar

from hypothesis import strategies as st

from newsparse import (
    Article,
    Author,
    Block,
    Defect,
    DefectKind,
    Document,
    Entity,
    EntityKind,
    Event,
    EventTime,
    Evidence,
    Figure,
    Has,
    Is,
    Label,
    Mention,
    Modality,
    Moment,
    NonQuote,
    NonQuoteReason,
    Precision,
    Problem,
    Publisher,
    Quote,
    QuoteKind,
    Reason,
    Rule,
    Sighting,
    Site,
    Span,
    Starts,
    Tier,
    Timex,
    TimexType,
    Update,
    Vote,
    Weak,
    Zone,
)
from newsparse._classes import frozen
from newsparse.languages import LANGUAGES
from newsparse.testing._prose import PROSE

T = TypeVar("T")
_SENTENCES = {
    **PROSE,
    "es": (
        "El ayuntamiento aplazó el martes por la noche la votación sobre la nueva línea de tranvía, sin mayoría clara.",
        "Según la alcaldesa, las obras podrían empezar en primavera si la región acepta pagar un tercio del coste.",
    ),
    "ru": (
        "Городской совет во вторник отложил голосование по новой линии трамвая, так как не было большинства.",
        "По словам мэра, работы могут начаться весной, если область согласится оплатить треть всех расходов на них.",
    ),
    "ar": (
        "أجل مجلس المدينة مساء الثلاثاء التصويت على خط الترام الجديد لأنه لم تكن هناك أغلبية كافية في القاعة.",
        "وقالت رئيسة البلدية إن الأعمال يمكن أن تبدأ في الربيع إذا وافقت المنطقة على دفع ثلث التكاليف كلها.",
    ),
    "ja": (
        "市議会は火曜日の夜、新しい路面電車の路線についての採決を延期した。賛成する議員が過半数に届かなかったためだという。",
        "市長によると、県が費用の三分の一を負担することに同意すれば、工事は春に始まる見通しで、住民への説明も行われる。",
    ),
}
_TITLES = {
    "fr": ("Le vote sur le tramway est reporté au printemps", "Au port, les commerçants attendent toujours une aide"),
    "de": ("Abstimmung über die Straßenbahn auf das Frühjahr verschoben", "Händler am Hafen warten weiter auf Hilfe"),
    "en": ("Council puts off vote on tram line until spring", "Shopkeepers on Harbour Street still wait for help"),
    "es": ("El pleno aplaza la votación sobre el tranvía", "Los comerciantes del puerto esperan una ayuda"),
    "ru": ("Голосование по трамвайной линии отложено до весны", "Торговцы в порту всё ещё ждут помощи от города"),
    "ar": ("تأجيل التصويت على خط الترام حتى الربيع", "تجار الميناء ما زالوا ينتظرون المساعدة من المدينة"),
    "ja": ("路面電車の採決は春に延期されることになった", "港の商店街は今も市の支援を待ち続けている"),
}
_NAMES = ("Alex Muster", "Camille Exemple", "Robin Sample", "Sacha Modèle")
_BOILERPLATE = (
    Label.SHARE_LINKS,
    Label.COMMENT_FORM,
    Label.PROMO,
    Label.ADVERTISEMENT,
    Label.CONSENT_BANNER,
    Label.FOOTER,
    Label.PAYWALL,
)
_INTERRUPTIONS = tuple(label for label in _BOILERPLATE if label not in (Label.COMMENT_FORM, Label.FOOTER))


@frozen
class Sample:
    """A page and its answer."""

    blocks: tuple[tuple[str, Label], ...]
    """The text of each block with the label it has to get."""
    language: str

    @property
    def text(self) -> str:
        """The page as flat text, blocks apart by blank lines."""
        return "\n\n".join(text for text, _ in self.blocks)

    @property
    def labels(self) -> tuple[Label, ...]:
        """The labels of the blocks."""
        return tuple(label for _, label in self.blocks)


def languages() -> st.SearchStrategy[str]:
    """Draw the code of a language that sentences are known in."""
    return st.sampled_from(sorted(_SENTENCES))


@st.composite
def paragraphs(draw: st.DrawFn, language: str | None = None) -> str:
    """Draw a paragraph of two to four sentences, long enough to be told from a headline."""
    code = language or draw(languages())
    count = draw(st.integers(2, 4))
    return " ".join(draw(st.sampled_from(_SENTENCES[code])) for _ in range(count))


def titles(language: str | None = None) -> st.SearchStrategy[str]:
    """Draw a headline."""
    return (st.just(language) if language else languages()).flatmap(lambda code: st.sampled_from(_TITLES[code]))


def names() -> st.SearchStrategy[str]:
    """Draw the name of a person that does not exist."""
    return st.sampled_from(_NAMES)


def typography(text: str) -> st.SearchStrategy[str]:
    """Draw the same words as another typesetter or scraper would give them."""
    return st.sampled_from(
        (
            text,
            text.replace("'", "’"),
            text.replace("’", "'"),
            text.replace(" ", "\u00a0"),
            text.replace("« ", "«\u202f").replace(" »", "\u202f»"),
            text.replace("“", '"').replace("”", '"').replace("„", '"'),
            unicodedata.normalize("NFC", text),
            unicodedata.normalize("NFD", text),
        )
    )


def boilerplate(labels: Iterable[Label] = _BOILERPLATE) -> st.SearchStrategy[tuple[str, Label]]:
    """Draw a whole line that a language table knows, with its label, which is one of `labels`."""
    known = sorted(
        {
            (condition.literal, rule.label)
            for language in LANGUAGES
            for rule in language.page.rules
            for condition in rule.when
            if isinstance(condition, Is) and rule.label in labels
        }
    )
    return st.sampled_from(known).map(lambda line: (line[0].capitalize(), line[1]))


@st.composite
def furniture(draw: st.DrawFn) -> tuple[str, Label]:
    """Draw a line that shows by its shape what it is: a credit, hashtags, a date, a Unix time."""
    match draw(st.sampled_from(("credit", "hashtags", "timestamp", "epoch"))):
        case "credit":
            agency = draw(st.sampled_from(("AFP", "AP", "dpa", "Reuters", "Getty Images")))
            return f"{draw(names())}/{agency}", Label.CREDIT
        case "hashtags":
            words = draw(st.lists(st.sampled_from(("Ville", "Tramway", "Hafen", "Vote")), min_size=2, unique=True))
            return " ".join(f"#{word}" for word in words), Label.HASHTAGS
        case "timestamp":
            return draw(st.datetimes(dt.datetime(1990, 1, 1), dt.datetime(2099, 1, 1))).isoformat(  # noqa: DTZ001
                " ", "minutes"
            ), Label.TIMESTAMP
        case _:
            return str(draw(st.integers(1_000_000_000, 1_999_999_999))), Label.EPOCH


@st.composite
def articles(draw: st.DrawFn, language: str | None = None) -> Sample:
    """Draw a clean article: a headline and paragraphs, each a different one."""
    code = language or draw(languages())
    body = draw(st.lists(paragraphs(code), min_size=1, max_size=6, unique=True))
    return Sample(((draw(titles(code)), Label.TITLE), *((text, Label.PARAGRAPH) for text in body)), code)


@st.composite
def pages(draw: st.DrawFn, language: str | None = None) -> Sample:
    """Draw an article with noise: furniture and boilerplate between the paragraphs, boilerplate at the end.

    In the answer only the labels of title, furniture and boilerplate are sure to the letter; body blocks are sure to
    be body (a first paragraph may be a lede).
    """
    article = draw(articles(language))
    title, *body = article.blocks
    blocks = [title]
    for block in body:
        blocks += draw(st.lists(furniture() | boilerplate(_INTERRUPTIONS), max_size=2))
        blocks.append(block)
    blocks += draw(st.lists(boilerplate(), max_size=5))
    return Sample(tuple(blocks), article.language)


@st.composite
def site_names(draw: st.DrawFn) -> str:
    """Draw a name that is no word of any language."""
    return draw(st.text("abcdefghijklmnopqrstuvwxyz", min_size=8, max_size=12)).capitalize() + "post"


@st.composite
def sites(draw: st.DrawFn) -> Site:
    """Draw a site with signs and rules of its own words."""
    name = draw(site_names())
    banner, promo = f"{name} et ses partenaires utilisent", f"Le podcast de {name}"
    weak = (Weak(Starts(f"{name} depuis")), Weak(Is("Un quotidien régional")))
    return Site(
        name=name,
        domains=(f"{name.lower()}.example",),
        language=draw(st.sampled_from((None, "fr", "de", "en"))),
        signs=(Has(banner), *draw(st.sampled_from(((), weak)))),
        rules=(
            Rule(Label.CONSENT_BANNER, when=[Has(banner)]),
            Rule(Label.PROMO, when=[Starts(promo) & Has("chaque matin"), Is(promo)], weight=draw(st.integers(1, 100))),
        ),
    )


def hostile_text() -> st.SearchStrategy[str]:
    """Draw any text: surrogates, controls, line ends of all kinds, the words of news pages in between."""
    line_ends = ("\n", "\n\n", "\r\n", "\r", "\x85", "\u2028")
    unfit = ("\x00", "\x0b", "\x0c", "\x1b[31m", "\ufeff", "\ud800", "\udfff")
    words = (
        "« ",
        " »",
        "“",
        "”",
        "Lire aussi",
        "Photo : AFP",
        "Leave a Comment",
        "#a #b",
        "1718789340",
        "(AFP)",
        "© 2024",
    )
    pieces = st.sampled_from((*line_ends, *unfit, *words))
    anything = st.text(st.characters(exclude_categories=()), max_size=40)
    return st.lists(pieces | anything | paragraphs(), max_size=30).map("".join)


def _words() -> st.SearchStrategy[str]:
    return st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=20)


@st.composite
def spans(draw: st.DrawFn, length: int) -> Span:
    """Draw a span of a text of that length."""
    start = draw(st.integers(0, length - 1))
    return Span(start, draw(st.integers(start + 1, length)))


def _few(facts: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(facts, max_size=2).map(tuple)


def _entities() -> st.SearchStrategy[Entity]:
    return st.builds(
        Entity,
        id=st.integers(1, 99).map("e{}".format),
        name=names(),
        kind=st.sampled_from(EntityKind),
        country=st.none() | st.sampled_from(("FR", "DE", "KP")),
        roles=st.lists(_words(), max_size=2).map(tuple),
    )


def _moments() -> st.SearchStrategy[Moment]:
    values = st.dates() | st.datetimes(timezones=st.none() | st.just(dt.UTC))
    return st.builds(Moment.of, values, _words())


@st.composite
def _timexes(draw: st.DrawFn, length: int) -> Timex:
    first, last = sorted((draw(st.dates()), draw(st.dates())))
    return Timex(draw(spans(length)), draw(st.sampled_from(TimexType)), "2024-06", start=first, end=last)


@st.composite
def quotes(draw: st.DrawFn, text: str) -> Quote:
    """Draw a quote of a text."""
    span = draw(spans(len(text)))
    return Quote(
        span=span,
        text=span.of(text),
        kind=draw(st.sampled_from(QuoteKind)),
        parts=draw(st.sampled_from(((), (span,)))),
        speaker=draw(st.none() | _entities()),
        speaker_mention=draw(st.none() | spans(len(text))),
        reported_by=draw(st.none() | _entities()),
        malformed=draw(st.booleans()),
        confidence=draw(st.floats(0, 1)),
    )


@st.composite
def events(draw: st.DrawFn, text: str) -> Event:
    """Draw an event of a text."""
    sentence = Span(0, len(text))
    first, last = sorted((draw(st.dates()), draw(st.dates())))
    timex = draw(st.none() | _timexes(len(text)))
    return Event(
        type="plover:" + draw(st.sampled_from(("CONSULT", "AGREE", "ASSAULT"))),
        trigger=draw(spans(len(text))),
        sentence=sentence,
        zone=draw(st.sampled_from(Zone)),
        modality=draw(st.sampled_from(Modality)),
        actors=tuple(draw(st.lists(_entities(), max_size=2))),
        place=draw(st.none() | _entities()),
        when=draw(st.none() | st.just(EventTime(first, last, draw(st.sampled_from(Precision)), timex))),
        confidence=draw(st.floats(0, 1)),
    )


@st.composite
def full_articles(draw: st.DrawFn) -> Article:
    """Draw an article object with every kind of fact in it: for what is done with articles, not for parsing."""
    sample = draw(pages())
    text, length, at = sample.text, len(sample.text), 0
    blocks = []
    for words, label in sample.blocks:
        reason = Reason(draw(_words()), "fr", draw(st.sampled_from(Tier)))
        blocks.append(Block(at, at + len(words), label, draw(st.none() | st.just(reason)), sample.language))
        at += len(words) + 2
    document = Document(
        text,
        tuple(blocks),
        language=sample.language,
        metadata=(("og:title", draw(_words())),),
        url="https://a.example/",
    )
    return Article(
        document=document,
        title=draw(st.none() | _words()),
        authors=draw(_few(st.builds(Author, name=names()))),
        published=draw(st.none() | _moments()),
        epoch=draw(st.none() | st.integers(0, 2**40)),
        publisher=draw(st.none() | st.builds(Publisher, name=names())),
        tags=draw(_few(_words())),
        figures=draw(_few(st.builds(Figure, caption=_words(), caption_span=spans(length)))),
        updates=draw(_few(st.builds(Update, title=_words(), published=_moments(), span=spans(length)))),
        entities=draw(_few(_entities())),
        mentions=draw(_few(st.builds(Mention, _entities(), spans(length)))),
        times=draw(_few(_timexes(length))),
        quotes=draw(_few(quotes(text))),
        non_quotes=draw(_few(st.builds(NonQuote, spans(length), st.sampled_from(NonQuoteReason)))),
        events=draw(_few(events(text))),
        defects=draw(_few(st.builds(Defect, spans(length), st.sampled_from(DefectKind), _words()))),
        evidence=draw(_few(st.builds(Evidence, st.just("title"), _words(), _words()))),
        sightings=draw(_few(st.builds(Sighting, names(), _words(), st.none() | spans(length)))),
        problems=draw(_few(st.builds(Problem, st.just("plugin"), _words()))),
    )


def documents() -> st.SearchStrategy[Document]:
    """Draw a document whose blocks are labelled."""
    return full_articles().map(lambda article: article.document)


def votes(count: int) -> st.SearchStrategy[Vote]:
    """Draw a vote for one of `count` blocks."""
    return st.builds(
        Vote, block=st.integers(0, count - 1), label=st.sampled_from(Label), rule=_words(), weight=st.integers(1, 100)
    )
