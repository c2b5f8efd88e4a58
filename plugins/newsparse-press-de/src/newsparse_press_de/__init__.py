"""The German-language press: where the pages of its sites have their article, and which lines are their own."""

import datetime as dt
from collections.abc import Iterable

from newsparse import (
    Class,
    Has,
    Is,
    Label,
    Layout,
    Like,
    Parent,
    Prop,
    Rule,
    Site,
    Starts,
    Tag,
    Within,
    headings_in,
    hookimpl,
    text_in,
)

NZZ = Site(
    name="NZZ",
    domains=("nzz.ch",),
    language="de",
    timezone="Europe/Zurich",
    layouts=(
        Layout(
            "articlecomponent",
            body=[
                Tag("p") & Class("articlecomponent") & Class("text"),
                Within(Tag("ul") & Class("enumeration")),
            ],
            heading=[Class("subtitle") & Class("articlecomponent"), Tag("h5") & Class("articlecomponent")],
            lede=Class("headline__lead"),
            rules=(Rule(Label.RELATED_LINK, when=[Within(Class("articlecomponent--relatedcontent"))]),),
        ),
    ),
)

SRF = Site(
    name="SRF",
    domains=("srf.ch",),
    language="de",
    timezone="Europe/Zurich",
    layouts=(
        Layout(
            body=text_in(Class("article-content")),
            heading=headings_in(Class("article-content")),
            title=Class("article-title__text"),
            # who made the broadcast, and the initials of who wrote it up
            byline=Prop("itemprop", "author") & Parent(Class("article-reference")),
            until=dt.date(2024, 12, 31),
        ),
        Layout(
            "landmark",
            body=text_in(Prop("data-news-landmark", "article-content")),
            heading=headings_in(Prop("data-news-landmark", "article-content")),
            lede=Class("article-lead"),
            since=dt.date(2025, 1, 1),
        ),
    ),
    rules=(Rule(Label.HEADING, when=[Class("article-heading")]),),
)

BUSINESS_INSIDER = Site(
    name="Business Insider (de)",
    domains=("businessinsider.de",),
    language="de",
    timezone="Europe/Berlin",
    layouts=(
        Layout(
            body=[*text_in(Class("article-body")), Tag("p") & Parent(Class("bi-bulletpoints"))],
            heading=headings_in(Class("article-body")),
            byline=Class("list-authors__link"),
        ),
    ),
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
            body=text_in(Class("detail__content")),
            heading=headings_in(Class("detail__content")),
            lede=Class("detail__excerpt"),
            byline=Class("detail__authors-link"),
            published=Class("detail__date"),
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
        Layout(
            "react",
            body=text_in(Class("rich-text")),
            heading=headings_in(Class("rich-text")),
            lede=Class("teaser-text") & Parent(Tag("header")),
            byline=Class("author") & Within(Class("author-details")),
            since=dt.date(2023, 5, 1),
        ),
        Layout(
            "longText",
            body=text_in(Class("longText")),
            heading=headings_in(Class("longText")),
            lede=Tag("p") & Class("intro"),
            byline=Tag("li") & Parent(Class("smallList")) & Starts("Autorin/Autor"),
            published=[Tag("li") & Parent(Class("smallList")) & Starts(word) for word in ("Datum", "Date")],
            signs=(Within(Class("longText")), Within(Prop("id", "bodyContent"))),
            until=dt.date(2023, 5, 31),
            rules=(
                Rule(Label.KICKER, when=[Tag("h4") & Class("artikel")]),
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
    layouts=(
        Layout(
            body=Tag("p") & Class("paragraph") & Class("article__item"),
            heading=Class("article__subheading"),
            lede=Class("summary"),
        ),
    ),
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
            body=text_in(Class("kick__article__content__child")),
            heading=headings_in(Class("kick__article__content__child")),
            lede=Class("kick__article__teaser"),
            rules=(
                Rule(Label.KICKER, when=[Class("kick__article__header-subline")]),
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
    layouts=(
        Layout(
            "modParagraph",
            body=[Tag("p") & Class("text") & Within(Class("modParagraph")), Within(Class("jumpLabelList"))],
            heading=Tag("h3") & Class("subtitle"),
            lede=Class("einleitung"),
            until=dt.date(2025, 12, 31),
        ),
        Layout(
            "articlepage",
            body=text_in(Class("articlepage")),
            heading=headings_in(Class("articlepage")),
            title=Tag("h1") & Parent(Class("articlehead")),
            lede=Class("preface"),
            byline=Class("textauthor"),
            since=dt.date(2026, 1, 1),
        ),
    ),
    rules=(
        Rule(Label.NAVIGATION, when=[Within(Class("jumpLabelList"))]),
        Rule(Label.HEADING, when=[Tag("h3") & Class("subtitle")]),
        Rule(Label.FOOTER, when=[Within(Class("generalfooter"))]),
        Rule(Label.OTHER, when=[Like(r"MDR \(\p{L}[^()]{1,80}\)")]),
    ),
)

# who wrote and drew it, in shorthand: "ssi, dan; Foto: Shutterstock"
_POSTILLON_SHORTHAND = Like(r"\p{L}{2,4}(?:, ?\p{L}{2,4}){0,3}+; (?:Fotos?|Idee|Bilder)\b.{0,150}")
DER_POSTILLON = Site(
    name="Der Postillon",
    domains=("der-postillon.com",),
    language="de",
    timezone="Europe/Berlin",
    layouts=(Layout(body=text_in(Prop("id", "post-body")), title=Class("entry-title"), byline=_POSTILLON_SHORTHAND),),
    rules=(Rule(Label.CREDIT, when=[_POSTILLON_SHORTHAND]),),
)

TAGESSPIEGEL = Site(
    name="Der Tagesspiegel",
    domains=("tagesspiegel.de",),
    language="de",
    timezone="Europe/Berlin",
    layouts=(
        Layout(
            "story-elements",
            body=[*text_in(Prop("id", "story-elements")), Within(Tag("blockquote"))],
            heading=headings_in(Prop("id", "story-elements")),
            lede=Tag("p") & Within(Tag("header")),
            byline=Prop("data-gtm-class", "article-author-link"),
            # the paragraphs of its header are the standfirst, the day and whose the picture is
            remove=[
                Tag("p") & Within(Tag("header")) & Like(r"©.{1,120}"),
                Tag("p") & Within(Tag("header")) & Like(r"(?:heute|gestern|[\d.]{6,10}), \d{1,2}:\d{2} uhr"),
            ],
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
    prefer={"title": ("meta.og:title",)},  # the headline on the page is hyphenated, behind a kicker
    layouts=(
        Layout(
            body=text_in(Class("article-text-wrapper")),
            heading=headings_in(Class("article-text-wrapper")),
            lede=Within(Class("reader__intro")),
        ),
    ),
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
    layouts=(
        Layout(
            body=Tag("p") & Class("text-element"),
            heading=Class("subheadline-element"),
            lede=Class("intro__text"),
            byline=Class("authors__text"),
            published=Class("authors__date"),
        ),
    ),
    rules=(Rule(Label.OTHER, when=[Starts("Dieser Artikel ist zuerst bei"), Starts("Dieser Text erschien zuerst")]),),
)

STUTTGARTER_ZEITUNG = Site(
    name="Stuttgarter Zeitung",
    domains=("stuttgarter-zeitung.de",),
    language="de",
    timezone="Europe/Berlin",
    layouts=(
        Layout(
            "brick",
            body=[
                Tag("p") & Parent(Class("article-body")),
                Tag("p") & Parent(Class("restricted-area")),
                Tag("p") & Parent(Class("threshold-paybox-desktop")),
            ],
            heading=headings_in(Class("restricted-area")),
            lede=Tag("p") & Parent(Class("intro-text")),
            until=dt.date(2025, 12, 31),
        ),
        Layout(
            "nuxt",
            body=Tag("p") & Class("u-paragraph"),
            heading=Tag("h2") & Parent(Tag("article") & Class("u-article")),
            lede=Tag("div") & Parent(Class("u-article-header")),
            byline=Class("u-author__name"),
            since=dt.date(2026, 1, 1),
        ),
    ),
    rules=(Rule(Label.TIMESTAMP, when=[Class("u-article-header__info")]),),
)

DIE_PRESSE = Site(
    name="Die Presse",
    domains=("diepresse.com",),
    language="de",
    timezone="Europe/Vienna",
    layouts=(
        Layout(
            body=text_in(Class("article__body")),
            heading=headings_in(Class("article__body")),
            lede=Class("lead"),
            byline=Class("author__name"),
        ),
    ),
    rules=(Rule(Label.OTHER, when=[Has("Copyright: Project Syndicate"), Starts("Aus dem Englischen von")]),),
)

VOGUE = Site(
    name="VOGUE Germany",
    domains=("vogue.de",),
    language="de",
    timezone="Europe/Berlin",
    layouts=(
        Layout(
            body=text_in(Class("body__inner-container")),
            heading=headings_in(Class("body__inner-container")),
            lede=[Class(begins="ContentHeaderDek"), Class(begins="SplitScreenContentHeaderDek")],
        ),
    ),
    rules=(
        Rule(Label.RELATED_LINK, when=[Is("Mehr Themen auf VOGUE.de:"), Starts("Mehr zum Thema auf VOGUE")]),
        Rule(Label.CREDIT, when=[Starts("Fotos:") & Has("Styling:"), Starts("Foto:") & Has("Styling:")]),
        Rule(Label.PROMO, when=[Has("VOGUE-Ausgabe") & Has("im Handel")]),
    ),
)


BILD = Site(
    name="BILD",
    domains=("bild.de",),
    language="de",
    timezone="Europe/Berlin",
    layouts=(
        Layout(
            body=text_in(Class("article-body")),
            heading=headings_in(Class("article-body")),
            byline=Class("author__name"),
            published=Class("datetime--article"),
        ),
    ),
)

EURONEWS = Site(
    name="Euronews (de)",
    domains=("de.euronews.com",),
    language="de",
    timezone="Europe/Paris",
    prefer={"title": ("meta.og:title",)},  # the headline on the page has more words, for those who search
    layouts=(
        Layout(
            body=text_in(Class("c-article-content")),
            heading=headings_in(Class("c-article-content")),
            lede=Class("c-article-summary"),
            byline=Tag("a") & Parent(Class("c-article-contributors")),
        ),
    ),
)

FOCUS = Site(
    name="FOCUS online",
    domains=("focus.de",),
    language="de",
    timezone="Europe/Berlin",
    layouts=(
        Layout(
            body=text_in(Class("textBlock")),
            heading=headings_in(Class("textBlock")),
            lede=Tag("p") & Parent(Class("leadIn")),
        ),
    ),
)

# Both are pages of Ippen.Media, as are some eighty other papers of its house.
IPPEN = Layout(
    body=[Class("id-StoryElement-paragraph"), Within(Class("id-StoryElement-list"))],
    heading=Class("id-StoryElement-crosshead"),
    lede=Class("id-StoryElement-leadText"),
    byline=[Class("id-StoryElement-authors-link"), Class("id-Story-authors-link")],
    remove=[Class("id-StoryElement-authors"), Class("id-Story-authors")],
)
FRANKFURTER_RUNDSCHAU = Site(
    name="Frankfurter Rundschau", domains=("fr.de",), language="de", timezone="Europe/Berlin", layouts=(IPPEN,)
)
MERKUR = Site(name="Münchner Merkur", domains=("merkur.de",), language="de", timezone="Europe/Berlin", layouts=(IPPEN,))

GAMESTAR = Site(
    name="GameStar",
    domains=("gamestar.de",),
    language="de",
    timezone="Europe/Berlin",
    layouts=(
        Layout(
            body=text_in(Class("article-content")),
            heading=headings_in(Class("article-content")),
            title=Tag("h1") & Class("article"),
            lede=Tag("p") & Class("intro"),
            remove=[Starts("Link zum") & Parent(Class("article-content"))],
        ),
    ),
)

GOLEM = Site(
    name="Golem.de",
    domains=("golem.de",),
    language="de",
    timezone="Europe/Berlin",
    layouts=(
        Layout(
            body=[
                condition
                for where in (Tag("section") & Parent(Class("formatted")), Class("formatted"))
                for condition in text_in(where)
            ],
            heading=Tag("h2") & Within(Class("formatted")),
            lede=Tag("p") & Parent(Tag("hgroup")),
            byline=Class("authors__name"),
            published=Class("authors__pubdate"),
        ),
    ),
)

ISRAEL_NACHRICHTEN = Site(
    name="Israel-Nachrichten",
    domains=("israel-nachrichten.org",),
    language="de",
    timezone="Asia/Jerusalem",
    layouts=(
        Layout(
            body=text_in(Class("entry") & Class("post")),
            title=Class("entry_title"),
            byline=Is("IN-Redaktion"),
            remove=[Is("IN-Redaktion"), Starts("Hat Ihnen dieser Artikel gefallen?")],
        ),
    ),
)

LANDESSPIEGEL = Site(
    name="Landesspiegel",
    domains=("landesspiegel.li",),
    language="de",
    timezone="Europe/Vaduz",
    layouts=(
        Layout(
            body=text_in(Prop("id", "penci-post-entry-inner")),
            heading=headings_in(Prop("id", "penci-post-entry-inner")),
            title=Class("single-post-title"),
            byline=Class("author-url") & Within(Class("author-post")),
        ),
    ),
)

LUXEMBURGER_WORT = Site(
    name="Luxemburger Wort",
    domains=("wort.lu",),
    language="de",
    timezone="Europe/Luxembourg",
    layouts=(
        Layout(
            body=[Tag("p") & Class("articleParagraph"), *text_in(Prop("data-testid", "article-body"))],
            heading=headings_in(Prop("data-testid", "article-body")),
            lede=Tag("h2") & Class("articleParagraph"),
        ),
    ),
)

MALLORCA_MAGAZIN = Site(
    name="Mallorca Magazin",
    domains=("mallorcamagazin.com",),
    language="de",
    timezone="Europe/Madrid",
    layouts=(
        Layout(
            body=[*text_in(Prop("id", "post-text")), *text_in(Prop("id", "post-text-hidden"))],
            heading=headings_in(Prop("id", "post-text-hidden")),
            title=Class("news-heading"),
            lede=Class("post-subtitle"),
        ),
    ),
)

MITTELDEUTSCHE_ZEITUNG = Site(
    name="Mitteldeutsche Zeitung",
    domains=("mz.de",),
    language="de",
    timezone="Europe/Berlin",
    layouts=(
        Layout(
            body=[Tag("p") & Class("fp-paragraph"), *text_in(Class("fp-article-body"))],
            heading=headings_in(Class("fp-subheading")),
            lede=Class("fp-article-heading__excerpt"),
            byline=Class("fp-article-heading__author"),
        ),
    ),
)

MOTORSPORT_MAGAZIN = Site(
    name="Motorsport-Magazin",
    domains=("motorsport-magazin.com",),
    language="de",
    timezone="Europe/Vienna",
    layouts=(
        Layout(
            body=text_in(Class("article-body")),
            heading=headings_in(Class("article-body")),
            lede=Tag("p") & Class("teaser") & Parent(Tag("header")),
        ),
    ),
)

NDR = Site(
    name="NDR",
    domains=("ndr.de", "tagesschau.ndr.de"),
    language="de",
    timezone="Europe/Berlin",
    layouts=(
        Layout(
            "copytext",
            body=text_in(Class("copytext")),
            heading=headings_in(Class("copytext")),
            lede=Tag("p") & Class("preface"),
            byline=Class("textauthor"),
            until=dt.date(2025, 3, 31),
        ),
        Layout(
            "subnavigation",
            body=text_in(Tag("article") & Parent(Class("with-subnavigation"))),
            heading=headings_in(Tag("article") & Parent(Class("with-subnavigation"))),
            lede=Tag("p") & Class("preface"),
            byline=Class("textauthor"),
            since=dt.date(2025, 4, 1),
        ),
    ),
)

NETZPOLITIK = Site(
    name="netzpolitik.org",
    domains=("netzpolitik.org",),
    language="de",
    timezone="Europe/Berlin",
    layouts=(
        Layout(
            body=text_in(Class("entry-content")),
            heading=headings_in(Class("entry-content")),
            lede=Tag("p") & Parent(Class("entry-excerpt")),
            byline=Prop("rel", "author") & Within(Class("entry-meta")),
        ),
    ),
)

NTV = Site(
    name="n-tv",
    domains=("n-tv.de",),
    language="de",
    timezone="Europe/Berlin",
    layouts=(
        Layout(
            body=text_in(Class("article__text")),
            heading=headings_in(Class("article__text")),
            byline=Class("article__author"),
        ),
    ),
)

ORF = Site(
    name="ORF.at",
    domains=("orf.at",),
    language="de",
    timezone="Europe/Vienna",
    layouts=(
        Layout(
            body=text_in(Class("story-story")),
            heading=headings_in(Class("story-story")),
            lede=Class("story-lead-text"),
        ),
    ),
)

SALZBURGER_NACHRICHTEN = Site(
    name="Salzburger Nachrichten",
    domains=("sn.at",),
    language="de",
    timezone="Europe/Vienna",
    layouts=(
        Layout(
            "nuxt",
            body=text_in(Class("article-body-text")),
            heading=headings_in(Class("article-body-text")),
            title=Class("article-title"),
            lede=Class("article-leadtext"),
            until=dt.date(2025, 8, 31),
        ),
        Layout(
            "articleText",
            body=text_in(Class("articleText")),
            heading=headings_in(Class("articleText")),
            title=Class("articleHeadline"),
            lede=Class("vorspann"),
            published=Tag("time") & Within(Class("articleDateAndDuration")),
            since=dt.date(2025, 9, 1),
        ),
    ),
)

SPIEGEL = Site(
    name="DER SPIEGEL",
    domains=("spiegel.de",),
    language="de",
    timezone="Europe/Berlin",
    layouts=(
        Layout(
            body=text_in(Class("RichText") & Within(Prop("data-area", "body"))),
            heading=headings_in(Class("RichText") & Within(Prop("data-area", "body"))),
            lede=Class("RichText") & Within(Prop("data-area", "intro")),
            published=Class("timeformat"),
        ),
    ),
)

TAGEBLATT = Site(
    name="Tageblatt",
    domains=("tageblatt.lu",),
    language="de",
    timezone="Europe/Luxembourg",
    layouts=(
        Layout(
            body=[Tag("p") & Class("text") & Within(Class("post__body")), Class("blockquote__text")],
            heading=Class("crosshead__text"),
            lede=Class("teaser__text") & Within(Class("post__body")),
            byline=Class("post__author__link__name"),
        ),
    ),
)

TAGES_ANZEIGER = Site(
    name="Tages-Anzeiger",
    domains=("tagesanzeiger.ch",),
    language="de",
    timezone="Europe/Zurich",
    prefer={"title": ("meta.og:title",)},  # the headline on the page begins with its kicker
    layouts=(
        Layout(
            "next",
            body=Tag("p") & Class(begins="ArticleParagraph_root"),
            heading=Class(begins="CrossheadElement_root"),
            lede=Class(begins="ContentHead_lead"),
            until=dt.date(2025, 6, 30),
        ),
        Layout(
            "astro",
            body=[Class("articleParagraph"), Within(Class("SummaryList"))],
            heading=Class("crosshead"),
            title=[Prop("data-testid", "content-title"), Class("title") & Parent(Class("ContentHead"))],
            lede=Class("lead") & Parent(Class("ContentHead")),
            byline=Class("Author") & Within(Class("authorlink")),
            since=dt.date(2025, 7, 1),
        ),
    ),
)

TAGESZEITUNG = Site(
    name="Die Neue Südtiroler Tageszeitung",
    domains=("tageszeitung.it",),
    language="de",
    timezone="Europe/Rome",
    # its articles are often pasted out of other documents, with the boxes of those around them
    layouts=(Layout(signs=Class("cat_article"), title=Class("cat_article_title")),),
    rules=(Rule(Label.PROMO, when=[Starts("Klicke auf den Button"), Starts("Du musst dich EINLOGGEN")]),),
)

WDR = Site(
    name="WDR",
    domains=("wdr.de",),
    language="de",
    timezone="Europe/Berlin",
    layouts=(
        Layout(
            body=Tag("p") & Class("text") & Within(Class("modParagraph")),
            heading=Class("subtitle") & Within(Class("modParagraph")),
            lede=Class("einleitung"),
            byline=Tag("p") & Class("autor"),
            remove=Is("Quellen:") & Within(Class("modParagraph")),  # above a list of them
        ),
    ),
)


@hookimpl
def newsparse_sites() -> Iterable[Site]:
    """Return the sites of this plugin."""
    return [
        BILD,
        BUSINESS_INSIDER,
        CORRECTIV,
        DER_POSTILLON,
        DIE_PRESSE,
        DIE_ZEIT,
        DW,
        EURONEWS,
        FOCUS,
        FRANKFURTER_RUNDSCHAU,
        GAMESTAR,
        GOLEM,
        ISRAEL_NACHRICHTEN,
        KICKER,
        LANDESSPIEGEL,
        LTO,
        LUXEMBURGER_WORT,
        MALLORCA_MAGAZIN,
        MDR,
        MERKUR,
        MITTELDEUTSCHE_ZEITUNG,
        MOTORSPORT_MAGAZIN,
        NDR,
        NETZPOLITIK,
        NTV,
        NZZ,
        ORF,
        SALZBURGER_NACHRICHTEN,
        SPIEGEL,
        SRF,
        STERN,
        STUTTGARTER_ZEITUNG,
        TAGEBLATT,
        TAGESSPIEGEL,
        TAGESZEITUNG,
        TAGES_ANZEIGER,
        VOGUE,
        WDR,
    ]
