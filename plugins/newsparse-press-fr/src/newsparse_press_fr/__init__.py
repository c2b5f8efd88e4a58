"""The French-language press: where the pages of its sites have their article, and which lines are their own."""

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

LE_FIGARO = Site(
    name="Le Figaro",
    domains=("lefigaro.fr",),
    language="fr",
    timezone="Europe/Paris",
    signs=(Has("application Le Figaro"), Within(Class("fig-main"))),
    layouts=(
        Layout(
            "fig",
            signs=(Within(Class("fig-main")),),
            body=[Class("fig-paragraph"), *text_in(Class("fig-content-body"))],
            heading=Class("fig-body-heading"),
            lede=Class("fig-standfirst"),
            byline=Class("fig-content-metas__authors"),
            published=Tag("time") & Parent(Class("fig-content-metas__pub-date")),
            caption=Class("fig-media__legend"),
            rules=(
                Rule(Label.NAVIGATION, when=[Within(Class("fig-table-contents"))]),
                Rule(Label.RELATED_LINK, when=[Class("fig-body-link"), Within(Class("fig-crosslinking"))]),
                Rule(Label.RELATED_TEASER, when=[Within(Class("fig-recommended"))]),
                Rule(Label.HASHTAGS, when=[Within(Class("fig-tags"))]),
                Rule(Label.PROMO, when=[Within(Class("fig-promo")), Within(Class("fig-newsletter"))]),
            ),
        ),
    ),
)

EURONEWS = Site(
    name="Euronews (fr)",
    domains=("fr.euronews.com",),
    language="fr",
    timezone="Europe/Paris",
    prefer={"title": ("meta.og:title",)},  # the headline on the page has more words, for those who search
    layouts=(
        Layout(
            "newsy",
            body=[*text_in(Class("c-article-content")), Class("widget__quote")],
            heading=headings_in(Class("c-article-content")),
            lede=Class("c-article-summary"),
            byline=Tag("a") & Parent(Class("c-article-contributors")),
            rules=(
                Rule(
                    Label.RELATED_TEASER,
                    when=[Within(Class("widget--type-related")), Class("widget__related_listItem")],
                ),
                Rule(Label.OTHER, when=[Class("widget__authorText"), Class("widget__author_descriptionText")]),
                Rule(Label.SHARE_LINKS, when=[Within(Class("c-article-partage-commentaire"))]),
            ),
        ),
    ),
)

LE_DEVOIR = Site(
    name="Le Devoir",
    domains=("ledevoir.com",),
    language="fr",
    timezone="America/Toronto",
    layouts=(
        Layout(
            "editor",
            body=text_in(Class("editor") & Class("scrolling-tracker")),
            heading=headings_in(Class("editor") & Class("scrolling-tracker")),
            rules=(
                Rule(Label.BYLINE, when=[Tag("h3") & Within(Class("author"))]),
                Rule(Label.RELATED_TEASER, when=[Within(Class("most-popular")), Within(Class("related-articles"))]),
                Rule(Label.NAVIGATION, when=[Within(Class("category-nav"))]),
            ),
        ),
    ),
)

L_OPINION = Site(
    name="L’Opinion",
    domains=("lopinion.fr",),
    language="fr",
    timezone="Europe/Paris",
    layouts=(
        Layout(
            "article-layout",
            body=[
                *text_in(Class("article_body")),
                *text_in(Class("qiota_reserve")),
                Class("article_faits"),
                Class("wysiwyg_format--exergue"),
            ],
            heading=[*headings_in(Class("article_body")), *headings_in(Class("qiota_reserve"))],
            lede=Class("article_surtitre"),
            byline=Class("article_authors"),
            credit=Class("media_credits"),
            rules=(
                Rule(Label.BLOCKQUOTE, when=[Class("wysiwyg_format--exergue")]),
                Rule(Label.RELATED_TEASER, when=[Within(Class("bloc-recommande")), Within(Class("article-snippet"))]),
                Rule(Label.PAYWALL, when=[Starts("Il vous reste") & Has("à lire")]),
            ),
        ),
    ),
)

SCIENCES_ET_AVENIR = Site(
    name="Sciences et Avenir",
    domains=("sciencesetavenir.fr",),
    language="fr",
    timezone="Europe/Paris",
    layouts=(
        Layout(
            "corps",
            body=text_in(Class("corps")),
            heading=headings_in(Class("corps")),
            lede=Within(Class("article-chapo")),
            rules=(
                Rule(Label.BYLINE, when=[Class("article-infos")]),
                Rule(Label.KICKER, when=[Class("article-thematique")]),
                Rule(Label.CAPTION, when=[Tag("p") & Within(Class("visuel-credits"))]),
                Rule(Label.HASHTAGS, when=[Class("article-tags")]),
                Rule(Label.RELATED_LINK, when=[Within(Class("aside-left"))]),
            ),
        ),
    ),
)

FRANCE_CULTURE = Site(
    name="France Culture",
    domains=("franceculture.fr",),
    language="fr",
    timezone="Europe/Paris",
    layouts=(
        Layout(
            "text-zone",
            body=text_in(Class("content-body")),
            heading=headings_in(Class("content-body")),
            lede=Tag("p") & Within(Class("intro")),
            rules=(
                Rule(Label.TIMESTAMP, when=[Class("heading-zone-title-date")]),
                Rule(Label.SHARE_LINKS, when=[Within(Class("share-bar"))]),
                Rule(Label.RELATED_TEASER, when=[Within(Class("bounce"))]),
                Rule(Label.RELATED_LINK, when=[Is("A lire aussi :"), Is("À réécouter")]),
            ),
        ),
    ),
)

LE_GRAND_CONTINENT = Site(
    name="Le Grand Continent",
    domains=("legrandcontinent.eu",),
    language="fr",
    timezone="Europe/Paris",
    layouts=(
        Layout(
            "full-article",
            body=[*text_in(Class("article-body")), Within(Class("wp-block-pullquote"))],
            heading=headings_in(Class("article-body")),
            rules=(
                Rule(Label.OTHER, when=[Within(Class("footnotes-block")), Within(Prop("id", "modal_notes"))]),
                Rule(Label.RELATED_TEASER, when=[Within(Class("trending"))]),
            ),
        ),
    ),
)

LA_PRESSE_DE_TUNISIE = Site(
    name="La Presse de Tunisie",
    domains=("lapresse.tn",),
    language="fr",
    timezone="Africa/Tunis",
    layouts=(
        Layout(
            "bdaia",
            body=text_in(Class("bdaia-post-content")),
            heading=headings_in(Class("bdaia-post-content")),
            byline=Class("bdaia-post-author-name"),
            rules=(
                Rule(
                    Label.OTHER, when=[Class("bdaia-post-like"), Class("bdaia-post-view"), Class("bdaia-post-comment")]
                ),
                Rule(Label.OTHER, when=[Class("bdaia-post-time-read")]),
                Rule(Label.HASHTAGS, when=[Class("tagcloud")]),
                Rule(Label.RELATED_LINK, when=[Within(Class("bdaia-post-next-prev"))]),
                Rule(Label.OTHER, when=[Within(Class("bdaia-author-box"))]),
            ),
        ),
    ),
)

BLOGS_DU_DIPLO = Site(
    name="Les blogs du « Diplo »",
    domains=("blog.mondediplo.net",),
    language="fr",
    timezone="Europe/Paris",
    layouts=(
        Layout(
            "crayon",
            body=text_in(Class("texte") & Class("crayon")),
            heading=headings_in(Class("texte") & Class("crayon")),
            lede=Tag("p") & Within(Class("chapo")),
            rules=(
                Rule(Label.KICKER, when=[Class("surtitre")]),
                Rule(Label.BYLINE, when=[Class("dates_auteurs")]),
                Rule(Label.OTHER, when=[Within(Class("lesauteurs")), Within(Class("notes"))]),
                Rule(Label.RELATED_LINK, when=[Starts("Lire aussi") & Within(Class("texte"))]),
                Rule(Label.SHARE_LINKS, when=[Within(Prop("id", "partage"))]),
                Rule(
                    Label.PROMO,
                    when=[Within(Class("infoblog")), Within(Class("blogengage")), Within(Class("breve-texte-30"))],
                ),
                Rule(Label.NAVIGATION, when=[Within(Prop("id", "navigation"))]),
            ),
        ),
    ),
)

SPORTS_FR = Site(
    name="Sports.fr",
    domains=("sports.fr",),
    language="fr",
    timezone="Europe/Paris",
    layouts=(
        Layout(
            "live-match",
            signs=(Within(Class("live-match-comments")),),
            rules=(
                Rule(Label.PARAGRAPH, when=[Class("live-match-comment-body")], weight=40),
                Rule(Label.OTHER, when=[Class("live-match-comment-body") & Like(r"(Entr[ée]e|Sortie) de .{1,60}")]),
                Rule(Label.TIMESTAMP, when=[Class("live-match-comment-time")]),
            ),
        ),
    ),
)


ARTE_RADIO = Site(
    name="Arte Radio",
    domains=("arteradio.com",),
    language="fr",
    timezone="Europe/Paris",
    layouts=(Layout(body=text_in(Class("podcast-description__content"))),),
)

ATTAC_FRANCE = Site(
    name="Attac France",
    domains=("france.attac.org",),
    language="fr",
    timezone="Europe/Paris",
    layouts=(
        Layout(
            body=text_in(Class("texte") & Class("surlignable")),
            heading=headings_in(Class("texte") & Class("surlignable")),
            lede=Tag("p") & Within(Class("chapo")),
        ),
    ),
)

SOUND_OF_SCIENCE = Site(
    name="Sound of Science",
    domains=("soundofscience.fr",),
    language="fr",
    timezone="Europe/Paris",
    layouts=(Layout(body=text_in(Class("entry-content")), heading=headings_in(Class("entry-content"))),),
)


@hookimpl
def newsparse_sites() -> Iterable[Site]:
    """Return the sites of this plugin."""
    return [
        ARTE_RADIO,
        ATTAC_FRANCE,
        BLOGS_DU_DIPLO,
        EURONEWS,
        FRANCE_CULTURE,
        LA_PRESSE_DE_TUNISIE,
        LE_DEVOIR,
        LE_FIGARO,
        LE_GRAND_CONTINENT,
        L_OPINION,
        SCIENCES_ET_AVENIR,
        SOUND_OF_SCIENCE,
        SPORTS_FR,
    ]
