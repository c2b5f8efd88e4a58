"""WELT: its pages, and its banner, podcast line and credits where others publish them again, translated or not."""

import datetime as dt
from collections.abc import Iterable

from newsparse import Has, Label, Layout, Like, Prop, Rule, Site, Starts, Within, hookimpl

BANNER = Has("Nutzungsprofile (u.a. auf Basis von Cookie-IDs)")
QA = "data-qa"  # names for the publisher's own tests: steadier than classes
LAYOUT_2023 = Layout(
    "2023",
    signs=(Within(Prop(QA, "Article.Text")), Within(Prop(QA, "Article.Header")), Within(Prop(QA, "Article.Author"))),
    rules=(
        Rule(Label.LEDE, when=[Within(Prop(QA, "Article.Intro"))]),
        Rule(Label.TITLE, when=[Within(Prop(QA, "Headline")) & Within(Prop(QA, "Article.Header"))], weight=60),
        Rule(Label.BYLINE, when=[Within(Prop(QA, "Article.Author"))]),
        Rule(Label.TIMESTAMP, when=[Within(Prop(QA, "Article.publishDate"))]),
        Rule(Label.CREDIT, when=[Within(Prop(QA, "Element.Caption.copyright"))]),
        Rule(Label.RELATED_TEASER, when=[Within(Prop(QA, "InlineTeaser")), Within(Prop(QA, "MoreLikeThis"))]),
        Rule(Label.CONSENT_BANNER, when=[Within(Prop(QA, "OEmbedComponent.Placeholder"))]),
        Rule(Label.ADVERTISEMENT, when=[Within(Prop(QA, "Commercial.Label"))]),
    ),
    since=dt.date(2023, 1, 1),
)
WELT = Site(
    name="WELT",
    domains=("welt.de",),
    language="de",
    timezone="Europe/Berlin",
    signs=(Has("podcasts WELT"), Has("WELT-Podcasts"), BANNER, Has("Artikeltyp:Meinung")),
    layouts=(LAYOUT_2023,),
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
        Rule(Label.PROMO, when=[Has("podcasts WELT"), Starts("Hier können Sie unsere WELT-Podcasts hören")]),
        Rule(Label.CREDIT, when=[Like(r"(Quelle|Source) ?: \S.{0,150}")]),
    ),
)


@hookimpl
def newsparse_sites() -> Iterable[Site]:
    """Return the one site of this plugin."""
    return [WELT]
