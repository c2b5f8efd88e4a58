"""The press in languages without a pack of their own: where its pages have their article.

Czech, Danish, Dutch, Hindi, Icelandic, Italian, Japanese, Korean, Lithuanian, Norwegian, Russian, Swedish, Turkish,
Xhosa and Zulu.
"""

from collections.abc import Iterable

from newsparse import (
    Class,
    Has,
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

BHASKAR = Site(
    name="Dainik Bhaskar",
    domains=("bhaskar.com",),
    language="hi",
    timezone="Asia/Kolkata",
    layouts=(
        Layout(
            body=Tag("p") & Within(Tag("article")),
            heading=Tag("h2") & Within(Tag("article")),
            remove=[Has("दैनिक भास्कर ऐप पर")],
        ),
    ),
)

# Both papers are of one house.
_CHUNICHI = Layout(
    body=[Tag("div") & Class("block") & Parent(Prop("id", "entry")), Class("description") & Parent(Class("block"))],
    heading=headings_in(Class("block") & Parent(Prop("id", "entry"))),
    remove=[Starts("【関連記事】"), Like(r"◇")],
)
CHUNICHI = Site(
    name="中日新聞",
    domains=("chunichi.co.jp",),
    language="ja",
    timezone="Asia/Tokyo",
    layouts=(_CHUNICHI,),
)
TOKYO = Site(
    name="東京新聞",
    domains=("tokyo-np.co.jp",),
    language="ja",
    timezone="Asia/Tokyo",
    layouts=(_CHUNICHI,),
)

CORRIERE = Site(
    name="Corriere della Sera",
    domains=("corriere.it",),
    language="it",
    timezone="Europe/Rome",
    layouts=(
        Layout(
            body=Class("chapter-paragraph"),
            heading=[Class("native-summary-content"), Class("paragraph-summary")],
            lede=Class("summary-art"),
        ),
    ),
)

DIZINDABA = Site(
    name="Dizindaba",
    domains=("dizindaba.co.za",),
    timezone="Africa/Johannesburg",
    layouts=(
        Layout(
            body=[*text_in(Class("cm-entry-summary")), *text_in(Class("entry-content"))],
            heading=headings_in(Class("cm-entry-summary")),
        ),
    ),
)

EXPRESSEN = Site(
    name="Expressen",
    domains=("expressen.se",),
    language="sv",
    timezone="Europe/Stockholm",
    layouts=(
        Layout(
            body=text_in(Class("article__body-text")),
            heading=headings_in(Class("article__body-text")),
            lede=Tag("p") & Parent(Class("article__preamble")),
        ),
    ),
)

EYETHU_NEWS = Site(
    name="Eyethu News",
    domains=("eyethunews.co.za",),
    timezone="Africa/Johannesburg",
    layouts=(
        Layout(
            body=text_in(Class("entry-content")),
            heading=headings_in(Class("entry-content")),
            lede=Class("entry-sub-title"),
        ),
    ),
    rules=(Rule(Label.RELATED_LINK, when=[Starts("FUNDA OLUNYE UDABA LAPHA")]),),
)

HABERTURK = Site(
    name="Habertürk",
    domains=("haberturk.com",),
    language="tr",
    timezone="Europe/Istanbul",
    layouts=(
        Layout(
            body=[
                Tag("p") & Parent(Class("cms-container")),
                Tag("p") & Parent(Class("page-break")),
                Tag("li") & Within(Class("cms-container")),
            ],
            heading=[*headings_in(Class("page-break")), *headings_in(Class("cms-container"))],
            lede=Tag("h2") & Within(Class("featured")),
        ),
    ),
)

HANKOOK_ILBO = Site(
    name="한국일보",
    domains=("hankookilbo.com",),
    language="ko",
    timezone="Asia/Seoul",
    layouts=(
        Layout(
            body=Class("editor-p"),
            heading=Class("editor-tit"),
            lede=Class("sub-tit-ll"),
        ),
    ),
)

ILANGA = Site(
    name="Ilanga",
    domains=("ilanganews.co.za",),
    timezone="Africa/Johannesburg",
    layouts=(
        Layout(
            body=text_in(Class("et_pb_post_content")),
            heading=headings_in(Class("et_pb_post_content")),
            # the first paragraph is who wrote it, in capitals
            byline=Tag("p") & Parent(Class("et_pb_post_content")) & Like(r"(?-i:\p{Lu}{2,20}(?: \p{Lu}{2,20}){1,2})"),
        ),
    ),
)

JYLLANDS_POSTEN = Site(
    name="Jyllands-Posten",
    domains=("jyllands-posten.dk",),
    language="da",
    timezone="Europe/Copenhagen",
    layouts=(
        Layout(
            body=text_in(Parent(Class("c-article-text-container"))),
            heading=headings_in(Parent(Class("c-article-text-container"))),
            lede=Class("c-article-top-info__description"),
        ),
    ),
)

KOMMERSANT = Site(
    name="Коммерсантъ",
    domains=("kommersant.ru",),
    language="ru",
    timezone="Europe/Moscow",
    layouts=(
        Layout(
            body=[Class("doc__text"), Class("doc__thought")],
            heading=headings_in(Class("article_text_wrapper")),
            lede=Class("doc_header__subheader"),
            byline=Class("document_authors"),
        ),
    ),
)

LRT = Site(
    name="LRT",
    domains=("lrt.lt",),
    language="lt",
    timezone="Europe/Vilnius",
    layouts=(
        Layout(
            # a block quote is a sentence of the text once more
            body=[Tag("p") & Parent(Class("article-content")), Tag("li") & Within(Class("article-content"))],
            heading=headings_in(Class("article-content")),
            lede=Class("text-lead"),
        ),
    ),
)

MORGUNBLADID = Site(
    name="Morgunblaðið",
    domains=("mbl.is",),
    language="is",
    timezone="Atlantic/Reykjavik",
    layouts=(
        Layout(
            body=text_in(Class("main-layout")),
            heading=headings_in(Class("main-layout")),
        ),
    ),
)

NETTAVISEN = Site(
    name="Nettavisen",
    domains=("nettavisen.no",),
    language="no",
    timezone="Europe/Oslo",
    layouts=(
        Layout(
            body=text_in(Class("article-body")),
            heading=headings_in(Class("article-body")),
            lede=Class("lead-text"),
        ),
    ),
    rules=(Rule(Label.RELATED_LINK, when=[Starts("Les også:")]),),
)

NIEUWSBLAD = Site(
    name="Het Nieuwsblad",
    domains=("nieuwsblad.be",),
    language="nl",
    timezone="Europe/Brussels",
    layouts=(
        Layout(
            body=Class(ends="_paragraph") & Within(Prop("data-fragment-name", "articleDetail")),
            heading=[Tag(tag) & Within(Prop("data-fragment-name", "articleDetail")) for tag in ("h2", "h3")],
            remove=[Starts("Lees meer over")],
        ),
    ),
)

NIKKEI = Site(
    name="日本経済新聞",
    domains=("nikkei.com",),
    language="ja",
    timezone="Asia/Tokyo",
    layouts=(
        Layout(
            body=Class(begins="paragraph_"),
            heading=Tag("h2") & Parent(Tag("section") & Class(begins="container_") & Parent(Tag("article"))),
        ),
    ),
)

NTV_TR = Site(
    name="NTV",
    domains=("ntv.com.tr",),
    language="tr",
    timezone="Europe/Istanbul",
    prefer={"authors": ("meta.articleauthor", "jsonld.author")},
    layouts=(
        Layout(
            body=text_in(Class("content-news-tag-selector")),
            heading=headings_in(Class("content-news-tag-selector")),
            lede=Class("category-detail-sub-title"),
        ),
    ),
    rules=(Rule(Label.TIMESTAMP, when=[Class("news-info-text--right")]),),
)

REPUBBLICA = Site(
    name="la Repubblica",
    domains=("repubblica.it",),
    language="it",
    timezone="Europe/Rome",
    layouts=(
        Layout(
            body=text_in(Class("story__text")),
            heading=headings_in(Class("story__text")),
            lede=Tag("p") & Parent(Class("story__summary")),
        ),
    ),
)

SANKEI = Site(
    name="産経新聞",
    domains=("sankei.com",),
    language="ja",
    timezone="Asia/Tokyo",
    layouts=(
        Layout(
            body=Class("article-text"),
            heading=headings_in(Class("article-body")),
        ),
    ),
)

_SEZNAM_TEXT = Parent(Prop("data-dot", "ogm-article-content"))
SEZNAM_ZPRAVY = Site(
    name="Seznam Zprávy",
    domains=("seznamzpravy.cz",),
    language="cs",
    timezone="Europe/Prague",
    layouts=(
        Layout(
            body=[
                Tag("p") & Parent(Prop("data-dot", "mol-paragraph") & Parent(_SEZNAM_TEXT)),
                Tag("li") & Within(Prop("data-dot", "mol-list") & Parent(_SEZNAM_TEXT)),
            ],
            heading=headings_in(_SEZNAM_TEXT),
            lede=Prop("data-dot", "ogm-article-perex"),
        ),
    ),
)

VERDENS_GANG = Site(
    name="VG",
    domains=("vg.no",),
    language="no",
    timezone="Europe/Oslo",
    prefer={"title": ("meta.og:title",)},
    layouts=(
        Layout(
            body=text_in(Class("article-body")),
            heading=headings_in(Class("article-body")),
            lede=Class(begins="_lead_"),
        ),
    ),
)


@hookimpl
def newsparse_sites() -> Iterable[Site]:
    """Return the sites of this plugin."""
    return [
        BHASKAR,
        CHUNICHI,
        CORRIERE,
        DIZINDABA,
        EXPRESSEN,
        EYETHU_NEWS,
        HABERTURK,
        HANKOOK_ILBO,
        ILANGA,
        JYLLANDS_POSTEN,
        KOMMERSANT,
        LRT,
        MORGUNBLADID,
        NETTAVISEN,
        NIEUWSBLAD,
        NIKKEI,
        NTV_TR,
        REPUBBLICA,
        SANKEI,
        SEZNAM_ZPRAVY,
        TOKYO,
        VERDENS_GANG,
    ]
