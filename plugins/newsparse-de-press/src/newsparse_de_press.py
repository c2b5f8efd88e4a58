"""The German-language press: how the pages of fifteen sites are built, and which lines are their own."""

import datetime as dt
from collections.abc import Iterable

from newsparse import Class, Has, Is, Label, Layout, Like, Prop, Rule, Site, Starts, Tag, Within, hookimpl

NZZ = Site(
    name="NZZ",
    domains=("nzz.ch",),
    language="de",
    timezone="Europe/Zurich",
    layouts=(
        Layout(
            "articlecomponent",
            signs=(Class("articlecomponent"),),
            rules=(
                Rule(Label.HEADING, when=[Tag("h5") & Class("articlecomponent")]),  # the hours of a live blog
                Rule(Label.RELATED_LINK, when=[Within(Class("articlecomponent--relatedcontent"))]),
            ),
        ),
    ),
)

SRF = Site(
    name="SRF",
    domains=("srf.ch",),
    language="de",
    timezone="Europe/Zurich",
    rules=(Rule(Label.HEADING, when=[Class("article-heading")]),),
)

BUSINESS_INSIDER = Site(
    name="Business Insider (de)",
    domains=("businessinsider.de",),
    language="de",
    timezone="Europe/Berlin",
    rules=(
        Rule(Label.OTHER, when=[Starts("Dies ist eine maschinelle Übersetzung eines Artikels unserer US-Kollegen")]),
        Rule(Label.OTHER, when=[Starts("Dieser Text wurde aus dem Englischen übersetzt")]),
        Rule(Label.RELATED_LINK, when=[Starts("Lest den Originalartikel auf Englisch")]),
        Rule(Label.RELATED_LINK, when=[Starts("Das Original lest ihr hier")]),
        Rule(Label.CONSENT_BANNER, when=[Is("Externer Inhalt nicht verfügbar")]),
        # its picture stories are headings and pictures, with no paragraph below
        Rule(Label.HEADING, when=[Tag(tag) & Within(Class("article-body")) for tag in ("h2", "h3")]),
    ),
)

CORRECTIV = Site(
    name="CORRECTIV",
    domains=("correctiv.org",),
    language="de",
    timezone="Europe/Berlin",
    layouts=(
        Layout(
            "detail",
            signs=(Within(Class("detail__content")),),
            rules=(
                Rule(Label.PROMO, when=[Within(Tag("blockquote")) & Has("haben Hinweise")]),
                Rule(Label.OTHER, when=[Starts("Redaktion:") & Within(Class("detail__content"))]),
                Rule(Label.OTHER, when=[Starts("Faktencheck:") & Within(Class("detail__content"))]),
            ),
        ),
    ),
)

DW = Site(
    name="DW",
    domains=("dw.com",),
    timezone="Europe/Berlin",
    layouts=(
        Layout("react", signs=(Within(Class("detail-zone")),), rules=(), since=dt.date(2023, 5, 1)),
        Layout(
            "longText",
            signs=(Within(Class("longText")), Within(Prop("id", "bodyContent"))),
            until=dt.date(2023, 5, 31),
            rules=(
                Rule(Label.KICKER, when=[Tag("h4") & Class("artikel")]),
                Rule(Label.LEDE, when=[Tag("p") & Class("intro")]),
                Rule(Label.OTHER, when=[Tag("li") & Within(Class("smallList"))]),
                Rule(Label.TIMESTAMP, when=[Starts(word) & Within(Class("smallList")) for word in ("Datum", "Date")]),
                Rule(Label.RELATED_LINK, when=[Tag("h4") & Has("zum Thema"), Tag("h4") & Has("sur le sujet")]),
                Rule(Label.RELATED_TEASER, when=[Within(Class("linkList"))]),
            ),
        ),
    ),
)

DIE_ZEIT = Site(
    name="DIE ZEIT",
    domains=("zeit.de",),
    language="de",
    timezone="Europe/Berlin",
    signs=(Has("Nutzen Sie zeit.de mit weniger Werbung"),),
    rules=(
        Rule(Label.FOOTER, when=[Starts("© dpa-infocom")]),
        Rule(Label.PROMO, when=[Has("Nutzen Sie zeit.de mit weniger Werbung")]),
    ),
)

KICKER = Site(
    name="kicker",
    domains=("kicker.de",),
    language="de",
    timezone="Europe/Berlin",
    layouts=(
        Layout(
            "kick",
            signs=(Within(Class("kick__article__content")),),
            rules=(
                Rule(Label.KICKER, when=[Class("kick__article__header-subline")]),
                Rule(Label.LEDE, when=[Class("kick__article__teaser")]),
                Rule(Label.OTHER, when=[Within(Class("kick__article__bq__per"))]),  # who a pulled quote is of
            ),
        ),
    ),
)

MDR = Site(
    name="MDR",
    domains=("mdr.de",),
    language="de",
    timezone="Europe/Berlin",
    rules=(
        Rule(Label.NAVIGATION, when=[Within(Class("jumpLabelList"))]),
        Rule(Label.HEADING, when=[Tag("h3") & Class("subtitle")]),
        Rule(Label.FOOTER, when=[Within(Class("generalfooter"))]),
        Rule(Label.OTHER, when=[Like(r"MDR \(\p{L}[^()]{1,80}\)")]),
    ),
)

DER_POSTILLON = Site(
    name="Der Postillon",
    domains=("der-postillon.com",),
    language="de",
    timezone="Europe/Berlin",
    rules=(
        # who wrote and drew it, in shorthand: "ssi, dan; Foto: Shutterstock"
        Rule(Label.CREDIT, when=[Like(r"\p{L}{2,4}(?:, ?\p{L}{2,4}){0,3}+; (?:Fotos?|Idee|Bilder)\b.{0,150}")]),
    ),
)

TAGESSPIEGEL = Site(
    name="Der Tagesspiegel",
    domains=("tagesspiegel.de",),
    language="de",
    timezone="Europe/Berlin",
    layouts=(
        Layout(
            "story-elements",
            signs=(Within(Prop("id", "story-elements")),),
            rules=(
                Rule(
                    Label.CONSENT_BANNER,
                    when=[
                        Starts(
                            "An dieser Stelle finden Sie einen von unseren Redakteuren ausgewählten, externen Inhalt"
                        ),
                        Starts("Ich bin damit einverstanden, dass mir der externe Inhalt angezeigt wird"),
                    ],
                ),
            ),
        ),
    ),
)

LTO = Site(
    name="Legal Tribune Online",
    domains=("lto.de",),
    language="de",
    timezone="Europe/Berlin",
    rules=(
        Rule(Label.OTHER, when=[Within(Class("citewrapper"))]),
        Rule(Label.OTHER, when=[Is("Zitiervorschlag")]),
    ),
)

STERN = Site(
    name="stern",
    domains=("stern.de",),
    language="de",
    timezone="Europe/Berlin",
    rules=(Rule(Label.OTHER, when=[Starts("Dieser Artikel ist zuerst bei"), Starts("Dieser Text erschien zuerst")]),),
)

STUTTGARTER_ZEITUNG = Site(
    name="Stuttgarter Zeitung",
    domains=("stuttgarter-zeitung.de",),
    language="de",
    timezone="Europe/Berlin",
    rules=(Rule(Label.TIMESTAMP, when=[Class("u-article-header__info")]),),
)

DIE_PRESSE = Site(
    name="Die Presse",
    domains=("diepresse.com",),
    language="de",
    timezone="Europe/Vienna",
    rules=(Rule(Label.OTHER, when=[Has("Copyright: Project Syndicate"), Starts("Aus dem Englischen von")]),),
)

VOGUE = Site(
    name="VOGUE Germany",
    domains=("vogue.de",),
    language="de",
    timezone="Europe/Berlin",
    rules=(
        Rule(Label.RELATED_LINK, when=[Is("Mehr Themen auf VOGUE.de:"), Starts("Mehr zum Thema auf VOGUE")]),
        Rule(Label.CREDIT, when=[Starts("Fotos:") & Has("Styling:"), Starts("Foto:") & Has("Styling:")]),
        Rule(Label.PROMO, when=[Has("VOGUE-Ausgabe") & Has("im Handel")]),
    ),
)


@hookimpl
def newsparse_sites() -> Iterable[Site]:
    """Return the sites of this plugin."""
    return [
        NZZ,
        SRF,
        BUSINESS_INSIDER,
        CORRECTIV,
        DW,
        DIE_ZEIT,
        KICKER,
        MDR,
        DER_POSTILLON,
        TAGESSPIEGEL,
        LTO,
        STERN,
        STUTTGARTER_ZEITUNG,
        DIE_PRESSE,
        VOGUE,
    ]
