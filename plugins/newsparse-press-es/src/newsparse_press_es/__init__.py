"""The Spanish-language press: where the pages of its sites have their article, and which lines are their own."""

from collections.abc import Iterable

from newsparse import (
    After,
    Class,
    Label,
    Layout,
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

ABC = Site(
    name="ABC",
    domains=("abc.es",),
    language="es",
    timezone="Europe/Madrid",
    layouts=(
        Layout(
            body=[Class("voc-p"), *text_in(Class("voc-d"))],
            heading=Class("voc-d-c__s-title"),
            lede=Class("voc-subtitle") & After(Tag("h1")),
            remove=[Within(Class("voc-d-c-related-news")), Within(Class("voc-save-news"))],
        ),
    ),
)

EL_MUNDO = Site(
    name="El Mundo",
    domains=("elmundo.es",),
    language="es",
    timezone="Europe/Madrid",
    layouts=(
        Layout(
            body=text_in(Class("ue-c-article__body")),
            heading=Class("ue-c-article__subheadline"),
            lede=Tag("p") & Parent(Class("ue-c-article__standfirst")),
            byline=Class("ue-c-article__author-name-item"),
        ),
    ),
    rules=(Rule(Label.TIMESTAMP, when=[Class("ue-c-article__publishdate")]),),
)

PUBLICO = Site(
    name="Público",
    domains=("publico.es",),
    language="es",
    timezone="Europe/Madrid",
    layouts=(
        Layout(
            body=text_in(Prop("id", "body-modules")),
            heading=headings_in(Prop("id", "body-modules")),
            lede=Tag("p") & Parent(Tag("div") & Parent(Tag("article"))),
            remove=[Starts("Tiempo de lectura")],
        ),
    ),
)


@hookimpl
def newsparse_sites() -> Iterable[Site]:
    """Return the sites of this plugin."""
    return [
        ABC,
        EL_MUNDO,
        PUBLICO,
    ]
