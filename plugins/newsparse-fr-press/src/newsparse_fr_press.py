"""The French-language press: how the pages of ten sites are built, and which lines are their own."""

from collections.abc import Iterable

from newsparse import Class, Has, Is, Label, Layout, Like, Prop, Rule, Site, Starts, Tag, Within, hookimpl

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
            rules=(
                Rule(Label.LEDE, when=[Class("fig-standfirst")]),
                Rule(Label.HEADING, when=[Class("fig-body-heading")]),
                Rule(Label.CAPTION, when=[Class("fig-media__legend")]),
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
    layouts=(
        Layout(
            "newsy",
            signs=(Within(Class("c-article-content")),),
            rules=(
                Rule(Label.LEDE, when=[Class("c-article-summary")]),
                Rule(Label.BYLINE, when=[Class("c-article-contributors")]),
                Rule(Label.BLOCKQUOTE, when=[Class("widget__quote")]),
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
            signs=(Within(Class("editor")) & Within(Class("scrolling-tracker")),),
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
            signs=(Within(Class("article-layout_body")),),
            rules=(
                Rule(Label.LEDE, when=[Class("article_surtitre")]),
                Rule(Label.BLOCKQUOTE, when=[Class("wysiwyg_format--exergue")]),
                Rule(Label.CREDIT, when=[Class("media_credits")]),
                Rule(Label.BYLINE, when=[Class("article_authors")]),
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
            signs=(Within(Class("article-and-aside")), Within(Class("corps"))),
            rules=(
                Rule(Label.BYLINE, when=[Class("article-infos")]),
                Rule(Label.KICKER, when=[Class("article-thematique")]),
                Rule(Label.LEDE, when=[Within(Class("article-chapo"))]),
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
            signs=(Within(Class("text-zone")), Within(Class("heading-zone"))),
            rules=(
                Rule(Label.LEDE, when=[Tag("p") & Within(Class("intro"))]),
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
            signs=(Within(Class("full-article")) & Within(Class("article-body")),),
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
            signs=(Within(Class("bdaia-post-content")),),
            rules=(
                Rule(
                    Label.OTHER, when=[Class("bdaia-post-like"), Class("bdaia-post-view"), Class("bdaia-post-comment")]
                ),
                Rule(Label.OTHER, when=[Class("bdaia-post-time-read")]),
                Rule(Label.HASHTAGS, when=[Class("tagcloud")]),
                Rule(Label.RELATED_LINK, when=[Within(Class("bdaia-post-next-prev"))]),
                Rule(Label.BYLINE, when=[Class("bdaia-post-author-name")]),
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
            signs=(Within(Class("contenu-principal")) & Within(Class("surlignable")),),
            rules=(
                Rule(Label.KICKER, when=[Class("surtitre")]),
                Rule(Label.LEDE, when=[Tag("p") & Within(Class("chapo"))]),
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


@hookimpl
def newsparse_sites() -> Iterable[Site]:
    """Return the sites of this plugin."""
    return [
        LE_FIGARO,
        EURONEWS,
        LE_DEVOIR,
        L_OPINION,
        SCIENCES_ET_AVENIR,
        FRANCE_CULTURE,
        LE_GRAND_CONTINENT,
        LA_PRESSE_DE_TUNISIE,
        BLOGS_DU_DIPLO,
        SPORTS_FR,
    ]
