"""The English-language press: where the pages of its sites have their article, and which lines are their own."""

import datetime as dt
from collections.abc import Iterable

from newsparse import (
    After,
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

# The headline that a page gives to those who link to it, where that on the page is another: with more words for those
# who search, or with the latest turn of a live page.
_DECLARED = ("meta.og:title",)

AP = Site(
    name="Associated Press",
    domains=("apnews.com",),
    language="en",
    timezone="America/New_York",
    prefer={"title": ("jsonld.headline",)},
    layouts=(
        Layout(
            "components",
            body=text_in(Prop("data-key", "article")),
            heading=headings_in(Prop("data-key", "article")),
            until=dt.date(2023, 6, 30),
        ),
        Layout(
            "RichTextStoryBody",
            body=text_in(Class("RichTextStoryBody")),
            heading=headings_in(Class("RichTextStoryBody")),
            remove=Like(r"_{2,9}"),
            since=dt.date(2023, 6, 1),
        ),
    ),
)

BBC = Site(
    name="BBC",
    domains=("bbc.com", "bbc.co.uk"),
    timezone="Europe/London",
    layouts=(
        Layout(
            "story-body",
            body=text_in(Class("story-body__inner")),
            heading=headings_in(Class("story-body__inner")),
            remove=[Starts("Follow Newsbeat on"), Starts("Listen to Newsbeat")],
            until=dt.date(2020, 12, 31),
        ),
        Layout(
            "blocks",
            body=[
                Tag("p") & Within(Prop("data-component", "text-block")),
                Tag("li") & Within(Prop("data-component", "text-block")),
                Tag("li") & Within(Prop("data-component", "unordered-list-block")),
                Tag("li") & Within(Prop("data-component", "ordered-list-block")),
            ],
            heading=[
                Within(Prop("data-component", "subheadline-block")),
                Within(Prop("data-component", "crosshead-block")),
            ],
            since=dt.date(2020, 7, 1),
        ),
    ),
)

BUSINESS_INSIDER = Site(
    name="Business Insider",
    domains=("businessinsider.com",),
    language="en",
    timezone="America/New_York",
    layouts=(
        Layout(
            "KonaBody",
            body=[Tag("p") & Parent(Class("KonaBody")), Within(Tag("ol") & Parent(Class("KonaBody")))],
            heading=headings_in(Class("KonaBody")),
            lede=Tag("li") & Within(Class("summary-list")),
            until=dt.date(2020, 12, 31),
        ),
        Layout(
            "content-lock",
            body=[*text_in(Class("content-lock-content")), Tag("p") & Parent(Class("slide-layout"))],
            heading=[*headings_in(Class("content-lock-content")), Class("slide-title-text")],
            until=dt.date(2024, 12, 31),
        ),
        Layout(
            "post-body",
            body=text_in(Class("post-body-content")),
            heading=headings_in(Class("post-body-content")),
            lede=Tag("li") & Within(Class("post-summary-bullets")),
            since=dt.date(2024, 6, 1),
        ),
    ),
)

_CBC_STORY = Class("story") & Within(Prop("data-cy", "storyWrapper"))
CBC = Site(
    name="CBC News",
    domains=("cbc.ca",),
    language="en",
    timezone="America/Toronto",
    layouts=(
        Layout(
            body=[*text_in(_CBC_STORY), *text_in(Prop("data-cy", "storyWrapper"))],
            heading=headings_in(_CBC_STORY),
            lede=Class("deck"),
        ),
    ),
)

CNBC = Site(
    name="CNBC",
    domains=("cnbc.com",),
    language="en",
    timezone="America/New_York",
    layouts=(
        Layout(
            body=text_in(Class("group") & Parent(Class("ArticleBody-articleBody"))),
            heading=Class("ArticleBody-subtitle"),
        ),
    ),
)

DAILY_MAIL = Site(
    name="Daily Mail",
    domains=("dailymail.co.uk", "dailymail.com"),
    language="en",
    timezone="Europe/London",
    prefer={"title": _DECLARED},
    layouts=(
        Layout(
            body=[Class("mol-para-with-font"), *text_in(Prop("itemprop", "articleBody"))],
            heading=headings_in(Prop("itemprop", "articleBody")),
            lede=Tag("li") & Within(Class("mol-bullets-with-font")),
            caption=Class("imageCaption"),
        ),
    ),
)

EURONEWS = Site(
    name="Euronews",
    domains=("euronews.com",),
    timezone="Europe/Paris",
    prefer={"title": _DECLARED},
    layouts=(
        Layout(
            body=text_in(Class("c-article-content")),
            heading=headings_in(Class("c-article-content")),
            lede=Class("c-article-summary"),
        ),
    ),
)

EVENING_STANDARD = Site(
    name="Evening Standard",
    domains=("standard.co.uk",),
    language="en",
    timezone="Europe/London",
    prefer={"title": _DECLARED},
    layouts=(
        Layout(
            body=Tag("p") & Within(Tag("article")),
            heading=[Tag("h2") & Within(Tag("article")), Tag("h3") & Within(Tag("article"))],
            lede=Tag("div") & After(Tag("h1")),
            remove=[
                Within(Class("related")),
                Within(Class("next-article-element")),
                Within(Class("readMoreVariants")),
                Within(Prop("id", "article-bottom")),
                Within(Tag("aside")),
                Is("Read More"),
                Tag("p") & Within(Tag("article")) & Like(r"[^|]{2,30} \| [^|]{2,30}"),
            ],
        ),
    ),
)

FOX_NEWS = Site(
    name="Fox News",
    domains=("foxnews.com",),
    language="en",
    timezone="America/New_York",
    layouts=(
        Layout(
            body=text_in(Class("article-body")),
            heading=headings_in(Class("article-body")),
            # links to other stories are paragraphs in capitals
            remove=[Tag("p") & Parent(Class("article-body")) & Like(r"(?-i:[^\p{Ll}]{20,400})")],
        ),
    ),
)

GATEWAY_PUNDIT = Site(
    name="The Gateway Pundit",
    domains=("thegatewaypundit.com",),
    language="en",
    timezone="America/Chicago",
    layouts=(
        Layout(
            body=text_in(Class("entry-content")),
            heading=headings_in(Class("entry-content")),
            remove=[Starts("Click here to") & Parent(Class("entry-content"))],
        ),
    ),
)

GLOBAL_NEWS = Site(
    name="Global News",
    domains=("globalnews.ca",),
    language="en",
    timezone="America/Toronto",
    layouts=(
        Layout(
            body=text_in(Class("l-article__text")),
            heading=headings_in(Class("l-article__text")),
        ),
    ),
)

GLOBE_AND_MAIL = Site(
    name="The Globe and Mail",
    domains=("theglobeandmail.com",),
    language="en",
    timezone="America/Toronto",
    layouts=(
        Layout(
            body=[Tag("p") & Class("c-article-body__text"), *text_in(Prop("data-sophi-feature", "article body"))],
            heading=[
                Class(begins="c-article-body__subheading"),
                *headings_in(Prop("data-sophi-feature", "article body")),
            ],
        ),
    ),
)

INEWS = Site(
    name="The i Paper",
    domains=("inews.co.uk",),
    language="en",
    timezone="Europe/London",
    layouts=(
        Layout(
            "next",
            body=text_in(Class("article-content") & Parent(Class("post-type-post"))),
            heading=headings_in(Class("article-content") & Parent(Class("post-type-post"))),
            lede=Class("excerpt") & Parent(Class("post-type-post")),
            until=dt.date(2024, 6, 30),
        ),
        Layout(
            "wordpress",
            body=text_in(Class("inews__post-content")),
            heading=headings_in(Class("inews__post-content")),
            lede=Class("inews__post-excerpt"),
            since=dt.date(2023, 9, 1),
        ),
    ),
)

INTERCEPT = Site(
    name="The Intercept",
    domains=("theintercept.com",),
    timezone="America/New_York",
    layouts=(
        Layout(
            "PostContent",
            body=[
                Tag("p") & Within(Class("PostContent")),
                *text_in(Parent(Class("PostContent"))),
            ],
            heading=headings_in(Parent(Class("PostContent"))),
            lede=Class("Post-excerpt"),
            until=dt.date(2023, 9, 30),
        ),
        Layout(
            "blocks",
            body=[*text_in(Class("entry-content__content")), *text_in(Class("entry-content"))],
            heading=[*headings_in(Class("entry-content__content")), *headings_in(Class("entry-content"))],
            since=dt.date(2023, 9, 1),
        ),
    ),
)

LESOTHO_TIMES = Site(
    name="Lesotho Times",
    domains=("lestimes.com",),
    language="en",
    timezone="Africa/Maseru",
    layouts=(
        Layout(
            body=text_in(Class("entry-content")),
            heading=headings_in(Class("entry-content")),
        ),
    ),
)

NATURE = Site(
    name="Nature",
    domains=("nature.com",),
    language="en",
    timezone="Europe/London",
    layouts=(
        Layout(
            body=[*text_in(Class("article__teaser")), *text_in(Class("c-article-body"))],
            heading=[*headings_in(Class("article__teaser")), *headings_in(Class("c-article-body"))],
            lede=Class("c-article-teaser-text"),
        ),
    ),
)

_CONDE_NAST = Layout(
    "inner-container",
    body=text_in(Class("body__inner-container")),
    heading=[
        *headings_in(Class("body__inner-container")),
        Tag("h2") & Within(Class("body__inner-container")),
        Tag("h3") & Within(Class("body__inner-container")),
    ],
    lede=[Class(begins="ContentHeaderDek"), Class(begins="SplitScreenContentHeaderDek")],
    remove=[Within(Class("blockquote-embed")) & Starts("If you buy something using links")],
    since=dt.date(2020, 6, 1),
)
_CONDE_NAST_2019 = Layout(
    "chunks",
    body=Tag("p") & Parent(Class("article__body")),
    heading=headings_in(Class("article__body")),
    until=dt.date(2020, 12, 31),
)
NEW_YORKER = Site(
    name="The New Yorker",
    domains=("newyorker.com",),
    language="en",
    timezone="America/New_York",
    layouts=(_CONDE_NAST, _CONDE_NAST_2019),
)
WIRED = Site(
    name="WIRED",
    domains=("wired.com",),
    language="en",
    timezone="America/New_York",
    prefer={"title": ("jsonld.headline",)},
    layouts=(_CONDE_NAST, _CONDE_NAST_2019),
)

OCCUPY_DEMOCRATS = Site(
    name="Occupy Democrats",
    domains=("occupydemocrats.com",),
    language="en",
    timezone="America/New_York",
    layouts=(
        Layout(
            body=text_in(Class("entry-content")),
            heading=headings_in(Class("entry-content")),
        ),
    ),
)

# The pages of all papers of Postmedia are built alike.
_POSTMEDIA_OWN = [Class(begins="featured-video"), Starts("Our website is the place for the latest breaking news")]
_POSTMEDIA = (
    Layout(
        "wordpress",
        body=Tag("p") & Parent(Prop("itemprop", "articleBody")),
        heading=headings_in(Prop("itemprop", "articleBody")),
        lede=Tag("p") & Parent(Class("entry-content") & Parent(Tag("header"))),
        until=dt.date(2020, 12, 31),
    ),
    Layout(
        "content-group",
        body=text_in(Class("article-content__content-group")),
        heading=headings_in(Class("article-content__content-group")),
        lede=Class("article-subtitle"),
        remove=_POSTMEDIA_OWN,
    ),
    Layout(
        "story-v2",
        body=text_in(Class("story-v2-content-element-inline")),
        heading=headings_in(Class("story-v2-content-element-inline")),
        lede=Class("article-subtitle"),
        remove=_POSTMEDIA_OWN,
    ),
)


def _postmedia(name: str, domain: str, timezone: str = "America/Toronto") -> Site:
    return Site(name=name, domains=(domain,), language="en", timezone=timezone, layouts=_POSTMEDIA)


CALGARY_HERALD = _postmedia("Calgary Herald", "calgaryherald.com", "America/Edmonton")
CANADA_COM = _postmedia("Canada.com", "canada.com")
EDMONTON_JOURNAL = _postmedia("Edmonton Journal", "edmontonjournal.com", "America/Edmonton")
FINANCIAL_POST = _postmedia("Financial Post", "financialpost.com")
LEADER_POST = _postmedia("Regina Leader-Post", "leaderpost.com", "America/Regina")
MONTREAL_GAZETTE = _postmedia("Montreal Gazette", "montrealgazette.com")
NATIONAL_POST = _postmedia("National Post", "nationalpost.com")
OTTAWA_CITIZEN = _postmedia("Ottawa Citizen", "ottawacitizen.com")
STAR_PHOENIX = _postmedia("Saskatoon StarPhoenix", "thestarphoenix.com", "America/Regina")
THE_PROVINCE = _postmedia("The Province", "theprovince.com", "America/Vancouver")
TORONTO_SUN = _postmedia("Toronto Sun", "torontosun.com")
VANCOUVER_SUN = _postmedia("Vancouver Sun", "vancouversun.com", "America/Vancouver")
WINDSOR_STAR = _postmedia("Windsor Star", "windsorstar.com")

PORTUGAL_NEWS = Site(
    name="The Portugal News",
    domains=("theportugalnews.com",),
    language="en",
    timezone="Europe/Lisbon",
    layouts=(
        Layout(
            body=text_in(Class("article-body")),
            heading=headings_in(Class("article-body")),
            lede=Tag("p") & Parent(Class("font-semibold")),
        ),
    ),
)

# Reach has its papers on the same pages.
_REACH_OWN = [
    Within(Class("twitter-tweet")),
    Has("reachplc.com"),
    Starts("Check out more of the Daily Star"),
    Starts("Follow along with the latest updates below"),
]
_REACH = (
    Layout(
        "article-body",
        body=[
            *text_in(Class("article-body")),
            *text_in(Class("live-event-lead-entry")),
            *text_in(Class("entry-content")),
        ],
        heading=[*headings_in(Class("article-body")), Tag("h3") & Parent(Class("entry-content"))],
        lede=[Class("lead-content__sub-title"), Class("sub-title")],
        remove=_REACH_OWN,
        until=dt.date(2025, 12, 31),
    ),
    Layout(
        "body",
        body=text_in(Prop("id", "article-body")),
        heading=headings_in(Prop("id", "article-body")),
        lede=Prop("data-testid", "leadtext"),
        remove=_REACH_OWN,
        since=dt.date(2025, 1, 1),
    ),
)
DAILY_STAR = Site(
    name="Daily Star",
    domains=("dailystar.co.uk",),
    language="en",
    timezone="Europe/London",
    prefer={"title": _DECLARED},
    layouts=_REACH,
)
MIRROR = Site(
    name="The Mirror",
    domains=("mirror.co.uk",),
    language="en",
    timezone="Europe/London",
    prefer={"title": _DECLARED},
    layouts=_REACH,
)
EXPRESS = Site(
    name="Daily Express",
    domains=("express.co.uk",),
    language="en",
    timezone="Europe/London",
    prefer={"title": _DECLARED},
    layouts=(
        Layout(
            "text-description",
            body=[*text_in(Class("text-description")), *text_in(Class("live-events__entry-text"))],
            heading=[*headings_in(Class("text-description")), Class("live-events__entry-head")],
            lede=Tag("h3") & Parent(Tag("header") & Parent(Tag("article"))),
            # other stories are told as "What happened next [INSIGHT]"
            remove=[Starts("DON'T MISS"), Like(r"(?-i:.{10,160}\[[A-Z]{4,12}\](?:.{0,200}\[[A-Z]{4,12}\])?)")],
        ),
        *_REACH,
    ),
)

REST_OF_WORLD = Site(
    name="Rest of World",
    domains=("restofworld.org",),
    language="en",
    timezone="America/New_York",
    layouts=(
        Layout(
            body=text_in(Class("post-content")),
            heading=headings_in(Class("post-content")),
            lede=Class("post-header__text__dek"),
        ),
    ),
)

REUTERS = Site(
    name="Reuters",
    domains=("reuters.com",),
    language="en",
    rules=(Rule(Label.FOOTER, when=[Starts("Our Standards: The Thomson Reuters Trust Principles")]),),
    layouts=(
        Layout(
            "StandardArticleBody",
            body=text_in(Class("StandardArticleBody_body")),
            heading=headings_in(Class("StandardArticleBody_body")),
            until=dt.date(2021, 6, 30),
        ),
        Layout(
            "paragraph",
            body=[
                Prop("data-testid", begins="paragraph-"),
                *text_in(Class(begins="article-body__content")),
            ],
            heading=[
                Prop("data-testid", "Heading") & Within(Class(begins="article-body")),
                *headings_in(Class(begins="article-body__content")),
            ],
            since=dt.date(2021, 1, 1),
        ),
    ),
)

TECHCRUNCH = Site(
    name="TechCrunch",
    domains=("techcrunch.com",),
    language="en",
    timezone="America/Los_Angeles",
    layouts=(
        Layout(
            "article-content",
            body=text_in(Class("article-content")),
            heading=headings_in(Class("article-content")),
            until=dt.date(2024, 6, 30),
        ),
        Layout(
            "blocks",
            body=text_in(Class("entry-content")),
            heading=headings_in(Class("entry-content")),
            since=dt.date(2024, 6, 1),
        ),
    ),
)

_TELEGRAPH_COMPONENT = Class("component-content") & Parent(Class("article-body-text"))
TELEGRAPH = Site(
    name="The Telegraph",
    domains=("telegraph.co.uk",),
    language="en",
    timezone="Europe/London",
    layouts=(
        Layout(
            "component-content",
            body=text_in(_TELEGRAPH_COMPONENT),
            heading=headings_in(_TELEGRAPH_COMPONENT),
            remove=Starts("How to listen to") & Parent(_TELEGRAPH_COMPONENT),
            until=dt.date(2021, 12, 31),
        ),
        Layout(
            "article-body-text",
            body=text_in(Prop("data-test", "article-body-text")),
            heading=headings_in(Prop("data-test", "article-body-text")),
            lede=Prop("data-test", "standfirst"),
            since=dt.date(2020, 1, 1),
        ),
    ),
)

TIMES_LIVE = Site(
    name="TimesLIVE",
    domains=("timeslive.co.za",),
    language="en",
    timezone="Africa/Johannesburg",
    layouts=(
        Layout(
            "widgets",
            body=text_in(Class("text") & Within(Class("article-widget-text"))),
            heading=headings_in(Class("text") & Within(Class("article-widget-text"))),
            lede=Class("article-title-tertiary"),
            until=dt.date(2025, 10, 31),
        ),
        Layout(
            "b-article-body",
            body=[
                Tag("p") & Parent(Class("b-article-body")),
                Tag("li") & Within(Class("b-article-body")),
                Tag("p") & Within(Class("b-article-body__pullquote")),
            ],
            heading=headings_in(Class("b-article-body")),
            lede=Class("b-subheadline"),
            since=dt.date(2025, 9, 1),
        ),
    ),
)

WEST_AUSTRALIAN = Site(
    name="The West Australian",
    domains=("thewest.com.au",),
    language="en",
    timezone="Australia/Perth",
    layouts=(
        Layout(
            body=text_in(Prop("id", "ArticleContent")),
            heading=headings_in(Prop("id", "ArticleContent")),
        ),
    ),
)


@hookimpl
def newsparse_sites() -> Iterable[Site]:
    """Return the sites of this plugin."""
    return [
        AP,
        BBC,
        BUSINESS_INSIDER,
        CALGARY_HERALD,
        CANADA_COM,
        CBC,
        CNBC,
        DAILY_MAIL,
        DAILY_STAR,
        EDMONTON_JOURNAL,
        EURONEWS,
        EVENING_STANDARD,
        EXPRESS,
        FINANCIAL_POST,
        FOX_NEWS,
        GATEWAY_PUNDIT,
        GLOBAL_NEWS,
        GLOBE_AND_MAIL,
        INEWS,
        INTERCEPT,
        LEADER_POST,
        LESOTHO_TIMES,
        MIRROR,
        MONTREAL_GAZETTE,
        NATIONAL_POST,
        NATURE,
        NEW_YORKER,
        OCCUPY_DEMOCRATS,
        OTTAWA_CITIZEN,
        PORTUGAL_NEWS,
        REST_OF_WORLD,
        REUTERS,
        STAR_PHOENIX,
        TECHCRUNCH,
        TELEGRAPH,
        THE_PROVINCE,
        TIMES_LIVE,
        TORONTO_SUN,
        VANCOUVER_SUN,
        WEST_AUSTRALIAN,
        WINDSOR_STAR,
        WIRED,
    ]
