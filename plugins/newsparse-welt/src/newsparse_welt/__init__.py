"""WELT: its pages, and its banner, podcast line and credits where others publish them again, translated or not."""

import datetime as dt
from collections.abc import Iterable

from newsparse import (
    Class,
    Has,
    Is,
    Label,
    Layout,
    Like,
    Prop,
    Rule,
    Site,
    Starts,
    Within,
    headings_in,
    hookimpl,
    text_in,
)

BANNER = Has("Nutzungsprofile (u.a. auf Basis von Cookie-IDs)")
QA = "data-qa"  # names for the publisher's own tests: steadier than classes
HEADER = Within(Prop(QA, "Article.Header"))
REBUILT = dt.date(2024, 8, 12)  # from this day on pages are built otherwise

LAYOUT_2019 = Layout(
    "2019",
    signs=(Within(Class("c-article-text")), HEADER, Within(Prop(QA, "Article.Text"))),
    body=text_in(Class("c-article-text")),
    heading=headings_in(Class("c-article-text")),
    title=Prop(QA, "Headline") & HEADER,
    lede=[Prop(QA, "Article.Intro"), Class("c-summary__intro")],
    byline=Class("c-author__by-line") & HEADER,
    rules=(
        Rule(Label.BYLINE, when=[Within(Prop(QA, "Article.Author"))]),
        Rule(Label.TIMESTAMP, when=[Within(Prop(QA, "Article.publishDate"))]),
        Rule(Label.CREDIT, when=[Within(Prop(QA, "Element.Caption.copyright"))]),
        Rule(Label.RELATED_TEASER, when=[Within(Prop(QA, "InlineTeaser")), Within(Prop(QA, "MoreLikeThis"))]),
        Rule(Label.CONSENT_BANNER, when=[Within(Prop(QA, "OEmbedComponent.Placeholder"))]),
        Rule(Label.ADVERTISEMENT, when=[Within(Prop(QA, "Commercial.Label"))]),
    ),
    since=dt.date(2019, 1, 1),
    until=REBUILT,
)
# Of the pages since then we know the names that their publisher gives to text and standfirst, and had none to look at.
LAYOUT_2024 = Layout(
    "2024",
    body=text_in(Class("c-rich-text-renderer--article")),
    heading=headings_in(Class("c-rich-text-renderer--article")),
    lede=Class("c-article-page__intro"),
    since=REBUILT,
)
WELT = Site(
    name="WELT",
    domains=("welt.de",),
    language="de",
    timezone="Europe/Berlin",
    signs=(Has("podcasts WELT"), Has("WELT-Podcasts"), Has("WELT podcasts"), BANNER, Has("Artikeltyp:Meinung")),
    layouts=(LAYOUT_2019, LAYOUT_2024),
    rules=(
        Rule(
            Label.CONSENT_BANNER,
            when=[
                BANNER,
                Starts("Um eingebettete Inhalte anzuzeigen, ist deine"),
                Starts("Afin d’afficher le contenu intégré, votre consentement"),
                Starts("In order to display embedded content, your revocable consent"),
            ],
        ),
        Rule(
            Label.PROMO,
            when=[Has("podcasts WELT"), Has("WELT podcasts"), Starts("Hier können Sie unsere WELT-Podcasts hören")],
        ),
        Rule(Label.CREDIT, when=[Like(r"(Quelle|Source) ?: \S.{0,150}")]),
        Rule(Label.RELATED_LINK, when=[Is("Lesen Sie auch"), Is("À lire aussi"), Is("Lire aussi"), Is("Also read")]),
        Rule(Label.NOTE, when=[Has("Artikeltyp:Meinung")]),
    ),
)


@hookimpl
def newsparse_sites() -> Iterable[Site]:
    """Return the one site of this plugin."""
    return [WELT]
